//! Schemas and records of any size, for the benchmarks and the tests.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "what can't be set up must stop the benchmark or the test"
)]

use alloc::{vec, vec::Vec};
use codec::MaxEncodedLen;
use cybermiles_primitives::engine::RecordKey;
use cybermiles_records::{Access, Schema};
use cybermiles_rules::{Enum, Field, Fields, Form, Text, Type, Value};

/// How many fields a record has at most.
const WIDTH: u8 = 16;

/// The longest key.
pub(crate) fn long_key(number: u8) -> RecordKey {
    RecordKey::truncate_from(vec![number; 64])
}

/// A text of so many bytes that begins as all texts do that are no shorter.
pub(crate) fn text(mark: u8, length: usize) -> Value {
    let mut text = vec![b'a'; length];
    if let Some(last) = text.last_mut() {
        *last = mark;
    }
    Value::Text(Text::truncate_from(text))
}

/// Of as many texts as can be, of at most so many encoded bytes together.
pub(crate) fn texts(mark: u8, bytes: usize) -> Fields {
    // A byte for how many there are, and for each one for its type and one or two for its length.
    let length = ((bytes - 1) / usize::from(WIDTH))
        .saturating_sub(3)
        .min(128);
    Fields::truncate_from(vec![text(mark, length); usize::from(WIDTH)])
}

/// The most bytes of a record's values.
pub(crate) fn most_fields() -> usize {
    Fields::max_encoded_len()
}

/// Of the fields of [`texts`], so many of them indexed, and of exactly so many bytes, most of which are names as
/// short as can be: nothing is more work to read.
pub(crate) fn dense(bytes: usize, indexes: u8, access: Access) -> Schema {
    let field = |number: u8| Field {
        name: vec![b'a' + number],
        ty: Type::Text(128),
    };
    let mut schema = Schema {
        source: [7; 32],
        name: vec![b'n'],
        form: Form {
            enums: Vec::new(),
            fields: (0..WIDTH).map(field).collect(),
        },
        indexes: (0..indexes).collect(),
        access,
    };
    let mut left = bytes - schema.to_bytes().len();
    // An enum takes three bytes, and two for each variant.
    for name in b'A'.. {
        let variants = (left.saturating_sub(3) / 2).min(63) as u8;
        if variants == 0 {
            break;
        }
        left -= 3 + 2 * usize::from(variants);
        schema.form.enums.push(Enum {
            name: vec![name],
            variants: (0..variants).map(|number| vec![b'!' + number]).collect(),
        });
    }
    schema.name.resize(1 + left, b'n');
    schema
}
