//! `dispute`.

use super::mock::*;
use crate::{pallet::*, State};
use cybermiles_primitives::trade::{Dispute, Outcome, Side};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, Perbill};

#[test]
fn the_court_is_told_of_the_rest() {
    for (who, side) in [(RAVI, Side::Buyer), (MEI, Side::Seller)] {
        build_and_execute(|| {
            let id = settling(units(USD));
            assert_ok!(Escrow::release(signed(RAVI), id, 1));
            run_to(50);
            assert_ok!(Escrow::dispute(signed(who), id, content(6)));
            let deadline = 50 + LONGEST_CASE;
            assert_eq!(state(id), State::Disputed { deadline });
            let cases = Recorder::set(|record| core::mem::take(&mut record.cases));
            assert_eq!(
                cases,
                [Dispute {
                    deal: id,
                    buyer: RAVI,
                    seller: MEI,
                    claimant: side,
                    asset: USD,
                    amount: 300,
                    deposit: 100,
                    terms: COURT,
                    deadlock_share: Perbill::from_percent(25),
                    evidence: content(6),
                }]
            );
            System::assert_last_event(
                Event::Disputed {
                    deal: id,
                    by: side,
                    evidence: content(6),
                    deadline,
                }
                .into(),
            );
            assert_eq!((deposit(RAVI), deposit(MEI)), (100, 100));
            assert_eq!(owns(USD, pot(id)), 300);
        });
    }
}

#[test]
fn only_before_a_court_that_was_agreed_and_sits() {
    build_and_execute(|| {
        let mut order = units(CMT);
        order.terms.court = None;
        let without = settling(order);
        assert_noop!(
            Escrow::dispute(signed(RAVI), without, content(6)),
            Error::<Test>::NoCourtAgreed
        );
        let id = settling(units(CMT));
        Recorder::set(|record| record.court_refuses = true);
        assert_noop!(
            Escrow::dispute(signed(RAVI), id, content(6)),
            DispatchError::Unavailable
        );
        assert!(Recorder::set(|record| record.cases.is_empty()));
        // The deal ends all the same.
        advance(id);
        assert_eq!(Deals::<Test>::get(id), None);
    });
}

/// What it asks of new deals is not asked of one whose terms it heard.
#[test]
fn a_court_that_hears_no_new_deals_hears_this_one() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        Recorder::set(|record| record.court_is_closed = true);
        assert_ok!(Escrow::dispute(signed(RAVI), id, content(6)));
        assert_eq!(Recorder::set(|record| record.cases.len()), 1);
    });
}

#[test]
fn a_court_may_rule_at_once() {
    build_and_execute(|| {
        let id = settling(units(USD));
        let pot = pot(id);
        Recorder::set(|record| record.court_rules_at_once = true);
        assert_ok!(Escrow::dispute(signed(MEI), id, content(6)));
        assert_ended(Outcome::Ruled { loser: None }, 200, 200);
        assert_gone(id, pot);
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_not_by([LENA, STRANGER, ARBITER], Error::<Test>::NotParty, |who| {
            Escrow::dispute(who, id, content(6))
        });
    });
}

#[test]
fn only_while_settling_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[4], |id| Escrow::dispute(signed(MEI), id, content(6)));
    });
}

#[test]
fn it_weighs_what_the_court_takes() {
    use crate::WeightInfo;
    let evidence = content(6);
    let info = crate::Call::<Test>::dispute { deal: 0, evidence }.get_dispatch_info();
    assert_eq!(info.call_weight, <()>::dispute() + CASE_WEIGHT);
}
