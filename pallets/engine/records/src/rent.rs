//! What storage costs: the bytes of what is stored. Whoever stores it pays.

use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::engine::{ItemName, RecordKey};
use cybermiles_rules::Value;
use frame_support::traits::Footprint;

/// Bytes of an owner's hashed key, of a hash before a key of some length, and of a collection's id as a key.
const OWNER_KEY: usize = 16 + 32;
const HASHED: usize = 16;
const ID_KEY: usize = 8 + 8;
const ID: usize = 8;
const HASH: usize = 32;
const COUNT: usize = 4;
const ACCOUNT: usize = 32;
const INDEX: usize = 1;
const PLACE: usize = 32;

/// A ticket pays for one entry. Each that comes with it is as dear to the chain as so many bytes more, for
/// an entry costs half a CMT and a byte five thousandths.
const ENTRY: usize = 100;

fn sum(parts: &[usize]) -> usize {
    parts.iter().fold(0, |sum, part| sum.saturating_add(*part))
}

/// What a collection and its schema take, their keys included.
pub(crate) fn of_collection<Ticket: MaxEncodedLen>(name: &ItemName, schema: &[u8]) -> Footprint {
    let ticket = Ticket::max_encoded_len();
    let entry = [
        OWNER_KEY,
        HASHED,
        name.encoded_size(),
        ID,
        HASH,
        COUNT,
        ticket,
    ];
    let schema = [ENTRY, ID_KEY, schema.encoded_size()];
    Footprint::from_parts(1, sum(&entry).saturating_add(sum(&schema)))
}

/// What a record and its entries of so many indexes take, their keys included.
pub(crate) fn of_record<Ticket: MaxEncodedLen>(
    key: &RecordKey,
    fields: &[Value],
    indexes: usize,
) -> Footprint {
    let ticket = Ticket::max_encoded_len();
    let key = sum(&[ID_KEY, HASHED, key.encoded_size()]);
    let entry = sum(&[key, COUNT, ACCOUNT, fields.encoded_size(), ticket]);
    let indexed = sum(&[ENTRY, key, INDEX, PLACE]).saturating_mul(indexes);
    Footprint::from_parts(1, entry.saturating_add(indexed))
}
