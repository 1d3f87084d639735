//! # Arbitration: strangers quarrel, and somebody rules
//!
//! A dispute about a deal is heard as its parties agreed before money moved: by an arbiter whom they choose
//! among those who bid for the case, or by a committee drawn at random (002 ch. 4 "Community-based conflict
//! resolution", 004 "randomly selected arbiter committee"). The loser's deposit pays for it, the winner's comes
//! back. Unless they agreed that the first ruling is final it can be appealed, before a jury twice as large, for
//! twice the bond.
//!
//! ## A story
//!
//! Ravi says that Mei's lamps are broken and goes to court; their terms let arbiters bid, each has put up a
//! deposit of 100 CMT. Olga bids 40, Pavel 30, and Quinn, whom Ravi has seen with Mei, 5. Once the bids are closed
//! Ravi strikes Quinn. He accepts Olga, Mei says nothing; so after two days anybody calls `advance`, and the lowest
//! bid that is left stands: Pavel's. Ravi submits a picture. But Pavel sleeps. After a week his
//! bond of 1,000 goes to Ravi and Mei, half each, and Olga hears the case. She rules that Mei gets 20 % of the
//! price. Mei appeals, pledging 200: it should be all. The 31 jurors say no; her pledge is theirs. Three days
//! later the ruling is carried out: Ravi has his 80 % and his deposit back, Mei's deposit is Olga's, and the
//! record shows that Olga was upheld.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | dispute another's deal, plead, appeal or submit evidence for another | each asks for the party; only the escrow opens a case |
//! | a party, its second account or its proxy bids | refused by account, by identity and by proxy |
//! | make a relative of an arbiter who has bid, so that he can't hear the case | who is related is asked once, when he bids; and a proxy counts only if the arbiter himself has named the party as his |
//! | buy a judge: have a friend bid nothing and keep silent, so that the lowest bid stands | the other side strikes him; an appeal goes to jurors whom nobody chose, and that he was overturned stays on his record. Who sleeps through it where the first ruling is final has lost: who fears it agrees on a committee |
//! | raise the fee of an accepted bid | `accept_bid` names the fee; a bid that changed is accepted by nobody |
//! | fill the list with bids that nobody wants | one for each bond; a lower one displaces the highest; a bid that a party has accepted is not displaced; and each side may strike every bid: when the list is empty a committee is drawn |
//! | bid at the last moment, so that nobody has the time to strike | in the last third of the window nobody bids, and the parties strike |
//! | strike every bid, to win time | the deadline stays where it was; who strikes has a committee instead of an arbiter, and no more |
//! | displace others' bids and then take one's own back, or raise it | on a full list a bid can only be lowered. Who has sixteen bonds and leaves with all, or is busy with all when the turn comes, is passed over: the two have a committee, and nobody has chosen their judge |
//! | win the case and let it lie | the bond is lost to the parties, and the next bid is taken |
//! | win twenty cases with one bond | it stands behind a few at a time; what is missing must be topped up before the next bid |
//! | leave before ruling, so that the bond is safe | it stays on hold for the exit delay and while a case is open |
//! | withdraw a bid when one's turn has come | after the deadline nothing but `advance` is possible |
//! | go to court without money for a committee, to keep the other waiting | its pledge, and something for its rent, is on hold from the beginning, and must be free money |
//! | spend the rest of the rent meanwhile, so that no committee can be drawn | then the other side's demand stands |
//! | ask for a little more in an appeal, to shift the costs | the demand must be better than the ruling by [`APPEAL_STEP`]; who asks in vain pays the jurors |
//! | have no committee drawn by a change of its rules or of its rent | only a claimant who lacks money is in default; whatever else fails, nobody loses, and the deadlock share stands |
//! | appeal for ever | the bond doubles, the rounds are bounded |
//! | the arbiter sits on the jury that judges his ruling; a party or the goods' carrier does | excluded from the draw; the carrier does not bid either |
//! | whoever sat on the first panel judges the case again | he may be drawn, as in Kleros, as likely as anybody, by a seed that nobody knew; no panel comes before an arbiter, so no juror becomes one |
//! | lengthen the jury's windows, so that an open case does not end in the time that the escrow gave it | a panel that could decide too late is not asked: the ruling stands, or the deadlock share |
//! | fill storage | the claimant pays rent for the case and its bids, a side for each piece of evidence, of which it has eight |
//! | change the rules of a running case | it keeps those of its first block |
//! | a deal that ends behind the court's back | `advance` sees it: all goes back, the arbiter neither paid nor punished |
//! | an account that can't receive, a panel that can't be discharged | said in an event; the case ends all the same |
//! | make the jury's verdict fail | hearing it writes the state and can't fail; the rest is `advance` |
//!
//! ## Who may do what, in time; and what `advance` does, by anybody, once the deadline has passed
//!
//! | state | buyer, seller | arbiters | the parties vanished | the arbiter, the jury vanished |
//! |---|---|---|---|---|
//! | Bidding | `accept_bid`, `plead`, `submit_evidence`, in the last third `strike` | `bid` but in the last third, `withdraw_bid` | the lowest bid stands | no bids: on to Pleading |
//! | Hearing | `plead`, `submit_evidence` | he: `rule`; others: `withdraw_bid` | the arbiter rules | bond lost, the next bid; without one on to Pleading |
//! | Pleading | `plead`, `submit_evidence` | – | a committee is drawn; each side demands all unless it said otherwise | – |
//! | Panel | `submit_evidence` | – | the panel decides | the panel is drawn anew, at last Undecided: the ruling stands, or the deadlock share |
//! | Ruled | `appeal`, `submit_evidence` | – | the ruling is carried out | the same |
//!
//! In every state but Panel, if the deal has ended without the court, `advance` ends the case at once. A panel
//! always decides, by the jury's own deadlines.
//!
//! ## Who loses, who pays
//!
//! * An arbiter's ruling: he whose demand lies farther from it loses, and his whole deposit is the arbiter's. Who
//!   has demanded nothing demands all: so of two silent sides he loses whose share is below one half. At equal
//!   distance nobody loses, and each side pays half of the fee, rounded down.
//! * A committee is asked whether the claimant's demand stands, or the other side's; who is denied loses, however
//!   the shares are. His deposit goes to the panel's pot, and with it to its majority.
//! * An appeal's panel is asked whether the appellant's demand stands, or the ruling. If it stands, the other side
//!   loses, its deposit going to this panel; otherwise the ruling stands as it was, and who gets the deposit too.
//! * Undecided: the ruling stands; if there is none, the share that the parties agreed on for a deadlock, and
//!   nobody loses. If the two turn out to demand the same or less, the middle, and nobody loses.
//! * A pledge is the panel's if it denies what was asked, and returns otherwise.
//! * An arbiter who lets a case lie loses what he has at stake ([`Rules::timeout_slash`], all of the bond unless
//!   governance sets less), or what is left of his bond if other cases have taken from it. He goes on hearing those
//!   others; in them he has only what he tops up to lose, and is paid as agreed.
//!
//! ## How long
//!
//! [`Parameters::longest_case`] adds up all windows, with [`Parameters::call_within`] for the calls that end them.
//! Escrow gives a case so long. Who fears to be kept waiting calls `advance` himself: it is anybody's. A panel's
//! windows are those of the day on which it is summoned; so the case keeps until when the escrow waits, and no panel
//! is asked whose longest time does not fit in it.
//!
//! ## Bytes
//!
//! At most, hashed keys included, prefixes not: an arbiter 231, a case 1,281 with its full list of bids (which
//! arbiters don't pay for), a piece of evidence 215. Whoever writes it pays; all is returned when the case ends, or
//! the arbiter leaves.
//!
//! ## Invariants
//!
//! 1. Conservation: an account's hold for bonds is its bond, its hold for committees what is set aside in its
//!    cases, its hold for rent the sum of its tickets.
//! 2. An arbiter counts the cases that he hears, and those that he has ruled in and that are open.
//! 3. Bids are of cases in Bidding or Hearing; sorted by fee, one for each arbiter, none above the deposit; what a
//!    side accepts is among them.
//! 4. Cases are well formed: two parties; a ruling exactly once there was one; money set aside exactly while a
//!    committee may come; no more arbiters, appeals and panels than the rules allow.
//! 5. A case's pieces of evidence are numbered from 0, and each side's are as many as it counts; no others.
//! 6. The parameters are sound.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod appealing;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod bidding;
mod closing;
mod errors;
mod events;
mod hearing;
mod pages;
mod parameters;
mod promises;
mod registry;
mod rent;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

use frame_support::pallet_macros::import_section;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// The pallet.
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{types::*, WeightInfo};
    use alloc::vec::Vec;
    use cybermiles_primitives::{
        justice::{Jury, Kinship, PanelId},
        trade::{self, Content, Court, CourtTerms, Deals, Disputes, Side},
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint},
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::{traits::BlockNumberProvider, Perbill};

    /// An arbiter as this runtime keeps him.
    pub type ArbiterOf<T> = Arbiter<<T as Config>::Ticket>;

    /// A case as this runtime keeps it.
    pub type CaseOf<T> = Case<<T as Config>::Ticket>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, in which bonds and fees are; balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>;

        /// Rent for storage; the runtime holds it under [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Knows which deals have not ended.
        type Deals: Deals;

        /// Carries out the rulings.
        type Disputes: Disputes;

        /// Draws committees and the juries of appeals.
        type Jury: Jury;

        /// Knows which accounts belong together.
        type Kinship: Kinship;

        /// Who may take up new business.
        type Standing: trade::Standing;

        /// Who sets the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// By which deadlines are counted.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// An arbiter's bond, behind all the cases that he hears.
        Bond,
        /// What a claimant sets aside for a committee.
        CommitteeFee,
        /// Rent for what somebody stores, returned when it goes.
        Rent,
    }

    /// The arbiters, by account; accounts are chosen, so the hasher is a cryptographic one. The arbiter pays;
    /// `withdraw_bond` removes it.
    #[pallet::storage]
    pub type Arbiters<T: Config> =
        StorageMap<_, Blake2_128Concat, AccountId, ArbiterOf<T>, OptionQuery>;

    /// The cases that are not over, by the id of their deal, which the escrow counts. The claimant pays; the
    /// end of the case removes it.
    #[pallet::storage]
    pub type Cases<T: Config> = StorageMap<_, Twox64Concat, CaseId, CaseOf<T>, OptionQuery>;

    /// The bids for each case, by the same id. The claimant pays, with the case; goes when no arbiter is
    /// needed any more.
    #[pallet::storage]
    pub type Bids<T: Config> = StorageMap<_, Twox64Concat, CaseId, BidList, ValueQuery>;

    /// What the parties show, by case and number, both counted. Whoever submits it pays; the end of the case
    /// removes it.
    #[pallet::storage]
    pub type Exhibits<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        CaseId,
        Twox64Concat,
        u32,
        Exhibit<<T as Config>::Ticket>,
        OptionQuery,
    >;

    /// What governance has set; the chain's own bytes.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// Bonds, fees and windows.
        pub parameters: Parameters,
        #[serde(skip)]
        #[doc(hidden)]
        pub _config: core::marker::PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            use fungible::Inspect;
            assert!(
                self.parameters.is_sound(T::Currency::minimum_balance()),
                "arbitration: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(
                Parameters::default().is_sound(1),
                "arbitration: the default parameters must be sound"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Become an arbiter: `content` says who one is, the rest in what one is at home.
        ///
        /// Origin: signed. Deposit: the bond of this moment, and rent.
        /// Errors: `AlreadyArbiter`, `ContentLengthOutOfRange`, `BadLanguage`, and the token's own.
        /// Event: `ArbiterRegistered`. Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::register())]
        pub fn register(
            origin: OriginFor<T>,
            content: Content,
            specialities: Specialities,
            languages: Languages,
        ) -> DispatchResult {
            Self::do_register(ensure_signed(origin)?, content, specialities, languages)
        }

        /// Say all that anew.
        ///
        /// Origin: signed, the arbiter, leaving or not. Deposit: none.
        /// Errors: `NotArbiter`, `ContentLengthOutOfRange`, `BadLanguage`. Event: `ArbiterUpdated`.
        /// Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::update())]
        pub fn update(
            origin: OriginFor<T>,
            content: Content,
            specialities: Specialities,
            languages: Languages,
        ) -> DispatchResult {
            Self::do_update(ensure_signed(origin)?, content, specialities, languages)
        }

        /// Take up no more cases; those that one hears go on. There is no way back but a new bond.
        ///
        /// Origin: signed, the arbiter. Deposit: the bond stays on hold for the exit delay.
        /// Errors: `NotArbiter`, `Leaving`. Event: `ArbiterLeaving`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::leave())]
        pub fn leave(origin: OriginFor<T>) -> DispatchResult {
            Self::do_leave(ensure_signed(origin)?)
        }

        /// Take the bond and be an arbiter no more; the record goes with it.
        ///
        /// Origin: signed, the arbiter; from `leaves_at` on, when no case of his is open.
        /// Deposit: bond and rent return. Errors: `NotArbiter`, `NotLeaving`, `ExitDelayNotPassed`,
        /// `CasesOpen`. Event: `ArbiterLeft`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::withdraw_bond())]
        pub fn withdraw_bond(origin: OriginFor<T>) -> DispatchResult {
            Self::do_withdraw_bond(ensure_signed(origin)?)
        }

        /// Bring the bond up to what is asked now.
        ///
        /// Origin: signed, the arbiter, not leaving. Deposit: what is missing.
        /// Errors: `NotArbiter`, `Leaving`, `BondComplete`, and the token's own. Event: `BondToppedUp`.
        /// Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::top_up())]
        pub fn top_up(origin: OriginFor<T>) -> DispatchResult {
            Self::do_top_up(ensure_signed(origin)?)
        }

        /// Offer to hear a case, in place of one's former offer; on a full list only for less. `fee` is what both
        /// sides pay together if nobody loses; otherwise the loser's deposit is the arbiter's.
        ///
        /// Origin: signed, an arbiter; Bidding, in its first two thirds. Deposit: none; the bond stands behind it.
        /// Errors: `NotFound`, `WrongState`, `DeadlinePassed`, `BidsClosed`, `FeeTooHigh`, `DealEnded`, why he may
        /// not hear it: `NotArbiter`, `Leaving`, `BondTooSmall`, `TooManyCases`, `ArbiterIsParty`,
        /// `ArbiterRelated`, `TradingSuspended`; and `BidFirm`, `BidTooHigh`.
        /// Events: `BidPlaced`, and `BidDisplaced`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::bid())]
        pub fn bid(origin: OriginFor<T>, case: CaseId, fee: Balance) -> DispatchResult {
            Self::do_bid(ensure_signed(origin)?, case, fee)
        }

        /// Take one's bid back, while it waits; not from a full list.
        ///
        /// Origin: signed, an arbiter; Bidding, or Hearing by another, in time. Deposit: none.
        /// Errors: `NotFound`, `NoBid`, `DeadlinePassed`, `BidFirm`. Event: `BidWithdrawn`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::withdraw_bid())]
        pub fn withdraw_bid(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
            Self::do_withdraw_bid(ensure_signed(origin)?, case)
        }

        /// Accept a bid, which is `fee`, in place of the one that one accepted before. Once both sides accept
        /// the same, its arbiter hears the case.
        ///
        /// Origin: signed, either side; Bidding, in time. Deposit: none.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`, `NoBid`, `BidChanged`, and why the
        /// arbiter may hear the case no more: `NotArbiter`, `Leaving`, `BondTooSmall`, `TooManyCases`.
        /// Events: `BidAccepted`, and `HearingBegan`. Weight: constant.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::accept_bid())]
        pub fn accept_bid(
            origin: OriginFor<T>,
            case: CaseId,
            arbiter: AccountId,
            fee: Balance,
        ) -> DispatchResult {
            Self::do_accept_bid(ensure_signed(origin)?, case, arbiter, fee)
        }

        /// Say what the seller should get of what is disputed, in place of what one said before. A committee
        /// chooses between the two demands; an arbiter is free.
        ///
        /// Origin: signed, either side; Bidding, Hearing or Pleading, in time. Deposit: none.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`. Event: `Pleaded`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::plead())]
        pub fn plead(origin: OriginFor<T>, case: CaseId, seller_share: Perbill) -> DispatchResult {
            Self::do_plead(ensure_signed(origin)?, case, seller_share)
        }

        /// Show a piece of evidence: what it is, and where it can be had.
        ///
        /// Origin: signed, either side; in time, and while a panel decides. Deposit: rent, until the case
        /// ends. Errors: `NotFound`, `NotParty`, `DeadlinePassed`, `ContentLengthOutOfRange`,
        /// `TooMuchEvidence`, and the token's own. Event: `EvidenceSubmitted`. Weight: constant.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::submit_evidence())]
        pub fn submit_evidence(
            origin: OriginFor<T>,
            case: CaseId,
            content: Content,
            uri: Uri,
        ) -> DispatchResult {
            Self::do_submit_evidence(ensure_signed(origin)?, case, content, uri)
        }

        /// Rule what the seller gets of what is disputed.
        ///
        /// Origin: signed, the arbiter; Hearing, in time. Deposit: what the claimant had set aside for a
        /// committee returns. Errors: `NotFound`, `WrongState`, `NotTheArbiter`, `DeadlinePassed`.
        /// Event: `Ruled`. Weight: constant.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::rule())]
        pub fn rule(origin: OriginFor<T>, case: CaseId, seller_share: Perbill) -> DispatchResult {
            Self::do_rule(ensure_signed(origin)?, case, seller_share)
        }

        /// Ask a larger jury whether one's demand stands, or the ruling. `grounds`: why.
        ///
        /// Origin: signed, either side; Ruled, in time. Deposit: the jury takes the pledge, which doubles
        /// with each appeal, and its rent. Errors: `NotFound`, `NotParty`, `WrongState`, `NotAppealable`,
        /// `DeadlinePassed`, `DemandNotBetter`, `ContentLengthOutOfRange`, and the jury's own.
        /// Event: `PanelSummoned`. Weight: constant, and the jury's.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::appeal().saturating_add(T::Jury::summon_weight()))]
        pub fn appeal(
            origin: OriginFor<T>,
            case: CaseId,
            demand: Perbill,
            grounds: Content,
        ) -> DispatchResult {
            Self::do_appeal(ensure_signed(origin)?, case, demand, grounds)
        }

        /// Do what follows from silence, as the table of the pallet's doc says.
        ///
        /// Origin: signed, anybody; from `now = deadline` on, or once the deal has ended. Deposit: at the end
        /// of a case all of its rents return.
        /// Errors: `NotFound`, `DeadlineNotPassed`, `AwaitingVerdict`. Events: `HearingBegan`,
        /// `BondSlashed`, `BidPassedOver`, `PleadingBegan`, `PanelSummoned`, `CommitteeFailed`, `Ruled`,
        /// or `Closed`. Weight: that of the state; what was too much is given back.
        #[pallet::call_index(12)]
        #[pallet::weight(Pallet::<T>::advance_weight())]
        pub fn advance(origin: OriginFor<T>, case: CaseId) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            Ok(Some(Self::do_advance(case)?).into())
        }

        /// Set bonds, fees and windows; cases that are open keep theirs.
        ///
        /// Origin: `AdminOrigin`. Deposit: none. Errors: `UnsoundParameters`. Event: `ParametersSet`.
        /// Weight: constant.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            Self::do_force_set_parameters(parameters)
        }

        /// Take an arbiter whom one does not want off the list, once nobody bids any more. Of a list that is empty
        /// at the deadline no arbiter is taken: a committee is drawn.
        ///
        /// Origin: signed, either side; Bidding, in its last third. Deposit: none.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`, `BidsOpen`, `NoBid`.
        /// Event: `BidStruck`. Weight: constant.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::strike())]
        pub fn strike(origin: OriginFor<T>, case: CaseId, arbiter: AccountId) -> DispatchResult {
            Self::do_strike(ensure_signed(origin)?, case, arbiter)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A case that is not over.
        pub fn case(id: CaseId) -> Option<CaseView> {
            Self::view(id)
        }

        /// What `who` may do about a case that is not over.
        pub fn actions(id: CaseId, who: AccountId) -> Option<Actions> {
            Self::actions_of(id, &who)
        }

        /// The bids for a case, in the order in which they are taken; at most [`MAX_BIDS`].
        pub fn bids(id: CaseId) -> Vec<Bid> {
            Bids::<T>::get(id).into_inner()
        }

        /// What the parties of a case have shown, in order; twice [`MAX_EVIDENCE`] at most.
        pub fn evidence(id: CaseId) -> Vec<ExhibitView> {
            Self::evidence_of(id)
        }

        /// An arbiter and his record.
        pub fn arbiter(who: AccountId) -> Option<ArbiterView> {
            Self::arbiter_view(&who)
        }

        /// What governance has set.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }

        /// Blocks in which a case that is opened now is over, if anybody calls what is due.
        pub fn longest_case() -> BlockNumber {
            <Self as Court>::longest_case()
        }
    }
}
