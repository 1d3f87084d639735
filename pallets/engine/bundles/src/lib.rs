//! Apps shipped as one archive, and the queue that calls their contracts back.

#![cfg_attr(not(feature = "std"), no_std)]
