//! `close_session`.

use super::{mock::*, rule_sets::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn its_rent_goes_back() {
    build_and_execute(|| {
        let rules = loyalty(1);
        deploy(LENA, "Loyalty", &rules);
        let id = open("Loyalty");
        assert_ok!(try_fire_session(id, inserts(vec![customer(1, false)])));
        assert_ok!(Rules::close_session(signed(LENA), id));
        assert_eq!(last_event(), Event::SessionClosed { session: id });
        assert_eq!(users(LENA, &rules), 1);
        assert_eq!(rent(&LENA), code_rent(&rules) + name_rent("Loyalty"));
        assert_noop!(
            Rules::close_session(signed(LENA), id),
            Error::<Test>::UnknownSession
        );
        assert_ok!(Rules::remove(signed(LENA), called("Loyalty")));
        assert_quiet();
    });
}

#[test]
fn the_last_takes_old_code_along() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let sessions = [open("Loyalty"), open("Loyalty")];
        deploy(LENA, "Loyalty", &loyalty(2));
        assert_eq!(users(LENA, &loyalty(1)), 2);
        for (id, left) in sessions.into_iter().zip([1, 0]) {
            assert_ok!(Rules::close_session(signed(LENA), id));
            assert_eq!(users(LENA, &loyalty(1)), left);
        }
        assert!(!Codes::<Test>::contains_key(LENA, hash_of(&loyalty(1))));
        assert_eq!(users(LENA, &loyalty(2)), 1);
    });
}

#[test]
fn by_its_owner() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_noop!(
            Rules::close_session(signed(MEI), id),
            Error::<Test>::NotOwner
        );
        for origin in unsigned_origins() {
            assert_noop!(Rules::close_session(origin, id), DispatchError::BadOrigin);
        }
    });
}
