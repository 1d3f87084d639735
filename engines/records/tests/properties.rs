//! The order of keys is that of values, and bytes are read in one way or not at all.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use cybermiles_records::*;
use cybermiles_rules::{Decimal, Enum, Field, Form, Type, Value};
use proptest::{collection::vec, prelude::*};

/// Numbers of all sizes, those at the edges among them.
fn any_number() -> impl Strategy<Value = i128> {
    let edges = [i128::MIN, i128::MIN + 1, -1, 0, 1, i128::MAX - 1, i128::MAX];
    prop_oneof![
        any::<i128>(),
        -300..300i128,
        any::<i64>().prop_map(i128::from),
        prop::sample::select(edges.to_vec()),
    ]
}

/// Texts that often begin alike, with zeros and without.
fn any_text() -> impl Strategy<Value = Value> {
    let byte = || prop::sample::select(vec![0u8, b'a', 255]);
    let tail = prop_oneof![vec(byte(), 0..20), vec(any::<u8>(), 0..112)];
    (0..17usize, tail).prop_map(|(same, tail)| {
        let text = [vec![b'a'; same], tail].concat();
        Value::Text(text[..text.len().min(128)].to_vec().try_into().unwrap())
    })
}

fn any_bytes() -> impl Strategy<Value = [u8; 32]> {
    prop_oneof![
        any::<[u8; 32]>(),
        any::<u8>().prop_map(|last| {
            let mut bytes = [7; 32];
            bytes[31] = last;
            bytes
        }),
    ]
}

fn any_of(ty: Type) -> BoxedStrategy<Value> {
    match ty {
        Type::Int => any_number().prop_map(Value::Int).boxed(),
        Type::Decimal => any_number()
            .prop_map(|raw| Value::Decimal(Decimal::from_raw(raw)))
            .boxed(),
        Type::Bool => any::<bool>().prop_map(Value::Bool).boxed(),
        Type::Text(_) => any_text().boxed(),
        Type::Account => any_bytes().prop_map(Value::Account).boxed(),
        Type::Hash => any_bytes().prop_map(Value::Hash).boxed(),
        Type::Enum(_) => any::<u8>().prop_map(Value::Enum).boxed(),
    }
}

fn any_type() -> impl Strategy<Value = Type> {
    prop::sample::select(vec![
        Type::Int,
        Type::Decimal,
        Type::Bool,
        Type::Text(128),
        Type::Account,
        Type::Hash,
        Type::Enum(0),
    ])
}

/// Two values of one type.
fn any_two() -> impl Strategy<Value = (Type, Value, Value)> {
    any_type().prop_flat_map(|ty| (Just(ty), any_of(ty), any_of(ty)))
}

fn any_name() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        9 => "[a-z]{1,6}".prop_map(String::into_bytes),
        1 => vec(any::<u8>(), 0..3),
    ]
}

fn any_schema() -> impl Strategy<Value = Schema> {
    let enums = vec((any_name(), vec(any_name(), 0..4)), 0..3);
    let enums = enums.prop_map(|all| {
        let of = |(name, variants)| Enum { name, variants };
        all.into_iter().map(of).collect()
    });
    let ty = prop_oneof![
        6 => any_type(),
        1 => any::<u8>().prop_map(Type::Text),
        1 => (0..3u8).prop_map(Type::Enum),
    ];
    let field = (any_name(), ty).prop_map(|(name, ty)| Field { name, ty });
    (
        any::<[u8; 32]>(),
        any_name(),
        enums,
        vec(field, 0..18),
        vec(0..18u8, 0..6),
        prop::sample::select(vec![Access::Owner, Access::Anyone]),
    )
        .prop_map(|(source, name, enums, fields, indexes, access)| Schema {
            source,
            name,
            form: Form { enums, fields },
            indexes,
            access,
        })
}

/// Sound ones only.
fn sound_schema() -> impl Strategy<Value = Schema> {
    let ty = prop_oneof![
        3 => any_type(),
        1 => (1..=128u8).prop_map(Type::Text),
    ];
    vec(ty, 0..=16).prop_flat_map(|types| {
        let numbers: Vec<u8> = (0..types.len() as u8).collect();
        let most = numbers.len().min(4);
        prop::sample::subsequence(numbers, 0..=most).prop_map(move |indexes| {
            let fields = types.iter().enumerate().map(|(number, ty)| Field {
                name: format!("field {number}").into_bytes(),
                ty: *ty,
            });
            Schema {
                name: b"record".to_vec(),
                form: Form {
                    enums: vec![Enum {
                        name: b"Enum".to_vec(),
                        variants: vec![b"ONE".to_vec()],
                    }],
                    fields: fields.collect(),
                },
                indexes,
                ..Default::default()
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn where_a_value_is_less_its_key_is_not_greater((ty, a, b) in any_two()) {
        let (key_a, key_b) = (order_key(&a), order_key(&b));
        if a < b {
            prop_assert!(key_a <= key_b);
        } else if a > b {
            prop_assert!(key_a >= key_b);
        } else {
            prop_assert_eq!(key_a, key_b);
        }
        // All numbers are told apart; of a text, an account, a hash the first 16 bytes are.
        let is_exact = matches!(ty, Type::Int | Type::Decimal | Type::Bool | Type::Enum(_));
        if is_exact {
            prop_assert_eq!(a.cmp(&b), key_a.cmp(&key_b));
        }
        if let (Value::Account(x), Value::Account(y)) = (&a, &b) {
            prop_assert_eq!(x[..16].cmp(&y[..16]), key_a.cmp(&key_b));
        }
        if let (Value::Text(x), Value::Text(y)) = (&a, &b) {
            let padded = |text: &[u8]| [text, &[0; 16]].concat()[..16].to_vec();
            prop_assert_eq!(padded(x).cmp(&padded(y)), key_a.cmp(&key_b));
        }
    }

    #[test]
    fn a_schema_is_what_its_bytes_are(schema in any_schema()) {
        let read = Schema::from_bytes(&schema.to_bytes());
        match schema.check() {
            Ok(()) => prop_assert_eq!(read, Ok(schema)),
            Err(invalid) => prop_assert_eq!(read, Err(invalid)),
        }
    }

    #[test]
    fn zeros_are_a_record_of_every_sound_schema(schema in sound_schema()) {
        prop_assert_eq!(Schema::from_bytes(&schema.to_bytes()), Ok(schema.clone()));
        let zeros = schema.form.zero();
        prop_assert_eq!(schema.check_values(&zeros), Ok(()));
        let indexed: Vec<u8> = schema.indexed(&zeros).map(|(index, _)| index).collect();
        prop_assert_eq!(indexed.len(), schema.indexes.len());
        for index in indexed {
            prop_assert!(schema.indexed_value(index, &zeros).is_some());
        }
    }

    #[test]
    fn spoilt_bytes_are_refused_or_another_schema(
        schema in sound_schema(),
        spoilt in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = schema.to_bytes();
        for (at, byte) in spoilt {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(other) = Schema::from_bytes(&bytes) {
            prop_assert_eq!(other.check(), Ok(()));
            prop_assert_eq!(other.to_bytes(), bytes);
        }
    }

    #[test]
    fn anything_is_read_without_harm(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(Schema::from_bytes(&bytes), Err(Invalid::BadMagic));
        let begun = [&MAGIC[..], &[VERSION], &bytes].concat();
        if let Ok(schema) = Schema::from_bytes(&begun) {
            prop_assert_eq!(schema.to_bytes(), begun);
        }
    }
}
