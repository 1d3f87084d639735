//! `pause`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::Outcome;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn nobody_buys_and_running_deals_go_on() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 2);
        assert_ok!(Shop::pause(signed(MEI), id));
        System::assert_last_event(Event::Paused { listing: id }.into());
        assert!(get(id).paused);
        assert_noop!(try_buy(LENA, id, 1, PRICE, 0), Error::<Test>::Paused);
        close(deal, 0, Outcome::Refunded);
        assert_eq!(units(id), (10, 0));
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_noop!(Shop::pause(signed(MEI), id), Error::<Test>::Paused);
    });
}

#[test]
fn only_the_seller_pauses() {
    build_and_execute(|| {
        let id = list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::pause(origin, id), DispatchError::BadOrigin);
        }
        assert_noop!(Shop::pause(signed(RAVI), id), Error::<Test>::NotSeller);
        assert_noop!(Shop::pause(signed(MEI), id + 1), Error::<Test>::NotFound);
    });
}
