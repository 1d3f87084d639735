//! Whole apps, from their folders to the chain.

use crate::support::*;
use cybermiles_apps::{
    abi::{given, Abi, Given},
    check, Project, Tools,
};
use cybermiles_primitives::{AccountId, CMT};
use cybermiles_runtime::{Bundles, Contracts, Runtime};
use frame_support::{assert_ok, weights::Weight};
use pallet_bundles::{ArchiveBytes, Input, Salt};
use pallet_contracts::{CollectEvents, DebugInfo, Determinism};
use std::path::Path;

/// What a contract may weigh when it is called.
pub const GAS: Weight = Weight::from_parts(500_000_000_000, u64::MAX);

/// A shop of the example `purchase`: Bob sells three for 100 CMT each, and Charlie rates who buys.
pub const SHOP: [&str; 4] = [
    "seller=Bob",
    "listed_price=100",
    "stock=3",
    "credit_bureau=Charlie",
];

/// An example, compiled.
pub fn example(name: &str) -> cybermiles_apps::App {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts/examples");
    let project = Project::read(&folder.join(name)).unwrap();
    check(&project, &Tools::find().unwrap()).unwrap_or_else(|why| panic!("{why}"))
}

/// An app on the chain.
pub struct App {
    pub id: u32,
    pub account: AccountId,
    pub abi: Abi,
}

/// Arguments, as on a command line.
pub fn args(words: &[&str]) -> Given {
    given(words).unwrap()
}

/// Deploys an example by Alice, with 1,000 CMT.
pub fn deploy(app: &cybermiles_apps::App, words: &[&str]) -> App {
    let abi = app.abi().unwrap().clone();
    let input = abi.constructor.input(&args(words)).unwrap();
    let id = pallet_bundles::NextApp::<Runtime>::get();
    assert_ok!(Bundles::deploy(
        origin("Alice"),
        ArchiveBytes::try_from(app.archive.clone()).unwrap(),
        Input::try_from(input).unwrap(),
        1_000 * CMT,
        GAS,
        None,
        Salt::default(),
    ));
    let account = Bundles::app(id).unwrap().account;
    App { id, account, abi }
}

impl App {
    /// Calls the contract; what it returned, as JSON, or what it said.
    pub fn call(
        &self,
        name: &str,
        method: &str,
        words: &[&str],
    ) -> Result<serde_json::Value, String> {
        let call = self.abi.call(method).unwrap();
        let done = Contracts::bare_call(
            account(name),
            self.account.clone(),
            0,
            GAS,
            None,
            call.input(&args(words)).unwrap(),
            DebugInfo::Skip,
            CollectEvents::Skip,
            Determinism::Enforced,
        );
        let returned = done.result.map_err(|why| format!("{why:?}"))?;
        match returned.did_revert() {
            true => Err(cybermiles_apps::abi::revert_message(&returned.data)),
            false => Ok(call.output(&returned.data).unwrap()),
        }
    }
}
