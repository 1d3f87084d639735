//! The pallet's tests: a file per call and per hook, the curve's vectors, the story, the
//! properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

pub mod mock;

mod begin;
mod curve;
mod era_payout;
mod genesis;
mod properties;
mod set_rate;
mod story;
mod try_state;
mod views;
