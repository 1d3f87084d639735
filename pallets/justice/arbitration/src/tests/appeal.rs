//! `appeal`.

use super::mock::*;
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{justice::Verdict, trade::Side};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::TokenError;

#[test]
fn a_larger_jury_is_asked() {
    build_and_execute(|| {
        let id = ruled();
        Carriers::<Test>::insert(id, QUINN);
        assert_ok!(Arbitration::appeal(
            signed(MEI),
            id,
            percent(90),
            content(8)
        ));
        let appeal = Some(Appeal {
            by: Side::Seller,
            demand: percent(90),
        });
        assert_eq!(state(id), State::Panel { panel: 0, appeal });
        let panel = Panels::<Test>::get(0).unwrap();
        assert_eq!(panel.requester, MEI);
        assert_eq!((panel.pledge, panel.seats, panel.vote_cost), (200, 7, 7));
        assert_eq!(panel.excluded, [RAVI, MEI, QUINN, OLGA]);
        assert_eq!(panel.question, content(8));
        System::assert_last_event(
            Event::PanelSummoned {
                case: id,
                panel: 0,
                seats: 7,
                appeal,
            }
            .into(),
        );
        // The ruling stands meanwhile.
        assert_eq!(standing(id).seller_share, percent(20));
    });
}

#[test]
fn the_bond_doubles_and_the_rounds_are_bounded() {
    build_and_execute(|| {
        let id = ruled();
        let appeal = |who, demand| Arbitration::appeal(signed(who), id, demand, content(8));
        assert_ok!(appeal(MEI, percent(90)));
        decide(id, Verdict::Granted);
        assert_ok!(appeal(RAVI, percent(10)));
        let panel = Panels::<Test>::get(1).unwrap();
        assert_eq!((panel.pledge, panel.seats), (400, 15));
        decide(id, Verdict::Denied);
        assert_noop!(appeal(RAVI, percent(10)), Error::<Test>::NotAppealable);
        assert_eq!(deadline(id), System::block_number());
        assert_eq!(case(id).panels.to_vec(), [0, 1]);
    });
}

#[test]
fn only_for_something_better() {
    build_and_execute(|| {
        let id = ruled();
        for (who, demand) in [(MEI, 24), (MEI, 19), (RAVI, 16), (RAVI, 21)] {
            assert_noop!(
                Arbitration::appeal(signed(who), id, percent(demand), content(8)),
                Error::<Test>::DemandNotBetter
            );
        }
        assert_noop!(
            Arbitration::appeal(signed(MEI), id, percent(25), content(0)),
            Error::<Test>::ContentLengthOutOfRange
        );
        assert_ok!(Arbitration::appeal(
            signed(RAVI),
            id,
            percent(15),
            content(8)
        ));
    });
}

#[test]
fn not_against_what_was_agreed() {
    build_and_execute(|| {
        let id = finally(BY_BIDS);
        bid(id, OLGA, 40);
        advance(id);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(50)));
        let other = finally(BY_COMMITTEE);
        advance(other);
        decide(other, Verdict::Granted);
        let agreed = pleading();
        assert_ok!(Arbitration::plead(signed(MEI), agreed, percent(0)));
        advance(agreed);
        assert_eq!(standing(agreed).author, Author::Parties);
        for id in [id, other, agreed] {
            assert_noop!(
                Arbitration::appeal(signed(MEI), id, percent(100), content(8)),
                Error::<Test>::NotAppealable
            );
        }
    });
}

/// The second appeal would come too late by a block; then governance thinks better of it.
#[test]
fn only_if_the_panel_decides_in_time() {
    build_and_execute(|| {
        let id = ruled();
        let appeal = |who, demand| Arbitration::appeal(signed(who), id, demand, content(8));
        assert_ok!(appeal(MEI, percent(90)));
        decide(id, Verdict::Granted);
        let left = case(id).last_deadline - System::block_number();
        PanelTime::<Test>::put(left + 1);
        assert_noop!(appeal(RAVI, percent(10)), Error::<Test>::NotAppealable);
        assert_eq!(Arbitration::case(id).unwrap().next_appeal, None);
        let listed = || Arbitration::actions(id, RAVI).unwrap().now;
        assert!(!listed().contains(&Action::Appeal));
        // It is the last one, so no window need follow it.
        PanelTime::<Test>::put(left);
        assert!(listed().contains(&Action::Appeal));
        assert_ok!(appeal(RAVI, percent(10)));
    });
}

#[test]
fn only_by_who_can_pay() {
    build_and_execute(|| {
        let id = ruled();
        let free = Balances::free_balance(MEI) - 210;
        assert_ok!(Balances::transfer_keep_alive(signed(MEI), STRANGER, free));
        // The pledge, but not the rent.
        assert_noop!(
            Arbitration::appeal(signed(MEI), id, percent(90), content(8)),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = ruled();
        assert_not_by([OLGA, STRANGER], Error::<Test>::NotParty, |who| {
            Arbitration::appeal(who, id, percent(90), content(8))
        });
    });
}

#[test]
fn only_a_ruling_and_in_time() {
    assert_only_in(&[4], |id| {
        Arbitration::appeal(signed(MEI), id, percent(90), content(8))
    });
    build_and_execute(|| {
        let id = ruled();
        assert_ok!(Arbitration::appeal(
            signed(MEI),
            id,
            percent(90),
            content(8)
        ));
        // Not twice at once.
        assert_noop!(
            Arbitration::appeal(signed(RAVI), id, percent(10), content(8)),
            Error::<Test>::WrongState
        );
    });
}

#[test]
fn it_weighs_what_the_jury_takes() {
    let call = crate::Call::<Test>::appeal {
        case: 0,
        demand: percent(1),
        grounds: content(8),
    };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <()>::appeal() + SUMMON_WEIGHT
    );
}
