//! Schemas of records, and the order of what they index.

#![cfg_attr(not(feature = "std"), no_std)]
