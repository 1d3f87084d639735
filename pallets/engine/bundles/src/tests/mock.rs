//! A chain of balances and apps, with contracts that do what their input says.

use super::contracts::*;
use crate::{self as pallet_bundles, pallet::*, samples, types::*};
use cybermiles_archive::{Kind, Manifest};
use cybermiles_primitives::{AccountId, Balance, Hash};
use frame_support::{
    assert_ok, derive_impl,
    dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
    parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        ConstU128, Hooks, Imbalance, LinearStoragePrice, OnUnbalanced,
    },
    weights::{Weight, WeightMeter},
    PalletId,
};
use sp_io::TestExternalities;
use sp_runtime::{
    traits::{Convert, IdentityLookup},
    BuildStorage, DispatchError, DispatchErrorWithPostInfo,
};
use std::cell::Cell;

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
    pub type Bundles = pallet_bundles;
}

pub const FUNDS: Balance = 10_000_000;
pub const ED: Balance = 10;
/// What an app gets.
pub const TANK: Balance = 1_000_000;
/// Has a shop.
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
/// Has another.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Buys.
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
/// Keeps what contracts and parts put on hold.
pub const DEPOSITS: AccountId = AccountId::new([0xde; 32]);
pub const PEOPLE: [AccountId; 3] = [LENA, MEI, RAVI];

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
    type ExistentialDeposit = ConstU128<ED>;
    type AccountStore = System;
}

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Bundles(HoldReason::Rent);
    pub const AppsPallet: PalletId = PalletId(*b"cm/apps!");
    /// A tenth of two seconds.
    pub const Slice: Weight = Weight::from_parts(200_000_000_000, 1_000_000_000);
    pub const Gas: Weight = Weight::from_parts(5_000_000_000, 50_000);
    pub const MaxDeploy: Weight = Weight::from_parts(100_000_000, 100_000);
    pub static Paused: bool = false;
}

/// Ten for an entry and one for each byte.
pub type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

thread_local! {
    static PRICE: Cell<Balance> = const { Cell::new(1) };
    static EARNED: Cell<Balance> = const { Cell::new(0) };
}

/// A planck for ten microseconds, unless the test says otherwise.
pub struct Price;

impl Convert<Weight, Balance> for Price {
    fn convert(weight: Weight) -> Balance {
        PRICE.get() * Balance::from(weight.ref_time() / 10_000_000)
    }
}

pub fn set_price(price: Balance) {
    PRICE.set(price);
}

/// What calls have cost; it is burnt.
pub struct Purse;

impl OnUnbalanced<CreditOf<Test>> for Purse {
    fn on_nonzero_unbalanced(credit: CreditOf<Test>) {
        EARNED.set(EARNED.get() + credit.peek());
    }
}

pub fn earned() -> Balance {
    EARNED.get()
}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
    type Contracts = MockContracts;
    type Processes = MockParts<2>;
    type RuleSets = MockParts<3>;
    type Collections = MockParts<5>;
    type WeightToFee = Price;
    type FeeTo = Purse;
    type PalletId = AppsPallet;
    type ReservedSlice = Slice;
    type DefaultGas = Gas;
    type MaxDeploy = MaxDeploy;
    type Paused = Paused;
    type WeightInfo = ();
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

/// Those who are nobody.
pub fn unsigned_origins() -> [RuntimeOrigin; 2] {
    [RuntimeOrigin::root(), RuntimeOrigin::none()]
}

pub fn input(bytes: &[u8]) -> Input {
    bytes.to_vec().try_into().unwrap()
}

pub fn salt(bytes: &[u8]) -> Salt {
    bytes.to_vec().try_into().unwrap()
}

/// A purchase: contract, rules, process and orders, of a release.
pub fn purchase(release: &str) -> ArchiveBytes {
    samples::archive(
        release,
        &[
            (Kind::Contract, "purchase", b"code"),
            (Kind::Process, "purchase process", b"process"),
            (Kind::Rules, "pricing", b"rules"),
            (Kind::Records, "orders", b"schema"),
            (Kind::Abi, "purchase", b"{}"),
        ],
    )
}

/// Rules only.
pub fn bare(release: &str) -> ArchiveBytes {
    samples::archive(release, &[(Kind::Rules, "pricing", b"rules")])
}

pub fn contract_only() -> ArchiveBytes {
    samples::archive("1", &[(Kind::Contract, "shop", b"code")])
}

pub fn hash_of(archive: &ArchiveBytes) -> Hash {
    Manifest::peek(archive).unwrap().0.hash().into()
}

/// Lena deploys, with as much gas as there is by default.
pub fn try_deploy(
    archive: ArchiveBytes,
    with: &[u8],
    funds: Balance,
) -> DispatchResultWithPostInfo {
    Bundles::deploy(
        signed(LENA),
        archive,
        input(with),
        funds,
        Gas::get(),
        None,
        salt(b""),
    )
}

pub fn account_of(app: AppId) -> AccountId {
    Apps::<Test>::get(app).unwrap().account
}

pub fn deploy(archive: ArchiveBytes) -> (AppId, AccountId) {
    let app = NextApp::<Test>::get();
    assert_ok!(try_deploy(archive, b"", TANK));
    (app, account_of(app))
}

/// Somebody's shop, a contract without parts.
pub fn shop(owner: AccountId, number: u8) -> (AppId, AccountId) {
    shop_with(owner, number, TANK)
}

pub fn shop_with(owner: AccountId, number: u8, funds: Balance) -> (AppId, AccountId) {
    let app = NextApp::<Test>::get();
    assert_ok!(Bundles::deploy(
        signed(owner),
        contract_only(),
        input(b""),
        funds,
        Gas::get(),
        None,
        salt(&[number]),
    ));
    (app, account_of(app))
}

/// The weight that a call says it took, done or not.
pub fn weight_of(result: DispatchResultWithPostInfo) -> Weight {
    let info: PostDispatchInfo = match result {
        Ok(info) => info,
        Err(DispatchErrorWithPostInfo { post_info, .. }) => post_info,
    };
    info.actual_weight.unwrap()
}

/// Why a call failed.
pub fn error_of(result: DispatchResultWithPostInfo) -> DispatchError {
    result.unwrap_err().error
}

pub fn root() -> Vec<u8> {
    sp_io::storage::root(Default::default())
}

/// A call fails so, and changes nothing.
pub fn assert_undone(
    act: impl FnOnce() -> DispatchResultWithPostInfo,
    error: impl Into<DispatchError>,
) {
    let before = root();
    assert_eq!(error_of(act()), error.into());
    assert_eq!(root(), before);
}

/// The events of the pallet since last asked.
pub fn events() -> Vec<Event<Test>> {
    let all = System::events();
    System::reset_events();
    let ours = all.into_iter().filter_map(|record| match record.event {
        RuntimeEvent::Bundles(event) => Some(event),
        _ => None,
    });
    ours.collect()
}

pub fn now() -> u32 {
    System::block_number()
}

/// The next block begins, without serving anything.
pub fn next_block() {
    System::set_block_number(now() + 1);
}

/// What is made in the slice of this block, by what it weighed.
pub fn poll() -> Weight {
    let mut meter = WeightMeter::with_limit(Weight::MAX);
    <Bundles as Hooks<u32>>::on_poll(now(), &mut meter);
    meter.consumed()
}

pub fn idle(rest: Weight) -> Weight {
    <Bundles as Hooks<u32>>::on_idle(now(), rest)
}

/// The ids of an app's calls that wait.
pub fn pending(app: AppId) -> Vec<CallId> {
    Queues::<Test>::get(app).unwrap().pending.into_inner()
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn call_fee(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::CallFee.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

/// Nothing is stored.
pub fn assert_quiet() {
    let counts = [
        Apps::<Test>::iter().count(),
        AppOf::<Test>::iter().count(),
        Queues::<Test>::iter().count(),
        Calls::<Test>::iter().count(),
        Places::<Test>::iter().count(),
    ];
    assert_eq!(counts, [0; 5]);
    for who in PEOPLE {
        assert_eq!((rent(&who), call_fee(&who)), (0, 0));
    }
}

pub fn new_test_ext() -> TestExternalities {
    let rich = [LENA, MEI, RAVI, DEPOSITS];
    let mut ext = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: rich.map(|who| (who, FUNDS)).to_vec(),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .map(TestExternalities::new)
    .unwrap();
    ext.execute_with(|| {
        System::set_block_number(1);
        set_price(1);
        EARNED.set(0);
        Paused::set(false);
        asked();
        changes();
    });
    ext
}

pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Bundles::do_try_state().unwrap();
    });
}
