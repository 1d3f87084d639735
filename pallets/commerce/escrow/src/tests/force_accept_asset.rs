//! `force_accept_asset`.

use super::mock::*;
use crate::{pallet::*, MAX_ASSETS};
use cybermiles_primitives::trade::AssetKind;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn accept(asset: u32, accepted: bool) -> frame_support::dispatch::DispatchResult {
    Escrow::force_accept_asset(signed(GOVERNOR), asset, accepted)
}

#[test]
fn prices_may_be_in_it_from_now_on() {
    build_and_execute(|| {
        let shells = AssetKind::WithId(SHELL);
        assert!(!Escrow::is_accepted(shells.clone()));
        assert_ok!(accept(SHELL, true));
        assert!(Escrow::is_accepted(shells.clone()));
        assert_eq!(Escrow::accepted_assets(), [DOLLAR, SHELL]);
        System::assert_last_event(
            Event::AssetAcceptanceSet {
                asset: SHELL,
                accepted: true,
            }
            .into(),
        );
        assert_ok!(Assets::mint(signed(ADMIN), SHELL, RAVI, 500));
        let id = open(units(shells));
        assert_eq!(Assets::balance(SHELL, pot(id)), TOTAL);
    });
}

#[test]
fn or_no_more() {
    build_and_execute(|| {
        assert_ok!(accept(DOLLAR, false));
        assert!(!Escrow::is_accepted(USD));
        assert!(Escrow::is_accepted(CMT));
        assert!(Escrow::accepted_assets().is_empty());
        System::assert_last_event(
            Event::AssetAcceptanceSet {
                asset: DOLLAR,
                accepted: false,
            }
            .into(),
        );
        let order = units(USD);
        assert_noop!(
            Escrow::open(signed(RAVI), MEI, USD, order.parts, order.terms, None),
            Error::<Test>::AssetNotAccepted
        );
    });
}

#[test]
fn it_must_change_something() {
    build_and_execute(|| {
        assert_noop!(accept(DOLLAR, true), Error::<Test>::AssetUnchanged);
        assert_noop!(accept(SHELL, false), Error::<Test>::AssetUnchanged);
    });
}

#[test]
fn only_an_asset_that_exists_is_accepted_but_any_is_dropped() {
    build_and_execute(|| {
        assert_noop!(accept(99, true), Error::<Test>::AssetUnknown);
        AcceptedAssets::<Test>::mutate(|assets| assets.try_insert(99).unwrap());
        assert_ok!(accept(99, false));
    });
}

#[test]
fn as_many_as_there_is_room_for() {
    build_and_execute(|| {
        for id in 100..99 + MAX_ASSETS {
            assert_ok!(Assets::force_create(
                RuntimeOrigin::root(),
                id,
                ADMIN,
                true,
                1
            ));
            assert_ok!(accept(id, true));
        }
        assert_eq!(Escrow::accepted_assets().len() as u32, MAX_ASSETS);
        assert_noop!(accept(SHELL, true), Error::<Test>::TooManyAssets);
        assert_ok!(accept(DOLLAR, false));
        assert_ok!(accept(SHELL, true));
    });
}

#[test]
fn only_by_governance() {
    build_and_execute(|| {
        assert_not_by([RAVI, ADMIN], DispatchError::BadOrigin, |who| {
            Escrow::force_accept_asset(who, SHELL, true)
        });
    });
}
