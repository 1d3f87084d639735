//! Paused or in safe mode, the chain keeps its exits open.

use crate::{
    app::{args, deploy, example, SHOP},
    support::*,
};
use cybermiles_primitives::{engine::CallQueue, AccountId, CMT};
use cybermiles_runtime::{
    configs::{
        base::ProxyType,
        governance::{AlwaysOpen, ALWAYS_OPEN},
    },
    genesis::dev,
    Balances, Bundles, Multisig, Proxy, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
    SafeMode, Staking, System, TxPause,
};
use frame_support::{
    assert_noop, assert_ok,
    traits::{Contains, GetCallMetadata},
    weights::Weight,
};
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};

#[test]
fn every_name_in_the_table_is_a_call_of_ours() {
    for (pallet, calls) in ALWAYS_OPEN {
        assert!(
            RuntimeCall::get_module_names().contains(pallet),
            "{pallet} is no pallet"
        );
        let known = RuntimeCall::get_call_names(pallet);
        for call in *calls {
            assert!(known.contains(call), "{pallet} has no call {call}");
        }
    }
}

fn transfer() -> RuntimeCall {
    pallet_balances::Call::transfer_keep_alive {
        dest: account("Bob").into(),
        value: CMT,
    }
    .into()
}

fn unbond() -> RuntimeCall {
    pallet_staking::Call::unbond { value: CMT }.into()
}

fn withdraw() -> RuntimeCall {
    pallet_staking::Call::withdraw_unbonded {
        num_slashing_spans: 0,
    }
    .into()
}

/// As if the bonding period had passed since the stake was unbonded.
fn end_bonding(stash: &AccountId) {
    pallet_staking::Ledger::<Runtime>::mutate(stash, |ledger| {
        ledger.as_mut().unwrap().unlocking[0].era = 0;
    });
}

#[test]
fn safe_mode_stops_transfers_and_lets_stake_go() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let alice = || RuntimeOrigin::signed(account("Alice"));
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        assert_eq!(transfer().dispatch(alice()).unwrap_err().error, refused);
        let stash = RuntimeOrigin::signed(account("Alice//stash"));
        assert_ok!(unbond().dispatch(stash));
        // Blocks go on, and so does the way out of it.
        blocks(2);
        assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
        assert_ok!(transfer().dispatch(alice()));
    });
}

#[test]
fn safe_mode_lets_unbonded_stake_out() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        let stash = account("Alice//stash");
        let origin = || RuntimeOrigin::signed(stash.clone());
        assert_ok!(unbond().dispatch(origin()));
        let bonded = || {
            pallet_staking::Ledger::<Runtime>::get(&stash)
                .unwrap()
                .total
        };
        let before = bonded();
        end_bonding(&stash);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        assert_ok!(withdraw().dispatch(origin()));
        assert_eq!(before - bonded(), CMT);
        assert!(Balances::usable_balance(&stash) >= CMT);
    });
}

/// What became of the call that a multisig or a proxy made last.
fn made() -> DispatchResult {
    let mut events = System::events().into_iter().rev();
    let result = events.find_map(|record| match record.event {
        RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted { result, .. })
        | RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
        _ => None,
    });
    result.unwrap()
}

/// Two of them act for the account that they have in common.
fn signatories() -> [AccountId; 3] {
    let mut all = ["Alice", "Bob", "Charlie"].map(account);
    all.sort();
    all
}

fn by_multisig(call: RuntimeCall) -> DispatchResult {
    for (n, signatory) in signatories().into_iter().take(2).enumerate() {
        let mut others = signatories().to_vec();
        others.remove(n);
        let approval = RuntimeCall::Multisig(pallet_multisig::Call::as_multi {
            threshold: 2,
            other_signatories: others,
            maybe_timepoint: (n > 0).then(Multisig::timepoint),
            call: Box::new(call.clone()),
            max_weight: Weight::MAX,
        });
        assert_ok!(approval.dispatch(RuntimeOrigin::signed(signatory)));
    }
    made()
}

fn by_proxy(real: &AccountId, call: RuntimeCall) -> DispatchResult {
    let proxied = RuntimeCall::Proxy(pallet_proxy::Call::proxy {
        real: real.clone().into(),
        force_proxy_type: None,
        call: Box::new(call),
    });
    assert_ok!(proxied.dispatch(origin("Alice")));
    made()
}

/// In safe mode, those who `act` for an account get its stake out, and transfer nothing.
fn only_stake_goes(who: &AccountId, act: impl Fn(RuntimeCall) -> DispatchResult) {
    let (alice, to) = (origin("Alice"), who.clone().into());
    assert_ok!(Balances::transfer_allow_death(alice, to, 100 * CMT));
    let stash = RuntimeOrigin::signed(who.clone());
    let payee = pallet_staking::RewardDestination::Staked;
    assert_ok!(Staking::bond(stash, 10 * CMT, payee));
    assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
    assert_ok!(act(unbond()));
    end_bonding(who);
    let free = Balances::free_balance(who);
    assert_ok!(act(withdraw()));
    assert_eq!(Balances::free_balance(who), free + CMT);
    let refused = frame_system::Error::<Runtime>::CallFiltered;
    assert_eq!(act(transfer()), Err(refused.into()));
}

#[test]
fn safe_mode_lets_the_stake_of_a_multisig_go() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let together = Multisig::multi_account_id(&signatories(), 2);
        only_stake_goes(&together, by_multisig);
    });
}

#[test]
fn safe_mode_lets_the_stake_of_a_pure_proxy_go() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let any = ProxyType::Any;
        assert_ok!(Proxy::create_pure(origin("Alice"), any, 0, 0));
        let pure = Proxy::pure_account(&account("Alice"), &any, 0, None);
        only_stake_goes(&pure, |call| by_proxy(&pure, call));
    });
}

#[test]
fn a_batch_carries_nothing_past_the_pause() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let batch: RuntimeCall = pallet_utility::Call::batch_all {
            calls: vec![transfer()],
        }
        .into();
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        let result = batch.dispatch(RuntimeOrigin::signed(account("Alice")));
        assert_eq!(result.unwrap_err().error, refused);
    });
}

fn name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
    (
        pallet.as_bytes().to_vec().try_into().unwrap(),
        call.as_bytes().to_vec().try_into().unwrap(),
    )
}

#[test]
fn a_single_call_is_paused_but_no_exit() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        assert_ok!(TxPause::pause(
            RuntimeOrigin::root(),
            name("Balances", "transfer_keep_alive")
        ));
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        let result = transfer().dispatch(RuntimeOrigin::signed(account("Alice")));
        assert_eq!(result.unwrap_err().error, refused);
        assert_noop!(
            TxPause::pause(RuntimeOrigin::root(), name("Staking", "unbond")),
            pallet_tx_pause::Error::<Runtime>::Unpausable
        );
    });
}

/// The queue calls contracts in no transaction, and so past every filter of calls.
#[test]
fn calls_of_apps_wait_while_contracts_may_not_be_called() {
    let app = example("purchase");
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let shop = deploy(&app, &SHOP);
        let stock = shop.abi.call("stock").unwrap().input(&args(&[])).unwrap();
        let gas = Bundles::default_gas();
        let waiting = || Bundles::queue(shop.account.clone()).len();
        let service = || -> RuntimeCall { pallet_bundles::Call::service { most: gas * 2 }.into() };

        assert_ok!(Bundles::enqueue(&shop.account, stock.clone(), gas));
        let before = total(&shop.account);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        blocks(3);
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        let result = service().dispatch(origin("Alice"));
        assert_eq!(result.unwrap_err().error, refused);
        assert_eq!((waiting(), total(&shop.account)), (1, before));
        assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
        blocks(1);
        assert_eq!(waiting(), 0);
        assert!(total(&shop.account) < before);

        // The same if no more than calls of contracts are paused: then somebody may still pay for a look.
        assert_ok!(Bundles::enqueue(&shop.account, stock, gas));
        let contracts = || name("Contracts", "call");
        assert_ok!(TxPause::pause(RuntimeOrigin::root(), contracts()));
        blocks(3);
        assert_ok!(service().dispatch(origin("Alice")));
        assert_eq!(waiting(), 1);
        assert_ok!(TxPause::unpause(RuntimeOrigin::root(), contracts()));
        blocks(1);
        assert_eq!(waiting(), 0);
    });
}

#[test]
fn only_what_the_table_names_is_open() {
    assert!(AlwaysOpen::contains(&unbond()));
    assert!(!AlwaysOpen::contains(&transfer()));
    assert!(!AlwaysOpen::contains(&name(
        "Balances",
        "transfer_keep_alive"
    )));
    assert!(!AlwaysOpen::contains(&name("No", "such")));
}

#[test]
fn nobody_fills_another_account_with_vesting_schedules() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let call: RuntimeCall = pallet_vesting::Call::vested_transfer {
            target: account("Bob").into(),
            schedule: pallet_vesting::VestingInfo::new(CMT, CMT, 10),
        }
        .into();
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        let batch: RuntimeCall = pallet_utility::Call::batch_all {
            calls: vec![call.clone()],
        }
        .into();
        for call in [call, batch] {
            let result = call.dispatch(RuntimeOrigin::signed(account("Alice")));
            assert_eq!(result.unwrap_err().error, refused);
        }
        assert_eq!(
            pallet_vesting::Vesting::<Runtime>::get(account("Bob")),
            None
        );
    });
}
