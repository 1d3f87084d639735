//! `report`.

use super::mock::*;
use crate::{pallet::*, Parameters, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, Summons, Verdict},
    Balance,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn it_summons_a_jury_and_pledges() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let before = free(&FACTORY);
        let id = report(BEN, bottle);
        assert_last(Event::CounterfeitReported {
            report: 0,
            unit: bottle,
            reporter: BEN,
            issuer: FACTORY,
            evidence: content(3),
            panel: 0,
            bond: 500,
            penalty: 2_001,
        });
        let summons = Summons {
            docket: Docket::Certificates(id),
            requester: BEN,
            pledge: 500,
            seats: 31,
            vote_cost: 10,
            excluded: vec![BEN, FACTORY, ANNA],
            question: content(3),
        };
        assert_eq!(take_summons(), [summons]);
        assert_eq!(rent(&BEN), price(REPORT_BYTES));
        assert_eq!(free(&BEN), FUNDS - 500 - price(REPORT_BYTES));
        // Reporting changes nothing yet.
        assert_eq!((free(&FACTORY), bond(&FACTORY)), (before, 5_000));
        assert!(!is_marked(bottle));
    });
}

#[test]
fn each_of_the_parties_is_kept_off_the_panel_once() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        report(ANNA, bottle);
        assert_eq!(take_summons()[0].excluded, [ANNA, FACTORY]);
        let own = claim(FACTORY, unit_id(0, 1));
        report(BEN, own);
        assert_eq!(take_summons()[0].excluded, [BEN, FACTORY]);
        report(BEN, unit_id(0, 2));
        assert_eq!(take_summons()[0].excluded, [BEN, FACTORY]);
    });
}

#[test]
fn a_unit_in_any_state_may_be_reported() {
    build_and_execute(|| {
        // Unclaimed, held, bound, retired, spent; in an open batch and a closed one.
        certify();
        let [held, bound, retired, spent] =
            [1, 2, 3, 4].map(|index| claim(SHOP, unit_id(0, index)));
        open_deal(1, ANNA, SHOP);
        bind(SHOP, bound, 1);
        for unit in [retired, spent] {
            assert_ok!(Certificates::retire(signed(SHOP), unit));
        }
        assert_ok!(Certificates::clear(signed(ANNA), spent, 1));
        let units = [unit_id(0, 0), held, bound, retired, spent];
        for unit in units {
            judge(BEN, unit, Verdict::Denied);
        }
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        wait(50);
        for unit in units {
            judge(BEN, unit, Verdict::Granted);
            assert!(is_marked(unit));
        }
    });
}

#[test]
fn custodians_go_on_while_it_is_open() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        transfer(ANNA, bottle, SHOP);
        open_deal(1, BEN, SHOP);
        bind(SHOP, bottle, 1);
        end_deal(1, cybermiles_primitives::trade::Outcome::Released, 1, 1);
        decide(id, Verdict::Granted);
        // And afterwards, with the mark.
        transfer(BEN, bottle, ANNA);
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert!(is_marked(bottle));
    });
}

#[test]
fn the_history_stays_until_the_jury_has_read_it() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert_noop!(
            Certificates::clear(signed(ANNA), bottle, 1),
            Error::<Test>::ReportOpen
        );
        decide(id, Verdict::Granted);
        assert_ok!(Certificates::clear(signed(ANNA), bottle, 1));
        // The mark survives it.
        assert!(is_marked(bottle));
    });
}

#[test]
fn the_batch_stays_and_its_marks_go_with_it() {
    build_and_execute(|| {
        certify();
        let held = claim(ANNA, unit_id(0, 0));
        judge(BEN, held, Verdict::Granted);
        judge(BEN, unit_id(0, 1), Verdict::Granted);
        let id = report(BEN, unit_id(0, 2));
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        wait(50);
        let remove = |limit| Certificates::remove_batch(signed(SHOP), 0, limit);
        assert_noop!(remove(50), Error::<Test>::ReportOpen);
        decide(id, Verdict::Undecided);
        // As long as a unit is about, so are the marks.
        assert_noop!(remove(50), Error::<Test>::BatchInUse);
        assert_ok!(Certificates::retire(signed(ANNA), held));
        assert_ok!(Certificates::clear(signed(ANNA), held, 1));
        assert!(is_marked(held));
        let weighed = remove(1).unwrap();
        assert_eq!(weighed.actual_weight, Some(<()>::remove_batch(1)));
        assert_last(Event::MarksRemoved { batch: 0, marks: 1 });
        assert_ok!(remove(2));
        assert_last(Event::BatchRemoved { batch: 0 });
        assert_eq!(Counterfeits::<Test>::iter().count(), 0);
    });
}

#[test]
fn one_at_a_time_and_never_of_what_is_marked() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        assert_noop!(try_report(ANNA, bottle), Error::<Test>::ReportOpen);
        // Another unit, at the same time.
        report(BEN, unit_id(0, 0));
        decide(id, Verdict::Denied);
        judge(ANNA, bottle, Verdict::Granted);
        assert_noop!(try_report(BEN, bottle), Error::<Test>::AlreadyMarked);
    });
}

#[test]
fn of_a_unit_that_was_certified_by_another() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::report(origin, bottle, content(3), Balance::MAX),
                DispatchError::BadOrigin
            );
        }
        for (who, unit, error) in [
            (BEN, unit_id(1, 0), Error::<Test>::UnknownBatch),
            (BEN, unit_id(0, UNITS), Error::<Test>::UnknownUnit),
            (FACTORY, bottle, Error::<Test>::ReporterIsIssuer),
        ] {
            assert_noop!(try_report(who, unit), error);
        }
    });
}

#[test]
fn with_evidence_and_a_bond() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        for evidence in unfit_contents() {
            assert_noop!(
                Certificates::report(signed(BEN), bottle, evidence, Balance::MAX),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
        assert_noop!(
            Certificates::report(signed(BEN), bottle, content(3), 499),
            Error::<Test>::ReportBondTooHigh
        );
        assert_noop!(try_report(NEWCOMER, bottle), TokenError::FundsUnavailable);
        assert_ok!(Certificates::report(signed(BEN), bottle, content(3), 500));
    });
}

#[test]
fn a_report_keeps_the_parameters_of_its_day() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        let parameters = Parameters {
            penalty: 1,
            report_bond: 9_999,
            ..PARAMETERS
        };
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        decide(id, Verdict::Granted);
        assert_eq!(bond(&FACTORY), 2_999);
    });
}

#[test]
fn it_weighs_what_the_jury_weighs_too() {
    let call = Call::<Test>::report {
        unit: BOTTLE,
        evidence: content(3),
        max_bond: 0,
    };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <()>::report() + SUMMON_WEIGHT
    );
}
