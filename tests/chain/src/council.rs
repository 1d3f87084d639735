//! The council: elected by stake, and what it decides.

use crate::support::*;
use cybermiles_primitives::{AccountId, Hashing, CMT};
use cybermiles_runtime::{
    configs::governance::TermDuration, genesis::dev, Balances, Council, Elections, Runtime,
    RuntimeCall, RuntimeOrigin, System,
};
use frame_support::{
    assert_noop, assert_ok,
    instances::{Instance1, Instance2},
    weights::Weight,
};
use pallet_collective::{Error, Members, Prime};
use pallet_elections_phragmen::RunnersUp;
use sp_runtime::traits::Hash;

/// Two more than there are seats.
const CANDIDATES: u32 = 9;
/// More than the 512 whom a council's election took before.
const VOTERS: u32 = 600;

/// A term ends after so many have voted for one candidate each. The later the candidate, the more each of his
/// voters stakes.
fn elect() -> Vec<AccountId> {
    blocks(1);
    let candidates: Vec<_> = (0..CANDIDATES).map(|n| holder(n, 10_000 * CMT)).collect();
    for (n, who) in (0..).zip(&candidates) {
        let candidate = RuntimeOrigin::signed(who.clone());
        assert_ok!(Elections::submit_candidacy(candidate, n));
    }
    for n in 0..VOTERS {
        let voter = RuntimeOrigin::signed(holder(CANDIDATES + n, 1_000 * CMT));
        let choice = n % CANDIDATES;
        let stake = u128::from(choice + 1) * 10 * CMT;
        let ballot = vec![candidates[choice as usize].clone()];
        assert_ok!(Elections::vote(voter, ballot, stake));
    }
    System::set_block_number(TermDuration::get() - 1);
    blocks(1);
    candidates
}

#[test]
fn six_hundred_voters_elect_the_most_backed() {
    chain(&dev::foundation(1)).execute_with(|| {
        let candidates = elect();
        assert_eq!(Members::<Runtime, Instance1>::get(), candidates[2..]);
        let prime = Prime::<Runtime, Instance1>::get();
        assert_eq!(prime.as_ref(), candidates.last());
        let seats = RunnersUp::<Runtime>::get().into_iter();
        let runners_up: Vec<_> = seats.map(|seat| seat.who).collect();
        assert_eq!(runners_up, candidates[..2]);
    });
}

#[test]
fn two_thirds_of_the_council_name_the_engineers() {
    chain(&dev::foundation(1)).execute_with(|| {
        elect();
        let members = Members::<Runtime, Instance1>::get();
        let motion = RuntimeCall::TechnicalCommittee(pallet_collective::Call::set_members {
            new_members: vec![account("Dave")],
            prime: None,
            old_count: 3,
        });
        let hash = Hashing::hash_of(&motion);
        let by = |member: &AccountId| RuntimeOrigin::signed(member.clone());
        let (proposer, length) = (by(&members[0]), u32::MAX);
        assert_ok!(Council::propose(proposer, 5, Box::new(motion), length));
        let close = || Council::close(origin("Eve"), hash, 0, Weight::MAX, length);
        for member in &members[..4] {
            assert_ok!(Council::vote(by(member), hash, 0, true));
        }
        assert_noop!(close(), Error::<Runtime, Instance1>::TooEarly);
        assert_ok!(Council::vote(by(&members[4]), hash, 0, true));
        assert_ok!(close());
        let engineers = Members::<Runtime, Instance2>::get();
        assert_eq!(engineers, [account("Dave")]);
    });
}

#[test]
fn a_vote_takes_ten_cmt_that_come_back_with_it() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        assert_ok!(Elections::submit_candidacy(origin("Bob"), 0));
        assert_ok!(Elections::vote(origin("Alice"), vec![account("Bob")], CMT));
        let bond = Balances::reserved_balance(account("Alice"));
        assert!(bond >= 10 * CMT, "{bond}");
        assert_ok!(Elections::remove_voter(origin("Alice")));
        assert_eq!(Balances::reserved_balance(account("Alice")), 0);
    });
}
