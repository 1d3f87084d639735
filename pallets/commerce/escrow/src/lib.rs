//! # Escrow: a deal ends well, or ends by itself
//!
//! Two strangers trade without an operator: the buyer's money lies in a pot that belongs to neither, and
//! goes to the seller when the buyer is content, when he keeps silent, when the two agree, or when a court
//! says so (002 ch. 5 "Automatic escrow" and ch. 4 "Community-based conflict resolution", 003 ch. 5.4,
//! 004). Both may put up an equal deposit. Each state has a deadline, and what follows from silence is
//! done by a call that anybody can make.
//!
//! ## A story
//!
//! Ravi buys two of Mei's lamps at 20 CMT, each side putting up a deposit of 10. His 40 lie in the pot of
//! deal 7. Mei accepts and ships; the carrier that both had named confirms the delivery. Ravi has four days
//! to look at the lamps. He says nothing, so when they are over Mei calls `advance`: she is paid 40, both
//! deposits come back, his rent too, and nothing of deal 7 is left on the chain but its events and the
//! receipt that reviews and certificates were handed. Had one lamp been broken, Ravi would have released
//! one portion and rejected the rest; they would have made each other offers, and failing that gone to the
//! court of their terms, or shared the rest as their terms say.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | anybody disputes, rejects, withdraws for another | each call asks for the party whose turn it is; the account paid is the deal's, never the caller's choice, but for what is owed to himself |
//! | vanish, so that the other's money is stuck | each state has a deadline, and `advance` is anybody's |
//! | answer late, when the other's right has arisen | a passed deadline leaves `advance` only: no refund dodges the forfeit, no release the deadlock share, no ruling comes after it |
//! | leave the deal when a court has the case, to save the deposit | while it is disputed nobody may release, refund or settle |
//! | change an offer under the other's hand | `accept_offer` names the amount; a release of a portion takes offers back |
//! | change the rules of a running deal | terms and durations are the deal's own; a court's time is fixed when it is called |
//! | buy from oneself, carry one's own goods | refused by account |
//! | spend the deposit meanwhile, or hide it behind a lock | deposits are holds, and forfeits go by force |
//! | a deposit that can't come back to an emptied account | deposits are no smaller than the existential deposit |
//! | fill the next deal's pot with junk assets, so that it can receive no more | its address depends on the last block's hash |
//! | send the pot a planck, or a locked gift, so that it can't be emptied | what can be moved of it goes to the buyer; what can't was never owed and stays behind |
//! | let one's account die, so that a share too small for it blocks the other's | such a share joins the larger one |
//! | freeze the asset, block a receiver | the deal ends all the same; what could not be paid stays due and is withdrawn later, elsewhere if need be |
//! | destroy the asset, take from the pot as its admin | what is lost is lost to both in proportion, and said |
//! | fill storage with deals | the buyer pays rent and locks the price; a deal that has ended leaves nothing |
//! | make a listener fail, so that the deal can't end | listeners return no error |
//!
//! ## Who may do what, in time
//!
//! | state | buyer | seller | carrier |
//! |---|---|---|---|
//! | Funded | `cancel` | `accept`, `cancel` | – |
//! | Accepted | `release` | `ship`, `refund` | – |
//! | Shipped | `confirm_delivery`, `reject`, `release` | `refund` | `confirm_delivery` |
//! | Delivered | `reject`, `release` | `refund` | – |
//! | Settling | `offer`, `accept_offer`, `dispute`, `release` | `offer`, `accept_offer`, `dispute`, `refund` | – |
//! | Disputed | – | – | – |
//! | Owed | `withdraw`, as anybody | `withdraw`, as anybody | `withdraw`, as anybody |
//!
//! ## Who may vanish: what `advance` does, by anybody, once the deadline has passed
//!
//! | state | buyer vanished | seller vanished | carrier or court vanished |
//! |---|---|---|---|
//! | Funded | the seller accepts | all back, deposits too | goes on |
//! | Accepted | the seller ships | the rest to the buyer, and the seller's deposit | goes on |
//! | Shipped | the carrier confirms; or counts as delivered, inspection begins | the buyer confirms | counts as delivered, inspection begins |
//! | Delivered | the rest to the seller; of milestones the next one, and on to Accepted | the buyer releases or rejects | goes on |
//! | Settling | shared by the deadlock share, deposits back | the same | goes on |
//! | Disputed | the court rules | the court rules | shared by the deadlock share, deposits back |
//! | Owed | his due waits in the pot; the seller's does not | the other way round | – |
//!
//! The seller who accepted and neither ships nor refunds in time breaks his promise: his is the only
//! deposit that is ever taken without a court. A division's remainder is the buyer's, who paid. Silence takes
//! nothing else that consent would not have given.
//!
//! ## Small change
//!
//! Nothing is burnt as dust. A deal's total, and what a release leaves, reach the asset's minimum balance. At
//! the end the smaller share is paid first. If it is below the minimum and can't be paid, because the
//! receiver has no account or because the larger share alone could not stay in the pot, it joins the larger
//! one (of two equal ones the buyer's).
//!
//! ## Bytes
//!
//! A deal takes 568 bytes at most: its key 16, the rest its value (16 milestones, content, a ticket that is
//! an amount); prefixes of pallet and item not counted. The buyer pays for them by a ticket, which is
//! beside them. While it runs its pot is an account of the chain (and of its asset). Nothing is left when it
//! has ended.
//!
//! ## Invariants
//!
//! 1. Conservation: each pot holds what of its deal has not been released, and what is due. Of an asset of
//!    pallet-assets its admin can take; then what is short is shared at the end.
//! 2. An account's hold for deposits is the sum of its deposits in all deals.
//! 3. Deals are well formed: id given out, parties distinct, portions that add up, not all of them released;
//!    the buyer is due nothing before the outcome is known, and afterwards something is due to somebody.
//! 4. Each pot is provided for.
//! 5. No offer is more than the rest.
//! 6. The parameters are sound.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod closing;
mod delivering;
mod events;
mod governing;
mod opening;
mod paying;
mod promises;
mod settling;
mod silence;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
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
    use super::{Actions, Amounts, AssetSet, Deal, DealView, Parameters, State, WeightInfo};
    use alloc::{collections::BTreeSet, vec::Vec};
    use cybermiles_primitives::{
        trade::{
            self, AssetId, AssetKind, Content, Court, DealId, ListingId, OnDealClosed, Order,
            Parts, Receipt, Side, Terms,
        },
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, fungibles, Consideration, Footprint},
        PalletId,
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::BlockNumberProvider;

    /// A deal as this runtime keeps it.
    pub type DealOf<T> = Deal<<T as Config>::Ticket>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, in which deposits are; balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>;

        /// What prices are in: the same CMT, and the assets of pallet-assets.
        type Assets: fungibles::Mutate<AccountId, AssetId = AssetKind, Balance = Balance>;

        /// The rent of a deal's bytes, paid by its buyer; on hold for [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Hears disputes.
        type Court: Court;

        /// Who may take up new business.
        type Standing: trade::Standing;

        /// Hears of every deal that ends.
        type OnDealClosed: OnDealClosed;

        /// Who sets the parameters and accepts assets.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// By which deadlines are counted.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// The id from which the pots' accounts are derived.
        #[pallet::constant]
        type PalletId: Get<PalletId>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;

        /// An asset for the benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type BenchmarkHelper: crate::BenchmarkHelper;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// A party's deposit in a deal.
        Deposit,
        /// The rent of a deal's bytes, on its buyer.
        Rent,
    }

    /// The id of the next deal.
    #[pallet::storage]
    pub type NextDeal<T: Config> = StorageValue<_, DealId, ValueQuery>;

    /// Deals that have not ended, and those in which something is owed.
    ///
    /// Ids are counted by the pallet, so a fast hasher does. The buyer pays for the bytes by the ticket in
    /// the entry; the deal's end removes it, or when something stays owed the last withdrawal.
    #[pallet::storage]
    pub type Deals<T: Config> = StorageMap<_, Twox64Concat, DealId, DealOf<T>, OptionQuery>;

    /// The assets of pallet-assets that prices may be in; CMT always is accepted. Governance writes it.
    #[pallet::storage]
    pub type AcceptedAssets<T: Config> = StorageValue<_, AssetSet, ValueQuery>;

    /// What governance has set.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// How long the parties of a deal may give each other.
        pub parameters: Parameters,
        /// Which assets are accepted beside CMT; they need not exist yet.
        pub accepted_assets: Vec<AssetId>,
        #[serde(skip)]
        #[doc(hidden)]
        pub _config: core::marker::PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(),
                "escrow: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
            let assets: BTreeSet<AssetId> = self.accepted_assets.iter().copied().collect();
            AcceptedAssets::<T>::put(
                AssetSet::try_from(assets).expect("escrow: too many accepted assets"),
            );
        }
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such deal; it may have ended.
        NotFound,
        /// Only the buyer may do this.
        NotBuyer,
        /// Only the seller may do this.
        NotSeller,
        /// Only a party may do this.
        NotParty,
        /// Only the carrier or the buyer may do this.
        NotCarrier,
        /// The deal stands elsewhere.
        WrongState,
        /// The deadline has passed; anybody may `advance`.
        DeadlinePassed,
        /// The deadline has not passed yet.
        DeadlineNotPassed,
        /// Buyer and seller are the same.
        SameParty,
        /// The carrier is a party.
        CarrierIsParty,
        /// A party may not take up new business.
        TradingSuspended,
        /// Prices can't be in this asset.
        AssetNotAccepted,
        /// There is no such asset.
        AssetUnknown,
        /// The asset is accepted, or not accepted, already.
        AssetUnchanged,
        /// As many assets are accepted as can be.
        TooManyAssets,
        /// There is nothing to pay for, or a portion costs nothing.
        EmptyPart,
        /// The total overflows.
        TotalOverflow,
        /// The total is below the asset's minimum balance.
        TotalTooSmall,
        /// Less than the asset's minimum balance would remain in the pot.
        RemainderTooSmall,
        /// No portions are to be released.
        NoParts,
        /// Fewer portions remain.
        TooManyParts,
        /// A duration lies outside its bounds.
        DurationOutOfBounds,
        /// A deposit is below the existential deposit.
        DepositTooSmall,
        /// No court hears disputes on these terms.
        CourtUnavailable,
        /// The parties agreed on no court.
        NoCourtAgreed,
        /// The offer is more than what is left.
        OfferTooHigh,
        /// The other side has made no offer.
        NoOffer,
        /// The other side's offer is another one.
        OfferChanged,
        /// This side is due nothing.
        NothingDue,
        /// What is due can't be paid yet, or not to this account.
        NotPayable,
        /// The receiver was not credited.
        NotCredited,
        /// The parameters contradict themselves or leave no choice.
        UnsoundParameters,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(
                Self::derive_pot(DealId::MAX, [u8::MAX; 12]).is_some(),
                "escrow: an account must hold a pot's id and salt"
            );
            assert!(
                Parameters::default().is_sound(),
                "escrow: the default parameters must be sound"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Open a deal with a seller who has not listed, for a service for instance: pay the price into
        /// the deal's pot. In units (`Parts::Units`) portions are alike; in milestones they are steps.
        ///
        /// Origin: signed, the buyer. Deposit: `terms.deposit` and the rent, on hold.
        /// Errors: `SameParty`, `CarrierIsParty`, `TradingSuspended`, `AssetNotAccepted`,
        /// `DurationOutOfBounds`, `DepositTooSmall`, `CourtUnavailable`, `EmptyPart`, `TotalOverflow`,
        /// `TotalTooSmall`, `RemainderTooSmall` (the last milestone), `NotCredited`, and the token's own.
        /// Event: `Opened`. Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::open())]
        pub fn open(
            origin: OriginFor<T>,
            seller: AccountId,
            asset: AssetKind,
            parts: Parts,
            terms: Terms,
            content: Option<Content>,
        ) -> DispatchResult {
            let buyer = ensure_signed(origin)?;
            let listing = None;
            Self::do_open(Order {
                buyer,
                seller,
                asset,
                parts,
                terms,
                content,
                listing,
            })?;
            Ok(())
        }

        /// Promise to deliver. From now on silence costs the seller his deposit.
        ///
        /// Origin: signed, the seller; Funded, in time. Deposit: `terms.deposit` on hold, unless it was
        /// taken when his listing was bought from.
        /// Errors: `NotFound`, `NotSeller`, `WrongState`, `DeadlinePassed`, `TradingSuspended`, and the
        /// token's own. Event: `Accepted`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::accept())]
        pub fn accept(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            Self::do_accept(ensure_signed(origin)?, deal)
        }

        /// Take a deal back that has not been accepted: price and deposits return.
        ///
        /// Origin: signed, either side; Funded, in time. Deposit: returned.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`. Events: of the end, see
        /// `Closed`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::cancel().saturating_add(T::OnDealClosed::weight()))]
        pub fn cancel(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            Self::do_cancel(ensure_signed(origin)?, deal)
        }

        /// Say that the goods, or the work on the next milestone, are on their way. `content`: what there
        /// is to show for it, a tracking number for instance.
        ///
        /// Origin: signed, the seller; Accepted, in time. Deposit: none.
        /// Errors: `NotFound`, `NotSeller`, `WrongState`, `DeadlinePassed`. Event: `Shipped`.
        /// Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::ship())]
        pub fn ship(
            origin: OriginFor<T>,
            deal: DealId,
            content: Option<Content>,
        ) -> DispatchResult {
            Self::do_ship(ensure_signed(origin)?, deal, content)
        }

        /// Say that they arrived: the inspection begins.
        ///
        /// Origin: signed, the carrier of the terms, or the buyer; Shipped, in time. Deposit: none.
        /// Errors: `NotFound`, `NotCarrier`, `WrongState`, `DeadlinePassed`. Event: `Delivered`.
        /// Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::confirm_delivery())]
        pub fn confirm_delivery(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            Self::do_confirm_delivery(ensure_signed(origin)?, deal)
        }

        /// Pay the seller the next `parts` portions. All that remain end the deal as Released. Of
        /// milestones, when some remain, the deal goes back to Accepted and the seller has `ship_within`
        /// again; of units, it stays where it is with its deadline. Offers are taken back: they were
        /// about another rest.
        ///
        /// Origin: signed, the buyer; Accepted, Shipped, Delivered or Settling, in time.
        /// Deposit: returned at the end.
        /// Errors: `NotFound`, `NotBuyer`, `WrongState`, `DeadlinePassed`, `NoParts`, `TooManyParts`,
        /// `RemainderTooSmall`. Events: `PartsReleased`, `Paid` or `PaymentFailed`, or those of the end.
        /// Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::release().saturating_add(T::OnDealClosed::weight()))]
        pub fn release(origin: OriginFor<T>, deal: DealId, parts: u32) -> DispatchResult {
            Self::do_release(ensure_signed(origin)?, deal, parts)
        }

        /// Give the buyer back what is left; the deposits return.
        ///
        /// Origin: signed, the seller; Accepted, Shipped, Delivered or Settling, in time. Not once a court
        /// has the case: its costs are not dodged. Deposit: returned.
        /// Errors: `NotFound`, `NotSeller`, `WrongState`, `DeadlinePassed`. Events: of the end.
        /// Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::refund().saturating_add(T::OnDealClosed::weight()))]
        pub fn refund(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            Self::do_refund(ensure_signed(origin)?, deal)
        }

        /// Refuse what was delivered: the two negotiate.
        ///
        /// Origin: signed, the buyer; Shipped or Delivered, in time. Deposit: none.
        /// Errors: `NotFound`, `NotBuyer`, `WrongState`, `DeadlinePassed`. Event: `Rejected`.
        /// Weight: constant.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::reject())]
        pub fn reject(origin: OriginFor<T>, deal: DealId, reason: Content) -> DispatchResult {
            Self::do_reject(ensure_signed(origin)?, deal, reason)
        }

        /// Offer that the seller gets `seller_amount` of the rest and the buyer what is left of it; in place
        /// of one's former offer.
        ///
        /// Origin: signed, either side; Settling, in time. Deposit: none.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`, `OfferTooHigh`.
        /// Event: `Offered`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::offer())]
        pub fn offer(origin: OriginFor<T>, deal: DealId, seller_amount: Balance) -> DispatchResult {
            Self::do_offer(ensure_signed(origin)?, deal, seller_amount)
        }

        /// Accept the other side's offer, which is `seller_amount`: it is paid, the deposits return.
        ///
        /// Origin: signed, either side; Settling, in time. Deposit: returned.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`, `NoOffer`, `OfferChanged`.
        /// Events: of the end. Weight: constant.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::accept_offer().saturating_add(T::OnDealClosed::weight()))]
        pub fn accept_offer(
            origin: OriginFor<T>,
            deal: DealId,
            seller_amount: Balance,
        ) -> DispatchResult {
            Self::do_accept_offer(ensure_signed(origin)?, deal, seller_amount)
        }

        /// Go to the court of the terms about the rest. Nobody can leave the deal until it has ruled, or
        /// its longest case is over.
        ///
        /// Origin: signed, either side; Settling, in time. Deposit: the court's own.
        /// Errors: `NotFound`, `NotParty`, `WrongState`, `DeadlinePassed`, `NoCourtAgreed`,
        /// and the court's own. Event: `Disputed`. Weight: constant, and the court's.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::dispute().saturating_add(T::Court::open_weight()))]
        pub fn dispute(origin: OriginFor<T>, deal: DealId, evidence: Content) -> DispatchResult {
            Self::do_dispute(ensure_signed(origin)?, deal, evidence)
        }

        /// Do what follows from silence, as the table of the pallet's doc says.
        ///
        /// Origin: signed, anybody; from `now = deadline` on. Deposit: returned at the end, but for the
        /// seller's if he did not ship.
        /// Errors: `NotFound`, `WrongState` (Owed), `DeadlineNotPassed`. Events: `Delivered`,
        /// `PartsReleased`, or those of the end. Weight: constant.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::advance().saturating_add(T::OnDealClosed::weight()))]
        pub fn advance(origin: OriginFor<T>, deal: DealId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_advance(deal)
        }

        /// Pay out what a side is due but could not be paid; when the outcome is known, the other side's
        /// due with it if that works. The owed side itself may have it paid to a `beneficiary`; for
        /// anybody else it goes to the side's own account.
        ///
        /// Origin: signed, anybody; with a beneficiary the owed side. Deposit: the rent returns to the
        /// buyer when nothing is due any more.
        /// Errors: `NotFound`, `NotParty` (a beneficiary is another's choice), `NothingDue`, `NotPayable`.
        /// Events: `Paid`, `Lost`, `Removed` and others. Weight: constant.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::withdraw())]
        pub fn withdraw(
            origin: OriginFor<T>,
            deal: DealId,
            side: Side,
            beneficiary: Option<AccountId>,
        ) -> DispatchResult {
            Self::do_withdraw(ensure_signed(origin)?, deal, side, beneficiary)
        }

        /// Set within which bounds new deals choose their durations.
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

        /// Accept an asset of pallet-assets for new deals, or do so no more. Its admin can freeze it, take
        /// from any pot and destroy it: accept those whose admin is trusted with that.
        ///
        /// Origin: `AdminOrigin`. Deposit: none. Errors: `AssetUnknown`, `AssetUnchanged`,
        /// `TooManyAssets`. Event: `AssetAcceptanceSet`. Weight: constant.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::force_accept_asset())]
        pub fn force_accept_asset(
            origin: OriginFor<T>,
            asset: AssetId,
            accepted: bool,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            Self::do_force_accept_asset(asset, accepted)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A deal, if it has not left storage.
        pub fn deal(id: DealId) -> Option<DealView> {
            Self::view(id)
        }

        /// What `who` may do about a deal, if it has not left storage.
        pub fn actions(id: DealId, who: AccountId) -> Option<Actions> {
            Self::actions_of(id, &who)
        }

        /// Within which bounds new deals choose their durations.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }

        /// Whether prices may be in an asset.
        pub fn is_accepted(asset: AssetKind) -> bool {
            Self::do_ensure_asset(&asset).is_ok()
        }

        /// The assets that prices may be in beside CMT, in the order of their ids; at most
        /// [`crate::MAX_ASSETS`].
        pub fn accepted_assets() -> Vec<AssetId> {
            AcceptedAssets::<T>::get().into_iter().collect()
        }
    }
}
