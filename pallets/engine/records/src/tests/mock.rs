//! A chain of balances and records, and the schemas of a shop.

use crate::{self as pallet_records, pallet::*, types::*, PageView, Position, WeightInfo};
use codec::Encode;
use cybermiles_primitives::{
    engine::{ItemName, RecordKey},
    AccountId, Balance, Hash,
};
use cybermiles_records::{Access, Schema};
use cybermiles_rules::{Enum, Field, Fields, Form, Type, Value};
use frame_support::{
    assert_ok, derive_impl,
    dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
    parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        ConstU128, LinearStoragePrice,
    },
    weights::Weight,
};
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchErrorWithPostInfo};

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
    pub type Records = pallet_records;
}

pub const FUNDS: Balance = 1_000_000;
/// Has a shop, and keeps its orders.
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
/// Has another.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
/// Buys, and says what he thinks of it.
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
pub const PEOPLE: [AccountId; 3] = [LENA, MEI, RAVI];
/// Has never been seen, and has no money.
pub const NEWCOMER: AccountId = AccountId::new([0x2a; 32]);

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
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Records(HoldReason::Rent);
}

/// Ten for an entry and one for each byte.
pub type Ticket = HoldConsideration<
    AccountId,
    Balances,
    RentReason,
    LinearStoragePrice<ConstU128<10>, ConstU128<1>, Balance>,
>;

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = Ticket;
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

pub fn key(name: &str) -> RecordKey {
    name.as_bytes().to_vec().try_into().unwrap()
}

pub fn bytes_of(schema: &Schema) -> SchemaBytes {
    schema.to_bytes().try_into().unwrap()
}

pub fn hash_of(schema: &Schema) -> Hash {
    blake2_256(&schema.to_bytes()).into()
}

pub fn schema(name: &str, fields: &[(&str, Type)], indexes: &[u8], access: Access) -> Schema {
    let field = |(name, ty): &(&str, Type)| Field {
        name: name.as_bytes().to_vec(),
        ty: *ty,
    };
    let variants = ["OPEN", "PAID", "SENT"].map(|name| name.as_bytes().to_vec());
    Schema {
        source: [7; 32],
        name: name.into(),
        form: Form {
            enums: vec![Enum {
                name: b"State".to_vec(),
                variants: variants.to_vec(),
            }],
            fields: fields.iter().map(field).collect(),
        },
        indexes: indexes.to_vec(),
        access,
    }
}

/// Who buys, for how much, in which state; by state, by amount.
pub fn orders() -> Schema {
    let fields = [
        ("buyer", Type::Account),
        ("amount", Type::Int),
        ("state", Type::Enum(0)),
    ];
    schema("order", &fields, &[2, 1], Access::Owner)
}

/// Of whom or what, and what there is to say; by whom or what.
pub fn reviews() -> Schema {
    let fields = [("subject", Type::Account), ("text", Type::Text(128))];
    schema("review", &fields, &[0], Access::Anyone)
}

pub const OPEN: u8 = 0;
pub const PAID: u8 = 1;

pub fn fields(values: Vec<Value>) -> Fields {
    values.try_into().unwrap()
}

pub fn text(text: &str) -> Value {
    Value::Text(text.as_bytes().to_vec().try_into().unwrap())
}

pub fn order(amount: i128, state: u8) -> Fields {
    let buyer = Value::Account(RAVI.into());
    fields(vec![buyer, Value::Int(amount), Value::Enum(state)])
}

pub fn review(subject: AccountId, says: &str) -> Fields {
    fields(vec![Value::Account(subject.into()), text(says)])
}

pub fn create(owner: AccountId, name: &str, schema: &Schema) -> CollectionId {
    assert_ok!(Records::create(
        signed(owner.clone()),
        called(name),
        bytes_of(schema)
    ));
    id_of(owner, name)
}

pub fn id_of(owner: AccountId, name: &str) -> CollectionId {
    Collections::<Test>::get(owner, called(name)).unwrap().id
}

pub fn count_of(owner: AccountId, name: &str) -> u32 {
    let collection = Collections::<Test>::get(owner, called(name));
    collection.map_or(0, |collection| collection.records)
}

/// Into a collection of Lena's.
pub fn try_put(
    by: AccountId,
    collection: &str,
    at: &str,
    expected: Option<u32>,
    fields: Fields,
) -> DispatchResultWithPostInfo {
    let (collection, at) = (called(collection), key(at));
    Records::put(signed(by), LENA, collection, at, expected, fields)
}

pub fn put(by: AccountId, collection: &str, at: &str, fields: Fields) {
    assert_ok!(try_put(by, collection, at, None, fields));
}

/// From a collection of Lena's.
pub fn try_remove(
    by: AccountId,
    collection: &str,
    at: &str,
    expected: Option<u32>,
) -> DispatchResultWithPostInfo {
    Records::remove(signed(by), LENA, called(collection), key(at), expected)
}

/// A range of an index of Lena's.
pub fn page(
    collection: &str,
    index: u8,
    range: [Option<Value>; 2],
    after: Option<Position>,
    limit: u32,
) -> Result<PageView, DispatchError> {
    let [from, to] = range;
    Records::scan(LENA, called(collection), index, from, to, after, limit)
}

pub fn keys_of(page: &PageView) -> Vec<RecordKey> {
    page.records
        .iter()
        .map(|record| record.key.clone())
        .collect()
}

/// All pages of a range.
pub fn pages(collection: &str, index: u8, range: [Option<Value>; 2], limit: u32) -> Vec<RecordKey> {
    let mut keys = Vec::new();
    let mut after = None;
    loop {
        let page = page(collection, index, range.clone(), after, limit).unwrap();
        assert!(page.records.len() <= limit as usize);
        keys.extend(keys_of(&page));
        after = page.next;
        if after.is_none() {
            return keys;
        }
    }
}

/// The weight that a call says it took, done or not.
pub fn weight_of(result: DispatchResultWithPostInfo) -> Weight {
    let info: PostDispatchInfo = match result {
        Ok(info) => info,
        Err(DispatchErrorWithPostInfo { post_info, .. }) => post_info,
    };
    info.actual_weight.unwrap()
}

/// A call fails so, and changes nothing.
pub fn assert_undone(
    act: impl FnOnce() -> DispatchResultWithPostInfo,
    error: impl Into<DispatchError>,
) {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    assert_eq!(act().unwrap_err().error, error.into());
    assert_eq!(root(), before);
}

pub fn last_event() -> Event<Test> {
    match System::events().pop().unwrap().event {
        RuntimeEvent::Records(event) => event,
        other => panic!("another pallet's: {other:?}"),
    }
}

pub fn stored(collection: CollectionId, at: &str) -> RecordEntry<Ticket> {
    Entries::<Test>::get(collection, key(at)).unwrap()
}

/// How many entries the indexes have, of all collections.
pub fn entries() -> usize {
    Index::<Test>::iter().count()
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&HoldReason::Rent.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

/// What is paid for entries, to the planck: ten for a ticket, keys and values by the byte, and a hundred
/// bytes for each entry more.
pub fn collection_rent(name: &str, schema: &Schema) -> Balance {
    let entry = 48 + 16 + called(name).encoded_size() + 8 + 32 + 4 + 16;
    let schema = 100 + 16 + bytes_of(schema).encoded_size();
    10 + (entry + schema) as Balance
}

pub fn record_rent(at: &RecordKey, fields: &Fields, indexes: usize) -> Balance {
    let key = 16 + 16 + at.encoded_size();
    let entry = key + 4 + 32 + fields.encoded_size() + 16;
    10 + (entry + indexes * (100 + key + 1 + 32)) as Balance
}

/// What a put weighs, of a new record or in the place of another.
pub fn put_weight(fields: u32, indexes: u32, schema: u32) -> Weight {
    let new = <() as WeightInfo>::put_new(fields, indexes, schema);
    <() as WeightInfo>::put(fields, indexes, schema).max(new)
}

pub fn remove_weight(indexes: u32, schema: u32) -> Weight {
    <() as WeightInfo>::remove(indexes, schema)
}

pub fn get_weight(fields: u32) -> Weight {
    <() as WeightInfo>::get(fields)
}

pub fn scan_weight(entries: u32, schema: u32) -> Weight {
    <() as WeightInfo>::scan(entries, schema)
}

/// Nothing is stored, and nobody has anything on hold.
pub fn assert_quiet() {
    for who in PEOPLE {
        assert_eq!((rent(&who), free(&who)), (0, FUNDS));
    }
    let counts = [
        Collections::<Test>::iter().count(),
        Schemas::<Test>::iter().count(),
        Entries::<Test>::iter().count(),
        entries(),
    ];
    assert_eq!(counts, [0; 4]);
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
    ext.execute_with(|| System::set_block_number(1));
    ext
}

pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Records::do_try_state().unwrap();
    });
}
