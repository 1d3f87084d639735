//! What a payment costs in `Payouts::pay` and in `Utility::batch_all`, side by side.
//!
//! `cargo bench -p pallet-payouts` runs both calls natively, turn by turn, on the same state. The
//! figures are medians per payment: the call alone, from its bytes on; and with the new state root.
//! Neither the signature nor the database on disk is in them, which cost both calls the same.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a measurement: nothing of it is part of the chain"
)]

use codec::{Decode, Encode};
use cybermiles_primitives::AccountId;
use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
use mock::{chain, RuntimeCall, RuntimeOrigin, MAX_PAYMENTS};
use pallet_payouts::Payment;
use sp_runtime::{traits::Dispatchable, StateVersion};
use std::time::{Duration, Instant};

#[allow(
    clippy::single_component_path_imports,
    reason = "the mock takes the pallet's name from here"
)]
use pallet_payouts;

#[path = "../src/tests/mock.rs"]
mod mock;

const PAYER: AccountId = AccountId::new([0xAA; 32]);
const CMT: u128 = 1_000_000_000_000_000_000;
/// Accounts that are there, so that the trie has some depth.
const ACCOUNTS: u32 = 100_000;
/// Payments in a row of the table, over all repetitions.
const PAYMENTS_PER_ROW: u32 = 40_000;

fn main() {
    println!("machine: {}", machine());
    println!("method: native, {ACCOUNTS} accounts in memory, median per payment, in ns");
    println!(
        "{:>9} {:>8} {:>10} {:>10} {:>7} {:>10} {:>10} {:>7}",
        "payees", "payments", "batch_all", "pay", "ratio", "with root", "with root", "ratio"
    );
    let mut chain = chain(holders());
    chain.commit_all().expect("the state can be committed");
    for (kind, first) in [("existing", 0), ("new", ACCOUNTS)] {
        for count in [1, 10, 100, MAX_PAYMENTS] {
            chain.execute_with(|| print_row(kind, first, count));
        }
    }
}

/// Everybody who is there, the payer too.
fn holders() -> Vec<(AccountId, u128)> {
    let mut holders: Vec<_> = (0..ACCOUNTS).map(|number| (account(number), CMT)).collect();
    holders.push((PAYER, 1_000_000_000 * CMT));
    holders
}

/// An account spread over the trie like a public key.
fn account(number: u32) -> AccountId {
    AccountId::new(sp_io::hashing::blake2_256(&number.encode()))
}

fn print_row(kind: &str, first: u32, count: u32) {
    let payees = || (first..first + count).map(account);
    let batch = batch_of(payees()).encode();
    let pay = payout_to(payees()).encode();
    let (mut batches, mut pays) = (Vec::new(), Vec::new());
    for _ in 0..(PAYMENTS_PER_ROW / count).clamp(50, 2_000) {
        batches.push(timed(&batch));
        pays.push(timed(&pay));
    }
    let (batch, batch_root) = medians(batches, count);
    let (pay, pay_root) = medians(pays, count);
    println!("{kind:>9} {count:>8} {batch:>10.0} {pay:>10.0} {:>7.2} {batch_root:>10.0} {pay_root:>10.0} {:>7.2}",
        batch / pay, batch_root / pay_root);
}

fn batch_of(payees: impl Iterator<Item = AccountId>) -> RuntimeCall {
    let calls = payees
        .map(|dest| pallet_balances::Call::transfer_keep_alive { dest, value: CMT }.into())
        .collect();
    pallet_utility::Call::batch_all { calls }.into()
}

fn payout_to(payees: impl Iterator<Item = AccountId>) -> RuntimeCall {
    let payments: Vec<_> = payees.map(|payee| Payment { payee, amount: CMT }).collect();
    let payments = payments.try_into().expect("no more than MAX_PAYMENTS");
    pallet_payouts::Call::pay { payments }.into()
}

/// How long a call takes, without and with the state root; what it changes is undone.
fn timed(call: &[u8]) -> (Duration, Duration) {
    with_transaction_unchecked(|| {
        let start = Instant::now();
        RuntimeCall::decode(&mut &call[..])
            .expect("it was just encoded")
            .dispatch(RuntimeOrigin::signed(PAYER))
            .expect("the payer is rich");
        let called = start.elapsed();
        sp_io::storage::root(StateVersion::V1);
        TransactionOutcome::Rollback((called, start.elapsed()))
    })
}

/// The medians of both, per payment in nanoseconds.
fn medians(times: Vec<(Duration, Duration)>, payments: u32) -> (f64, f64) {
    let (called, rooted): (Vec<_>, Vec<_>) = times.into_iter().unzip();
    (median(called, payments), median(rooted, payments))
}

fn median(mut times: Vec<Duration>, payments: u32) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_nanos() as f64 / f64::from(payments)
}

/// The processor's name, as Linux tells it.
fn machine() -> String {
    std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split(':').nth(1)?.trim().to_owned())
        })
        .unwrap_or_else(|| "unknown".into())
}
