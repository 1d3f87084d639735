//! `clear`.

use super::mock::*;
use crate::{pallet::*, WeightInfo};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn anybody() -> RuntimeOrigin {
    RuntimeOrigin::signed(SETTLER)
}

/// Three claims, one of them of a moved leaf; swept.
fn closed() {
    assert_ok!(Claims::move_claim(
        governor(),
        address(RAVI),
        address(STRANGER)
    ));
    Claim::of(MEI, &NEWCOMER).submit();
    Claim::signed_by(STRANGER, RAVI, &NEWCOMER).submit();
    Claim::of(LENA, &NEWCOMER).submit();
    run_to(DEADLINE);
    assert_ok!(Claims::sweep(RuntimeOrigin::root()));
}

#[test]
fn entries_go_in_chunks_until_none_is_left() {
    build_and_execute(|| {
        closed();
        let refunded = Claims::clear(anybody(), 2).unwrap();
        assert_eq!(refunded.actual_weight, Some(<()>::clear(2)));
        System::assert_last_event(Event::Cleared { entries: 2 }.into());
        assert_eq!(Claimed::<Test>::iter().count(), 1);
        Claims::do_try_state().unwrap();

        let refunded = Claims::clear(anybody(), 50).unwrap();
        assert_eq!(refunded.actual_weight, Some(<()>::clear(2)));
        assert_eq!(Claimed::<Test>::iter().count(), 0);
        assert_eq!(Moves::<Test>::iter().count(), 0);
        assert_eq!(MoveTargets::<Test>::iter().count(), 0);
        assert_noop!(Claims::clear(anybody(), 1), Error::<Test>::NothingToClear);
    });
}

#[test]
fn what_was_cleared_cannot_be_claimed_again() {
    build_and_execute(|| {
        closed();
        assert_ok!(Claims::clear(anybody(), 50));
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::DeadlinePassed);
        assert_eq!(ClaimedTotal::<Test>::get(), 3_200);
    });
}

#[test]
fn only_a_signed_origin_clears() {
    build_and_execute(|| {
        closed();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Claims::clear(origin, 1), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn not_before_the_sweep() {
    build_and_execute(|| {
        assert_noop!(Claims::clear(anybody(), 1), Error::<Test>::NotSwept);
        run_to(DEADLINE);
        assert_noop!(Claims::clear(anybody(), 1), Error::<Test>::NotSwept);
    });
}

#[test]
fn the_limit_is_bounded_on_both_sides() {
    build_and_execute(|| {
        closed();
        for limit in [0, 51, u32::MAX] {
            assert_noop!(
                Claims::clear(anybody(), limit),
                Error::<Test>::LimitOutOfRange
            );
        }
    });
}
