//! What a deal's end does to the units bound to it.

use super::mock::*;
use crate::{pallet::*, selling::sold, UnitId, WeightInfo, MAX_UNITS_PER_DEAL};
use cybermiles_primitives::{
    trade::{AssetKind, OnDealClosed, Outcome, Receipt, Side},
    AccountId,
};

const COUNT: u32 = 5;

/// Five bottles of the shop, bound to deal 7 with Anna.
fn bound() -> Vec<UnitId> {
    certify();
    open_deal(7, ANNA, SHOP);
    (0..COUNT)
        .map(|index| {
            let unit = claim(SHOP, unit_id(0, index));
            bind(SHOP, unit, 7);
            unit
        })
        .collect()
}

fn custodians(units: &[UnitId]) -> Vec<AccountId> {
    units.iter().map(|unit| custodian(*unit)).collect()
}

#[test]
fn released_units_are_the_buyers() {
    build_and_execute(|| {
        let units = bound();
        let before = rent(&SHOP);
        run_to(40);
        end_deal(7, Outcome::Released, 1, 1);
        for unit in &units {
            System::assert_has_event(
                Event::UnitSold {
                    unit: *unit,
                    deal: 7,
                    from: SHOP,
                    to: ANNA,
                    position: 1,
                }
                .into(),
            );
            assert_eq!(history(*unit)[1], (ANNA, 40, Some(7)));
        }
        assert_eq!(custodians(&units), vec![ANNA; 5]);
        // What the seller paid for the binding pays for the entries.
        assert_eq!(rent(&SHOP), before);
        assert_eq!(rent(&ANNA), 0);
        assert_eq!(Certificates::units_of_deal(7), []);
        transfer(ANNA, units[0], BEN);
    });
}

#[test]
fn refunded_units_stay_and_the_rent_comes_back() {
    build_and_execute(|| {
        let units = bound();
        end_deal(7, Outcome::Refunded, 0, 5);
        assert_last(Event::UnitUnbound {
            unit: units[4],
            deal: 7,
        });
        assert_eq!(custodians(&units), vec![SHOP; 5]);
        assert_eq!(rent(&SHOP), 5 * claim_price());
        assert!(units.iter().all(|unit| history(*unit).len() == 1));
        transfer(SHOP, units[0], BEN);
    });
}

#[test]
fn what_was_delivered_of_a_refunded_deal_is_the_buyers() {
    build_and_execute(|| {
        let units = bound();
        end_deal(7, Outcome::Refunded, 2, 5);
        assert_eq!(custodians(&units), [ANNA, ANNA, SHOP, SHOP, SHOP]);
        let bindings = 2 * price(BOUND_ENTRY_BYTES);
        assert_eq!(rent(&SHOP), 5 * claim_price() + bindings);
    });
}

#[test]
fn whoever_was_paid_nothing_keeps_his_units() {
    for outcome in [
        Outcome::Settled,
        Outcome::Ruled { loser: None },
        Outcome::Ruled {
            loser: Some(Side::Seller),
        },
    ] {
        for (paid, owner) in [(0, SHOP), (1, ANNA)] {
            build_and_execute(|| {
                let units = bound();
                end_deal(7, outcome, paid, 5);
                assert_eq!(custodians(&units), vec![owner; 5]);
            });
        }
    }
}

#[test]
fn the_proportion() {
    let receipt = |outcome, released, parts| Receipt {
        deal: 0,
        listing: None,
        buyer: ANNA,
        seller: SHOP,
        asset: AssetKind::Native,
        parts,
        released,
        paid: released.into(),
        refunded: 0,
        accepted: true,
        outcome,
    };
    let refunded =
        |bound, released, parts| sold(&receipt(Outcome::Refunded, released, parts), bound);
    // A certificate for each portion.
    assert_eq!(
        [0, 1, 3, 4].map(|released| refunded(4, released, 4)),
        [0, 1, 3, 4]
    );
    // Two for each portion; one for two portions; one for a service in steps.
    assert_eq!(
        [0, 1, 2].map(|released| refunded(4, released, 2)),
        [0, 2, 4]
    );
    assert_eq!(
        [0, 1, 2, 3, 4].map(|released| refunded(2, released, 4)),
        [0, 1, 1, 2, 2]
    );
    assert_eq!(
        [0, 1, 15].map(|released| refunded(1, released, 16)),
        [0, 1, 1]
    );
    // Nothing is bound, or the receipt makes no sense.
    assert_eq!(refunded(0, 3, 4), 0);
    assert_eq!(refunded(16, 1, 0), 0);
    assert_eq!(refunded(16, 9, 3), 16);
    assert_eq!(refunded(16, u32::MAX, u32::MAX), 16);
    // What costs nothing and is released is the buyer's all the same.
    assert_eq!(sold(&receipt(Outcome::Released, 0, 0), 3), 3);
}

#[test]
fn other_deals_units_are_left_alone() {
    build_and_execute(|| {
        let units = bound();
        open_deal(8, BEN, ANNA);
        end_deal(8, Outcome::Released, 1, 1);
        assert_eq!(Certificates::units_of_deal(7), units);
        assert_eq!(custodians(&units), vec![SHOP; 5]);
    });
}

#[test]
fn a_seller_who_cannot_be_paid_back_stops_nothing() {
    new_test_ext().execute_with(|| {
        let units = bound();
        frame_system::Account::<Test>::mutate(SHOP, |account| account.data.free = u128::MAX);
        end_deal(7, Outcome::Refunded, 0, 5);
        System::assert_has_event(Event::RentStuck { payer: SHOP }.into());
        for unit in &units {
            assert!(Certificates::ensure_free(&SHOP, *unit).is_ok());
        }
        assert_eq!(Certificates::units_of_deal(7), []);
    });
}

#[test]
fn the_weight_covers_all_sold_and_all_kept() {
    let weight = <Certificates as OnDealClosed>::weight();
    for units in 0..=MAX_UNITS_PER_DEAL {
        assert!(<()>::deal_closed_sold(units).all_lte(weight));
        assert!(<()>::deal_closed_kept(units).all_lte(weight));
    }
}
