//! What a client is shown.

use super::mock::*;
use crate::{CollectionView, RecordView};
use frame_support::assert_ok;

#[test]
fn a_collection() {
    build_and_execute(|| {
        assert_eq!(Records::collection(LENA, called("orders")), None);
        create(MEI, "orders", &orders());
        let id = create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(1, OPEN));
        let view = CollectionView {
            id,
            schema: hash_of(&orders()),
            bytes: bytes_of(&orders()),
            records: 1,
        };
        assert_eq!(Records::collection(LENA, called("orders")), Some(view));
        assert_eq!(Records::collection(RAVI, called("orders")), None);
    });
}

#[test]
fn a_record() {
    build_and_execute(|| {
        let record = |at: &str| Records::record(LENA, called("reviews"), key(at));
        assert_eq!(record("ravi"), None);
        create(LENA, "reviews", &reviews());
        assert_eq!(record("ravi"), None);
        put(RAVI, "reviews", "ravi", review(LENA, "good"));
        put(RAVI, "reviews", "ravi", review(LENA, "better"));
        let view = RecordView {
            key: key("ravi"),
            revision: 2,
            author: RAVI,
            fields: review(LENA, "better"),
        };
        assert_eq!(record("ravi"), Some(view));
        assert_ok!(try_remove(LENA, "reviews", "ravi", None));
        assert_eq!(record("ravi"), None);
    });
}

#[test]
fn whether_a_schema_is_sound() {
    build_and_execute(|| {
        assert_eq!(Records::check(bytes_of(&orders())), Ok(()));
        let nothing = Records::check(Default::default());
        assert_eq!(nothing, Err(crate::Error::<Test>::BadMagic.into()));
    });
}
