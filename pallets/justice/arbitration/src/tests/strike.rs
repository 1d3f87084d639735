//! `strike`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::trade::Side;
use frame_support::{assert_noop, assert_ok};

/// Three have bid, and nobody bids any more.
fn closed() -> CaseId {
    let id = bidding();
    bid(id, OLGA, 41);
    bid(id, PAVEL, 30);
    bid(id, QUINN, 35);
    close_bids(id);
    id
}

#[test]
fn a_struck_bid_is_gone_and_accepted_by_nobody() {
    build_and_execute(|| {
        let id = closed();
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, PAVEL, 30));
        let before = deadline(id);
        assert_ok!(Arbitration::strike(signed(MEI), id, PAVEL));
        System::assert_last_event(
            Event::BidStruck {
                case: id,
                by: Side::Seller,
                arbiter: PAVEL,
            }
            .into(),
        );
        assert_eq!(bids(id), [(QUINN, 35), (OLGA, 41)]);
        assert!(
            matches!(state(id), State::Bidding { accepted, .. } if accepted == Sides::default())
        );
        assert_eq!(deadline(id), before);
        assert_noop!(
            Arbitration::strike(signed(RAVI), id, PAVEL),
            Error::<Test>::NoBid
        );
        // The lowest of the others stands, and Pavel is not asked after them.
        for arbiter in [QUINN, OLGA] {
            advance(id);
            assert!(matches!(state(id), State::Hearing { arbiter: who, .. } if who == arbiter));
        }
        advance(id);
        assert!(matches!(state(id), State::Pleading { .. }));
    });
}

/// Sixteen friends of the buyer, and a seller who wants none of them.
#[test]
fn a_side_can_always_have_a_committee() {
    build_and_execute(|| {
        let id = bidding();
        let friends = full_list(id);
        run_to(deadline(id) - 1);
        for friend in friends {
            assert_ok!(Arbitration::strike(signed(MEI), id, friend));
        }
        assert_eq!(bids(id), []);
        // She has won no time by it.
        assert_eq!(deadline(id), 21);
        advance(id);
        assert_eq!(state(id), State::Pleading { deadline: 36 });
        advance(id);
        assert_eq!(panel_of(id), 0);
    });
}

#[test]
fn what_is_left_may_still_be_accepted() {
    build_and_execute(|| {
        let id = closed();
        assert_ok!(Arbitration::accept_bid(signed(MEI), id, OLGA, 41));
        for arbiter in [PAVEL, QUINN] {
            assert_ok!(Arbitration::strike(signed(RAVI), id, arbiter));
        }
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 41));
        assert!(matches!(state(id), State::Hearing { arbiter, .. } if arbiter == OLGA));
        assert_noop!(
            Arbitration::strike(signed(RAVI), id, OLGA),
            Error::<Test>::WrongState
        );
    });
}

#[test]
fn not_while_arbiters_bid() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 41);
        run_to(14);
        assert_noop!(
            Arbitration::strike(signed(RAVI), id, OLGA),
            Error::<Test>::BidsOpen
        );
        run_to(15);
        assert_ok!(Arbitration::strike(signed(RAVI), id, OLGA));
        // So she does not come again.
        assert_noop!(
            Arbitration::bid(signed(OLGA), id, 1),
            Error::<Test>::BidsClosed
        );
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = closed();
        assert_not_by([OLGA, PAVEL, STRANGER], Error::<Test>::NotParty, |who| {
            Arbitration::strike(who, id, OLGA)
        });
    });
}

#[test]
fn only_while_bidding_and_in_time() {
    assert_only_in(&[0], |id| Arbitration::strike(signed(RAVI), id, OLGA));
}
