//! Rules, processes and records for contracts: a chain extension, metered by real use.

#![cfg_attr(not(feature = "std"), no_std)]
