//! What a page shows.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{justice::Verdict, trade::Side, AccountId};
use frame_support::assert_ok;

fn now(id: CaseId, who: AccountId) -> Vec<Action> {
    Arbitration::actions(id, who).unwrap().now
}

#[test]
fn a_case() {
    build_and_execute(|| {
        let id = hearing();
        let view = Arbitration::case(id).unwrap();
        assert_eq!((view.buyer, view.seller), (RAVI, MEI));
        assert_eq!((view.claimant, view.deposit), (Side::Buyer, DEPOSIT));
        assert_eq!((view.terms, view.claim), (BY_BIDS, content(9)));
        assert_eq!((view.tried, view.appeals), (1, 0));
        assert_eq!((view.deadline, view.standing), (Some(31), None));
        assert_eq!(view.bids_until, None);
        assert_eq!(view.next_appeal, Some((200, 7)));
        assert_eq!(view.state, state(id));
        assert_eq!(view.rules, RULES);
        assert_eq!(
            view.demands,
            Sides {
                buyer: percent(0),
                seller: percent(100)
            }
        );
        assert_eq!(Arbitration::case(9), None);
        let last = finally(BY_COMMITTEE);
        assert_eq!(Arbitration::case(last).unwrap().next_appeal, None);
        assert!(Arbitration::evidence(9).is_empty());
        assert!(Arbitration::bids(9).is_empty());
        let open = bidding();
        assert_eq!(Arbitration::case(open).unwrap().bids_until, Some(15));
    });
}

#[test]
fn an_arbiter() {
    build_and_execute(|| {
        let id = hearing();
        advance(id);
        let view = Arbitration::arbiter(OLGA).unwrap();
        assert_eq!((view.bond, view.missing), (0, 1_001));
        assert_eq!(
            (view.specialities, view.languages),
            (vec![3, 7], vec![*b"en"])
        );
        assert_eq!((view.hearing, view.ruled, view.leaves_at), (0, 0, None));
        assert_eq!(view.record.timeouts, 1);
        assert_eq!(view.content, content(4));
        assert_eq!(Arbitration::arbiter(STRANGER), None);
    });
}

#[test]
fn what_each_may_do() {
    use Action::*;
    build_and_execute(|| {
        let id = bidding();
        assert_eq!(now(id, RAVI), [Plead, SubmitEvidence]);
        assert_eq!(now(id, OLGA), [Bid]);
        assert_eq!(now(id, STRANGER), []);
        bid(id, OLGA, 40);
        assert_eq!(now(id, OLGA), [Bid, WithdrawBid]);
        assert_eq!(now(id, MEI), [AcceptBid, Plead, SubmitEvidence]);
        let actions = Arbitration::actions(id, MEI).unwrap();
        assert_eq!(actions.advance_from, Some(21));
        run_to(15);
        assert_eq!(now(id, OLGA), [WithdrawBid]);
        assert_eq!(now(id, MEI), [AcceptBid, Strike, Plead, SubmitEvidence]);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        // Nobody hears the case who leaves, but he can be struck.
        assert_eq!(now(id, MEI), [Strike, Plead, SubmitEvidence]);
        Arbiters::<Test>::mutate(OLGA, |olga| olga.as_mut().unwrap().leaves_at = None);
        run_to(21);
        for who in [RAVI, OLGA, STRANGER] {
            assert_eq!(now(id, who), [Advance]);
        }
        advance(id);
        assert_eq!(now(id, OLGA), [Rule]);
        assert_eq!(now(id, PAVEL), []);
        assert_eq!(now(id, MEI), [Plead, SubmitEvidence]);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(20)));
        assert_eq!(now(id, MEI), [SubmitEvidence, Appeal]);
        assert_eq!(now(id, OLGA), []);
        assert_ok!(Arbitration::appeal(
            signed(MEI),
            id,
            percent(90),
            content(8)
        ));
        assert_eq!(now(id, MEI), [SubmitEvidence]);
        assert_eq!(Arbitration::actions(id, MEI).unwrap().advance_from, None);
        decide(id, Verdict::Denied);
        run_to(22);
        end_deal(id);
        assert_eq!(now(id, STRANGER), [Advance]);
        assert_eq!(
            Arbitration::actions(id, MEI).unwrap().advance_from,
            Some(22)
        );
        assert_eq!(Arbitration::actions(9, MEI), None);
    });
}
