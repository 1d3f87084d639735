//! `hand_over`.

use super::{mock::*, processes::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_role_is_another_s() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[RAVI, RAVI]);
        let held = rent(&LENA);
        assert_ok!(Process::hand_over(signed(RAVI), case, 0, MEI));
        assert_eq!(
            last_event(),
            Event::HandedOver {
                case,
                role: 0,
                from: RAVI,
                to: MEI,
            }
        );
        assert_eq!(data_of(case).roles.into_inner(), [MEI, RAVI]);
        assert_eq!(rent(&LENA), held);
        assert_undone(
            || try_signal(RAVI, case, 0, "", &[]),
            Error::<Test>::NotAllowed,
        );
        signal(MEI, case, "review", "");
    });
}

#[test]
fn only_by_who_plays_it() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[RAVI, MEI]);
        let hand_over = |who, case, role| Process::hand_over(signed(who), case, role, LENA);
        // Not the controller, not who plays another.
        for who in [LENA, MEI] {
            assert_noop!(hand_over(who, case, 0), Error::<Test>::NotAllowed);
        }
        assert_noop!(hand_over(RAVI, case, 2), Error::<Test>::WrongRoles);
        assert_noop!(hand_over(RAVI, case + 1, 0), Error::<Test>::UnknownCase);
        for origin in unsigned_origins() {
            assert_noop!(
                Process::hand_over(origin, case, 0, LENA),
                DispatchError::BadOrigin
            );
        }
        signal(RAVI, case, "review", "");
        signal(LENA, case, "decide", "accept");
        assert_noop!(hand_over(RAVI, case, 0), Error::<Test>::Ended);
    });
}
