//! Business processes that an app deploys, and their running cases.

#![cfg_attr(not(feature = "std"), no_std)]
