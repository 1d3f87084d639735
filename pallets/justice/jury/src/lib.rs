//! Jurors with stake, drawn at random: commit, reveal, verdict, pay.
#![cfg_attr(not(feature = "std"), no_std)]
