//! What consequences do.

use super::*;
use cybermiles_rules::{Effect, Statement, Type};

const N: &str = "declare N a:int d:decimal s:string done:bool end\n";

/// The fields `a` and `d` after a rule has fired once on a = `a`.
fn after(a: i128, then: &str) -> (Value, Value) {
    let source = format!(
        "{N}rule R when n : N($a : a, done == false) then {then} n.done = true update n end"
    );
    let rules = right(&source).rules;
    let outcome = fire(&rules, vec![fact(&rules, "N", &[("a", Value::Int(a))])]);
    assert_eq!(outcome.fired.len(), 1);
    (
        field(&rules, &outcome, 0, "a"),
        field(&rules, &outcome, 0, "d"),
    )
}

fn ints(a: i128, d: i128) -> (Value, Value) {
    (Value::Int(a), decimal(&d.to_string()))
}

#[test]
fn fields_and_variables_are_assigned() {
    assert_eq!(after(6, "n.a = 3"), ints(3, 0));
    assert_eq!(after(6, "n.a += 3 n.a -= 1 n.a *= 2 n.a /= 3"), ints(5, 0));
    assert_eq!(after(6, "n.d = n.a"), ints(6, 6));
    assert_eq!(after(6, "x = n.a * 2; x += 1; n.a = x"), ints(13, 0));
    assert_eq!(after(6, "x = 0.5 x = n.a n.d = x"), ints(6, 6));
    assert_eq!(
        after(6, "if (false) { x = 1 } else { } n.a = 2"),
        ints(2, 0)
    );
    assert_eq!(after(6, "if (false) { x = 1 } n.a = x"), ints(0, 0));
}

#[test]
fn a_bound_field_is_what_it_was() {
    assert_eq!(after(6, "n.a = 1; n.d = $a"), ints(1, 6));
    assert_eq!(after(6, "modify(n) { a = 1, d = $a }"), ints(1, 6));
    // Where it stays as it is, no variable is needed.
    let rules = right(&format!("{N}rule R when n : N($a : a) then n.d = $a end")).rules;
    assert_eq!(rules.rules[0].locals, []);
    let rules = right(&format!(
        "{N}rule R when n : N($a : a) then n.a = 1 n.d = $a end"
    ))
    .rules;
    assert_eq!(rules.rules[0].locals, [Type::Int]);
    assert!(matches!(
        rules.rules[0].then[0],
        Statement::Let { local: 0, .. }
    ));
    // Nor where nobody asks.
    let rules = right(&format!("{N}rule R when n : N($a : a) then n.a = 1 end")).rules;
    assert_eq!(rules.rules[0].locals, []);
}

#[test]
fn choices_choose() {
    let by_if = "if (n.a > 10) { n.d = 1 } else if n.a > 5 { n.d = 2; } else if (n.a > 3) { n.d = 3 } else { n.d = 4 }";
    for (a, d) in [(11, 1), (10, 2), (6, 2), (5, 3), (4, 3), (3, 4)] {
        assert_eq!(after(a, by_if), ints(a, d), "{a}");
    }
    let by_when = "when n.a > 10 then n.d = 1 else when n.a > 5 then n.d = 2 end n.a = 0 end";
    for (a, expected) in [(11, ints(11, 1)), (10, ints(0, 2)), (5, ints(0, 0))] {
        assert_eq!(after(a, by_when), expected, "{a}");
    }
    assert_eq!(after(6, "when n.a > 5 then end n.d = 9"), ints(6, 9));
    assert_eq!(after(6, "if (n.a > 7) { }"), ints(6, 0));
}

#[test]
fn the_last_end_is_the_rules() {
    let nested = "declare N a:int b:int end rule R when n : N() then
        when n.a > 1 then n.b = 1 when n.a > 2 then n.b = 2";
    let mut sets = Vec::new();
    for ends in [
        "end",
        "end end",
        "end; END ; End",
        "end // of the rule\n",
        "end rule S then end",
    ] {
        let rules = right(&format!("{nested} {ends}")).rules;
        sets.push(rules.rules[0].clone());
        let rules = &rules;
        let b = |a| {
            let outcome = fire(rules, vec![fact(rules, "N", &[("a", Value::Int(a))])]);
            field(rules, &outcome, 0, "b")
        };
        assert_eq!([b(1), b(2), b(3)], [0, 1, 2].map(Value::Int));
    }
    sets.dedup();
    assert_eq!(sets.len(), 1);
}

#[test]
fn facts_come_change_and_go() {
    let source = "declare N a:int s:string end declare M a:int s:string end
        rule Make when n : N(a == 1) then insert(M{s: \"by name\"}) insert(new M(n.a + 1, \"in order\")) end
        rule Drop when m : M(a == 0) then retract(m) end
        rule Change no-loop when m : M(a == 2) then modify(m) { a *= 10; s = \"changed\" } end";
    let rules = right(source).rules;
    let outcome = fire(&rules, vec![fact(&rules, "N", &[("a", Value::Int(1))])]);
    assert_eq!(fired(&rules, &outcome), ["Make", "Change", "Drop"]);
    assert_eq!(outcome.state.facts.len(), 2);
    assert_eq!(field(&rules, &outcome, 2, "a"), Value::Int(20));
    assert_eq!(field(&rules, &outcome, 2, "s"), text("changed"));
}

#[test]
fn messages_and_signals_go_out() {
    let source = "declare N a:int end
        rule R when n : N() then emit(\"paid\", n.a, 0.5, \"ab\") signal(\"done\") emit(\"empty\")
        emit(\"paid\", 1, 2, \"abcd\") signal(\"done\") end";
    let rules = right(source).rules;
    assert_eq!(
        rules.topics[0].values,
        [Type::Int, Type::Decimal, Type::Text(4)]
    );
    assert_eq!(rules.signals, [b"done".to_vec()]);
    let outcome = fire(&rules, vec![fact(&rules, "N", &[("a", Value::Int(3))])]);
    let paid = |a, d, s| Effect::Message {
        topic: 0,
        values: vec![Value::Int(a), decimal(d), text(s)],
    };
    assert_eq!(
        outcome.effects,
        [
            paid(3, "0.5", "ab"),
            Effect::Signal(0),
            Effect::Message {
                topic: 1,
                values: vec![]
            },
            paid(1, "2", "abcd"),
            Effect::Signal(0),
        ]
    );
}

#[test]
fn the_focus_moves() {
    let source = "rule Last salience -1 then focus(\"late\") end
        rule Late agenda-group \"late\" then signal(\"late\") end
        rule First then signal(\"first\") end";
    let rules = right(source).rules;
    assert_eq!(
        fired(&rules, &fire(&rules, vec![])),
        ["First", "Last", "Late"]
    );
}

#[test]
fn a_variable_for_texts_takes_long_ones() {
    let source = "declare N s:string end
        rule R when n : N() then x = \"a\" x = \"longer than it was\" n.s = x end";
    let rules = right(source).rules;
    let outcome = fire(&rules, vec![fact(&rules, "N", &[])]);
    assert_eq!(field(&rules, &outcome, 0, "s"), text("longer than it was"));
}
