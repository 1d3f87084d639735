//! What a shop's page reads.

use super::mock::*;
use crate::{Amendment, Listing, MAX_PAGE};
use cybermiles_primitives::{
    trade::{ListingId, TakeDown},
    AccountId,
};
use frame_support::assert_ok;

fn listed_by(seller: AccountId, category: u32) -> ListingId {
    listed(Listing {
        seller,
        category,
        ..lamps()
    })
}

fn ids(page: Vec<(ListingId, Listing)>) -> Vec<ListingId> {
    for (id, listing) in &page {
        assert_eq!(Shop::listing(*id).as_ref(), Some(listing));
    }
    page.into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_listing() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_eq!(Shop::listing(id), Some(lamps()));
        assert_eq!(Shop::listing(id + 1), None);
    });
}

#[test]
fn a_shelf_newest_first() {
    build_and_execute(|| {
        for _ in 0..3 {
            listed_by(MEI, 1);
            listed_by(RAVI, 1);
        }
        let shelf = |cursor, limit| ids(Shop::shelf(MEI, cursor, limit));
        assert_eq!(shelf(None, 10), [4, 2, 0]);
        assert_eq!(shelf(None, 2), [4, 2]);
        assert_eq!(shelf(Some(2), 2), [0]);
        assert!(shelf(Some(0), 2).is_empty());
        assert!(shelf(None, 0).is_empty());
        assert_eq!(ids(Shop::shelf(RAVI, None, 10)), [5, 3, 1]);
        assert!(Shop::shelf(LENA, None, 10).is_empty());
        // A cursor need not lie on the shelf.
        assert_eq!(shelf(Some(3), 10), [2, 0]);
        assert_eq!(shelf(Some(u64::MAX), 10), [4, 2, 0]);
    });
}

#[test]
fn a_cursor_stays_good_when_its_listing_is_gone() {
    build_and_execute(|| {
        for _ in 0..4 {
            listed_by(MEI, 1);
        }
        assert_eq!(ids(Shop::shelf(MEI, None, 2)), [3, 2]);
        assert_ok!(Shop::delist(signed(MEI), 2));
        assert_eq!(ids(Shop::shelf(MEI, Some(2), 2)), [1, 0]);
        assert_eq!(ids(Shop::category(1, Some(2), 2)), [1, 0]);
        // What is listed meanwhile comes before the cursor, and disturbs no page.
        listed_by(MEI, 1);
        assert_eq!(ids(Shop::shelf(MEI, Some(2), 2)), [1, 0]);
    });
}

#[test]
fn a_category_newest_first_by_the_block_of_listing() {
    build_and_execute(|| {
        listed_by(MEI, 1);
        listed_by(RAVI, 2);
        listed_by(RAVI, 1);
        listed_by(MEI, 1);
        assert_eq!(ids(Shop::category(1, None, 10)), [3, 2, 0]);
        assert_eq!(ids(Shop::category(1, Some(3), 1)), [2]);
        assert_eq!(ids(Shop::category(2, None, 10)), [1]);
        assert!(Shop::category(3, None, 10).is_empty());

        let moved = Amendment {
            category: Some(1),
            ..Default::default()
        };
        assert_ok!(Shop::amend(signed(RAVI), 1, 0, moved));
        assert_eq!(ids(Shop::category(1, None, 10)), [3, 2, 1, 0]);
        assert!(Shop::category(2, None, 10).is_empty());
    });
}

#[test]
fn a_page_names_what_cannot_be_bought() {
    build_and_execute(|| {
        for _ in 0..3 {
            listed_by(MEI, 1);
        }
        assert_ok!(Shop::pause(signed(MEI), 0));
        assert_ok!(Shop::set_taken_down(1, true));
        assert_ok!(Shop::destock(signed(MEI), 2, LAMPS));
        assert_eq!(ids(Shop::category(1, None, 10)), [2, 1, 0]);
    });
}

/// More than a byte of ids, so that their order shows.
#[test]
fn a_page_has_a_hundred_at_most() {
    build_and_execute(|| {
        for _ in 0..300 {
            listed_by(MEI, 1);
        }
        let mut seen = Vec::new();
        loop {
            let page = ids(Shop::shelf(MEI, seen.last().copied(), u32::MAX));
            assert!(page.len() <= MAX_PAGE as usize);
            if page.is_empty() {
                break;
            }
            seen.extend(page);
        }
        assert_eq!(seen, (0..300).rev().collect::<Vec<_>>());
        assert_eq!(ids(Shop::category(1, None, 101)).len(), 100);
    });
}

#[test]
fn the_parameters() {
    build_and_execute(|| assert_eq!(Shop::parameters(), PARAMETERS));
}
