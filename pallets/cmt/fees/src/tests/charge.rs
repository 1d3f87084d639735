//! What is taken before a transaction, and what returns after it.

use super::*;
use frame_support::traits::{
    fungible::Mutate, tokens::Preservation::Expendable, LockIdentifier, LockableCurrency,
    ReservableCurrency, WithdrawReasons,
};
use pallet_balances::Event;

const LOCK: LockIdentifier = *b"vesting!";

#[test]
fn a_fee_leaves_the_account_and_waits_for_the_end_of_the_block() {
    build_and_execute(|| {
        assert_eq!(can_pay(&MEI, 300), Ok(()));
        assert_eq!(take(&MEI, 300), Ok(300));
        assert_eq!(Balances::free_balance(MEI), 9_700);
        assert_eq!(Collected::<Test>::get(), 0);

        settle(&MEI, 300, 300);
        assert_eq!(Balances::free_balance(MEI), 9_700);
        assert_eq!(Collected::<Test>::get(), 300);
        assert_eq!(
            said(),
            [Event::Withdraw {
                who: MEI,
                amount: 300
            }]
        );
        end_block(None);
    });
}

#[test]
fn what_was_too_much_returns() {
    build_and_execute(|| {
        take(&MEI, 300).unwrap();
        settle(&MEI, 120, 300);
        assert_eq!(Balances::free_balance(MEI), 9_880);
        assert_eq!(Collected::<Test>::get(), 120);
        assert_eq!(
            said(),
            [
                Event::Withdraw {
                    who: MEI,
                    amount: 300
                },
                Event::Deposit {
                    who: MEI,
                    amount: 180
                },
            ]
        );
        end_block(None);
    });
}

#[test]
fn nothing_returns_if_more_was_due_than_was_taken() {
    build_and_execute(|| {
        take(&MEI, 300).unwrap();
        settle(&MEI, 400, 300);
        assert_eq!(Balances::free_balance(MEI), 9_700);
        assert_eq!(Collected::<Test>::get(), 300);
        end_block(None);
    });
}

#[test]
fn no_fee_is_no_step() {
    build_and_execute(|| {
        assert_eq!(can_pay(&NEWCOMER, 0), Ok(()));
        assert_eq!(take(&NEWCOMER, 0), Ok(0));
        settle(&NEWCOMER, 0, 0);
        assert_eq!(said(), []);
        assert!(!System::account_exists(&NEWCOMER));
        assert!(!Collected::<Test>::exists());
    });
}

#[test]
fn the_existential_deposit_stays() {
    build_and_execute(|| {
        assert_eq!(can_pay(&RAVI, 91), cannot_pay());
        assert_eq!(take(&RAVI, 91), cannot_pay());
        assert_eq!(can_pay(&RAVI, 90), Ok(()));
        assert_eq!(take(&RAVI, 90), Ok(90));
        assert_eq!(Balances::free_balance(RAVI), EXISTENTIAL_DEPOSIT);
        settle(&RAVI, 90, 90);
        end_block(None);
    });
}

#[test]
fn who_has_no_account_pays_nothing_and_gets_none() {
    build_and_execute(|| {
        assert_eq!(can_pay(&NEWCOMER, 1), cannot_pay());
        assert_eq!(take(&NEWCOMER, 1), cannot_pay());
        assert_eq!(take(&NEWCOMER, Balance::MAX), cannot_pay());
        assert!(!System::account_exists(&NEWCOMER));
        assert_eq!(said(), []);
    });
}

#[test]
fn what_is_frozen_pays_no_fee_unless_what_is_on_hold_covers_it() {
    build_and_execute(|| {
        Balances::set_lock(LOCK, &RAVI, 60, WithdrawReasons::all());
        assert_eq!(can_pay(&RAVI, 41), cannot_pay());
        assert_eq!(take(&RAVI, 41), cannot_pay());
        assert_eq!(can_pay(&RAVI, 40), Ok(()));

        Balances::reserve(&RAVI, 30).unwrap();
        assert_eq!(can_pay(&RAVI, 41), cannot_pay());
        assert_eq!(take(&RAVI, 40), Ok(40));
        assert_eq!(Balances::free_balance(RAVI), 30);
        settle(&RAVI, 40, 40);
        end_block(None);
    });
}

#[test]
fn an_account_that_the_transaction_closed_is_not_opened_again() {
    build_and_execute(|| {
        take(&RAVI, 50).unwrap();
        Balances::transfer(&RAVI, &MEI, 50, Expendable).unwrap();
        assert!(!System::account_exists(&RAVI));

        settle(&RAVI, 20, 50);
        assert!(!System::account_exists(&RAVI));
        assert_eq!(Collected::<Test>::get(), 50);
        end_block(None);
    });
}

#[test]
fn what_an_account_of_others_cannot_take_back_stays_with_the_fee() {
    build_and_execute(|| {
        // It lives by another provider, and has nothing: too little would return.
        take(&RAVI, 50).unwrap();
        System::inc_providers(&RAVI);
        Balances::transfer(&RAVI, &MEI, 50, Expendable).unwrap();
        assert!(System::account_exists(&RAVI));

        settle(&RAVI, 45, 50);
        assert_eq!(Balances::free_balance(RAVI), 0);
        assert_eq!(Collected::<Test>::get(), 50);
        end_block(None);
    });
}
