//! The archive in which a Smart Business Contract is shipped (003 ch. 4): a contract, rules, processes,
//! collections and the description of its calls, in one file that is the one argument of its deployment.
//!
//! ```text
//! "SBC1" | Manifest, SCALE | the bytes of the sections, back to back, in the manifest's order
//! ```
//!
//! The manifest names each section with its length and its Blake2-256 hash, so that the [hash of the
//! manifest](Manifest::hash) stands for all of it. There is one archive for the same parts: sections are in the
//! order of their kinds and names, nothing is compressed, there are no paths and no times. So two people who
//! build the same project get the same bytes, and the chain has nothing to unpack.
//!
//! * [`Builder`] makes an archive,
//! * [`Archive::parse`] reads one and refuses what is not exactly as it must be, by [a name](Invalid),
//! * [`Manifest::peek`] reads what an archive says of itself, without looking at its sections.
//!
//! What the sections hold is not the business of this crate; whoever deploys them checks them.
//!
//! ```
//! use cybermiles_archive::*;
//! # fn main() -> Result<(), Invalid> {
//! let mut builder = Builder::new("purchase", "1.0.0", "0.1.0");
//! builder.upgradable(true);
//! builder.add(Kind::Rules, "pricing", b"the compiled rules".to_vec());
//! builder.add(Kind::Contract, "purchase", b"\0asm and so on".to_vec());
//! let bytes = builder.build()?;
//!
//! let archive = Archive::parse(&bytes)?;
//! assert_eq!(archive.manifest.name, b"purchase");
//! assert_eq!(archive.contract(), Some(&b"\0asm and so on"[..]));
//! let rules: Vec<_> = archive.of(Kind::Rules).collect();
//! assert_eq!(rules[0].1, b"the compiled rules");
//! # Ok(())
//! # }
//! ```

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod builder;
mod caps;
mod error;
mod format;
mod parse;

pub use builder::Builder;
pub use caps::Cap;
pub use error::{Invalid, Label};
pub use format::{Kind, Manifest, Name, Section, MAGIC, MAX_MANIFEST};
pub use parse::Archive;
