//! A chain of balances and reviews, two traders, and receipts as the escrow hands them over.

use crate::{
    self as pallet_reviews,
    commitment::{commitment, Salt},
    pallet::*,
    Parameters,
};
use cybermiles_primitives::{
    trade::{AssetKind, Content, DealId, OnDealClosed, Outcome, Receipt, Reputation},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_support::{
    derive_impl,
    dispatch::DispatchResult,
    ord_parameter_types, parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        tokens::imbalance::ResolveTo,
        ConstU128, LinearStoragePrice,
    },
};
use frame_system::EnsureSignedBy;
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
    pub type Reviews = pallet_reviews;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const TREASURY: AccountId = AccountId::new([0x77; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
pub const BUYER: AccountId = AccountId::new([0xb0; 32]);
pub const SELLER: AccountId = AccountId::new([0x5e; 32]);
/// Has no deal.
pub const STRANGER: AccountId = AccountId::new([0x2a; 32]);
pub const FUNDS: Balance = 10_000;

/// What a receipt's ticket holds: 100, and one for each of the 202 bytes of deal and receipt.
pub const RENT: Balance = 302;

pub const PARAMETERS: Parameters = Parameters {
    commit_window: 20,
    reveal_window: 10,
    reply_window: 15,
    max_content_length: 1_000,
    bond: 50,
};

/// The deal that most tests are about. It ends in block 1.
pub const DEAL: DealId = 7;
pub const COMMIT_UNTIL: BlockNumber = 21;
pub const REVEAL_UNTIL: BlockNumber = 31;

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type AccountId = AccountId;
    type Lookup = IdentityLookup<AccountId>;
    type Block = frame_system::mocking::MockBlockU32<Test>;
    type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type Balance = Balance;
    type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
    type AccountStore = System;
}

parameter_types! {
    pub const TreasuryAccount: AccountId = TREASURY;
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Reviews(HoldReason::Receipt);
    pub static BytePrice: Balance = 1;
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = HoldConsideration<
        AccountId,
        Balances,
        RentReason,
        LinearStoragePrice<ConstU128<100>, BytePrice, Balance>,
    >;
    type OnForfeit = ResolveTo<TreasuryAccount, Balances>;
    type Clock = System;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type WeightInfo = ();
}

/// A review, as its author keeps it until he reveals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Secret {
    pub rating: u8,
    pub content: Option<Content>,
    pub salt: Salt,
}

impl Secret {
    pub fn new(rating: u8) -> Self {
        Self {
            rating,
            content: Some(content(120)),
            salt: [rating; 32],
        }
    }

    pub fn hash(&self, deal: DealId, account: &AccountId) -> Hash {
        commitment(deal, account, self.rating, self.content, &self.salt)
    }
}

pub fn content(length: u32) -> Content {
    Content {
        hash: Hash::repeat_byte(0xc7),
        length,
    }
}

/// A deal of 300 planck that ended well.
pub fn receipt(deal: DealId) -> Receipt {
    Receipt {
        deal,
        listing: Some(3),
        buyer: BUYER,
        seller: SELLER,
        asset: AssetKind::Native,
        parts: 2,
        released: 2,
        paid: 300,
        refunded: 0,
        accepted: true,
        outcome: Outcome::Released,
    }
}

/// As the escrow does.
pub fn close(receipt: &Receipt) {
    <Reviews as OnDealClosed>::on_deal_closed(receipt);
}

pub fn commit(who: AccountId, secret: &Secret) -> DispatchResult {
    let hash = secret.hash(DEAL, &who);
    Reviews::commit(RuntimeOrigin::signed(who), DEAL, hash)
}

pub fn reveal(who: AccountId, secret: &Secret) -> DispatchResult {
    let Secret {
        rating,
        content,
        salt,
    } = *secret;
    Reviews::reveal(RuntimeOrigin::signed(who), DEAL, rating, content, salt)
}

pub fn reply(who: AccountId, length: u32) -> DispatchResult {
    Reviews::reply(RuntimeOrigin::signed(who), DEAL, content(length))
}

pub fn expire() -> DispatchResult {
    Reviews::expire(RuntimeOrigin::signed(STRANGER), DEAL)
}

pub fn rent_of(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Receipt.into(), who)
}

pub fn bond_of(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Commitment.into(), who)
}

/// Everything that the account has, and nothing of it on hold.
pub fn assert_all_back(who: &AccountId, funds: Balance) {
    assert_eq!((rent_of(who), bond_of(who)), (0, 0));
    assert_eq!(Balances::free_balance(who), funds);
}

pub fn kept(deal: DealId) -> ReceiptOf<Test> {
    Receipts::<Test>::get(deal).unwrap()
}

pub fn reputation(who: AccountId) -> Reputation {
    Reviews::reputation(who)
}

pub fn run_to(block: BlockNumber) {
    System::set_block_number(block);
}

pub fn events() -> Vec<Event<Test>> {
    System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::Reviews(event) => Some(event),
            _ => None,
        })
        .collect()
}

pub fn ext_with(parameters: Parameters) -> TestExternalities {
    let mut ext: TestExternalities = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: vec![
                (BUYER, FUNDS),
                (SELLER, FUNDS),
                (STRANGER, FUNDS),
                (TREASURY, 50),
            ],
            ..Default::default()
        },
        reviews: GenesisConfig {
            parameters,
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .unwrap()
    .into();
    ext.execute_with(|| run_to(1));
    ext
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(PARAMETERS)
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Reviews::do_try_state().unwrap();
    });
}
