//! `try_state` sees each invariant broken.

use super::mock::*;
use crate::{
    types::{LaterRate, Point},
    Accrued, Later, Pallet, Start,
};
use cybermiles_primitives::{Balance, Moment};
use frame_support::traits::fungible::Unbalanced;
use sp_runtime::{Perbill, TryRuntimeError};

/// What `try_state` says in the eleventh year, all eras paid, after `break_it`.
fn verdict(break_it: impl FnOnce()) -> Result<(), &'static str> {
    ExtBuilder::default().build().execute_with(|| {
        run_to_block(3);
        at(10 * YEAR + YEAR / 2);
        claim(end_era());
        Pallet::<Runtime>::do_try_state().unwrap();
        break_it();
        Pallet::<Runtime>::do_try_state().map_err(|error| match error {
            TryRuntimeError::Other(message) => message,
            other => panic!("{other:?}"),
        })
    })
}

fn anchor(at: Moment, supply: Balance) {
    Later::<Runtime>::put(LaterRate {
        rate: Perbill::zero(),
        anchor: Some(Point {
            at: START + at,
            supply,
        }),
    });
}

#[test]
fn a_sound_state_passes() {
    assert_eq!(verdict(|| ()), Ok(()));
}

#[test]
fn conservation() {
    assert_eq!(
        verdict(|| claim(1)),
        Err("1: more CMT than the genesis supply and the payouts of all eras")
    );
}

#[test]
fn accrued_on_the_curve() {
    let now = START + 10 * YEAR + YEAR / 2;
    assert_eq!(
        verdict(|| Accrued::<Runtime>::put(Point {
            at: now,
            supply: DECADE_END + 1
        })),
        Err("2: paid above the curve")
    );
    assert_eq!(
        verdict(|| Accrued::<Runtime>::put(Point {
            at: now + 1,
            supply: DECADE_END
        })),
        Err("2: paid in advance")
    );
}

#[test]
fn later_rate_in_its_bounds() {
    let rate = Perbill::from_percent(9);
    assert_eq!(
        verdict(|| Later::<Runtime>::put(LaterRate { rate, anchor: None })),
        Err("3: the later rate is above its maximum")
    );
    assert_eq!(
        verdict(|| anchor(DECADE - 1, DECADE_END)),
        Err("3: the anchor is before the anniversary")
    );
    assert_eq!(
        verdict(|| anchor(11 * YEAR, DECADE_END)),
        Err("3: the anchor is in the future")
    );
    assert_eq!(
        verdict(|| {
            Accrued::<Runtime>::kill();
            Balances::set_total_issuance(GENESIS);
            anchor(DECADE, DECADE_END - 1)
        }),
        Err("3: the anchor is under the decade's end")
    );
    assert_eq!(
        verdict(|| anchor(DECADE, CAP + 1)),
        Err("3: the anchor is above the cap")
    );
}

#[test]
fn started_after_block_1() {
    assert_eq!(
        verdict(Start::<Runtime>::kill),
        Err("4: block 1 has passed, and the curve has no start")
    );
    assert_eq!(
        verdict(|| {
            Start::<Runtime>::kill();
            System::set_block_number(1);
        }),
        Err("4: an era was paid before the curve's start was known")
    );
}
