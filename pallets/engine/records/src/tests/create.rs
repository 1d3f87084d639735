//! `create`.

use super::mock::*;
use crate::{pallet::*, samples::dense, types::*};
use cybermiles_records::{Access, Schema};
use cybermiles_rules::{Cap, Part, Type};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult, TokenError};

fn try_create(name: &str, schema: SchemaBytes) -> DispatchResult {
    Records::create(signed(LENA), called(name), schema)
}

fn bytes(all: Vec<u8>) -> SchemaBytes {
    all.try_into().unwrap()
}

#[test]
fn a_new_one() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        assert_eq!(
            last_event(),
            Event::Created {
                owner: LENA,
                name: called("orders"),
                collection: id,
                schema: hash_of(&orders()),
            }
        );
        let collection = Collections::<Test>::get(LENA, called("orders")).unwrap();
        let Collection {
            id,
            schema,
            records,
            ..
        } = collection;
        assert_eq!((id, schema, records), (0, hash_of(&orders()), 0));
        assert_eq!(Schemas::<Test>::get(id), Some(bytes_of(&orders())));
        let paid = collection_rent("orders", &orders());
        assert_eq!((rent(&LENA), free(&LENA)), (paid, FUNDS - paid));
    });
}

#[test]
fn each_has_an_id_of_its_own() {
    build_and_execute(|| {
        assert_eq!(create(LENA, "a", &orders()), 0);
        assert_eq!(create(LENA, "b", &orders()), 1);
        assert_eq!(create(MEI, "a", &orders()), 2);
        assert_ok!(Records::remove_collection(signed(LENA), called("b")));
        // Ids are not used again.
        assert_eq!(create(LENA, "b", &orders()), 3);
        assert_eq!(NextCollection::<Test>::get(), 4);
    });
}

#[test]
fn another_schema_while_it_is_empty() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        assert_eq!(create(LENA, "orders", &reviews()), id);
        assert_eq!(
            last_event(),
            Event::SchemaReplaced {
                collection: id,
                schema: hash_of(&reviews()),
            }
        );
        assert_eq!(Schemas::<Test>::get(id), Some(bytes_of(&reviews())));
        assert_eq!(rent(&LENA), collection_rent("orders", &reviews()));
        // And a larger one again, and records of it.
        create(LENA, "orders", &orders());
        assert_eq!(rent(&LENA), collection_rent("orders", &orders()));
        put(LENA, "orders", "7", order(100, OPEN));
    });
}

#[test]
fn not_while_it_has_records() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        assert_noop!(
            try_create("orders", bytes_of(&reviews())),
            Error::<Test>::NotEmpty
        );
        assert_ok!(try_remove(LENA, "orders", "7", None));
        assert_ok!(try_create("orders", bytes_of(&reviews())));
    });
}

#[test]
fn not_what_it_has_already() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        assert_noop!(
            try_create("orders", bytes_of(&orders())),
            Error::<Test>::Unchanged
        );
    });
}

#[test]
fn under_a_printable_name() {
    build_and_execute(|| {
        for name in ["", "Tab\t", "Ünïcode", "\u{7f}"] {
            assert_noop!(
                try_create(name, bytes_of(&orders())),
                Error::<Test>::BadName
            );
        }
        create(LENA, "~ as long as a name can be: 32 !", &orders());
    });
}

#[test]
fn not_what_is_no_schema() {
    build_and_execute(|| {
        let good = orders().to_bytes();
        let spoil = |at: usize, byte: u8| {
            let mut schema = good.clone();
            schema[at] = byte;
            bytes(schema)
        };
        let cases = [
            (bytes(vec![]), Error::<Test>::BadMagic),
            (spoil(0, b'X'), Error::BadMagic),
            (spoil(4, 0), Error::BadVersion),
            (bytes(good[..4].to_vec()), Error::BadVersion),
            (bytes(good[..good.len() - 1].to_vec()), Error::Undecodable),
            (bytes([good.clone(), vec![0]].concat()), Error::Undecodable),
        ];
        for (schema, error) in cases {
            assert_noop!(try_create("orders", schema.clone()), error);
            // As a client is told before.
            assert!(Records::check(schema).is_err());
        }
    });
}

#[test]
fn not_what_is_unsound() {
    build_and_execute(|| {
        let spoiled = |spoil: fn(&mut Schema)| {
            let mut schema = orders();
            spoil(&mut schema);
            bytes_of(&schema)
        };
        let cases = [
            (
                spoiled(|schema| schema.name = vec![]),
                Error::<Test>::BadRecordName,
            ),
            (spoiled(|schema| schema.indexes = vec![3]), Error::BadIndex),
            (
                spoiled(|schema| schema.indexes = vec![1, 1]),
                Error::BadIndex,
            ),
            (
                spoiled(|schema| schema.indexes = vec![0, 1, 2, 0, 1]),
                Error::TooManyIndexes,
            ),
            (
                spoiled(|schema| schema.form.fields[0].name = b"state".to_vec()),
                Error::BadNameIn(Part::Types as u8),
            ),
            (
                spoiled(|schema| schema.form.fields[2].ty = Type::Enum(1)),
                Error::BadIndexIn(Part::Types as u8),
            ),
            (
                spoiled(|schema| schema.form.enums[0].variants = vec![]),
                Error::BadTypeIn(Part::Enums as u8),
            ),
            (
                spoiled(|schema| schema.form.fields[0].name = vec![b'n'; 49]),
                Error::OverCap(Cap::Name as u8),
            ),
        ];
        for (schema, error) in cases {
            assert_noop!(try_create("orders", schema), error);
        }
    });
}

#[test]
fn the_largest() {
    build_and_execute(|| {
        let largest = dense(MAX_SCHEMA as usize, 4, Access::Owner);
        assert_eq!(largest.to_bytes().len(), MAX_SCHEMA as usize);
        assert_eq!(Records::check(bytes_of(&largest)), Ok(()));
        create(LENA, "large", &largest);
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        assert_noop!(
            Records::create(signed(NEWCOMER), called("orders"), bytes_of(&orders())),
            TokenError::FundsUnavailable
        );
        for origin in unsigned_origins() {
            assert_noop!(
                Records::create(origin, called("orders"), bytes_of(&orders())),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn ids_never_overflow() {
    new_test_ext().execute_with(|| {
        NextCollection::<Test>::put(CollectionId::MAX);
        assert_noop!(
            try_create("orders", bytes_of(&orders())),
            sp_runtime::ArithmeticError::Overflow
        );
    });
}
