//! Random calls against a model: what is deployed under which name, who runs what, what a session holds, and
//! who has how much on hold. However it went, all can be given up, and then every planck is back.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*, types::*};
use cybermiles_primitives::{AccountId, Balance};
use cybermiles_rules::{Fact, RuleSet};
use frame_support::storage::with_storage_layer;
use proptest::prelude::*;
use sp_runtime::DispatchResult;
use std::collections::{BTreeMap, BTreeSet};

const NAMES: [&str; 3] = ["Loyalty", "Pricing", "x"];
const CODES: usize = 4;

fn rules(number: usize) -> RuleSet {
    match number {
        0 => loyalty(1),
        1 => loyalty(2),
        2 => pricing(),
        _ => endless(vec![]),
    }
}

/// How many times as many points a purchase is worth; only the loyalty programmes know purchases.
fn times(code: usize) -> i128 {
    code as i128 + 1
}

#[derive(Clone, Debug)]
enum Step {
    /// Who, under which name, which code, in the place of which.
    Deploy(usize, usize, usize, Option<usize>),
    Remove(usize, usize),
    Open(usize, usize),
    /// Who closes which of the sessions that there ever were.
    Close(usize, usize),
    /// Who adds a customer and points to which session.
    Buy(usize, usize, Vec<i128>),
    /// Whose rule set is fired, in whose name, on a purchase of which score.
    Fire(usize, usize, i128),
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE.len();
    let name = || 0..NAMES.len();
    let previous = prop_oneof![3 => Just(None), 1 => (0..CODES).prop_map(Some)];
    prop_oneof![
        6 => (who(), name(), 0..CODES, previous)
            .prop_map(|(who, name, code, previous)| Step::Deploy(who, name, code, previous)),
        2 => (who(), name()).prop_map(|(who, name)| Step::Remove(who, name)),
        4 => (who(), name()).prop_map(|(who, name)| Step::Open(who, name)),
        2 => (who(), 0..12usize).prop_map(|(who, session)| Step::Close(who, session)),
        6 => (who(), 0..12usize, prop::collection::vec(0..60i128, 0..5))
            .prop_map(|(who, session, points)| Step::Buy(who, session, points)),
        2 => (who(), name(), 735..745i128).prop_map(|(who, name, score)| Step::Fire(who, name, score)),
    ]
}

struct Opened {
    who: usize,
    code: usize,
    /// A customer for each call that succeeded, the latest last.
    customers: Vec<i128>,
}

/// What should be, by numbers of people, names and codes.
#[derive(Default)]
struct Model {
    /// Code and revision.
    names: BTreeMap<(usize, usize), (usize, u32)>,
    sessions: BTreeMap<SessionId, Opened>,
    next: SessionId,
}

impl Model {
    fn users(&self, who: usize, code: usize) -> u32 {
        let names = self.names.iter();
        let names = names.filter(|((owner, _), (runs, _))| (*owner, *runs) == (who, code));
        let sessions = self.sessions.values();
        let sessions = sessions.filter(|session| (session.who, session.code) == (who, code));
        (names.count() + sessions.count()) as u32
    }

    fn rent(&self, who: usize) -> Balance {
        let codes = (0..CODES).filter(|code| self.users(who, *code) > 0);
        let names = self.names.keys().filter(|(owner, _)| *owner == who);
        let sessions = self
            .sessions
            .iter()
            .filter(|(_, session)| session.who == who);
        codes.map(|code| code_rent(&rules(code))).sum::<Balance>()
            + names
                .map(|(_, name)| name_rent(NAMES[*name]))
                .sum::<Balance>()
            + sessions.map(|(id, _)| session_rent(*id)).sum::<Balance>()
    }

    fn check(&self) {
        for (who, account) in PEOPLE.into_iter().enumerate() {
            let on_hold = self.rent(who);
            assert_eq!(rent(&account), on_hold);
            assert_eq!(free(&account), FUNDS - on_hold);
            for code in 0..CODES {
                assert_eq!(users(account.clone(), &rules(code)), self.users(who, code));
            }
            for (number, name) in NAMES.iter().enumerate() {
                let entry = RuleSets::<Test>::get(account.clone(), called(name));
                let entry = entry.map(|entry| (entry.code, entry.revision));
                let expected = self.names.get(&(who, number));
                let expected = expected.map(|(code, revision)| (hash_of(&rules(*code)), *revision));
                assert_eq!(entry, expected);
            }
        }
        let open: BTreeSet<SessionId> = Sessions::<Test>::iter_keys().collect();
        assert_eq!(open, self.sessions.keys().copied().collect());
        for (id, session) in &self.sessions {
            let of = |points: &i128| customer(*points, *points >= 100);
            let expected: Vec<Fact> = session.customers.iter().map(of).collect();
            assert_eq!(facts_of(*id), expected);
        }
        Rules::do_try_state().unwrap();
    }
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = with_storage_layer(act).is_ok();
    assert!(done || before == root());
    done
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

fn run_deploy(model: &mut Model, who: usize, name: usize, code: usize, previous: Option<usize>) {
    let present = model.names.get(&(who, name)).copied();
    let replaced = present.map(|(code, _)| code);
    let may = (previous.is_none() || previous == replaced) && replaced != Some(code);
    let previous = previous.map(|previous| hash_of(&rules(previous)));
    let done = attempt(|| {
        let code = code_of(&rules(code));
        Rules::deploy(signed(person(who)), called(NAMES[name]), code, previous)
    });
    assert_eq!(done, may);
    if may {
        let revision = present.map_or(0, |(_, revision)| revision + 1);
        model.names.insert((who, name), (code, revision));
    }
}

fn run_buy(model: &mut Model, who: usize, id: SessionId, points: Vec<i128>) {
    let session = model.sessions.get_mut(&id);
    let own = session.filter(|session| session.who == who && session.code < 2);
    // Each purchase counts for each customer that is there when its turn comes, so one at a time, and the
    // newest customer first; only the first collects it.
    let with: Vec<Fact> = core::iter::once(customer(0, false))
        .chain(points.iter().map(|points| bought(*points)))
        .collect();
    let may = own
        .as_ref()
        .is_some_and(|session| session.customers.is_empty());
    if own.is_some() && !may {
        return;
    }
    let done = attempt(|| {
        let with = inserts(with);
        Rules::fire_session(signed(person(who)), id, with, STEPS)
            .map(|_| ())
            .map_err(|failure| failure.error)
    });
    assert_eq!(done, may);
    if let Some(session) = own {
        let sum: i128 = points.iter().sum();
        session.customers.push(sum * times(session.code));
    }
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Deploy(who, name, code, previous) => run_deploy(model, who, name, code, previous),
        Step::Remove(who, name) => {
            let may = model.names.remove(&(who, name)).is_some();
            let done = attempt(|| Rules::remove(signed(person(who)), called(NAMES[name])));
            assert_eq!(done, may);
        }
        Step::Open(who, name) => {
            let code = model.names.get(&(who, name)).map(|(code, _)| *code);
            let done = attempt(|| Rules::open_session(signed(person(who)), called(NAMES[name])));
            assert_eq!(done, code.is_some());
            if let Some(code) = code {
                let opened = Opened {
                    who,
                    code,
                    customers: vec![],
                };
                model.sessions.insert(model.next, opened);
                model.next += 1;
            }
        }
        Step::Close(who, session) => {
            let id = session as SessionId;
            let may = model
                .sessions
                .get(&id)
                .is_some_and(|session| session.who == who);
            let done = attempt(|| Rules::close_session(signed(person(who)), id));
            assert_eq!(done, may);
            if may {
                model.sessions.remove(&id);
            }
        }
        Step::Buy(who, session, points) => run_buy(model, who, session as SessionId, points),
        Step::Fire(who, name, score) => {
            let code = model.names.get(&(who, name)).map(|(code, _)| *code);
            let before = sp_io::storage::root(Default::default());
            let result = Rules::dry_fire(
                person(who),
                called(NAMES[name]),
                facts(vec![purchase(score, 10_000)]),
                STEPS,
            );
            assert_eq!(before, sp_io::storage::root(Default::default()));
            // Only the prices know purchases.
            assert_eq!(result.is_ok(), code == Some(2));
            if let Ok(run) = result {
                let price = if score > 740 { 8_000 } else { 10_000 };
                assert_eq!(
                    plain(&run.outcome.state.facts),
                    [(0, purchase(score, price))]
                );
            }
        }
    }
}

/// Everybody gives up what he has.
fn wind_up(model: &mut Model) {
    let sessions: Vec<(SessionId, usize)> = model
        .sessions
        .iter()
        .map(|(id, session)| (*id, session.who))
        .collect();
    for (id, who) in sessions {
        run(model, Step::Close(who, id as usize));
    }
    let names: Vec<(usize, usize)> = model.names.keys().copied().collect();
    for (who, name) in names {
        run(model, Step::Remove(who, name));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_stored_is_what_was_done_and_every_planck_comes_back(
        steps in prop::collection::vec(any_step(), 1..60),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            for step in steps {
                run(&mut model, step);
                model.check();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            wind_up(&mut model);
            model.check();
            assert_quiet();
        });
    }
}
