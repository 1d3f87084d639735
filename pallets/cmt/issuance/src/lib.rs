//! # Issuance: CMT's supply curve
//!
//! New CMT pay validators and those who nominate them, and nothing else makes CMT. This pallet says
//! how many: the total supply grows by 8 % a year, compound, for ten years, then at the rate that
//! governance sets, and never passes 10,000,000,000 CMT (000 v1.8 ch. 7, "token supply schedule"
//! and "inflation schedule"). It is the era payout of pallet-staking, keeps the clock and the rate,
//! and makes and checks the supply of block 0 (000 v1.8 ch. 7, table of the pre-allocation: the
//! team's and 5miles' CMT are released by 10 % a quarter).
//!
//! ## The curve
//!
//! `supply(t) = 1,000,000,000 CMT × 1.08^((t − start) / year)`, a year being 31,557,600 s: 1080,
//! 1166.4, 1259.712, … 2158.925 M CMT at years 1, 2, 3, … 10. It is a function of *time*, by the
//! chain's own clock: a slow, a fast or a halted chain is at the same point of the curve at the
//! same moment. How it is computed, how exactly, and why it never goes back is said in [`curve`].
//!
//! An era is paid `curve(now) − curve(paid until now)`, all to the stakers: the second value of
//! [`sp_staking::EraPayout`], "the rest", is always zero.
//!
//! ## The story of one era
//!
//! 1. Sessions pass; pallet-staking closes the era and asks for its payout, with the stake it had.
//! 2. Issuance reads the clock, takes the step of the curve since the last payout, says
//!    [`Event::Paid`] and remembers the point it has paid up to. It mints nothing itself.
//! 3. Pallet-staking writes the amount down for that era and mints it, page by page, when somebody
//!    calls `payout_stakers`: to each validator by its points, to its nominators by their stake.
//!
//! ## What the curve gives and staking does not use
//!
//! * A validator's share that nobody has claimed within staking's `HistoryDepth`, and the planck
//!   that staking loses in its own divisions, are **never minted**. The curve does not give them
//!   again: they are forfeited, so the supply in circulation may stay under the curve and never
//!   passes it.
//! * An era **missed** (no era ended, the chain halted) is not lost: the next payout goes from the
//!   last one to now, in full. After a halt that is the second era's end, because sessions turn at
//!   the beginning of a block, when the clock still shows the block before.
//! * An era with **nothing at stake** is an era missed: it has nobody to be paid to, its part stays
//!   due, and the next era with a stake is paid both. Forfeiting it would leave the schedule for
//!   good because of some blocks without validators; whoever secures the chain afterwards has
//!   earned it.
//! * What is burned (a slash, for instance) is not given again: the curve counts what was issued.
//! * What would pass the cap, because somebody minted otherwise, is forfeited: the payout is cut to
//!   the headroom, and a burn later does not bring it back.
//!
//! ## Attacks, and what stops them
//!
//! * *Stretching an era, or stopping blocks, to be paid more*: the payout depends on the clock
//!   alone, and the sum of any eras is the payout of one era over the same time, to the planck.
//! * *Bending the clock*: the timestamp inherent binds an author to its slot and to real time; a
//!   clock some seconds early takes those seconds from the next era.
//! * *Raising the rate*: only [`Config::RateOrigin`], never above [`Config::MaxRate`], never for
//!   the ten years, never for the past: what the old rate gave until the call is kept first.
//! * *Claiming a reward twice, or an old one*: staking's books; here the amount of an era is given
//!   once.
//! * *Stopping a block*: no loop depends on time or on what a user made; nothing here can fail or
//!   panic after genesis.
//! * *A wrong genesis*: a chain whose block 0 holds CMT, but not exactly
//!   [`Config::GenesisSupply`], is not built.
//!
//! ## Who may do what, when
//!
//! | state \ who vanished | nobody | the governance | the stakers | the blocks |
//! |---|---|---|---|---|
//! | before `start` | `set_rate` for after the decade; eras pay 0 | eras pay 0 | eras pay 0 | `start` stays; a `start` of `None` waits for block 1 |
//! | the ten years | `set_rate` for after them; eras pay 8 % | eras pay 8 % | the step stays due, paid to the next era with a stake | the step stays due, paid when eras end again |
//! | after them | `set_rate` at once; eras pay the rate set | the last rate set holds, 0 if none ever was | as above | as above |
//! | at the cap | `set_rate` without effect; eras pay 0 | eras pay 0 | eras pay 0 | eras pay 0 |
//!
//! Nobody holds anything here, so nobody needs an exit; and no state waits for a silent party.
//!
//! ## Invariants
//!
//! Checked by `try_state`, under these numbers:
//!
//! 1. **Conservation**: total issuance ≤ genesis supply + all that eras were given ([`Accrued`]).
//! 2. [`Accrued`] lies on or under the curve at this moment, which lies under
//!    [`Config::SupplyCap`], and not in the future.
//! 3. The later rate is not above [`Config::MaxRate`]; its anchor is not before the tenth
//!    anniversary nor in the future, and its supply not under that of the anniversary nor above the
//!    cap.
//! 4. [`Start`] is known from the end of block 1 on; until it is known there is no accrual.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod curve;
mod genesis;
mod payout;
mod rate;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use crate::{
        curve::MAX_GROWTH,
        types::{LaterRate, Point},
        WeightInfo,
    };
    use alloc::vec::Vec;
    use cybermiles_primitives::{Balance, Moment};
    use frame_support::{
        pallet_prelude::*,
        traits::{
            fungible::{Inspect, Mutate},
            Currency, Time, VestingSchedule,
        },
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::{traits::One, Perbill};

    /// What the runtime supplies.
    #[pallet::config]
    pub trait Config: frame_system::Config {
        /// CMT. Minted here in block 0 only.
        type Currency: Inspect<Self::AccountId, Balance = Balance> + Mutate<Self::AccountId>;

        /// Where the cliffs of the genesis allocations are kept, over the same CMT.
        type Vesting: VestingSchedule<
            Self::AccountId,
            Moment = BlockNumberFor<Self>,
            Currency: Currency<Self::AccountId, Balance = Balance>,
        >;

        /// The chain's clock, in milliseconds since the Unix epoch.
        type Time: Time<Moment = Moment>;

        /// Who sets the rate after the tenth anniversary.
        type RateOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// All the CMT in block 0, in planck: what the curve starts from, and what the genesis must
        /// add up to.
        #[pallet::constant]
        type GenesisSupply: Get<Balance>;

        /// What the total issuance never passes, in planck.
        #[pallet::constant]
        type SupplyCap: Get<Balance>;

        /// The highest rate a year that `set_rate` takes.
        #[pallet::constant]
        type MaxRate: Get<Perbill>;

        /// What the calls and hooks cost.
        type WeightInfo: WeightInfo;

        /// Moves the clock for the benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type BenchmarkHelper: crate::BenchmarkHelper;
    }

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The pallet's calls, hooks and view functions.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// When the curve begins, in milliseconds since the Unix epoch.
    ///
    /// One value, no hasher. Written once, at genesis or at the end of block 1, and never removed:
    /// the chain's own bytes.
    #[pallet::storage]
    pub type Start<T: Config> = StorageValue<_, Moment, OptionQuery>;

    /// What holds after the tenth anniversary.
    ///
    /// One value, no hasher. Written by `set_rate`, never removed: the chain's own bytes.
    #[pallet::storage]
    pub type Later<T: Config> = StorageValue<_, LaterRate, ValueQuery>;

    /// Up to which point of the curve eras have been paid; none before the first payout.
    ///
    /// One value, no hasher. Written at the end of each era, never removed: the chain's own bytes.
    #[pallet::storage]
    pub type Accrued<T: Config> = StorageValue<_, Point, OptionQuery>;

    /// What block 0 holds: when the curve begins, and who is given CMT under cliffs.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// When the curve begins, in milliseconds since the Unix epoch; `None` for the timestamp of
        /// block 1. A start before block 1 makes the first era pay for the time since it.
        pub start: Option<Moment>,
        /// `(account, amount in planck, tranches, period in blocks)`: the account is given the
        /// amount, in equal tranches (the last takes the remainder of the division) of which the
        /// k-th is free from block `k × period` on, wholly. With 0 tranches all of it is free at
        /// once.
        pub allocations: Vec<(T::AccountId, Balance, u32, BlockNumberFor<T>)>,
    }

    /// Mints the allocations, then checks the supply. Pallets whose own genesis mints must have a
    /// lower index in the runtime.
    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            self.write_start();
            self.mint_allocations();
            Pallet::<T>::assert_genesis_supply();
        }
    }

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An era with a stake ended, and its stakers were given their step of the curve.
        Paid {
            /// What the era's stakers may claim, in planck.
            amount: Balance,
            /// Up to which moment the curve is paid now.
            until: Moment,
            /// The supply on the curve at that moment, in planck.
            supply: Balance,
        },
        /// Governance set the rate of the time after the tenth anniversary.
        RateSet {
            /// The growth in a year.
            rate: Perbill,
            /// From which moment it holds: the anniversary, or this call if that has passed.
            from: Moment,
        },
    }

    /// Why a call was refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The rate is above `MaxRate`.
        RateTooHigh,
        /// The curve's start is not known yet: it is at the end of block 1.
        NotStarted,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn on_initialize(now: BlockNumberFor<T>) -> Weight {
            if now.is_one() {
                T::WeightInfo::begin()
            } else {
                Weight::zero()
            }
        }

        fn on_finalize(now: BlockNumberFor<T>) {
            if now.is_one() {
                Self::begin();
            }
        }

        fn integrity_test() {
            let (genesis, cap) = (T::GenesisSupply::get(), T::SupplyCap::get());
            assert!(
                genesis > 0,
                "GenesisSupply is what the curve multiplies: it cannot be zero"
            );
            assert!(genesis <= cap, "GenesisSupply must not be above SupplyCap");
            assert!(
                genesis.saturating_mul(MAX_GROWTH) >= cap,
                "SupplyCap is out of the range of the curve: more than {MAX_GROWTH} × GenesisSupply"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// The supply on the curve at a moment (milliseconds since the Unix epoch), in planck: the
        /// most that may have been issued by then, at the rate known today. `None` before the start
        /// is known, and for a moment between the tenth anniversary and the latest change of rate,
        /// which the chain does not keep.
        pub fn projected_supply(at: Moment) -> Option<Balance> {
            Self::curve()
                .filter(|curve| curve.remembers(at))
                .map(|curve| curve.supply_at(at))
        }

        /// The growth in a year at a moment (milliseconds since the Unix epoch), as known today.
        /// `None` as with `projected_supply`; zero before the start.
        pub fn rate_at(at: Moment) -> Option<Perbill> {
            Self::curve()
                .filter(|curve| curve.remembers(at))
                .map(|curve| curve.rate_at(at))
        }

        /// The growth in a year in force now; zero before the start.
        pub fn rate_in_force() -> Perbill {
            Self::rate_at(T::Time::now()).unwrap_or_default()
        }

        /// How many planck may be issued until the cap is reached.
        pub fn headroom() -> Balance {
            T::SupplyCap::get().saturating_sub(T::Currency::total_issuance())
        }

        /// All the CMT in block 0, in planck.
        pub fn genesis_supply() -> Balance {
            T::GenesisSupply::get()
        }

        /// When the curve begins, in milliseconds since the Unix epoch; `None` until block 1 has
        /// ended.
        pub fn start() -> Option<Moment> {
            Start::<T>::get()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Set the growth in a year of the time after the tenth anniversary.
        ///
        /// Before the anniversary the rate is stored and holds from it on; a later call replaces
        /// it. After it, what the old rate gave until now is kept, and the new one holds from now
        /// on.
        ///
        /// * **Origin**: [`Config::RateOrigin`].
        /// * **Deposit**: none.
        /// * **Errors**: [`Error::RateTooHigh`] above [`Config::MaxRate`]; [`Error::NotStarted`] in
        ///   block 1 of a chain that starts with it.
        /// * **Events**: [`Event::RateSet`].
        /// * **Weight**: constant: two points of the curve at most, three reads and a write.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::set_rate())]
        pub fn set_rate(origin: OriginFor<T>, rate: Perbill) -> DispatchResult {
            T::RateOrigin::ensure_origin(origin)?;
            Self::do_set_rate(rate)
        }
    }
}
