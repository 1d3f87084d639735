//! CMT: balances, fees, vesting, the supply's curve, the ERC-20's holders.

use super::{governance::*, EXISTENTIAL_DEPOSIT};
use crate::{
    weights, AccountId, Authorship, Balance, Balances, Fees, Runtime, RuntimeEvent,
    RuntimeFreezeReason, RuntimeHoldReason, System, Timestamp, Vesting,
};
use cybermiles_primitives::{GENESIS_SUPPLY, MICRO_CMT, MILLI_CMT, SUPPLY_CAP};
use frame_support::{
    parameter_types,
    traits::{tokens::imbalance::ResolveTo, ConstU32, ConstU8, Get, WithdrawReasons},
    weights::{WeightToFeeCoefficient, WeightToFeeCoefficients, WeightToFeePolynomial},
    PalletId,
};
use frame_system::EnsureRoot;
use pallet_transaction_payment::{Multiplier, TargetedFeeAdjustment};
use sp_runtime::{
    traits::{Bounded, ConvertInto},
    transaction_validity::TransactionPriority,
    FixedPointNumber, Perbill, Perquintill,
};

parameter_types! {
    pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
}

impl pallet_balances::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeHoldReason = RuntimeHoldReason;
    type RuntimeFreezeReason = RuntimeFreezeReason;
    type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
    type Balance = Balance;
    // Dust goes to the treasury: nothing is burned by accident.
    type DustRemoval = ResolveTo<TreasuryAccount, Balances>;
    type ExistentialDeposit = ExistentialDeposit;
    type AccountStore = System;
    type ReserveIdentifier = [u8; 8];
    type FreezeIdentifier = RuntimeFreezeReason;
    type MaxLocks = ConstU32<50>;
    type MaxReserves = ConstU32<50>;
    type MaxFreezes = frame_support::traits::VariantCountOf<RuntimeFreezeReason>;
    type DoneSlashHandler = ();
}

/// Who made this block.
pub struct BlockAuthor;
impl Get<Option<AccountId>> for BlockAuthor {
    fn get() -> Option<AccountId> {
        Authorship::author()
    }
}

impl pallet_fees::Config for Runtime {
    type Author = BlockAuthor;
    type Treasury = TreasuryAccount;
    type WeightInfo = weights::pallet_fees::WeightInfo<Runtime>;
}

/// A simple transaction's weight costs a tenth of a thousandth CMT, heavier ones in proportion.
pub struct WeightToFee;
impl WeightToFeePolynomial for WeightToFee {
    type Balance = Balance;
    fn polynomial() -> WeightToFeeCoefficients<Balance> {
        let price = MILLI_CMT / 10;
        let weight =
            Balance::from(weights::extrinsic_weights::ExtrinsicBaseWeight::get().ref_time());
        let coefficient = WeightToFeeCoefficient {
            degree: 1,
            negative: false,
            coeff_integer: price / weight,
            coeff_frac: Perbill::from_rational(price % weight, weight),
        };
        [coefficient].into_iter().collect()
    }
}

parameter_types! {
    pub const TransactionByteFee: Balance = MICRO_CMT;
    pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
    pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(1, 100_000);
    pub MinimumMultiplier: Multiplier = Multiplier::saturating_from_rational(1, 10);
    pub MaximumMultiplier: Multiplier = Bounded::max_value();
}

impl pallet_transaction_payment::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type OnChargeTransaction = Fees;
    type WeightToFee = WeightToFee;
    type LengthToFee = frame_support::weights::ConstantMultiplier<Balance, TransactionByteFee>;
    type FeeMultiplierUpdate = TargetedFeeAdjustment<
        Runtime,
        TargetBlockFullness,
        AdjustmentVariable,
        MinimumMultiplier,
        MaximumMultiplier,
    >;
    type OperationalFeeMultiplier = ConstU8<5>;
    type WeightInfo = weights::pallet_transaction_payment::WeightInfo<Runtime>;
}

parameter_types! {
    pub const MinVestedTransfer: Balance = EXISTENTIAL_DEPOSIT;
    pub UnvestedFundsAllowedWithdrawReasons: WithdrawReasons =
        WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
}

impl pallet_vesting::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type BlockNumberToBalance = ConvertInto;
    type MinVestedTransfer = MinVestedTransfer;
    type WeightInfo = weights::pallet_vesting::WeightInfo<Runtime>;
    type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
    type BlockNumberProvider = System;
    const MAX_VESTING_SCHEDULES: u32 = 28;
}

parameter_types! {
    pub const ClaimsPalletId: PalletId = PalletId(*b"cm/claim");
    pub const GenesisSupply: Balance = GENESIS_SUPPLY;
    pub const SupplyCap: Balance = SUPPLY_CAP;
    pub const MaxRate: Perbill = Perbill::from_percent(8);
    /// Below every transaction that pays, above nothing: claims wait when blocks are full.
    pub const ClaimPriority: TransactionPriority = 0;
}

impl pallet_payouts::Config for Runtime {
    type Currency = Balances;
    type MaxPayments = ConstU32<1_000>;
    type WeightInfo = weights::pallet_payouts::WeightInfo<Runtime>;
}

impl pallet_claims::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Vesting = Vesting;
    type Treasury = TreasuryAccount;
    type MoveOrigin = EnsureRootOrCouncilTwoThirds;
    type SweepOrigin = EnsureRoot<AccountId>;
    type PalletId = ClaimsPalletId;
    type MaxClear = ConstU32<100>;
    type ClaimPriority = ClaimPriority;
    type WeightInfo = weights::pallet_claims::WeightInfo<Runtime>;
}

/// Moves the clock for the benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub struct BenchmarkClock;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_issuance::BenchmarkHelper for BenchmarkClock {
    fn set_time(now: cybermiles_primitives::Moment) {
        pallet_timestamp::Now::<Runtime>::put(now);
    }
}

impl pallet_issuance::Config for Runtime {
    type Currency = Balances;
    type Vesting = Vesting;
    type Time = Timestamp;
    type RateOrigin = EnsureRoot<AccountId>;
    type GenesisSupply = GenesisSupply;
    type SupplyCap = SupplyCap;
    type MaxRate = MaxRate;
    type WeightInfo = weights::pallet_issuance::WeightInfo<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = BenchmarkClock;
}
