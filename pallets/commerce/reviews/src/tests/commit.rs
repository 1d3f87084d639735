//! `commit`.

use super::mock::*;
use crate::{pallet::*, Parameters, Review};
use cybermiles_primitives::Hash;
use frame_support::{
    assert_noop, assert_ok,
    traits::{fungible::Mutate, LockableCurrency, WithdrawReasons},
};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn only_the_hash_and_the_bond_are_seen() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        let secret = Secret::new(4);
        assert_ok!(commit(BUYER, &secret));
        let hash = secret.hash(DEAL, &BUYER);
        System::assert_last_event(
            Event::Committed {
                deal: DEAL,
                account: BUYER,
                commitment: hash,
                commit_until: COMMIT_UNTIL,
            }
            .into(),
        );
        assert_eq!(kept(DEAL).by_buyer, Review::Committed(hash));
        assert_eq!(kept(DEAL).by_seller, Review::Open);
        assert_eq!(kept(DEAL).commit_until, COMMIT_UNTIL);
        assert_eq!((bond_of(&BUYER), bond_of(&SELLER)), (50, 0));
        assert_eq!(reputation(SELLER).reviews, 0);
    });
}

#[test]
fn the_second_ends_the_window() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(SELLER, &Secret::new(5)));
        run_to(9);
        let secret = Secret::new(4);
        assert_ok!(commit(BUYER, &secret));
        System::assert_last_event(
            Event::Committed {
                deal: DEAL,
                account: BUYER,
                commitment: secret.hash(DEAL, &BUYER),
                commit_until: 9,
            }
            .into(),
        );
        assert_eq!(kept(DEAL).commit_until, 9);
        assert_eq!(kept(DEAL).reveal_until(), 19);
        assert_eq!((bond_of(&BUYER), bond_of(&SELLER)), (50, 50));
    });
}

#[test]
fn replaced_until_both_stand() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        let last = Secret::new(2);
        for secret in [Secret::new(4), Secret::new(3), last] {
            assert_ok!(commit(BUYER, &secret));
            assert_eq!(bond_of(&BUYER), 50);
        }
        assert_eq!(
            kept(DEAL).by_buyer,
            Review::Committed(last.hash(DEAL, &BUYER))
        );
        assert_ok!(commit(SELLER, &Secret::new(5)));
        for who in [BUYER, SELLER] {
            assert_noop!(commit(who, &Secret::new(1)), Error::<Test>::DeadlinePassed);
        }
        assert_noop!(
            reveal(BUYER, &Secret::new(3)),
            Error::<Test>::WrongCommitment
        );
        assert_ok!(reveal(BUYER, &last));
    });
}

#[test]
fn in_time_is_before_the_end_of_the_window() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        run_to(COMMIT_UNTIL);
        assert_noop!(
            commit(BUYER, &Secret::new(4)),
            Error::<Test>::DeadlinePassed
        );
        run_to(COMMIT_UNTIL - 1);
        assert_ok!(commit(BUYER, &Secret::new(4)));
    });
}

#[test]
fn only_a_side_of_a_deal_that_ended() {
    build_and_execute(|| {
        assert_noop!(commit(BUYER, &Secret::new(4)), Error::<Test>::NotFound);
        close(&receipt(DEAL));
        assert_noop!(commit(STRANGER, &Secret::new(4)), Error::<Test>::NotParty);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Reviews::commit(origin, DEAL, Hash::zero()),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn not_without_the_bond() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        Balances::set_balance(&SELLER, 50 + EXISTENTIAL_DEPOSIT - 1);
        assert_noop!(
            commit(SELLER, &Secret::new(4)),
            TokenError::FundsUnavailable
        );
        Balances::set_balance(&SELLER, 50 + EXISTENTIAL_DEPOSIT);
        assert_ok!(commit(SELLER, &Secret::new(4)));
        assert_eq!(bond_of(&SELLER), 50);
    });
}

#[test]
fn vesting_locked_cmt_is_a_bond() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        Balances::set_lock(*b"vesting ", &SELLER, FUNDS, WithdrawReasons::all());
        assert_ok!(commit(SELLER, &Secret::new(4)));
        assert_eq!(bond_of(&SELLER), 50);
    });
}

#[test]
fn governance_may_ask_for_no_bond() {
    let parameters = Parameters {
        bond: 0,
        ..PARAMETERS
    };
    ext_with(parameters).execute_with(|| {
        close(&receipt(DEAL));
        Balances::set_balance(&SELLER, EXISTENTIAL_DEPOSIT);
        for who in [BUYER, SELLER] {
            assert_ok!(commit(who, &Secret::new(4)));
        }
        assert_all_back(&SELLER, EXISTENTIAL_DEPOSIT);
        assert_ok!(reveal(SELLER, &Secret::new(4)));
        run_to(REVEAL_UNTIL);
        assert_ok!(expire());
        assert_all_back(&BUYER, FUNDS);
        assert!(!events()
            .iter()
            .any(|event| matches!(event, Event::BondForfeited { .. })));
        Reviews::do_try_state().unwrap();
    });
}
