//! A file per call, the story, the properties, and what a hostile caller would try.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod cancel;
mod close;
mod decisions;
mod deploy;
mod expire;
mod hand_over;
mod hostile;
mod indexer;
pub(crate) mod mock;
mod nets;
mod processes;
mod promises;
mod properties;
mod remove;
mod rent;
mod services;
mod signal;
mod silence;
mod start;
mod story;
mod subprocesses;
mod try_state;
mod views;
mod weights;
