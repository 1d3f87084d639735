//! Plays one case as the engine should: objects that call each other, each step at once.

use cybermiles_process::{Cap, Effect, Error, Host, Kind, Node, Open, Process, Token};
use cybermiles_rules::{Expr, Fields, Value};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq)]
enum State {
    /// At a node, since the last move, perhaps with a deadline.
    At(u8, Option<u64>),
    /// Held by a fork: which of those that went out are left, and the first join to which one came.
    Held(u8, BTreeSet<u32>, Option<u8>),
}

#[derive(Clone, Debug, PartialEq)]
struct Object {
    parent: Option<u32>,
    state: State,
}

/// A case, and what its last run did.
#[derive(Clone, Debug)]
pub struct Player<'a, H> {
    process: &'a Process,
    pub host: H,
    pub now: u64,
    objects: BTreeMap<u32, Object>,
    next: u32,
    pub variables: Fields,
    pub effects: Vec<Effect>,
    pub visits: u32,
    steps: u32,
    fresh: BTreeSet<u32>,
}

type Done<H> = Result<(), Error<<H as Host>::Error>>;

impl<'a, H: Host + Clone> Player<'a, H> {
    pub fn new(process: &'a Process, variables: Fields, now: u64, host: H) -> Self {
        Self {
            process,
            host,
            now,
            objects: BTreeMap::new(),
            next: 0,
            variables,
            effects: vec![],
            visits: 0,
            steps: 0,
            fresh: BTreeSet::new(),
        }
    }

    /// Does something, or leaves all as it was.
    fn attempt(&mut self, work: impl FnOnce(&mut Self) -> Done<H>) -> Done<H> {
        let before = self.clone();
        self.effects.clear();
        self.fresh.clear();
        (self.visits, self.steps) = (0, Cap::Steps.max());
        let done = work(self);
        if done.is_err() {
            let host = self.host.clone();
            *self = Self { host, ..before };
        }
        done
    }

    pub fn start(&mut self) -> Done<H> {
        self.attempt(|player| {
            let id = player.add(None, 0);
            player.enter(id, 0)
        })
    }

    pub fn signal(&mut self, id: u32, transition: &[u8], writes: &[(u8, Value)]) -> Done<H> {
        self.attempt(|player| {
            let (at, _) = player.waiting(id)?;
            let node = player.node(at);
            if node.kind == Kind::Timer {
                return Err(Error::NotSignalled);
            }
            let edge = transition_of(node, transition).ok_or(Error::NoSuchTransition)?;
            for (variable, value) in writes {
                if !node.writes.contains(variable) {
                    return Err(Error::NotWritable(*variable));
                }
                player.write(*variable, value)?;
            }
            player.leave(id, at, edge)
        })
    }

    pub fn expire(&mut self, id: u32) -> Done<H> {
        self.attempt(|player| {
            let (at, due) = player.waiting(id)?;
            if due.is_none() || due > Some(player.now) {
                return Err(Error::NotDue);
            }
            let node = player.node(at);
            if let Kind::SubProcess { .. } = node.kind {
                player.effects.push(Effect::Abandon { token: id });
            }
            let edge = node.deadline.as_ref().map(|deadline| deadline.edge);
            player.leave(id, at, usize::from(edge.unwrap()))
        })
    }

    pub fn set(&mut self, writes: &[(u8, Value)]) -> Done<H> {
        self.attempt(|player| {
            let mut writes = writes.iter();
            writes.try_for_each(|(variable, value)| player.write(*variable, value))
        })
    }

    fn write(&mut self, variable: u8, value: &Value) -> Done<H> {
        let form = &self.process.variables;
        form.check_value(variable, value)
            .map_err(Error::BadVariable)?;
        self.variables[usize::from(variable)] = value.clone();
        Ok(())
    }

    fn add(&mut self, parent: Option<u32>, at: u8) -> u32 {
        let id = self.next;
        self.next += 1;
        let state = State::At(at, None);
        self.objects.insert(id, Object { parent, state });
        id
    }

    fn waiting(&self, id: u32) -> Result<(u8, Option<u64>), Error<H::Error>> {
        match self.objects.get(&id) {
            Some(Object {
                state: State::At(at, due),
                ..
            }) => Ok((*at, *due)),
            _ => Err(Error::NoSuchToken),
        }
    }

    fn node(&self, at: u8) -> &'a Node {
        &self.process.nodes[usize::from(at)]
    }

    fn eval(&mut self, at: u8, expr: &Expr) -> Result<Value, Error<H::Error>> {
        let form = &self.process.variables;
        let (constants, steps) = (&self.process.constants, &mut self.steps);
        form.eval(constants, &self.variables, self.now, expr, steps)
            .map_err(|why| Error::Failed { node: at, why })
    }

    fn leave(&mut self, id: u32, at: u8, edge: usize) -> Done<H> {
        // The case may have ended meanwhile.
        if !self.objects.contains_key(&id) {
            return Ok(());
        }
        let edge = &self.node(at).edges[edge];
        for set in &edge.sets {
            let value = self.eval(at, &set.value)?;
            let form = &self.process.variables;
            form.check_value(set.variable, &value)
                .map_err(|why| Error::Failed { node: at, why })?;
            self.variables[usize::from(set.variable)] = value;
        }
        self.enter(id, edge.to)
    }

    fn enter(&mut self, id: u32, at: u8) -> Done<H> {
        self.visits += 1;
        if self.visits > Cap::Visits.max() {
            return Err(Error::Over(Cap::Visits));
        }
        let node = self.node(at);
        let mut due = None;
        self.objects.get_mut(&id).unwrap().state = State::At(at, None);
        match &node.kind {
            Kind::Start => return self.leave(id, at, 0),
            Kind::Decision => return self.decide(id, at, node),
            Kind::Rules { rules } => return self.ask(id, at, node, rules),
            Kind::Fork => return self.fork(id, at, node),
            Kind::Join => return self.join(id, at),
            Kind::End { all } => return self.end(id, *all),
            Kind::Service { selector } => self.effects.push(Effect::Serve {
                token: id,
                selector: *selector,
            }),
            Kind::SubProcess { process } => {
                self.fresh.insert(id);
                self.effects.push(Effect::Open {
                    token: id,
                    process: process.clone(),
                });
            }
            Kind::State | Kind::Task { .. } | Kind::Catch { .. } | Kind::Timer => {}
        }
        if let Some(deadline) = &node.deadline {
            let Value::Int(after) = self.eval(at, &deadline.after)? else {
                unreachable!("it was checked");
            };
            due =
                Some((i128::from(self.now) + after.clamp(0, 1 << 64)).min(u64::MAX.into()) as u64);
        }
        self.objects.get_mut(&id).unwrap().state = State::At(at, due);
        Ok(())
    }

    fn decide(&mut self, id: u32, at: u8, node: &Node) -> Done<H> {
        for (index, edge) in node.edges.iter().enumerate() {
            let holds = match &edge.guard {
                Some(guard) => self.eval(at, guard)?,
                None => Value::Bool(true),
            };
            if holds == Value::Bool(true) {
                return self.leave(id, at, index);
            }
        }
        Err(Error::NoWay { node: at })
    }

    fn ask(&mut self, id: u32, at: u8, node: &Node, rules: &[u8]) -> Done<H> {
        let signal = self.host.decide(rules, &mut self.variables);
        let signal = signal.map_err(Error::Host)?;
        let form = &self.process.variables;
        form.check_values(&self.variables)
            .map_err(|why| Error::Failed { node: at, why })?;
        match transition_of(node, &signal) {
            Some(edge) => self.leave(id, at, edge),
            None => Err(Error::NoWay { node: at }),
        }
    }

    fn fork(&mut self, id: u32, at: u8, node: &Node) -> Done<H> {
        if self.objects.len() + node.edges.len() > Cap::Tokens.max() as usize {
            return Err(Error::Over(Cap::Tokens));
        }
        let out: Vec<u32> = node.edges.iter().map(|_| self.add(Some(id), at)).collect();
        let held = State::Held(at, out.iter().copied().collect(), None);
        self.objects.get_mut(&id).unwrap().state = held;
        for (edge, child) in out.into_iter().enumerate() {
            self.leave(child, at, edge)?;
        }
        Ok(())
    }

    fn join(&mut self, id: u32, at: u8) -> Done<H> {
        if self.objects[&id].parent.is_none() {
            return self.leave(id, at, 0);
        }
        self.gone(id, Some(at))
    }

    fn end(&mut self, id: u32, all: bool) -> Done<H> {
        if !all {
            return self.gone(id, None);
        }
        self.effects
            .retain(|effect| matches!(effect, Effect::Abandon { .. }));
        for (id, object) in std::mem::take(&mut self.objects) {
            if let State::At(at, _) = object.state {
                let waits = matches!(self.node(at).kind, Kind::SubProcess { .. });
                if waits && !self.fresh.contains(&id) {
                    self.effects.push(Effect::Abandon { token: id });
                }
            }
        }
        Ok(())
    }

    /// A token is no more; perhaps the one that was held back for it goes on.
    fn gone(&mut self, id: u32, came: Option<u8>) -> Done<H> {
        let Some(parent) = self.objects.remove(&id).unwrap().parent else {
            return Ok(());
        };
        let State::Held(_, out, join) = &mut self.objects.get_mut(&parent).unwrap().state else {
            unreachable!("what has children is held");
        };
        out.remove(&id);
        *join = join.or(came);
        match (out.is_empty(), *join) {
            (false, _) => Ok(()),
            (true, Some(join)) => {
                self.objects.get_mut(&parent).unwrap().state = State::At(join, None);
                self.leave(parent, join, 0)
            }
            (true, None) => self.gone(parent, None),
        }
    }

    pub fn tokens(&self) -> Vec<Token> {
        let tokens = self.objects.iter();
        let token = |(id, object): (&u32, &Object)| match object.state {
            State::At(node, due) => Some(Token {
                id: *id,
                node,
                fork: object.parent,
                due,
            }),
            State::Held(..) => None,
        };
        tokens.filter_map(token).collect()
    }

    pub fn forks(&self) -> Vec<Open> {
        let forks = self.objects.iter();
        let fork = |(id, object): (&u32, &Object)| match &object.state {
            State::Held(node, out, join) => Some(Open {
                id: *id,
                node: *node,
                fork: object.parent,
                live: out.len() as u8,
                join: *join,
            }),
            State::At(..) => None,
        };
        forks.filter_map(fork).collect()
    }

    pub fn next(&self) -> u32 {
        self.next
    }

    pub fn steps(&self) -> u32 {
        Cap::Steps.max() - self.steps
    }
}

fn transition_of(node: &Node, name: &[u8]) -> Option<usize> {
    let edges = &node.edges;
    if name.is_empty() && edges.len() == 1 {
        return Some(0);
    }
    let of_deadline = node
        .deadline
        .as_ref()
        .map(|deadline| usize::from(deadline.edge));
    let named: Vec<usize> = (0..edges.len())
        .filter(|at| edges[*at].name == name)
        .collect();
    let other = named.iter().find(|at| Some(**at) != of_deadline);
    other.or(named.first()).copied()
}
