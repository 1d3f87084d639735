//! `restock`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::trade::TakeDown;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn more_lamps() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::restock(signed(MEI), id, 5));
        System::assert_last_event(
            Event::Restocked {
                listing: id,
                units: 5,
            }
            .into(),
        );
        assert_eq!(units(id), (15, 0));
        assert_eq!((get(id).revision, rent(&MEI)), (0, RENT));
    });
}

#[test]
fn only_the_seller_restocks() {
    build_and_execute(|| {
        let id = list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::restock(origin, id, 1), DispatchError::BadOrigin);
        }
        assert_noop!(Shop::restock(signed(RAVI), id, 1), Error::<Test>::NotSeller);
        assert_noop!(
            Shop::restock(signed(MEI), id + 1, 1),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn locked_units_are_part_of_the_stock() {
    build_and_execute(|| {
        let id = list_lamps();
        buy(RAVI, id, 4);
        assert_noop!(Shop::restock(signed(MEI), id, 0), Error::<Test>::ZeroUnits);
        for units in [91, u32::MAX] {
            assert_noop!(
                Shop::restock(signed(MEI), id, units),
                Error::<Test>::StockTooLarge
            );
        }
        assert_ok!(Shop::restock(signed(MEI), id, 90));
        assert_eq!(units(id), (96, 4));
        assert_noop!(
            Shop::restock(signed(MEI), id, 1),
            Error::<Test>::StockTooLarge
        );
    });
}

#[test]
fn a_lower_bound_leaves_what_is_there() {
    build_and_execute(|| {
        let id = list_lamps();
        let lower = Parameters {
            max_stock: 8,
            max_purchase: 8,
            ..PARAMETERS
        };
        assert_ok!(Shop::force_set_parameters(governor(), lower));
        assert_noop!(
            Shop::restock(signed(MEI), id, 1),
            Error::<Test>::StockTooLarge
        );
        assert_eq!(units(id), (10, 0));
        buy(RAVI, id, 8);
    });
}

#[test]
fn paused_or_taken_down_as_it_may_be() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::set_taken_down(id, true));
        assert_ok!(Shop::restock(signed(MEI), id, 1));
        assert_eq!(units(id), (11, 0));
        assert!(get(id).taken_down && get(id).paused);
    });
}
