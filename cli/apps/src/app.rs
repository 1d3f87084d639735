//! From a project to its archive, and everything that is wrong on the way.

use crate::{
    abi::Abi,
    bindings,
    contract::{self, Contract},
    cross,
    fault::{Failure, Fault},
    module::MAX_CODE,
    parts::{Part, Parts, Remarks},
    project::Project,
    sdk::{self, Tools},
};
use cybermiles_archive::{Builder, Cap, Kind};
use std::path::PathBuf;

/// An app that the chain takes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct App {
    /// Of what it was made.
    pub project: Project,
    /// Its rule sets, processes and collections.
    pub parts: Parts,
    /// Its contract.
    pub contract: Option<Contract>,
    /// The archive, which is the one argument of its deployment.
    pub archive: Vec<u8>,
    /// What its author should know.
    pub notes: Vec<Fault>,
}

/// How large something is, and may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Size {
    /// What it is: `rules/pricing.drl`.
    pub what: String,
    /// Its bytes.
    pub bytes: usize,
    /// The most that the chain takes.
    pub most: usize,
}

/// Compiles a project, and refuses whatever the chain would refuse, by faults in the author's own files.
///
/// What the compiler of contracts needs and makes (bindings, the module, its description, the client) is then in
/// the project's `build` folder; the archive is not, see [`App::write`].
pub fn check(project: &Project, tools: &Tools) -> Result<App, Failure> {
    let mut remarks = Remarks::default();
    let parts = Parts::compile(project, &mut remarks);
    // What could not be compiled is missing, and all that asks for it would seem wrong.
    if remarks.faults.is_empty() {
        cross::check(&parts, &mut remarks);
    }
    refuse(&mut remarks.faults)?;
    let contract = match &project.contract {
        None => None,
        Some(_) => {
            contract::write_bindings(project, &bindings::generate(&parts))?;
            Some(contract::compile(project, tools)?)
        }
    };
    let abi = contract.as_ref().map(|contract| &contract.abi);
    cross::check_services(&parts, abi, &mut remarks.faults);
    refuse(&mut remarks.faults)?;
    let strangers = project.strangers.iter();
    remarks.notes.extend(strangers.map(|path| {
        Fault::whole(
            path,
            "this is no part of the app: its name has another ending",
            None,
        )
    }));
    Ok(App {
        archive: archive(project, &parts, contract.as_ref())?,
        project: project.clone(),
        parts,
        contract,
        notes: remarks.notes,
    })
}

/// Compiles a project and writes its archive.
pub fn build(project: &Project, tools: &Tools) -> Result<App, Failure> {
    let app = check(project, tools)?;
    app.write()?;
    Ok(app)
}

fn refuse(faults: &mut Vec<Fault>) -> Result<(), Failure> {
    if faults.is_empty() {
        return Ok(());
    }
    faults.sort();
    faults.dedup();
    Err(Failure::Faults(std::mem::take(faults)))
}

fn archive(
    project: &Project,
    parts: &Parts,
    contract: Option<&Contract>,
) -> Result<Vec<u8>, Failure> {
    let name = project.name.as_str();
    let mut builder = Builder::new(name, project.release.as_str(), sdk::version()?.as_str());
    builder.upgradable(project.upgradable);
    for part in &parts.rules {
        builder.add(Kind::Rules, part.name.as_str(), part.compiled.to_bytes());
    }
    for part in &parts.processes {
        builder.add(Kind::Process, part.name.as_str(), part.compiled.to_bytes());
    }
    for part in &parts.records {
        builder.add(Kind::Records, part.name.as_str(), part.compiled.to_bytes());
    }
    let mut count = parts.sections();
    if let Some(contract) = contract {
        let abi = contract
            .abi
            .to_json()
            .map_err(|why| Failure::Other(why.to_string()))?;
        builder.add(Kind::Contract, name, contract.code.clone());
        builder.add(Kind::Abi, name, abi.into_bytes());
        count = count.saturating_add(2);
    }
    if count == 0 {
        let help = "a contract.ts, rules/*.drl, process/*.xml or *.bpmn, records/*.toml";
        let fault = project
            .settings
            .whole("there is nothing in this app", Some(help));
        return Err(fault.into());
    }
    builder.build().map_err(|why| {
        let message = format!("the archive would be refused: {why}");
        project.settings.whole(message, None).into()
    })
}

impl Parts {
    fn sections(&self) -> usize {
        [self.rules.len(), self.processes.len(), self.records.len()]
            .iter()
            .sum()
    }
}

impl App {
    /// The description of its contract.
    pub fn abi(&self) -> Option<&Abi> {
        self.contract.as_ref().map(|contract| &contract.abi)
    }

    /// Writes the archive; returns what is now in the project's `build` folder for others to use.
    pub fn write(&self) -> Result<Vec<PathBuf>, Failure> {
        let archive = self.project.archive_file();
        sdk::write(&archive, &self.archive)?;
        let mut written = vec![archive];
        if self.contract.is_some() {
            let folder = self.project.build_folder();
            written.push(self.project.abi_file());
            written.extend(["client.mjs", "client.d.ts"].map(|name| folder.join(name)));
        }
        Ok(written)
    }

    /// How large its parts are, each beside the most that the chain takes.
    pub fn sizes(&self) -> Vec<Size> {
        let size = |what: &str, bytes: usize, most: usize| Size {
            what: what.into(),
            bytes,
            most,
        };
        let mut sizes = Vec::new();
        if let Some(contract) = &self.contract {
            sizes.push(size(
                crate::project::CONTRACT,
                contract.code.len(),
                MAX_CODE,
            ));
        }
        let parts = &self.parts;
        let rules = cybermiles_rules::Cap::Bytes.max();
        sizes.extend(
            parts
                .rules
                .iter()
                .map(|part| part.size(part.compiled.to_bytes(), rules)),
        );
        let process = cybermiles_process::Cap::Bytes.max();
        sizes.extend(
            parts
                .processes
                .iter()
                .map(|part| part.size(part.compiled.to_bytes(), process)),
        );
        let schema = cybermiles_records::Cap::Bytes.max();
        sizes.extend(
            parts
                .records
                .iter()
                .map(|part| part.size(part.compiled.to_bytes(), schema)),
        );
        sizes.push(size(
            "the archive",
            self.archive.len(),
            Cap::Bytes.max() as usize,
        ));
        sizes
    }
}

impl<T> Part<T> {
    fn size(&self, bytes: Vec<u8>, most: u32) -> Size {
        Size {
            what: self.source.path.clone(),
            bytes: bytes.len(),
            most: most as usize,
        }
    }
}
