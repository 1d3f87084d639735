//! `list`.

use super::mock::*;
use crate::{pallet::*, Listing};
use cybermiles_primitives::{
    trade::{AssetKind, Content, Terms},
    Hash,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn ten_lamps_are_for_sale() {
    build_and_execute(|| {
        assert_ok!(list(lamps()));
        System::assert_last_event(
            Event::Listed {
                listing: 0,
                seller: MEI,
                price: 20,
                asset: AssetKind::Native,
                quantity: 10,
                category: 7,
                content: content("lamps"),
                terms: terms(),
            }
            .into(),
        );
        assert_eq!(Shop::listing(0), Some(lamps()));
        assert_eq!(rent(&MEI), RENT);
        assert_eq!(free(&MEI), ENDOWMENT - RENT);
    });
}

#[test]
fn ids_are_counted_and_never_given_twice() {
    build_and_execute(|| {
        assert_eq!([list_lamps(), list_lamps(), list_lamps()], [0, 1, 2]);
        assert_ok!(Shop::delist(signed(MEI), 2));
        assert_eq!(list_lamps(), 3);
        assert_eq!(NextListing::<Test>::get(), 4);
    });
}

#[test]
fn in_an_asset_of_pallet_assets() {
    build_and_execute(|| {
        let id = listed(Listing {
            asset: DOLLARS,
            ..lamps()
        });
        assert_eq!(get(id).asset, DOLLARS);
    });
}

#[test]
fn only_an_account_lists() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            let call = Shop::list(
                origin,
                20,
                AssetKind::Native,
                10,
                7,
                content("lamps"),
                terms(),
            );
            assert_noop!(call, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn who_is_barred_lists_nothing() {
    build_and_execute(|| {
        Closed::set(vec![MEI]);
        assert_noop!(list(lamps()), Error::<Test>::Barred);
        Closed::set(vec![RAVI]);
        assert_ok!(list(lamps()));
    });
}

#[test]
fn nothing_is_given_away() {
    build_and_execute(|| {
        let gift = Listing {
            price: 0,
            ..lamps()
        };
        assert_noop!(list(gift), Error::<Test>::ZeroPrice);
    });
}

#[test]
fn from_one_unit_to_the_largest_stock() {
    build_and_execute(|| {
        let of = |available| Listing {
            available,
            ..lamps()
        };
        assert_noop!(list(of(0)), Error::<Test>::ZeroUnits);
        assert_noop!(list(of(101)), Error::<Test>::StockTooLarge);
        assert_noop!(list(of(u32::MAX)), Error::<Test>::StockTooLarge);
        assert_eq!(units(listed(of(1))), (1, 0));
        assert_eq!(units(listed(of(100))), (100, 0));
    });
}

#[test]
fn from_one_byte_to_the_longest_content() {
    build_and_execute(|| {
        let with = |length| Listing {
            content: Content {
                hash: Hash::zero(),
                length,
            },
            ..lamps()
        };
        for length in [0, 1_001, u32::MAX] {
            assert_noop!(list(with(length)), Error::<Test>::ContentLengthOutOfRange);
        }
        assert_ok!(list(with(1)));
        assert_ok!(list(with(1_000)));
    });
}

#[test]
fn nobody_carries_his_own_goods() {
    build_and_execute(|| {
        let carried_by = |carrier| Listing {
            terms: Terms {
                carrier: Some(carrier),
                ..terms()
            },
            ..lamps()
        };
        assert_noop!(list(carried_by(MEI)), Error::<Test>::OwnCarrier);
        assert_ok!(list(carried_by(RAVI)));
    });
}

#[test]
fn the_escrow_is_asked_for_terms_and_asset() {
    build_and_execute(|| {
        let hasty = Terms {
            inspect_within: 0,
            ..terms()
        };
        let listing = Listing {
            terms: hasty,
            ..lamps()
        };
        assert_noop!(list(listing), DispatchError::Unavailable);
        let listing = Listing {
            asset: AssetKind::WithId(2),
            ..lamps()
        };
        assert_noop!(list(listing), TokenError::UnknownAsset);
    });
}

#[test]
fn without_the_rent_nothing_is_listed() {
    build_and_execute(|| {
        let listing = Listing {
            seller: GOVERNOR,
            ..lamps()
        };
        assert_noop!(list(listing), TokenError::FundsUnavailable);
    });
}

#[test]
fn ids_run_out_with_an_error() {
    build_and_execute(|| {
        NextListing::<Test>::put(u64::MAX);
        assert_noop!(list(lamps()), ArithmeticError::Overflow);
    });
}
