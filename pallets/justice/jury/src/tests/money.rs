//! What can happen to the pot, and to those who are paid out of it.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{
    justice::{Jury as _, PanelId, Summons},
    Balance, CMT,
};
use frame_support::{
    assert_ok,
    traits::{fungible::Mutate, tokens::Preservation, LockableCurrency, WithdrawReasons},
};

fn give(id: PanelId, amount: Balance) {
    assert_ok!(<Balances as Mutate<_>>::transfer(
        &RAVI,
        &Jury::pot(id),
        amount,
        Preservation::Preserve
    ));
}

/// What all four jurors have together beyond what they had.
fn gained() -> i128 {
    JURORS
        .iter()
        .map(|who| owns(who) as i128 - WEALTH as i128)
        .sum()
}

#[test]
fn a_planck_that_somebody_sends_is_shared() {
    build_and_execute(|| {
        let id = decided(12, |_| Some(true));
        give(id, 1);
        assert_ok!(Jury::discharge(id));
        settle_all(id, 50);
        assert_gone(id);
        assert_eq!((gained(), owns(&MEI)), (1, WEALTH));
    });
}

#[test]
fn a_losers_deposit_is_the_majoritys_alone() {
    build_and_execute(|| {
        let id = decided(12, |who| Some(*who != ADA));
        let lost = u128::from(seats_of(id, &ADA)) * VOTE;
        assert!(lost > 0);
        give(id, 77 * CMT);
        assert_ok!(Jury::discharge(id));
        settle_all(id, 1);
        assert_gone(id);
        assert_eq!(owns(&MEI), WEALTH + lost / 10);
        let all = 77 * CMT as i128 - (lost / 10) as i128;
        assert_eq!(gained(), all);
    });
}

#[test]
fn what_comes_while_it_is_settled_is_the_requesters() {
    build_and_execute(|| {
        let id = decided(12, |who| Some(*who != ADA));
        assert_ok!(Jury::discharge(id));
        let lost = u128::from(seats_of(id, &ADA)) * VOTE;
        assert_ok!(Jury::settle(signed(STRANGER), id, 2));
        give(id, 5);
        settle_all(id, 1);
        assert_gone(id);
        assert_eq!(owns(&MEI), WEALTH + lost / 10 + 5);
    });
}

#[test]
fn what_was_sent_before_the_panel_was_summoned_is_shared_too() {
    build_and_execute(|| {
        give(0, 2 * EXISTENTIAL_DEPOSIT);
        let id = decided(12, |_| Some(true));
        assert_eq!(id, 0);
        assert_ok!(Jury::discharge(id));
        settle_all(id, 50);
        assert_gone(id);
        assert_eq!(gained(), 2 * EXISTENTIAL_DEPOSIT as i128);
    });
}

#[test]
fn a_locked_gift_stays_behind_and_nothing_else() {
    for gift in [1, EXISTENTIAL_DEPOSIT - 1, 3 * EXISTENTIAL_DEPOSIT, CMT] {
        build_and_execute(|| {
            let id = decided(12, |who| Some(*who != ADA));
            give(id, gift);
            Balances::set_lock(*b"vesting ", &Jury::pot(id), gift, WithdrawReasons::all());
            assert_ok!(Jury::discharge(id));
            settle_all(id, 3);
            assert_eq!(Panels::<Test>::get(id), None);
            assert_eq!(owns(&Jury::pot(id)), gift);
            assert_eq!(gained() + owns(&MEI) as i128, WEALTH as i128);
        });
    }
}

#[test]
fn the_smallest_pledge_is_shared_to_the_planck() {
    build_and_execute(|| {
        let id = Jury::summon(Summons {
            pledge: EXISTENTIAL_DEPOSIT,
            ..summons(12)
        })
        .unwrap();
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        draw_all(id);
        vote(id, |_| Some(false));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_ok!(Jury::discharge(id));
        settle_all(id, 1);
        assert_gone(id);
        assert_eq!(gained(), EXISTENTIAL_DEPOSIT as i128);
        assert_eq!(owns(&MEI), WEALTH - EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn who_can_not_be_paid_does_not_keep_others_waiting() {
    build_and_execute(|| {
        let id = decided(12, |who| Some(*who != CLEO));
        // Something else keeps Dan's account alive, so he may spend what is free to the last planck.
        System::inc_providers(&DAN);
        assert_ok!(Balances::transfer_all(signed(DAN), RAVI, false));
        assert_eq!(Balances::free_balance(DAN), 0);
        Panels::<Test>::mutate_extant(id, |panel| panel.terms.vote_cost = 1);
        assert_ok!(Jury::discharge(id));
        let before = owns(&DAN);
        settle_all(id, 50);
        assert_gone(id);
        assert_eq!(owns(&DAN), before);
        let amount = events()
            .into_iter()
            .find_map(|event| match event {
                Event::PaymentFailed { juror, amount, .. } if juror == DAN => Some(amount),
                _ => None,
            })
            .unwrap();
        assert_eq!(owns(&TREASURY), WEALTH + amount);
    });
}

#[test]
fn a_requester_without_free_money_gets_it_back() {
    build_and_execute(|| {
        let id = decided(12, |_| Some(false));
        System::inc_providers(&MEI);
        assert_ok!(Balances::transfer_all(signed(MEI), RAVI, false));
        assert_eq!(Balances::free_balance(MEI), 0);
        assert_ok!(Jury::discharge(id));
        settle_all(id, 50);
        assert_gone(id);
        assert!(owns(&MEI) > EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn a_juror_can_not_be_reaped() {
    build_and_execute(|| {
        assert_ok!(Balances::transfer_all(signed(ADA), RAVI, false));
        assert_eq!(staked(&ADA), 1_000 * CMT);
        assert!(System::account_exists(&ADA));
    });
}
