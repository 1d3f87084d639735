//! The bytes that the pallet's doc names.

use super::mock::*;
use crate::{pallet::*, Listing, NewestFirst};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::trade::ListingId;
use frame_support::traits::{Footprint, StorageInfoTrait};

#[test]
fn a_listing_takes_333_bytes() {
    let size = |info: Vec<frame_support::traits::StorageInfo>| info[0].max_size.unwrap();
    let sizes = [
        size(Listings::<Test>::storage_info()),
        size(Shelves::<Test>::storage_info()),
        size(Categories::<Test>::storage_info()),
    ];
    assert_eq!(sizes, [249, 56, 28]);
    assert_eq!(Listing::max_encoded_len(), 217);
    assert_eq!(Shop::footprint(), Footprint::from_parts(1, 333));
}

#[test]
fn keys_are_in_the_opposite_order_of_ids() {
    let ids = [0, 1, 255, 256, 65_535, 65_536, 1 << 40, u64::MAX];
    for pair in ids.windows(2) {
        let [older, newer] = [pair[0], pair[1]].map(NewestFirst::from);
        assert!(newer < older && newer.encode() < older.encode());
    }
    for id in ids {
        assert_eq!(ListingId::from(NewestFirst::from(id)), id);
        assert_eq!(NewestFirst::from(id).encode().len(), 8);
    }
}
