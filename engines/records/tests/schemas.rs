//! What makes a schema sound, and what its bytes are.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use cybermiles_records::*;
use cybermiles_rules::{Cap as RulesCap, Enum, Error, Field, Form, Part, Type, Value};

fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.into(),
        ty,
    }
}

fn orders() -> Schema {
    Schema {
        source: [9; 32],
        name: "order".into(),
        form: Form {
            enums: vec![Enum {
                name: "State".into(),
                variants: vec!["OPEN".into(), "PAID".into()],
            }],
            fields: vec![
                field("buyer", Type::Account),
                field("state", Type::Enum(0)),
                field("note", Type::Text(20)),
            ],
        },
        indexes: vec![1, 0],
        access: Access::Anyone,
    }
}

fn spoiled(spoil: impl FnOnce(&mut Schema)) -> Result<Schema, Invalid> {
    let mut schema = orders();
    spoil(&mut schema);
    Schema::from_bytes(&schema.to_bytes())
}

fn text(text: &str) -> Value {
    Value::Text(text.as_bytes().to_vec().try_into().unwrap())
}

#[test]
fn bytes_and_back() {
    let bytes = orders().to_bytes();
    assert_eq!(bytes[..5], *b"CMSC\x01");
    assert_eq!(Schema::from_bytes(&bytes), Ok(orders()));
    assert_eq!(Schema::trusted(&bytes), Ok(orders()));
}

#[test]
fn what_is_no_schema() {
    let good = orders().to_bytes();
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        Schema::from_bytes(&bytes)
    };
    assert_eq!(Schema::from_bytes(&[]), Err(Invalid::BadMagic));
    assert_eq!(with(3, b'S'), Err(Invalid::BadMagic));
    assert_eq!(Schema::from_bytes(&good[..4]), Err(Invalid::BadVersion));
    assert_eq!(with(4, 2), Err(Invalid::BadVersion));
    let cut = &good[..good.len() - 1];
    assert_eq!(Schema::from_bytes(cut), Err(Invalid::Undecodable));
    let longer = [good.as_slice(), &[0]].concat();
    assert_eq!(Schema::from_bytes(&longer), Err(Invalid::Undecodable));
    // No such access.
    assert_eq!(with(good.len() - 1, 2), Err(Invalid::Undecodable));
    let long = [good.as_slice(), &[0; 4096]].concat();
    assert_eq!(Schema::from_bytes(&long), Err(Invalid::Over(Cap::Bytes)));
}

#[test]
fn a_length_that_could_be_shorter() {
    let good = orders().to_bytes();
    // The name's length, which is 5, in two bytes instead of one.
    let at = 5 + 32;
    assert_eq!(good[at], 5 << 2);
    let mut longer = good.clone();
    longer.splice(at..=at, [(5 << 2) | 1, 0]);
    assert_eq!(Schema::from_bytes(&longer), Err(Invalid::Undecodable));
}

#[test]
fn what_is_unsound() {
    let name = |name: &[u8]| spoiled(|schema| schema.name = name.to_vec());
    for bad in [&b""[..], &[0xff], &[b'n'; 49]] {
        assert_eq!(name(bad), Err(Invalid::BadName));
    }
    assert!(name(&[b'n'; 48]).is_ok());

    let indexes = |indexes: &[u8]| spoiled(|schema| schema.indexes = indexes.to_vec());
    for bad in [&[3][..], &[255], &[0, 1, 0], &[2, 2]] {
        assert_eq!(indexes(bad), Err(Invalid::BadIndex));
    }
    assert!(indexes(&[]).is_ok());
    assert!(indexes(&[2, 0, 1]).is_ok());
    assert_eq!(indexes(&[0, 1, 2, 3, 4]), Err(Invalid::Over(Cap::Indexes)));

    let twice = spoiled(|schema| schema.form.fields[2].name = "buyer".into());
    let invalid = cybermiles_rules::Invalid::BadName(Part::Types);
    assert_eq!(twice, Err(Invalid::Form(invalid)));
    let no_enum = spoiled(|schema| schema.form.fields[2].ty = Type::Enum(1));
    let invalid = cybermiles_rules::Invalid::BadIndex(Part::Types);
    assert_eq!(no_enum, Err(Invalid::Form(invalid)));
    let wide = spoiled(|schema| {
        schema.form.fields = (0..17).map(|n| field(&n.to_string(), Type::Bool)).collect();
    });
    let invalid = cybermiles_rules::Invalid::Over(RulesCap::Fields);
    assert_eq!(wide, Err(Invalid::Form(invalid)));
}

#[test]
fn as_long_as_can_be_and_no_longer() {
    let padded = |bytes: usize| {
        let mut schema = orders();
        // Enums of 48 bytes a variant, and what is missing in the last one's name.
        while schema.to_bytes().len() + 49 <= bytes {
            if schema.form.enums.last().unwrap().variants.len() == 64 {
                let name = schema.form.enums.len().to_string().into_bytes();
                let variants = vec![b"FIRST".to_vec()];
                schema.form.enums.push(Enum { name, variants });
            }
            let variants = &mut schema.form.enums.last_mut().unwrap().variants;
            variants.push(format!("{:48}", variants.len()).into_bytes());
        }
        let missing = bytes - schema.to_bytes().len();
        let variants = &mut schema.form.enums.last_mut().unwrap().variants;
        if missing > 0 {
            variants.push(format!("{:1$}", 'x', missing - 1).into_bytes());
        }
        schema
    };
    let largest = padded(4096);
    assert_eq!(largest.to_bytes().len(), 4096);
    assert_eq!(largest.check(), Ok(()));
    let mut larger = largest;
    larger.form.fields[2].name.push(b'x');
    assert_eq!(larger.check(), Err(Invalid::Over(Cap::Bytes)));
}

#[test]
fn the_values_of_a_record() {
    let schema = orders();
    let order = vec![Value::Account([7; 32]), Value::Enum(1), text("for Ravi")];
    assert_eq!(schema.check_values(&order), Ok(()));
    let with = |at: usize, value| {
        let mut values = order.clone();
        values[at] = value;
        schema.check_values(&values)
    };
    assert_eq!(with(1, Value::Enum(2)), Err(Error::WrongFields));
    assert_eq!(with(0, Value::Hash([7; 32])), Err(Error::WrongFields));
    assert_eq!(
        with(2, text("more than twenty bytes")),
        Err(Error::TextTooLong)
    );
    assert_eq!(schema.check_values(&order[..2]), Err(Error::WrongFields));

    let indexed: Vec<(u8, &Value)> = schema.indexed(&order).collect();
    assert_eq!(indexed, [(0, &order[1]), (1, &order[0])]);
    assert_eq!(schema.indexed_value(1, &order), Some(&order[0]));
    assert_eq!(schema.indexed_value(2, &order), None);
    assert_eq!(
        [0, 1, 2].map(|index| schema.field_of(index)),
        [Some(1), Some(0), None]
    );
}

#[test]
fn refusals_in_words() {
    let words: Vec<String> = [
        Invalid::Over(Cap::Indexes),
        Invalid::Over(Cap::Bytes),
        Invalid::BadVersion,
        Invalid::Form(cybermiles_rules::Invalid::BadIndex(Part::Types)),
    ]
    .iter()
    .map(ToString::to_string)
    .collect();
    assert_eq!(
        words,
        [
            "over the limit of 4 (indexes of a schema)",
            "over the limit of 4096 (bytes of a schema)",
            "a compiled schema of another version than 1",
            "an index of what is not there in the types",
        ]
    );
}
