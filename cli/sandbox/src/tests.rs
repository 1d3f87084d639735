#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use crate::{
    blocks::FIRST_MOMENT, sandbox::MOST_FULL, transactions::account, Call, Event, Problem, Sandbox,
};
use codec::{Compact, Decode, Encode};
use cybermiles_primitives::{AccountId, Balance, CMT, SLOT_MILLIS};
use sp_runtime::MultiAddress;

const DAY: u64 = 86_400_000;

fn transfer(to: &str, amount: Balance) -> Call {
    let to = MultiAddress::<AccountId, ()>::Id(account(to).unwrap());
    Call {
        pallet: "Balances",
        name: "transfer_keep_alive",
        arguments: (to, Compact(amount)).encode(),
    }
}

#[test]
fn a_transaction_pays_and_says_what_happened() {
    let mut sandbox = Sandbox::development().unwrap();
    let (alice, bob) = (account("Alice").unwrap(), account("Bob").unwrap());
    let before = (sandbox.total(&alice), sandbox.total(&bob));
    let done = sandbox.submit("Alice", &transfer("Bob", 3 * CMT)).unwrap();
    assert_eq!(done.result, Ok(()));
    assert!(done.fee > 0 && done.fee < CMT);
    assert!(done.weight.ref_time() > 0);
    assert_eq!(sandbox.total(&bob), before.1 + 3 * CMT);
    assert_eq!(sandbox.total(&alice), before.0 - 3 * CMT - done.fee);
    let event = |event: &&Event| event.is("Balances", "Transfer");
    let fields = &done.events.iter().find(event).unwrap().fields;
    let fields = <(AccountId, AccountId, Balance)>::decode(&mut &fields[..]).unwrap();
    assert_eq!(fields, (alice, bob, 3 * CMT));
}

#[test]
fn an_undone_call_pays_and_has_a_name() {
    let mut sandbox = Sandbox::development().unwrap();
    let bob = account("Bob").unwrap();
    let before = sandbox.total(&bob);
    let done = sandbox
        .submit("Alice", &transfer("Bob", 2_000_000 * CMT))
        .unwrap();
    let problem = done.result.unwrap_err();
    assert_eq!(problem.to_string(), "Token(FundsUnavailable)");
    assert!(done.fee > 0);
    assert_eq!(sandbox.total(&bob), before);
    let remove = Call {
        pallet: "Rules",
        name: "remove",
        arguments: b"none".to_vec().encode(),
    };
    let done = sandbox.submit("Alice", &remove).unwrap();
    let unknown = Problem {
        name: "Rules.UnknownRuleSet".into(),
        meaning: "The owner has no rule set of this name".into(),
    };
    assert_eq!(done.result, Err(unknown));
}

#[test]
fn each_transaction_has_its_block() {
    let mut sandbox = Sandbox::development().unwrap();
    assert_eq!(sandbox.number(), 1);
    assert_eq!(sandbox.now(), FIRST_MOMENT);
    sandbox.submit("Alice", &transfer("Bob", CMT)).unwrap();
    assert_eq!(sandbox.number(), 1);
    sandbox.submit("Alice", &transfer("Bob", CMT)).unwrap();
    assert_eq!(sandbox.number(), 2);
    assert_eq!(sandbox.now(), FIRST_MOMENT + SLOT_MILLIS);
    sandbox.clear().unwrap();
    sandbox.clear().unwrap();
    assert_eq!(sandbox.number(), 3);
}

#[test]
fn days_pass_at_once_and_again() {
    let mut sandbox = Sandbox::development().unwrap();
    for days in [1, 2, 400] {
        let (now, number) = (sandbox.now(), sandbox.number());
        sandbox.pass(days * DAY).unwrap();
        let passed = sandbox.now() - now;
        assert!(passed >= days * DAY && passed <= days * DAY + u64::from(MOST_FULL) * SLOT_MILLIS);
        assert!(sandbox.number() >= number + 2);
        let done = sandbox.submit("Alice", &transfer("Bob", CMT)).unwrap();
        assert_eq!(done.result, Ok(()));
    }
    let (now, number) = (sandbox.now(), sandbox.number());
    sandbox.pass(1).unwrap();
    assert_eq!(sandbox.now(), now + SLOT_MILLIS);
    assert_eq!(sandbox.number(), number + 1);
    sandbox.pass(0).unwrap();
    assert_eq!(sandbox.number(), number + 1);
}

#[test]
fn the_only_authority_is_never_absent() {
    let mut sandbox = Sandbox::development().unwrap();
    for _ in 0..8 {
        let events = sandbox.pass(DAY).unwrap();
        let absent = |event: &Event| event.is("ImOnline", "SomeOffline");
        assert!(!events.iter().any(absent), "{events:?}");
    }
}

#[test]
fn what_is_asked_changes_nothing() {
    let mut sandbox = Sandbox::development().unwrap();
    let nonce = |sandbox: &mut Sandbox| {
        let who = account("Alice").unwrap().encode();
        let answer = sandbox.ask("AccountNonceApi_account_nonce", &who).unwrap();
        u32::decode(&mut &answer[..]).unwrap()
    };
    assert_eq!(nonce(&mut sandbox), 0);
    sandbox.submit("Alice", &transfer("Bob", CMT)).unwrap();
    assert_eq!(nonce(&mut sandbox), 1);
    let why = sandbox.ask("Nobody_knows", &[]).unwrap_err();
    assert_eq!(why.to_string(), "the runtime has no API Nobody_knows");
}

#[test]
fn a_wrong_call_is_told_by_its_name() {
    let mut sandbox = Sandbox::development().unwrap();
    let mut call = transfer("Bob", CMT);
    call.arguments.push(0);
    let why = sandbox.submit("Alice", &call).unwrap_err().to_string();
    assert_eq!(
        why,
        "the runtime has no call Balances.transfer_keep_alive with such arguments"
    );
}

#[test]
fn the_metadata_is_there() {
    let metadata = Sandbox::metadata().unwrap();
    assert_eq!(&metadata[..5], b"meta\x10");
}
