//! `cmt inspect`.

use super::{
    archive::{text, App},
    chain::view,
    contracts, project, views,
};
use crate::{chain::Chain, failure::Failure, node::Node, parse};
use clap::Args;
use cybermiles_apps::abi::{field_json, Abi, Arg};
use cybermiles_archive::Manifest;
use cybermiles_primitives::AccountId;
use cybermiles_process::Process;
use pallet_bundles::{AppView, CallView};
use pallet_process::CaseView;
use std::path::PathBuf;

pub const HELP: &str = "\
Show what is in a folder, an archive, an app on chain or a case.

Of a folder or an archive: what it says of itself, its parts with their hashes, and what its contract takes and
gives. Of an app, by its number or its address: whose it is, what was deployed, and the calls that wait in its
queue. Of a case: who has to do with it, where its tokens wait and until when, and what it knows.";

/// `cmt inspect`.
#[derive(Args)]
pub struct Inspect {
    /// The folder of a Smart Business Contract, which is built before, or an archive.
    #[arg(default_value = ".", conflicts_with_all = ["app", "address", "case"])]
    what: PathBuf,
    /// An app, by its number.
    #[arg(long, conflicts_with_all = ["address", "case"])]
    app: Option<u32>,
    /// An app, by its account: SS58 or 0x hex.
    #[arg(long, conflicts_with = "case", value_parser = parse::account)]
    address: Option<AccountId>,
    /// A case, by its number.
    #[arg(long)]
    case: Option<u64>,
    #[command(flatten)]
    node: Node,
}

impl Inspect {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        match (self.app, &self.address, self.case) {
            (None, None, None) => {
                show_archive(&project::app(&self.what)?);
                Ok(())
            }
            (app, address, None) => self.node.talk(|node| async move {
                let app = number(&node, app, address.as_ref()).await?;
                let found = view(&node, &views::app(app)).await?;
                let found =
                    found.ok_or_else(|| Failure::Refused(format!("there is no app {app}")))?;
                let queue = view(&node, &views::queue(&found.account)).await?;
                show_app(app, &found, &queue);
                Ok(())
            }),
            (.., Some(case)) => self.node.talk(|node| async move {
                let found = view(&node, &views::case(case)).await?;
                let found =
                    found.ok_or_else(|| Failure::Refused(format!("there is no case {case}")))?;
                let code = view(&node, &views::process(&found.owner, &found.name)).await?;
                let code = code.filter(|code| code.code == found.code);
                let process = code.and_then(|code| Process::from_bytes(&code.bytes).ok());
                show_case(case, &found, process.as_ref());
                Ok(())
            }),
        }
    }
}

async fn number(
    node: &Chain,
    app: Option<u32>,
    address: Option<&AccountId>,
) -> Result<u32, Failure> {
    match (app, address) {
        (Some(app), _) => Ok(app),
        (None, Some(address)) => {
            let app = view(node, &views::app_of(address)).await?;
            app.ok_or_else(|| Failure::Refused(format!("{address} is no app")))
        }
        (None, None) => Err(Failure::Input("give an app or an address".into())),
    }
}

fn show_archive(app: &App) {
    show_manifest(&app.manifest);
    println!("bytes       {}", app.bytes.len());
    if let Some(abi) = &app.abi {
        show_abi(abi);
    }
}

fn show_manifest(manifest: &Manifest) {
    println!("name        {}", text(&manifest.name));
    println!("release     {}", text(&manifest.release));
    println!("sdk         {}", text(&manifest.sdk));
    println!("upgradable  {}", manifest.upgradable);
    println!("manifest    0x{}", hex::encode(manifest.hash()));
    for section in &manifest.sections {
        println!(
            "part        {:<9} {:<24} {:>7} bytes  0x{}",
            format!("{:?}", section.kind).to_lowercase(),
            text(&section.name),
            section.length,
            hex::encode(section.hash)
        );
    }
}

fn show_abi(abi: &Abi) {
    println!(
        "deploy      {}({})",
        abi.contract,
        list(&abi.constructor.args)
    );
    for call in &abi.calls {
        let kind = match (call.service, call.payable, call.mutates) {
            (true, ..) => "service",
            (_, true, _) => "payable",
            (_, _, true) => "call",
            (_, _, false) => "view",
        };
        let returns = call.returns.as_ref();
        let returns = returns.map_or(String::new(), |ty| format!(": {ty}"));
        println!("{kind:<11} {}({}){returns}", call.name, list(&call.args));
    }
    for event in &abi.events {
        println!("event       {}({})", event.name, list(&event.fields));
    }
}

fn list(args: &[Arg]) -> String {
    let args: Vec<_> = args
        .iter()
        .map(|arg| format!("{}: {}", arg.name, arg.ty))
        .collect();
    args.join(", ")
}

fn show_app(app: u32, found: &AppView, queue: &[CallView]) {
    println!("app         {app}");
    println!("address     {}", found.account);
    println!("owner       {}", found.owner);
    println!("revision    {}", found.revision);
    show_manifest(&found.manifest);
    if let Some(code) = found.code {
        println!("code        {code:#x}");
    }
    for call in queue {
        println!(
            "waits       call {}, 0x{}, {} gas, failed {} times, {} on hold",
            call.call,
            hex::encode(&call.input),
            contracts::gas(call.gas),
            call.attempts,
            parse::cmt(call.fee)
        );
    }
}

fn show_case(case: u64, found: &CaseView, process: Option<&Process>) {
    println!("case        {case}");
    println!("process     {} of {}", text(&found.name), found.owner);
    println!("code        {:#x}", found.code);
    println!("controller  {}", found.controller);
    println!("ended       {}", found.ended);
    if let Some(parent) = &found.parent {
        println!("parent      case {}, token {}", parent.case, parent.token);
    }
    for role in &found.roles {
        println!("role        {} {}", text(&role.name), role.account);
    }
    for token in &found.tokens {
        let due = token
            .due
            .map_or(String::new(), |due| format!(", due at {due} ms since 1970"));
        let child = token
            .child
            .map_or(String::new(), |child| format!(", for case {child}"));
        println!(
            "token       {} at {}{due}{child}",
            token.token,
            text(&token.node)
        );
    }
    for ((name, value), at) in found.variables.iter().zip(0..) {
        let value = match process {
            Some(process) => field_json(&process.variables, at, value).to_string(),
            None => format!("{value:?}"),
        };
        println!("variable    {} = {value}", text(name));
    }
}
