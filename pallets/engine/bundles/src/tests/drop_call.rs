//! `drop_call`.

use super::{contracts::*, mock::*};
use crate::{pallet::*, types::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn its_money_comes_back() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        events();
        assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
        assert_eq!(events(), [Event::CallCancelled { app, call: 0 }]);
        assert_eq!(free(&account), TANK);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
        assert_eq!(TheLine::<Test>::get(), Line::default());
        poll();
        assert_eq!(asked(), []);
    });
}

#[test]
fn the_others_stay_in_their_order() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        for byte in 0..4 {
            queue(&account, Act::Note(byte));
        }
        assert_ok!(Bundles::drop_call(signed(LENA), app, 2));
        assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
        assert_eq!(pending(app), [1, 3]);
        poll();
        assert_eq!(notes(&account), [1, 3]);
    });
}

/// One that failed can be dropped too, and so can one whose app rests.
#[test]
fn one_that_failed() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Trap(1));
        poll();
        assert_eq!(pending(app), [0]);
        assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
        assert_eq!(free(&account) + earned(), TANK);
        Bundles::do_try_state().unwrap();
        assert!(Places::<Test>::iter().next().is_none());
    });
}

#[test]
fn refused() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        assert_noop!(
            Bundles::drop_call(signed(MEI), app, 0),
            Error::<Test>::NotOwner
        );
        assert_noop!(
            Bundles::drop_call(signed(LENA), app, 1),
            Error::<Test>::UnknownCall
        );
        assert_noop!(
            Bundles::drop_call(signed(LENA), app + 1, 0),
            Error::<Test>::UnknownApp
        );
        for origin in unsigned_origins() {
            assert_noop!(Bundles::drop_call(origin, app, 0), DispatchError::BadOrigin);
        }
    });
}
