//! The examples of `contracts/examples/rules`: each compiles, fires on its facts and gives exactly what is
//! expected; and what happens at the edges.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use cybermiles_rule_language::{
    compile,
    facts::Reader,
    run::{self, Circumstances, Report},
    Options,
};
use cybermiles_rules::{Cap, RuleSet};
use serde_json::{json, Value as Json};
use std::{collections::BTreeSet, fs, path::PathBuf};

const FOLDER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../contracts/examples/rules"
);
/// Before the black weekend of `loyalty.drl`.
const NOW: &str = "2026-11-23";

/// An example's name and what it is fired on.
const EXAMPLES: [(&str, &[&str]); 11] = [
    ("pricing", &["pricing.facts.json"]),
    ("purchase", &["purchase.facts.json"]),
    ("cashback", &["cashback.facts.json"]),
    ("tax", &["Bracket=tax.Bracket.csv", "Income=tax.Income.csv"]),
    ("flight-delay", &["flight-delay.facts.json"]),
    ("cart", &["cart.facts.json"]),
    ("loyalty", &["loyalty.facts.json"]),
    ("credit", &["credit.facts.json"]),
    (
        "pension",
        &["Budget=pension.Budget.csv", "Person=pension.Person.csv"],
    ),
    ("fizzbuzz", &["fizzbuzz.facts.json"]),
    ("fibonacci", &["fibonacci.facts.csv"]),
];

fn file(name: &str) -> PathBuf {
    PathBuf::from(FOLDER).join(name)
}

fn rules(example: &str) -> RuleSet {
    let name = format!("{example}.drl");
    let source = fs::read_to_string(file(&name)).unwrap();
    match compile(&source, Options::default()) {
        Ok(compiled) => compiled.rules,
        Err(faults) => {
            let shown: String = faults
                .iter()
                .map(|fault| fault.show(&name, &source))
                .collect();
            panic!("{shown}")
        }
    }
}

/// What an example gives for the facts that `read` reads.
fn outcome(example: &str, now: &str, read: impl FnOnce(&mut Reader)) -> Json {
    let rules = rules(example);
    let mut reader = Reader::new(&rules);
    read(&mut reader);
    let facts = reader.finish().unwrap();
    let circumstances = Circumstances {
        now: run::time(now).unwrap(),
        steps: Cap::Steps.max(),
    };
    let outcome = run::fire(&rules, facts, circumstances, ()).unwrap();
    let report = Report {
        rules: &rules,
        outcome: &outcome,
    };
    serde_json::from_str(&report.json().unwrap()).unwrap()
}

/// What an example gives for other facts than its own.
fn given(example: &str, facts: Json) -> Json {
    outcome(example, NOW, |reader| {
        reader.json("given", &facts.to_string())
    })
}

/// A field of all facts of a type.
fn field(outcome: &Json, kind: &str, field: &str) -> Vec<Json> {
    let facts = outcome["facts"].as_array().unwrap().iter();
    facts
        .filter(|fact| fact["type"] == kind)
        .map(|fact| fact["fields"][field].clone())
        .collect()
}

/// The values of all messages of a kind.
fn messages(outcome: &Json, kind: &str) -> Vec<Json> {
    let effects = outcome["effects"].as_array().unwrap().iter();
    effects
        .filter(|sent| sent["message"] == kind)
        .map(|sent| sent["values"].clone())
        .collect()
}

#[test]
fn each_gives_what_is_expected() {
    for (example, files) in EXAMPLES {
        let outcome = outcome(example, NOW, |reader| {
            for argument in files {
                let (kind, name) = match argument.split_once('=') {
                    Some((kind, name)) => (format!("{kind}="), name),
                    None => (String::new(), *argument),
                };
                reader.file(&format!("{kind}{}", file(name).display()));
            }
        });
        let expected = fs::read_to_string(file(&format!("{example}.expected.json"))).unwrap();
        let expected: Json = serde_json::from_str(&expected).unwrap();
        assert_eq!(outcome, expected, "{example}: {outcome:#}");
    }
}

#[test]
fn the_readme_names_each_with_its_command() {
    let readme = fs::read_to_string(file("README.md")).unwrap();
    for (example, files) in EXAMPLES {
        let facts = files
            .iter()
            .map(|name| format!("--facts {name}"))
            .collect::<Vec<_>>()
            .join(" ");
        let command = format!("cmt rules run {example}.drl {facts}");
        assert!(readme.contains(&command), "{command}");
    }
    let named: BTreeSet<_> = EXAMPLES
        .iter()
        .map(|(example, _)| format!("{example}.drl"))
        .collect();
    let there: BTreeSet<_> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".drl"))
        .collect();
    assert_eq!(named, there);
}

#[test]
fn pricing_begins_above_740() {
    let price = |score: Json| {
        let message = json!([{
            "type": "Message", "status": "GET_PRICE", "fico_score": score, "listed_price": 100
        }]);
        field(&given("pricing", message), "Message", "price")
    };
    assert_eq!(price(json!(741)), ["80"]);
    assert_eq!(price(json!(740)), ["0"]);
    assert_eq!(price(json!("740.000000000000000001")), ["80"]);
}

#[test]
fn three_or_more_are_cheaper() {
    let price = |quantity: u32| {
        let facts = json!([{
            "type": "Purchase", "quantity": quantity, "listed_price": 100, "price": 100
        }]);
        field(&given("purchase", facts), "Purchase", "price")
    };
    assert_eq!(price(2), ["100"]);
    assert_eq!(price(3), ["90"]);
}

#[test]
fn cashback_has_steps() {
    let cashback = |spent: &str, amount: &str| {
        let facts = json!({
            "Customer": [{"id": "ada", "spent": spent}],
            "Purchase": [{"customer": "ada", "amount": amount}],
        });
        field(&given("cashback", facts), "Purchase", "cashback")
    };
    assert_eq!(cashback("999.99", "100"), ["1"]);
    assert_eq!(cashback("1000", "100"), ["2"]);
    assert_eq!(cashback("4999.99", "100"), ["2"]);
    assert_eq!(cashback("5000", "100"), ["5"]);
    // Gold is capped at 50, and cents are rounded down.
    assert_eq!(cashback("5000", "999.99"), ["49.99"]);
    assert_eq!(cashback("5000", "1000"), ["50"]);
    assert_eq!(cashback("5000", "1000.20"), ["50"]);
    assert_eq!(cashback("0", "0.99"), ["0"]);
}

#[test]
fn tax_is_exact_to_the_cent() {
    let tax = |amount: &str| {
        let facts = json!({
            "Bracket": [
                {"above": 0, "up_to": 10000, "rate": 0},
                {"above": 10000, "up_to": 40000, "rate": 0.14},
                {"above": 40000, "up_to": 100000, "rate": 0.3},
                {"above": 100000, "rate": 0.42},
            ],
            "Income": [{"person": "Ada", "amount": amount}],
        });
        field(&given("tax", facts), "Income", "tax")
    };
    assert_eq!(tax("0"), ["0"]);
    assert_eq!(tax("10000"), ["0"]);
    // 14 % of 3 and of 4 cents are 0.42 and 0.56 cents.
    assert_eq!(tax("10000.03"), ["0"]);
    assert_eq!(tax("10000.04"), ["0.01"]);
    assert_eq!(tax("40000"), ["4200"]);
    // 30 % of one cent; of two.
    assert_eq!(tax("40000.01"), ["4200"]);
    assert_eq!(tax("40000.02"), ["4200.01"]);
    assert_eq!(tax("100000"), ["22200"]);
    // Half a cent goes up.
    assert_eq!(tax("40000.05"), ["4200.02"]);
}

#[test]
fn a_delay_is_paid_from_two_hours_on() {
    let paid = |status: &str, minutes: u32, before: u64| {
        let departs = 1_795_168_800_000u64;
        let facts = json!({
            "Flight": [{"number": "CM1", "day": "2026-11-20", "status": status, "minutes": minutes, "departs": departs}],
            "Policy": [
                {"id": "P", "flight": "CM1", "day": "2026-11-20", "bought": departs - before, "insured": 100.01},
                {"id": "other day", "flight": "CM1", "day": "2026-11-21", "bought": 0, "insured": 100},
            ],
        });
        field(&given("flight-delay", facts), "Policy", "paid")
    };
    const DAY: u64 = 24 * 60 * 60 * 1000;
    assert_eq!(paid("DELAYED", 119, DAY), ["0", "0"]);
    // Half of 100.01, half a cent up.
    assert_eq!(paid("DELAYED", 120, DAY), ["50.01", "0"]);
    assert_eq!(paid("DELAYED", 239, DAY), ["50.01", "0"]);
    assert_eq!(paid("DELAYED", 240, DAY), ["100.01", "0"]);
    assert_eq!(paid("DELAYED", 240, DAY - 1), ["0", "0"]);
    assert_eq!(paid("DIVERTED", 0, DAY), ["100.01", "0"]);
    assert_eq!(paid("ON_TIME", 500, DAY), ["0", "0"]);
}

#[test]
fn a_flight_is_settled_once() {
    let signals = |policies: Json| {
        let flight = json!({"number": "CM1", "day": "d", "status": "CANCELLED"});
        let outcome = given(
            "flight-delay",
            json!({"Flight": [flight, flight], "Policy": policies}),
        );
        let payouts = messages(&outcome, "payout").len();
        let effects = outcome["effects"].as_array().unwrap().clone();
        (
            payouts,
            effects
                .iter()
                .filter(|sent| sent["signal"] == "settled")
                .count(),
        )
    };
    let policy = json!({"id": "P", "flight": "CM1", "day": "d", "insured": 5, "bought": -86400000});
    // The airport reports twice; it is paid once.
    assert_eq!(signals(json!([policy])), (1, 1));
    assert_eq!(signals(json!([])), (0, 0));
    assert_eq!(signals(json!([policy, {"flight": "CM2"}])), (1, 0));
}

#[test]
fn an_item_counts_for_one_combination() {
    let cart = |products: &[&str]| {
        let items: Vec<_> = products
            .iter()
            .enumerate()
            .map(|(line, product)| json!({"line": line, "product": product, "price": 10}))
            .collect();
        let facts = json!({
            "Combination": [
                {"first": "phone", "second": "case", "percent": 20},
                {"first": "phone", "second": "cable", "percent": 10},
                {"first": "case", "second": "case", "percent": 50},
            ],
            "Cart": [{}],
            "Item": items,
        });
        let outcome = given("cart", facts);
        (
            messages(&outcome, "combination").len(),
            field(&outcome, "Cart", "total"),
        )
    };
    assert_eq!(cart(&["phone", "case"]), (1, vec![json!("16")]));
    assert_eq!(cart(&["phone"]), (0, vec![json!("10")]));
    // One case is not two.
    assert_eq!(cart(&["case"]), (0, vec![json!("10")]));
    assert_eq!(cart(&["case", "case"]), (1, vec![json!("10")]));
    assert_eq!(cart(&["case", "case", "case"]), (1, vec![json!("20")]));
    // Either the case or the cable is cheaper with the one phone.
    assert_eq!(cart(&["case", "cable", "phone"]).0, 1);
    assert_eq!(cart(&[]), (0, vec![json!("0")]));
}

#[test]
fn levels_go_up_and_down() {
    let level = |before: &str, points: u32| {
        let last = run::time(NOW).unwrap();
        let member = json!({"name": "Ada", "level": before, "points": points, "last": last});
        let outcome = given("loyalty", json!({"Member": [member]}));
        (
            field(&outcome, "Member", "level")[0].clone(),
            messages(&outcome, "level").len(),
        )
    };
    assert_eq!(level("BLUE", 999), (json!("BLUE"), 0));
    assert_eq!(level("BLUE", 1000), (json!("SILVER"), 1));
    assert_eq!(level("BLUE", 5000), (json!("GOLD"), 1));
    assert_eq!(level("SILVER", 4999), (json!("SILVER"), 0));
    assert_eq!(level("SILVER", 5000), (json!("GOLD"), 1));
    assert_eq!(level("SILVER", 999), (json!("BLUE"), 1));
    assert_eq!(level("GOLD", 4999), (json!("SILVER"), 1));
    assert_eq!(level("GOLD", 999), (json!("BLUE"), 1));
}

#[test]
fn points_lapse_and_double_by_date() {
    let points = |now: &str, last: &str| {
        let facts = json!({
            "Member": [{"name": "Ada", "points": 100, "last": run::time(last).unwrap()}],
            "Purchase": [{"member": "Ada", "amount": 10.99}],
        });
        let outcome = outcome("loyalty", now, |reader| {
            reader.json("given", &facts.to_string())
        });
        field(&outcome, "Member", "points")
    };
    assert_eq!(points("2026-11-26T23:59:59Z", "2026-01-01"), [110]);
    assert_eq!(points("2026-11-27T00:00:00Z", "2026-01-01"), [120]);
    assert_eq!(points("2026-11-29T23:59:59Z", "2026-01-01"), [120]);
    assert_eq!(points("2026-11-30T00:00:00Z", "2026-01-01"), [110]);
    // A year to the second.
    assert_eq!(points("2026-12-31T23:59:59Z", "2026-01-01"), [110]);
    assert_eq!(points("2027-01-01T00:00:00Z", "2026-01-01"), [10]);
}

#[test]
fn credit_has_exclusions_and_limits() {
    let decided = |applicant: Json, more: Json| {
        let mut facts = json!({"Applicant": [applicant]});
        for (kind, list) in more.as_object().unwrap() {
            facts[kind] = list.clone();
        }
        let outcome = given("credit", facts);
        (
            field(&outcome, "Applicant", "decision")[0].clone(),
            field(&outcome, "Applicant", "score")[0].clone(),
        )
    };
    let best = json!({"id": "A", "age": 18, "income": 2500, "rent": 833.33, "years": 2});
    let with = |field: &str, value: Json| {
        let mut applicant = best.clone();
        applicant[field] = value;
        applicant
    };
    assert_eq!(
        decided(best.clone(), json!({})),
        (json!("GRANTED"), json!(100))
    );
    assert_eq!(
        decided(with("age", json!(17)), json!({})),
        (json!("REFUSED"), json!(0))
    );
    let insolvent =
        |discharged: bool| json!({"Insolvency": [{"applicant": "A", "discharged": discharged}]});
    assert_eq!(
        decided(best.clone(), insolvent(false)),
        (json!("REFUSED"), json!(0))
    );
    assert_eq!(
        decided(best.clone(), insolvent(true)),
        (json!("GRANTED"), json!(100))
    );
    // Both exclusions refuse once.
    assert_eq!(
        decided(with("age", json!(17)), insolvent(false)).0,
        "REFUSED"
    );
    assert_eq!(
        decided(with("rent", json!(833.34)), json!({})),
        (json!("GRANTED"), json!(80))
    );
    // Without income no rent is a third of it: 15 and 25 are left.
    assert_eq!(
        decided(with("income", json!(0)), json!({})),
        (json!("REFUSED"), json!(40))
    );
    assert_eq!(
        decided(with("income", json!(2499.99)), json!({})),
        (json!("REVIEW"), json!(60))
    );
    let guarantor = json!({"Guarantor": [{"applicant": "A", "income": 2500}]});
    assert_eq!(
        decided(with("income", json!(0)), guarantor),
        (json!("REVIEW"), json!(60))
    );
    let late = |days: u32| json!({"LatePayment": [{"applicant": "A", "days": days}]});
    assert_eq!(
        decided(best.clone(), late(30)),
        (json!("GRANTED"), json!(100))
    );
    assert_eq!(decided(best, late(31)), (json!("REVIEW"), json!(75)));
}

#[test]
fn a_budget_pays_whom_it_can() {
    let paid = |budget: u32, people: usize| {
        let facts = json!({
            "Budget": [{"amount": budget}],
            "Person": vec![json!({"age": 65}); people],
        });
        let outcome = given("pension", facts);
        (
            messages(&outcome, "pension").len(),
            field(&outcome, "Budget", "amount")[0].clone(),
        )
    };
    assert_eq!(paid(100, 11), (10, json!("0")));
    assert_eq!(paid(100, 10), (10, json!("0")));
    assert_eq!(paid(109, 11), (10, json!("9")));
    assert_eq!(paid(110, 11), (11, json!("0")));
    assert_eq!(paid(9, 11), (0, json!("9")));
    let young =
        json!({"Budget": [{"amount": 100}], "Person": [{"age": 64}, {"age": 70, "paid": true}]});
    assert_eq!(messages(&given("pension", young), "pension").len(), 0);
}

#[test]
fn fizzbuzz_is_told_by_salience() {
    let outcome = given("fizzbuzz", json!([{"type": "Counter", "last": 20}]));
    let told: Vec<_> = outcome["effects"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sent| {
            sent["values"]
                .as_array()
                .unwrap()
                .last()
                .unwrap()
                .to_string()
        })
        .collect();
    let right: Vec<_> = (0..=20)
        .map(|number| match (number % 3, number % 5) {
            (0, 0) => "\"FizzBuzz\"".into(),
            (0, _) => "\"Fizz\"".into(),
            (_, 0) => "\"Buzz\"".into(),
            _ => number.to_string(),
        })
        .collect();
    assert_eq!(told, right);
}

#[test]
fn fibonacci_ends_at_its_limit() {
    let last = |limit: u32| {
        let facts = json!({
            "Limit": [{"index": limit}],
            "Number": [{"index": 0, "value": 0}, {"index": 1, "value": 1}],
        });
        let outcome = given("fibonacci", facts);
        let values = field(&outcome, "Number", "value");
        (values.len(), values.last().unwrap().clone())
    };
    assert_eq!(last(1), (2, json!(1)));
    assert_eq!(last(2), (3, json!(1)));
    assert_eq!(last(10), (11, json!(55)));
    // What a float would have rounded.
    assert_eq!(last(79), (80, json!("14472334024676221")));
}
