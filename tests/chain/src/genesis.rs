//! Block 0 holds exactly a billion CMT, where the papers put it.

use crate::support::*;
use cybermiles_primitives::{CMT, GENESIS_SUPPLY};
use cybermiles_runtime::{
    configs::governance::TreasuryAccount,
    genesis::{self, dev, FOUNDERS_SHARE, HOLDERS_SHARE, QUARTER},
    Balances, Claims, Issuance, Runtime, Session, Staking, System, Vesting,
};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

#[test]
fn both_developer_chains_hold_a_billion_exactly() {
    for validators in [1, 4] {
        chain(&dev::foundation(validators)).execute_with(|| {
            assert_eq!(Balances::total_issuance(), 1_000_000_000 * CMT);
            assert_eq!(Issuance::genesis_supply(), GENESIS_SUPPLY);
            assert_eq!(total(&Claims::pot()), HOLDERS_SHARE);
            assert_eq!(total(&account("Team")), 100_000_000 * CMT);
            assert_eq!(total(&account("Fivemiles")), FOUNDERS_SHARE);
            // 100 M less the twelve developer accounts' million each.
            assert_eq!(total(&TreasuryAccount::get()), 88_000_000 * CMT);
            assert_eq!(Session::validators().len(), validators);
            assert_eq!(
                pallet_staking::ValidatorCount::<Runtime>::get(),
                validators as u32
            );
        });
    }
}

#[test]
fn the_founders_come_free_in_ten_quarters() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let team = account("Team");
        let schedules = pallet_vesting::Vesting::<Runtime>::get(&team).unwrap();
        assert_eq!(schedules.len(), 10);
        let mut locked = FOUNDERS_SHARE;
        for quarter in 1..=10 {
            System::set_block_number(quarter * QUARTER - 1);
            assert_eq!(vesting(&team), Some(locked), "before quarter {quarter}");
            System::set_block_number(quarter * QUARTER);
            locked -= 10_000_000 * CMT;
            assert_eq!(vesting(&team), Some(locked), "in quarter {quarter}");
        }
        assert_eq!(locked, 0);
        assert!(Vesting::vest(frame_system::RawOrigin::Signed(team.clone()).into()).is_ok());
        assert_eq!(vesting(&team), None);
    });
}

fn vesting(who: &cybermiles_primitives::AccountId) -> Option<u128> {
    use frame_support::traits::VestingSchedule;
    <Vesting as VestingSchedule<_>>::vesting_balance(who)
}

#[test]
#[should_panic(expected = "issuance genesis: block 0 holds ")]
fn a_genesis_of_another_sum_is_refused() {
    let mut patch = dev::foundation(1).to_json();
    patch["claims"]["total"] = serde_json::to_value(HOLDERS_SHARE - 1).unwrap();
    chain_of(patch);
}

#[test]
fn balances_that_pass_the_reserve_are_noticed() {
    let mut foundation = dev::foundation(1);
    assert_eq!(foundation.reserve(), Some(88_000_000 * CMT));
    foundation
        .balances
        .push((account("Greedy"), 88_000_001 * CMT));
    assert_eq!(foundation.reserve(), None);
}

#[test]
fn the_written_keys_are_the_derived_ones() {
    let names = [
        Sr25519Keyring::Alice,
        Sr25519Keyring::Bob,
        Sr25519Keyring::Charlie,
        Sr25519Keyring::Dave,
        Sr25519Keyring::Eve,
        Sr25519Keyring::Ferdie,
    ];
    for (written, derived) in dev::NAMES.iter().zip(names) {
        let name = derived.to_string();
        assert_eq!(written.account, derived.to_raw_public());
        assert_eq!(account(&format!("{name}//stash")), written.stash.into());
        let ed25519 = Ed25519Keyring::iter()
            .find(|key| key.to_string() == name)
            .unwrap();
        assert_eq!(written.ed25519, ed25519.to_raw_public());
    }
    assert_eq!(account("Team"), dev::TEAM.into());
    assert_eq!(account("Fivemiles"), dev::FIVEMILES.into());
}

#[test]
fn presets_are_named_and_no_other_is_known() {
    let names = genesis::preset_names();
    assert_eq!(names, [genesis::DEV, genesis::LOCAL]);
    assert!(names.iter().all(|name| genesis::preset(name).is_some()));
    assert_eq!(genesis::preset(&"live".into()), None);
}

#[test]
fn a_live_genesis_without_sudo_has_none_for_ever() {
    let mut foundation = dev::foundation(4);
    foundation.sudo = None;
    chain(&foundation).execute_with(|| {
        use cybermiles_runtime::{RuntimeCall, RuntimeOrigin, Sudo};
        use frame_support::assert_noop;
        assert_eq!(pallet_sudo::Key::<Runtime>::get(), None);
        let remark = || {
            Box::new(RuntimeCall::System(frame_system::Call::remark {
                remark: vec![],
            }))
        };
        for name in ["Alice", "Bob", "Team"] {
            let origin = || RuntimeOrigin::signed(account(name));
            let refused =
                sp_runtime::DispatchError::from(pallet_sudo::Error::<Runtime>::RequireSudo);
            assert_noop!(Sudo::sudo(origin(), remark()), refused);
            assert_noop!(
                Sudo::sudo_unchecked_weight(origin(), remark(), Default::default()),
                refused
            );
            assert_noop!(Sudo::set_key(origin(), account("Alice").into()), refused);
        }
    });
}

#[test]
fn validators_of_block_0_are_bonded_and_in_office() {
    chain(&dev::foundation(4)).execute_with(|| {
        for name in &dev::NAMES[..4] {
            let stash = name.stash.into();
            assert_eq!(
                Staking::ledger(sp_staking::StakingAccount::Stash(stash))
                    .unwrap()
                    .active,
                dev::STAKE
            );
        }
    });
}
