//! The feed for query nodes.

use super::mock::*;
use crate::feed_key;
use codec::Encode;
use frame_support::assert_ok;

#[test]
fn it_has_the_latest_revision_of_each_record() {
    let mut ext = new_test_ext();
    let id = ext.execute_with(|| {
        let id = create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(1, OPEN));
        put(LENA, "orders", "7", order(2, OPEN));
        put(LENA, "orders", "8", order(3, OPEN));
        id
    });
    let feed = |ext: &mut sp_io::TestExternalities, at: &str| {
        ext.persist_offchain_overlay();
        ext.offchain_db().get(&feed_key(id, &key(at)))
    };
    assert_eq!(feed(&mut ext, "7"), Some(2u32.encode()));
    assert_eq!(feed(&mut ext, "8"), Some(1u32.encode()));
    assert_eq!(feed(&mut ext, "9"), None);
    ext.execute_with(|| {
        assert_ok!(try_remove(LENA, "orders", "7", None));
    });
    assert_eq!(feed(&mut ext, "7"), None);
}

#[test]
fn its_keys_are_these() {
    let bytes = feed_key(258, &key("ab"));
    assert_eq!(bytes, b"cybermiles/records/\x02\x01\0\0\0\0\0\0\x08ab");
}
