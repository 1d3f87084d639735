//! `answer`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::justice::Verdict;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_issuer_answers_once_even_if_he_has_left() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        let id = report(BEN, bottle);
        assert_ok!(Certificates::answer(signed(FACTORY), id, content(4)));
        assert_last(Event::ReportAnswered {
            report: id,
            answer: content(4),
        });
        assert_eq!(report_of(id).answer, Some(content(4)));
        assert_noop!(
            Certificates::answer(signed(FACTORY), id, content(5)),
            Error::<Test>::AlreadyAnswered
        );
        decide(id, Verdict::Denied);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        let id = report(BEN, bottle);
        assert_ok!(Certificates::answer(signed(FACTORY), id, content(4)));
    });
}

#[test]
fn nobody_else() {
    build_and_execute(|| {
        let id = report(BEN, bottle_of(ANNA));
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::answer(origin, id, content(4)),
                DispatchError::BadOrigin
            );
        }
        for who in [BEN, ANNA, SHOP] {
            assert_noop!(
                Certificates::answer(signed(who), id, content(4)),
                Error::<Test>::NotBatchIssuer
            );
        }
    });
}

#[test]
fn until_the_verdict() {
    build_and_execute(|| {
        let id = judge(BEN, bottle_of(ANNA), Verdict::Undecided);
        for id in [id, 99] {
            assert_noop!(
                Certificates::answer(signed(FACTORY), id, content(4)),
                Error::<Test>::UnknownReport
            );
        }
    });
}

#[test]
fn within_its_bounds() {
    build_and_execute(|| {
        let id = report(BEN, bottle_of(ANNA));
        for answer in unfit_contents() {
            assert_noop!(
                Certificates::answer(signed(FACTORY), id, answer),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}
