//! `top_up_bond`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::justice::Verdict;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn try_certify() -> sp_runtime::DispatchResult {
    Certificates::certify(signed(FACTORY), root(), UNITS, content(2))
}

#[test]
fn only_then_one_certifies_again() {
    build_and_execute(|| {
        certify();
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        judge(BEN, unit_id(0, 1), Verdict::Granted);
        assert_noop!(try_certify(), Error::<Test>::BondIncomplete);
        // What was certified before goes on, by him too.
        claim(FACTORY, unit_id(0, 2));
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        let purse = free(&FACTORY);
        assert_ok!(Certificates::top_up_bond(signed(FACTORY)));
        assert_last(Event::BondToppedUp {
            issuer: FACTORY,
            amount: 4_002,
        });
        assert_eq!((bond(&FACTORY), free(&FACTORY)), (5_000, purse - 4_002));
        assert_ok!(try_certify());
    });
}

#[test]
fn a_closed_account_does_it_too() {
    build_and_execute(|| {
        certify();
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        set_closed(FACTORY, true);
        assert_ok!(Certificates::top_up_bond(signed(FACTORY)));
        assert_noop!(try_certify(), Error::<Test>::TradingSuspended);
    });
}

#[test]
fn only_an_issuer_who_lacks_something_and_stays() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(Certificates::top_up_bond(origin), DispatchError::BadOrigin);
        }
        let attempt = || Certificates::top_up_bond(signed(FACTORY));
        assert_noop!(attempt(), Error::<Test>::NotIssuer);
        certify();
        assert_noop!(attempt(), Error::<Test>::BondComplete);
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_noop!(attempt(), Error::<Test>::Leaving);
    });
}

#[test]
fn with_money() {
    build_and_execute(|| {
        certify();
        judge(BEN, unit_id(0, 0), Verdict::Granted);
        let all = free(&FACTORY) - 100;
        assert_ok!(Balances::transfer_allow_death(signed(FACTORY), BEN, all));
        assert_noop!(
            Certificates::top_up_bond(signed(FACTORY)),
            TokenError::FundsUnavailable
        );
    });
}
