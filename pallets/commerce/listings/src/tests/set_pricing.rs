//! `set_pricing`.

use super::mock::*;
use crate::{pallet::*, Amendment, Listing, WeightInfo};
use cybermiles_primitives::{
    engine::{NotPriced, RuleSetName},
    trade::TakeDown,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult};

fn set(pricing: Option<&str>) -> DispatchResult {
    Shop::set_pricing(signed(MEI), 0, pricing.map(called))
}

fn deploy_halves() {
    deploy(MEI, "halves", |purchase| Ok(purchase.listed_price / 2));
}

#[test]
fn set_and_taken_off() {
    build_and_execute(|| {
        list_lamps();
        deploy_halves();
        assert_ok!(set(Some("halves")));
        System::assert_last_event(
            Event::PricingSet {
                listing: 0,
                revision: 1,
                pricing: Some(called("halves")),
            }
            .into(),
        );
        let expected = Listing {
            pricing: Some(called("halves")),
            revision: 1,
            ..lamps()
        };
        assert_eq!((get(0), rent(&MEI)), (expected, RENT));
        assert_eq!(Shop::quote(0, RAVI, 1), Ok(10));

        assert_ok!(set(None));
        System::assert_last_event(
            Event::PricingSet {
                listing: 0,
                revision: 2,
                pricing: None,
            }
            .into(),
        );
        let expected = Listing {
            revision: 2,
            ..lamps()
        };
        assert_eq!((get(0), rent(&MEI)), (expected, RENT));
        assert_eq!(Shop::quote(0, RAVI, 1), Ok(20));
    });
}

#[test]
fn one_rule_set_for_another() {
    build_and_execute(|| {
        list_lamps();
        deploy_halves();
        deploy(MEI, "doubles", |purchase| Ok(purchase.listed_price * 2));
        assert_ok!(set(Some("halves")));
        assert_ok!(set(Some("doubles")));
        assert_eq!(get(0).revision, 2);
        assert_eq!(Shop::quote(0, RAVI, 1), Ok(40));
    });
}

/// Whoever saw the listing without rules, or with others, does not buy.
#[test]
fn not_under_the_buyers_hand() {
    build_and_execute(|| {
        list_lamps();
        deploy_halves();
        assert_ok!(set(Some("halves")));
        assert_noop!(try_buy(RAVI, 0, 1, 20, 0), Error::<Test>::RevisionChanged);
        assert_ok!(try_buy(RAVI, 0, 1, 20, 1));
        assert_eq!(free(&RAVI), ENDOWMENT - 10);
    });
}

#[test]
fn only_the_sellers_own_rules() {
    build_and_execute(|| {
        list_lamps();
        deploy(RAVI, "halves", |purchase| Ok(purchase.listed_price / 2));
        assert_noop!(set(Some("halves")), DispatchError::CannotLookup);
        let by_ravi = Shop::set_pricing(signed(RAVI), 0, Some(called("halves")));
        assert_noop!(by_ravi, Error::<Test>::NotSeller);
        assert_noop!(
            Shop::set_pricing(signed(RAVI), 0, None),
            Error::<Test>::NotSeller
        );
    });
}

#[test]
fn only_rules_that_suit() {
    build_and_execute(|| {
        list_lamps();
        let whys: [(NotPriced, DispatchError); 4] = [
            (NotPriced::NoPurchase, Error::<Test>::NoPurchaseType.into()),
            (NotPriced::NoPriceField, Error::<Test>::NoPriceField.into()),
            (
                NotPriced::WrongFieldType,
                Error::<Test>::WrongFieldType.into(),
            ),
            (
                NotPriced::Refused(DispatchError::Corruption),
                DispatchError::Corruption,
            ),
        ];
        for (why, error) in whys {
            deploy_unfit(MEI, "odd", Some(why), |_| Ok(1));
            assert_noop!(set(Some("odd")), error);
        }
        assert_noop!(
            Shop::set_pricing(signed(MEI), 0, Some(RuleSetName::default())),
            DispatchError::CannotLookup
        );
    });
}

#[test]
fn only_what_is_listed_and_not_taken_down() {
    build_and_execute(|| {
        deploy_halves();
        assert_noop!(set(None), Error::<Test>::NotFound);
        assert_noop!(set(Some("halves")), Error::<Test>::NotFound);
        list_lamps();
        assert_ok!(Shop::set_taken_down(0, true));
        assert_noop!(set(Some("halves")), Error::<Test>::TakenDown);
        assert_ok!(Shop::set_taken_down(0, false));
        assert_ok!(Shop::pause(signed(MEI), 0));
        assert_ok!(set(Some("halves")));
    });
}

#[test]
fn only_what_is_new() {
    build_and_execute(|| {
        list_lamps();
        deploy_halves();
        assert_noop!(set(None), Error::<Test>::NothingToAmend);
        assert_ok!(set(Some("halves")));
        assert_noop!(set(Some("halves")), Error::<Test>::NothingToAmend);
    });
}

#[test]
fn only_an_account() {
    build_and_execute(|| {
        list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::set_pricing(origin, 0, None), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn an_amendment_leaves_the_rules() {
    build_and_execute(|| {
        list_lamps();
        deploy_halves();
        assert_ok!(set(Some("halves")));
        let dearer = Amendment {
            price: Some(50),
            ..Default::default()
        };
        assert_ok!(Shop::amend(signed(MEI), 0, 1, dearer));
        assert_eq!(Shop::quote(0, RAVI, 1), Ok(25));
    });
}

#[test]
fn revisions_run_out_with_an_error() {
    new_test_ext().execute_with(|| {
        list_lamps();
        deploy_halves();
        Listings::<Test>::mutate(0, |entry| entry.as_mut().unwrap().0.revision = u32::MAX);
        assert_noop!(set(Some("halves")), ArithmeticError::Overflow);
    });
}

#[test]
fn rules_that_are_named_add_their_weight() {
    let weight = |pricing| {
        let call = Call::<Test>::set_pricing {
            listing: 0,
            pricing,
        };
        call.get_dispatch_info().call_weight
    };
    let named = Some(called("halves"));
    assert_eq!(weight(named), <()>::set_pricing() + ENSURE_WEIGHT);
    assert_eq!(weight(None), <()>::set_pricing());
}
