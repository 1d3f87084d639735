//! A file per call, what can go wrong with money, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod accept;
mod accept_offer;
mod advance;
mod assets;
mod cancel;
mod confirm_delivery;
mod deposits;
mod dispute;
mod force_accept_asset;
mod force_set_parameters;
mod genesis;
mod indexer;
pub(crate) mod mock;
mod offer;
mod open;
mod promises;
mod properties;
mod refund;
mod reject;
mod release;
mod rule;
mod ship;
mod small_change;
mod story;
mod try_state;
mod views;
mod withdraw;
