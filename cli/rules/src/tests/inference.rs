//! Types from their use.

use super::*;
use cybermiles_rules::Type;

/// The fields of the first type.
fn fields(source: &str) -> Vec<(String, Type)> {
    let rules = right(source).rules;
    let name =
        |field: &cybermiles_rules::Field| String::from_utf8(field.name.clone()).expect("UTF-8");
    rules.types[0]
        .fields
        .iter()
        .map(|field| (name(field), field.ty))
        .collect()
}

fn expect(source: &str, expected: &[(&str, Type)]) {
    let found = fields(source);
    let found: Vec<_> = found
        .iter()
        .map(|(name, ty)| (name.as_str(), *ty))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn every_use_tells_a_type() {
    use Type::*;
    expect(
        "rule R when A(x == 1, y == \"a\", z == true, w) then end",
        &[("x", Decimal), ("y", Text(64)), ("z", Bool), ("w", Bool)],
    );
    expect(
        "rule R when A(!x, y in (1, 2), -z > w, len(s) > 3) then end",
        &[
            ("x", Bool),
            ("y", Decimal),
            ("z", Decimal),
            ("w", Decimal),
            ("s", Text(64)),
        ],
    );
    expect(
        "rule R when A(t < now(), x * y > z) then end",
        &[("t", Int), ("x", Decimal), ("y", Decimal), ("z", Decimal)],
    );
    expect(
        "rule R when a : A() then a.x = 1 a.y += 2 a.z = a.x if (a.w || a.v) { } end",
        &[
            ("x", Decimal),
            ("y", Decimal),
            ("z", Decimal),
            ("w", Bool),
            ("v", Bool),
        ],
    );
    expect(
        "rule R then insert(A{x: 1, y: \"\"}) end",
        &[("x", Decimal), ("y", Text(64))],
    );
    expect(
        "rule R no-loop when a : A($x : x) then l = \"t\" a.y = l modify(a) { x = 1, z = $x } end",
        &[("x", Decimal), ("y", Text(64)), ("z", Decimal)],
    );
}

#[test]
fn a_known_field_tells_another() {
    use Type::*;
    let known = "declare B h:hash who:account n:int s:string(9) end ";
    let source = "rule R when b : B() a : A(x == b.h, y == b.who, z == b.n, s == b.s, u == v) then a.v = b.h end";
    let rules = right(&format!("{known}{source}")).rules;
    let types: Vec<_> = rules.types[1].fields.iter().map(|field| field.ty).collect();
    assert_eq!(types, [Hash, Account, Int, Text(9), Hash, Hash]);
}

#[test]
fn the_variants_of_an_enum_are_those_used() {
    let source =
        "rule R when a : A(s == S.TWO, s != S.ONE) B(t in (T.X, S.TWO)) then a.s = S.THREE end";
    assert_eq!(wrong(source), ["1:56: `in` cannot compare a T with a S"]);
    let rules = right(&source.replace("S.TWO)) then", "T.Y)) then")).rules;
    let names: Vec<_> = rules
        .enums
        .iter()
        .map(|of| (of.name.clone(), of.variants.clone()))
        .collect();
    let word = |word: &str| word.as_bytes().to_vec();
    assert_eq!(
        names,
        [
            (word("S"), vec![word("TWO"), word("ONE"), word("THREE")]),
            (word("T"), vec![word("X"), word("Y")]),
        ]
    );
}

#[test]
fn a_bind_comes_before_a_field_of_an_undeclared_type() {
    let rules = right("rule R when A(x : p, p > 1) B(x == 1, y == x) then end").rules;
    let names: Vec<_> = rules.types[1]
        .fields
        .iter()
        .map(|field| field.name.as_slice())
        .collect();
    assert_eq!(names, [b"y"]);
}

#[test]
fn what_nothing_tells_is_asked_for() {
    assert_eq!(
        wrong("rule R when a : A(x > 1, y == z) then emit(\"m\", a.w) end"),
        ["y", "z", "w"]
            .into_iter()
            .zip([26, 31, 51])
            .map(|(field, column)| format!(
                "1:{column}: nothing tells the type of the field `{field}` of `A` | declare `A` with all its fields"
            ))
            .collect::<Vec<_>>()
    );
}
