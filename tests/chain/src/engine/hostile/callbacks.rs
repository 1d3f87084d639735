//! What a contract does when the queue calls it, and when it calls itself.

use super::*;
use cybermiles_primitives::Balance;
use cybermiles_runtime::{Balances, TransactionPayment};
use frame_support::storage::{with_transaction, TransactionOutcome};
use pallet_bundles::{Error as AppError, WeightInfo, MAX_ATTEMPTS, MAX_PENDING};
use pallet_contracts::Error;
use sp_runtime::traits::Convert;

type Weights = <Runtime as pallet_bundles::Config>::WeightInfo;

fn refused(error: Error<Runtime>) -> Result<Vec<Answer>, DispatchError> {
    Err(error.into())
}

/// What an attempt cost, what was on hold for it, and what it should cost by what the contract used of its gas.
struct Cost {
    paid: Balance,
    held: Balance,
    used: Balance,
}

/// What a call of the queue would cost in the next block. It is tried and taken back.
fn price(tool: &Tool, steps: &[Step]) -> Balance {
    let used = with_transaction(|| {
        let outcome = tool.run(&tool.account, LITTLE, steps);
        TransactionOutcome::Rollback(Ok::<_, DispatchError>(outcome.consumed))
    });
    TransactionPayment::convert(Weights::serve_call().saturating_add(used.unwrap()))
}

/// A call that writes 'k' and fails is made in three blocks, leaves nothing of what it does, and is dropped.
fn is_tried_thrice(steps: &[Step], why: Error<Runtime>) -> Vec<Cost> {
    let error = DispatchError::from(why);
    let mut costs = vec![];
    with_tool(|tool| {
        let (app, call) = (tool.id, 0);
        let free = Balances::free_balance(&tool.account);
        let first = total(&tool.account);
        let mut all = first;
        tool.queue(LITTLE, steps);
        for attempts in 1..=MAX_ATTEMPTS {
            assert_eq!(tool.waiting(), [(call, attempts - 1)]);
            let held = Bundles::queue(tool.account.clone())[0].fee;
            let used = price(&tool, steps);
            block(vec![]);
            let fee = all - total(&tool.account);
            all -= fee;
            let expected = match attempts {
                MAX_ATTEMPTS => AppEvent::CallDropped {
                    app,
                    call,
                    attempts,
                    error,
                    fee,
                },
                _ => AppEvent::CallFailed {
                    app,
                    call,
                    attempts,
                    error,
                    fee,
                },
            };
            assert_eq!(told(), [expected]);
            assert!(!tool.has(b'k'));
            costs.push(Cost {
                paid: fee,
                held,
                used,
            });
        }
        // What else was on hold for it is free again, and so is the rent of its bytes.
        assert!(tool.waiting().is_empty());
        assert_eq!(Balances::free_balance(&tool.account), free - (first - all));
        block(vec![]);
        assert!(told().is_empty());
    });
    costs
}

#[test]
fn a_callback_that_traps_is_undone_tried_three_times_and_pays_for_what_it_used() {
    let costs = is_tried_thrice(&[write(b'k'), trap()], Error::ContractTrapped);
    for cost in costs {
        assert_eq!(cost.paid, cost.used);
        assert!(cost.paid > 0 && cost.paid * 5 < cost.held);
    }
}

#[test]
fn a_callback_that_runs_out_of_gas_is_undone_and_tried_three_times() {
    is_tried_thrice(&[write(b'k'), for_ever()], Error::OutOfGas);
}

/// All of it: the contract ran for as long as its gas allowed.
#[test]
fn a_callback_that_runs_out_of_gas_pays_for_its_gas() {
    let costs = is_tried_thrice(&[write(b'k'), for_ever()], Error::OutOfGas);
    for Cost { paid, held, .. } in costs {
        assert!(paid * 100 >= held * 99, "{paid} of {held}");
    }
}

/// Else a block of such calls weighs next to nothing and takes as long as there are calls.
#[test]
fn a_transaction_that_runs_out_of_gas_weighs_its_gas() {
    with_tool(|tool| {
        let failed = Contracts::call(
            origin("Bob"),
            tool.account.clone().into(),
            0,
            LITTLE,
            None,
            [write(b'k'), for_ever()].concat(),
        );
        let failed = failed.unwrap_err();
        assert_eq!(failed.error, Error::<Runtime>::OutOfGas.into());
        assert!(!tool.has(b'k'));
        let weight = failed.post_info.actual_weight.unwrap();
        assert!(
            weight.ref_time() * 100 >= LITTLE.ref_time() * 99,
            "{weight:?} of {LITTLE:?}"
        );
    });
}

/// Else a contract that calls one that never ends could do so as often as it likes.
#[test]
fn gas_that_a_callee_burnt_is_not_the_callers_again() {
    with_tool(|tool| {
        let steps = [again(REENTER, &[for_ever()])];
        let outcome = tool.run(&account("Bob"), LITTLE, &steps);
        assert_eq!(outcome.answers, refused(Error::OutOfGas));
        let consumed = outcome.consumed.ref_time();
        assert!(consumed * 100 >= LITTLE.ref_time() * 99, "{consumed}");
    });
}

#[test]
fn a_contract_is_entered_again_only_if_it_says_so() {
    with_tool(|tool| {
        let denied = tool.call(&[write(b'a'), again(0, &[write(b'b')])]);
        assert_eq!(denied, refused(Error::ReentranceDenied));
        assert!(!tool.has(b'a') && !tool.has(b'b'));

        let allowed = tool.call(&[write(b'a'), again(REENTER, &[write(b'b')])]);
        assert_eq!(allowed, Ok(vec![(RETURNED, vec![])]));
        assert!(tool.has(b'a') && tool.has(b'b'));

        // What fails there is undone alone.
        let inner = again(REENTER, &[write(b'd'), trap()]);
        let failed = tool.call(&[write(b'c'), inner]);
        assert_eq!(failed, Ok(vec![(TRAPPED, vec![])]));
        assert!(tool.has(b'c') && !tool.has(b'd'));
    });
}

#[test]
fn a_contract_enters_itself_five_times_at_most() {
    with_tool(|tool| {
        let enter = |inner: Step, _| again(REENTER, &[inner]);
        let mut came = tool.call(&[(0..6).fold(write(b'k'), enter)]).unwrap();
        for _ in 0..4 {
            let [(RETURNED, inner)] = &came[..] else {
                panic!("{came:?}")
            };
            came = answers(inner);
        }
        // The fifth trapped when it tried to.
        assert_eq!(came, [(TRAPPED, vec![])]);
        assert!(!tool.has(b'k'));
    });
}

#[test]
fn a_callback_enters_itself_as_little_as_any_call() {
    with_tool(|tool| {
        tool.queue(LITTLE, &[write(b'a'), again(0, &[write(b'b')])]);
        block(vec![]);
        let denied = DispatchError::from(Error::<Runtime>::ReentranceDenied);
        let is_denied = matches!(
            &told()[..],
            [AppEvent::CallFailed { call: 0, attempts: 1, error, .. }] if *error == denied
        );
        assert!(is_denied, "{:?}", told());
        assert!(!tool.has(b'a') && !tool.has(b'b'));
    });
}

/// What was queued and what was made in this block, in order.
fn line() -> Vec<(&'static str, u64)> {
    let word = |event: AppEvent<Runtime>| match event {
        AppEvent::CallQueued { call, .. } => Some(("queued", call)),
        AppEvent::CallServed { call, .. } => Some(("made", call)),
        _ => None,
    };
    told().into_iter().filter_map(word).collect()
}

#[test]
fn what_a_contract_queues_comes_when_it_has_returned() {
    let later = |steps: &[Step]| ask(LATER, (steps.concat(), None::<(u64, u64)>));
    with_tool(|tool| {
        let done = tool.call(&[later(&[write(b'a')]), write(b'b')]);
        assert_eq!(done, Ok(vec![(DONE, vec![])]));
        assert!(!tool.has(b'a') && tool.has(b'b'));
        block(vec![]);
        assert_eq!(line(), [("made", 0)]);
        assert!(tool.has(b'a'));

        tool.queue(LITTLE, &[later(&[write(b'c')]), write(b'd')]);
        block(vec![]);
        assert_eq!(line(), [("queued", 2), ("made", 1), ("made", 2)]);
        assert!(tool.has(b'c') && tool.has(b'd'));

        // One that fails has queued nothing.
        tool.queue(LITTLE, &[later(&[write(b'e')]), trap()]);
        block(vec![]);
        assert!(line().is_empty());
        assert_eq!(tool.waiting(), [(3, 1)]);
    });
}

#[test]
fn a_contract_that_queues_too_much_is_told_and_goes_on() {
    with_tool(|tool| {
        let slice: Weight = <Runtime as pallet_bundles::Config>::ReservedSlice::get();
        let too_long = vec![0; Input::bound() + 1];
        let refused = |input: &[u8], gas| Bundles::enqueue(&tool.account, input.to_vec(), gas);
        assert_eq!(
            refused(&too_long, LITTLE),
            Err(AppError::<Runtime>::InputTooLong.into())
        );
        assert_eq!(
            refused(&[], slice),
            Err(AppError::<Runtime>::GasTooHigh.into())
        );
        let gas = (slice.ref_time(), slice.proof_size());
        let both = [
            ask(LATER, (too_long, None::<(u64, u64)>)),
            ask(LATER, (write(b'a'), Some(gas))),
        ];
        assert_eq!(tool.call(&both), Ok(vec![(LIMIT, vec![]); 2]));
        assert!(tool.waiting().is_empty());

        for _ in 0..MAX_PENDING {
            tool.queue(LITTLE, &[write(b'a')]);
        }
        assert_eq!(
            refused(&[], LITTLE),
            Err(AppError::<Runtime>::QueueFull.into())
        );
        let more = ask(LATER, (write(b'b'), None::<(u64, u64)>));
        let answer = tool.call(&[more, write(b'c')]);
        assert_eq!(answer, Ok(vec![(LIMIT, vec![])]));
        assert!(tool.has(b'c'));
        assert_eq!(tool.waiting().len() as u32, MAX_PENDING);
    });
}
