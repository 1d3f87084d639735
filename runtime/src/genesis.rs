//! Block 0: exactly 1,000,000,000 CMT (000 v1.8: 700 M for the ERC-20's holders, 100 M each for the
//! team and for 5miles over ten quarters, 100 M in reserve), the first validators and committees.

use crate::{
    configs::{consensus::BABE_GENESIS_EPOCH, governance::TreasuryAccount},
    live_or_fast, AccountId, Balance, BlockNumber, SessionKeys,
};
use alloc::{vec, vec::Vec};
use cybermiles_primitives::{Moment, CMT, DAYS, GENESIS_SUPPLY, SLOT_MILLIS, YEAR_MILLIS};
use serde_json::{json, Value};
use sp_core::{ed25519, sr25519, H256};
use sp_genesis_builder::PresetId;
use sp_runtime::Perbill;

/// What the ERC-20's holders may claim.
pub const HOLDERS_SHARE: Balance = 700_000_000 * CMT;
/// What the team and its partners get, and 5miles the same.
pub const FOUNDERS_SHARE: Balance = 100_000_000 * CMT;
/// In how many equal parts the founders' shares come free.
pub const FOUNDERS_TRANCHES: u32 = 10;
/// The blocks from one part to the next: a quarter of a year.
pub const QUARTER: BlockNumber = live_or_fast!((YEAR_MILLIS / 4 / SLOT_MILLIS) as BlockNumber, 20);
/// How long ERC-20 holders have: five years. Afterwards governance may sweep the rest.
pub const CLAIMS_PERIOD: BlockNumber = 5 * 1_461 * DAYS / 4;

/// A validator of block 0.
#[derive(Clone, Debug)]
pub struct Validator {
    /// The account that holds the stake.
    pub stash: AccountId,
    /// What the validator's node signs with.
    pub keys: SessionKeys,
    /// The stake, in planck; the stash must have it among the balances.
    pub stake: Balance,
}

/// The snapshot of the ERC-20.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// Root of the holders' Merkle tree.
    pub root: H256,
    /// The sum of all holders' amounts, in planck.
    pub total: Balance,
    /// The first block in which claims are refused.
    pub deadline: BlockNumber,
}

/// All that differs between the genesis of one chain of ours and another's.
#[derive(Clone, Debug)]
pub struct Foundation {
    /// The first validators.
    pub validators: Vec<Validator>,
    /// How many validators each era elects.
    pub seats: u32,
    /// Free balances, carved out of the reserve.
    pub balances: Vec<(AccountId, Balance)>,
    /// Receives the team's and partners' share.
    pub team: AccountId,
    /// Receives 5miles' share.
    pub fivemiles: AccountId,
    /// The first technical committee.
    pub technical_committee: Vec<AccountId>,
    /// The ERC-20's holders.
    pub snapshot: Snapshot,
    /// When the supply begins to grow, in milliseconds; the first block's time if none.
    pub start: Option<Moment>,
    /// The key that may do all: developer chains only.
    pub sudo: Option<AccountId>,
    /// Whether deals, reviews, claims of certificates and cases may take seconds: developer chains only.
    /// Governance changes the durations on a running chain.
    pub short_deadlines: bool,
}

impl Foundation {
    /// The reserve: what remains of the genesis supply for the treasury. `None` when the balances
    /// take more than there is.
    pub fn reserve(&self) -> Option<Balance> {
        let shares = self.snapshot.total.checked_add(2 * FOUNDERS_SHARE)?;
        self.balances
            .iter()
            .try_fold(GENESIS_SUPPLY.checked_sub(shares)?, |rest, (_, amount)| {
                rest.checked_sub(*amount)
            })
    }

    /// With fewer candidates no validators are elected and those of before go on: four tolerate one that fails.
    fn fewest_validators(&self) -> u32 {
        match self.sudo {
            Some(_) => 1,
            None => 4,
        }
    }

    /// The patch of the runtime's genesis configuration, for a chain specification.
    pub fn to_json(&self) -> Value {
        let mut balances = self.balances.clone();
        balances.push((TreasuryAccount::get(), self.reserve().unwrap_or_default()));
        let stakers: Vec<_> = self
            .validators
            .iter()
            .map(|v| {
                (
                    &v.stash,
                    &v.stash,
                    v.stake,
                    pallet_staking::StakerStatus::<AccountId>::Validator,
                )
            })
            .collect();
        let keys: Vec<_> = self
            .validators
            .iter()
            .map(|v| (&v.stash, &v.stash, &v.keys))
            .collect();
        let quarterly = |who: &AccountId| json!([who, FOUNDERS_SHARE, FOUNDERS_TRANCHES, QUARTER]);
        json!({
            "balances": { "balances": balances },
            "session": { "keys": keys },
            "staking": {
                "validatorCount": self.seats,
                "minimumValidatorCount": self.fewest_validators(),
                "stakers": stakers,
                "slashRewardFraction": Perbill::from_percent(10),
                "minNominatorBond": 10 * CMT,
                "minValidatorBond": 1_000 * CMT,
            },
            "babe": { "epochConfig": BABE_GENESIS_EPOCH },
            "nominationPools": {
                "minCreateBond": 100 * CMT,
                "minJoinBond": CMT,
                // The pallet's own limits, 16 pools of 32, are for tests. Governance changes these.
                "maxPools": 1_024,
                "maxMembersPerPool": u32::MAX,
                "maxMembers": u32::MAX,
            },
            "technicalCommittee": { "members": self.technical_committee },
            "claims": {
                "root": self.snapshot.root,
                "total": self.snapshot.total,
                "deadline": self.snapshot.deadline,
            },
            "issuance": {
                "start": self.start,
                "allocations": [quarterly(&self.team), quarterly(&self.fivemiles)],
            },
            "sudo": { "key": self.sudo },
            "escrow": { "parameters": self.deals() },
            "reviews": { "parameters": self.reviews() },
            "certificates": { "parameters": self.certificates() },
            "jury": { "parameters": self.juries() },
            "arbitration": { "parameters": self.arbitration() },
        })
    }

    /// How long the parties of a deal may give each other.
    fn deals(&self) -> pallet_escrow::Parameters {
        let mut parameters = pallet_escrow::Parameters::default();
        if self.short_deadlines {
            for bounds in [
                &mut parameters.accept_within,
                &mut parameters.ship_within,
                &mut parameters.deliver_within,
                &mut parameters.inspect_within,
                &mut parameters.settle_within,
            ] {
                bounds.min = 1;
            }
        }
        parameters
    }

    /// How long they have for their reviews.
    fn reviews(&self) -> pallet_reviews::Parameters {
        let standard = pallet_reviews::Parameters::default();
        if !self.short_deadlines {
            return standard;
        }
        pallet_reviews::Parameters {
            commit_window: 20,
            reveal_window: 20,
            reply_window: 20,
            ..standard
        }
    }

    /// How long jurors have for their votes.
    fn juries(&self) -> pallet_jury::Parameters {
        let standard = pallet_jury::Parameters::default();
        if !self.short_deadlines {
            return standard;
        }
        pallet_jury::Parameters {
            commit_within: 10,
            reveal_within: 10,
            ..standard
        }
    }

    /// How long a dispute takes.
    fn arbitration(&self) -> pallet_arbitration::Parameters {
        let standard = pallet_arbitration::Parameters::default();
        if !self.short_deadlines {
            return standard;
        }
        pallet_arbitration::Parameters {
            exit_delay: 10,
            rules: pallet_arbitration::Rules {
                bid_within: 10,
                hear_within: 10,
                plead_within: 10,
                appeal_within: 10,
                ..standard.rules
            },
            ..standard
        }
    }

    /// How long a claim of a certificate waits, and an issuer's bond.
    fn certificates(&self) -> pallet_certificates::Parameters {
        let standard = pallet_certificates::Parameters::default();
        if !self.short_deadlines {
            return standard;
        }
        pallet_certificates::Parameters {
            exit_delay: 10,
            close_notice: 10,
            commit_delay: 1,
            commit_lifetime: 20,
            ..standard
        }
    }
}

/// The public keys of well-known development accounts. They are written out, since the runtime
/// cannot derive keys; a test compares them with the derivation.
pub mod dev {
    use super::*;
    use hex_literal::hex;

    /// A well-known name's account, its stash and its ed25519 key.
    pub struct Name {
        /// `//Name`, sr25519.
        pub account: [u8; 32],
        /// `//Name//stash`, sr25519.
        pub stash: [u8; 32],
        /// `//Name`, ed25519.
        pub ed25519: [u8; 32],
    }

    include!("genesis/dev_keys.rs");

    /// The CMT of each development account and stash.
    pub const ENDOWMENT: Balance = 1_000_000 * CMT;

    /// The stake of each development validator.
    pub const STAKE: Balance = 100_000 * CMT;

    impl Name {
        fn validator(&self) -> Validator {
            let sr = sr25519::Public::from_raw(self.account);
            Validator {
                stash: self.stash.into(),
                keys: SessionKeys {
                    grandpa: ed25519::Public::from_raw(self.ed25519).into(),
                    babe: sr.into(),
                    im_online: sr.into(),
                    authority_discovery: sr.into(),
                },
                stake: STAKE,
            }
        }
    }

    /// A developer chain with the first `validators` of the well-known names.
    pub fn foundation(validators: usize) -> Foundation {
        let funded = NAMES.iter().flat_map(|name| [name.account, name.stash]);
        Foundation {
            validators: NAMES.iter().take(validators).map(Name::validator).collect(),
            seats: validators as u32,
            balances: funded.map(|account| (account.into(), ENDOWMENT)).collect(),
            team: TEAM.into(),
            fivemiles: FIVEMILES.into(),
            technical_committee: NAMES
                .iter()
                .take(3)
                .map(|name| name.account.into())
                .collect(),
            snapshot: Snapshot {
                root: SNAPSHOT_ROOT.into(),
                total: HOLDERS_SHARE,
                deadline: CLAIMS_PERIOD,
            },
            start: None,
            sudo: Some(ALICE.account.into()),
            short_deadlines: true,
        }
    }
}

/// The preset of the chain with one validator.
pub const DEV: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The preset of the chain with four.
pub const LOCAL: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;

/// The genesis patch of a preset, as JSON.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
    let foundation = match id.as_ref() {
        DEV => dev::foundation(1),
        LOCAL => dev::foundation(4),
        _ => return None,
    };
    serde_json::to_vec(&foundation.to_json()).ok()
}

/// The names of all presets. The live chain has none: its genesis is made from the founding
/// operators' file.
pub fn preset_names() -> Vec<PresetId> {
    vec![DEV.into(), LOCAL.into()]
}
