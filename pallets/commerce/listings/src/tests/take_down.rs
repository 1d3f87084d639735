//! What moderation does.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::{Outcome, TakeDown};
use frame_support::{assert_noop, assert_ok, assert_storage_noop};

#[test]
fn taken_down_and_put_back() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 1);
        assert_ok!(Shop::set_taken_down(id, true));
        System::assert_last_event(Event::TakenDown { listing: id }.into());
        assert!(get(id).taken_down);
        assert_noop!(try_buy(LENA, id, 1, PRICE, 0), Error::<Test>::TakenDown);

        // Running deals go on.
        close(deal, 0, Outcome::Refunded);
        assert_eq!(units(id), (10, 0));

        assert_ok!(Shop::set_taken_down(id, false));
        System::assert_last_event(Event::PutBack { listing: id }.into());
        assert_eq!(get(id), lamps());
        buy(LENA, id, 1);
    });
}

#[test]
fn what_is_so_already_stays_so_in_silence() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_storage_noop!(Shop::set_taken_down(id, false).unwrap());
        assert_ok!(Shop::set_taken_down(id, true));
        assert_storage_noop!(Shop::set_taken_down(id, true).unwrap());
    });
}

#[test]
fn whose_it_is() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_eq!(Shop::seller_of(id), Some(MEI));
        assert_eq!(Shop::seller_of(id + 1), None);
        assert_noop!(Shop::set_taken_down(id + 1, true), Error::<Test>::NotFound);
    });
}

#[test]
fn a_new_listing_is_another() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::set_taken_down(id, true));
        assert_ok!(Shop::delist(signed(MEI), id));
        let again = list_lamps();
        assert!(again != id && !get(again).taken_down);
        assert_eq!(Shop::seller_of(id), None);
    });
}
