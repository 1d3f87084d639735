//! Referenda decide, within their tracks.

use crate::support::*;
use codec::Encode;
use cybermiles_primitives::CMT;
use cybermiles_runtime::{
    configs::governance::{
        pallet_origins, Origin, Spender, Tracks, TreasuryAccount, BIG_SPEND, MEDIUM_SPEND,
        SMALL_SPEND,
    },
    genesis::dev,
    Bounties, ConvictionVoting, Issuance, OriginCaller, Preimage, Referenda, Runtime, RuntimeCall,
    RuntimeOrigin,
};
use frame_support::{
    assert_noop, assert_ok,
    dispatch::RawOrigin,
    traits::{schedule::DispatchTime, Bounded, EnsureOrigin},
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::TracksInfo;
use sp_runtime::{traits::Hash, Perbill};

#[test]
fn tracks_stand_in_order_and_each_origin_has_one() {
    let ids: Vec<_> = Tracks::tracks().map(|track| track.id).collect();
    assert_eq!(ids, [0, 1, 10, 30, 31, 32]);
    let track = |origin: OriginCaller| Tracks::track_for(&origin);
    assert_eq!(track(RawOrigin::Root.into()), Ok(0));
    for (origin, id) in [
        (Origin::WhitelistedCaller, 1),
        (Origin::StakingAdmin, 10),
        (Origin::SmallSpender, 30),
        (Origin::MediumSpender, 31),
        (Origin::BigSpender, 32),
    ] {
        assert_eq!(track(pallet_origins::Origin::into(origin)), Ok(id));
    }
    assert_eq!(track(RawOrigin::Signed(account("Alice")).into()), Err(()));
}

#[test]
fn each_spender_has_a_limit() {
    let limit = |origin: RuntimeOrigin| Spender::try_origin(origin).ok();
    assert_eq!(limit(RuntimeOrigin::root()), Some(u128::MAX));
    assert_eq!(limit(Origin::SmallSpender.into()), Some(SMALL_SPEND));
    assert_eq!(limit(Origin::MediumSpender.into()), Some(MEDIUM_SPEND));
    assert_eq!(limit(Origin::BigSpender.into()), Some(BIG_SPEND));
    assert_eq!(limit(Origin::StakingAdmin.into()), None);
    assert_eq!(limit(RuntimeOrigin::signed(account("Alice"))), None);
}

/// Proposes `call` on root's track and has `//Team` vote for it with all it has.
fn propose_and_vote(call: RuntimeCall) -> u32 {
    let alice = || RuntimeOrigin::signed(account("Alice"));
    assert_ok!(Preimage::note_preimage(alice(), call.encode()));
    let proposal = Bounded::Lookup {
        hash: <Runtime as frame_system::Config>::Hashing::hash_of(&call),
        len: call.encoded_size() as u32,
    };
    let index = pallet_referenda::ReferendumCount::<Runtime>::get();
    assert_ok!(Referenda::submit(
        alice(),
        Box::new(RawOrigin::Root.into()),
        proposal,
        DispatchTime::After(0),
    ));
    assert_ok!(Referenda::place_decision_deposit(alice(), index));
    assert_ok!(ConvictionVoting::vote(
        RuntimeOrigin::signed(account("Team")),
        index,
        AccountVote::Standard {
            vote: Vote {
                aye: true,
                conviction: Conviction::Locked1x
            },
            balance: 90_000_000 * CMT,
        },
    ));
    index
}

#[test]
fn holders_change_the_rate_and_nobody_else_can() {
    chain(&dev::foundation(1)).execute_with(|| {
        use cybermiles_primitives::DAYS;
        blocks(1);
        let rate = Perbill::from_percent(2);
        assert_noop!(
            Issuance::set_rate(RuntimeOrigin::signed(account("Alice")), rate),
            sp_runtime::DispatchError::BadOrigin
        );
        let index = propose_and_vote(pallet_issuance::Call::set_rate { rate }.into());
        // Support of a tenth is enough once the threshold has fallen from a half to it.
        for _ in 0..16 {
            // A day passes at a time; the referendum's alarms ring in the block that comes.
            let now = cybermiles_runtime::System::block_number();
            run_alarms(now, now + DAYS);
        }
        let info = pallet_referenda::ReferendumInfoFor::<Runtime>::get(index).unwrap();
        assert!(
            matches!(info, pallet_referenda::ReferendumInfo::Approved(..)),
            "{info:?}"
        );
        let anniversary = FIRST_MOMENT + 10 * cybermiles_primitives::YEAR_MILLIS;
        assert_eq!(Issuance::rate_at(anniversary + 1), Some(rate));
        assert_eq!(
            Issuance::rate_at(anniversary - 1),
            Some(Perbill::from_percent(8))
        );
    });
}

/// Runs the scheduler in every block of `from..=to` that has something scheduled.
fn run_alarms(from: u32, to: u32) {
    use frame_support::traits::Hooks;
    let mut due: Vec<u32> = pallet_scheduler::Agenda::<Runtime>::iter_keys().collect();
    due.retain(|block| (from + 1..=to).contains(block));
    due.sort();
    for block in due.into_iter().chain([to]) {
        cybermiles_runtime::System::set_block_number(block);
        cybermiles_runtime::Scheduler::on_initialize(block);
    }
}

#[test]
fn a_cancelled_bounty_goes_back_to_the_treasury() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let proposer = RuntimeOrigin::signed(account("Alice"));
        let value = 1_000 * CMT;
        assert_ok!(Bounties::propose_bounty(proposer, value, b"docs".to_vec()));
        assert_ok!(Bounties::approve_bounty(RuntimeOrigin::root(), 0));
        let treasury = total(&TreasuryAccount::get());
        // The treasury pays approved bounties once in its period.
        let period = <Runtime as pallet_treasury::Config>::SpendPeriod::get();
        frame_system::Pallet::<Runtime>::set_block_number(period - 1);
        block(vec![]);
        let bounty = Bounties::bounty_account_id(0);
        assert_eq!(total(&bounty), value);
        assert_ok!(Bounties::close_bounty(RuntimeOrigin::root(), 0));
        assert_eq!(total(&bounty), 0);
        assert_eq!(total(&TreasuryAccount::get()), treasury);
    });
}
