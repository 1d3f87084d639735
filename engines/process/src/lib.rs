//! A process engine: tokens that run through a net until they wait.
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod definition;

pub use definition::{Deadline, Edge, Kind, Node, Process, Set};
