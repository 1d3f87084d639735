//! What is in an archive, as commands need it.

use crate::failure::Failure;
use cybermiles_apps::abi::Abi;
use cybermiles_archive::{Archive, Kind, Manifest};
use cybermiles_process::Process;
use cybermiles_records::Schema;
use cybermiles_rules::RuleSet;
use std::collections::BTreeMap;

/// An archive, read.
#[derive(Debug)]
pub struct App {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The description of its contract, if it has one.
    pub abi: Option<Abi>,
    /// Its processes, by name.
    pub processes: BTreeMap<String, Process>,
    /// The schemas of its collections, by name.
    pub schemas: BTreeMap<String, Schema>,
}

impl App {
    /// Reads an archive and all that is in it.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Failure> {
        let archive = Archive::parse(&bytes)
            .map_err(|why| Failure::Input(format!("the archive is refused: {why}")))?;
        let abi = match archive.of(Kind::Abi).next() {
            Some((_, json)) => {
                let text = String::from_utf8_lossy(json);
                Some(Abi::from_json(&text).map_err(|why| Failure::Input(why.to_string()))?)
            }
            None => None,
        };
        // Nothing here uses them, but one that is broken is told before the chain refuses it.
        sections(&archive, Kind::Rules, RuleSet::from_bytes)?;
        Ok(Self {
            manifest: archive.manifest.clone(),
            abi,
            processes: sections(&archive, Kind::Process, Process::from_bytes)?,
            schemas: sections(&archive, Kind::Records, Schema::from_bytes)?,
            bytes,
        })
    }

    /// The code of the contract.
    pub fn code(&self) -> Option<Vec<u8>> {
        let archive = Archive::parse(&self.bytes).ok()?;
        archive.contract().map(<[u8]>::to_vec)
    }

    /// The compiled sections of a kind, with their names.
    pub fn compiled(&self, kind: Kind) -> Vec<(String, Vec<u8>)> {
        let archive = Archive::parse(&self.bytes);
        let sections = archive.iter().flat_map(|archive| archive.of(kind));
        sections
            .map(|(section, bytes)| (text(&section.name), bytes.to_vec()))
            .collect()
    }

    /// The input of the constructor.
    pub fn constructor_input(
        &self,
        args: &cybermiles_apps::abi::Given,
    ) -> Result<Vec<u8>, Failure> {
        match &self.abi {
            Some(abi) => abi
                .constructor
                .input(args)
                .map_err(|why| Failure::Input(format!("the constructor's {why}"))),
            None if args.is_empty() => Ok(Vec::new()),
            None => Err(Failure::Input(
                "the app has no contract that could take arguments".into(),
            )),
        }
    }

    /// The description of the contract.
    pub fn contract(&self) -> Result<&Abi, Failure> {
        let missing = || Failure::Input("the app has no contract".into());
        self.abi.as_ref().ok_or_else(missing)
    }
}

fn sections<T, E: std::fmt::Display>(
    archive: &Archive<'_>,
    kind: Kind,
    read: impl Fn(&[u8]) -> Result<T, E>,
) -> Result<BTreeMap<String, T>, Failure> {
    let sections = archive.of(kind).map(|(section, bytes)| {
        let name = text(&section.name);
        match read(bytes) {
            Ok(it) => Ok((name, it)),
            Err(why) => Err(Failure::Input(format!("the archive's {name}: {why}"))),
        }
    });
    sections.collect()
}

/// A name, for people.
pub fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
