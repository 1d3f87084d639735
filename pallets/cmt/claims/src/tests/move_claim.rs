//! `move_claim`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_new_address_signs_and_the_old_no_more() {
    build_and_execute(|| {
        assert_ok!(Claims::move_claim(
            governor(),
            address(RAVI),
            address(STRANGER)
        ));
        System::assert_last_event(
            Event::ClaimMoved {
                old: address(RAVI),
                new: address(STRANGER),
            }
            .into(),
        );
        assert_eq!(Moves::<Test>::get(address(RAVI)), Some(address(STRANGER)));
        assert_eq!(
            MoveTargets::<Test>::get(address(STRANGER)),
            Some(address(RAVI))
        );

        Claim::of(RAVI, &NEWCOMER).assert_refused(Error::WrongSigner);
        Claim::signed_by(STRANGER, RAVI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 700);
        assert_eq!(Claimed::<Test>::get(address(RAVI)), Some(700));
        Claim::signed_by(STRANGER, RAVI, &NEWCOMER).assert_refused(Error::AlreadyClaimed);
    });
}

#[test]
fn one_signature_never_opens_two_leaves() {
    build_and_execute(|| {
        // The twin holds as much as Mei, so Mei's signature fits both leaves.
        assert_ok!(Claims::move_claim(governor(), address(TWIN), address(MEI)));
        Claim::signed_by(MEI, TWIN, &NEWCOMER).submit();
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::SignerTaken);

        // Mei's own leaf is not lost: it moves to a fresh address.
        assert_ok!(Claims::move_claim(
            governor(),
            address(MEI),
            address(STRANGER)
        ));
        Claim::signed_by(STRANGER, MEI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 3_000);
    });
}

#[test]
fn two_holders_may_swap() {
    build_and_execute(|| {
        assert_ok!(Claims::move_claim(governor(), address(MEI), address(RAVI)));
        assert_ok!(Claims::move_claim(governor(), address(RAVI), address(MEI)));
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::WrongSigner);
        Claim::signed_by(RAVI, MEI, &NEWCOMER).submit();
        Claim::signed_by(MEI, RAVI, &SETTLER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_500);
        assert_eq!(Balances::free_balance(SETTLER), 500 + 700);
    });
}

#[test]
fn only_the_move_origin_moves() {
    build_and_execute(|| {
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            RuntimeOrigin::signed(SETTLER),
            frame_system::RawOrigin::Authorized.into(),
        ] {
            assert_noop!(
                Claims::move_claim(origin, address(MEI), address(STRANGER)),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn in_time_is_before_the_deadline() {
    build_and_execute(|| {
        run_to(DEADLINE);
        assert_noop!(
            Claims::move_claim(governor(), address(MEI), address(STRANGER)),
            Error::<Test>::DeadlinePassed
        );
        run_to(DEADLINE - 1);
        assert_ok!(Claims::move_claim(
            governor(),
            address(MEI),
            address(STRANGER)
        ));
    });
}

#[test]
fn an_address_is_not_moved_to_itself() {
    build_and_execute(|| {
        assert_noop!(
            Claims::move_claim(governor(), address(MEI), address(MEI)),
            Error::<Test>::SameAddress
        );
    });
}

#[test]
fn a_paid_leaf_is_not_moved() {
    build_and_execute(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        assert_noop!(
            Claims::move_claim(governor(), address(MEI), address(STRANGER)),
            Error::<Test>::AlreadyClaimed
        );
    });
}

#[test]
fn a_moved_leaf_is_not_moved_again() {
    build_and_execute(|| {
        assert_ok!(Claims::move_claim(
            governor(),
            address(MEI),
            address(STRANGER)
        ));
        for new in [address(STRANGER), address(RAVI)] {
            assert_noop!(
                Claims::move_claim(governor(), address(MEI), new),
                Error::<Test>::AlreadyMoved
            );
        }
    });
}

#[test]
fn an_address_signs_for_one_leaf() {
    build_and_execute(|| {
        assert_ok!(Claims::move_claim(
            governor(),
            address(MEI),
            address(STRANGER)
        ));
        assert_noop!(
            Claims::move_claim(governor(), address(RAVI), address(STRANGER)),
            Error::<Test>::SignerTaken
        );
        // Lena's signature for her own leaf is public.
        Claim::of(LENA, &NEWCOMER).submit();
        assert_noop!(
            Claims::move_claim(governor(), address(RAVI), address(LENA)),
            Error::<Test>::SignerTaken
        );
    });
}
