//! Percentiles and means.

use serde::Serialize;
use std::time::Duration;

/// How a number of durations are spread, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// How many there were.
    pub samples: usize,
    /// Half of them were no longer.
    pub p50_ms: f64,
    /// 95 of 100 were no longer.
    pub p95_ms: f64,
    /// 99 of 100 were no longer.
    pub p99_ms: f64,
    /// The longest.
    pub max_ms: f64,
}

impl Spread {
    /// The spread of these.
    pub fn of(mut durations: Vec<Duration>) -> Self {
        durations.sort_unstable();
        let at = |percent| {
            percentile(&durations, percent).map_or(0.0, |duration| duration.as_secs_f64() * 1e3)
        };
        Self {
            samples: durations.len(),
            p50_ms: at(50),
            p95_ms: at(95),
            p99_ms: at(99),
            max_ms: at(100),
        }
    }
}

/// The smallest of the sorted values that at least so many of a hundred are not above ("nearest rank": always one
/// of the values, never one in between).
fn percentile<T: Copy>(sorted: &[T], percent: usize) -> Option<T> {
    let rank = sorted.len().saturating_mul(percent).div_ceil(100).max(1);
    sorted.get(rank.saturating_sub(1)).copied()
}

/// The mean; zero of nothing.
pub fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (sum, count) = values
        .into_iter()
        .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    ratio(sum, count)
}

/// One through the other; zero if there is nothing to divide by.
pub fn ratio(above: f64, below: f64) -> f64 {
    if below == 0.0 {
        0.0
    } else {
        above / below
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_the_values() {
        let hundred: Vec<u32> = (1..=100).collect();
        for percent in [1, 50, 95, 99, 100] {
            assert_eq!(percentile(&hundred, percent), Some(percent as u32));
        }
        assert_eq!(percentile(&[7, 8, 9], 50), Some(8));
        assert_eq!(percentile(&[7, 8, 9], 99), Some(9));
        assert_eq!(percentile(&[7], 1), Some(7));
        assert_eq!(percentile(&[7], 0), Some(7));
        assert_eq!(percentile::<u32>(&[], 50), None);
    }

    #[test]
    fn spreads_sort_for_themselves() {
        let spread = Spread::of([30, 10, 20].map(Duration::from_millis).to_vec());
        assert_eq!(spread.samples, 3);
        assert_eq!((spread.p50_ms, spread.max_ms), (20.0, 30.0));
        assert_eq!(Spread::of(vec![]), Spread::default());
    }

    #[test]
    fn means_of_nothing_are_zero() {
        assert_eq!(mean([1.0, 2.0, 6.0]), 3.0);
        assert_eq!(mean([]), 0.0);
    }
}
