//! What happened: the pallet's events, which its macro imports. An indexer rebuilds each listing from them.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Something is for sale, at revision 0.
        Listed {
            /// Which listing it is.
            listing: ListingId,
            /// Who sells.
            seller: AccountId,
            /// What one unit costs, in the asset's smallest unit.
            price: Balance,
            /// What the price is in.
            asset: AssetKind,
            /// How many units there are.
            quantity: u32,
            /// Where buyers find it.
            category: CategoryId,
            /// Title, text and pictures.
            content: Content,
            /// On what terms.
            terms: Terms,
        },
        /// The seller changed a listing.
        Amended {
            /// Which listing.
            listing: ListingId,
            /// Its revision from now on.
            revision: u32,
            /// What is new.
            amendment: Amendment,
        },
        /// The seller lets other rules make the price, or none.
        PricingSet {
            /// Which listing.
            listing: ListingId,
            /// Its revision from now on.
            revision: u32,
            /// Which of the seller's rule sets; `None` leaves the listed price.
            pricing: Option<RuleSetName>,
        },
        /// The seller added units.
        Restocked {
            /// Which listing.
            listing: ListingId,
            /// How many became available.
            units: u32,
        },
        /// The seller took units away.
        Destocked {
            /// Which listing.
            listing: ListingId,
            /// How many are available no more.
            units: u32,
        },
        /// The seller sells none for now.
        Paused {
            /// Which listing.
            listing: ListingId,
        },
        /// The seller sells again.
        Resumed {
            /// Which listing.
            listing: ListingId,
        },
        /// The listing is gone, with all its units; its rent is paid back. Running deals go on.
        Delisted {
            /// Which listing.
            listing: ListingId,
        },
        /// Units were locked, and a deal opened.
        Bought {
            /// Which listing.
            listing: ListingId,
            /// Which deal the escrow opened.
            deal: DealId,
            /// Who buys.
            buyer: AccountId,
            /// How many units are available no more, but locked.
            quantity: u32,
            /// What each costs, in the asset's smallest unit; where rules make the price, by them.
            price: Balance,
        },
        /// A deal ended and let its units go. Not said of a listing that is gone.
        Unlocked {
            /// Which listing.
            listing: ListingId,
            /// Which deal.
            deal: DealId,
            /// How many are sold.
            sold: u32,
            /// How many are available again.
            returned: u32,
        },
        /// Moderation took a listing down.
        TakenDown {
            /// Which listing.
            listing: ListingId,
        },
        /// Moderation put a listing back.
        PutBack {
            /// Which listing.
            listing: ListingId,
        },
        /// Governance set the parameters.
        ParametersSet {
            /// What holds from now on.
            parameters: Parameters,
        },
    }
}
