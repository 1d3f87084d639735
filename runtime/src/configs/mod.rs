//! How each pallet is set, one file per domain of the white papers.

pub mod base;
pub mod cmt;
pub mod commerce;
pub mod consensus;
pub mod engine;
pub mod finance;
pub mod governance;
pub mod identity;
pub mod justice;

use crate::{AccountId, Balance, Balances};
use cybermiles_primitives::MILLI_CMT;
use frame_support::{
    parameter_types,
    traits::{fungible::HoldConsideration, LinearStoragePrice},
};

/// What an account must hold to exist; below it the account goes and its dust with it.
pub const EXISTENTIAL_DEPOSIT: Balance = 10 * MILLI_CMT;

/// What somebody who stores `items` entries of `bytes` in all leaves as a deposit: half a CMT an
/// entry and five thousandths a byte, returned when the entry goes.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
    items as Balance * 500 * MILLI_CMT + bytes as Balance * 5 * MILLI_CMT
}

parameter_types! {
    pub const EntryDeposit: Balance = deposit(1, 0);
    pub const ByteDeposit: Balance = deposit(0, 1);
}

/// The deposit for what somebody stores, on hold for a reason; as one entry if nothing else is said.
pub type Rent<Reason, Entries = EntryDeposit> = HoldConsideration<
    AccountId,
    Balances,
    Reason,
    LinearStoragePrice<Entries, ByteDeposit, Balance>,
>;

/// A duration on the live chain, or the short one that tests under `fast-runtime` use.
#[macro_export]
macro_rules! live_or_fast {
    ($live:expr, $fast:expr) => {
        if cfg!(feature = "fast-runtime") {
            $fast
        } else {
            $live
        }
    };
}
