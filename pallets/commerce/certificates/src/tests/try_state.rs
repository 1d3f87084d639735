//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, Counterfeit, Status};
use cybermiles_primitives::{justice::Verdict, Balance, Hash};
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
    BoundedVec,
};
use sp_runtime::DispatchError;

/// A bottle in Ben's hands by Anna's, another bound, a third spent, a commitment; a counterfeit, and a report
/// of another one.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        let bottle = bottle_of(ANNA);
        transfer(ANNA, bottle, BEN);
        let bound = claim(SHOP, unit_id(0, 1));
        open_deal(7, BEN, SHOP);
        bind(SHOP, bound, 7);
        let spent = claim(ANNA, unit_id(0, 2));
        assert_ok!(Certificates::retire(signed(ANNA), spent));
        assert_ok!(Certificates::clear(signed(ANNA), spent, 1));
        commit(BEN, unit_id(0, 3));
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        report(DISTRIBUTOR, unit_id(0, 3));
        Certificates::do_try_state().unwrap();
        spoil();
        assert_eq!(
            Certificates::do_try_state(),
            Err(DispatchError::Other(message))
        );
    });
}

fn release(reason: HoldReason, who: cybermiles_primitives::AccountId) {
    assert_ok!(Balances::release(&reason.into(), &who, 1, Precision::Exact));
}

#[test]
fn conservation() {
    let message = "certificates 1: a hold is not what it is for";
    assert_breach(|| release(HoldReason::IssuerBond, FACTORY), message);
    for who in [FACTORY, DISTRIBUTOR, SHOP, ANNA, BEN] {
        assert_breach(|| release(HoldReason::Rent, who), message);
    }
    assert_breach(|| SpentUnits::<Test>::remove(0, 2), message);
    assert_breach(
        || Issuers::<Test>::mutate_extant(FACTORY, |issuer| issuer.bond -= 1),
        message,
    );
    assert_breach(
        || Issuers::<Test>::mutate_extant(FACTORY, |issuer| issuer.bond = Balance::MAX),
        message,
    );
    assert_breach(
        || Custody::<Test>::remove(BOTTLE, 0),
        "certificates 1: nobody pays for a unit",
    );
}

#[test]
fn batches() {
    assert_breach(
        || Batches::<Test>::mutate_extant(0, |batch| batch.units = 4),
        "certificates 2: a unit beyond its batch",
    );
    assert_breach(
        || Batches::<Test>::mutate_extant(0, |batch| batch.live += 1),
        "certificates 2: a batch miscounts its units",
    );
    // The mark moves to a unit that lives, or to a batch that is none.
    let mark = |batch, index| {
        let mark = SpentUnits::<Test>::take(0, 2).unwrap();
        SpentUnits::<Test>::insert(batch, index, mark);
    };
    assert_breach(|| mark(0, 4), "certificates 2: a unit is spent and not");
    assert_breach(|| mark(9, 0), "certificates 2: a unit of no batch");
}

#[test]
fn histories() {
    assert_breach(
        || Units::<Test>::mutate_extant(BOTTLE, |unit| unit.entries = 3),
        "certificates 3: a history has a gap",
    );
    assert_breach(
        || Units::<Test>::mutate_extant(BOTTLE, |unit| unit.custodian = ANNA),
        "certificates 3: a history doesn't end with the custodian",
    );
    assert_breach(
        || {
            let mut first = Custody::<Test>::get(BOTTLE, 0).unwrap();
            first.since = 99;
            Custody::<Test>::insert(BOTTLE, 0, first);
        },
        "certificates 3: a history goes back in time",
    );
    assert_breach(
        || {
            let last = Custody::<Test>::take(BOTTLE, 1).unwrap();
            Custody::<Test>::insert(BOTTLE, 5, last);
            // Beyond the gap nobody is known to have paid: Anna's money stands for Ben's.
            let entry = price(ENTRY_BYTES);
            let rent = HoldReason::Rent.into();
            assert_ok!(Balances::release(&rent, &ANNA, entry, Precision::Exact));
            assert_ok!(Balances::hold(&rent, &BEN, entry));
            Units::<Test>::mutate_extant(BOTTLE, |unit| {
                unit.entries = 1;
                unit.custodian = ANNA;
            });
        },
        "certificates 3: an entry of no unit",
    );
}

#[test]
fn deals() {
    assert_breach(
        || DealUnits::<Test>::insert(8, BoundedVec::default()),
        "certificates 4: an empty list",
    );
    assert_breach(
        || {
            let _ = DealUnits::<Test>::try_append(7, BOTTLE);
        },
        "certificates 4: a listed unit is not bound",
    );
    assert_breach(
        || {
            let _ = DealUnits::<Test>::try_append(7, unit_id(0, 1));
        },
        "certificates 4: a unit is bound but not listed, or listed twice",
    );
    assert_breach(
        || DealUnits::<Test>::remove(7),
        "certificates 4: a unit is bound but not listed, or listed twice",
    );
    assert_breach(
        || {
            Units::<Test>::mutate_extant(unit_id(0, 1), |unit| {
                if let Status::Bound { deal, .. } = &mut unit.status {
                    *deal = 8;
                }
            });
        },
        "certificates 4: a listed unit is not bound",
    );
}

#[test]
fn numbers() {
    assert_breach(
        || CurrentParameters::<Test>::mutate(|parameters| parameters.bond = 0),
        "certificates 5: unsound parameters",
    );
    assert_breach(
        || NextBatch::<Test>::put(0),
        "certificates 5: a batch from the future",
    );
    let spoil = || {
        let hash: Hash = hash_of(&BEN, unit_id(0, 3));
        let mut commitment = Commitments::<Test>::get(BEN, hash).unwrap();
        commitment.from = commitment.expires;
        Commitments::<Test>::insert(BEN, hash, commitment);
    };
    assert_breach(spoil, "certificates 5: a commitment that can't claim");
}

#[test]
fn reports() {
    let spoil = |spoil: fn(&mut crate::Report<_>)| move || Reports::<Test>::mutate_extant(1, spoil);
    assert_breach(
        spoil(|report| report.unit = unit_id(0, UNITS)),
        "certificates 6: a report of no unit",
    );
    assert_breach(
        spoil(|report| report.unit = unit_id(1, 0)),
        "certificates 6: a report of no unit",
    );
    assert_breach(
        spoil(|report| report.unit = unit_id(0, 0)),
        "certificates 6: a report of what is marked",
    );
    assert_breach(
        spoil(|report| report.unit = unit_id(0, 1)),
        "certificates 6: a report is not found by its unit",
    );
    let twice = || {
        let other = report(DISTRIBUTOR, unit_id(0, 1));
        Reports::<Test>::mutate_extant(other, |report| report.panel = 1);
    };
    assert_breach(twice, "certificates 6: two reports have one panel");
    assert_breach(
        || OpenReports::<Test>::insert(0, 1, 1),
        "certificates 6: a unit has a report that is none",
    );
    assert_breach(
        spoil(|report| report.penalty = 0),
        "certificates 6: an issuer's reports are miscounted",
    );
    let leave = || {
        let bond = bond(&FACTORY);
        let issuer = Issuers::<Test>::take(FACTORY).unwrap();
        let amount = price(ISSUER_BYTES);
        for (reason, amount) in [(HoldReason::IssuerBond, bond), (HoldReason::Rent, amount)] {
            assert_ok!(Balances::release(
                &reason.into(),
                &FACTORY,
                amount,
                Precision::Exact
            ));
        }
        assert_eq!(issuer.reports, 1);
    };
    assert_breach(
        leave,
        "certificates 6: a bond is gone that a report is about",
    );
}

#[test]
fn marks() {
    let mark = |report| Counterfeit { since: 0, report };
    for (batch, index) in [(0, UNITS), (1, 0)] {
        assert_breach(
            || Counterfeits::<Test>::insert(batch, index, mark(0)),
            "certificates 7: a mark of no unit",
        );
    }
    assert_breach(
        || Counterfeits::<Test>::insert(0, 1, mark(2)),
        "certificates 7: a report from the future",
    );
    assert_breach(
        || NextReport::<Test>::put(1),
        "certificates 7: a report from the future",
    );
}
