//! Collections of records with a schema, indexes and revisions.

#![cfg_attr(not(feature = "std"), no_std)]
