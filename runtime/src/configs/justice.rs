//! Justice: juries drawn at random, arbitration of deals, moderation of accounts and listings.

use super::{
    consensus::{ChainRandomness, ResolveToTreasury, EPOCH_SLOTS},
    governance::*,
    Rent,
};
use crate::{
    live_or_fast, weights, AccountId, Arbitration, Balances, BlockNumber, Certificates, Escrow,
    Jury, Listings, Moderation, Runtime, RuntimeHoldReason, System,
};
use cybermiles_primitives::{justice::Kinship, HOURS, MINUTES};
use frame_support::{parameter_types, PalletId};

parameter_types! {
    /// Longer than an epoch and the margin together, so that a panel's randomness is known well before
    /// its snapshot of the stakes is forgotten.
    pub const TermLength: BlockNumber = live_or_fast!(6 * HOURS, 24);
    /// So that whoever summons a panel late in an epoch can't have seen most of what its randomness is made of.
    pub const FreezeMargin: BlockNumber = live_or_fast!(10 * MINUTES, 2);
    pub const JuryPalletId: PalletId = PalletId(*b"cm/jurys");
    pub const JuryRent: RuntimeHoldReason =
        RuntimeHoldReason::Jury(pallet_jury::HoldReason::Rent);
    pub const ArbitrationRent: RuntimeHoldReason =
        RuntimeHoldReason::Arbitration(pallet_arbitration::HoldReason::Rent);
    pub const ModerationRent: RuntimeHoldReason =
        RuntimeHoldReason::Moderation(pallet_moderation::HoldReason::Rent);
}

// A panel that was frozen in a term's last block has one more term: for the seed, and to be drawn.
const _: () = assert!(
    TermLength::get() > 2 * (EPOCH_SLOTS + FreezeMargin::get()) && FreezeMargin::get() > 0,
    "a term must leave time to draw"
);

impl pallet_jury::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<JuryRent>;
    type Randomness = ChainRandomness;
    type OnVerdict = (Arbitration, Moderation, Certificates);
    type Forfeits = ResolveToTreasury;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type Clock = System;
    type TermLength = TermLength;
    type FreezeMargin = FreezeMargin;
    type PalletId = JuryPalletId;
    type WeightInfo = weights::pallet_jury::WeightInfo<Runtime>;
}

impl pallet_arbitration::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<ArbitrationRent>;
    type Deals = Escrow;
    type Disputes = Escrow;
    type Jury = Jury;
    type Kinship = SamePerson;
    type Standing = Moderation;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type Clock = System;
    type WeightInfo = weights::pallet_arbitration::WeightInfo<Runtime>;
}

impl pallet_moderation::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<ModerationRent>;
    type Jury = Jury;
    type TakeDown = Listings;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type Clock = System;
    type WeightInfo = weights::pallet_moderation::WeightInfo<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = super::commerce::benchmarks::Setup;
}

/// What the chain knows of persons: sub-accounts of one identity, and proxies.
pub struct SamePerson;

impl SamePerson {
    /// The account that bears the identity: the account's own, or the one that names it a sub-account.
    fn head(who: &AccountId) -> AccountId {
        pallet_identity::SuperOf::<Runtime>::get(who).map_or_else(|| who.clone(), |(head, _)| head)
    }

    fn acts_for(delegate: &AccountId, real: &AccountId) -> bool {
        let (proxies, _) = pallet_proxy::Proxies::<Runtime>::get(real);
        proxies.iter().any(|proxy| proxy.delegate == *delegate)
    }
}

impl Kinship for SamePerson {
    /// Who was named a sub-account may quit; so to stay one is to let it stand.
    fn belongs_to(who: &AccountId, other: &AccountId) -> bool {
        Self::head(who) == Self::head(other) || Self::acts_for(other, who)
    }
}
