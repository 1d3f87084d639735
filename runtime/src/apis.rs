//! What the node, wallets and tools may ask of the runtime.

use crate::{
    configs::consensus::BABE_GENESIS_EPOCH, genesis, AccountId, Arbitration, AuthorityDiscovery,
    Babe, Balance, Block, BlockNumber, Certificates, Contracts, Escrow, Executive, Grandpa, Hash,
    Historical, InherentDataExt, Jury, Listings, Moderation, NominationPools, Nonce, Reviews,
    Rules, Runtime, RuntimeCall, RuntimeEvent, SessionKeys, Staking, System, TransactionPayment,
    VERSION,
};
use alloc::vec::Vec;
use codec::Encode;
use cybermiles_primitives::{
    engine::RuleSetName,
    justice::PanelId,
    trade::{DealId, ListingId, Reputation},
};
use frame_support::{
    genesis_builder_helper::{build_state, get_preset},
    traits::KeyOwnerProofSystem,
    view_functions::{runtime_api, ViewFunctionDispatchError, ViewFunctionId},
    weights::Weight,
};
use pallet_arbitration::{ArbiterView, CaseId};
use pallet_certificates::{HistoryEntry, UnitId, UnitInfo};
use pallet_commerce_runtime_api::DealPage;
use pallet_jury::{Class, JurorView, PanelView};
use pallet_justice_runtime_api::CasePage;
use pallet_listings::{CategoryId, Listing};
use pallet_moderation::{RequestId, RequestInfo, Target, TargetInfo};
use pallet_rules::{
    Changes, CodeBytes, DryRun, Facts, Refusal, RuleSetView, SessionId, SessionView, Summary,
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
    traits::{Block as BlockT, NumberFor},
    transaction_validity::{TransactionSource, TransactionValidity},
    ApplyExtrinsicResult, DispatchError, ExtrinsicInclusionMode,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

type EventRecord = frame_system::EventRecord<RuntimeEvent, Hash>;

/// The weight that a dry run of a contract may use: as much as a block has.
fn dry_run_limit(limit: Option<Weight>) -> Weight {
    limit.unwrap_or_else(|| crate::configs::base::Weights::get().max_block)
}

impl_runtime_apis! {
    impl sp_api::Core<Block> for Runtime {
        fn version() -> RuntimeVersion {
            VERSION
        }

        fn execute_block(block: <Block as BlockT>::LazyBlock) {
            Executive::execute_block(block)
        }

        fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
            Executive::initialize_block(header)
        }
    }

    impl sp_api::Metadata<Block> for Runtime {
        fn metadata() -> OpaqueMetadata {
            OpaqueMetadata::new(Runtime::metadata().into())
        }

        fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
            Runtime::metadata_at_version(version)
        }

        fn metadata_versions() -> Vec<u32> {
            Runtime::metadata_versions()
        }
    }

    impl runtime_api::RuntimeViewFunction<Block> for Runtime {
        fn execute_view_function(
            id: ViewFunctionId,
            input: Vec<u8>,
        ) -> Result<Vec<u8>, ViewFunctionDispatchError> {
            Runtime::execute_view_function(id, input)
        }
    }

    impl sp_block_builder::BlockBuilder<Block> for Runtime {
        fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
            Executive::apply_extrinsic(extrinsic)
        }

        fn finalize_block() -> <Block as BlockT>::Header {
            Executive::finalize_block()
        }

        fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
            data.create_extrinsics()
        }

        fn check_inherents(
            block: <Block as BlockT>::LazyBlock,
            data: InherentData,
        ) -> CheckInherentsResult {
            data.check_extrinsics(&block)
        }
    }

    impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
        fn validate_transaction(
            source: TransactionSource,
            tx: <Block as BlockT>::Extrinsic,
            block_hash: <Block as BlockT>::Hash,
        ) -> TransactionValidity {
            Executive::validate_transaction(source, tx, block_hash)
        }
    }

    impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
        fn offchain_worker(header: &<Block as BlockT>::Header) {
            Executive::offchain_worker(header)
        }
    }

    impl sp_session::SessionKeys<Block> for Runtime {
        fn generate_session_keys(
            owner: Vec<u8>,
            seed: Option<Vec<u8>>,
        ) -> OpaqueGeneratedSessionKeys {
            SessionKeys::generate(&owner, seed).into()
        }

        fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
            SessionKeys::decode_into_raw_public_keys(&encoded)
        }
    }

    impl sp_consensus_babe::BabeApi<Block> for Runtime {
        fn configuration() -> sp_consensus_babe::BabeConfiguration {
            let epoch = Babe::epoch_config().unwrap_or(BABE_GENESIS_EPOCH);
            sp_consensus_babe::BabeConfiguration {
                slot_duration: Babe::slot_duration(),
                epoch_length: crate::configs::consensus::EpochDuration::get(),
                c: epoch.c,
                authorities: Babe::authorities().to_vec(),
                randomness: Babe::randomness(),
                allowed_slots: epoch.allowed_slots,
            }
        }

        fn current_epoch_start() -> sp_consensus_babe::Slot {
            Babe::current_epoch_start()
        }

        fn current_epoch() -> sp_consensus_babe::Epoch {
            Babe::current_epoch()
        }

        fn next_epoch() -> sp_consensus_babe::Epoch {
            Babe::next_epoch()
        }

        fn generate_key_ownership_proof(
            _slot: sp_consensus_babe::Slot,
            authority: sp_consensus_babe::AuthorityId,
        ) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
            Historical::prove((sp_consensus_babe::KEY_TYPE, authority))
                .map(|proof| sp_consensus_babe::OpaqueKeyOwnershipProof::new(proof.encode()))
        }

        fn submit_report_equivocation_unsigned_extrinsic(
            equivocation: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
            owner: sp_consensus_babe::OpaqueKeyOwnershipProof,
        ) -> Option<()> {
            Babe::submit_unsigned_equivocation_report(equivocation, owner.decode()?)
        }
    }

    impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
        fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
            Grandpa::grandpa_authorities()
        }

        fn current_set_id() -> sp_consensus_grandpa::SetId {
            pallet_grandpa::CurrentSetId::<Runtime>::get()
        }

        fn submit_report_equivocation_unsigned_extrinsic(
            equivocation: sp_consensus_grandpa::EquivocationProof<
                <Block as BlockT>::Hash,
                NumberFor<Block>,
            >,
            owner: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
        ) -> Option<()> {
            Grandpa::submit_unsigned_equivocation_report(equivocation, owner.decode()?)
        }

        fn generate_key_ownership_proof(
            _set: sp_consensus_grandpa::SetId,
            authority: GrandpaId,
        ) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
            Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority))
                .map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
        }
    }

    impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
        fn authorities() -> Vec<AuthorityDiscoveryId> {
            AuthorityDiscovery::authorities()
        }
    }

    impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
        fn account_nonce(account: AccountId) -> Nonce {
            System::account_nonce(account)
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
        for Runtime
    {
        fn query_info(uxt: <Block as BlockT>::Extrinsic, len: u32) -> RuntimeDispatchInfo<Balance> {
            TransactionPayment::query_info(uxt, len)
        }

        fn query_fee_details(uxt: <Block as BlockT>::Extrinsic, len: u32) -> FeeDetails<Balance> {
            TransactionPayment::query_fee_details(uxt, len)
        }

        fn query_weight_to_fee(weight: Weight) -> Balance {
            TransactionPayment::weight_to_fee(weight)
        }

        fn query_length_to_fee(length: u32) -> Balance {
            TransactionPayment::length_to_fee(length)
        }
    }

    impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
        Block,
        Balance,
        RuntimeCall,
    > for Runtime {
        fn query_call_info(call: RuntimeCall, len: u32) -> RuntimeDispatchInfo<Balance> {
            TransactionPayment::query_call_info(call, len)
        }

        fn query_call_fee_details(call: RuntimeCall, len: u32) -> FeeDetails<Balance> {
            TransactionPayment::query_call_fee_details(call, len)
        }

        fn query_weight_to_fee(weight: Weight) -> Balance {
            TransactionPayment::weight_to_fee(weight)
        }

        fn query_length_to_fee(length: u32) -> Balance {
            TransactionPayment::length_to_fee(length)
        }
    }

    impl pallet_staking_runtime_api::StakingApi<Block, Balance, AccountId> for Runtime {
        fn nominations_quota(balance: Balance) -> u32 {
            Staking::api_nominations_quota(balance)
        }

        fn eras_stakers_page_count(era: sp_staking::EraIndex, account: AccountId) -> sp_staking::Page {
            Staking::api_eras_stakers_page_count(era, account)
        }

        fn pending_rewards(era: sp_staking::EraIndex, account: AccountId) -> bool {
            Staking::api_pending_rewards(era, account)
        }
    }

    impl pallet_nomination_pools_runtime_api::NominationPoolsApi<Block, AccountId, Balance>
        for Runtime
    {
        fn pending_rewards(who: AccountId) -> Balance {
            NominationPools::api_pending_rewards(who).unwrap_or_default()
        }

        fn points_to_balance(pool: pallet_nomination_pools::PoolId, points: Balance) -> Balance {
            NominationPools::api_points_to_balance(pool, points)
        }

        fn balance_to_points(pool: pallet_nomination_pools::PoolId, funds: Balance) -> Balance {
            NominationPools::api_balance_to_points(pool, funds)
        }

        fn pool_pending_slash(pool: pallet_nomination_pools::PoolId) -> Balance {
            NominationPools::api_pool_pending_slash(pool)
        }

        fn member_pending_slash(member: AccountId) -> Balance {
            NominationPools::api_member_pending_slash(member)
        }

        fn pool_needs_delegate_migration(pool: pallet_nomination_pools::PoolId) -> bool {
            NominationPools::api_pool_needs_delegate_migration(pool)
        }

        fn member_needs_delegate_migration(member: AccountId) -> bool {
            NominationPools::api_member_needs_delegate_migration(member)
        }

        fn member_total_balance(member: AccountId) -> Balance {
            NominationPools::api_member_total_balance(member)
        }

        fn pool_balance(pool: pallet_nomination_pools::PoolId) -> Balance {
            NominationPools::api_pool_balance(pool)
        }

        fn pool_accounts(pool: pallet_nomination_pools::PoolId) -> (AccountId, AccountId) {
            NominationPools::api_pool_accounts(pool)
        }
    }

    impl pallet_contracts::ContractsApi<Block, AccountId, Balance, BlockNumber, Hash, EventRecord>
        for Runtime
    {
        fn call(
            origin: AccountId,
            dest: AccountId,
            value: Balance,
            gas_limit: Option<Weight>,
            storage_deposit_limit: Option<Balance>,
            input_data: Vec<u8>,
        ) -> pallet_contracts::ContractExecResult<Balance, EventRecord> {
            Contracts::bare_call(
                origin,
                dest,
                value,
                dry_run_limit(gas_limit),
                storage_deposit_limit,
                input_data,
                pallet_contracts::DebugInfo::UnsafeDebug,
                pallet_contracts::CollectEvents::UnsafeCollect,
                pallet_contracts::Determinism::Enforced,
            )
        }

        fn instantiate(
            origin: AccountId,
            value: Balance,
            gas_limit: Option<Weight>,
            storage_deposit_limit: Option<Balance>,
            code: pallet_contracts::Code<Hash>,
            data: Vec<u8>,
            salt: Vec<u8>,
        ) -> pallet_contracts::ContractInstantiateResult<AccountId, Balance, EventRecord> {
            Contracts::bare_instantiate(
                origin,
                value,
                dry_run_limit(gas_limit),
                storage_deposit_limit,
                code,
                data,
                salt,
                pallet_contracts::DebugInfo::UnsafeDebug,
                pallet_contracts::CollectEvents::UnsafeCollect,
            )
        }

        fn upload_code(
            origin: AccountId,
            code: Vec<u8>,
            storage_deposit_limit: Option<Balance>,
            determinism: pallet_contracts::Determinism,
        ) -> pallet_contracts::CodeUploadResult<Hash, Balance> {
            Contracts::bare_upload_code(origin, code, storage_deposit_limit, determinism)
        }

        fn get_storage(address: AccountId, key: Vec<u8>) -> pallet_contracts::GetStorageResult {
            Contracts::get_storage(address, key)
        }
    }

    impl pallet_commerce_runtime_api::TradeApi<Block> for Runtime {
        fn listing(listing: ListingId) -> Option<Listing> {
            Listings::listing(listing)
        }

        fn quote(
            listing: ListingId,
            buyer: AccountId,
            quantity: u32,
        ) -> Result<Balance, DispatchError> {
            Listings::quote(listing, buyer, quantity)
        }

        fn shelf(
            seller: AccountId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)> {
            Listings::shelf(seller, cursor, limit)
        }

        fn category(
            category: CategoryId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)> {
            Listings::category(category, cursor, limit)
        }

        fn deal(id: DealId) -> Option<DealPage> {
            let deal = Escrow::deal(id)?;
            let actions = |who: &AccountId| Escrow::actions(id, who.clone());
            Some(DealPage {
                buyer: actions(&deal.buyer)?,
                seller: actions(&deal.seller)?,
                carrier: deal.terms.carrier.as_ref().and_then(actions),
                deal,
            })
        }

        fn reputation(account: AccountId) -> Reputation {
            Reviews::reputation(account)
        }

        fn certificate(unit: UnitId) -> Option<UnitInfo> {
            Certificates::unit(unit)
        }

        fn certificate_history(unit: UnitId, from: u32, limit: u32) -> Vec<HistoryEntry> {
            Certificates::history(unit, from, limit)
        }
    }

    impl pallet_justice_runtime_api::JusticeApi<Block> for Runtime {
        fn case(id: CaseId) -> Option<CasePage> {
            let case = Arbitration::case(id)?;
            let actions = |who: &AccountId| Arbitration::actions(id, who.clone());
            Some(CasePage {
                bids: Arbitration::bids(id),
                evidence: Arbitration::evidence(id),
                buyer: actions(&case.buyer)?,
                seller: actions(&case.seller)?,
                case,
            })
        }

        fn case_actions(case: CaseId, who: AccountId) -> Option<pallet_arbitration::Actions> {
            Arbitration::actions(case, who)
        }

        fn arbiter(who: AccountId) -> Option<ArbiterView> {
            Arbitration::arbiter(who)
        }

        fn panel(panel: PanelId) -> Option<PanelView> {
            Jury::panel(panel)
        }

        fn panel_actions(panel: PanelId, who: AccountId) -> Option<pallet_jury::Actions> {
            Jury::actions(panel, who)
        }

        fn juror(who: AccountId) -> Option<JurorView> {
            Jury::juror(who)
        }

        fn duties(who: AccountId, after: Option<PanelId>) -> Vec<(PanelId, Class)> {
            Jury::duties(who, after)
        }

        fn standing(target: Target) -> TargetInfo {
            Moderation::standing(target)
        }

        fn request(request: RequestId) -> Option<RequestInfo> {
            Moderation::request_of(request)
        }
    }

    impl pallet_engine_runtime_api::RulesApi<Block> for Runtime {
        fn rule_set(owner: AccountId, name: RuleSetName) -> Option<RuleSetView> {
            Rules::rule_set(owner, name)
        }

        fn session(session: SessionId) -> Option<SessionView> {
            Rules::session(session)
        }

        fn check(code: CodeBytes) -> Result<Summary, Refusal> {
            Rules::check(code)
        }

        fn fire(
            owner: AccountId,
            name: RuleSetName,
            facts: Facts,
            max_steps: u32,
        ) -> Result<DryRun, Refusal> {
            Rules::dry_fire(owner, name, facts, max_steps)
        }

        fn fire_code(code: CodeBytes, facts: Facts, max_steps: u32) -> Result<DryRun, Refusal> {
            Rules::dry_fire_code(code, facts, max_steps)
        }

        fn fire_session(
            session: SessionId,
            changes: Changes,
            max_steps: u32,
        ) -> Result<DryRun, Refusal> {
            Rules::dry_fire_session(session, changes, max_steps)
        }
    }

    impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
        fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
            build_state::<crate::RuntimeGenesisConfig>(config)
        }

        fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
            get_preset::<crate::RuntimeGenesisConfig>(id, genesis::preset)
        }

        fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
            genesis::preset_names()
        }
    }

    #[cfg(feature = "try-runtime")]
    impl frame_try_runtime::TryRuntime<Block> for Runtime {
        fn on_runtime_upgrade(checks: frame_try_runtime::UpgradeCheckSelect) -> (Weight, Weight) {
            let weight = Executive::try_runtime_upgrade(checks).unwrap();
            (weight, crate::configs::base::Weights::get().max_block)
        }

        fn execute_block(
            block: <Block as BlockT>::LazyBlock,
            state_root_check: bool,
            signature_check: bool,
            select: frame_try_runtime::TryStateSelect,
        ) -> Weight {
            Executive::try_execute_block(block, state_root_check, signature_check, select).unwrap()
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    impl frame_benchmarking::Benchmark<Block> for Runtime {
        fn benchmark_metadata(
            extra: bool,
        ) -> (
            Vec<frame_benchmarking::BenchmarkList>,
            Vec<frame_support::traits::StorageInfo>,
        ) {
            crate::benchmarks::metadata(extra)
        }

        #[allow(non_local_definitions)]
        fn dispatch_benchmark(
            config: frame_benchmarking::BenchmarkConfig,
        ) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
            crate::benchmarks::dispatch(config)
        }
    }
}
