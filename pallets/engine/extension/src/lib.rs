//! # What a contract may ask of the chain
//!
//! A Smart Business Contract glues rules, processes and records together (003 ch. 4: a script that "can complete tasks such as
//! connecting webhook events to BPM processes, loading business rules, and accessing shared databases"). Its script
//! runs in pallet-contracts; here is what it calls outside: a chain extension under the id 0, which pallet-contracts
//! keeps for the chain's own.
//!
//! ## Calls
//!
//! A contract calls `seal0.call_chain_extension(id, in, in_len, out, out_len_ptr)`; the id is one of the table, input
//! and output are SCALE, what it returns is a [`Status`]. With any other status than [`Status::Ok`] nothing is written, and
//! nothing has changed: each call is whole or not at all, and the contract goes on.
//!
//! | id | input | output |
//! |---|---|---|
//! | `0x0101` [rules fire](functions::Fire) | owner?, name, facts, most steps | facts, effects, steps |
//! | `0x0201` [process start](functions::Start) | name, roles, variables | case |
//! | `0x0202` [process next](functions::Next) | case, after token? | (token, node)? |
//! | `0x0203` [process signal](functions::Signal) | case, token, transition, variables | – |
//! | `0x0204` [process info](functions::Info) | case | controller, owner, ended, roles, variables |
//! | `0x0205` [process set](functions::Set) | case, variables | – |
//! | `0x0206` [process close](functions::Close) | case | – |
//! | `0x0207` [process cancel](functions::Cancel) | case | – |
//! | `0x0301` [record get](functions::Get) | collection, key | (revision, fields)? |
//! | `0x0302` [record put](functions::Put) | collection, key, expected revision?, fields | revision |
//! | `0x0303` [record remove](functions::Remove) | collection, key, expected revision? | – |
//! | `0x0304` [record scan](functions::Scan) | collection, index, from?, to?, after?, limit | (key, revision, fields)… |
//! | `0x0401` [later](functions::Later) | input, gas? | – |
//! | `0x0501` [deal](functions::Deal) | deal | [`DealSummary`](cybermiles_primitives::engine::DealSummary)? |
//!
//! The contract's account is who asks: it owns what its app deployed, controls the cases that it starts, pays rent
//! for cases and records, and pays for the calls that it puts in the queue.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | let the chain work for nothing | a call is charged for the most that it may use before it begins, and for what it used afterwards, whether it was refused or not |
//! | call a contract from within a rule or a process, to enter it again half-way | nothing here calls a contract; what a process has to call waits in a queue until the block's turn |
//! | change something in a call that may only read | such calls are refused with [`Status::ReadOnly`] before they begin |
//! | act as somebody else | who asks is the account of the running contract, never an argument |
//! | input that takes all memory | 16 KiB at most, and lengths in it count no further than its bytes |
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod functions;
mod status;
#[cfg(test)]
mod tests;

pub use status::Status;

use codec::{Decode, Encode};
use core::marker::PhantomData;
use cybermiles_primitives::{
    engine::{CallQueue, Cases, Records, Rules, Trades},
    AccountId,
};
use frame_support::{storage::with_storage_layer, weights::Weight};
use functions::{Function, Refused};
use pallet_contracts::{
    chain_extension::{
        BufInBufOutState, ChainExtension, Environment, Ext, InitState, RegisteredChainExtension,
        Result, RetVal,
    },
    WeightInfo,
};
use sp_runtime::DispatchError;

/// The most bytes of a call's input.
pub const MAX_INPUT: u32 = 16 * 1024;

/// Who keeps the promises.
pub trait Setup {
    /// Rule sets.
    type Rules: Rules;
    /// Processes.
    type Cases: Cases;
    /// Records.
    type Records: Records;
    /// The queue that calls contracts back.
    type Queue: CallQueue;
    /// Deals of the escrow.
    type Trades: Trades;
}

/// The extension.
pub struct Engine<S>(PhantomData<S>);

impl<S> Default for Engine<S> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<S: Setup, T: pallet_contracts::Config<AccountId = AccountId>> RegisteredChainExtension<T>
    for Engine<S>
{
    const ID: u16 = 0;
}

impl<S: Setup, T: frame_system::Config<AccountId = AccountId> + pallet_contracts::Config>
    ChainExtension<T> for Engine<S>
{
    fn call<E: Ext<T = T>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal> {
        use functions::*;
        let id = env.func_id();
        let env = env.buf_in_buf_out();
        let status = match id {
            Fire::ID => serve::<S, Fire, E>(env),
            Start::ID => serve::<S, Start, E>(env),
            Next::ID => serve::<S, Next, E>(env),
            Signal::ID => serve::<S, Signal, E>(env),
            Info::ID => serve::<S, Info, E>(env),
            Set::ID => serve::<S, Set, E>(env),
            Close::ID => serve::<S, Close, E>(env),
            Cancel::ID => serve::<S, Cancel, E>(env),
            Get::ID => serve::<S, Get, E>(env),
            Put::ID => serve::<S, Put, E>(env),
            Remove::ID => serve::<S, Remove, E>(env),
            Scan::ID => serve::<S, Scan, E>(env),
            Later::ID => serve::<S, Later, E>(env),
            Deal::ID => serve::<S, Deal, E>(env),
            // A contract of another time or chain: it has to end, for it can't know what this means.
            _ => return Err(DispatchError::Other("no such function of the engine")),
        }?;
        Ok(RetVal::Converging(status as u32))
    }
}

/// Reads the input, charges, does it, and writes the output.
fn serve<S: Setup, F: Function<S>, E: Ext>(
    mut env: Environment<E, BufInBufOutState>,
) -> Result<Status>
where
    E::T: frame_system::Config<AccountId = AccountId> + pallet_contracts::Config,
{
    let bytes = env.in_len();
    if bytes > MAX_INPUT {
        return Ok(Status::Limit);
    }
    if F::MUTATES && env.ext().is_read_only() {
        return Ok(Status::ReadOnly);
    }
    env.charge_weight(<E::T as pallet_contracts::Config>::WeightInfo::seal_input(
        bytes,
    ))?;
    let input = env.read(bytes)?;
    let Ok(input) = F::Input::decode(&mut input.as_slice()) else {
        return Ok(Status::Malformed);
    };
    let charged = env.charge_weight(F::most(&input))?;
    let by = env.ext().address().clone();
    let (done, weight) = whole(|| F::run(&by, input));
    env.adjust_weight(charged, weight);
    match done {
        Ok(output) => {
            let per_byte = Weight::from_parts(WRITE_PER_BYTE, 0);
            env.write(&output.encode(), true, Some(per_byte))?;
            Ok(Status::Ok)
        }
        Err(error) => Ok(Status::of(&error)),
    }
}

/// What a byte of output weighs, in picoseconds: as much as one that a contract returns.
const WRITE_PER_BYTE: u64 = 500;

/// Does something whole or not at all; what it weighed comes back either way.
fn whole<T>(
    work: impl FnOnce() -> core::result::Result<(T, Weight), Refused>,
) -> (core::result::Result<T, DispatchError>, Weight) {
    let mut weight = Weight::zero();
    let done = with_storage_layer(|| match work() {
        Ok((output, used)) => {
            weight = used;
            Ok(output)
        }
        Err(refused) => {
            weight = refused.weight;
            Err(refused.error)
        }
    });
    (done, weight)
}
