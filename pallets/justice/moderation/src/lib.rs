//! The community closes accounts and removes listings, and undoes it.
#![cfg_attr(not(feature = "std"), no_std)]
