//! Runs: from what lets a token go until every token waits again.

use crate::{
    caps::Cap,
    case::{Case, Effect, Open, Run, Step, Token},
    definition::{Edge, Kind, Node, Process},
    error::Error,
};
use alloc::vec::Vec;
use core::{convert::Infallible, fmt};
use cybermiles_rules::{Expr, Fields, Value};

/// Fires rules for a process, and may count what a run costs while it goes, so that one that fails is known too.
pub trait Host {
    /// Why rules were not fired, or failed.
    type Error;

    /// Fires a rule set on the variables of a case, which it may change; the name of the edge that it signals,
    /// empty if it signals none.
    fn decide(&mut self, rules: &[u8], variables: &mut Fields) -> Result<Vec<u8>, Self::Error>;

    /// A token came to a node.
    fn visited(&mut self) {}

    /// An expression took so many steps.
    fn stepped(&mut self, _steps: u32) {}
}

/// There are no rules.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoRules;

impl fmt::Display for NoRules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there are no rules")
    }
}

/// For processes that ask no rules.
impl Host for () {
    type Error = NoRules;

    fn decide(&mut self, _: &[u8], _: &mut Fields) -> Result<Vec<u8>, NoRules> {
        Err(NoRules)
    }
}

/// A token on its way along an edge.
struct Move {
    token: u32,
    node: u8,
    edge: u8,
}

pub(crate) struct Runner<'a, H> {
    process: &'a Process,
    host: &'a mut H,
    now: u64,
    case: Case,
    /// What goes next is last.
    ready: Vec<Move>,
    log: Vec<Step>,
    effects: Vec<Effect>,
    visits: u32,
    /// The steps that are left.
    steps: u32,
}

/// Sets variables of a case.
pub fn set(
    process: &Process,
    mut case: Case,
    writes: Vec<(u8, Value)>,
) -> Result<Case, Error<Infallible>> {
    for (variable, value) in writes {
        assign(process, &mut case, variable, value).map_err(Error::BadVariable)?;
    }
    Ok(case)
}

fn assign(
    process: &Process,
    case: &mut Case,
    variable: u8,
    value: Value,
) -> Result<(), cybermiles_rules::Error> {
    process.variables.check_value(variable, &value)?;
    match case.variables.get_mut(usize::from(variable)) {
        Some(old) => *old = value,
        None => return Err(cybermiles_rules::Error::WrongFields),
    }
    Ok(())
}

impl<'a, H: Host> Runner<'a, H> {
    pub fn new(process: &'a Process, case: Case, now: u64, host: &'a mut H) -> Self {
        Self {
            process,
            host,
            now,
            case,
            ready: Vec::new(),
            log: Vec::new(),
            effects: Vec::new(),
            visits: 0,
            steps: Cap::Steps.max(),
        }
    }

    /// Begins the case.
    pub fn start(mut self) -> Result<Run, Error<H::Error>> {
        let token = self.next_ids(1)?;
        self.case.tokens.push(Token {
            id: token,
            node: 0,
            fork: None,
            due: None,
        });
        self.enter(token, 0)?;
        self.run()
    }

    /// Lets a token leave the node in which it waits.
    pub fn signal(
        mut self,
        token: u32,
        transition: &[u8],
        writes: Vec<(u8, Value)>,
    ) -> Result<Run, Error<H::Error>> {
        let at = self.token(token)?.node;
        let node = self.node(at)?;
        if matches!(node.kind, Kind::Timer) {
            return Err(Error::NotSignalled);
        }
        let edge = node.transition(transition).ok_or(Error::NoSuchTransition)?;
        for (variable, value) in writes {
            if !node.writes.contains(&variable) {
                return Err(Error::NotWritable(variable));
            }
            assign(self.process, &mut self.case, variable, value).map_err(Error::BadVariable)?;
            self.log.push(Step::Set { variable });
        }
        self.go(token, at, edge);
        self.run()
    }

    /// Lets a token leave the node in which it waited for too long.
    pub fn expire(mut self, token: u32) -> Result<Run, Error<H::Error>> {
        let Token { node: at, due, .. } = *self.token(token)?;
        if due.is_none_or(|due| self.now < due) {
            return Err(Error::NotDue);
        }
        let node = self.node(at)?;
        let edge = node.deadline.as_ref().ok_or(Error::BadCase)?.edge;
        if matches!(node.kind, Kind::SubProcess { .. }) {
            self.effects.push(Effect::Abandon { token });
        }
        self.go(token, at, edge);
        self.run()
    }

    fn run(mut self) -> Result<Run, Error<H::Error>> {
        while let Some(next) = self.ready.pop() {
            self.travel(next)?;
        }
        Ok(Run {
            ended: self.case.ended(),
            case: self.case,
            log: self.log,
            effects: self.effects,
            visits: self.visits,
            steps: Cap::Steps.max().saturating_sub(self.steps),
        })
    }

    fn go(&mut self, token: u32, node: u8, edge: u8) {
        self.ready.push(Move { token, node, edge });
    }

    fn node(&self, node: u8) -> Result<&'a Node, Error<H::Error>> {
        let node = self.process.nodes.get(usize::from(node));
        node.ok_or(Error::BadCase)
    }

    fn token(&self, id: u32) -> Result<&Token, Error<H::Error>> {
        self.case.token(id).ok_or(Error::NoSuchToken)
    }

    fn token_mut(&mut self, id: u32) -> Result<&mut Token, Error<H::Error>> {
        let at = self.case.tokens.binary_search_by_key(&id, |token| token.id);
        let token = at.ok().and_then(|at| self.case.tokens.get_mut(at));
        token.ok_or(Error::BadCase)
    }

    fn take(&mut self, id: u32) -> Result<Token, Error<H::Error>> {
        let at = self.case.tokens.binary_search_by_key(&id, |token| token.id);
        at.map(|at| self.case.tokens.remove(at))
            .map_err(|_| Error::BadCase)
    }

    /// The first of so many new ids.
    fn next_ids(&mut self, count: u32) -> Result<u32, Error<H::Error>> {
        let first = self.case.next;
        self.case.next = first.checked_add(count).ok_or(Error::Over(Cap::Tokens))?;
        Ok(first)
    }

    fn travel(&mut self, Move { token, node, edge }: Move) -> Result<(), Error<H::Error>> {
        self.log.push(Step::Left { token, node, edge });
        let edge = self.node(node)?.edges.get(usize::from(edge));
        let edge: &'a Edge = edge.ok_or(Error::BadCase)?;
        for set in &edge.sets {
            let value = self.eval(node, &set.value)?;
            assign(self.process, &mut self.case, set.variable, value)
                .map_err(|why| Error::failed(node, why))?;
            self.log.push(Step::Set {
                variable: set.variable,
            });
        }
        self.enter(token, edge.to)
    }

    fn eval(&mut self, node: u8, expr: &Expr) -> Result<Value, Error<H::Error>> {
        let Process {
            variables,
            constants,
            ..
        } = self.process;
        let left = self.steps;
        let value = variables.eval(
            constants,
            &self.case.variables,
            self.now,
            expr,
            &mut self.steps,
        );
        self.host.stepped(left.saturating_sub(self.steps));
        value.map_err(|why| Error::failed(node, why))
    }

    /// A token comes to a node: it waits there, or it is known where it goes.
    fn enter(&mut self, token: u32, at: u8) -> Result<(), Error<H::Error>> {
        self.visits = self.visits.saturating_add(1);
        self.host.visited();
        Cap::Visits.check(self.visits as usize)?;
        self.log.push(Step::Entered { token, node: at });
        let place = self.token_mut(token)?;
        (place.node, place.due) = (at, None);
        let node = self.node(at)?;
        match &node.kind {
            Kind::State | Kind::Task { .. } | Kind::Catch { .. } | Kind::Timer => {}
            Kind::Service { selector } => self.effects.push(Effect::Serve {
                token,
                selector: *selector,
            }),
            Kind::SubProcess { process } => self.effects.push(Effect::Open {
                token,
                process: process.clone(),
            }),
            Kind::Start => self.go(token, at, 0),
            Kind::Decision => {
                let edge = self.decide(at, node)?;
                self.go(token, at, edge);
            }
            Kind::Rules { rules } => {
                let edge = self.ask(at, node, rules)?;
                self.go(token, at, edge);
            }
            Kind::Fork => self.fork(token, at, node)?,
            Kind::Join => self.join(token, at)?,
            Kind::End { all: false } => self.end(token)?,
            Kind::End { all: true } => self.end_all(token),
        }
        self.set_deadline(token, at, node)
    }

    fn set_deadline(&mut self, token: u32, at: u8, node: &Node) -> Result<(), Error<H::Error>> {
        let Some(deadline) = &node.deadline else {
            return Ok(());
        };
        let after = match self.eval(at, &deadline.after)? {
            Value::Int(after) => u64::try_from(after.max(0)).unwrap_or(u64::MAX),
            _ => return Err(Error::failed(at, cybermiles_rules::Error::Malformed)),
        };
        let due = self.now.saturating_add(after);
        self.token_mut(token)?.due = Some(due);
        self.log.push(Step::Due { token, at: due });
        Ok(())
    }

    /// The first edge whose guard holds.
    fn decide(&mut self, at: u8, node: &Node) -> Result<u8, Error<H::Error>> {
        for (edge, guard) in (0..=u8::MAX).zip(node.edges.iter().map(|edge| &edge.guard)) {
            let holds = match guard {
                None => true,
                Some(guard) => self.eval(at, guard)? == Value::Bool(true),
            };
            if holds {
                return Ok(edge);
            }
        }
        Err(Error::NoWay { node: at })
    }

    /// The edge that rules signal.
    fn ask(&mut self, at: u8, node: &Node, rules: &[u8]) -> Result<u8, Error<H::Error>> {
        let before = self.case.variables.clone();
        let after = &mut self.case.variables;
        let signal = self.host.decide(rules, after).map_err(Error::Host)?;
        self.process
            .variables
            .check_values(after)
            .map_err(|why| Error::failed(at, why))?;
        for (variable, (old, new)) in (0..=u8::MAX).zip(before.iter().zip(after.iter())) {
            if old != new {
                self.log.push(Step::Set { variable });
            }
        }
        node.transition(&signal).ok_or(Error::NoWay { node: at })
    }

    fn fork(&mut self, token: u32, at: u8, node: &Node) -> Result<(), Error<H::Error>> {
        let count = u8::try_from(node.edges.len()).map_err(|_| Cap::Tokens)?;
        let there = self.case.tokens.len().saturating_add(self.case.forks.len());
        Cap::Tokens.check(there.saturating_add(usize::from(count)))?;
        let held = self.take(token)?;
        let place = self.case.forks.partition_point(|open| open.id < token);
        self.case.forks.insert(
            place,
            Open {
                id: token,
                node: at,
                fork: held.fork,
                live: count,
                join: None,
            },
        );
        let first = self.next_ids(u32::from(count))?;
        self.log.push(Step::Forked {
            token,
            first,
            count,
        });
        for id in (first..).take(usize::from(count)) {
            self.case.tokens.push(Token {
                id,
                node: at,
                fork: Some(token),
                due: None,
            });
        }
        // The first goes first.
        for edge in (0..count).rev() {
            self.go(first.saturating_add(u32::from(edge)), at, edge);
        }
        Ok(())
    }

    fn join(&mut self, token: u32, at: u8) -> Result<(), Error<H::Error>> {
        let Some(fork) = self.token(token)?.fork else {
            // There is nothing to wait for.
            self.go(token, at, 0);
            return Ok(());
        };
        self.take(token)?;
        self.log.push(Step::Joined { token, node: at });
        self.settle(Some(fork), Some(at))
    }

    fn end(&mut self, token: u32) -> Result<(), Error<H::Error>> {
        let fork = self.take(token)?.fork;
        self.log.push(Step::Ended { token });
        self.settle(fork, None)
    }

    /// One that went out of a fork is gone: it came to a join, or it ended.
    fn settle(&mut self, fork: Option<u32>, came: Option<u8>) -> Result<(), Error<H::Error>> {
        let (mut fork, mut came) = (fork, came);
        while let Some(id) = fork {
            let at = self.case.forks.binary_search_by_key(&id, |open| open.id);
            let at = at.map_err(|_| Error::BadCase)?;
            let open = self.case.forks.get_mut(at).ok_or(Error::BadCase)?;
            open.live = open.live.checked_sub(1).ok_or(Error::BadCase)?;
            open.join = open.join.or(came);
            if open.live > 0 {
                return Ok(());
            }
            let open = self.case.forks.remove(at);
            if let Some(join) = open.join {
                self.merge(&open, join);
                return Ok(());
            }
            self.log.push(Step::Ended { token: id });
            (fork, came) = (open.fork, None);
        }
        self.log.push(Step::Completed);
        Ok(())
    }

    /// The token that a fork held back goes on from a join.
    fn merge(&mut self, open: &Open, join: u8) {
        let place = self.case.tokens.partition_point(|token| token.id < open.id);
        self.case.tokens.insert(
            place,
            Token {
                id: open.id,
                node: join,
                fork: open.fork,
                due: None,
            },
        );
        self.log.push(Step::Merged {
            token: open.id,
            node: join,
        });
        self.go(open.id, join, 0);
    }

    fn end_all(&mut self, token: u32) {
        self.log.push(Step::Ended { token });
        self.log.push(Step::Completed);
        let (case, process) = (&mut self.case, self.process);
        let (gone, opened): (Vec<_>, Vec<_>) = core::mem::take(&mut self.effects)
            .into_iter()
            .partition(|effect| matches!(effect, Effect::Abandon { .. }));
        self.effects = gone;
        let is_new = |id: u32| {
            opened
                .iter()
                .any(|effect| matches!(effect, Effect::Open { token, .. } if *token == id))
        };
        let waited = case.tokens.iter().filter(|token| {
            let node = process.nodes.get(usize::from(token.node));
            node.is_some_and(|node| matches!(node.kind, Kind::SubProcess { .. }))
                && !is_new(token.id)
        });
        self.effects
            .extend(waited.map(|token| Effect::Abandon { token: token.id }));
        case.tokens.clear();
        case.forks.clear();
        self.ready.clear();
    }
}

impl Node {
    /// The edge that a name names. The empty one names the only edge, else the one without a name; of two such
    /// the one that is not taken by the deadline.
    pub fn transition(&self, name: &[u8]) -> Option<u8> {
        if name.is_empty() && self.edges.len() == 1 {
            return Some(0);
        }
        let by_deadline = self.deadline.as_ref().map(|deadline| deadline.edge);
        let named = (0..=u8::MAX)
            .zip(&self.edges)
            .filter(|(_, edge)| edge.name == name)
            .map(|(at, _)| at);
        let mut named = named
            .clone()
            .filter(|at| Some(*at) != by_deadline)
            .chain(named);
        named.next()
    }
}
