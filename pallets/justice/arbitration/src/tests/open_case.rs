//! `Court`: what is heard, how a case begins, and how long it may last.

use super::mock::*;
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{
    justice::Verdict,
    trade::{Court, CourtTerms, Procedure, Side},
};
use frame_support::{
    assert_noop, assert_ok,
    traits::{LockableCurrency, WithdrawReasons},
};
use sp_runtime::TokenError;

#[test]
fn deposits_must_be_worth_an_arbiters_while() {
    build_and_execute(|| {
        assert!(Arbitration::hears(&terms(50)));
        assert!(!Arbitration::hears(&terms(49)));
    });
}

#[test]
fn a_case_begins() {
    build_and_execute(|| {
        for (procedure, state) in [
            (
                Procedure::Bids,
                State::Bidding {
                    deadline: 21,
                    accepted: Sides::default(),
                },
            ),
            (Procedure::Committee, State::Pleading { deadline: 16 }),
        ] {
            let (fee, rent) = (
                held(HoldReason::CommitteeFee, MEI),
                held(HoldReason::Rent, MEI),
            );
            let terms = CourtTerms {
                procedure,
                is_final: false,
            };
            let id = go_to_court(Side::Seller, terms).unwrap();
            let case = case(id);
            assert_eq!(case.state, state);
            assert_eq!((case.buyer, case.seller), (RAVI, MEI));
            assert_eq!((case.claimant, case.deposit), (Side::Seller, DEPOSIT));
            assert_eq!((case.terms, case.claim), (terms, content(9)));
            assert_eq!((case.set_aside, case.rules), (150, RULES));
            assert_eq!(case.standing, None);
            assert_eq!(held(HoldReason::CommitteeFee, MEI), fee + 150);
            assert!(held(HoldReason::Rent, MEI) > rent);
            System::assert_last_event(
                Event::Opened {
                    case: id,
                    claimant: Side::Seller,
                    claim: content(9),
                    terms,
                    rules: RULES,
                    set_aside: 150,
                    state,
                }
                .into(),
            );
        }
    });
}

#[test]
fn once_with_a_claim_and_for_money() {
    build_and_execute(|| {
        let id = bidding();
        let mut dispute = open_deal(RAVI, MEI, Side::Buyer, BY_BIDS).unwrap();
        let deal = dispute.deal;
        dispute.deal = id;
        assert_noop!(
            Arbitration::open_case(dispute.clone()),
            Error::<Test>::AlreadyOpen
        );
        dispute.deal = deal;
        dispute.evidence.length = 1_001;
        assert_noop!(
            Arbitration::open_case(dispute.clone()),
            Error::<Test>::ContentLengthOutOfRange
        );
        dispute.evidence.length = 1;
        // The fee can be put on hold, but not be paid.
        <Balances as LockableCurrency<_>>::set_lock(
            *b"vesting!",
            &RAVI,
            WEALTH,
            WithdrawReasons::all(),
        );
        assert_noop!(
            Arbitration::open_case(dispute.clone()),
            Error::<Test>::FeeNotFree
        );
        <Balances as LockableCurrency<_>>::remove_lock(*b"vesting!", &RAVI);
        // The fee is there, but not the rent.
        let free = Balances::free_balance(RAVI) - 160;
        assert_ok!(Balances::transfer_keep_alive(signed(RAVI), STRANGER, free));
        assert_noop!(
            Arbitration::open_case(dispute.clone()),
            TokenError::FundsUnavailable
        );
        assert_ok!(Balances::transfer_keep_alive(
            signed(STRANGER),
            RAVI,
            10_000
        ));
        assert_ok!(Arbitration::open_case(dispute));
    });
}

/// What is asked of new deals is not asked of one whose terms were heard.
#[test]
fn a_case_that_was_promised_is_opened() {
    build_and_execute(|| {
        let mut dearer = PARAMETERS;
        dearer.min_deposit = 1_000;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), dearer));
        assert!(!Arbitration::hears(&terms(DEPOSIT)));
        assert_ok!(go_to_court(Side::Buyer, BY_BIDS));
    });
}

/// Each in the last block of its window, and each call as late as can be: still the ruling is carried out.
#[test]
fn the_longest_case_is_as_long_as_it_says() {
    build_and_execute(|| {
        let call_within = PARAMETERS.call_within;
        let late = |id| {
            run_to(deadline(id) + call_within - 1);
            assert_ok!(Arbitration::advance(signed(STRANGER), id));
        };
        let begin = System::block_number();
        let longest = Arbitration::longest_case();
        let id = bidding();
        for (who, fee) in ARBITERS.into_iter().zip(1..) {
            bid(id, who, fee);
        }
        // The bids, three hearings, the pleas.
        for _ in 0..5 {
            late(id);
        }
        // Two of the demands are better each time, as the verdict changes it.
        for (appellant, demand) in [(MEI, 50), (RAVI, 10)] {
            run_to(System::block_number() + PANEL_TIME + call_within - 1);
            decide(id, Verdict::Granted);
            run_to(deadline(id) - 1);
            assert_ok!(Arbitration::appeal(
                signed(appellant),
                id,
                percent(demand),
                content(8)
            ));
        }
        run_to(System::block_number() + PANEL_TIME + call_within - 1);
        decide(id, Verdict::Granted);
        assert_eq!(standing(id).seller_share, percent(10));
        late(id);
        assert_gone(id);
        let took = System::block_number() - begin;
        assert!(took < longest, "{took} of {longest}");
        System::assert_last_event(
            Event::Closed {
                case: id,
                outcome: Outcome::CarriedOut(Standing {
                    seller_share: percent(10),
                    loser: Some(Side::Seller),
                    author: Author::Panel(2),
                }),
            }
            .into(),
        );
    });
}

/// Everybody as late as can be, appeals whenever they are possible; once `steps` of it are done governance has
/// panels take longer. How many sat, and how the case ended.
fn slowest(terms: CourtTerms, steps: usize, panel_time: u32) -> (usize, Outcome) {
    register_all();
    let id = go_to_court(Side::Buyer, terms).unwrap();
    let until = Until::<Test>::get(id).unwrap();
    bid_if_asked(id);
    let mut panels = 0;
    for step in 0.. {
        let Some(case) = Cases::<Test>::get(id) else {
            break;
        };
        panels = case.panels.len();
        let Some(deadline) = case.state.deadline() else {
            run_to(System::block_number() + PanelTime::<Test>::get());
            decide(id, Verdict::Granted);
            continue;
        };
        // A panel that sits keeps its windows.
        if step >= steps {
            PanelTime::<Test>::put(panel_time);
        }
        run_to((deadline - 1).max(System::block_number()));
        if !appeal_if_possible(id) {
            run_to(deadline + PARAMETERS.call_within - 1);
            assert_ok!(Arbitration::advance(signed(STRANGER), id));
        }
    }
    assert!(System::block_number() < until);
    match events().pop() {
        Some(Event::Closed { outcome, .. }) => (panels, outcome),
        event => panic!("{event:?}"),
    }
}

fn bid_if_asked(id: CaseId) {
    if matches!(state(id), State::Bidding { .. }) {
        for (who, fee) in ARBITERS.into_iter().zip(1..) {
            bid(id, who, fee);
        }
    }
}

fn appeal_if_possible(id: CaseId) -> bool {
    let Some(share) = case(id).standing.map(|standing| standing.seller_share) else {
        return false;
    };
    let (who, demand) = if share < percent(50) {
        (MEI, percent(50))
    } else {
        (RAVI, percent(10))
    };
    let is_listed = Arbitration::actions(id, who.clone())
        .unwrap()
        .now
        .contains(&Action::Appeal);
    let appeal = Arbitration::appeal(signed(who), id, demand, content(8));
    assert_eq!(appeal.is_ok(), is_listed);
    is_listed
}

/// However much longer governance has panels take, and whenever: what was ruled is carried out.
#[test]
fn no_open_case_lapses_because_panels_take_longer() {
    for terms in [BY_BIDS, BY_COMMITTEE] {
        for steps in 0..10 {
            for panel_time in [41, 60, 90, 120, 150, 1_000] {
                build_and_execute(|| {
                    let (panels, outcome) = slowest(terms, steps, panel_time);
                    assert!(panels <= 3 && matches!(outcome, Outcome::CarriedOut(_)));
                });
            }
        }
    }
    // As long as it was: all three sit. Longer: fewer of them, at last none.
    let panels = [40, 120, 150, 1_000].map(|panel_time| {
        let mut panels = 0;
        build_and_execute(|| panels = slowest(BY_COMMITTEE, 0, panel_time).0);
        panels
    });
    assert_eq!(panels, [3, 2, 1, 0]);
}

#[test]
fn the_sum_of_all_windows() {
    // 20 + 3 × 30 + 15, and a call after each and after the close; three panels with a window for an appeal, and a
    // call after both.
    let expected = (20 + 5) + 3 * (30 + 5) + (15 + 5) + 5 + 3 * (PANEL_TIME + 5 + 10 + 5);
    assert_eq!(PARAMETERS.longest_case(PANEL_TIME), expected);
    build_and_execute(|| {
        assert_eq!(<Arbitration as Court>::longest_case(), expected);
        assert_eq!(Arbitration::longest_case(), expected);
        assert_eq!(
            <Arbitration as Court>::open_weight(),
            <() as WeightInfo>::open_case()
        );
    });
}
