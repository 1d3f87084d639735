//! Random calls by anybody, followed by an indexer that knows nothing but the events. However it went: what is
//! stored is what the events said, nobody did what he may not, what was refused changed nothing, all can be given up, and
//! then every planck is back.

use super::{indexer::Index, mock::*, processes::*};
use crate::{pallet::*, people, samples::*, types::*};
use cybermiles_primitives::{
    engine::{CaseId, Cases as Promise},
    AccountId,
};
use cybermiles_process::{Kind, Process as Net};
use frame_support::{
    dispatch::DispatchResult,
    storage::{with_storage_layer, with_transaction, TransactionOutcome},
};
use proptest::prelude::*;
use sp_runtime::DispatchError;

/// What may have which name; "work" is what others wait for.
const NAMES: [&str; 3] = ["main", "work", "branch"];

fn nets() -> Vec<Net> {
    vec![
        purchase(),
        review(),
        waiting(Kind::Task { role: 0 }),
        waiting(Kind::Catch { event: 0 }),
        timer(),
        service(),
        decision(),
        instant(7),
        parent("work"),
        many("work", 2),
        many("branch", 2),
    ]
}

#[derive(Clone, Debug)]
enum Step {
    /// Who, under which name, which one.
    Deploy(usize, usize, usize),
    Remove(usize, usize),
    /// Who starts whose, of which name.
    Start(usize, usize, usize),
    /// Who lets which token of which case go, by which of the transitions, after a note of such a length.
    Signal(usize, usize, usize, usize, Option<usize>),
    /// The same, by who may.
    Proceed(usize, usize, usize),
    Expire(usize, usize, usize),
    HandOver(usize, usize, u8, usize),
    Set(usize, usize, i128),
    Close(usize, usize),
    Cancel(usize, usize),
    Wait(u64),
    /// What the rules do from now on.
    Rules(usize),
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE.len();
    let name = || 0..NAMES.len();
    let case = || 0..40usize;
    prop_oneof![
        3 => (who(), name(), 0..nets().len())
            .prop_map(|(who, name, net)| Step::Deploy(who, name, net)),
        1 => (who(), name()).prop_map(|(who, name)| Step::Remove(who, name)),
        8 => (who(), who(), name()).prop_map(|(who, owner, name)| Step::Start(who, owner, name)),
        6 => (who(), case(), 0..4usize, 0..4usize, prop::option::of(0..120usize))
            .prop_map(|(who, case, token, way, note)| Step::Signal(who, case, token, way, note)),
        24 => (case(), 0..4usize, 0..3usize)
            .prop_map(|(case, token, way)| Step::Proceed(case, token, way)),
        6 => (who(), case(), 0..4usize)
            .prop_map(|(who, case, token)| Step::Expire(who, case, token)),
        4 => (who(), case(), 0..2u8, who())
            .prop_map(|(who, case, role, to)| Step::HandOver(who, case, role, to)),
        3 => (who(), case(), 0..100i128)
            .prop_map(|(who, case, amount)| Step::Set(who, case, amount)),
        3 => (who(), case()).prop_map(|(who, case)| Step::Close(who, case)),
        1 => (who(), case()).prop_map(|(who, case)| Step::Cancel(who, case)),
        3 => (0..40u64).prop_map(Step::Wait),
        1 => (0..3usize).prop_map(Step::Rules),
    ]
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

/// One of the cases that there are, the first ones again and again.
fn pick(case: usize) -> CaseId {
    let mut ids: Vec<CaseId> = Cases::<Test>::iter_keys().collect();
    ids.sort_unstable();
    let at = case.checked_rem(ids.len()).unwrap_or_default();
    ids.get(at).copied().unwrap_or(999)
}

/// One of a case's tokens, in which kind of node it waits, and the names of the ways from there.
fn pick_token(case: CaseId, token: usize) -> Option<(u32, Kind, Vec<Vec<u8>>)> {
    let data = Cases::<Test>::get(case)?.data;
    let code = Codes::<Test>::get(&data.controller, data.code)?;
    let net = Net::trusted(&code.bytes).ok()?;
    let tokens = state_of(case).tokens;
    let at = token.checked_rem(tokens.len())?;
    let node = &net.nodes[usize::from(tokens[at].node)];
    let ways = node.edges.iter().map(|edge| edge.name.clone()).collect();
    Some((tokens[at].id, node.kind.clone(), ways))
}

/// Whether the chain did it; if it did not, nothing changed, and nothing was corrupt.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    match with_storage_layer(act) {
        Ok(()) => true,
        Err(error) => {
            assert_eq!(before, root());
            assert_ne!(error, Error::<Test>::Corrupt.into());
            assert_ne!(error, DispatchError::Corruption);
            false
        }
    }
}

/// A call whose weight comes with its result: never more than was charged before.
fn metered(call: frame_support::dispatch::DispatchResultWithPostInfo) -> DispatchResult {
    let weight = weight_of(call);
    assert!(weight.all_lte(Process::most_for_run()));
    call.map(|_| ()).map_err(|failure| failure.error)
}

fn run_signal(who: AccountId, case: CaseId, token: usize, way: usize, note: Option<usize>) {
    let Some((token, kind, ways)) = pick_token(case, token) else {
        return;
    };
    let may = people::may_signal(&who, &data_of(case), &kind);
    let name = ways.get(way).cloned().unwrap_or(b"nowhere".to_vec());
    let name = String::from_utf8(name).unwrap();
    let set: Vec<_> = note.map(|length| (1, text(length))).into_iter().collect();
    let done = attempt(|| metered(try_signal(who, case, token, &name, &set)));
    assert!(!done || may);
    assert!(!done || way < ways.len() && note.is_none_or(|length| length <= 100));
}

/// Somebody who may does it; if a sub-process stands in the way, nobody may.
fn proceed(case: CaseId, token: usize, way: usize) {
    let Some((_, kind, ways)) = pick_token(case, token) else {
        return;
    };
    let data = data_of(case);
    let may = |who: &&AccountId| people::may_signal(who, &data, &kind);
    if let Some(who) = PEOPLE.iter().find(may) {
        run_signal(who.clone(), case, token, way % ways.len(), None);
    }
}

/// Of a case in which something is due, if there is one.
fn run_expire(who: AccountId, case: CaseId, token: usize) {
    let mut all = Cases::<Test>::iter_keys();
    let case = all.find(|id| !Process::due(*id).is_empty()).unwrap_or(case);
    let Some((token, ..)) = pick_token(case, token) else {
        return;
    };
    let is_due = Process::due(case).contains(&token);
    let done = attempt(|| metered(try_expire(who, case, token)));
    assert!(!done || is_due);
}

fn run(step: Step, now: &mut u64) {
    match step {
        Step::Deploy(who, name, net) => {
            let code = code_of(&nets()[net]);
            attempt(|| Process::deploy(signed(person(who)), called(NAMES[name]), code, None));
        }
        Step::Remove(who, name) => {
            attempt(|| Process::remove(signed(person(who)), called(NAMES[name])));
        }
        Step::Start(who, owner, name) => run_start(who, owner, name),
        Step::Signal(who, case, token, way, note) => {
            run_signal(person(who), pick(case), token, way, note);
        }
        Step::Proceed(case, token, way) => proceed(pick(case), token, way),
        Step::Expire(who, case, token) => run_expire(person(who), pick(case), token),
        Step::HandOver(who, case, role, to) => {
            let (who, case) = (person(who), pick(case));
            let roles = Cases::<Test>::get(case).map(|entry| entry.data.roles);
            let player = roles.and_then(|roles| roles.get(usize::from(role)).cloned());
            let from = signed(who.clone());
            let done = attempt(|| Process::hand_over(from, case, role, person(to)));
            assert!(!done || player == Some(who));
        }
        Step::Set(who, case, amount) => {
            let (who, case) = (person(who), pick(case));
            let set = || <Process as Promise>::set(&who, case, vec![(0, int(amount))]);
            let done = attempt(|| set().map(|_| ()).map_err(|failure| failure.error));
            assert!(!done || data_of(case).controller == who && values_of(case)[0] == int(amount));
        }
        Step::Close(who, case) => {
            let (who, case) = (person(who), pick(case));
            let may = Cases::<Test>::get(case)
                .is_some_and(|entry| entry.data.controller == who && entry.data.ended);
            assert_eq!(attempt(|| Process::close(signed(who), case)), may);
        }
        Step::Cancel(who, case) => {
            let (who, case) = (person(who), pick(case));
            let may = Cases::<Test>::get(case).is_some_and(|entry| {
                let data = entry.data;
                data.controller == who && !data.ended && data.parent.is_none()
            });
            let done = attempt(|| metered(Process::cancel(signed(who), case)));
            assert_eq!(done, may);
        }
        Step::Wait(hours) => {
            *now += hours * 3_600_000;
            set_now(*now);
        }
        Step::Rules(what) => {
            let says = |signal| Rule::Says(vec![("amount".into(), int(9))], vec![signal]);
            let rules = [says("low"), says("high"), Rule::Fails];
            for owner in PEOPLE {
                rule(owner, "grading", rules[what].clone());
            }
        }
    }
}

fn run_start(who: usize, owner: usize, name: usize) {
    let (who, owner, name) = (person(who), person(owner), called(NAMES[name]));
    let view = Process::process(owner.clone(), name.clone());
    let roles = view.map_or(0, |view| Net::trusted(&view.bytes).unwrap().roles.len());
    let roles = vec![person(2); roles].try_into().unwrap();
    attempt(|| {
        let start = Process::start(signed(who), owner, name, None, roles, set_to(&[]));
        metered(start)
    });
}

/// Everybody gives up what he has.
fn wind_up() {
    let mut ids: Vec<CaseId> = Cases::<Test>::iter_keys().collect();
    ids.sort_unstable();
    for id in ids {
        let Some(entry) = Cases::<Test>::get(id) else {
            continue;
        };
        let CaseData {
            controller,
            ended,
            parent,
            ..
        } = entry.data;
        // Sub-processes go with the case above them, which came before.
        assert_eq!(parent, None);
        let done = match ended {
            true => attempt(|| Process::close(signed(controller), id)),
            false => attempt(|| metered(Process::cancel(signed(controller), id))),
        };
        assert!(done);
    }
    let names: Vec<_> = Processes::<Test>::iter_keys().collect();
    for (owner, name) in names {
        assert!(attempt(|| Process::remove(signed(owner), name)));
    }
}

/// At any time all can be given up, and then every planck is back; but it is not done.
fn check_exits() {
    let _: Result<(), DispatchError> = with_transaction(|| {
        wind_up();
        assert_quiet();
        TransactionOutcome::Rollback(Ok(()))
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_stored_is_what_was_said_and_every_planck_comes_back(
        steps in prop::collection::vec(any_step(), 1..80),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut now = START;
            let mut index = Index::default();
            run(Step::Rules(0), &mut now);
            for (name, net) in [("main", parent("work")), ("work", review()), ("branch", many("work", 2))] {
                deploy(LENA, name, &net);
            }
            for step in steps {
                run(step, &mut now);
                index.catch_up();
                index.check();
                Process::do_try_state().unwrap();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            check_exits();
            wind_up();
            index.catch_up();
            index.check();
            assert_quiet();
        });
    }
}
