//! # Payouts: one signature, many payments
//!
//! A shop that pays its suppliers, a pool that pays its members, a company that pays wages: one list,
//! one signature. [`Pallet::pay`] makes all payments of the list or none, debits the payer once for the
//! sum, and says for each payment what a transfer of CMT says, so that every wallet, exchange and
//! explorer sees it without having heard of this pallet. Nothing is kept: the pallet has no storage.
//! It serves the papers' promise of speed (000 and 002, more than 10,000 transactions a second).
//!
//! ## A story
//!
//! A shop owes its suppliers at the end of the month and signs one list. Place 2 of the list lost its
//! zeros and cannot open the new supplier's account: the call is refused, names place 2, and nobody has
//! been paid. Put right, it pays all of them, and each supplier's wallet shows a transfer from the shop.
//!
//! ## Why not a batch of transfers
//!
//! `Utility::batch_all` with a `Balances::transfer_keep_alive` for each payee leaves the same balances
//! and the same events of `Balances`: `tests/properties.rs` holds the one against the other. It does
//! more on the way there. Every inner call is filtered and dispatched for itself, checks and rewrites
//! the payer's account again, and says that it is completed.
//!
//! | for each payment to an account that exists | `batch_all` | `pay` |
//! |---|---|---|
//! | reads of the state, from the database or from what the block has touched | 29 | 11 |
//! | writes of the state, the payer's account and events among them | 8 | 3 |
//! | accounts that the database reads and writes | 1 | 1 |
//! | events | 2 | 1 |
//! | bytes of the transaction, for 1 CMT | 44 | 41 |
//!
//! The reads and writes are those that a call of 101 payments makes beyond one of 100. On the chain a
//! batch also asks for each inner call whether it is paused. `cargo bench -p pallet-payouts` measures both on the machine it runs on;
//! on 2026-11-25, with 100,000 accounts in memory, two shared cores of an AMD EPYC and the thread's
//! own processor time for a clock, it found, in µs for each payment, median of calls made turn by turn:
//!
//! | payees | payments | `batch_all` | `pay` | ratio | with state root | with state root | ratio |
//! |---|---|---|---|---|---|---|---|
//! | existing | 1 | 60.1 | 52.7 | 1.14 | 106.3 | 100.4 | 1.06 |
//! | existing | 10 | 36.8 | 25.5 | 1.44 | 52.0 | 40.8 | 1.28 |
//! | existing | 100 | 39.4 | 26.6 | 1.48 | 52.8 | 39.6 | 1.33 |
//! | existing | 1,000 | 42.5 | 29.1 | 1.46 | 56.9 | 43.0 | 1.32 |
//! | new | 1 | 55.3 | 48.8 | 1.13 | 100.8 | 94.0 | 1.07 |
//! | new | 10 | 32.8 | 22.1 | 1.49 | 47.0 | 36.4 | 1.29 |
//! | new | 100 | 33.4 | 21.1 | 1.58 | 44.3 | 31.5 | 1.41 |
//! | new | 1,000 | 37.0 | 24.3 | 1.52 | 47.1 | 34.5 | 1.36 |
//!
//! ## What it keeps of a transfer
//!
//! * The payer's account lives on: a payout takes him to the existential deposit and never below.
//! * What is frozen (locked, vesting) or on hold is not paid out.
//! * A payee without an account needs at least the existential deposit; one that has an account takes
//!   any amount. So of two payments to a new payee only the first must be that large.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | make CMT out of nothing by a sum that overflows | the sum is checked; the payer must have it |
//! | pay oneself, to look paid | refused |
//! | fill a block with a list | bounded by [`Config::MaxPayments`], weighed by its length as if each payment opened an account |
//! | leave payees half paid | a call that fails is undone as a whole |
//! | fill the state with accounts | each costs its existential deposit, as with a transfer |
//! | pay on while transfers are paused | the runtime's pause must name this call beside the transfers |
//!
//! ## Who may do what, when
//!
//! | state | who vanished | who may do what |
//! |---|---|---|
//! | there is none | nobody can | any account pays from its own balance, at any time |
//!
//! ## Invariants
//!
//! 1. Conservation: what a payout takes from the payer is what it gives to the payees, and the
//!    issuance stays as it is. There is no state to check it on afterwards: the property tests do.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

#[cfg(feature = "runtime-benchmarks")]
extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod paying;
#[cfg(test)]
mod tests;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{Payment, WeightInfo};
    use cybermiles_primitives::Balance;
    use frame_support::{pallet_prelude::*, traits::fungible};
    use frame_system::pallet_prelude::*;

    /// The payments of one call.
    pub type Payments<T> =
        BoundedVec<Payment<<T as frame_system::Config>::AccountId>, <T as Config>::MaxPayments>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config {
        /// CMT. Balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>;

        /// The most payments that one call makes.
        #[pallet::constant]
        type MaxPayments: Get<u32>;

        /// What the call weighs.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The list is empty.
        NoPayments,
        /// The amount of the payment at this place in the list, from 0, is zero.
        ZeroAmount(u16),
        /// The payment at this place in the list, from 0, goes to the payer.
        SelfPayment(u16),
        /// The payee at this place in the list, from 0, has no account yet, and the amount is too
        /// small to open one with.
        BelowExistentialDeposit(u16),
        /// The balance of the payee at this place in the list, from 0, would overflow.
        BalanceOverflow(u16),
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            let most = T::MaxPayments::get();
            assert!(
                (1..u16::MAX.into()).contains(&most),
                "MaxPayments must be at least 1 and less than {}: errors name a payment by a u16",
                u16::MAX
            );
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Pay many accounts from one, all of them or none.
        ///
        /// An account may stand in the list more than once.
        ///
        /// * **Origin**: signed by the payer.
        /// * **Deposit**: none.
        /// * **Errors**: [`Error::NoPayments`]; with the place in the list [`Error::ZeroAmount`],
        ///   [`Error::SelfPayment`], [`Error::BelowExistentialDeposit`], [`Error::BalanceOverflow`];
        ///   of the sum, as a transfer of it would have them, `TokenError::FundsUnavailable`,
        ///   `Frozen` and `NotExpendable`, and `ArithmeticError::Overflow`.
        /// * **Events**: for each payment a transfer of [`Config::Currency`], after the events of an
        ///   account that it opens. None of this pallet's own.
        /// * **Weight**: linear in the payments, each as if it opened an account.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::pay(payments.len() as u32))]
        pub fn pay(origin: OriginFor<T>, payments: Payments<T>) -> DispatchResult {
            let payer = ensure_signed(origin)?;
            Self::do_pay(&payer, &payments)
        }
    }
}
