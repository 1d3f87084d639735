//! The chain on which a scenario is played, with the app on it.

use super::{constructor, Deploy, APP};
use crate::{
    app::{
        archive::App,
        contracts::{DryRun, Message, DEFAULT_GAS, DRY_RUN},
        views::{Deployment, View, VIEW},
    },
    failure::Failure,
};
use codec::{Decode, DecodeAll, Encode};
use cybermiles_apps::abi::{words, BadValue, Given, Type};
use cybermiles_primitives::{AccountId, Balance, Hash};
use cybermiles_sandbox::{transactions, Call, Done, Error, Sandbox};
use subxt::metadata::Metadata;

/// The fields of the event `Bundles.Deployed`.
type Deployed = (u32, AccountId, AccountId, Hash);

/// A chain with an app on it.
pub struct Stage<'a> {
    /// The chain.
    pub sandbox: Sandbox,
    /// The app.
    pub app: &'a App,
    /// Its account.
    pub account: AccountId,
    metadata: &'a Metadata,
}

impl<'a> Stage<'a> {
    /// The sandbox's description of its runtime.
    pub fn metadata() -> Result<Metadata, Failure> {
        let bytes = Sandbox::metadata().map_err(broken)?;
        Metadata::decode(&mut &bytes[..]).map_err(|why| Failure::Node(why.to_string()))
    }

    /// A new chain, on which the app is deployed. Why it can't be is for its author.
    pub fn new(
        app: &'a App,
        metadata: &'a Metadata,
        deploy: &Deploy,
    ) -> Result<(Self, Done), Failure> {
        let mut sandbox = Sandbox::development().map_err(broken)?;
        let deployment = Deployment {
            archive: app.bytes.clone(),
            input: app.constructor_input(&deploy.args)?,
            funds: deploy.funds,
            gas: DEFAULT_GAS,
            deposit_limit: None,
            salt: Vec::new(),
        };
        let call = Call {
            pallet: "Bundles",
            name: "deploy",
            arguments: deployment.encode(),
        };
        let done = sandbox.submit(&deploy.from, &call).map_err(broken)?;
        if let Err(problem) = &done.result {
            let by = person(&deploy.from)?;
            let said = constructor::message(&mut sandbox, app, &by, &deployment);
            return Err(Failure::Refused(match said {
                Some(said) => format!("the constructor gave up: {said}"),
                None => problem.to_string(),
            }));
        }
        let deployed = done.events.iter().find(|e| e.is("Bundles", "Deployed"));
        let deployed = deployed.and_then(|e| Deployed::decode_all(&mut &e.fields[..]).ok());
        let (.., account, _) = deployed.ok_or_else(|| {
            Failure::Node("the event Bundles.Deployed is not the one this tool knows".into())
        })?;
        let stage = Self {
            sandbox,
            app,
            account,
            metadata,
        };
        Ok((stage, done))
    }

    /// What a pallet shows.
    pub fn view<T: Decode>(&mut self, view: &View<T>) -> Result<T, Failure> {
        let question = view.question(self.metadata)?;
        let answer = self.sandbox.ask(VIEW, &question).map_err(broken)?;
        view.answer(&answer)
    }

    /// What a call would do that came now.
    pub fn dry_run(&mut self, message: &Message) -> Result<DryRun, Failure> {
        let answer = self
            .sandbox
            .ask(DRY_RUN, &message.question())
            .map_err(broken)?;
        let unknown = || Failure::Node(format!("{DRY_RUN} is not the one this tool knows"));
        DryRun::read(&answer).ok_or_else(unknown)
    }

    /// The message that calls the contract.
    pub fn message(
        &self,
        from: &str,
        method: &str,
        args: &Given,
        value: Balance,
    ) -> Result<Message, Failure> {
        let wrong = |why: BadValue| Failure::Input(why.to_string());
        let call = self.app.contract()?.call(method).map_err(wrong)?;
        let mut args = args.clone();
        for arg in &call.args {
            if arg.ty == Type::Account && args.get(&arg.name).is_some_and(|it| it == APP) {
                args.insert(arg.name.clone(), self.address().into());
            }
        }
        Ok(Message {
            from: self.who(from)?,
            to: self.account.clone(),
            value,
            input: call.input(&args).map_err(wrong)?,
        })
    }

    /// The account of a name in the scenario.
    pub fn who(&self, name: &str) -> Result<AccountId, Failure> {
        match name {
            APP => Ok(self.account.clone()),
            name => person(name),
        }
    }

    fn address(&self) -> String {
        words::address(self.account.clone().into())
    }
}

/// What goes wrong with the sandbox is nothing that an author could mend.
pub fn broken(why: Error) -> Failure {
    Failure::Node(format!("the sandbox: {why}"))
}

fn person(name: &str) -> Result<AccountId, Failure> {
    transactions::account(name).map_err(broken)
}
