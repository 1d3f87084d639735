//! `Disputes::rule`, by which the court ends a deal.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::{Costs, Disputes, Outcome, Ruling, Side};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perbill;

#[test]
fn shares_are_paid_and_the_loser_bears_the_costs() {
    for (percent, paid) in [(0, 0), (33, 132), (100, 400)] {
        for loser in [None, Some(Side::Buyer), Some(Side::Seller)] {
            for order in [units(CMT), milestones(USD)] {
                build_and_execute(|| {
                    let id = disputed(order.clone());
                    let pot = pot(id);
                    assert_ok!(rule(id, percent, loser));
                    assert_ended(Outcome::Ruled { loser }, TOTAL - paid, paid);
                    assert_gone(id, pot);
                    let lost = |side| if loser == Some(side) { 100 } else { 0 };
                    let price = |asset| if order.asset == asset { paid } else { 0 };
                    assert_eq!(owns(CMT, RAVI), WEALTH - price(CMT) - lost(Side::Buyer));
                    assert_eq!(owns(CMT, MEI), WEALTH + price(CMT) - lost(Side::Seller));
                    assert_eq!(owns(USD, RAVI), WEALTH - price(USD));
                    assert_eq!(owns(USD, MEI), WEALTH + price(USD));
                    let costs = if loser.is_some() { 100 } else { 0 };
                    assert_eq!(owns(CMT, ARBITER), WEALTH + costs);
                });
            }
        }
    }
}

#[test]
fn the_forfeit_is_told() {
    build_and_execute(|| {
        let id = disputed(units(CMT));
        System::reset_events();
        assert_ok!(rule(id, 50, Some(Side::Seller)));
        assert_eq!(
            events()[0],
            Event::DepositForfeited {
                deal: id,
                by: Side::Seller,
                to: ARBITER,
                amount: 100,
            }
        );
    });
}

/// Each pays what the court says, and no more than its deposit; the rest of it comes back.
#[test]
fn costs_may_be_shared() {
    for (each, paid) in [(0, 0), (1, 1), (99, 99), (100, 100), (101, 100)] {
        build_and_execute(|| {
            let id = disputed(units(USD));
            let pot = pot(id);
            let to = ARBITER;
            let ruling = Ruling {
                seller_share: Perbill::from_percent(50),
                costs: Costs::Shared { to, each },
            };
            assert_ok!(<Escrow as Disputes>::rule(id, ruling));
            assert_ended(Outcome::Ruled { loser: None }, 200, 200);
            assert_gone(id, pot);
            assert_eq!(owns(CMT, RAVI), WEALTH - paid);
            assert_eq!(owns(CMT, MEI), WEALTH - paid);
            assert_eq!(owns(CMT, ARBITER), WEALTH + 2 * paid);
        });
    }
}

#[test]
fn the_remainder_of_a_division_is_the_buyers() {
    build_and_execute(|| {
        let mut order = units(CMT);
        order.parts = cybermiles_primitives::trade::Parts::Units {
            price: 101,
            count: 1,
        };
        let id = disputed(order);
        assert_ok!(rule(id, 50, None));
        assert_ended(Outcome::Ruled { loser: None }, 51, 50);
    });
}

#[test]
fn only_while_disputed_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[5], |id| rule(id, 50, None));
    });
}

#[test]
fn it_weighs_what_the_listeners_take() {
    use crate::WeightInfo;
    assert_eq!(
        <Escrow as Disputes>::rule_weight(),
        <()>::rule() + CLOSED_WEIGHT
    );
}

#[test]
fn a_second_ruling_finds_nothing() {
    build_and_execute(|| {
        let id = disputed(units(CMT));
        assert_ok!(rule(id, 50, None));
        assert_noop!(rule(id, 50, None), Error::<Test>::NotFound);
    });
}
