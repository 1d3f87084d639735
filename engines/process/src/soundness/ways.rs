//! How tokens can finish at their level.

use super::{members, set_of, Net, Nodes, Waits};
use crate::definition::Kind;
use alloc::{vec, vec::Vec};

/// How a token can finish at its level, the level of what went out of the same fork.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Ways {
    /// The joins to which it can come.
    pub joins: Nodes,
    /// Whether it can end.
    pub ends: bool,
    /// Whether it can end the whole case.
    pub ends_all: bool,
}

impl Ways {
    fn or(self, other: Self) -> Self {
        Self {
            joins: self.joins | other.joins,
            ends: self.ends || other.ends,
            ends_all: self.ends_all || other.ends_all,
        }
    }
}

/// How what goes out of a fork can finish.
pub(super) struct Meets {
    /// Whether one of them can come to a join while another one comes to another or ends.
    pub lost: bool,
    /// The joins from which the fork's token can go on.
    pub through: Nodes,
    /// Whether the fork's token can end.
    pub ends: bool,
    /// Whether one of them can end the whole case.
    pub ends_all: bool,
}

impl Net<'_> {
    /// The ways of all nodes: the least that agree with those of the nodes that follow.
    pub fn ways(self, waits: Waits) -> Vec<Ways> {
        let mut ways = vec![Ways::default(); self.0.len()];
        let mut grows = true;
        while grows {
            grows = false;
            // Most edges lead on in the text, so most nodes are right at once.
            for at in self.all().rev() {
                let new = self.ways_of(at, &ways, waits);
                if let Some(old) = ways.get_mut(usize::from(at)) {
                    grows |= *old != new;
                    *old = new;
                }
            }
        }
        ways
    }

    fn ways_of(self, at: u8, ways: &[Ways], waits: Waits) -> Ways {
        let none = Ways::default();
        match self.kind(at) {
            Some(Kind::End { all: false }) => Ways { ends: true, ..none },
            Some(Kind::End { all: true }) => Ways {
                ends_all: true,
                ..none
            },
            Some(Kind::Join) => Ways {
                joins: set_of(at),
                ..none
            },
            Some(Kind::Fork) => {
                let meets = self.meets(at, ways);
                let own = Ways {
                    ends: meets.ends,
                    ends_all: meets.ends_all,
                    ..none
                };
                members(self.after(meets.through)).fold(own, |sum, to| sum.or(of(ways, to)))
            }
            Some(kind) if kind.waits() && waits == Waits::Stop => none,
            _ => self.targets(at).fold(none, |sum, to| sum.or(of(ways, to))),
        }
    }

    /// How what goes out of a fork can finish, all of it together.
    pub fn meets(self, fork: u8, ways: &[Ways]) -> Meets {
        let branches = self.targets(fork).map(|to| of(ways, to));
        let any = branches.clone().fold(Ways::default(), Ways::or);
        let finish = |way: &Ways| way.joins != 0 || way.ends;
        // Of two that can finish in more than one way in all, the one can finish otherwise than the other.
        let several = any.joins.count_ones() > 1 || any.joins != 0 && any.ends;
        Meets {
            lost: several && branches.clone().filter(finish).count() > 1,
            through: match branches.clone().all(|way| finish(&way)) {
                true => any.joins,
                false => 0,
            },
            ends: branches.clone().all(|way| way.ends),
            ends_all: any.ends_all,
        }
    }
}

fn of(ways: &[Ways], at: u8) -> Ways {
    ways.get(usize::from(at)).copied().unwrap_or_default()
}
