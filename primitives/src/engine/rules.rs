//! Rules of a business (003 ch. 3.1): they fire on facts, and the outcome comes back.

use super::{ItemName, NotDone};
use crate::{
    trade::{AssetKind, ListingId, Reputation},
    AccountId, Balance, Hash,
};
use alloc::vec::Vec;
use cybermiles_rules::{Fact, Name, Outcome, Value};
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

/// What its owner calls a rule set.
pub type RuleSetName = ItemName;

/// Which rule set is to fire.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RuleSetRef {
    /// Whose it is.
    pub owner: AccountId,
    /// What he calls it.
    pub name: RuleSetName,
    /// The code that it must have; refused if it was replaced meanwhile. `None` takes what there is.
    pub code: Option<Hash>,
}

/// A field's value by its name, for who does not know the rule set's types.
pub type NamedValue = (Name, Value);

/// What a firing on one named fact came to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamedOutcome {
    /// The fact as it is now; empty if the rules took it away.
    pub fields: Vec<NamedValue>,
    /// The signals, in order.
    pub signals: Vec<Name>,
}

/// Fires rules on facts and keeps nothing. `()` has no rules.
pub trait Rules {
    /// Fires a rule set on facts, within so many steps: what is left of the facts, what was said, which
    /// rules fired, and what it weighed. All or nothing.
    fn fire(
        rules: &RuleSetRef,
        facts: Vec<Fact>,
        max_steps: u32,
    ) -> Result<(Outcome, Weight), NotDone>;

    /// Fires a rule set on one fact, of the type that it calls `kind`. Fields go by their names and types: those that
    /// nobody brings are zero, and those that the type does not have are left out.
    fn fire_named(
        rules: &RuleSetRef,
        kind: &[u8],
        fields: Vec<NamedValue>,
        max_steps: u32,
    ) -> Result<(NamedOutcome, Weight), NotDone>;

    /// What a firing weighs at most with facts of so many encoded bytes and so many steps.
    fn fire_weight(fact_bytes: u32, max_steps: u32) -> Weight;
}

impl Rules for () {
    fn fire(_: &RuleSetRef, _: Vec<Fact>, _: u32) -> Result<(Outcome, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn fire_named(
        _: &RuleSetRef,
        _: &[u8],
        _: Vec<NamedValue>,
        _: u32,
    ) -> Result<(NamedOutcome, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn fire_weight(_: u32, _: u32) -> Weight {
        Weight::zero()
    }
}

/// A purchase, as the chain knows it before there is a price.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Purchase {
    /// What is bought.
    pub listing: ListingId,
    /// Who sells, and whose rules make the price.
    pub seller: AccountId,
    /// Who buys.
    pub buyer: AccountId,
    /// How many units.
    pub quantity: u32,
    /// What the price is in.
    pub asset: AssetKind,
    /// What a unit costs by the listing, in the asset's smallest unit.
    pub listed_price: Balance,
    /// What is known of the buyer.
    pub reputation: Reputation,
}

/// Why rules make no price.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NotPriced {
    /// They know no facts of the type `Purchase`.
    NoPurchase,
    /// A `Purchase` has no field `price`.
    NoPriceField,
    /// A field that the chain fills has another type.
    WrongFieldType,
    /// They took the purchase away, or its price is not above zero.
    NoPrice,
    /// There are no such rules, or the firing was refused or undone.
    Refused(DispatchError),
}

/// Makes prices by a seller's own rules. `()` has no rules.
pub trait PriceRules {
    /// Whether a seller has rules of this name that could make a price.
    fn ensure(seller: &AccountId, rules: &RuleSetName) -> Result<(), NotPriced>;

    /// What [`PriceRules::ensure`] weighs at most.
    fn ensure_weight() -> Weight;

    /// What a unit costs this buyer by the seller's rules, within so many steps; and what it weighed to
    /// find out, whether there is a price or not. Keeps nothing.
    fn price(
        rules: &RuleSetName,
        purchase: &Purchase,
        max_steps: u32,
    ) -> (Result<Balance, NotPriced>, Weight);

    /// What [`PriceRules::price`] weighs at most with so many steps.
    fn price_weight(max_steps: u32) -> Weight;
}

impl PriceRules for () {
    fn ensure(_: &AccountId, _: &RuleSetName) -> Result<(), NotPriced> {
        Err(NotPriced::Refused(DispatchError::Unavailable))
    }

    fn ensure_weight() -> Weight {
        Weight::zero()
    }

    fn price(_: &RuleSetName, _: &Purchase, _: u32) -> (Result<Balance, NotPriced>, Weight) {
        let refused = NotPriced::Refused(DispatchError::Unavailable);
        (Err(refused), Weight::zero())
    }

    fn price_weight(_: u32) -> Weight {
        Weight::zero()
    }
}
