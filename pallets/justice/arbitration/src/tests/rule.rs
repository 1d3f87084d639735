//! `rule`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::trade::Side;
use frame_support::assert_ok;
use sp_runtime::Perbill;

/// Who says nothing demands all.
#[test]
fn of_two_silent_sides_he_whose_share_is_below_half_loses() {
    for (parts, loser) in [
        (0, Some(Side::Seller)),
        (499_999_999, Some(Side::Seller)),
        (500_000_000, None),
        (500_000_001, Some(Side::Buyer)),
        (1_000_000_000, Some(Side::Buyer)),
    ] {
        build_and_execute(|| {
            let id = hearing();
            let seller_share = Perbill::from_parts(parts);
            run_to(30);
            assert_ok!(Arbitration::rule(signed(OLGA), id, seller_share));
            let standing = Standing {
                seller_share,
                loser,
                author: Author::Arbiter {
                    arbiter: OLGA,
                    fee: 41,
                },
            };
            assert_eq!(case(id).standing, Some(standing.clone()));
            assert_eq!(state(id), State::Ruled { deadline: 40 });
            System::assert_last_event(
                Event::Ruled {
                    case: id,
                    standing,
                    deadline: 40,
                }
                .into(),
            );
        });
    }
}

/// Mei demands all, Ravi gives her 80 %: who asked for what is ruled has not lost, whatever his share.
#[test]
fn he_whose_demand_lies_farther_loses() {
    for (ruled, loser) in [
        (100, Some(Side::Buyer)),
        (91, Some(Side::Buyer)),
        (90, None),
        (89, Some(Side::Seller)),
        (80, Some(Side::Seller)),
        (50, Some(Side::Seller)),
    ] {
        build_and_execute(|| {
            let id = hearing();
            assert_ok!(Arbitration::plead(signed(RAVI), id, percent(80)));
            assert_ok!(Arbitration::rule(signed(OLGA), id, percent(ruled)));
            assert_eq!(case(id).standing.unwrap().loser, loser, "{ruled} %");
        });
    }
}

#[test]
fn nobody_else_is_needed() {
    build_and_execute(|| {
        let id = hearing();
        assert_eq!(held(HoldReason::CommitteeFee, RAVI), 150);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(1)));
        assert_eq!(held(HoldReason::CommitteeFee, RAVI), 0);
        assert!(!Bids::<Test>::contains_key(id));
        assert_eq!((arbiter(OLGA).hearing, arbiter(OLGA).ruled), (0, 1));
    });
}

#[test]
fn a_final_ruling_is_carried_out_at_once() {
    build_and_execute(|| {
        let id = finally(BY_BIDS);
        bid(id, OLGA, 40);
        advance(id);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(100)));
        assert_eq!(deadline(id), System::block_number());
        advance(id);
        assert_gone(id);
    });
}

#[test]
fn only_by_its_arbiter() {
    build_and_execute(|| {
        let id = hearing();
        assert_not_by(
            [PAVEL, RAVI, MEI, STRANGER],
            Error::<Test>::NotTheArbiter,
            |who| Arbitration::rule(who, id, percent(1)),
        );
    });
}

#[test]
fn only_while_hearing_and_in_time() {
    assert_only_in(&[1], |id| Arbitration::rule(signed(OLGA), id, percent(1)));
}
