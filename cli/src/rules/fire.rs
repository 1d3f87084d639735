//! `cmt rules fire`.

use super::{
    chain::{self, Key, Node},
    files, run,
};
use crate::{chain::Chain, failure::Failure, parse};
use clap::Args;
use codec::Encode;
use cybermiles_primitives::{engine::RuleSetName, AccountId};
use cybermiles_rule_language::run::{Report, Undone};
use cybermiles_rules::{Cap, Effect, Fact, Firing, Kept, Outcome, RuleSet, State};
use pallet_rules::{DryRun, Refusal};
use sp_core::{sr25519::Pair as KeyPair, H256};

pub const HELP: &str = concat!(
    "Fire deployed rules on facts: on chain, or as a dry run that costs nothing.\n\n",
    "The names of types, fields and rules come from the deployed code; if that is replaced meanwhile, nothing fires.\n",
    "The facts are public on chain: no personal data.\n",
    run::facts_help!()
);

/// `cmt rules fire`.
#[derive(Args)]
pub struct Fire {
    /// Whose rules: SS58 or 0x hex.
    #[arg(value_parser = parse::account)]
    owner: AccountId,
    /// What they are called.
    #[arg(value_parser = chain::name)]
    name: RuleSetName,
    /// Files of facts: facts.json, facts.csv, Type=facts.csv.
    #[arg(long, num_args = 1..)]
    facts: Vec<String>,
    /// How many steps they may take; what is not used is not paid for.
    #[arg(long, default_value_t = Cap::Steps.max(), value_parser = run::steps())]
    steps: u32,
    /// Only ask the node what would come of it.
    #[arg(long, conflicts_with = "key_file")]
    dry_run: bool,
    /// Print the outcome in JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    key: Key,
    #[command(flatten)]
    node: Node,
}

/// The fields of the event `Fired`.
type Fired = (
    (AccountId, AccountId, RuleSetName, H256),
    (Vec<Kept>, Vec<Effect>, Vec<Firing>, u32),
);

impl Fire {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let key = match self.dry_run {
            true => None,
            false => Some(self.key.read()?),
        };
        let (rules, outcome) = self.node.talk(|node| async move {
            let (rules, code) = self.deployed(&node).await?;
            let facts = files::facts(&rules, &self.facts)?;
            let outcome = match &key {
                Some(key) => self.on_chain(&node, key, code, facts).await?,
                None => self.dry(&node, &rules, facts).await?,
            };
            Ok((rules, outcome))
        })?;
        let report = Report {
            rules: &rules,
            outcome: &outcome,
        };
        run::print(report, self.json)
    }

    async fn deployed(&self, node: &Chain) -> Result<(RuleSet, H256), Failure> {
        let found = chain::deployed(node, &self.owner, &self.name).await?;
        let view = found.ok_or_else(|| {
            let name = String::from_utf8_lossy(&self.name);
            Failure::Refused(format!("{} has no rules called {name}", self.owner))
        })?;
        let rules = RuleSet::from_bytes(&view.bytes)
            .map_err(|why| Failure::Node(format!("the node's rules are not sound: {why}")))?;
        Ok((rules, view.code))
    }

    async fn dry(
        &self,
        node: &Chain,
        rules: &RuleSet,
        facts: Vec<Fact>,
    ) -> Result<Outcome, Failure> {
        let arguments = (&self.owner, &self.name, facts, self.steps);
        let answer: Result<DryRun, Refusal> = chain::ask(node, "RulesApi_fire", &arguments).await?;
        answer.map(|run| run.outcome).map_err(|why| {
            Failure::Refused(match why {
                Refusal::Undone(failure) => Undone::new(rules, self.steps, failure).to_string(),
                other => format!("the chain would refuse the call: {other:?}"),
            })
        })
    }

    async fn on_chain(
        &self,
        node: &Chain,
        key: &KeyPair,
        code: H256,
        facts: Vec<Fact>,
    ) -> Result<Outcome, Failure> {
        let arguments = (&self.owner, &self.name, Some(code), facts, self.steps).encode();
        let (sent, (_, (facts, effects, fired, steps))) =
            chain::send::<Fired>(node, key, "fire", arguments, "Fired").await?;
        eprintln!(
            "final in block {} {:#x}",
            sent.included.number, sent.included.block
        );
        let state = State {
            facts,
            ..State::default()
        };
        Ok(Outcome {
            state,
            effects,
            fired,
            steps,
        })
    }
}
