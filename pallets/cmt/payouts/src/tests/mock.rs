//! A chain of balances, batches and payouts. The benchmark `benches/pay.rs` runs on it too.

use super::pallet_payouts;
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    derive_impl,
    traits::{ConstU128, ConstU32},
};
use sp_io::TestExternalities;
use sp_runtime::{traits::IdentityLookup, BuildStorage};

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeError,
        RuntimeEvent,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeOrigin,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type Utility = pallet_utility;
    #[runtime::pallet_index(3)]
    pub type Payouts = pallet_payouts;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const MAX_PAYMENTS: u32 = 1_000;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type AccountId = AccountId;
    type Lookup = IdentityLookup<AccountId>;
    type Block = frame_system::mocking::MockBlock<Test>;
    type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type Balance = Balance;
    type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
    type AccountStore = System;
}

impl pallet_utility::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type RuntimeCall = RuntimeCall;
    type PalletsOrigin = OriginCaller;
    type WeightInfo = ();
}

impl pallet_payouts::Config for Test {
    type Currency = Balances;
    type MaxPayments = ConstU32<MAX_PAYMENTS>;
    type WeightInfo = ();
}

/// Block 1 of a chain on which these accounts hold these balances, in planck.
pub fn chain(balances: Vec<(AccountId, Balance)>) -> TestExternalities {
    let mut storage = frame_system::GenesisConfig::<Test>::default()
        .build_storage()
        .expect("an empty genesis");
    pallet_balances::GenesisConfig::<Test> {
        balances,
        ..Default::default()
    }
    .assimilate_storage(&mut storage)
    .expect("the balances are above the existential deposit");
    let mut chain = TestExternalities::new(storage);
    chain.execute_with(|| System::set_block_number(1));
    chain
}
