//! The story of the pallet's doc.

use super::mock::*;
use crate::pallet::*;
use cybermiles_rules::Value;
use frame_support::assert_ok;

/// Each evening: 7 and 8 are paid, 7 and 9 are above a thousand.
fn assert_found() {
    let paid = Some(Value::Enum(PAID));
    let mut found = pages("orders", 0, [paid.clone(), paid], 1);
    found.sort();
    assert_eq!(found, ["7", "8"].map(key));
    let above = Some(Value::Int(1_001));
    assert_eq!(pages("orders", 1, [above, None], 1), ["7", "9"].map(key));
}

#[test]
fn orders_and_reviews() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        for (at, amount) in [("7", 1_200), ("8", 40), ("9", 3_000)] {
            assert_ok!(try_put(LENA, "orders", at, Some(0), order(amount, OPEN)));
        }

        // Two clerks read order 7 at revision 1; the second looks again.
        assert_ok!(try_put(LENA, "orders", "7", Some(1), order(1_200, PAID)));
        assert_undone(
            || try_put(LENA, "orders", "7", Some(1), order(1_000, OPEN)),
            Error::<Test>::WrongRevision,
        );
        let seen = Records::record(LENA, called("orders"), key("7")).unwrap();
        assert_eq!((seen.revision, seen.fields), (2, order(1_200, PAID)));

        // Those that are paid, and those above a thousand.
        assert_ok!(try_put(LENA, "orders", "8", Some(1), order(40, PAID)));
        assert_found();

        // Reviews are open to all; each is its author's.
        create(LENA, "reviews", &reviews());
        assert_ok!(try_put(
            RAVI,
            "reviews",
            "ravi",
            Some(0),
            review(LENA, "good")
        ));
        assert_undone(
            || try_put(MEI, "reviews", "ravi", None, review(LENA, "bad")),
            Error::<Test>::NotAllowed,
        );
        put(MEI, "reviews", "spam", review(MEI, "buy at Mei's"));
        assert_eq!(free(&MEI), FUNDS - rent(&MEI));
        assert_ok!(try_remove(LENA, "reviews", "spam", None));
        assert_eq!((rent(&MEI), free(&MEI)), (0, FUNDS));
        put(RAVI, "reviews", "ravi", review(LENA, "very good"));

        // She closes the shop, and every planck is back with whoever paid it.
        for at in ["7", "8", "9"] {
            assert_ok!(try_remove(LENA, "orders", at, None));
        }
        assert_ok!(try_remove(LENA, "reviews", "ravi", None));
        for name in ["orders", "reviews"] {
            assert_ok!(Records::remove_collection(signed(LENA), called(name)));
        }
        assert_quiet();
    });
}
