//! What clients read.

use super::mock::*;
use crate::{
    BatchInfo, CommitmentInfo, Counterfeit, HistoryEntry, IssuerInfo, ReportInfo, UnitInfo,
    UnitState, MAX_PAGE,
};
use cybermiles_primitives::{justice::Verdict, Hash};
use frame_support::assert_ok;

#[test]
fn an_issuer() {
    build_and_execute(|| {
        assert_eq!(Certificates::issuer(FACTORY), None);
        register(FACTORY);
        let mut info = IssuerInfo {
            content: content(1),
            since: 1,
            bond: 5_000,
            missing: 0,
            reports: 0,
            exit_delay: 100,
            leaves_at: None,
        };
        assert_eq!(Certificates::issuer(FACTORY), Some(info.clone()));
        assert_ok!(Certificates::leave(signed(FACTORY)));
        info.leaves_at = Some(101);
        assert_eq!(Certificates::issuer(FACTORY), Some(info));
    });
}

#[test]
fn a_batch() {
    build_and_execute(|| {
        assert_eq!(Certificates::batch(0), None);
        bottle_of(ANNA);
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        let info = BatchInfo {
            issuer: FACTORY,
            root: root(),
            units: UNITS,
            product: content(2),
            certified_at: 1,
            recall: None,
            close_notice: 50,
            closes_at: Some(53),
            live: 1,
        };
        assert_eq!(Certificates::batch(0), Some(info));
    });
}

#[test]
fn a_commitment() {
    build_and_execute(|| {
        let hash = Hash::repeat_byte(1);
        assert_eq!(Certificates::commitment(ANNA, hash), None);
        assert_ok!(Certificates::commit(signed(ANNA), hash));
        let info = CommitmentInfo {
            from: 3,
            expires: 21,
        };
        assert_eq!(Certificates::commitment(ANNA, hash), Some(info));
        assert_eq!(Certificates::commitment(BEN, hash), None);
    });
}

#[test]
fn a_unit_in_each_of_its_states() {
    build_and_execute(|| {
        let state = || Certificates::unit(BOTTLE).map(|info| info.state);
        let claimed = |custodian, entries, bound_to, is_retired| {
            Some(UnitState::Claimed {
                custodian,
                claimed_at: 3,
                entries,
                bound_to,
                is_retired,
            })
        };
        assert_eq!(state(), None);
        certify();
        assert_eq!(Certificates::unit(unit_id(0, UNITS)), None);
        let info = UnitInfo {
            issuer: FACTORY,
            product: content(2),
            recall: None,
            counterfeit: None,
            report: None,
            state: UnitState::Unclaimed,
        };
        assert_eq!(Certificates::unit(BOTTLE), Some(info));
        claim(ANNA, BOTTLE);
        assert_eq!(state(), claimed(ANNA, 1, None, false));
        transfer(ANNA, BOTTLE, SHOP);
        open_deal(9, BEN, SHOP);
        bind(SHOP, BOTTLE, 9);
        assert_eq!(state(), claimed(SHOP, 2, Some(9), false));
        lose_deal(9);
        assert_ok!(Certificates::unbind(signed(BEN), BOTTLE));
        assert_ok!(Certificates::retire(signed(SHOP), BOTTLE));
        assert_eq!(state(), claimed(SHOP, 2, None, true));
        assert_ok!(Certificates::clear(signed(BEN), BOTTLE, 2));
        assert_eq!(state(), Some(UnitState::Spent));
    });
}

#[test]
fn a_report_and_what_it_does_to_unit_and_issuer() {
    build_and_execute(|| {
        assert_eq!(Certificates::report_of(0), None);
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        assert_ok!(Certificates::answer(signed(FACTORY), id, content(4)));
        let info = ReportInfo {
            unit: bottle,
            issuer: FACTORY,
            reporter: BEN,
            evidence: content(3),
            answer: Some(content(4)),
            since: 3,
            panel: 0,
            penalty: 2_001,
        };
        assert_eq!(Certificates::report_of(id), Some(info));
        let unit = || Certificates::unit(bottle).unwrap();
        let issuer = || {
            let info = Certificates::issuer(FACTORY).unwrap();
            (info.bond, info.missing, info.reports)
        };
        assert_eq!((unit().report, unit().counterfeit), (Some(id), None));
        assert_eq!(issuer(), (5_000, 0, 1));
        wait(5);
        decide(id, Verdict::Granted);
        let mark = Counterfeit {
            since: 8,
            report: id,
        };
        assert_eq!((unit().report, unit().counterfeit), (None, Some(mark)));
        assert_eq!(issuer(), (2_999, 2_001, 0));
        assert_eq!(Certificates::report_of(id), None);
    });
}

#[test]
fn a_history_in_pages() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        for _ in 0..60 {
            transfer(ANNA, bottle, BEN);
            transfer(BEN, bottle, ANNA);
        }
        let first = Certificates::history(bottle, 0, u32::MAX);
        assert_eq!(first.len() as u32, MAX_PAGE);
        let entry = HistoryEntry {
            position: 1,
            holder: BEN,
            since: 3,
            deal: None,
        };
        assert_eq!(first[1], entry);
        let rest = Certificates::history(bottle, MAX_PAGE, 50);
        let positions: Vec<_> = rest.iter().map(|entry| entry.position).collect();
        assert_eq!(positions, (100..121).collect::<Vec<_>>());
        assert_eq!(Certificates::history(bottle, 3, 2), first[3..5]);
        for (from, limit) in [(121, 10), (0, 0), (u32::MAX, u32::MAX)] {
            assert_eq!(Certificates::history(bottle, from, limit), []);
        }
        assert_eq!(Certificates::history(unit_id(0, 1), 0, 10), []);
    });
}

#[test]
fn the_units_of_a_deal() {
    build_and_execute(|| {
        assert_eq!(Certificates::units_of_deal(7), []);
        certify();
        open_deal(7, ANNA, SHOP);
        for index in [3, 0] {
            let unit = claim(SHOP, unit_id(0, index));
            bind(SHOP, unit, 7);
        }
        assert_eq!(
            Certificates::units_of_deal(7),
            [unit_id(0, 3), unit_id(0, 0)]
        );
    });
}
