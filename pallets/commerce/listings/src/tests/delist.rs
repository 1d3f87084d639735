//! `delist`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::{Outcome, TakeDown};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn assert_nothing_left() {
    assert_eq!(Listings::<Test>::iter().count(), 0);
    assert_eq!(Shelves::<Test>::iter().count(), 0);
    assert_eq!(Categories::<Test>::iter().count(), 0);
    assert_eq!((rent(&MEI), free(&MEI)), (0, ENDOWMENT));
}

#[test]
fn listed_and_delisted_returns_every_planck() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::delist(signed(MEI), id));
        System::assert_last_event(Event::Delisted { listing: id }.into());
        assert_eq!(Shop::listing(id), None);
        assert_nothing_left();
    });
}

#[test]
fn running_deals_go_on() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 2);
        assert_ok!(Shop::delist(signed(MEI), id));
        assert_nothing_left();
        assert_eq!(Deals::get(deal).unwrap().listing, Some(id));
        close(deal, 0, Outcome::Refunded);
        assert_eq!(free(&RAVI), ENDOWMENT);
        assert_nothing_left();
    });
}

#[test]
fn the_exit_is_open_in_every_state() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::set_taken_down(id, true));
        Closed::set(vec![MEI]);
        assert_ok!(Shop::delist(signed(MEI), id));
        assert_nothing_left();
    });
}

#[test]
fn what_is_gone_is_gone() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::delist(signed(MEI), id));
        assert_noop!(Shop::delist(signed(MEI), id), Error::<Test>::NotFound);
        assert_noop!(Shop::set_taken_down(id, false), Error::<Test>::NotFound);
    });
}

#[test]
fn only_the_seller_delists() {
    build_and_execute(|| {
        let id = list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::delist(origin, id), DispatchError::BadOrigin);
        }
        assert_noop!(Shop::delist(signed(RAVI), id), Error::<Test>::NotSeller);
    });
}
