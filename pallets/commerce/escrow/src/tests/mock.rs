//! A chain of balances, assets, vesting and escrow; a court, a standing and a listener that only record.

use crate::{self as pallet_escrow, pallet::*, Amounts, Parameters, State};
use cybermiles_primitives::{
    trade::{
        AssetKind, Bounds, Content, Costs, Court, CourtTerms, DealId, Dispute, Disputes,
        OnDealClosed, Order, Outcome, Parts, Procedure, Receipt, Ruling, Side, Standing, Terms,
    },
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    assert_noop, assert_ok, derive_impl, ord_parameter_types, parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold, NativeFromLeft, UnionOf},
        fungibles, AsEnsureOriginWithArg, ConstU128, LinearStoragePrice, WithdrawReasons,
    },
    weights::Weight,
    PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy};
use sp_core::H256;
use sp_io::TestExternalities;
use sp_runtime::{
    traits::{ConvertInto, IdentityLookup},
    BuildStorage, DispatchError, DispatchResult, Perbill,
};
use std::cell::RefCell;

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
    pub type Assets = pallet_assets;
    #[runtime::pallet_index(3)]
    pub type Vesting = pallet_vesting;
    #[runtime::pallet_index(4)]
    pub type Escrow = pallet_escrow;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
/// The rent of a deal: a planck per byte, and fifteen.
pub const RENT: Balance = 15 + 568;
/// What everybody who is somebody has of CMT and of the dollar.
pub const WEALTH: Balance = 1_000_000;
pub const LONGEST_CASE: BlockNumber = 60;
pub const CLOSED_WEIGHT: Weight = Weight::from_parts(7_000_000, 70);
pub const CASE_WEIGHT: Weight = Weight::from_parts(5_000_000, 50);

/// The buyer.
pub const RAVI: AccountId = AccountId::new([0x2a; 32]);
/// The seller.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// The carrier.
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
/// Has nothing to do with it.
pub const STRANGER: AccountId = AccountId::new([0x57; 32]);
/// Of the assets.
pub const ADMIN: AccountId = AccountId::new([0xad; 32]);
/// Gets the loser's deposit.
pub const ARBITER: AccountId = AccountId::new([0xab; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// Has never been seen.
pub const NEWCOMER: AccountId = AccountId::new([0x9e; 32]);

/// Accepted; no account lives by it.
pub const DOLLAR: u32 = 1;
/// Exists, but is not accepted.
pub const SHELL: u32 = 2;
/// The least that an account may hold of either.
pub const ASSET_MINIMUM: Balance = 5;
pub const CMT: AssetKind = AssetKind::Native;
pub const USD: AssetKind = AssetKind::WithId(DOLLAR);

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

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
    type Balance = Balance;
    type Currency = Balances;
    type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
    type ForceOrigin = EnsureRoot<AccountId>;
}

parameter_types! {
    pub const UnvestedMay: WithdrawReasons = WithdrawReasons::empty();
    pub const PotId: PalletId = PalletId(*b"cmescrow");
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Escrow(HoldReason::Rent);
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

impl pallet_vesting::Config for Test {
    type RuntimeEvent = RuntimeEvent;
    type Currency = Balances;
    type BlockNumberToBalance = ConvertInto;
    type MinVestedTransfer = ConstU128<1>;
    type WeightInfo = ();
    type UnvestedFundsAllowedWithdrawReasons = UnvestedMay;
    type BlockNumberProvider = System;
    const MAX_VESTING_SCHEDULES: u32 = 2;
}

pub type AllAssets = UnionOf<Balances, Assets, NativeFromLeft, AssetKind, AccountId>;

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Assets = AllAssets;
    type Ticket = HoldConsideration<
        AccountId,
        Balances,
        RentReason,
        LinearStoragePrice<ConstU128<15>, ConstU128<1>, Balance>,
    >;
    type Court = Recorder;
    type Standing = Recorder;
    type OnDealClosed = Recorder;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type Clock = System;
    type PalletId = PotId;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Recorder;
}

/// What the other pallets would be.
#[derive(Default)]
pub struct Record {
    pub court_is_closed: bool,
    pub court_refuses: bool,
    pub court_rules_at_once: bool,
    pub cases: Vec<Dispute>,
    pub suspended: Vec<AccountId>,
    pub receipts: Vec<Receipt>,
}

thread_local! {
    static RECORD: RefCell<Record> = RefCell::default();
}

pub struct Recorder;

impl Recorder {
    pub fn set<R>(change: impl FnOnce(&mut Record) -> R) -> R {
        RECORD.with_borrow_mut(change)
    }

    pub fn suspend(who: AccountId) {
        Self::set(|record| record.suspended.push(who));
    }

    /// The only receipt since the last time, if any.
    pub fn take_receipt() -> Option<Receipt> {
        let receipts = Self::set(|record| core::mem::take(&mut record.receipts));
        assert!(receipts.len() <= 1, "a deal ends once");
        receipts.into_iter().next()
    }
}

impl Court for Recorder {
    fn hears(_: &Terms) -> bool {
        !Self::set(|record| record.court_is_closed)
    }

    fn open_case(dispute: Dispute) -> DispatchResult {
        let id = dispute.deal;
        let (refuses, rules) =
            Self::set(|record| (record.court_refuses, record.court_rules_at_once));
        if refuses {
            return Err(DispatchError::Unavailable);
        }
        Self::set(|record| record.cases.push(dispute));
        if rules {
            rule(id, 50, None)?;
        }
        Ok(())
    }

    fn longest_case() -> BlockNumber {
        LONGEST_CASE
    }

    fn open_weight() -> Weight {
        CASE_WEIGHT
    }
}

impl Standing for Recorder {
    fn may_trade(who: &AccountId) -> bool {
        !Self::set(|record| record.suspended.contains(who))
    }
}

impl OnDealClosed for Recorder {
    fn on_deal_closed(receipt: &Receipt) {
        Self::set(|record| record.receipts.push(receipt.clone()));
    }

    fn weight() -> Weight {
        CLOSED_WEIGHT
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_escrow::BenchmarkHelper for Recorder {
    fn create_asset() -> AssetKind {
        let id = 77;
        assert_ok!(Assets::force_create(
            RuntimeOrigin::root(),
            id,
            ADMIN,
            false,
            5
        ));
        AssetKind::WithId(id)
    }
}

pub fn content(byte: u8) -> Content {
    Content {
        hash: H256::repeat_byte(byte),
        length: byte.into(),
    }
}

pub fn parameters() -> Parameters {
    let bounds = Bounds { min: 2, max: 1_000 };
    Parameters {
        accept_within: bounds,
        ship_within: bounds,
        deliver_within: bounds,
        inspect_within: bounds,
        settle_within: bounds,
    }
}

pub const COURT: CourtTerms = CourtTerms {
    procedure: Procedure::Committee,
    is_final: true,
};

pub fn terms() -> Terms {
    Terms {
        deposit: 100,
        carrier: Some(LENA),
        accept_within: 10,
        ship_within: 20,
        deliver_within: 30,
        inspect_within: 40,
        settle_within: 50,
        deadlock_share: Perbill::from_percent(25),
        court: Some(COURT),
    }
}

/// Four units at 100.
pub fn units(asset: AssetKind) -> Order {
    Order {
        buyer: RAVI,
        seller: MEI,
        asset,
        parts: Parts::Units {
            price: 100,
            count: 4,
        },
        terms: terms(),
        content: None,
        listing: None,
    }
}

/// Three steps, for 50, 150 and 200.
pub fn milestones(asset: AssetKind) -> Order {
    Order {
        parts: Parts::Milestones(vec![50, 150, 200].try_into().unwrap()),
        content: Some(content(3)),
        ..units(asset)
    }
}

/// What all those orders cost.
pub const TOTAL: Balance = 400;

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

pub fn open(order: Order) -> DealId {
    <Escrow as cybermiles_primitives::trade::Escrow>::open(order).unwrap()
}

pub fn accepted(order: Order) -> DealId {
    let id = open(order);
    assert_ok!(Escrow::accept(signed(MEI), id));
    id
}

pub fn shipped(order: Order) -> DealId {
    let id = accepted(order);
    assert_ok!(Escrow::ship(signed(MEI), id, None));
    id
}

pub fn delivered(order: Order) -> DealId {
    let id = shipped(order);
    assert_ok!(Escrow::confirm_delivery(signed(RAVI), id));
    id
}

pub fn settling(order: Order) -> DealId {
    let id = delivered(order);
    assert_ok!(Escrow::reject(signed(RAVI), id, content(1)));
    id
}

pub fn disputed(order: Order) -> DealId {
    let id = settling(order);
    assert_ok!(Escrow::dispute(signed(RAVI), id, content(2)));
    id
}

/// Released to the seller and refunded to the buyer at once, while the asset is frozen: all stays due.
pub fn owed(order: Order) -> DealId {
    let id = settling(order);
    freeze();
    assert_ok!(Escrow::offer(signed(MEI), id, 150));
    assert_ok!(Escrow::accept_offer(signed(RAVI), id, 150));
    assert_eq!(state(id), State::Owed);
    id
}

pub type Reach = fn(Order) -> DealId;

/// How to reach each state but Owed, in which something must go wrong first.
pub const REACH: [Reach; 6] = [open, accepted, shipped, delivered, settling, disputed];

/// A call is in its place in the named states (0 Funded … 5 Disputed), where it comes too late once the
/// deadline has passed, and in no other, whatever the time.
pub fn assert_only_in(states: &[usize], call: impl Fn(DealId) -> DispatchResult) {
    for (index, reach) in REACH.iter().enumerate() {
        let id = reach(units(CMT));
        if !states.contains(&index) {
            assert_noop!(call(id), Error::<Test>::WrongState);
        }
        run_to(deadline(id));
        let error = if states.contains(&index) {
            Error::<Test>::DeadlinePassed
        } else {
            Error::<Test>::WrongState
        };
        assert_noop!(call(id), error);
    }
    let id = owed(units(USD));
    assert_noop!(call(id), Error::<Test>::WrongState);
    assert_noop!(call(id + 1), Error::<Test>::NotFound);
    thaw();
}

/// None of these may call.
pub fn assert_not_by(
    origins: impl IntoIterator<Item = AccountId>,
    error: impl Into<DispatchError>,
    call: impl Fn(RuntimeOrigin) -> DispatchResult,
) {
    let error = error.into();
    for who in origins {
        assert_noop!(call(signed(who)), error);
    }
    for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
        assert_noop!(call(origin), DispatchError::BadOrigin);
    }
}

pub fn rule(id: DealId, percent: u32, loser: Option<Side>) -> DispatchResult {
    let costs = loser.map_or(Costs::Nobody, |side| Costs::Loser { side, to: ARBITER });
    let seller_share = Perbill::from_percent(percent);
    <Escrow as Disputes>::rule(
        id,
        Ruling {
            seller_share,
            costs,
        },
    )
}

pub fn pot(id: DealId) -> AccountId {
    Escrow::deal(id).unwrap().pot
}

pub fn state(id: DealId) -> State {
    Deals::<Test>::get(id).unwrap().state
}

pub fn deadline(id: DealId) -> BlockNumber {
    state(id).deadline().unwrap()
}

pub fn due(id: DealId) -> Amounts {
    Deals::<Test>::get(id).unwrap().due
}

/// When the deadline comes, a stranger advances the deal.
pub fn advance(id: DealId) {
    run_to(deadline(id));
    assert_ok!(Escrow::advance(signed(STRANGER), id));
}

pub fn run_to(block: BlockNumber) {
    System::set_block_number(block);
}

/// What somebody owns, on hold or not.
pub fn owns(asset: AssetKind, who: AccountId) -> Balance {
    <AllAssets as fungibles::Inspect<_>>::total_balance(asset, &who)
}

pub fn deposit(who: AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Deposit.into(), &who)
}

pub fn rent(who: AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), &who)
}

pub fn freeze() {
    assert_ok!(Assets::freeze_asset(signed(ADMIN), DOLLAR));
}

pub fn thaw() {
    assert_ok!(Assets::thaw_asset(signed(ADMIN), DOLLAR));
}

/// All of an asset goes to a newcomer, and with it the account.
pub fn empty(who: AccountId) {
    assert_ok!(Assets::transfer_all(signed(who), DOLLAR, ADMIN, false));
}

/// All CMT too: the account is reaped.
pub fn reap(who: AccountId) {
    empty(who.clone());
    assert_ok!(Balances::transfer_all(signed(who.clone()), STRANGER, false));
    assert!(!System::account_exists(&who));
}

pub fn events() -> Vec<Event<Test>> {
    System::read_events_for_pallet::<Event<Test>>()
}

/// The deal is gone, holds and rent of both sides too, and of the pot there is nothing.
pub fn assert_gone(id: DealId, pot: AccountId) {
    assert_eq!(Deals::<Test>::get(id), None);
    for who in [RAVI, MEI] {
        assert_eq!((deposit(who.clone()), rent(who)), (0, 0));
    }
    assert_eq!((owns(CMT, pot.clone()), owns(USD, pot.clone())), (0, 0));
    assert!(!System::account_exists(&pot));
}

/// What buyer and seller got of a deal that is over, and how it ended.
pub fn assert_ended(outcome: Outcome, refunded: Balance, paid: Balance) -> Receipt {
    let receipt = Recorder::take_receipt().expect("the deal has ended");
    assert_eq!(
        (receipt.outcome, receipt.refunded, receipt.paid),
        (outcome, refunded, paid)
    );
    receipt
}

pub fn ext_with(escrow: GenesisConfig<Test>) -> TestExternalities {
    Recorder::set(|record| *record = Record::default());
    let people = [RAVI, MEI, LENA, STRANGER, ADMIN, ARBITER];
    let mut storage: TestExternalities = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: people.clone().map(|who| (who, WEALTH)).to_vec(),
            ..Default::default()
        },
        assets: pallet_assets::GenesisConfig {
            assets: [DOLLAR, SHELL]
                .map(|id| (id, ADMIN, false, ASSET_MINIMUM))
                .to_vec(),
            accounts: people.map(|who| (DOLLAR, who, WEALTH)).to_vec(),
            ..Default::default()
        },
        escrow,
        ..Default::default()
    }
    .build_storage()
    .unwrap()
    .into();
    storage.execute_with(|| System::set_block_number(1));
    storage
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(GenesisConfig {
        parameters: parameters(),
        accepted_assets: vec![DOLLAR],
        ..Default::default()
    })
}

/// No pot holds less than is owed, whatever the asset: so it is as long as its admin takes nothing.
pub fn assert_pots_are_full() {
    for (id, deal) in Deals::<Test>::iter() {
        let held = owns(deal.asset.clone(), pot(id));
        assert!(held >= deal.rest() + deal.due.total(), "deal {id}");
    }
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        assert_pots_are_full();
        Escrow::do_try_state().unwrap();
    });
}

/// For tests in which an admin takes from a pot.
pub fn build_and_execute_robbed(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Escrow::do_try_state().unwrap();
    });
}
