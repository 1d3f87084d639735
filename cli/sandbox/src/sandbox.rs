//! A chain to try things on.

use crate::{
    blocks, genesis,
    names::{Call, Event, Problem},
    transactions, Error,
};
use cybermiles_primitives::{AccountId, Balance, Hash, Moment, SLOT_MILLIS};
use cybermiles_runtime::{
    apis::api, genesis::Foundation, Balances, Contracts, Executive, Runtime, RuntimeEvent,
    RuntimeOrigin, System, Timestamp,
};
use frame_support::{
    storage::{with_transaction, TransactionOutcome},
    traits::Currency,
    weights::Weight,
};
use sp_io::TestExternalities;
use sp_runtime::{traits::Dispatchable, DispatchError};

/// How many blocks at most are made to find one with room after days have passed.
pub(crate) const MOST_FULL: u32 = 5;

/// A chain whose next block is open.
pub struct Sandbox {
    chain: TestExternalities,
    /// Whether the open block has a transaction.
    used: bool,
}

/// What came of a transaction.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Done {
    /// Whether its call did what it says, or why it was undone.
    pub result: Result<(), Problem>,
    /// What the transaction cost, in planck.
    pub fee: Balance,
    /// What it weighed.
    pub weight: Weight,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl Sandbox {
    /// A chain of the development preset.
    pub fn development() -> Result<Self, Error> {
        Self::begin(genesis::development()?)
    }

    /// The chain of a foundation.
    pub fn of(foundation: &Foundation) -> Result<Self, Error> {
        Self::begin(genesis::of(foundation)?)
    }

    fn begin(mut chain: TestExternalities) -> Result<Self, Error> {
        chain.execute_with(|| blocks::open(1))?;
        Ok(Self { chain, used: false })
    }

    /// Does something on the chain, with the runtime's own types.
    pub fn with<T>(&mut self, something: impl FnOnce() -> T) -> T {
        self.chain.execute_with(something)
    }

    /// Ends the open block and begins the next, some slots after it. What happened in the meantime, in order.
    pub fn next_block(&mut self, slots: u64) -> Result<Vec<Event>, Error> {
        self.used = false;
        self.with(|| {
            let seen = System::event_count();
            blocks::close();
            let mut events = events_since(seen);
            blocks::open(slots)?;
            events.extend(events_since(0));
            Ok(events)
        })
    }

    /// Makes this many blocks. What happened, in order.
    pub fn blocks(&mut self, count: u32) -> Result<Vec<Event>, Error> {
        let mut events = Vec::new();
        for _ in 0..count {
            events.extend(self.next_block(1)?);
        }
        Ok(events)
    }

    /// Lets time pass, this many milliseconds or some slots more. What happened, in order.
    pub fn pass(&mut self, time: Moment) -> Result<Vec<Event>, Error> {
        let slots = time.div_ceil(SLOT_MILLIS);
        let authorities = self.with(blocks::authorities);
        let singly = slots.min(authorities.into());
        let mut events = self.blocks(singly.try_into().unwrap_or(authorities))?;
        let rest = slots.saturating_sub(singly);
        if rest > 0 {
            events.extend(self.next_block(rest)?);
        }
        // The work of days, an election maybe, fills the first blocks after them.
        for _ in 0..MOST_FULL {
            if self.with(blocks::has_room) {
                break;
            }
            events.extend(self.next_block(1)?);
        }
        Ok(events)
    }

    /// Makes the next block if the open one has a transaction, so that the next transaction finds what
    /// [`Sandbox::ask`] sees, and has a block of its own.
    pub fn clear(&mut self) -> Result<Vec<Event>, Error> {
        match self.used {
            true => self.next_block(1),
            false => Ok(Vec::new()),
        }
    }

    /// Puts a transaction of `//Name` in a block of its own, which stays open.
    pub fn submit(&mut self, name: &str, call: &Call) -> Result<Done, Error> {
        self.clear()?;
        self.used = true;
        let call = call.in_runtime()?;
        self.with(|| {
            let seen = System::event_count();
            let transaction = transactions::signed(name, call, 0)?;
            let outcome = Executive::apply_extrinsic(transaction).map_err(Error::Invalid)?;
            let (weight, fee) = costs_since(seen);
            Ok(Done {
                result: outcome.map_err(|why| Problem::from(&why)),
                fee,
                weight,
                events: events_since(seen),
            })
        })
    }

    /// What a runtime API answers, as a node would; nothing of what it does stays.
    pub fn ask(&mut self, function: &str, arguments: &[u8]) -> Result<Vec<u8>, Error> {
        self.ask_after(&[], function, arguments)
    }

    /// What a runtime API would answer after calls, each in the name of an account that need not have a key.
    /// Nothing of what it does stays, nor of the calls; those that fail change nothing.
    pub fn ask_after(
        &mut self,
        calls: &[(AccountId, Call)],
        function: &str,
        arguments: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let calls = calls
            .iter()
            .map(|(by, call)| Ok((RuntimeOrigin::signed(by.clone()), call.in_runtime()?)))
            .collect::<Result<Vec<_>, Error>>()?;
        let answer = self.with(|| {
            with_transaction(|| {
                for (origin, call) in calls {
                    let _ = call.dispatch(origin);
                }
                let answer = api::dispatch(function, arguments);
                TransactionOutcome::Rollback(Ok::<_, DispatchError>(answer))
            })
        });
        answer
            .map_err(|why| Error::NoAnswer(Problem::from(&why).to_string()))?
            .ok_or_else(|| Error::NoApi(function.into()))
    }

    /// The account that a contract would have, or has.
    pub fn contract_address(
        &mut self,
        deployer: &AccountId,
        code: &Hash,
        input: &[u8],
        salt: &[u8],
    ) -> AccountId {
        self.with(|| Contracts::contract_address(deployer, code, input, salt))
    }

    /// The time of the open block, in milliseconds since 1970.
    pub fn now(&mut self) -> Moment {
        self.with(Timestamp::get)
    }

    /// The number of the open block.
    pub fn number(&mut self) -> u32 {
        self.with(System::block_number)
    }

    /// All the CMT of an account, free or not.
    pub fn total(&mut self, who: &AccountId) -> Balance {
        self.with(|| Balances::total_balance(who))
    }

    /// The CMT of an account that is not on hold.
    pub fn free(&mut self, who: &AccountId) -> Balance {
        self.with(|| Balances::free_balance(who))
    }

    /// What is stored under a key.
    pub fn storage(&mut self, key: &[u8]) -> Option<Vec<u8>> {
        self.with(|| sp_io::storage::get(key).map(Into::into))
    }

    /// The runtime's description of itself, in the newest form.
    pub fn metadata() -> Result<Vec<u8>, Error> {
        let newest = Runtime::metadata_versions().into_iter().filter(is_stable);
        let metadata = newest.max().and_then(Runtime::metadata_at_version);
        let metadata = metadata.ok_or_else(|| Error::NoApi("Metadata".into()))?;
        Ok((*metadata).clone())
    }
}

/// Version `u32::MAX` is one that still changes.
fn is_stable(version: &u32) -> bool {
    *version != u32::MAX
}

fn events_since(seen: u32) -> Vec<Event> {
    let events = System::read_events_no_consensus().skip(seen as usize);
    events.map(|record| Event::from(&record.event)).collect()
}

/// What the last transaction weighed and cost.
fn costs_since(seen: u32) -> (Weight, Balance) {
    let mut costs = (Weight::zero(), 0);
    for record in System::read_events_no_consensus().skip(seen as usize) {
        match record.event {
            RuntimeEvent::System(
                frame_system::Event::ExtrinsicSuccess { dispatch_info }
                | frame_system::Event::ExtrinsicFailed { dispatch_info, .. },
            ) => costs.0 = dispatch_info.weight,
            RuntimeEvent::TransactionPayment(
                pallet_transaction_payment::Event::TransactionFeePaid { actual_fee, .. },
            ) => costs.1 = actual_fee,
            _ => {}
        }
    }
    costs
}
