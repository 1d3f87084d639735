//! Who follows the events and nothing else, and knows where each case stands.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{engine::CaseId, AccountId};
use cybermiles_process::Step;
use std::collections::BTreeMap;

/// A case, as it is known from its events.
#[derive(Debug, Default, PartialEq)]
pub struct Followed {
    /// In which node each token is.
    pub tokens: BTreeMap<u32, u8>,
    pub roles: Vec<AccountId>,
    pub controller: Option<AccountId>,
    pub parent: Option<Parent>,
    pub ended: bool,
}

impl Followed {
    fn follow(&mut self, log: Vec<Step>) {
        for step in log {
            match step {
                Step::Entered { token, node } | Step::Merged { token, node } => {
                    self.tokens.insert(token, node);
                }
                Step::Forked { token, .. } | Step::Joined { token, .. } | Step::Ended { token } => {
                    self.tokens.remove(&token);
                }
                Step::Completed => self.tokens.clear(),
                Step::Left { .. } | Step::Due { .. } | Step::Set { .. } => {}
            }
        }
    }
}

/// All cases that there are.
#[derive(Debug, Default)]
pub struct Index {
    pub cases: BTreeMap<CaseId, Followed>,
}

impl Index {
    /// Reads what is new.
    pub fn catch_up(&mut self) {
        for event in events() {
            self.read(event);
        }
        System::reset_events();
    }

    fn run(&mut self, case: CaseId, log: Vec<Step>, ended: bool) {
        let followed = self.cases.get_mut(&case).unwrap();
        followed.follow(log);
        followed.ended = ended;
        // A sub-process that has ended is gone.
        if ended && followed.parent.is_some() {
            self.cases.remove(&case);
        }
    }

    fn read(&mut self, event: Event<Test>) {
        match event {
            Event::Started {
                case,
                controller,
                roles,
                parent,
                log,
                ended,
                ..
            } => {
                let new = Followed {
                    roles: roles.into_inner(),
                    controller: Some(controller),
                    parent,
                    ..Followed::default()
                };
                assert_eq!(self.cases.insert(case, new), None);
                self.run(case, log, ended);
            }
            Event::Signalled {
                case, log, ended, ..
            }
            | Event::Expired {
                case, log, ended, ..
            } => self.run(case, log, ended),
            Event::Returned {
                case,
                child,
                log,
                ended,
                ..
            } => {
                assert!(!self.cases.contains_key(&child));
                self.run(case, log, ended);
            }
            Event::HandedOver { case, role, to, .. } => {
                let followed = self.cases.get_mut(&case).unwrap();
                followed.roles[usize::from(role)] = to;
            }
            Event::Cancelled { case } | Event::Closed { case } => {
                self.cases.remove(&case).unwrap();
            }
            _ => {}
        }
    }

    /// What the chain has is what was followed.
    pub fn check(&self) {
        let stored: BTreeMap<CaseId, Followed> = Cases::<Test>::iter()
            .map(|(id, entry)| {
                let tokens = state_of(id).tokens.into_iter();
                let followed = Followed {
                    tokens: tokens.map(|token| (token.id, token.node)).collect(),
                    roles: entry.data.roles.into_inner(),
                    controller: Some(entry.data.controller),
                    parent: entry.data.parent,
                    ended: entry.data.ended,
                };
                (id, followed)
            })
            .collect();
        assert_eq!(stored, self.cases);
    }
}
