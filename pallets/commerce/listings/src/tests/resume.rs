//! `resume`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::TakeDown;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn for_sale_again() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::resume(signed(MEI), id));
        System::assert_last_event(Event::Resumed { listing: id }.into());
        assert_eq!(get(id), lamps());
        buy(RAVI, id, 1);
    });
}

#[test]
fn what_is_taken_down_stays_so() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        assert_ok!(Shop::set_taken_down(id, true));
        assert_ok!(Shop::resume(signed(MEI), id));
        assert!(get(id).taken_down && !get(id).paused);
        assert_noop!(try_buy(RAVI, id, 1, PRICE, 0), Error::<Test>::TakenDown);
    });
}

#[test]
fn what_is_not_paused_is_not_resumed() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_noop!(Shop::resume(signed(MEI), id), Error::<Test>::NotPaused);
    });
}

#[test]
fn only_the_seller_resumes() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(Shop::pause(signed(MEI), id));
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(Shop::resume(origin, id), DispatchError::BadOrigin);
        }
        assert_noop!(Shop::resume(signed(RAVI), id), Error::<Test>::NotSeller);
        assert_noop!(Shop::resume(signed(MEI), id + 1), Error::<Test>::NotFound);
    });
}
