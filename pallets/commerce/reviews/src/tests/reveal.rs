//! `reveal`.

use super::mock::*;
use crate::{pallet::*, Parameters, Review};
use cybermiles_primitives::trade::{Outcome, Receipt, Side};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// Both have committed in block 5.
fn both_committed(of_buyer: &Secret, of_seller: &Secret) {
    close(&receipt(DEAL));
    run_to(5);
    assert_ok!(commit(BUYER, of_buyer));
    assert_ok!(commit(SELLER, of_seller));
}

#[test]
fn the_rating_counts_for_the_other_and_the_bond_comes_back() {
    build_and_execute(|| {
        both_committed(&Secret::new(4), &Secret::new(5));
        run_to(8);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        System::assert_last_event(
            Event::Reviewed {
                deal: DEAL,
                listing: Some(3),
                outcome: Outcome::Released,
                by: Side::Buyer,
                reviewer: BUYER,
                reviewed: SELLER,
                rating: 4,
                content: Some(content(120)),
                reply_until: 23,
            }
            .into(),
        );
        assert_eq!(kept(DEAL).by_buyer, Review::Revealed { reply_until: 23 });
        let of = |who| {
            let known = reputation(who);
            (known.reviews, known.rating_sum)
        };
        assert_eq!((of(BUYER), of(SELLER)), ((0, 0), (1, 4)));
        assert_eq!((bond_of(&BUYER), bond_of(&SELLER)), (0, 50));

        assert_ok!(reveal(SELLER, &Secret::new(5)));
        assert_eq!((of(BUYER), of(SELLER)), ((1, 5), (1, 4)));
        assert_all_back(&SELLER, FUNDS);
    });
}

#[test]
fn the_outcome_is_shown_with_the_review() {
    build_and_execute(|| {
        let outcome = Outcome::Ruled {
            loser: Some(Side::Seller),
        };
        close(&Receipt {
            outcome,
            listing: None,
            ..receipt(DEAL)
        });
        let bare = Secret {
            content: None,
            ..Secret::new(1)
        };
        assert_ok!(commit(SELLER, &bare));
        run_to(COMMIT_UNTIL);
        assert_ok!(reveal(SELLER, &bare));
        System::assert_last_event(
            Event::Reviewed {
                deal: DEAL,
                listing: None,
                outcome,
                by: Side::Seller,
                reviewer: SELLER,
                reviewed: BUYER,
                rating: 1,
                content: None,
                reply_until: COMMIT_UNTIL + 15,
            }
            .into(),
        );
        assert_eq!(reputation(BUYER).rating_sum, 1);
    });
}

#[test]
fn not_while_the_other_may_commit() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        run_to(COMMIT_UNTIL - 1);
        assert_noop!(reveal(BUYER, &Secret::new(4)), Error::<Test>::CommitOpen);
        run_to(COMMIT_UNTIL);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_noop!(
            commit(SELLER, &Secret::new(1)),
            Error::<Test>::DeadlinePassed
        );
        assert_noop!(reveal(SELLER, &Secret::new(1)), Error::<Test>::NotCommitted);
    });
}

#[test]
fn in_time_is_before_the_end_of_the_window() {
    build_and_execute(|| {
        both_committed(&Secret::new(4), &Secret::new(5));
        run_to(15);
        assert_noop!(
            reveal(BUYER, &Secret::new(4)),
            Error::<Test>::DeadlinePassed
        );
        run_to(14);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
    });
    build_and_execute(|| {
        close(&receipt(DEAL));
        assert_ok!(commit(BUYER, &Secret::new(4)));
        run_to(REVEAL_UNTIL);
        assert_noop!(
            reveal(BUYER, &Secret::new(4)),
            Error::<Test>::DeadlinePassed
        );
        run_to(REVEAL_UNTIL - 1);
        assert_ok!(reveal(BUYER, &Secret::new(4)));
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        both_committed(&Secret::new(4), &Secret::new(5));
        assert_ok!(reveal(BUYER, &Secret::new(4)));
        assert_noop!(
            reveal(BUYER, &Secret::new(4)),
            Error::<Test>::AlreadyRevealed
        );
        assert_ok!(reply(SELLER, 10));
        assert_noop!(
            reveal(BUYER, &Secret::new(4)),
            Error::<Test>::AlreadyRevealed
        );
        assert_eq!(reputation(SELLER).reviews, 1);
    });
}

#[test]
fn only_what_was_committed_to() {
    build_and_execute(|| {
        let secret = Secret::new(4);
        both_committed(&secret, &Secret::new(5));
        let spoilt = [
            Secret {
                rating: 5,
                ..secret
            },
            Secret {
                salt: [5; 32],
                ..secret
            },
            Secret {
                content: Some(content(121)),
                ..secret
            },
            Secret {
                content: None,
                ..secret
            },
        ];
        for other in spoilt {
            assert_noop!(reveal(BUYER, &other), Error::<Test>::WrongCommitment);
        }
        assert_ok!(reveal(BUYER, &secret));
    });
}

#[test]
fn a_copied_commitment_opens_for_nobody_else() {
    build_and_execute(|| {
        close(&receipt(DEAL));
        let secret = Secret::new(5);
        assert_ok!(commit(BUYER, &secret));
        let copy = secret.hash(DEAL, &BUYER);
        assert_ok!(Reviews::commit(RuntimeOrigin::signed(SELLER), DEAL, copy));
        assert_ok!(reveal(BUYER, &secret));
        assert_noop!(reveal(SELLER, &secret), Error::<Test>::WrongCommitment);
    });
}

#[test]
fn a_rating_is_one_to_five() {
    build_and_execute(|| {
        both_committed(&Secret::new(0), &Secret::new(6));
        assert_noop!(
            reveal(BUYER, &Secret::new(0)),
            Error::<Test>::RatingOutOfRange
        );
        assert_noop!(
            reveal(SELLER, &Secret::new(6)),
            Error::<Test>::RatingOutOfRange
        );
    });
    for rating in 1..=5 {
        build_and_execute(|| {
            both_committed(&Secret::new(rating), &Secret::new(rating));
            assert_ok!(reveal(BUYER, &Secret::new(rating)));
            assert_eq!(reputation(SELLER).rating_sum, u64::from(rating));
        });
    }
}

#[test]
fn a_content_is_neither_empty_nor_too_long() {
    let with_length = |length| Secret {
        content: Some(content(length)),
        ..Secret::new(4)
    };
    build_and_execute(|| {
        both_committed(&with_length(0), &with_length(1_001));
        for (who, length) in [(BUYER, 0), (SELLER, 1_001)] {
            assert_noop!(
                reveal(who, &with_length(length)),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
    build_and_execute(|| {
        both_committed(&with_length(1), &with_length(1_000));
        // What is committed to stays possible.
        let shorter = Parameters {
            max_content_length: 10,
            ..PARAMETERS
        };
        assert_ok!(Reviews::force_set_parameters(
            RuntimeOrigin::signed(GOVERNOR),
            shorter
        ));
        assert_ok!(reveal(BUYER, &with_length(1)));
        assert_ok!(reveal(SELLER, &with_length(1_000)));
    });
}

#[test]
fn only_a_side_of_a_deal_that_ended() {
    build_and_execute(|| {
        assert_noop!(reveal(BUYER, &Secret::new(4)), Error::<Test>::NotFound);
        both_committed(&Secret::new(4), &Secret::new(5));
        assert_noop!(reveal(STRANGER, &Secret::new(4)), Error::<Test>::NotParty);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Reviews::reveal(origin, DEAL, 4, Some(content(120)), [4; 32]),
                DispatchError::BadOrigin
            );
        }
    });
}
