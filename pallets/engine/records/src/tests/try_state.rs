//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, types::*, writing::place};
use cybermiles_rules::Value;
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

/// Lena has orders and reviews, of which Ravi wrote one; Mei has orders and no record of any.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        create(LENA, "orders", &orders());
        create(LENA, "reviews", &reviews());
        create(MEI, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        put(RAVI, "reviews", "ravi", review(LENA, "good"));
        Records::do_try_state().unwrap();
        spoil();
        assert_eq!(Records::do_try_state(), Err(DispatchError::Other(message)));
    });
}

fn spoil_record(collection: CollectionId, at: &str, spoil: impl FnOnce(&mut RecordEntry<Ticket>)) {
    Entries::<Test>::mutate(collection, key(at), |entry| spoil(entry.as_mut().unwrap()));
}

fn spoil_collection(name: &str, spoil: impl FnOnce(&mut Collection<Ticket>)) {
    Collections::<Test>::mutate(LENA, called(name), |entry| spoil(entry.as_mut().unwrap()));
}

/// A record as Lena's 7, as it lies in storage, but without rent.
fn stray() -> RecordEntry<Ticket> {
    let mut record = stored(0, "7");
    record.ticket = codec::Decode::decode(&mut [0u8; 16].as_slice()).unwrap();
    record
}

#[test]
fn conservation() {
    let message = "records 1: a hold is not what it is for";
    for who in PEOPLE {
        let spoil = || {
            let rent = HoldReason::Rent.into();
            assert_ok!(Balances::release(&rent, &who, 1, Precision::Exact));
        };
        assert_breach(spoil, message);
    }
    // Somebody else's rent is not the same.
    assert_breach(
        || spoil_record(1, "ravi", |record| record.author = MEI),
        message,
    );
    let spoil = || {
        let mut record = stored(1, "ravi");
        record.author = NEWCOMER;
        Entries::<Test>::insert(1, key("new"), record);
    };
    assert_breach(spoil, "records 1: a ticket of no account");
}

#[test]
fn collections() {
    let spoil = || {
        let collection = Collections::<Test>::take(MEI, called("orders")).unwrap();
        Collections::<Test>::insert(MEI, called("Tab\t"), collection);
    };
    assert_breach(spoil, "records 2: a bad name");
    assert_breach(
        || NextCollection::<Test>::put(2),
        "records 2: a collection from the future",
    );
    assert_breach(|| Schemas::<Test>::remove(2), "records 2: no schema");
    assert_breach(
        || Schemas::<Test>::insert(2, bytes_of(&reviews())),
        "records 2: another schema than it says",
    );
    let unsound = || {
        let mut schema = orders();
        schema.indexes = vec![9];
        Schemas::<Test>::insert(0, bytes_of(&schema));
        spoil_collection("orders", |collection| collection.schema = hash_of(&schema));
    };
    assert_breach(unsound, "records 2: no sound schema");
    assert_breach(
        || spoil_collection("orders", |collection| collection.id = 2),
        "records 2: two collections of one id",
    );
    assert_breach(
        || Schemas::<Test>::insert(9, bytes_of(&orders())),
        "records 2: a schema of no collection",
    );
}

#[test]
fn counts() {
    let message = "records 3: not as many records as it says";
    for records in [0, 2] {
        let spoil = || spoil_collection("orders", |collection| collection.records = records);
        assert_breach(spoil, message);
    }
    assert_breach(|| Entries::<Test>::insert(2, key("7"), stray()), message);
    assert_breach(
        || Entries::<Test>::insert(9, key("7"), stray()),
        "records 3: a record of no collection",
    );
}

#[test]
fn records() {
    let of_another = |record: &mut RecordEntry<Ticket>| record.fields = review(LENA, "");
    assert_breach(
        || spoil_record(0, "7", of_another),
        "records 4: a record of another schema",
    );
    let impossible = "records 4: a record that nobody can have written";
    assert_breach(
        || spoil_record(0, "7", |record| record.revision = 0),
        impossible,
    );
    let no_key = || {
        Entries::<Test>::insert(0, key(""), stray());
        spoil_collection("orders", |collection| collection.records = 2);
    };
    assert_breach(no_key, impossible);
    let by_ravi = || {
        let mut record = stray();
        record.author = RAVI;
        Entries::<Test>::insert(0, key("8"), record);
        spoil_collection("orders", |collection| collection.records = 2);
    };
    assert_breach(
        by_ravi,
        "records 4: a record of an author who may not write",
    );
}

#[test]
fn index() {
    let at = |index: u8, value: Value| (0, index, place(&value), key("7"));
    let unknown = "records 5: a record that an index does not know";
    for gone in [at(0, Value::Enum(OPEN)), at(1, Value::Int(100))] {
        assert_breach(|| Index::<Test>::remove(gone), unknown);
    }
    assert_breach(
        || spoil_record(0, "7", |record| record.fields = order(99, OPEN)),
        unknown,
    );
    let strays = [
        at(0, Value::Enum(PAID)),
        at(2, Value::Enum(OPEN)),
        (2, 0, place(&Value::Enum(OPEN)), key("7")),
        (0, 0, place(&Value::Enum(OPEN)), key("8")),
    ];
    for stray in strays {
        assert_breach(
            || Index::<Test>::insert(stray, ()),
            "records 5: an index of what is not there",
        );
    }
}
