//! The game of tokens as everybody would write it first, to compare with.

// Each file of tests uses a part of it.
#![allow(dead_code)]

pub mod game;
pub mod player;
