//! Every cap: at it, and one over it.

use super::*;
use cybermiles_rules::Cap;

fn max(cap: Cap) -> usize {
    cap.max() as usize
}

fn joined(count: usize, between: &str, make: impl Fn(usize) -> String) -> String {
    (0..count).map(make).collect::<Vec<_>>().join(between)
}

/// A source is right with as many as a cap allows, and refused in its name with one more.
fn holds(cap: Cap, source: impl Fn(usize) -> String) {
    right(&source(max(cap)));
    let faults = wrong(&source(max(cap).saturating_add(1)));
    let message = format!("too many {}: {} at most", cap.name(), cap.max());
    assert_eq!(faults.len(), 1, "{cap:?}: {faults:?}");
    assert!(faults[0].ends_with(&message), "{cap:?}: {faults:?}");
    assert!(
        !faults[0].starts_with("1:1:"),
        "{cap:?} has no place: {faults:?}"
    );
}

const N: &str = "\ndeclare N a:int s:string end ";

#[test]
fn of_names_and_texts() {
    holds(Cap::Name, |n| {
        format!("{N} rule {} then end", "r".repeat(n))
    });
    holds(Cap::Name, |n| {
        format!("{N} declare {} end rule R then end", "T".repeat(n))
    });
    holds(Cap::Name, |n| {
        format!("{N} rule R then signal(\"{}\") end", "s".repeat(n))
    });
    holds(Cap::Text, |n| {
        format!("{N} rule R when N(s == \"{}\") then end", "s".repeat(n))
    });
    // Bytes, not letters.
    let message = "2:50: too many bytes of a text: 128 at most";
    let source = format!("{N} rule R when N(s == \"{}\") then end", "ü".repeat(65));
    assert_eq!(wrong(&source), [message]);
}

#[test]
fn of_declarations() {
    holds(Cap::Enums, |n| {
        format!(
            "{N}{} rule R then end",
            joined(n, " ", |i| format!("declare enum E{i} A end"))
        )
    });
    holds(Cap::Variants, |n| {
        format!(
            "{N} declare enum E {} end rule R then end",
            joined(n, ",", |i| format!("V{i}"))
        )
    });
    holds(Cap::Types, |n| {
        format!(
            "\n{} rule R then end",
            joined(n, " ", |i| format!("declare T{i} end"))
        )
    });
    holds(Cap::Fields, |n| {
        format!(
            "\ndeclare T {} end rule R then end",
            joined(n, " ", |i| format!("f{i}:int"))
        )
    });
}

#[test]
fn of_inferred_types() {
    holds(Cap::Types, |n| {
        format!(
            "\nrule R then {} end",
            joined(n, " ", |i| format!("insert(T{i}{{}})"))
        )
    });
    holds(Cap::Fields, |n| {
        format!(
            "\nrule R then insert(T{{{}}}) end",
            joined(n, ",", |i| format!("f{i}: 1"))
        )
    });
    holds(Cap::Variants, |n| {
        let half = |from: usize, to: usize| joined(to - from, ",", |i| format!("E.V{}", i + from));
        let rule = |at: usize, list: &str| format!("rule R{at} when T(f in ({list})) then end");
        let parts: Vec<_> = (0..n)
            .step_by(8)
            .map(|at| rule(at, &half(at, n.min(at + 8))))
            .collect();
        format!("\n{}", parts.join("\n"))
    });
}

#[test]
fn of_rules() {
    holds(Cap::Rules, |n| {
        format!("{N}{}", joined(n, " ", |i| format!("rule R{i} then end")))
    });
    holds(Cap::Patterns, |n| {
        format!("{N}rule R when {} then end", "N() ".repeat(n))
    });
    holds(Cap::Tests, |n| {
        format!(
            "{N}rule R when N({}) then end",
            joined(n, ",", |i| format!("a != {i}"))
        )
    });
    holds(Cap::Tests, |n| {
        let tests = joined(n, ",", |i| format!("a != n.a + {i}"));
        format!("{N}rule R when n : N() N({tests}) then end")
    });
    holds(Cap::Statements, |n| {
        format!("{N}rule R when n : N() then {} end", "n.a = 1 ".repeat(n))
    });
    holds(Cap::Locals, |n| {
        format!(
            "{N}rule R then {} end",
            joined(n, " ", |i| format!("v{i} = 1"))
        )
    });
}

#[test]
fn of_expressions() {
    // `a`, a number and an operator for each term, `> 1`, and `!` for an even count.
    holds(Cap::Operations, |n| {
        let terms = "+ 1".repeat((n - 3) / 2);
        let not = if n % 2 == 0 { "!" } else { "" };
        format!("{N}rule R when N({not}(a {terms} > 1)) then end")
    });
    holds(Cap::Stack, |n| {
        let (open, close) = ("n.a + (".repeat(n - 1), ")".repeat(n - 1));
        format!("{N}rule R when n : N() then x = {open} n.a {close} end")
    });
    for terms in [200, 2000] {
        let source = format!("{N}rule R then x = {} 1 end", "1 + ".repeat(terms));
        assert_eq!(
            wrong(&source),
            ["2:46: too many operations of an expression: 64 at most"]
        );
    }
}

#[test]
fn of_tables() {
    let rules = |n: usize, per: usize, make: &dyn Fn(usize) -> String| {
        let rule = |at: usize| {
            let all = joined(per.min(n - at), " ", |i| make(at + i));
            format!("rule R{at} then {all} end")
        };
        format!(
            "{N}{}",
            (0..n).step_by(per).map(rule).collect::<Vec<_>>().join("\n")
        )
    };
    holds(Cap::Topics, |n| {
        rules(n, 16, &|i| format!("emit(\"t{i}\")"))
    });
    holds(Cap::Topics, |n| {
        rules(n, 16, &|i| format!("signal(\"s{i}\")"))
    });
    holds(Cap::Constants, |n| {
        rules(n, 32, &|i| format!("emit(\"t\", {i})"))
    });
    holds(Cap::Fields, |n| {
        format!(
            "{N}rule R then emit(\"t\", {}) end",
            joined(n, ",", |_| "1".into())
        )
    });
    holds(Cap::Groups, |n| {
        // One of them is MAIN.
        let rule = |i| format!("rule R{i} agenda-group \"g{i}\" then end");
        format!("{N}{}", joined(n - 1, " ", rule))
    });
    holds(Cap::Groups, |n| {
        format!(
            "{N}{}",
            joined(n, " ", |i| format!(
                "rule R{i} activation-group \"g{i}\" then end"
            ))
        )
    });
}

#[test]
fn of_nodes() {
    let rules = |n: usize, pattern: &dyn Fn(usize) -> String| {
        let rule = |at: usize| {
            let patterns = joined(8.min(n - at), " ", |i| pattern(at + i));
            format!("rule R{at} when {patterns} then end")
        };
        format!(
            "{N}{}",
            (0..n).step_by(8).map(rule).collect::<Vec<_>>().join("\n")
        )
    };
    // 16 constants and two comparisons each make 256 patterns of few constants.
    let distinct = |i: usize| format!("N(a > {}, a < {})", i % 16, 100 + i / 16);
    holds(Cap::Betas, |n| {
        rules(n, &|i| {
            if i % 8 == 0 {
                distinct(i)
            } else {
                "N()".into()
            }
        })
    });
    let faults = wrong(&rules(max(Cap::Alphas) + 1, &distinct));
    assert!(faults
        .iter()
        .any(|fault| fault.ends_with("too many alpha nodes of a rule set: 256 at most")));
    right(&rules(max(Cap::Alphas), &distinct));
}

#[test]
fn of_the_whole() {
    // Long names in many variants: no list is over its cap, all together are.
    let variant = |i: usize, j: usize| format!("V{i:02}{j:02}{}", "x".repeat(40));
    let source = |n: usize| {
        let of = |i| {
            format!(
                "declare enum E{i} {} end",
                joined(32, ",", |j| variant(i, j))
            )
        };
        format!("{}\nrule R then end", joined(n, "\n", of))
    };
    right(&source(20));
    assert_eq!(
        wrong(&source(24)),
        ["1:1: too many bytes of a rule set: 32768 at most"]
    );
    let long = format!("rule R then end{}", " ".repeat(64 * 1024));
    assert_eq!(
        wrong(&long),
        ["1:1: too many bytes of a source: 65536 at most"]
    );
    right(&long[..64 * 1024]);
}
