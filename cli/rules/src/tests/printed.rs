//! The listing of the white paper (003 chapter 3.1), exactly as it is printed.

use super::*;
use cybermiles_rules::{Enum, Field, Type};

const LISTING: &str = include_str!("pricing-as-printed.drl");

fn price(fico: &str) -> Value {
    let rules = right(LISTING).rules;
    let message = fact(
        &rules,
        "Message",
        &[
            ("status", Value::Enum(0)),
            ("fico_score", decimal(fico)),
            ("listed_price", decimal("100")),
        ],
    );
    let outcome = fire(&rules, vec![message]);
    field(&rules, &outcome, 0, "price")
}

#[test]
fn it_is_as_printed() {
    let bytes = cybermiles_rules::RuleSet::to_bytes(&right(LISTING).rules);
    assert!(LISTING.starts_with("Rule “Pricing”\n  dialect “mvel”\n  when\n"));
    assert!(LISTING.ends_with("      m.price = m.listed_price * 0.8\nEnd\n"));
    assert_eq!(RuleSet::from_bytes(&bytes), Ok(right(LISTING).rules));
}

#[test]
fn a_good_score_has_a_fifth_off() {
    assert_eq!(price("741"), decimal("80"));
}

#[test]
fn a_score_at_the_border_has_not() {
    assert_eq!(price("740"), decimal("0"));
}

#[test]
fn its_types_come_from_their_use() {
    let compiled = right(LISTING);
    let field = |name: &str, ty| Field {
        name: name.into(),
        ty,
    };
    assert_eq!(
        compiled.rules.enums,
        [Enum {
            name: "Message".into(),
            variants: vec!["GET_PRICE".into()]
        }]
    );
    assert_eq!(compiled.rules.types[0].name, b"Message");
    assert_eq!(
        compiled.rules.types[0].fields,
        [
            field("status", Type::Enum(0)),
            field("fico_score", Type::Decimal),
            field("price", Type::Decimal),
            field("listed_price", Type::Decimal),
        ]
    );
}

#[test]
fn the_notes_show_the_declarations() {
    let notes = right(LISTING).notes;
    let shown: Vec<_> = notes
        .iter()
        .map(|note| {
            (
                note.line(),
                note.column(),
                note.message(),
                note.help().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (
                4,
                9,
                "the type `Message` is not declared; its use makes it",
                "declare Message\n  status : Message\n  fico_score : decimal\n  price : decimal\n  \
                 listed_price : decimal\nend"
            ),
            (
                4,
                25,
                "the enum `Message` is not declared; its use makes it",
                "declare enum Message\n  GET_PRICE\nend"
            ),
        ]
    );
    // Pasted in front, they change nothing but where it comes from.
    let pasted: String = shown.iter().map(|(.., help)| format!("{help}\n")).collect();
    let declared = right(&format!("{pasted}{LISTING}"));
    assert_eq!(declared.notes, []);
    assert_eq!(
        RuleSet {
            source: [0; 32],
            ..declared.rules
        },
        RuleSet {
            source: [0; 32],
            ..right(LISTING).rules
        }
    );
}
