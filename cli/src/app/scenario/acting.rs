//! What a step does.

use super::{stage::broken, Action, Place, Stage};
use crate::{
    app::{archive::text, contracts::Outcome, views},
    failure::Failure,
};
use codec::{Decode, Encode};
use cybermiles_apps::abi::{field_value, BadValue, Given, Type};
use cybermiles_primitives::{
    engine::{Assignment, TokenId},
    AccountId, Balance,
};
use cybermiles_rules::Form;
use cybermiles_sandbox::{Call, DispatchError, Event, Problem};
use pallet_process::CaseView;

/// What came of a step.
#[derive(Debug, Default)]
pub struct Happened {
    /// What it returned, of which type.
    pub returned: Option<(Vec<u8>, Type)>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Why it failed.
    pub failed: Option<String>,
    /// Who paid a fee, and how much.
    pub paid: Option<(AccountId, Balance)>,
}

impl Stage<'_> {
    /// Whether an action is a transaction, which gets a block of its own.
    pub(super) fn needs_block(&self, action: &Action) -> bool {
        match action {
            Action::Call { method, .. } => {
                let abi = self.app.abi.as_ref();
                let call = abi.and_then(|abi| abi.call(method).ok());
                call.is_some_and(|call| call.mutates)
            }
            Action::Signal { .. } | Action::Expire { .. } => true,
            _ => false,
        }
    }

    /// Does it.
    pub(super) fn act(&mut self, action: &Action) -> Result<Happened, Failure> {
        match action {
            Action::Call {
                method,
                from,
                args,
                value,
            } => self.call(method, from, args, *value),
            Action::Signal {
                transition,
                token,
                from,
                set,
            } => {
                let (view, id) = self.token(token)?;
                let set = self.assignments(&view, set)?;
                let arguments = (token.case, id, transition, set).encode();
                self.process("signal", from, arguments)
            }
            Action::Expire { token, from } => {
                let (_, id) = self.token(token)?;
                self.process("expire", from, (token.case, id).encode())
            }
            Action::Wait { time } => self.sandbox.pass(*time).map(meanwhile).map_err(broken),
            Action::Blocks { count } => {
                let events = self.sandbox.blocks(*count);
                events.map(meanwhile).map_err(broken)
            }
            Action::Case { .. } | Action::Record { .. } => Ok(Happened::default()),
        }
    }

    fn call(
        &mut self,
        method: &str,
        from: &str,
        args: &Given,
        value: Balance,
    ) -> Result<Happened, Failure> {
        let message = self.message(from, method, args, value)?;
        let run = self.dry_run(&message)?;
        let output = match run.outcome {
            Outcome::Returned(output) => output,
            Outcome::Reverted(said) => return Ok(failing(said)),
            Outcome::Failed(why) => return Ok(failing(explained(&why))),
        };
        let call = self.app.contract()?.call(method).map_err(wrong)?;
        let happened = match call.mutates {
            true => self.submit(from, &message.call(run.gas))?,
            false => Happened::default(),
        };
        Ok(Happened {
            returned: call.returns.clone().map(|ty| (output, ty)),
            ..happened
        })
    }

    fn process(
        &mut self,
        name: &'static str,
        from: &str,
        arguments: Vec<u8>,
    ) -> Result<Happened, Failure> {
        let call = Call {
            pallet: "Process",
            name,
            arguments,
        };
        self.submit(from, &call)
    }

    fn submit(&mut self, from: &str, call: &Call) -> Result<Happened, Failure> {
        let done = self.sandbox.submit(from, call).map_err(broken)?;
        Ok(Happened {
            returned: None,
            events: done.events,
            failed: done.result.err().map(|problem| problem.to_string()),
            paid: Some((self.who(from)?, done.fee)),
        })
    }

    /// The token that waits at a node.
    fn token(&mut self, place: &Place) -> Result<(CaseView, TokenId), Failure> {
        let Place { case, node } = place;
        let view = self.view(&views::case(*case))?;
        let view = view.ok_or_else(|| Failure::Input(format!("there is no case {case}")))?;
        let mut tokens = view.tokens.iter();
        let found = tokens.find(|token| token.node == node.as_bytes());
        match found.map(|token| token.token) {
            Some(token) => Ok((view, token)),
            None => Err(Failure::Input(format!(
                "no token waits at `{node}`; {}",
                waiting(&view)
            ))),
        }
    }

    /// The form of a case's variables.
    pub(super) fn variables(&self, view: &CaseView) -> Result<&Form, Failure> {
        let name = text(&view.name);
        let process = self.app.processes.get(&name);
        process
            .map(|process| &process.variables)
            .ok_or_else(|| Failure::Input(format!("the app has no process `{name}`")))
    }

    fn assignments(&self, view: &CaseView, set: &Given) -> Result<Vec<Assignment>, Failure> {
        let form = self.variables(view)?;
        let values = set
            .iter()
            .map(|(name, value)| field_value(form, name, value));
        values.collect::<Result<_, _>>().map_err(wrong)
    }
}

/// Where the tokens of a case wait, for people.
pub fn waiting(view: &CaseView) -> String {
    let nodes: Vec<_> = view.tokens.iter().map(|token| text(&token.node)).collect();
    match nodes.is_empty() {
        true => "the case has ended".into(),
        false => format!("its tokens are at {}", nodes.join(", ")),
    }
}

/// What is wrong with what the author wrote.
pub fn wrong(why: BadValue) -> Failure {
    Failure::Input(why.to_string())
}

fn failing(why: String) -> Happened {
    Happened {
        failed: Some(why),
        ..Happened::default()
    }
}

fn explained(error: &DispatchError) -> String {
    Problem::from(error).to_string()
}

/// What happened while nobody did anything. A call of the queue that fails is the app's failure.
fn meanwhile(events: Vec<Event>) -> Happened {
    let failures = ["CallFailed", "CallDropped"];
    let mut failed = events
        .iter()
        .filter(|event| failures.iter().any(|name| event.is("Bundles", name)));
    Happened {
        failed: failed.next().map(|event| {
            // Which app, which call, how often it failed, why.
            let fields = <(u32, u64, u8, DispatchError)>::decode(&mut &event.fields[..]);
            let why = fields.map(|(.., why)| explained(&why)).unwrap_or_default();
            format!("a call of the queue failed: {why}")
        }),
        events,
        ..Happened::default()
    }
}
