//! `force_set_parameters`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_sets_them() {
    build_and_execute(|| {
        let parameters = Parameters {
            max_stock: 5,
            max_purchase: 5,
            max_content: 1,
        };
        assert_ok!(Shop::force_set_parameters(governor(), parameters));
        System::assert_last_event(Event::ParametersSet { parameters }.into());
        assert_eq!(Shop::parameters(), parameters);
        assert_noop!(list(lamps()), Error::<Test>::StockTooLarge);
    });
}

#[test]
fn nobody_else_does() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none(), signed(MEI)] {
            assert_noop!(
                Shop::force_set_parameters(origin, PARAMETERS),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn only_sound_ones() {
    build_and_execute(|| {
        let unsound = [
            Parameters {
                max_stock: 0,
                ..PARAMETERS
            },
            Parameters {
                max_stock: 0,
                max_purchase: 0,
                ..PARAMETERS
            },
            Parameters {
                max_purchase: 0,
                ..PARAMETERS
            },
            Parameters {
                max_purchase: 101,
                ..PARAMETERS
            },
            Parameters {
                max_content: 0,
                ..PARAMETERS
            },
        ];
        for parameters in unsound {
            assert_noop!(
                Shop::force_set_parameters(governor(), parameters),
                Error::<Test>::UnsoundParameters
            );
        }
    });
}
