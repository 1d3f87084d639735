//! # Moderation: the community closes accounts and removes listings, and undoes it
//!
//! Some things should not be sold: "firearms, or prescription drugs in certain countries or regions". An
//! operator who decides that alone decides at great cost, and is resented. So anybody may ask for it with a
//! pledge, and "random token holders", 100 for example, vote; "a simple majority determines the outcome"
//! (002 ch. 4 "Democratic community management"; 004). The [jury](Jury) draws, counts and pays; here is what
//! is asked, and what follows.
//!
//! ## To the letter of 002
//!
//! | 002 | here |
//! |---|---|
//! | "brings up a request to close an account or censor a product listing for any reason" | `request`, by any account, with the hash of its reason |
//! | "pledges a specified number of CMT" | [`Parameters::pledge`], which the summons moves into the panel's pot |
//! | "a number of (for example 100) random token holders" | [`Parameters::seats`], drawn among those who have staked CMT for it |
//! | "each vote costs a certain amount of CMT" | [`Parameters::vote_cost`], for each seat |
//! | "binary, and a simple majority determines the outcome" | [`Verdict`](cybermiles_primitives::justice::Verdict); equal votes change nothing |
//! | "the initial requester could forfeit their pledged CMT", or "get back the pledged amount plus an allocation", "the majority voters get back their contribution, plus an allocation", "the other voters receive nothing" | the jury pays so when the panel is discharged, in the call that brings the verdict |
//!
//! ## A story
//!
//! Mei's listing 7 offers a pistol. Ravi asks for its removal: the hash of his reason, and 1,000 CMT. A
//! hundred seats are drawn, at none of which he or Mei sits. Mei answers that it is a toy. The jurors read
//! both and vote; most of them see no toy, and in the block in which the votes are counted listing 7 is
//! taken down. Ravi has his pledge back and a part of what the others paid. The deal that Lena had opened a
//! day before goes on to its end, and her money is where it was. Mei sends the jurors' reasons to a
//! gunsmith, who shows that it is a toy: a year later she asks for her listing to be put back, pledges, is
//! heard by another hundred, and it is.
//!
//! ## What is closed, and what never is
//!
//! A closed account may take up no new business: whoever asks [`Standing`](trade::Standing) refuses it
//! (listings, deals, certificates, and what else is built). A closed listing can't be bought. Deals that run
//! go on to their end, with all their calls but the acceptance of what the seller has not accepted yet; bonds
//! and units come back as if nothing had happened, jurors keep their seats, and the closed account itself
//! asks for its reopening. This pallet can't touch money at all: it reads holds, and has no means to move
//! any.
//!
//! Any account can be asked about, pots and pallets' accounts too: to close one that never opens a deal
//! means nothing, and to say which those are would be a list to keep.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | ask again and again, until a jury happens to agree | each denial costs the pledge, and for a while ([`Parameters::cooldown`]) the next request pledges a multiple |
//! | have a friend ask badly, lose, and be safe for a while | the cool-down bars nobody: it makes asking dearer, and who is right has all of it back |
//! | have a friend's request stand in the way of others | he loses his pledge, and the multiple of it the next time |
//! | ask to close oneself, badly | refused by account; the jurors read the reason and the answer, and decide about the target, not about the words |
//! | sit on the jury of one's own case | requester and respondent are kept off the panel; weight is staked before the request is made |
//! | sell on while the votes are counted | deals that were opened before are the buyers' business; the listing shows its open request |
//! | delist and list again when taken down | the new listing is another; who does that has his account closed |
//! | take one's listing away before the verdict | the votes are paid all the same, nothing is left to close, and an event says so |
//! | a price for the request that rises under the requester's hand | `max_pledge` |
//! | make a listener fail so that a panel can't decide | there is no error: what can't be done is said in an event |
//! | ring the verdict bell oneself | `on_verdict` is no call; the panel must be the one that was summoned for that request |
//! | fill storage | each request pays rent and a pledge, each cool-down rent, each closure took a majority of a jury |
//!
//! ## Who may do what, when
//!
//! | target | anybody | the account, or the listing's seller | the jury | who vanished → what then |
//! |---|---|---|---|---|
//! | open | `request` to close | – | – | – |
//! | closed | `request` to reopen | the same | – | the seller → anybody asks; the listing gone → anybody: `forget` |
//! | request open | the jury's calls | `answer`, once | decides | respondent → nothing to answer; requester → nothing is needed of him; jurors → the panel ends by its own deadlines, Undecided at last |
//! | cooling down | `request` with a higher pledge; `now >= until`: `forget` | as anybody | – | requester → anybody: `forget`, his rent goes to him |
//!
//! | verdict | the target | the pledge, by the jury | the rent |
//! |---|---|---|---|
//! | granted | closed, or open again; no longer cooling down | back to the requester, with his part | back |
//! | denied | as before; cools down | to the majority | that of a cool-down stays until it is forgotten |
//! | undecided | as before | back | back |
//!
//! ## Bytes, and who pays
//!
//! A request takes 276 bytes, hashed keys included: 219 for itself with room for the answer, 57 to find it by
//! its target. The requester pays; the verdict returns it. A cool-down takes 101, paid by whose request was
//! denied until it is forgotten. A closure takes 61, which are the chain's own: the community decided that
//! it wants to remember, the requester who was right owes nothing, and each took a jury's majority, with
//! [`Parameters::seats`] votes paid. A closed listing's is forgotten when the listing is gone, an account's
//! when it is reopened.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for rent is the sum of its tickets, of requests and cool-downs.
//! 2. Each request is found by its target, nothing else is, and each has a panel of its own.
//! 3. What a request asks to close is open, what it asks to reopen is closed, and nobody asks to close what
//!    is his.
//! 4. Requests, and those that closed something, are numbered below [`NextRequest`]; the parameters are sound.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod deciding;
mod rent;
mod requesting;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::*;
pub use views::*;
pub use weights::WeightInfo;

#[cfg(doc)]
use cybermiles_primitives::{justice::Jury, trade};

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{rent::Rented, types::*, views::*, WeightInfo};
    use cybermiles_primitives::{
        justice::{Jury, PanelId, Verdict},
        trade::{Content, TakeDown},
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{
            fungible::{self, Inspect},
            Consideration, Footprint,
        },
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::BlockNumberProvider;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, of which this pallet only reads what is on hold. Balances in planck (10^-18 CMT).
        type Currency: fungible::InspectHold<
            AccountId,
            Balance = Balance,
            Reason = Self::RuntimeHoldReason,
        >;

        /// Rent for storage; the runtime holds it under [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Draws the panels, takes the pledges and pays.
        type Jury: Jury;

        /// Takes listings down and puts them back.
        type TakeDown: TakeDown;

        /// The chain's clock.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// Who sets the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;

        /// Money and a listing for the benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type BenchmarkHelper: crate::BenchmarkHelper;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// Rent for what somebody stores, returned when it goes.
        Rent,
    }

    /// What governance sets; the chain's own bytes.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// The next request's id; the chain's own bytes.
    #[pallet::storage]
    pub type NextRequest<T: Config> = StorageValue<_, RequestId, ValueQuery>;

    /// The requests that no panel has decided, by an id that the chain counts. The requester pays; the
    /// verdict removes it.
    #[pallet::storage]
    pub type Requests<T: Config> =
        StorageMap<_, Twox64Concat, RequestId, Request<T::Ticket>, OptionQuery>;

    /// Of each target the request that is not decided. The requester chooses the target, so the hasher is a
    /// cryptographic one; he pays; the verdict removes it.
    #[pallet::storage]
    pub type OpenRequests<T: Config> =
        StorageMap<_, Blake2_128Concat, Target, RequestId, OptionQuery>;

    /// What is closed, by target, which requesters choose. The chain's own bytes, of which each entry took a
    /// jury's majority; reopening removes it, or `forget` if it is a listing that is gone.
    #[pallet::storage]
    pub type Closed<T: Config> = StorageMap<_, Blake2_128Concat, Target, Closure, OptionQuery>;

    /// The targets about which a request was denied, which requesters choose. Who was denied pays; `forget`
    /// removes it when it is over, or the next verdict that is not Undecided.
    #[pallet::storage]
    pub type Cooldowns<T: Config> =
        StorageMap<_, Blake2_128Concat, Target, Cooldown<T::Ticket>, OptionQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// Panel, pledge and cool-down.
        pub parameters: Parameters,
        #[serde(skip)]
        #[doc(hidden)]
        pub _config: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(T::Currency::minimum_balance()),
                "moderation: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
        }
    }

    /// What happened. An indexer rebuilds the state from it.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Somebody asks to close something, or to reopen it; the pledge lies in the panel's pot.
        Requested {
            /// Which request.
            request: RequestId,
            /// What it is about.
            target: Target,
            /// What is asked for.
            action: Action,
            /// Who asks.
            requester: AccountId,
            /// Who may answer.
            respondent: AccountId,
            /// Why.
            reason: Content,
            /// The panel that decides.
            panel: PanelId,
            /// What was pledged, in planck.
            pledge: Balance,
            /// Blocks for which the target cools down if the request is denied.
            cooldown: BlockNumber,
        },
        /// The respondent answered.
        Answered {
            /// Which request.
            request: RequestId,
            /// What he says.
            answer: Content,
        },
        /// The panel decided, and the request is no more.
        Decided {
            /// Which request.
            request: RequestId,
            /// What it was about.
            target: Target,
            /// What was asked for.
            action: Action,
            /// What the panel said.
            verdict: Verdict,
        },
        /// The account takes up no new business, or the listing can't be bought.
        TargetClosed {
            /// By which request.
            request: RequestId,
            /// What is closed.
            target: Target,
        },
        /// It may, or can, again.
        TargetReopened {
            /// By which request.
            request: RequestId,
            /// What is open again.
            target: Target,
        },
        /// A request was granted but nothing followed: the listing is gone, unless the error is another.
        NotCarriedOut {
            /// Which request.
            request: RequestId,
            /// What it was about.
            target: Target,
            /// What the listings said.
            error: DispatchError,
        },
        /// Until then a request about this target pledges more.
        CooldownBegan {
            /// Which target.
            target: Target,
            /// The first block in which it pledges no more than usual.
            until: BlockNumber,
        },
        /// A cool-down that was over, or what was remembered of a listing that is gone, was removed.
        Forgotten {
            /// Whose.
            target: Target,
            /// Whether its cool-down was.
            cooldown: bool,
            /// Whether its closure was.
            closure: bool,
        },
        /// The jury did not discharge the panel, which it should.
        NotDischarged {
            /// Whose panel.
            request: RequestId,
            /// Which panel.
            panel: PanelId,
            /// What the jury said.
            error: DispatchError,
        },
        /// Rent could not be returned: the account can't receive it, and what was to be done is done without it.
        RentStuck {
            /// Whose.
            payer: AccountId,
        },
        /// Governance set the parameters.
        ParametersSet {
            /// What holds from now on.
            parameters: Parameters,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such request, or it is decided.
        UnknownRequest,
        /// There is no such listing, or it is gone.
        UnknownListing,
        /// The target is closed already.
        AlreadyClosed,
        /// The target is not closed.
        NotClosed,
        /// Nobody asks to close his own account or listing.
        OwnTarget,
        /// A request about this target is not decided.
        RequestOpen,
        /// The pledge of this moment is higher than what the requester would give.
        PledgeTooHigh,
        /// The account is not the one that may answer.
        NotRespondent,
        /// The request has been answered.
        AlreadyAnswered,
        /// The content is empty or longer than the parameters allow.
        ContentLengthOutOfRange,
        /// Neither is a cool-down over, nor a closed listing gone.
        NothingToForget,
        /// The parameters contradict each other or their bounds.
        UnsoundParameters,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(
                Parameters::default().is_sound(T::Currency::minimum_balance()),
                "moderation: the default parameters must be sound"
            );
            assert!(
                Rented::Cooldown.bytes::<T::Ticket>() <= Rented::Request.bytes::<T::Ticket>(),
                "moderation: a cool-down must not cost more than the request that it replaces"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Ask a jury to close an account or a listing, or to reopen what is closed, for a `reason`. The
        /// pledge of this moment, `max_pledge` at most, goes to the panel's pot.
        ///
        /// Origin: signed, anybody; to close, not the account itself nor the listing's seller.
        /// Deposit: the pledge, forfeited if denied; rent, and the jury's rent for the panel.
        /// Errors: `ContentLengthOutOfRange`, `UnknownListing`, `AlreadyClosed`, `OwnTarget`, `NotClosed`,
        /// `RequestOpen`, `PledgeTooHigh`, and the jury's own. Event: `Requested`.
        /// Weight: constant, and the jury's.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::request().saturating_add(T::Jury::summon_weight()))]
        pub fn request(
            origin: OriginFor<T>,
            target: Target,
            action: Action,
            reason: Content,
            max_pledge: Balance,
        ) -> DispatchResult {
            Self::do_request(ensure_signed(origin)?, target, action, reason, max_pledge)
        }

        /// Answer a request. Once; until the verdict, though who answers after the votes are committed
        /// convinces nobody.
        ///
        /// Origin: the account that it is about, or the seller of the listing. Deposit: none, the requester
        /// has paid for the room.
        /// Errors: `UnknownRequest`, `NotRespondent`, `AlreadyAnswered`, `ContentLengthOutOfRange`.
        /// Event: `Answered`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::answer())]
        pub fn answer(origin: OriginFor<T>, request: RequestId, answer: Content) -> DispatchResult {
            Self::do_answer(ensure_signed(origin)?, request, answer)
        }

        /// Set panel, pledge and cool-down for the requests that are made from now on.
        ///
        /// Origin: `AdminOrigin`. Deposit: none. Errors: `UnsoundParameters`. Event: `ParametersSet`.
        /// Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            ensure!(
                parameters.is_sound(T::Currency::minimum_balance()),
                Error::<T>::UnsoundParameters
            );
            CurrentParameters::<T>::put(parameters);
            Self::deposit_event(Event::ParametersSet { parameters });
            Ok(())
        }

        /// Remove a cool-down that is over, from `now = until` on, and what is remembered of a listing that
        /// is gone.
        ///
        /// Origin: signed, anybody. Deposit: the rent goes back to who paid it.
        /// Errors: `RequestOpen`, `NothingToForget`. Event: `Forgotten`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::forget())]
        pub fn forget(origin: OriginFor<T>, target: Target) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_forget(target)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// What governance has set.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }

        /// How an account or a listing stands, and what may be asked about it for which pledge.
        pub fn standing(target: Target) -> TargetInfo {
            Self::target_info(&target)
        }

        /// A request that is not decided.
        pub fn request_of(id: RequestId) -> Option<RequestInfo> {
            Self::request_info(id)
        }
    }
}
