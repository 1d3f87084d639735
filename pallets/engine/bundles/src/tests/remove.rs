//! `remove`.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*};
use cybermiles_archive::Kind;
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn without_a_contract_every_planck_comes_back() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();
        let (app, account) = deploy(bare("1"));
        changes();
        events();
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_eq!(changes(), ["remove 3 pricing"]);
        assert_eq!(events(), [Event::Removed { app }]);
        assert_eq!((free(&LENA), free(&account)), (FUNDS, 0));
        assert_eq!(Balances::total_issuance(), issuance);
        assert_quiet();
        // Its number is not used again.
        let (next, _) = deploy(bare("1"));
        assert_eq!(next, app + 1);
    });
}

#[test]
fn a_contract_stays_with_its_money() {
    build_and_execute(|| {
        let (app, account) = deploy(purchase("1"));
        changes();
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_eq!(
            changes(),
            [
                "remove 5 orders",
                "remove 2 purchase process",
                "remove 3 pricing"
            ]
        );
        assert_eq!(code(&account), Some(b"code".to_vec()));
        assert_eq!(free(&account), TANK);
        assert_eq!(free(&LENA), FUNDS - TANK - CONTRACT_DEPOSIT);
        assert_quiet();
    });
}

/// A contract that ended itself has no say any more.
#[test]
fn of_a_contract_that_is_no_more_the_owner_gets_what_is_left() {
    build_and_execute(|| {
        let (app, account) = deploy(purchase("1"));
        terminate(&account);
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_eq!(free(&account), 0);
        assert_eq!(free(&LENA), FUNDS - CONTRACT_DEPOSIT);
        assert_quiet();
    });
}

#[test]
fn calls_that_wait_go_first() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        assert_undone(
            || Bundles::remove(signed(LENA), app),
            Error::<Test>::QueueNotEmpty,
        );
        assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_quiet();
    });
}

#[test]
fn records_go_first() {
    build_and_execute(|| {
        let full = archive("1", &[(Kind::Records, "orders", b"full")]);
        let (app, _) = deploy(full);
        assert_undone(|| Bundles::remove(signed(LENA), app), NOT_EMPTY);
    });
}

#[test]
fn only_its_owner() {
    build_and_execute(|| {
        let (app, _) = deploy(bare("1"));
        assert_undone(
            || Bundles::remove(signed(MEI), app),
            Error::<Test>::NotOwner,
        );
        assert_undone(
            || Bundles::remove(signed(LENA), app + 1),
            Error::<Test>::UnknownApp,
        );
        for origin in unsigned_origins() {
            assert_eq!(
                error_of(Bundles::remove(origin, app)),
                DispatchError::BadOrigin
            );
        }
    });
}

/// Whoever is in line before and behind keeps his place.
#[test]
fn the_line_goes_on_without_it() {
    build_and_execute(|| {
        let shops: Vec<(AppId, _)> = (0..3).map(|number| shop(LENA, number)).collect();
        for (_, account) in &shops {
            queue(account, Act::Note(1));
        }
        assert_ok!(Bundles::drop_call(signed(LENA), 1, 0));
        assert_ok!(Bundles::remove(signed(LENA), 1));
        Bundles::do_try_state().unwrap();
        poll();
        let whom: Vec<_> = asked().into_iter().map(|(whom, _)| whom).collect();
        assert_eq!(whom, [shops[0].1.clone(), shops[2].1.clone()]);
    });
}
