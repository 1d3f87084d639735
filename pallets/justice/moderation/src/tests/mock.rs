//! A chain of balances and moderation, a jury that decides as the test says, listings that are a map.

use crate::{
    self as pallet_moderation, pallet::*, Action, Parameters, RequestId, RequestInfo, Target,
};
use codec::{Decode, Encode};
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, PanelId, Summons, Verdict},
    trade::{Content, ListingId, Standing, TakeDown},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_support::{
    assert_ok, derive_impl, ensure, ord_parameter_types, parameter_types, storage_alias,
    traits::{
        fungible::{HoldConsideration, Inspect, InspectHold, Mutate},
        tokens::Preservation,
        ConstU128, LinearStoragePrice,
    },
    weights::Weight,
    Blake2_128Concat, Twox64Concat,
};
use frame_system::EnsureSignedBy;
use sp_io::TestExternalities;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult};
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
    pub type Moderation = pallet_moderation;
}

pub const FUNDS: Balance = 1_000_000;
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// Sells what he should not, or so it is said.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
pub const PEOPLE: [AccountId; 3] = [MEI, RAVI, LENA];
/// Gets what the requesters forfeit, in the place of a majority.
pub const JURORS: AccountId = AccountId::new([0x30; 32]);
/// Has never been seen, and has no money.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);

/// Mei's.
pub const PISTOL: ListingId = 7;
/// Lena's.
pub const LAMP: ListingId = 8;

pub const PARAMETERS: Parameters = Parameters {
    seats: 100,
    pledge: 1_000,
    vote_cost: 10,
    cooldown: 30,
    cooldown_multiple: 5,
    max_content_length: 1_000,
};
pub const SUMMON_WEIGHT: Weight = Weight::from_parts(5_000_000, 50);
pub const DISCHARGE_WEIGHT: Weight = Weight::from_parts(7_000_000, 70);

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
    type ExistentialDeposit = ConstU128<10>;
    type AccountStore = System;
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Moderation(HoldReason::Rent);
}

/// Ten for an entry and one for each byte.
type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
    type Jury = Court;
    type TakeDown = Shop;
    type Clock = System;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = Shop;
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
pub type Panels = StorageMap<Moderation, Twox64Concat, PanelId, Panel>;

#[storage_alias]
type NextPanel = StorageValue<Moderation, PanelId>;

/// Whose each listing is, and whether it is taken down.
#[storage_alias]
pub type Shelf = StorageMap<Moderation, Blake2_128Concat, ListingId, (AccountId, bool)>;

thread_local! {
    static SUMMONS: RefCell<Vec<Summons>> = RefCell::default();
}

/// Draws nobody.
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
        Panels::insert(
            id,
            Panel {
                docket,
                requester,
                pledge,
                verdict: None,
            },
        );
        SUMMONS.with_borrow_mut(|all| all.push(summons));
        Ok(id)
    }

    fn pot(panel: PanelId) -> AccountId {
        AccountId::new([0xc0 + panel as u8; 32])
    }

    fn discharge(id: PanelId) -> DispatchResult {
        let panel = Panels::get(id).ok_or(DispatchError::CannotLookup)?;
        let verdict = panel.verdict.ok_or(DispatchError::Unavailable)?;
        let (pot, to) = match verdict {
            Verdict::Denied => (Self::pot(id), JURORS),
            Verdict::Granted | Verdict::Undecided => (Self::pot(id), panel.requester),
        };
        let all = Balances::balance(&pot);
        Balances::transfer(&pot, &to, all, Preservation::Expendable)?;
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

pub struct Shop;

impl TakeDown for Shop {
    fn seller_of(listing: ListingId) -> Option<AccountId> {
        Shelf::get(listing).map(|(seller, _)| seller)
    }

    fn set_taken_down(listing: ListingId, taken_down: bool) -> DispatchResult {
        Shelf::try_mutate(listing, |entry| {
            let (_, is_down) = entry.as_mut().ok_or(DispatchError::CannotLookup)?;
            *is_down = taken_down;
            Ok(())
        })
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_moderation::BenchmarkHelper for Shop {
    fn fund(who: &AccountId) {
        assert_ok!(Balances::mint_into(who, FUNDS));
    }

    fn list(seller: AccountId) -> ListingId {
        Shelf::insert(70, (seller, false));
        70
    }
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
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

/// What a request of 276 bytes and a cool-down of 101 cost.
pub const REQUEST_RENT: Balance = 10 + 276;
pub const COOLDOWN_RENT: Balance = 10 + 101;

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

pub fn pot_of(id: RequestId) -> Balance {
    Balances::balance(&Court::pot(request_of(id).panel))
}

pub const fn account(who: AccountId) -> Target {
    Target::Account(who)
}

pub const fn listing(id: ListingId) -> Target {
    Target::Listing(id)
}

pub fn try_request(who: AccountId, target: Target, action: Action) -> DispatchResult {
    Moderation::request(signed(who), target, action, content(1), Balance::MAX)
}

pub fn ask(who: AccountId, target: Target, action: Action) -> RequestId {
    let id = NextRequest::<Test>::get();
    assert_ok!(try_request(who, target, action));
    id
}

pub fn request_of(id: RequestId) -> RequestInfo {
    Moderation::request_of(id).unwrap()
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

/// The request's panel decides, and the verdict is heard.
pub fn decide(id: RequestId, verdict: Verdict) {
    let panel = request_of(id).panel;
    set_verdict(panel, verdict);
    Moderation::on_verdict(Panels::get(panel).unwrap().docket, panel, verdict);
}

/// From the request to its end.
pub fn conclude(who: AccountId, target: Target, action: Action, verdict: Verdict) -> RequestId {
    let id = ask(who, target, action);
    decide(id, verdict);
    id
}

pub fn is_closed(target: Target) -> bool {
    Moderation::standing(target).closed.is_some()
}

pub fn may_trade(who: AccountId) -> bool {
    <Moderation as Standing>::may_trade(&who)
}

pub fn is_taken_down(listing: ListingId) -> bool {
    Shelf::get(listing).unwrap().1
}

/// The seller takes it away, or puts it on sale.
pub fn delist(listing: ListingId) {
    Shelf::remove(listing);
}

pub fn assert_last(event: Event<Test>) {
    System::assert_last_event(event.into());
}

pub fn assert_event(event: Event<Test>) {
    System::assert_has_event(event.into());
}

/// No request, no cool-down, no panel; nobody has anything on hold.
pub fn assert_quiet() {
    for who in PEOPLE {
        assert_eq!(rent(&who), 0);
    }
    let counts = [
        Requests::<Test>::iter().count(),
        OpenRequests::<Test>::iter().count(),
        Cooldowns::<Test>::iter().count(),
        Panels::iter().count(),
    ];
    assert_eq!(counts, [0; 4]);
}

pub fn ext_with(parameters: Parameters) -> TestExternalities {
    let mut ext = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: PEOPLE.map(|who| (who, FUNDS)).to_vec(),
            ..Default::default()
        },
        moderation: GenesisConfig {
            parameters,
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .map(TestExternalities::new)
    .unwrap();
    ext.execute_with(|| {
        run_to(1);
        take_summons();
        Shelf::insert(PISTOL, (MEI, false));
        Shelf::insert(LAMP, (LENA, false));
    });
    ext
}

/// For a docket that is another's.
pub fn ensure_untouched(act: impl FnOnce()) -> DispatchResult {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    act();
    ensure!(root() == before, "the state changed");
    Ok(())
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(PARAMETERS)
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Moderation::do_try_state().unwrap();
    });
}
