//! Forms and formulas that stand alone.

use crate::{add_enum, add_field, form_of, formula, show_formula, show_type, Fault, WrongField};
use cybermiles_rules::{Enum, Expr, Field, Form, Op, Type, Value};

fn form() -> Form {
    form_of(&[
        ("amount", "decimal"),
        ("count", "int"),
        ("paid", "Boolean"),
        ("note", "string( 5 )"),
        ("payee", "account"),
        ("status", "enum(OPEN, PAID)"),
        ("was", "status"),
    ])
    .expect("a form")
}

fn told(fault: &Fault) -> String {
    let help = fault.help().map(|help| format!(" | {help}"));
    format!(
        "{}: {}{}",
        fault.column(),
        fault.message(),
        help.unwrap_or_default()
    )
}

#[test]
fn fields_have_the_types_that_are_written() {
    let form = form();
    let types: Vec<Type> = form.fields.iter().map(|field| field.ty).collect();
    assert_eq!(
        types,
        [
            Type::Decimal,
            Type::Int,
            Type::Bool,
            Type::Text(5),
            Type::Account,
            Type::Enum(0),
            Type::Enum(0),
        ]
    );
    assert_eq!(
        form.enums,
        [Enum {
            name: "status".into(),
            variants: vec!["OPEN".into(), "PAID".into()]
        }]
    );
    assert_eq!(form.check(), Ok(()));
    let shown: Vec<_> = types.iter().map(|ty| show_type(&form, *ty)).collect();
    assert_eq!(
        shown,
        [
            "decimal",
            "int",
            "bool",
            "string(5)",
            "account",
            "status",
            "status"
        ]
    );
}

#[test]
fn enums_are_added_by_name_too() {
    let mut form = Form::default();
    add_enum(&mut form, "Status", &["OPEN", "PAID"]).expect("an enum");
    add_field(&mut form, "status", "Status").expect("a field");
    add_field(&mut form, "other", "enum Status(OPEN, PAID)").expect("the same enum");
    assert_eq!(form.enums.len(), 1);
    assert_eq!(
        form.fields[1],
        Field {
            name: "other".into(),
            ty: Type::Enum(0)
        }
    );
    let twice = add_enum(&mut form, "Status", &["A"]).expect_err("it is there");
    assert_eq!(told(&twice), "1: the enum `Status` is there twice");
    let none = add_enum(&mut form, "None", &[]).expect_err("no variants");
    assert_eq!(told(&none), "1: `None` has no variants");
    let bad = add_enum(&mut form, "Bad", &["A", "A"]).expect_err("twice");
    assert_eq!(told(&bad), "1: the variant `A` is there twice");
}

#[test]
fn wrong_fields_are_refused_where_they_are_wrong() {
    let no_name = |name: &str| {
        format!(
            "1: `{name}` cannot be the name of a field | a name is letters without accents, digits and `_`, \
             and no word of the language"
        )
    };
    let cases: &[(&str, &str, String)] = &[
        ("a b", "int", no_name("a b")),
        ("", "int", no_name("")),
        ("rule", "int", no_name("rule")),
        ("$a", "int", no_name("$a")),
        ("grün", "int", no_name("grün")),
        (
            "amount",
            "int",
            "1: the field `amount` is there twice".into(),
        ),
        (
            "x",
            "itn",
            "1: there is no type `itn` | did you mean `int`?".into(),
        ),
        (
            "x",
            "",
            "1: a name or `enum` expected, found the end".into(),
        ),
        (
            "x",
            "string(200)",
            "8: a string has from 1 to 128 bytes".into(),
        ),
        ("x", "int(3)", "5: `int` has no size".into()),
        ("x", "int int", "5: `(` expected, found `int`".into()),
        (
            "x",
            "enum(A, A)",
            "9: the variant `A` is there twice".into(),
        ),
        (
            "x",
            "enum(A",
            "7: `)` or `,` expected, found the end".into(),
        ),
        (
            "x",
            "enum()",
            "6: a name or a whole number expected, found `)`".into(),
        ),
        (
            "x",
            "enum status(A)",
            "6: the enum `status` is there twice".into(),
        ),
    ];
    for (name, ty, expected) in cases {
        let wrong = add_field(&mut form(), name, ty).expect_err(ty);
        let (WrongField::Name(fault) | WrongField::Type(fault)) = &wrong;
        assert_eq!(told(fault), *expected, "{name} {ty}");
        let of_name = matches!(wrong, WrongField::Name(_));
        assert_eq!(of_name, expected.contains("field"), "{name} {ty}");
    }
    let wrong = form_of(&[("a", "int"), ("b", "in"), ("a", "int")]).expect_err("two faults");
    assert_eq!(wrong.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn there_is_a_cap_on_fields_and_enums() {
    let names: Vec<String> = (0..17).map(|at| format!("f{at}")).collect();
    let fields: Vec<_> = names.iter().map(|name| (name.as_str(), "int")).collect();
    let wrong = form_of(&fields).expect_err("17 fields");
    let [(16, WrongField::Name(fault))] = wrong.as_slice() else {
        panic!("{wrong:?}")
    };
    assert_eq!(told(fault), "1: too many fields of a type: 16 at most");
}

#[test]
fn a_formula_is_over_the_fields() {
    let (form, mut constants) = (form(), vec![Value::Int(7)]);
    let mut compile =
        |text, wanted| formula(text, &form, &mut constants, wanted, "it").expect(text);
    let guard = compile("count > 7 && status == status.PAID", Type::Bool);
    let field = |field| Op::Field { slot: 0, field };
    assert_eq!(
        guard,
        Expr(vec![
            field(1),
            Op::Const(0),
            Op::Gt,
            Op::AndThen(3),
            field(5),
            Op::Const(1),
            Op::Eq,
        ])
    );
    let amount = compile("count", Type::Decimal);
    assert_eq!(amount, Expr(vec![field(1), Op::ToDecimal]));
    assert_eq!(constants, [Value::Int(7), Value::Enum(1)]);
    assert_eq!(form.check_expr(&constants, &guard, Type::Bool), Ok(()));
    assert_eq!(
        show_formula(&form, &constants, &guard, Type::Bool),
        "(count > 7) && (status == status.PAID)"
    );
}

#[test]
fn wrong_formulas_are_refused_where_they_are_wrong() {
    let deep = format!("{}1", "(".repeat(40));
    let cases: &[(&str, Type, &[&str])] = &[
        ("", Type::Bool, &["1: a value expected, found the end"]),
        (
            "amuont > 1",
            Type::Bool,
            &["1: `amuont` is not known here | did you mean `amount`?"],
        ),
        ("count", Type::Bool, &["1: it is a bool, this is an int"]),
        (
            "amount",
            Type::Int,
            &["1: it is an int, this is a decimal | `int(…)` cuts off the decimals"],
        ),
        (
            "paid and paid",
            Type::Bool,
            &["6: an operator, `(` or `.` expected, found `and` | write `&&`"],
        ),
        (
            "count = 1",
            Type::Bool,
            &["7: an operator, `(` or `.` expected, found `=` | write `==`"],
        ),
        (
            "count > 1 end",
            Type::Bool,
            &["11: an operator expected, found `end`"],
        ),
        (
            "x > y",
            Type::Bool,
            &["1: `x` is not known here", "5: `y` is not known here"],
        ),
        (
            "status == status.OPN",
            Type::Bool,
            &["18: `status` has no variant `OPN` | did you mean `OPEN`?"],
        ),
        (
            "\"abcdef\"",
            Type::Text(5),
            &["1: a text of 6 bytes, it holds 5"],
        ),
        (
            "payee == 0x12",
            Type::Bool,
            &["10: an account or a hash is `0x` and 64 hexadecimal digits, this has 2"],
        ),
        (&deep, Type::Int, &["33: nested more than 32 levels deep"]),
    ];
    for (text, wanted, expected) in cases {
        let mut constants = Vec::new();
        let faults = formula(text, &form(), &mut constants, *wanted, "it").expect_err(text);
        let faults: Vec<String> = faults.iter().map(told).take(2).collect();
        assert_eq!(faults, *expected, "{text}");
        assert!(constants.is_empty(), "{text}");
    }
    let long = format!("1{}", " + 1".repeat(64));
    let faults = formula(&long, &form(), &mut Vec::new(), Type::Int, "it").expect_err("long");
    assert_eq!(
        told(&faults[0]),
        "1: too many operations of an expression: 64 at most"
    );
}
