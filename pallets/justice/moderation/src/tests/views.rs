//! What clients read.

use super::mock::*;
use crate::{Action, Closure, RequestInfo, TargetInfo};
use cybermiles_primitives::justice::Verdict;
use frame_support::assert_ok;

#[test]
fn how_a_target_stands() {
    build_and_execute(|| {
        for target in [account(MEI), listing(PISTOL)] {
            let begin = now();
            let info = || Moderation::standing(target.clone());
            let mut expected = TargetInfo {
                closed: None,
                open_request: None,
                may_ask: Some(Action::Close),
                pledge: 1_000,
                cooldown_until: None,
            };
            assert_eq!(info(), expected);
            let id = ask(RAVI, target.clone(), Action::Close);
            expected.open_request = Some(id);
            expected.may_ask = None;
            assert_eq!(info(), expected);
            decide(id, Verdict::Denied);
            expected.open_request = None;
            expected.may_ask = Some(Action::Close);
            expected.pledge = 5_000;
            expected.cooldown_until = Some(begin + 30);
            assert_eq!(info(), expected);
            wait(30);
            expected.pledge = 1_000;
            expected.cooldown_until = None;
            assert_eq!(info(), expected);
            let request = conclude(RAVI, target.clone(), Action::Close, Verdict::Granted);
            expected.closed = Some(Closure {
                since: begin + 30,
                request,
            });
            expected.may_ask = Some(Action::Reopen);
            assert_eq!(info(), expected);
        }
        delist(PISTOL);
        assert_eq!(Moderation::standing(listing(PISTOL)).may_ask, None);
    });
}

#[test]
fn a_request() {
    build_and_execute(|| {
        assert_eq!(Moderation::request_of(0), None);
        run_to(6);
        let id = ask(RAVI, listing(PISTOL), Action::Close);
        assert_ok!(Moderation::answer(signed(MEI), id, content(2)));
        let info = RequestInfo {
            target: listing(PISTOL),
            action: Action::Close,
            requester: RAVI,
            respondent: MEI,
            reason: content(1),
            answer: Some(content(2)),
            since: 6,
            panel: 0,
            cooldown: 30,
        };
        assert_eq!(Moderation::request_of(id), Some(info));
        decide(id, Verdict::Undecided);
        assert_eq!(Moderation::request_of(id), None);
    });
}
