//! `pay`.

use super::*;
use crate::{Error, Payments, WeightInfo};
use codec::{Decode, Encode};
use frame_support::{
    assert_noop, assert_ok,
    traits::{Hooks, LockableCurrency, ReservableCurrency, WithdrawReasons},
};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn every_payee_gets_his_amount_and_a_transfer_event() {
    build_and_execute(|| {
        assert_ok!(pay(&[(MEI, 700), (RAVI, 1)]));
        assert_eq!(Balances::free_balance(PAYER), 10_000 - 701);
        assert_eq!(Balances::free_balance(MEI), 800);
        assert_eq!(Balances::free_balance(RAVI), 101);
        assert_eq!(
            events(),
            [transferred(MEI, 700), transferred(RAVI, 1)],
            "one event for each payment, none for the sum"
        );
    });
}

#[test]
fn a_payment_opens_an_account() {
    build_and_execute(|| {
        assert_ok!(pay(&[(NEWCOMER, EXISTENTIAL_DEPOSIT)]));
        assert_eq!(Balances::free_balance(NEWCOMER), EXISTENTIAL_DEPOSIT);
        assert_eq!(System::providers(&NEWCOMER), 1);
        assert_eq!(
            events(),
            [
                frame_system::Event::NewAccount { account: NEWCOMER }.into(),
                pallet_balances::Event::Endowed {
                    account: NEWCOMER,
                    free_balance: EXISTENTIAL_DEPOSIT
                }
                .into(),
                transferred(NEWCOMER, EXISTENTIAL_DEPOSIT),
            ]
        );
    });
}

#[test]
fn one_payee_may_be_paid_twice() {
    build_and_execute(|| {
        assert_ok!(pay(&[(NEWCOMER, 10), (MEI, 5), (NEWCOMER, 1)]));
        assert_eq!(Balances::free_balance(NEWCOMER), 11);
        assert!(events().ends_with(&[transferred(MEI, 5), transferred(NEWCOMER, 1)]));
    });
}

#[test]
fn a_payees_reserve_stays_as_it_is() {
    build_and_execute(|| {
        assert_ok!(Balances::reserve(&MEI, 90));
        assert_ok!(pay(&[(MEI, 1)]));
        assert_eq!(Balances::free_balance(MEI), 11);
        assert_eq!(Balances::reserved_balance(MEI), 90);
    });
}

#[test]
fn an_empty_list_is_refused() {
    build_and_execute(|| {
        assert_noop!(pay(&[]), Error::<Test>::NoPayments);
    });
}

#[test]
fn more_payments_than_may_be_cannot_even_be_decoded() {
    let payment = Payment {
        payee: MEI,
        amount: 1,
    };
    let fits = vec![payment.clone(); MAX_PAYMENTS as usize].encode();
    let too_many = vec![payment; MAX_PAYMENTS as usize + 1].encode();
    assert!(Payments::<Test>::decode(&mut &fits[..]).is_ok());
    assert!(Payments::<Test>::decode(&mut &too_many[..]).is_err());
}

#[test]
fn nothing_is_no_payment() {
    build_and_execute(|| {
        assert_noop!(pay(&[(MEI, 5), (RAVI, 0)]), Error::<Test>::ZeroAmount(1));
    });
}

#[test]
fn the_payer_is_no_payee() {
    build_and_execute(|| {
        assert_noop!(
            pay(&[(MEI, 5), (RAVI, 5), (PAYER, 5)]),
            Error::<Test>::SelfPayment(2)
        );
    });
}

#[test]
fn a_payment_too_small_to_open_an_account_undoes_all() {
    build_and_execute(|| {
        assert_noop!(
            pay(&[(MEI, 700), (NEWCOMER, EXISTENTIAL_DEPOSIT - 1)]),
            Error::<Test>::BelowExistentialDeposit(1)
        );
    });
}

#[test]
fn a_balance_that_would_overflow_undoes_all() {
    // Such a balance cannot come about but by a broken issuance; the call does not make it worse.
    build_and_execute(|| {
        frame_system::Account::<Test>::mutate(RAVI, |account| {
            account.data.free = Balance::MAX - 4;
        });
        assert_noop!(
            pay(&[(MEI, 5), (RAVI, 5)]),
            Error::<Test>::BalanceOverflow(1)
        );
    });
}

#[test]
fn a_sum_beyond_all_numbers_is_refused() {
    build_and_execute(|| {
        assert_noop!(
            pay(&[(MEI, Balance::MAX), (RAVI, 1)]),
            ArithmeticError::Overflow
        );
    });
}

#[test]
fn the_payer_must_have_the_whole_sum() {
    build_and_execute(|| {
        assert_noop!(
            pay(&[(MEI, 9_000), (RAVI, 1_001)]),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn the_payer_keeps_the_existential_deposit() {
    build_and_execute(|| {
        assert_noop!(pay(&[(MEI, 9_000), (RAVI, 991)]), TokenError::NotExpendable);
        assert_ok!(pay(&[(MEI, 9_000), (RAVI, 990)]));
        assert_eq!(Balances::free_balance(PAYER), EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn frozen_money_is_not_paid_out() {
    build_and_execute(|| {
        Balances::set_lock(*b"vesting ", &PAYER, 9_500, WithdrawReasons::all());
        System::reset_events();
        assert_noop!(pay(&[(MEI, 300), (RAVI, 201)]), TokenError::Frozen);
        assert_ok!(pay(&[(MEI, 300), (RAVI, 200)]));
        assert_eq!(Balances::free_balance(PAYER), 9_500);
    });
}

#[test]
fn held_money_is_not_paid_out() {
    build_and_execute(|| {
        assert_ok!(Balances::reserve(&PAYER, 9_500));
        assert_noop!(
            pay(&[(MEI, 300), (RAVI, 201)]),
            TokenError::FundsUnavailable
        );
        assert_ok!(pay(&[(MEI, 300), (RAVI, 190)]));
        assert_eq!(Balances::free_balance(PAYER), EXISTENTIAL_DEPOSIT);
        assert_eq!(Balances::reserved_balance(PAYER), 9_500);
    });
}

#[test]
fn only_an_account_pays() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            let refusal = payout(&[(MEI, 5)]).dispatch(origin).unwrap_err();
            assert_eq!(refusal.error, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn the_weight_counts_the_payments() {
    for payments in [1, 7] {
        let call = payout(&vec![(MEI, 5); payments]);
        assert_eq!(weight_of(&call), <()>::pay(payments as u32));
    }
}

#[test]
fn the_error_names_the_last_payment_that_there_can_be() {
    build_and_execute(|| {
        let mut payments = vec![(MEI, 1); MAX_PAYMENTS as usize];
        assert_ok!(pay(&payments));
        payments[MAX_PAYMENTS as usize - 1].1 = 0;
        assert_noop!(pay(&payments), Error::<Test>::ZeroAmount(999));
    });
}

#[test]
fn a_payout_fits_in_a_batch_and_falls_with_it() {
    build_and_execute(|| {
        let calls = vec![payout(&[(MEI, 5)]), payout(&[(RAVI, 0)])];
        assert_noop!(
            dispatch(PAYER, pallet_utility::Call::batch_all { calls }),
            Error::<Test>::ZeroAmount(0)
        );
    });
}

#[test]
fn the_runtime_is_sound() {
    Payouts::integrity_test();
}
