//! `remove`.

use super::{mock::*, rule_sets::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn with_its_code() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        assert_ok!(Rules::remove(signed(LENA), called("Pricing")));
        assert_eq!(
            last_event(),
            Event::Removed {
                owner: LENA,
                name: called("Pricing"),
                code: hash_of(&pricing()),
            }
        );
        assert_quiet();
        // The next one of this name begins anew.
        deploy(LENA, "Pricing", &pricing());
        let entry = RuleSets::<Test>::get(LENA, called("Pricing")).unwrap();
        assert_eq!(entry.revision, 0);
    });
}

#[test]
fn without_the_code_that_another_name_has() {
    build_and_execute(|| {
        deploy(LENA, "a", &pricing());
        deploy(LENA, "b", &pricing());
        assert_ok!(Rules::remove(signed(LENA), called("a")));
        assert_eq!(users(LENA, &pricing()), 1);
        assert_eq!(rent(&LENA), code_rent(&pricing()) + name_rent("b"));
        assert_ok!(Rules::remove(signed(LENA), called("b")));
        assert_quiet();
    });
}

#[test]
fn without_the_code_that_a_session_runs() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(Rules::remove(signed(LENA), called("Loyalty")));
        assert_eq!(users(LENA, &loyalty(1)), 1);
        assert_ok!(try_fire_session(
            id,
            inserts(vec![customer(0, false), bought(7)])
        ));
        assert_eq!(facts_of(id), [customer(7, false)]);
        assert_ok!(Rules::close_session(signed(LENA), id));
        assert_quiet();
    });
}

#[test]
fn ones_own() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        for (who, name) in [(MEI, "Pricing"), (LENA, "pricing")] {
            assert_noop!(
                Rules::remove(signed(who), called(name)),
                Error::<Test>::UnknownRuleSet
            );
        }
        for origin in unsigned_origins() {
            assert_noop!(
                Rules::remove(origin, called("Pricing")),
                DispatchError::BadOrigin
            );
        }
    });
}
