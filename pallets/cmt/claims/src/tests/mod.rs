//! A file per call, the pure parts, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod claim;
mod clear;
mod genesis;
pub(crate) mod mock;
mod move_claim;
mod properties;
mod revoke_move;
mod signing;
mod snapshot;
mod story;
mod sweep;
mod try_state;
mod views;
