//! Bytes as a schema with a record of it behind: refused, or so sound that the schema takes exactly the values
//! that its fields are for, that these are read back as they were written, and that they are indexed in their
//! order.
#![no_main]

use codec::{Decode, DecodeAll, Encode};
use cybermiles_records::{order_key, Schema, MAGIC, ORDER_BYTES};
use cybermiles_rules::{Decimal, Fields, Text, Type, Value};
use libfuzzer_sys::fuzz_target;

/// Bytes of which values are made; behind the last there are zeros.
struct Tape<'a>(&'a [u8]);

impl Tape<'_> {
    fn some(&mut self, length: usize) -> Vec<u8> {
        let (taken, rest) = self.0.split_at(length.min(self.0.len()));
        self.0 = rest;
        taken.to_vec()
    }

    fn take<const N: usize>(&mut self) -> [u8; N] {
        let mut taken = self.some(N);
        taken.resize(N, 0);
        taken.try_into().unwrap()
    }

    /// A number below another one.
    fn below(&mut self, bound: usize) -> usize {
        let [byte] = self.take::<1>();
        usize::from(byte) % bound
    }

    /// A value that a field of this type may hold.
    fn value(&mut self, schema: &Schema, ty: Type) -> Value {
        match ty {
            Type::Int => Value::Int(i128::from_be_bytes(self.take())),
            Type::Decimal => Value::Decimal(Decimal::from_raw(i128::from_be_bytes(self.take()))),
            Type::Bool => Value::Bool(self.below(2) == 1),
            Type::Text(most) => {
                let length = self.below(usize::from(most) + 1);
                Value::Text(Text::truncate_from(self.some(length)))
            }
            Type::Account => Value::Account(self.take()),
            Type::Hash => Value::Hash(self.take()),
            Type::Enum(of) => Value::Enum(self.below(variants(schema, of)) as u8),
        }
    }

    fn record(&mut self, schema: &Schema) -> Fields {
        let fields = schema.form.fields.iter();
        Fields::truncate_from(fields.map(|field| self.value(schema, field.ty)).collect())
    }

    /// A value of the same type, which differs in one byte at most.
    fn neighbour(&mut self, value: &Value) -> Value {
        let mut bytes = value.encode();
        // The first says of which type it is.
        let at = 1 + self.below(bytes.len() - 1);
        let [byte] = self.take::<1>();
        bytes[at] = byte;
        Value::decode_all(&mut bytes.as_slice()).unwrap_or_else(|_| value.clone())
    }
}

fn variants(schema: &Schema, of: u8) -> usize {
    schema.form.enums[usize::from(of)].variants.len()
}

/// Where the schema with which the bytes begin ends, and what is behind it.
fn parts(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some(mut behind) = bytes.get(MAGIC.len() + 1..) else {
        return (bytes, &[]);
    };
    match Schema::decode(&mut behind) {
        Ok(_) => bytes.split_at(bytes.len() - behind.len()),
        Err(_) => (bytes, &[]),
    }
}

fn check_schema(schema: &Schema, bytes: &[u8]) {
    assert_eq!(schema.to_bytes(), bytes);
    assert_eq!(Schema::trusted(bytes).as_ref(), Ok(schema));
    assert_eq!(schema.check(), Ok(()));
    assert!(Schema::from_bytes(&[bytes, &[0]].concat()).is_err());
    for (at, field) in (0u8..).zip(&schema.form.fields) {
        assert_eq!(schema.form.position(&field.name), Some(at));
    }
}

/// Whether a field of a type may hold a value, as plainly as it can be said.
fn fits(schema: &Schema, ty: Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Text(most), Value::Text(text)) => text.len() <= usize::from(most),
        (Type::Enum(of), Value::Enum(variant)) => usize::from(*variant) < variants(schema, of),
        (Type::Int, Value::Int(_))
        | (Type::Decimal, Value::Decimal(_))
        | (Type::Bool, Value::Bool(_))
        | (Type::Account, Value::Account(_))
        | (Type::Hash, Value::Hash(_)) => true,
        _ => false,
    }
}

/// Whether they are taken for a record exactly if they are one; and then what is written is what is read, and
/// each index has its value.
fn check_record(schema: &Schema, values: &Fields) -> bool {
    let fields = &schema.form.fields;
    let is_record = fields.len() == values.len()
        && fields
            .iter()
            .zip(values)
            .all(|(field, value)| fits(schema, field.ty, value));
    assert_eq!(schema.check_values(values).is_ok(), is_record);
    if is_record {
        let written = values.encode();
        assert_eq!(
            Fields::decode_all(&mut written.as_slice()).as_ref(),
            Ok(values)
        );
        let indexed: Vec<_> = schema.indexed(values).collect();
        let wanted: Vec<_> = (0u8..)
            .zip(&schema.indexes)
            .map(|(index, field)| (index, &values[usize::from(*field)]))
            .collect();
        assert_eq!(indexed, wanted);
        for (index, value) in indexed {
            assert_eq!(schema.indexed_value(index, values), Some(value));
        }
    }
    is_record
}

/// What of a text, of an account and of a hash has an order in an index.
fn begin(bytes: &[u8]) -> Vec<u8> {
    let mut begin = bytes.to_vec();
    begin.resize(ORDER_BYTES, 0);
    begin
}

/// The order of the keys is that of the values: all of a number, the first bytes of what can be longer.
fn check_order(a: &Value, b: &Value) {
    let keys = order_key(a).cmp(&order_key(b));
    let wanted = match (a, b) {
        (Value::Text(a), Value::Text(b)) => begin(a).cmp(&begin(b)),
        (Value::Account(a), Value::Account(b)) | (Value::Hash(a), Value::Hash(b)) => {
            begin(a).cmp(&begin(b))
        }
        _ => a.cmp(b),
    };
    assert_eq!(keys, wanted, "{a:?} and {b:?}");
    assert!(keys.is_eq() || keys == a.cmp(b), "{a:?} and {b:?}");
}

fuzz_target!(|bytes: &[u8]| {
    let (bytes, behind) = parts(bytes);
    let Ok(schema) = Schema::from_bytes(bytes) else {
        return;
    };
    check_schema(&schema, bytes);
    assert!(check_record(&schema, &schema.form.zero()));

    let mut rest = behind;
    if let Ok(values) = Fields::decode(&mut rest) {
        assert_eq!(values.encode(), behind[..behind.len() - rest.len()]);
        check_record(&schema, &values);
    }

    let mut tape = Tape(behind);
    let [one, other] = [tape.record(&schema), tape.record(&schema)];
    assert!(check_record(&schema, &one));
    assert!(check_record(&schema, &other));
    for (one, other) in one.iter().zip(&other) {
        check_order(one, other);
        check_order(one, &tape.neighbour(one));
    }
    let mut spoilt = other;
    if !spoilt.is_empty() {
        let [at, from] = [tape.below(spoilt.len()), tape.below(one.len())];
        spoilt[at] = tape.neighbour(&one[from]);
        check_record(&schema, &spoilt);
        spoilt.pop();
        assert!(!check_record(&schema, &spoilt));
    }
});
