//! What clients read.

use super::mock::*;
use crate::{Actions, Phase, ReceiptView, Review};
use cybermiles_primitives::trade::{Outcome, Reputation};
use frame_support::assert_ok;

fn phase() -> Option<Phase> {
    Reviews::receipt(DEAL).map(|receipt| receipt.phase)
}

/// The blocks before which each of the three may be called, and whether the receipt may be removed.
fn actions(
    commit: Option<u32>,
    reveal: Option<u32>,
    reply: Option<u32>,
    expire: bool,
) -> Option<Actions> {
    Some(Actions {
        commit,
        reveal,
        reply,
        expire,
    })
}

#[test]
fn a_receipt() {
    build_and_execute(|| {
        assert_eq!(Reviews::receipt(DEAL), None);
        close(&receipt(DEAL));
        let fresh = ReceiptView {
            buyer: BUYER,
            seller: SELLER,
            listing: Some(3),
            outcome: Outcome::Released,
            phase: Phase::Commit,
            commit_until: COMMIT_UNTIL,
            reveal_until: REVEAL_UNTIL,
            over_at: COMMIT_UNTIL,
            by_buyer: Review::Open,
            by_seller: Review::Open,
            parameters: PARAMETERS,
        };
        assert_eq!(Reviews::receipt(DEAL), Some(fresh.clone()));
        let secret = Secret::new(4);
        assert_ok!(commit(BUYER, &secret));
        let committed = ReceiptView {
            over_at: REVEAL_UNTIL,
            by_buyer: Review::Committed(secret.hash(DEAL, &BUYER)),
            ..fresh
        };
        assert_eq!(Reviews::receipt(DEAL), Some(committed));
    });
}

#[test]
fn phases() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        run_to(COMMIT_UNTIL - 1);
        assert_eq!(phase(), Some(Phase::Commit));
        run_to(COMMIT_UNTIL);
        assert_eq!(phase(), Some(Phase::Over));
        assert_ok!(expire());
        assert_eq!(phase(), None);
    });
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        assert_eq!(phase(), Some(Phase::Commit));
        assert_ok!(commit(SELLER, &Secret::new(4)));
        assert_eq!(phase(), Some(Phase::Reveal));
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_eq!(phase(), Some(Phase::Reveal));
        run_to(11);
        assert_eq!(phase(), Some(Phase::Reply));
        run_to(15);
        assert_eq!(phase(), Some(Phase::Reply));
        run_to(16);
        assert_eq!(phase(), Some(Phase::Over));
    });
}

#[test]
fn what_may_be_done() {
    build_and_execute(|| {
        assert_eq!(Reviews::actions(DEAL, BUYER), None);
        close(&receipt(DEAL));
        let may_commit = actions(Some(COMMIT_UNTIL), None, None, false);
        let nothing = actions(None, None, None, false);
        assert_eq!(Reviews::actions(DEAL, BUYER), may_commit);
        assert_eq!(Reviews::actions(DEAL, STRANGER), nothing);
        assert_ok!(commit(BUYER, &Secret::new(4)));
        assert_eq!(Reviews::actions(DEAL, BUYER), may_commit);
        assert_eq!(Reviews::actions(DEAL, SELLER), may_commit);

        run_to(3);
        assert_ok!(commit(SELLER, &Secret::new(5)));
        let may_reveal = actions(None, Some(13), None, false);
        assert_eq!(Reviews::actions(DEAL, BUYER), may_reveal);
        assert_eq!(Reviews::actions(DEAL, SELLER), may_reveal);

        run_to(4);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_eq!(Reviews::actions(DEAL, BUYER), nothing);
        assert_eq!(
            Reviews::actions(DEAL, SELLER),
            actions(None, Some(13), Some(19), false)
        );
        assert_ok!(reply(SELLER, 5));
        assert_eq!(Reviews::actions(DEAL, SELLER), may_reveal);

        run_to(13);
        let may_expire = actions(None, None, None, true);
        for who in [BUYER, SELLER, STRANGER] {
            assert_eq!(Reviews::actions(DEAL, who), may_expire);
        }
    });
}

#[test]
fn a_reputation() {
    build_and_execute(|| {
        assert_eq!(Reviews::reputation(SELLER), Reputation::default());
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(2)));
        run_to(COMMIT_UNTIL);
        assert_ok!(reveal(BUYER, &Secret::new(2)));
        assert_eq!(
            Reviews::reputation(SELLER),
            Reputation {
                deals: 1,
                sales: 1,
                volume: 300,
                refunds: 0,
                disputes_lost: 0,
                reviews: 1,
                rating_sum: 2,
            }
        );
    });
}
