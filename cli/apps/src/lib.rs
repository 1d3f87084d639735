//! From the folder of a Smart Business Contract (003 ch. 2 to 4) to its archive.
//!
//! ```text
//! cmt.toml            [app] name, release, upgradable
//! contract.ts         the contract, in TypeScript's syntax
//! rules/*.drl         rule sets, by the names of their files
//! process/*.xml|bpmn  processes, by their own names
//! records/*.toml      collections, by the names of their files
//! tests/*.toml        scenarios
//! build/              what is made of them
//! ```
//!
//! * [`Project::read`] reads a folder,
//! * [`check`] compiles it, and refuses what the chain would refuse by a [`Fault`] at the author's own words,
//! * [`build`] does so and writes the archive,
//! * [`abi`] makes the bytes that a contract reads of what people write, and back,
//! * [`templates`] are projects to begin with.
//!
//! The same sources make the same archive, byte for byte: files are taken by their names, nothing has a time or a
//! path, and the compilers are deterministic.
#![deny(missing_docs)]

pub mod abi;
mod app;
mod bindings;
mod contract;
mod cross;
mod embedded;
mod fault;
pub mod module;
mod parts;
mod project;
mod schema;
pub mod sdk;
pub mod templates;
mod xml;

pub use app::{build, check, App, Size};
pub use contract::Contract;
pub use fault::{Failure, Fault};
pub use parts::{Part, Parts};
pub use project::{Project, Source, CONTRACT, SETTINGS};
pub use sdk::Tools;
