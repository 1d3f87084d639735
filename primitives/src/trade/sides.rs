//! The two sides of a deal, and what each has.

use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A party of a deal.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub enum Side {
    /// Who pays.
    Buyer,
    /// Who delivers.
    Seller,
}

impl Side {
    /// Both, the buyer first.
    pub const BOTH: [Self; 2] = [Self::Buyer, Self::Seller];

    /// The other party.
    pub fn other(self) -> Self {
        match self {
            Self::Buyer => Self::Seller,
            Self::Seller => Self::Buyer,
        }
    }
}

/// One for each side.
#[derive(
    Clone,
    Copy,
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
pub struct Sides<T> {
    /// The buyer's.
    pub buyer: T,
    /// The seller's.
    pub seller: T,
}

impl<T: Clone> Sides<T> {
    /// That of a side.
    pub fn of(&self, side: Side) -> T {
        match side {
            Side::Buyer => self.buyer.clone(),
            Side::Seller => self.seller.clone(),
        }
    }

    /// That of a side, to be changed.
    pub fn of_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Buyer => &mut self.buyer,
            Side::Seller => &mut self.seller,
        }
    }

    /// Changes that of a side.
    pub fn set(&mut self, side: Side, value: T) {
        *self.of_mut(side) = value;
    }
}

/// An amount for each side.
pub type Amounts = Sides<Balance>;

impl Amounts {
    /// Both together. Never saturates: what is owed is in a pot, so no more than was issued.
    pub fn total(&self) -> Balance {
        self.buyer.saturating_add(self.seller)
    }

    /// Whether nobody gets anything.
    pub fn is_zero(&self) -> bool {
        self.total() == 0
    }

    /// Whose is the smaller one; the seller's, if they are equal.
    pub fn smaller(&self) -> Side {
        if self.buyer < self.seller {
            Side::Buyer
        } else {
            Side::Seller
        }
    }

    /// Adds to that of a side.
    pub fn add(&mut self, side: Side, amount: Balance) {
        self.set(side, self.of(side).saturating_add(amount));
    }
}
