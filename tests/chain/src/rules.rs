//! Rules of a business on the real runtime: what they decide, what a purchase by them costs, and what a
//! firing may take of a block.

use crate::{support::*, trade};
use cybermiles_primitives::{
    engine::RuleSetName,
    trade::{AssetKind, DealId},
    AccountId, Balance, CMT,
};
use cybermiles_rule_language::{compile, Options};
use cybermiles_rules::{Decimal, Fact, Value};
use cybermiles_runtime::{
    configs::base::Weights, genesis::dev, Balances, Escrow, Listings, Rules, Runtime, RuntimeCall,
    RuntimeEvent, System,
};
use frame_support::{
    assert_noop, assert_ok, dispatch::GetDispatchInfo,
    weights::constants::WEIGHT_REF_TIME_PER_MILLIS,
};
use pallet_listings::Error as ShopError;
use pallet_rules::{Call, CodeBytes, Error, Event, Facts, MAX_STEPS};
use sp_runtime::traits::Dispatchable;

const PRICING: &str = include_str!("../../../contracts/examples/rules/pricing.drl");
const PURCHASE: &str = include_str!("../../../contracts/examples/rules/purchase.drl");

fn code(source: &str) -> CodeBytes {
    let compiled = compile(source, Options::default()).unwrap();
    compiled.rules.to_bytes().try_into().unwrap()
}

fn name(name: &str) -> RuleSetName {
    name.as_bytes().to_vec().try_into().unwrap()
}

fn deploy(owner: &str, called: &str, source: &str) {
    assert_ok!(Rules::deploy(
        origin(owner),
        name(called),
        code(source),
        None
    ));
}

fn decimal(units: i128) -> Value {
    Value::Decimal(Decimal::from_int(units).unwrap())
}

/// A `Message` of the paper's listing.
fn message(fico_score: i128) -> Facts {
    let fields = vec![
        Value::Enum(0),
        decimal(fico_score),
        decimal(0),
        decimal(100),
    ];
    let fields = fields.try_into().unwrap();
    vec![Fact { kind: 0, fields }].try_into().unwrap()
}

fn fire(fico_score: i128, max_steps: u32) -> RuntimeCall {
    Call::fire {
        owner: account("Bob"),
        name: name("Pricing"),
        code: None,
        facts: message(fico_score),
        max_steps,
    }
    .into()
}

/// The price of the message with which Bob's rules fired last.
fn priced() -> Value {
    let fired = System::events()
        .into_iter()
        .rev()
        .find_map(|record| match record.event {
            RuntimeEvent::Rules(Event::Fired { facts, .. }) => Some(facts),
            _ => None,
        })
        .unwrap();
    fired[0].fact.fields[2].clone()
}

#[test]
fn the_listing_of_the_paper_prices_a_message() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        deploy("Bob", "Pricing", PRICING);
        for (fico_score, price) in [(741, 80), (740, 0)] {
            let call = fire(fico_score, 1_000);
            assert_eq!(block(vec![signed("Alice", call, 0)]), [Ok(Ok(()))]);
            assert_eq!(priced(), decimal(price));
        }
    });
}

#[test]
fn a_firing_is_charged_what_it_took_whether_it_was_undone_or_not() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        deploy("Bob", "Pricing", PRICING);
        let charged = |max_steps| {
            let most = fire(741, max_steps).get_dispatch_info().call_weight;
            let paid = match fire(741, max_steps).dispatch(origin("Alice")) {
                Ok(info) => info.actual_weight.unwrap(),
                Err(undone) => {
                    assert_eq!(undone.error, Error::<Runtime>::StepLimit.into());
                    undone.post_info.actual_weight.unwrap()
                }
            };
            assert!(paid.all_lte(most), "{paid:?} of {most:?}");
            paid
        };
        // What was allowed and not used is not charged; with fewer steps it comes less far.
        assert_eq!(charged(MAX_STEPS), charged(1_000));
        assert!(charged(5).ref_time() < charged(1_000).ref_time());
    });
}

/// Bob's listing at 100 CMT, whose price his rules make.
fn priced_listing(source: &str) {
    deploy("Bob", "Prices", source);
    assert_ok!(Listings::list(
        origin("Bob"),
        100 * CMT,
        AssetKind::Native,
        20,
        1,
        trade::content(1),
        trade::terms(),
    ));
    assert_ok!(Listings::set_pricing(
        origin("Bob"),
        0,
        Some(name("Prices"))
    ));
}

fn quote(buyer: &AccountId, quantity: u32) -> Balance {
    Listings::quote(0, buyer.clone(), quantity).unwrap()
}

fn buy(quantity: u32, max_price: Balance) -> sp_runtime::DispatchResult {
    let revision = Listings::listing(0).unwrap().revision;
    Listings::buy(origin("Alice"), 0, quantity, max_price, revision)
        .map(|_| ())
        .map_err(|refused| refused.error)
}

#[test]
fn a_purchase_costs_what_the_sellers_rules_say() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        priced_listing(PURCHASE);
        let alice = account("Alice");
        assert_eq!((quote(&alice, 2), quote(&alice, 3)), (100 * CMT, 90 * CMT));
        let id: DealId = pallet_escrow::NextDeal::<Runtime>::get();
        assert_ok!(buy(3, 90 * CMT));
        let deal = Escrow::deal(id).unwrap();
        assert_eq!((deal.buyer, deal.rest), (alice, 270 * CMT));
        assert_eq!(Balances::free_balance(&deal.pot), 270 * CMT);
    });
}

#[test]
fn rules_that_change_under_the_buyers_hand_take_no_more_than_he_agreed_to() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        priced_listing(PURCHASE);
        let before = Balances::free_balance(account("Alice"));
        deploy("Bob", "Prices", &PURCHASE.replace("0.9", "1.1"));
        assert_eq!(
            buy(3, 90 * CMT),
            Err(ShopError::<Runtime>::PriceTooHigh.into())
        );
        deploy("Bob", "Prices", &PURCHASE.replace("0.9", "0"));
        assert!(buy(3, 90 * CMT).is_err());
        assert_ok!(Rules::remove(origin("Bob"), name("Prices")));
        assert!(buy(3, 90 * CMT).is_err());
        assert_eq!(Balances::free_balance(account("Alice")), before);
        assert_eq!(Listings::listing(0).unwrap().available, 20);
    });
}

#[test]
fn rules_that_make_no_price_are_refused() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        priced_listing(PURCHASE);
        deploy("Bob", "Pricing", PRICING);
        for other in ["Pricing", "Nothing"] {
            let set = Listings::set_pricing(origin("Bob"), 0, Some(name(other)));
            assert!(set.is_err(), "{other}");
        }
        assert_noop!(
            Listings::set_pricing(origin("Alice"), 0, None),
            ShopError::<Runtime>::NotSeller
        );
    });
}

/// A cart of 64 items, priced by a rule for each of 32 categories.
#[test]
fn pricing_a_cart_takes_less_than_two_milliseconds_of_a_block() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let declared = "declare Item category : int price : decimal discount : decimal end";
        let rules: String = (0..32)
            .map(|category| {
                format!(
                    "rule \"Category {category}\" when i : Item(category == {category}, price > 10)
                     then i.discount = round(i.price * 0.05, 2, \"half-up\") end "
                )
            })
            .collect();
        deploy("Bob", "Cart", &format!("{declared} {rules}"));
        let item = |number: i128| Fact {
            kind: 0,
            fields: vec![Value::Int(number % 32), decimal(20 + number), decimal(0)]
                .try_into()
                .unwrap(),
        };
        let cart: Vec<_> = (0..64).map(item).collect();
        let (owner, facts) = (account("Bob"), cart.try_into().unwrap());
        let priced = Rules::dry_fire(owner, name("Cart"), facts, MAX_STEPS).unwrap();
        assert_eq!(priced.outcome.fired.len(), 64);
        let discount = |item: usize| &priced.outcome.state.facts[item].fact.fields[2];
        assert_eq!((discount(0), discount(60)), (&decimal(1), &decimal(4)));
        println!(
            "a cart: {} steps, {:?} of a block",
            priced.outcome.steps, priced.weight
        );
        assert!(priced.weight.ref_time() < 2 * WEIGHT_REF_TIME_PER_MILLIS);
    });
}

/// The longest firing that there can be leaves nine tenths of a block to others.
#[test]
fn no_firing_takes_more_than_a_tenth_of_a_block() {
    let block = Weights::get().max_block;
    let weight = fire(741, MAX_STEPS).get_dispatch_info().call_weight;
    assert!(weight.ref_time() * 10 <= block.ref_time(), "{weight:?}");
    assert!(u128::from(weight.proof_size()) * 10 <= u128::from(block.proof_size()));
}

/// One of each call, with as many steps as rules of a shop need.
pub fn calls() -> Vec<RuntimeCall> {
    let (name, max_steps) = (name("Pricing"), 20_000);
    vec![
        Call::deploy {
            name: name.clone(),
            code: vec![0; CodeBytes::bound()].try_into().unwrap(),
            previous: None,
        }
        .into(),
        Call::remove { name: name.clone() }.into(),
        fire(741, max_steps),
        Call::open_session { name }.into(),
        Call::fire_session {
            session: 0,
            changes: Default::default(),
            max_steps,
        }
        .into(),
        Call::close_session { session: 0 }.into(),
    ]
}
