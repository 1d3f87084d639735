//! Paused or in safe mode, the chain keeps its exits open.

use crate::support::*;
use cybermiles_primitives::CMT;
use cybermiles_runtime::{
    configs::governance::{AlwaysOpen, ALWAYS_OPEN},
    genesis::dev,
    Balances, Runtime, RuntimeCall, RuntimeOrigin, SafeMode, TxPause,
};
use frame_support::{
    assert_noop, assert_ok,
    traits::{Contains, GetCallMetadata},
};
use sp_runtime::{traits::Dispatchable, DispatchError};

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
        // As if the bonding period had passed.
        pallet_staking::Ledger::<Runtime>::mutate(&stash, |ledger| {
            ledger.as_mut().unwrap().unlocking[0].era = 0;
        });
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let withdraw: RuntimeCall = pallet_staking::Call::withdraw_unbonded {
            num_slashing_spans: 0,
        }
        .into();
        assert_ok!(withdraw.dispatch(origin()));
        assert_eq!(before - bonded(), CMT);
        assert!(Balances::usable_balance(&stash) >= CMT);
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
