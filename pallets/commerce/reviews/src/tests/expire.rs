//! `expire`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{trade::Receipt, AccountId};
use frame_support::{
    assert_noop, assert_ok,
    traits::{fungible::Mutate, LockableCurrency, WithdrawReasons},
};
use sp_runtime::DispatchError;

fn forfeited(account: AccountId) -> Event<Test> {
    Event::BondForfeited {
        deal: DEAL,
        account,
        amount: 50,
    }
}

#[test]
fn a_receipt_without_a_word_ends_with_the_commitments() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        run_to(COMMIT_UNTIL - 1);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(COMMIT_UNTIL);
        assert_ok!(expire());
        System::assert_last_event(Event::ReceiptExpired { deal: DEAL }.into());
        assert_eq!(Receipts::<Test>::iter().count(), 0);
        assert_all_back(&BUYER, FUNDS);
        assert_noop!(expire(), Error::<Test>::NotFound);
        assert_eq!(reputation(SELLER).deals, 1);
    });
}

#[test]
fn who_commits_and_is_silent_loses_the_bond() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(SELLER, &Secret::new(1)));
        run_to(REVEAL_UNTIL - 1);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(REVEAL_UNTIL);
        let issuance = Balances::total_issuance();
        System::reset_events();
        assert_ok!(expire());
        assert_eq!(
            events(),
            [forfeited(SELLER), Event::ReceiptExpired { deal: DEAL }]
        );
        assert_all_back(&BUYER, FUNDS);
        assert_all_back(&SELLER, FUNDS - 50);
        assert_eq!(Balances::free_balance(TREASURY), 50 + 50);
        assert_eq!(Balances::total_issuance(), issuance);
        assert_eq!(reputation(BUYER).reviews, 0);
    });
}

#[test]
fn both_bonds_may_be_lost() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        run_to(3);
        for who in [BUYER, SELLER] {
            assert_ok!(commit(who, &Secret::new(1)));
        }
        run_to(12);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(13);
        System::reset_events();
        assert_ok!(expire());
        assert_eq!(
            events(),
            [
                forfeited(BUYER),
                forfeited(SELLER),
                Event::ReceiptExpired { deal: DEAL }
            ]
        );
        assert_all_back(&BUYER, FUNDS - 50);
        assert_all_back(&SELLER, FUNDS - 50);
        assert_eq!(Balances::free_balance(TREASURY), 50 + 100);
    });
}

#[test]
fn a_reply_is_waited_for() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        run_to(COMMIT_UNTIL + 3);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        run_to(COMMIT_UNTIL + 17);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(COMMIT_UNTIL + 18);
        assert_ok!(expire());
        assert_all_back(&BUYER, FUNDS);
    });
}

#[test]
fn a_reveal_is_waited_for_when_all_else_is_said() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        for who in [BUYER, SELLER] {
            assert_ok!(commit(who, &Secret::new(4)));
        }
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_ok!(reply(SELLER, 7));
        run_to(10);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(11);
        assert_ok!(expire());
        assert_all_back(&SELLER, FUNDS - 50);
    });
}

#[test]
fn at_once_when_all_is_said() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        for who in [BUYER, SELLER] {
            assert_ok!(commit(who, &Secret::new(4)));
        }
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_ok!(reveal(SELLER, &Secret::new(4)));
        assert_ok!(reply(SELLER, 7));
        assert_noop!(expire(), Error::<Test>::NotOver);
        assert_ok!(reply(BUYER, 7));
        assert_ok!(expire());
        for who in [BUYER, SELLER] {
            assert_all_back(&who, FUNDS);
        }
    });
}

#[test]
fn the_rent_comes_back_at_the_price_it_was_paid() {
    build_and_execute(|| {
        close(&receipt(1));
        BytePrice::set(3);
        close(&receipt(DEAL));
        assert_eq!(rent_of(&BUYER), RENT + 100 + 3 * 202);
        BytePrice::set(2);
        run_to(COMMIT_UNTIL);
        assert_ok!(expire());
        assert_eq!(rent_of(&BUYER), RENT);
        assert_ok!(Reviews::expire(RuntimeOrigin::signed(STRANGER), 1));
        assert_all_back(&BUYER, FUNDS);
        BytePrice::set(1);
    });
}

#[test]
fn frozen_money_comes_back_and_is_lost_all_the_same() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        Balances::set_lock(*b"vesting ", &BUYER, FUNDS, WithdrawReasons::all());
        run_to(REVEAL_UNTIL);
        assert_ok!(expire());
        assert_all_back(&BUYER, FUNDS - 50);
    });
}

#[test]
fn an_account_down_to_the_existential_deposit_is_no_obstacle() {
    build_and_execute(|| {
        Balances::set_balance(&BUYER, RENT + 50 + EXISTENTIAL_DEPOSIT);
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        assert_eq!(Balances::free_balance(&BUYER), EXISTENTIAL_DEPOSIT);
        run_to(REVEAL_UNTIL);
        assert_ok!(expire());
        assert_all_back(&BUYER, RENT + EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn other_deals_of_the_same_account_keep_their_holds() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        close(&Receipt {
            seller: STRANGER,
            ..receipt(8)
        });
        let hash = Secret::new(2).hash(8, &BUYER);
        assert_ok!(Reviews::commit(RuntimeOrigin::signed(BUYER), 8, hash));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        assert_eq!((rent_of(&BUYER), bond_of(&BUYER)), (2 * RENT, 100));
        run_to(REVEAL_UNTIL);
        assert_ok!(expire());
        assert_eq!((rent_of(&BUYER), bond_of(&BUYER)), (RENT, 50));
    });
}

#[test]
fn any_signed_account() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        run_to(COMMIT_UNTIL);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Reviews::expire(origin, DEAL), DispatchError::BadOrigin);
        }
        assert_ok!(Reviews::expire(RuntimeOrigin::signed(SELLER), DEAL));
    });
}
