//! Each invariant sees its own breach.

use super::{contracts::*, mock::*};
use crate::{pallet::*, types::*};
use codec::Encode;
use cybermiles_primitives::Balance;
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

/// Lena has two shops, with calls, of which one rests, and Mei one; and there is an app without a contract.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        let first = shop(LENA, 0).1;
        let second = shop(LENA, 1).1;
        let third = shop(MEI, 2).1;
        deploy(bare("1"));
        queue(&first, Act::Trap(1));
        queue(&first, Act::Note(1));
        poll();
        for act in [Act::Note(1), Act::Note(2)] {
            queue(&second, act);
        }
        queue(&third, Act::Note(1));
        Bundles::do_try_state().unwrap();
        spoil();
        assert_eq!(Bundles::do_try_state(), Err(DispatchError::Other(message)));
    });
}

fn spoil_call(app: AppId, call: CallId, spoil: impl FnOnce(&mut QueuedCall<Ticket>)) {
    Calls::<Test>::mutate(app, call, |entry| spoil(entry.as_mut().unwrap()));
}

#[test]
fn conservation() {
    let release = |reason: HoldReason, who| {
        assert_ok!(Balances::release(&reason.into(), &who, 1, Precision::Exact));
    };
    let hold = |reason: HoldReason, who| {
        assert_ok!(Balances::hold(&reason.into(), &who, 1));
    };
    let rent = "bundles 1: a hold for rent is not what it is for";
    let calls = "bundles 1: a hold for calls is not what it is for";
    assert_breach(|| release(HoldReason::Rent, LENA), rent);
    assert_breach(|| release(HoldReason::Rent, account_of(1)), rent);
    assert_breach(|| release(HoldReason::CallFee, account_of(1)), calls);
    assert_breach(|| hold(HoldReason::Rent, RAVI), rent);
    assert_breach(|| hold(HoldReason::CallFee, RAVI), calls);
    assert_breach(|| spoil_call(1, 0, |call| call.fee += 1), calls);
    let lost = || {
        let call = Calls::<Test>::get(1, 0).unwrap();
        Calls::<Test>::insert(77, 0, call);
    };
    assert_breach(lost, "bundles 1: a call of no app");
    let nobody = || {
        let ticket: Balance = 5;
        let ticket = codec::Decode::decode(&mut ticket.encode().as_slice()).unwrap();
        let app = Apps::<Test>::get(3).unwrap();
        let owner = cybermiles_primitives::AccountId::new([9; 32]);
        Apps::<Test>::insert(
            4,
            App {
                owner,
                ticket,
                ..app
            },
        );
    };
    assert_breach(nobody, "bundles 1: a hold of no account");
}

#[test]
fn apps() {
    assert_breach(
        || NextApp::<Test>::put(3),
        "bundles 2: an app from the future",
    );
    assert_breach(
        || AppOf::<Test>::insert(account_of(0), 1),
        "bundles 2: an app whose account is not its own",
    );
    assert_breach(
        || AppOf::<Test>::insert(RAVI, 1),
        "bundles 2: an account of no app",
    );
}

fn spoil_queue(app: AppId, spoil: impl FnOnce(&mut Queue<u32>)) {
    Queues::<Test>::mutate_extant(app, spoil);
}

#[test]
fn queues() {
    let spare = || Queues::<Test>::get(2).unwrap();
    assert_breach(
        || Queues::<Test>::insert(77, spare()),
        "bundles 3: a queue of no app",
    );
    assert_breach(
        || Queues::<Test>::insert(3, spare()),
        "bundles 3: a queue without a contract",
    );
    let order = "bundles 3: calls out of order";
    assert_breach(
        || spoil_queue(1, |queue| queue.pending.as_mut().swap(0, 1)),
        order,
    );
    assert_breach(|| spoil_queue(1, |queue| queue.next = 1), order);
    assert_breach(
        || {
            spoil_queue(1, |queue| {
                queue.next = 9;
                queue.pending.try_push(8).unwrap();
            });
        },
        "bundles 3: a call that is not there",
    );
    let gone = "bundles 3: a call that should be gone";
    assert_breach(|| spoil_call(0, 0, |call| call.attempts = 3), gone);
    let most = || Bundles::most_gas() * 2;
    assert_breach(|| spoil_call(0, 0, |call| call.gas = most()), gone);
    assert_breach(
        || spoil_queue(1, |queue| queue.pending.truncate(1)),
        "bundles 3: a call in no queue",
    );
    new_test_ext().execute_with(|| {
        shop(LENA, 0);
        Queues::<Test>::remove(0);
        assert_eq!(
            Bundles::do_try_state(),
            Err(DispatchError::Other(
                "bundles 3: a contract without a queue"
            ))
        );
    });
}

fn spoil_place(app: AppId, spoil: impl FnOnce(&mut Place)) {
    Places::<Test>::mutate_extant(app, spoil);
}

fn spoil_line(spoil: impl FnOnce(&mut Line<u32>)) {
    TheLine::<Test>::mutate(spoil);
}

#[test]
fn the_line() {
    let torn = "bundles 4: the line is torn";
    assert_breach(|| spoil_place(1, |place| place.after = Some(1)), torn);
    assert_breach(|| spoil_place(1, |place| place.after = None), torn);
    assert_breach(|| spoil_place(2, |place| place.before = None), torn);
    assert_breach(|| Places::<Test>::remove(2), torn);
    assert_breach(|| spoil_line(|line| line.ready.last = Some(1)), torn);
    assert_breach(|| spoil_line(|line| line.resting.last = None), torn);
    let twice = "bundles 4: an app is in line twice, or nowhere";
    assert_breach(|| spoil_line(|line| line.resting = Row::default()), twice);
    assert_breach(|| spoil_line(|line| line.resting = line.ready), twice);
    // The one that rests, instead of who has no calls.
    let other = || {
        let place = Places::<Test>::take(0).unwrap();
        Places::<Test>::insert(3, place);
        spoil_line(|line| {
            line.resting = Row {
                first: Some(3),
                last: Some(3),
            };
        });
    };
    let idle = "bundles 4: who is in line has no call, or who has one is not in line";
    assert_breach(other, idle);
}

#[test]
fn manifests() {
    let spoil = |bytes: Vec<u8>| {
        Apps::<Test>::mutate_extant(3, |app| app.manifest = bytes.try_into().unwrap());
    };
    let message = "bundles 5: a manifest is not sound";
    assert_breach(|| spoil(vec![0]), message);
    assert_breach(
        || {
            let mut manifest = Apps::<Test>::get(3).unwrap().manifest().unwrap();
            manifest.name.clear();
            spoil(manifest.encode());
        },
        message,
    );
}
