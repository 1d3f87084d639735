//! Types, units and the small traits by which CyberMiles pallets talk to each other.
//!
//! Amounts of CMT are in planck (10^-18 CMT, as the ERC-20's wei), time on chain in blocks or in
//! milliseconds since the Unix epoch.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use sp_runtime::{
    generic,
    traits::{BlakeTwo256, IdentifyAccount, Verify},
    MultiAddress, MultiSignature,
};

pub mod engine;
pub mod justice;
pub mod time;
pub mod trade;
pub mod units;

pub use time::*;
pub use units::*;

/// A signature of any of the three kinds that an account may use.
pub type Signature = MultiSignature;

/// An account: the public key, or its hash, of a signer; also pots and multisigs.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;

/// The address format that a transaction carries.
pub type Address = MultiAddress<AccountId, ()>;

/// An amount of CMT in planck.
pub type Balance = u128;

/// A block's height.
pub type BlockNumber = u32;

/// A 256-bit hash.
pub type Hash = sp_core::H256;

/// The hash function of blocks and storage.
pub type Hashing = BlakeTwo256;

/// A block's header.
pub type Header = generic::Header<BlockNumber, Hashing>;

/// Milliseconds since the Unix epoch.
pub type Moment = u64;

/// How many transactions an account has sent.
pub type Nonce = u32;
