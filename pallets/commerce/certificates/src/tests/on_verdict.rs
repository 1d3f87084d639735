//! What follows from a verdict about a report.

use super::mock::*;
use crate::{pallet::*, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, Verdict},
    AccountId,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn granted_marks_the_unit_and_moves_the_issuers_bond() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let purse = free(&FACTORY);
        let id = judge(BEN, bottle, Verdict::Granted);
        assert_event(Event::ReportDecided {
            report: id,
            unit: bottle,
            verdict: Verdict::Granted,
        });
        assert_event(Event::UnitMarked {
            unit: bottle,
            report: id,
        });
        // Half of 2,001, rounded down, is the reporter's.
        assert_event(Event::PenaltyPaid {
            issuer: FACTORY,
            report: id,
            to_reporter: 1_000,
            to_jurors: 1_001,
        });
        assert!(is_marked(bottle) && !is_marked(unit_id(0, 0)));
        assert_eq!((free(&BEN), rent(&BEN)), (FUNDS + 1_000, 0));
        assert_eq!(free(&JURORS), 1_001);
        assert_eq!((bond(&FACTORY), free(&FACTORY)), (2_999, purse));
        assert_eq!(Panels::iter().count(), 0);
        // Who has it has it still.
        assert_eq!(custodian(bottle), ANNA);
    });
}

#[test]
fn what_is_left_of_the_bond_if_it_is_less() {
    build_and_execute(|| {
        certify();
        let held = |index| {
            judge(BEN, unit_id(0, index), Verdict::Granted);
            (bond(&FACTORY), free(&BEN) - FUNDS, free(&JURORS))
        };
        assert_eq!(held(0), (2_999, 1_000, 1_001));
        assert_eq!(held(1), (998, 2_000, 2_002));
        assert_eq!(held(2), (0, 2_499, 2_501));
        // Marked all the same when nothing is left.
        assert_eq!(held(3), (0, 2_499, 2_501));
        assert!(is_marked(unit_id(0, 3)));
        assert_eq!(Certificates::issuer(FACTORY).unwrap().missing, 5_000);
    });
}

#[test]
fn denied_costs_the_reporter_his_bond() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        judge(BEN, bottle, Verdict::Denied);
        assert!(!is_marked(bottle));
        assert_eq!((free(&BEN), rent(&BEN)), (FUNDS - 500, 0));
        assert_eq!((free(&JURORS), bond(&FACTORY)), (500, 5_000));
        assert_eq!(Certificates::issuer(FACTORY).unwrap().reports, 0);
    });
}

#[test]
fn undecided_changes_nothing() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        judge(BEN, bottle, Verdict::Undecided);
        assert!(!is_marked(bottle));
        assert_eq!((free(&BEN), rent(&BEN)), (FUNDS, 0));
        assert_eq!((free(&JURORS), bond(&FACTORY)), (0, 5_000));
        // It may be reported again.
        report(BEN, bottle);
    });
}

#[test]
fn the_bond_waits_for_the_reports_made_in_time() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(99);
        let id = report(BEN, bottle);
        wait(1);
        // Made when the bond could be taken: it is not behind it, and keeps nobody.
        let late = report(BEN, unit_id(0, 0));
        assert_eq!((report_of(id).penalty, report_of(late).penalty), (2_001, 0));
        assert_noop!(
            Certificates::withdraw_bond(signed(FACTORY)),
            Error::<Test>::ReportOpen
        );
        decide(id, Verdict::Granted);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_last(Event::IssuerLeft {
            issuer: FACTORY,
            bond: 2_999,
        });
        // Even a new bond is not behind it.
        register(FACTORY);
        decide(late, Verdict::Granted);
        assert!(is_marked(unit_id(0, 0)));
        assert_eq!(bond(&FACTORY), 5_000);
    });
}

#[test]
fn a_bond_that_is_all_gone_can_be_withdrawn() {
    build_and_execute(|| {
        certify();
        for index in 0..3 {
            judge(BEN, unit_id(0, index), Verdict::Granted);
        }
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_eq!((bond(&FACTORY), rent(&FACTORY)), (0, price(BATCH_BYTES)));
    });
}

#[test]
fn what_the_reporter_cannot_receive_is_the_jurors() {
    build_and_execute(|| {
        certify();
        // A penalty of which half would not keep an account; the reporter's died meanwhile.
        CurrentParameters::<Test>::mutate(|parameters| parameters.penalty = 11);
        let id = report(BEN, unit_id(0, 0));
        Reports::<Test>::mutate_extant(id, |report| report.reporter = NEWCOMER);
        let ticket = Reports::<Test>::get(id).unwrap().ticket;
        assert_ok!(frame_support::traits::Consideration::<AccountId, _>::drop(
            ticket, &BEN
        ));
        decide(id, Verdict::Granted);
        assert_event(Event::PenaltyPaid {
            issuer: FACTORY,
            report: id,
            to_reporter: 0,
            to_jurors: 11,
        });
        assert_eq!((bond(&FACTORY), free(&NEWCOMER)), (4_989, 0));
    });
}

#[test]
fn a_penalty_of_one_planck_is_the_jurors() {
    build_and_execute(|| {
        certify();
        CurrentParameters::<Test>::mutate(|parameters| parameters.penalty = 1);
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        assert_event(Event::PenaltyPaid {
            issuer: FACTORY,
            report: 0,
            to_reporter: 0,
            to_jurors: 1,
        });
        assert_eq!((free(&BEN), bond(&FACTORY)), (FUNDS, 4_999));
    });
}

#[test]
fn other_dockets_and_other_panels_are_not_heard() {
    build_and_execute(|| {
        let id = report(BEN, bottle_of(ANNA));
        let panel = report_of(id).panel;
        set_verdict(panel, Verdict::Granted);
        let root = || sp_io::storage::root(Default::default());
        let before = root();
        for (docket, panel) in [
            (Docket::Arbitration(id), panel),
            (Docket::Moderation(id), panel),
            (Docket::Certificates(id + 1), panel),
            (Docket::Certificates(id), panel + 1),
        ] {
            Certificates::on_verdict(docket, panel, Verdict::Granted);
            assert_eq!(root(), before);
        }
        decide(id, Verdict::Granted);
        // Nor the same one twice.
        let before = root();
        Certificates::on_verdict(Docket::Certificates(id), panel, Verdict::Granted);
        assert_eq!(root(), before);
    });
}

#[test]
fn a_jury_that_fails_stops_nothing() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        let panel = report_of(id).panel;
        // It says that it has decided, and has not.
        Certificates::on_verdict(Docket::Certificates(id), panel, Verdict::Granted);
        assert_last(Event::NotDischarged {
            report: id,
            panel,
            error: DispatchError::Unavailable,
        });
        assert!(is_marked(bottle));
        assert_eq!(free(&Court::pot(panel)), 500 + 1_001);
    });
}

#[test]
fn it_weighs_the_worst_and_the_discharge() {
    assert_eq!(
        <Certificates as OnVerdict>::weight(),
        <()>::verdict_granted() + DISCHARGE_WEIGHT
    );
}
