//! `bind`.

use super::mock::*;
use crate::{pallet::*, tree::Tree, MAX_UNITS_PER_DEAL};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn the_seller_promises_his_unit_to_the_deal() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        open_deal(7, ANNA, SHOP);
        assert_ok!(Certificates::bind(signed(SHOP), bottle, 7));
        assert_last(Event::UnitBound {
            unit: bottle,
            deal: 7,
        });
        assert_eq!(custodian(bottle), SHOP);
        assert_eq!(Certificates::units_of_deal(7), [bottle]);
        assert_eq!(rent(&SHOP), claim_price() + price(BOUND_ENTRY_BYTES));
        assert_noop!(
            Certificates::bind(signed(SHOP), bottle, 7),
            Error::<Test>::UnitBound
        );
    });
}

#[test]
fn only_the_custodian_who_sells() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        open_deal(7, ANNA, SHOP);
        open_deal(8, SHOP, ANNA);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::bind(origin, bottle, 7),
                DispatchError::BadOrigin
            );
        }
        // Ben sells in a deal of his, but not this bottle; the shop has it, but buys in the other deal.
        open_deal(9, ANNA, BEN);
        assert_noop!(
            Certificates::bind(signed(BEN), bottle, 9),
            Error::<Test>::NotCustodian
        );
        for deal in [8, 9] {
            assert_noop!(
                Certificates::bind(signed(SHOP), bottle, deal),
                Error::<Test>::NotSeller
            );
        }
        assert_noop!(
            Certificates::bind(signed(SHOP), bottle, 10),
            Error::<Test>::UnknownDeal
        );
    });
}

#[test]
fn only_what_was_claimed_and_is_not_retired() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        open_deal(7, ANNA, SHOP);
        assert_noop!(
            Certificates::bind(signed(SHOP), unit_id(0, 1), 7),
            Error::<Test>::UnknownUnit
        );
        assert_ok!(Certificates::retire(signed(SHOP), bottle));
        assert_noop!(
            Certificates::bind(signed(SHOP), bottle, 7),
            Error::<Test>::UnitRetired
        );
    });
}

#[test]
fn a_deal_has_so_many_units_and_no_more() {
    build_and_execute(|| {
        register(FACTORY);
        let units = MAX_UNITS_PER_DEAL + 1;
        let seals = (0..units).map(|index| crate::tree::seal(&secret(index)));
        let tree = Tree::new(seals).unwrap();
        assert_ok!(Certificates::certify(
            signed(FACTORY),
            tree.root(),
            tree.units(),
            content(1)
        ));
        open_deal(7, ANNA, SHOP);
        for index in 0..units {
            let unit = unit_id(0, index);
            commit(SHOP, unit);
            wait(2);
            let proof = tree.proof(index).unwrap().try_into().unwrap();
            assert_ok!(Certificates::claim(
                signed(SHOP),
                unit,
                secret(index),
                proof
            ));
            if index < MAX_UNITS_PER_DEAL {
                bind(SHOP, unit, 7);
            } else {
                assert_noop!(
                    Certificates::bind(signed(SHOP), unit, 7),
                    Error::<Test>::TooManyUnits
                );
            }
        }
    });
}

#[test]
fn not_without_the_rent() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        transfer(ANNA, bottle, NEWCOMER);
        open_deal(7, BEN, NEWCOMER);
        assert_noop!(
            Certificates::bind(signed(NEWCOMER), bottle, 7),
            TokenError::FundsUnavailable
        );
    });
}
