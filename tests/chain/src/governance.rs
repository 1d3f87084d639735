//! Referenda decide, within their tracks.

use crate::support::*;
use codec::Encode;
use cybermiles_primitives::{AccountId, Balance, BlockNumber, CMT, DAYS};
use cybermiles_runtime::{
    configs::governance::{
        pallet_origins, BountyDepositPayoutDelay, Origin, SpendPeriod, Spender, Tracks,
        TreasuryAccount, BIG_SPEND, MEDIUM_SPEND, SMALL_SPEND,
    },
    genesis::dev,
    Bounties, ChildBounties, ConvictionVoting, Issuance, OriginCaller, Preimage, Referenda,
    Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin, Scheduler, System, Treasury,
};
use frame_support::{
    assert_noop, assert_ok,
    dispatch::RawOrigin,
    traits::{schedule::DispatchTime, Bounded, EnsureOrigin, Hooks},
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::TracksInfo;
use sp_runtime::{traits::Hash, DispatchResult, Perbill};

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

/// Proposes `call` on a track and has `//Team` vote for it with nearly all it has.
fn propose_and_vote(track: OriginCaller, call: RuntimeCall) -> u32 {
    let alice = || origin("Alice");
    assert_ok!(Preimage::note_preimage(alice(), call.encode()));
    let proposal = Bounded::Lookup {
        hash: <Runtime as frame_system::Config>::Hashing::hash_of(&call),
        len: call.encoded_size() as u32,
    };
    let index = pallet_referenda::ReferendumCount::<Runtime>::get();
    assert_ok!(Referenda::submit(
        alice(),
        Box::new(track),
        proposal,
        DispatchTime::After(0),
    ));
    assert_ok!(Referenda::place_decision_deposit(alice(), index));
    assert_ok!(ConvictionVoting::vote(
        origin("Team"),
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
        blocks(1);
        let rate = Perbill::from_percent(2);
        assert_noop!(
            Issuance::set_rate(origin("Alice"), rate),
            sp_runtime::DispatchError::BadOrigin
        );
        let call: RuntimeCall = pallet_issuance::Call::set_rate { rate }.into();
        let index = propose_and_vote(RawOrigin::Root.into(), call);
        // Support of a tenth is enough once the threshold has fallen from a half to it.
        pass(16 * DAYS);
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

/// Lets so many blocks pass, of which only those are run that have something scheduled: a referendum's alarms.
fn pass(blocks: BlockNumber) {
    let end = System::block_number() + blocks;
    while System::block_number() < end {
        let now = System::block_number();
        let agenda = pallet_scheduler::Agenda::<Runtime>::iter_keys();
        let next = agenda.filter(|block| *block > now).min().unwrap_or(end);
        System::set_block_number(next.min(end));
        Scheduler::on_initialize(System::block_number());
    }
}

#[test]
fn each_spender_spends_up_to_its_limit_and_no_planck_more() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        for (spender, limit) in [
            (Origin::SmallSpender, SMALL_SPEND),
            (Origin::MediumSpender, MEDIUM_SPEND),
            (Origin::BigSpender, BIG_SPEND),
        ] {
            for amount in [limit, limit + 1] {
                let spend = pallet_treasury::Call::spend {
                    asset_kind: Box::new(()),
                    amount,
                    beneficiary: Box::new(account("Newcomer")),
                    valid_from: None,
                };
                propose_and_vote(spender.clone().into(), RuntimeCall::Treasury(spend));
            }
        }
        pass(16 * DAYS);
        let refused: DispatchResult =
            Err(pallet_treasury::Error::<Runtime>::InsufficientPermission.into());
        let refusals = System::events().into_iter().filter(|record| {
            matches!(
                &record.event,
                RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched { result, .. })
                    if *result == refused
            )
        });
        assert_eq!(refusals.count(), 3);
        assert_eq!(pallet_treasury::SpendCount::<Runtime>::get(), 3);

        let treasury = total(&TreasuryAccount::get());
        for spend in 0..3 {
            assert_ok!(Treasury::payout(origin("Alice"), spend));
        }
        let paid = SMALL_SPEND + MEDIUM_SPEND + BIG_SPEND;
        assert_eq!(total(&account("Newcomer")), paid);
        assert_eq!(total(&TreasuryAccount::get()), treasury - paid);
    });
}

/// The account of bounty 0, into which the treasury has paid, as it does once in its period.
fn bounty(value: Balance) -> AccountId {
    assert_ok!(Bounties::propose_bounty(
        origin("Alice"),
        value,
        b"docs".to_vec()
    ));
    assert_ok!(Bounties::approve_bounty(RuntimeOrigin::root(), 0));
    System::set_block_number(SpendPeriod::get() - 1);
    blocks(1);
    let bounty = Bounties::bounty_account_id(0);
    assert_eq!(total(&bounty), value);
    bounty
}

#[test]
fn a_cancelled_bounty_goes_back_to_the_treasury() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let treasury = total(&TreasuryAccount::get());
        let bounty = bounty(1_000 * CMT);
        assert_ok!(Bounties::close_bounty(RuntimeOrigin::root(), 0));
        assert_eq!(total(&bounty), 0);
        assert_eq!(total(&TreasuryAccount::get()), treasury);
    });
}

#[test]
fn a_child_bounty_pays_its_worker_and_its_curator() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let bounty = bounty(1_000 * CMT);
        let (curator, root) = (account("Bob").into(), RuntimeOrigin::root());
        assert_ok!(Bounties::propose_curator(root, 0, curator, 100 * CMT));
        assert_ok!(Bounties::accept_curator(origin("Bob"), 0));
        let (bob, chapter) = (|| origin("Bob"), b"a chapter".to_vec());
        assert_ok!(ChildBounties::add_child_bounty(
            bob(),
            0,
            300 * CMT,
            chapter
        ));
        let (editor, fee) = (account("Charlie"), 30 * CMT);
        let before = total(&editor);
        let proposed = editor.clone().into();
        assert_ok!(ChildBounties::propose_curator(bob(), 0, 0, proposed, fee));
        assert_ok!(ChildBounties::accept_curator(origin("Charlie"), 0, 0));
        let worker = account("Newcomer");
        assert_ok!(ChildBounties::award_child_bounty(
            origin("Charlie"),
            0,
            0,
            worker.clone().into()
        ));

        let claim = || ChildBounties::claim_child_bounty(origin("Dave"), 0, 0);
        System::set_block_number(System::block_number() + BountyDepositPayoutDelay::get() - 1);
        assert_noop!(claim(), pallet_bounties::Error::<Runtime>::Premature);
        System::set_block_number(System::block_number() + 1);
        assert_ok!(claim());
        assert_eq!(total(&worker), 270 * CMT);
        assert_eq!(total(&editor), before + fee);
        assert_eq!(total(&bounty), 700 * CMT);
    });
}
