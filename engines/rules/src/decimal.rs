//! Exact decimals with 18 places, as CMT has them.
//!
//! Adding and subtracting are exact; multiplying and dividing truncate toward zero. Whatever does not fit
//! is `None`, and the firing that met it is undone.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::{fmt, str::FromStr};
use primitive_types::U256;
use scale_info::TypeInfo;

/// How many decimal places there are.
pub const PLACES: u8 = 18;
const ONE: u128 = 1_000_000_000_000_000_000;

/// A number of 10^-18.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Default,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Decimal(i128);

/// Where rounding goes.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
pub enum Rounding {
    /// Toward zero.
    Down,
    /// Away from zero.
    Up,
    /// To the nearest, halves away from zero: what is taught at school.
    HalfUp,
    /// To the nearest, halves to the even neighbour: the banker's.
    HalfEven,
    /// Toward negative infinity.
    Floor,
    /// Toward positive infinity.
    Ceiling,
}

fn signed(magnitude: u128, negative: bool) -> Option<i128> {
    if negative {
        0i128.checked_sub_unsigned(magnitude)
    } else {
        i128::try_from(magnitude).ok()
    }
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(ONE as i128);

    /// That many 10^-18.
    pub const fn from_raw(raw: i128) -> Self {
        Self(raw)
    }

    /// How many 10^-18.
    pub const fn raw(self) -> i128 {
        self.0
    }

    /// A whole number.
    pub fn from_int(int: i128) -> Option<Self> {
        int.checked_mul(Self::ONE.0).map(Self)
    }

    /// Its whole part, toward zero.
    pub fn trunc(self) -> i128 {
        self.0.checked_div(Self::ONE.0).unwrap_or_default()
    }

    /// `self + other`.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// `self - other`.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// `self * other`, toward zero.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        self.scaled(other.0, ONE, other.0)
    }

    /// `self / other`, toward zero.
    pub fn checked_div(self, other: Self) -> Option<Self> {
        if other.0 == 0 {
            return None;
        }
        self.scaled(Self::ONE.0, other.0.unsigned_abs(), other.0)
    }

    /// What division leaves; it has the sign of `self`.
    pub fn checked_rem(self, other: Self) -> Option<Self> {
        self.0.checked_rem(other.0).map(Self)
    }

    /// `-self`.
    pub fn checked_neg(self) -> Option<Self> {
        self.0.checked_neg().map(Self)
    }

    /// `|self|`.
    pub fn checked_abs(self) -> Option<Self> {
        self.0.checked_abs().map(Self)
    }

    /// Rounded to so many decimal places; nothing is lost at [`PLACES`] and more.
    pub fn round(self, places: u8, rounding: Rounding) -> Option<Self> {
        let unit = 10i128.checked_pow(u32::from(PLACES.saturating_sub(places)))?;
        let rest = self.0.checked_rem(unit)?;
        if rest == 0 {
            return Some(self);
        }
        let down = self.0.checked_sub(rest)?;
        let away = match rounding {
            Rounding::Down => false,
            Rounding::Up => true,
            Rounding::Floor => self.0 < 0,
            Rounding::Ceiling => self.0 > 0,
            Rounding::HalfUp | Rounding::HalfEven => {
                let left = unit.checked_sub(rest.checked_abs()?)?;
                match rest.checked_abs()?.cmp(&left) {
                    core::cmp::Ordering::Less => false,
                    core::cmp::Ordering::Greater => true,
                    core::cmp::Ordering::Equal => {
                        rounding == Rounding::HalfUp || down.checked_div(unit)?.checked_rem(2)? != 0
                    }
                }
            }
        };
        match away {
            false => Some(Self(down)),
            true if self.0 < 0 => down.checked_sub(unit).map(Self),
            true => down.checked_add(unit).map(Self),
        }
    }

    /// `self * by / of` toward zero, where `sign` has the sign of `by / of`.
    fn scaled(self, by: i128, of: u128, sign: i128) -> Option<Self> {
        // Through 256 bits, in bounded time whatever the numbers are: they are anybody's to choose.
        let product = U256::from(self.0.unsigned_abs()).checked_mul(by.unsigned_abs().into())?;
        let magnitude = u128::try_from(product.checked_div(of.into())?).ok()?;
        signed(magnitude, (self.0 < 0) != (sign < 0)).map(Self)
    }
}

impl fmt::Display for Decimal {
    /// Shortest form: `80`, `0.8`, `-1.25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let whole = magnitude.checked_div(ONE).unwrap_or_default();
        let mut rest = magnitude.checked_rem(ONE).unwrap_or_default();
        if self.0 < 0 {
            f.write_str("-")?;
        }
        write!(f, "{whole}")?;
        if rest == 0 {
            return Ok(());
        }
        let mut width = usize::from(PLACES);
        while rest.checked_rem(10) == Some(0) {
            rest = rest.checked_div(10).unwrap_or_default();
            width = width.saturating_sub(1);
        }
        write!(f, ".{rest:0width$}")
    }
}

/// Why a text is no decimal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotDecimal {
    /// Something else than digits, one sign before and one point among them.
    Malformed,
    /// More decimal places than [`PLACES`].
    TooFine,
    /// Too large.
    TooLarge,
}

impl fmt::Display for NotDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "not a number",
            Self::TooFine => "more than 18 decimal places",
            Self::TooLarge => "too large a number",
        })
    }
}

impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(text: &str) -> Result<Self, NotDecimal> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, places) = match digits.split_once('.') {
            Some((_, "")) => return Err(NotDecimal::Malformed),
            Some(parts) => parts,
            None => (digits, ""),
        };
        if whole.is_empty()
            || ![whole, places]
                .iter()
                .all(|part| part.bytes().all(|b| b.is_ascii_digit()))
        {
            return Err(NotDecimal::Malformed);
        }
        let finer = usize::from(PLACES)
            .checked_sub(places.len())
            .ok_or(NotDecimal::TooFine)?;
        let mut magnitude = 0u128;
        let zeros = core::iter::repeat_n(b'0', finer);
        for digit in whole.bytes().chain(places.bytes()).chain(zeros) {
            magnitude = magnitude
                .checked_mul(10)
                .and_then(|m| m.checked_add(u128::from(digit.saturating_sub(b'0'))))
                .ok_or(NotDecimal::TooLarge)?;
        }
        signed(magnitude, negative)
            .map(Self)
            .ok_or(NotDecimal::TooLarge)
    }
}
