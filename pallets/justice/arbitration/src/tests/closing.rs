//! The end of a case: who pays whom, to the planck.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{justice::Verdict, trade::Side};
use frame_support::assert_ok;

/// What Ravi, Mei, Olga and the jurors have gained when the case is over. The quarrel is about 1,001 of Ravi's,
/// the deposits are 101 each.
fn assert_gains(id: CaseId, ravi: i128, mei: i128, olga: i128, jurors: i128) {
    assert_gone(id);
    assert_eq!(
        [gain(RAVI), gain(MEI), gain(OLGA), gain(JURORS)],
        [ravi, mei, olga, jurors]
    );
    assert_eq!(ravi + mei + olga + jurors, 0);
}

fn rule_for(id: CaseId, share: u32) {
    assert_ok!(Arbitration::rule(signed(OLGA), id, percent(share)));
}

fn appeal(id: CaseId, who: cybermiles_primitives::AccountId, share: u32, verdict: Verdict) {
    assert_ok!(Arbitration::appeal(
        signed(who),
        id,
        percent(share),
        content(8)
    ));
    decide(id, verdict);
}

#[test]
fn the_losers_deposit_is_the_arbiters() {
    for (share, ravi, mei) in [(20, -200, 200 - 101), (80, -800 - 101, 800)] {
        build_and_execute(|| {
            let id = hearing();
            rule_for(id, share);
            advance(id);
            assert_gains(id, ravi, mei, 101, 0);
            let expected = Record {
                cases: 1,
                ..Record::default()
            };
            assert_eq!(record(OLGA), expected);
            assert_eq!((arbiter(OLGA).hearing, arbiter(OLGA).ruled), (0, 0));
        });
    }
}

/// 41 is odd: each pays 20.
#[test]
fn at_one_half_both_pay_half_of_the_fee() {
    build_and_execute(|| {
        let id = hearing();
        rule_for(id, 50);
        let standing = standing(id);
        advance(id);
        assert_gains(id, -500 - 20, 500 - 20, 40, 0);
        System::assert_last_event(
            Event::Closed {
                case: id,
                outcome: Outcome::CarriedOut(standing),
            }
            .into(),
        );
    });
}

#[test]
fn an_arbiter_upheld() {
    for verdict in [Verdict::Denied, Verdict::Undecided] {
        build_and_execute(|| {
            let id = hearing();
            rule_for(id, 20);
            appeal(id, MEI, 90, verdict);
            advance(id);
            let pledge = if verdict == Verdict::Denied { 200 } else { 0 };
            assert_gains(id, -200, 200 - 101 - pledge, 101, pledge);
            let expected = Record {
                cases: 1,
                upheld: 1,
                ..Record::default()
            };
            assert_eq!(record(OLGA), expected);
        });
    }
}

#[test]
fn an_arbiter_overturned() {
    build_and_execute(|| {
        let id = hearing();
        rule_for(id, 20);
        appeal(id, MEI, 90, Verdict::Granted);
        advance(id);
        assert_gains(id, -900 - 101, 900, 0, 101);
        let expected = Record {
            cases: 1,
            overturned: 1,
            ..Record::default()
        };
        assert_eq!(record(OLGA), expected);
    });
}

#[test]
fn an_arbiter_overturned_and_the_second_jury_with_the_first() {
    build_and_execute(|| {
        let id = hearing();
        rule_for(id, 20);
        appeal(id, MEI, 90, Verdict::Granted);
        appeal(id, RAVI, 20, Verdict::Denied);
        advance(id);
        assert_gains(id, -900 - 101 - 400, 900, 0, 101 + 400);
        assert_eq!(record(OLGA).overturned, 1);
    });
}

/// The deposit goes to whom the last ruling is due.
#[test]
fn a_jury_overturned() {
    build_and_execute(|| {
        let id = hearing();
        rule_for(id, 20);
        appeal(id, MEI, 90, Verdict::Granted);
        appeal(id, RAVI, 10, Verdict::Granted);
        let last = case(id).panels[1];
        assert_eq!(standing(id).author, Author::Panel(last));
        advance(id);
        assert_gains(id, -100, 100 - 101, 0, 101);
    });
}

/// However modest the demand: who is denied loses, not who gets less.
#[test]
fn a_committee_grants_or_denies() {
    for (verdict, ravi, mei, jurors) in [
        (Verdict::Granted, -600, 600 - 101, 101),
        (Verdict::Denied, -900 - 101 - 120, 900, 101 + 120),
        // The deadlock share, a quarter.
        (Verdict::Undecided, -250, 250, 0),
    ] {
        build_and_execute(|| {
            let id = pleading();
            assert_ok!(Arbitration::plead(signed(RAVI), id, percent(60)));
            assert_ok!(Arbitration::plead(signed(MEI), id, percent(90)));
            advance(id);
            decide(id, verdict);
            advance(id);
            assert_gains(id, ravi, mei, 0, jurors);
        });
    }
}

#[test]
fn a_committee_upheld_keeps_the_deposit() {
    build_and_execute(|| {
        let id = panel();
        decide(id, Verdict::Granted);
        assert_eq!(standing(id).loser, Some(Side::Seller));
        appeal(id, MEI, 30, Verdict::Denied);
        assert_eq!(standing(id).author, Author::Panel(0));
        advance(id);
        assert_gains(id, 0, -101 - 200, 0, 101 + 200);
    });
}

#[test]
fn after_a_deadlock_an_appeal_may_decide() {
    build_and_execute(|| {
        let id = panel();
        decide(id, Verdict::Undecided);
        assert_eq!(standing(id).author, Author::Deadlock);
        appeal(id, RAVI, 0, Verdict::Granted);
        advance(id);
        assert_gains(id, 0, -101, 0, 101);
    });
}

#[test]
fn the_seller_may_be_the_claimant() {
    build_and_execute(|| {
        let id = go_to_court(Side::Seller, BY_COMMITTEE).unwrap();
        assert_eq!(held(HoldReason::CommitteeFee, MEI), 150);
        advance(id);
        assert_eq!(Panels::<Test>::get(0).unwrap().requester, MEI);
        decide(id, Verdict::Granted);
        advance(id);
        assert_gains(id, -1_001 - 101, 1_001, 0, 101);
    });
}

#[test]
fn all_panels_are_discharged() {
    build_and_execute(|| {
        let id = panel();
        decide(id, Verdict::Denied);
        appeal(id, RAVI, 0, Verdict::Denied);
        appeal(id, RAVI, 0, Verdict::Undecided);
        assert_eq!(Panels::<Test>::iter().count(), 3);
        advance(id);
        assert_gone(id);
        assert_eq!(gain(JURORS), 120 + 200 + 101);
    });
}

#[test]
fn a_panel_that_is_stuck_stops_nobody() {
    build_and_execute(|| {
        let id = panel();
        decide(id, Verdict::Denied);
        let panel = case(id).panels[0];
        let kept = Panels::<Test>::take(panel).unwrap();
        advance(id);
        assert!(events().contains(&Event::PanelStuck { case: id, panel }));
        assert_eq!(Cases::<Test>::get(id), None);
        Panels::<Test>::insert(panel, kept);
    });
}
