//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Phase};
use frame_support::traits::Currency;
use sp_core::H256;

#[test]
fn the_total_is_issued_and_waits_in_the_pot() {
    build_and_execute(|| {
        assert_eq!(Balances::total_issuance(), 500 + 50 + TOTAL);
        assert_eq!(Balances::total_balance(&pot()), TOTAL);
        assert_eq!(Balances::free_balance(pot()), 0);
        assert_eq!(Claims::unclaimed(), TOTAL);
        assert_eq!(Root::<Test>::get(), root());
        assert_eq!(System::providers(&pot()), 1);
        assert_eq!(Claims::current_phase(), Phase::Open);
    });
}

#[test]
fn a_chain_may_start_with_nothing_to_claim() {
    ext_with(Default::default()).execute_with(|| {
        assert_eq!(Claims::unclaimed(), 0);
        assert_eq!(Claims::current_phase(), Phase::Expired);
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::DeadlinePassed);
        Claims::do_try_state().unwrap();
    });
}

#[test]
#[should_panic = "a root needs a total"]
fn a_root_without_a_total_is_refused() {
    ext_with(GenesisConfig {
        root: root(),
        total: 0,
        deadline: DEADLINE,
    });
}

#[test]
#[should_panic = "a total needs a root"]
fn a_total_without_a_root_is_refused() {
    ext_with(GenesisConfig {
        root: H256::zero(),
        total: TOTAL,
        deadline: DEADLINE,
    });
}

#[test]
#[should_panic = "the deadline must lie after block 0"]
fn a_deadline_at_block_0_is_refused() {
    ext_with(GenesisConfig {
        root: root(),
        total: TOTAL,
        deadline: 0,
    });
}

#[test]
#[should_panic = "the pot cannot hold the total"]
fn a_total_that_cannot_be_minted_is_refused() {
    ext_with(GenesisConfig {
        root: root(),
        total: u128::MAX,
        deadline: DEADLINE,
    });
}
