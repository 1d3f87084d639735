//! The engine of Smart Business Contracts: contracts, rules, processes, records, and the apps made of them.

mod promises;

use super::{
    base::Weights, consensus::ChainRandomness, deposit, governance::ContractsPaused, Rent,
};
use crate::{
    weights, AccountId, Balance, Balances, Bundles, Fees, Process, Records, Rules, Runtime,
    RuntimeCall, RuntimeEvent, RuntimeHoldReason, Timestamp, TransactionPayment,
};
use cybermiles_contracts_extension::{Engine, Setup};
use frame_support::{
    parameter_types,
    traits::{ConstBool, ConstU32, Nothing},
    weights::Weight,
    PalletId,
};
use frame_system::EnsureSigned;
use pallet_contracts::{DefaultAddressGenerator, Frame, Limits, Schedule};
use promises::{EscrowDeals, VirtualMachine};
use sp_runtime::Perbill;

/// Who keeps what contracts are promised.
pub struct Promises;
impl Setup for Promises {
    type Rules = Rules;
    type Cases = Process;
    type Records = Records;
    type Queue = Bundles;
    type Trades = EscrowDeals;
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
    // As a tuple, so that the id of the extension counts too, not only that of the function.
    type ChainExtension = (Engine<Promises>,);
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
    type UploadOrigin = EnsureSigned<AccountId>;
    type InstantiateOrigin = EnsureSigned<AccountId>;
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

parameter_types! {
    pub const ProcessRent: RuntimeHoldReason =
        RuntimeHoldReason::Process(pallet_process::HoldReason::Rent);
    pub const RecordsRent: RuntimeHoldReason =
        RuntimeHoldReason::Records(pallet_records::HoldReason::Rent);
    pub const AppsRent: RuntimeHoldReason =
        RuntimeHoldReason::Bundles(pallet_bundles::HoldReason::Rent);
    pub const AppsPalletId: PalletId = PalletId(*b"cm/apps!");
    /// Kept for calls that wait, before any transaction; what it does not use is the transactions'.
    pub ReservedSlice: Weight = Perbill::from_percent(10) * Weights::get().max_block;
    /// Enough to let a case go on, which is charged beforehand for the most that it may take; what is not used
    /// is not paid for.
    pub DefaultGas: Weight = Perbill::from_percent(8) * Weights::get().max_block;
    pub MaxDeploy: Weight = Perbill::from_percent(10) * Weights::get().max_block;
}

impl pallet_process::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<ProcessRent>;
    type Time = Timestamp;
    type Rules = Rules;
    type Queue = Bundles;
    type WeightInfo = weights::pallet_process::WeightInfo<Runtime>;
}

impl pallet_records::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<RecordsRent>;
    type WeightInfo = weights::pallet_records::WeightInfo<Runtime>;
}

impl pallet_bundles::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<AppsRent>;
    type Contracts = VirtualMachine;
    type Processes = Process;
    type RuleSets = Rules;
    type Collections = Records;
    type WeightToFee = TransactionPayment;
    type FeeTo = Fees;
    type PalletId = AppsPalletId;
    type ReservedSlice = ReservedSlice;
    type DefaultGas = DefaultGas;
    type MaxDeploy = MaxDeploy;
    type Paused = ContractsPaused;
    type WeightInfo = weights::pallet_bundles::WeightInfo<Runtime>;
}
