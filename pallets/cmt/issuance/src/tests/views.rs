//! The view functions, called as a client calls them and directly.

use super::mock::*;
use codec::{Decode, Encode};
use frame_support::{assert_ok, view_functions::ViewFunction};
use sp_runtime::Perbill;

fn rate(percent: u32) -> Perbill {
    Perbill::from_percent(percent)
}

#[test]
fn projected_supply_follows_the_curve() {
    ExtBuilder::default().build_and_execute(|| {
        assert_eq!(Issuance::projected_supply(0), Some(GENESIS));
        assert_eq!(
            Issuance::projected_supply(START + YEAR),
            Some(1_080 * MILLION)
        );
        assert_eq!(
            Issuance::projected_supply(START + 20 * YEAR),
            Some(DECADE_END)
        );
        assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate(3)));
        assert_eq!(
            Issuance::projected_supply(START + 11 * YEAR),
            Some(DECADE_END / 100 * 103)
        );
    });
}

#[test]
fn rate_at_and_in_force() {
    ExtBuilder::default()
        .start(Some(START + DAY))
        .build_and_execute(|| {
            assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate(3)));
            assert_eq!(Issuance::rate_in_force(), rate(0));
            assert_eq!(Issuance::rate_at(START + DAY), Some(rate(8)));
            assert_eq!(Issuance::rate_at(START + DAY + DECADE), Some(rate(3)));
            at(DAY);
            assert_eq!(Issuance::rate_in_force(), rate(8));
            at(DAY + DECADE);
            assert_eq!(Issuance::rate_in_force(), rate(3));
        });
}

#[test]
fn what_the_chain_forgot_is_none() {
    ExtBuilder::default().build_and_execute(|| {
        at(12 * YEAR);
        assert_eq!(
            Issuance::projected_supply(START + 11 * YEAR),
            Some(DECADE_END)
        );
        assert_ok!(Issuance::set_rate(RuntimeOrigin::root(), rate(3)));
        assert_eq!(Issuance::projected_supply(START + 11 * YEAR), None);
        assert_eq!(Issuance::rate_at(START + 11 * YEAR), None);
        assert_eq!(
            Issuance::projected_supply(START + 12 * YEAR),
            Some(DECADE_END)
        );
        assert_eq!(
            Issuance::projected_supply(START + YEAR),
            Some(1_080 * MILLION)
        );
    });
}

#[test]
fn headroom_is_what_the_cap_leaves() {
    ExtBuilder::default().build_and_execute(|| {
        assert_eq!(Issuance::headroom(), 9_000 * MILLION);
        at(YEAR);
        let paid = end_era();
        assert_eq!(Issuance::headroom(), 9_000 * MILLION);
        claim(paid);
        assert_eq!(Issuance::headroom(), 8_920 * MILLION);
    });
}

#[test]
fn genesis_supply_and_start() {
    ExtBuilder::default().start(None).build_and_execute(|| {
        assert_eq!(Issuance::genesis_supply(), GENESIS);
        assert_eq!(Issuance::start(), None);
        assert_eq!(Issuance::projected_supply(START), None);
        assert_eq!(Issuance::rate_at(START), None);
        assert_eq!(Issuance::rate_in_force(), rate(0));
        run_to_block(2);
        assert_eq!(Issuance::start(), Some(START));
        assert_eq!(Issuance::rate_in_force(), rate(8));
    });
}

#[test]
fn a_client_reaches_them_by_their_id() {
    type Query = crate::ProjectedSupplyViewFunction<Runtime>;
    ExtBuilder::default().build_and_execute(|| {
        let answer = Runtime::execute_view_function(Query::id(), (START + YEAR).encode()).unwrap();
        assert_eq!(Option::decode(&mut &answer[..]), Ok(Some(1_080 * MILLION)));
    });
}
