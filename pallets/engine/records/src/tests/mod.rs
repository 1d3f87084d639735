//! A file per call, scans, the story, the properties, and what a hostile caller would try.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod create;
mod feed;
mod hostile;
pub(crate) mod mock;
mod promises;
mod properties;
mod put;
mod remove;
mod remove_collection;
mod rent;
mod scan;
mod story;
mod try_state;
mod views;
mod weights;
