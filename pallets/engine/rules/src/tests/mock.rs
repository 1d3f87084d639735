//! A chain of balances and rules, with a clock that the test sets.

use crate::{self as pallet_rules, pallet::*, types::*};
use codec::Encode;
use cybermiles_primitives::{engine::RuleSetName, AccountId, Balance, Hash, Moment};
use cybermiles_rules::{Effect, Fact, Kept, RuleSet, State, Value};
use frame_support::{
    assert_ok, derive_impl,
    dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
    parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        ConstU128, LinearStoragePrice, Time,
    },
    weights::Weight,
};
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchErrorWithPostInfo};
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
    pub type Rules = pallet_rules;
}

pub const FUNDS: Balance = 1_000_000;
/// Has a shop, and rules for it.
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
/// Has another.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Buys.
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
pub const PEOPLE: [AccountId; 3] = [LENA, MEI, RAVI];
/// Has never been seen, and has no money.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);
/// When it is, at first: in milliseconds since 1970.
pub const START: Moment = 1_790_000_000_000;
/// As many steps as may be.
pub const STEPS: u32 = MAX_STEPS;

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
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Rules(HoldReason::Rent);
}

/// Ten for an entry and one for each byte.
pub type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

thread_local! {
    static NOW: Cell<Moment> = const { Cell::new(START) };
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

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
    type Time = Clock;
    type WeightInfo = ();
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

/// Those who are nobody.
pub fn unsigned_origins() -> [RuntimeOrigin; 2] {
    [RuntimeOrigin::root(), RuntimeOrigin::none()]
}

pub fn called(name: &str) -> RuleSetName {
    name.as_bytes().to_vec().try_into().unwrap()
}

pub fn code_of(rules: &RuleSet) -> CodeBytes {
    rules.to_bytes().try_into().unwrap()
}

pub fn hash_of(rules: &RuleSet) -> Hash {
    blake2_256(&rules.to_bytes()).into()
}

pub fn facts(all: Vec<Fact>) -> Facts {
    all.try_into().unwrap()
}

pub fn changes(all: Vec<Change>) -> Changes {
    all.try_into().unwrap()
}

pub fn inserts(all: Vec<Fact>) -> Changes {
    changes(all.into_iter().map(Change::Insert).collect())
}

pub fn deploy(owner: AccountId, name: &str, rules: &RuleSet) {
    assert_ok!(Rules::deploy(
        signed(owner),
        called(name),
        code_of(rules),
        None
    ));
}

/// Ravi fires Lena's.
pub fn try_fire(name: &str, with: Vec<Fact>, max_steps: u32) -> DispatchResultWithPostInfo {
    Rules::fire(
        signed(RAVI),
        LENA,
        called(name),
        None,
        facts(with),
        max_steps,
    )
}

/// Lena opens a session of hers.
pub fn open(name: &str) -> SessionId {
    let id = NextSession::<Test>::get();
    assert_ok!(Rules::open_session(signed(LENA), called(name)));
    id
}

pub fn try_fire_session(id: SessionId, with: Changes) -> DispatchResultWithPostInfo {
    Rules::fire_session(signed(LENA), id, with, STEPS)
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

/// A call fails so, and changes nothing.
pub fn assert_undone(act: impl FnOnce() -> DispatchResultWithPostInfo, error: Error<Test>) {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    assert_eq!(error_of(act()), error.into());
    assert_eq!(root(), before);
}

pub fn last_event() -> Event<Test> {
    match System::events().pop().unwrap().event {
        RuntimeEvent::Rules(event) => event,
        other => panic!("another pallet's: {other:?}"),
    }
}

/// What the last stateless firing left: facts, effects, steps.
pub fn last_fired() -> (Vec<(u32, Fact)>, Vec<Effect>, u32) {
    match last_event() {
        Event::Fired {
            facts,
            effects,
            steps,
            ..
        } => (plain(&facts), effects, steps),
        other => panic!("another event: {other:?}"),
    }
}

/// Facts by handle; how old they are is the engine's business.
pub fn plain(facts: &[Kept]) -> Vec<(u32, Fact)> {
    let plain = |kept: &Kept| (kept.handle, kept.fact.clone());
    facts.iter().map(plain).collect()
}

pub fn message(values: Vec<Value>) -> Effect {
    Effect::Message { topic: 0, values }
}

pub fn state_of(id: SessionId) -> State {
    codec::DecodeAll::decode_all(&mut Sessions::<Test>::get(id).unwrap().state.as_slice()).unwrap()
}

pub fn facts_of(id: SessionId) -> Vec<Fact> {
    let facts = state_of(id).facts.into_iter();
    facts.map(|kept| kept.fact).collect()
}

pub fn users(owner: AccountId, rules: &RuleSet) -> u32 {
    Codes::<Test>::get(owner, hash_of(rules)).map_or(0, |code| code.users)
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

/// Changes code, past the calls.
pub fn spoil_code(owner: AccountId, rules: &RuleSet, spoil: impl FnOnce(&mut Code<Ticket>)) {
    Codes::<Test>::mutate(owner, hash_of(rules), |entry| {
        spoil(entry.as_mut().unwrap())
    });
}

/// Changes what a name stands for, past the calls.
pub fn spoil_name(owner: AccountId, name: &str, spoil: impl FnOnce(&mut RuleSetEntry<Ticket>)) {
    RuleSets::<Test>::mutate(owner, called(name), |entry| spoil(entry.as_mut().unwrap()));
}

/// What is paid for entries, to the planck: ten each, their keys and values by the byte.
pub fn code_rent(rules: &RuleSet) -> Balance {
    10 + (48 + 32 + rules.to_bytes().encoded_size() + 4 + 16) as Balance
}

pub fn name_rent(name: &str) -> Balance {
    10 + (48 + 16 + called(name).encoded_size() + 32 + 4 + 16) as Balance
}

pub fn session_rent(id: SessionId) -> Balance {
    let entry = Sessions::<Test>::get(id).unwrap();
    10 + (16 + entry.encoded_size()) as Balance
}

/// Nothing is stored, and nobody has anything on hold.
pub fn assert_quiet() {
    for who in PEOPLE {
        assert_eq!((rent(&who), free(&who)), (0, FUNDS));
    }
    let counts = [
        Codes::<Test>::iter().count(),
        RuleSets::<Test>::iter().count(),
        Sessions::<Test>::iter().count(),
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
    });
    ext
}

pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Rules::do_try_state().unwrap();
    });
}
