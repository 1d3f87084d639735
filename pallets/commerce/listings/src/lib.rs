//! # Listings: stock for sale
//!
//! A seller puts units of something on sale at one price each, on terms that are known before money
//! moves, and whoever buys opens a deal (003 ch. 5.4, 004). A listing is stock, not a contract: it
//! says what there is and on what terms, keeps no money but its own rent, and knows nothing of a deal
//! but how many units it has locked. Title, text and pictures are stored elsewhere; here are their hash
//! and length.
//!
//! ## A story
//!
//! Mei lists ten lamps at 20 CMT each, names her terms and pays the rent of the listing's bytes. Ravi
//! sees two of them on her shelf and buys at revision 0, for at most 20 each: two lamps are locked and
//! his deal is open, in the same call. Mei raises her price; Lena, who still saw the old one, is refused
//! and pays nothing. Ravi's deal ends, his lamps count as sold. Lena buys one at the new price, is
//! refunded, and her lamp returns to the stock. Then Mei lets rules of hers make the price: who has
//! paid 30 CMT in his deals pays a tenth less. Ravi is quoted that, and buys at it; Lena, who got her money
//! back, is quoted what is listed. Mei delists; her rent is paid back.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | amend the price or the terms under a buyer's hand | `max_price` and `revision`; the asset never changes |
//! | other rules under a buyer's hand, or a price for him alone | `max_price`, of the price that is charged; [`Pallet::quote`] says it before he signs. What is known of a buyer is public, and rules may look at it |
//! | rules that never end, at the buyers' cost | [`Config::PricingSteps`]; a purchase that they undo pays for the steps taken. A quote does not exclude it, since rules see the time and may be replaced: what a buyer risks is the fee of [`Config::PricingSteps`] |
//! | rules that are none of the seller's, or that make no price | they are looked up by the seller's own account, and tried when they are set; the seller may replace them, and a purchase that they then can't price is refused |
//! | rules on a buyer's word | the chain fills in the purchase from what it knows; nobody brings facts |
//! | sell more than there is | units are locked by the call that opens the deal; a refusal of the escrow takes the lock back |
//! | keep what a buyer offers too much | the order says price × quantity; `max_price` is compared, never charged |
//! | buy from oneself for the reputation, carry one's own goods | refused by account |
//! | lock a whole stock and let the deals lapse | price and deposit of each lie in escrow for as long; a purchase has a most; what lapses is refunded, and returns |
//! | make stock out of a deal's end | no more is let go than is locked, and no more returns than is let go |
//! | flood shelves and categories | rent for each listing; pages and calls cost the same however many there are |
//! | grind ids or category numbers to unbalance storage | ids are given by the chain; sellers and categories are hashed |
//! | amend what moderation took down, or name other rules for it, to have something else put back | refused until it is put back; what is delisted never comes back. The rule set of that name the seller can still replace; what guards the buyer is, as ever, `max_price` and the quote |
//! | sell on though the account was closed | `list` asks for the seller's standing, `buy` for both sides' |
//! | write names on the chain | no call and no event has room for words, only for hashes; but for the name of a rule set, which must be deployed under it |
//!
//! ## Who may do what, when
//!
//! | state | seller | buyers | moderation | if the seller vanished |
//! |---|---|---|---|---|
//! | for sale | `amend`, `set_pricing`, `restock`, `destock`, `pause`, `delist` | `buy` | takes down | each deal ends by its own deadlines and its units return; the rent stays on hold |
//! | paused | `amend`, `set_pricing`, `restock`, `destock`, `resume`, `delist` | – | takes down | as above |
//! | taken down | `restock`, `destock`, `pause`, `resume`, `delist` | – | puts back | as above |
//! | delisted | – | – | – | deals go on; their units return nowhere |
//!
//! Nothing here waits for a buyer, nor for moderation: the seller's exit, `delist`, is open in every state.
//!
//! ## Prices by rules
//!
//! A seller who names one of her rule sets for a listing has it fired on each purchase: on the one fact
//! `Purchase`, which the chain makes (`docs/trade.md` has its fields). The field `price` begins as the listed
//! price, and is what a unit costs when the rules have fired. Which rules, and what they say, is the business of
//! [`Config::Pricing`]. The chain takes the rules as they are in that moment; replacing them is no
//! amendment, and the revision does not tell.
//!
//! ## Pages
//!
//! [`Shelves`] and [`Categories`] have [`NewestFirst`] keys under the hasher that changes nothing, so
//! that storage itself is in order: the newest listing first, by the block of its listing, and no counter
//! or list is kept for it. The order never changes; a cursor is the last id seen, and stays good if that
//! is delisted. A page names what lies there, paused, sold out or taken down as it may be.
//!
//! ## Bytes
//!
//! A listing takes 333 bytes in three entries, whatever it says: 249 for itself (its ticket being an
//! amount), 56 on the shelf, 28 in the category; prefixes of pallet and item not counted. Its seller pays
//! for them by a ticket, which is beside it. Nothing of it is left when it is delisted.
//!
//! ## Invariants
//!
//! 1. Conservation: available + locked + sold = listed + restocked − destocked, for each listing. What was
//!    sold is not kept, so the state is checked for this: available + locked overflow nothing. The events
//!    give all terms.
//! 2. Each listing lies on its seller's shelf and in its category, and nothing else lies there.
//! 3. Each listing's id is less than [`NextListing`].
//! 4. No price is zero, no name of rules is empty, no seller carries his own goods, and
//!    [`CurrentParameters`] are sound.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod buying;
mod events;
mod moderation;
mod offering;
mod pages;
mod parameters;
mod pricing;
mod stock;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
pub mod weights;

use frame_support::pallet_macros::import_section;

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use parameters::Parameters;
pub use types::*;
pub use weights::WeightInfo;

/// The most listings of a page.
pub const MAX_PAGE: u32 = 100;

/// The pallet.
#[import_section(events::events)]
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{Amendment, CategoryId, Listing, NewestFirst, Parameters, WeightInfo};
    use alloc::vec::Vec;
    use cybermiles_primitives::{
        engine::{PriceRules, RuleSetName},
        trade::{AssetKind, Content, DealId, Escrow, ListingId, Reputations, Standing, Terms},
        AccountId, Balance, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{Consideration, Footprint},
    };
    use frame_system::pallet_prelude::*;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// Opens the deals, and says which terms and assets they may have.
        type Escrow: Escrow;

        /// Who may take up new business.
        type Standing: Standing;

        /// Makes prices by sellers' rules.
        type Pricing: PriceRules;

        /// How many steps a seller's rules may take for one price.
        #[pallet::constant]
        type PricingSteps: Get<u32>;

        /// What is known of buyers, which rules may look at.
        type Reputations: Reputations;

        /// The rent of a listing's bytes, paid by its seller; on hold for
        /// [`HoldReason::ListingStorage`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Who sets the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;

        /// What the escrow takes, for the benchmarks.
        #[cfg(feature = "runtime-benchmarks")]
        type BenchmarkHelper: crate::BenchmarkHelper;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why money is held for the pallet, by [`Config::Ticket`].
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// At the seller: the rent of a listing's bytes.
        ListingStorage,
    }

    /// The id that the next listing gets. One value, no hasher; only ever counted up.
    #[pallet::storage]
    pub type NextListing<T: Config> = StorageValue<_, ListingId, ValueQuery>;

    /// The listings, each with its ticket.
    ///
    /// Ids are given by the chain, so the hasher need not be a cryptographic one. The seller pays for the
    /// bytes, by the ticket; [`Pallet::delist`] removes the entry.
    #[pallet::storage]
    pub type Listings<T: Config> =
        StorageMap<_, Twox64Concat, ListingId, (Listing, T::Ticket), OptionQuery>;

    /// What each seller sells, the newest first.
    ///
    /// Accounts are chosen by their holders, so their hasher is a cryptographic one; ids are given by the
    /// chain and keep their order under `Identity`. The listing's ticket pays for the bytes;
    /// [`Pallet::delist`] removes the entry.
    #[pallet::storage]
    pub type Shelves<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, AccountId, Identity, NewestFirst, (), OptionQuery>;

    /// What each category has, the newest first, by the block of the listing.
    ///
    /// Numbers are chosen by the sellers, so their hasher is a cryptographic one; ids as in [`Shelves`]. The
    /// listing's ticket pays for the bytes; [`Pallet::amend`] moves the entry, [`Pallet::delist`] removes it.
    #[pallet::storage]
    pub type Categories<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, CategoryId, Identity, NewestFirst, (), OptionQuery>;

    /// What governance has set. One value, no hasher; the chain's own bytes.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// The parameters that the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// The parameters.
        pub parameters: Parameters,
        /// Of which runtime.
        #[serde(skip)]
        pub config: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(),
                "listings: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
        }
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The account may take up no new business.
        Barred,
        /// The seller may take up no new business.
        SellerBarred,
        /// There is no such listing.
        NotFound,
        /// The listing is another's.
        NotSeller,
        /// The listing is the buyer's own.
        OwnListing,
        /// The seller is named as the carrier of his own goods.
        OwnCarrier,
        /// The price is zero.
        ZeroPrice,
        /// The number of units is zero.
        ZeroUnits,
        /// The listing would have more units than `max_stock`.
        StockTooLarge,
        /// The units are more than `max_purchase`.
        PurchaseTooLarge,
        /// Fewer units are available.
        NotEnoughStock,
        /// The content's length is zero or above `max_content`.
        ContentLengthOutOfRange,
        /// The amendment changes nothing.
        NothingToAmend,
        /// The listing was amended since.
        RevisionChanged,
        /// A unit costs more than the buyer pays.
        PriceTooHigh,
        /// The listing is paused.
        Paused,
        /// The listing is not paused.
        NotPaused,
        /// The listing is taken down.
        TakenDown,
        /// Nothing could be listed or bought under these parameters.
        UnsoundParameters,
        /// The rules know no facts of the type `Purchase`.
        NoPurchaseType,
        /// The rules' `Purchase` has no field `price`.
        NoPriceField,
        /// The rules' `Purchase` has a field that the chain fills, with another type.
        WrongFieldType,
        /// The rules left no price, or none above zero.
        NoPrice,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            assert!(
                Parameters::default().is_sound(),
                "listings: the default parameters are unsound"
            );
            assert!(
                T::PricingSteps::get() > 0,
                "listings: no rules could make a price"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Put units on sale.
        ///
        /// * `price`: of one unit, in the smallest unit of `asset`; planck if that is CMT.
        /// * `quantity`: how many units, 1 to `max_stock`.
        /// * `category`: a number of the seller's choice, see [`CategoryId`].
        /// * `content`: hash and length, 1 to `max_content` bytes, of what describes it.
        /// * `terms`: those of each deal that is bought; a carrier must be another than the seller.
        ///
        /// Origin: the seller, signed. Deposit: the rent of the listing, until it is delisted.
        /// Errors: `Barred`, `ZeroUnits`, `StockTooLarge`, `ZeroPrice`, `ContentLengthOutOfRange`,
        /// `OwnCarrier`, the escrow's own of asset and terms, the ticket's own. Event: `Listed`.
        /// Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::list())]
        pub fn list(
            origin: OriginFor<T>,
            price: Balance,
            asset: AssetKind,
            quantity: u32,
            category: CategoryId,
            content: Content,
            terms: Terms,
        ) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_list(seller, price, asset, quantity, category, content, terms)
        }

        /// Change price, category, content or terms; running deals keep theirs. What comes out must be
        /// what could be listed now, so terms that the escrow takes no more have to be amended with the
        /// rest.
        ///
        /// * `revision`: the one that the seller saw; it is counted up.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NothingToAmend`, `NotFound`, `NotSeller`, `TakenDown`, `RevisionChanged`, `ZeroPrice`,
        /// `ContentLengthOutOfRange`, `OwnCarrier`, the escrow's own of asset and terms. Event: `Amended`.
        /// Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::amend())]
        pub fn amend(
            origin: OriginFor<T>,
            listing: ListingId,
            revision: u32,
            amendment: Amendment,
        ) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_amend(&seller, listing, revision, amendment)
        }

        /// Add units, as long as there are no more than `max_stock` of them, the locked ones included.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NotFound`, `NotSeller`, `ZeroUnits`, `StockTooLarge`. Event: `Restocked`.
        /// Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::restock())]
        pub fn restock(origin: OriginFor<T>, listing: ListingId, units: u32) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_restock(&seller, listing, units)
        }

        /// Take away units that no deal has locked.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NotFound`, `NotSeller`, `ZeroUnits`, `NotEnoughStock`. Event: `Destocked`.
        /// Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::destock())]
        pub fn destock(origin: OriginFor<T>, listing: ListingId, units: u32) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_destock(&seller, listing, units)
        }

        /// Sell no more for now; running deals go on.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NotFound`, `NotSeller`, `Paused`. Event: `Paused`. Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::pause())]
        pub fn pause(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_pause(&seller, listing)
        }

        /// Sell again; what is taken down stays so.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NotFound`, `NotSeller`, `NotPaused`. Event: `Resumed`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::resume())]
        pub fn resume(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_resume(&seller, listing)
        }

        /// Remove a listing, at any time; running deals go on, and their units return nowhere.
        ///
        /// Origin: the seller, signed. Deposit: the rent is paid back.
        /// Errors: `NotFound`, `NotSeller`. Event: `Delisted`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::delist())]
        pub fn delist(origin: OriginFor<T>, listing: ListingId) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_delist(&seller, listing)
        }

        /// Buy units: lock them and open a deal, or do neither.
        ///
        /// * `quantity`: how many units, 1 to `max_purchase`.
        /// * `max_price`: the most that one unit may cost. Charged is the listing's price, or the one that the
        ///   seller's rules make of it for this purchase; `quote` says it before.
        /// * `revision`: the one that the buyer saw.
        ///
        /// Origin: the buyer, signed, another than the seller. Deposit: price and deposits go to the
        /// escrow, as the terms say.
        /// Errors: `Barred`, `ZeroUnits`, `PurchaseTooLarge`, `NotFound`, `OwnListing`, `TakenDown`, `Paused`,
        /// `RevisionChanged`, `SellerBarred`, `NotEnoughStock`, `PriceTooHigh`, where rules make the price
        /// `NoPurchaseType`, `NoPriceField`, `WrongFieldType`, `NoPrice` and the rules' own, the escrow's own.
        /// Event: `Bought`, after the escrow's own. Weight: constant, and the most that rules may take, of which
        /// is given back what they did not, all of it where there are none. The shares of the escrow and the
        /// rules are their own figures, and the benchmark of this call leaves both out, so that nothing is
        /// counted twice.
        #[pallet::call_index(7)]
        #[pallet::weight(Pallet::<T>::most_for_buy())]
        pub fn buy(
            origin: OriginFor<T>,
            listing: ListingId,
            quantity: u32,
            max_price: Balance,
            revision: u32,
        ) -> DispatchResultWithPostInfo {
            let buyer = ensure_signed(origin)?;
            Self::do_buy(buyer, listing, quantity, max_price, revision)
        }

        /// Set the parameters. Listings that pass them stay; they hold for what is done from now on.
        ///
        /// Origin: [`Config::AdminOrigin`]. Deposit: none.
        /// Errors: `UnsoundParameters`. Event: `ParametersSet`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            Self::do_force_set_parameters(parameters)
        }

        /// Let rules make the price of each purchase, or no longer; running deals keep theirs. The listing's
        /// revision is counted up.
        ///
        /// * `pricing`: the name of one of the seller's own rule sets, which must know a `Purchase` with a
        ///   decimal `price`; `None` leaves the listed price.
        ///
        /// Origin: the seller, signed. Deposit: unchanged.
        /// Errors: `NoPurchaseType`, `NoPriceField`, `WrongFieldType`, the rules' own if there are none of this
        /// name, `NotFound`, `NotSeller`, `TakenDown`, `NothingToAmend`. Event: `PricingSet`.
        /// Weight: constant; if rules are named, also theirs to be looked at, which is their own figure.
        #[pallet::call_index(9)]
        #[pallet::weight(Pallet::<T>::weight_of_set_pricing(pricing.is_some()))]
        pub fn set_pricing(
            origin: OriginFor<T>,
            listing: ListingId,
            pricing: Option<RuleSetName>,
        ) -> DispatchResult {
            let seller = ensure_signed(origin)?;
            Self::do_set_pricing(&seller, listing, pricing)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A listing.
        pub fn listing(id: ListingId) -> Option<Listing> {
            Listings::<T>::get(id).map(|(listing, _)| listing)
        }

        /// What a unit would cost this buyer if he bought so many now. Whether he could is not asked.
        pub fn quote(
            listing: ListingId,
            buyer: AccountId,
            quantity: u32,
        ) -> Result<Balance, DispatchError> {
            Self::quote_for(listing, &buyer, quantity)
        }

        /// What a seller sells, the newest first: up to `limit` listings, never more than [`MAX_PAGE`](crate::MAX_PAGE),
        /// that are older than the one that `cursor` names.
        pub fn shelf(
            seller: AccountId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)> {
            Self::shelf_page(&seller, cursor, limit)
        }

        /// What a category has, the newest first: up to `limit` listings, never more than
        /// [`MAX_PAGE`](crate::MAX_PAGE), that are older than the one that `cursor` names.
        pub fn category(
            category: CategoryId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)> {
            Self::category_page(category, cursor, limit)
        }

        /// What governance has set.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }
    }
}
