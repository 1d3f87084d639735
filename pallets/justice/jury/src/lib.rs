//! # Jury: strangers with something to lose decide, and are paid for it
//!
//! Whoever has a question that no program can answer asks a panel of jurors: is this account a fraud's, does
//! this demand stand, is this unit a counterfeit (002 ch. 4 "Community-based conflict resolution" and
//! "Democratic community management", 004 "randomly selected arbiter committee"). Jurors stake CMT and are
//! drawn at random in proportion to it. Each vote costs something; the minority loses it to the majority, and
//! who does not vote loses more. Nobody else decides anything here, and nothing waits for anybody.
//!
//! ## A story
//!
//! Mei asks that a listing be removed and pledges 1,000 CMT. A panel of 100 seats is summoned in term 40: the
//! stakes as they stood when that term began are those that count. A few hours later comes a seed that nobody
//! could know before, and anybody calls `draw` until all seats are filled; Ada, who stakes a lot, gets two of
//! them, and 40 CMT of her stake are locked. For two days the jurors commit to a hash of their vote, for two
//! more they reveal it. 55 seats are for the removal, 40 against, 5 keep silent: `advance` says Granted, and the
//! listing is gone. Whoever asked discharges the panel, and anybody settles it: the silent lose 20 CMT a
//! seat, the minority 10, 500 together; Mei gets her pledge back and a tenth of that, and the 450 are
//! shared by the majority, Ada's two seats getting two fifty-fifths. The pot is empty, the panel gone.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | split a stake over many accounts, to be drawn more often | draws are in proportion to stake, with replacement; a fraction of a CMT does not count |
//! | stake when a panel is announced | the stakes at the start of the term count, before the panel existed |
//! | try out seeds, or stakes under a known seed | a seed counts only if it was not known until a while after the freeze; each round of each panel has its own |
//! | wait for another seed, alone with the choice when to draw | seeds are kept: the first that may be used counts, whoever draws when |
//! | leave when drawn, so as not to pay | stake that leaves stays on hold for three terms at least, longer than a snapshot is read, and longer while it is locked |
//! | wait until the snapshot is forgotten | the panel is frozen anew, for a new seed; each time is counted |
//! | vote as the others did | votes are hashes until all are in |
//! | copy another's hash | the juror is part of it, so the copy can't be revealed |
//! | guess a hash of two choices | 128 bits of salt |
//! | commit and not reveal, when the others' votes are known | silence costs more than the minority's vote |
//! | break the quorum by not revealing, to have the panel drawn anew | the quorum counts commitments, made before anybody has seen a vote |
//! | take more seats than one can pay for | each seat locks what its silence costs; who has too little left is passed over |
//! | judge one's own case | requester and parties are passed over |
//! | lock one's account (vesting) so that nothing can be taken | stakes are holds, and forfeits go by force |
//! | be an account that can't be paid, so that all others wait | such a share goes where nobody's money goes |
//! | send the pot a planck, or a locked gift | what can be moved is shared as the pool; what can't was never owed and stays behind |
//! | a panel so large that no block holds it | draws and settlement come in chunks of at most 50 |
//! | fill storage with panels or jurors | the requester pays rent for panel and seats, a juror for his record, leaf and node |
//!
//! ## Who may vanish: what is done instead, by anybody
//!
//! | state | who vanished | what goes on |
//! |---|---|---|
//! | Drawing | nobody draws, no seed comes, too few jurors can pay | two terms after its freeze's began: `advance`; frozen anew, or Undecided |
//! | Voting | jurors do not commit or reveal | after the reveals' end: `advance`; if a quorum committed, what was revealed decides, else drawn again, or Undecided |
//! | Clearing | – | `settle`, then Drawing again |
//! | Decided | whoever asked | that is its pallet's promise: it discharges each panel when the case is over |
//! | Settling | – | `settle` until nothing is left |
//!
//! Jurors may `commit` until the first deadline, as often as they like, and `reveal` from it until the second.
//! When all have revealed, `advance` waits for nothing. The quorum counts the seats that committed; with one,
//! the simple majority of what was revealed decides, and a tie, or nothing revealed, is Undecided.
//!
//! ## Seeds
//!
//! Each block asks, as it begins, for the chain's seed, and keeps it if it is a new one; so it costs a read of
//! those that are kept, and only a new epoch's first block writes. The last [`MAX_SEEDS`] are kept. A round is
//! drawn from the BLAKE2b-256 hash of the SCALE encoding of `(seed, panel, round)`, the seed being the oldest
//! kept one that became known `FreezeMargin` blocks after the freeze or later. Two terms after its freeze's
//! began a snapshot is forgotten, so while epochs are at least a thirtieth of a term long the first seed that
//! counts is kept as long as anybody can ask for it.
//!
//! ## Money
//!
//! The pot gets the pledge, and a *keep*: the existential deposit, so that no last planck of it becomes dust.
//! The keep returns to the requester with his rent, in any case. So do planck that come too late to be shared.
//!
//! | verdict | the silent lose | the minority loses | the requester gets | who reveals shares the rest of the pot by seats |
//! |---|---|---|---|---|
//! | Granted | `absence_cost` a seat | `vote_cost` a seat | pledge, `requester_share` of what was lost | the majority |
//! | Denied | the same | the same | – | the majority; the pledge too |
//! | Undecided, by a tie or for want of a quorum | the same | – | pledge | all who revealed |
//! | a round that is drawn again for want of a quorum | the same | – | – | all who revealed in it share what was lost in it, and at once |
//! | a round whose draw did not end | nothing: they were not asked | – | – | – |
//!
//! If nobody revealed, what was lost in a round waits for the next one; in the last one it goes to `Forfeits`.
//! A majority's vote costs nothing: what is locked of a stake is released. Divisions are cumulative: each juror
//! gets what is between the rounded sums before and after him, so the pool is paid to the planck. The
//! requester's share is rounded down.
//!
//! A vote that costs more than some stakes can answer for draws from the others alone; so whoever summons
//! chooses its cost well below `min_stake`.
//!
//! ## Bytes
//!
//! A juror pays for his record, his leaf, and a node of the tree, which is more than the tree grows by him;
//! the entry of a free leaf that he leaves behind is the next juror's place, and there are never more than
//! there were jurors at once. A requester pays for the panel and, a seat, for a ballot and a duty. The seeds
//! are the chain's own: [`MAX_SEEDS`] at most.
//!
//! ## Invariants
//!
//! 1. Conservation: each pot holds what is owed out of it: keep, pledge, what was forfeited, what is still to be shared.
//! 2. A juror's hold is his stake; his weight is what stays of it in whole CMT, and the tree's total is all of them.
//! 3. Ballots and duties are the same, each of a panel that runs; what is locked of a stake is what all its
//!    seats could cost, and no more than the stake.
//! 4. Panels are well formed: id given out, terms sound, seats and tally those of the ballots; no more seats
//!    committed than there are, and no more revealed than committed.
//! 5. Each leaf that was given out is one juror's, or free and in no snapshot.
//! 6. Each pot is provided for.
//! 7. The parameters are sound.
//! 8. Seeds are kept in the order in which they became known.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod drawing;
mod events;
mod governing;
mod rent;
mod settling;
mod sortition;
mod staking;
mod summoning;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod voting;
pub mod weights;

use frame_support::pallet_macros::import_section;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[import_section(events::events)]
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{
        Actions, Ballot, BallotView, Class, Juror, JurorView, Panel, PanelTerms, PanelView,
        Parameters, Places, Salt, Seed, Tally, TermView, WeightInfo, MAX_CHUNK, MAX_SEEDS,
    };
    use alloc::vec::Vec;
    use cybermiles_primitives::{
        justice::{Docket, OnVerdict, PanelId, Verdict},
        trade::Content,
        AccountId, Balance, BlockNumber, Hash,
    };
    use cybermiles_sortition::{Leaf, Node, Place, Term};
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint, OnUnbalanced, Randomness},
        PalletId,
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::BlockNumberProvider;

    /// A juror as this runtime keeps him.
    pub type JurorOf<T> = Juror<<T as Config>::Ticket>;

    /// A panel as this runtime keeps it.
    pub type PanelOf<T> = Panel<<T as Config>::Ticket>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>
            + fungible::Balanced<AccountId>;

        /// The rent of a juror's bytes and of a panel's; on hold for [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Seeds, and since when each could be known.
        type Randomness: Randomness<Hash, BlockNumber>;

        /// Hears verdicts.
        type OnVerdict: OnVerdict;

        /// Gets what jurors forfeit when nobody is left to share it.
        type Forfeits: OnUnbalanced<fungible::Credit<AccountId, Self::Currency>>;

        /// Who sets the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// By which terms and deadlines are counted.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// How many blocks a term has. Panels are drawn from the stakes at a term's start, for two terms at
        /// most; a runtime upgrade must not change it.
        #[pallet::constant]
        type TermLength: Get<BlockNumber>;

        /// How many blocks after the freeze a seed must become known to be used: longer than the chain may
        /// be reorganised, and than a block's author knows it before others.
        #[pallet::constant]
        type FreezeMargin: Get<BlockNumber>;

        /// The id from which the pots' accounts are derived.
        #[pallet::constant]
        type PalletId: Get<PalletId>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// A juror's stake.
        Stake,
        /// The rent of a juror's bytes, or of a panel's on its requester.
        Rent,
    }

    /// The id of the next panel.
    #[pallet::storage]
    pub type NextPanel<T: Config> = StorageValue<_, PanelId, ValueQuery>;

    /// Panels that are not settled.
    ///
    /// Ids are counted by the pallet, so a fast hasher does. The requester pays for the bytes by the ticket
    /// in the entry; the end of the settlement removes it.
    #[pallet::storage]
    pub type Panels<T: Config> = StorageMap<_, Twox64Concat, PanelId, PanelOf<T>, OptionQuery>;

    /// Ballots by what they say, so that those who lose can be settled before those who share it.
    ///
    /// Accounts are chosen by users. The requester pays for the bytes; the settlement removes them.
    #[pallet::storage]
    pub type Ballots<T: Config> = StorageNMap<
        _,
        (
            NMapKey<Twox64Concat, PanelId>,
            NMapKey<Twox64Concat, Class>,
            NMapKey<Blake2_128Concat, AccountId>,
        ),
        Ballot,
        OptionQuery,
    >;

    /// On which panels a juror sits, and what his ballot there says; as many entries as ballots, paid and
    /// removed with them.
    #[pallet::storage]
    pub type Duties<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, AccountId, Twox64Concat, PanelId, Class, OptionQuery>;

    /// Jurors.
    ///
    /// Accounts are chosen by users. Each pays for his bytes by the ticket in the entry, and the withdrawal of
    /// his last stake removes it.
    #[pallet::storage]
    pub type Jurors<T: Config> =
        StorageMap<_, Blake2_128Concat, AccountId, JurorOf<T>, OptionQuery>;

    /// Whose a leaf of the tree is. Leaves are counted; the juror pays.
    #[pallet::storage]
    pub type Leaves<T: Config> = StorageMap<_, Twox64Concat, Leaf, AccountId, OptionQuery>;

    /// How leaves are given out.
    #[pallet::storage]
    pub type LeafPlaces<T: Config> = StorageValue<_, Places, ValueQuery>;

    /// Leaves that are free again, a stack: at most as many as there were jurors at once. The next juror
    /// removes one.
    #[pallet::storage]
    pub type FreeLeaves<T: Config> = StorageMap<_, Twox64Concat, u32, Leaf, OptionQuery>;

    /// The tree of weights. Places are counted; each juror pays for a node, whose end is that of the
    /// leaves below it.
    #[pallet::storage]
    pub type Nodes<T: Config> = StorageMap<_, Twox64Concat, Place, Node, ValueQuery>;

    /// The last seeds, the oldest first; a new one takes its place when there are [`MAX_SEEDS`].
    ///
    /// They are kept so that it does not matter who draws when. The bytes are the chain's own: one value that
    /// is bounded. It is not too short: a panel is drawn in the two terms after its freeze at most, and while
    /// epochs are at least a thirtieth of a term long, at most 60 begin in them.
    #[pallet::storage]
    pub type Seeds<T: Config> = StorageValue<_, BoundedVec<Seed, ConstU32<MAX_SEEDS>>, ValueQuery>;

    /// What governance has set.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// What holds for jurors and panels.
        pub parameters: Parameters,
        /// The first jurors and their stakes, in planck. They are drawn from the second term on.
        pub jurors: Vec<(AccountId, Balance)>,
        #[serde(skip)]
        #[doc(hidden)]
        pub _config: core::marker::PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(T::TermLength::get()),
                "jury: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
            for (who, stake) in &self.jurors {
                Pallet::<T>::do_register(who.clone(), *stake)
                    .expect("jury: a juror of genesis can't be registered");
            }
        }
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such panel; it may be settled.
        NotFound,
        /// The account is no juror.
        NotJuror,
        /// It is one already.
        AlreadyRegistered,
        /// There is no leaf left.
        TooManyJurors,
        /// The stake that stays would be below the minimum.
        StakeTooLow,
        /// The stake would be above the maximum.
        StakeTooHigh,
        /// Nothing would change.
        ZeroAmount,
        /// No stake leaves.
        NothingLeaves,
        /// All that leaves answers for seats.
        StakeLocked,
        /// The time has not come.
        TooEarly,
        /// The panel stands elsewhere.
        WrongState,
        /// The deadline has passed.
        DeadlinePassed,
        /// The deadline has not passed yet.
        DeadlineNotPassed,
        /// No chunk, or more than one call goes through.
        LimitOutOfBounds,
        /// No seed is known that nobody could know before the freeze.
        SeedNotKnown,
        /// The frozen stakes can't be read any more; anybody may `advance`.
        SnapshotForgotten,
        /// Nobody had a stake when they were frozen.
        NoJurors,
        /// The account was not drawn for this panel.
        NotDrawn,
        /// It committed to no vote.
        NotCommitted,
        /// It has revealed its vote already.
        AlreadyRevealed,
        /// Vote and salt are not what it committed to.
        WrongReveal,
        /// No seat, or too many.
        SeatsOutOfBounds,
        /// Votes must cost something.
        ZeroVoteCost,
        /// The pledge is below the existential deposit.
        PledgeTooSmall,
        /// More accounts are kept off the panel than may be.
        TooManyExcluded,
        /// The question is too long.
        ContentTooLong,
        /// The parameters contradict themselves or leave no choice.
        UnsoundParameters,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        /// Keeps the seed, if it is a new one: before anybody can call anything in the block.
        fn on_initialize(_: BlockNumberFor<T>) -> Weight {
            Self::note_seed();
            T::WeightInfo::note_seed()
        }

        fn integrity_test() {
            assert!(T::TermLength::get() > 0, "jury: a term has a length");
            assert!(
                T::FreezeMargin::get() < T::TermLength::get(),
                "jury: a seed must be usable while its snapshot is remembered"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Become a juror: stake CMT, and be drawn in proportion to it from the start of the next term on.
        ///
        /// Origin: signed. Deposit: `stake` (planck) and the rent, on hold.
        /// Errors: `AlreadyRegistered`, `StakeTooLow`, `StakeTooHigh`, `TooManyJurors`, and the token's own.
        /// Event: `Registered`. Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::register())]
        pub fn register(origin: OriginFor<T>, stake: Balance) -> DispatchResult {
            Self::do_register(ensure_signed(origin)?, stake)
        }

        /// Stake more, which counts from the start of the next term on. What leaves goes on leaving.
        ///
        /// Origin: signed, a juror. Deposit: `amount` (planck) on hold.
        /// Errors: `NotJuror`, `ZeroAmount`, `StakeTooLow`, `StakeTooHigh`, and the token's own.
        /// Event: `Raised`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::raise())]
        pub fn raise(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
            Self::do_raise(ensure_signed(origin)?, amount)
        }

        /// Stake less, or nothing, in draws from the start of the next term on. The money stays on hold for
        /// the exit delay, since older snapshots may still draw it; what left before and was not withdrawn
        /// waits with it.
        ///
        /// Origin: signed, a juror. Deposit: none.
        /// Errors: `NotJuror`, `ZeroAmount`, `StakeTooLow` (what stays must be nothing or the minimum).
        /// Event: `Lowered`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::lower())]
        pub fn lower(origin: OriginFor<T>, amount: Balance) -> DispatchResult {
            Self::do_lower(ensure_signed(origin)?, amount)
        }

        /// Take back what has left and answers for no seat. With the last of it the juror's record goes, and
        /// his rent returns.
        ///
        /// Origin: signed, a juror. Deposit: returned.
        /// Errors: `NotJuror`, `NothingLeaves`, `TooEarly`, `StakeLocked`.
        /// Events: `Withdrawn`, `Left`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::withdraw())]
        pub fn withdraw(origin: OriginFor<T>) -> DispatchResult {
            Self::do_withdraw(ensure_signed(origin)?)
        }

        /// Draw seats of a panel, with at most `limit` draws; the voting begins when all are filled. A draw
        /// that hits who may not sit, or who has too little left to answer for a seat, fills none.
        ///
        /// Origin: signed, anybody; Drawing, while the snapshot is remembered. Deposit: none.
        /// Errors: `NotFound`, `WrongState`, `LimitOutOfBounds` (1 to [`MAX_CHUNK`]), `SnapshotForgotten`,
        /// `SeedNotKnown`, `NoJurors`. Events: `Seeded`, `Drawn`, `VotingBegan`.
        /// Weight: linear in `limit`; what was not needed is returned.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::draw((*limit).min(MAX_CHUNK)))]
        pub fn draw(
            origin: OriginFor<T>,
            panel: PanelId,
            limit: u32,
        ) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let used = Self::do_draw(panel, limit)?;
            Ok(Some(T::WeightInfo::draw(used)).into())
        }

        /// Commit to a vote by its hash (see [`crate::voting`]), in place of a former one.
        ///
        /// Origin: signed, a juror of the panel; Voting, until the first deadline. Deposit: none.
        /// Errors: `NotFound`, `WrongState`, `NotDrawn`, `DeadlinePassed`.
        /// Event: `Committed`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::commit())]
        pub fn commit(origin: OriginFor<T>, panel: PanelId, commitment: Hash) -> DispatchResult {
            Self::do_commit(ensure_signed(origin)?, panel, commitment)
        }

        /// Reveal a vote: whether what was requested be granted.
        ///
        /// Origin: signed, a juror of the panel; Voting, from the first deadline to the second.
        /// Deposit: none. Errors: `NotFound`, `WrongState`, `NotDrawn`, `AlreadyRevealed`, `TooEarly`,
        /// `DeadlinePassed`, `NotCommitted`, `WrongReveal`. Event: `Revealed`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::reveal())]
        pub fn reveal(
            origin: OriginFor<T>,
            panel: PanelId,
            vote: bool,
            salt: Salt,
        ) -> DispatchResult {
            Self::do_reveal(ensure_signed(origin)?, panel, vote, salt)
        }

        /// End what has been waited for: a draw whose snapshot is forgotten, or a vote whose time is over.
        ///
        /// Origin: signed, anybody; Drawing or Voting. Deposit: none.
        /// Errors: `NotFound`, `WrongState`, `DeadlineNotPassed`.
        /// Events: `Decided`, or `RoundFailed` and `Frozen`; and those of whoever hears the verdict.
        /// Weight: constant, with the listener's.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::advance().saturating_add(T::OnVerdict::weight()))]
        pub fn advance(origin: OriginFor<T>, panel: PanelId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_advance(panel)
        }

        /// Settle at most `limit` ballots of a panel that was discharged, or of a round that is cleared away:
        /// take what the silent and the minority lose, pay those who share it, release the stakes.
        ///
        /// Origin: signed, anybody; Clearing or Settling. Deposit: the requester's, returned at the end.
        /// Errors: `NotFound`, `WrongState`, `LimitOutOfBounds` (1 to [`MAX_CHUNK`]).
        /// Events: `JurorSettled`, `PaymentFailed`, `PoolShared`; `Frozen` or `Closed` at the end.
        /// Weight: linear in `limit`; what was not needed is returned.
        #[pallet::call_index(8)]
        #[pallet::weight(Pallet::<T>::settle_weight((*limit).min(MAX_CHUNK)))]
        pub fn settle(
            origin: OriginFor<T>,
            panel: PanelId,
            limit: u32,
        ) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let used = Self::do_settle(panel, limit)?;
            Ok(Some(Self::settle_weight(used)).into())
        }

        /// Set the parameters; panels keep those that held when they were summoned.
        ///
        /// Origin: `AdminOrigin`. Deposit: none. Errors: `UnsoundParameters`.
        /// Event: `ParametersSet`. Weight: constant.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            Self::do_force_set_parameters(parameters)
        }
    }

    impl<T: Config> Pallet<T> {
        /// A chunk may settle some that lose and some that share, and do what is between and after them.
        pub(crate) fn settle_weight(ballots: u32) -> Weight {
            T::WeightInfo::settle_losers(ballots)
                .max(T::WeightInfo::settle_sharers(ballots))
                .saturating_add(T::WeightInfo::settle_losers(0))
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A juror: stake, weight, what is locked and leaves, the first duties.
        pub fn juror(who: AccountId) -> Option<JurorView> {
            Self::juror_view(&who)
        }

        /// The panels on which a juror sits, at most [`crate::MAX_PAGE`], after one that he was shown.
        pub fn duties(who: AccountId, after: Option<PanelId>) -> Vec<(PanelId, Class)> {
            Self::duties_page(&who, after)
        }

        /// A panel, if it is not settled.
        pub fn panel(id: PanelId) -> Option<PanelView> {
            Self::panel_view(id)
        }

        /// A juror's ballot on a panel.
        pub fn ballot(id: PanelId, who: AccountId) -> Option<BallotView> {
            Self::ballot_view(id, &who)
        }

        /// What `who` may do about a panel, if it is not settled.
        pub fn actions(id: PanelId, who: AccountId) -> Option<Actions> {
            Self::actions_of(id, &who)
        }

        /// The current term, and the weights from which panels are drawn.
        pub fn term() -> TermView {
            Self::term_view()
        }

        /// What holds for new panels.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }
    }
}
