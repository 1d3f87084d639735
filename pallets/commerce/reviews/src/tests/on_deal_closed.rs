//! The hook: reputations, and the receipt with its rent.

use super::mock::*;
use crate::{pallet::*, Parameters, Review};
use codec::MaxEncodedLen;
use cybermiles_primitives::trade::{
    AssetKind, DealId, OnDealClosed, Outcome, Receipt, Reputation, Reputations, Side,
};
use frame_support::{
    assert_ok,
    traits::{fungible::Mutate, LockIdentifier, LockableCurrency, WithdrawReasons},
    weights::Weight,
};
use sp_runtime::{DispatchError, TokenError};

const LOCK: LockIdentifier = *b"vesting ";

fn not_kept(deal: DealId, error: impl Into<DispatchError>) -> Event<Test> {
    let error = error.into();
    Event::ReceiptNotKept { deal, error }
}

fn counted(receipt: &Receipt, volume: u128) -> Event<Test> {
    Event::DealCounted {
        deal: receipt.deal,
        buyer: receipt.buyer.clone(),
        seller: receipt.seller.clone(),
        listing: receipt.listing,
        outcome: receipt.outcome,
        volume,
    }
}

#[test]
fn both_count_the_deal_and_the_receipt_is_kept_at_the_buyers_rent() {
    build_and_execute(|| {
        let receipt = receipt(DEAL);
        close(&receipt);
        assert_eq!(
            events(),
            [
                counted(&receipt, 300),
                Event::ReceiptKept {
                    deal: DEAL,
                    commit_until: COMMIT_UNTIL,
                    parameters: PARAMETERS,
                }
            ]
        );
        let kept = kept(DEAL);
        assert_eq!((kept.buyer, kept.seller), (BUYER, SELLER));
        assert_eq!((kept.listing, kept.outcome), (Some(3), Outcome::Released));
        assert_eq!(
            (kept.by_buyer, kept.by_seller),
            (Review::Open, Review::Open)
        );
        assert_eq!(kept.commit_until, COMMIT_UNTIL);
        assert_eq!(kept.parameters, PARAMETERS);
        assert_eq!((rent_of(&BUYER), rent_of(&SELLER)), (RENT, 0));

        let bought = Reputation {
            deals: 1,
            volume: 300,
            ..Default::default()
        };
        assert_eq!(reputation(BUYER), bought);
        assert_eq!(reputation(SELLER), Reputation { sales: 1, ..bought });
        assert_eq!(<Reviews as Reputations>::reputation(&BUYER), bought);
        assert_eq!(reputation(STRANGER), Reputation::default());
    });
}

#[test]
fn each_outcome_counts_for_whom_it_concerns() {
    let of = |outcome| {
        let mut known = None;
        build_and_execute(|| {
            close(&Receipt {
                outcome,
                ..receipt(DEAL)
            });
            let [buyer, seller] = [BUYER, SELLER].map(reputation);
            assert_eq!(buyer.refunds, 0);
            known = Some((buyer.disputes_lost, seller.disputes_lost, seller.refunds));
        });
        known.unwrap()
    };
    assert_eq!(of(Outcome::Released), (0, 0, 0));
    assert_eq!(of(Outcome::Settled), (0, 0, 0));
    assert_eq!(of(Outcome::Refunded), (0, 0, 1));
    assert_eq!(of(Outcome::Ruled { loser: None }), (0, 0, 0));
    let lost_by = |side| Outcome::Ruled { loser: Some(side) };
    assert_eq!(of(lost_by(Side::Buyer)), (1, 0, 0));
    assert_eq!(of(lost_by(Side::Seller)), (0, 1, 0));
}

#[test]
fn deals_add_up_and_other_assets_are_no_volume() {
    build_and_execute(|| {
        close(&receipt(1));
        let in_an_asset = Receipt {
            asset: AssetKind::WithId(5),
            ..receipt(2)
        };
        close(&in_an_asset);
        assert!(events().contains(&counted(&in_an_asset, 0)));
        close(&Receipt {
            buyer: SELLER,
            seller: BUYER,
            ..receipt(3)
        });
        let expected = |sales| Reputation {
            deals: 3,
            sales,
            volume: 600,
            ..Default::default()
        };
        assert_eq!(reputation(BUYER), expected(1));
        assert_eq!(reputation(SELLER), expected(2));
        assert_eq!((rent_of(&BUYER), rent_of(&SELLER)), (2 * RENT, RENT));
    });
}

#[test]
fn a_deal_that_was_never_accepted_counts_for_nothing() {
    build_and_execute(|| {
        close(&Receipt {
            accepted: false,
            outcome: Outcome::Refunded,
            ..receipt(DEAL)
        });
        assert_eq!(events(), []);
        assert_eq!(reputation(SELLER), Reputation::default());
        assert_eq!(Receipts::<Test>::iter().count(), 0);
        assert_all_back(&BUYER, FUNDS);
    });
}

#[test]
fn nobody_reviews_himself() {
    build_and_execute(|| {
        close(&Receipt {
            seller: BUYER,
            ..receipt(DEAL)
        });
        assert_eq!(events(), [not_kept(DEAL, Error::<Test>::OwnDeal)]);
        assert_eq!(reputation(BUYER), Reputation::default());
        assert_all_back(&BUYER, FUNDS);
    });
}

#[test]
fn a_deal_that_ends_twice_costs_nobody_his_ticket() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        let before = kept(DEAL);
        close(&Receipt {
            buyer: STRANGER,
            ..receipt(DEAL)
        });
        System::assert_last_event(not_kept(DEAL, Error::<Test>::AlreadyKept).into());
        assert_eq!(kept(DEAL), before);
        assert_eq!(reputation(SELLER).deals, 1);
        assert_eq!(rent_of(&BUYER), RENT);
        assert_all_back(&STRANGER, FUNDS);
    });
}

#[test]
fn without_the_rent_the_deal_counts_and_the_receipt_is_not_kept() {
    build_and_execute(|| {
        Balances::set_balance(&BUYER, RENT + EXISTENTIAL_DEPOSIT - 1);
        let first = receipt(DEAL);
        System::reset_events();
        close(&first);
        assert_eq!(
            events(),
            [
                counted(&first, 300),
                not_kept(DEAL, TokenError::FundsUnavailable)
            ]
        );
        assert_eq!((reputation(BUYER).deals, reputation(SELLER).sales), (1, 1));
        assert_eq!(Receipts::<Test>::iter().count(), 0);
        assert_all_back(&BUYER, RENT + EXISTENTIAL_DEPOSIT - 1);

        // One planck more does.
        Balances::set_balance(&BUYER, RENT + EXISTENTIAL_DEPOSIT);
        close(&receipt(8));
        assert_eq!(rent_of(&BUYER), RENT);
        assert_eq!(Balances::free_balance(&BUYER), EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn an_account_that_is_gone_counts_and_keeps_no_receipt() {
    build_and_execute(|| {
        Balances::set_balance(&BUYER, 0);
        assert_eq!(System::providers(&BUYER), 0);
        close(&receipt(DEAL));
        assert_eq!(reputation(BUYER).deals, 1);
        assert_eq!(System::providers(&BUYER), 0);
        assert!(matches!(
            events().last(),
            Some(Event::ReceiptNotKept { deal: DEAL, .. })
        ));
    });
}

#[test]
fn vesting_locked_cmt_pays_the_rent() {
    build_and_execute(|| {
        Balances::set_lock(LOCK, &BUYER, FUNDS, WithdrawReasons::all());
        assert_eq!(Balances::usable_balance(BUYER), 0);
        close(&receipt(DEAL));
        assert_eq!(rent_of(&BUYER), RENT);
    });
}

#[test]
fn a_later_change_of_parameters_leaves_the_receipt_alone() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        let new = Parameters {
            commit_window: 5,
            bond: 0,
            ..PARAMETERS
        };
        assert_ok!(Reviews::force_set_parameters(
            RuntimeOrigin::signed(GOVERNOR),
            new.clone()
        ));
        close(&receipt(8));
        assert_eq!(kept(DEAL).parameters, PARAMETERS);
        assert_eq!(kept(DEAL).commit_until, COMMIT_UNTIL);
        assert_eq!(kept(8).parameters, new);
        assert_eq!(kept(8).commit_until, 6);
        assert_ok!(commit(BUYER, &Secret::new(4)));
        assert_eq!(bond_of(&BUYER), 50);
    });
}

#[test]
fn the_hook_weighs_what_was_measured() {
    use crate::WeightInfo;
    let weight = <Reviews as OnDealClosed>::weight();
    assert_eq!(weight, <() as WeightInfo>::on_deal_closed());
    assert!(weight.all_gt(Weight::zero()));
}

#[test]
fn bytes_per_object() {
    assert_eq!(ReceiptOf::<Test>::max_encoded_len(), 194);
    assert_eq!(Receipts::<Test>::hashed_key_for(DEAL).len() - 32, 16);
    assert_eq!(Reputation::max_encoded_len(), 44);
    assert_eq!(ReputationOf::<Test>::hashed_key_for(&BUYER).len() - 32, 48);
    assert_eq!(Reviews::footprint().size, 202);
}
