//! Each invariant sees its own breach.

use super::mock::*;
use crate::pallet::*;
use sp_core::H160;
use sp_runtime::DispatchError;

fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        Claims::do_try_state().unwrap();
        spoil();
        assert_eq!(Claims::do_try_state(), Err(DispatchError::Other(message)));
    });
}

#[test]
fn conservation() {
    assert_breach(
        || Total::<Test>::put(TOTAL + 1),
        "claims 1: the pot's hold is not what is owed",
    );
    assert_breach(
        || Total::<Test>::put(1),
        "claims 1: more was paid than the total",
    );
}

#[test]
fn the_claims_add_up() {
    assert_breach(
        || Claimed::<Test>::insert(address(MEI), 1_501),
        "claims 2: the claims pass the claimed total",
    );
    assert_breach(
        || Claimed::<Test>::remove(address(MEI)),
        "claims 2: a claim is missing",
    );
}

#[test]
fn moves_mirror_their_targets() {
    let (one, two) = (H160::repeat_byte(1), H160::repeat_byte(2));
    assert_breach(
        || Moves::<Test>::insert(one, one),
        "claims 3: an address is moved to itself",
    );
    assert_breach(
        || Moves::<Test>::insert(one, two),
        "claims 3: a move has no target",
    );
    assert_breach(
        || MoveTargets::<Test>::insert(one, two),
        "claims 3: a target has no move",
    );
}

#[test]
fn the_phase_is_consistent() {
    assert_breach(
        Root::<Test>::kill,
        "claims 4: a root without a total, or a total without a root",
    );
    assert_breach(
        || Swept::<Test>::put(0),
        "claims 4: swept before the deadline",
    );
}

#[test]
fn the_pot_is_provided_for() {
    new_test_ext().execute_with(|| {
        run_to(DEADLINE);
        Claims::sweep(RuntimeOrigin::root()).unwrap();
        let _ = System::dec_providers(&pot());
        assert_eq!(
            Claims::do_try_state(),
            Err(DispatchError::Other(
                "claims 5: the pot is not provided for"
            ))
        );
    });
}
