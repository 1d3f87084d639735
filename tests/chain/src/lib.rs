//! The whole runtime, with `Executive` blocks: what no pallet can show alone.

mod author;
mod consensus;
mod genesis;
mod governance;
mod pauses;
mod proxies;
mod support;
mod transactions;
