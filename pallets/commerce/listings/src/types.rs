//! What the pallet stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::RuleSetName,
    trade::{AssetKind, Content, ListingId, Order, Parts, Terms},
    AccountId, Balance,
};
use scale_info::TypeInfo;

/// A shelf of the market: a plain number, which the seller chooses. What it stands for is agreed off
/// chain; the chain gives no number a meaning and checks none.
pub type CategoryId = u32;

/// Stock for sale.
///
/// Two flags, each somebody else's, and the listing can be bought while neither is set:
///
/// ```text
///            list                 pause                 seller's flag
///   (none) ────────► for sale ─────────────► paused     pause / resume
///                       │  ◄─────────────      │
///        set_taken_down │      resume          │        moderation's flag
///      (true) ▼ ▲ (false)           ▼ ▲                 set_taken_down(true / false)
///            taken down        paused and taken down
///
///   from each of the four: delist ──► (none)
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Listing {
    /// Who sells, and pays the storage rent. Never changes.
    pub seller: AccountId,
    /// What one unit costs, in the asset's smallest unit; never zero. With rules to price by, what they
    /// begin from.
    pub price: Balance,
    /// What the price is in. Never changes.
    pub asset: AssetKind,
    /// Units that can be bought.
    pub available: u32,
    /// Units that running deals have taken.
    pub locked: u32,
    /// Where buyers find it.
    pub category: CategoryId,
    /// Title, text and pictures, stored elsewhere.
    pub content: Content,
    /// On what terms it is sold.
    pub terms: Terms,
    /// By which of the seller's own rule sets each buyer's price is made, if by any.
    pub pricing: Option<RuleSetName>,
    /// How often it was amended; a buyer names the one that he saw.
    pub revision: u32,
    /// Whether the seller sells none for now.
    pub paused: bool,
    /// Whether moderation took it down.
    pub taken_down: bool,
}

impl Listing {
    /// All units, those in running deals included; `None` if the state is broken.
    pub fn stock(&self) -> Option<u32> {
        self.available.checked_add(self.locked)
    }

    /// What a purchase of `quantity` units at a price asks of the escrow.
    pub(crate) fn order(
        self,
        listing: ListingId,
        buyer: AccountId,
        quantity: u32,
        price: Balance,
    ) -> Order {
        Order {
            buyer,
            seller: self.seller,
            asset: self.asset,
            parts: Parts::Units {
                price,
                count: quantity,
            },
            terms: self.terms,
            content: Some(self.content),
            listing: Some(listing),
        }
    }

    /// Takes over whatever the seller changes.
    pub(crate) fn amend(&mut self, amendment: Amendment) {
        let Amendment {
            price,
            category,
            content,
            terms,
        } = amendment;
        self.price = price.unwrap_or(self.price);
        self.category = category.unwrap_or(self.category);
        self.content = content.unwrap_or(self.content);
        if let Some(terms) = terms {
            self.terms = terms;
        }
    }
}

/// What a seller changes about a listing; `None` leaves a thing as it is.
#[derive(
    Clone,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Default,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Amendment {
    /// What one unit costs.
    pub price: Option<Balance>,
    /// Where buyers find it.
    pub category: Option<CategoryId>,
    /// Title, text and pictures.
    pub content: Option<Content>,
    /// On what terms it is sold.
    pub terms: Option<Terms>,
}

/// A listing's id as a key by which storage is in order, the newest listing first: all bits turned,
/// most significant byte first.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    Ord,
    PartialEq,
    PartialOrd,
    TypeInfo,
)]
pub struct NewestFirst([u8; 8]);

impl From<ListingId> for NewestFirst {
    fn from(id: ListingId) -> Self {
        Self((!id).to_be_bytes())
    }
}

impl From<NewestFirst> for ListingId {
    fn from(key: NewestFirst) -> Self {
        !Self::from_be_bytes(key.0)
    }
}
