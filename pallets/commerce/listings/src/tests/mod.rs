//! A file per call and per trait, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod amend;
mod buy;
mod contract_of_2019;
mod delist;
mod destock;
mod force_set_parameters;
mod genesis;
mod list;
pub(crate) mod mock;
mod on_deal_closed;
mod pause;
mod properties;
mod quote;
mod restock;
mod resume;
mod set_pricing;
mod sizes;
mod story;
mod take_down;
mod try_state;
mod views;
