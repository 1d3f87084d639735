//! # Reviews: what the two sides of an ended deal say of each other
//!
//! Strangers trade because others traded before them and said how it went (003 ch. 5.4; 004). A deal that
//! ended gives each side one right to review the other; both reviews are written before either is
//! read, so nobody answers a grudge with a grudge. What an account did and how it was rated adds up to its
//! [`Reputation`](cybermiles_primitives::trade::Reputation), which other pallets read through
//! [`Reputations`](cybermiles_primitives::trade::Reputations).
//!
//! ## A story
//!
//! Mei bought a lamp of Ravi; the escrow paid him and hands the receipt over. Both accounts count one deal
//! more, and the receipt is kept for some weeks at Mei's rent. Within two weeks each commits to a review:
//! only its hash goes on chain ([commitment]), and a small bond on hold. As soon as both have committed, or
//! the two weeks are over, each reveals rating, hash of the text and salt; the bond comes back, and the
//! rating goes into the other's reputation. Mei gave four stars of five, since the lamp came late; Ravi
//! replies once, in public, that the customs kept it. When nothing more can be said, anybody lets the
//! receipt expire, and Mei has her rent back.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | review oneself | buyer and seller are two accounts; the escrow forbids one, and here it is checked again |
//! | review without a deal, or for a deal that was never accepted | only the escrow's receipts open a review |
//! | review bombing | one review per side and deal; each deal took a seller's acceptance, a price and fees |
//! | read the other's review first, then write | nobody reveals while the other may still commit, and nobody commits once somebody may reveal |
//! | copy the other's commitment | the account and the deal are hashed: nobody else can open it |
//! | try all ratings against a hash | 256 bits of salt |
//! | "five stars, or you get one" | the threat comes before the other's review can be read, and what is written afterwards is fixed |
//! | "see, I wrote five, now write five" | a commitment may be replaced until both stand, so showing one proves nothing |
//! | commit to something bad, reveal it only if the other's is bad | to keep silent costs the bond, whatever the other wrote |
//! | reveal, and a fork drops the other's commitment, who now knows | clients reveal when both commitments are finalised |
//! | be a buyer without money for the rent, so that no review is written | the deal's record held a larger rent, which comes back before the hook, unless a payout is stuck; the reputations count the deal in any case |
//! | let a bad name be forgotten | reputations are never removed |
//! | change the rules for deals that have ended | the receipt keeps the parameters of its day |
//! | reviewing as the same click as releasing | other calls, after the deal has ended |
//!
//! Not prevented: one person with two accounts can trade with himself, at the price of fees and of time, and praise
//! himself; one can begin anew with a fresh account, which is seen to be fresh; two who are friends can tell each
//! other what they write. Whoever reads reputations weighs them by volume and by counterparties, which
//! the events tell. The bond is the same for all deals, so it deters where stakes are small.
//!
//! ## Who may do what, when
//!
//! Times of each receipt: `commit_until` is the end of the deal + `commit_window`, or the block in which the
//! second side commits, if that comes first; `reveal_until` = `commit_until` + `reveal_window`; each
//! review's `reply_until` is its reveal + `reply_window`. In time is `now < …_until`.
//!
//! | phase | nobody vanished | one side vanished | both vanished | governance vanished |
//! |---|---|---|---|---|
//! | Commit (`now < commit_until`) | either: `commit`, again until both stand | the other commits | expires at `commit_until` | nothing depends on it |
//! | Reveal (`now < reveal_until`, somebody committed) | whoever committed: `reveal`; whoever was reviewed: `reply` | the other reveals at once or from `commit_until` on; who committed and is silent loses the bond | over at `reveal_until`, bonds lost | – |
//! | Reply (`now < reply_until`) | whoever was reviewed: `reply` | over at `reply_until` | over at `reply_until` | – |
//! | Over | anybody: `expire` | anybody: `expire` | anybody: `expire` | – |
//!
//! ## Bytes
//!
//! A receipt: 194 bytes and a key of 16, for 35 days at most with the first parameters (270 with the longest that
//! governance can set), against the buyer's ticket.
//!
//! A reputation: 44 bytes and a key of 48, for good, and without a ticket: one that never comes back is a fee
//! by another name, and one that comes back would sell the forgetting of a bad name at its price. It
//! is paid for by what an accepted deal costs two accounts in fees, rent and time; a deal makes two of them at most.
//!
//! ## Invariants
//!
//! 1. Conservation: an account's hold for [`HoldReason::Receipt`] is the sum of its tickets, and its hold for
//!    [`HoldReason::Commitment`] the sum of the bonds of its commitments that are not revealed.
//! 2. The two sides of a receipt differ, and both have a reputation.
//! 3. Blindness: nothing is revealed while somebody may commit, and nobody may commit once both have.
//! 4. In each reputation reviews, sales and lost disputes are no more than deals, refunds no more than sales, and every rating
//!    lies within 1 to 5.
//! 5. Every deal has one seller: of all reputations the deals are twice the sales.
//! 6. The parameters are sound, those in force and those of each receipt.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod commitment;
mod expiring;
mod recording;
mod reviewing;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
pub mod weights;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{
        commitment::{self, Salt},
        Actions, KeptReceipt, Parameters, ReceiptView, WeightInfo, CONTENT_LENGTH, WINDOW,
    };
    use cybermiles_primitives::{
        trade::{Content, DealId, ListingId, Outcome, Reputation, Side},
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint, OnUnbalanced},
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::BlockNumberProvider;

    /// What is kept of an ended deal in this runtime.
    pub type ReceiptOf<T> = KeptReceipt<<T as Config>::Ticket>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT. Balances in planck (10^-18 CMT).
        type Currency: fungible::MutateHold<AccountId, Balance = Balance, Reason = Self::RuntimeHoldReason>
            + fungible::BalancedHold<AccountId>;

        /// The rent of a receipt, on hold for [`HoldReason::Receipt`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Where the bonds of those go who committed and did not reveal.
        type OnForfeit: OnUnbalanced<fungible::Credit<AccountId, Self::Currency>>;

        /// The height by which windows are counted.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// Who may set the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

    /// The pallet.
    #[pallet::pallet]
    #[pallet::storage_version(STORAGE_VERSION)]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// The rent of a receipt; its buyer's, who has it back when the receipt expires.
        Receipt,
        /// The bond of a commitment; its author's, who has it back when he reveals.
        Commitment,
    }

    /// The receipts of ended deals about which something may still be said.
    ///
    /// Deals are counted, not chosen, so the hasher need not be a cryptographic one. The buyer pays for the bytes by a
    /// ticket; [`Pallet::expire`] removes an entry.
    #[pallet::storage]
    pub type Receipts<T: Config> = StorageMap<_, Twox64Concat, DealId, ReceiptOf<T>, OptionQuery>;

    /// What is known of an account.
    ///
    /// Accounts are chosen by their holders, so the hasher is a cryptographic one. Paid for by the fees of an accepted
    /// deal; never removed (see the module's doc).
    #[pallet::storage]
    pub type ReputationOf<T: Config> =
        StorageMap<_, Blake2_128Concat, AccountId, Reputation, ValueQuery>;

    /// The parameters in force. One value, no hasher; never removed: the chain's own bytes.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// Windows, bond and length of contents.
        pub parameters: Parameters,
        /// Nothing; a genesis must name its runtime.
        #[serde(skip)]
        pub _runtime: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(),
                "reviews: the parameters are out of bounds"
            );
            CurrentParameters::<T>::put(&self.parameters);
        }
    }

    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A deal ended after the seller had accepted it, and counts in both reputations.
        DealCounted {
            /// Which deal.
            deal: DealId,
            /// Who paid: `deals` + 1.
            buyer: AccountId,
            /// Who delivered: `deals` + 1, `sales` + 1, and `refunds` + 1 if the outcome is one.
            seller: AccountId,
            /// The listing that was bought from.
            listing: Option<ListingId>,
            /// How it ended; who lost a ruling: `disputes_lost` + 1.
            outcome: Outcome,
            /// By how much both volumes grew, in planck of CMT.
            volume: Balance,
        },
        /// Both sides may review the deal. The buyer pays the rent.
        ReceiptKept {
            /// Which deal.
            deal: DealId,
            /// The first block in which a commitment comes too late.
            commit_until: BlockNumber,
            /// The parameters that hold for it.
            parameters: Parameters,
        },
        /// The deal can't be reviewed. Unless it is `OwnDeal` or `AlreadyKept`, the reputations count it all the same.
        ReceiptNotKept {
            /// Which deal.
            deal: DealId,
            /// Why: mostly that the buyer has not got the rent.
            error: DispatchError,
        },
        /// A side has written its review, or another instead of the first.
        Committed {
            /// Which deal.
            deal: DealId,
            /// Whose review.
            account: AccountId,
            /// The review's hash.
            commitment: Hash,
            /// From this block on the receipt's reviews are revealed and none is written any more: this block if the
            /// other has committed too.
            commit_until: BlockNumber,
        },
        /// A review was revealed, and counts in the reputation of `reviewed`: `reviews` + 1, `rating_sum` + `rating`.
        Reviewed {
            /// Which deal.
            deal: DealId,
            /// The listing that was bought from.
            listing: Option<ListingId>,
            /// How the deal ended.
            outcome: Outcome,
            /// What the reviewer was in the deal.
            by: Side,
            /// Whose review.
            reviewer: AccountId,
            /// Of whom.
            reviewed: AccountId,
            /// From 1, the worst, to 5.
            rating: u8,
            /// What he has to say.
            content: Option<Content>,
            /// The first block in which a reply comes too late.
            reply_until: BlockNumber,
        },
        /// The reviewed side has replied.
        Replied {
            /// Which deal.
            deal: DealId,
            /// Who replied.
            account: AccountId,
            /// To whose review.
            reviewer: AccountId,
            /// What he has to say.
            content: Content,
        },
        /// A commitment was not revealed, and its bond is lost.
        BondForfeited {
            /// Which deal.
            deal: DealId,
            /// Whose bond.
            account: AccountId,
            /// How much, in planck.
            amount: Balance,
        },
        /// Nothing more can be said of the deal; the buyer has his rent back.
        ReceiptExpired {
            /// Which deal.
            deal: DealId,
        },
        /// Governance set the parameters for deals that end from now on.
        ParametersSet {
            /// The new ones.
            parameters: Parameters,
        },
    }

    /// Why a call is refused, or a receipt not kept.
    #[pallet::error]
    pub enum Error<T> {
        /// No receipt of this deal is kept.
        NotFound,
        /// The account is no side of the deal.
        NotParty,
        /// The window has ended; that of commitments also ends when both have committed.
        DeadlinePassed,
        /// The other side may still commit, so nothing is revealed.
        CommitOpen,
        /// The account has committed to nothing.
        NotCommitted,
        /// The account's review is revealed.
        AlreadyRevealed,
        /// The account committed to something else.
        WrongCommitment,
        /// A rating is 1, 2, 3, 4 or 5.
        RatingOutOfRange,
        /// The content is empty, or longer than the receipt's parameters allow.
        ContentLengthOutOfRange,
        /// The other side's review is not revealed.
        NotRevealed,
        /// The account has replied.
        AlreadyReplied,
        /// Something may still be said of the deal.
        NotOver,
        /// A parameter is out of bounds.
        UnsoundParameters,
        /// Buyer and seller are one account.
        OwnDeal,
        /// The deal has ended before.
        AlreadyKept,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(
                WINDOW.is_sound() && WINDOW.min > 0 && CONTENT_LENGTH.is_sound(),
                "reviews: bounds that allow nothing"
            );
            assert!(
                Parameters::default().is_sound(),
                "reviews: the first parameters are out of bounds"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Write one's review of the other side, as a hash ([commitment]), or another instead. In time
        /// while `now < commit_until`; with the second side's commitment both stand, and are revealed from now on.
        ///
        /// Keep rating, content and salt: who committed and doesn't reveal loses the bond.
        ///
        /// Origin: signed by a side of the deal. Deposit: the bond of the receipt's parameters, once; returned by `reveal`.
        /// Errors: `NotFound`, `NotParty`, `DeadlinePassed`, and the currency's own if the bond can't be held.
        /// Event: `Committed`. Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::commit())]
        pub fn commit(origin: OriginFor<T>, deal: DealId, commitment: Hash) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_commit(who, deal, commitment)
        }

        /// Reveal one's review. From `commit_until` on, in time while `now < reveal_until`. Wait until the other's
        /// commitment is finalised: on a fork without it he could write another one.
        ///
        /// * `rating`: 1 to 5.
        /// * `content`: where the text can be checked, of up to `max_content_length` bytes; a rating may stand alone.
        /// * `salt`: what kept the hash from being guessed.
        ///
        /// Origin: signed by a side of the deal. Deposit: the bond comes back.
        /// Errors: `NotFound`, `NotParty`, `CommitOpen`, `NotCommitted`, `AlreadyRevealed`, `DeadlinePassed`,
        /// `RatingOutOfRange`, `ContentLengthOutOfRange`, `WrongCommitment`. Event: `Reviewed`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::reveal())]
        pub fn reveal(
            origin: OriginFor<T>,
            deal: DealId,
            rating: u8,
            content: Option<Content>,
            salt: Salt,
        ) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_reveal(who, deal, rating, content, &salt)
        }

        /// Reply, once, to the other side's review. In time while `now < reply_until`.
        ///
        /// * `content`: where the text can be checked, of up to `max_content_length` bytes.
        ///
        /// Origin: signed by the reviewed side. Deposit: none.
        /// Errors: `NotFound`, `NotParty`, `NotRevealed`, `AlreadyReplied`, `DeadlinePassed`, `ContentLengthOutOfRange`.
        /// Event: `Replied`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::reply())]
        pub fn reply(origin: OriginFor<T>, deal: DealId, content: Content) -> DispatchResult {
            let who = ensure_signed(origin)?;
            Self::do_reply(who, deal, content)
        }

        /// Remove a receipt of which nothing more can be said: its windows have ended, or both reviews are revealed
        /// and replied to. The bonds of commitments that were not revealed are lost.
        ///
        /// Origin: any signed account. Deposit: the receipt's ticket goes back to the buyer.
        /// Errors: `NotFound`, `NotOver`. Events: `BondForfeited` for each lost bond, `ReceiptExpired`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::expire())]
        pub fn expire(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_expire(deal)
        }

        /// Set the parameters for deals that end from now on.
        ///
        /// Origin: `AdminOrigin`. Deposit: none. Error: `UnsoundParameters`. Event: `ParametersSet`. Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            Self::do_set_parameters(parameters)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// What is known of an account; all zeros if nothing is.
        pub fn reputation(account: AccountId) -> Reputation {
            ReputationOf::<T>::get(account)
        }

        /// The receipt of an ended deal, with its phase and windows; `None` before the deal ends, when it was not
        /// kept, and after it has expired.
        pub fn receipt(deal: DealId) -> Option<ReceiptView> {
            Receipts::<T>::get(deal).map(|receipt| receipt.view(Self::now()))
        }

        /// What an account may do about an ended deal now, and until when; `None` as with `receipt`.
        pub fn actions(deal: DealId, account: AccountId) -> Option<Actions> {
            Receipts::<T>::get(deal).map(|receipt| Self::actions_of(&receipt, &account))
        }

        /// The hash to commit to ([commitment]). Ask a node of your own: it learns the review.
        pub fn commitment(
            deal: DealId,
            account: AccountId,
            rating: u8,
            content: Option<Content>,
            salt: Salt,
        ) -> Hash {
            commitment::commitment(deal, &account, rating, content, &salt)
        }

        /// The parameters for deals that end now.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }
    }
}
