//! Apps: contracts with their rules, processes and collections, and the queue that calls contracts back
//! (003 ch. 4).

use super::NotDone;
use crate::{trade::DealId, AccountId, Balance, Hash};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::weights::Weight;
use sp_runtime::{DispatchError, DispatchResult};

/// Which call of a contract: the first four bytes of its input.
pub type Selector = [u8; 4];

/// The most bytes of a queued call's input, selector included.
pub const MAX_QUEUED_INPUT: u32 = 4 * 1024;

/// Calls contracts later, in the order in which they came. `()` calls none.
pub trait CallQueue {
    /// Puts a call in the queue of an app: a selector and its encoded arguments, and what it may weigh. The app's
    /// account pays: what the call may cost at most is on hold until it was made.
    fn enqueue(app: &AccountId, input: Vec<u8>, gas: Weight) -> DispatchResult;

    /// What a call weighs at most if nothing else is said.
    fn default_gas() -> Weight;

    /// What [`CallQueue::enqueue`] weighs at most.
    fn enqueue_weight() -> Weight;
}

impl CallQueue for () {
    fn enqueue(_: &AccountId, _: Vec<u8>, _: Weight) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn default_gas() -> Weight {
        Weight::zero()
    }

    fn enqueue_weight() -> Weight {
        Weight::zero()
    }
}

/// A contract that is to be made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NewContract {
    /// Who makes it, and pays for its code and state.
    pub deployer: AccountId,
    /// Its code, Wasm.
    pub code: Vec<u8>,
    /// The input of its constructor.
    pub input: Vec<u8>,
    /// What tells apart contracts of the same code and input.
    pub salt: Vec<u8>,
}

/// Runs contracts. `()` runs none.
pub trait Contracts {
    /// The account that a contract would have.
    fn address(contract: &NewContract) -> AccountId;

    /// Stores the code, makes the contract and runs its constructor; how much gas that used.
    fn instantiate(
        contract: NewContract,
        gas: Weight,
        deposit_limit: Option<Balance>,
    ) -> Result<Weight, NotDone>;

    /// Gives a contract other code, stored at the cost of `deployer`; its state stays.
    fn replace(deployer: &AccountId, contract: &AccountId, code: Vec<u8>) -> DispatchResult;

    /// Calls a contract in the name of an account; how much gas that used. A contract that gives up, by a revert
    /// or a trap, changed nothing.
    fn call(
        by: &AccountId,
        contract: &AccountId,
        input: Vec<u8>,
        gas: Weight,
    ) -> Result<Weight, NotDone>;

    /// The hash of the code that a contract runs.
    fn code_hash(contract: &AccountId) -> Option<Hash>;

    /// What [`Contracts::instantiate`] weighs at most with code of so many bytes, without its gas.
    fn instantiate_weight(code: u32, input: u32) -> Weight;

    /// What [`Contracts::replace`] weighs at most with code of so many bytes.
    fn replace_weight(code: u32) -> Weight;
}

/// How far a deal is, as a contract sees it.
#[derive(Clone, Copy, Debug, Encode, Eq, PartialEq)]
pub enum DealStage {
    /// Paid into the pot, and not accepted.
    Funded,
    /// The seller has accepted.
    Accepted,
    /// The goods travel.
    Shipped,
    /// The buyer looks at them.
    Delivered,
    /// The two negotiate, or a court hears them.
    Disputed,
    /// It has ended.
    Ended,
}

/// How a deal ended, as a contract sees it.
#[derive(Clone, Copy, Debug, Encode, Eq, PartialEq)]
pub enum DealEnd {
    /// Not yet.
    Open,
    /// All was released to the seller.
    Released,
    /// The buyer got back what had not been released.
    Refunded,
    /// The two shared it, by agreement or by a ruling.
    Shared,
}

/// A deal of the escrow, as a contract sees it.
#[derive(Clone, Debug, Encode, Eq, PartialEq)]
pub struct DealSummary {
    /// Who delivers.
    pub seller: AccountId,
    /// Who pays.
    pub buyer: AccountId,
    /// The listing that was bought from; `u64::MAX` if there is none.
    pub listing: u64,
    /// How many portions it has, 0 once it has ended.
    pub quantity: u32,
    /// What is paid in all, in planck of CMT; 0 once it has ended, and if it is paid in another asset.
    pub amount: Balance,
    /// How far it is.
    pub stage: DealStage,
    /// How it ended.
    pub end: DealEnd,
}

/// Reads deals for contracts, those that ended lately among them. `()` knows none.
pub trait Trades {
    /// A deal.
    fn deal(deal: DealId) -> Option<DealSummary>;

    /// What [`Trades::deal`] weighs at most.
    fn deal_weight() -> Weight;
}

impl Trades for () {
    fn deal(_: DealId) -> Option<DealSummary> {
        None
    }

    fn deal_weight() -> Weight {
        Weight::zero()
    }
}
