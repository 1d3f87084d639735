//! Random draws in proportion to stake.
#![cfg_attr(not(feature = "std"), no_std)]
