//! `sweep`.

use super::mock::*;
use crate::{pallet::*, Phase};
use frame_support::{assert_noop, assert_ok, traits::Currency};
use sp_runtime::DispatchError;

#[test]
fn the_rest_goes_to_the_treasury() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();
        Claim::of(MEI, &NEWCOMER).submit();
        run_to(DEADLINE);
        assert_eq!(Claims::current_phase(), Phase::Expired);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        System::assert_last_event(
            Event::Swept {
                unclaimed: TOTAL - 1_500,
                donated: 0,
            }
            .into(),
        );
        assert_eq!(Balances::free_balance(TREASURY), 50 + TOTAL - 1_500);
        assert_eq!(Balances::total_balance(&pot()), 0);
        assert_eq!(Swept::<Test>::get(), Some(TOTAL - 1_500));
        assert_eq!(Claims::current_phase(), Phase::Swept);
        assert_eq!(Balances::total_issuance(), issuance);
        Claim::of(RAVI, &NEWCOMER).assert_refused(Error::DeadlinePassed);
    });
}

#[test]
fn what_others_sent_goes_along_and_later_too() {
    build_and_execute(|| {
        let donate = |amount| {
            assert_ok!(Balances::transfer_allow_death(
                RuntimeOrigin::signed(SETTLER),
                pot(),
                amount
            ));
        };
        donate(100);
        assert_eq!(Claims::unclaimed(), TOTAL);
        run_to(DEADLINE);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        System::assert_last_event(
            Event::Swept {
                unclaimed: TOTAL,
                donated: 100,
            }
            .into(),
        );
        assert_eq!(Balances::free_balance(TREASURY), 50 + TOTAL + 100);

        donate(30);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        System::assert_last_event(
            Event::Swept {
                unclaimed: 0,
                donated: 30,
            }
            .into(),
        );
        assert_eq!(Balances::free_balance(TREASURY), 50 + TOTAL + 130);
        assert_eq!(Swept::<Test>::get(), Some(TOTAL));
    });
}

#[test]
fn an_empty_pot_is_swept_too() {
    build_and_execute(|| {
        for holder in [MEI, RAVI, LENA, TINY, TWIN] {
            Claim::of(holder, &SETTLER).submit();
        }
        run_to(DEADLINE);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        assert_eq!(Swept::<Test>::get(), Some(0));
        assert_eq!(Balances::free_balance(TREASURY), 50);
    });
}

#[test]
fn only_the_sweep_origin_sweeps() {
    build_and_execute(|| {
        run_to(DEADLINE);
        for origin in [
            RuntimeOrigin::none(),
            governor(),
            RuntimeOrigin::signed(SETTLER),
        ] {
            assert_noop!(Claims::sweep(origin), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn not_before_the_deadline() {
    build_and_execute(|| {
        run_to(DEADLINE - 1);
        assert_noop!(
            Claims::sweep(RuntimeOrigin::root()),
            Error::<Test>::DeadlineNotPassed
        );
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        run_to(DEADLINE);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        assert_noop!(
            Claims::sweep(RuntimeOrigin::root()),
            Error::<Test>::NothingToSweep
        );
    });
}
