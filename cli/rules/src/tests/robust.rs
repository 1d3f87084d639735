//! Whatever the text, the compiler answers.

use super::*;
use proptest::prelude::*;

const VALID: &str = r#"
package shop;
declare enum Tier SILVER, GOLD end
declare Order id : int amount : decimal paid : bool tier : Tier note : string(20) end
declare Item order : int price : decimal end
rule "Base" enabled false when o : Order($a : amount > 10, paid == false) then end
Rule “Gold” extends "Base" salience 10 no-loop agenda-group "g" date-effective "2026-01-01"
when
    i : Item(order == o.id, price in (1, 2.5, -3)) and
    not (Item(price > i.price)) exists Item() eval($a > 1 || !o.paid)
then
    x = round(min($a, 3) * 0.8, 2, "half-even");
    if (x > 1) { o.amount -= x } else if (x > 0) { delete i } else { signal("no") }
    modify(o) { paid = true, tier = Tier.GOLD } /* done */
    insert(Item { order: o.id, price: x }) insert(new Item(1, 2))
    emit("out", o.note, len('a')) // out
    when o.paid then update o
End
rule "Focus" then focus("g") end
"#;

/// Compiles whatever it is; the rule set of a right one is sound, the faults of a wrong one have places.
fn answers(source: &str) {
    match compile(source, Options { allow_loop: true }) {
        Ok(compiled) => {
            let bytes = compiled.rules.to_bytes();
            assert_eq!(RuleSet::from_bytes(&bytes), Ok(compiled.rules));
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(source.get(fault.range()).is_some(), "{fault:?}");
                assert!(
                    !fault.message().starts_with("this cannot be read"),
                    "{source}"
                );
                assert!(!fault.message().starts_with("a wrong type in"), "{source}");
                assert!(!fault.message().starts_with("a bad"), "{source}");
                assert!(!fault.message().starts_with("an index"), "{source}");
                assert!(fault
                    .show("f", source)
                    .starts_with(&format!("f:{}:", fault.line())));
            }
        }
    }
}

#[test]
fn the_valid_text_is_valid() {
    let rules = right(VALID).rules;
    assert_eq!(rules.rules.len(), 2);
}

#[test]
fn what_is_nested_too_deeply_is_refused_before_it_is_parsed() {
    let rule =
        |then: &str| format!("declare N a:int b:bool end rule R when n : N() then {then} end");
    let deep = |n: usize| {
        [
            rule(&format!("n.a = {}1{}", "(".repeat(n), ")".repeat(n))),
            rule(&format!("{}{}", "if (n.b) { ".repeat(n), "}".repeat(n))),
            rule(&format!(
                "{}{}",
                "when n.b then ".repeat(n),
                "end ".repeat(n)
            )),
            rule(&"when n.b then ".repeat(n)),
            rule(&format!("n.a = {}1{}", "abs(".repeat(n), ")".repeat(n))),
        ]
    };
    for (at, source) in deep(31).iter().enumerate() {
        let faults = compile(source, Options::default());
        assert!(faults.is_ok(), "{at}: {faults:?}");
    }
    for (at, source) in deep(33).iter().enumerate() {
        let faults = wrong(source);
        assert_eq!(faults.len(), 1, "{at}: {faults:?}");
        assert!(
            faults[0].ends_with(": nested more than 32 levels deep"),
            "{at}: {faults:?}"
        );
    }
    for source in deep(3000) {
        assert_eq!(wrong(&source).len(), 1);
    }
    // The next rule is looked at nevertheless.
    let source = format!(
        "rule A then x = {} end rule B then y = end",
        "(".repeat(100)
    );
    assert_eq!(wrong(&source).len(), 2);
}

#[test]
fn long_chains_do_not_nest() {
    for source in [
        format!("rule R then x = {}1 end", "-".repeat(60_000)),
        format!("rule R then x = {}true end", "!".repeat(60_000)),
        format!("rule R then x = 1{} end", " + 1".repeat(15_000)),
        format!(
            "rule R then if true {{}} {} end",
            "else if true {}".repeat(4_000)
        ),
        "rule ".repeat(13_000),
        "/*".repeat(30_000),
        "\"".repeat(60_000),
        "rule R when ".repeat(5_000),
        "rule A extends A then end ".repeat(2_500),
        format!(
            "rule R when n : N(x > 1) then {} end",
            "update n ".repeat(7_000)
        ),
        format!(
            "rule R when {} then end",
            "N(x > 1) eval(true) ".repeat(3_000)
        ),
    ] {
        answers(&source);
    }
}

#[test]
fn every_beginning_and_every_lost_letter_is_answered() {
    for (at, _) in VALID.char_indices() {
        answers(&VALID[..at]);
        let mut lost = VALID.to_owned();
        lost.remove(at);
        answers(&lost);
    }
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "rule", "R", "S", "when", "then", "end", "declare", "enum", "N", "a", "n", "$x", ":", "(",
        ")", "{", "}", ",", ";", ".", "==", "=", "+=", "<", "&&", "||", "!", "-", "*", "in", "not",
        "exists", "eval", "if", "else", "update", "delete", "insert", "new", "emit", "\"t\"",
        "modify", "1", "0.5", "true", "int", "string", "E.V", "extends", "salience", "no-loop",
        "and", "min", "0xab", "//", "/*", "*/", "“",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_answered(source in "\\PC{0,200}") {
        answers(&source);
    }

    #[test]
    fn any_words_are_answered(source in words(), declared in any::<bool>()) {
        let prefix = "declare N a:int b:bool end rule Q when n : N(a > 1) then ";
        answers(&format!("{}{source}", if declared { prefix } else { "" }));
    }

    #[test]
    fn a_changed_text_is_answered(changes in prop::collection::vec((any::<prop::sample::Index>(), words()), 1..4)) {
        let tokens: Vec<_> = VALID.split_inclusive([' ', '\n', '(', ')']).collect();
        let mut tokens: Vec<_> = tokens.into_iter().map(str::to_owned).collect();
        for (at, words) in changes {
            let at = at.index(tokens.len());
            tokens[at] = words.split(' ').take(2).map(|word| format!("{word} ")).collect();
        }
        answers(&tokens.concat());
    }
}
