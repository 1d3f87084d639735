//! A file per call, the promises to other pallets, what can go wrong with a draw and with money, the story,
//! the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod advance;
mod commit;
mod discharge;
mod draw;
mod force_set_parameters;
mod genesis;
mod lower;
pub(crate) mod mock;
mod money;
mod properties;
mod raise;
mod register;
mod rent;
mod reveal;
mod scale;
mod seeds;
mod settle;
mod sortition;
mod story;
mod summon;
mod try_state;
mod views;
mod withdraw;
