//! The whole runtime, with `Executive` blocks: what no pallet can show alone.

#![cfg(test)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod app;
mod author;
mod consensus;
mod costs;
mod council;
mod engine;
mod genesis;
mod governance;
mod justice;
mod migrations;
mod pauses;
mod pools;
mod proxies;
mod recovery;
mod rules;
mod support;
mod trade;
mod transactions;
mod uniques;
