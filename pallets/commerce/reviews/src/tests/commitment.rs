//! The bytes that are hashed, against vectors made with Python's hashlib.

use super::mock::*;
use crate::commitment::{commitment, Salt, DOMAIN};
use codec::Encode;
use cybermiles_primitives::{AccountId, Hash};
use std::collections::BTreeSet;

fn salt() -> Salt {
    core::array::from_fn(|i| i as u8)
}

fn hash(hex: [u128; 2]) -> Hash {
    Hash::from_slice(&[hex[0].to_be_bytes(), hex[1].to_be_bytes()].concat())
}

#[test]
fn with_a_content() {
    assert_eq!(
        commitment(7, &BUYER, 4, Some(content(1_200)), &salt()),
        hash([
            0x05923452c1283321ba08c3d03ed128ed,
            0xccef6b034eab84ff10321cc1bbbc1b70
        ])
    );
}

#[test]
fn without_a_content() {
    assert_eq!(
        commitment(7, &BUYER, 4, None, &salt()),
        hash([
            0xb05e4d206220d9f0d3d775ec0c95a7a7,
            0xc69d5089a77fa3a00276c56ddd034ee2
        ])
    );
}

#[test]
fn the_bytes() {
    let bytes = (DOMAIN, 7u64, &BUYER, 4u8, Some(content(1_200)), salt()).encode();
    let expected = [
        b"cmt/review".as_slice(),
        &7u64.to_le_bytes(),
        &[0xb0; 32],
        &[4, 1],
        &[0xc7; 32],
        &1_200u32.to_le_bytes(),
        &salt(),
    ]
    .concat();
    assert_eq!(bytes, expected);
    assert_eq!(bytes.len(), 120);
}

#[test]
fn everything_counts() {
    let other_content = |length| Some(content(length));
    let mut other_salt = salt();
    other_salt[31] ^= 1;
    let hashes = BTreeSet::from([
        commitment(7, &BUYER, 4, other_content(120), &salt()),
        commitment(8, &BUYER, 4, other_content(120), &salt()),
        commitment(7, &SELLER, 4, other_content(120), &salt()),
        commitment(7, &BUYER, 5, other_content(120), &salt()),
        commitment(7, &BUYER, 4, other_content(121), &salt()),
        commitment(7, &BUYER, 4, None, &salt()),
        commitment(7, &BUYER, 4, other_content(120), &other_salt),
    ]);
    assert_eq!(hashes.len(), 7);
}

#[test]
fn the_view_computes_the_same() {
    let account: AccountId = SELLER;
    assert_eq!(
        Reviews::commitment(9, account.clone(), 2, None, salt()),
        commitment(9, &account, 2, None, &salt())
    );
}
