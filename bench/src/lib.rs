//! The load generator: how many calls a chain finalizes in a second, what each costs in processor time, and how long
//! it takes from sending to finality. Never a rate alone.
//!
//! * [`target`]: what is known of a chain under load; [`target::substrate`] for chains made with the SDK
//! * [`cybermiles`]: our own chain
//! * [`load`]: making load, and the figures that come of it
//! * [`search`]: the highest rate that is sustained
//! * [`measure`]: from the knobs to the [`report`]; [`cli`]: the program
//! * [`nodes`], [`process`], [`machine`], [`net`], [`statistics`]: what these need

#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

pub mod cli;
pub mod cybermiles;
pub mod load;
pub mod machine;
pub mod measure;
pub mod net;
pub mod nodes;
pub mod process;
pub mod report;
pub mod search;
pub mod statistics;
pub mod target;
