//! Finance: assets of others beside CMT, and things of which there is one.

use super::deposit;
use crate::{weights, AccountId, Balance, Balances, Runtime, RuntimeEvent};
use frame_support::{
    parameter_types,
    traits::{AsEnsureOriginWithArg, ConstU32},
};
use frame_system::{EnsureRoot, EnsureSigned};

parameter_types! {
    pub const AssetDeposit: Balance = deposit(1, 190);
    pub const AssetAccountDeposit: Balance = deposit(1, 16);
    pub const ApprovalDeposit: Balance = super::EXISTENTIAL_DEPOSIT;
    pub const MetadataDepositBase: Balance = deposit(1, 68);
    pub const MetadataDepositPerByte: Balance = deposit(0, 1);
}

impl pallet_assets::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type Balance = Balance;
    type RemoveItemsLimit = ConstU32<1_000>;
    type AssetId = u32;
    type AssetIdParameter = codec::Compact<u32>;
    type ReserveData = ();
    type Currency = Balances;
    type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
    type ForceOrigin = EnsureRoot<AccountId>;
    type AssetDeposit = AssetDeposit;
    type AssetAccountDeposit = AssetAccountDeposit;
    type MetadataDepositBase = MetadataDepositBase;
    type MetadataDepositPerByte = MetadataDepositPerByte;
    type ApprovalDeposit = ApprovalDeposit;
    type StringLimit = ConstU32<50>;
    type Freezer = ();
    type Holder = ();
    type Extra = ();
    type CallbackHandle = ();
    type AssetIdAllocator = ();
    type WeightInfo = weights::pallet_assets::WeightInfo<Runtime>;
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = ();
}

parameter_types! {
    pub const CollectionDeposit: Balance = deposit(1, 130);
    pub const ItemDeposit: Balance = deposit(1, 84);
    pub const UniquesMetadataDepositBase: Balance = deposit(1, 20);
    pub const AttributeDepositBase: Balance = deposit(1, 20);
    pub const UniquesDepositPerByte: Balance = deposit(0, 1);
}

impl pallet_uniques::Config for Runtime {
    type RuntimeEvent = RuntimeEvent;
    type CollectionId = u32;
    type ItemId = u32;
    type Currency = Balances;
    type ForceOrigin = EnsureRoot<AccountId>;
    type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
    type Locker = ();
    type CollectionDeposit = CollectionDeposit;
    type ItemDeposit = ItemDeposit;
    type MetadataDepositBase = UniquesMetadataDepositBase;
    type AttributeDepositBase = AttributeDepositBase;
    type DepositPerByte = UniquesDepositPerByte;
    type StringLimit = ConstU32<128>;
    type KeyLimit = ConstU32<32>;
    type ValueLimit = ConstU32<64>;
    #[cfg(feature = "runtime-benchmarks")]
    type Helper = ();
    type WeightInfo = weights::pallet_uniques::WeightInfo<Runtime>;
}
