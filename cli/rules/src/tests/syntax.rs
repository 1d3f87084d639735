//! Everything that may be written, and what it means.

use super::*;
use cybermiles_rules::{Effect, Type};

const N: &str = "declare N a:int b:int d:decimal ok:bool s:string end\n";

/// Computes an expression over the fact `n` with a = 7, b = 2, d = 2.5, s = "seven", at time 1000.
fn value(expr: &str) -> Value {
    let source = format!("{N}rule R when n : N() then emit(\"v\", {expr}) end");
    let rules = right(&source).rules;
    let fact = fact(
        &rules,
        "N",
        &[
            ("a", Value::Int(7)),
            ("b", Value::Int(2)),
            ("d", decimal("2.5")),
            ("s", text("seven")),
        ],
    );
    match fire_at(&rules, 1000, vec![fact]).effects.as_slice() {
        [Effect::Message { topic: 0, values }] => values[0].clone(),
        other => panic!("{other:?}"),
    }
}

/// Whether a rule with a pattern matches the same fact.
fn matches(constraints: &str) -> bool {
    let rules = right(&format!("{N}rule R when N({constraints}) then end")).rules;
    let given = [
        ("a", Value::Int(7)),
        ("b", Value::Int(2)),
        ("d", decimal("2.5")),
        ("ok", Value::Bool(true)),
        ("s", text("seven")),
    ];
    fire(&rules, vec![fact(&rules, "N", &given)]).fired.len() == 1
}

#[test]
fn numbers_are_computed() {
    let ints = [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("100 / 10 / 5", 2),
        ("n.a / n.b", 3),
        ("-n.a / n.b", -3),
        ("-n.a % n.b", -1),
        ("n.a % 4 * 2", 6),
        ("- - 5", 5),
        ("min(n.a, n.b)", 2),
        ("max(n.a, n.b)", 7),
        ("abs(-n.a)", 7),
        ("int(n.d)", 2),
        ("int(-n.d)", -2),
        ("int(n.a)", 7),
        ("len(n.s)", 5),
        ("now()", 1000),
    ];
    for (expr, expected) in ints {
        assert_eq!(value(expr), Value::Int(expected), "{expr}");
    }
    let decimals = [
        ("n.a * 0.8", "5.6"),
        ("n.a + n.d", "9.5"),
        ("n.d + n.a", "9.5"),
        ("1 / 3.0", "0.333333333333333333"),
        ("decimal(n.a) / n.b", "3.5"),
        ("decimal(2)", "2"),
        ("max(n.a, n.d)", "7"),
        ("round(n.d, 0)", "3"),
        ("round(n.d, 0, \"half-even\")", "2"),
        ("round(n.d, 0, \"down\")", "2"),
        ("round(n.d, 0, \"up\")", "3"),
        ("round(-n.d, 0, \"floor\")", "-3"),
        ("round(-n.d, 0, \"ceiling\")", "-2"),
        ("round(1.005, 2)", "1.01"),
        ("floor(-n.d)", "-3"),
        ("ceil(n.d)", "3"),
    ];
    for (expr, expected) in decimals {
        assert_eq!(value(expr), decimal(expected), "{expr}");
    }
}

#[test]
fn conditions_are_decided() {
    let table = [
        ("", true),
        ("a == 7", true),
        ("a != 7", false),
        ("a < 7", false),
        ("a <= 7", true),
        ("a > 6, b > 6", false),
        ("a > 6.5", true),
        ("7 == a", true),
        ("s == \"seven\"", true),
        ("s < 'six'", true),
        ("ok", true),
        ("!ok", false),
        ("!(a > 8)", true),
        ("a in (1, 7)", true),
        ("a in (1, 2, 3)", false),
        ("a not in (1, 2, 3)", true),
        ("d in (2.5)", true),
        ("a + 1 in (8)", true),
        ("a in (1) == false", true),
        // && binds more than ||, == less than <.
        ("a == 7 || b == 7 && b == 8", true),
        ("(a == 7 || b == 7) && b == 8", false),
        ("a > 1 == b > 1", true),
        ("a > 1 && a < 10 && ok", true),
    ];
    for (constraints, expected) in table {
        assert_eq!(matches(constraints), expected, "{constraints}");
    }
}

#[test]
fn a_decided_condition_computes_no_more() {
    // With b - 2 = 0 each division would undo the firing.
    assert!(matches("a == 7 || a / (b - 2) == 1"));
    assert!(!matches("a == 8 && a / (b - 2) == 1"));
    assert!(matches("a in (7, 1 / (b - 2))"));
    let rules = right(&format!(
        "{N}rule R when N(a == 7 && a / (b - 2) == 1) then end"
    ))
    .rules;
    let mut session = Session::new(&rules, 0, Limits::STATELESS).expect("a session");
    let seven = fact(&rules, "N", &[("a", Value::Int(7)), ("b", Value::Int(2))]);
    let error = session
        .insert(seven)
        .map(|_| ())
        .and_then(|()| session.fire().map(|_| ()).map_err(|f| f.error));
    assert_eq!(error, Err(cybermiles_rules::Error::DivisionByZero));
}

#[test]
fn every_type_may_be_declared() {
    let source = "package shop.rules;
        declare enum Tier (SILVER, GOLD,); end
        declare enum Colour RED, GREEN; end
        declare T
          a : int; b : Integer, c : Long d : decimal e : BigDecimal
          f : bool g : Boolean h : string i : String j : string(128)
          k : account l : hash m : Tier n : Colour
        end
        rule R then end";
    let rules = right(source).rules;
    let types: Vec<_> = rules.types[0].fields.iter().map(|field| field.ty).collect();
    use Type::*;
    let expected = [
        Int,
        Int,
        Int,
        Decimal,
        Decimal,
        Bool,
        Bool,
        Text(64),
        Text(64),
        Text(128),
        Account,
        Hash,
        Enum(0),
        Enum(1),
    ];
    assert_eq!(types, expected);
    assert_eq!(
        rules.enums[1].variants,
        [b"RED".to_vec(), b"GREEN".to_vec()]
    );
}

#[test]
fn quotes_comments_and_semicolons_do_not_matter() {
    let plain =
        "declare N a:int end rule \"x\" when n : N(a == 1) N() then n.a = 2 emit(\"it's\") end";
    let other =
        "// first\ndeclare N a:int; end; # second\n/* third\n*/ Rule “x\" when n : N ( a==1 ) ; \
                 N() ; then ; n.a = 2 ;; emit ( ”it's“ ) ; END ;";
    let and = "declare N a:int end rule \"x\" when n : N(a == 1) and N() then n.a = 2; emit('it\\'s'); End";
    let both =
        "declare N a:int end rule x when n : N(a == 1,) && N() then n.a = 2; emit(\"it\\'s\") end";
    let plain = RuleSet {
        source: [0; 32],
        ..right(plain).rules
    };
    for source in [other, and, both] {
        assert_eq!(
            RuleSet {
                source: [0; 32],
                ..right(source).rules
            },
            plain,
            "{source}"
        );
    }
}

#[test]
fn accounts_and_hashes_are_written_alike() {
    let one = "11".repeat(32);
    let source = format!(
        "declare A who:account what:hash end \
         rule R when a : A(who == 0x{one}, 0x{one} == what, who in (0x{one})) then \
         a.who = 0x{one} a.what = 0x{one} end"
    );
    let rules = right(&source).rules;
    assert_eq!(
        rules.constants,
        [Value::Account([0x11; 32]), Value::Hash([0x11; 32])]
    );
    let a = fact(
        &rules,
        "A",
        &[
            ("who", rules.constants[0].clone()),
            ("what", rules.constants[1].clone()),
        ],
    );
    assert_eq!(fire(&rules, vec![a]).fired.len(), 1);
}

#[test]
fn attributes_reach_the_rule() {
    let source = "
        rule A salience -5; no-loop, lock-on-active true agenda-group \"pay\" auto-focus
            activation-group \"one\" date-effective \"2026-11-23\" date-expires \"23-Nov-2027\" then end
        rule B salience (32767) no_loop false lock_on_active date-effective \"2026-11-23T08:00:00Z\" then end";
    let rules = right(source).rules;
    let [a, b] = rules.rules.as_slice() else {
        panic!("two rules")
    };
    assert_eq!(
        (a.salience, a.no_loop, a.lock_on_active, a.auto_focus),
        (-5, true, true, true)
    );
    assert_eq!((a.agenda_group, a.activation_group), (1, Some(0)));
    assert_eq!(
        (a.effective, a.expires),
        (Some(1_795_392_000_000), Some(1_826_928_000_000))
    );
    assert_eq!(
        (b.salience, b.no_loop, b.lock_on_active, b.auto_focus),
        (i16::MAX, false, true, false)
    );
    assert_eq!((b.agenda_group, b.activation_group), (0, None));
    assert_eq!((b.effective, b.expires), (Some(1_795_420_800_000), None));
    assert_eq!(rules.agenda_groups, [b"MAIN".to_vec(), b"pay".to_vec()]);
}

#[test]
fn a_rule_switched_off_is_left_out_and_may_be_extended() {
    let source = "declare A x:int end
        rule Base enabled false when a : A($x : x > 1) then signal(\"base\") end
        rule R extends Base when A(x == $x + 1) then emit(\"r\", $x, a.x) end
        rule S enabled true then end";
    let compiled = right(source);
    let notes: Vec<_> = compiled
        .notes
        .iter()
        .map(|n| (n.line(), n.column(), n.message()))
        .collect();
    assert_eq!(notes, [(2, 19, "`Base` is switched off and left out")]);
    let rules = compiled.rules;
    assert_eq!(rules.rules.len(), 2);
    assert!(rules.signals.is_empty());
    let facts = [2, 3, 1].map(|x| fact(&rules, "A", &[("x", Value::Int(x))]));
    let outcome = fire(&rules, facts.to_vec());
    let two = Value::Int(2);
    assert_eq!(
        outcome.effects,
        [Effect::Message {
            topic: 0,
            values: vec![two.clone(), two]
        }]
    );
}

#[test]
fn a_base_may_come_later_and_have_a_base_itself() {
    let source = "declare A x:int end
        rule C extends \"B\" when eval(a.x < 9) then signal(\"c\") end
        rule B extends A when eval(a.x > 2) then signal(\"b\") end
        rule A when a : A(x != 5) then signal(\"a\") end";
    let rules = right(source).rules;
    let fired_for = |x| {
        fired(
            &rules,
            &fire(&rules, vec![fact(&rules, "A", &[("x", Value::Int(x))])]),
        )
    };
    assert_eq!(fired_for(3), ["C", "B", "A"]);
    assert_eq!(fired_for(9), ["B", "A"]);
    assert_eq!(fired_for(1), ["A"]);
    assert!(fired_for(5).is_empty());
}
