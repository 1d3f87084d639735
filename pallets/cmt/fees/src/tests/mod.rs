//! The pallet's tests: the steps of a fee, the end of a block, the story, the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use crate as pallet_fees;
use crate::Collected;
use cybermiles_primitives::{AccountId, Balance};
use frame_support::dispatch::{DispatchInfo, PostDispatchInfo};
use mock::*;
use pallet_transaction_payment::OnChargeTransaction;
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

pub mod mock;

mod charge;
mod pay_author;
mod properties;
mod story;
mod try_state;

/// Starts with 10,000 planck.
const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Starts with 100 planck.
const RAVI: AccountId = AccountId::new([0x4a; 32]);
/// Has never been seen.
const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);

/// Two accounts and a treasury; nothing is made or lost, wherever it is in the end.
fn build_and_execute(test: impl FnOnce()) {
    chain(vec![(MEI, 10_000), (RAVI, 100), (TREASURY, 1_000)]).execute_with(|| {
        test();
        assert_eq!(Balances::total_issuance(), 11_100);
        assert_eq!(Fees::do_try_state(), Ok(()));
    });
}

/// What all accounts hold.
fn in_accounts() -> Balance {
    frame_system::Account::<Test>::iter_values()
        .map(|account| account.data.free + account.data.reserved)
        .sum()
}

fn call() -> RuntimeCall {
    frame_system::Call::remark { remark: vec![] }.into()
}

fn can_pay(who: &AccountId, fee: Balance) -> Result<(), TransactionValidityError> {
    <Fees as OnChargeTransaction<Test>>::can_withdraw_fee(
        who,
        &call(),
        &DispatchInfo::default(),
        fee,
        0,
    )
}

fn take(who: &AccountId, fee: Balance) -> Result<Balance, TransactionValidityError> {
    <Fees as OnChargeTransaction<Test>>::withdraw_fee(
        who,
        &call(),
        &DispatchInfo::default(),
        fee,
        0,
    )
}

/// The transaction has run, and this is what it costs after all.
fn settle(who: &AccountId, corrected: Balance, taken: Balance) {
    <Fees as OnChargeTransaction<Test>>::correct_and_deposit_fee(
        who,
        &DispatchInfo::default(),
        &PostDispatchInfo::default(),
        corrected,
        0,
        taken,
    )
    .expect("a transaction that has run is not undone");
}

fn cannot_pay<T>() -> Result<T, TransactionValidityError> {
    Err(InvalidTransaction::Payment.into())
}

/// What was said of balances, in order.
fn said() -> Vec<pallet_balances::Event<Test>> {
    System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::Balances(event) => Some(event),
            _ => None,
        })
        .collect()
}
