//! The bytes that the documentation promises are those that the storage takes.

use super::mock::*;
use crate::{
    pallet::*,
    rent::{juror_bytes, panel_bytes, seat_bytes},
};
use frame_support::traits::StorageInfoTrait;

type Ticket = <Test as Config>::Ticket;

fn stored<Map: StorageInfoTrait>() -> usize {
    Map::storage_info()[0].max_size.unwrap() as usize
}

#[test]
fn a_juror_pays_for_record_leaf_and_node() {
    assert_eq!(
        juror_bytes::<Ticket>(),
        stored::<Jurors<Test>>() + stored::<Leaves<Test>>() + stored::<Nodes<Test>>()
    );
    // A free leaf takes less than the leaf did.
    assert!(stored::<FreeLeaves<Test>>() < stored::<Leaves<Test>>());
}

#[test]
fn a_requester_pays_for_panel_ballots_and_duties() {
    assert_eq!(panel_bytes::<Ticket>(), stored::<Panels<Test>>());
    assert_eq!(
        seat_bytes(),
        stored::<Ballots<Test>>() + stored::<Duties<Test>>()
    );
}
