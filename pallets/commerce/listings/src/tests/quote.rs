//! Prices by rules: what is quoted, and what is charged.

use super::mock::*;
use crate::{pallet::*, Listing, WeightInfo};
use cybermiles_primitives::{
    engine::{NotPriced, Purchase},
    trade::{AssetKind, Parts, Reputation},
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::{DispatchError, DispatchErrorWithPostInfo};
use std::collections::BTreeMap;

/// Lists Mei's lamps, whose price these rules make.
fn list_priced(price: MakePrice) {
    deploy(MEI, "rules", price);
    list_lamps();
    assert_ok!(Shop::set_pricing(signed(MEI), 0, Some(called("rules"))));
}

/// From the third unit on 15 each; who has traded before pays 5 less.
fn tiers(purchase: &Purchase) -> Result<u128, NotPriced> {
    let price = if purchase.quantity < 3 { 20 } else { 15 };
    let is_known = purchase.reputation.deals > 0;
    Ok(price - if is_known { 5 } else { 0 })
}

#[test]
fn each_buyer_has_his_own_price() {
    build_and_execute(|| {
        list_priced(tiers);
        Known::set(BTreeMap::from([(
            LENA,
            Reputation {
                deals: 1,
                ..Default::default()
            },
        )]));
        let quotes = [(RAVI, 2), (RAVI, 3), (LENA, 2), (LENA, 3)]
            .map(|(buyer, quantity)| Shop::quote(0, buyer, quantity));
        assert_eq!(quotes, [Ok(20), Ok(15), Ok(15), Ok(10)]);

        assert_ok!(try_buy(LENA, 0, 3, 20, 1));
        System::assert_last_event(
            Event::Bought {
                listing: 0,
                deal: 0,
                buyer: LENA,
                quantity: 3,
                price: 10,
            }
            .into(),
        );
        let parts = Parts::Units {
            price: 10,
            count: 3,
        };
        assert_eq!(Deals::get(0).unwrap().parts, parts);
        assert_eq!((free(&LENA), free(&POT)), (ENDOWMENT - 30, 30));
        assert_eq!((units(0), get(0).price), ((7, 3), 20));
    });
}

#[test]
fn the_chain_says_what_it_knows() {
    build_and_execute(|| {
        const SEEN: Reputation = Reputation {
            deals: 1,
            sales: 2,
            volume: 3,
            refunds: 4,
            disputes_lost: 5,
            reviews: 6,
            rating_sum: 7,
        };
        Known::set(BTreeMap::from([(RAVI, SEEN)]));
        let look: MakePrice = |purchase| {
            let expected = Purchase {
                listing: 1,
                seller: MEI,
                buyer: RAVI,
                quantity: 4,
                asset: DOLLARS,
                listed_price: 33,
                reputation: SEEN,
            };
            assert_eq!(*purchase, expected);
            Ok(44)
        };
        deploy(MEI, "looks", look);
        list_lamps();
        listed(Listing {
            asset: DOLLARS,
            price: 33,
            ..lamps()
        });
        assert_ok!(Shop::set_pricing(signed(MEI), 1, Some(called("looks"))));
        assert_eq!(Shop::quote(1, RAVI, 4), Ok(44));
        assert_ok!(try_buy(RAVI, 1, 4, 44, 1));
        let parts = Parts::Units {
            price: 44,
            count: 4,
        };
        assert_eq!(Deals::get(0).unwrap().parts, parts);
    });
}

#[test]
fn without_rules_it_is_what_is_listed() {
    build_and_execute(|| {
        assert_eq!(Shop::quote(0, RAVI, 1), Err(Error::<Test>::NotFound.into()));
        list_lamps();
        assert_eq!(Shop::quote(0, RAVI, 1), Ok(20));
    });
}

/// The seller deploys other rules under the same name; the revision does not tell.
#[test]
fn the_price_does_not_rise_under_the_buyers_hand() {
    build_and_execute(|| {
        list_priced(tiers);
        let quote = Shop::quote(0, RAVI, 1).unwrap();
        deploy(MEI, "rules", |purchase| Ok(purchase.listed_price + 1));
        assert_noop!(try_buy(RAVI, 0, 1, quote, 1), Error::<Test>::PriceTooHigh);
        assert_eq!((free(&RAVI), units(0)), (ENDOWMENT, (10, 0)));
        deploy(MEI, "rules", |purchase| Ok(purchase.listed_price - 1));
        assert_ok!(try_buy(RAVI, 0, 1, quote, 1));
        assert_eq!(free(&RAVI), ENDOWMENT - 19);
    });
}

/// What is charged counts, not what is listed: a price above the listed one may be paid by who offers it.
#[test]
fn max_price_is_of_the_price_by_rules() {
    build_and_execute(|| {
        list_priced(|purchase| Ok(purchase.listed_price * 2));
        assert_noop!(try_buy(RAVI, 0, 1, 39, 1), Error::<Test>::PriceTooHigh);
        assert_ok!(try_buy(RAVI, 0, 1, 40, 1));
        assert_eq!(free(&RAVI), ENDOWMENT - 40);
    });
}

#[test]
fn rules_that_make_no_price_sell_nothing() {
    build_and_execute(|| {
        list_priced(tiers);
        let whys: [(NotPriced, DispatchError); 5] = [
            (NotPriced::NoPurchase, Error::<Test>::NoPurchaseType.into()),
            (NotPriced::NoPriceField, Error::<Test>::NoPriceField.into()),
            (
                NotPriced::WrongFieldType,
                Error::<Test>::WrongFieldType.into(),
            ),
            (NotPriced::NoPrice, Error::<Test>::NoPrice.into()),
            (
                NotPriced::Refused(DispatchError::Exhausted),
                DispatchError::Exhausted,
            ),
        ];
        for (why, error) in whys {
            deploy_unfit(MEI, "rules", Some(why), tiers);
            assert_noop!(try_buy(RAVI, 0, 1, 20, 1), error);
            assert_eq!(Shop::quote(0, RAVI, 1), Err(error));
        }
        // They are removed: the listing stays, and sells again at its own price.
        Deployed::set(Vec::new());
        assert_noop!(try_buy(RAVI, 0, 1, 20, 1), DispatchError::CannotLookup);
        assert_ok!(Shop::set_pricing(signed(MEI), 0, None));
        assert_ok!(try_buy(RAVI, 0, 1, 20, 2));
    });
}

/// Nothing that can be said without the rules is asked of them.
#[test]
fn rules_come_last() {
    build_and_execute(|| {
        list_priced(|_| panic!("asked"));
        assert_noop!(try_buy(RAVI, 0, 1, 20, 0), Error::<Test>::RevisionChanged);
        assert_noop!(try_buy(RAVI, 0, 11, 20, 1), Error::<Test>::NotEnoughStock);
        Closed::set(vec![MEI]);
        assert_noop!(try_buy(RAVI, 0, 1, 20, 1), Error::<Test>::SellerBarred);
    });
}

fn weight_of(quantity: u32, max_price: u128, revision: u32) -> Weight {
    let info = match Shop::buy(signed(RAVI), 0, quantity, max_price, revision) {
        Ok(info) => info,
        Err(DispatchErrorWithPostInfo { post_info, .. }) => post_info,
    };
    info.actual_weight.unwrap()
}

#[test]
fn rules_are_charged_for_what_they_took() {
    build_and_execute(|| {
        let plain = <()>::buy() + OPEN_WEIGHT;
        let call = Call::<Test>::buy {
            listing: 0,
            quantity: 1,
            max_price: 20,
            revision: 0,
        };
        let most = plain + RULES_WEIGHT * u64::from(STEPS);
        assert_eq!(call.get_dispatch_info().call_weight, most);

        list_lamps();
        assert_eq!(weight_of(1, 20, 0), plain);
        deploy(MEI, "rules", tiers);
        assert_ok!(Shop::set_pricing(signed(MEI), 0, Some(called("rules"))));
        assert_eq!(weight_of(1, 20, 1), plain + RULES_WEIGHT);
        // What is refused before the rules are asked does not pay for them, what is refused by them does.
        assert_eq!(weight_of(1, 20, 0), plain);
        assert_eq!(weight_of(1, 19, 1), plain + RULES_WEIGHT);
        deploy_unfit(MEI, "rules", Some(NotPriced::NoPrice), tiers);
        assert_eq!(weight_of(1, 20, 1), plain + RULES_WEIGHT);
    });
}

/// The escrow, not the rules, has the last word on what can be paid.
#[test]
fn a_price_that_nobody_can_pay_is_refused() {
    build_and_execute(|| {
        list_priced(|_| Ok(u128::MAX));
        let refused = try_buy(RAVI, 0, 2, u128::MAX, 1);
        assert_noop!(refused, sp_runtime::ArithmeticError::Overflow);
        assert_eq!(get(0).asset, AssetKind::Native);
        assert_eq!((units(0), free(&RAVI)), ((10, 0), ENDOWMENT));
    });
}
