//! A payout is the sequence of its transfers, to the last event; or it is nothing.

use super::*;
use frame_support::traits::{
    LockIdentifier, LockableCurrency, ReservableCurrency, WithdrawReasons,
};
use proptest::prelude::*;

const LOCK: LockIdentifier = *b"property";
/// Of the accounts 1 to 8, the odd ones are there from the start.
const PAYEES: u8 = 8;

fn account(number: u8) -> AccountId {
    AccountId::new([number; 32])
}

/// Small sums around the existential deposit, and some that the payer may not have.
fn amounts() -> impl Strategy<Value = Balance> {
    prop_oneof![8 => 1..40u128, 1 => 1..3_000u128, 1 => (Balance::MAX - 5)..=Balance::MAX]
}

fn payments() -> impl Strategy<Value = Vec<(AccountId, Balance)>> {
    let payment = (1..=PAYEES, amounts()).prop_map(|(payee, amount)| (account(payee), amount));
    prop::collection::vec(payment, 1..20)
}

/// What a payer has: free, frozen, reserved.
fn purses() -> impl Strategy<Value = (Balance, Balance, Balance)> {
    (EXISTENTIAL_DEPOSIT..2_000u128, 0..300u128, 0..200u128)
}

/// What is left of a call: its result, every balance, the issuance, what was said.
type Outcome = (
    bool,
    Vec<(AccountId, pallet_balances::AccountData<Balance>)>,
    Balance,
    Vec<RuntimeEvent>,
);

fn outcome_of(purse: (Balance, Balance, Balance), call: RuntimeCall) -> Outcome {
    let (free, frozen, reserved) = purse;
    let mut holders = vec![(PAYER, free + reserved)];
    holders.extend((1..=PAYEES).step_by(2).map(|number| (account(number), 12)));
    chain(holders).execute_with(|| {
        Balances::reserve(&PAYER, reserved).unwrap();
        Balances::set_lock(LOCK, &PAYER, frozen, WithdrawReasons::all());
        System::reset_events();
        let paid = dispatch(PAYER, call).is_ok();
        let mut balances: Vec<_> = frame_system::Account::<Test>::iter()
            .map(|(who, account)| (who, account.data))
            .collect();
        balances.sort_by(|one, other| one.0.cmp(&other.0));
        (paid, balances, Balances::total_issuance(), events())
    })
}

fn batch(payments: &[(AccountId, Balance)]) -> RuntimeCall {
    let calls = payments
        .iter()
        .map(|(payee, amount)| {
            pallet_balances::Call::transfer_keep_alive {
                dest: payee.clone(),
                value: *amount,
            }
            .into()
        })
        .collect();
    pallet_utility::Call::batch_all { calls }.into()
}

/// All but what the batch says of itself.
fn without_the_batch(events: Vec<RuntimeEvent>) -> Vec<RuntimeEvent> {
    events
        .into_iter()
        .filter(|event| !matches!(event, RuntimeEvent::Utility(_)))
        .collect()
}

fn sum(balances: &[(AccountId, pallet_balances::AccountData<Balance>)]) -> Balance {
    balances
        .iter()
        .map(|(_, data)| data.free + data.reserved)
        .sum()
}

proptest! {
    #[test]
    fn a_payout_is_its_transfers(purse in purses(), payments in payments()) {
        let (paid, balances, issuance, events) = outcome_of(purse, payout(&payments));
        let (batched, expected, _, said) = outcome_of(purse, batch(&payments));
        prop_assert_eq!(paid, batched);
        prop_assert_eq!(&balances, &expected);
        prop_assert_eq!(events, without_the_batch(said));
        prop_assert_eq!(sum(&balances), issuance);
    }

    #[test]
    fn all_or_nothing(purse in purses(), payments in payments()) {
        let untouched = outcome_of(purse, frame_system::Call::remark { remark: vec![] }.into());
        let (paid, balances, issuance, events) = outcome_of(purse, payout(&payments));
        prop_assert_eq!(issuance, untouched.2);
        if paid {
            let wanted: Balance = payments.iter().map(|(_, amount)| amount).sum();
            let before = sum(&untouched.1[..]);
            prop_assert_eq!(sum(&balances), before);
            let transfers = events.iter().filter(|event| matches!(
                event, RuntimeEvent::Balances(pallet_balances::Event::Transfer { .. })
            ));
            prop_assert_eq!(transfers.count(), payments.len());
            prop_assert!(wanted <= purse.0);
        } else {
            prop_assert_eq!((balances, events), (untouched.1, untouched.3));
        }
    }
}
