//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, types::*};
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

fn assert_breach_of(reach: fn() -> CaseId, spoil: impl FnOnce(CaseId), message: &'static str) {
    new_test_ext().execute_with(|| {
        let id = reach();
        Arbitration::do_try_state().unwrap();
        spoil(id);
        assert_eq!(
            Arbitration::do_try_state(),
            Err(DispatchError::Other(message))
        );
    });
}

fn change(id: CaseId, with: impl FnOnce(&mut CaseOf<Test>)) {
    Cases::<Test>::mutate(id, |case| with(case.as_mut().unwrap()));
}

fn change_arbiter(with: impl FnOnce(&mut ArbiterOf<Test>)) {
    Arbiters::<Test>::mutate(OLGA, |arbiter| with(arbiter.as_mut().unwrap()));
}

/// Olga has bid, and Ravi accepts her.
fn half_accepted() -> CaseId {
    let id = bidding();
    bid(id, OLGA, 40);
    bid(id, PAVEL, 50);
    assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 40));
    assert_ok!(Arbitration::submit_evidence(
        signed(RAVI),
        id,
        content(6),
        uri("")
    ));
    id
}

#[test]
fn conservation() {
    let message = "arbitration 1: a hold is not the sum of what it is for";
    for (reason, who) in [
        (HoldReason::Bond, OLGA),
        (HoldReason::CommitteeFee, RAVI),
        (HoldReason::Rent, RAVI),
        (HoldReason::Rent, OLGA),
    ] {
        let more = |_| Balances::hold(&reason.into(), &who, 1).unwrap();
        assert_breach_of(half_accepted, more, message);
        let less = |_| {
            Balances::release(&reason.into(), &who, 1, Precision::Exact).unwrap();
        };
        assert_breach_of(half_accepted, less, message);
    }
    assert_breach_of(
        || {
            let id = bidding();
            go_to_court(cybermiles_primitives::trade::Side::Buyer, BY_BIDS).unwrap();
            id
        },
        |id| change(id, |case| case.set_aside = u128::MAX),
        "arbitration 1: the holds overflow",
    );
}

#[test]
fn arbiters_count_their_cases() {
    let message = "arbitration 2: an arbiter miscounts his cases";
    assert_breach_of(
        hearing,
        |_| change_arbiter(|olga| olga.hearing = 0),
        message,
    );
    assert_breach_of(ruled, |_| change_arbiter(|olga| olga.ruled = 2), message);
    assert_breach_of(
        ruled,
        |id| change(id, |case| case.arbiter = Some(STRANGER)),
        message,
    );
    assert_breach_of(
        panel,
        |id| change(id, |case| case.arbiter = Some(STRANGER)),
        "arbitration 2: a case's arbiter is none",
    );
}

#[test]
fn bids_are_in_order() {
    let spoil = |message, with: fn(&mut BidList)| {
        assert_breach_of(half_accepted, |id| Bids::<Test>::mutate(id, with), message);
    };
    spoil("arbitration 3: bids are out of order", |bids| {
        bids.as_mut().reverse();
    });
    spoil("arbitration 3: an arbiter bids twice", |bids| {
        bids[1].arbiter = OLGA;
    });
    spoil("arbitration 3: a fee is more than a deposit", |bids| {
        bids[1].fee = DEPOSIT + 1;
    });
    spoil("arbitration 3: a side accepts no bid", |bids| {
        bids.remove(0);
    });
    assert_breach_of(
        half_accepted,
        |id| Bids::<Test>::insert(id + 1, Bids::<Test>::get(id)),
        "arbitration 3: bids for no case",
    );
    assert_breach_of(
        ruled,
        |id| Bids::<Test>::insert(id, BidList::default()),
        "arbitration 3: bids that nobody needs",
    );
}

#[test]
fn cases_are_well_formed() {
    let spoil = |reach, message, with: fn(&mut CaseOf<Test>)| {
        assert_breach_of(reach, |id| change(id, with), message);
    };
    spoil(ruled, "arbitration 4: a case against oneself", |case| {
        case.seller = RAVI;
    });
    let message = "arbitration 4: a ruling is missing, or is too early";
    spoil(ruled, message, |case| case.standing = None);
    let early: fn(&mut CaseOf<Test>) = |case| {
        case.standing = Some(Standing {
            seller_share: percent(1),
            loser: None,
            author: Author::Deadlock,
        });
    };
    for reach in [bidding, hearing, pleading, panel] {
        spoil(reach, message, early);
    }
    assert_breach_of(
        pleading,
        |id| {
            change(id, |case| case.set_aside = 0);
            Balances::release(
                &HoldReason::CommitteeFee.into(),
                &RAVI,
                150,
                Precision::Exact,
            )
            .unwrap();
        },
        "arbitration 4: a committee's money is missing, or is kept too long",
    );
    let message = "arbitration 4: more arbiters or appeals than the rules allow";
    spoil(ruled, message, |case| case.tried = 4);
    spoil(ruled, message, |case| case.appeals = 3);
    let message = "arbitration 4: panels are not the committee and one for each appeal";
    spoil(ruled, message, |case| case.appeals = 1);
    spoil(panel, message, |case| {
        case.panels.try_push(7).unwrap();
    });
    spoil(
        panel,
        "arbitration 4: the panel that decides is not the last",
        |case| case.panels[0] = 7,
    );
}

#[test]
fn evidence_is_counted() {
    assert_breach_of(
        half_accepted,
        |id| change(id, |case| case.evidence.buyer = 0),
        "arbitration 5: evidence that is not counted",
    );
    assert_breach_of(
        half_accepted,
        |id| change(id, |case| case.evidence.seller = 1),
        "arbitration 5: a piece of evidence is missing",
    );
    assert_breach_of(
        half_accepted,
        |id| {
            change(id, |case| {
                case.evidence = Sides {
                    buyer: 0,
                    seller: 1,
                }
            })
        },
        "arbitration 5: a side miscounts its evidence",
    );
    assert_breach_of(
        half_accepted,
        |id| {
            let exhibit = Exhibits::<Test>::get(id, 0).unwrap();
            Exhibits::<Test>::insert(id + 1, 0, exhibit);
        },
        "arbitration 5: evidence in no case",
    );
}

#[test]
fn parameters_are_sound() {
    assert_breach_of(
        bidding,
        |_| CurrentParameters::<Test>::mutate(|it| it.rules.vote_cost = 0),
        "arbitration 6: the parameters are unsound",
    );
}

#[test]
fn the_integrity_test_holds() {
    use frame_support::traits::Hooks;
    <Arbitration as Hooks<u32>>::integrity_test();
}
