//! Nomination pools: what their members earn together, and how each goes.

use crate::support::*;
use cybermiles_primitives::{Address, CMT};
use cybermiles_runtime::{
    configs::consensus::BONDING_ERAS, genesis::dev, Balances, NominationPools, Runtime, Staking,
};
use frame_support::{assert_noop, assert_ok};
use pallet_nomination_pools::{Error, PoolMembers};

/// What Bob has in the pool; Alice, who made it, has a quarter of that.
const BOBS: u128 = 400 * CMT;

/// Pool 1, of Alice and Bob, backs a validator.
fn pool() {
    blocks(1);
    let alice = || Address::from(account("Alice"));
    assert_ok!(NominationPools::create(
        origin("Alice"),
        BOBS / 4,
        alice(),
        alice(),
        alice()
    ));
    assert_ok!(NominationPools::join(origin("Bob"), BOBS, 1));
    let validators = vec![account("Charlie//stash")];
    assert_ok!(NominationPools::nominate(origin("Alice"), 1, validators));
}

/// What Alice or Bob claims.
fn claim(name: &str) -> u128 {
    let before = total(&account(name));
    assert_ok!(NominationPools::claim_payout(origin(name)));
    total(&account(name)) - before
}

#[test]
fn an_eras_payout_goes_to_the_members_by_their_stakes() {
    chain(&dev::foundation(4)).execute_with(|| {
        pool();
        // Elected in era 0, backed in era 1, paid after it.
        wait_for_era(2);
        let validator = account("Charlie//stash");
        let pot = NominationPools::generate_reward_account(1);
        let before = (total(&validator), total(&pot));
        assert_ok!(Staking::payout_stakers(
            origin("Dave"),
            validator.clone(),
            1
        ));
        let (own, pooled) = (total(&validator) - before.0, total(&pot) - before.1);
        // A CMT of the pool earns what one of the validator earns.
        let per_cmt = |earned: u128, stake: u128| earned / (stake / CMT);
        let (own, each) = (per_cmt(own, dev::STAKE), per_cmt(pooled, BOBS * 5 / 4));
        assert!(own.abs_diff(each) * 1_000_000 < own, "{own} {each}");

        let alices = claim("Alice");
        assert_eq!(claim("Bob"), 4 * alices);
        let rest = pooled - 5 * alices;
        assert!(rest < 1_000, "{rest} planck remain of divisions");
    });
}

#[test]
fn a_member_is_out_after_the_bonding_period_and_not_before() {
    chain(&dev::foundation(4)).execute_with(|| {
        pool();
        let bob = || Address::from(account("Bob"));
        assert_ok!(NominationPools::unbond(origin("Bob"), bob(), BOBS));
        let free = Balances::free_balance(account("Bob"));
        let withdraw = || NominationPools::withdraw_unbonded(origin("Bob"), bob(), 0);
        wait_for_era(BONDING_ERAS - 1);
        assert_noop!(withdraw(), Error::<Runtime>::CannotWithdrawAny);
        wait_for_era(BONDING_ERAS);
        assert_ok!(withdraw());
        assert_eq!(Balances::free_balance(account("Bob")), free + BOBS);
        assert!(!PoolMembers::<Runtime>::contains_key(account("Bob")));
    });
}
