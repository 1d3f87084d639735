//! A chain of balances whose transactions pay fees.

use super::pallet_fees;
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    derive_impl, parameter_types,
    traits::{ConstU128, ConstU8, Hooks},
    weights::{constants::WEIGHT_REF_TIME_PER_MICROS, IdentityFee, Weight, WeightToFee},
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
    pub type TransactionPayment = pallet_transaction_payment;
    #[runtime::pallet_index(3)]
    pub type Fees = pallet_fees;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const TREASURY: AccountId = AccountId::new([0x7e; 32]);

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

/// A microsecond costs a planck.
pub struct PerMicrosecond;
impl WeightToFee for PerMicrosecond {
    type Balance = Balance;
    fn weight_to_fee(weight: &Weight) -> Balance {
        (weight.ref_time() / WEIGHT_REF_TIME_PER_MICROS).into()
    }
}

impl pallet_transaction_payment::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type OnChargeTransaction = Fees;
    type WeightToFee = PerMicrosecond;
    type LengthToFee = IdentityFee<Balance>;
    type FeeMultiplierUpdate = ();
    type OperationalFeeMultiplier = ConstU8<5>;
    type WeightInfo = ();
}

parameter_types! {
    /// Who makes the blocks; nobody at first.
    pub static Author: Option<AccountId> = None;
    pub const Treasury: AccountId = TREASURY;
}

impl pallet_fees::Config for Test {
    type Author = Author;
    type Treasury = Treasury;
    type WeightInfo = ();
}

/// Block 1 of a chain on which these accounts hold these balances, in planck.
pub fn chain(balances: Vec<(AccountId, Balance)>) -> TestExternalities {
    Author::set(None);
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

/// The end of the block, by this author.
pub fn end_block(author: Option<AccountId>) {
    Author::set(author);
    Fees::on_finalize(System::block_number());
}
