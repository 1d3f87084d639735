//! The bytes that the documentation promises are those that the storage takes.

use super::mock::*;
use crate::{pallet::*, rent::Rented};
use frame_support::traits::{Hooks, StorageInfoTrait};

type Ticket = <Test as Config>::Ticket;

fn stored<Map: StorageInfoTrait>() -> u32 {
    Map::storage_info()[0].max_size.unwrap()
}

#[test]
fn each_entry_pays_for_its_bytes() {
    let request = [stored::<Requests<Test>>(), stored::<OpenRequests<Test>>()];
    assert_eq!(request, [219, 57]);
    assert_eq!(Rented::Request.bytes::<Ticket>(), 276);
    assert_eq!(stored::<Cooldowns<Test>>(), 101);
    assert_eq!(Rented::Cooldown.bytes::<Ticket>(), 101);
}

#[test]
fn a_closure_takes_61_bytes_of_the_chains() {
    assert_eq!(stored::<Closed<Test>>(), 61);
}

#[test]
fn the_constants_are_sound() {
    <Moderation as Hooks<u32>>::integrity_test();
}
