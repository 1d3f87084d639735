//! The paper's schedule, from block 0 to the cap (000 v1.8 ch. 7).

use super::mock::*;
use crate::Event;
use frame_support::{
    assert_noop, assert_ok,
    traits::{fungible::Mutate, tokens::Preservation::Preserve, VestingSchedule},
};
use sp_runtime::{Perbill, TokenError};

/// Blocks in a quarter, shortened so that the test can live through ten of them.
const QUARTER: BlockNumber = 100;

#[test]
fn from_block_0_to_the_cap() {
    ExtBuilder::default()
        .start(None)
        .allocation((TEAM, 100 * MILLION, 10, QUARTER))
        .allocation((FIVE_MILES, 100 * MILLION, 10, QUARTER))
        .build_and_execute(|| {
            a_billion_in_block_0();
            the_team_is_released_by_a_tenth_a_quarter();
            eight_percent_a_year_through_a_halt();
            governance_chooses_three_percent_for_later();
            the_tenth_anniversary();
            ten_billion_and_no_more();
        });
}

fn a_billion_in_block_0() {
    assert_eq!(Balances::total_issuance(), 1_000 * MILLION);
    assert_eq!(Issuance::start(), None);
    run_to_block(2);
    assert_eq!(Issuance::start(), Some(START));
    assert_eq!(Issuance::rate_in_force(), Perbill::from_percent(8));
}

fn the_team_is_released_by_a_tenth_a_quarter() {
    run_to_block(QUARTER - 1);
    let sale = 10 * MILLION;
    assert_noop!(
        Balances::transfer(&TEAM, &STAKER, sale, Preserve),
        TokenError::Frozen
    );
    run_to_block(QUARTER);
    assert_ok!(Vesting::vest(RuntimeOrigin::signed(TEAM)));
    assert_ok!(Balances::transfer(&TEAM, &STAKER, sale, Preserve));
    assert_noop!(
        Balances::transfer(&TEAM, &STAKER, MILLION, Preserve),
        TokenError::Frozen
    );
    run_to_block(10 * QUARTER);
    assert_eq!(Vesting::vesting_balance(&FIVE_MILES), Some(0));
    assert_ok!(Vesting::vest(RuntimeOrigin::signed(FIVE_MILES)));
    assert_ok!(Balances::transfer(
        &FIVE_MILES,
        &STAKER,
        99 * MILLION,
        Preserve
    ));
}

fn eight_percent_a_year_through_a_halt() {
    System::reset_events();
    run_eras(
        200 * DAY - pallet_timestamp::Now::<Runtime>::get() % DAY,
        DAY,
    );
    // A month without a block; then eras go on.
    let before = Balances::total_issuance();
    let halted = pallet_timestamp::Now::<Runtime>::get() - START + 30 * DAY;
    at(halted);
    claim(end_era());
    let month = (Balances::total_issuance() - before) as f64 / before as f64;
    assert!((month - (1.08f64.powf(30.0 / 365.25) - 1.0)).abs() < 1e-12);
    run_eras(YEAR - halted, DAY);
    assert_eq!(Balances::total_issuance(), 1_080 * MILLION);
    // A reward of the second year is forgotten: it is missing for good, and nothing else is.
    at(YEAR + DAY);
    let forgotten = end_era();
    run_eras(YEAR - DAY, DAY);
    assert_eq!(
        Balances::total_issuance(),
        1_166 * MILLION + 4 * MILLION / 10 - forgotten
    );
    claim(forgotten);
    run_eras(YEAR, DAY);
    assert_eq!(Balances::total_issuance(), 1_259_712 * MILLION / 1_000);
}

fn governance_chooses_three_percent_for_later() {
    run_eras(6 * YEAR, 7 * DAY);
    let rate = Perbill::from_percent(3);
    assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate));
    assert_eq!(
        events().pop(),
        Some(Event::RateSet {
            rate,
            from: START + DECADE
        })
    );
    assert_eq!(Issuance::rate_in_force(), Perbill::from_percent(8));
    assert_eq!(
        Issuance::projected_supply(START + 11 * YEAR),
        Some(DECADE_END / 100 * 103)
    );
}

fn the_tenth_anniversary() {
    run_eras(YEAR, 7 * DAY);
    assert_eq!(Balances::total_issuance(), DECADE_END);
    assert_eq!(Issuance::rate_in_force(), Perbill::from_percent(3));
    run_eras(YEAR, 7 * DAY);
    assert_eq!(Balances::total_issuance(), DECADE_END / 100 * 103);
}

fn ten_billion_and_no_more() {
    assert_ok!(Issuance::set_rate(
        RuntimeOrigin::root(),
        Perbill::from_percent(8)
    ));
    run_eras(30 * YEAR, 31 * DAY);
    assert_eq!(Balances::total_issuance(), 10_000 * MILLION);
    assert_eq!(Issuance::headroom(), 0);
    at(1_000 * YEAR);
    assert_eq!(end_era(), 0);
}
