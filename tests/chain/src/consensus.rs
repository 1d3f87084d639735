//! Eras: who is paid what, and what misconduct costs.

use crate::support::*;
use cybermiles_primitives::{CMT, GENESIS_SUPPLY, SLOT_MILLIS};
use cybermiles_runtime::{
    configs::{
        consensus::{
            EquivocationReports, BAG_THRESHOLDS, EPOCH_SLOTS, SESSIONS_PER_ERA, SLASH_DEFER_ERAS,
        },
        governance::TreasuryAccount,
    },
    genesis::dev,
    Balances, Historical, Runtime, RuntimeEvent, RuntimeOrigin, Session, Staking, System,
    VoterList,
};
use frame_support::{assert_ok, instances::Instance1, traits::KeyOwnerProofSystem};
use pallet_bags_list::ListNodes;
use pallet_balances::AdjustmentDirection;
use pallet_session::historical::IdentificationTuple;
use sp_consensus_babe::KEY_TYPE;
use sp_runtime::Perbill;
use sp_staking::offence::{Offence, ReportOffence};

fn next_era() {
    for _ in 0..SESSIONS_PER_ERA {
        next_epoch();
    }
}

fn era_paid() -> Vec<(u32, u128)> {
    System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::Staking(pallet_staking::Event::EraPaid {
                era_index,
                validator_payout,
                remainder,
            }) => {
                assert_eq!(remainder, 0);
                Some((era_index, validator_payout))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn an_era_pays_what_the_curve_gives_to_the_stakers() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        let mut paid = Vec::new();
        let start = pallet_timestamp::Now::<Runtime>::get();
        for _ in 0..2 * SESSIONS_PER_ERA {
            next_epoch();
            paid = era_paid();
            if !paid.is_empty() {
                break;
            }
        }
        // Sessions turn before a block's own time is set: an era is paid up to the block before.
        let until = pallet_issuance::Accrued::<Runtime>::get().unwrap().at;
        let turned = pallet_timestamp::Now::<Runtime>::get();
        assert_eq!(until, turned - u64::from(EPOCH_SLOTS / 4) * SLOT_MILLIS);
        let elapsed = until - start;
        let year = cybermiles_primitives::YEAR_MILLIS as f64;
        let growth = 1.08f64.powf(elapsed as f64 / year) - 1.0;
        let expected = GENESIS_SUPPLY as f64 * growth;
        let (era, payout) = paid[0];
        assert_eq!(era, 0);
        assert!(
            (payout as f64 / expected - 1.0).abs() < 1e-6,
            "{payout} is not {expected}"
        );

        // Nothing is minted before somebody asks for it in the stakers' name.
        assert_eq!(Balances::total_issuance(), GENESIS_SUPPLY);
        let holders = || Session::validators().iter().map(total).sum::<u128>();
        let before = holders();
        for validator in Session::validators() {
            let anybody = RuntimeOrigin::signed(account("Bob"));
            assert_ok!(Staking::payout_stakers(anybody, validator, 0));
        }
        let minted = Balances::total_issuance() - GENESIS_SUPPLY;
        assert_eq!(holders() - before, minted);
        // All but what staking's divisions, by billionths, lose.
        assert!(
            (payout - minted) * 1_000_000 < payout,
            "{payout} - {minted}"
        );
    });
}

#[test]
fn who_is_offline_stays_a_candidate() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        // One block in the whole epoch: three of four were not seen.
        block_after(EPOCH_SLOTS.into(), vec![]);
        block_after(EPOCH_SLOTS.into(), vec![]);
        let reported = System::events().into_iter().any(|record| {
            matches!(
                record.event,
                RuntimeEvent::Offences(pallet_offences::Event::Offence { .. })
            )
        });
        assert!(reported);
        assert_eq!(pallet_staking::Validators::<Runtime>::count(), 4);
    });
}

#[test]
fn an_equivocation_disables_and_chills() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        next_era();
        next_era();
        let offender = Session::validators()[1].clone();
        assert!(pallet_staking::Validators::<Runtime>::contains_key(
            &offender
        ));

        let offence = equivocation_of(1);
        // One of four: (3 · 1 / 4)² of the stake.
        assert_eq!(offence.slash_fraction(1), Perbill::from_rational(9u32, 16));
        assert_ok!(EquivocationReports::report_offence(vec![], offence));

        assert!(
            !pallet_staking::Validators::<Runtime>::contains_key(&offender),
            "chilled"
        );
        assert!(Session::disabled_validators().contains(&1), "disabled");
        next_era();
        next_era();
        // Out of office, too: nobody elects a chilled validator.
        assert!(!Session::validators().contains(&offender));
    });
}

#[test]
fn a_halt_just_before_an_election_does_not_stop_it() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        let mut elected = 0;
        for _ in 0..3 * SESSIONS_PER_ERA {
            blocks(4);
            // Nothing until the next epoch: no block that could have taken the election's snapshot.
            block_after(EPOCH_SLOTS.into(), vec![]);
            for record in System::events() {
                match record.event {
                    RuntimeEvent::Staking(pallet_staking::Event::StakersElected) => elected += 1,
                    RuntimeEvent::Staking(pallet_staking::Event::StakingElectionFailed)
                    | RuntimeEvent::ElectionProviderMultiPhase(
                        pallet_election_provider_multi_phase::Event::ElectionFailed,
                    ) => panic!("{record:?}"),
                    _ => {}
                }
            }
        }
        assert_eq!(elected, 3);
        assert_eq!(
            pallet_election_provider_multi_phase::CurrentPhase::<Runtime>::get(),
            pallet_election_provider_multi_phase::Phase::Off
        );
        assert_eq!(Session::validators().len(), 4);
    });
}

/// A report that the validator of a seat signed two blocks for one slot.
fn equivocation_of(seat: usize) -> impl Offence<IdentificationTuple<Runtime>> {
    let offender = Session::validators()[seat].clone();
    let key = pallet_session::NextKeys::<Runtime>::get(&offender)
        .unwrap()
        .babe;
    let proof = Historical::prove((KEY_TYPE, key.clone())).unwrap();
    pallet_babe::EquivocationOffence {
        slot: pallet_babe::CurrentSlot::<Runtime>::get(),
        session_index: proof.session,
        validator_set_count: 4,
        offender: Historical::check_proof((KEY_TYPE, key), proof).unwrap(),
    }
}

#[test]
fn a_slash_waits_for_governance_and_then_goes_to_the_treasury() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        next_era();
        next_era();
        let offender = Session::validators()[1].clone();
        let treasury = TreasuryAccount::get();
        let stake = pallet_staking::Ledger::<Runtime>::get(&offender)
            .unwrap()
            .total;
        let (before, collected) = (total(&offender), total(&treasury));
        assert_ok!(EquivocationReports::report_offence(
            vec![],
            equivocation_of(1)
        ));

        // Half a week for governance to look at it.
        let slashed_in = pallet_staking::ActiveEra::<Runtime>::get().unwrap().index;
        let active_era = || pallet_staking::ActiveEra::<Runtime>::get().unwrap().index;
        while active_era() < slashed_in + SLASH_DEFER_ERAS {
            assert_eq!(total(&offender), before);
            next_epoch();
        }
        next_era();
        next_era();
        let lost = before - total(&offender);
        // Elections count stakes in 64 bits, in votes of this many planck.
        let vote = GENESIS_SUPPLY / u128::from(u64::MAX);
        let expected = Perbill::from_rational(9u32, 16) * stake;
        assert!((expected - vote..=expected).contains(&lost), "{lost}");
        assert!(total(&treasury) - collected >= lost, "nothing is burned");
    });
}

#[test]
fn the_voter_bags_are_sorted_and_hold_everybody() {
    assert!(BAG_THRESHOLDS.windows(2).all(|pair| pair[0] < pair[1]));
    assert_eq!(BAG_THRESHOLDS[199], u64::MAX);
    // The first bag ends at the existential deposit as a vote, when all is at its genesis value.
    let factor = GENESIS_SUPPLY / u128::from(u64::MAX);
    let first = u128::from(BAG_THRESHOLDS[0]) * factor;
    assert!((CMT / 101..CMT / 99).contains(&first), "{first}");
}

#[test]
fn a_staker_whose_vote_shrinks_is_put_into_another_bag() {
    // More CMT than there can be.
    chain(&dev::foundation(4)).0.execute_with(|| {
        blocks(1);
        let bag = |stash: &str| {
            let node = ListNodes::<Runtime, Instance1>::get(account(stash));
            node.unwrap().bag_upper
        };
        let before = bag("Alice//stash");
        // Of twice the supply each stake is half the share.
        assert_ok!(Balances::force_adjust_total_issuance(
            RuntimeOrigin::root(),
            AdjustmentDirection::Increase,
            GENESIS_SUPPLY
        ));
        let vote = Staking::weight_of(&account("Alice//stash"));
        let due = BAG_THRESHOLDS.into_iter().find(|upper| *upper >= vote);
        assert!(due.unwrap() < before);
        // Anybody moves him.
        assert_ok!(VoterList::rebag(
            origin("Dave"),
            account("Alice//stash").into()
        ));
        assert_eq!(Some(bag("Alice//stash")), due);
        // Whom nobody moves is moved when the next block has time.
        assert_eq!(bag("Bob//stash"), before);
        blocks(1);
        assert_eq!(Some(bag("Bob//stash")), due);
    });
}

#[test]
fn the_live_periods_are_the_documented_ones() {
    use cybermiles_runtime::configs::consensus::BONDING_ERAS;
    let era_millis = u64::from(EPOCH_SLOTS * SESSIONS_PER_ERA) * SLOT_MILLIS;
    assert_eq!(era_millis, 6 * 3_600_000);
    assert_eq!(era_millis * u64::from(BONDING_ERAS), 7 * 86_400_000);
    const { assert!(SLASH_DEFER_ERAS < BONDING_ERAS) };
}

#[test]
fn who_only_bonds_is_no_voter() {
    chain(&dev::foundation(4)).execute_with(|| {
        blocks(1);
        let payee = pallet_staking::RewardDestination::Staked;
        assert_ok!(Staking::bond(origin("Eve"), 1_000 * CMT, payee));
        assert!(VoterList::rebag(origin("Dave"), account("Eve").into()).is_err());
        assert!(!ListNodes::<Runtime, Instance1>::contains_key(account(
            "Eve"
        )));
    });
}
