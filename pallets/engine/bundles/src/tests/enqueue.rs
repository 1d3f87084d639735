//! What other pallets and contracts are promised: `CallQueue`.

use super::{contracts::*, mock::*};
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::engine::{CallQueue, MAX_QUEUED_INPUT};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::{traits::Convert, ArithmeticError, TokenError};

#[test]
fn a_call_waits_and_its_money_with_it() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        events();
        let gas = Weight::from_parts(1_000_000_000, 10);
        let with = Act::Note(1).input();
        assert_ok!(Bundles::enqueue(&account, with.clone(), gas));
        let call = Calls::<Test>::get(app, 0).unwrap();
        assert_eq!(call.input, input(&with));
        assert_eq!((call.gas, call.attempts), (gas, 0));
        let fee = Price::convert(<() as WeightInfo>::serve_call() + gas);
        assert!(fee > 0);
        assert_eq!((call.fee, call_fee(&account)), (fee, fee));
        assert_eq!(rent(&account), 10 + 45 + 16 + (1 + 2) + (4 + 1));
        assert_eq!(free(&account), TANK - fee - rent(&account));
        assert_eq!(events(), [Event::CallQueued { app, call: 0, gas }]);
        // It does not come at once.
        assert_eq!(asked(), []);
    });
}

#[test]
fn sixty_four_wait_and_no_more() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        for _ in 0..MAX_PENDING {
            queue(&account, Act::Note(1));
        }
        let again = || Bundles::enqueue(&account, vec![], Gas::get());
        assert_noop!(again(), Error::<Test>::QueueFull);
        assert_eq!(pending(app), (0..64).collect::<Vec<CallId>>());
        // One that goes makes room.
        assert_ok!(Bundles::drop_call(signed(LENA), app, 10));
        assert_ok!(again());
        assert_noop!(again(), Error::<Test>::QueueFull);
        assert_eq!(pending(app).last(), Some(&64));
    });
}

#[test]
fn input_has_an_end() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        let most = MAX_QUEUED_INPUT as usize;
        let gas = Gas::get();
        assert_noop!(
            Bundles::enqueue(&account, vec![0; most + 1], gas),
            Error::<Test>::InputTooLong
        );
        assert_ok!(Bundles::enqueue(&account, vec![0; most], gas));
    });
}

/// A call with the most gas is made in a whole slice, though nothing else is then.
#[test]
fn what_would_never_fit_is_refused() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        let most = Bundles::most_gas();
        for more in [Weight::from_parts(1, 0), Weight::from_parts(0, 1)] {
            assert_noop!(
                Bundles::enqueue(&account, vec![], most + more),
                Error::<Test>::GasTooHigh
            );
        }
        set_price(0);
        let with = Act::Exhaust(1).input();
        assert_ok!(Bundles::enqueue(&account, with.clone(), most));
        let weight = poll();
        assert_eq!(asked(), [(account, with)]);
        assert!(weight.all_lte(Slice::get()));
    });
}

#[test]
fn who_can_t_pay() {
    build_and_execute(|| {
        let gas = Gas::get();
        let fee = Price::convert(<() as WeightInfo>::serve_call() + gas);
        let rent = 10 + 45 + 16 + 1 + (6 + 4);
        let needs = ED + fee + rent;
        let (_, poor) = shop_with(LENA, 0, needs - 1);
        assert_eq!(gas, Weight::from_parts(5_000_000_000, 50_000));
        assert_noop!(
            Bundles::enqueue(&poor, vec![], gas),
            TokenError::FundsUnavailable
        );
        assert_eq!(call_fee(&poor), 0);
        let (_, able) = shop_with(LENA, 1, needs);
        assert_ok!(Bundles::enqueue(&able, vec![], gas));
        assert_eq!(free(&able), ED);
    });
}

#[test]
fn ids_end() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        Queues::<Test>::mutate_extant(app, |queue| queue.next = CallId::MAX);
        assert_noop!(
            Bundles::enqueue(&account, vec![], Gas::get()),
            ArithmeticError::Overflow
        );
    });
}

#[test]
fn what_it_weighs() {
    assert_eq!(Bundles::default_gas(), Gas::get());
    assert_eq!(Bundles::enqueue_weight(), <() as WeightInfo>::enqueue());
}
