//! A chain of balances and juries; a beacon, a listener and a sink that do what they are told.

use crate::{self as pallet_jury, pallet::*, voting::commitment, Class, Parameters, Salt, State};
use cybermiles_primitives::{
    justice::{Docket, Jury as _, OnVerdict, PanelId, Summons, Verdict},
    trade::Content,
    AccountId, Balance, BlockNumber, Hash, CMT,
};
use frame_support::{
    assert_noop, assert_ok, derive_impl, ord_parameter_types, parameter_types,
    traits::{
        fungible::{Balanced, Credit, HoldConsideration, InspectHold},
        ConstU128, ConstU32, Hooks, LinearStoragePrice, LockableCurrency, OnUnbalanced, Randomness,
        WithdrawReasons,
    },
    weights::Weight,
    PalletId,
};
use frame_system::EnsureSignedBy;
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult, Perbill};
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
    pub type Jury = pallet_jury;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 1_000;
pub const TERM: BlockNumber = 100;
pub const MARGIN: BlockNumber = 10;
/// Two thousand jurors with the largest stake have enough.
pub const WEALTH: Balance = 100_000 * CMT;
pub const VERDICT_WEIGHT: Weight = Weight::from_parts(7_000_000, 70);

/// Asks.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Is a party.
pub const RAVI: AccountId = AccountId::new([0x2a; 32]);
/// Has nothing to do with it, and calls what anybody may.
pub const STRANGER: AccountId = AccountId::new([0x57; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// Gets what has no receiver.
pub const TREASURY: AccountId = AccountId::new([0x77; 32]);
/// The jurors, with 1,000, 2,000, 3,000 and 4,000 CMT at stake.
pub const ADA: AccountId = juror(1);
pub const BEN: AccountId = juror(2);
pub const CLEO: AccountId = juror(3);
pub const DAN: AccountId = juror(4);
pub const JURORS: [AccountId; 4] = [ADA, BEN, CLEO, DAN];

pub const PLEDGE: Balance = 500 * CMT;
pub const VOTE: Balance = 10 * CMT;
pub const ABSENCE: Balance = 20 * CMT;

pub const fn juror(number: u16) -> AccountId {
    let mut bytes = [0xaa; 32];
    let number = number.to_le_bytes();
    bytes[0] = number[0];
    bytes[1] = number[1];
    AccountId::new(bytes)
}

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
    pub const PotId: PalletId = PalletId(*b"cm/jury/");
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Jury(HoldReason::Rent);
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
        LinearStoragePrice<ConstU128<15>, ConstU128<1>, Balance>,
    >;
    type Randomness = Recorder;
    type OnVerdict = Recorder;
    type Forfeits = Recorder;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type Clock = System;
    type TermLength = ConstU32<TERM>;
    type FreezeMargin = ConstU32<MARGIN>;
    type PalletId = PotId;
    type WeightInfo = ();
}

/// What the other pallets would be.
#[derive(Default)]
pub struct Record {
    pub seed: Hash,
    pub known_since: BlockNumber,
    pub verdicts: Vec<(Docket, PanelId, Verdict)>,
    pub discharges_at_once: bool,
}

thread_local! {
    static RECORD: RefCell<Record> = RefCell::default();
}

pub struct Recorder;

impl Recorder {
    pub fn set<R>(change: impl FnOnce(&mut Record) -> R) -> R {
        RECORD.with_borrow_mut(change)
    }
}

/// As BABE's: what is asked for is hashed with the seed.
impl Randomness<Hash, BlockNumber> for Recorder {
    fn random(subject: &[u8]) -> (Hash, BlockNumber) {
        Self::set(|record| {
            let bytes = [subject, record.seed.as_bytes()].concat();
            (blake2_256(&bytes).into(), record.known_since)
        })
    }
}

impl OnVerdict for Recorder {
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict) {
        let at_once = Self::set(|record| {
            record.verdicts.push((docket, panel, verdict));
            record.discharges_at_once
        });
        if at_once {
            Jury::discharge(panel).unwrap();
        }
    }

    fn weight() -> Weight {
        VERDICT_WEIGHT
    }
}

impl OnUnbalanced<Credit<AccountId, Balances>> for Recorder {
    fn on_nonzero_unbalanced(credit: Credit<AccountId, Balances>) {
        Balances::resolve(&TREASURY, credit).map_err(drop).unwrap();
    }
}

pub fn content(byte: u8) -> Content {
    Content {
        hash: Hash::repeat_byte(byte),
        length: byte.into(),
    }
}

pub const PARAMETERS: Parameters = Parameters {
    min_stake: 1_000 * CMT,
    max_stake: 50_000 * CMT,
    exit_delay: 3 * TERM,
    commit_within: 20,
    reveal_within: 30,
    quorum: Perbill::from_percent(50),
    requester_share: Perbill::from_percent(10),
    absence_multiple: 2,
    redraws: 1,
    max_content_length: 100,
};

pub const DOCKET: Docket = Docket::Moderation(7);

pub fn summons(seats: u32) -> Summons {
    Summons {
        docket: DOCKET,
        requester: MEI,
        pledge: PLEDGE,
        seats,
        vote_cost: VOTE,
        excluded: vec![RAVI],
        question: content(9),
    }
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

/// A panel that is being drawn; nobody knows the seed.
pub fn summoned(seats: u32) -> PanelId {
    Jury::summon(summons(seats)).unwrap()
}

/// The beacon gives a seed that is just known, and the block begins.
pub fn give_seed(byte: u8) {
    let now = System::block_number();
    Recorder::set(|record| {
        record.seed = Hash::repeat_byte(byte);
        record.known_since = now;
    });
    begin_block();
}

/// What the pallet does as a block begins.
pub fn begin_block() {
    let weight = Jury::on_initialize(System::block_number());
    assert_eq!(weight, <() as crate::WeightInfo>::note_seed());
}

/// The margin passes and a seed is known.
pub fn seeded(seats: u32) -> PanelId {
    let id = summoned(seats);
    run_to(System::block_number() + MARGIN);
    give_seed(1);
    id
}

/// A stranger draws as long as it takes.
pub fn draw_all(id: PanelId) {
    while matches!(state(id), State::Drawing { .. }) {
        assert_ok!(Jury::draw(signed(STRANGER), id, 50));
    }
}

/// All seats are filled; the jurors may commit.
pub fn drawn(seats: u32) -> PanelId {
    let id = seeded(seats);
    draw_all(id);
    id
}

pub fn commit_until(id: PanelId) -> BlockNumber {
    match state(id) {
        State::Voting { commit_until, .. } => commit_until,
        other => panic!("{other:?}"),
    }
}

pub fn reveal_until(id: PanelId) -> BlockNumber {
    match state(id) {
        State::Voting { reveal_until, .. } => reveal_until,
        other => panic!("{other:?}"),
    }
}

pub fn salt(who: &AccountId) -> Salt {
    let mut salt = [0; 16];
    salt.copy_from_slice(&blake2_256(who.as_ref())[..16]);
    salt
}

pub fn hash(id: PanelId, who: &AccountId, vote: bool) -> Hash {
    let round = Panels::<Test>::get(id).unwrap().round;
    commitment(id, round, who, vote, &salt(who))
}

pub fn commit(id: PanelId, who: AccountId, vote: bool) -> DispatchResult {
    let hash = hash(id, &who, vote);
    Jury::commit(signed(who), id, hash)
}

pub fn reveal(id: PanelId, who: AccountId, vote: bool) -> DispatchResult {
    let salt = salt(&who);
    Jury::reveal(signed(who), id, vote, salt)
}

/// Who sits on a panel, and how often.
pub fn seats(id: PanelId) -> Vec<(AccountId, u32)> {
    let mut seats: Vec<_> = Ballots::<Test>::iter_prefix((id,))
        .map(|((_, who), ballot)| (who, ballot.seats))
        .collect();
    seats.sort();
    seats
}

pub fn seats_of(id: PanelId, who: &AccountId) -> u32 {
    seats(id)
        .into_iter()
        .find_map(|(juror, seats)| (juror == *who).then_some(seats))
        .unwrap_or_default()
}

/// The jurors vote as they are told to, who are told nothing keep silent; the time of reveals is over.
pub fn vote(id: PanelId, choice: impl Fn(&AccountId) -> Option<bool>) {
    let votes: Vec<_> = seats(id)
        .into_iter()
        .filter_map(|(who, _)| choice(&who).map(|vote| (who, vote)))
        .collect();
    let (middle, end) = (commit_until(id), reveal_until(id));
    for (who, vote) in &votes {
        assert_ok!(commit(id, who.clone(), *vote));
    }
    run_to(middle);
    for (who, vote) in votes {
        assert_ok!(reveal(id, who, vote));
    }
    run_to(end);
}

/// A panel that has decided as a vote went.
pub fn decided(seats: u32, choice: impl Fn(&AccountId) -> Option<bool>) -> PanelId {
    let id = drawn(seats);
    vote(id, choice);
    assert_ok!(Jury::advance(signed(STRANGER), id));
    id
}

/// A stranger settles as long as it takes, in chunks.
pub fn settle_all(id: PanelId, chunk: u32) {
    while matches!(
        Panels::<Test>::get(id).map(|panel| panel.state),
        Some(State::Settling { .. } | State::Clearing(_))
    ) {
        assert_ok!(Jury::settle(signed(STRANGER), id, chunk));
    }
}

pub fn state(id: PanelId) -> State {
    Panels::<Test>::get(id).unwrap().state
}

pub fn verdicts() -> Vec<(Docket, PanelId, Verdict)> {
    Recorder::set(|record| core::mem::take(&mut record.verdicts))
}

pub fn run_to(block: BlockNumber) {
    System::set_block_number(block);
}

/// What somebody owns, on hold or not.
pub fn owns(who: &AccountId) -> Balance {
    Balances::total_balance_of(who)
}

pub trait TotalBalance {
    fn total_balance_of(who: &AccountId) -> Balance;
}

impl TotalBalance for Balances {
    fn total_balance_of(who: &AccountId) -> Balance {
        <Balances as frame_support::traits::fungible::Inspect<_>>::total_balance(who)
    }
}

pub fn staked(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Stake.into(), who)
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn locked(who: &AccountId) -> Balance {
    Jurors::<Test>::get(who).unwrap().locked
}

/// All of an account is under a lock, as vesting sets it.
pub fn lock_all(who: &AccountId) {
    Balances::set_lock(*b"vesting ", who, Balance::MAX, WithdrawReasons::all());
}

pub fn class(id: PanelId, who: &AccountId) -> Option<Class> {
    Duties::<Test>::get(who, id)
}

pub fn events() -> Vec<Event<Test>> {
    System::read_events_for_pallet::<Event<Test>>()
}

pub fn assert_last(event: Event<Test>) {
    assert_eq!(events().last(), Some(&event));
}

/// Neither root nor nobody may call.
pub fn assert_signed_only(call: impl Fn(RuntimeOrigin) -> Result<(), DispatchError>) {
    for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
        assert_noop!(call(origin), DispatchError::BadOrigin);
    }
}

/// Nothing is left of a panel.
pub fn assert_gone(id: PanelId) {
    assert_eq!(Panels::<Test>::get(id), None);
    assert_eq!(seats(id), vec![]);
    assert!(Duties::<Test>::iter().all(|(_, panel, _)| panel != id));
    assert_eq!(owns(&Jury::pot(id)), 0);
    assert!(!System::account_exists(&Jury::pot(id)));
    assert_eq!(rent(&MEI), 0);
}

pub fn ext_with(parameters: Parameters, jurors: Vec<(AccountId, Balance)>) -> TestExternalities {
    Recorder::set(|record| *record = Record::default());
    let people = [MEI, RAVI, STRANGER, GOVERNOR, TREASURY];
    let people = people.into_iter().chain(JURORS);
    let extra = jurors
        .iter()
        .map(|(who, _)| who.clone())
        .filter(|who| !JURORS.contains(who) && *who != MEI && *who != RAVI);
    let mut storage: TestExternalities = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: people.chain(extra).map(|who| (who, WEALTH)).collect(),
            ..Default::default()
        },
        jury: GenesisConfig {
            parameters,
            jurors,
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .unwrap()
    .into();
    storage.execute_with(|| System::set_block_number(TERM + 1));
    storage
}

/// 1,000, 2,000, 3,000 and 4,000 CMT.
pub fn stakes() -> Vec<(AccountId, Balance)> {
    let stakes = [1_000, 2_000, 3_000, 4_000].map(|stake| stake * CMT);
    JURORS.into_iter().zip(stakes).collect()
}

/// The jurors of genesis are drawn from the second term on, so it has begun.
pub fn new_test_ext() -> TestExternalities {
    ext_with(PARAMETERS, stakes())
}

pub fn execute(mut storage: TestExternalities, test: impl FnOnce()) {
    storage.execute_with(|| {
        let issued = Balances::total_issuance();
        test();
        assert_eq!(Balances::total_issuance(), issued, "money was made or lost");
        Jury::do_try_state().unwrap();
    });
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    execute(new_test_ext(), test);
}
