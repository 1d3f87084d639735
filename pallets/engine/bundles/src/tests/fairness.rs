//! The line: apps take turns, and nobody's backlog, failures or large calls delay another.

use super::{contracts::*, mock::*};
use crate::{types::*, WeightInfo};
use cybermiles_primitives::{engine::CallQueue, AccountId};
use frame_support::{assert_ok, weights::Weight};

/// Apps with calls that note their own numbers, so many each.
fn shops(counts: &[u8]) -> Vec<(AppId, AccountId)> {
    let shops: Vec<_> = (0..counts.len() as u8).map(|n| shop(LENA, n)).collect();
    for ((_, account), count) in shops.iter().zip(counts) {
        for number in 0..*count {
            queue(account, Act::Note(number));
        }
    }
    shops
}

/// Whose calls were made, by the place of each among those.
fn turns(shops: &[(AppId, AccountId)]) -> Vec<usize> {
    let place = |account: &AccountId| shops.iter().position(|(_, other)| other == account);
    let asked = asked().into_iter();
    asked.map(|(account, _)| place(&account).unwrap()).collect()
}

#[test]
fn a_call_each_in_turn() {
    build_and_execute(|| {
        let shops = shops(&[3, 1, 2]);
        poll();
        assert_eq!(turns(&shops), [0, 1, 2, 0, 2, 0]);
    });
}

/// As much of a block as so many calls need that use what they say.
fn room_for(calls: u64) -> Weight {
    let one = <() as WeightInfo>::serve_call() + USED + <() as WeightInfo>::pass();
    // The last one must have room for all its gas.
    <() as WeightInfo>::service() + one * calls + Gas::get() - USED
}

#[test]
fn the_line_goes_on_where_it_was() {
    build_and_execute(|| {
        let shops = shops(&[2, 2, 2, 2]);
        idle(room_for(3));
        assert_eq!(turns(&shops), [0, 1, 2]);
        next_block();
        idle(room_for(3));
        assert_eq!(turns(&shops), [3, 0, 1]);
        next_block();
        idle(room_for(3));
        assert_eq!(turns(&shops), [2, 3]);
    });
}

#[test]
fn a_backlog_delays_nobody() {
    build_and_execute(|| {
        let shops = shops(&[64, 64, 64, 1]);
        idle(room_for(4));
        assert_eq!(turns(&shops), [0, 1, 2, 3]);
        // Who comes now waits for one call of each, not for what they have.
        queue(&shops[3].1, Act::Note(1));
        next_block();
        idle(room_for(4));
        assert_eq!(turns(&shops), [0, 1, 2, 3]);
    });
}

#[test]
fn who_fails_delays_nobody() {
    build_and_execute(|| {
        let (_, failing) = shop(MEI, 9);
        for _ in 0..64 {
            queue(&failing, Act::Trap(1));
        }
        let mut all = shops(&[8, 8]);
        all.push((0, failing));
        poll();
        let mut turns = turns(&all);
        assert_eq!(turns.remove(0), 2);
        assert_eq!(turns, [[0, 1]; 8].concat());
    });
}

/// Those that rested come behind those that came before them, and before those that come later.
#[test]
fn who_rested_lines_up_again() {
    build_and_execute(|| {
        let all = shops(&[10, 1, 0]);
        poll();
        assert_eq!(turns(&all), [0, 1, 0, 0, 0, 0, 0, 0, 0]);
        queue(&all[1].1, Act::Note(1));
        next_block();
        queue(&all[2].1, Act::Note(1));
        poll();
        assert_eq!(turns(&all), [1, 0, 2, 0]);
    });
}

/// Calls that say they need nearly all of the slice and use nothing: each keeps its place, and those behind them are
/// made all the same.
#[test]
fn large_calls_pass_on_their_turn() {
    build_and_execute(|| {
        set_price(0);
        let large: Vec<_> = (0..4).map(|number| shop(MEI, number)).collect();
        for (_, account) in &large {
            let most = Bundles::most_gas();
            assert_ok!(Bundles::enqueue(account, Act::Note(1).input(), most));
        }
        let small = shop(LENA, 9);
        queue(&small.1, Act::Note(1));
        let all = [large, vec![small]].concat();
        poll();
        assert_eq!(turns(&all), [0, 4]);
        for first in 1..4 {
            next_block();
            queue(&all[4].1, Act::Note(1));
            poll();
            assert_eq!(turns(&all), [first, 4]);
        }
    });
}

/// If they use it, they have paid for it, and the next in line comes in the next block.
#[test]
fn large_calls_that_use_it_take_their_turns() {
    build_and_execute(|| {
        set_price(0);
        let most = Bundles::most_gas();
        let all: Vec<_> = (0..3).map(|number| shop(MEI, number)).collect();
        for (_, account) in &all {
            for _ in 0..2 {
                assert_ok!(Bundles::enqueue(account, Act::Exhaust(1).input(), most));
            }
        }
        let mut order = vec![];
        for _ in 0..6 {
            poll();
            order.extend(turns(&all));
            next_block();
        }
        assert_eq!(order, [0, 1, 2, 0, 1, 2]);
    });
}

/// Whoever leaves, the line is whole.
#[test]
fn out_of_the_line_from_each_place() {
    for leaves in 0..3u8 {
        build_and_execute(|| {
            let all = shops(&[1, 1, 1]);
            let app = AppId::from(leaves);
            assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
            Bundles::do_try_state().unwrap();
            queue(&all[usize::from(leaves)].1, Act::Note(9));
            poll();
            let mut expected: Vec<usize> = (0..3).filter(|n| *n != usize::from(leaves)).collect();
            expected.push(usize::from(leaves));
            assert_eq!(turns(&all), expected);
        });
    }
}

/// As above, of those that rest.
#[test]
fn out_of_the_resting_from_each_place() {
    for leaves in 0..3u32 {
        build_and_execute(|| {
            let all: Vec<_> = (0..3).map(|number| shop(LENA, number)).collect();
            for (_, account) in &all {
                queue(account, Act::Trap(1));
            }
            poll();
            assert_eq!(turns(&all), [0, 1, 2]);
            assert_ok!(Bundles::drop_call(signed(LENA), leaves, 0));
            Bundles::do_try_state().unwrap();
            next_block();
            poll();
            let others: Vec<usize> = (0..3).filter(|n| *n != leaves as usize).collect();
            assert_eq!(turns(&all), others);
        });
    }
}
