//! `close`.

use super::{mock::*, processes::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn all_is_back() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_ok!(try_start(MEI, "p", &[], &[]));
        signal(MEI, 0, "evaluate", "disapprove");
        assert_ok!(Process::close(signed(MEI), 0));
        assert_eq!(last_event(), Event::Closed { case: 0 });
        assert_eq!((rent(&MEI), free(&MEI)), (0, FUNDS));
        assert!(!exists(0));
        assert_noop!(Process::close(signed(MEI), 0), Error::<Test>::UnknownCase);
        // Its number is not used again.
        assert_eq!(start("p", &[]), 1);
    });
}

#[test]
fn only_its_controller_when_it_has_ended() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_ok!(try_start(MEI, "p", &[], &[]));
        assert_noop!(Process::close(signed(MEI), 0), Error::<Test>::NotEnded);
        signal(MEI, 0, "evaluate", "disapprove");
        assert_noop!(
            Process::close(signed(LENA), 0),
            Error::<Test>::NotController
        );
        for origin in unsigned_origins() {
            assert_noop!(Process::close(origin, 0), DispatchError::BadOrigin);
        }
        assert_ok!(Process::close(signed(MEI), 0));
    });
}
