//! `reply`.

use super::mock::*;
use crate::{pallet::*, Review};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// Both have committed in block 1, and the buyer reveals in block 4.
fn reviewed_by_the_buyer() {
    close(&receipt(DEAL));
    for who in [BUYER, SELLER] {
        assert_ok!(commit(who, &Secret::new(4)));
    }
    run_to(4);
    assert_ok!(reveal(BUYER, &Secret::new(4)));
}

#[test]
fn the_reviewed_side_replies() {
    build_and_execute(|| {
        reviewed_by_the_buyer();
        assert_ok!(reply(SELLER, 77));
        System::assert_last_event(
            Event::Replied {
                deal: DEAL,
                account: SELLER,
                reviewer: BUYER,
                content: content(77),
            }
            .into(),
        );
        assert_eq!(kept(DEAL).by_buyer, Review::Replied);
        // His own review is still to come.
        assert_ok!(reveal(SELLER, &Secret::new(4)));
        assert_ok!(reply(BUYER, 1_000));
        assert_eq!(kept(DEAL).by_seller, Review::Replied);
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        reviewed_by_the_buyer();
        assert_ok!(reply(SELLER, 77));
        assert_noop!(reply(SELLER, 78), Error::<Test>::AlreadyReplied);
    });
}

#[test]
fn only_to_what_is_revealed() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_noop!(reply(BUYER, 10), Error::<Test>::NotRevealed);
        for who in [BUYER, SELLER] {
            assert_ok!(commit(who, &Secret::new(4)));
        }
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_noop!(reply(BUYER, 10), Error::<Test>::NotRevealed);
    });
}

#[test]
fn in_time_is_before_the_end_of_the_window() {
    build_and_execute(|| {
        reviewed_by_the_buyer();
        run_to(19);
        assert_noop!(reply(SELLER, 77), Error::<Test>::DeadlinePassed);
        run_to(18);
        assert_ok!(reply(SELLER, 77));
    });
}

#[test]
fn neither_empty_nor_too_long() {
    build_and_execute(|| {
        reviewed_by_the_buyer();
        for length in [0, 1_001] {
            assert_noop!(
                reply(SELLER, length),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
        assert_ok!(reply(SELLER, 1));
    });
}

#[test]
fn only_a_side_of_a_deal_that_ended() {
    build_and_execute(|| {
        assert_noop!(reply(SELLER, 77), Error::<Test>::NotFound);
        reviewed_by_the_buyer();
        assert_noop!(reply(STRANGER, 77), Error::<Test>::NotParty);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Reviews::reply(origin, DEAL, content(77)),
                DispatchError::BadOrigin
            );
        }
    });
}
