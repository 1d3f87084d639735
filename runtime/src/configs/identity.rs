//! Identity: who somebody is, and how he comes back when his key is lost.

use super::{consensus::ResolveToTreasury, deposit, governance::*, ByteDeposit, Rent};
use crate::{
    weights, Balance, Balances, BlockNumber, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
    Signature, System, Treasury,
};
use cybermiles_primitives::{CMT, DAYS};
use frame_support::{parameter_types, traits::ConstU32};
use sp_runtime::traits::Verify;

parameter_types! {
    pub const BasicDeposit: Balance = deposit(1, 258);
    pub const UsernameDeposit: Balance = deposit(0, 32);
    pub const SubAccountDeposit: Balance = deposit(1, 53);
    pub const PendingUsernameExpiration: BlockNumber = 7 * DAYS;
    pub const UsernameGracePeriod: BlockNumber = 30 * DAYS;
}

impl pallet_identity::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type BasicDeposit = BasicDeposit;
    type ByteDeposit = ByteDeposit;
    type UsernameDeposit = UsernameDeposit;
    type SubAccountDeposit = SubAccountDeposit;
    type MaxSubAccounts = ConstU32<100>;
    type IdentityInformation = pallet_identity::legacy::IdentityInfo<ConstU32<100>>;
    type MaxRegistrars = ConstU32<20>;
    type Slashed = Treasury;
    type ForceOrigin = EnsureRootOrCouncilMajority;
    type RegistrarOrigin = EnsureRootOrCouncilMajority;
    type OffchainSignature = Signature;
    type SigningPublicKey = <Signature as Verify>::Signer;
    type UsernameAuthorityOrigin = EnsureRootOrCouncilMajority;
    type PendingUsernameExpiration = PendingUsernameExpiration;
    type UsernameGracePeriod = UsernameGracePeriod;
    type MaxSuffixLength = ConstU32<7>;
    type MaxUsernameLength = ConstU32<32>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = ();
    type WeightInfo = weights::pallet_identity::WeightInfo<Runtime>;
}

parameter_types! {
    pub const FriendGroupsHold: RuntimeHoldReason =
        RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::FriendGroupsStorage);
    pub const AttemptHold: RuntimeHoldReason =
        RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::AttemptStorage);
    pub const InheritorHold: RuntimeHoldReason =
        RuntimeHoldReason::Recovery(pallet_recovery::HoldReason::InheritorStorage);
    /// What somebody who starts a recovery puts at stake: it is lost when the owner cancels it.
    pub const RecoverySecurityDeposit: Balance = 100 * CMT;
}

impl pallet_recovery::Config for Runtime {
    type RuntimeCall = RuntimeCall;
    type RuntimeHoldReason = RuntimeHoldReason;
    type BlockNumberProvider = System;
    type Currency = Balances;
    type FriendGroupsConsideration = Rent<FriendGroupsHold>;
    type AttemptConsideration = Rent<AttemptHold>;
    type InheritorConsideration = Rent<InheritorHold>;
    type SecurityDeposit = RecoverySecurityDeposit;
    type Slash = ResolveToTreasury;
    type MaxFriendsPerConfig = ConstU32<128>;
    type WeightInfo = weights::pallet_recovery::WeightInfo<Runtime>;
}
