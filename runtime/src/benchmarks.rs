//! What the benchmark command runs: every pallet with weights of its own on this runtime.

use crate::*;
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{
    baseline, define_benchmarks, BenchmarkBatch, BenchmarkConfig, BenchmarkList,
};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::{
    extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
};
use pallet_election_provider_support_benchmarking::Pallet as ElectionBench;
use pallet_session_benchmarking::Pallet as SessionBench;
use sp_storage::TrackedStorageKey;

define_benchmarks!(
    [frame_benchmarking, BaselineBench::<Runtime>]
    [frame_election_provider_support, ElectionBench::<Runtime>]
    [frame_system, SystemBench::<Runtime>]
    [frame_system_extensions, SystemExtensionsBench::<Runtime>]
    [pallet_arbitration, Arbitration]
    [pallet_assets, Assets]
    [pallet_bags_list, VoterList]
    [pallet_balances, Balances]
    [pallet_bounties, Bounties]
    [pallet_certificates, Certificates]
    [pallet_child_bounties, ChildBounties]
    [pallet_claims, Claims]
    [pallet_collective_council, Council]
    [pallet_collective_technical, TechnicalCommittee]
    [pallet_contracts, Contracts]
    [pallet_conviction_voting, ConvictionVoting]
    [pallet_election_provider_multi_phase, ElectionProviderMultiPhase]
    [pallet_elections_phragmen, Elections]
    [pallet_escrow, Escrow]
    [pallet_fees, Fees]
    [pallet_identity, Identity]
    [pallet_im_online, ImOnline]
    [pallet_issuance, Issuance]
    [pallet_jury, Jury]
    [pallet_listings, Listings]
    [pallet_migrations, MultiBlockMigrations]
    [pallet_moderation, Moderation]
    [pallet_multisig, Multisig]
    [pallet_payouts, Payouts]
    [pallet_preimage, Preimage]
    [pallet_proxy, Proxy]
    [pallet_recovery, Recovery]
    [pallet_referenda, Referenda]
    [pallet_reviews, Reviews]
    [pallet_rules, Rules]
    [pallet_process, Process]
    [pallet_records, Records]
    [pallet_bundles, Bundles]
    [pallet_safe_mode, SafeMode]
    [pallet_scheduler, Scheduler]
    [pallet_session, SessionBench::<Runtime>]
    [pallet_staking, Staking]
    [pallet_sudo, Sudo]
    [pallet_timestamp, Timestamp]
    [pallet_transaction_payment, TransactionPayment]
    [pallet_treasury, Treasury]
    [pallet_tx_pause, TxPause]
    [pallet_uniques, Uniques]
    [pallet_utility, Utility]
    [pallet_vesting, Vesting]
    [pallet_whitelist, Whitelist]
);

use baseline::Pallet as BaselineBench;

impl frame_system_benchmarking::Config for Runtime {
    fn setup_set_code_requirements(
        code: &Vec<u8>,
    ) -> Result<(), frame_benchmarking::BenchmarkError> {
        let _ = code;
        Ok(())
    }
}

impl baseline::Config for Runtime {}
impl pallet_transaction_payment::BenchmarkConfig for Runtime {
    /// Nobody authors the block of a benchmark, so the treasury gets the fee as the author would, whose account
    /// the first transaction of a block brings into memory for all others.
    fn setup_benchmark_environment() {
        let receiver = crate::configs::governance::TreasuryAccount::get();
        let key = frame_system::Account::<Runtime>::hashed_key_for(receiver);
        frame_benchmarking::benchmarking::add_to_whitelist(key.into());
    }
}
impl pallet_election_provider_support_benchmarking::Config for Runtime {}

impl pallet_session_benchmarking::Config for Runtime {
    fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
        use codec::Encode;
        let keys = SessionKeys::generate(&owner.encode(), None);
        (keys.keys, keys.proof.encode())
    }
}

/// All benchmarks there are, and what the storage items are called.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
    let mut list = Vec::<BenchmarkList>::new();
    list_benchmarks!(list, extra);
    (list, AllPalletsWithSystem::storage_info())
}

/// What every block has read before its first transaction, besides what the pallets themselves say.
fn warm() -> impl Iterator<Item = Vec<u8>> {
    [
        pallet_timestamp::Now::<Runtime>::hashed_key().to_vec(),
        pallet_safe_mode::EnteredUntil::<Runtime>::hashed_key().to_vec(),
    ]
    .into_iter()
}

/// Runs the benchmarks that `config` names.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
    let mut whitelist: Vec<TrackedStorageKey> = AllPalletsWithSystem::whitelisted_storage_keys();
    whitelist.extend(warm().map(TrackedStorageKey::new));
    let mut batches = Vec::<BenchmarkBatch>::new();
    let params = (&config, &whitelist);
    add_benchmarks!(params, batches);
    Ok(batches)
}
