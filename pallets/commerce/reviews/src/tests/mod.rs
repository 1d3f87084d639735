//! A file per call and one for the hook, the pure parts, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod commit;
mod commitment;
mod expire;
mod force_set_parameters;
mod genesis;
mod indexer;
pub(crate) mod mock;
mod on_deal_closed;
mod properties;
mod reply;
mod reveal;
mod story;
mod try_state;
mod views;
