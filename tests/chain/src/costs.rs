//! What the calls of our own pallets may cost.

use crate::{engine, justice, rules, trade};
use cybermiles_runtime::{configs::base::Weights, Runtime, RuntimeCall};
use frame_support::{
    dispatch::GetDispatchInfo,
    traits::{GetCallMetadata, GetCallName},
};
use std::collections::BTreeSet;

fn calls() -> impl Iterator<Item = RuntimeCall> {
    [
        trade::calls(),
        justice::calls(),
        rules::calls(),
        engine::calls(),
    ]
    .into_iter()
    .flatten()
}

/// Calls that let a case of a process run. They are charged before for sixteen runs, with rules that decide and
/// services that are queued, and get back what they did not use.
const RUNS: [(&str, &str); 3] = [
    ("Process", "start"),
    ("Process", "signal"),
    ("Process", "expire"),
];

/// A page of a shop or a court costs a client one call, and a call costs a block little: a fiftieth, and one that
/// lets processes run a twentieth.
#[test]
fn no_call_takes_much_of_a_block() {
    let block = Weights::get().max_block;
    for call in calls() {
        let names = call.get_call_metadata();
        let runs = RUNS.contains(&(names.pallet_name, names.function_name));
        let part = if runs { 20 } else { 50 };
        let weight = call.get_dispatch_info().call_weight;
        assert!(weight.ref_time() > 0, "{names:?} weighs nothing");
        assert!(
            weight.ref_time() * part <= block.ref_time()
                && u128::from(weight.proof_size()) * u128::from(part)
                    <= u128::from(block.proof_size()),
            "{names:?}: {weight:?}"
        );
    }
}

#[test]
fn the_list_of_calls_is_complete() {
    let listed: BTreeSet<_> = calls()
        .map(|call| {
            let names = call.get_call_metadata();
            (names.pallet_name, names.function_name)
        })
        .collect();
    let all = [
        (
            "Listings",
            pallet_listings::Call::<Runtime>::get_call_names(),
        ),
        ("Escrow", pallet_escrow::Call::<Runtime>::get_call_names()),
        ("Reviews", pallet_reviews::Call::<Runtime>::get_call_names()),
        (
            "Certificates",
            pallet_certificates::Call::<Runtime>::get_call_names(),
        ),
        ("Jury", pallet_jury::Call::<Runtime>::get_call_names()),
        (
            "Arbitration",
            pallet_arbitration::Call::<Runtime>::get_call_names(),
        ),
        (
            "Moderation",
            pallet_moderation::Call::<Runtime>::get_call_names(),
        ),
        ("Rules", pallet_rules::Call::<Runtime>::get_call_names()),
        ("Process", pallet_process::Call::<Runtime>::get_call_names()),
        ("Records", pallet_records::Call::<Runtime>::get_call_names()),
        ("Bundles", pallet_bundles::Call::<Runtime>::get_call_names()),
    ];
    let expected = all
        .iter()
        .flat_map(|(pallet, calls)| calls.iter().map(move |call| (*pallet, *call)))
        .collect();
    assert_eq!(listed, expected);
}
