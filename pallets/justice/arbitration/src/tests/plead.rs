//! `plead`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::trade::Side;
use frame_support::assert_ok;

#[test]
fn the_last_word_counts() {
    build_and_execute(|| {
        for reach in [bidding, hearing, pleading] {
            let id = reach();
            assert_eq!(
                case(id).demands,
                Sides {
                    buyer: percent(0),
                    seller: percent(100)
                }
            );
            assert_ok!(Arbitration::plead(signed(RAVI), id, percent(20)));
            assert_ok!(Arbitration::plead(signed(MEI), id, percent(70)));
            assert_ok!(Arbitration::plead(signed(MEI), id, percent(80)));
            assert_eq!(
                case(id).demands,
                Sides {
                    buyer: percent(20),
                    seller: percent(80)
                }
            );
            System::assert_last_event(
                Event::Pleaded {
                    case: id,
                    by: Side::Seller,
                    seller_share: percent(80),
                }
                .into(),
            );
        }
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = hearing();
        assert_not_by([OLGA, STRANGER], Error::<Test>::NotParty, |who| {
            Arbitration::plead(who, id, percent(1))
        });
    });
}

#[test]
fn only_before_a_ruling_and_in_time() {
    assert_only_in(&[0, 1, 2], |id| {
        Arbitration::plead(signed(MEI), id, percent(1))
    });
}
