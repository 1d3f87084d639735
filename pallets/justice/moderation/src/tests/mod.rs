//! A file per call, the verdicts, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod answer;
mod force_set_parameters;
mod forget;
mod genesis;
pub(crate) mod mock;
mod on_verdict;
mod properties;
mod rent;
mod request;
mod story;
mod try_state;
mod views;
