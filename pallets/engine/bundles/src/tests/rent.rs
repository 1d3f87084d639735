//! The bytes that are paid for are those that the storage takes.

use super::{contracts::*, mock::*};
use crate::{money, pallet::*, samples::longest_manifest, types::*};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::Balance;
use frame_support::{assert_ok, traits::StorageInfoTrait, weights::Weight};

/// Bytes of an entry: the key beyond the prefixes of pallet and item, and the value.
fn stored(key: &[u8]) -> u64 {
    let value = sp_io::storage::get(key).unwrap();
    (key.len() - 32 + value.len()) as u64
}

#[test]
fn an_app_pays_for_its_entries() {
    build_and_execute(|| {
        let (app, account) = deploy(bare("1"));
        let entry = Apps::<Test>::get(app).unwrap();
        let footprint = money::of_app::<Test>(&entry.manifest, false);
        let keys = [
            Apps::<Test>::hashed_key_for(app),
            AppOf::<Test>::hashed_key_for(account),
        ];
        let bytes = keys.iter().map(|key| stored(key)).sum::<u64>();
        assert_eq!((footprint.count, footprint.size), (1, bytes));
        assert_eq!(rent(&LENA), 10 + Balance::from(bytes));
    });
}

#[test]
fn and_for_its_queue_as_if_it_were_full() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        shop(LENA, 1);
        let before = rent(&LENA);
        for _ in 0..MAX_PENDING {
            queue(&account, Act::Note(1));
        }
        assert_eq!(rent(&LENA), before);
        let entry = Apps::<Test>::get(app).unwrap();
        let with = money::of_app::<Test>(&entry.manifest, true);
        let without = money::of_app::<Test>(&entry.manifest, false);
        let queue = stored(&Queues::<Test>::hashed_key_for(app));
        let most = 12 + Place::max_encoded_len() as u64;
        assert_eq!(with.size - without.size, queue + most);
        assert!(stored(&Places::<Test>::hashed_key_for(app)) <= most);
    });
}

#[test]
fn a_call_pays_for_its_bytes() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Queue(vec![7; 300]));
        let call = Calls::<Test>::get(app, 0).unwrap();
        let footprint = money::of_call::<Test>(&call.input, call.gas);
        let key = Calls::<Test>::hashed_key_for(app, 0);
        assert_eq!((footprint.count, footprint.size), (1, stored(&key)));
        assert_eq!(rent(&account), 10 + Balance::from(footprint.size));
        // The doc's figure: without the ticket's amount, counted apart as elsewhere.
        let nothing = money::of_call::<Test>(&input(b""), Weight::zero());
        let gas = Weight::zero().encoded_size() as u64;
        assert_eq!(
            nothing.size,
            45 + 1 + gas + Ticket::max_encoded_len() as u64
        );
    });
}

#[test]
fn nothing_is_larger_than_the_chain_knows() {
    build_and_execute(|| {
        let most = |info: Vec<frame_support::traits::StorageInfo>| info[0].max_size.unwrap();
        let call = most(Calls::<Test>::storage_info());
        assert_eq!(call, 28 + 4_098 + 16 + 1 + 16 + 16);
        let app = most(Apps::<Test>::storage_info());
        let manifest = longest_manifest(b'1').encode().len() as u32;
        assert_eq!(manifest, cybermiles_archive::MAX_MANIFEST);
        assert_eq!(app, 12 + 64 + 2 + manifest + 4 + 16);
        assert_eq!(
            most(Queues::<Test>::storage_info()),
            12 + 2 + 64 * 8 + 8 + 4 + 4
        );
    });
}

#[test]
fn all_of_it_comes_back() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        for _ in 0..5 {
            queue(&account, Act::Note(1));
        }
        for call in 0..5 {
            assert_ok!(Bundles::drop_call(signed(LENA), app, call));
        }
        assert_eq!(free(&account), TANK);
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_quiet();
    });
}
