//! The story of the pallet's doc, and that of a side that vanishes.

use super::mock::*;
use crate::{pallet::*, Phase};
use cybermiles_primitives::trade::{Outcome, Receipt};
use frame_support::{assert_noop, assert_ok};

#[test]
fn mei_and_ravi_review_each_other() {
    build_and_execute(|| {
        let (mei, ravi) = (BUYER, SELLER);
        close(&receipt(DEAL));
        assert_eq!(rent_of(&mei), RENT);

        // Mei writes at once; nobody reads it, not even when Ravi would like to know before he writes.
        let (of_mei, of_ravi) = (Secret::new(4), Secret::new(5));
        assert_ok!(commit(mei.clone(), &of_mei));
        assert_noop!(reveal(mei.clone(), &of_mei), Error::<Test>::CommitOpen);
        run_to(6);
        assert_ok!(commit(ravi.clone(), &of_ravi));

        // Both stand. Each opens; the bonds come back and the stars count.
        assert_ok!(reveal(ravi.clone(), &of_ravi));
        assert_ok!(reveal(mei.clone(), &of_mei));
        assert_eq!(reputation(ravi.clone()).rating_sum, 4);
        assert_eq!(reputation(mei.clone()).rating_sum, 5);
        assert_all_back(&ravi, FUNDS);

        // Ravi replies about the customs; Mei has nothing to add, so her time passes.
        assert_ok!(reply(ravi.clone(), 64));
        run_to(20);
        assert_noop!(expire(), Error::<Test>::NotOver);
        run_to(21);
        assert_ok!(expire());
        assert_all_back(&mei, FUNDS);
        assert_eq!(reputation(ravi).reviews, 1);
    });
}

#[test]
fn a_seller_who_vanished_is_reviewed_all_the_same() {
    build_and_execute(|| {
        close(&Receipt {
            outcome: Outcome::Refunded,
            paid: 0,
            ..receipt(DEAL)
        });
        assert_ok!(commit(BUYER, &Secret::new(1)));
        run_to(COMMIT_UNTIL);
        assert_ok!(reveal(BUYER, &Secret::new(1)));
        let known = reputation(SELLER);
        assert_eq!((known.refunds, known.reviews, known.rating_sum), (1, 1, 1));
        run_to(COMMIT_UNTIL + 15);
        assert_eq!(Reviews::receipt(DEAL).unwrap().phase, Phase::Over);
        assert_ok!(expire());
        assert_all_back(&BUYER, FUNDS);
    });
}
