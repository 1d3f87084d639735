//! The end of a block.

use super::*;
use frame_support::traits::{
    fungible::Balanced,
    tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve},
    Get, Hooks, OnUnbalanced,
};
use frame_support::weights::RuntimeDbWeight;
use pallet_balances::Event;

#[test]
fn the_author_is_paid_once_for_all_transactions() {
    build_and_execute(|| {
        for fee in [100, 200, 300] {
            let taken = take(&MEI, fee).unwrap();
            settle(&MEI, fee, taken);
        }
        System::reset_events();
        end_block(Some(RAVI));
        assert_eq!(Balances::free_balance(RAVI), 700);
        assert_eq!(
            said(),
            [Event::Deposit {
                who: RAVI,
                amount: 600
            }]
        );
        assert!(!Collected::<Test>::exists());
    });
}

#[test]
fn the_author_pays_himself_too() {
    build_and_execute(|| {
        let taken = take(&MEI, 100).unwrap();
        settle(&MEI, 100, taken);
        end_block(Some(MEI));
        assert_eq!(Balances::free_balance(MEI), 10_000);
    });
}

#[test]
fn an_author_without_account_gets_one() {
    build_and_execute(|| {
        let taken = take(&MEI, EXISTENTIAL_DEPOSIT).unwrap();
        settle(&MEI, EXISTENTIAL_DEPOSIT, taken);
        end_block(Some(NEWCOMER));
        assert_eq!(Balances::free_balance(NEWCOMER), EXISTENTIAL_DEPOSIT);
        assert_eq!(System::providers(&NEWCOMER), 1);
    });
}

#[test]
fn the_treasury_takes_what_the_author_cannot() {
    build_and_execute(|| {
        let taken = take(&MEI, EXISTENTIAL_DEPOSIT - 1).unwrap();
        settle(&MEI, taken, taken);
        end_block(Some(NEWCOMER));
        assert_eq!(
            Balances::free_balance(TREASURY),
            1_000 + EXISTENTIAL_DEPOSIT - 1
        );
        assert!(!System::account_exists(&NEWCOMER));
    });
}

#[test]
fn the_treasury_is_paid_if_nobody_made_the_block() {
    build_and_execute(|| {
        let taken = take(&MEI, 5).unwrap();
        settle(&MEI, 5, taken);
        end_block(None);
        assert_eq!(Balances::free_balance(TREASURY), 1_005);
    });
}

#[test]
fn what_nobody_can_take_waits_for_the_next_block() {
    chain(vec![(MEI, 10_000)]).execute_with(|| {
        let taken = take(&MEI, 4).unwrap();
        settle(&MEI, 4, taken);
        end_block(None);
        assert_eq!(Collected::<Test>::get(), 4);
        assert_eq!(Fees::do_try_state(), Ok(()));

        let taken = take(&MEI, 6).unwrap();
        settle(&MEI, 6, taken);
        end_block(Some(NEWCOMER));
        assert_eq!(Balances::free_balance(NEWCOMER), 10);
        assert_eq!(Balances::total_issuance(), 10_000);
    });
}

#[test]
fn an_empty_block_pays_nothing_and_writes_nothing() {
    build_and_execute(|| {
        end_block(Some(RAVI));
        assert_eq!(Balances::free_balance(RAVI), 100);
        assert_eq!(said(), []);
        assert!(!Collected::<Test>::exists());
    });
}

#[test]
fn other_pallets_fees_go_the_same_way() {
    build_and_execute(|| {
        let fee = <Balances as Balanced<_>>::withdraw(&MEI, 70, Exact, Preserve, Polite).unwrap();
        Fees::on_unbalanced(fee);
        assert_eq!(Collected::<Test>::get(), 70);
        assert_eq!(Balances::total_issuance(), 11_100);
        end_block(Some(RAVI));
        assert_eq!(Balances::free_balance(RAVI), 170);
    });
}

#[test]
fn the_end_is_weighed_at_the_beginning() {
    build_and_execute(|| {
        let weight = Fees::on_initialize(1);
        let one_more =
            <<Test as frame_system::Config>::DbWeight as Get<RuntimeDbWeight>>::get().reads(1);
        assert_eq!(weight, <() as crate::WeightInfo>::pay_author() + one_more);
    });
}
