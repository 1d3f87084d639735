//! What an account that moderation has closed may not do, and what goes on.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{justice::Verdict, trade::Outcome};
use frame_support::{assert_noop, assert_ok};

#[test]
fn no_new_promises() {
    build_and_execute(|| {
        set_closed(FACTORY, true);
        assert_noop!(
            Certificates::register(signed(FACTORY), content(1)),
            Error::<Test>::TradingSuspended
        );
        set_closed(FACTORY, false);
        certify();
        set_closed(FACTORY, true);
        assert_noop!(
            Certificates::certify(signed(FACTORY), root(), UNITS, content(2)),
            Error::<Test>::TradingSuspended
        );
        // Others are as they were, and it is undone.
        register(SHOP);
        set_closed(FACTORY, false);
        assert_eq!(certify(), 1);
    });
}

#[test]
fn all_that_was_promised_goes_on() {
    build_and_execute(|| {
        certify();
        for who in PEOPLE {
            set_closed(who, true);
        }
        assert_ok!(Certificates::update_issuer(signed(FACTORY), content(9)));
        let bottle = claim(SHOP, BOTTLE);
        open_deal(1, ANNA, SHOP);
        bind(SHOP, bottle, 1);
        end_deal(1, Outcome::Released, 1, 1);
        transfer(ANNA, bottle, BEN);
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        judge(ANNA, bottle, Verdict::Undecided);
        assert_ok!(Certificates::retire(signed(BEN), bottle));
        assert_ok!(Certificates::clear(signed(BEN), bottle, 50));
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::remove_batch(signed(ANNA), 0, 50));
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_clean();
    });
}
