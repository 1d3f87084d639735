//! Random nets, made and played as the engine's tests do it: the chain takes only those that the naive game comes
//! to the end of, and after whatever is done with a case its tokens are where the naive player has them.

#[path = "../../../../../engines/process/tests/builder/mod.rs"]
mod builder;
#[path = "../../../../../engines/process/tests/generator/mod.rs"]
mod generator;
#[path = "../../../../../engines/process/tests/naive/mod.rs"]
mod naive;

use super::mock::*;
use crate::{
    deploying::sound,
    pallet::*,
    refusal,
    samples::{begin, edge, end, node, process},
    types::*,
};
use builder::NOW;
use codec::Encode;
use cybermiles_primitives::engine::{CaseId, Cases as Promise};
use cybermiles_process::{Effect, Error as EngineError, Host, Kind, Process as Net};
use cybermiles_rules::{Fields, Value};
use frame_support::{
    assert_ok,
    dispatch::{DispatchResult, DispatchResultWithPostInfo},
    storage::with_storage_layer,
};
use generator::{beginning, deed, Deed, Tape};
use naive::{game, player::Player};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{FileFailurePersistence, TestRunner},
};
use sp_runtime::DispatchError;
use std::cell::RefCell;

/// What the generator calls the rules, and the process of its sub-processes.
const RULES: &str = "rules";
const OTHER: &str = "other";

/// What was done with cases, and how often.
#[derive(Debug, Default)]
struct Tally {
    done: u32,
    refused: u32,
    expired: u32,
    returned: u32,
    ended: u32,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.done += other.done;
        self.refused += other.refused;
        self.expired += other.expired;
        self.returned += other.returned;
        self.ended += other.ended;
    }
}

/// Tells the player what the rules of the mock tell the chain.
#[derive(Clone)]
struct Judge<'a> {
    net: &'a Net,
    rule: Rule,
    /// How often in this call.
    asked: u32,
}

impl Host for Judge<'_> {
    type Error = Error<Test>;

    fn decide(&mut self, _: &[u8], variables: &mut Fields) -> Result<Vec<u8>, Error<Test>> {
        self.asked += 1;
        if self.asked > MAX_FIRINGS {
            return Err(Error::FiringLimit);
        }
        let Rule::Says(made, signals) = &self.rule else {
            return Err(Error::RulesFailed);
        };
        for (name, value) in made {
            let at = self.net.variables.position(name).unwrap();
            variables[usize::from(at)] = value.clone();
        }
        Ok(signals[0].into())
    }
}

/// What rules may say: nothing, and one thing or another of the generator's variables and transitions.
fn verdicts() -> Vec<Rule> {
    let says = |name: &str, value, signal| Rule::Says(vec![(name.into(), value)], vec![signal]);
    vec![
        says("v0", Value::Int(9), "e0"),
        says("v1", Value::Bool(true), "e1"),
        says("v3", Value::Enum(1), "e2"),
        says("v0", Value::Int(0), ""),
        Rule::Fails,
    ]
}

type Hand<'a> = Player<'a, Judge<'a>>;
type Played = Result<(), EngineError<Error<Test>>>;

/// A case of Lena's on the chain, and the same in the player's hand.
struct Duel<'a> {
    net: &'a Net,
    case: CaseId,
    player: Hand<'a>,
    tally: Tally,
}

fn plain(call: DispatchResultWithPostInfo) -> DispatchResult {
    call.map(|_| ()).map_err(|failure| failure.error)
}

impl<'a> Duel<'a> {
    /// Plays a net as a tape says.
    fn play(net: &'a Net, tape: &mut Tape<'_>) -> Tally {
        set_now(NOW);
        deploy(LENA, "net", net);
        let wait = node("wait", Kind::State, vec![edge("", 2)]);
        deploy(LENA, OTHER, &process(OTHER, vec![begin(), wait, end()]));
        let judge = Judge {
            net,
            rule: Rule::Fails,
            asked: 0,
        };
        let mut duel = Self {
            net,
            case: NextCase::<Test>::get(),
            player: Player::new(net, net.variables.zero(), NOW, judge),
            tally: Tally::default(),
        };
        duel.judge_anew(tape);
        duel.start(beginning(tape));
        while !tape.0.is_empty() && !duel.player.tokens().is_empty() {
            duel.deed(deed(tape), tape);
        }
        Process::do_try_state().unwrap();
        duel.wind_up();
        duel.tally
    }

    fn start(&mut self, variables: Fields) {
        let form = &self.net.variables;
        let fits = form.check_values(&variables).is_ok();
        let set: Vec<_> = (0u8..).zip(variables.clone()).collect();
        let start = || try_start(LENA, "net", &[RAVI], &set);
        if !fits {
            assert_undone(start, Error::<Test>::WrongValue);
            return self.start(form.zero());
        }
        self.player.variables = variables;
        self.both(|| plain(start()), |player| player.start());
    }

    /// From now on the rules say something else.
    fn judge_anew(&mut self, tape: &mut Tape<'_>) {
        let verdicts = verdicts();
        let verdict = &verdicts[tape.below(verdicts.len())];
        rule(LENA, RULES, verdict.clone());
        self.player.host.rule = verdict.clone();
    }

    fn deed(&mut self, deed: Deed, tape: &mut Tape<'_>) {
        let case = self.case;
        match deed {
            Deed::Wait(time) => {
                self.player.now += time;
                set_now(self.player.now);
                self.judge_anew(tape);
            }
            Deed::Set(writes) => {
                let set = || <Process as Promise>::set(&LENA, case, writes.clone());
                self.both(
                    || set().map(|_| ()).map_err(|failure| failure.error),
                    |player| player.set(&writes),
                );
            }
            Deed::Expire { token } => {
                let token = self.token(token);
                let expired = self.both(
                    || plain(try_expire(MEI, case, token)),
                    |player| player.expire(token),
                );
                self.tally.expired += u32::from(expired);
            }
            Deed::Signal {
                token,
                edge,
                writes,
            } => {
                let token = self.token(token);
                self.signal(token, edge, &writes);
            }
        }
    }

    /// Of the tokens that wait; seldom one that does not.
    fn token(&self, at: usize) -> u32 {
        let tokens = self.player.tokens();
        match at {
            15 => self.player.next(),
            14 => 0,
            _ => tokens[at % tokens.len()].id,
        }
    }

    /// The node in which a token waits.
    fn node(&self, token: u32) -> Option<&'a cybermiles_process::Node> {
        let tokens = self.player.tokens();
        let waiting = tokens.iter().find(|waiting| waiting.id == token)?;
        self.net.nodes.get(usize::from(waiting.node))
    }

    /// The name of an edge of a node; seldom another.
    fn transition(&self, token: u32, at: usize) -> String {
        match (at, self.node(token)) {
            (7, _) => "e7".into(),
            (6, _) | (_, None) => String::new(),
            (_, Some(node)) => {
                let edge = &node.edges[at % node.edges.len()];
                String::from_utf8(edge.name.clone()).unwrap()
            }
        }
    }

    /// Whoever may lets a token go.
    fn signal(&mut self, token: u32, edge: usize, writes: &[(u8, Value)]) {
        let who = match self.node(token).map(|node| &node.kind) {
            Some(Kind::SubProcess { .. }) => return self.end_below(token),
            Some(Kind::Task { .. }) => RAVI,
            _ => LENA,
        };
        let (case, name) = (self.case, self.transition(token, edge));
        self.both(
            || plain(try_signal(who, case, token, &name, writes)),
            |player| player.signal(token, name.as_bytes(), writes),
        );
    }

    /// The sub-process for which a token waits ends, and lets it go.
    fn end_below(&mut self, token: u32) {
        let children = data_of(self.case).children;
        let child = children.iter().find(|child| child.token == token);
        let child = child.unwrap().case;
        let below = state_of(child).tokens[0].id;
        let returned = self.both(
            || plain(try_signal(LENA, child, below, "", &[])),
            |player| player.signal(token, b"", &[]),
        );
        self.tally.returned += u32::from(returned);
    }

    /// Both do it, or both refuse it for the same reason; then they stand alike. Whether it is done.
    fn both(
        &mut self,
        on_chain: impl FnOnce() -> DispatchResult,
        by_hand: impl FnOnce(&mut Hand<'a>) -> Played,
    ) -> bool {
        let (before, queued) = (self.player.clone(), queue().len());
        self.player.host.asked = 0;
        let played = by_hand(&mut self.player);
        let done = with_storage_layer(on_chain);
        match played {
            Ok(()) if done.is_ok() => assert_eq!(queue()[queued..], self.calls()),
            Ok(()) => {
                assert!(self.is_over(done.unwrap_err()), "{done:?}");
                self.player = before;
            }
            Err(why) => assert_eq!(done, Err(refusal::undone::<Test>(why).into())),
        }
        self.compare();
        match done.is_ok() {
            true => self.tally.done += 1,
            false => self.tally.refused += 1,
        }
        done.is_ok()
    }

    /// The calls of services that the last deed is to have put in the queue.
    fn calls(&self) -> Vec<Queued> {
        let call = |effect: &Effect| match effect {
            Effect::Serve { token, selector } => {
                let input = (*selector, self.case, *token).encode();
                Some((LENA, input, GAS))
            }
            _ => None,
        };
        self.player.effects.iter().filter_map(call).collect()
    }

    /// Whether the last deed passed a limit that the chain has and the player has not.
    fn is_over(&self, refusal: DispatchError) -> bool {
        let opens = |effect: &&Effect| matches!(effect, Effect::Open { .. });
        let opened = self.player.effects.iter().filter(opens).count() as u32;
        // A sub-process that begins comes to two nodes, one that ends to another.
        let visits = self.player.visits + 2 * opened + 1;
        let limits = [
            (
                Error::<Test>::ServiceLimit,
                self.calls().len() as u32 > MAX_SERVICES,
            ),
            (
                Error::ChildLimit,
                self.delegated().len() as u32 > MAX_CHILDREN,
            ),
            (Error::VisitLimit, visits > MAX_VISITS),
        ];
        let mut passed = limits.into_iter().filter(|(_, is_passed)| *is_passed);
        passed.any(|(limit, _)| DispatchError::from(limit) == refusal)
    }

    /// The tokens that wait for a sub-process.
    fn delegated(&self) -> Vec<u32> {
        let tokens = self.player.tokens().into_iter();
        tokens
            .filter(|token| {
                let node = &self.net.nodes[usize::from(token.node)];
                matches!(node.kind, Kind::SubProcess { .. })
            })
            .map(|token| token.id)
            .collect()
    }

    fn compare(&self) {
        let player = &self.player;
        let Some(entry) = Cases::<Test>::get(self.case) else {
            // It was never started.
            return assert!(player.tokens().is_empty());
        };
        let state = state_of(self.case);
        assert_eq!(state.tokens, player.tokens());
        assert_eq!(state.forks, player.forks());
        assert_eq!(state.next, player.next());
        assert_eq!(state.variables, player.variables);
        assert_eq!(entry.data.ended, state.tokens.is_empty());
        let children = entry.data.children.iter().map(|child| child.token);
        let mut children: Vec<u32> = children.collect();
        children.sort_unstable();
        assert_eq!(children, self.delegated());
        assert_eq!(Cases::<Test>::iter().count(), 1 + children.len());
    }

    /// Lena gives up what she has, and every planck is back.
    fn wind_up(&mut self) {
        if exists(self.case) {
            let ended = data_of(self.case).ended;
            self.tally.ended += u32::from(ended);
            assert_ok!(match ended {
                true => Process::close(signed(LENA), self.case),
                false => plain(Process::cancel(signed(LENA), self.case)),
            });
        }
        for name in ["net", OTHER] {
            assert_ok!(Process::remove(signed(LENA), called(name)));
        }
        assert_quiet();
    }
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "proptest-regressions/tests/nets.txt",
        ))),
        ..ProptestConfig::default()
    })
}

#[test]
fn tokens_are_where_the_naive_player_has_them() {
    let tally = RefCell::new(Tally::default());
    let sound = vec(any::<u8>(), 0..120).prop_filter_map("not sound", |tape| {
        let net = generator::process(&mut Tape(&tape));
        sound(&net.to_bytes()).is_ok().then_some(net)
    });
    runner(160)
        .run(&(sound, vec(any::<u8>(), 0..240)), |(net, deeds)| {
            let played = new_test_ext().execute_with(|| Duel::play(&net, &mut Tape(&deeds)));
            tally.borrow_mut().add(played);
            Ok(())
        })
        .unwrap();
    let tally = tally.take();
    println!("{tally:?}");
    assert!(tally.done > 160 && tally.refused > 40 && tally.ended > 20);
    assert!(tally.expired > 0 && tally.returned > 0);
}

#[test]
fn only_what_the_naive_game_comes_to_the_end_of_is_taken() {
    runner(160)
        .run(&vec(any::<u8>(), 0..120), |tape| {
            let net = generator::process(&mut Tape(&tape));
            let deployed = new_test_ext().execute_with(|| {
                with_storage_layer(|| {
                    Process::deploy(signed(LENA), called("net"), code_of(&net), None)
                })
            });
            match sound(&net.to_bytes()) {
                Ok(_) => {
                    prop_assert_eq!(deployed, Ok(()));
                    let met = game::play(&net);
                    // Some are too large to be played to the end.
                    prop_assert!(!met.complete || met.is_sound(&net), "{:?}", met);
                }
                Err(why) => {
                    let why: Error<Test> = refusal::invalid(why);
                    prop_assert_eq!(deployed, Err(DispatchError::from(why)));
                }
            }
            Ok(())
        })
        .unwrap();
}
