//! `lower`.

use super::mock::*;
use crate::{pallet::*, Leaving};
use cybermiles_primitives::CMT;
use frame_support::{assert_noop, assert_ok};

#[test]
fn weight_goes_and_money_stays() {
    build_and_execute(|| {
        assert_ok!(Jury::lower(signed(DAN), 1_500 * CMT));
        let at = TERM + 1 + PARAMETERS.exit_delay;
        assert_last(Event::Lowered {
            juror: DAN,
            amount: 1_500 * CMT,
            at,
        });
        assert_eq!(staked(&DAN), 4_000 * CMT);
        let juror = Jury::juror(DAN).unwrap();
        let amount = 1_500 * CMT;
        assert_eq!(juror.leaving, Some(Leaving { amount, at }));
        assert_eq!((juror.weight, juror.withdrawable), (2_500, 0));
        assert_eq!((Jury::term().frozen, Jury::term().live), (10_000, 8_500));
    });
}

#[test]
fn what_left_before_waits_with_it() {
    build_and_execute(|| {
        assert_ok!(Jury::lower(signed(DAN), 1_000 * CMT));
        run_to(2 * TERM);
        assert_ok!(Jury::lower(signed(DAN), 3_000 * CMT));
        let at = 2 * TERM + PARAMETERS.exit_delay;
        let amount = 4_000 * CMT;
        assert_eq!(
            Jury::juror(DAN).unwrap().leaving,
            Some(Leaving { amount, at })
        );
        assert_eq!(Jury::juror(DAN).unwrap().weight, 0);
    });
}

#[test]
fn who_leaves_between_freeze_and_draw_is_drawn_and_pays() {
    build_and_execute(|| {
        let id = summoned(20);
        for who in JURORS {
            let stake = staked(&who);
            assert_ok!(Jury::lower(signed(who), stake));
        }
        assert_eq!(Jury::term().live, 0);
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        draw_all(id);
        let sat = seats(id);
        assert_eq!(sat.iter().map(|(_, seats)| seats).sum::<u32>(), 20);
        run_to(reveal_until(id));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        settle_all(id, 50);
        for (who, seats) in sat {
            let lost = ABSENCE * u128::from(seats);
            let juror = Jury::juror(who.clone()).unwrap();
            assert_eq!(WEALTH - owns(&who), lost);
            // What he lost is no longer there to leave.
            assert_eq!(juror.leaving.unwrap().amount, juror.stake);
        }
    });
}

#[test]
fn all_or_the_minimum_stays() {
    build_and_execute(|| {
        for (amount, error) in [
            (0, Error::<Test>::ZeroAmount),
            (1_000 * CMT + 1, Error::<Test>::StakeTooLow),
            (2_000 * CMT - 1, Error::<Test>::StakeTooLow),
            (2_000 * CMT + 1, Error::<Test>::StakeTooLow),
        ] {
            assert_noop!(Jury::lower(signed(BEN), amount), error);
        }
        assert_ok!(Jury::lower(signed(BEN), 1_000 * CMT));
        assert_ok!(Jury::lower(signed(BEN), 1_000 * CMT));
        assert_noop!(Jury::lower(signed(BEN), 1), Error::<Test>::StakeTooLow);
    });
}

#[test]
fn only_a_juror_who_signs() {
    build_and_execute(|| {
        assert_noop!(Jury::lower(signed(STRANGER), CMT), Error::<Test>::NotJuror);
        assert_signed_only(|origin| Jury::lower(origin, CMT));
    });
}
