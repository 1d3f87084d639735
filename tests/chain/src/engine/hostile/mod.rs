//! What somebody would try who wishes the chain or another app ill: each is refused, or undone whole, with an error of
//! its own.
//!
//! One contract does it all, as its input says: `contract.wat`.

mod archives;
mod blocks;
mod callbacks;
mod extension;

use super::parts;
use crate::{app::GAS, support::*};
use codec::{Decode, Encode};
use cybermiles_archive::{Builder, Kind};
use cybermiles_primitives::{
    engine::{CallQueue, ItemName, RecordKey},
    AccountId, CMT,
};
use cybermiles_process_language::compile;
use cybermiles_rules::{Field, Form, Text, Type, Value};
use cybermiles_runtime::{genesis::dev, Bundles, Contracts, Runtime, RuntimeEvent, System};
use frame_support::{assert_ok, weights::Weight};
use pallet_bundles::{AppId, ArchiveBytes, Event as AppEvent, Input, Salt};
use pallet_contracts::{CollectEvents, DebugInfo, Determinism};
use sp_runtime::DispatchError;

const CONTRACT: &str = include_str!("contract.wat");
const PURCHASE: &str = include_str!("../../../../../contracts/examples/processes/purchase.xml");

/// What a call may weigh that does little: a hundredth of a block.
const LITTLE: Weight = Weight::from_parts(20_000_000_000, 1 << 32);

/// Functions of the engine, by the ids under which contracts call them.
const START: u32 = 0x0201;
const SIGNAL: u32 = 0x0203;
const SET: u32 = 0x0205;
const CLOSE: u32 = 0x0206;
const CANCEL: u32 = 0x0207;
const GET: u32 = 0x0301;
const PUT: u32 = 0x0302;
const REMOVE: u32 = 0x0303;
const LATER: u32 = 0x0401;

/// How the engine answers.
const DONE: u32 = 0;
const MALFORMED: u32 = 1;
const INVALID: u32 = 5;
const LIMIT: u32 = 7;
const READ_ONLY: u32 = 9;

/// How a call of itself ends for a contract: well, or the other one trapped.
const RETURNED: u32 = 0;
const TRAPPED: u32 = 1;

/// A call that may enter the caller again, and one that besides may only read.
const REENTER: u8 = 0b0_1000;
const REENTER_AND_READ: u8 = 0b1_1000;

/// Something that the contract does.
type Step = Vec<u8>;

/// What a question came to: a status and what was answered.
type Answer = (u32, Vec<u8>);

/// Writes a byte under itself.
fn write(key: u8) -> Step {
    vec![b'w', key]
}

/// Counts down from a number.
fn count(from: u32) -> Step {
    [b"b".as_slice(), &from.to_le_bytes()].concat()
}

fn for_ever() -> Step {
    vec![b'l']
}

fn trap() -> Step {
    vec![b't']
}

/// Asks the engine, with input of any length, of which no more is given than there is; the rest is zeros.
fn ask_long(function: u32, input: &[u8], length: u32) -> Step {
    let (function, length) = (function.to_le_bytes(), length.to_le_bytes());
    [b"e".as_slice(), &function, &length, input].concat()
}

fn ask(function: u32, input: impl Encode) -> Step {
    let input = input.encode();
    ask_long(function, &input, input.len() as u32)
}

/// Calls itself.
fn again(flags: u8, steps: &[Step]) -> Step {
    [b"c".as_slice(), &[flags], &steps.concat()].concat()
}

fn name(of: &str) -> ItemName {
    of.as_bytes().to_vec().try_into().unwrap()
}

fn key(of: &str) -> RecordKey {
    of.as_bytes().to_vec().try_into().unwrap()
}

fn text(length: usize) -> Value {
    Value::Text(Text::truncate_from(vec![b'a'; length]))
}

/// Writes the note 1.
fn put(fields: Vec<Value>) -> Step {
    ask(PUT, (name("notes"), key("1"), None::<u32>, fields))
}

/// What the contract returned.
fn answers(mut data: &[u8]) -> Vec<Answer> {
    let mut all = vec![];
    while !data.is_empty() {
        let (status, length) = <(u32, u32)>::decode(&mut data).unwrap();
        let (answer, rest) = data.split_at(length as usize);
        all.push((status, answer.to_vec()));
        data = rest;
    }
    all
}

/// The papers' purchase.
fn purchase() -> Vec<u8> {
    let compiled = compile(PURCHASE, "purchase.xml").unwrap();
    compiled.process.to_bytes()
}

/// The contract, a process "purchase", and notes of a text of 8 bytes.
fn builder(process: Vec<u8>) -> Builder {
    let text = Field {
        name: b"text".to_vec(),
        ty: Type::Text(8),
    };
    let form = Form {
        enums: vec![],
        fields: vec![text],
    };
    let mut builder = Builder::new("tool", "1.0.0", "0.1.0");
    builder
        .upgradable(true)
        .add(Kind::Contract, "tool", wat::parse_str(CONTRACT).unwrap())
        .add(Kind::Process, "purchase", process)
        .add(Kind::Records, "notes", parts::schema("note", form));
    builder
}

fn bounded(archive: Vec<u8>) -> ArchiveBytes {
    archive.try_into().unwrap()
}

/// An app whose contract does what it is told.
struct Tool {
    id: AppId,
    account: AccountId,
}

/// What came of a call.
struct Outcome {
    answers: Result<Vec<Answer>, DispatchError>,
    consumed: Weight,
    required: Weight,
}

/// Somebody's app, one of several.
fn deploy(owner: &str, number: u8) -> Tool {
    let id = pallet_bundles::NextApp::<Runtime>::get();
    assert_ok!(Bundles::deploy(
        origin(owner),
        bounded(builder(purchase()).build().unwrap()),
        Input::default(),
        1_000 * CMT,
        GAS,
        None,
        Salt::try_from(vec![number]).unwrap(),
    ));
    let account = Bundles::app(id).unwrap().account;
    Tool { id, account }
}

/// A chain with an app of Alice's.
fn with_tool(test: impl FnOnce(Tool)) {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        test(deploy("Alice", 0));
    });
}

impl Tool {
    fn run(&self, by: &AccountId, gas: Weight, steps: &[Step]) -> Outcome {
        let done = Contracts::bare_call(
            by.clone(),
            self.account.clone(),
            0,
            gas,
            None,
            steps.concat(),
            DebugInfo::Skip,
            CollectEvents::Skip,
            Determinism::Enforced,
        );
        Outcome {
            answers: done.result.map(|returned| answers(&returned.data)),
            consumed: done.gas_consumed,
            required: done.gas_required,
        }
    }

    /// Alice calls it.
    fn call(&self, steps: &[Step]) -> Result<Vec<Answer>, DispatchError> {
        self.run(&account("Alice"), GAS, steps).answers
    }

    /// It is to be called by the queue.
    fn queue(&self, gas: Weight, steps: &[Step]) {
        assert_ok!(Bundles::enqueue(&self.account, steps.concat(), gas));
    }

    /// The calls that wait, and how often each failed.
    fn waiting(&self) -> Vec<(u64, u8)> {
        let calls = Bundles::queue(self.account.clone()).into_iter();
        calls.map(|call| (call.call, call.attempts)).collect()
    }

    /// Whether a byte was written.
    fn has(&self, key: u8) -> bool {
        let stored = Contracts::get_storage(self.account.clone(), vec![key]);
        stored.unwrap().is_some()
    }

    /// How far it counts in so many milliseconds, by weight.
    fn counts_in(&self, millis: u64) -> u32 {
        const SAMPLE: u32 = 1_000_000;
        let weighs = |from| {
            let outcome = self.run(&account("Alice"), GAS, &[count(from)]);
            assert_eq!(outcome.answers, Ok(vec![]));
            outcome.consumed.ref_time()
        };
        let sample = weighs(SAMPLE) - weighs(0);
        (millis * 1_000_000_000 * u64::from(SAMPLE) / sample) as u32
    }
}

/// What the queue and the apps had to say in this block.
fn told() -> Vec<AppEvent<Runtime>> {
    let events = System::events().into_iter();
    let ours = events.filter_map(|record| match record.event {
        RuntimeEvent::Bundles(event) => Some(event),
        _ => None,
    });
    ours.collect()
}

/// The hash of all that is stored.
fn root() -> Vec<u8> {
    sp_io::storage::root(Default::default())
}
