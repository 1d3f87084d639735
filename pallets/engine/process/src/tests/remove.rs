//! `remove`.

use super::{mock::*, processes::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn all_is_back() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_ok!(Process::remove(signed(LENA), called("p")));
        assert_eq!(
            last_event(),
            Event::Removed {
                owner: LENA,
                name: called("p"),
                code: hash_of(&purchase()),
            }
        );
        assert_quiet();
    });
}

#[test]
fn cases_go_on() {
    build_and_execute(|| {
        let net = purchase();
        deploy(LENA, "p", &net);
        let case = start("p", &[]);
        assert_ok!(Process::remove(signed(LENA), called("p")));
        assert_eq!(users(LENA, &net), 1);
        assert_undone(
            || try_start(LENA, "p", &[], &[]),
            Error::<Test>::UnknownProcess,
        );
        signal(LENA, case, "evaluate", "disapprove");
        assert_ok!(Process::close(signed(LENA), case));
        assert_quiet();
    });
}

#[test]
fn only_its_owner_does() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_noop!(
            Process::remove(signed(MEI), called("p")),
            Error::<Test>::UnknownProcess
        );
        for origin in unsigned_origins() {
            assert_noop!(
                Process::remove(origin, called("p")),
                DispatchError::BadOrigin
            );
        }
    });
}
