//! `withdraw`.

use super::mock::*;
use crate::{pallet::*, Places};
use cybermiles_primitives::{justice::Jury as _, CMT};
use frame_support::{assert_noop, assert_ok};

fn exit() -> u32 {
    System::block_number() + PARAMETERS.exit_delay
}

#[test]
fn a_part_comes_back_after_the_delay() {
    build_and_execute(|| {
        assert_ok!(Jury::lower(signed(DAN), 1_000 * CMT));
        let at = exit();
        run_to(at - 1);
        assert_noop!(Jury::withdraw(signed(DAN)), Error::<Test>::TooEarly);
        run_to(at);
        assert_eq!(Jury::juror(DAN).unwrap().withdrawable, 1_000 * CMT);
        assert_ok!(Jury::withdraw(signed(DAN)));
        assert_last(Event::Withdrawn {
            juror: DAN,
            amount: 1_000 * CMT,
        });
        assert_eq!(staked(&DAN), 3_000 * CMT);
        assert_eq!(Jury::juror(DAN).unwrap().leaving, None);
        assert_noop!(Jury::withdraw(signed(DAN)), Error::<Test>::NothingLeaves);
    });
}

#[test]
fn with_all_of_it_record_rent_and_leaf_go() {
    build_and_execute(|| {
        let free = Balances::free_balance(ADA);
        let rent_paid = rent(&ADA);
        assert_ok!(Jury::lower(signed(ADA), 1_000 * CMT));
        run_to(exit());
        assert_ok!(Jury::withdraw(signed(ADA)));
        assert_last(Event::Left {
            juror: ADA,
            leaf: 0,
        });
        assert_eq!((staked(&ADA), rent(&ADA)), (0, 0));
        assert_eq!(Balances::free_balance(ADA), free + 1_000 * CMT + rent_paid);
        assert_eq!(Jury::juror(ADA), None);
        assert_eq!(Leaves::<Test>::get(0), None);
        assert_eq!(LeafPlaces::<Test>::get(), Places { next: 4, free: 1 });
        // The next one who comes gets the leaf.
        assert_ok!(Jury::register(signed(STRANGER), 1_000 * CMT));
        assert_eq!(Leaves::<Test>::get(0), Some(STRANGER));
        assert_eq!(FreeLeaves::<Test>::iter().count(), 0);
    });
}

#[test]
fn when_all_are_gone_no_node_is_left() {
    build_and_execute(|| {
        for (who, stake) in stakes() {
            assert_ok!(Jury::lower(signed(who), stake));
        }
        run_to(exit());
        for who in JURORS {
            assert_ok!(Jury::withdraw(signed(who)));
        }
        assert_eq!(Nodes::<Test>::iter().count(), 0);
        assert_eq!(Leaves::<Test>::iter().count(), 0);
    });
}

#[test]
fn no_locked_stake_leaves_before_its_panel_is_settled() {
    build_and_execute(|| {
        let id = drawn(200);
        assert_ok!(Jury::lower(signed(DAN), 4_000 * CMT));
        let at = exit();
        let lock = locked(&DAN);
        assert!(lock > 0 && lock < 4_000 * CMT);
        let (middle, end) = (commit_until(id), reveal_until(id));
        for who in JURORS {
            assert_ok!(commit(id, who, true));
        }
        run_to(middle);
        for who in JURORS {
            assert_ok!(reveal(id, who, true));
        }
        run_to(end);
        assert_ok!(Jury::advance(signed(STRANGER), id));

        run_to(at);
        assert_ok!(Jury::withdraw(signed(DAN)));
        assert_eq!(staked(&DAN), lock);
        assert_noop!(Jury::withdraw(signed(DAN)), Error::<Test>::StakeLocked);
        assert_ok!(Jury::discharge(id));
        assert_noop!(Jury::withdraw(signed(DAN)), Error::<Test>::StakeLocked);
        settle_all(id, 1);
        assert_ok!(Jury::withdraw(signed(DAN)));
        assert_eq!(staked(&DAN), 0);
        assert_eq!(Jury::juror(DAN), None);
    });
}

#[test]
fn who_lost_all_leaves_when_no_snapshot_draws_him() {
    build_and_execute(|| {
        // Fifty seats are all that Ada can answer for.
        Jurors::<Test>::iter_keys()
            .filter(|who| *who != ADA)
            .for_each(|who| {
                let stake = staked(&who);
                assert_ok!(Jury::lower(signed(who), stake));
            });
        run_to(2 * TERM);
        let id = drawn(50);
        assert_eq!(seats_of(id, &ADA), 50);
        run_to(reveal_until(id));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        settle_all(id, 50);
        assert_eq!((staked(&ADA), Jury::term().live), (0, 0));

        assert_noop!(Jury::withdraw(signed(ADA)), Error::<Test>::TooEarly);
        let term = Jury::term().current;
        run_to((term + 2) * TERM - 1);
        assert_noop!(Jury::withdraw(signed(ADA)), Error::<Test>::TooEarly);
        run_to((term + 2) * TERM);
        assert_ok!(Jury::withdraw(signed(ADA)));
        assert_eq!((rent(&ADA), Jury::juror(ADA)), (0, None));
    });
}

#[test]
fn only_a_juror_who_signs_and_leaves() {
    build_and_execute(|| {
        assert_noop!(Jury::withdraw(signed(STRANGER)), Error::<Test>::NotJuror);
        assert_noop!(Jury::withdraw(signed(ADA)), Error::<Test>::NothingLeaves);
        assert_signed_only(Jury::withdraw);
    });
}
