//! The order of values, as bytes in the order of which a trie is walked.

use cybermiles_rules::Value;

/// Bytes of an [`OrderKey`]: what tells all numbers apart. Every byte more is two levels more of a trie that
/// somebody who picks his values can make others go down.
pub const ORDER_BYTES: usize = 16;

/// Bytes whose order is that of values.
pub type OrderKey = [u8; ORDER_BYTES];

/// Bytes whose order is that of the values of one type: where the value is less, they are not greater.
///
/// Numbers, truth values and variants each have their own. A text has its first 16 bytes, with zeros behind a
/// shorter one, an account and a hash their first 16, so that values which begin alike have the same.
pub fn order_key(value: &Value) -> OrderKey {
    match value {
        Value::Int(int) => signed(*int),
        Value::Decimal(decimal) => signed(decimal.raw()),
        Value::Bool(truth) => leading(&[u8::from(*truth)]),
        Value::Text(text) => leading(text),
        Value::Account(bytes) | Value::Hash(bytes) => leading(bytes),
        Value::Enum(variant) => leading(&[*variant]),
    }
}

/// The negative ones come first when their sign is turned over.
fn signed(number: i128) -> OrderKey {
    (number ^ i128::MIN).to_be_bytes()
}

fn leading(bytes: &[u8]) -> OrderKey {
    let mut key = OrderKey::default();
    key.iter_mut()
        .zip(bytes)
        .for_each(|(place, byte)| *place = *byte);
    key
}
