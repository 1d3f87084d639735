//! Commerce: listings, the escrow in which their deals are made, reviews, certified products.

use super::{consensus::ResolveToTreasury, deposit, governance::*, Rent};
use crate::{
    weights, AccountId, Arbitration, Assets, Balance, Balances, Certificates, Escrow, Jury,
    Listings, Moderation, Reviews, Rules, Runtime, RuntimeHoldReason, System,
};
use cybermiles_primitives::trade::AssetKind;
use frame_support::{
    parameter_types,
    traits::{
        fungible::{NativeFromLeft, UnionOf},
        ConstU32,
    },
    PalletId,
};

/// What prices are in: CMT, and the assets of pallet-assets.
pub type Money = UnionOf<Balances, Assets, NativeFromLeft, AssetKind, AccountId>;

parameter_types! {
    /// Itself, its place on the shelf and its place in the category.
    pub const ListingEntries: Balance = deposit(3, 0);
    pub const ListingRent: RuntimeHoldReason =
        RuntimeHoldReason::Listings(pallet_listings::HoldReason::ListingStorage);
    pub const DealRent: RuntimeHoldReason =
        RuntimeHoldReason::Escrow(pallet_escrow::HoldReason::Rent);
    pub const ReceiptRent: RuntimeHoldReason =
        RuntimeHoldReason::Reviews(pallet_reviews::HoldReason::Receipt);
    pub const CertificateRent: RuntimeHoldReason =
        RuntimeHoldReason::Certificates(pallet_certificates::HoldReason::Rent);
    pub const EscrowPalletId: PalletId = PalletId(*b"cm/escro");
}

/// The most steps that a seller's rules take for one price.
const PRICING_STEPS: u32 = 20_000;
// The rules refuse any other number, and with it every purchase.
const _: () = assert!(1 <= PRICING_STEPS && PRICING_STEPS <= pallet_rules::MAX_STEPS);

impl pallet_listings::Config for Runtime {
    type Escrow = Escrow;
    type Standing = Moderation;
    type Pricing = Rules;
    type PricingSteps = ConstU32<PRICING_STEPS>;
    type Reputations = Reviews;
    type Ticket = Rent<ListingRent, ListingEntries>;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type WeightInfo = weights::pallet_listings::WeightInfo<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = benchmarks::Setup;
}

impl pallet_escrow::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Assets = Money;
    type Ticket = Rent<DealRent>;
    type Court = Arbitration;
    type Standing = Moderation;
    type OnDealClosed = (Listings, Certificates, Reviews);
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type Clock = System;
    type PalletId = EscrowPalletId;
    type WeightInfo = weights::pallet_escrow::WeightInfo<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = benchmarks::Setup;
}

impl pallet_reviews::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<ReceiptRent>;
    type OnForfeit = ResolveToTreasury;
    type Clock = System;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type WeightInfo = weights::pallet_reviews::WeightInfo<Runtime>;
}

impl pallet_certificates::Config for Runtime {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Rent<CertificateRent>;
    type Clock = System;
    type Deals = Escrow;
    type Standing = Moderation;
    type Jury = Jury;
    type AdminOrigin = EnsureRootOrCouncilTwoThirds;
    type WeightInfo = weights::pallet_certificates::WeightInfo<Runtime>;
}

/// What the benchmarks trade with: an asset that keeps no account alive, the longest terms that genesis allows.
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarks {
    use super::*;
    use cybermiles_primitives::{
        trade::{AssetId, Content, ListingId, Terms},
        CMT,
    };
    use frame_support::traits::{
        fungible::Mutate,
        fungibles::{Create, Inspect},
    };
    use sp_runtime::Perbill;

    const ASSET: AssetId = 999;

    pub struct Setup;

    impl pallet_escrow::BenchmarkHelper for Setup {
        fn create_asset() -> AssetKind {
            if !Assets::asset_exists(ASSET) {
                let admin = AccountId::new([9; 32]);
                <Assets as Create<AccountId>>::create(ASSET, admin, false, 1)
                    .expect("the asset is new");
            }
            AssetKind::WithId(ASSET)
        }
    }

    impl pallet_moderation::BenchmarkHelper for Setup {
        fn fund(who: &AccountId) {
            Balances::mint_into(who, 1_000_000 * CMT).expect("the supply has room");
        }

        fn list(seller: AccountId) -> ListingId {
            <Self as pallet_moderation::BenchmarkHelper>::fund(&seller);
            let listing = pallet_listings::NextListing::<Runtime>::get();
            Listings::list(
                frame_system::RawOrigin::Signed(seller).into(),
                CMT,
                AssetKind::Native,
                1,
                1,
                Content {
                    hash: Default::default(),
                    length: 1,
                },
                <Self as pallet_listings::BenchmarkHelper>::terms(),
            )
            .expect("the terms are allowed");
            listing
        }
    }

    impl pallet_listings::BenchmarkHelper for Setup {
        fn asset() -> AssetKind {
            let asset = <Self as pallet_escrow::BenchmarkHelper>::create_asset();
            pallet_escrow::AcceptedAssets::<Runtime>::mutate(|assets| {
                assets.try_insert(ASSET).expect("genesis accepts few");
            });
            asset
        }

        fn terms() -> Terms {
            let bounds = Escrow::parameters();
            Terms {
                deposit: CMT,
                carrier: Some(AccountId::new([8; 32])),
                accept_within: bounds.accept_within.max,
                ship_within: bounds.ship_within.max,
                deliver_within: bounds.deliver_within.max,
                inspect_within: bounds.inspect_within.max,
                settle_within: bounds.settle_within.max,
                deadlock_share: Perbill::from_percent(50),
                court: None,
            }
        }
    }
}
