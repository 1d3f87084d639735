//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, Listing, NewestFirst};
use sp_runtime::DispatchError;

fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        list_lamps();
        Shop::do_try_state().unwrap();
        spoil();
        assert_eq!(Shop::do_try_state(), Err(DispatchError::Other(message)));
    });
}

fn change(change: impl FnOnce(&mut Listing)) {
    Listings::<Test>::mutate(0, |entry| change(&mut entry.as_mut().unwrap().0));
}

#[test]
fn stock() {
    assert_breach(
        || change(|listing| listing.locked = u32::MAX),
        "listings 1: a stock passes the largest number",
    );
}

#[test]
fn indexes() {
    assert_breach(
        || Shelves::<Test>::remove(MEI, NewestFirst::from(0)),
        "listings 2: a listing is not on its seller's shelf",
    );
    assert_breach(
        || change(|listing| listing.category += 1),
        "listings 2: a listing is not in its category",
    );
    assert_breach(
        || Shelves::<Test>::insert(RAVI, NewestFirst::from(0), ()),
        "listings 2: a shelf holds what is not listed",
    );
    assert_breach(
        || Categories::<Test>::insert(8, NewestFirst::from(0), ()),
        "listings 2: a category holds what is not listed",
    );
}

#[test]
fn ids() {
    assert_breach(
        || NextListing::<Test>::put(0),
        "listings 3: an id would be given twice",
    );
}

#[test]
fn soundness() {
    assert_breach(
        || change(|listing| listing.price = 0),
        "listings 4: a price is zero",
    );
    assert_breach(
        || change(|listing| listing.pricing = Some(Default::default())),
        "listings 4: a name of rules is empty",
    );
    assert_breach(
        || change(|listing| listing.terms.carrier = Some(MEI)),
        "listings 4: a seller carries his own goods",
    );
    assert_breach(
        || CurrentParameters::<Test>::mutate(|parameters| parameters.max_content = 0),
        "listings 4: the parameters are unsound",
    );
}
