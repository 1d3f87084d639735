//! What each type of proxy may do.

use crate::support::account;
use cybermiles_primitives::CMT;
use cybermiles_runtime::{configs::base::ProxyType, RuntimeCall};
use frame_support::traits::InstanceFilter;

fn calls() -> [(&'static str, RuntimeCall); 6] {
    let dest = account("Bob");
    [
        (
            "transfer",
            pallet_balances::Call::transfer_allow_death {
                dest: dest.clone().into(),
                value: CMT,
            }
            .into(),
        ),
        (
            "bond",
            pallet_staking::Call::bond {
                value: CMT,
                payee: pallet_staking::RewardDestination::Staked,
            }
            .into(),
        ),
        (
            "vote",
            pallet_conviction_voting::Call::remove_vote {
                class: None,
                index: 0,
            }
            .into(),
        ),
        (
            "batch",
            pallet_utility::Call::batch { calls: vec![] }.into(),
        ),
        (
            "remark",
            frame_system::Call::remark { remark: vec![] }.into(),
        ),
        (
            "reject",
            pallet_proxy::Call::reject_announcement {
                delegate: dest.into(),
                call_hash: Default::default(),
            }
            .into(),
        ),
    ]
}

#[test]
fn each_type_may_do_its_own_and_nothing_else() {
    let allowed = |proxy: ProxyType| -> Vec<_> {
        calls()
            .into_iter()
            .filter(|(_, call)| proxy.filter(call))
            .map(|(name, _)| name)
            .collect()
    };
    assert_eq!(
        allowed(ProxyType::Any),
        ["transfer", "bond", "vote", "batch", "remark", "reject"]
    );
    assert_eq!(
        allowed(ProxyType::NonTransfer),
        ["bond", "vote", "batch", "remark"]
    );
    assert_eq!(allowed(ProxyType::Staking), ["bond", "batch"]);
    assert_eq!(allowed(ProxyType::Governance), ["vote", "batch"]);
    assert_eq!(allowed(ProxyType::CancelProxy), ["reject"]);
}

#[test]
fn a_proxy_appoints_none_that_may_do_more() {
    use ProxyType::*;
    let types = [Any, NonTransfer, Staking, Governance, CancelProxy];
    let supersets: Vec<_> = types
        .iter()
        .flat_map(|a| types.iter().map(move |b| (*a, *b)))
        .filter(|(a, b)| a != b && a.is_superset(b))
        .collect();
    assert_eq!(
        supersets,
        [
            (Any, NonTransfer),
            (Any, Staking),
            (Any, Governance),
            (Any, CancelProxy),
            (NonTransfer, Staking),
            (NonTransfer, Governance),
        ]
    );
}
