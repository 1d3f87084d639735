//! Vectors of the pure curve: exact integers, floating point, its bounds.

use super::mock::{CAP, DAY, DECADE, DECADE_END, GENESIS, START, YEAR};
use crate::{
    curve::{grow, Curve, DECADE_RATE},
    types::{LaterRate, Point},
};
use cybermiles_primitives::{Balance, Moment};
use sp_arithmetic::Perbill;

pub fn curve(later: LaterRate) -> Curve {
    Curve {
        start: START,
        initial: GENESIS,
        cap: CAP,
        later,
    }
}

fn decade() -> Curve {
    curve(LaterRate::default())
}

#[test]
fn whole_years_are_exact_to_the_planck() {
    for (year, supply) in [
        (0, 1_000_000_000_000_000_000_000_000_000),
        (1, 1_080_000_000_000_000_000_000_000_000),
        (2, 1_166_400_000_000_000_000_000_000_000),
        (3, 1_259_712_000_000_000_000_000_000_000),
        (4, 1_360_488_960_000_000_000_000_000_000),
        (5, 1_469_328_076_800_000_000_000_000_000),
        (6, 1_586_874_322_944_000_000_000_000_000),
        (7, 1_713_824_268_779_520_000_000_000_000),
        (8, 1_850_930_210_281_881_600_000_000_000),
        (9, 1_999_004_627_104_432_128_000_000_000),
        (10, DECADE_END),
    ] {
        assert_eq!(
            decade().supply_at(START + year * YEAR),
            supply,
            "year {year}"
        );
    }
}

/// Integers from a computation with 80 decimals.
#[test]
fn parts_of_a_year_are_exact_to_the_planck() {
    for (elapsed, supply) in [
        (1, 1_000_000_000_002_438_748_229_783_702),
        (3_000, 1_000_000_007_316_244_716_105_904_433),
        (DAY, 1_000_210_730_047_510_702_661_035_401),
        (7 * DAY, 1_001_476_043_210_382_598_901_811_190),
        (YEAR / 2, 1_039_230_484_541_326_376_116_467_804),
        (YEAR - 1, 1_079_999_999_997_366_151_911_840_024),
        (YEAR + 1, 1_080_000_000_002_633_848_088_166_398),
        (5 * YEAR + YEAR / 2, 1_526_970_529_203_039_214_340_323_092),
        (DECADE - 1, 2_158_924_997_267_521_623_724_678_046),
    ] {
        assert_eq!(decade().supply_at(START + elapsed), supply, "{elapsed} ms");
    }
}

#[test]
fn any_rate_is_exact_to_the_planck() {
    for (billionths, elapsed, grown) in [
        (30_000_000, YEAR / 3, 2_180_301_882_537_094_841_034_633_068),
        (1, YEAR / 2, 2_158_924_998_352_249_196_606_527_724),
        (
            80_000_000,
            7 * YEAR + 12_345,
            3_700_018_166_194_889_631_816_338_289,
        ),
        (
            999_999_999,
            2 * YEAR + YEAR / 3,
            10_880_300_184_139_178_844_476_864_713,
        ),
        (1, 1_000_000 * YEAR, 2_161_085_002_091_388_384_912_321_579),
        (0, YEAR / 2, DECADE_END),
    ] {
        let rate = Perbill::from_parts(billionths);
        assert_eq!(
            grow(DECADE_END, rate, elapsed),
            Some(grown),
            "{rate:?} for {elapsed} ms"
        );
    }
}

#[test]
fn agrees_with_floating_point() {
    for hours in 0..10 * 8_766 {
        let elapsed = hours * 3_600_000;
        let years = elapsed as f64 / YEAR as f64;
        let expected = GENESIS as f64 * 1.08f64.powf(years);
        let found = decade().supply_at(START + elapsed) as f64;
        assert!(
            (found / expected - 1.0).abs() < 1e-14,
            "{hours} h: {found} {expected}"
        );
    }
}

#[test]
fn nothing_grows_before_the_start_nor_after_the_decade_by_default() {
    assert_eq!(decade().supply_at(0), GENESIS);
    assert_eq!(decade().supply_at(START), GENESIS);
    assert_eq!(decade().supply_at(START + DECADE), DECADE_END);
    assert_eq!(decade().supply_at(Moment::MAX), DECADE_END);
}

#[test]
fn the_later_rate_counts_from_the_anniversary() {
    let curve = curve(LaterRate {
        rate: Perbill::from_percent(3),
        anchor: None,
    });
    assert_eq!(
        curve.supply_at(START + DECADE - 1),
        decade().supply_at(START + DECADE - 1)
    );
    assert_eq!(
        curve.supply_at(START + DECADE + YEAR),
        2_223_692_747_190_970_299_187_200_000
    );
}

#[test]
fn the_later_rate_counts_from_its_anchor() {
    let anchor = Some(Point {
        at: START + 12 * YEAR,
        supply: 3 * GENESIS,
    });
    let curve = curve(LaterRate {
        rate: Perbill::from_percent(5),
        anchor,
    });
    assert_eq!(curve.supply_at(START + 12 * YEAR), 3 * GENESIS);
    assert_eq!(curve.supply_at(START + 14 * YEAR), 3 * GENESIS / 400 * 441);
    // What the anchor replaced is not known any more; its supply bounds it.
    assert_eq!(curve.supply_at(START + 11 * YEAR), 3 * GENESIS);
    assert!(!curve.remembers(START + 11 * YEAR));
    assert!(!curve.remembers(START + DECADE));
    assert!(curve.remembers(START + DECADE - 1));
    assert!(curve.remembers(START + 12 * YEAR));
}

#[test]
fn never_above_the_cap_however_long_the_halt() {
    let curve = curve(LaterRate {
        rate: DECADE_RATE,
        anchor: None,
    });
    // 1.08^29.9 < 10 < 1.08^30
    assert!(curve.supply_at(START + 29 * YEAR) < CAP);
    assert_eq!(curve.supply_at(START + 30 * YEAR), CAP);
    for years in [31, 100, 1_000, 1_000_000, 500_000_000] {
        assert_eq!(curve.supply_at(START + years * YEAR), CAP, "{years} years");
    }
    assert_eq!(curve.supply_at(Moment::MAX), CAP);
}

#[test]
fn a_cap_within_the_decade_holds() {
    let low = Curve {
        cap: 2 * GENESIS,
        ..decade()
    };
    assert_eq!(
        low.supply_at(START + 9 * YEAR),
        1_999_004_627_104_432_128_000_000_000
    );
    assert_eq!(low.supply_at(START + DECADE - 1), 2 * GENESIS);
    assert_eq!(low.supply_at(START + DECADE), 2 * GENESIS);
}

#[test]
fn the_rate_is_the_segments() {
    let three = Perbill::from_percent(3);
    let curve = curve(LaterRate {
        rate: three,
        anchor: None,
    });
    assert_eq!(curve.rate_at(START - 1), Perbill::zero());
    assert_eq!(curve.rate_at(START), Perbill::from_percent(8));
    assert_eq!(curve.rate_at(START + DECADE - 1), Perbill::from_percent(8));
    assert_eq!(curve.rate_at(START + DECADE), three);
}

#[test]
fn growth_out_of_range_is_none_and_not_a_wrong_number() {
    let hundred = Perbill::from_percent(100);
    assert_eq!(
        grow(1, hundred, 8 * YEAR),
        Some(Balance::from(crate::curve::MAX_GROWTH))
    );
    assert_eq!(grow(1, hundred, 9 * YEAR), None);
    assert_eq!(grow(1, hundred, Moment::MAX), None);
    assert_eq!(grow(Balance::MAX, hundred, YEAR), None);
    assert_eq!(grow(Balance::MAX, hundred, 0), Some(Balance::MAX));
}
