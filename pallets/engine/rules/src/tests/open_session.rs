//! `open_session`.

use super::{mock::*, rule_sets::*};
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn of_ones_own_rule_set() {
    build_and_execute(|| {
        let rules = loyalty(1);
        deploy(LENA, "Loyalty", &rules);
        assert_eq!(open("Loyalty"), 0);
        assert_eq!(
            last_event(),
            Event::SessionOpened {
                session: 0,
                owner: LENA,
                name: called("Loyalty"),
                code: hash_of(&rules),
            }
        );
        assert_eq!((facts_of(0), users(LENA, &rules)), (vec![], 2));
        assert_eq!(open("Loyalty"), 1);
        assert_eq!(users(LENA, &rules), 3);
        let paid = code_rent(&rules) + name_rent("Loyalty") + 2 * session_rent(0);
        assert_eq!((rent(&LENA), free(&LENA)), (paid, FUNDS - paid));
    });
}

#[test]
fn not_of_anothers() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        for (who, name) in [(MEI, "Loyalty"), (LENA, "Pricing")] {
            assert_noop!(
                Rules::open_session(signed(who), called(name)),
                Error::<Test>::UnknownRuleSet
            );
        }
        for origin in unsigned_origins() {
            assert_noop!(
                Rules::open_session(origin, called("Loyalty")),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let free = free(&LENA);
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            RAVI,
            free - 20
        ));
        assert_noop!(
            Rules::open_session(signed(LENA), called("Loyalty")),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn no_id_is_given_twice() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(Rules::close_session(signed(LENA), id));
        assert_eq!(open("Loyalty"), id + 1);
        NextSession::<Test>::put(u64::MAX);
        assert_noop!(
            Rules::open_session(signed(LENA), called("Loyalty")),
            sp_runtime::ArithmeticError::Overflow
        );
    });
}
