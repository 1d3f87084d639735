//! Prices by a seller's own rules, for whoever sells.
//!
//! The chain makes one fact of a purchase, of the type that the rule set calls `Purchase`, from what it
//! knows itself: nobody's word is in it. Fields go by their names, which `docs/trade.md` lists for whoever
//! writes such rules; those that the chain does not know begin as zero. When the rules have fired, `price`
//! is what a unit costs.
//!
//! A decimal has 18 places, as CMT has, so 1.0 is one CMT. Of any other asset it is 10^18 of the smallest
//! unit, whatever decimals the asset shows.

use crate::{
    costs::{count, Usage},
    firing::Run,
    pallet::*,
    types::*,
    Refusal,
};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::{NotPriced, PriceRules, Purchase, RuleSetName},
    trade::AssetKind,
    AccountId, Balance, Moment,
};
use cybermiles_rules::{Decimal, Fact, FactType, Fields, RuleSet, Type, Value};
use frame_support::{ensure, traits::Time, weights::Weight};

/// What the facts are called that purchases become.
const PURCHASE: &[u8] = b"Purchase";
/// The field that is read.
const PRICE: &[u8] = b"price";

/// Where the chain has a field's value from.
#[derive(Clone, Copy)]
enum Source {
    Count(fn(&Purchase) -> u64),
    Amount(fn(&Purchase) -> Balance),
    Account(fn(&Purchase) -> &AccountId),
    Time,
}

impl Source {
    fn holds(self, ty: Type) -> bool {
        ty == match self {
            Self::Count(_) | Self::Time => Type::Int,
            Self::Amount(_) => Type::Decimal,
            Self::Account(_) => Type::Account,
        }
    }

    /// `None` is an amount that does not fit.
    fn value(self, purchase: &Purchase, now: Moment) -> Option<Value> {
        Some(match self {
            Self::Count(count) => Value::Int(count(purchase).into()),
            Self::Amount(amount) => {
                let raw = i128::try_from(amount(purchase)).ok()?;
                Value::Decimal(Decimal::from_raw(raw))
            }
            Self::Account(account) => Value::Account(account(purchase).clone().into()),
            Self::Time => Value::Int(now.into()),
        })
    }
}

/// Where the chain has the field of a name from, if it knows it.
fn source(name: &[u8]) -> Option<Source> {
    Some(match name {
        PRICE | b"listed_price" => Source::Amount(|purchase| purchase.listed_price),
        b"listing" => Source::Count(|purchase| purchase.listing),
        b"quantity" => Source::Count(|purchase| purchase.quantity.into()),
        b"asset" => Source::Count(|purchase| match purchase.asset {
            AssetKind::Native => 0,
            AssetKind::WithId(id) => u64::from(id).saturating_add(1),
        }),
        b"seller" => Source::Account(|purchase| &purchase.seller),
        b"buyer" => Source::Account(|purchase| &purchase.buyer),
        b"time" => Source::Time,
        b"deals_completed" => Source::Count(|purchase| purchase.reputation.deals.into()),
        b"sales" => Source::Count(|purchase| purchase.reputation.sales.into()),
        b"volume" => Source::Amount(|purchase| purchase.reputation.volume),
        b"refunds" => Source::Count(|purchase| purchase.reputation.refunds.into()),
        b"disputes_lost" => Source::Count(|purchase| purchase.reputation.disputes_lost.into()),
        b"reviews" => Source::Count(|purchase| purchase.reputation.reviews.into()),
        b"rating_sum" => Source::Count(|purchase| purchase.reputation.rating_sum),
        _ => return None,
    })
}

/// What a rule set takes for a purchase.
struct Form<'r> {
    kind: u8,
    of: &'r FactType,
    /// Where the price is.
    price: usize,
}

impl<'r> Form<'r> {
    fn of(rules: &'r RuleSet) -> Result<Self, NotPriced> {
        let (kind, of) = (0u8..)
            .zip(&rules.types)
            .find(|(_, of)| of.name == PURCHASE)
            .ok_or(NotPriced::NoPurchase)?;
        let price = of.fields.iter().position(|field| field.name == PRICE);
        let price = price.ok_or(NotPriced::NoPriceField)?;
        let fits = of
            .fields
            .iter()
            .all(|field| source(&field.name).is_none_or(|source| source.holds(field.ty)));
        ensure!(fits, NotPriced::WrongFieldType);
        Ok(Self { kind, of, price })
    }

    /// `None` if an amount does not fit.
    fn fill(&self, purchase: &Purchase, now: Moment) -> Option<Fact> {
        let mut fields = Fields::new();
        for field in &self.of.fields {
            let value = match source(&field.name) {
                Some(source) => source.value(purchase, now)?,
                None => Value::zero(field.ty),
            };
            fields.try_push(value).ok()?;
        }
        Some(Fact {
            kind: self.kind,
            fields,
        })
    }

    /// The price of the purchase that was brought, if the rules left it one.
    fn read(&self, run: &Run) -> Option<Balance> {
        let handle = run.inserted.first()?;
        let mut facts = run.outcome.state.facts.iter();
        let purchase = facts.find(|kept| kept.handle == *handle)?;
        match purchase.fact.fields.get(self.price)? {
            Value::Decimal(price) => Balance::try_from(price.raw()).ok(),
            _ => None,
        }
        .filter(|price| *price > 0)
    }
}

fn refused<T: Config>(refusal: Refusal) -> NotPriced {
    NotPriced::Refused(Error::<T>::from(refusal).into())
}

impl<T: Config> Pallet<T> {
    fn load_named(
        owner: &AccountId,
        name: &RuleSetName,
        usage: &mut Usage,
    ) -> Result<RuleSet, NotPriced> {
        let entry = RuleSets::<T>::get(owner, name).ok_or(Refusal::UnknownRuleSet);
        entry
            .and_then(|entry| Self::load(owner, entry.code, usage))
            .map_err(refused::<T>)
    }

    fn try_price(
        name: &RuleSetName,
        purchase: &Purchase,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<Balance, NotPriced> {
        Self::ensure_steps(max_steps).map_err(refused::<T>)?;
        let rules = Self::load_named(&purchase.seller, name, usage)?;
        let form = Form::of(&rules)?;
        let fact = form.fill(purchase, T::Time::now());
        let fact = fact.ok_or(NotPriced::Refused(Error::<T>::Overflow.into()))?;
        usage.add(fact.encoded_size());
        let run = Self::run(&rules, None, [Change::Insert(fact)], max_steps, usage);
        let run = run.map_err(refused::<T>)?;
        form.read(&run).ok_or(NotPriced::NoPrice)
    }
}

impl<T: Config> PriceRules for Pallet<T> {
    fn ensure(seller: &AccountId, rules: &RuleSetName) -> Result<(), NotPriced> {
        let rules = Self::load_named(seller, rules, &mut Usage::default())?;
        Form::of(&rules).map(drop)
    }

    fn ensure_weight() -> Weight {
        Self::weight_of_fire(&Usage {
            code: MAX_CODE,
            ..Usage::default()
        })
    }

    fn price(
        rules: &RuleSetName,
        purchase: &Purchase,
        max_steps: u32,
    ) -> (Result<Balance, NotPriced>, Weight) {
        let mut usage = Usage::default();
        let price = Self::try_price(rules, purchase, max_steps, &mut usage);
        (price, Self::weight_of_fire(&usage))
    }

    fn price_weight(max_steps: u32) -> Weight {
        Self::weight_of_fire(&Usage {
            code: MAX_CODE,
            bytes: count(Fact::max_encoded_len()),
            steps: max_steps.min(MAX_STEPS),
            ..Usage::default()
        })
    }
}
