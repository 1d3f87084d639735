//! What a deal's end does to the stock.

use super::mock::*;
use crate::{pallet::*, WeightInfo};
use cybermiles_primitives::trade::{
    AssetKind, DealId, ListingId, OnDealClosed, Outcome, Receipt, Side, TakeDown,
};
use frame_support::{assert_ok, assert_storage_noop};

fn assert_unlocked(listing: ListingId, deal: DealId, sold: u32, returned: u32) {
    System::assert_last_event(
        Event::Unlocked {
            listing,
            deal,
            sold,
            returned,
        }
        .into(),
    );
}

fn receipt(listing: Option<ListingId>, parts: u32, released: u32) -> Receipt {
    Receipt {
        deal: 9,
        listing,
        buyer: RAVI,
        seller: MEI,
        asset: AssetKind::Native,
        parts,
        released,
        paid: 0,
        refunded: 0,
        accepted: false,
        outcome: Outcome::Refunded,
    }
}

#[test]
fn what_is_released_is_sold() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 3);
        close(deal, 3, Outcome::Released);
        assert_unlocked(id, deal, 3, 0);
        assert_eq!(units(id), (7, 0));
    });
}

#[test]
fn what_is_refunded_returns() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 3);
        close(deal, 0, Outcome::Refunded);
        assert_unlocked(id, deal, 0, 3);
        assert_eq!(get(id), lamps());
    });
}

#[test]
fn what_was_released_before_a_refund_is_sold() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 5);
        close(deal, 2, Outcome::Refunded);
        assert_unlocked(id, deal, 2, 3);
        assert_eq!(units(id), (8, 0));
    });
}

/// A settlement and a ruling speak of money; the goods count as sold.
#[test]
fn what_is_settled_or_ruled_is_sold() {
    let outcomes = [
        Outcome::Settled,
        Outcome::Ruled { loser: None },
        Outcome::Ruled {
            loser: Some(Side::Seller),
        },
        Outcome::Ruled {
            loser: Some(Side::Buyer),
        },
    ];
    for outcome in outcomes {
        build_and_execute(|| {
            let id = list_lamps();
            let deal = buy(RAVI, id, 5);
            close(deal, 2, outcome);
            assert_unlocked(id, deal, 5, 0);
            assert_eq!(units(id), (5, 0));
        });
    }
}

#[test]
fn other_deals_keep_their_locks() {
    build_and_execute(|| {
        let id = list_lamps();
        let other = listed(lamps());
        let (first, second) = (buy(RAVI, id, 3), buy(LENA, id, 4));
        buy(LENA, other, 1);
        close(second, 0, Outcome::Refunded);
        assert_eq!((units(id), units(other)), ((7, 3), (9, 1)));
        close(first, 0, Outcome::Refunded);
        assert_eq!((units(id), units(other)), ((10, 0), (9, 1)));
    });
}

/// Neither flag keeps units locked.
#[test]
fn paused_or_taken_down_as_it_may_be() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 3);
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::set_taken_down(id, true));
        close(deal, 0, Outcome::Refunded);
        assert_eq!(units(id), (10, 0));
    });
}

#[test]
fn a_listing_that_is_gone_is_no_matter() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::delist(signed(MEI), id));
        System::reset_events();
        assert_storage_noop!(Shop::on_deal_closed(&receipt(Some(id), 3, 0)));
        assert_storage_noop!(Shop::on_deal_closed(&receipt(None, 3, 0)));
        assert!(System::events().is_empty());
    });
}

/// No receipt makes stock: no more is let go than is locked.
#[test]
fn a_wrong_receipt_makes_no_stock() {
    build_and_execute(|| {
        let id = list_lamps();
        buy(RAVI, id, 4);
        Shop::on_deal_closed(&receipt(Some(id), u32::MAX, 1));
        assert_unlocked(id, 9, 1, 3);
        assert_eq!(units(id), (9, 0));
        Shop::on_deal_closed(&receipt(Some(id), u32::MAX, 0));
        assert_unlocked(id, 9, 0, 0);
        assert_eq!(units(id), (9, 0));

        buy(RAVI, id, 4);
        Shop::on_deal_closed(&receipt(Some(id), 2, u32::MAX));
        assert_unlocked(id, 9, 2, 0);
        assert_eq!(units(id), (5, 2));
    });
}

#[test]
fn it_says_what_it_weighs() {
    assert_eq!(
        <Shop as OnDealClosed>::weight(),
        <() as WeightInfo>::on_deal_closed()
    );
}
