//! The curve: how many CMT there may be at a moment. Integers only, no storage, no FRAME.
//!
//! `supply(t) = principal × (1 + rate)^(t / year)`, computed at once from where the segment began,
//! so that nothing drifts however often it is asked. The exponent is split: whole years by
//! squaring, the rest of a year by `exp(x · ln(1 + rate))`, both series of positive terms.
//!
//! * **Precision**: factors carry 36 decimals, in which `1 + rate` is exact. Whole years of the
//!   first decade come out exact to the planck; any other moment has a relative error under 10^-33
//!   before the result is cut to whole planck (for a thousand years at least; the series' own error
//!   is some forty units of the 36th decimal).
//! * **Direction**: every step rounds down, so the result is never above the true curve.
//! * **Monotone**: within a year each step is a non-decreasing function of the elapsed time. From
//!   one year to the next the true curve grows, at the smallest rate a [`Perbill`] can say, by 3 ×
//!   10^-20 of itself in a millisecond, which is far more than the error above.
//! * **Cost**: at most 64 squarings and three series of at most [`MAX_TERMS`] terms, for a second
//!   as for a halt of a million years.

use crate::types::{LaterRate, Point};
use cybermiles_primitives::{Balance, Moment, YEAR_MILLIS};
use sp_arithmetic::{
    helpers_128bit::multiply_by_rational_with_rounding, traits::Zero, PerThing, Perbill, Rounding,
};

/// The growth in a year of the first ten (000 ch. 7, "token supply schedule").
pub const DECADE_RATE: Perbill = Perbill::from_percent(8);

/// How long [`DECADE_RATE`] holds, in milliseconds: ten years of 31,557,600 s.
pub const DECADE_MILLIS: Moment = YEAR_MILLIS * 10;

/// By how many times a segment of the curve may grow before the arithmetic takes it to be at the
/// cap. A cap further away than this from the genesis supply is refused by the pallet's
/// `integrity_test`.
pub const MAX_GROWTH: Balance = 256;

/// One, as a factor: 36 decimals, which leaves a `u128` room for factors up to 340.
const ONE: u128 = 10u128.pow(36);

/// Where a series is cut off. The terms vanish by themselves after 25 at 8 % and after 40 at 100 %.
const MAX_TERMS: u128 = 64;

/// `a × b / c` with a product of 256 bits, rounded down; `None` if it does not fit in 128 bits.
fn mul_div(a: u128, b: u128, c: u128) -> Option<u128> {
    multiply_by_rational_with_rounding(a, b, c, Rounding::Down)
}

/// The product of two factors.
fn times(a: u128, b: u128) -> Option<u128> {
    mul_div(a, b, ONE)
}

/// `rate` as a factor; exact, since a billionth has 9 decimals and a factor 36.
fn factor_of(rate: Perbill) -> Option<u128> {
    mul_div(rate.deconstruct().into(), ONE, Perbill::ACCURACY.into())
}

/// `(1 + rate)^years`, by squaring.
fn whole_years(rate: Perbill, years: u64) -> Option<u128> {
    let mut square = ONE.checked_add(factor_of(rate)?)?;
    let mut product = ONE;
    let mut left = years;
    loop {
        if left & 1 == 1 {
            product = times(product, square)?;
        }
        left >>= 1;
        if left.is_zero() {
            return Some(product);
        }
        square = times(square, square)?;
    }
}

/// `ln(1 + rate)` by `2 · artanh(z) = 2 · (z + z³/3 + z⁵/5 + …)` with `z = rate / (2 + rate)`.
fn ln_one_plus(rate: Perbill) -> Option<u128> {
    let rate = factor_of(rate)?;
    let z = mul_div(rate, ONE, ONE.checked_mul(2)?.checked_add(rate)?)?;
    let z_squared = times(z, z)?;
    let mut power = z;
    let mut sum = 0u128;
    for n in 0..MAX_TERMS {
        if power.is_zero() {
            break;
        }
        let odd = n.checked_mul(2)?.checked_add(1)?;
        sum = sum.checked_add(power.checked_div(odd)?)?;
        power = times(power, z_squared)?;
    }
    sum.checked_mul(2)
}

/// `e^x = 1 + x + x²/2! + …`
fn exp(x: u128) -> Option<u128> {
    let mut term = ONE;
    let mut sum = ONE;
    for n in 1..=MAX_TERMS {
        term = times(term, x)?.checked_div(n)?;
        if term.is_zero() {
            break;
        }
        sum = sum.checked_add(term)?;
    }
    Some(sum)
}

/// `(1 + rate)^(millis / year)` for less than a year.
fn part_of_year(rate: Perbill, millis: Moment) -> Option<u128> {
    exp(mul_div(
        ln_one_plus(rate)?,
        millis.into(),
        YEAR_MILLIS.into(),
    )?)
}

/// What `principal` (planck) becomes after `elapsed` milliseconds at `rate` a year, rounded down.
/// `None` once it has grown by more than [`MAX_GROWTH`] times (somewhere up to 340 times).
pub fn grow(principal: Balance, rate: Perbill, elapsed: Moment) -> Option<Balance> {
    let years = whole_years(rate, elapsed.checked_div(YEAR_MILLIS)?)?;
    let part = part_of_year(rate, elapsed.checked_rem(YEAR_MILLIS)?)?;
    times(principal, times(years, part)?)
}

/// The law of the supply: [`DECADE_RATE`] for ten years from `start`, then the rate that governance
/// sets, never more than `cap`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Curve {
    /// When the growth begins, in milliseconds since the Unix epoch.
    pub start: Moment,
    /// The supply at `start` and before, in planck.
    pub initial: Balance,
    /// What the supply never passes, in planck.
    pub cap: Balance,
    /// What holds after the tenth anniversary.
    pub later: LaterRate,
}

impl Curve {
    /// The end of the decade, when the rate of governance takes over.
    pub fn anniversary(&self) -> Moment {
        self.start.saturating_add(DECADE_MILLIS)
    }

    /// The supply at a moment, in planck: total, monotone, between `initial` and `cap`.
    ///
    /// Between the anniversary and a later anchor it is the anchor's supply, an upper bound: the
    /// rates of that time are [forgotten](Self::remembers).
    pub fn supply_at(&self, at: Moment) -> Balance {
        let (from, rate) = if at < self.anniversary() {
            (
                Point {
                    at: self.start,
                    supply: self.initial,
                },
                DECADE_RATE,
            )
        } else {
            (self.tail(), self.later.rate)
        };
        grow(from.supply, rate, at.saturating_sub(from.at)).map_or(self.cap, |s| s.min(self.cap))
    }

    /// Whether the curve still knows that moment: not between the tenth anniversary and the change
    /// of rate that came last, whose anchor replaced what held before.
    pub fn remembers(&self, at: Moment) -> bool {
        at < self.anniversary() || at >= self.tail().at
    }

    /// The rate a year at a moment that the curve [remembers](Self::remembers); zero before the
    /// start. At the cap the rate stands, and gives nothing.
    pub fn rate_at(&self, at: Moment) -> Perbill {
        if at < self.start {
            Perbill::zero()
        } else if at < self.anniversary() {
            DECADE_RATE
        } else {
            self.later.rate
        }
    }

    /// What is to hold later if governance sets `rate` at the moment `now`: from the anniversary
    /// on, or at once if that has passed, with what the old rate gave until `now` kept in an
    /// anchor.
    pub fn turned(&self, rate: Perbill, now: Moment) -> LaterRate {
        let passed = now >= self.anniversary();
        let anchor = passed.then(|| Point {
            at: now,
            supply: self.supply_at(now),
        });
        LaterRate { rate, anchor }
    }

    /// Where the segment after the decade begins.
    fn tail(&self) -> Point {
        self.later.anchor.unwrap_or_else(|| {
            let grown = grow(self.initial, DECADE_RATE, DECADE_MILLIS);
            Point {
                at: self.anniversary(),
                supply: grown.unwrap_or(self.cap).min(self.cap),
            }
        })
    }
}
