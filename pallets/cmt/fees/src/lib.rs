//! # Fees: what transactions pay the author of their block
//!
//! The users of the network pay CMT to those who keep it (002, "CMT": network users pay CMT to its
//! maintainers): the fee and the tip of a transaction go to the author of its block, whole. This pallet
//! is the `OnChargeTransaction` of pallet-transaction-payment, which says how much a fee is; here it is
//! taken, gathered through the block and paid to the author at its end, as one deposit.
//!
//! ## A story
//!
//! Mei sends CMT to Ravi. The pool asks whether her account has the fee to spare; in the block the fee
//! leaves her account before her transfer runs, so that the transfer cannot spend it. The transfer
//! weighs less than was feared, and the difference returns to her. What is left of it, with that of all
//! other transactions of the block, reaches the author's account when the block ends.
//!
//! ## Why not the adapter of pallet-transaction-payment
//!
//! It does the same through the traits for currencies: each step checks and looks up for itself, and
//! the author is paid anew by each transaction. Nothing of that can turn out otherwise for a fee, which
//! leaves its payer's account alive and never passes through another's. Here one look at the account
//! checks and one takes.
//!
//! | a whole transfer, its fee foreseen exactly | `FungibleAdapter` | here |
//! |---|---|---|
//! | reads of the state, from the database or from what the block has touched | 88 | 63 |
//! | writes of the state, events among them | 25 | 21 |
//! | events | 5 | 4 |
//!
//! Counted in what the runtime asks of its node when an author applies a transfer (`--log state=trace`);
//! `docs/performance.md` says what that is worth.
//!
//! ## What it keeps of the adapter
//!
//! * The payer's account lives on: a fee takes it to the existential deposit and never below.
//! * What is frozen (locked, vesting) or on hold pays no fee.
//! * The events of `Balances`: `Withdraw` for what is taken, `Deposit` for what returns and for what the
//!   author is paid, so that every explorer can follow the balances.
//! * An account that the transaction itself has closed is not opened again: what would return to it
//!   stays with the fee.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | spend the fee in the call | it is taken before the call runs |
//! | have a call whose failure gives the fee back | it is taken outside the call's own storage layer |
//! | get back more than was paid | what returns is the difference to what was taken, never below zero |
//! | an author without an account, so that fees are lost | the treasury takes them; if it cannot either, they wait for the next block |
//! | make a block end late | one deposit, whatever the block held; weighed when it begins |
//!
//! ## Who may do what, when
//!
//! | state | who vanished | who may do what |
//! |---|---|---|
//! | in a block | nobody can | what is gathered belongs to no account and is touched by no call |
//! | between blocks | the author | the treasury is paid in its place |
//!
//! ## Invariants
//!
//! Checked by `try_state`, under these numbers:
//!
//! 1. **Conservation**: what all accounts hold, free or on hold, and what is gathered ([`Collected`]) is the
//!    total issuance.
//! 2. Between blocks nothing is gathered that the treasury could take.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod charging;
mod paying;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod weights;

pub use pallet::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::WeightInfo;
    use cybermiles_primitives::Balance;
    use frame_support::pallet_prelude::*;
    use frame_system::pallet_prelude::*;

    /// What the pallet needs of the runtime: accounts that hold CMT, in planck (10^-18 CMT).
    #[pallet::config]
    pub trait Config:
        frame_system::Config<AccountData = pallet_balances::AccountData<Balance>>
        + pallet_balances::Config<Balance = Balance, AccountStore = frame_system::Pallet<Self>>
    {
        /// The author of this block, known as long as the block is executed.
        type Author: Get<Option<Self::AccountId>>;

        /// Takes what a block's author cannot.
        type Treasury: Get<Self::AccountId>;

        /// What the end of a block weighs.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// What the transactions of this block have paid so far, in planck. The issuance counts it, no
    /// account holds it.
    ///
    /// One value, no hasher. Gone at the end of each block.
    #[pallet::storage]
    #[pallet::whitelist_storage]
    pub type Collected<T: Config> = StorageValue<_, Balance, ValueQuery>;

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn on_initialize(_: BlockNumberFor<T>) -> Weight {
            // Another account is looked up if the author's cannot take them.
            <T as Config>::WeightInfo::pay_author().saturating_add(T::DbWeight::get().reads(1))
        }

        fn on_finalize(_: BlockNumberFor<T>) {
            Self::pay_author();
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }
}
