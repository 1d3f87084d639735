//! How many tokens a case can have, and how many nodes a run can come to.

use super::{fail, in_order, members, set_of, walk, Net, Nodes, Unsound, Waits, Ways, Why};
use crate::{caps::Cap, definition::Kind};
use alloc::{vec, vec::Vec};

/// The most nodes to which tokens come from a node on, before all of them wait or have finished at the level of
/// the first.
#[derive(Clone, Copy, Default)]
struct Visits {
    most: u32,
    /// The same if it has come to a join then; 0 if it cannot.
    to_join: u32,
}

impl Net<'_> {
    /// The most tokens of a case.
    pub fn most_tokens(self, ways: &[Ways]) -> Result<u32, Unsound> {
        let forks = self.all().filter(|at| self.is_fork(*at));
        let order = in_order(forks, |fork| self.forks(self.branches(fork), ways));
        let order = order.or_else(|node| unsound(node, Why::Unbounded))?;
        let mut tokens = vec![1; self.0.len()];
        let most = |tokens: &[u32], from: u8| {
            members(self.forks(set_of(from), ways)).fold(1, |most, fork| most.max(of(tokens, fork)))
        };
        for fork in order {
            let out = self.targets(fork).map(|to| most(&tokens, to));
            let sum = out.fold(1, u32::saturating_add);
            if Cap::Tokens.check(sum as usize).is_err() {
                return unsound(fork, Why::TooManyTokens);
            }
            put(&mut tokens, fork, sum);
        }
        Ok(most(&tokens, 0))
    }

    /// The forks to which tokens come at the level of some nodes.
    fn forks(self, from: Nodes, ways: &[Ways]) -> Nodes {
        let level = walk(from, |at| self.next(at, ways));
        let forks = level.into_iter().filter(|at| self.is_fork(*at));
        forks.fold(0, |set, at| set | set_of(at))
    }

    /// The most nodes to which tokens come in a run.
    pub fn most_visits(self) -> Result<u32, Unsound> {
        let ways = self.ways(Waits::Stop);
        let next = |at| match self.waits(at) {
            true => 0,
            false => self.next(at, &ways),
        };
        let order = in_order(self.all(), |at| next(at) | self.branches(at));
        let order = order.or_else(|node| unsound(node, Why::Busy))?;
        let mut fresh = vec![Visits::default(); self.0.len()];
        for at in order {
            let visits = self.visits(at, next(at), &fresh, &fresh);
            put(&mut fresh, at, visits);
        }
        // Where forks were passed in earlier runs a join may let a token go on, and more joins after it.
        let up = |at| match self.kind(at) {
            Some(Kind::Join) => self.target_set(at),
            _ => next(at),
        };
        let order = in_order(self.all(), up);
        let order = order.or_else(|node| unsound(node, Why::TooManyVisits))?;
        let mut later = vec![Visits::default(); self.0.len()];
        for at in order {
            let visits = self.visits(at, up(at), &fresh, &later);
            put(&mut later, at, visits);
        }
        self.most_of_runs(&later)
    }

    /// The visits from a node on, if those of the nodes of the same level that are next are known, and those
    /// of what goes out of a fork.
    fn visits(self, at: u8, next: Nodes, inner: &[Visits], level: &[Visits]) -> Visits {
        let follow = members(next).map(|to| of(level, to));
        let follow = follow.fold(Visits::default(), |sum, to| Visits {
            most: sum.most.max(to.most),
            to_join: sum.to_join.max(to.to_join),
        });
        let out = || self.targets(at).map(|to| of(inner, to));
        let (all, pass) = match self.kind(at) {
            Some(Kind::Fork) => (
                out().fold(1, |sum: u32, out| sum.saturating_add(out.most)),
                out().fold(1, |sum: u32, out| sum.saturating_add(out.to_join)),
            ),
            _ => (1, 1),
        };
        let is_join = matches!(self.kind(at), Some(Kind::Join));
        Visits {
            most: match next {
                0 => all,
                _ => all.max(pass.saturating_add(follow.most)),
            },
            to_join: match follow.to_join {
                0 => u32::from(is_join),
                more => pass.saturating_add(more),
            },
        }
    }

    /// A run begins with the start, or when a token leaves a node in which it waited.
    fn most_of_runs(self, visits: &[Visits]) -> Result<u32, Unsound> {
        let begun = of(visits, 0).most;
        let left = self.all().filter(|at| self.waits(*at));
        let left = left.flat_map(|at| self.targets(at).map(move |to| (at, of(visits, to).most)));
        let runs: Vec<_> = core::iter::once((0, begun)).chain(left).collect();
        let over = runs
            .iter()
            .find(|(_, visits)| Cap::Visits.check(*visits as usize).is_err());
        fail(over.map(|(at, _)| *at), Why::TooManyVisits)?;
        Ok(runs
            .into_iter()
            .map(|(_, visits)| visits)
            .max()
            .unwrap_or(0))
    }
}

fn unsound<T>(node: u8, why: Why) -> Result<T, Unsound> {
    Err(Unsound { node, why })
}

fn of<T: Copy + Default>(table: &[T], at: u8) -> T {
    table.get(usize::from(at)).copied().unwrap_or_default()
}

fn put<T>(table: &mut [T], at: u8, value: T) {
    if let Some(old) = table.get_mut(usize::from(at)) {
        *old = value;
    }
}
