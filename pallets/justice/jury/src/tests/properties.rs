//! Random lives of jurors and panels, with calls that come or do not: every planck is accounted for after each
//! step, and from each state everything ends by anybody's calls alone.

use super::mock::*;
use crate::{pallet::*, voting::commitment, Parameters, State};
use cybermiles_primitives::{
    justice::{Jury as _, PanelId, Summons},
    AccountId, Balance, BlockNumber, CMT,
};
use frame_support::{
    assert_ok,
    storage::{with_transaction, TransactionOutcome},
    traits::{fungible::Mutate, tokens::Preservation},
};
use proptest::prelude::*;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;

/// How many run at once.
const PANELS: PanelId = 4;

#[derive(Clone, Debug)]
enum Step {
    Register(usize, Balance),
    Raise(usize, Balance),
    Lower(usize, Balance),
    Withdraw(usize),
    Summon {
        seats: u32,
        vote_cost: Balance,
        pledge: Balance,
    },
    Seed(u8),
    Draw(PanelId, u32),
    Commit(PanelId, usize, bool),
    Copy(PanelId, usize, usize),
    Reveal(PanelId, usize, bool),
    /// Everybody who sits on it commits, and those reveal of whom the bit is set.
    Vote(PanelId, u8, u8),
    /// What is due in a panel's state, well done: the votes as bits, a chunk.
    Go(PanelId, u8, u8, u32),
    Advance(PanelId),
    Discharge(PanelId),
    Settle(PanelId, u32),
    Give(PanelId, Balance),
    Lock(usize),
    Wait(BlockNumber),
    Set(u32),
}

/// Six who may be jurors, of whom one hardly has enough.
fn person(number: usize) -> AccountId {
    juror(number as u16 + 1)
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..6usize;
    let panel = || 0..PANELS;
    let stake = || {
        prop_oneof![
            (900u128..6_000).prop_map(|cmt| cmt * CMT),
            1u128..(9_000 * CMT)
        ]
    };
    let cost = prop_oneof![1u128..50, (1u128..200).prop_map(|cmt| cmt * CMT)];
    let chunk = || 1..12u32;
    prop_oneof![
        2 => (who(), stake()).prop_map(|(who, stake)| Step::Register(who, stake)),
        2 => (who(), stake()).prop_map(|(who, stake)| Step::Raise(who, stake)),
        3 => (who(), stake()).prop_map(|(who, stake)| Step::Lower(who, stake)),
        3 => who().prop_map(Step::Withdraw),
        3 => (1..30u32, cost, 900u128..9_999).prop_map(|(seats, vote_cost, pledge)| {
            Step::Summon { seats, vote_cost, pledge }
        }),
        4 => any::<u8>().prop_map(Step::Seed),
        8 => (panel(), prop_oneof![chunk(), Just(50)]).prop_map(|(id, limit)| Step::Draw(id, limit)),
        2 => (panel(), who(), any::<bool>()).prop_map(|(id, who, vote)| Step::Commit(id, who, vote)),
        1 => (panel(), who(), who()).prop_map(|(id, who, from)| Step::Copy(id, who, from)),
        2 => (panel(), who(), any::<bool>()).prop_map(|(id, who, vote)| Step::Reveal(id, who, vote)),
        6 => (panel(), any::<u8>(), any::<u8>()).prop_map(|(id, yes, speak)| Step::Vote(id, yes, speak)),
        40 => (panel(), any::<u8>(), (any::<u8>(), any::<u8>()), chunk()).prop_map(
            |(id, yes, (one, other), limit)| Step::Go(id, yes, one | other, limit)
        ),
        6 => panel().prop_map(Step::Advance),
        4 => panel().prop_map(Step::Discharge),
        5 => (panel(), chunk()).prop_map(|(id, limit)| Step::Settle(id, limit)),
        1 => (panel(), 1u128..5_000).prop_map(|(id, amount)| Step::Give(id, amount)),
        1 => who().prop_map(Step::Lock),
        5 => (1..40u32).prop_map(Step::Wait),
        2 => Just(Step::Wait(TERM)),
        2 => Just(Step::Wait(PARAMETERS.exit_delay)),
        1 => (0..3u32).prop_map(Step::Set),
    ]
}

fn wait(blocks: BlockNumber) {
    run_to(System::block_number() + blocks);
}

/// One of the panels that run, if any does.
fn pick(number: PanelId) -> PanelId {
    let mut ids: Vec<_> = Panels::<Test>::iter_keys().collect();
    ids.sort_unstable();
    ids.get(number as usize % ids.len().max(1))
        .copied()
        .unwrap_or_default()
}

/// What is due in a panel's state.
fn go(id: PanelId, yes: u8, speak: u8, limit: u32) -> Result<(), DispatchError> {
    let Some(panel) = Panels::<Test>::get(id) else {
        return Ok(());
    };
    match panel.state {
        State::Drawing { seed, .. } => {
            if seed.is_none() {
                wait(MARGIN);
                give_seed(yes);
            }
            run(Step::Draw(id, limit))
        }
        State::Voting { reveal_until, .. } => {
            vote_by_bits(id, yes, speak);
            run_to(reveal_until.max(System::block_number()));
            Jury::advance(signed(STRANGER), id)
        }
        State::Decided { .. } => Jury::discharge(id),
        State::Clearing(_) | State::Settling { .. } => run(Step::Settle(id, limit)),
    }
}

/// Some calls are refused, as they should be; those that are not keep the invariants.
fn run(step: Step) -> Result<(), DispatchError> {
    match step {
        Step::Register(who, stake) => Jury::register(signed(person(who)), stake),
        Step::Raise(who, amount) => Jury::raise(signed(person(who)), amount),
        Step::Lower(who, amount) => {
            // Now and then all of it.
            let active = Jurors::<Test>::get(person(who)).map_or(0, |juror| juror.active());
            let amount = if amount > active || active - amount < PARAMETERS.min_stake {
                active
            } else {
                amount
            };
            Jury::lower(signed(person(who)), amount)
        }
        Step::Withdraw(who) => Jury::withdraw(signed(person(who))),
        Step::Summon {
            seats,
            vote_cost,
            pledge,
        } => {
            if (Panels::<Test>::iter().count() as PanelId) < PANELS {
                Jury::summon(Summons {
                    pledge,
                    vote_cost,
                    ..summons(seats)
                })?;
            }
            Ok(())
        }
        Step::Seed(byte) => {
            give_seed(byte);
            Ok(())
        }
        Step::Draw(id, limit) => Jury::draw(signed(STRANGER), id, limit)
            .map(drop)
            .map_err(|error| error.error),
        Step::Commit(id, who, vote) => {
            let id = pick(id);
            let round = Panels::<Test>::get(id).map_or(0, |panel| panel.round);
            let who = person(who);
            let hash = commitment(id, round, &who, vote, &salt(&who));
            Jury::commit(signed(who), id, hash)
        }
        Step::Copy(id, who, from) => {
            let id = pick(id);
            let hash = Jury::ballot(id, person(from)).and_then(|ballot| ballot.commitment);
            Jury::commit(signed(person(who)), id, hash.unwrap_or_default())
        }
        Step::Reveal(id, who, vote) => reveal(pick(id), person(who), vote),
        Step::Vote(id, yes, speak) => {
            vote_by_bits(pick(id), yes, speak);
            Ok(())
        }
        Step::Go(id, yes, speak, limit) => go(pick(id), yes, speak, limit),
        Step::Advance(id) => Jury::advance(signed(STRANGER), pick(id)),
        Step::Discharge(id) => Jury::discharge(pick(id)),
        Step::Settle(id, limit) => Jury::settle(signed(STRANGER), id, limit)
            .map(drop)
            .map_err(|error| error.error),
        Step::Give(id, amount) => {
            <Balances as Mutate<_>>::transfer(
                &RAVI,
                &Jury::pot(id),
                amount,
                Preservation::Preserve,
            )?;
            Ok(())
        }
        Step::Lock(who) => {
            lock_all(&person(who));
            Ok(())
        }
        Step::Wait(blocks) => {
            wait(blocks);
            Ok(())
        }
        Step::Set(redraws) => Jury::force_set_parameters(
            signed(GOVERNOR),
            Parameters {
                redraws,
                absence_multiple: 2 + redraws,
                ..PARAMETERS
            },
        ),
    }
}

fn vote_by_bits(id: PanelId, yes: u8, speak: u8) {
    let Some(State::Voting {
        commit_until,
        reveal_until,
    }) = Panels::<Test>::get(id).map(|panel| panel.state)
    else {
        return;
    };
    if System::block_number() >= commit_until {
        return;
    }
    let is_set = |bits: u8, number: usize| bits & (1 << number) != 0;
    let sat: Vec<_> = (0..6)
        .filter(|number| seats_of(id, &person(*number)) > 0)
        .collect();
    for number in &sat {
        assert_ok!(commit(id, person(*number), is_set(yes, *number)));
    }
    run_to(commit_until);
    for number in sat {
        if is_set(speak, number) {
            assert_ok!(reveal(id, person(number), is_set(yes, number)));
        }
    }
    if yes.is_multiple_of(2) {
        run_to(reveal_until);
    }
}

fn everybody() -> Vec<AccountId> {
    let mut all = vec![MEI, RAVI, STRANGER, GOVERNOR, TREASURY];
    all.extend((0..6).map(person));
    all.extend((0..NextPanel::<Test>::get() + PANELS).map(Jury::pot));
    all
}

/// Nothing is made or lost, and nobody has it but those who should.
fn check(issued: Balance) {
    Jury::do_try_state().unwrap();
    assert_eq!(Balances::total_issuance(), issued);
    let sum: Balance = everybody().iter().map(owns).sum();
    assert_eq!(sum, issued);
}

/// Brings one panel on by what anybody may do, waiting as long as it takes.
fn push(id: PanelId) {
    let limit = 50;
    match state(id) {
        State::Drawing { .. } => {
            // Refused without a seed or a juror; and it may fill no seat.
            let _ = Jury::draw(signed(STRANGER), id, limit);
            wait(TERM / 2);
            give_seed(id as u8);
            let _ = Jury::advance(signed(STRANGER), id);
        }
        State::Voting { reveal_until, .. } => {
            run_to(reveal_until.max(System::block_number()));
            assert_ok!(Jury::advance(signed(STRANGER), id));
        }
        State::Decided { .. } => {
            assert_ok!(Jury::discharge(id));
        }
        State::Clearing(_) | State::Settling { .. } => {
            assert_ok!(Jury::settle(signed(STRANGER), id, limit));
        }
    }
}

/// Everything ends, whoever keeps silent: the panels by anybody, the stakes by their owners.
fn finish() {
    let ids: Vec<_> = Panels::<Test>::iter_keys().collect();
    for id in ids {
        let mut pushes = 0;
        while Panels::<Test>::contains_key(id) {
            push(id);
            pushes += 1;
            assert!(pushes < 200, "panel {id} does not end");
        }
        assert_eq!(owns(&Jury::pot(id)), 0);
    }
    assert_eq!(Ballots::<Test>::iter().count(), 0);
    assert_eq!(Duties::<Test>::iter().count(), 0);
    for (who, juror) in Jurors::<Test>::iter().collect::<Vec<_>>() {
        assert_eq!(juror.locked, 0);
        if juror.active() > 0 {
            assert_ok!(Jury::lower(signed(who), juror.active()));
        }
    }
    wait(PARAMETERS.exit_delay);
    for who in Jurors::<Test>::iter_keys().collect::<Vec<_>>() {
        assert_ok!(Jury::withdraw(signed(who.clone())));
        assert_eq!((staked(&who), rent(&who)), (0, 0));
    }
    assert_eq!(Jurors::<Test>::iter().count(), 0);
    assert_eq!(Leaves::<Test>::iter().count(), 0);
    assert_eq!(Jury::term().live, 0);
    assert_eq!(rent(&MEI), 0);
}

/// Looks whether all would end from here, and takes it back.
fn check_that_all_ends(issued: Balance) {
    let now = System::block_number();
    let (seed, known_since) = Recorder::set(|record| (record.seed, record.known_since));
    let _ = with_transaction(|| {
        finish();
        check(issued);
        TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
    });
    Recorder::set(|record| (record.seed, record.known_since) = (seed, known_since));
    assert_eq!(System::block_number(), now);
}

/// Only who sits on a panel loses by it, and never more than his silence costs.
fn check_losses(before: &BTreeMap<AccountId, (Balance, Balance)>) {
    for (who, (owned, lock)) in before {
        assert!(
            owns(who) + lock >= *owned,
            "{who:?} lost more than was locked"
        );
    }
}

fn people() -> BTreeMap<AccountId, (Balance, Balance)> {
    (0..6)
        .map(person)
        .map(|who| {
            let lock = Jurors::<Test>::get(&who).map_or(0, |juror| juror.locked);
            let owned = owns(&who);
            (who, (owned, lock))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_panel_ends_and_every_planck_is_accounted_for(
        steps in prop::collection::vec(any_step(), 1..80),
    ) {
        let mut stakes = stakes();
        stakes.push((person(4), 1_000 * CMT));
        stakes.push((person(5), 7_500 * CMT + 13));
        ext_with(PARAMETERS, stakes).execute_with(|| {
            let issued = Balances::total_issuance();
            for (number, step) in steps.into_iter().enumerate() {
                let before = people();
                // As a transaction: what is refused changes nothing.
                let _ = with_transaction(|| match run(step) {
                    Ok(()) => TransactionOutcome::Commit(Ok(())),
                    Err(error) => TransactionOutcome::Rollback(Err(error)),
                });
                check_losses(&before);
                check(issued);
                if number % 4 == 0 {
                    check_that_all_ends(issued);
                }
            }
            finish();
            check(issued);
        });
    }
}
