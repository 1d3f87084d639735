//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, Parameters, Review};
use cybermiles_primitives::{trade::Reputation, AccountId, Hash};
use frame_support::{assert_ok, traits::fungible::MutateHold};
use sp_runtime::DispatchError;

fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        Reviews::do_try_state().unwrap();
        spoil();
        assert_eq!(Reviews::do_try_state(), Err(DispatchError::Other(message)));
    });
}

fn change(spoil: impl FnOnce(&mut ReceiptOf<Test>)) {
    Receipts::<Test>::mutate(DEAL, |receipt| spoil(receipt.as_mut().unwrap()));
}

fn change_reputation(who: &AccountId, spoil: impl FnOnce(&mut Reputation)) {
    ReputationOf::<Test>::mutate(who, spoil);
}

#[test]
fn conservation() {
    let rents = "reviews 1: an account's rents are not what its tickets say";
    let bonds = "reviews 1: an account's bonds are not those of its commitments";
    let hold = |reason: HoldReason, who| Balances::hold(&reason.into(), who, 1).unwrap();
    assert_breach(|| hold(HoldReason::Receipt, &BUYER), rents);
    assert_breach(|| hold(HoldReason::Receipt, &SELLER), rents);
    assert_breach(|| hold(HoldReason::Commitment, &BUYER), bonds);
    assert_breach(|| Receipts::<Test>::remove(DEAL), rents);
    assert_breach(|| change(|receipt| receipt.by_buyer = Review::Open), bonds);
    assert_breach(|| change(|receipt| receipt.parameters.bond = 49), bonds);
}

#[test]
fn two_sides_that_count() {
    assert_breach(
        || change(|receipt| receipt.seller = BUYER),
        "reviews 2: an account reviews itself",
    );
    assert_breach(
        || ReputationOf::<Test>::remove(&SELLER),
        "reviews 2: a side's deal does not count",
    );
}

#[test]
fn blindness() {
    assert_breach(
        || {
            change(|receipt| receipt.by_seller = Review::Replied);
        },
        "reviews 3: revealed while the other may commit",
    );
    assert_breach(
        || {
            Balances::hold(&HoldReason::Commitment.into(), &SELLER, 50).unwrap();
            change(|receipt| receipt.by_seller = Review::Committed(Hash::zero()));
        },
        "reviews 3: both have committed, and may again",
    );
}

#[test]
fn reputations_add_up() {
    let too_many = "reviews 4: more was counted than there were deals";
    assert_breach(
        || change_reputation(&BUYER, |known| known.sales = 2),
        too_many,
    );
    assert_breach(
        || change_reputation(&BUYER, |known| known.reviews = 2),
        too_many,
    );
    assert_breach(
        || change_reputation(&BUYER, |known| known.disputes_lost = 2),
        too_many,
    );
    assert_breach(
        || change_reputation(&BUYER, |known| known.refunds = 1),
        too_many,
    );
    let out_of_range = "reviews 4: a rating is out of range";
    for (reviews, rating_sum) in [(0, 1), (1, 0), (1, 6)] {
        let spoil = |known: &mut Reputation| {
            (known.reviews, known.rating_sum) = (reviews, rating_sum);
        };
        assert_breach(|| change_reputation(&SELLER, spoil), out_of_range);
    }
    assert_breach(
        || change_reputation(&SELLER, |known| known.deals = 2),
        "reviews 5: a deal has not one seller",
    );
}

#[test]
fn parameters_are_sound() {
    let message = "reviews 6: a parameter is out of bounds";
    let unsound = Parameters {
        reply_window: 0,
        ..PARAMETERS
    };
    assert_breach(|| CurrentParameters::<Test>::put(unsound), message);
    assert_breach(
        || change(|receipt| receipt.parameters.max_content_length = 0),
        message,
    );
}
