//! The base: blocks, time, utilities, deposits of preimages, the scheduler, migrations.

use super::{deposit, governance::EnsureRootOrTechnicalMajority};
use crate::{
    weights::{
        self, block_weights::BlockExecutionWeight, extrinsic_weights::ExtrinsicBaseWeight,
        paritydb_weights::ParityDbWeight,
    },
    AccountId, Balance, Balances, Block, Hash, MultiBlockMigrations, Nonce, OriginCaller,
    PalletInfo, Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin,
    RuntimeTask, SafeMode, TxPause, VERSION,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{BlockNumber, Moment, SLOT_MILLIS, SS58_PREFIX};
use frame_support::{
    derive_impl,
    dispatch::DispatchClass,
    parameter_types,
    traits::{
        fungible::HoldConsideration, ConstU32, ConstU64, Contains, EqualPrivilegeOnly, InsideBoth,
        InstanceFilter, LinearStoragePrice,
    },
    weights::Weight,
};
use frame_system::{
    limits::{BlockLength, BlockWeights},
    EnsureRoot, ExtensionsWeightInfo as _,
};
use pallet_transaction_payment::WeightInfo as _;
use scale_info::TypeInfo;
use sp_runtime::{
    traits::{AccountIdLookup, BlakeTwo256},
    Perbill,
};
use sp_version::RuntimeVersion;

/// The share of a block that ordinary transactions may fill; the rest is for operational ones, of which the dearest,
/// a solution of an election, may also take ordinary room. A tenth, as the SDK proposes, would be room for more than
/// a thousand of them in every block.
const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(95);

/// The share of a block that hooks are expected to use before the first transaction.
const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);

/// A block may weigh two thirds of its slot; the rest is for its travel, and for the next author, who imports it first.
/// What full blocks really take, with one validator, is in docs/performance.md.
const MAXIMUM_BLOCK_WEIGHT: Weight =
    Weight::from_parts(SLOT_MILLIS * 1_000_000_000 * 2 / 3, u64::MAX);

/// The longest block that the network carries comfortably within a slot.
const MAXIMUM_BLOCK_BYTES: u32 = 10 * 1024 * 1024;

parameter_types! {
    pub const BlockHashCount: BlockNumber = 2_400;
    pub const Version: RuntimeVersion = VERSION;
    pub const Ss58Prefix: u16 = SS58_PREFIX;
    pub Length: BlockLength = BlockLength::builder()
        .max_length(MAXIMUM_BLOCK_BYTES)
        .modify_max_length_for_class(DispatchClass::Normal, |max| {
            *max = NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_BYTES
        })
        .build();
    pub Weights: BlockWeights = BlockWeights::builder()
        .base_block(BlockExecutionWeight::get())
        .for_class(DispatchClass::all(), |class| {
            class.base_extrinsic = base_extrinsic();
        })
        .for_class(DispatchClass::Normal, |class| {
            class.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
        })
        .for_class(DispatchClass::Operational, |class| {
            class.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
            // What ordinary transactions cannot take, even when they fill their share.
            class.reserved = Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
        })
        .avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
        .build_or_panic();
}

/// What a transaction is charged before its call and its extensions.
///
/// [`ExtrinsicBaseWeight`] is measured on signed transactions whose call does nothing, with all that
/// their extensions compute. The extensions are charged by weights of their own as well (polkadot-sdk
/// issue 9981), so that much is taken off: base and extensions together are what was measured, and
/// storage comes on top. A quarter stays in any case, for transactions without extensions: an
/// inherent, a solution of an election.
fn base_extrinsic() -> Weight {
    let measured = ExtrinsicBaseWeight::get();
    measured
        .saturating_sub(extensions_without_storage())
        .max(measured.saturating_div(4))
}

/// What the extensions of a signed transaction compute, as they are charged for it.
fn extensions_without_storage() -> Weight {
    type Payment = weights::pallet_transaction_payment::WeightInfo<Runtime, ()>;
    [
        Extensions::check_non_zero_sender(),
        Extensions::check_spec_version(),
        Extensions::check_tx_version(),
        Extensions::check_genesis(),
        Extensions::check_mortality_immortal_transaction(),
        Extensions::check_nonce(),
        Extensions::check_weight(),
        Payment::charge_transaction_payment(),
        Extensions::weight_reclaim(),
    ]
    .into_iter()
    .fold(Weight::zero(), Weight::saturating_add)
    .set_proof_size(0)
}

/// The weights of the extensions of `frame_system`, without storage: the account whose nonce is
/// checked is the one that pays, and the payment's weight counts its read and its write.
type Extensions = weights::frame_system_extensions::WeightInfo<Runtime, ()>;

/// What nobody may call directly, in any state of the chain.
pub struct PublicCalls;
impl Contains<RuntimeCall> for PublicCalls {
    fn contains(call: &RuntimeCall) -> bool {
        // Anybody could fill the few schedule slots of somebody else's account with dust.
        !matches!(
            call,
            RuntimeCall::Vesting(pallet_vesting::Call::vested_transfer { .. })
        )
    }
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
    type BaseCallFilter = InsideBoth<PublicCalls, InsideBoth<SafeMode, TxPause>>;
    type BlockWeights = Weights;
    type BlockLength = Length;
    type AccountId = AccountId;
    type Lookup = AccountIdLookup<AccountId, ()>;
    type Nonce = Nonce;
    type Hash = Hash;
    type Hashing = BlakeTwo256;
    type Block = Block;
    type BlockHashCount = BlockHashCount;
    type DbWeight = ParityDbWeight;
    type Version = Version;
    type AccountData = pallet_balances::AccountData<Balance>;
    type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
    type ExtensionsWeightInfo = Extensions;
    type SS58Prefix = Ss58Prefix;
    type MaxConsumers = ConstU32<128>;
    type MultiBlockMigrator = MultiBlockMigrations;
}

impl pallet_timestamp::Config for Runtime {
    type Moment = Moment;
    type OnTimestampSet = crate::Babe;
    type MinimumPeriod = ConstU64<{ SLOT_MILLIS / 2 }>;
    type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}

impl pallet_utility::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
    // A multisig: 32 bytes of account, 32 of hash, 24 of timepoint and depositor.
    pub const MultisigDepositBase: Balance = deposit(1, 88);
    pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type DepositBase = MultisigDepositBase;
    type DepositFactor = MultisigDepositFactor;
    type MaxSignatories = ConstU32<100>;
    type WeightInfo = weights::pallet_multisig::WeightInfo<Runtime>;
    type BlockNumberProvider = crate::System;
}

/// What a proxy may do in the name of the account that appointed it.
#[derive(
    Copy,
    Clone,
    Eq,
    PartialEq,
    Ord,
    PartialOrd,
    Encode,
    Decode,
    DecodeWithMemTracking,
    Debug,
    MaxEncodedLen,
    TypeInfo,
    Default,
)]
pub enum ProxyType {
    /// Everything that the account itself may do.
    #[default]
    Any,
    /// Everything but moving money or assets away.
    NonTransfer,
    /// Bond, nominate, validate, join pools; session keys.
    Staking,
    /// Vote, propose, stand for the council.
    Governance,
    /// Only reject announced proxy calls.
    CancelProxy,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
    fn filter(&self, call: &RuntimeCall) -> bool {
        match self {
            ProxyType::Any => true,
            // A list of what is allowed, so that a pallet that comes later is closed until somebody
            // has thought about it.
            ProxyType::NonTransfer => {
                is_staking(call) || is_governance(call) || is_batch(call) || is_harmless(call)
            }
            ProxyType::Staking => is_staking(call) || is_batch(call),
            ProxyType::Governance => is_governance(call) || is_batch(call),
            ProxyType::CancelProxy => {
                matches!(
                    call,
                    RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
                )
            }
        }
    }

    fn is_superset(&self, other: &Self) -> bool {
        match (self, other) {
            (this, that) if this == that => true,
            (ProxyType::Any, _) => true,
            (_, ProxyType::Any) => false,
            (ProxyType::NonTransfer, ProxyType::Staking | ProxyType::Governance) => true,
            _ => false,
        }
    }
}

fn is_staking(call: &RuntimeCall) -> bool {
    matches!(
        call,
        RuntimeCall::Staking(_)
            | RuntimeCall::NominationPools(_)
            | RuntimeCall::Session(_)
            | RuntimeCall::VoterList(_)
    )
}

fn is_governance(call: &RuntimeCall) -> bool {
    matches!(
        call,
        RuntimeCall::Referenda(_)
            | RuntimeCall::ConvictionVoting(_)
            | RuntimeCall::Council(_)
            | RuntimeCall::TechnicalCommittee(_)
            | RuntimeCall::Elections(_)
            | RuntimeCall::Treasury(_)
            | RuntimeCall::Bounties(_)
            | RuntimeCall::ChildBounties(_)
            | RuntimeCall::Whitelist(_)
            | RuntimeCall::Preimage(_)
    )
}

/// Batches: each inner call is filtered again.
fn is_batch(call: &RuntimeCall) -> bool {
    matches!(call, RuntimeCall::Utility(_))
}

fn is_harmless(call: &RuntimeCall) -> bool {
    matches!(
        call,
        RuntimeCall::System(_)
            | RuntimeCall::Multisig(_)
            | RuntimeCall::Identity(_)
            | RuntimeCall::Vesting(
                pallet_vesting::Call::vest { .. } | pallet_vesting::Call::vest_other { .. }
            )
            | RuntimeCall::Claims(_)
    )
}

parameter_types! {
    // The entry of an account, and 33 bytes for each proxy: account and type, plus its delay.
    pub const ProxyDepositBase: Balance = deposit(1, 8);
    pub const ProxyDepositFactor: Balance = deposit(0, 37);
    pub const AnnouncementDepositBase: Balance = deposit(1, 8);
    pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_proxy::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type Currency = Balances;
    type ProxyType = ProxyType;
    type ProxyDepositBase = ProxyDepositBase;
    type ProxyDepositFactor = ProxyDepositFactor;
    type MaxProxies = ConstU32<32>;
    type WeightInfo = weights::pallet_proxy::WeightInfo<Runtime>;
    type MaxPending = ConstU32<32>;
    type CallHasher = BlakeTwo256;
    type AnnouncementDepositBase = AnnouncementDepositBase;
    type AnnouncementDepositFactor = AnnouncementDepositFactor;
    type BlockNumberProvider = crate::System;
}

parameter_types! {
    pub MaximumSchedulerWeight: Weight = Perbill::from_percent(80) * MAXIMUM_BLOCK_WEIGHT;
    pub const PreimageHoldReason: RuntimeHoldReason =
        RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
    pub const PreimageBaseDeposit: Balance = deposit(2, 64);
    pub const PreimageByteDeposit: Balance = deposit(0, 1);
}

impl pallet_scheduler::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeOrigin = RuntimeOrigin;
    type PalletsOrigin = OriginCaller;
    type RuntimeCall = RuntimeCall;
    type MaximumWeight = MaximumSchedulerWeight;
    type ScheduleOrigin = EnsureRoot<AccountId>;
    type OriginPrivilegeCmp = EqualPrivilegeOnly;
    #[cfg(not(feature = "runtime-benchmarks"))]
    type MaxScheduledPerBlock = ConstU32<50>;
    #[cfg(feature = "runtime-benchmarks")]
    type MaxScheduledPerBlock = ConstU32<512>;
    type WeightInfo = weights::pallet_scheduler::WeightInfo<Runtime>;
    type Preimages = Preimage;
    type BlockNumberProvider = crate::System;
}

impl pallet_preimage::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::pallet_preimage::WeightInfo<Runtime>;
    type Currency = Balances;
    type ManagerOrigin = EnsureRootOrTechnicalMajority;
    type Consideration = HoldConsideration<
        AccountId,
        Balances,
        PreimageHoldReason,
        LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
    >;
}

parameter_types! {
    pub MaxMigrationWeight: Weight = Perbill::from_percent(80) * MAXIMUM_BLOCK_WEIGHT;
}

impl pallet_migrations::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    #[cfg(not(feature = "runtime-benchmarks"))]
    type Migrations = ();
    #[cfg(feature = "runtime-benchmarks")]
    type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
    type CursorMaxLen = ConstU32<65_536>;
    type IdentifierMaxLen = ConstU32<256>;
    type MigrationStatusHandler = ();
    // Leaves the chain frozen rather than let it go on half migrated. Transactions wait; only a call that was
    // scheduled before ends it, or a runtime that the operators put in its place (`codeSubstitutes` of the spec).
    type FailedMigrationHandler = frame_support::migrations::FreezeChainOnFailedMigration;
    type MaxServiceWeight = MaxMigrationWeight;
    type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
}
