//! The contract: compiled by the SDK, and looked at as the chain will.

use crate::{
    abi::{Abi, Selector},
    bindings::Binding,
    fault::Fault,
    module,
    project::{Project, CONTRACT},
    sdk::{self, Tools},
    Failure,
};
use std::{fs, path::Path, process::Command};

/// A contract, compiled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contract {
    /// The Wasm that the chain runs.
    pub code: Vec<u8>,
    /// What it takes and gives.
    pub abi: Abi,
}

/// How the SDK says that a module is none for the chain.
const REFUSED: &str = "the chain would refuse the module:";
/// What the SDK calls the file of a fault that is about no place.
const NOWHERE: &str = "contract";

/// Writes the bindings afresh, so that those of parts that are gone are gone too.
pub(crate) fn write_bindings(project: &Project, bindings: &[Binding]) -> Result<(), Failure> {
    let folder = project.build_folder().join("generated");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|why| Failure::of(&folder, why))?;
    }
    for binding in bindings {
        sdk::write(&folder.join(&binding.path), binding.text.as_bytes())?;
    }
    Ok(())
}

/// Compiles the contract of a project whose bindings are written.
pub(crate) fn compile(project: &Project, tools: &Tools) -> Result<Contract, Failure> {
    tools.install()?;
    let sdk = sdk::unpack(&project.folder)?;
    let absolute = |path: &Path| path.canonicalize().map_err(|why| Failure::of(path, why));
    let abi = format!("build/{}.abi.json", project.name);
    let mut node = Command::new("node");
    node.current_dir(&project.folder)
        .arg(absolute(&sdk)?.join("build.mjs"))
        .arg("--tools")
        .arg(absolute(&tools.folder)?)
        .args(["--entry", CONTRACT, "--generated", "build/generated"])
        .args(["--out", "build/contract.wasm", "--abi", &abi])
        .args(["--client", "build/client.mjs"])
        .args(["--name", &project.name, "--release", &project.release]);
    let output = sdk::run(&mut node, "node")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(relay(&said, output.status.code() == Some(1)));
    }
    let built = project.build_folder().join("contract.wasm");
    let code = fs::read(&built).map_err(|why| Failure::of(&built, why))?;
    let text = project.abi_file();
    let abi = fs::read_to_string(&text).map_err(|why| Failure::of(&text, why))?;
    let abi = Abi::from_json(&abi).map_err(|why| Failure::of(&text, why))?;
    let contract = Contract { code, abi };
    match contract.faults() {
        faults if faults.is_empty() => Ok(contract),
        faults => Err(Failure::Faults(faults)),
    }
}

/// What the SDK said, as faults of the author's files if it is about them.
fn relay(said: &str, is_authors: bool) -> Failure {
    let said = said.trim();
    if is_authors {
        return Failure::Faults(said.split("\n\n").map(relay_one).collect());
    }
    match said.strip_prefix(REFUSED) {
        Some(reasons) => {
            let reasons = reasons
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty());
            let faults = reasons.map(|reason| Fault::whole(CONTRACT, reason, None));
            Failure::Faults(faults.collect())
        }
        None => Failure::Other(format!("the compiler of contracts failed: {said}")),
    }
}

fn relay_one(shown: &str) -> Fault {
    match Fault::relayed(shown) {
        Some(fault) if fault.file == NOWHERE => Fault::whole(CONTRACT, fault.message, None),
        Some(fault) => fault,
        None => Fault::whole(CONTRACT, shown.trim(), None),
    }
}

impl Contract {
    /// Why the chain, or whoever reads the description, would refuse it.
    fn faults(&self) -> Vec<Fault> {
        let whole = |why: String| Fault::whole(CONTRACT, why, None);
        let mut faults: Vec<Fault> = module::check(&self.code).into_iter().map(whole).collect();
        for call in &self.abi.calls {
            let signature = call.signature();
            if call.selector != Selector::of(&signature) {
                let why = format!(
                    "`{signature}` is selected by {}, which is not its",
                    call.selector
                );
                faults.push(whole(why));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    const SAID: &str = "contract.ts:35:20: argument `price` has the type `f64`, which crosses no border of a contract
   |
35 |   @call set(price: f64): void {
   |                    ^^^
   = there are no floats on a chain: use Decimal

parts/shop.ts:2:1: a float: no chain computes with them
  |
2 | 0.5;
  | ^^^
";

    #[test]
    fn what_the_sdk_says_points_at_the_authors_text() {
        let Failure::Faults(faults) = relay(SAID, true) else {
            panic!("not of the author's files");
        };
        let places: Vec<_> = faults
            .iter()
            .map(|f| (f.file.as_str(), f.line, f.column))
            .collect();
        assert_eq!(places, [("contract.ts", 35, 20), ("parts/shop.ts", 2, 1)]);
        assert_eq!(faults[1].message, "a float: no chain computes with them");
        assert_eq!(
            Failure::Faults(faults).to_string(),
            SAID.trim().replace("\n\n", "\n")
        );
    }

    #[test]
    fn a_module_that_the_chain_refuses_is_the_authors_to_mend() {
        let said =
            format!("{REFUSED}\n  the code has 130000 bytes; 125952 are the most\n  bulk memory\n");
        let Failure::Faults(faults) = relay(&said, false) else {
            panic!("not of the author's files");
        };
        let messages: Vec<_> = faults.iter().map(|f| f.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "the code has 130000 bytes; 125952 are the most",
                "bulk memory"
            ]
        );
        assert_eq!(
            faults[0].to_string(),
            "contract.ts: the code has 130000 bytes; 125952 are the most\n"
        );
    }

    #[test]
    fn what_is_about_no_place_is_about_the_contract() {
        let said = "contract:1:1: Module requires at least '10' pages (AS105)\n  |\n1 | \n  | ^\n";
        let Failure::Faults(faults) = relay(said, true) else {
            panic!("not of the author's files");
        };
        let shown = faults[0].to_string();
        assert_eq!(
            shown,
            "contract.ts: Module requires at least '10' pages (AS105)\n"
        );
    }

    #[test]
    fn other_trouble_is_told_as_such() {
        let failure = relay("AssemblyScript is not installed\n", false);
        let expected = "the compiler of contracts failed: AssemblyScript is not installed";
        assert_eq!(failure, Failure::Other(expected.into()));
    }
}
