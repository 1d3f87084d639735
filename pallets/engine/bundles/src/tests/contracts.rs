//! Stand-ins for the pallets that run contracts and keep parts. What they keep is in the storage, so that what is
//! undone is gone; what they were asked is recorded beside it.

use super::mock::*;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{CallQueue, Contracts, Deployable, ItemName, NewContract, NotDone},
    AccountId, Balance, Hash,
};
use frame_support::{
    assert_ok,
    storage::unhashed,
    traits::{fungible::Mutate, tokens::Preservation},
    weights::Weight,
};
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult, ModuleError};
use std::cell::RefCell;

/// What a contract does when it is called, as its input says.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Act {
    /// Notes that it was here.
    Note(u8),
    /// Notes that it was here, and gives up.
    Trap(u8),
    /// Notes that it was here, and uses all its gas.
    Exhaust(u8),
    /// Says that it used more than it had.
    Lie,
    /// Queues a call of its own, and notes that.
    Queue(Vec<u8>),
    /// Queues a call, and gives up.
    QueueAndTrap(Vec<u8>),
    /// Queues this very call again.
    Again,
    /// Sends all that is free to Ravi.
    Spend,
    /// Queues a call of another app.
    QueueFor(AccountId, Vec<u8>),
    /// Lets the owner of an app drop one of its calls.
    Drop(AccountId, u32, u64),
}

impl Act {
    pub fn input(&self) -> Vec<u8> {
        self.encode()
    }
}

/// The gas of a call that does not use it all.
pub const USED: Weight = Weight::from_parts(1_000_000, 100);
/// What the contract's state costs its deployer.
pub const CONTRACT_DEPOSIT: Balance = 500;
/// What a part costs the app's account, for each byte.
pub const PART_RENT: Balance = 2;

/// An error of another pallet's.
const fn failure(number: u8) -> DispatchError {
    DispatchError::Module(ModuleError {
        index: 99,
        error: [number, 0, 0, 0],
        message: None,
    })
}

pub const TRAPPED: DispatchError = failure(0);
pub const OUT_OF_GAS: DispatchError = failure(1);
pub const NO_CONTRACT: DispatchError = failure(2);
pub const CODE_REJECTED: DispatchError = failure(3);
pub const PART_REFUSED: DispatchError = failure(4);
pub const NOT_EMPTY: DispatchError = failure(5);

thread_local! {
    static ASKED: RefCell<Vec<(AccountId, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
    static CHANGES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Whom was called with what, whether it went well or not, since last asked.
pub fn asked() -> Vec<(AccountId, Vec<u8>)> {
    ASKED.take()
}

/// What pallets were told to keep or to forget, since last asked.
pub fn changes() -> Vec<String> {
    CHANGES.take()
}

fn change(what: String) {
    CHANGES.with_borrow_mut(|changes| changes.push(what));
}

fn code_key(contract: &AccountId) -> Vec<u8> {
    (b"code", contract).encode()
}

fn notes_key(contract: &AccountId) -> Vec<u8> {
    (b"notes", contract).encode()
}

/// What a contract noted.
pub fn notes(contract: &AccountId) -> Vec<u8> {
    unhashed::get_or_default(&notes_key(contract))
}

fn note(contract: &AccountId, byte: u8) {
    let mut all = notes(contract);
    all.push(byte);
    unhashed::put(&notes_key(contract), &all);
}

/// The code of a contract, as it is kept.
pub fn code(contract: &AccountId) -> Option<Vec<u8>> {
    unhashed::get(&code_key(contract))
}

/// The contract is no more, as if it had ended itself.
pub fn terminate(contract: &AccountId) {
    unhashed::kill(&code_key(contract));
}

pub struct MockContracts;

fn pay(from: &AccountId, to: &AccountId, amount: Balance) -> DispatchResult {
    Balances::transfer(from, to, amount, Preservation::Preserve).map(|_| ())
}

/// Does what the input says.
fn perform(contract: &AccountId, act: Act, input: &[u8]) -> DispatchResult {
    match act {
        Act::Note(byte) => note(contract, byte),
        Act::Trap(byte) => {
            note(contract, byte);
            return Err(TRAPPED);
        }
        Act::Exhaust(byte) => {
            note(contract, byte);
            return Err(OUT_OF_GAS);
        }
        Act::Lie => note(contract, 0),
        Act::Queue(input) => {
            Bundles::enqueue(contract, input, Bundles::default_gas())?;
            note(contract, b'q');
        }
        Act::QueueAndTrap(input) => {
            Bundles::enqueue(contract, input, Bundles::default_gas())?;
            return Err(TRAPPED);
        }
        Act::Again => Bundles::enqueue(contract, input.to_vec(), Bundles::default_gas())?,
        Act::Spend => {
            let spare = free(contract).saturating_sub(ED);
            pay(contract, &RAVI, spare)?;
        }
        Act::QueueFor(app, input) => Bundles::enqueue(&app, input, Bundles::default_gas())?,
        Act::Drop(owner, app, call) => Bundles::drop_call(signed(owner), app, call)?,
    }
    Ok(())
}

fn run(contract: &AccountId, input: &[u8], gas: Weight) -> Result<Weight, NotDone> {
    let act = Act::decode(&mut &*input).unwrap_or(Act::Note(b'?'));
    let weight = match act {
        Act::Exhaust(_) => gas,
        Act::Lie => gas.saturating_mul(5),
        _ => USED.min(gas),
    };
    perform(contract, act, input).map_err(|error| NotDone { error, weight })?;
    Ok(weight)
}

impl Contracts for MockContracts {
    fn address(contract: &NewContract) -> AccountId {
        let NewContract {
            deployer,
            code,
            input,
            salt,
        } = contract;
        AccountId::new((deployer, code, input, salt).using_encoded(blake2_256))
    }

    fn instantiate(
        contract: NewContract,
        gas: Weight,
        deposit_limit: Option<Balance>,
    ) -> Result<Weight, NotDone> {
        let refused = |error| NotDone {
            error,
            weight: Weight::zero(),
        };
        if contract.code.starts_with(b"bad") {
            return Err(refused(CODE_REJECTED));
        }
        if deposit_limit.is_some_and(|limit| limit < CONTRACT_DEPOSIT) {
            return Err(refused(DispatchError::Exhausted));
        }
        let account = Self::address(&contract);
        pay(&contract.deployer, &DEPOSITS, CONTRACT_DEPOSIT).map_err(refused)?;
        unhashed::put(&code_key(&account), &contract.code);
        if contract.input.is_empty() {
            return Ok(USED);
        }
        run(&account, &contract.input, gas)
    }

    fn replace(_: &AccountId, contract: &AccountId, code: Vec<u8>) -> DispatchResult {
        if code.starts_with(b"bad") {
            return Err(CODE_REJECTED);
        }
        unhashed::put(&code_key(contract), &code);
        change("replace code".into());
        Ok(())
    }

    fn call(
        by: &AccountId,
        contract: &AccountId,
        input: Vec<u8>,
        gas: Weight,
    ) -> Result<Weight, NotDone> {
        // Nobody but the app itself calls by the queue.
        assert_eq!(by, contract);
        ASKED.with_borrow_mut(|asked| asked.push((contract.clone(), input.clone())));
        if code(contract).is_none() {
            return Err(NotDone {
                error: NO_CONTRACT,
                weight: Weight::zero(),
            });
        }
        run(contract, &input, gas)
    }

    fn code_hash(contract: &AccountId) -> Option<Hash> {
        code(contract).map(|code| blake2_256(&code).into())
    }

    fn instantiate_weight(code: u32, input: u32) -> Weight {
        Weight::from_parts(
            1_000_000 + 1_000 * u64::from(code) + u64::from(input),
            1_000,
        )
    }

    fn replace_weight(code: u32) -> Weight {
        Weight::from_parts(500_000 + 1_000 * u64::from(code), 1_000)
    }
}

/// Keeps parts of a kind.
pub struct MockParts<const KIND: u8>;

fn part_key(kind: u8, owner: &AccountId, name: &[u8]) -> Vec<u8> {
    (b"part", kind, owner, name).encode()
}

/// What is kept of a part.
pub fn part(kind: u8, owner: &AccountId, name: &str) -> Option<Vec<u8>> {
    unhashed::get(&part_key(kind, owner, name.as_bytes()))
}

fn rent_of(bytes: &[u8]) -> Balance {
    PART_RENT * bytes.len() as Balance
}

fn text(name: &ItemName) -> String {
    String::from_utf8(name.to_vec()).unwrap()
}

impl<const KIND: u8> Deployable for MockParts<KIND> {
    fn deploy(owner: &AccountId, name: &ItemName, bytes: &[u8]) -> DispatchResult {
        if bytes.starts_with(b"bad") {
            return Err(PART_REFUSED);
        }
        let key = part_key(KIND, owner, name);
        if let Some(old) = unhashed::get::<Vec<u8>>(&key) {
            pay(&DEPOSITS, owner, rent_of(&old))?;
        }
        pay(owner, &DEPOSITS, rent_of(bytes))?;
        unhashed::put(&key, &bytes.to_vec());
        change(format!("deploy {KIND} {}", text(name)));
        Ok(())
    }

    fn remove(owner: &AccountId, name: &ItemName) -> DispatchResult {
        let key = part_key(KIND, owner, name);
        let old: Vec<u8> = unhashed::take(&key).ok_or(DispatchError::CannotLookup)?;
        if old.starts_with(b"full") {
            return Err(NOT_EMPTY);
        }
        pay(&DEPOSITS, owner, rent_of(&old))?;
        change(format!("remove {KIND} {}", text(name)));
        Ok(())
    }

    fn deploy_weight(bytes: u32) -> Weight {
        Weight::from_parts(100_000 + 100 * u64::from(bytes) + u64::from(KIND), 10)
    }

    fn remove_weight() -> Weight {
        Weight::from_parts(50_000 + u64::from(KIND), 10)
    }
}

/// Queues a call of an app, which must go well.
pub fn queue(app: &AccountId, act: Act) {
    assert_ok!(Bundles::enqueue(app, act.input(), Bundles::default_gas()));
}
