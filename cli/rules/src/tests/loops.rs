//! Rules that would not stop.

use super::*;

const N: &str =
    "declare enum S A, B end declare N a:int ok:bool s:S t:string end declare M a:int end\n";

fn lint(attributes: &str, when: &str, then: &str) -> Vec<String> {
    let source = format!("{N}rule R {attributes} when {when} then\n{then}\nend");
    match compile(&source, Options::default()) {
        Ok(_) => Vec::new(),
        Err(_) => wrong(&source),
    }
}

fn again(column: usize, fact: &str) -> String {
    format!(
        "3:{column}: `R` would fire again for the `{fact}` that it updates, without end | \
         give it `no-loop`, or assign what its own condition excludes"
    )
}

#[test]
fn an_update_that_still_matches_is_refused() {
    for then in [
        "n.a = n.a + 1 update n",
        "n.t = \"x\" update n",
        "n.ok = false update n",
    ] {
        let column = then.len();
        assert_eq!(
            lint("", "n : N(a > 1, ok == false)", then),
            [again(column, "n")],
            "{then}"
        );
    }
    assert_eq!(
        lint("", "n : N(a > 1)", "modify(n) { a = 2 }"),
        [again(8, "n")]
    );
    assert_eq!(
        lint("", "n : N()", "if (n.ok) { update n }"),
        [again(20, "n")]
    );
    let then = "if (n.a > 1) { n.ok = true update n } update n";
    assert_eq!(lint("", "n : N(!ok)", then), [again(46, "n")]);
    let then = "n.ok = true n.ok = false update n";
    assert_eq!(lint("", "n : N(!ok)", then), [again(33, "n")]);
    let then = "n.ok = true if (n.a > 1) { n.ok = false } update n";
    assert_eq!(lint("", "n : N(!ok)", then), [again(50, "n")]);
    let then = "n.ok = true update n n.ok = false update n";
    assert_eq!(
        lint("", "n : N(!ok)", then),
        [again(20, "n"), again(42, "n")]
    );
    let then = "n.ok = true o.ok = false update n";
    assert_eq!(lint("", "n : N(!ok) o : N(!ok)", then), [again(33, "n")]);
}

#[test]
fn what_says_how_it_ends_is_accepted() {
    for attribute in ["no-loop", "lock-on-active true"] {
        assert!(lint(attribute, "n : N()", "update n").is_empty());
    }
    let source = format!("{N}rule R when n : N() then update n end");
    assert!(compile(&source, Options { allow_loop: true }).is_ok());
}

#[test]
fn what_excludes_itself_is_accepted() {
    let table = [
        ("n : N(ok == false)", "n.ok = true update n"),
        ("n : N(!ok)", "n.ok = true update n"),
        ("n : N(ok)", "modify(n) { ok = false }"),
        ("n : N(a > 1 && ok == false)", "n.ok = true update(n)"),
        ("n : N(a < 5)", "n.a = 5 update n"),
        ("n : N(a >= -1)", "n.a = -2 update n"),
        ("n : N(a != 3)", "n.a = 3 update n"),
        ("n : N(a in (1, 2))", "n.a = 3 update n"),
        ("n : N(a not in (1, 2))", "n.a = 2 update n"),
        ("n : N(s == S.A)", "n.s = S.B update n"),
        ("n : N(t == \"x\")", "n.t = \"y\" update n"),
        // The budget is updated too, but the person is done with.
        (
            "n : N(!ok) m : M(a >= 10)",
            "n.ok = true m.a -= 10 update n update m",
        ),
        ("n : N() m : M(a >= 10)", "m.a -= 10 update m delete n"),
        ("n : N(!ok)", "if (n.a > 1) { n.ok = true update n }"),
        (
            "n : N(!ok)",
            "n.ok = true update n if (n.a > 1) { update n }",
        ),
        // Without an update nothing is matched again.
        ("n : N(a > 1)", "n.a += 1"),
    ];
    for (when, then) in table {
        assert_eq!(lint("", when, then), [""; 0], "{when} {then}");
    }
}

#[test]
fn the_engine_agrees() {
    // The refused ones go on until the cap, the accepted ones end.
    let run = |when: &str, then: &str| {
        let source = format!("{N}rule R when {when} then {then} end");
        let rules = compile(&source, Options { allow_loop: true })
            .expect("it is right")
            .rules;
        let mut session = Session::new(&rules, 0, Limits::STATELESS).expect("a session");
        session
            .insert(fact(&rules, "N", &[("a", Value::Int(2))]))
            .expect("the fact");
        session
            .fire()
            .map(|outcome| outcome.fired.len())
            .map_err(|failure| failure.error)
    };
    let over = Err(cybermiles_rules::Error::Over(
        cybermiles_rules::Cap::Firings,
    ));
    assert_eq!(run("n : N(a > 1)", "n.t = \"x\" update n"), over);
    assert_eq!(run("n : N(a > 1)", "n.a += 1 update n"), over);
    assert_eq!(run("n : N(!ok)", "n.ok = true update n"), Ok(1));
}

#[test]
fn a_generator_is_told_of() {
    let source = format!(
        "{N}rule R when m : M(a < 9) not M(a > m.a) then\n if (m.a > 0) {{ insert(M{{a: m.a + 1}}) }} insert(N{{}}) end"
    );
    let notes = right(&source).notes;
    let notes: Vec<_> = notes
        .iter()
        .map(|n| (n.line(), n.column(), n.message()))
        .collect();
    assert_eq!(
        notes,
        [(3, 24, "`R` matches `M` and inserts `M`: see that it ends")]
    );
}
