//! Consensus: who may author and finalize, elected by delegated stake, and what misconduct costs.
//!
//! All that knows of BABE, GRANDPA or sessions stays in this file, so that a parachain runtime can
//! leave it out.

use super::{deposit, governance::*};
use crate::{
    live_or_fast, weights, AccountId, Babe, Balance, Balances, BlockNumber, DelegatedStaking,
    ElectionProviderMultiPhase, Historical, ImOnline, Issuance, NominationPools, Offences, Runtime,
    RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, Session, SessionKeys, Staking, System,
    Timestamp, TransactionPayment, Treasury, VoterList,
};
use alloc::{vec, vec::Vec};
use cybermiles_primitives::{Moment, CMT, SLOT_MILLIS};
use frame_election_provider_support::{
    bounds::{ElectionBounds, ElectionBoundsBuilder},
    onchain, BalancingConfig, BoundedSupportsOf, ElectionProvider, InstantElectionProvider,
    PageIndex, ScoreProvider, SequentialPhragmen, VoteWeight, VoterOf,
};
use frame_support::{
    dispatch::DispatchClass,
    parameter_types,
    traits::{tokens::imbalance::ResolveTo, ConstBool, ConstU32, Nothing},
    weights::Weight,
    PalletId,
};
use pallet_election_provider_multi_phase::{GeometricDepositBase, SolutionAccuracyOf};
use pallet_session::{
    disabling::UpToLimitWithReEnablingDisablingStrategy, historical as session_historical,
};
use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
use sp_runtime::{
    traits::{ConvertInto, OpaqueKeys},
    transaction_validity::TransactionPriority,
    FixedU128, Perbill, Percent,
};
use sp_staking::{
    currency_to_vote::U128CurrencyToVote,
    offence::{Offence, OffenceError, ReportOffence},
    EraIndex, SessionIndex, StakingInterface,
};

/// Slots in an epoch, which is also a session: an hour.
pub const EPOCH_SLOTS: BlockNumber = live_or_fast!(1_200, 8);

/// Sessions in an era: six hours.
pub const SESSIONS_PER_ERA: SessionIndex = live_or_fast!(6, 2);

/// Eras from unbonding to withdrawal: seven days.
pub const BONDING_ERAS: EraIndex = live_or_fast!(28, 3);

/// Eras in which governance may cancel a slash before it is applied: three and a half days.
pub const SLASH_DEFER_ERAS: EraIndex = live_or_fast!(14, 1);

/// How slots are given: one in four to the VRF's winner, the others to a validator drawn for the
/// slot, so that every slot has an author.
pub const BABE_GENESIS_EPOCH: BabeEpochConfiguration = BabeEpochConfiguration {
    c: (1, 4),
    allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots,
};

/// The most validators that the chain can hold: keys, offences and justifications are sized by it.
pub const MAX_AUTHORITIES: u32 = 100;

/// The most nominators whose votes one election weighs.
const MAX_ELECTING_VOTERS: u32 = 12_500;

/// The most validators that one nominator may name.
pub const MAX_NOMINATIONS: u32 = 16;

parameter_types! {
    pub const EpochDuration: u64 = EPOCH_SLOTS as u64;
    pub const ExpectedBlockTime: Moment = SLOT_MILLIS;
    pub const ReportLongevity: u64 =
        BONDING_ERAS as u64 * SESSIONS_PER_ERA as u64 * EPOCH_SLOTS as u64;
    pub const MaxSetIdSessionEntries: u64 = BONDING_ERAS as u64 * SESSIONS_PER_ERA as u64;
}

impl pallet_babe::Config for Runtime {
    type EpochDuration = EpochDuration;
    type ExpectedBlockTime = ExpectedBlockTime;
    type EpochChangeTrigger = pallet_babe::ExternalTrigger;
    type DisabledValidators = Session;
    type WeightInfo = ();
    type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
    type MaxNominators = ConstU32<MAX_EXPOSURE>;
    type KeyOwnerProof = sp_session::MembershipProof;
    type EquivocationReportSystem = pallet_babe::EquivocationReportSystem<
        Self,
        EquivocationReports,
        Historical,
        ReportLongevity,
    >;
}

/// Randomness that nobody could know before the epoch before last ended: what draws may use.
pub type ChainRandomness = pallet_babe::RandomnessFromOneEpochAgo<Runtime>;

impl pallet_grandpa::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = ();
    type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
    type MaxNominators = ConstU32<MAX_EXPOSURE>;
    type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
    type KeyOwnerProof = sp_session::MembershipProof;
    type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
        Self,
        EquivocationReports,
        Historical,
        ReportLongevity,
    >;
}

impl pallet_authorship::Config for Runtime {
    type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
    type EventHandler = (Staking, ImOnline);
}

parameter_types! {
    pub const SessionKeyDeposit: Balance = deposit(5, 128 + 4 * 64);
}

impl pallet_session::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type ValidatorId = AccountId;
    type ValidatorIdOf = ConvertInto;
    type ShouldEndSession = Babe;
    type NextSessionRotation = Babe;
    type SessionManager = session_historical::NoteHistoricalRoot<Self, Staking>;
    type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
    type Keys = SessionKeys;
    type DisablingStrategy = UpToLimitWithReEnablingDisablingStrategy;
    type WeightInfo = weights::pallet_session::WeightInfo<Runtime>;
    type Currency = Balances;
    type KeyDeposit = SessionKeyDeposit;
}

impl session_historical::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type FullIdentification = ();
    type FullIdentificationOf = pallet_staking::UnitIdentificationOf<Self>;
}

parameter_types! {
    pub const SessionsPerEra: SessionIndex = SESSIONS_PER_ERA;
    pub const BondingDuration: EraIndex = BONDING_ERAS;
    pub const SlashDeferDuration: EraIndex = SLASH_DEFER_ERAS;
    /// Three weeks of eras in which a reward may still be claimed.
    pub const HistoryDepth: u32 = 84;
}

/// Nominators on one page of a validator's exposure, paid by one `payout_stakers_by_page`.
const MAX_EXPOSURE: u32 = 256;

/// Numbers for the staking pallet's benchmarks.
pub struct StakingBenchmarks;
impl pallet_staking::BenchmarkingConfig for StakingBenchmarks {
    type MaxNominators = ConstU32<1_000>;
    type MaxValidators = ConstU32<100>;
}

impl pallet_staking::Config for Runtime {
    type OldCurrency = Balances;
    type Currency = Balances;
    type RuntimeHoldReason = RuntimeHoldReason;
    type CurrencyBalance = Balance;
    type UnixTime = Timestamp;
    type CurrencyToVote = U128CurrencyToVote;
    type ElectionProvider = ElectionProviderMultiPhase;
    type GenesisElectionProvider = OnChain;
    type NominationsQuota = pallet_staking::FixedNominationsQuota<MAX_NOMINATIONS>;
    type HistoryDepth = HistoryDepth;
    type RewardRemainder = ResolveToTreasury;
    type RuntimeEvent = RuntimeEvent;
    type Slash = ResolveToTreasury;
    // New CMT, as the issuance pallet allows.
    type Reward = ();
    type SessionsPerEra = SessionsPerEra;
    type BondingDuration = BondingDuration;
    type SlashDeferDuration = SlashDeferDuration;
    type AdminOrigin = EnsureStakingAdmin;
    type SessionInterface = Self;
    type EraPayout = Issuance;
    type NextNewSession = Session;
    type MaxExposurePageSize = ConstU32<MAX_EXPOSURE>;
    type MaxValidatorSet = ConstU32<MAX_AUTHORITIES>;
    type VoterList = VoterList;
    type TargetList = pallet_staking::UseValidatorsMap<Self>;
    type MaxUnlockingChunks = ConstU32<32>;
    type MaxControllersInDeprecationBatch = ConstU32<100>;
    type EventListeners = (NominationPools, DelegatedStaking);
    type Filter = Nothing;
    type BenchmarkingConfig = StakingBenchmarks;
    type WeightInfo = weights::pallet_staking::WeightInfo<Runtime>;
}

/// Slashed and undistributed CMT goes to the treasury: nothing is burned.
pub type ResolveToTreasury = ResolveTo<TreasuryAccount, Balances>;

impl pallet_offences::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type IdentificationTuple = session_historical::IdentificationTuple<Self>;
    type OnOffenceHandler = Staking;
}

/// Reports of equivocations. Staking slashes and disables whoever is reported, for whatever reason; who
/// signed two blocks or two votes for one place is moreover taken out of the coming elections, until he
/// declares himself a validator again. Who was merely offline stays a candidate: an outage of many must
/// not leave the chain without candidates.
pub struct EquivocationReports;

impl<O: Offence<session_historical::IdentificationTuple<Runtime>>>
    ReportOffence<AccountId, session_historical::IdentificationTuple<Runtime>, O>
    for EquivocationReports
{
    fn report_offence(reporters: Vec<AccountId>, offence: O) -> Result<(), OffenceError> {
        let offenders = offence.offenders();
        Offences::report_offence(reporters, offence)?;
        offenders.iter().for_each(|(stash, _)| chill(stash));
        Ok(())
    }

    fn is_known_offence(
        offenders: &[session_historical::IdentificationTuple<Runtime>],
        time_slot: &O::Slot,
    ) -> bool {
        <Offences as ReportOffence<_, _, O>>::is_known_offence(offenders, time_slot)
    }
}

fn chill(stash: &AccountId) {
    use pallet_staking::WeightInfo;
    // The reporting call does not count it.
    System::register_extra_weight_unchecked(
        <Runtime as pallet_staking::Config>::WeightInfo::chill(),
        DispatchClass::Normal,
    );
    // He may have chilled, or unbonded all, before the report came: then there is nothing to do.
    if let Err(error) = <Staking as StakingInterface>::chill(stash) {
        log::debug!(target: "runtime::staking", "{stash:?} was not chilled: {error:?}");
    }
}

/// Thresholds of the voter list's bags: from a dust of stake to all of it, each an eighth above the
/// one before.
pub const BAG_THRESHOLDS: [VoteWeight; 200] = bag_thresholds();

const fn bag_thresholds() -> [VoteWeight; 200] {
    let mut thresholds = [0; 200];
    // The existential deposit as a vote, when the issuance is its genesis value.
    let mut threshold: u128 = 184_467_440;
    let mut bag = 0;
    while bag < 200 {
        thresholds[bag] = threshold as VoteWeight;
        // 1.1359^199 spans from the first threshold to just under the last.
        threshold = threshold * 11_357 / 10_000;
        if threshold > VoteWeight::MAX as u128 {
            threshold = VoteWeight::MAX as u128;
        }
        bag += 1;
    }
    // Everybody has a bag.
    thresholds[199] = VoteWeight::MAX;
    thresholds
}

parameter_types! {
    pub const BagThresholds: &'static [VoteWeight] = &BAG_THRESHOLDS;
}

/// The stakes of those who validate or nominate. The staking pallet also gives those who only bonded a score, and so
/// a place in the list, which anybody could fill (polkadot-sdk#9926).
pub struct Voters;

impl ScoreProvider<AccountId> for Voters {
    type Score = VoteWeight;

    fn score(who: &AccountId) -> Option<VoteWeight> {
        // The benchmarks of the list score accounts that do neither.
        let votes = cfg!(feature = "runtime-benchmarks")
            || pallet_staking::Validators::<Runtime>::contains_key(who)
            || pallet_staking::Nominators::<Runtime>::contains_key(who);
        votes
            .then(|| <Staking as ScoreProvider<AccountId>>::score(who))
            .flatten()
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn set_score_of(who: &AccountId, score: VoteWeight) {
        <Staking as ScoreProvider<AccountId>>::set_score_of(who, score)
    }
}

impl pallet_bags_list::Config<frame_support::instances::Instance1> for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::pallet_bags_list::WeightInfo<Runtime>;
    type ScoreProvider = Voters;
    type BagThresholds = BagThresholds;
    type MaxAutoRebagPerBlock = ConstU32<10>;
    type Score = VoteWeight;
}

// What a miner submits: for each nominator, how his stake is spread over the elected.
frame_election_provider_support::generate_solution_type!(
    #[compact]
    pub struct NposSolution16::<
        VoterIndex = u32,
        TargetIndex = u16,
        Accuracy = sp_runtime::PerU16,
        MaxVoters = MaxElectingVoters,
    >(16)
);

parameter_types! {
    pub const MaxElectingVoters: u32 = MAX_ELECTING_VOTERS;
    /// Signed solutions, then unsigned ones by the validators' own miners, in an era's last epoch.
    pub const SignedPhase: BlockNumber = EPOCH_SLOTS / 4;
    pub const UnsignedPhase: BlockNumber = EPOCH_SLOTS / 4;
    pub const OffchainRepeat: BlockNumber = live_or_fast!(5, 2);
    pub const BetterSignedThreshold: Perbill = Perbill::from_parts(100_000);
    pub const SignedRewardBase: Balance = CMT;
    pub const SignedFixedDeposit: Balance = deposit(2, 0);
    pub const SignedDepositIncreaseFactor: Percent = Percent::from_percent(10);
    pub const SignedDepositByte: Balance = deposit(0, 10) / 1024;
    pub const MinerTxPriority: TransactionPriority = TransactionPriority::MAX / 2;
    pub const ImOnlineUnsignedPriority: TransactionPriority = TransactionPriority::MAX;
    pub ElectionBoundsMultiPhase: ElectionBounds = ElectionBoundsBuilder::default()
        .voters_count(MAX_ELECTING_VOTERS.into())
        .targets_count(1_000.into())
        .build();
    pub ElectionBoundsOnChain: ElectionBounds = ElectionBoundsBuilder::default()
        .voters_count(5_000.into())
        .targets_count(1_000.into())
        .build();
    /// A solution may fill most of a block's operational share, and no more.
    pub MinerMaxWeight: Weight = super::base::Weights::get()
        .get(DispatchClass::Normal)
        .max_extrinsic
        .unwrap_or_else(|| super::base::Weights::get().max_block)
        .saturating_sub(crate::weights::block_weights::BlockExecutionWeight::get());
    pub MinerMaxLength: u32 = Perbill::from_percent(90)
        * *super::base::Length::get()
            .max
            .get(DispatchClass::Normal);
    pub MinerBalancing: Option<BalancingConfig> =
        Some(BalancingConfig { iterations: 10, tolerance: 0 });
}

/// The bounds of an election that the chain computes itself.
pub struct OnChainElection;
impl onchain::Config for OnChainElection {
    type Sort = ConstBool<true>;
    type System = Runtime;
    type Solver = SequentialPhragmen<AccountId, SolutionAccuracyOf<Runtime>>;
    type DataProvider = Staking;
    type WeightInfo = weights::frame_election_provider_support::WeightInfo<Runtime>;
    type MaxBackersPerWinner = MaxElectingVoters;
    type MaxWinnersPerPage = ConstU32<MAX_AUTHORITIES>;
    type Bounds = ElectionBoundsOnChain;
}

type OnChain = onchain::OnChainExecution<OnChainElection>;

/// The election of an era for which nobody submitted a solution. It weighs the stakes themselves and
/// not the snapshot, which does not exist if no block fell into the last half of an era's last epoch:
/// a chain that halted just then elects at once when it is back, without waiting for governance.
pub struct StakesNow;

impl ElectionProvider for StakesNow {
    type AccountId = AccountId;
    type BlockNumber = BlockNumber;
    type Error = <OnChain as ElectionProvider>::Error;
    type MaxWinnersPerPage = <OnChain as ElectionProvider>::MaxWinnersPerPage;
    type MaxBackersPerWinner = <OnChain as ElectionProvider>::MaxBackersPerWinner;
    type MaxBackersPerWinnerFinal = <OnChain as ElectionProvider>::MaxBackersPerWinnerFinal;
    type Pages = <OnChain as ElectionProvider>::Pages;
    type DataProvider = Staking;

    fn elect(page: PageIndex) -> Result<BoundedSupportsOf<Self>, Self::Error> {
        OnChain::elect(page)
    }

    fn start() -> Result<(), Self::Error> {
        OnChain::start()
    }

    fn duration() -> Self::BlockNumber {
        OnChain::duration()
    }

    fn status() -> Result<Option<Weight>, ()> {
        OnChain::status()
    }
}

impl InstantElectionProvider for StakesNow {
    fn instant_elect(
        _voters: Vec<VoterOf<Staking>>,
        _targets: Vec<AccountId>,
        _desired_targets: u32,
    ) -> Result<BoundedSupportsOf<Self>, Self::Error> {
        Self::elect(0)
    }

    /// Says that the snapshot is not needed.
    fn bother() -> bool {
        false
    }
}

impl pallet_election_provider_multi_phase::MinerConfig for Runtime {
    type AccountId = AccountId;
    type MaxLength = MinerMaxLength;
    type MaxWeight = MinerMaxWeight;
    type Solution = NposSolution16;
    type MaxVotesPerVoter = ConstU32<MAX_NOMINATIONS>;
    type MaxWinners = ConstU32<MAX_AUTHORITIES>;
    type MaxBackersPerWinner = MaxElectingVoters;

    fn solution_weight(voters: u32, targets: u32, active_voters: u32, degree: u32) -> Weight {
        use pallet_election_provider_multi_phase::WeightInfo;
        <Runtime as pallet_election_provider_multi_phase::Config>::WeightInfo::submit_unsigned(
            voters,
            targets,
            active_voters,
            degree,
        )
    }
}

/// Sizes for the election's benchmarks.
pub struct ElectionBenchmarks;
impl pallet_election_provider_multi_phase::BenchmarkingConfig for ElectionBenchmarks {
    const VOTERS: [u32; 2] = [1_000, 2_000];
    const TARGETS: [u32; 2] = [200, 400];
    const ACTIVE_VOTERS: [u32; 2] = [500, 800];
    const DESIRED_TARGETS: [u32; 2] = [24, 100];
    const SNAPSHOT_MAXIMUM_VOTERS: u32 = 1_000;
    const MINER_MAXIMUM_VOTERS: u32 = 1_000;
    const MAXIMUM_TARGETS: u32 = 300;
}

impl pallet_election_provider_multi_phase::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type EstimateCallFee = TransactionPayment;
    type UnsignedPhase = UnsignedPhase;
    type SignedPhase = SignedPhase;
    type BetterSignedThreshold = BetterSignedThreshold;
    type OffchainRepeat = OffchainRepeat;
    type MinerTxPriority = MinerTxPriority;
    type MinerConfig = Self;
    type SignedMaxSubmissions = ConstU32<10>;
    type SignedMaxWeight = MinerMaxWeight;
    type SignedMaxRefunds = ConstU32<3>;
    type SignedRewardBase = SignedRewardBase;
    type SignedDepositByte = SignedDepositByte;
    type SignedDepositWeight = ();
    type MaxWinners = ConstU32<MAX_AUTHORITIES>;
    type MaxBackersPerWinner = MaxElectingVoters;
    type SignedDepositBase =
        GeometricDepositBase<Balance, SignedFixedDeposit, SignedDepositIncreaseFactor>;
    type ElectionBounds = ElectionBoundsMultiPhase;
    type SlashHandler = Treasury;
    type RewardHandler = ();
    type DataProvider = Staking;
    type Fallback = StakesNow;
    type GovernanceFallback = StakesNow;
    type Solver = SequentialPhragmen<AccountId, SolutionAccuracyOf<Self>, MinerBalancing>;
    type ForceOrigin = EnsureStakingAdmin;
    type BenchmarkingConfig = ElectionBenchmarks;
    type WeightInfo = weights::pallet_election_provider_multi_phase::WeightInfo<Runtime>;
}

parameter_types! {
    pub const PoolsPalletId: PalletId = PalletId(*b"cm/npool");
    pub const DelegationPalletId: PalletId = PalletId(*b"cm/deleg");
    pub const SlashRewardFraction: Perbill = Perbill::from_percent(1);
}

/// Balances as 256-bit numbers, in which pools compute shares.
pub struct BalanceToU256;
impl sp_runtime::traits::Convert<Balance, sp_core::U256> for BalanceToU256 {
    fn convert(balance: Balance) -> sp_core::U256 {
        balance.into()
    }
}

/// And back; what does not fit (it cannot come from shares of an existing balance) saturates.
pub struct U256ToBalance;
impl sp_runtime::traits::Convert<sp_core::U256, Balance> for U256ToBalance {
    fn convert(number: sp_core::U256) -> Balance {
        number.try_into().unwrap_or(Balance::MAX)
    }
}

impl pallet_nomination_pools::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    // The SDK measures them on another staking pallet only, so its own figures stand here.
    type WeightInfo = pallet_nomination_pools::weights::SubstrateWeight<Runtime>;
    type Currency = Balances;
    type RuntimeFreezeReason = RuntimeFreezeReason;
    type RewardCounter = FixedU128;
    type PalletId = PoolsPalletId;
    type MaxPointsToBalance = frame_support::traits::ConstU8<10>;
    type MaxUnbonding = ConstU32<8>;
    type BalanceToU256 = BalanceToU256;
    type U256ToBalance = U256ToBalance;
    type StakeAdapter =
        pallet_nomination_pools::adapter::DelegateStake<Self, Staking, DelegatedStaking>;
    // More than the eras of bonding, so that a late slash still finds the pools that it concerns.
    type MaxUnbondingPools = ConstU32<{ BONDING_ERAS + 4 }>;
    type MaxMetadataLen = ConstU32<256>;
    type AdminOrigin = EnsureStakingAdmin;
    type BlockNumberProvider = System;
    type Filter = Nothing;
}

impl pallet_delegated_staking::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type PalletId = DelegationPalletId;
    type Currency = Balances;
    type OnSlash = ResolveToTreasury;
    type SlashRewardFraction = SlashRewardFraction;
    type RuntimeHoldReason = RuntimeHoldReason;
    type CoreStaking = Staking;
}

impl pallet_im_online::Config for Runtime {
    type AuthorityId = pallet_im_online::sr25519::AuthorityId;
    type MaxKeys = ConstU32<MAX_AUTHORITIES>;
    type MaxPeerInHeartbeats = ConstU32<10_000>;
    type RuntimeEvent = RuntimeEvent;
    type ValidatorSet = Historical;
    type NextSessionRotation = Babe;
    type ReportUnresponsiveness = Offences;
    type UnsignedPriority = ImOnlineUnsignedPriority;
    type WeightInfo = weights::pallet_im_online::WeightInfo<Runtime>;
}

impl pallet_authority_discovery::Config for Runtime {
    type MaxAuthorities = ConstU32<MAX_AUTHORITIES>;
}
