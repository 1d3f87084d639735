//! A file per call, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs
)]

mod accept_bid;
mod advance;
mod appeal;
mod bid;
mod closing;
mod force_set_parameters;
mod genesis;
mod leave;
pub(crate) mod mock;
mod neighbours;
mod on_verdict;
mod open_case;
mod plead;
mod properties;
mod register;
mod rent;
mod rule;
mod story;
mod strike;
mod submit_evidence;
mod top_up;
mod try_state;
mod update;
mod views;
mod withdraw_bid;
mod withdraw_bond;
