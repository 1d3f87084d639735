//! The call `set_rate`.

use super::mock::*;
use crate::{
    types::{LaterRate, Point},
    Error, Event, Later,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult, Perbill};

fn set_rate(rate: Perbill) -> DispatchResult {
    Issuance::set_rate(RuntimeOrigin::root(), rate)
}

fn percent(rate: u32) -> Perbill {
    Perbill::from_percent(rate)
}

#[test]
fn holds_from_the_anniversary_on_if_set_before_it() {
    ExtBuilder::default().build_and_execute(|| {
        at(4 * YEAR);
        assert_ok!(set_rate(percent(3)));
        assert_eq!(
            Later::<Runtime>::get(),
            LaterRate {
                rate: percent(3),
                anchor: None
            }
        );
        assert_eq!(
            events(),
            vec![Event::RateSet {
                rate: percent(3),
                from: START + DECADE
            }]
        );
        // The decade's curve is what it was.
        at(DECADE);
        assert_eq!(end_era(), DECADE_END - GENESIS);
        at(DECADE + YEAR);
        assert_eq!(end_era(), DECADE_END / 100 * 3);
    });
}

#[test]
fn the_last_one_before_the_anniversary_counts() {
    ExtBuilder::default().build_and_execute(|| {
        assert_ok!(set_rate(percent(3)));
        at(DECADE - 1);
        assert_ok!(set_rate(percent(8)));
        assert_ok!(set_rate(percent(2)));
        at(DECADE + YEAR);
        assert_eq!(end_era(), DECADE_END / 100 * 102 - GENESIS);
    });
}

#[test]
fn holds_at_once_from_the_anniversary_itself_on() {
    ExtBuilder::default().build_and_execute(|| {
        at(DECADE);
        assert_ok!(set_rate(percent(5)));
        let anchor = Some(Point {
            at: START + DECADE,
            supply: DECADE_END,
        });
        assert_eq!(
            Later::<Runtime>::get(),
            LaterRate {
                rate: percent(5),
                anchor
            }
        );
        assert_eq!(
            events(),
            vec![Event::RateSet {
                rate: percent(5),
                from: START + DECADE
            }]
        );
    });
}

#[test]
fn keeps_what_the_old_rate_gave_until_now() {
    ExtBuilder::default().build_and_execute(|| {
        assert_ok!(set_rate(percent(3)));
        at(DECADE);
        claim(end_era());
        // A year at 3 %, then a year at 1 %, in one era.
        at(DECADE + YEAR);
        assert_ok!(set_rate(percent(1)));
        let supply = DECADE_END / 100 * 103;
        let anchor = Some(Point {
            at: START + 11 * YEAR,
            supply,
        });
        assert_eq!(
            Later::<Runtime>::get(),
            LaterRate {
                rate: percent(1),
                anchor
            }
        );
        assert_eq!(
            events().pop(),
            Some(Event::RateSet {
                rate: percent(1),
                from: START + 11 * YEAR
            })
        );
        at(DECADE + 2 * YEAR);
        assert_eq!(end_era(), supply / 100 * 101 - DECADE_END);
    });
}

#[test]
fn zero_stops_the_growth_and_a_rate_resumes_it() {
    ExtBuilder::default().build_and_execute(|| {
        at(DECADE);
        assert_ok!(set_rate(percent(4)));
        at(11 * YEAR);
        assert_ok!(set_rate(Perbill::zero()));
        at(15 * YEAR);
        assert_eq!(end_era(), DECADE_END / 100 * 104 - GENESIS);
        assert_ok!(set_rate(percent(2)));
        at(16 * YEAR);
        assert_eq!(end_era(), DECADE_END / 100 * 104 / 100 * 2);
    });
}

#[test]
fn the_maximum_is_taken_and_leads_to_the_cap() {
    ExtBuilder::default().build_and_execute(|| {
        assert_ok!(set_rate(percent(8)));
        at(29 * YEAR);
        claim(end_era());
        assert!(Balances::total_issuance() < CAP);
        at(100 * YEAR);
        claim(end_era());
        assert_eq!(Balances::total_issuance(), CAP);
        // At the cap a rate changes nothing.
        assert_ok!(set_rate(percent(1)));
        at(200 * YEAR);
        assert_eq!(end_era(), 0);
    });
}

#[test]
fn refused_above_the_maximum() {
    ExtBuilder::default().build_and_execute(|| {
        let above = Perbill::from_parts(percent(8).deconstruct() + 1);
        assert_noop!(set_rate(above), Error::<Runtime>::RateTooHigh);
        assert_noop!(set_rate(Perbill::one()), Error::<Runtime>::RateTooHigh);
    });
}

#[test]
fn refused_while_the_start_is_unknown() {
    ExtBuilder::default().start(None).build_and_execute(|| {
        assert_noop!(set_rate(percent(3)), Error::<Runtime>::NotStarted);
        run_to_block(2);
        assert_ok!(set_rate(percent(3)));
    });
}

#[test]
fn refused_to_every_other_origin() {
    ExtBuilder::default().build_and_execute(|| {
        for origin in [RuntimeOrigin::signed(HOLDERS), RuntimeOrigin::none()] {
            assert_noop!(
                Issuance::set_rate(origin, percent(3)),
                DispatchError::BadOrigin
            );
        }
    });
}
