//! An account whose key is lost comes back by its owner's friends.

use crate::support::*;
use cybermiles_primitives::{Address, CMT};
use cybermiles_runtime::{
    genesis::dev, Balances, Recovery, Runtime, RuntimeCall, RuntimeOrigin, System,
};
use frame_support::{assert_noop, assert_ok};
use pallet_recovery::{Error, FriendGroup, FriendsOf};

const DELAY: u32 = 100;

#[test]
fn two_of_three_friends_give_a_lost_account_to_its_heir_after_the_delay() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let mut friends = ["Bob", "Charlie", "Dave"].map(account);
        friends.sort();
        let group = FriendGroup {
            friends: FriendsOf::<Runtime>::truncate_from(friends.to_vec()),
            friends_needed: 2,
            inheritor: account("Heir"),
            inheritance_delay: DELAY,
            inheritance_priority: 0,
            cancel_delay: 1,
        };
        assert_ok!(Recovery::set_friend_groups(origin("Alice"), vec![group]));
        let lost = || Address::from(account("Alice"));
        let finish = || Recovery::finish_attempt(origin("Eve"), lost(), 0);
        assert_ok!(Recovery::initiate_attempt(origin("Bob"), lost(), 0));
        System::set_block_number(System::block_number() + DELAY - 1);
        assert_noop!(finish(), Error::<Runtime>::NotApproved);
        assert_ok!(Recovery::approve_attempt(origin("Charlie"), lost(), 0));
        assert_noop!(finish(), Error::<Runtime>::NotYetInheritable);
        System::set_block_number(System::block_number() + 1);
        assert_ok!(finish());

        let take = |who: RuntimeOrigin| {
            let transfer = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
                dest: account("Heir").into(),
                value: 900_000 * CMT,
            });
            Recovery::control_inherited_account(who, lost(), Box::new(transfer))
        };
        assert_noop!(take(origin("Bob")), Error::<Runtime>::NotInheritor);
        assert_ok!(take(origin("Heir")));
        assert_eq!(total(&account("Heir")), 900_000 * CMT);
        // What Bob put at stake when he began.
        assert_eq!(Balances::free_balance(account("Bob")), dev::ENDOWMENT);
    });
}
