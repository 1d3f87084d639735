//! The functions, each with what it takes and gives, what it weighs at most, and what it does.

use crate::Setup;
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{
        Assignment, CallQueue, CaseId, Cases, DealSummary, ItemName, NotDone, ProcessRef, Range,
        RecordKey, Records, RuleSetRef, Rules, TokenId, Trades,
    },
    trade::DealId,
    AccountId,
};
use cybermiles_rules::{Effect, Fact, Fields, Kept, Value};
use frame_support::weights::Weight;

/// A call that was refused, and what it weighed.
pub type Refused = NotDone;

/// A function of the engine.
pub trait Function<S> {
    /// The lower half of the id under which a contract calls it.
    const ID: u16;
    /// Whether it changes anything.
    const MUTATES: bool;
    /// What it takes.
    type Input: Decode;
    /// What it gives.
    type Output: Encode;

    /// What it weighs at most.
    fn most(input: &Self::Input) -> Weight;

    /// Does it for the account of a contract; also says what it weighed.
    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused>;
}

/// Declares functions: name, id, whether it changes anything, input, output.
macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident = $id:literal $mutates:literal;)*) => {
        $($(#[$doc])* pub struct $name;

        impl $name {
            /// The lower half of the id under which a contract calls it.
            pub const ID: u16 = $id;
            const MUTATES: bool = $mutates;
        })*
    };
}

functions! {
    /// Fires a rule set on facts: the contract's own, or another owner's.
    Fire = 0x0101 false;
    /// Starts a case of a process of the contract's.
    Start = 0x0201 true;
    /// The next token of a case that waits, and the name of the node where it does.
    Next = 0x0202 false;
    /// Lets a token leave its node by a transition.
    Signal = 0x0203 true;
    /// What is known of a case.
    Info = 0x0204 false;
    /// Sets variables of a case that the contract controls.
    Set = 0x0205 true;
    /// Removes a case that has ended.
    Close = 0x0206 true;
    /// Removes a case that runs.
    Cancel = 0x0207 true;
    /// A record of a collection of the contract's.
    Get = 0x0301 false;
    /// Writes a record.
    Put = 0x0302 true;
    /// Removes a record.
    Remove = 0x0303 true;
    /// Records in the order of an index.
    Scan = 0x0304 false;
    /// Has the contract called later.
    Later = 0x0401 true;
    /// A deal of the escrow.
    Deal = 0x0501 false;
}

impl<S: Setup> Function<S> for Fire {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (Option<AccountId>, ItemName, Vec<Fact>, u32);
    type Output = (Vec<Kept>, Vec<Effect>, u32);

    fn most((.., facts, max_steps): &Self::Input) -> Weight {
        let bytes = u32::try_from(facts.encoded_size()).unwrap_or(u32::MAX);
        S::Rules::fire_weight(bytes, *max_steps)
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (owner, name, facts, max_steps) = input;
        let rules = RuleSetRef {
            owner: owner.unwrap_or_else(|| by.clone()),
            name,
            code: None,
        };
        let (outcome, weight) = S::Rules::fire(&rules, facts, max_steps)?;
        let output = (outcome.state.facts, outcome.effects, outcome.steps);
        Ok((output, weight))
    }
}

impl<S: Setup> Function<S> for Start {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (ItemName, Vec<AccountId>, Vec<Assignment>);
    type Output = CaseId;

    fn most(_: &Self::Input) -> Weight {
        S::Cases::run_weight()
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (name, roles, variables) = input;
        let process = ProcessRef {
            owner: by.clone(),
            name,
            code: None,
        };
        S::Cases::start(by, &process, roles, variables)
    }
}

impl<S: Setup> Function<S> for Next {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (CaseId, Option<TokenId>);
    type Output = Option<(TokenId, Vec<u8>)>;

    fn most(_: &Self::Input) -> Weight {
        S::Cases::touch_weight()
    }

    fn run(_: &AccountId, (case, after): Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (waiting, weight) = S::Cases::next(case, after)?;
        Ok((waiting.map(|found| (found.token, found.node)), weight))
    }
}

impl<S: Setup> Function<S> for Signal {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (CaseId, TokenId, Vec<u8>, Vec<Assignment>);
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Cases::run_weight()
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (case, token, transition, variables) = input;
        let weight = S::Cases::signal(by, case, token, &transition, variables)?;
        Ok(((), weight))
    }
}

impl<S: Setup> Function<S> for Info {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = CaseId;
    type Output = (AccountId, AccountId, bool, Vec<AccountId>, Fields);

    fn most(_: &Self::Input) -> Weight {
        S::Cases::touch_weight()
    }

    fn run(_: &AccountId, case: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (info, weight) = S::Cases::info(case)?;
        let output = (
            info.controller,
            info.owner,
            info.ended,
            info.roles,
            info.variables,
        );
        Ok((output, weight))
    }
}

impl<S: Setup> Function<S> for Set {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (CaseId, Vec<Assignment>);
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Cases::touch_weight()
    }

    fn run(by: &AccountId, (case, variables): Self::Input) -> Result<((), Weight), Refused> {
        S::Cases::set(by, case, variables).map(|weight| ((), weight))
    }
}

impl<S: Setup> Function<S> for Close {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = CaseId;
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Cases::touch_weight()
    }

    fn run(by: &AccountId, case: Self::Input) -> Result<((), Weight), Refused> {
        S::Cases::close(by, case).map(|weight| ((), weight))
    }
}

impl<S: Setup> Function<S> for Cancel {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = CaseId;
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Cases::run_weight()
    }

    fn run(by: &AccountId, case: Self::Input) -> Result<((), Weight), Refused> {
        S::Cases::cancel(by, case).map(|weight| ((), weight))
    }
}

impl<S: Setup> Function<S> for Get {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (ItemName, RecordKey);
    type Output = Option<(u32, Fields)>;

    fn most(_: &Self::Input) -> Weight {
        S::Records::get_weight()
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (collection, key) = input;
        let (record, weight) = S::Records::get(by, &collection, &key)?;
        let output = record.map(|record| (record.revision, record.fields));
        Ok((output, weight))
    }
}

impl<S: Setup> Function<S> for Put {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (ItemName, RecordKey, Option<u32>, Fields);
    type Output = u32;

    fn most(_: &Self::Input) -> Weight {
        S::Records::put_weight()
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (collection, key, expected, fields) = input;
        S::Records::put(by, by, &collection, key, expected, fields)
    }
}

impl<S: Setup> Function<S> for Remove {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (ItemName, RecordKey, Option<u32>);
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Records::put_weight()
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<((), Weight), Refused> {
        let (collection, key, expected) = input;
        let weight = S::Records::remove(by, by, &collection, &key, expected)?;
        Ok(((), weight))
    }
}

impl<S: Setup> Function<S> for Scan {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (
        ItemName,
        u8,
        Option<Value>,
        Option<Value>,
        Option<(Value, RecordKey)>,
        u32,
    );
    type Output = Vec<(RecordKey, u32, Fields)>;

    fn most((.., limit): &Self::Input) -> Weight {
        S::Records::scan_weight(*limit)
    }

    fn run(by: &AccountId, input: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        let (collection, index, from, to, after, limit) = input;
        let range = Range {
            index,
            from,
            to,
            after,
            limit,
        };
        let (records, weight) = S::Records::scan(by, &collection, range)?;
        let output = records.into_iter();
        let output = output.map(|record| (record.key, record.revision, record.fields));
        Ok((output.collect(), weight))
    }
}

impl<S: Setup> Function<S> for Later {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = (Vec<u8>, Option<(u64, u64)>);
    type Output = ();

    fn most(_: &Self::Input) -> Weight {
        S::Queue::enqueue_weight()
    }

    fn run(by: &AccountId, (input, gas): Self::Input) -> Result<((), Weight), Refused> {
        let gas = gas.map_or_else(S::Queue::default_gas, |(time, proof)| {
            Weight::from_parts(time, proof)
        });
        let weight = S::Queue::enqueue_weight();
        let done = S::Queue::enqueue(by, input, gas);
        done.map(|()| ((), weight))
            .map_err(|error| Refused { error, weight })
    }
}

impl<S: Setup> Function<S> for Deal {
    const ID: u16 = Self::ID;
    const MUTATES: bool = Self::MUTATES;
    type Input = DealId;
    type Output = Option<DealSummary>;

    fn most(_: &Self::Input) -> Weight {
        S::Trades::deal_weight()
    }

    fn run(_: &AccountId, deal: Self::Input) -> Result<(Self::Output, Weight), Refused> {
        Ok((S::Trades::deal(deal), S::Trades::deal_weight()))
    }
}
