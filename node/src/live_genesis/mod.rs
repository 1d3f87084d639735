//! The genesis of the live chain, as the founding operators fill it in.
//!
//! The file is TOML, because it is written by hand by people of two dozen organisations who need
//! comments, dates and readable numbers in it; `docs/live-genesis.example.toml` shows every field with
//! its meaning. [`LiveGenesis::read`] refuses a file that is incomplete or inconsistent and says
//! everything that is wrong with it at once:
//!
//! * every field is there and well-formed, and no other field;
//! * exactly 24 validators, each with a stash, four session keys, a commission and a self-stake that its
//!   advance covers;
//! * no account and no key appears twice, in whatever role, and none is a development key;
//! * the amounts are those of the white paper (000 v1.8, "CMT token"): 700 M CMT of claims, 100 M for
//!   the team, 100 M for 5miles, and a reserve of 100 M from which each advance to an operator or a
//!   committee member is carved out by name, together exactly 1,000,000,000 CMT;
//! * there is a way into the network: at least one boot node that can be reached from outside.
//!
//! [`LiveGenesis::chain_spec`] then builds the genesis state, which proves that the runtime accepts it, and
//! checks that the CMT in it are exactly 1,000,000,000 and that there is no sudo key. The spec is raw:
//! what the operators compare and sign is the state itself. The same file gives the same spec on every
//! machine that has the same binary.

mod dev_keys;
mod read;
mod reader;
pub mod state;

use crate::chain_spec::{self, ChainSpec, Extensions};
use cybermiles_primitives::{AccountId, Balance, BlockNumber, Moment, CMT, GENESIS_SUPPLY};
use cybermiles_runtime::{
    genesis::{self, Foundation, Snapshot, FOUNDERS_SHARE, HOLDERS_SHARE},
    SessionKeys,
};
use sc_network::config::MultiaddrWithPeerId;
use sc_service::{ChainSpec as _, ChainType};
use sp_core::H256;
use sp_runtime::{BuildStorage, Perbill};
use std::fmt;

/// Validator seats on the live chain.
pub const SEATS: u32 = 24;

/// The reserve for users, advances included.
pub const RESERVE: Balance = GENESIS_SUPPLY - HOLDERS_SHARE - 2 * FOUNDERS_SHARE;

/// The smallest stake that a validator may have, as the runtime's genesis sets it.
pub const SMALLEST_STAKE: Balance = 1_000 * CMT;

/// What a stash must keep free of its advance to pay fees.
pub const FEE_ALLOWANCE: Balance = CMT;

/// The smallest technical committee: below three, one member's key decides.
pub const SMALLEST_COMMITTEE: usize = 3;

/// A genesis file that has passed the check.
#[derive(Debug)]
pub struct LiveGenesis {
    /// How the chain is called and found.
    pub chain: Chain,
    /// The ERC-20 claims.
    pub claims: Claims,
    /// Who gets the team's and partners' 100 M CMT in ten quarterly cliffs.
    pub team: AccountId,
    /// Who gets 5miles' 100 M CMT in ten quarterly cliffs.
    pub fivemiles: AccountId,
    /// The 24 founding validators.
    pub validators: Vec<Validator>,
    /// The members of the technical committee.
    pub technical_committee: Vec<Advance>,
    /// Any other advance out of the reserve, such as to council candidates.
    pub advances: Vec<Advance>,
}

/// How the chain is called and found.
#[derive(Debug)]
pub struct Chain {
    /// The name that people see.
    pub name: String,
    /// The name of the chain's folder.
    pub id: String,
    /// The name that the oldest network protocols use.
    pub protocol_id: String,
    /// Where a new node connects first.
    pub boot_nodes: Vec<MultiaddrWithPeerId>,
    /// When issuance begins, if not with the first block. Unix milliseconds.
    pub start: Option<Moment>,
}

/// The ERC-20 claims, as `cmt snapshot build` prints them.
#[derive(Debug)]
pub struct Claims {
    /// The root of the snapshot's Merkle tree.
    pub root: H256,
    /// What all leaves add up to, in planck.
    pub total: Balance,
    /// The first block in which a claim comes too late.
    pub deadline: BlockNumber,
}

/// A founding validator.
#[derive(Debug)]
pub struct Validator {
    /// The operator's account, which holds the stake.
    pub stash: AccountId,
    /// What the validator signs with.
    pub keys: SessionKeys,
    /// The operator's part of the rewards, before they are shared by stake.
    pub commission: Perbill,
    /// What is bonded in block 0, in planck.
    pub self_stake: Balance,
    /// What the stash gets from the reserve, the self-stake included, in planck.
    pub advance: Balance,
}

/// An account that starts with CMT out of the reserve.
#[derive(Debug)]
pub struct Advance {
    /// Who gets it.
    pub account: AccountId,
    /// How much, in planck.
    pub amount: Balance,
}

/// Everything that is wrong with a genesis file, a sentence each.
#[derive(Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<String>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.0.len() {
            1 => write!(f, "It has a problem:")?,
            count => write!(f, "It has {count} problems:")?,
        }
        self.0
            .iter()
            .try_for_each(|problem| write!(f, "\n  - {problem}"))
    }
}

impl LiveGenesis {
    /// Reads and checks a genesis file.
    pub fn read(text: &str) -> Result<Self, Problems> {
        read::genesis(text)
    }

    /// The live chain's spec, with the genesis state that the file promises.
    pub fn chain_spec(&self) -> Result<ChainSpec, String> {
        let mut spec = ChainSpec::builder(chain_spec::wasm()?, Extensions::default())
            .with_name(&self.chain.name)
            .with_id(&self.chain.id)
            .with_protocol_id(&self.chain.protocol_id)
            .with_chain_type(ChainType::Live)
            .with_boot_nodes(self.chain.boot_nodes.clone())
            .with_properties(chain_spec::properties())
            .with_genesis_config_patch(self.foundation().to_json())
            .build();
        let mut storage = spec
            .build_storage()
            .map_err(|error| format!("The runtime refuses this genesis: {error}"))?;
        for validator in &self.validators {
            state::set_commission(&mut storage, &validator.stash, validator.commission)?;
        }
        state::ensure_supply(&storage)?;
        state::ensure_no_sudo(&storage)?;
        spec.set_storage(storage);
        Ok(spec)
    }

    /// What the runtime makes block 0 from.
    pub fn foundation(&self) -> Foundation {
        let validators = self.validators.iter().map(|validator| genesis::Validator {
            stash: validator.stash.clone(),
            keys: validator.keys.clone(),
            stake: validator.self_stake,
        });
        Foundation {
            validators: validators.collect(),
            seats: SEATS,
            balances: self.balances(),
            team: self.team.clone(),
            fivemiles: self.fivemiles.clone(),
            technical_committee: self
                .technical_committee
                .iter()
                .map(|member| member.account.clone())
                .collect(),
            snapshot: Snapshot {
                root: self.claims.root,
                total: self.claims.total,
                deadline: self.claims.deadline,
            },
            start: self.chain.start,
            sudo: None,
            short_deadlines: false,
        }
    }

    /// A line for the operator who has made the spec.
    pub fn summary(&self) -> String {
        format!(
            "{}: {} validators, {} members of the technical committee, {} CMT of the reserve \
             advanced, {} CMT left in the treasury, 1,000,000,000 CMT in all.",
            self.chain.name,
            self.validators.len(),
            self.technical_committee.len(),
            in_cmt(self.advanced()),
            in_cmt(RESERVE.saturating_sub(self.advanced())),
        )
    }

    /// All that is taken out of the reserve before block 0.
    fn advanced(&self) -> Balance {
        self.balances()
            .iter()
            .map(|(_, amount)| amount)
            .fold(0, |sum, x| sum.saturating_add(*x))
    }

    /// Every account that starts with CMT out of the reserve.
    fn balances(&self) -> Vec<(AccountId, Balance)> {
        let stashes = self.validators.iter().map(|v| (v.stash.clone(), v.advance));
        let others = self.technical_committee.iter().chain(&self.advances);
        stashes
            .chain(others.map(|a| (a.account.clone(), a.amount)))
            .collect()
    }
}

/// An amount as people say it: whole CMT.
fn in_cmt(amount: Balance) -> Balance {
    amount.checked_div(CMT).unwrap_or_default()
}
