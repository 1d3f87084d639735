//! `destock`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::TakeDown;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn fewer_lamps() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::destock(signed(MEI), id, 3));
        System::assert_last_event(
            Event::Destocked {
                listing: id,
                units: 3,
            }
            .into(),
        );
        assert_eq!(units(id), (7, 0));
    });
}

#[test]
fn only_what_no_deal_has_locked() {
    build_and_execute(|| {
        let id = list_lamps();
        buy(RAVI, id, 4);
        assert_noop!(
            Shop::destock(signed(MEI), id, 7),
            Error::<Test>::NotEnoughStock
        );
        assert_noop!(Shop::destock(signed(MEI), id, 0), Error::<Test>::ZeroUnits);
        assert_ok!(Shop::destock(signed(MEI), id, 6));
        assert_eq!(units(id), (0, 4));
        assert_noop!(
            Shop::destock(signed(MEI), id, 1),
            Error::<Test>::NotEnoughStock
        );
    });
}

#[test]
fn only_the_seller_destocks() {
    build_and_execute(|| {
        let id = list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::destock(origin, id, 1), DispatchError::BadOrigin);
        }
        assert_noop!(Shop::destock(signed(RAVI), id, 1), Error::<Test>::NotSeller);
        assert_noop!(
            Shop::destock(signed(MEI), id + 1, 1),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn paused_or_taken_down_as_it_may_be() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::set_taken_down(id, true));
        assert_ok!(Shop::destock(signed(MEI), id, 10));
        assert_eq!(units(id), (0, 0));
    });
}
