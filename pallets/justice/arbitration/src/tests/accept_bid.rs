//! `accept_bid`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::trade::Side;
use frame_support::{assert_noop, assert_ok};

#[test]
fn what_both_accept_is_heard() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, PAVEL, 30));
        // He thinks better of it.
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 40));
        assert_ok!(Arbitration::accept_bid(signed(MEI), id, PAVEL, 30));
        assert!(matches!(state(id), State::Bidding { .. }));
        run_to(20);
        assert_ok!(Arbitration::accept_bid(signed(MEI), id, OLGA, 40));
        assert_eq!(
            state(id),
            State::Hearing {
                arbiter: OLGA,
                fee: 40,
                at_stake: 1_001,
                deadline: 50,
            }
        );
        assert_eq!((arbiter(OLGA).hearing, arbiter(PAVEL).hearing), (1, 0));
        assert_eq!(case(id).tried, 1);
        // Pavel's waits.
        assert_eq!(Arbitration::bids(id).len(), 1);
        let told = events();
        assert_eq!(
            told[told.len() - 2..],
            [
                Event::BidAccepted {
                    case: id,
                    by: Side::Seller,
                    arbiter: OLGA,
                    fee: 40,
                },
                Event::HearingBegan {
                    case: id,
                    arbiter: OLGA,
                    fee: 40,
                    at_stake: 1_001,
                    deadline: 50,
                }
            ]
        );
    });
}

#[test]
fn a_bid_as_it_is() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        assert_noop!(
            Arbitration::accept_bid(signed(RAVI), id, PAVEL, 40),
            Error::<Test>::NoBid
        );
        assert_noop!(
            Arbitration::accept_bid(signed(RAVI), id, OLGA, 39),
            Error::<Test>::BidChanged
        );
    });
}

/// Who could make an arbiter his relative after he has bid would choose his judge.
#[test]
fn who_has_bid_is_nobodys_relative_any_more() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        Kin::<Test>::put(vec![(OLGA, MEI)]);
        for party in [RAVI, MEI] {
            assert_ok!(Arbitration::accept_bid(signed(party), id, OLGA, 40));
        }
        assert!(matches!(state(id), State::Hearing { arbiter, .. } if arbiter == OLGA));
    });
}

/// What was checked when he bid is checked again.
#[test]
fn only_of_one_who_still_may_hear_it() {
    build_and_execute(|| {
        let accept = |id| Arbitration::accept_bid(signed(RAVI), id, OLGA, 40);
        let id = bidding();
        bid(id, OLGA, 40);
        let mut dearer = PARAMETERS;
        dearer.bond = 1_002;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), dearer));
        assert_noop!(accept(id), Error::<Test>::BondTooSmall);
        assert_ok!(Arbitration::force_set_parameters(
            signed(GOVERNOR),
            PARAMETERS
        ));
        let _ = (hearing(), hearing());
        assert_noop!(accept(id), Error::<Test>::TooManyCases);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        assert_noop!(accept(id), Error::<Test>::Leaving);
        run_to(20);
        let gone = bidding();
        bid(gone, PAVEL, 40);
        assert_ok!(Arbitration::leave(signed(PAVEL)));
        Arbiters::<Test>::mutate(PAVEL, |entry| entry.as_mut().unwrap().leaves_at = Some(0));
        assert_ok!(Arbitration::withdraw_bond(signed(PAVEL)));
        assert_noop!(
            Arbitration::accept_bid(signed(RAVI), gone, PAVEL, 40),
            Error::<Test>::NotArbiter
        );
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        assert_not_by([OLGA, STRANGER], Error::<Test>::NotParty, |who| {
            Arbitration::accept_bid(who, id, OLGA, 40)
        });
    });
}

#[test]
fn only_while_bidding_and_in_time() {
    assert_only_in(&[0], |id| {
        Arbitration::accept_bid(signed(RAVI), id, OLGA, 41)
    });
}
