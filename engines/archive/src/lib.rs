//! The archive in which a Smart Business Contract is shipped.

#![cfg_attr(not(feature = "std"), no_std)]
