//! What `cmt rules explain` and `cmt rules show` tell.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use cybermiles_rule_language::{
    compile,
    explain::{sizes, Contents, Explanation},
    facts::Reader,
    run::{fire, Circumstances},
    Options,
};
use cybermiles_rules::{Cap, RuleSet};
use std::collections::BTreeMap;

const ORDERS: &str = include_str!("data/orders.drl");
const CART: &str = include_str!("../../../contracts/examples/rules/cart.drl");
const CART_FACTS: &str = include_str!("../../../contracts/examples/rules/cart.facts.json");

fn rules(source: &str) -> RuleSet {
    compile(source, Options::default()).unwrap().rules
}

fn explained(source: &str, facts: &str) -> String {
    let rules = rules(source);
    let mut reader = Reader::new(&rules);
    reader.json("facts", facts);
    let facts = reader.finish().unwrap();
    let circumstances = Circumstances {
        now: 0,
        steps: Cap::Steps.max(),
    };
    let mut explanation = Explanation::new(&rules);
    // What undoes a firing does not undo its story.
    let _ = fire(&rules, facts, circumstances, &mut explanation);
    explanation.text().into()
}

/// Every kind of event, and each reason for which a match is next: salience, newer facts, the order of the
/// file, the order of the facts, nothing else.
#[test]
fn a_firing_is_told_as_a_story() {
    let told = explained(ORDERS, include_str!("data/orders.facts.json"));
    assert_eq!(told, include_str!("data/orders.explained.txt"));
}

#[test]
fn what_ends_is_told() {
    let told = explained(CART, CART_FACTS);
    let ended: Vec<_> = told
        .lines()
        .filter(|line| line.contains("waits no more"))
        .collect();
    assert_eq!(
        ended,
        [
            "      waits no more: \"Two together\" on Combination#0, Item#3, Item#5",
            "      waits no more: \"Two together\" on Combination#1, Item#6, Item#8",
            "      waits no more: \"Two together\" on Combination#1, Item#7, Item#6",
            "      waits no more: \"Two together\" on Combination#1, Item#8, Item#6",
            "      waits no more: \"Two together\" on Combination#1, Item#7, Item#8",
            "      waits no more: \"Two together\" on Combination#1, Item#8, Item#7",
        ]
    );
}

#[test]
fn a_firing_that_is_undone_is_told_until_then() {
    let source = "declare N value : int end
                  rule \"First\" salience 1 when n : N() then n.value = 1 end
                  rule \"Second\" when n : N() then n.value = 2 n.value = 1 / (n.value - 2) end";
    assert_eq!(
        explained(source, r#"[{"type": "N"}]"#),
        "before the first rule fires
   insert #0 N(value = 0)
      waits: \"First\" on N#0
      waits: \"Second\" on N#0

1. \"First\"
   on #0 N(value = 0)
   why now: salience 1, before 0 of \"Second\" on N#0
   set N#0.value: 0 -> 1

2. \"Second\"
   on #0 N(value = 1)
   why now: nothing else waits
   set N#0.value: 1 -> 2
"
    );
}

#[test]
fn compiled_rules_are_shown() {
    let rules = rules(ORDERS);
    assert_eq!(
        Contents(&rules).to_string(),
        include_str!("data/orders.shown.txt")
    );
    // What is shown is what the chain has: nothing is lost in the bytes.
    let read = RuleSet::from_bytes(&rules.to_bytes()).unwrap();
    assert_eq!(Contents(&read).to_string(), Contents(&rules).to_string());
}

#[test]
fn expressions_read_as_they_were_written() {
    let shown = |test: &str| {
        let source = format!(
            "declare enum Color RED, BLUE end
             declare Car color : Color; speed : int; price : decimal; name : string; old : bool; owner : account end
             rule \"r\" when Car({test}) then end"
        );
        let shown = Contents(&rules(&source)).to_string();
        let alpha = shown.lines().find(|line| line.contains("alpha 0")).unwrap();
        alpha.split_once(" where ").unwrap().1.to_string()
    };
    let account = format!("0x{}", "12".repeat(32));
    for (written, read) in [
        ("color == Color.BLUE", "color == Color.BLUE"),
        ("Color.BLUE != color", "Color.BLUE != color"),
        (
            "color in (Color.RED, Color.BLUE)",
            "(color == Color.RED) || (color == Color.BLUE)",
        ),
        (
            "old || speed > 3 && speed < 5",
            "old || ((speed > 3) && (speed < 5))",
        ),
        (
            "(old || speed > 3) && speed < 5",
            "(old || (speed > 3)) && (speed < 5)",
        ),
        ("!(old || name == \"x\")", "!(old || (name == \"x\"))"),
        ("!old", "!old"),
        ("-speed < 3 - (2 - speed)", "-speed < (3 - (2 - speed))"),
        ("speed % 2 == 1", "(speed % 2) == 1"),
        ("price * 2 > speed", "(price * 2) > decimal(speed)"),
        (
            "round(price / 3, 2, \"half-even\") >= min(price, max(1.5, abs(price)))",
            "round(price / 3, 2, \"half-even\") >= min(price, max(1.5, abs(price)))",
        ),
        ("int(price) == len(name)", "int(price) == len(name)"),
        ("now() > speed", "now() > speed"),
    ] {
        assert_eq!(shown(written), read);
    }
    assert_eq!(
        shown(&format!("owner == {account}")),
        format!("owner == {account}")
    );
}

#[test]
fn attributes_are_shown() {
    let source = "rule \"r\" salience -3 no-loop lock-on-active auto-focus agenda-group \"g\" activation-group \"a\"
                  date-effective \"2026-11-27\" date-expires \"2026-11-30T12:00:00Z\" then end";
    let shown = Contents(&rules(source)).to_string();
    assert!(
        shown.ends_with(
            "  1. \"r\" once, salience -3, no-loop, lock-on-active, auto-focus, agenda-group \"g\", \
             activation-group \"a\", from 2026-11-27T00:00:00Z, until 2026-11-30T12:00:00Z\n"
        ),
        "{shown}"
    );
}

#[test]
fn sizes_are_counted_against_their_caps() {
    let rules = rules(ORDERS);
    let sizes: BTreeMap<_, _> = sizes(&rules)
        .into_iter()
        .map(|(cap, size)| (cap.name(), size))
        .collect();
    let expected = [
        (Cap::Bytes, rules.to_bytes().len()),
        (Cap::Name, "Second look".len()),
        (Cap::Enums, 1),
        (Cap::Variants, 2),
        (Cap::Types, 2),
        (Cap::Fields, 3),
        (Cap::Text, 0),
        // OPEN, PAID, 100, 0, 1.
        (Cap::Constants, 5),
        (Cap::Topics, 2),
        (Cap::Groups, 2),
        (Cap::Alphas, 4),
        (Cap::Betas, 4),
        (Cap::Tests, 2),
        (Cap::Rules, 7),
        (Cap::Patterns, 1),
        (Cap::Statements, 3),
        (Cap::Locals, 0),
        (Cap::Operations, 3),
        (Cap::Stack, 2),
        (Cap::Parts, 32),
    ];
    assert_eq!(
        sizes,
        expected
            .into_iter()
            .map(|(cap, size)| (cap.name(), size))
            .collect()
    );
}
