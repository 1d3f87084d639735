//! Random calls against a naive model: what is written under which key, who pays how much, what a range of
//! each index has. However it went, all can be given up, and then every planck is back.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{
    engine::{Range, RecordKey, Records as Promise},
    AccountId, Balance,
};
use cybermiles_records::{order_key, Access, Schema};
use cybermiles_rules::{Fields, Type, Value};
use frame_support::weights::Weight;
use proptest::{prelude::*, sample::select};
use sp_runtime::DispatchResult;
use std::collections::BTreeMap;

const NAMES: [&str; 2] = ["one", "two"];
const SCHEMAS: usize = 3;
const KEYS: usize = 6;

/// The same fields with other indexes, of which an account and a text begin alike as often as not.
fn schema_of(number: usize) -> Schema {
    let fields = [
        ("number", Type::Int),
        ("text", Type::Text(40)),
        ("who", Type::Account),
    ];
    match number {
        0 => schema("mine", &fields, &[0, 1, 2], Access::Owner),
        1 => schema("open", &fields, &[2, 0], Access::Anyone),
        _ => schema("bare", &fields, &[], Access::Anyone),
    }
}

fn any_value(ty: usize) -> BoxedStrategy<Value> {
    match ty {
        0 => prop_oneof![-3..4i128, select(vec![i128::MIN, i128::MAX])]
            .prop_map(Value::Int)
            .boxed(),
        1 => (select(vec![0, 1, 16, 20]), select(vec!["", "b", "c"]))
            .prop_map(|(same, end)| text(&format!("{}{end}", "a".repeat(same))))
            .boxed(),
        _ => (select(vec![0u8, 15, 16, 31]), 0..3u8)
            .prop_map(|(at, byte)| {
                let mut account = [7; 32];
                account[usize::from(at)] = byte;
                Value::Account(account)
            })
            .boxed(),
    }
}

fn any_fields() -> impl Strategy<Value = Fields> {
    (any_value(0), any_value(1), any_value(2)).prop_map(|(a, b, c)| fields(vec![a, b, c]))
}

#[derive(Clone, Debug)]
enum Step {
    /// Who, under which name, which schema.
    Create(usize, usize, usize),
    /// Who, which name.
    RemoveCollection(usize, usize),
    Put(Target, Fields),
    Remove(Target),
    /// Whose, which name, which field, from, to, how many on a page.
    Scan(usize, usize, usize, [Option<Value>; 2], u32),
}

/// Who changes which record, as by a call or by a contract.
#[derive(Clone, Debug)]
struct Target {
    by: usize,
    owner: usize,
    name: usize,
    key: usize,
    /// What is added to the revision that it has, if one is named.
    expected: Option<u32>,
    by_contract: bool,
}

fn any_target() -> impl Strategy<Value = Target> {
    let expected = prop_oneof![2 => Just(None), 3 => Just(Some(0)), 1 => Just(Some(1))];
    let owner = prop_oneof![4 => Just(0), 1 => Just(1)];
    (
        0..3usize,
        owner,
        0..2usize,
        0..KEYS,
        expected,
        any::<bool>(),
    )
        .prop_map(|(by, owner, name, key, expected, by_contract)| Target {
            by,
            owner,
            name,
            key,
            expected,
            by_contract,
        })
}

fn any_scan() -> impl Strategy<Value = Step> {
    let bounds = |ty| {
        (
            prop::option::of(any_value(ty)),
            prop::option::of(any_value(ty)),
        )
    };
    (0..3usize).prop_flat_map(move |field| {
        (0..2usize, 0..2usize, bounds(field), 1..5u32).prop_map(
            move |(owner, name, (from, to), limit)| {
                Step::Scan(owner, name, field, [from, to], limit)
            },
        )
    })
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..2usize, 0..2usize, 0..SCHEMAS).prop_map(|(who, name, of)| Step::Create(who, name, of)),
        1 => (0..2usize, 0..2usize).prop_map(|(who, name)| Step::RemoveCollection(who, name)),
        8 => (any_target(), any_fields()).prop_map(|(target, fields)| Step::Put(target, fields)),
        2 => any_target().prop_map(Step::Remove),
        5 => any_scan(),
    ]
}

struct Document {
    author: usize,
    revision: u32,
    fields: Fields,
}

struct Shelf {
    id: CollectionId,
    schema: Schema,
    records: BTreeMap<usize, Document>,
}

/// What should be, by numbers of people, names, schemas and keys.
#[derive(Default)]
struct Model {
    /// By owner and name.
    shelves: BTreeMap<(usize, usize), Shelf>,
    next: CollectionId,
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

fn key_of(number: usize) -> RecordKey {
    key(&format!("key {number}"))
}

impl Model {
    fn rent(&self, who: usize) -> Balance {
        let mut rent = 0;
        for ((owner, name), shelf) in &self.shelves {
            if *owner == who {
                rent += collection_rent(NAMES[*name], &shelf.schema);
            }
            let indexes = shelf.schema.indexes.len();
            for (key, record) in shelf
                .records
                .iter()
                .filter(|(_, record)| record.author == who)
            {
                rent += record_rent(&key_of(*key), &record.fields, indexes);
            }
        }
        rent
    }

    fn check(&self) {
        for (who, account) in PEOPLE.into_iter().enumerate() {
            let on_hold = self.rent(who);
            assert_eq!(rent(&account), on_hold);
            assert_eq!(free(&account), FUNDS - on_hold);
        }
        for owner in 0..2 {
            for (number, name) in NAMES.iter().enumerate() {
                let view = Records::collection(person(owner), called(name));
                let view = view.map(|view| (view.id, view.bytes, view.records as usize));
                let expected = self.shelves.get(&(owner, number));
                let expected =
                    expected.map(|shelf| (shelf.id, bytes_of(&shelf.schema), shelf.records.len()));
                assert_eq!(view, expected);
                for key in 0..KEYS {
                    self.check_record(owner, number, key);
                }
            }
        }
        Records::do_try_state().unwrap();
    }

    fn check_record(&self, owner: usize, name: usize, key: usize) {
        let shelf = self.shelves.get(&(owner, name));
        let expected = shelf.and_then(|shelf| shelf.records.get(&key));
        let expected = expected.map(|document| {
            let author = person(document.author);
            (author, document.revision, document.fields.clone())
        });
        let view = Records::record(person(owner), called(NAMES[name]), key_of(key));
        let view = view.map(|view| (view.author, view.revision, view.fields));
        assert_eq!(view, expected);
    }
}

/// Whether the chain did it; if it did not, nothing changed, though no call around it undoes anything.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = act().is_ok();
    assert!(done || before == root());
    done
}

fn run_create(model: &mut Model, who: usize, name: usize, of: usize) {
    let present = model.shelves.get(&(who, name));
    let may = present.is_none_or(|shelf| shelf.schema != schema_of(of) && shelf.records.is_empty());
    let done = attempt(|| {
        Records::create(
            signed(person(who)),
            called(NAMES[name]),
            bytes_of(&schema_of(of)),
        )
    });
    assert_eq!(done, may);
    if may {
        let shelf = Shelf {
            id: present.map_or(model.next, |shelf| shelf.id),
            schema: schema_of(of),
            records: BTreeMap::new(),
        };
        model.next = model.next.max(shelf.id + 1);
        model.shelves.insert((who, name), shelf);
    }
}

fn run_put(model: &mut Model, target: Target, fields: Fields) {
    let Target {
        by,
        owner,
        name,
        key,
        ..
    } = target;
    let shelf = model.shelves.get_mut(&(owner, name));
    let present = shelf.as_ref().and_then(|shelf| shelf.records.get(&key));
    let before = present.map_or(0, |record| record.revision);
    let expected = target.expected.map(|plus| before + plus);
    let is_free = present.is_none_or(|record| record.author == by);
    let may = shelf
        .as_ref()
        .is_some_and(|shelf| match shelf.schema.access {
            Access::Owner => by == owner,
            Access::Anyone => is_free,
        });
    let may = may && expected.is_none_or(|expected| expected == before);
    let (who, owner, at) = (person(by), person(owner), key_of(key));
    let name = called(NAMES[name]);
    let done = attempt(|| {
        if target.by_contract {
            let put = <Records as Promise>::put(&who, &owner, &name, at, expected, fields.clone());
            return put
                .map(|(revision, _)| assert_eq!(revision, before + 1))
                .map_err(|refused| refused.error);
        }
        Records::put(signed(who), owner, name, at, expected, fields.clone())
            .map(|_| ())
            .map_err(|failure| failure.error)
    });
    assert_eq!(done, may);
    if let Some(shelf) = shelf.filter(|_| may) {
        let document = Document {
            author: by,
            revision: before + 1,
            fields,
        };
        shelf.records.insert(key, document);
    }
}

fn run_remove(model: &mut Model, target: Target) {
    let Target {
        by,
        owner,
        name,
        key,
        ..
    } = target;
    let shelf = model.shelves.get_mut(&(owner, name));
    let present = shelf.as_ref().and_then(|shelf| shelf.records.get(&key));
    let before = present.map_or(0, |record| record.revision);
    let expected = target.expected.map(|plus| before + plus);
    let may = present.is_some_and(|record| record.author == by || by == owner)
        && expected.is_none_or(|expected| expected == before);
    let (who, owner, at) = (person(by), person(owner), key_of(key));
    let name = called(NAMES[name]);
    let done = attempt(|| {
        if target.by_contract {
            return <Records as Promise>::remove(&who, &owner, &name, &at, expected)
                .map(|_| ())
                .map_err(|refused| refused.error);
        }
        Records::remove(signed(who), owner, name, at, expected)
            .map(|_| ())
            .map_err(|failure| failure.error)
    });
    assert_eq!(done, may);
    if let Some(shelf) = shelf.filter(|_| may) {
        shelf.records.remove(&key);
    }
}

/// The keys that a range has, sorted, and the order keys of their values in the order in which they must come.
type Found = (Vec<RecordKey>, Vec<[u8; 16]>);

fn naive(records: &BTreeMap<usize, Document>, field: usize, bounds: &[Option<Value>; 2]) -> Found {
    let [from, to] = bounds;
    let within = |value: &Value| {
        from.as_ref().is_none_or(|from| from <= value) && to.as_ref().is_none_or(|to| value <= to)
    };
    let all = records.iter();
    let mut found: Vec<(RecordKey, [u8; 16])> = all
        .filter(|(_, record)| within(&record.fields[field]))
        .map(|(key, record)| (key_of(*key), order_key(&record.fields[field])))
        .collect();
    found.sort();
    let keys = found.iter().map(|(key, _)| key.clone()).collect();
    found.sort_by_key(|(_, order)| *order);
    (keys, found.into_iter().map(|(_, order)| order).collect())
}

/// All pages as a contract reads them, unless so much begins alike that it gives up.
fn scan_by_contract(owner: &AccountId, name: usize, range: &Range) -> Option<Found> {
    let mut range = range.clone();
    let (mut keys, mut orders) = (Vec::new(), Vec::new());
    let field = usize::from(range.index);
    let most = <Records as Promise>::scan_weight(range.limit);
    loop {
        let page = <Records as Promise>::scan(owner, &called(NAMES[name]), range.clone());
        let (page, weight): (_, Weight) = match page {
            Ok(page) => page,
            Err(refused) => {
                assert_eq!(refused.error, Error::<Test>::TooManyAlike.into());
                assert!(refused.weight.all_lte(most));
                return None;
            }
        };
        assert!(weight.all_lte(most));
        assert!(page.len() <= range.limit as usize);
        let schema = Schemas::<Test>::get(id_of(owner.clone(), NAMES[name])).unwrap();
        let schema = Schema::from_bytes(&schema).unwrap();
        let value = |fields: &Fields| schema.indexed_value(field as u8, fields).unwrap().clone();
        let Some(last) = page.last() else { break };
        range.after = Some((value(&last.fields), last.key.clone()));
        orders.extend(page.iter().map(|record| order_key(&value(&record.fields))));
        keys.extend(page.into_iter().map(|record| record.key));
    }
    keys.sort();
    Some((keys, orders))
}

/// All pages as a client sees them.
fn scan_by_client(owner: &AccountId, name: usize, field: usize, range: &Range) -> Found {
    let (mut keys, mut orders) = (Vec::new(), Vec::new());
    let mut after = None;
    loop {
        let page = Records::scan(
            owner.clone(),
            called(NAMES[name]),
            range.index,
            range.from.clone(),
            range.to.clone(),
            after,
            range.limit,
        )
        .unwrap();
        assert!(page.records.len() <= range.limit as usize);
        let of = |record: &crate::RecordView| order_key(&record.fields[field]);
        orders.extend(page.records.iter().map(of));
        keys.extend(keys_of(&page));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    keys.sort();
    (keys, orders)
}

fn run_scan(
    model: &Model,
    at: (usize, usize),
    field: usize,
    bounds: [Option<Value>; 2],
    limit: u32,
) {
    let (owner, name) = (person(at.0), at.1);
    let shelf = model.shelves.get(&at);
    let indexes = shelf.map(|shelf| &shelf.schema.indexes);
    let index = indexes.and_then(|all| all.iter().position(|of| usize::from(*of) == field));
    let (Some(shelf), Some(index)) = (shelf, index) else {
        return;
    };
    let expected = naive(&shelf.records, field, &bounds);
    let [from, to] = bounds;
    let is_one = from.is_some() && from == to;
    let range = Range {
        index: index as u8,
        from,
        to,
        after: None,
        limit,
    };
    assert_eq!(scan_by_client(&owner, name, field, &range), expected);
    let by_contract = scan_by_contract(&owner, name, &range);
    // Who asks for one value, or for numbers, always gets them.
    assert!(by_contract.is_some() || !(is_one || field == 0));
    assert!(by_contract.is_none_or(|found| found == expected));
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Create(who, name, of) => run_create(model, who, name, of),
        Step::RemoveCollection(who, name) => {
            let present = model.shelves.get(&(who, name));
            let may = present.is_some_and(|shelf| shelf.records.is_empty());
            let done =
                attempt(|| Records::remove_collection(signed(person(who)), called(NAMES[name])));
            assert_eq!(done, may);
            if may {
                model.shelves.remove(&(who, name));
            }
        }
        Step::Put(target, fields) => run_put(model, target, fields),
        Step::Remove(target) => run_remove(model, target),
        Step::Scan(owner, name, field, bounds, limit) => {
            run_scan(model, (owner, name), field, bounds, limit);
        }
    }
}

/// The owners give up what there is.
fn wind_up(model: &mut Model) {
    let all: Vec<(usize, usize)> = model.shelves.keys().copied().collect();
    for (owner, name) in all {
        for key in 0..KEYS {
            let target = Target {
                by: owner,
                owner,
                name,
                key,
                expected: None,
                by_contract: false,
            };
            run(model, Step::Remove(target));
        }
        run(model, Step::RemoveCollection(owner, name));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_stored_is_what_was_done_and_every_planck_comes_back(
        first in 0..SCHEMAS,
        steps in prop::collection::vec(any_step(), 1..60),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            run(&mut model, Step::Create(0, 0, first));
            for step in steps {
                run(&mut model, step);
                model.check();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            wind_up(&mut model);
            model.check();
            assert_quiet();
        });
    }
}
