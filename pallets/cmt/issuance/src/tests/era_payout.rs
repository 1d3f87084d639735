//! What eras are given.

use super::mock::*;
use crate::{types::Point, Accrued, Event, WeightInfo};
use cybermiles_primitives::{Balance, Moment};
use frame_support::{
    dispatch::DispatchClass,
    traits::{
        fungible::Mutate,
        tokens::{Fortitude, Precision, Preservation},
    },
};
use sp_staking::EraPayout;

/// Millions of CMT, with which the white paper's schedule is given: equal to a millionth of itself.
fn assert_millions(expected: f64) {
    let found = Balances::total_issuance() as f64 / MILLION as f64;
    assert!(
        (found / expected - 1.0).abs() < 1e-6,
        "{found} instead of {expected} M CMT"
    );
}

#[test]
fn the_schedule_holds_for_any_length_of_an_era() {
    for era in [6 * 3_600_000, DAY, 7 * DAY, 31 * DAY + 12_345] {
        ExtBuilder::default().build_and_execute(|| {
            run_eras(YEAR, era);
            assert_millions(1_080.0);
            run_eras(YEAR, era);
            assert_millions(1_166.4);
            run_eras(YEAR, era);
            assert_millions(1_259.712);
            run_eras(7 * YEAR, era);
            assert_millions(2_158.925);
            assert_eq!(Balances::total_issuance(), DECADE_END);
        });
    }
}

#[test]
fn the_schedule_holds_for_any_block_time() {
    // Eras of 9,600 blocks, of 1, 3 and 60 seconds; the year's end falls into an era.
    for block in [1_000, 3_000, 60_000] {
        ExtBuilder::default().build_and_execute(|| {
            for (year, millions) in [(1, 1_080.0), (2, 1_166.4), (3, 1_259.712), (10, 2_158.925)] {
                let now = pallet_timestamp::Now::<Runtime>::get() - START;
                run_eras(year * YEAR - now, 9_600 * block);
                assert_millions(millions);
            }
        });
    }
}

#[test]
fn missed_eras_are_paid_by_the_next() {
    ExtBuilder::default().build_and_execute(|| {
        let mut paid = 0;
        for day in (1..=365).filter(|day| day % 7 != 0 && day % 11 != 0) {
            at(day * DAY);
            paid += end_era();
        }
        at(YEAR);
        paid += end_era();
        assert_eq!(paid, 80 * MILLION);
    });
}

#[test]
fn a_halted_month_is_paid_in_full() {
    ExtBuilder::default().build_and_execute(|| {
        run_eras(100 * DAY, DAY);
        // The first era's end after the halt reads the clock of the last block before it.
        assert_eq!(end_era(), 0);
        at(130 * DAY);
        let after_the_halt = end_era();
        claim(after_the_halt);
        assert_eq!(after_the_halt, 6_476_289_464_797_522_187_442_917);
        run_eras(YEAR - 130 * DAY, DAY);
        assert_eq!(Balances::total_issuance(), 1_080 * MILLION);
    });
}

#[test]
fn an_era_says_what_it_was_given() {
    ExtBuilder::default().build_and_execute(|| {
        at(DAY);
        let amount = end_era();
        assert_eq!(amount, 210_730_047_510_702_661_035_401);
        let (until, supply) = (START + DAY, GENESIS + amount);
        assert_eq!(
            events(),
            vec![Event::Paid {
                amount,
                until,
                supply
            }]
        );
        assert_eq!(Accrued::<Runtime>::get(), Some(Point { at: until, supply }));
        // Nothing is minted here: that is staking's, when the reward is claimed.
        assert_eq!(Balances::total_issuance(), GENESIS);
    });
}

#[test]
fn stakings_own_figures_do_not_count() {
    let paid = |issuance: Balance, era: Moment| {
        ExtBuilder::default().build().execute_with(|| {
            at(DAY);
            Issuance::era_payout(MILLION, issuance, era)
        })
    };
    let expected = (210_730_047_510_702_661_035_401, 0);
    assert_eq!(paid(GENESIS, DAY), expected);
    assert_eq!(paid(0, 0), expected);
    assert_eq!(paid(Balance::MAX, Moment::MAX), expected);
}

#[test]
fn nothing_before_the_start() {
    ExtBuilder::default()
        .start(Some(START + DAY))
        .build_and_execute(|| {
            at(DAY - 1);
            assert_eq!(end_era(), 0);
            assert_eq!(Accrued::<Runtime>::get(), None);
            assert_eq!(events(), vec![]);
            at(2 * DAY);
            assert_eq!(end_era(), 210_730_047_510_702_661_035_401);
        });
}

#[test]
fn nothing_while_the_start_is_unknown() {
    ExtBuilder::default().start(None).build_and_execute(|| {
        assert_eq!(end_era(), 0);
        assert_eq!(Accrued::<Runtime>::get(), None);
        assert_eq!(events(), vec![]);
    });
}

#[test]
fn a_start_before_block_1_is_paid_for() {
    ExtBuilder::default()
        .start(Some(START - YEAR))
        .build_and_execute(|| {
            assert_eq!(end_era(), 80 * MILLION);
        });
}

#[test]
fn an_era_without_a_stake_leaves_its_part_to_the_next() {
    ExtBuilder::default().build_and_execute(|| {
        at(YEAR / 2);
        assert_eq!(end_era_of(0), 0);
        assert_eq!(Accrued::<Runtime>::get(), None);
        assert_eq!(events(), vec![]);
        at(YEAR);
        assert_eq!(end_era_of(1), 80 * MILLION);
    });
}

#[test]
fn an_era_of_no_time_is_given_nothing() {
    ExtBuilder::default().build_and_execute(|| {
        at(DAY);
        assert!(end_era() > 0);
        assert_eq!(end_era(), 0);
    });
}

#[test]
fn what_nobody_claims_is_never_minted() {
    ExtBuilder::default().build_and_execute(|| {
        at(YEAR);
        claim(end_era() - 7);
        at(2 * YEAR);
        // The second year's part, and not the seven planck of the first.
        assert_eq!(end_era(), 86_400_000 * MILLION / 1_000_000);
        assert_eq!(Balances::total_issuance(), 1_080 * MILLION - 7);
    });
}

#[test]
fn what_is_burned_is_not_given_again() {
    ExtBuilder::default().build_and_execute(|| {
        burn(HOLDERS, 50 * MILLION);
        at(YEAR);
        assert_eq!(end_era(), 80 * MILLION);
    });
}

#[test]
fn a_payout_keeps_to_the_headroom() {
    ExtBuilder::default().build_and_execute(|| {
        // Somebody minted besides the curve, all but a CMT.
        let foreign = CAP - GENESIS - MILLION;
        Balances::mint_into(&HOLDERS, foreign).unwrap();
        at(YEAR);
        assert_eq!(end_era(), MILLION);
        claim(MILLION);
        assert_eq!(Balances::total_issuance(), CAP);
        at(2 * YEAR);
        assert_eq!(end_era(), 0);
        // What the cap refused is forfeited: burning does not bring it back.
        burn(HOLDERS, foreign);
        assert_eq!(end_era(), 0);
        at(3 * YEAR);
        assert_eq!(end_era(), 93_312_000 * MILLION / 1_000_000);
    });
}

#[test]
fn a_cap_within_the_decade_ends_the_growth() {
    ExtBuilder::default()
        .supply(5 * MILLION, 6 * MILLION)
        .build_and_execute(|| {
            run_eras(2 * YEAR, DAY);
            assert_eq!(Balances::total_issuance(), 5 * MILLION / 10_000 * 11_664);
            run_eras(YEAR, DAY);
            assert_eq!(Balances::total_issuance(), 6 * MILLION);
            at(4 * YEAR);
            assert_eq!(end_era(), 0);
        });
}

#[test]
fn nothing_after_the_decade_until_governance_sets_a_rate() {
    ExtBuilder::default().build_and_execute(|| {
        at(DECADE);
        assert_eq!(end_era(), DECADE_END - GENESIS);
        at(2 * DECADE);
        assert_eq!(end_era(), 0);
    });
}

#[test]
fn an_era_pays_for_its_own_weight() {
    ExtBuilder::default().build_and_execute(|| {
        let used = || *System::block_weight().get(DispatchClass::Mandatory);
        let before = used();
        end_era();
        assert_eq!(used(), before + <() as WeightInfo>::era_payout());
    });
}

fn burn(who: AccountId, amount: Balance) {
    Balances::burn_from(
        &who,
        amount,
        Preservation::Preserve,
        Precision::Exact,
        Fortitude::Polite,
    )
    .unwrap();
}
