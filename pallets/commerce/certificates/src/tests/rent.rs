//! The bytes that the documentation promises are those that the storage takes.

use super::mock::*;
use crate::{pallet::*, rent::commitment_bytes, rent::Rented};
use cybermiles_primitives::Balance;
use frame_support::traits::{Hooks, StorageInfoTrait};

type Ticket = <Test as Config>::Ticket;

fn stored<Map: StorageInfoTrait>() -> Option<u32> {
    Map::storage_info()[0].max_size
}

#[test]
fn each_entry_pays_for_its_bytes() {
    for (rented, bytes, stored) in [
        (Rented::Issuer, ISSUER_BYTES, stored::<Issuers<Test>>()),
        (Rented::Batch, BATCH_BYTES, stored::<Batches<Test>>()),
        (Rented::Unit, UNIT_BYTES, stored::<Units<Test>>()),
        (Rented::Entry, ENTRY_BYTES, stored::<Custody<Test>>()),
        (Rented::Spent, SPENT_BYTES, stored::<SpentUnits<Test>>()),
    ] {
        assert_eq!(rented.bytes::<Ticket>() as Balance, bytes, "{rented:?}");
        assert_eq!(stored.map(Balance::from), Some(bytes), "{rented:?}");
    }
}

#[test]
fn a_report_pays_for_both_its_entries() {
    let entries = [
        stored::<Reports<Test>>(),
        stored::<OpenReports<Test>>(),
        stored::<Counterfeits<Test>>(),
    ];
    assert_eq!(entries, [Some(177), Some(44), Some(48)]);
    assert_eq!(Rented::Report.bytes::<Ticket>() as Balance, REPORT_BYTES);
}

#[test]
fn a_commitment_pays_for_more_than_its_bytes() {
    assert_eq!(commitment_bytes::<Ticket>(), 136);
    assert_eq!(stored::<Commitments<Test>>(), Some(136));
    assert_eq!(UNIT_BYTES + ENTRY_BYTES, 210);
}

#[test]
fn sixteen_bound_units_pay_for_more_than_the_list() {
    let share = BOUND_ENTRY_BYTES - ENTRY_BYTES;
    assert_eq!(Rented::BoundEntry.bytes::<Ticket>() as Balance, 130);
    assert_eq!(stored::<DealUnits<Test>>(), Some(209));
    // A list of `n` units takes 16 bytes of key, one of length and 12 a unit.
    assert!((1..=16).all(|n| n * share >= 16 + 1 + 12 * n));
}

#[test]
fn the_constants_are_sound() {
    <Certificates as Hooks<u32>>::integrity_test();
}
