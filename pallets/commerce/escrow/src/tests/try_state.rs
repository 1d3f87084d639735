//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, Amounts, Offers, State};
use cybermiles_primitives::{
    trade::{Bounds, Parts},
    Balance,
};
use frame_support::traits::{
    fungible::{Mutate, MutateHold},
    tokens::Preservation,
};
use sp_runtime::DispatchError;

fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        assert_eq!(settling(units(CMT)), 0);
        Escrow::do_try_state().unwrap();
        spoil();
        assert_eq!(Escrow::do_try_state(), Err(DispatchError::Other(message)));
    });
}

fn change(with: impl FnOnce(&mut DealOf<Test>)) {
    Deals::<Test>::mutate(0, |deal| with(deal.as_mut().unwrap()));
}

#[test]
fn conservation() {
    assert_breach(
        || {
            let taken = Balances::transfer(&pot(0), &STRANGER, 1, Preservation::Preserve);
            taken.unwrap();
        },
        "escrow 1: a pot holds less than is owed",
    );
    assert_breach(
        || change(|deal| deal.due.seller = 1),
        "escrow 1: a pot holds less than is owed",
    );
    assert_breach(
        || change(|deal| deal.due.seller = Balance::MAX),
        "escrow 1: what is owed overflows",
    );
}

#[test]
fn holds_are_the_sum_of_deposits() {
    for who in [RAVI, MEI] {
        assert_breach(
            || Balances::hold(&HoldReason::Deposit.into(), &who, 1).unwrap(),
            "escrow 2: a hold is not the sum of its deposits",
        );
    }
    assert_breach(
        || change(|deal| deal.terms.deposit = Balance::MAX),
        "escrow 2: a hold is not the sum of its deposits",
    );
}

#[test]
fn deals_are_well_formed() {
    assert_breach(
        NextDeal::<Test>::kill,
        "escrow 3: a deal's id was not given out",
    );
    assert_breach(
        || {
            Balances::release(
                &HoldReason::Deposit.into(),
                &MEI,
                100,
                frame_support::traits::tokens::Precision::Exact,
            )
            .unwrap();
            Balances::hold(&HoldReason::Deposit.into(), &RAVI, 100).unwrap();
            change(|deal| deal.seller = RAVI);
        },
        "escrow 3: a deal with oneself",
    );
    assert_breach(
        || {
            change(|deal| {
                deal.parts = Parts::Units {
                    price: Balance::MAX,
                    count: 2,
                }
            });
        },
        "escrow 3: a total overflows",
    );
}

#[test]
fn deals_are_where_their_state_says() {
    assert_breach(
        || change(|deal| deal.released = 4),
        "escrow 3: a deal goes on though all is released",
    );
    assert_breach(
        || {
            change(|deal| {
                deal.released = 1;
                deal.due.buyer = 1;
            });
        },
        "escrow 3: the buyer is due something too early",
    );
    assert_breach(
        || {
            change(|deal| {
                deal.state = State::Owed;
                deal.due = Amounts::default();
            });
        },
        "escrow 3: a deal outlived its end",
    );
}

#[test]
fn pots_are_provided_for() {
    assert_breach(
        || {
            let pot = pot(0);
            frame_system::Account::<Test>::mutate(pot, |account| account.providers = 0);
        },
        "escrow 4: a pot is not provided for",
    );
}

#[test]
fn offers_are_no_more_than_the_rest() {
    assert_breach(
        || {
            change(|deal| {
                deal.state = State::Settling {
                    deadline: 99,
                    offers: Offers {
                        buyer: None,
                        seller: Some(TOTAL + 1),
                    },
                }
            });
        },
        "escrow 5: an offer is more than the rest",
    );
}

#[test]
fn parameters_are_sound() {
    assert_breach(
        || {
            CurrentParameters::<Test>::mutate(|parameters| {
                parameters.ship_within = Bounds { min: 2, max: 1 };
            });
        },
        "escrow 6: the parameters are unsound",
    );
}

#[test]
fn the_integrity_test_holds() {
    use frame_support::traits::Hooks;
    <Escrow as Hooks<u32>>::integrity_test();
}
