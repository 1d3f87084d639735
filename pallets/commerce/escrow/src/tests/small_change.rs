//! Shares that are too small, accounts that are gone, and what strangers put into a pot.

use super::mock::*;
use crate::{pallet::*, Amounts, State};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Order, Outcome, Parts, Side},
    AccountId, Balance,
};
use frame_support::{assert_ok, traits::VestedTransfer};
use sp_runtime::Perbill;

/// A deal for one unit, without deposits, whose two settle for nothing.
fn deadlocked(asset: AssetKind, price: Balance, share: Perbill) -> DealId {
    let mut order = Order {
        parts: Parts::Units { price, count: 1 },
        ..units(asset)
    };
    order.terms.deposit = 0;
    order.terms.deadlock_share = share;
    settling(order)
}

/// Lets it end, and says what buyer and seller have gained in the asset since.
fn end(id: DealId) -> (Balance, Balance) {
    let asset = Deals::<Test>::get(id).unwrap().asset;
    let before = [RAVI, MEI].map(|who| owns(asset.clone(), who));
    let issuance = Balances::total_issuance();
    advance(id);
    assert_eq!(Balances::total_issuance(), issuance);
    let after = [RAVI, MEI].map(|who| owns(asset.clone(), who));
    (after[0] - before[0], after[1] - before[1])
}

fn joined(id: DealId, from: Side, amount: Balance) -> Event<Test> {
    Event::ShareJoined {
        deal: id,
        from,
        amount,
    }
}

#[test]
fn a_pot_of_one_existential_deposit_goes_to_whom_most_of_it_is() {
    for (percent, refunded, paid, smaller) in [
        (0, 10, 0, None),
        (30, 7, 3, Some((Side::Seller, 3))),
        (50, 5, 5, Some((Side::Seller, 5))),
        (70, 3, 7, Some((Side::Buyer, 3))),
        (100, 0, 10, None),
    ] {
        build_and_execute(|| {
            let id = deadlocked(CMT, EXISTENTIAL_DEPOSIT, Perbill::from_percent(percent));
            let pot = pot(id);
            let gained = end(id);
            assert_eq!(gained, if percent > 50 { (0, 10) } else { (10, 0) });
            let told = smaller.map(|(from, amount)| joined(id, from, amount));
            let is_told = events()
                .iter()
                .any(|event| matches!(event, Event::ShareJoined { .. }));
            assert_eq!(is_told, told.is_some());
            assert!(told.is_none_or(|event| events().contains(&event)));
            // The shares as they were decided.
            assert_ended(Outcome::Settled, refunded, paid);
            assert_gone(id, pot);
        });
    }
}

#[test]
fn so_does_one_that_does_not_divide() {
    build_and_execute(|| {
        // 13 and 6: the 6 are paid, and 13 wait meanwhile.
        let id = deadlocked(CMT, 19, Perbill::from_percent(35));
        assert_eq!(end(id), (13, 6));
        // 9 and 9: neither can wait alone.
        let id = deadlocked(CMT, 18, Perbill::from_percent(50));
        assert_eq!(end(id), (18, 0));
        let id = deadlocked(USD, 8, Perbill::from_percent(60));
        assert_eq!(end(id), (8, 0));
        let id = deadlocked(USD, 6, Perbill::from_percent(70));
        assert_eq!(end(id), (0, 6));
        let id = deadlocked(USD, 9, Perbill::from_percent(60));
        assert_eq!(end(id), (4, 5));
    });
}

#[test]
fn a_share_of_one_planck_is_paid_to_an_account_that_lives() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = deadlocked(asset.clone(), 500_000, Perbill::from_parts(2_000));
            let pot = pot(id);
            assert_eq!(end(id), (499_999, 1));
            assert_gone(id, pot);
        });
    }
}

#[test]
fn and_joins_the_other_if_the_account_is_gone() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = deadlocked(asset.clone(), 500_000, Perbill::from_parts(2_000));
            let pot = pot(id);
            reap(MEI);
            assert_eq!(end(id), (500_000, 0));
            assert!(events().contains(&joined(id, Side::Seller, 1)));
            assert_ended(Outcome::Settled, 499_999, 1);
            assert_gone(id, pot);
        });
    }
}

#[test]
fn the_buyers_too() {
    build_and_execute(|| {
        let id = deadlocked(USD, 1_000, Perbill::from_parts(997_000_000));
        let pot = pot(id);
        empty(RAVI);
        assert_eq!(end(id), (0, 1_000));
        assert!(events().contains(&joined(id, Side::Buyer, 3)));
        assert_gone(id, pot);
    });
}

#[test]
fn a_share_that_opens_an_account_does() {
    build_and_execute(|| {
        let id = deadlocked(CMT, 1_000, Perbill::from_percent(1));
        reap(MEI);
        assert_eq!(end(id), (990, 10));
        assert!(System::account_exists(&MEI));
    });
}

#[test]
fn a_share_that_can_not_open_its_account_waits_and_keeps_nobody() {
    build_and_execute(|| {
        // Dollars alone keep no account alive.
        let id = deadlocked(USD, 1_000, Perbill::from_percent(40));
        let pot = pot(id);
        reap(MEI);
        assert_eq!(end(id), (600, 0));
        assert_eq!(state(id), State::Owed);
        assert_eq!(
            due(id),
            Amounts {
                buyer: 0,
                seller: 400
            }
        );
        assert_ended(Outcome::Settled, 600, 400);
        // Somebody gives Mei an account.
        assert_ok!(Balances::transfer_allow_death(
            signed(STRANGER),
            MEI,
            EXISTENTIAL_DEPOSIT
        ));
        assert_ok!(Escrow::withdraw(signed(STRANGER), id, Side::Seller, None));
        assert_eq!(owns(USD, MEI), 400);
        assert_gone(id, pot);
    });
}

#[test]
fn small_portions_add_up_until_they_open_the_account() {
    build_and_execute(|| {
        let mut order = Order {
            parts: Parts::Units {
                price: 4,
                count: 10,
            },
            ..units(CMT)
        };
        order.terms.deposit = 0;
        let id = delivered(order);
        let pot = pot(id);
        reap(MEI);
        for released in 1..3 {
            assert_ok!(Escrow::release(signed(RAVI), id, 1));
            assert_eq!(due(id).seller, 4 * released);
            assert_eq!(owns(CMT, MEI), 0);
        }
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!((due(id).seller, owns(CMT, MEI)), (0, 12));
        advance(id);
        assert_eq!(owns(CMT, MEI), 40);
        assert_gone(id, pot);
    });
}

#[test]
fn a_stray_planck_is_the_buyers() {
    for stray in [1, 9, 10, 1_000] {
        for reach in [open as Reach, delivered, settling] {
            build_and_execute(|| {
                let id = reach(units(CMT));
                let pot = pot(id);
                let before = owns(CMT, RAVI) + owns(CMT, MEI);
                assert_ok!(Balances::transfer_allow_death(
                    signed(STRANGER),
                    pot.clone(),
                    stray
                ));
                advance(id);
                assert_gone(id, pot);
                assert_eq!(owns(CMT, RAVI) + owns(CMT, MEI), before + TOTAL + stray);
                let found = Event::SurplusFound {
                    deal: id,
                    asset: CMT,
                    amount: stray,
                };
                assert!(events().contains(&found));
                // It was no part of the deal.
                let receipt = Recorder::take_receipt().unwrap();
                assert_eq!(receipt.paid + receipt.refunded, TOTAL);
                assert_eq!(owns(CMT, RAVI), WEALTH - receipt.paid + stray);
            });
        }
    }
}

#[test]
fn so_are_stray_dollars_and_stray_cmt_among_dollars() {
    build_and_execute(|| {
        let id = delivered(units(USD));
        let pot = pot(id);
        assert_ok!(Assets::transfer(signed(STRANGER), DOLLAR, pot.clone(), 3));
        assert_ok!(Balances::transfer_allow_death(
            signed(STRANGER),
            pot.clone(),
            50
        ));
        advance(id);
        assert_gone(id, pot);
        assert_eq!(owns(USD, RAVI), WEALTH - TOTAL + 3);
        assert_eq!(owns(USD, MEI), WEALTH + TOTAL);
        assert_eq!(owns(CMT, RAVI), WEALTH + 50);
        for (asset, amount) in [(USD, 3), (CMT, 50)] {
            let found = Event::SurplusFound {
                deal: id,
                asset,
                amount,
            };
            assert!(events().contains(&found));
        }
    });
}

fn give_vested(to: &AccountId, amount: Balance, per_block: Balance) {
    let given = <Vesting as VestedTransfer<AccountId>>::vested_transfer(
        &STRANGER, to, amount, per_block, 1,
    );
    assert_ok!(given);
}

#[test]
fn a_locked_gift_locks_nothing_else() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = settling(units(asset.clone()));
            let pot = pot(id);
            give_vested(&pot, 5_000, 1);
            let issuance = Balances::total_issuance();
            advance(id);
            assert_eq!(Deals::<Test>::get(id), None);
            assert_ended(Outcome::Settled, 300, 100);
            assert_eq!(owns(asset.clone(), MEI), WEALTH + 100);
            // What had vested by now was the buyer's only if somebody had unlocked it.
            assert_eq!(owns(asset.clone(), RAVI), WEALTH - 100);
            assert_eq!(owns(CMT, pot), 5_000);
            assert_eq!(Balances::total_issuance(), issuance);
        });
    }
}

#[test]
fn not_even_one_too_small_to_live() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        let pot = pot(id);
        give_vested(&pot, 60, 1);
        // Unlocked to less than the existential deposit.
        run_to(57);
        assert_ok!(Vesting::vest_other(signed(STRANGER), pot.clone()));
        let locked = owns(CMT, pot.clone()) - TOTAL - 56;
        assert!((1..EXISTENTIAL_DEPOSIT).contains(&locked));
        let issuance = Balances::total_issuance();
        assert_ok!(Escrow::advance(signed(STRANGER), id));
        assert_eq!(owns(CMT, MEI), WEALTH + 100);
        assert_eq!(owns(CMT, RAVI), WEALTH - 100 + 56);
        assert_eq!(Deals::<Test>::get(id), None);
        assert_eq!(owns(CMT, pot.clone()), locked);
        assert!(events().contains(&Event::PotLeft { deal: id, pot }));
        assert_eq!(Balances::total_issuance(), issuance);
    });
}

#[test]
fn junk_assets_stay_where_they_are() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = settling(units(asset.clone()));
            let pot = pot(id);
            assert_ok!(Assets::mint(signed(ADMIN), SHELL, STRANGER, 100));
            assert_ok!(Assets::transfer(signed(STRANGER), SHELL, pot.clone(), 50));
            advance(id);
            assert_eq!(owns(asset.clone(), MEI), WEALTH + 100);
            assert_eq!(owns(asset, RAVI), WEALTH - 100);
            assert_eq!(Deals::<Test>::get(id), None);
            assert_eq!(Assets::balance(SHELL, &pot), 50);
            assert!(events().contains(&Event::PotLeft { deal: id, pot }));
        });
    }
}

#[test]
fn a_receiver_that_can_not_be_credited_is_noticed() {
    build_and_execute(|| {
        // The SDK's transfer would take the money and not credit it: the supply can't grow any more.
        assert_ok!(Assets::mint(
            signed(ADMIN),
            DOLLAR,
            ADMIN,
            Balance::MAX - Assets::total_supply(DOLLAR)
        ));
        let supply = Assets::total_supply(DOLLAR);
        let order = units(USD);
        let opened = Escrow::open(
            signed(RAVI),
            MEI,
            USD,
            order.parts,
            order.terms,
            order.content,
        );
        assert_eq!(opened, Err(Error::<Test>::NotCredited.into()));
        assert_eq!(owns(USD, RAVI), WEALTH);
        assert_eq!(Assets::total_supply(DOLLAR), supply);
    });
}

#[test]
fn deposits_come_back_to_an_account_with_nothing_free() {
    build_and_execute(|| {
        let mut order = units(CMT);
        order.terms.deposit = EXISTENTIAL_DEPOSIT;
        let id = accepted(order);
        // Kept alive by somebody else, Mei can spend the last planck that is free.
        System::inc_providers(&MEI);
        let free = Balances::free_balance(MEI);
        assert_ok!(Balances::transfer_allow_death(signed(MEI), STRANGER, free));
        assert_eq!(Balances::free_balance(MEI), 0);
        assert_ok!(Escrow::refund(signed(MEI), id));
        assert_eq!(Balances::free_balance(MEI), EXISTENTIAL_DEPOSIT);
    });
}
