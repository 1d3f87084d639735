//! Decimals against numbers of any length that are computed digit by digit, as it is taught at school.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use cybermiles_rules::{Decimal, NotDecimal, Rounding, PLACES};
use proptest::prelude::*;
use std::cmp::Ordering;

/// Decimal digits, the last first, without zeros in front.
type Digits = Vec<u8>;

fn trimmed(mut digits: Digits) -> Digits {
    while digits.last() == Some(&0) {
        digits.pop();
    }
    digits
}

fn digits(mut number: u128) -> Digits {
    let mut digits = vec![];
    while number > 0 {
        digits.push((number % 10) as u8);
        number /= 10;
    }
    digits
}

fn compare(left: &Digits, right: &Digits) -> Ordering {
    left.len()
        .cmp(&right.len())
        .then_with(|| left.iter().rev().cmp(right.iter().rev()))
}

fn times(left: &Digits, right: &Digits) -> Digits {
    let mut product = vec![0u32; left.len() + right.len() + 1];
    for (i, a) in left.iter().enumerate() {
        for (j, b) in right.iter().enumerate() {
            product[i + j] += u32::from(*a) * u32::from(*b);
        }
    }
    let mut carry = 0;
    let product = product.into_iter().map(|sum| {
        let sum = sum + carry;
        carry = sum / 10;
        (sum % 10) as u8
    });
    trimmed(product.collect())
}

/// The smaller from the larger.
fn minus(left: &Digits, right: &Digits) -> Digits {
    let mut borrowed = 0;
    let difference = left.iter().enumerate().map(|(at, digit)| {
        let take = right.get(at).copied().unwrap_or(0) + borrowed;
        borrowed = u8::from(*digit < take);
        digit + borrowed * 10 - take
    });
    trimmed(difference.collect())
}

/// How often the one goes into the other.
fn over(left: &Digits, right: &Digits) -> Digits {
    let (mut quotient, mut rest) = (vec![], vec![]);
    for digit in left.iter().rev() {
        rest.insert(0, *digit);
        rest = trimmed(rest);
        let mut times = 0;
        while compare(&rest, right).is_ge() {
            rest = minus(&rest, right);
            times += 1;
        }
        quotient.insert(0, times);
    }
    trimmed(quotient)
}

/// With so many zeros more.
fn shifted(mut number: Digits, zeros: u8) -> Digits {
    for _ in 0..zeros {
        number.insert(0, 0);
    }
    trimmed(number)
}

/// The number of 10^-18 that digits and a sign make, if it fits.
fn signed(magnitude: &Digits, negative: bool) -> Option<Decimal> {
    let mut number = 0i128;
    for digit in magnitude.iter().rev() {
        let digit = i128::from(*digit);
        number = number
            .checked_mul(10)?
            .checked_add(if negative { -digit } else { digit })?;
    }
    Some(Decimal::from_raw(number))
}

fn negative(left: Decimal, right: Decimal) -> bool {
    (left.raw() < 0) != (right.raw() < 0)
}

fn magnitude(decimal: Decimal) -> Digits {
    digits(decimal.raw().unsigned_abs())
}

/// Numbers of all sizes, the extremes among them.
fn any_decimal() -> impl Strategy<Value = Decimal> {
    let sized = (any::<i128>(), 0u32..128).prop_map(|(raw, shift)| raw >> shift);
    let special = prop::sample::select(vec![
        0,
        1,
        -1,
        Decimal::ONE.raw(),
        -Decimal::ONE.raw(),
        i128::MAX,
        i128::MIN,
        i128::MIN + 1,
    ]);
    prop_oneof![4 => sized, 1 => special].prop_map(Decimal::from_raw)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn products_are_exact_and_truncated(left in any_decimal(), right in any_decimal()) {
        let product = times(&magnitude(left), &magnitude(right));
        let kept: Digits = product.into_iter().skip(usize::from(PLACES)).collect();
        prop_assert_eq!(left.checked_mul(right), signed(&kept, negative(left, right)));
    }

    #[test]
    fn quotients_are_exact_and_truncated(left in any_decimal(), right in any_decimal()) {
        let expected = match right.raw() {
            0 => None,
            _ => signed(
                &over(&shifted(magnitude(left), PLACES), &magnitude(right)),
                negative(left, right),
            ),
        };
        prop_assert_eq!(left.checked_div(right), expected);
    }

    #[test]
    fn the_rest_is_what_division_leaves(left in any_decimal(), right in any_decimal()) {
        let no_quotient = left.raw() == i128::MIN && right.raw() == -1;
        if right.raw() == 0 || no_quotient {
            prop_assert_eq!(left.checked_rem(right), None);
            return Ok(());
        }
        let whole = over(&magnitude(left), &magnitude(right));
        let rest = minus(&magnitude(left), &times(&whole, &magnitude(right)));
        prop_assert_eq!(left.checked_rem(right), signed(&rest, left.raw() < 0));
    }

    #[test]
    fn sums_and_signs_are_those_of_whole_numbers(left in any_decimal(), right in any_decimal()) {
        let raw = |of: Option<i128>| of.map(Decimal::from_raw);
        prop_assert_eq!(left.checked_add(right), raw(left.raw().checked_add(right.raw())));
        prop_assert_eq!(left.checked_sub(right), raw(left.raw().checked_sub(right.raw())));
        prop_assert_eq!(left.checked_neg(), raw(left.raw().checked_neg()));
        prop_assert_eq!(left.checked_abs(), raw(left.raw().checked_abs()));
    }

    #[test]
    fn whole_numbers_go_in_and_out(int in any::<i64>(), decimal in any_decimal()) {
        let int = i128::from(int);
        prop_assert_eq!(Decimal::from_int(int).map(Decimal::trunc), Some(int));
        let kept: Digits = magnitude(decimal).into_iter().skip(usize::from(PLACES)).collect();
        let whole = signed(&kept, decimal.raw() < 0).map(Decimal::raw);
        prop_assert_eq!(Some(decimal.trunc()), whole);
    }

    #[test]
    fn what_is_printed_is_read_back(decimal in any_decimal()) {
        let printed = decimal.to_string();
        prop_assert_eq!(printed.parse::<Decimal>(), Ok(decimal));
    }

    /// Rounded is a multiple of the unit, less than a unit away, on the side or as near as the mode says.
    #[test]
    fn rounding_goes_where_the_mode_says(decimal in any_decimal(), places in 0u8..22, mode in 0usize..6) {
        let mode = MODES[mode];
        let unit = 10i128.pow(u32::from(PLACES.saturating_sub(places)));
        let Some(rounded) = decimal.round(places, mode) else {
            // Only outward, at the very edge.
            prop_assert_ne!(mode, Rounding::Down);
            prop_assert!(decimal.raw().unsigned_abs() > i128::MAX.unsigned_abs() - unit.unsigned_abs());
            return Ok(());
        };
        prop_assert_eq!(rounded.raw() % unit, 0);
        // Both are near each other, unlike their sum with anything.
        let away = rounded.raw() - decimal.raw();
        prop_assert!(away.abs() < unit);
        let outward = if decimal.raw() < 0 { -away } else { away };
        let twice = 2 * away.abs();
        let odd = (rounded.raw() / unit) % 2 != 0;
        let right = match mode {
            Rounding::Down => outward <= 0,
            Rounding::Up => outward >= 0,
            Rounding::Floor => away <= 0,
            Rounding::Ceiling => away >= 0,
            Rounding::HalfUp => twice < unit || twice == unit && outward > 0,
            Rounding::HalfEven => twice < unit || twice == unit && !odd,
        };
        prop_assert!(right, "{}", rounded);
    }
}

const MODES: [Rounding; 6] = [
    Rounding::Down,
    Rounding::Up,
    Rounding::HalfUp,
    Rounding::HalfEven,
    Rounding::Floor,
    Rounding::Ceiling,
];

#[test]
fn each_mode_rounds_as_the_table_says() {
    // The number, and what it becomes in the order of MODES.
    let table = [
        ("1.4", ["1", "2", "1", "1", "1", "2"]),
        ("1.5", ["1", "2", "2", "2", "1", "2"]),
        ("2.5", ["2", "3", "3", "2", "2", "3"]),
        ("2.500000000000000001", ["2", "3", "3", "3", "2", "3"]),
        ("2", ["2", "2", "2", "2", "2", "2"]),
        ("0", ["0", "0", "0", "0", "0", "0"]),
        ("-1.4", ["-1", "-2", "-1", "-1", "-2", "-1"]),
        ("-1.5", ["-1", "-2", "-2", "-2", "-2", "-1"]),
        ("-2.5", ["-2", "-3", "-3", "-2", "-3", "-2"]),
        ("-0.5", ["0", "-1", "-1", "0", "-1", "0"]),
    ];
    for (number, expected) in table {
        for (mode, expected) in MODES.into_iter().zip(expected) {
            let rounded = number.parse::<Decimal>().unwrap().round(0, mode);
            assert_eq!(rounded, expected.parse().ok(), "{number} {mode:?}");
        }
    }
}

#[test]
fn places_beyond_the_last_change_nothing() {
    let number = Decimal::from_raw(i128::MAX);
    assert_eq!(number.round(PLACES, Rounding::Up), Some(number));
    assert_eq!(number.round(u8::MAX, Rounding::Up), Some(number));
    assert_eq!(number.round(17, Rounding::Up), None);
    assert_eq!(
        number.round(17, Rounding::Down),
        Some(Decimal::from_raw(i128::MAX / 10 * 10))
    );
}

#[test]
fn what_is_no_decimal_is_refused() {
    for text in [
        "", "-", ".", "1.", ".5", "+1", "1e3", " 1", "1 ", "--1", "1.2.3", "1_000", "٣",
    ] {
        assert_eq!(
            text.parse::<Decimal>(),
            Err(NotDecimal::Malformed),
            "{text}"
        );
    }
    assert_eq!(
        "0.0000000000000000001".parse::<Decimal>(),
        Err(NotDecimal::TooFine)
    );
    assert_eq!(
        "170141183460469231732".parse::<Decimal>(),
        Err(NotDecimal::TooLarge)
    );
    assert_eq!(
        "170141183460469231731.687303715884105727".parse::<Decimal>(),
        Ok(Decimal::from_raw(i128::MAX))
    );
    assert_eq!(
        "-170141183460469231731.687303715884105728".parse::<Decimal>(),
        Ok(Decimal::from_raw(i128::MIN))
    );
    assert_eq!(
        "-170141183460469231731.687303715884105729".parse::<Decimal>(),
        Err(NotDecimal::TooLarge)
    );
    assert_eq!(
        "-0.50"
            .parse::<Decimal>()
            .map(|half| half.to_string())
            .as_deref(),
        Ok("-0.5")
    );
}
