//! `force_set_parameters`, and what is sound.

use super::mock::*;
use crate::{pallet::*, Parameters, BOND, CONTENT_LENGTH, WINDOW};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn set(parameters: Parameters) -> frame_support::dispatch::DispatchResult {
    Reviews::force_set_parameters(RuntimeOrigin::signed(GOVERNOR), parameters)
}

#[test]
fn for_deals_that_end_from_now_on() {
    build_and_execute(|| {
        let parameters = Parameters {
            commit_window: 100,
            ..PARAMETERS
        };
        assert_ok!(set(parameters.clone()));
        assert_eq!(Reviews::parameters(), parameters);
        System::assert_last_event(Event::ParametersSet { parameters }.into());
        close(&receipt(DEAL));
        assert_eq!(kept(DEAL).commit_until, 101);
    });
}

#[test]
fn only_the_admin() {
    build_and_execute(|| {
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            RuntimeOrigin::signed(STRANGER),
        ] {
            assert_noop!(
                Reviews::force_set_parameters(origin, PARAMETERS),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn each_within_its_bounds() {
    let with_window = |window| {
        [
            Parameters {
                commit_window: window,
                ..PARAMETERS
            },
            Parameters {
                reveal_window: window,
                ..PARAMETERS
            },
            Parameters {
                reply_window: window,
                ..PARAMETERS
            },
        ]
    };
    let with_length = |max_content_length| Parameters {
        max_content_length,
        ..PARAMETERS
    };
    let with_bond = |bond| Parameters { bond, ..PARAMETERS };
    build_and_execute(|| {
        for parameters in [WINDOW.min, WINDOW.max].into_iter().flat_map(with_window) {
            assert_ok!(set(parameters));
        }
        assert_ok!(set(with_length(CONTENT_LENGTH.min)));
        assert_ok!(set(with_length(CONTENT_LENGTH.max)));
        assert_ok!(set(with_bond(BOND.min)));
        assert_ok!(set(with_bond(BOND.max)));

        let unsound = [WINDOW.min - 1, WINDOW.max + 1]
            .into_iter()
            .flat_map(with_window)
            .chain([
                with_length(CONTENT_LENGTH.min - 1),
                with_length(CONTENT_LENGTH.max + 1),
                with_bond(BOND.max + 1),
            ]);
        for parameters in unsound {
            assert_noop!(set(parameters), Error::<Test>::UnsoundParameters);
        }
    });
}

#[test]
fn in_the_shortest_windows_all_can_be_said() {
    build_and_execute(|| {
        assert_ok!(set(Parameters {
            commit_window: WINDOW.min,
            reveal_window: WINDOW.min,
            reply_window: WINDOW.min,
            ..PARAMETERS
        }));
        close(&receipt(DEAL));
        run_to(2);
        assert_ok!(commit(BUYER, &Secret::new(4)));
        run_to(4);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        run_to(5);
        assert_ok!(reply(SELLER, 7));
        assert_ok!(expire());
    });
}
