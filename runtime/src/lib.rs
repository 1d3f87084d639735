//! What the CyberMiles chain does: the SDK's pallets and our own, composed here, configured in
//! [`configs`] by the domains of the white papers, with the genesis in [`genesis`].

#![cfg_attr(not(feature = "std"), no_std)]
// The composition macro and the runtime APIs nest deeper than the default allows.
#![recursion_limit = "512"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod genesis;
mod transactions;
pub mod weights;

use alloc::{borrow::Cow, vec::Vec};
// The allocator of the Wasm: linked, not called by name.
use cybermiles_allocator as _;
use cybermiles_primitives as primitives;
use sp_runtime::{generic, impl_opaque_keys};
use sp_version::RuntimeVersion;

pub use apis::RuntimeApi;
pub use primitives::{AccountId, Address, Balance, BlockNumber, Hash, Nonce, Signature};
pub use transactions::{SignedPayload, TxExtension, UncheckedExtrinsic};

/// Types for the node, which must not look into a transaction.
pub mod opaque {
    use super::*;
    pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;
    /// A block's header.
    pub type Header = primitives::Header;
    /// A block whose transactions are bytes.
    pub type Block = generic::Block<Header, UncheckedExtrinsic>;
    /// A block's identity.
    pub type BlockId = generic::BlockId<Block>;
}

impl_opaque_keys! {
    /// What a validator signs with, one key for each job.
    pub struct SessionKeys {
        pub grandpa: Grandpa,
        pub babe: Babe,
        pub im_online: ImOnline,
        pub authority_discovery: AuthorityDiscovery,
    }
}

/// Declares [`VERSION`]; the attribute, which also writes the version into the Wasm blob's own section,
/// takes a literal only.
macro_rules! version {
    ($spec_version:tt) => {
        /// The version of state and calls. `spec_version` rises with every release,
        /// `transaction_version` with every change in the encoding of a call or an extension.
        #[sp_version::runtime_version]
        pub const VERSION: RuntimeVersion = RuntimeVersion {
            spec_name: Cow::Borrowed("cybermiles"),
            impl_name: Cow::Borrowed("cybermiles"),
            authoring_version: 1,
            spec_version: $spec_version,
            impl_version: 1,
            apis: apis::RUNTIME_API_VERSIONS,
            transaction_version: 1,
            system_version: 1,
        };
    };
}

#[cfg(not(feature = "next-version"))]
version!(100);
#[cfg(feature = "next-version")]
version!(101);

/// A block of this chain.
pub type Block = generic::Block<primitives::Header, UncheckedExtrinsic>;

/// Runs blocks: extensions, dispatch, hooks.
pub type Executive = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
>;

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeEvent,
        RuntimeError,
        RuntimeOrigin,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeSlashReason,
        RuntimeLockId,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Runtime;

    // Base
    #[runtime::pallet_index(0)]
    pub type System = frame_system::Pallet<Runtime>;
    #[runtime::pallet_index(1)]
    pub type Timestamp = pallet_timestamp::Pallet<Runtime>;
    #[runtime::pallet_index(2)]
    pub type Utility = pallet_utility::Pallet<Runtime>;
    #[runtime::pallet_index(3)]
    pub type Multisig = pallet_multisig::Pallet<Runtime>;
    #[runtime::pallet_index(4)]
    pub type Proxy = pallet_proxy::Pallet<Runtime>;
    #[runtime::pallet_index(5)]
    pub type Scheduler = pallet_scheduler::Pallet<Runtime>;
    #[runtime::pallet_index(6)]
    pub type Preimage = pallet_preimage::Pallet<Runtime>;
    #[runtime::pallet_index(7)]
    pub type MultiBlockMigrations = pallet_migrations::Pallet<Runtime>;

    // What a block's transactions paid its author. Before Authorship, which forgets him when the block ends: asked
    // after that, it would remember him into the next block.
    #[runtime::pallet_index(8)]
    pub type Fees = pallet_fees::Pallet<Runtime>;

    // Consensus. Authorship stands before Staking, which rewards authors; Babe before Session.
    #[runtime::pallet_index(10)]
    pub type Babe = pallet_babe::Pallet<Runtime>;
    #[runtime::pallet_index(11)]
    pub type Authorship = pallet_authorship::Pallet<Runtime>;

    // CMT
    #[runtime::pallet_index(20)]
    pub type Balances = pallet_balances::Pallet<Runtime>;
    #[runtime::pallet_index(21)]
    pub type TransactionPayment = pallet_transaction_payment::Pallet<Runtime>;
    #[runtime::pallet_index(22)]
    pub type Vesting = pallet_vesting::Pallet<Runtime>;
    #[runtime::pallet_index(23)]
    pub type Claims = pallet_claims::Pallet<Runtime>;
    #[runtime::pallet_index(24)]
    pub type Issuance = pallet_issuance::Pallet<Runtime>;
    #[runtime::pallet_index(25)]
    pub type Payouts = pallet_payouts::Pallet<Runtime>;

    // Delegated stake
    #[runtime::pallet_index(30)]
    pub type ElectionProviderMultiPhase = pallet_election_provider_multi_phase::Pallet<Runtime>;
    #[runtime::pallet_index(31)]
    pub type Staking = pallet_staking::Pallet<Runtime>;
    #[runtime::pallet_index(32)]
    pub type VoterList = pallet_bags_list::Pallet<Runtime, Instance1>;
    #[runtime::pallet_index(33)]
    pub type NominationPools = pallet_nomination_pools::Pallet<Runtime>;
    #[runtime::pallet_index(34)]
    pub type DelegatedStaking = pallet_delegated_staking::Pallet<Runtime>;
    #[runtime::pallet_index(35)]
    pub type Session = pallet_session::Pallet<Runtime>;
    #[runtime::pallet_index(36)]
    pub type Historical = pallet_session::historical::Pallet<Runtime>;
    #[runtime::pallet_index(37)]
    pub type Grandpa = pallet_grandpa::Pallet<Runtime>;
    #[runtime::pallet_index(38)]
    pub type ImOnline = pallet_im_online::Pallet<Runtime>;
    #[runtime::pallet_index(39)]
    pub type AuthorityDiscovery = pallet_authority_discovery::Pallet<Runtime>;
    #[runtime::pallet_index(40)]
    pub type Offences = pallet_offences::Pallet<Runtime>;

    // Governance
    #[runtime::pallet_index(50)]
    pub type ConvictionVoting = pallet_conviction_voting::Pallet<Runtime>;
    #[runtime::pallet_index(51)]
    pub type Referenda = pallet_referenda::Pallet<Runtime>;
    #[runtime::pallet_index(52)]
    pub type Origins = configs::governance::pallet_origins::Pallet<Runtime>;
    #[runtime::pallet_index(53)]
    pub type Whitelist = pallet_whitelist::Pallet<Runtime>;
    #[runtime::pallet_index(54)]
    pub type Council = pallet_collective::Pallet<Runtime, Instance1>;
    #[runtime::pallet_index(55)]
    pub type TechnicalCommittee = pallet_collective::Pallet<Runtime, Instance2>;
    #[runtime::pallet_index(56)]
    pub type Elections = pallet_elections_phragmen::Pallet<Runtime>;
    #[runtime::pallet_index(57)]
    pub type Treasury = pallet_treasury::Pallet<Runtime>;
    #[runtime::pallet_index(58)]
    pub type Bounties = pallet_bounties::Pallet<Runtime>;
    #[runtime::pallet_index(59)]
    pub type ChildBounties = pallet_child_bounties::Pallet<Runtime>;
    #[runtime::pallet_index(60)]
    pub type TxPause = pallet_tx_pause::Pallet<Runtime>;
    #[runtime::pallet_index(61)]
    pub type SafeMode = pallet_safe_mode::Pallet<Runtime>;
    #[runtime::pallet_index(62)]
    pub type Sudo = pallet_sudo::Pallet<Runtime>;

    // Identity
    #[runtime::pallet_index(70)]
    pub type Identity = pallet_identity::Pallet<Runtime>;
    #[runtime::pallet_index(71)]
    pub type Recovery = pallet_recovery::Pallet<Runtime>;

    // Finance
    #[runtime::pallet_index(80)]
    pub type Assets = pallet_assets::Pallet<Runtime>;
    #[runtime::pallet_index(81)]
    pub type Uniques = pallet_uniques::Pallet<Runtime>;

    // Engine
    #[runtime::pallet_index(90)]
    pub type Contracts = pallet_contracts::Pallet<Runtime>;

    // Commerce
    #[runtime::pallet_index(100)]
    pub type Listings = pallet_listings::Pallet<Runtime>;
    #[runtime::pallet_index(101)]
    pub type Escrow = pallet_escrow::Pallet<Runtime>;
    #[runtime::pallet_index(102)]
    pub type Reviews = pallet_reviews::Pallet<Runtime>;
    #[runtime::pallet_index(103)]
    pub type Certificates = pallet_certificates::Pallet<Runtime>;

    // Justice
    #[runtime::pallet_index(110)]
    pub type Jury = pallet_jury::Pallet<Runtime>;
    #[runtime::pallet_index(111)]
    pub type Arbitration = pallet_arbitration::Pallet<Runtime>;
    #[runtime::pallet_index(112)]
    pub type Moderation = pallet_moderation::Pallet<Runtime>;

    // Engine: what contracts work with, and the apps made of all of it
    #[runtime::pallet_index(120)]
    pub type Rules = pallet_rules::Pallet<Runtime>;
    #[runtime::pallet_index(121)]
    pub type Process = pallet_process::Pallet<Runtime>;
    #[runtime::pallet_index(122)]
    pub type Records = pallet_records::Pallet<Runtime>;
    #[runtime::pallet_index(123)]
    pub type Bundles = pallet_bundles::Pallet<Runtime>;
}
