//! The engine of Smart Business Contracts: plain Wasm contracts, and rules.

use super::{consensus::ChainRandomness, deposit, Rent};
use crate::{
    weights, AccountId, Balance, Balances, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
    RuntimeOrigin, Timestamp, TransactionPayment,
};
use frame_support::{
    parameter_types,
    traits::{ConstBool, ConstU32, EnsureOrigin, Nothing},
};
use frame_system::EnsureSigned;
use pallet_contracts::{DefaultAddressGenerator, Frame, Limits, Schedule};
use sp_runtime::Perbill;

/// Who may put code on the chain: everybody where there is a sudo key, that is on developer chains;
/// nobody elsewhere, until the engine's own pallets come.
pub struct OpenOnDeveloperChains;
impl EnsureOrigin<RuntimeOrigin> for OpenOnDeveloperChains {
    type Success = AccountId;

    fn try_origin(origin: RuntimeOrigin) -> Result<AccountId, RuntimeOrigin> {
        if pallet_sudo::Key::<Runtime>::exists() {
            EnsureSigned::try_origin(origin)
        } else {
            Err(origin)
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
        EnsureSigned::<AccountId>::try_successful_origin()
    }
}

parameter_types! {
    pub const DepositPerItem: Balance = deposit(1, 0);
    pub const DepositPerByte: Balance = deposit(0, 1);
    pub const DefaultDepositLimit: Balance = deposit(1024, 1024 * 1024);
    pub const CodeHashLockupDepositPercent: Perbill = Perbill::from_percent(30);
    pub ContractsSchedule: Schedule<Runtime> = Schedule {
        limits: Limits {
            // Only the pallet's self-test reads it: what a validator may need to hold a block's
            // storage changes, which is more than the default under ParityDB's cheap writes.
            validator_runtime_memory: 2 * 1024 * 1024 * 1024,
            ..Default::default()
        },
        ..Default::default()
    };
}

impl pallet_contracts::Config for Runtime {
    type Time = Timestamp;
    type Randomness = ChainRandomness;
    type Currency = Balances;
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type RuntimeHoldReason = RuntimeHoldReason;
    // A contract reaches the runtime through its own host functions only, so that call indices
    // never become part of contracts.
    type CallFilter = Nothing;
    type WeightPrice = TransactionPayment;
    type WeightInfo = weights::pallet_contracts::WeightInfo<Runtime>;
    type ChainExtension = ();
    type Schedule = ContractsSchedule;
    type CallStack = [Frame<Self>; 5];
    type DepositPerByte = DepositPerByte;
    type DefaultDepositLimit = DefaultDepositLimit;
    type DepositPerItem = DepositPerItem;
    type CodeHashLockupDepositPercent = CodeHashLockupDepositPercent;
    type AddressGenerator = DefaultAddressGenerator;
    type MaxCodeLen = ConstU32<{ 123 * 1024 }>;
    type MaxStorageKeyLen = ConstU32<128>;
    type MaxTransientStorageSize = ConstU32<{ 1024 * 1024 }>;
    type MaxDelegateDependencies = ConstU32<32>;
    type UnsafeUnstableInterface = ConstBool<false>;
    type MaxDebugBufferLen = ConstU32<{ 2 * 1024 * 1024 }>;
    type UploadOrigin = OpenOnDeveloperChains;
    type InstantiateOrigin = OpenOnDeveloperChains;
    #[cfg(not(feature = "runtime-benchmarks"))]
    type Migrations = ();
    #[cfg(feature = "runtime-benchmarks")]
    type Migrations = pallet_contracts::migration::codegen::BenchMigrations;
    type Debug = ();
    type Environment = ();
    type ApiVersion = ();
    type Xcm = ();
}

parameter_types! {
    /// As one entry each and by the byte, like all that is stored: code of 32 KiB, the most there is, holds
    /// some 165 CMT until nothing runs it any more; a session pays for its facts while it has them.
    pub const RulesRent: RuntimeHoldReason =
        RuntimeHoldReason::Rules(pallet_rules::HoldReason::Rent);
}

impl pallet_rules::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<RulesRent>;
    // The slot's time, which all validators check.
    type Time = Timestamp;
    type WeightInfo = weights::pallet_rules::WeightInfo<Runtime>;
}
