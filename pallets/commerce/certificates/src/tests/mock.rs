//! A chain of balances and certificates, an escrow that is a list, and the people of a supply chain.

use crate::{
    self as pallet_certificates,
    pallet::*,
    tree::{self, Proof, Secret, Tree},
    BatchId, Parameters, ReportId, ReportInfo, UnitId,
};
use codec::{Decode, Encode};
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, PanelId, Summons, Verdict},
    trade::{AssetKind, Content, DealId, Deals, OnDealClosed, Outcome, Receipt, Standing},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_support::{
    assert_ok, derive_impl, ord_parameter_types, parameter_types, storage_alias,
    traits::{
        fungible::{HoldConsideration, Inspect, InspectHold, Mutate},
        tokens::Preservation,
        ConstU128, ConstU32, LinearStoragePrice,
    },
    weights::Weight,
    Twox64Concat,
};
use frame_system::EnsureSignedBy;
use sp_io::TestExternalities;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult};
use std::{cell::RefCell, sync::LazyLock};

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
    pub type Certificates = pallet_certificates;
}

pub const FUNDS: Balance = 1_000_000;
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
pub const FACTORY: AccountId = AccountId::new([0xfa; 32]);
pub const DISTRIBUTOR: AccountId = AccountId::new([0xd1; 32]);
pub const SHOP: AccountId = AccountId::new([0x54; 32]);
pub const ANNA: AccountId = AccountId::new([0xa1; 32]);
pub const BEN: AccountId = AccountId::new([0xbe; 32]);
/// Gets what reporters forfeit and issuers pay, in the place of a majority.
pub const JURORS: AccountId = AccountId::new([0x30; 32]);
/// Has never been seen, and has no money.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);
pub const PEOPLE: [AccountId; 5] = [FACTORY, DISTRIBUTOR, SHOP, ANNA, BEN];

pub const SUMMON_WEIGHT: Weight = Weight::from_parts(5_000_000, 50);
pub const DISCHARGE_WEIGHT: Weight = Weight::from_parts(7_000_000, 70);

pub const PARAMETERS: Parameters = Parameters {
    bond: 5_000,
    exit_delay: 100,
    close_notice: 50,
    commit_delay: 2,
    commit_lifetime: 20,
    max_content_length: 1_000,
    report_bond: 500,
    report_seats: 31,
    report_vote_cost: 10,
    penalty: 2_001,
};

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type AccountId = AccountId;
    type Lookup = IdentityLookup<AccountId>;
    type Block = frame_system::mocking::MockBlockU32<Test>;
    type AccountData = pallet_balances::AccountData<Balance>;
    type BlockHashCount = ConstU32<10>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type Balance = Balance;
    type ExistentialDeposit = ConstU128<10>;
    type AccountStore = System;
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Certificates(HoldReason::Rent);
    /// The deals that have not ended: id, buyer, seller.
    pub storage OpenDeals: Vec<(DealId, AccountId, AccountId)> = vec![];
    /// Whose accounts moderation has closed.
    pub storage ClosedAccounts: Vec<AccountId> = vec![];
}

/// Ten for an entry and one for each byte.
type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

pub struct Escrow;

impl Deals for Escrow {
    fn parties(deal: DealId) -> Option<(AccountId, AccountId)> {
        OpenDeals::get()
            .into_iter()
            .find(|(id, ..)| *id == deal)
            .map(|(_, buyer, seller)| (buyer, seller))
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_deal(buyer: AccountId, seller: AccountId) -> DealId {
        open_deal(0, buyer, seller);
        0
    }
}

pub struct Moderation;

impl Standing for Moderation {
    fn may_trade(who: &AccountId) -> bool {
        !ClosedAccounts::get().contains(who)
    }
}

/// A panel that is not discharged.
#[derive(Clone, Decode, Encode)]
pub struct Panel {
    pub docket: Docket,
    pub requester: AccountId,
    pub pledge: Balance,
    pub verdict: Option<Verdict>,
}

#[storage_alias]
pub type Panels = StorageMap<Court, Twox64Concat, PanelId, Panel>;

#[storage_alias]
type NextPanel = StorageValue<Court, PanelId>;

thread_local! {
    static SUMMONS: RefCell<Vec<Summons>> = RefCell::default();
}

/// Draws nobody, and decides as the test says.
pub struct Court;

impl Jury for Court {
    fn summon(summons: Summons) -> Result<PanelId, DispatchError> {
        let id = NextPanel::get().unwrap_or_default();
        let Summons {
            docket,
            requester,
            pledge,
            ..
        } = summons.clone();
        Balances::transfer(&requester, &Self::pot(id), pledge, Preservation::Preserve)?;
        NextPanel::put(id + 1);
        let panel = Panel {
            docket,
            requester,
            pledge,
            verdict: None,
        };
        Panels::insert(id, panel);
        SUMMONS.with_borrow_mut(|all| all.push(summons));
        Ok(id)
    }

    fn pot(panel: PanelId) -> AccountId {
        let mut bytes = [0xc0; 32];
        bytes[..8].copy_from_slice(&panel.to_le_bytes());
        AccountId::new(bytes)
    }

    /// If denied all is the jurors', else the pledge goes back and what is left is theirs.
    fn discharge(id: PanelId) -> DispatchResult {
        let panel = Panels::get(id).ok_or(DispatchError::CannotLookup)?;
        let verdict = panel.verdict.ok_or(DispatchError::Unavailable)?;
        let pot = Self::pot(id);
        if verdict != Verdict::Denied {
            let to = panel.requester;
            Balances::transfer(&pot, &to, panel.pledge, Preservation::Expendable)?;
        }
        let rest = Balances::balance(&pot);
        if rest > 0 {
            Balances::transfer(&pot, &JURORS, rest, Preservation::Expendable)?;
        }
        Panels::remove(id);
        Ok(())
    }

    fn longest_panel() -> BlockNumber {
        100
    }

    fn summon_weight() -> Weight {
        SUMMON_WEIGHT
    }

    fn discharge_weight() -> Weight {
        DISCHARGE_WEIGHT
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_decide(panel: PanelId, verdict: Verdict) {
        set_verdict(panel, verdict);
    }
}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
    type Clock = System;
    type Deals = Escrow;
    type Standing = Moderation;
    type Jury = Court;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type WeightInfo = ();
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

pub fn governor() -> RuntimeOrigin {
    signed(GOVERNOR)
}

/// Those who are nobody.
pub fn unsigned_origins() -> [RuntimeOrigin; 2] {
    [RuntimeOrigin::root(), RuntimeOrigin::none()]
}

pub fn content(number: u8) -> Content {
    Content {
        hash: Hash::repeat_byte(number),
        length: number.into(),
    }
}

/// Contents that the parameters don't allow.
pub fn unfit_contents() -> [Content; 2] {
    [0, PARAMETERS.max_content_length + 1].map(|length| Content {
        length,
        ..content(1)
    })
}

pub fn now() -> BlockNumber {
    System::block_number()
}

pub fn run_to(block: BlockNumber) {
    System::set_block_number(block);
}

pub fn wait(blocks: BlockNumber) {
    run_to(now() + blocks);
}

/// What an entry of so many bytes costs.
pub fn price(bytes: Balance) -> Balance {
    10 + bytes
}

pub const ISSUER_BYTES: Balance = 149;
pub const BATCH_BYTES: Balance = 194;
pub const UNIT_BYTES: Balance = 109;
pub const ENTRY_BYTES: Balance = 101;
pub const BOUND_ENTRY_BYTES: Balance = 130;
pub const SPENT_BYTES: Balance = 84;
pub const REPORT_BYTES: Balance = 221;

/// What a claim pays for.
pub fn claim_price() -> Balance {
    price(UNIT_BYTES) + price(ENTRY_BYTES)
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn bond(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::IssuerBond.into(), who)
}

/// How many units the batches of these tests have.
pub const UNITS: u32 = 5;

pub fn secret(index: u32) -> Secret {
    [index as u8; 32]
}

static TREE: LazyLock<Tree> =
    LazyLock::new(|| Tree::new((0..UNITS).map(|index| tree::seal(&secret(index)))).unwrap());

pub fn root() -> Hash {
    TREE.root()
}

pub fn proof(index: u32) -> Proof {
    TREE.proof(index).unwrap().try_into().unwrap()
}

pub fn unit_id(batch: BatchId, index: u32) -> UnitId {
    UnitId { batch, index }
}

/// The unit that most of the tests are about.
pub const BOTTLE: UnitId = UnitId { batch: 0, index: 4 };

pub fn register(who: AccountId) {
    assert_ok!(Certificates::register(signed(who), content(1)));
}

/// The next batch, of the factory.
pub fn certify() -> BatchId {
    if !Issuers::<Test>::contains_key(FACTORY) {
        register(FACTORY);
    }
    let id = NextBatch::<Test>::get();
    assert_ok!(Certificates::certify(
        signed(FACTORY),
        root(),
        UNITS,
        content(2)
    ));
    id
}

pub fn hash_of(who: &AccountId, unit: UnitId) -> Hash {
    tree::commitment(unit, &secret(unit.index), who)
}

pub fn commit(who: AccountId, unit: UnitId) {
    let hash = hash_of(&who, unit);
    assert_ok!(Certificates::commit(signed(who), hash));
}

pub fn try_claim(who: AccountId, unit: UnitId) -> sp_runtime::DispatchResult {
    let UnitId { index, .. } = unit;
    Certificates::claim(signed(who), unit, secret(index), proof(index))
}

/// From the label to the first custodian.
pub fn claim(who: AccountId, unit: UnitId) -> UnitId {
    commit(who.clone(), unit);
    wait(PARAMETERS.commit_delay);
    assert_ok!(try_claim(who, unit));
    unit
}

/// The bottle of a fresh batch, in somebody's hands.
pub fn bottle_of(who: AccountId) -> UnitId {
    assert_eq!(certify(), BOTTLE.batch);
    claim(who, BOTTLE)
}

pub fn transfer(from: AccountId, unit: UnitId, to: AccountId) {
    assert_ok!(Certificates::transfer(signed(from), unit, to));
}

pub fn bind(seller: AccountId, unit: UnitId, deal: DealId) {
    assert_ok!(Certificates::bind(signed(seller), unit, deal));
}

pub fn open_deal(deal: DealId, buyer: AccountId, seller: AccountId) {
    let mut deals = OpenDeals::get();
    deals.push((deal, buyer, seller));
    OpenDeals::set(&deals);
}

/// The deal is gone and nobody was told.
pub fn lose_deal(deal: DealId) -> (AccountId, AccountId) {
    let parties = Escrow::parties(deal).unwrap();
    let mut deals = OpenDeals::get();
    deals.retain(|(id, ..)| *id != deal);
    OpenDeals::set(&deals);
    parties
}

/// The deal ends with `released` of `parts` portions released at one planck each.
pub fn end_deal(deal: DealId, outcome: Outcome, released: u32, parts: u32) {
    let (buyer, seller) = lose_deal(deal);
    Certificates::on_deal_closed(&Receipt {
        deal,
        listing: None,
        buyer,
        seller,
        asset: AssetKind::Native,
        parts,
        released,
        paid: released.into(),
        refunded: (parts - released).into(),
        accepted: true,
        outcome,
    });
}

/// Closes an account, or opens it again.
pub fn set_closed(who: AccountId, is_closed: bool) {
    let mut closed = ClosedAccounts::get();
    closed.retain(|other| *other != who);
    if is_closed {
        closed.push(who);
    }
    ClosedAccounts::set(&closed);
}

pub fn try_report(who: AccountId, unit: UnitId) -> DispatchResult {
    Certificates::report(signed(who), unit, content(3), Balance::MAX)
}

pub fn report(who: AccountId, unit: UnitId) -> ReportId {
    let id = NextReport::<Test>::get();
    assert_ok!(try_report(who, unit));
    id
}

pub fn report_of(id: ReportId) -> ReportInfo {
    Certificates::report_of(id).unwrap()
}

/// The summons since the last time.
pub fn take_summons() -> Vec<Summons> {
    SUMMONS.take()
}

pub fn set_verdict(panel: PanelId, verdict: Verdict) {
    let mut entry = Panels::get(panel).unwrap();
    entry.verdict = Some(verdict);
    Panels::insert(panel, entry);
}

/// The report's panel decides, and the verdict is heard.
pub fn decide(id: ReportId, verdict: Verdict) {
    let panel = report_of(id).panel;
    set_verdict(panel, verdict);
    Certificates::on_verdict(Panels::get(panel).unwrap().docket, panel, verdict);
}

/// From the report to its end.
pub fn judge(who: AccountId, unit: UnitId, verdict: Verdict) -> ReportId {
    let id = report(who, unit);
    decide(id, verdict);
    id
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

pub fn is_marked(unit: UnitId) -> bool {
    Certificates::unit(unit).unwrap().counterfeit.is_some()
}

pub fn custodian(unit: UnitId) -> AccountId {
    Units::<Test>::get(unit).unwrap().custodian
}

/// Holders, blocks and deals.
pub fn history(unit: UnitId) -> Vec<(AccountId, BlockNumber, Option<DealId>)> {
    Certificates::history(unit, 0, u32::MAX)
        .into_iter()
        .map(|entry| (entry.holder, entry.since, entry.deal))
        .collect()
}

pub fn holders(unit: UnitId) -> Vec<AccountId> {
    history(unit)
        .into_iter()
        .map(|(holder, ..)| holder)
        .collect()
}

pub fn assert_event(event: Event<Test>) {
    System::assert_has_event(event.into());
}

pub fn assert_last(event: Event<Test>) {
    System::assert_last_event(event.into());
}

/// Nobody has anything on hold, and nothing is stored.
pub fn assert_clean() {
    for who in PEOPLE {
        assert_eq!(Balances::free_balance(&who), FUNDS);
    }
    assert_empty();
}

/// Nothing is on hold, and nothing is stored.
pub fn assert_empty() {
    for who in PEOPLE {
        assert_eq!((bond(&who), rent(&who)), (0, 0));
    }
    let counts = [
        Issuers::<Test>::iter().count(),
        Batches::<Test>::iter().count(),
        Commitments::<Test>::iter().count(),
        Units::<Test>::iter().count(),
        SpentUnits::<Test>::iter().count(),
        Custody::<Test>::iter().count(),
        DealUnits::<Test>::iter().count(),
        Reports::<Test>::iter().count(),
        OpenReports::<Test>::iter().count(),
        Counterfeits::<Test>::iter().count(),
        Panels::iter().count(),
    ];
    assert_eq!(counts, [0; 11]);
}

pub fn ext_with(parameters: Parameters) -> TestExternalities {
    let mut ext = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: PEOPLE.map(|who| (who, FUNDS)).to_vec(),
            ..Default::default()
        },
        certificates: GenesisConfig {
            parameters,
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .map(TestExternalities::new)
    .unwrap();
    take_summons();
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
        Certificates::do_try_state().unwrap();
    });
}
