//! Governance: CMT holders decide by referenda, elect a council, and a technical committee (003
//! ch. 3) speeds up and pauses, but cannot decide alone.

mod origins;
mod pause;
mod tracks;

pub use origins::{pallet_origins, Origin};
pub use pause::{AlwaysOpen, ContractsPaused, ALWAYS_OPEN};
pub use tracks::Tracks;

use super::deposit;
use crate::{
    live_or_fast, weights, AccountId, Balance, Balances, BlockNumber, Bounties, ChildBounties,
    Council, Preimage, Referenda, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
    RuntimeOrigin, Scheduler, System, Treasury,
};
use cybermiles_primitives::{CMT, DAYS, HOURS};
use frame_support::{
    parameter_types,
    traits::{
        fungible::HoldConsideration,
        tokens::{PayFromAccount, UnityAssetBalanceConversion},
        AsEnsureOriginWithArg, ConstU32, EitherOf, EitherOfDiverse, EnsureOrigin, LockIdentifier,
        OriginTrait,
    },
    weights::Weight,
    PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned, EnsureWithSuccess};
use pallet_collective::{EnsureProportionAtLeast, EnsureProportionMoreThan};
use sp_runtime::{
    traits::{AccountIdConversion, IdentityLookup},
    Perbill, Permill,
};
use sp_staking::currency_to_vote::U128CurrencyToVote;

type CouncilInstance = frame_support::instances::Instance1;
type TechnicalInstance = frame_support::instances::Instance2;

/// Root, or more than half of the council.
pub type EnsureRootOrCouncilMajority = EitherOfDiverse<
    EnsureRoot<AccountId>,
    EnsureProportionMoreThan<AccountId, CouncilInstance, 1, 2>,
>;

/// Root, or two thirds of the council.
pub type EnsureRootOrCouncilTwoThirds = EitherOfDiverse<
    EnsureRoot<AccountId>,
    EnsureProportionAtLeast<AccountId, CouncilInstance, 2, 3>,
>;

/// Root, or more than half of the technical committee.
pub type EnsureRootOrTechnicalMajority = EitherOfDiverse<
    EnsureRoot<AccountId>,
    EnsureProportionMoreThan<AccountId, TechnicalInstance, 1, 2>,
>;

/// Root, or two thirds of the technical committee.
pub type EnsureRootOrTechnicalTwoThirds = EitherOfDiverse<
    EnsureRoot<AccountId>,
    EnsureProportionAtLeast<AccountId, TechnicalInstance, 2, 3>,
>;

/// Root, or a referendum on the staking admin's track.
pub type EnsureStakingAdmin = EitherOf<EnsureRoot<AccountId>, origins::StakingAdmin>;

// Referenda

parameter_types! {
    pub const VoteLockingPeriod: BlockNumber = live_or_fast!(7 * DAYS, 2);
    pub const SubmissionDeposit: Balance = 10 * CMT;
    pub const UndecidingTimeout: BlockNumber = live_or_fast!(14 * DAYS, 40);
}

impl pallet_conviction_voting::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::pallet_conviction_voting::WeightInfo<Runtime>;
    type Currency = Balances;
    type Polls = Referenda;
    type MaxTurnout =
        frame_support::traits::tokens::currency::ActiveIssuanceOf<Balances, AccountId>;
    type MaxVotes = ConstU32<512>;
    type VoteLockingPeriod = VoteLockingPeriod;
    type BlockNumberProvider = System;
    type VotingHooks = ();
}

impl pallet_referenda::Config for Runtime {
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::pallet_referenda::WeightInfo<Runtime>;
    type Scheduler = Scheduler;
    type Currency = Balances;
    type SubmitOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
    type CancelOrigin = EnsureRootOrTechnicalTwoThirds;
    type KillOrigin = EnsureRootOrCouncilTwoThirds;
    type Slash = Treasury;
    type Votes = pallet_conviction_voting::VotesOf<Runtime>;
    type Tally = pallet_conviction_voting::TallyOf<Runtime>;
    type SubmissionDeposit = SubmissionDeposit;
    type MaxQueued = ConstU32<100>;
    type UndecidingTimeout = UndecidingTimeout;
    type AlarmInterval = frame_support::traits::ConstU32<1>;
    type Tracks = Tracks;
    type Preimages = Preimage;
    type BlockNumberProvider = System;
}

impl pallet_origins::Config for Runtime {}

parameter_types! {
    pub const DeferredDispatchExpiration: BlockNumber = 28 * DAYS;
}

impl pallet_whitelist::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type WhitelistOrigin = EnsureRootOrTechnicalTwoThirds;
    type DispatchWhitelistedOrigin = EitherOf<EnsureRoot<AccountId>, origins::WhitelistedCaller>;
    type Preimages = Preimage;
    type DeferredDispatchExpiration = DeferredDispatchExpiration;
    type BlockNumberProvider = System;
    type WeightInfo = weights::pallet_whitelist::WeightInfo<Runtime>;
}

// Council and technical committee

parameter_types! {
    pub const MotionDuration: BlockNumber = live_or_fast!(5 * DAYS, 40);
    pub MaxProposalWeight: Weight = Perbill::from_percent(50) * super::base::Weights::get().max_block;
    pub const ProposalDepositOffset: Balance = deposit(1, 64);
    pub const ProposalHoldReason: RuntimeHoldReason =
        RuntimeHoldReason::Council(pallet_collective::HoldReason::ProposalSubmission);
    pub const TechnicalProposalHoldReason: RuntimeHoldReason =
        RuntimeHoldReason::TechnicalCommittee(pallet_collective::HoldReason::ProposalSubmission);
}

/// The deposit on a motion: flat, since committees are small and members answer for their motions.
type ProposalTicket<Reason> = HoldConsideration<
    AccountId,
    Balances,
    Reason,
    pallet_collective::deposit::Delayed<
        ConstU32<2>,
        pallet_collective::deposit::Linear<ConstU32<2>, ProposalDepositOffset>,
    >,
    u32,
>;

/// The most members of a committee.
const MAX_MEMBERS: u32 = 32;

impl pallet_collective::Config<CouncilInstance> for Runtime {
    type RuntimeOrigin = RuntimeOrigin;
    type Proposal = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type MotionDuration = MotionDuration;
    type MaxProposals = ConstU32<100>;
    type MaxMembers = ConstU32<MAX_MEMBERS>;
    type DefaultVote = pallet_collective::PrimeDefaultVote;
    type WeightInfo = weights::pallet_collective_council::WeightInfo<Runtime>;
    type SetMembersOrigin = EnsureRoot<AccountId>;
    type MaxProposalWeight = MaxProposalWeight;
    type DisapproveOrigin = EnsureRoot<AccountId>;
    type KillOrigin = EnsureRoot<AccountId>;
    type Consideration = ProposalTicket<ProposalHoldReason>;
}

impl pallet_collective::Config<TechnicalInstance> for Runtime {
    type RuntimeOrigin = RuntimeOrigin;
    type Proposal = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type MotionDuration = MotionDuration;
    type MaxProposals = ConstU32<100>;
    type MaxMembers = ConstU32<MAX_MEMBERS>;
    type DefaultVote = pallet_collective::PrimeDefaultVote;
    type WeightInfo = weights::pallet_collective_technical::WeightInfo<Runtime>;
    // The elected council names the engineers (003 ch. 3: a technology committee of the community).
    type SetMembersOrigin = EnsureRootOrCouncilTwoThirds;
    type MaxProposalWeight = MaxProposalWeight;
    type DisapproveOrigin = EnsureRootOrCouncilMajority;
    type KillOrigin = EnsureRootOrCouncilTwoThirds;
    type Consideration = ProposalTicket<TechnicalProposalHoldReason>;
}

parameter_types! {
    pub const ElectionsPalletId: LockIdentifier = *b"cm/elect";
    pub const CandidacyBond: Balance = 1_000 * CMT;
    // More than a voter's entry costs, so that nobody fills the polls: ten thousand voters are counted, and above
    // that no council is elected. Then 32 bytes for each name on his ballot.
    pub const VotingBondBase: Balance = 10 * CMT;
    pub const VotingBondFactor: Balance = deposit(0, 32);
    pub const TermDuration: BlockNumber = live_or_fast!(7 * DAYS, 20);
}

impl pallet_elections_phragmen::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type PalletId = ElectionsPalletId;
    type Currency = Balances;
    type ChangeMembers = Council;
    type InitializeMembers = Council;
    type CurrencyToVote = U128CurrencyToVote;
    type CandidacyBond = CandidacyBond;
    type VotingBondBase = VotingBondBase;
    type VotingBondFactor = VotingBondFactor;
    type LoserCandidate = Treasury;
    type KickedMember = Treasury;
    type DesiredMembers = ConstU32<7>;
    type DesiredRunnersUp = ConstU32<7>;
    type TermDuration = TermDuration;
    type MaxCandidates = ConstU32<64>;
    type MaxVoters = ConstU32<10_000>;
    type MaxVotesPerVoter = ConstU32<16>;
    type WeightInfo = weights::pallet_elections_phragmen::WeightInfo<Runtime>;
}

// Treasury

/// What one referendum on the small spender's track may spend.
pub const SMALL_SPEND: Balance = 10_000 * CMT;
/// What one on the medium spender's track may spend.
pub const MEDIUM_SPEND: Balance = 100_000 * CMT;
/// What one on the big spender's track may spend; more needs root.
pub const BIG_SPEND: Balance = 1_000_000 * CMT;

/// Who may spend the treasury's CMT, and how much at once.
pub struct Spender;
impl EnsureOrigin<RuntimeOrigin> for Spender {
    type Success = Balance;

    fn try_origin(origin: RuntimeOrigin) -> Result<Balance, RuntimeOrigin> {
        use crate::OriginCaller;
        match origin.caller() {
            OriginCaller::system(frame_system::RawOrigin::Root) => Ok(Balance::MAX),
            OriginCaller::Origins(Origin::SmallSpender) => Ok(SMALL_SPEND),
            OriginCaller::Origins(Origin::MediumSpender) => Ok(MEDIUM_SPEND),
            OriginCaller::Origins(Origin::BigSpender) => Ok(BIG_SPEND),
            _ => Err(origin),
        }
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
        Ok(RuntimeOrigin::root())
    }
}

parameter_types! {
    pub const SpendPeriod: BlockNumber = live_or_fast!(6 * DAYS, 10);
    pub const Burn: Permill = Permill::zero();
    pub const TreasuryPalletId: PalletId = PalletId(*b"cm/trsry");
    pub TreasuryAccount: AccountId = TreasuryPalletId::get().into_account_truncating();
    pub const PayoutPeriod: BlockNumber = 30 * DAYS;
}

impl pallet_treasury::Config for Runtime {
    type Currency = Balances;
    type RejectOrigin = EnsureRootOrCouncilMajority;
    type RuntimeEvent = RuntimeEvent;
    type SpendPeriod = SpendPeriod;
    type Burn = Burn;
    type PalletId = TreasuryPalletId;
    type BurnDestination = ();
    type WeightInfo = weights::pallet_treasury::WeightInfo<Runtime>;
    type SpendFunds = Bounties;
    type MaxApprovals = ConstU32<100>;
    type SpendOrigin = Spender;
    type AssetKind = ();
    type Beneficiary = AccountId;
    type BeneficiaryLookup = IdentityLookup<AccountId>;
    type Paymaster = PayFromAccount<Balances, TreasuryAccount>;
    type BalanceConverter = UnityAssetBalanceConversion;
    type PayoutPeriod = PayoutPeriod;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = TreasuryBenchmarks;
    type BlockNumberProvider = System;
}

/// The benchmarks pay less than the existential deposit, so to an account that exists.
#[cfg(feature = "runtime-benchmarks")]
pub struct TreasuryBenchmarks;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_treasury::ArgumentsFactory<(), AccountId> for TreasuryBenchmarks {
    fn create_asset_kind(_: u32) {}

    fn create_beneficiary(seed: [u8; 32]) -> AccountId {
        use frame_support::traits::Currency;
        let beneficiary = AccountId::from(seed);
        let _ = Balances::deposit_creating(&beneficiary, CMT);
        beneficiary
    }
}

parameter_types! {
    pub const BountyDepositBase: Balance = 10 * CMT;
    pub const BountyDepositPayoutDelay: BlockNumber = 4 * DAYS;
    pub const BountyUpdatePeriod: BlockNumber = 90 * DAYS;
    pub const CuratorDepositMultiplier: Permill = Permill::from_percent(50);
    pub const CuratorDepositMax: Option<Balance> = Some(10_000 * CMT);
    pub const CuratorDepositMin: Option<Balance> = Some(10 * CMT);
    pub const BountyValueMinimum: Balance = 100 * CMT;
    pub const DataDepositPerByte: Balance = deposit(0, 1);
    pub const ChildBountyValueMinimum: Balance = 10 * CMT;
}

impl pallet_bounties::Config for Runtime {
    type BountyDepositBase = BountyDepositBase;
    type BountyDepositPayoutDelay = BountyDepositPayoutDelay;
    type BountyUpdatePeriod = BountyUpdatePeriod;
    type CuratorDepositMultiplier = CuratorDepositMultiplier;
    type CuratorDepositMax = CuratorDepositMax;
    type CuratorDepositMin = CuratorDepositMin;
    type BountyValueMinimum = BountyValueMinimum;
    type DataDepositPerByte = DataDepositPerByte;
    type RuntimeEvent = RuntimeEvent;
    type MaximumReasonLength = ConstU32<16_384>;
    type WeightInfo = weights::pallet_bounties::WeightInfo<Runtime>;
    type ChildBountyManager = ChildBounties;
    type OnSlash = Treasury;
    type TransferAllAssets = pallet_bounties::TransferFungible<AccountId, Balances>;
}

impl pallet_child_bounties::Config for Runtime {
    type MaxActiveChildBountyCount = ConstU32<100>;
    type ChildBountyValueMinimum = ChildBountyValueMinimum;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::pallet_child_bounties::WeightInfo<Runtime>;
}

// Pauses

parameter_types! {
    /// How long the technical committee may close the chain at a time.
    pub const SafeModeDuration: BlockNumber = live_or_fast!(4 * HOURS, 20);
    pub const NoDeposit: Option<Balance> = None;
    pub const NoRelease: Option<BlockNumber> = None;
}

type EnsurePauser = EitherOf<
    EnsureRootWithSuccess<AccountId, SafeModeDuration>,
    EnsureWithSuccess<
        EnsureProportionAtLeast<AccountId, TechnicalInstance, 2, 3>,
        AccountId,
        SafeModeDuration,
    >,
>;

impl pallet_tx_pause::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PauseOrigin = EnsureRootOrTechnicalTwoThirds;
    type UnpauseOrigin = EnsureRootOrTechnicalMajority;
    type WhitelistedCalls = AlwaysOpen;
    type MaxNameLen = ConstU32<256>;
    type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
}

impl pallet_safe_mode::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type RuntimeHoldReason = RuntimeHoldReason;
    type WhitelistedCalls = AlwaysOpen;
    type EnterDuration = SafeModeDuration;
    type ExtendDuration = SafeModeDuration;
    // Nobody buys a pause of the chain.
    type EnterDepositAmount = NoDeposit;
    type ExtendDepositAmount = NoDeposit;
    type ForceEnterOrigin = EnsurePauser;
    type ForceExtendOrigin = EnsurePauser;
    type ForceExitOrigin = EnsureRootOrTechnicalMajority;
    type ForceDepositOrigin = EnsureRoot<AccountId>;
    type Notify = ();
    type ReleaseDelay = NoRelease;
    type WeightInfo = weights::pallet_safe_mode::WeightInfo<Runtime>;
}

/// A key that may do all, on developer chains: genesis sets it for `dev` and `local`. The live
/// genesis sets none, and without one every call of the pallet fails.
impl pallet_sudo::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type WeightInfo = weights::pallet_sudo::WeightInfo<Runtime>;
}
