//! `buy`.

use super::mock::*;
use crate::{pallet::*, Amendment, Listing, Parameters};
use cybermiles_primitives::trade::{AssetKind, Parts, TakeDown};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError};

fn ravi_buys(quantity: u32, max_price: u128, revision: u32) -> DispatchResult {
    try_buy(RAVI, 0, quantity, max_price, revision)
}

#[test]
fn two_lamps_are_locked_and_a_deal_is_open() {
    build_and_execute(|| {
        list_lamps();
        DealCount::put(41);
        assert_ok!(ravi_buys(2, 20, 0));
        System::assert_last_event(
            Event::Bought {
                listing: 0,
                deal: 41,
                buyer: RAVI,
                quantity: 2,
                price: 20,
            }
            .into(),
        );
        assert_eq!(units(0), (8, 2));
        let expected = Deal {
            buyer: RAVI,
            seller: MEI,
            asset: AssetKind::Native,
            parts: Parts::Units {
                price: 20,
                count: 2,
            },
            terms: terms(),
            content: Some(content("lamps")),
            listing: Some(0),
        };
        assert_eq!(Deals::get(41), Some(expected));
        assert_eq!((free(&RAVI), free(&POT)), (ENDOWMENT - 40, 40));
    });
}

#[test]
fn to_the_last_one() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(ravi_buys(11, 20, 0), Error::<Test>::NotEnoughStock);
        assert_ok!(ravi_buys(7, 20, 0));
        assert_noop!(ravi_buys(4, 20, 0), Error::<Test>::NotEnoughStock);
        assert_ok!(try_buy(LENA, 0, 3, 20, 0));
        assert_eq!(units(0), (0, 10));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::NotEnoughStock);
    });
}

#[test]
fn in_an_asset_of_pallet_assets() {
    build_and_execute(|| {
        list(Listing {
            asset: DOLLARS,
            ..lamps()
        })
        .unwrap();
        assert_ok!(ravi_buys(1, 20, 0));
        assert_eq!(Deals::get(0).unwrap().asset, DOLLARS);
        assert_eq!(free(&RAVI), ENDOWMENT);
    });
}

#[test]
fn only_an_account_buys() {
    build_and_execute(|| {
        list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::buy(origin, 0, 1, 20, 0), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn who_is_barred_neither_buys_nor_sells() {
    build_and_execute(|| {
        list_lamps();
        Closed::set(vec![RAVI]);
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::Barred);
        Closed::set(vec![MEI]);
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::SellerBarred);
        Closed::set(vec![LENA]);
        assert_ok!(ravi_buys(1, 20, 0));
    });
}

#[test]
fn nobody_buys_from_himself() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(try_buy(MEI, 0, 1, 20, 0), Error::<Test>::OwnListing);
    });
}

#[test]
fn only_what_is_for_sale() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(try_buy(RAVI, 1, 1, 20, 0), Error::<Test>::NotFound);
        assert_ok!(Shop::set_taken_down(0, true));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::TakenDown);
        assert_ok!(Shop::set_taken_down(0, false));
        assert_ok!(Shop::pause(signed(MEI), 0));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::Paused);
        assert_ok!(Shop::delist(signed(MEI), 0));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::NotFound);
    });
}

#[test]
fn from_one_unit_to_the_largest_purchase() {
    build_and_execute(|| {
        listed(Listing {
            available: 100,
            ..lamps()
        });
        assert_noop!(ravi_buys(0, 20, 0), Error::<Test>::ZeroUnits);
        for quantity in [21, u32::MAX] {
            assert_noop!(ravi_buys(quantity, 20, 0), Error::<Test>::PurchaseTooLarge);
        }
        assert_ok!(ravi_buys(20, 20, 0));
        let wider = Parameters {
            max_purchase: 21,
            ..PARAMETERS
        };
        assert_ok!(Shop::force_set_parameters(governor(), wider));
        assert_ok!(ravi_buys(21, 20, 0));
        assert_eq!(units(0), (59, 41));
    });
}

#[test]
fn the_price_does_not_rise_under_the_buyers_hand() {
    build_and_execute(|| {
        list_lamps();
        let dearer = Amendment {
            price: Some(21),
            ..Default::default()
        };
        assert_ok!(Shop::amend(signed(MEI), 0, 0, dearer));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::RevisionChanged);
        assert_noop!(ravi_buys(1, 20, 1), Error::<Test>::PriceTooHigh);
        assert_noop!(ravi_buys(1, 21, 2), Error::<Test>::RevisionChanged);
        assert_ok!(ravi_buys(1, 21, 1));
        assert_eq!(free(&RAVI), ENDOWMENT - 21);
    });
}

/// The terms are the buyer's concern as much as the price.
#[test]
fn the_terms_do_not_change_under_the_buyers_hand() {
    build_and_execute(|| {
        list_lamps();
        let mut slow = terms();
        slow.ship_within = 99;
        let slower = Amendment {
            terms: Some(slow),
            ..Default::default()
        };
        assert_ok!(Shop::amend(signed(MEI), 0, 0, slower));
        assert_noop!(ravi_buys(1, 20, 0), Error::<Test>::RevisionChanged);
    });
}

#[test]
fn what_the_escrow_refuses_locks_nothing() {
    build_and_execute(|| {
        list_lamps();
        EscrowRefuses::set(true);
        assert_noop!(ravi_buys(2, 20, 0), DispatchError::Exhausted);
        assert_eq!((units(0), DealCount::get()), ((10, 0), 0));
        EscrowRefuses::set(false);
        assert_noop!(try_buy(GOVERNOR, 0, 2, 20, 0), TokenError::FundsUnavailable);
    });
}

#[test]
fn a_price_that_overflows_is_the_escrows_to_refuse() {
    build_and_execute(|| {
        listed(Listing {
            price: u128::MAX,
            ..lamps()
        });
        assert_noop!(ravi_buys(2, u128::MAX, 0), ArithmeticError::Overflow);
        assert_eq!(units(0), (10, 0));
    });
}

#[test]
fn locks_run_out_with_an_error() {
    new_test_ext().execute_with(|| {
        list_lamps();
        Listings::<Test>::mutate(0, |entry| entry.as_mut().unwrap().0.locked = u32::MAX);
        assert_noop!(ravi_buys(1, 20, 0), ArithmeticError::Overflow);
    });
}
