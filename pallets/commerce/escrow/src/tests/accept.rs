//! `accept`.

use super::mock::*;
use crate::{pallet::*, State};
use cybermiles_primitives::trade::Order;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;

#[test]
fn the_sellers_deposit_is_taken() {
    build_and_execute(|| {
        let id = open(units(CMT));
        run_to(10);
        assert_ok!(Escrow::accept(signed(MEI), id));
        assert_eq!(state(id), State::Accepted { deadline: 30 });
        assert_eq!((deposit(MEI), owns(CMT, MEI)), (100, WEALTH));
        assert_eq!(owns(CMT, pot(id)), TOTAL);
        System::assert_last_event(
            Event::Accepted {
                deal: id,
                deadline: 30,
            }
            .into(),
        );
    });
}

#[test]
fn but_once() {
    build_and_execute(|| {
        let id = accepted(Order {
            listing: Some(9),
            ..units(CMT)
        });
        assert_eq!(deposit(MEI), 100);
        assert_eq!(state(id), State::Accepted { deadline: 21 });
    });
}

#[test]
fn without_a_deposit_none_is_taken() {
    build_and_execute(|| {
        let mut order = units(USD);
        order.terms.deposit = 0;
        accepted(order);
        assert_eq!((deposit(MEI), deposit(RAVI)), (0, 0));
    });
}

#[test]
fn only_by_the_seller() {
    build_and_execute(|| {
        let id = open(units(CMT));
        assert_not_by([RAVI, LENA, STRANGER], Error::<Test>::NotSeller, |who| {
            Escrow::accept(who, id)
        });
    });
}

#[test]
fn only_while_funded_and_in_time() {
    build_and_execute(|| assert_only_in(&[0], |id| Escrow::accept(signed(MEI), id)));
}

#[test]
fn only_in_good_standing() {
    build_and_execute(|| {
        let id = open(units(CMT));
        Recorder::suspend(MEI);
        assert_noop!(
            Escrow::accept(signed(MEI), id),
            Error::<Test>::TradingSuspended
        );
        // The buyer's standing was asked for when he opened.
        let other = {
            Recorder::set(|record| record.suspended.clear());
            open(units(CMT))
        };
        Recorder::suspend(RAVI);
        assert_ok!(Escrow::accept(signed(MEI), other));
    });
}

#[test]
fn only_with_the_deposit() {
    build_and_execute(|| {
        let id = open(units(CMT));
        assert_ok!(Balances::transfer_allow_death(
            signed(MEI),
            STRANGER,
            WEALTH - 50
        ));
        assert_noop!(
            Escrow::accept(signed(MEI), id),
            TokenError::FundsUnavailable
        );
    });
}
