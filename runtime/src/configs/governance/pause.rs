//! What stays open when the chain is paused: exits, the chain's own work, and the ways to end the
//! pause. One table serves both the safe mode and the pause of single calls.

use crate::{Runtime, RuntimeCall, SafeMode, TxPause};
use frame_support::traits::{Contains, Get, GetCallMetadata};

/// Calls, by pallet, that no pause stops. An empty list stands for all of the pallet's calls.
pub const ALWAYS_OPEN: &[(&str, &[&str])] = &[
    // The chain's own work.
    ("System", &["apply_authorized_upgrade"]),
    ("Timestamp", &[]),
    ("Babe", &[]),
    ("Grandpa", &[]),
    ("ImOnline", &[]),
    ("ElectionProviderMultiPhase", &[]),
    ("Session", &[]),
    ("MultiBlockMigrations", &[]),
    // Those who can end the pause.
    ("SafeMode", &[]),
    ("TxPause", &[]),
    ("Sudo", &[]),
    ("Council", &[]),
    ("TechnicalCommittee", &[]),
    ("Referenda", &[]),
    ("ConvictionVoting", &[]),
    ("Whitelist", &[]),
    ("Preimage", &[]),
    // Batches: what they hold is looked at one by one.
    ("Utility", &[]),
    // Exits: one's own money back to oneself.
    (
        "Staking",
        &[
            "chill",
            "unbond",
            "withdraw_unbonded",
            "payout_stakers",
            "payout_stakers_by_page",
        ],
    ),
    (
        "NominationPools",
        &[
            "claim_payout",
            "unbond",
            "withdraw_unbonded",
            "pool_withdraw_unbonded",
        ],
    ),
    ("Vesting", &["vest", "vest_other"]),
    ("Claims", &["claim"]),
    ("Recovery", &[]),
    ("Elections", &["remove_voter", "renounce_candidacy"]),
    // Others' ways to their own money: what they hold is looked at like any call.
    ("Multisig", &[]),
    (
        "Proxy",
        &[
            "proxy",
            "proxy_announced",
            "announce",
            "remove_proxy",
            "remove_proxies",
            "remove_announcement",
            "reject_announcement",
        ],
    ),
    ("Identity", &["clear_identity", "quit_sub"]),
    // Deals run on, and so do their deadlines: only new ones wait.
    (
        "Escrow",
        &[
            "accept",
            "cancel",
            "ship",
            "confirm_delivery",
            "release",
            "refund",
            "reject",
            "offer",
            "accept_offer",
            "dispute",
            "advance",
            "withdraw",
        ],
    ),
    ("Listings", &["pause", "destock", "delist"]),
    ("Reviews", &["commit", "reveal", "reply", "expire"]),
    (
        "Certificates",
        &[
            "leave",
            "withdraw_bond",
            "recall",
            "remove_batch",
            "expire_commitment",
            "claim",
            "unbind",
            "retire",
            "clear",
            "top_up_bond",
            "answer",
        ],
    ),
    // Cases that are open are heard, and stake that is free leaves: only new jurors and questions wait.
    (
        "Jury",
        &[
            "lower", "withdraw", "draw", "commit", "reveal", "advance", "settle",
        ],
    ),
    (
        "Arbitration",
        &[
            "leave",
            "withdraw_bond",
            "top_up",
            "bid",
            "withdraw_bid",
            "accept_bid",
            "strike",
            "plead",
            "submit_evidence",
            "rule",
            "appeal",
            "advance",
        ],
    ),
    ("Moderation", &["answer", "forget"]),
    // Rent comes back; rules fire again when the chain does.
    ("Rules", &["remove", "close_session"]),
    // Rent comes back; cases, records and apps go on when the chain does.
    ("Process", &["remove", "close", "cancel"]),
    ("Records", &["remove", "remove_collection"]),
    ("Bundles", &["remove", "drop_call"]),
    ("Treasury", &["payout", "check_status"]),
    ("Bounties", &["claim_bounty"]),
    ("ChildBounties", &["claim_child_bounty"]),
];

fn is_open(pallet: &str, call: &str) -> bool {
    ALWAYS_OPEN
        .iter()
        .any(|(name, calls)| *name == pallet && (calls.is_empty() || calls.contains(&call)))
}

/// The table, for calls and for their names.
pub struct AlwaysOpen;

impl Contains<RuntimeCall> for AlwaysOpen {
    fn contains(call: &RuntimeCall) -> bool {
        let names = call.get_call_metadata();
        is_open(names.pallet_name, names.function_name)
    }
}

impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for AlwaysOpen {
    fn contains((pallet, call): &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
        match (core::str::from_utf8(pallet), core::str::from_utf8(call)) {
            (Ok(pallet), Ok(call)) => is_open(pallet, call),
            // Not a name of any call.
            _ => false,
        }
    }
}

/// Whether the chain is closed to calls of contracts, whoever makes them.
pub struct ContractsPaused;

impl Get<bool> for ContractsPaused {
    fn get() -> bool {
        SafeMode::is_entered()
            || TxPause::is_paused_unbound(b"Contracts".to_vec(), b"call".to_vec())
    }
}
