//! Prices by a seller's rules.

use super::mock::*;
use crate::{costs::Usage, pallet::*, samples::*, types::*};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::{NotPriced, PriceRules, Purchase},
    trade::{AssetKind, Reputation},
    Balance, CMT,
};
use cybermiles_rules::{Expr, Fact, FactType, Field, Op, Rule, RuleSet, Statement, Type, Value};
use frame_support::{assert_ok, weights::Weight};
use sp_runtime::DispatchError;

const LIMIT: u32 = 20_000;

/// Ravi buys two of Lena's lamps at 20 CMT.
fn lamps() -> Purchase {
    Purchase {
        listing: 7,
        seller: LENA,
        buyer: RAVI,
        quantity: 2,
        asset: AssetKind::Native,
        listed_price: 20 * CMT,
        reputation: Reputation {
            deals: 11,
            sales: 12,
            volume: 13 * CMT,
            refunds: 14,
            disputes_lost: 15,
            reviews: 16,
            rating_sum: 17,
        },
    }
}

/// What the chain fills in of [`lamps`], in whole CMT or as it counts.
const NUMBERS: [(&str, Type, i128); 13] = [
    ("price", Type::Decimal, 20),
    ("listed_price", Type::Decimal, 20),
    ("listing", Type::Int, 7),
    ("quantity", Type::Int, 2),
    ("asset", Type::Int, 0),
    ("time", Type::Int, START as i128),
    ("deals_completed", Type::Int, 11),
    ("sales", Type::Int, 12),
    ("volume", Type::Decimal, 13),
    ("refunds", Type::Int, 14),
    ("disputes_lost", Type::Int, 15),
    ("reviews", Type::Int, 16),
    ("rating_sum", Type::Int, 17),
];
const ACCOUNTS: [&str; 2] = ["seller", "buyer"];

fn kind(of: &str, fields: &[(&str, Type)]) -> FactType {
    let fields = fields.iter().map(|(called, ty)| Field {
        name: name(called),
        ty: *ty,
    });
    FactType {
        name: name(of),
        fields: fields.collect(),
    }
}

/// Purchases, `price` first, and what becomes of those that pass a test.
fn pricing(
    fields: &[(&str, Type)],
    constants: Vec<Value>,
    tests: Vec<Expr>,
    then: Vec<Statement>,
) -> RuleSet {
    let mut rules = rule_set(vec![kind("Purchase", fields)], constants);
    rules.alphas = vec![alpha(0, tests)];
    rules.betas = vec![beta(None, 0, Vec::new())];
    rules.rules = vec![rule("prices", 0, then)];
    rules
}

const PRICE: (&str, Type) = ("price", Type::Decimal);

/// From ten units on, each costs four fifths of what is listed.
fn bulk() -> RuleSet {
    let fields = [
        PRICE,
        ("quantity", Type::Int),
        ("listed_price", Type::Decimal),
    ];
    let passes = expr(&[field(0, 1), Op::Const(0), Op::Ge]);
    let price = set(0, 0, &[field(0, 2), Op::Const(1), Op::Mul]);
    pricing(
        &fields,
        vec![int(10), decimal(80)],
        vec![passes],
        vec![price],
    )
}

/// What a purchase costs whose price becomes this.
fn becomes(then: Vec<Statement>) -> Result<Balance, NotPriced> {
    deploy_prices(&pricing(
        &[PRICE],
        vec![decimal(0), decimal(-100), decimal(300)],
        Vec::new(),
        then,
    ));
    price(&lamps())
}

/// Lena's "prices" are these rules.
fn deploy_prices(rules: &RuleSet) {
    deploy(LENA, "prices", rules);
}

fn priced(purchase: &Purchase, max_steps: u32) -> (Result<Balance, NotPriced>, Weight) {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let priced = <Rules as PriceRules>::price(&called("prices"), purchase, max_steps);
    assert_eq!(root(), before, "a price keeps nothing");
    assert!(priced.1.all_lte(Rules::price_weight(max_steps)));
    priced
}

fn price(purchase: &Purchase) -> Result<Balance, NotPriced> {
    priced(purchase, LIMIT).0
}

fn refused(error: Error<Test>) -> NotPriced {
    NotPriced::Refused(error.into())
}

#[test]
fn a_price_by_quantity() {
    build_and_execute(|| {
        deploy_prices(&bulk());
        let of = |quantity| Purchase {
            quantity,
            ..lamps()
        };
        let prices = [1, 9, 10, u32::MAX].map(|quantity| price(&of(quantity)));
        assert_eq!(
            prices,
            [Ok(20 * CMT), Ok(20 * CMT), Ok(16 * CMT), Ok(16 * CMT)]
        );
        // To the last place, and toward zero.
        let odd = Purchase {
            listed_price: 9,
            ..of(10)
        };
        assert_eq!(price(&odd), Ok(7));
    });
}

/// Each number shows in the price, which becomes 1 and the number.
#[test]
fn the_chain_fills_in_what_it_knows() {
    build_and_execute(|| {
        for (number, (called, ty, expected)) in NUMBERS.into_iter().enumerate().skip(1) {
            let mut fields: Vec<_> = NUMBERS.iter().map(|(name, ty, _)| (*name, *ty)).collect();
            fields.swap(1, number);
            let mut value = vec![field(0, 1), Op::Const(0), Op::Add];
            if ty == Type::Int {
                value.insert(1, Op::ToDecimal);
            }
            let then = vec![set(0, 0, &value)];
            deploy_prices(&pricing(&fields, vec![decimal(100)], Vec::new(), then));
            let expected = Balance::try_from(expected).unwrap();
            assert_eq!(price(&lamps()), Ok((1 + expected) * CMT), "{called}");
        }
    });
}

#[test]
fn it_tells_buyer_and_seller() {
    build_and_execute(|| {
        for (called, expected) in ACCOUNTS.into_iter().zip([LENA, RAVI]) {
            let fields = [PRICE, (called, Type::Account)];
            let is_it = expr(&[field(0, 1), Op::Const(0), Op::Eq]);
            let account = Value::Account(expected.into());
            let then = vec![set(0, 0, &[Op::Const(1)])];
            deploy_prices(&pricing(
                &fields,
                vec![account, decimal(300)],
                vec![is_it],
                then,
            ));
            assert_eq!(price(&lamps()), Ok(3 * CMT));
            let other = Purchase {
                buyer: MEI,
                ..lamps()
            };
            let is_seller = called == "seller";
            assert_eq!(price(&other) == Ok(3 * CMT), is_seller, "{called}");
        }
    });
}

/// CMT is 0, so an asset is its id and 1.
#[test]
fn assets_are_told_from_cmt() {
    build_and_execute(|| {
        let fields = [PRICE, ("asset", Type::Int)];
        let value = [field(0, 1), Op::ToDecimal, Op::Const(0), Op::Add];
        let then = vec![set(0, 0, &value)];
        deploy_prices(&pricing(&fields, vec![decimal(100)], Vec::new(), then));
        let of = |asset| price(&Purchase { asset, ..lamps() }).map(|price| price / CMT);
        assert_eq!(of(AssetKind::Native), Ok(1));
        assert_eq!(of(AssetKind::WithId(0)), Ok(2));
        assert_eq!(of(AssetKind::WithId(u32::MAX)), Ok((1 << 32) + 1));
    });
}

/// Also of other types, also ahead of the price.
#[test]
fn what_the_chain_does_not_know_is_zero() {
    build_and_execute(|| {
        let fields = [
            ("note", Type::Text(10)),
            ("Price", Type::Int),
            PRICE,
            ("bonus", Type::Decimal),
        ];
        let is_zero = [
            expr(&[field(0, 0), Op::Len, Op::Const(1), Op::Eq]),
            expr(&[field(0, 1), Op::Const(1), Op::Eq]),
        ];
        let value = [field(0, 3), Op::Const(0), Op::Add];
        let then = vec![set(0, 2, &value)];
        deploy_prices(&pricing(
            &fields,
            vec![decimal(500), int(0)],
            is_zero.to_vec(),
            then,
        ));
        assert_eq!(price(&lamps()), Ok(5 * CMT));
    });
}

#[test]
fn rules_that_say_nothing_leave_what_is_listed() {
    build_and_execute(|| {
        assert_eq!(becomes(Vec::new()), Ok(20 * CMT));
    });
}

#[test]
fn rules_have_their_dates() {
    build_and_execute(|| {
        let mut rules = bulk();
        rules.rules[0] = Rule {
            effective: Some(START + 1),
            ..rules.rules[0].clone()
        };
        deploy_prices(&rules);
        let many = Purchase {
            quantity: 10,
            ..lamps()
        };
        assert_eq!(price(&many), Ok(20 * CMT));
        set_now(START + 1);
        assert_eq!(price(&many), Ok(16 * CMT));
    });
}

#[test]
fn what_is_deployed_now_counts() {
    build_and_execute(|| {
        assert_eq!(price(&lamps()), Err(refused(Error::UnknownRuleSet)));
        assert_eq!(becomes(vec![set(0, 0, &[Op::Const(2)])]), Ok(3 * CMT));
        deploy_prices(&bulk());
        assert_eq!(price(&lamps()), Ok(20 * CMT));
        let of_mei = Purchase {
            seller: MEI,
            ..lamps()
        };
        assert_eq!(price(&of_mei), Err(refused(Error::UnknownRuleSet)));
        assert_ok!(Rules::remove(signed(LENA), called("prices")));
        assert_eq!(price(&lamps()), Err(refused(Error::UnknownRuleSet)));
    });
}

#[test]
fn a_price_is_above_zero() {
    build_and_execute(|| {
        let none = Err(NotPriced::NoPrice);
        assert_eq!(becomes(vec![set(0, 0, &[Op::Const(0)])]), none);
        assert_eq!(becomes(vec![set(0, 0, &[Op::Const(1)])]), none);
        assert_eq!(becomes(vec![Statement::Delete(0)]), none);
    });
}

/// The price is that of the purchase that the chain brought, whatever else the rules call a purchase.
#[test]
fn only_the_chains_own_purchase_counts() {
    build_and_execute(|| {
        let another = Statement::Insert {
            kind: 0,
            fields: vec![expr(&[Op::Const(2)])],
        };
        let mut rules = pricing(
            &[PRICE],
            vec![decimal(0), decimal(-100), decimal(300)],
            vec![expr(&[field(0, 0), Op::Const(2), Op::Ne])],
            vec![another.clone()],
        );
        deploy_prices(&rules);
        assert_eq!(price(&lamps()), Ok(20 * CMT));
        rules.rules[0].then = vec![another, Statement::Delete(0)];
        deploy_prices(&rules);
        assert_eq!(price(&lamps()), Err(NotPriced::NoPrice));
    });
}

#[test]
fn amounts_that_no_decimal_holds_are_refused() {
    build_and_execute(|| {
        deploy_prices(&bulk());
        let of = |listed_price| {
            price(&Purchase {
                listed_price,
                ..lamps()
            })
        };
        assert_eq!(of(i128::MAX as u128), Ok(i128::MAX as u128));
        assert_eq!(of(i128::MAX as u128 + 1), Err(refused(Error::Overflow)));
    });
}

/// Rules that suit, and each way not to.
#[test]
fn ensure() {
    build_and_execute(|| {
        let ensure = |owner| <Rules as PriceRules>::ensure(&owner, &called("prices"));
        let of = |rules: &RuleSet| {
            deploy_prices(rules);
            let ensured = ensure(LENA);
            if let Err(why) = ensured {
                assert_eq!(price(&lamps()), Err(why));
            }
            ensured
        };
        let only = |fields: &[(&str, Type)]| rule_set(vec![kind("Purchase", fields)], Vec::new());
        assert_eq!(ensure(LENA), Err(refused(Error::UnknownRuleSet)));
        assert_eq!(of(&bulk()), Ok(()));
        assert_eq!(ensure(MEI), Err(refused(Error::UnknownRuleSet)));

        let lower = rule_set(vec![kind("purchase", &[PRICE])], Vec::new());
        assert_eq!(of(&lower), Err(NotPriced::NoPurchase));
        assert_eq!(
            of(&only(&[("Price", Type::Decimal)])),
            Err(NotPriced::NoPriceField)
        );
        let accounts = ACCOUNTS.map(|called| (called, Type::Account));
        let known = NUMBERS.map(|(called, ty, _)| (called, ty));
        let known = known.into_iter().chain(accounts);
        assert_eq!(of(&only(&known.clone().collect::<Vec<_>>())), Ok(()));
        let wrong = |right| match right {
            Type::Int => Type::Decimal,
            _ => Type::Int,
        };
        for (called, ty) in known.filter(|(called, _)| *called != "price") {
            let rules = only(&[PRICE, (called, wrong(ty))]);
            assert_eq!(of(&rules), Err(NotPriced::WrongFieldType), "{called}");
        }
        let whole = only(&[("price", Type::Int)]);
        assert_eq!(of(&whole), Err(NotPriced::WrongFieldType));
        // Others may be before it.
        let mut later = bulk();
        later.types.push(kind("Other", &[("buyer", Type::Int)]));
        later.types.rotate_right(1);
        later.alphas[0].kind = 1;
        assert_eq!(of(&later), Ok(()));
        assert_eq!(price(&lamps()), Ok(20 * CMT));
    });
}

#[test]
fn rules_that_never_end_are_stopped() {
    build_and_execute(|| {
        let again = vec![
            set(0, 0, &[field(0, 0), Op::Const(2), Op::Add]),
            Statement::Update(0),
        ];
        let rules = pricing(
            &[PRICE],
            vec![decimal(0), decimal(-100), decimal(1)],
            Vec::new(),
            again,
        );
        deploy_prices(&rules);
        let (none, few) = priced(&lamps(), 100);
        assert_eq!(none, Err(refused(Error::StepLimit)));
        let (none, many) = priced(&lamps(), 200);
        assert_eq!(none, Err(refused(Error::StepLimit)));
        let per_step = crate::steps_weight::<()>(100);
        assert!(few.all_gte(per_step) && many.all_gte(per_step * 2));
        for steps in [0, MAX_STEPS + 1] {
            assert_eq!(
                priced(&lamps(), steps).0,
                Err(refused(Error::StepsOutOfRange))
            );
        }
    });
}

/// By the bytes of the code and of the one fact, and by the steps.
#[test]
fn weight() {
    build_and_execute(|| {
        let rules = bulk();
        deploy_prices(&rules);
        let fact = fact(0, vec![decimal(2_000), int(2), decimal(2_000)]);
        let (outcome, _) = <Rules as cybermiles_primitives::engine::Rules>::fire(
            &cybermiles_primitives::engine::RuleSetRef {
                owner: LENA,
                name: called("prices"),
                code: None,
            },
            vec![fact.clone()],
            LIMIT,
        )
        .unwrap();
        let used = Rules::weight_of_fire(&Usage {
            code: rules.to_bytes().len() as u32,
            bytes: fact.encoded_size() as u32,
            steps: outcome.steps,
            ..Usage::default()
        });
        assert_eq!(priced(&lamps(), LIMIT), (Ok(20 * CMT), used));
        let most = Rules::weight_of_fire(&Usage {
            code: MAX_CODE,
            bytes: Fact::max_encoded_len() as u32,
            steps: LIMIT,
            ..Usage::default()
        });
        assert_eq!(Rules::price_weight(LIMIT), most);
        let to_look = Rules::weight_of_fire(&Usage {
            code: MAX_CODE,
            ..Default::default()
        });
        assert_eq!(<Rules as PriceRules>::ensure_weight(), to_look);
        // Nothing found is nothing read.
        assert_ok!(Rules::remove(signed(LENA), called("prices")));
        let found = Rules::weight_of_fire(&Usage::default());
        assert_eq!(priced(&lamps(), LIMIT).1, found);
    });
}

/// A chain without rules sells at listed prices only.
#[test]
fn without_rules() {
    let unavailable = NotPriced::Refused(DispatchError::Unavailable);
    let none = called("prices");
    assert_eq!(<() as PriceRules>::ensure(&LENA, &none), Err(unavailable));
    let priced = <() as PriceRules>::price(&none, &lamps(), LIMIT);
    assert_eq!(priced, (Err(unavailable), Weight::zero()));
    let weights = [
        <() as PriceRules>::ensure_weight(),
        <() as PriceRules>::price_weight(LIMIT),
    ];
    assert_eq!(weights, [Weight::zero(); 2]);
}
