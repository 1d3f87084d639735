//! Disputes about deals: arbiters who bid, committees, appeals.
#![cfg_attr(not(feature = "std"), no_std)]
