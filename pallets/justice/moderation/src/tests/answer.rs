//! `answer`.

use super::mock::*;
use crate::{pallet::*, Action};
use cybermiles_primitives::justice::Verdict;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_respondent_answers_once_and_pays_nothing() {
    build_and_execute(|| {
        for target in [account(MEI), listing(PISTOL)] {
            let id = ask(RAVI, target, Action::Close);
            assert_ok!(Moderation::answer(signed(MEI), id, content(2)));
            assert_last(Event::Answered {
                request: id,
                answer: content(2),
            });
            assert_eq!(request_of(id).answer, Some(content(2)));
            assert_eq!((free(&MEI), rent(&MEI)), (FUNDS, 0));
            assert_noop!(
                Moderation::answer(signed(MEI), id, content(3)),
                Error::<Test>::AlreadyAnswered
            );
        }
    });
}

#[test]
fn nobody_else() {
    build_and_execute(|| {
        let id = ask(RAVI, account(MEI), Action::Close);
        for origin in unsigned_origins() {
            assert_noop!(
                Moderation::answer(origin, id, content(2)),
                DispatchError::BadOrigin
            );
        }
        for who in [RAVI, LENA] {
            assert_noop!(
                Moderation::answer(signed(who), id, content(2)),
                Error::<Test>::NotRespondent
            );
        }
    });
}

#[test]
fn until_the_verdict() {
    build_and_execute(|| {
        let id = conclude(RAVI, account(MEI), Action::Close, Verdict::Undecided);
        for id in [id, 99] {
            assert_noop!(
                Moderation::answer(signed(MEI), id, content(2)),
                Error::<Test>::UnknownRequest
            );
        }
    });
}

#[test]
fn within_its_bounds() {
    build_and_execute(|| {
        let id = ask(RAVI, account(MEI), Action::Close);
        for answer in unfit_contents() {
            assert_noop!(
                Moderation::answer(signed(MEI), id, answer),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}
