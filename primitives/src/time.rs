//! How long things are: slots, and the year by which the supply grows.

use crate::{BlockNumber, Moment};

/// A slot, and so the time from block to block, in milliseconds.
pub const SLOT_MILLIS: Moment = 3_000;

/// A Julian year in seconds: what "a year" means wherever CMT is counted.
pub const YEAR_SECONDS: u64 = 31_557_600;

/// A Julian year in milliseconds.
pub const YEAR_MILLIS: Moment = YEAR_SECONDS * 1_000;

/// Blocks in a minute, when no slot is missed.
pub const MINUTES: BlockNumber = 60_000 / SLOT_MILLIS as BlockNumber;

/// Blocks in an hour.
pub const HOURS: BlockNumber = MINUTES * 60;

/// Blocks in a day.
pub const DAYS: BlockNumber = HOURS * 24;
