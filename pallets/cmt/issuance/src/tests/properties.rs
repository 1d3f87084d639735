//! Properties of the curve, and a random walk through all that the pallet can do.

use super::{curve::curve, mock::*};
use crate::{
    curve::{grow, Curve},
    types::{LaterRate, Point},
    Pallet,
};
use cybermiles_primitives::{Balance, Moment};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::Perbill;

fn rates() -> impl Strategy<Value = Perbill> {
    prop_oneof![
        Just(Perbill::zero()),
        Just(Perbill::from_parts(1)),
        Just(Perbill::from_percent(8)),
        (0..=80_000_000u32).prop_map(Perbill::from_parts),
    ]
}

/// Moments everywhere, and crowded around the ends of years.
fn durations(years: Moment) -> impl Strategy<Value = Moment> {
    prop_oneof![
        0..=years * YEAR,
        (1..=years, 0..=10u64).prop_map(|(year, off)| year * YEAR - 5 + off),
    ]
}

fn curves() -> impl Strategy<Value = Curve> {
    let anchors = prop_oneof![
        Just(None),
        (durations(50), DECADE_END..=CAP).prop_map(|(after, supply)| Some(Point {
            at: START + DECADE + after,
            supply
        })),
    ];
    (rates(), anchors).prop_map(|(rate, anchor)| curve(LaterRate { rate, anchor }))
}

proptest! {
    #[test]
    fn the_curve_never_goes_back_nor_above_the_cap(
        curve in curves(), a in durations(200), b in durations(200),
    ) {
        let (early, late) = (a.min(b), a.max(b));
        let supply = curve.supply_at(START + early);
        prop_assert!((GENESIS..=CAP).contains(&supply));
        prop_assert!(supply <= curve.supply_at(START + early + 1));
        prop_assert!(supply <= curve.supply_at(START + late));
    }

    #[test]
    fn growth_is_the_power_it_should_be(
        rate in rates(), elapsed in durations(60), principal in GENESIS..=CAP,
    ) {
        let years = elapsed as f64 / YEAR as f64;
        let base = 1.0 + f64::from(rate.deconstruct()) / 1e9;
        let expected = principal as f64 * base.powf(years);
        let grown = grow(principal, rate, elapsed).unwrap() as f64;
        prop_assert!((grown / expected - 1.0).abs() < 1e-12);
    }

    #[test]
    fn growth_over_years_is_never_above_the_exact_product(rate in rates(), years in 0..40u64) {
        // (10^9 + rate)^years / 10^(9 years), cut to planck once a year: not above the true value.
        let base = Balance::from(rate.deconstruct()) + 1_000_000_000;
        let mut lower = GENESIS;
        let mut upper = GENESIS;
        for _ in 0..years {
            lower = lower * base / 1_000_000_000;
            upper = (upper * base).div_ceil(1_000_000_000);
        }
        let grown = grow(GENESIS, rate, years * YEAR).unwrap();
        prop_assert!(grown <= upper);
        prop_assert!(grown + 1 >= lower);
    }

    #[test]
    fn any_eras_are_given_what_one_era_is_given(
        eras in prop::collection::vec(0..=400 * DAY, 1..60), rate in rates(),
    ) {
        ExtBuilder::default().build_and_execute(|| {
            assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate));
            let mut elapsed = 0;
            let mut paid = 0;
            for era in eras {
                elapsed += era;
                at(elapsed);
                paid += end_era();
            }
            let at_once = Issuance::projected_supply(START + elapsed).unwrap() - GENESIS;
            assert_eq!(paid, at_once);
        });
    }

    #[test]
    fn setting_the_same_rate_again_costs_a_planck_at_most(
        rate in rates(), waits in prop::collection::vec(0..=400 * DAY, 1..40),
    ) {
        ExtBuilder::default().build_and_execute(|| {
            assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate));
            let total = DECADE + waits.iter().sum::<Moment>();
            let untouched = Issuance::projected_supply(START + total).unwrap();
            let times = waits.len() as Balance;
            let mut elapsed = DECADE;
            for wait in waits {
                at(elapsed);
                assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate));
                elapsed += wait;
            }
            let touched = Issuance::projected_supply(START + total).unwrap();
            assert!(touched <= untouched + 1);
            // A planck for each call, grown until the end: by ten times at most, to the cap.
            assert!(untouched - touched <= times * CAP / DECADE_END + times);
        });
    }
}

/// What may happen to the pallet.
#[derive(Clone, Debug)]
enum Step {
    Wait(Moment),
    EndEra { staked: bool },
    SetRate(Perbill),
    Claim { percent: u8 },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (0..=900 * DAY).prop_map(Step::Wait),
        3 => any::<bool>().prop_map(|staked| Step::EndEra { staked }),
        1 => rates().prop_map(Step::SetRate),
        1 => (0..=100u8).prop_map(|percent| Step::Claim { percent }),
    ];
    prop::collection::vec(step, 1..80)
}

/// The pallet's history as an outsider adds it up.
#[derive(Default)]
struct Ledger {
    elapsed: Moment,
    given: Balance,
    owed: Balance,
}

impl Ledger {
    fn take(&mut self, step: Step) {
        match step {
            Step::Wait(time) => {
                self.elapsed += time;
                at(self.elapsed);
            }
            Step::EndEra { staked } => self.end_era(Balance::from(staked)),
            Step::SetRate(rate) => {
                assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate));
            }
            Step::Claim { percent } => {
                let amount = self.owed / 100 * Balance::from(percent);
                // Staking's rewards are far above the existential deposit, or nothing.
                if amount >= MILLION {
                    claim(amount);
                    self.owed -= amount;
                }
            }
        }
    }

    fn end_era(&mut self, staked: Balance) {
        let paid = end_era_of(staked);
        self.given += paid;
        self.owed += paid;
    }
}

proptest! {
    #[test]
    fn conservation_on_any_path(steps in steps()) {
        ExtBuilder::default().build_and_execute(|| {
            let mut ledger = Ledger::default();
            let mut highest = GENESIS;
            for step in steps {
                ledger.take(step);
                let supply = Issuance::projected_supply(START + ledger.elapsed).unwrap();
                assert!(supply >= highest && supply <= CAP);
                highest = supply;
                assert!(GENESIS + ledger.given <= supply);
                assert_eq!(Balances::total_issuance() + ledger.owed, GENESIS + ledger.given);
                Pallet::<Runtime>::do_try_state().unwrap();
            }
            ledger.end_era(1);
            assert_eq!(GENESIS + ledger.given, highest);
        });
    }
}
