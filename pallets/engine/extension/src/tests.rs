#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use crate::{
    functions::{self, Function, Refused},
    whole, Setup, Status,
};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{
        Assignment, CallQueue, CaseId, CaseInfo, Cases, DealEnd, DealStage, DealSummary, ItemName,
        NamedOutcome, NamedValue, NotDone, ProcessRef, Range, Record, RecordKey, Records,
        RuleSetRef, Rules, TokenId, Trades, Waiting,
    },
    trade::DealId,
    AccountId,
};
use cybermiles_rules::{Fact, Fields, Outcome, State, Value};
use frame_support::{storage::unhashed, weights::Weight};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, ModuleError, TokenError};
use std::cell::RefCell;

const CONTRACT: AccountId = AccountId::new([7; 32]);

thread_local! {
    /// What the promises were asked, in words.
    static ASKED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn ask(what: String) {
    ASKED.with_borrow_mut(|asked| asked.push(what));
}

fn asked() -> Vec<String> {
    ASKED.take()
}

fn text(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap()
}

fn weight(units: u64) -> Weight {
    Weight::from_parts(units, 0)
}

fn who(account: &AccountId) -> u8 {
    let bytes: &[u8] = account.as_ref();
    bytes[0]
}

fn named(error: &'static str) -> DispatchError {
    DispatchError::Module(ModuleError {
        index: 0,
        error: [0; 4],
        message: Some(error),
    })
}

struct Mock;

impl Setup for Mock {
    type Rules = Self;
    type Cases = Self;
    type Records = Self;
    type Queue = Self;
    type Trades = Self;
}

impl Rules for Mock {
    fn fire(
        rules: &RuleSetRef,
        facts: Vec<Fact>,
        max_steps: u32,
    ) -> Result<(Outcome, Weight), NotDone> {
        let (owner, name) = (who(&rules.owner), text(&rules.name));
        ask(format!(
            "fire {name} of {owner}: {} facts, {max_steps} steps",
            facts.len()
        ));
        let outcome = Outcome {
            state: State::default(),
            effects: vec![],
            fired: vec![],
            steps: 5,
        };
        Ok((outcome, weight(3)))
    }

    fn fire_named(
        _: &RuleSetRef,
        _: &[u8],
        _: Vec<NamedValue>,
        _: u32,
    ) -> Result<(NamedOutcome, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn fire_weight(fact_bytes: u32, max_steps: u32) -> Weight {
        weight(u64::from(fact_bytes) * 1_000 + u64::from(max_steps))
    }
}

impl Cases for Mock {
    fn start(
        controller: &AccountId,
        process: &ProcessRef,
        roles: Vec<AccountId>,
        variables: Vec<Assignment>,
    ) -> Result<(CaseId, Weight), NotDone> {
        let (owner, name) = (who(&process.owner), text(&process.name));
        let controller = who(controller);
        ask(format!(
            "start {name} of {owner} by {controller}: {roles:?} {variables:?}"
        ));
        Ok((9, weight(1)))
    }

    fn signal(
        by: &AccountId,
        case: CaseId,
        token: TokenId,
        transition: &[u8],
        variables: Vec<Assignment>,
    ) -> Result<Weight, NotDone> {
        let (by, transition) = (who(by), text(transition));
        ask(format!(
            "signal {case}/{token} {transition} by {by}: {variables:?}"
        ));
        Err(NotDone {
            error: named("NoSuchTransition"),
            weight: weight(2),
        })
    }

    fn set(by: &AccountId, case: CaseId, variables: Vec<Assignment>) -> Result<Weight, NotDone> {
        ask(format!("set {case} by {}: {variables:?}", who(by)));
        Ok(weight(1))
    }

    fn next(case: CaseId, after: Option<TokenId>) -> Result<(Option<Waiting>, Weight), NotDone> {
        ask(format!("next {case} after {after:?}"));
        let waiting = Waiting {
            token: 4,
            node: b"evaluate".to_vec(),
        };
        Ok((Some(waiting), weight(1)))
    }

    fn info(_: CaseId) -> Result<(CaseInfo, Weight), NotDone> {
        let info = CaseInfo {
            controller: AccountId::new([1; 32]),
            owner: AccountId::new([2; 32]),
            ended: true,
            roles: vec![AccountId::new([3; 32])],
            variables: fields(1),
        };
        Ok((info, weight(1)))
    }

    fn close(by: &AccountId, case: CaseId) -> Result<Weight, NotDone> {
        ask(format!("close {case} by {}", who(by)));
        Ok(weight(1))
    }

    fn cancel(by: &AccountId, case: CaseId) -> Result<Weight, NotDone> {
        ask(format!("cancel {case} by {}", who(by)));
        Ok(weight(1))
    }

    fn run_weight() -> Weight {
        weight(100)
    }

    fn touch_weight() -> Weight {
        weight(10)
    }
}

impl Records for Mock {
    fn get(
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
    ) -> Result<(Option<Record>, Weight), NotDone> {
        ask(format!(
            "get {} of {}: {}",
            text(collection),
            who(owner),
            text(key)
        ));
        let record = Record {
            key: key.clone(),
            revision: 2,
            fields: fields(1),
        };
        Ok((Some(record), weight(1)))
    }

    fn put(
        by: &AccountId,
        owner: &AccountId,
        collection: &ItemName,
        key: RecordKey,
        expected: Option<u32>,
        fields: Fields,
    ) -> Result<(u32, Weight), NotDone> {
        let (by, owner, collection, key) = (who(by), who(owner), text(collection), text(&key));
        ask(format!(
            "put {collection} of {owner} by {by}: {key} {expected:?} {}",
            fields.len()
        ));
        Ok((3, weight(1)))
    }

    fn remove(
        by: &AccountId,
        _: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
        expected: Option<u32>,
    ) -> Result<Weight, NotDone> {
        ask(format!(
            "remove {} by {}: {} {expected:?}",
            text(collection),
            who(by),
            text(key)
        ));
        Ok(weight(1))
    }

    fn scan(
        _: &AccountId,
        collection: &ItemName,
        range: Range,
    ) -> Result<(Vec<Record>, Weight), NotDone> {
        ask(format!("scan {} {range:?}", text(collection)));
        Ok((vec![], weight(1)))
    }

    fn get_weight() -> Weight {
        weight(20)
    }

    fn put_weight() -> Weight {
        weight(30)
    }

    fn scan_weight(limit: u32) -> Weight {
        weight(u64::from(limit) * 40)
    }
}

impl CallQueue for Mock {
    fn enqueue(app: &AccountId, input: Vec<u8>, gas: Weight) -> DispatchResult {
        ask(format!(
            "queue {input:?} of {} with {}",
            who(app),
            gas.ref_time()
        ));
        Ok(())
    }

    fn default_gas() -> Weight {
        weight(77)
    }

    fn enqueue_weight() -> Weight {
        weight(50)
    }
}

impl Trades for Mock {
    fn deal(deal: DealId) -> Option<DealSummary> {
        (deal == 1).then_some(DealSummary {
            seller: AccountId::new([1; 32]),
            buyer: AccountId::new([2; 32]),
            listing: 5,
            quantity: 3,
            amount: 100,
            stage: DealStage::Shipped,
            end: DealEnd::Open,
        })
    }

    fn deal_weight() -> Weight {
        weight(60)
    }
}

fn fields(value: i128) -> Fields {
    vec![Value::Int(value)].try_into().unwrap()
}

/// Calls a function as a contract does, by encoded input; what it said, weighed at most and asked for.
fn call<F: Function<Mock>>(
    input: impl Encode,
) -> (Result<Vec<u8>, DispatchError>, Weight, Vec<String>) {
    let input = F::Input::decode(&mut input.encode().as_slice())
        .ok()
        .unwrap();
    let most = F::most(&input);
    let done = F::run(&CONTRACT, input).map_err(|refused: Refused| refused.error);
    (done.map(|(output, _)| output.encode()), most, asked())
}

#[test]
fn rules_are_the_contracts_own_or_anothers() {
    let fact = Fact {
        kind: 0,
        fields: fields(741),
    };
    let bytes = vec![fact.clone()].encoded_size() as u64;
    let input = (
        None::<AccountId>,
        b"pricing".to_vec(),
        vec![fact.clone()],
        500u32,
    );
    let (output, most, asked) = call::<functions::Fire>(input);
    assert_eq!(asked, ["fire pricing of 7: 1 facts, 500 steps"]);
    assert_eq!(most, weight(bytes * 1_000 + 500));
    // No facts, no effects, five steps.
    assert_eq!(output.unwrap(), (0u8, 0u8, 5u32).encode());
    let other = (
        Some(AccountId::new([8; 32])),
        b"pricing".to_vec(),
        vec![fact],
        1u32,
    );
    assert_eq!(
        call::<functions::Fire>(other).2,
        ["fire pricing of 8: 1 facts, 1 steps"]
    );
}

#[test]
fn cases_are_run_in_the_contracts_name() {
    let none: Vec<Assignment> = vec![];
    let start = (
        b"purchase process".to_vec(),
        Vec::<AccountId>::new(),
        none.clone(),
    );
    let (output, most, asked) = call::<functions::Start>(start);
    assert_eq!(asked, ["start purchase process of 7 by 7: [] []"]);
    assert_eq!((output.unwrap(), most), (9u64.encode(), weight(100)));

    let (output, most, _) = call::<functions::Next>((9u64, Some(2u32)));
    assert_eq!(output.unwrap(), Some((4u32, b"evaluate".to_vec())).encode());
    assert_eq!(most, weight(10));

    let signal = (9u64, 4u32, b"approve".to_vec(), none);
    let (refused, _, asked) = call::<functions::Signal>(signal);
    assert_eq!(asked, ["signal 9/4 approve by 7: []"]);
    assert_eq!(Status::of(&refused.unwrap_err()), Status::Invalid);

    let (output, ..) = call::<functions::Info>(9u64);
    let accounts = (AccountId::new([1; 32]), AccountId::new([2; 32]), true);
    let rest = (vec![AccountId::new([3; 32])], vec![Value::Int(1)]);
    assert_eq!(output.unwrap(), (accounts, rest).encode());

    let set = (9u64, vec![(0u8, Value::Int(5))]);
    assert_eq!(call::<functions::Set>(set).2, ["set 9 by 7: [(0, Int(5))]"]);
    assert_eq!(call::<functions::Close>(9u64).2, ["close 9 by 7"]);
    assert_eq!(call::<functions::Cancel>(9u64).2, ["cancel 9 by 7"]);
}

#[test]
fn records_are_the_contracts() {
    let (collection, key) = (b"orders".to_vec(), b"1".to_vec());
    let (output, most, asked) = call::<functions::Get>((&collection, &key));
    assert_eq!(asked, ["get orders of 7: 1"]);
    assert_eq!(output.unwrap(), Some((2u32, vec![Value::Int(1)])).encode());
    assert_eq!(most, weight(20));

    let put = (&collection, &key, Some(2u32), vec![Value::Int(1)]);
    let (output, most, asked) = call::<functions::Put>(put);
    assert_eq!(asked, ["put orders of 7 by 7: 1 Some(2) 1"]);
    assert_eq!((output.unwrap(), most), (3u32.encode(), weight(30)));

    let remove = (&collection, &key, None::<u32>);
    assert_eq!(
        call::<functions::Remove>(remove).2,
        ["remove orders by 7: 1 None"]
    );

    let from = Some(Value::Int(1));
    let scan = (
        &collection,
        0u8,
        from,
        None::<Value>,
        None::<(Value, Vec<u8>)>,
        8u32,
    );
    let (output, most, asked) = call::<functions::Scan>(scan);
    assert_eq!((output.unwrap(), most), (vec![0], weight(320)));
    assert!(asked[0].starts_with("scan orders Range { index: 0, from: Some(Int(1)), to: None"));
}

#[test]
fn a_call_waits_in_the_contracts_queue() {
    let (.., asked) = call::<functions::Later>((vec![1u8, 2, 3, 4], None::<(u64, u64)>));
    assert_eq!(asked, ["queue [1, 2, 3, 4] of 7 with 77"]);
    let (_, most, asked) = call::<functions::Later>((vec![1u8, 2, 3, 4], Some((5u64, 6u64))));
    assert_eq!(asked, ["queue [1, 2, 3, 4] of 7 with 5"]);
    assert_eq!(most, weight(50));
}

#[test]
fn a_deal_is_one_record_of_fixed_size() {
    let (output, most, _) = call::<functions::Deal>(1u64);
    let expected = (
        (AccountId::new([1; 32]), AccountId::new([2; 32])),
        (5u64, 3u32, 100u128),
        (2u8, 0u8),
    );
    assert_eq!(
        (output.unwrap(), most),
        (Some(expected).encode(), weight(60))
    );
    assert_eq!(call::<functions::Deal>(2u64).0.unwrap(), [0]);
}

#[test]
fn input_that_is_no_input_is_refused_before_anything_happens() {
    type Input = <functions::Start as Function<Mock>>::Input;
    assert!(Input::decode(&mut &b"\xff\xff"[..]).is_err());
    // A name of 33 bytes.
    let long = (
        vec![b'a'; 33],
        Vec::<AccountId>::new(),
        Vec::<Assignment>::new(),
    );
    assert!(Input::decode(&mut long.encode().as_slice()).is_err());
}

#[test]
fn errors_mean_the_same_to_every_contract() {
    let cases = [
        (named("UnknownRuleSet"), Status::NotFound),
        (named("NotController"), Status::NotAllowed),
        (named("WrongRevision"), Status::Conflict),
        (named("WrongFields"), Status::Invalid),
        (named("DivisionByZero"), Status::Undone),
        (named("QueueFull"), Status::Limit),
        (named("SomethingElse"), Status::Other),
        (TokenError::FundsUnavailable.into(), Status::NoFunds),
        (TokenError::BelowMinimum.into(), Status::Other),
        (ArithmeticError::Overflow.into(), Status::Undone),
        (DispatchError::Unavailable, Status::Other),
    ];
    for (error, status) in cases {
        assert_eq!(Status::of(&error), status, "{error:?}");
    }
}

#[test]
fn what_is_refused_leaves_nothing_and_is_paid_for() {
    sp_io::TestExternalities::default().execute_with(|| {
        let (done, used) = whole(|| {
            unhashed::put(b"kept", &1u8);
            Ok(((), weight(4)))
        });
        assert_eq!((done, used), (Ok(()), weight(4)));
        let (done, used) = whole::<()>(|| {
            unhashed::put(b"left", &1u8);
            Err(Refused {
                error: DispatchError::Unavailable,
                weight: weight(6),
            })
        });
        assert_eq!((done, used), (Err(DispatchError::Unavailable), weight(6)));
        assert!(unhashed::exists(b"kept") && !unhashed::exists(b"left"));
    });
}
