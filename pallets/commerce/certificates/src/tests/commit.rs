//! `commit`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::Hash;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn it_is_kept_with_its_times_and_the_rent_of_what_it_claims() {
    build_and_execute(|| {
        run_to(10);
        let hash = Hash::repeat_byte(5);
        assert_ok!(Certificates::commit(signed(ANNA), hash));
        assert_last(Event::Committed {
            who: ANNA,
            hash,
            from: 12,
            expires: 30,
        });
        let commitment = Commitments::<Test>::get(ANNA, hash).unwrap();
        assert_eq!((commitment.from, commitment.expires), (12, 30));
        assert_eq!(rent(&ANNA), claim_price());
    });
}

#[test]
fn each_is_an_entry_of_its_own() {
    build_and_execute(|| {
        let hash = Hash::repeat_byte(5);
        assert_ok!(Certificates::commit(signed(ANNA), hash));
        assert_noop!(
            Certificates::commit(signed(ANNA), hash),
            Error::<Test>::AlreadyCommitted
        );
        assert_ok!(Certificates::commit(signed(ANNA), Hash::repeat_byte(6)));
        assert_ok!(Certificates::commit(signed(BEN), hash));
        assert_eq!(rent(&ANNA), 2 * claim_price());
        assert_eq!(rent(&BEN), claim_price());
    });
}

#[test]
fn the_times_are_those_of_the_moment() {
    build_and_execute(|| {
        let hash = Hash::repeat_byte(5);
        assert_ok!(Certificates::commit(signed(ANNA), hash));
        let parameters = Parameters {
            commit_delay: 7,
            commit_lifetime: 8,
            ..PARAMETERS
        };
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        assert_ok!(Certificates::commit(signed(BEN), hash));
        let times = |who| Commitments::<Test>::get(who, hash).map(|c| (c.from, c.expires));
        assert_eq!(times(ANNA), Some((3, 21)));
        assert_eq!(times(BEN), Some((8, 9)));
    });
}

#[test]
fn only_a_signed_origin_with_the_rent() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::commit(origin, Hash::zero()),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Certificates::commit(signed(NEWCOMER), Hash::zero()),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn not_at_the_end_of_all_blocks() {
    build_and_execute(|| {
        run_to(u32::MAX - 19);
        assert_noop!(
            Certificates::commit(signed(ANNA), Hash::zero()),
            ArithmeticError::Overflow
        );
    });
}
