//! Before, a call is charged for the most that it may need; afterwards, for what it used.

use super::mock::*;
use crate::{pallet::*, types::*};
use codec::Encode;
use frame_support::dispatch::GetDispatchInfo;

#[test]
fn before_it_is_the_most() {
    let values = order(1, OPEN);
    let bytes = values.encoded_size() as u32;
    let (owner, collection) = (LENA, called("orders"));
    let put = Call::<Test>::put {
        owner: owner.clone(),
        collection: collection.clone(),
        key: key("7"),
        expected: None,
        fields: values,
    };
    let most = put_weight(bytes, MAX_INDEXES, MAX_SCHEMA);
    assert_eq!(put.get_dispatch_info().call_weight, most);
    let remove = Call::<Test>::remove {
        owner,
        collection,
        key: key("7"),
        expected: None,
    };
    let most = remove_weight(MAX_INDEXES, MAX_SCHEMA);
    assert_eq!(remove.get_dispatch_info().call_weight, most);
}

#[test]
fn afterwards_it_is_what_was_used() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        create(LENA, "reviews", &reviews());
        let schema = bytes_of(&orders()).len() as u32;
        let bytes = order(1, OPEN).encoded_size() as u32;
        let new = weight_of(try_put(LENA, "orders", "7", None, order(1, OPEN)));
        assert_eq!(new, put_weight(bytes, 2, schema));
        let again = weight_of(try_put(LENA, "orders", "7", None, order(2, OPEN)));
        assert_eq!(again, new);
        let removed = weight_of(try_remove(LENA, "orders", "7", None));
        assert_eq!(removed, remove_weight(2, schema));

        let values = review(LENA, &"x".repeat(128));
        let bytes = values.encoded_size() as u32;
        let written = weight_of(try_put(RAVI, "reviews", "1", None, values));
        let schema = bytes_of(&reviews()).len() as u32;
        assert_eq!(written, put_weight(bytes, 1, schema));
    });
}

#[test]
fn what_is_refused_pays_for_what_it_took() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        let bytes = order(1, OPEN).encoded_size() as u32;
        let schema = bytes_of(&orders()).len() as u32;
        // Nothing is read.
        let no_key = weight_of(try_put(LENA, "orders", "", None, order(1, OPEN)));
        let nowhere = weight_of(try_put(LENA, "Orders", "7", None, order(1, OPEN)));
        assert_eq!([no_key, nowhere], [put_weight(bytes, 0, 0); 2]);
        let not_hers = weight_of(try_put(MEI, "orders", "7", None, order(1, OPEN)));
        assert_eq!(not_hers, put_weight(bytes, 2, schema));
        let nothing = weight_of(try_remove(LENA, "Orders", "7", None));
        assert_eq!(nothing, remove_weight(0, 0));
        let no_record = weight_of(try_remove(LENA, "orders", "7", None));
        assert_eq!(no_record, remove_weight(2, schema));
    });
}
