//! The pallet's tests: its call, the story, the properties.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use crate as pallet_payouts;
use crate::Payment;
use cybermiles_primitives::{AccountId, Balance};
use frame_support::dispatch::GetDispatchInfo;
use mock::*;
use sp_runtime::{traits::Dispatchable, DispatchResult};

pub mod mock;

mod pay;
mod properties;
mod story;

/// Pays; starts with 10,000 planck.
const PAYER: AccountId = AccountId::new([0x0a; 32]);
/// Have 100 planck each.
const MEI: AccountId = AccountId::new([0x3e; 32]);
const RAVI: AccountId = AccountId::new([0x4a; 32]);
/// Has never been seen.
const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);

/// A payer, two payees with an account; the issuance is what it was in the end.
fn build_and_execute(test: impl FnOnce()) {
    chain(vec![(PAYER, 10_000), (MEI, 100), (RAVI, 100)]).execute_with(|| {
        test();
        assert_eq!(Balances::total_issuance(), 10_200);
    });
}

/// Dispatches like a transaction does: what fails leaves nothing behind.
fn dispatch(who: AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
    call.into()
        .dispatch(RuntimeOrigin::signed(who))
        .map(|_| ())
        .map_err(|refusal| refusal.error)
}

fn payout(payments: &[(AccountId, Balance)]) -> RuntimeCall {
    let payments = payments
        .iter()
        .map(|(payee, amount)| Payment {
            payee: payee.clone(),
            amount: *amount,
        })
        .collect::<Vec<_>>()
        .try_into()
        .expect("no more than MAX_PAYMENTS");
    pallet_payouts::Call::pay { payments }.into()
}

fn pay(payments: &[(AccountId, Balance)]) -> DispatchResult {
    dispatch(PAYER, payout(payments))
}

/// What was said, in order.
fn events() -> Vec<RuntimeEvent> {
    System::events()
        .into_iter()
        .map(|record| record.event)
        .collect()
}

fn transferred(to: AccountId, amount: Balance) -> RuntimeEvent {
    pallet_balances::Event::Transfer {
        from: PAYER,
        to,
        amount,
    }
    .into()
}

/// What a transaction with this call is charged for at most.
fn weight_of(call: &RuntimeCall) -> frame_support::weights::Weight {
    call.get_dispatch_info().call_weight
}
