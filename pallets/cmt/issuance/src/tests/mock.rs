//! A runtime with a clock, CMT, vesting and issuance; staking is played by [`end_era`] and
//! [`claim`].

use crate as pallet_issuance;
use crate::{Event, Pallet};
use cybermiles_primitives::{Balance, Moment, CMT, YEAR_MILLIS};
use frame_support::{
    derive_impl, parameter_types,
    traits::{fungible::Mutate, WithdrawReasons},
};
use frame_system::{EnsureRoot, RunToBlockHooks};
use sp_runtime::{traits::ConvertInto, BuildStorage, Perbill};
use sp_staking::EraPayout;

pub type AccountId = u64;
pub type BlockNumber = u64;

pub const MILLION: Balance = 1_000_000 * CMT;
pub const GENESIS: Balance = 1_000 * MILLION;
pub const CAP: Balance = 10_000 * MILLION;
/// Planck at the tenth anniversary: 10^27 × 1.08^10, a whole number.
pub const DECADE_END: Balance = 2_158_924_997_272_786_698_240_000_000;

pub const START: Moment = 1_700_000_000_000;
pub const BLOCK: Moment = 3_000;
pub const DAY: Moment = 86_400_000;
pub const YEAR: Moment = YEAR_MILLIS;
pub const DECADE: Moment = 10 * YEAR;

/// Holds whatever the allocations leave of the genesis supply.
pub const HOLDERS: AccountId = 1;
pub const STAKER: AccountId = 2;
pub const TEAM: AccountId = 3;
pub const FIVE_MILES: AccountId = 4;

const STAKED: Balance = 100 * MILLION;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeSlashReason,
        RuntimeLockId,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Runtime;

    #[runtime::pallet_index(0)]
    pub type System = frame_system::Pallet<Runtime>;
    #[runtime::pallet_index(1)]
    pub type Timestamp = pallet_timestamp::Pallet<Runtime>;
    #[runtime::pallet_index(2)]
    pub type Balances = pallet_balances::Pallet<Runtime>;
    #[runtime::pallet_index(3)]
    pub type Vesting = pallet_vesting::Pallet<Runtime>;
    #[runtime::pallet_index(4)]
    pub type Issuance = pallet_issuance::Pallet<Runtime>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
    type Block = frame_system::mocking::MockBlock<Runtime>;
    type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Runtime {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
    type Balance = Balance;
    type ExistentialDeposit = ExistentialDeposit;
    type AccountStore = System;
}

parameter_types! {
    pub const ExistentialDeposit: Balance = CMT / 100;
    pub const MinVestedTransfer: Balance = CMT;
    pub UnvestedFundsAllowedWithdrawReasons: WithdrawReasons =
        WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
    pub static GenesisSupply: Balance = GENESIS;
    pub static SupplyCap: Balance = CAP;
    pub const MaxRate: Perbill = Perbill::from_percent(8);
}

impl pallet_vesting::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type BlockNumberToBalance = ConvertInto;
    type MinVestedTransfer = MinVestedTransfer;
    type WeightInfo = ();
    type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
    type BlockNumberProvider = System;
    const MAX_VESTING_SCHEDULES: u32 = 10;
}

impl pallet_issuance::Config for Runtime {
    type Currency = Balances;
    type Vesting = Vesting;
    type Time = Timestamp;
    type RateOrigin = EnsureRoot<AccountId>;
    type GenesisSupply = GenesisSupply;
    type SupplyCap = SupplyCap;
    type MaxRate = MaxRate;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Clock;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Clock;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Clock {
    fn set_time(now: Moment) {
        Timestamp::set_timestamp(now);
    }
}

type Allocation = (AccountId, Balance, u32, BlockNumber);

/// Block 0 as a test wants it, then block 1 at the moment [`START`].
pub struct ExtBuilder {
    start: Option<Moment>,
    allocations: Vec<Allocation>,
    endowed: Option<Balance>,
    supply: Balance,
    cap: Balance,
}

impl Default for ExtBuilder {
    fn default() -> Self {
        Self {
            start: Some(START),
            allocations: Vec::new(),
            endowed: None,
            supply: GENESIS,
            cap: CAP,
        }
    }
}

impl ExtBuilder {
    pub fn start(mut self, start: Option<Moment>) -> Self {
        self.start = start;
        self
    }

    pub fn allocation(mut self, allocation: Allocation) -> Self {
        self.allocations.push(allocation);
        self
    }

    /// Give [`HOLDERS`] so much, whatever the genesis supply should be.
    pub fn endowed(mut self, amount: Balance) -> Self {
        self.endowed = Some(amount);
        self
    }

    pub fn supply(mut self, supply: Balance, cap: Balance) -> Self {
        (self.supply, self.cap) = (supply, cap);
        self
    }

    pub fn build(self) -> sp_io::TestExternalities {
        GenesisSupply::set(self.supply);
        SupplyCap::set(self.cap);
        let allocated: Balance = self.allocations.iter().map(|allocation| allocation.1).sum();
        let endowed = self.endowed.unwrap_or_else(|| self.supply - allocated);
        let storage = RuntimeGenesisConfig {
            balances: pallet_balances::GenesisConfig {
                balances: vec![(HOLDERS, endowed)],
                ..Default::default()
            },
            issuance: pallet_issuance::GenesisConfig {
                start: self.start,
                allocations: self.allocations,
            },
            ..Default::default()
        }
        .build_storage()
        .unwrap();
        let mut ext = sp_io::TestExternalities::new(storage);
        ext.execute_with(|| {
            System::set_block_number(1);
            Timestamp::set_timestamp(START);
        });
        ext
    }

    /// Run a test in block 1 and check every invariant after it.
    pub fn build_and_execute(self, test: impl FnOnce()) {
        self.build().execute_with(|| {
            test();
            Pallet::<Runtime>::do_try_state().unwrap();
        })
    }
}

/// Let the clock show `elapsed` milliseconds after [`START`].
pub fn at(elapsed: Moment) {
    Timestamp::set_timestamp(START + elapsed);
}

/// Let staking end an era with a stake; what its stakers are given.
pub fn end_era() -> Balance {
    end_era_of(STAKED)
}

/// Let staking end an era with `staked` planck behind it; what its stakers are given.
pub fn end_era_of(staked: Balance) -> Balance {
    let (paid, rest) = Issuance::era_payout(staked, Balances::total_issuance(), DAY);
    assert_eq!(rest, 0);
    paid
}

/// Let staking mint `amount` of what an era was given.
pub fn claim(amount: Balance) {
    if amount > 0 {
        Balances::mint_into(&STAKER, amount).unwrap();
    }
}

/// End an era at each `step` of the next `duration`, as staking does, all rewards being claimed.
pub fn run_eras(duration: Moment, step: Moment) {
    let now = pallet_timestamp::Now::<Runtime>::get() - START;
    for elapsed in (now..now + duration)
        .step_by(step as usize)
        .skip(1)
        .chain([now + duration])
    {
        at(elapsed);
        claim(end_era());
    }
}

/// Finish this block and those up to `block`, [`BLOCK`] apart, and begin `block`.
pub fn run_to_block(block: BlockNumber) {
    let tick = |_| Timestamp::set_timestamp(pallet_timestamp::Now::<Runtime>::get() + BLOCK);
    let hooks = RunToBlockHooks::default().after_initialize(tick);
    System::run_to_block_with::<AllPalletsWithSystem>(block, hooks);
}

/// The events of this pallet so far.
pub fn events() -> Vec<Event<Runtime>> {
    System::read_events_for_pallet()
}
