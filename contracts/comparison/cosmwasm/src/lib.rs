//! The papers' purchase: one product of a seller's, priced by the buyer's FICO score, sold order by order.

pub mod contract;
pub mod error;
pub mod msg;
pub mod state;
