//! `revoke_move`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn moved() {
    assert_ok!(Claims::move_claim(governor(), address(RAVI), address(MEI)));
}

#[test]
fn moved_and_revoked_leaves_nothing_behind() {
    build_and_execute(|| {
        moved();
        assert_ok!(Claims::revoke_move(governor(), address(RAVI)));
        System::assert_last_event(
            Event::MoveRevoked {
                old: address(RAVI),
                new: address(MEI),
            }
            .into(),
        );
        assert_eq!(Moves::<Test>::iter().count(), 0);
        assert_eq!(MoveTargets::<Test>::iter().count(), 0);
        Claim::signed_by(MEI, RAVI, &NEWCOMER).assert_refused(Error::WrongSigner);
        // Both sign for their own leaves again.
        Claim::of(RAVI, &NEWCOMER).submit();
        Claim::of(MEI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 2_200);
    });
}

#[test]
fn only_the_move_origin_revokes() {
    build_and_execute(|| {
        moved();
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            RuntimeOrigin::signed(SETTLER),
        ] {
            assert_noop!(
                Claims::revoke_move(origin, address(RAVI)),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn in_time_is_before_the_deadline() {
    build_and_execute(|| {
        moved();
        run_to(DEADLINE);
        assert_noop!(
            Claims::revoke_move(governor(), address(RAVI)),
            Error::<Test>::DeadlinePassed
        );
    });
}

#[test]
fn what_was_not_moved_is_not_revoked() {
    build_and_execute(|| {
        moved();
        // The target of a move has not been moved itself.
        assert_noop!(
            Claims::revoke_move(governor(), address(MEI)),
            Error::<Test>::NotMoved
        );
    });
}

#[test]
fn a_move_that_was_used_stays() {
    build_and_execute(|| {
        moved();
        Claim::signed_by(MEI, RAVI, &NEWCOMER).submit();
        assert_noop!(
            Claims::revoke_move(governor(), address(RAVI)),
            Error::<Test>::AlreadyClaimed
        );
    });
}
