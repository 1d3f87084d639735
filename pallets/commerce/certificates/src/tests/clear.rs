//! `clear`.

use super::mock::*;
use crate::{pallet::*, UnitId, UnitState, WeightInfo, MAX_CLEAR};
use cybermiles_primitives::trade::Outcome;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// Factory, distributor, shop, Anna, factory; retired.
fn retired() -> UnitId {
    let bottle = bottle_of(FACTORY);
    transfer(FACTORY, bottle, DISTRIBUTOR);
    transfer(DISTRIBUTOR, bottle, SHOP);
    open_deal(1, ANNA, SHOP);
    bind(SHOP, bottle, 1);
    end_deal(1, Outcome::Released, 1, 1);
    transfer(ANNA, bottle, FACTORY);
    assert_ok!(Certificates::retire(signed(FACTORY), bottle));
    bottle
}

#[test]
fn entries_go_in_chunks_and_each_rent_to_its_payer() {
    build_and_execute(|| {
        let bottle = retired();
        let own = price(ISSUER_BYTES) + price(BATCH_BYTES);
        let paid = || PEOPLE.map(|who| rent(&who));
        let entry = price(ENTRY_BYTES);
        let first = claim_price();
        let sale = price(BOUND_ENTRY_BYTES);
        assert_eq!(paid(), [own + first + entry, entry, sale, entry, 0]);

        let weighed = Certificates::clear(signed(BEN), bottle, 2).unwrap();
        assert_eq!(weighed.actual_weight, Some(<()>::clear(2)));
        assert_last(Event::HistoryCleared {
            unit: bottle,
            left: 3,
            is_marked: false,
        });
        assert_eq!(paid(), [own + first + entry, entry, 0, 0, 0]);
        assert_eq!(holders(bottle), [FACTORY, DISTRIBUTOR, SHOP]);
        Certificates::do_try_state().unwrap();

        let weighed = Certificates::clear(signed(BEN), bottle, MAX_CLEAR).unwrap();
        assert_eq!(weighed.actual_weight, Some(<()>::clear(3)));
        assert_last(Event::HistoryCleared {
            unit: bottle,
            left: 0,
            is_marked: true,
        });
        assert_eq!(paid(), [own + price(SPENT_BYTES), 0, 0, 0, 0]);
        assert_eq!(Certificates::unit(bottle).unwrap().state, UnitState::Spent);
        assert_eq!(Batches::<Test>::get(0).unwrap().live, 0);
        assert_noop!(
            Certificates::clear(signed(BEN), bottle, 1),
            Error::<Test>::UnknownUnit
        );
    });
}

#[test]
fn a_closed_batch_needs_no_mark() {
    build_and_execute(|| {
        let bottle = retired();
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        wait(50);
        assert_ok!(Certificates::clear(signed(BEN), bottle, MAX_CLEAR));
        assert_last(Event::HistoryCleared {
            unit: bottle,
            left: 0,
            is_marked: false,
        });
        assert_eq!(SpentUnits::<Test>::iter().count(), 0);
        assert_ok!(Certificates::remove_batch(signed(BEN), 0, 1));
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_clean();
    });
}

#[test]
fn a_payer_who_cannot_receive_stops_nothing() {
    for is_closed in [false, true] {
        new_test_ext().execute_with(|| {
            let bottle = retired();
            if is_closed {
                assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
                wait(50);
            }
            frame_system::Account::<Test>::mutate(FACTORY, |account| {
                account.data.free = u128::MAX;
            });
            assert_ok!(Certificates::clear(signed(BEN), bottle, MAX_CLEAR));
            System::assert_has_event(Event::RentStuck { payer: FACTORY }.into());
            assert_eq!(rent(&DISTRIBUTOR) + rent(&SHOP) + rent(&ANNA), 0);
            assert!(!Units::<Test>::contains_key(BOTTLE));
            assert_eq!(SpentUnits::<Test>::contains_key(0, 4), !is_closed);
        });
    }
}

#[test]
fn only_what_is_retired() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let attempt = |unit| Certificates::clear(signed(BEN), unit, 1);
        assert_noop!(attempt(bottle), Error::<Test>::UnitNotRetired);
        assert_noop!(attempt(unit_id(0, 1)), Error::<Test>::UnknownUnit);
        open_deal(1, BEN, ANNA);
        bind(ANNA, bottle, 1);
        assert_noop!(attempt(bottle), Error::<Test>::UnitNotRetired);
    });
}

#[test]
fn signed_and_with_a_limit() {
    build_and_execute(|| {
        let bottle = retired();
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::clear(origin, bottle, 1),
                DispatchError::BadOrigin
            );
        }
        for limit in [0, MAX_CLEAR + 1, u32::MAX] {
            assert_noop!(
                Certificates::clear(signed(BEN), bottle, limit),
                Error::<Test>::LimitOutOfRange
            );
        }
    });
}
