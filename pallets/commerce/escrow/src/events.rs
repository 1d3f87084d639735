//! What happened: the pallet's events, which its macro imports. An indexer rebuilds every deal from them.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// The price lies in the pot, and the deposits that are taken at the opening are on hold: the
        /// buyer's, and with a listing the seller's. The state is Funded.
        Opened {
            /// Which deal.
            deal: DealId,
            /// Who pays.
            buyer: AccountId,
            /// Who delivers.
            seller: AccountId,
            /// What the price is in.
            asset: AssetKind,
            /// What is paid for what.
            parts: Parts,
            /// The terms.
            terms: Terms,
            /// What was agreed in words.
            content: Option<Content>,
            /// The listing that was bought from.
            listing: Option<ListingId>,
            /// The account in which the price lies.
            pot: AccountId,
            /// Until when the seller may accept.
            deadline: BlockNumber,
        },
        /// The seller has accepted; without a listing his deposit is on hold from now on.
        Accepted {
            /// Which deal.
            deal: DealId,
            /// Until when he may ship.
            deadline: BlockNumber,
        },
        /// The goods, or the work on a milestone, are on their way.
        Shipped {
            /// Which deal.
            deal: DealId,
            /// What the seller has to show for it.
            content: Option<Content>,
            /// When they count as delivered.
            deadline: BlockNumber,
        },
        /// They arrived, or count as delivered.
        Delivered {
            /// Which deal.
            deal: DealId,
            /// Who said so; nobody if the time was over.
            confirmed_by: Option<AccountId>,
            /// Until when the buyer may reject.
            deadline: BlockNumber,
        },
        /// Some portions, but not all, were released to the seller.
        PartsReleased {
            /// Which deal.
            deal: DealId,
            /// How many are released by now.
            released: u32,
            /// What the seller is due for these, in the asset's smallest unit.
            amount: Balance,
            /// Where the deal stands.
            state: State,
        },
        /// The buyer has refused what was delivered.
        Rejected {
            /// Which deal.
            deal: DealId,
            /// Why.
            reason: Content,
            /// Until when the two may settle.
            deadline: BlockNumber,
        },
        /// A side has made an offer, in place of its former one.
        Offered {
            /// Which deal.
            deal: DealId,
            /// Which side.
            by: Side,
            /// What the seller would get of the rest.
            seller_amount: Balance,
        },
        /// The deal is before the court.
        Disputed {
            /// Which deal.
            deal: DealId,
            /// Which side went to court.
            by: Side,
            /// What it has to say.
            evidence: Content,
            /// Until when the court may rule.
            deadline: BlockNumber,
        },
        /// A deposit is lost.
        DepositForfeited {
            /// Which deal.
            deal: DealId,
            /// Whose deposit.
            by: Side,
            /// Who got it.
            to: AccountId,
            /// How much, in planck.
            amount: Balance,
        },
        /// A side was paid all that it was due.
        Paid {
            /// Which deal.
            deal: DealId,
            /// Which side.
            side: Side,
            /// The account that was paid.
            to: AccountId,
            /// How much, in the asset's smallest unit.
            amount: Balance,
        },
        /// A side could not be paid; the amount stays due.
        PaymentFailed {
            /// Which deal.
            deal: DealId,
            /// Which side.
            side: Side,
            /// How much, in the asset's smallest unit.
            amount: Balance,
            /// Why.
            error: DispatchError,
        },
        /// A share too small to be paid on its own joined the other side's, and was paid with it.
        ShareJoined {
            /// Which deal.
            deal: DealId,
            /// Whose share it was.
            from: Side,
            /// How much, in the asset's smallest unit.
            amount: Balance,
        },
        /// Strangers had sent this to the pot; the buyer gets it.
        SurplusFound {
            /// Which deal.
            deal: DealId,
            /// What it is in.
            asset: AssetKind,
            /// How much, in the asset's smallest unit.
            amount: Balance,
        },
        /// The pot holds less than is due: its asset was destroyed, or its admin took from it.
        Lost {
            /// Which deal.
            deal: DealId,
            /// What each side is due no more, in the asset's smallest unit.
            amounts: Amounts,
        },
        /// The outcome is known: deposits are back or forfeited, and what can be paid is paid.
        Closed {
            /// How it ended: the shares as decided.
            receipt: Receipt,
            /// What could not be paid and stays due.
            due: Amounts,
        },
        /// Strangers' assets lie in the pot that nobody can move; so the account stays.
        PotLeft {
            /// Which deal it was.
            deal: DealId,
            /// The account.
            pot: AccountId,
        },
        /// Nothing is due any more: the deal has left storage, and its rent is back.
        Removed {
            /// Which deal.
            deal: DealId,
        },
        /// Governance has set the parameters for new deals.
        ParametersSet {
            /// The parameters.
            parameters: Parameters,
        },
        /// Governance accepts an asset for new deals, or does so no more.
        AssetAcceptanceSet {
            /// Which asset.
            asset: AssetId,
            /// Whether prices may be in it.
            accepted: bool,
        },
    }
}
