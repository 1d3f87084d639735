//! A chain of balances and processes, with a clock, rules and a queue that the test sets.

use crate::{self as pallet_process, costs::Usage, pallet::*, types::*};
use codec::Encode;
use cybermiles_primitives::{
    engine::{CallQueue, CaseId, ItemName, NamedOutcome, NamedValue, NotDone, RuleSetRef, Rules},
    AccountId, Balance, Hash, Moment,
};
use cybermiles_process::{Case, Process as Net, Step};
use cybermiles_rules::{Fact, Outcome, Value};
use frame_support::{
    assert_ok, derive_impl,
    dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
    parameter_types,
    storage::unhashed,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        ConstU128, LinearStoragePrice, Time,
    },
    weights::Weight,
};
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{
    traits::IdentityLookup, BuildStorage, DispatchError, DispatchErrorWithPostInfo, DispatchResult,
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

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
    pub type Process = pallet_process;
}

pub const FUNDS: Balance = 10_000_000;
/// Has a shop, and processes for it.
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
/// Has another.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Plays a role.
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
pub const PEOPLE: [AccountId; 3] = [LENA, MEI, RAVI];
/// Has never been seen, and has no money.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);
/// When it is, at first: in milliseconds since 1970.
pub const START: Moment = 1_790_000_000_000;
/// A day.
pub const DAY: Moment = 24 * 3_600_000;
/// What a decision by the rules of these tests weighs, and a call put in the queue, and the call itself.
pub const FIRING: Weight = Weight::from_parts(1_000_003, 17);
pub const ENQUEUING: Weight = Weight::from_parts(2_000_029, 19);
pub const GAS: Weight = Weight::from_parts(3_000_000, 23);

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

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Process(HoldReason::Rent);
}

/// Ten for an entry and one for each byte.
pub type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

/// What a rule set does in these tests.
#[derive(Clone)]
pub enum Rule {
    /// What it makes of the fields that come, and what it signals.
    Says(Vec<NamedValue>, Vec<&'static str>),
    Fails,
}

thread_local! {
    static NOW: Cell<Moment> = const { Cell::new(START) };
    static RULES: RefCell<BTreeMap<(AccountId, Vec<u8>), Rule>> = const { RefCell::new(BTreeMap::new()) };
    static BROUGHT: RefCell<Vec<Vec<NamedValue>>> = const { RefCell::new(Vec::new()) };
    static FULL: Cell<bool> = const { Cell::new(false) };
}

pub struct Clock;

impl Time for Clock {
    type Moment = Moment;

    fn now() -> Moment {
        NOW.get()
    }
}

pub fn set_now(now: Moment) {
    NOW.set(now);
}

/// The owner has a rule set.
pub fn rule(owner: AccountId, name: &str, rule: Rule) {
    RULES.with_borrow_mut(|rules| rules.insert((owner, name.into()), rule));
}

/// What was brought to rules until now.
pub fn brought() -> Vec<Vec<NamedValue>> {
    BROUGHT.with_borrow(Clone::clone)
}

pub struct Book;

impl Rules for Book {
    fn fire(_: &RuleSetRef, _: Vec<Fact>, _: u32) -> Result<(Outcome, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn fire_named(
        rules: &RuleSetRef,
        kind: &[u8],
        fields: Vec<NamedValue>,
        max_steps: u32,
    ) -> Result<(NamedOutcome, Weight), NotDone> {
        assert_eq!((kind, max_steps), (&b"Case"[..], RULE_STEPS));
        BROUGHT.with_borrow_mut(|all| all.push(fields.clone()));
        let key = (rules.owner.clone(), rules.name.to_vec());
        let rule = RULES.with_borrow(|rules| rules.get(&key).cloned());
        let Some(Rule::Says(made, signals)) = rule else {
            return Err(NotDone {
                error: DispatchError::Other("rules"),
                weight: FIRING,
            });
        };
        let mut fields = fields;
        fields.retain(|(name, _)| made.iter().all(|(other, _)| other != name));
        fields.extend(made);
        let signals = signals.into_iter().map(Into::into).collect();
        Ok((NamedOutcome { fields, signals }, FIRING))
    }

    fn fire_weight(_: u32, _: u32) -> Weight {
        FIRING
    }
}

/// A call that is in the queue: whose contract's, its input.
pub type Queued = (AccountId, Vec<u8>, Weight);

const QUEUE: &[u8] = b"queue";

/// It lies in the storage, so that what is undone is undone there.
pub fn queue() -> Vec<Queued> {
    unhashed::get_or_default(QUEUE)
}

/// It takes nothing any more.
pub fn fill_queue() {
    FULL.set(true);
}

pub struct Queue;

impl CallQueue for Queue {
    fn enqueue(app: &AccountId, input: Vec<u8>, gas: Weight) -> DispatchResult {
        if FULL.get() {
            return Err(DispatchError::Exhausted);
        }
        let mut calls = queue();
        calls.push((app.clone(), input, gas));
        unhashed::put(QUEUE, &calls);
        Ok(())
    }

    fn default_gas() -> Weight {
        GAS
    }

    fn enqueue_weight() -> Weight {
        ENQUEUING
    }
}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
    type Time = Clock;
    type Rules = Book;
    type Queue = Queue;
    type WeightInfo = ();
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

/// Those who are nobody.
pub fn unsigned_origins() -> [RuntimeOrigin; 2] {
    [RuntimeOrigin::root(), RuntimeOrigin::none()]
}

pub fn called(name: &str) -> ItemName {
    name.as_bytes().to_vec().try_into().unwrap()
}

pub fn code_of(net: &Net) -> CodeBytes {
    net.to_bytes().try_into().unwrap()
}

pub fn hash_of(net: &Net) -> Hash {
    blake2_256(&net.to_bytes()).into()
}

pub fn deploy(owner: AccountId, name: &str, net: &Net) {
    assert_ok!(Process::deploy(
        signed(owner),
        called(name),
        code_of(net),
        None
    ));
}

pub fn set_to(all: &[(u8, Value)]) -> Assignments {
    all.to_vec().try_into().unwrap()
}

/// Somebody starts one of Lena's.
pub fn try_start(
    who: AccountId,
    name: &str,
    roles: &[AccountId],
    variables: &[(u8, Value)],
) -> DispatchResultWithPostInfo {
    Process::start(
        signed(who),
        LENA,
        called(name),
        None,
        roles.to_vec().try_into().unwrap(),
        set_to(variables),
    )
}

/// Lena starts one of hers.
pub fn start(name: &str, roles: &[AccountId]) -> CaseId {
    let id = NextCase::<Test>::get();
    assert_ok!(try_start(LENA, name, roles, &[]));
    id
}

pub fn try_signal(
    who: AccountId,
    case: CaseId,
    token: u32,
    transition: &str,
    variables: &[(u8, Value)],
) -> DispatchResultWithPostInfo {
    Process::signal(
        signed(who),
        case,
        token,
        transition.as_bytes().to_vec().try_into().unwrap(),
        set_to(variables),
    )
}

/// Lets the token go that waits in a node.
pub fn signal(who: AccountId, case: CaseId, node: &str, transition: &str) {
    assert_ok!(try_signal(who, case, token_at(case, node), transition, &[]));
}

pub fn try_expire(who: AccountId, case: CaseId, token: u32) -> DispatchResultWithPostInfo {
    Process::expire(signed(who), case, token)
}

/// The token that waits in a node.
pub fn token_at(case: CaseId, node: &str) -> u32 {
    let tokens = Process::case(case).unwrap().tokens;
    let mut there = tokens
        .iter()
        .filter(|token| token.node == node.as_bytes().to_vec());
    there.next().expect("a token there").token
}

/// The names of the nodes in which tokens wait, in the order of the tokens.
pub fn places(case: CaseId) -> Vec<String> {
    let tokens = Process::case(case).unwrap().tokens;
    let name = |token: crate::TokenView| String::from_utf8(token.node).unwrap();
    tokens.into_iter().map(name).collect()
}

pub fn data_of(case: CaseId) -> CaseData {
    Cases::<Test>::get(case).unwrap().data
}

pub fn state_of(case: CaseId) -> Case {
    codec::DecodeAll::decode_all(&mut data_of(case).state.as_slice()).unwrap()
}

pub fn values_of(case: CaseId) -> Vec<Value> {
    state_of(case).variables.into_inner()
}

pub fn exists(case: CaseId) -> bool {
    Cases::<Test>::contains_key(case)
}

/// The weight that a call says it took, done or not.
pub fn weight_of(result: DispatchResultWithPostInfo) -> Weight {
    let info: PostDispatchInfo = match result {
        Ok(info) => info,
        Err(DispatchErrorWithPostInfo { post_info, .. }) => post_info,
    };
    info.actual_weight.unwrap()
}

/// What a call weighs that used so much.
pub fn used(usage: Usage) -> Weight {
    Process::weight_of_run(&usage)
}

/// Why a call failed.
pub fn error_of(result: DispatchResultWithPostInfo) -> DispatchError {
    result.unwrap_err().error
}

/// A call fails so, and changes nothing.
pub fn assert_undone(
    act: impl FnOnce() -> DispatchResultWithPostInfo,
    error: impl Into<DispatchError>,
) {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    assert_eq!(error_of(act()), error.into());
    assert_eq!(root(), before);
}

/// What this pallet said until now.
pub fn events() -> Vec<Event<Test>> {
    let ours = |record: frame_system::EventRecord<RuntimeEvent, Hash>| match record.event {
        RuntimeEvent::Process(event) => Some(event),
        _ => None,
    };
    System::events().into_iter().filter_map(ours).collect()
}

pub fn last_event() -> Event<Test> {
    events().pop().unwrap()
}

/// The log of an event of a run.
pub fn log_of(event: Event<Test>) -> Vec<Step> {
    match event {
        Event::Started { log, .. }
        | Event::Signalled { log, .. }
        | Event::Expired { log, .. }
        | Event::Returned { log, .. } => log,
        other => panic!("another event: {other:?}"),
    }
}

pub fn users(payer: AccountId, net: &Net) -> u32 {
    Codes::<Test>::get(payer, hash_of(net)).map_or(0, |code| code.users)
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

/// What is paid for entries, to the planck: ten each, their keys and values by the byte.
pub fn code_rent(net: &Net) -> Balance {
    10 + (48 + 32 + net.to_bytes().encoded_size() + 4 + 16) as Balance
}

pub fn name_rent(name: &str) -> Balance {
    10 + (48 + 16 + called(name).encoded_size() + 32 + 4 + 16) as Balance
}

pub fn case_rent(case: CaseId) -> Balance {
    let entry = Cases::<Test>::get(case).unwrap();
    10 + (16 + entry.encoded_size()) as Balance
}

/// Changes a case, past the calls.
pub fn spoil_case(case: CaseId, spoil: impl FnOnce(&mut CaseData)) {
    Cases::<Test>::mutate_extant(case, |entry| spoil(&mut entry.data));
}

pub fn spoil_state(case: CaseId, spoil: impl FnOnce(&mut Case)) {
    let mut state = state_of(case);
    spoil(&mut state);
    spoil_case(case, |data| data.state = state.encode().try_into().unwrap());
}

/// Nothing is stored, and nobody has anything on hold.
pub fn assert_quiet() {
    for who in PEOPLE {
        assert_eq!((rent(&who), free(&who)), (0, FUNDS));
    }
    let counts = [
        Codes::<Test>::iter().count(),
        Processes::<Test>::iter().count(),
        Cases::<Test>::iter().count(),
    ];
    assert_eq!(counts, [0; 3]);
}

pub fn new_test_ext() -> TestExternalities {
    let mut ext = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: PEOPLE.map(|who| (who, FUNDS)).to_vec(),
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .map(TestExternalities::new)
    .unwrap();
    ext.execute_with(|| {
        System::set_block_number(1);
        set_now(START);
        RULES.with_borrow_mut(BTreeMap::clear);
        BROUGHT.with_borrow_mut(Vec::clear);
        FULL.set(false);
    });
    ext
}

pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Process::do_try_state().unwrap();
    });
}
