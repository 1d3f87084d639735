//! Block 0: allocations, cliffs, the supply's check, and the relations between the constants.

use super::mock::*;
use crate::Pallet;
use cybermiles_primitives::Balance;
use frame_support::{
    assert_noop, assert_ok,
    traits::{
        fungible::{Inspect, Mutate},
        tokens::Preservation,
        Hooks, VestingSchedule,
    },
};
use sp_runtime::{BuildStorage, TokenError};

fn transfer_from(who: AccountId, amount: Balance) -> sp_runtime::DispatchResult {
    Balances::transfer(&who, &HOLDERS, amount, Preservation::Preserve).map(drop)
}

#[test]
fn an_allocation_is_minted_and_counts() {
    ExtBuilder::default()
        .allocation((TEAM, 100 * MILLION, 10, 50))
        .build_and_execute(|| {
            assert_eq!(Balances::balance(&TEAM), 100 * MILLION);
            assert_eq!(Balances::balance(&HOLDERS), 900 * MILLION);
            assert_eq!(Balances::total_issuance(), GENESIS);
            assert_eq!(Vesting::vesting_balance(&TEAM), Some(100 * MILLION));
        });
}

#[test]
fn a_cliff_is_free_in_its_block_and_not_before() {
    ExtBuilder::default()
        .allocation((TEAM, 100 * MILLION, 10, 50))
        .build_and_execute(|| {
            for k in 1..=10u64 {
                run_to_block(50 * k - 1);
                let locked = 100 * MILLION - Balance::from(k - 1) * 10 * MILLION;
                assert_eq!(Vesting::vesting_balance(&TEAM), Some(locked));
                assert_ok!(Vesting::vest(RuntimeOrigin::signed(TEAM)));
                assert_noop!(transfer_from(TEAM, 10 * MILLION), TokenError::Frozen);

                run_to_block(50 * k);
                assert_eq!(Vesting::vesting_balance(&TEAM), Some(locked - 10 * MILLION));
                assert_ok!(Vesting::vest(RuntimeOrigin::signed(TEAM)));
                // The last tranche leaves the account alive.
                assert_ok!(transfer_from(
                    TEAM,
                    10 * MILLION - if k == 10 { MILLION } else { 0 }
                ));
            }
            assert_eq!(Vesting::vesting_balance(&TEAM), None);
            assert_eq!(Balances::balance(&TEAM), MILLION);
        });
}

#[test]
fn the_last_tranche_takes_the_remainder() {
    ExtBuilder::default()
        .allocation((TEAM, MILLION, 3, 50))
        .build_and_execute(|| {
            run_to_block(50);
            assert_eq!(Vesting::vesting_balance(&TEAM), Some(MILLION - MILLION / 3));
            run_to_block(100);
            assert_eq!(
                Vesting::vesting_balance(&TEAM),
                Some(MILLION / 3 + MILLION % 3)
            );
            assert_eq!(MILLION % 3, 1);
        });
}

#[test]
fn two_allocations_of_one_account_add_up() {
    ExtBuilder::default()
        .allocation((TEAM, 10 * MILLION, 2, 10))
        .allocation((TEAM, 6 * MILLION, 1, 15))
        .allocation((TEAM, MILLION, 0, 0))
        .build_and_execute(|| {
            assert_eq!(Balances::balance(&TEAM), 17 * MILLION);
            assert_eq!(Vesting::vesting_balance(&TEAM), Some(16 * MILLION));
            assert_noop!(transfer_from(TEAM, MILLION + 1), TokenError::Frozen);
            run_to_block(15);
            assert_eq!(Vesting::vesting_balance(&TEAM), Some(5 * MILLION));
        });
}

#[test]
fn an_allocation_without_tranches_is_free() {
    ExtBuilder::default()
        .allocation((TEAM, MILLION, 0, 0))
        .build_and_execute(|| {
            assert_eq!(Vesting::vesting_balance(&TEAM), None);
            assert_ok!(transfer_from(TEAM, MILLION / 2));
        });
}

#[test]
fn the_default_genesis_builds_and_holds_nothing() {
    let empty = RuntimeGenesisConfig::default().build_storage().unwrap();
    sp_io::TestExternalities::new(empty).execute_with(|| {
        assert_eq!(Balances::total_issuance(), 0);
    });
}

#[test]
#[should_panic(
    expected = "block 0 holds 999999999000000000000000000 planck, not the genesis supply of 1000000000000000000000000000"
)]
fn too_little_is_refused_with_the_figure() {
    ExtBuilder::default()
        .endowed(GENESIS - cybermiles_primitives::CMT)
        .build();
}

#[test]
#[should_panic(expected = "block 0 holds 1000000000000000000000000001 planck")]
fn a_planck_too_much_is_refused() {
    ExtBuilder::default().endowed(GENESIS + 1).build();
}

#[test]
#[should_panic(
    expected = "allocation of 30000000000000000000000000 planck to 3: no vesting schedule"
)]
fn more_tranches_than_vesting_takes_are_refused() {
    ExtBuilder::default()
        .allocation((TEAM, 30 * MILLION, 11, 50))
        .build();
}

#[test]
#[should_panic(expected = "to 3: a tranche needs a period of blocks and a planck at least")]
fn a_period_of_no_block_is_refused() {
    ExtBuilder::default()
        .allocation((TEAM, MILLION, 10, 0))
        .build();
}

#[test]
#[should_panic(expected = "to 3: a tranche needs a period of blocks and a planck at least")]
fn a_tranche_of_no_planck_is_refused() {
    ExtBuilder::default()
        .allocation((TEAM, MILLION, 0, 0))
        .allocation((TEAM, 9, 10, 1))
        .build();
}

#[test]
#[should_panic(expected = "to 3: the last cliff is past all blocks")]
fn a_cliff_past_all_blocks_is_refused() {
    ExtBuilder::default()
        .allocation((TEAM, MILLION, 2, u64::MAX))
        .build();
}

#[test]
#[should_panic(expected = "allocation of 1 planck to 3: not minted")]
fn an_allocation_under_the_existential_deposit_is_refused() {
    ExtBuilder::default().allocation((TEAM, 1, 0, 0)).build();
}

#[test]
#[should_panic(expected = "start is in ms since 1970")]
fn a_start_of_zero_is_refused() {
    ExtBuilder::default().start(Some(0)).build();
}

#[test]
fn the_constants_fit_together() {
    ExtBuilder::default().build_and_execute(Pallet::<Runtime>::integrity_test);
}

fn integrity_of(supply: Balance, cap: Balance) {
    GenesisSupply::set(supply);
    SupplyCap::set(cap);
    Pallet::<Runtime>::integrity_test();
}

#[test]
#[should_panic(expected = "GenesisSupply must not be above SupplyCap")]
fn a_cap_under_the_genesis_supply_is_refused() {
    integrity_of(CAP, CAP - 1);
}

#[test]
#[should_panic(expected = "it cannot be zero")]
fn a_genesis_supply_of_nothing_is_refused() {
    integrity_of(0, CAP);
}

#[test]
#[should_panic(expected = "out of the range of the curve: more than 256 × GenesisSupply")]
fn a_cap_out_of_range_is_refused() {
    integrity_of(MILLION, 257 * MILLION);
}
