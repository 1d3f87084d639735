//! The story of the pallet's doc.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*};
use frame_support::assert_ok;

#[test]
fn a_price_and_a_loyalty_programme() {
    build_and_execute(|| {
        // Twenty per cent for a good score.
        let twenty = discounts(&[(740, 80)]);
        deploy(LENA, "Pricing", &twenty);
        let fire = |code| {
            let with = facts(vec![purchase(741, 10_000)]);
            Rules::fire(signed(RAVI), LENA, called("Pricing"), code, with, STEPS)
        };
        assert_ok!(fire(Some(hash_of(&twenty))));
        assert_eq!(last_fired().1, [message(vec![decimal(8_000)])]);

        // A month later ten; who means the old ones is not surprised.
        let ten = discounts(&[(740, 90)]);
        assert_ok!(Rules::deploy(
            signed(LENA),
            called("Pricing"),
            code_of(&ten),
            Some(hash_of(&twenty))
        ));
        assert_undone(|| fire(Some(hash_of(&twenty))), Error::Replaced);
        assert_ok!(fire(None));
        assert_eq!(last_fired().1, [message(vec![decimal(9_000)])]);

        // A session for each customer; points stay.
        deploy(LENA, "Loyalty", &loyalty(1));
        let old = open("Loyalty");
        assert_ok!(try_fire_session(
            old,
            inserts(vec![customer(0, false), bought(99)])
        ));
        // New rules are for whoever comes now.
        deploy(LENA, "Loyalty", &loyalty(2));
        let new = open("Loyalty");
        assert_ok!(try_fire_session(old, inserts(vec![bought(1)])));
        assert_ok!(try_fire_session(
            new,
            inserts(vec![customer(0, false), bought(1)])
        ));
        assert_eq!(facts_of(old), [customer(100, true)]);
        assert_eq!(facts_of(new), [customer(2, false)]);

        // With the last of the old ones the old code goes.
        assert_eq!(users(LENA, &loyalty(1)), 1);
        assert_ok!(Rules::close_session(signed(LENA), old));
        assert_eq!(users(LENA, &loyalty(1)), 0);

        // And in the end every planck is back.
        assert_ok!(Rules::close_session(signed(LENA), new));
        for name in ["Pricing", "Loyalty"] {
            assert_ok!(Rules::remove(signed(LENA), called(name)));
        }
        assert_quiet();
    });
}
