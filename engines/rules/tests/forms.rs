//! Forms: what is one, what its values are, and expressions over them.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{and, binary, decimal, field, local, name, text, unary};
use cybermiles_rules::{
    Cap, Decimal, Enum, Error, Expr, FactType, Field, Form, Invalid, Op, Part, RuleSet, Text, Type,
    Value,
};

/// A field of each type.
fn order() -> Form {
    let field = |(name, ty): (&str, Type)| Field {
        name: name.into(),
        ty,
    };
    let fields = [
        ("quantity", Type::Int),
        ("price", Type::Decimal),
        ("paid", Type::Bool),
        ("note", Type::Text(8)),
        ("buyer", Type::Account),
        ("listing", Type::Hash),
        ("state", Type::Enum(0)),
    ];
    Form {
        enums: vec![Enum {
            name: b"State".to_vec(),
            variants: vec![b"NEW".to_vec(), b"DONE".to_vec()],
        }],
        fields: fields.into_iter().map(field).collect(),
    }
}

fn values() -> Vec<Value> {
    vec![
        Value::Int(3),
        decimal("2.5"),
        Value::Bool(true),
        text("hello"),
        Value::Account([1; 32]),
        Value::Hash([2; 32]),
        Value::Enum(1),
    ]
}

fn changed(change: impl FnOnce(&mut Form)) -> Result<(), Invalid> {
    let mut form = order();
    change(&mut form);
    // The fields of a fact type are asked the same.
    let as_rules = RuleSet {
        enums: form.enums.clone(),
        types: vec![FactType {
            name: b"Order".to_vec(),
            fields: form.fields.clone(),
        }],
        agenda_groups: vec![b"MAIN".to_vec()],
        ..RuleSet::default()
    };
    assert_eq!(as_rules.check(), form.check());
    form.check()
}

#[test]
fn a_form_is_sound_or_refused_as_a_fact_type_is() {
    assert_eq!(changed(|_| {}), Ok(()));
    assert_eq!(Form::default().check(), Ok(()));
    let types = |change: fn(&mut Field)| changed(|form| change(&mut form.fields[0]));
    let bad_name = Err(Invalid::BadName(Part::Types));
    assert_eq!(types(|field| field.name.clear()), bad_name);
    assert_eq!(types(|field| field.name = vec![0xff]), bad_name);
    assert_eq!(types(|field| field.name = b"price".to_vec()), bad_name);
    let over = Err(Invalid::Over(Cap::Name));
    assert_eq!(types(|field| field.name = vec![b'x'; 49]), over);
    let bad_type = Err(Invalid::BadType(Part::Types));
    assert_eq!(types(|field| field.ty = Type::Text(0)), bad_type);
    assert_eq!(types(|field| field.ty = Type::Text(128)), Ok(()));
    let over = Err(Invalid::Over(Cap::Text));
    assert_eq!(types(|field| field.ty = Type::Text(129)), over);
    let bad_index = Err(Invalid::BadIndex(Part::Types));
    assert_eq!(types(|field| field.ty = Type::Enum(1)), bad_index);
}

#[test]
fn the_enums_of_a_form_are_sound_or_refused() {
    let bad_name = Err(Invalid::BadName(Part::Enums));
    let twice = changed(|form| form.enums.push(form.enums[0].clone()));
    assert_eq!(twice, bad_name);
    let variant = changed(|form| form.enums[0].variants[1] = b"NEW".to_vec());
    assert_eq!(variant, bad_name);
    let empty = changed(|form| form.enums[0].variants.clear());
    assert_eq!(empty, Err(Invalid::BadType(Part::Enums)));
    let variants = |count| {
        changed(|form| form.enums[0].variants = (0..count).map(|at| name("v", at)).collect())
    };
    assert_eq!(variants(64), Ok(()));
    assert_eq!(variants(65), Err(Invalid::Over(Cap::Variants)));
    let enums = |count| {
        changed(|form| {
            let of = |at| Enum {
                name: name("E", at),
                variants: vec![b"V".to_vec()],
            };
            form.enums = (0..count).map(of).collect();
        })
    };
    assert_eq!(enums(32), Ok(()));
    assert_eq!(enums(33), Err(Invalid::Over(Cap::Enums)));
    let fields = |count| {
        changed(|form| {
            let field = |at| Field {
                name: name("f", at),
                ty: Type::Int,
            };
            form.fields = (0..count).map(field).collect();
        })
    };
    assert_eq!(fields(16), Ok(()));
    assert_eq!(fields(17), Err(Invalid::Over(Cap::Fields)));
}

#[test]
fn values_are_those_of_the_fields() {
    let form = order();
    assert_eq!(form.check_values(&values()), Ok(()));
    assert_eq!(form.check_values(&values()[..6]), Err(Error::WrongFields));
    let more = [values(), vec![Value::Int(1)]].concat();
    assert_eq!(form.check_values(&more), Err(Error::WrongFields));
    for at in 0..7 {
        let mut wrong = values();
        wrong.swap(at, (at + 1) % 7);
        assert_eq!(form.check_values(&wrong), Err(Error::WrongFields));
    }
}

#[test]
fn a_value_is_that_of_its_field() {
    let form = order();
    for (at, value) in (0..).zip(values()) {
        assert_eq!(form.check_value(at, &value), Ok(()));
        let other = form.check_value((at + 1) % 7, &value);
        assert_eq!(other, Err(Error::WrongFields));
    }
    assert_eq!(form.check_value(3, &text("12345678")), Ok(()));
    assert_eq!(
        form.check_value(3, &text("123456789")),
        Err(Error::TextTooLong)
    );
    assert_eq!(
        form.check_value(6, &Value::Enum(2)),
        Err(Error::WrongFields)
    );
    assert_eq!(form.check_value(7, &Value::Int(1)), Err(Error::WrongFields));
}

#[test]
fn fields_begin_at_zero_and_have_places() {
    let form = order();
    let zero = [
        Value::Int(0),
        Value::Decimal(Decimal::ZERO),
        Value::Bool(false),
        Value::Text(Text::new()),
        Value::Account([0; 32]),
        Value::Hash([0; 32]),
        Value::Enum(0),
    ];
    assert_eq!(form.zero().as_slice(), zero);
    assert_eq!(form.check_values(&form.zero()), Ok(()));
    assert_eq!(form.position(b"quantity"), Some(0));
    assert_eq!(form.position(b"state"), Some(6));
    assert_eq!(form.position(b"states"), None);
}

/// `quantity > 2 && note == "hello"`
fn test() -> Expr {
    let many = binary(Op::Gt, field(0, 0), Expr(vec![Op::Const(0)]));
    let said = binary(Op::Eq, field(0, 3), Expr(vec![Op::Const(1)]));
    and(many, said)
}

fn constants() -> Vec<Value> {
    vec![Value::Int(2), text("hello"), Value::Enum(1), Value::Enum(2)]
}

#[test]
fn an_expression_is_of_the_type_that_is_wanted() {
    let form = order();
    let check = |expr: &Expr, wanted| form.check_expr(&constants(), expr, wanted);
    assert_eq!(check(&test(), Type::Bool), Ok(()));
    let bad_type = Err(Invalid::BadType(Part::Expressions));
    assert_eq!(check(&test(), Type::Int), bad_type);
    assert_eq!(check(&Expr(vec![]), Type::Int), bad_type);
    assert_eq!(check(&Expr(vec![Op::Now]), Type::Int), Ok(()));
    assert_eq!(
        check(&binary(Op::Add, field(0, 0), field(0, 1)), Type::Int),
        bad_type
    );
    assert_eq!(check(&Expr(vec![Op::Const(2)]), Type::Enum(0)), Ok(()));
    assert_eq!(check(&Expr(vec![Op::Const(3)]), Type::Enum(0)), bad_type);
    let bad_index = Err(Invalid::BadIndex(Part::Expressions));
    for op in [
        Op::Const(4),
        Op::Field { slot: 0, field: 7 },
        Op::Field { slot: 1, field: 0 },
        Op::Local(0),
    ] {
        assert_eq!(check(&Expr(vec![op]), Type::Int), bad_index);
    }
    let jump = Expr(vec![Op::Const(0), Op::AndThen(9)]);
    assert_eq!(check(&jump, Type::Bool), bad_type);
    let far = and(field(0, 2), field(0, 2));
    let far = Expr(far.0.into_iter().take(2).collect());
    assert_eq!(
        check(&far, Type::Bool),
        Err(Invalid::BadJump(Part::Expressions))
    );
}

fn eval(expr: &Expr, values: &[Value], steps: u32) -> (Result<Value, Error>, u32) {
    let mut left = steps;
    let value = order().eval(&constants(), values, 77, expr, &mut left);
    (value, steps - left)
}

#[test]
fn an_expression_has_a_value_and_a_price() {
    let (value, steps) = eval(&test(), &values(), 100);
    assert_eq!((value, steps), (Ok(Value::Bool(true)), 7));
    // What decides ends it.
    let mut few = values();
    few[0] = Value::Int(2);
    let (value, steps) = eval(&test(), &few, 100);
    assert_eq!((value, steps), (Ok(Value::Bool(false)), 4));
    let (value, steps) = eval(&Expr(vec![Op::Now]), &values(), 100);
    assert_eq!((value, steps), (Ok(Value::Int(77)), 1));
    // A text is copied.
    let (value, steps) = eval(&field(0, 3), &values(), 100);
    assert_eq!((value, steps), (Ok(text("hello")), 9));
    let half = unary(Op::ToInt, field(0, 1));
    assert_eq!(eval(&half, &values(), 100).0, Ok(Value::Int(2)));
}

#[test]
fn steps_end_an_expression() {
    let (value, steps) = eval(&test(), &values(), 7);
    assert_eq!((value, steps), (Ok(Value::Bool(true)), 7));
    let (value, steps) = eval(&test(), &values(), 6);
    assert_eq!((value, steps), (Err(Error::Over(Cap::Steps)), 6));
}

#[test]
fn what_cannot_be_computed_is_an_error() {
    let over = binary(Op::Mul, field(0, 0), field(0, 0));
    let most = [vec![Value::Int(i128::MAX)], values()[1..].to_vec()].concat();
    assert_eq!(eval(&over, &most, 100).0, Err(Error::Overflow));
    let none = binary(
        Op::Div,
        field(0, 0),
        binary(Op::Sub, field(0, 0), field(0, 0)),
    );
    assert_eq!(eval(&none, &values(), 100).0, Err(Error::DivisionByZero));
    // What was never checked does no harm.
    for expr in [
        field(1, 0),
        field(0, 9),
        local(0),
        Expr(vec![]),
        Expr(vec![Op::Not]),
    ] {
        assert_eq!(eval(&expr, &values(), 100).0, Err(Error::Malformed));
    }
}
