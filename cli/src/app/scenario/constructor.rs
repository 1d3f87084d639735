//! Why a constructor gave up: the runtime's error says only that it did.

use crate::app::{
    archive::App,
    contracts::{DryRun, Outcome},
    views::Deployment,
};
use codec::{Compact, Encode};
use cybermiles_archive::Kind;
use cybermiles_primitives::AccountId;
use cybermiles_sandbox::{Call, MultiAddress, Sandbox, Weight};
use sp_crypto_hashing::blake2_256;

/// The runtime API that tries a constructor.
const INSTANTIATE: &str = "ContractsApi_instantiate";

/// What a constructor says that was to find the parts of its app as `Bundles.deploy` puts them there.
pub fn message(
    sandbox: &mut Sandbox,
    app: &App,
    deployer: &AccountId,
    deployment: &Deployment,
) -> Option<String> {
    sandbox.clear().ok()?;
    let code = app.code()?;
    let hash = blake2_256(&code).into();
    let Deployment {
        input, gas, salt, ..
    } = deployment;
    let account = sandbox.contract_address(deployer, &hash, input, salt);
    let mut calls = vec![(deployer.clone(), funding(&account, deployment))];
    calls.extend(parts(app).into_iter().map(|part| (account.clone(), part)));
    // By value: an uploaded code has the variant 0, an existing one 1.
    let uploaded = (0u8, code);
    let limit = None::<u128>;
    let question = (
        deployer,
        0u128,
        Some::<Weight>(*gas),
        limit,
        uploaded,
        input,
        salt,
    );
    let answer = sandbox
        .ask_after(&calls, INSTANTIATE, &question.encode())
        .ok()?;
    match DryRun::read(&answer)?.outcome {
        Outcome::Reverted(said) => Some(said),
        _ => None,
    }
}

fn funding(account: &AccountId, deployment: &Deployment) -> Call {
    let to = MultiAddress::<AccountId, ()>::Id(account.clone());
    Call {
        pallet: "Balances",
        name: "transfer_keep_alive",
        arguments: (to, Compact(deployment.funds)).encode(),
    }
}

fn parts(app: &App) -> Vec<Call> {
    let none = None::<[u8; 32]>;
    let deploy = |pallet, kind| {
        let named = app.compiled(kind).into_iter();
        named.map(move |(name, code)| Call {
            pallet,
            name: "deploy",
            arguments: (name, code, none).encode(),
        })
    };
    let collections = app.compiled(Kind::Records).into_iter();
    let create = collections.map(|(name, schema)| Call {
        pallet: "Records",
        name: "create",
        arguments: (name, schema).encode(),
    });
    let rules = deploy("Rules", Kind::Rules);
    rules
        .chain(deploy("Process", Kind::Process))
        .chain(create)
        .collect()
}
