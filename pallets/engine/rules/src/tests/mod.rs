//! A file per call, the story, the properties, and what a hostile caller would try.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod close_session;
mod deploy;
mod fire;
mod fire_session;
mod hostile;
pub(crate) mod mock;
mod open_session;
mod pricing;
mod promises;
mod properties;
mod remove;
mod rent;
mod rule_sets;
mod story;
mod try_state;
mod views;
mod weights;
mod workloads;
