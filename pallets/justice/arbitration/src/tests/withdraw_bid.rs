//! `withdraw_bid`.

use super::mock::*;
use crate::{pallet::*, types::*};
use frame_support::{assert_noop, assert_ok};

#[test]
fn it_is_gone_and_accepted_by_nobody() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 40));
        assert_ok!(Arbitration::withdraw_bid(signed(OLGA), id));
        assert_eq!(Arbitration::bids(id).len(), 1);
        assert!(
            matches!(state(id), State::Bidding { accepted, .. } if accepted == Sides::default())
        );
        System::assert_last_event(
            Event::BidWithdrawn {
                case: id,
                arbiter: OLGA,
            }
            .into(),
        );
    });
}

#[test]
fn who_waits_while_another_hears_need_not_wait() {
    build_and_execute(|| {
        let id = hearing();
        assert_ok!(Arbitration::withdraw_bid(signed(PAVEL), id));
        // Not he who hears it.
        assert_noop!(
            Arbitration::withdraw_bid(signed(OLGA), id),
            Error::<Test>::NoBid
        );
        advance(id);
        assert!(matches!(state(id), State::Hearing { arbiter, .. } if arbiter == QUINN));
    });
}

#[test]
fn not_when_his_turn_has_come() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        run_to(deadline(id));
        assert_noop!(
            Arbitration::withdraw_bid(signed(OLGA), id),
            Error::<Test>::DeadlinePassed
        );
        let other = hearing();
        run_to(deadline(other));
        assert_noop!(
            Arbitration::withdraw_bid(signed(PAVEL), other),
            Error::<Test>::DeadlinePassed
        );
        assert_noop!(
            Arbitration::withdraw_bid(signed(PAVEL), 9),
            Error::<Test>::NotFound
        );
    });
}

/// Others were displaced for it. Once a party has struck one, nobody is missed.
#[test]
fn not_from_a_full_list() {
    build_and_execute(|| {
        let id = bidding();
        let others = full_list(id);
        let withdraw = |index: usize| Arbitration::withdraw_bid(signed(others[index].clone()), id);
        assert_noop!(withdraw(3), Error::<Test>::BidFirm);
        close_bids(id);
        assert_noop!(withdraw(3), Error::<Test>::BidFirm);
        assert_ok!(Arbitration::strike(signed(MEI), id, others[0].clone()));
        assert_ok!(withdraw(3));
        assert_eq!(bids(id).len(), 14);
    });
}

#[test]
fn only_by_the_bidder() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        assert_not_by([PAVEL, RAVI, STRANGER], Error::<Test>::NoBid, |who| {
            Arbitration::withdraw_bid(who, id)
        });
    });
}
