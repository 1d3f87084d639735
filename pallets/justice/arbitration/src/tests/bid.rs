//! `bid`.

use super::mock::*;
use crate::{pallet::*, types::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_lowest_is_first_and_of_equal_ones_the_earlier() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        bid(id, QUINN, 40);
        assert_eq!(bids(id), [(PAVEL, 30), (OLGA, 40), (QUINN, 40)]);
        System::assert_last_event(
            Event::BidPlaced {
                case: id,
                arbiter: QUINN,
                fee: 40,
            }
            .into(),
        );
        // In place of the former one, and as the latest.
        bid(id, OLGA, 40);
        bid(id, PAVEL, 101);
        assert_eq!(bids(id), [(QUINN, 40), (OLGA, 40), (PAVEL, 101)]);
        assert_noop!(
            Arbitration::bid(signed(OLGA), id, 102),
            Error::<Test>::FeeTooHigh
        );
    });
}

#[test]
fn a_bid_that_changes_is_accepted_by_nobody() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 40));
        bid(id, PAVEL, 29);
        assert!(
            matches!(state(id), State::Bidding { accepted, .. } if accepted.buyer == Some(OLGA))
        );
        bid(id, OLGA, 41);
        assert!(
            matches!(state(id), State::Bidding { accepted, .. } if accepted == Sides::default())
        );
        assert_ok!(Arbitration::accept_bid(signed(MEI), id, OLGA, 41));
        assert!(matches!(state(id), State::Bidding { .. }));
    });
}

#[test]
fn a_full_list_takes_lower_ones_only() {
    build_and_execute(|| {
        let id = bidding();
        let others = full_list(id);
        // The highest is accepted, so the one before goes.
        let highest = others[15].clone();
        assert_ok!(Arbitration::accept_bid(
            signed(MEI),
            id,
            highest.clone(),
            65
        ));
        assert_noop!(
            Arbitration::bid(signed(OLGA), id, 64),
            Error::<Test>::BidTooHigh
        );
        bid(id, OLGA, 63);
        assert!(events().contains(&Event::BidDisplaced {
            case: id,
            arbiter: others[14].clone(),
        }));
        let taken = bids(id);
        assert_eq!(taken.len(), 16);
        assert_eq!(
            taken[13..],
            [(others[13].clone(), 63), (OLGA, 63), (highest, 65)]
        );
        // Another went for it, so it can't become a dearer one.
        assert_noop!(
            Arbitration::bid(signed(OLGA), id, 64),
            Error::<Test>::BidFirm
        );
        bid(id, OLGA, 63);
        bid(id, OLGA, 7);
        assert_eq!((bids(id).len(), bids(id)[0].clone()), (16, (OLGA, 7)));
    });
}

#[test]
fn only_by_who_may_hear_the_case() {
    build_and_execute(|| {
        let id = bidding();
        assert_not_by([STRANGER, RAVI], Error::<Test>::NotArbiter, |who| {
            Arbitration::bid(who, id, 1)
        });
        for party in [RAVI, MEI] {
            register(party.clone());
            assert_not_by([party], Error::<Test>::ArbiterIsParty, |who| {
                Arbitration::bid(who, id, 1)
            });
        }
        for party in [RAVI, MEI] {
            Kin::<Test>::put(vec![(OLGA, party)]);
            assert_not_by([OLGA], Error::<Test>::ArbiterRelated, |who| {
                Arbitration::bid(who, id, 1)
            });
        }
        Kin::<Test>::kill();
        // What the carrier said may be what the two quarrel about.
        Carriers::<Test>::insert(id, OLGA);
        Kin::<Test>::put(vec![(PAVEL, OLGA)]);
        assert_not_by([OLGA, PAVEL], Error::<Test>::ArbiterRelated, |who| {
            Arbitration::bid(who, id, 1)
        });
        Kin::<Test>::kill();
        Carriers::<Test>::remove(id);
        Suspended::<Test>::put(vec![OLGA]);
        assert_not_by([OLGA], Error::<Test>::TradingSuspended, |who| {
            Arbitration::bid(who, id, 1)
        });
        Suspended::<Test>::kill();
        let slashed = hearing();
        advance(slashed);
        let id = bidding();
        assert_not_by([OLGA], Error::<Test>::BondTooSmall, |who| {
            Arbitration::bid(who, id, 1)
        });
        assert_ok!(Arbitration::leave(signed(PAVEL)));
        assert_not_by([PAVEL], Error::<Test>::Leaving, |who| {
            Arbitration::bid(who, id, 1)
        });
    });
}

#[test]
fn one_bond_stands_behind_so_many_cases() {
    build_and_execute(|| {
        let (first, _) = (hearing(), hearing());
        let id = bidding();
        assert_not_by([OLGA], Error::<Test>::TooManyCases, |who| {
            Arbitration::bid(who, id, 1)
        });
        // Once he has ruled, his bond is free for another.
        assert_ok!(Arbitration::rule(signed(OLGA), first, percent(1)));
        bid(id, OLGA, 1);
    });
}

#[test]
fn only_while_bidding_and_in_time() {
    assert_only_in(&[0], |id| Arbitration::bid(signed(PAVEL), id, 1));
    build_and_execute(|| {
        let id = bidding();
        // A third of twenty blocks is for the parties.
        assert_eq!((case(id).bids_until(), deadline(id)), (Some(15), 21));
        run_to(14);
        bid(id, OLGA, 1);
        run_to(15);
        assert_noop!(
            Arbitration::bid(signed(PAVEL), id, 1),
            Error::<Test>::BidsClosed
        );
    });
    build_and_execute(|| {
        let id = bidding();
        assert_not_by([], DispatchError::BadOrigin, |who| {
            Arbitration::bid(who, id, 1)
        });
    });
}
