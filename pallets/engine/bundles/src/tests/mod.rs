//! A file per call, the story, the properties, and what a hostile caller would try.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod archives;
mod contracts;
mod deploy;
mod drop_call;
mod enqueue;
mod fairness;
mod hostile;
pub(crate) mod mock;
mod properties;
mod remove;
mod rent;
mod service;
mod serving;
mod story;
mod try_state;
mod upgrade;
mod views;
mod weights;
