//! A file per call, the deal's end, the pure parts, the story, and the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod answer;
mod bind;
mod certify;
mod claim;
mod clear;
mod close_batch;
mod commit;
mod deal_closed;
mod expire_commitment;
mod force_set_parameters;
mod genesis;
mod leave;
pub(crate) mod mock;
mod on_verdict;
mod properties;
mod recall;
mod register;
mod remove_batch;
mod rent;
mod report;
mod report_properties;
mod retire;
mod standing;
mod story;
mod story_of_a_copy;
mod top_up_bond;
mod transfer;
mod tree;
mod try_state;
mod unbind;
mod update_issuer;
mod views;
mod withdraw_bond;
