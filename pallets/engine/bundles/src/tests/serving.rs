//! Calls are made: when, for how much, and what becomes of those that fail.

use super::{contracts::*, mock::*};
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{engine::CallQueue, Balance};
use frame_support::{
    assert_ok,
    traits::Hooks,
    weights::{Weight, WeightMeter},
};
use sp_runtime::traits::Convert;

fn weight_of_one(gas: Weight) -> Weight {
    <() as WeightInfo>::serve_call() + gas
}

#[test]
fn at_the_beginning_of_a_block() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        events();
        let weight = poll();
        assert_eq!(asked(), [(account.clone(), Act::Note(1).input())]);
        assert_eq!(notes(&account), [1]);
        let one = weight_of_one(USED);
        let fee = Price::convert(one);
        assert_eq!(
            events(),
            [Event::CallServed {
                app,
                call: 0,
                weight: one,
                fee
            }]
        );
        assert_eq!(earned(), fee);
        assert_eq!(free(&account), TANK - fee);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
        let looks = <() as WeightInfo>::pass() * 2;
        assert_eq!(weight, <() as WeightInfo>::service() + looks + one);
    });
}

#[test]
fn the_slice_is_not_passed_nor_what_the_block_has_left() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        set_price(0);
        let gas = Weight::from_parts(Bundles::most_gas().ref_time() / 3, 1_000);
        for _ in 0..4 {
            assert_ok!(Bundles::enqueue(&account, Act::Exhaust(1).input(), gas));
            assert_ok!(Bundles::enqueue(&account, Act::Note(1).input(), gas));
        }
        // Little is left of this block.
        let rest = Weight::from_parts(1_000_000_000, 1_000_000);
        let mut meter = WeightMeter::with_limit(rest);
        <Bundles as Hooks<u32>>::on_poll(now(), &mut meter);
        assert!(meter.consumed().all_lte(rest));
        assert_eq!(asked(), []);
        // Nothing at all is left.
        let mut meter = WeightMeter::with_limit(Weight::zero());
        <Bundles as Hooks<u32>>::on_poll(now(), &mut meter);
        assert_eq!(meter.consumed(), Weight::zero());
        for _ in 0..20 {
            assert!(poll().all_lte(Slice::get()));
            next_block();
        }
    });
}

#[test]
fn at_the_end_of_a_block_out_of_what_is_left() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        let service = <() as WeightInfo>::service();
        let pass = <() as WeightInfo>::pass();
        assert_eq!(idle(Weight::zero()), Weight::zero());
        assert_eq!(idle(service), service);
        assert_eq!(idle(service + pass), service + pass);
        let needs = service + pass + weight_of_one(Gas::get());
        let short = needs - Weight::from_parts(1, 0);
        assert_eq!(idle(short), service + pass * 2);
        assert_eq!(pending(app), [0]);
        let used = service + pass + weight_of_one(USED);
        let rest = needs.max(used + pass);
        assert_eq!(idle(rest), used + pass);
        assert_eq!(notes(&account), [1]);
    });
}

/// More than the slice, if the block is empty otherwise.
#[test]
fn an_idle_block_makes_more() {
    build_and_execute(|| {
        let gas = Bundles::most_gas();
        set_price(0);
        for number in 0..3 {
            let (_, account) = shop(LENA, number);
            assert_ok!(Bundles::enqueue(&account, Act::Exhaust(1).input(), gas));
        }
        poll();
        assert_eq!(asked().len(), 1);
        idle(Slice::get() * 3);
        assert_eq!(asked().len(), 2);
    });
}

#[test]
fn eight_turns_in_a_block_however_they_come() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        for byte in 0..20 {
            queue(&account, Act::Note(byte));
        }
        poll();
        assert_eq!(notes(&account), (0..8).collect::<Vec<u8>>());
        idle(Slice::get());
        assert_ok!(Bundles::service(signed(RAVI), Slice::get()));
        assert_eq!(pending(app).len(), 12);
        next_block();
        poll();
        assert_eq!(pending(app).len(), 4);
        next_block();
        poll();
        assert_eq!(notes(&account), (0..20).collect::<Vec<u8>>());
        // In its fifth turn: four more, when they come.
        for byte in 20..30 {
            queue(&account, Act::Note(byte));
        }
        idle(Slice::get());
        assert_eq!(pending(app).len(), 6);
    });
}

/// Emptying the queue does not give new turns.
#[test]
fn who_had_his_turns_waits_with_what_comes_later() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        for byte in 0..8 {
            queue(&account, Act::Note(byte));
        }
        poll();
        assert_eq!(pending(app), [0; 0]);
        queue(&account, Act::Note(8));
        idle(Slice::get());
        assert_eq!(pending(app), [8]);
        next_block();
        poll();
        assert_eq!(pending(app), [0; 0]);
    });
}

#[test]
fn three_times_and_it_is_dropped() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Trap(1));
        queue(&account, Act::Note(2));
        let on_hold = call_fee(&account);
        events();
        let fee = Price::convert(weight_of_one(USED));
        for attempts in 1..3 {
            poll();
            idle(Slice::get());
            // Once in a block; what comes behind it waits for it.
            assert_eq!(asked().len(), 1);
            assert_eq!(
                events(),
                [Event::CallFailed {
                    app,
                    call: 0,
                    attempts,
                    error: TRAPPED,
                    fee
                }]
            );
            // It is undone, it is paid, and there is as much for the next time.
            assert_eq!(notes(&account), [0; 0]);
            assert_eq!(earned(), fee * Balance::from(attempts));
            assert_eq!(call_fee(&account), on_hold);
            assert_eq!(pending(app), [0, 1]);
            Bundles::do_try_state().unwrap();
            next_block();
        }
        poll();
        let dropped = Event::CallDropped {
            app,
            call: 0,
            attempts: 3,
            error: TRAPPED,
            fee,
        };
        assert_eq!(events(), [dropped]);
        assert_eq!(pending(app), [1]);
        next_block();
        poll();
        assert_eq!(notes(&account), [2]);
        assert_eq!(free(&account) + earned(), TANK);
    });
}

#[test]
fn gas_that_is_used_is_paid() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Exhaust(1));
        let on_hold = call_fee(&account);
        events();
        poll();
        assert_eq!(earned(), on_hold);
        let expected = Event::CallFailed {
            app,
            call: 0,
            attempts: 1,
            error: OUT_OF_GAS,
            fee: on_hold,
        };
        assert_eq!(events(), [expected]);
        assert_eq!(call_fee(&account), on_hold);
        assert_eq!(notes(&account), [0; 0]);
    });
}

/// Who can't pay for another attempt has none.
#[test]
fn no_money_no_attempt() {
    build_and_execute(|| {
        let fee = Price::convert(weight_of_one(Gas::get()));
        let (app, account) = shop_with(LENA, 0, ED + fee + 200);
        queue(&account, Act::Exhaust(1));
        events();
        poll();
        let dropped = Event::CallDropped {
            app,
            call: 0,
            attempts: 1,
            error: OUT_OF_GAS,
            fee,
        };
        assert_eq!(events(), [dropped]);
        assert_eq!(free(&account), ED + 200);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
    });
}

/// What is on hold is what was asked when the call was queued, and no more than that is paid.
#[test]
fn a_price_that_rises_meanwhile() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        queue(&account, Act::Exhaust(1));
        let on_hold = call_fee(&account);
        set_price(1_000);
        poll();
        assert_eq!(earned(), on_hold);
        assert_eq!(call_fee(&account), on_hold);
    });
}

#[test]
fn a_call_queues_others() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        let second = Act::Queue(Act::Note(3).input());
        queue(&account, Act::Queue(second.input()));
        queue(&account, Act::Note(1));
        poll();
        // In the order in which they came, never one within another.
        assert_eq!(notes(&account), [b'q', 1, b'q', 3]);
        let inputs: Vec<_> = asked().into_iter().map(|(_, input)| input).collect();
        let first = Act::Queue(second.input()).input();
        assert_eq!(
            inputs,
            [
                first,
                Act::Note(1).input(),
                second.input(),
                Act::Note(3).input()
            ]
        );
        assert_eq!(pending(app), [0; 0]);
    });
}

#[test]
fn what_a_failing_call_queued_is_undone() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::QueueAndTrap(Act::Note(1).input()));
        for _ in 0..3 {
            poll();
            next_block();
        }
        assert_eq!(pending(app), [0; 0]);
        assert_eq!(notes(&account), [0; 0]);
        assert_eq!(free(&account) + earned(), TANK);
        assert_eq!(
            TheLine::<Test>::get(),
            Line {
                since: 2,
                ..Line::default()
            }
        );
    });
}

/// Whoever would have them made: nothing is called, nothing is paid, and waiting is no attempt.
#[test]
fn while_contracts_are_paused_calls_wait() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Trap(1));
        poll();
        next_block();
        queue(&account, Act::Note(2));
        let (paid, on_hold) = (earned(), call_fee(&account));
        asked();
        events();
        Paused::set(true);
        let look = <() as WeightInfo>::service();
        for _ in 0..MAX_ATTEMPTS {
            assert_eq!(poll(), look);
            assert_eq!(idle(Slice::get()), look);
            let service = Bundles::service(signed(RAVI), Slice::get());
            assert_eq!(weight_of(service), look);
            next_block();
        }
        assert_eq!((asked(), events()), (vec![], vec![]));
        assert_eq!(pending(app), [0, 1]);
        assert_eq!((earned(), call_fee(&account)), (paid, on_hold));

        Paused::set(false);
        poll();
        let fee = Price::convert(weight_of_one(USED));
        let failed = Event::CallFailed {
            app,
            call: 0,
            attempts: 2,
            error: TRAPPED,
            fee,
        };
        assert_eq!(events(), [failed]);
        for _ in 0..2 {
            next_block();
            poll();
        }
        assert_eq!(notes(&account), [2]);
    });
}

#[test]
fn in_a_pause_calls_line_up_and_are_dropped_as_ever() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        let (_, other) = shop(MEI, 1);
        queue(&account, Act::Note(1));
        Paused::set(true);
        queue(&other, Act::Note(2));
        queue(&account, Act::Note(3));
        poll();
        next_block();
        assert_ok!(Bundles::drop_call(signed(LENA), app, 1));
        assert_eq!(asked(), []);
        Paused::set(false);
        poll();
        let in_order = [
            (account, Act::Note(1).input()),
            (other, Act::Note(2).input()),
        ];
        assert_eq!(asked(), in_order);
    });
}
