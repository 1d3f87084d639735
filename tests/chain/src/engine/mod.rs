//! Processes, records and apps: the dearest forms of their calls, and what stays open while the chain is paused.

mod apps;
mod forks;
mod hostile;
mod parts;

use crate::support::*;
use cybermiles_primitives::engine::{ItemName, RecordKey};
use cybermiles_rules::{Fields, Text, Value};
use cybermiles_runtime::{Runtime, RuntimeCall};
use frame_support::{traits::Contains, weights::Weight};
use pallet_bundles::{ArchiveBytes, Call as Apps, Input, Salt};
use pallet_process::{Assignments, Call as Process, CodeBytes, Roles, TransitionName};
use pallet_records::{Call as Records, SchemaBytes};

fn name() -> ItemName {
    vec![b'a'; 32].try_into().unwrap()
}

fn key() -> RecordKey {
    vec![b'k'; 64].try_into().unwrap()
}

fn text() -> Value {
    Value::Text(Text::truncate_from(vec![b't'; 128]))
}

fn variables() -> Assignments {
    let all: Vec<_> = (0..16).map(|variable| (variable, text())).collect();
    all.try_into().unwrap()
}

fn process_calls() -> Vec<RuntimeCall> {
    let (case, token) = (0, 0);
    vec![
        Process::deploy {
            name: name(),
            code: CodeBytes::truncate_from(vec![0; CodeBytes::bound()]),
            previous: None,
        }
        .into(),
        Process::remove { name: name() }.into(),
        Process::start {
            owner: account("Bob"),
            name: name(),
            code: None,
            roles: Roles::truncate_from(vec![account("Bob"); Roles::bound()]),
            variables: variables(),
        }
        .into(),
        Process::signal {
            case,
            token,
            transition: TransitionName::truncate_from(vec![b't'; TransitionName::bound()]),
            variables: variables(),
        }
        .into(),
        Process::expire { case, token }.into(),
        Process::close { case }.into(),
        Process::cancel { case }.into(),
        Process::hand_over {
            case,
            role: 0,
            to: account("Bob"),
        }
        .into(),
    ]
}

fn record_calls() -> Vec<RuntimeCall> {
    let (owner, collection, expected) = (account("Bob"), name(), None);
    vec![
        Records::create {
            name: name(),
            schema: SchemaBytes::truncate_from(vec![0; SchemaBytes::bound()]),
        }
        .into(),
        Records::remove_collection { name: name() }.into(),
        Records::put {
            owner: owner.clone(),
            collection: collection.clone(),
            key: key(),
            expected,
            fields: Fields::truncate_from(vec![text(); Fields::bound()]),
        }
        .into(),
        Records::remove {
            owner,
            collection,
            key: key(),
            expected,
        }
        .into(),
    ]
}

/// Without the gas that its caller asks for, and with an archive that is none: what a sound one may weigh is
/// bounded by `MaxDeploy`.
fn app_calls() -> Vec<RuntimeCall> {
    let archive = ArchiveBytes::truncate_from(vec![0; ArchiveBytes::bound()]);
    let input = Input::truncate_from(vec![0; Input::bound()]);
    vec![
        Apps::deploy {
            archive: archive.clone(),
            input: input.clone(),
            funds: 0,
            gas: Weight::zero(),
            deposit_limit: None,
            salt: Salt::default(),
        }
        .into(),
        Apps::upgrade {
            app: 0,
            archive,
            previous: Default::default(),
            input,
            gas: Weight::zero(),
        }
        .into(),
        Apps::remove { app: 0 }.into(),
        Apps::service {
            most: Weight::zero(),
        }
        .into(),
        Apps::drop_call { app: 0, call: 0 }.into(),
    ]
}

/// Each call of the three pallets, as dear as it can be.
pub fn calls() -> Vec<RuntimeCall> {
    [process_calls(), record_calls(), app_calls()].concat()
}

#[test]
fn a_tenth_of_a_block_is_the_most_for_calls_that_wait_and_for_an_archive() {
    let tenth = cybermiles_runtime::configs::base::Weights::get()
        .max_block
        .ref_time()
        / 10;
    let slice: Weight = <Runtime as pallet_bundles::Config>::ReservedSlice::get();
    let deploy: Weight = <Runtime as pallet_bundles::Config>::MaxDeploy::get();
    assert!(slice.ref_time() <= tenth && deploy.ref_time() <= tenth);
}

#[test]
fn rent_comes_back_while_the_chain_is_paused() {
    let is_open =
        |call: &RuntimeCall| cybermiles_runtime::configs::governance::AlwaysOpen::contains(call);
    let open: Vec<_> = calls().into_iter().filter(is_open).collect();
    let (case, token) = (0, 0);
    let exits: Vec<RuntimeCall> = vec![
        Process::remove { name: name() }.into(),
        Process::close { case }.into(),
        Process::cancel { case }.into(),
        Records::remove_collection { name: name() }.into(),
        Records::remove {
            owner: account("Bob"),
            collection: name(),
            key: key(),
            expected: None,
        }
        .into(),
        Apps::remove { app: 0 }.into(),
        Apps::drop_call { app: 0, call: 0 }.into(),
    ];
    assert_eq!(open, exits);
    assert!(!is_open(&Process::expire { case, token }.into()));
}
