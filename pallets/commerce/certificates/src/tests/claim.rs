//! `claim`.

use super::mock::*;
use crate::{
    pallet::*,
    tree::{commitment, Proof},
    Status,
};
use cybermiles_primitives::Balance;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_label_makes_its_finder_the_first_custodian() {
    build_and_execute(|| {
        certify();
        run_to(10);
        commit(ANNA, BOTTLE);
        run_to(12);
        assert_ok!(try_claim(ANNA, BOTTLE));
        assert_last(Event::UnitClaimed {
            unit: BOTTLE,
            custodian: ANNA,
            hash: hash_of(&ANNA, BOTTLE),
        });
        let unit = Units::<Test>::get(BOTTLE).unwrap();
        assert_eq!((unit.custodian, unit.claimed_at), (ANNA, 12));
        assert_eq!((unit.entries, unit.status), (1, Status::Held));
        assert_eq!(history(BOTTLE), [(ANNA, 12, None)]);
        assert_eq!(Batches::<Test>::get(0).unwrap().live, 1);
        assert_eq!(Commitments::<Test>::iter().count(), 0);
        assert_eq!(rent(&ANNA), claim_price());
    });
}

#[test]
fn every_unit_of_the_batch() {
    build_and_execute(|| {
        certify();
        for index in 0..UNITS {
            assert_eq!(custodian(claim(ANNA, unit_id(0, index))), ANNA);
        }
        assert_eq!(rent(&ANNA), Balance::from(UNITS) * claim_price());
    });
}

#[test]
fn a_claim_needs_no_money_any_more() {
    build_and_execute(|| {
        certify();
        commit(ANNA, BOTTLE);
        let spendable = Balances::free_balance(ANNA) - 10;
        assert_ok!(Balances::transfer_keep_alive(signed(ANNA), BEN, spendable));
        wait(2);
        assert_ok!(try_claim(ANNA, BOTTLE));
    });
}

#[test]
fn who_sees_the_secret_comes_too_late() {
    build_and_execute(|| {
        certify();
        commit(ANNA, BOTTLE);
        run_to(3);
        // Anna's claim waits in the pool; Ben reads the secret there.
        assert_noop!(try_claim(BEN, BOTTLE), Error::<Test>::NoCommitment);
        commit(BEN, BOTTLE);
        assert_noop!(try_claim(BEN, BOTTLE), Error::<Test>::CommitmentTooYoung);
        run_to(4);
        assert_ok!(try_claim(ANNA, BOTTLE));
        run_to(5);
        assert_noop!(try_claim(BEN, BOTTLE), Error::<Test>::AlreadyClaimed);
    });
}

#[test]
fn a_copied_label_shows_who_was_first() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        commit(BEN, bottle);
        wait(2);
        assert_noop!(try_claim(BEN, bottle), Error::<Test>::AlreadyClaimed);
        assert_eq!(holders(bottle), [ANNA]);
        // Nor can it be used when the unit is gone.
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert_noop!(try_claim(BEN, bottle), Error::<Test>::AlreadyClaimed);
        assert_ok!(Certificates::clear(signed(BEN), bottle, 1));
        assert_noop!(try_claim(BEN, bottle), Error::<Test>::AlreadyClaimed);
    });
}

#[test]
fn in_time_from_the_delay_to_the_expiry() {
    build_and_execute(|| {
        certify();
        run_to(10);
        commit(ANNA, BOTTLE);
        for block in [10, 11] {
            run_to(block);
            assert_noop!(try_claim(ANNA, BOTTLE), Error::<Test>::CommitmentTooYoung);
        }
        run_to(30);
        assert_noop!(try_claim(ANNA, BOTTLE), Error::<Test>::CommitmentExpired);
        run_to(29);
        assert_ok!(try_claim(ANNA, BOTTLE));
    });
}

#[test]
fn only_ones_own_commitment_to_this_unit() {
    build_and_execute(|| {
        certify();
        certify();
        commit(ANNA, BOTTLE);
        wait(2);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::claim(origin, BOTTLE, secret(4), proof(4)),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(try_claim(BEN, BOTTLE), Error::<Test>::NoCommitment);
        for unit in [unit_id(0, 3), unit_id(1, 4)] {
            assert_noop!(try_claim(ANNA, unit), Error::<Test>::NoCommitment);
        }
        assert_noop!(
            Certificates::claim(signed(ANNA), BOTTLE, secret(3), proof(4)),
            Error::<Test>::NoCommitment
        );
    });
}

#[test]
fn only_a_unit_that_there_is() {
    build_and_execute(|| {
        certify();
        for (unit, error) in [
            (unit_id(1, 4), Error::<Test>::UnknownBatch),
            (unit_id(0, 5), Error::UnknownUnit),
            (unit_id(0, u32::MAX), Error::UnknownUnit),
        ] {
            let hash = commitment(unit, &secret(4), &ANNA);
            assert_ok!(Certificates::commit(signed(ANNA), hash));
            wait(2);
            assert_noop!(
                Certificates::claim(signed(ANNA), unit, secret(4), proof(4)),
                error
            );
        }
    });
}

#[test]
fn only_with_secret_and_proof() {
    build_and_execute(|| {
        certify();
        commit(ANNA, BOTTLE);
        let guess = [9; 32];
        let hash = commitment(BOTTLE, &guess, &ANNA);
        assert_ok!(Certificates::commit(signed(ANNA), hash));
        wait(2);
        assert_noop!(
            Certificates::claim(signed(ANNA), BOTTLE, guess, proof(4)),
            Error::<Test>::WrongProof
        );
        let longer = [proof(4).to_vec(), vec![root()]].concat();
        for wrong in [vec![], proof(3).to_vec(), longer] {
            let wrong: Proof = wrong.try_into().unwrap();
            assert_noop!(
                Certificates::claim(signed(ANNA), BOTTLE, secret(4), wrong),
                Error::<Test>::WrongProof
            );
        }
        assert_ok!(try_claim(ANNA, BOTTLE));
    });
}

#[test]
fn a_batch_of_one_has_the_leaf_as_its_root() {
    build_and_execute(|| {
        register(FACTORY);
        let leaf = crate::tree::leaf(0, crate::tree::seal(&secret(0)));
        assert_ok!(Certificates::certify(signed(FACTORY), leaf, 1, content(1)));
        let unit = unit_id(0, 0);
        commit(ANNA, unit);
        wait(2);
        assert_ok!(Certificates::claim(
            signed(ANNA),
            unit,
            secret(0),
            Proof::default()
        ));
    });
}
