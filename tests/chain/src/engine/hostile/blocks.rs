//! Blocks that are as full as they can be, and queues of calls that fail.

use super::*;
use cybermiles_primitives::engine::CaseId;
use cybermiles_runtime::{
    configs::base::Weights, Balances, Process, Records, RuntimeCall, RuntimeHoldReason,
};
use frame_support::{dispatch::DispatchClass, traits::fungible::InspectHold};
use pallet_bundles::{Call as Apps, MAX_PENDING, MAX_TURNS};
use pallet_process::{Assignments, Call as Cases, CodeBytes, Roles};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

const APPS: u8 = 4;

/// So many hundredths of a block.
fn share(percent: u64) -> Weight {
    Weight::from_parts(Weights::get().max_block.ref_time() / 100 * percent, 0)
}

/// The block weighs no more than one may, and neither do its transactions; how much it weighs.
fn within() -> u64 {
    let (used, most) = (System::block_weight(), Weights::get());
    let all = used.total();
    assert!(all.all_lte(most.max_block), "{used:?}");
    let normal = most.get(DispatchClass::Normal).max_total.unwrap();
    assert!(used.get(DispatchClass::Normal).all_lte(normal), "{used:?}");
    all.ref_time()
}

/// How many calls of each app were made in this block.
fn made(tools: &[Tool]) -> Vec<usize> {
    let of = |tool: &Tool| {
        let events = told().into_iter();
        let made = events
            .filter(|event| matches!(event, AppEvent::CallServed { app, .. } if *app == tool.id));
        made.count()
    };
    tools.iter().map(of).collect()
}

#[test]
fn full_queues_and_a_full_block_stay_within_its_weight() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let tools: Vec<_> = (0..APPS).map(|number| deploy("Alice", number)).collect();
        let work = [count(tools[0].counts_in(8))];
        let gas = Weight::from_parts(12_000_000_000, 1 << 32);
        for tool in &tools {
            for _ in 0..MAX_PENDING {
                tool.queue(gas, &work);
            }
            assert_eq!(tool.waiting().len() as u32, MAX_PENDING);
        }
        let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
        let heavy = pallet_sudo::Call::<Runtime>::sudo_unchecked_weight {
            call: Box::new(remark),
            weight: share(84),
        };
        let call = |gas_limit| -> RuntimeCall {
            pallet_contracts::Call::<Runtime>::call {
                dest: tools[0].account.clone().into(),
                value: 0,
                gas_limit,
                storage_deposit_limit: None,
                data: write(b'k'),
            }
            .into()
        };
        let results = block(vec![
            signed("Alice", heavy.into(), 0),
            signed("Bob", call(share(12)), 0),
            signed("Charlie", call(LITTLE), 0),
        ]);
        let no_room = TransactionValidityError::from(InvalidTransaction::ExhaustsResources);
        assert_eq!(results, [Ok(Ok(())), Err(no_room), Ok(Ok(()))]);
        assert!(tools[0].has(b'k'));
        // The calls had nearly all of their slice, and then of what was left.
        let first = within();
        assert!(first >= share(92).ref_time(), "{first}");
        let most = MAX_TURNS as usize;
        let calls = made(&tools);
        assert!(
            calls.iter().all(|calls| (5..=most).contains(calls)),
            "{calls:?}"
        );

        // A block without transactions: each app has all its turns, and no more.
        block(vec![]);
        within();
        assert_eq!(made(&tools), vec![most; tools.len()]);
    });
}

/// A case of somebody's own purchase, which he controls.
fn start(who: &str) -> CaseId {
    let case = pallet_process::NextCase::<Runtime>::get();
    let code = CodeBytes::try_from(purchase()).unwrap();
    assert_ok!(Process::deploy(origin(who), name("purchase"), code, None));
    assert_ok!(Process::start(
        origin(who),
        account(who),
        name("purchase"),
        None,
        Roles::default(),
        Assignments::default(),
    ));
    case
}

#[test]
fn a_backlog_that_fails_delays_nobodys_exit() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let [failing, waiting, idle] = ["Alice", "Bob", "Charlie"].map(|who| deploy(who, 0));
        // Most of the slice, each time in vain: there is no room for the call behind it.
        let work = [count(failing.counts_in(150)), trap()];
        for _ in 0..MAX_PENDING {
            failing.queue(Weight::from_parts(180_000_000_000, 1 << 32), &work);
        }
        let before = Balances::free_balance(&waiting.account);
        waiting.queue(Bundles::default_gas(), &[write(b'k')]);
        let (running, ended) = (start("Dave"), start("Eve"));
        let disapprove = b"disapprove".to_vec().try_into().unwrap();
        assert_ok!(Process::signal(
            origin("Eve"),
            ended,
            0,
            disapprove,
            Assignments::default(),
        ));

        let (app, call) = (waiting.id, 0);
        let results = block(vec![
            signed("Bob", Apps::drop_call { app, call }.into(), 0),
            signed("Charlie", Apps::remove { app: idle.id }.into(), 0),
            signed("Dave", Cases::cancel { case: running }.into(), 0),
            signed("Eve", Cases::close { case: ended }.into(), 0),
        ]);
        assert_eq!(results, [Ok(Ok(())), Ok(Ok(())), Ok(Ok(())), Ok(Ok(()))]);
        within();

        // One failed, and they all wait.
        let calls = failing.waiting();
        assert_eq!((calls.len() as u32, calls[0]), (MAX_PENDING, (0, 1)));
        let attempts: u32 = calls.iter().map(|(_, attempts)| u32::from(*attempts)).sum();
        assert_eq!(attempts, 1);

        assert!(told().contains(&AppEvent::CallCancelled { app, call }));
        assert!(waiting.waiting().is_empty() && !waiting.has(b'k'));
        assert_eq!(Balances::free_balance(&waiting.account), before);

        assert_eq!(Bundles::app(idle.id), None);
        assert!(Process::process(idle.account.clone(), name("purchase")).is_none());
        assert!(Records::collection(idle.account, name("notes")).is_none());
        let rent: RuntimeHoldReason = pallet_bundles::HoldReason::Rent.into();
        assert_eq!(Balances::balance_on_hold(&rent, &account("Charlie")), 0);

        assert!(Process::case(running).is_none() && Process::case(ended).is_none());
    });
}
