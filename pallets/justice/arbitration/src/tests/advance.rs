//! `advance`: silence.

use super::mock::*;
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::justice::Verdict;
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, Perbill};

#[test]
fn the_lowest_bid_stands() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        bid(id, QUINN, 30);
        assert_ok!(Arbitration::accept_bid(signed(RAVI), id, OLGA, 40));
        advance(id);
        assert!(matches!(
            state(id),
            State::Hearing { arbiter, fee: 30, deadline: 51, .. } if arbiter == PAVEL
        ));
        assert_eq!(Arbitration::bids(id).len(), 2);
    });
}

#[test]
fn who_may_hear_it_no_more_is_passed_over() {
    build_and_execute(|| {
        let id = bidding();
        bid(id, OLGA, 40);
        bid(id, PAVEL, 30);
        bid(id, QUINN, 35);
        assert_ok!(Arbitration::leave(signed(PAVEL)));
        assert_ok!(Arbitration::leave(signed(QUINN)));
        advance(id);
        assert!(matches!(state(id), State::Hearing { arbiter, .. } if arbiter == OLGA));
        for arbiter in [PAVEL, QUINN] {
            assert!(events().contains(&Event::BidPassedOver { case: id, arbiter }));
        }
        assert!(!Bids::<Test>::contains_key(id));
    });
}

#[test]
fn without_bids_a_committee() {
    build_and_execute(|| {
        let id = bidding();
        run_to(21);
        advance(id);
        assert_eq!(state(id), State::Pleading { deadline: 36 });
        Carriers::<Test>::insert(id, QUINN);
        System::assert_last_event(
            Event::PleadingBegan {
                case: id,
                deadline: 36,
            }
            .into(),
        );
        assert_ok!(Arbitration::plead(signed(RAVI), id, percent(10)));
        assert_eq!(held(HoldReason::CommitteeFee, RAVI), 150);
        advance(id);
        let appeal = None;
        assert_eq!(state(id), State::Panel { panel: 0, appeal });
        assert_eq!(held(HoldReason::CommitteeFee, RAVI), 0);
        let panel = Panels::<Test>::get(0).unwrap();
        assert_eq!(panel.requester, RAVI);
        assert_eq!((panel.pledge, panel.seats, panel.vote_cost), (120, 3, 7));
        assert_eq!(panel.excluded, [RAVI, MEI, QUINN]);
        assert_eq!(panel.question, content(9));
        assert_noop!(
            Arbitration::advance(signed(STRANGER), id),
            Error::<Test>::AwaitingVerdict
        );
    });
}

#[test]
fn an_arbiter_who_lets_it_lie_loses_his_bond() {
    build_and_execute(|| {
        let id = hearing();
        advance(id);
        assert_eq!((gain(OLGA), arbiter(OLGA).bond), (-1_001, 0));
        // The odd planck is the buyer's; both have put the price or nothing up besides.
        assert_eq!(gain(RAVI) + AMOUNT as i128, 501);
        assert_eq!(gain(MEI), 500);
        assert_eq!(arbiter(OLGA).hearing, 0);
        assert_eq!(record(OLGA).timeouts, 1);
        assert!(events().contains(&Event::BondSlashed {
            case: id,
            arbiter: OLGA,
            to_buyer: 501,
            to_seller: 500,
        }));
        assert!(matches!(
            state(id),
            State::Hearing { arbiter, fee: 30, .. } if arbiter == PAVEL
        ));
        advance(id);
        assert!(matches!(state(id), State::Hearing { arbiter, .. } if arbiter == QUINN));
        // Three arbiters and no more.
        advance(id);
        assert!(matches!(state(id), State::Pleading { .. }));
        assert_eq!(case(id).tried, 3);
    });
}

#[test]
fn three_arbiters_and_no_more() {
    build_and_execute(|| {
        let mut fewer = PARAMETERS;
        fewer.rules.max_arbiters = 1;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), fewer));
        let id = hearing();
        assert_eq!(Arbitration::bids(id).len(), 2);
        advance(id);
        assert!(matches!(state(id), State::Pleading { .. }));
        assert!(!Bids::<Test>::contains_key(id));
    });
}

#[test]
fn a_part_of_the_bond_as_it_was_when_he_took_the_case() {
    build_and_execute(|| {
        let mut milder = PARAMETERS;
        milder.rules.timeout_slash = percent(20);
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), milder));
        let id = hearing();
        assert_ok!(Arbitration::force_set_parameters(
            signed(GOVERNOR),
            PARAMETERS
        ));
        advance(id);
        // A fifth of 1,001, rounded up.
        assert_eq!(arbiter(OLGA).bond, 1_001 - 201);
        assert_eq!(held(HoldReason::Bond, OLGA), 800);
    });
}

/// He goes on hearing the other one; there is nothing left to lose, unless he tops up.
#[test]
fn what_is_left_of_a_bond_stands_behind_the_other_cases() {
    build_and_execute(|| {
        let (first, second) = (hearing(), hearing());
        advance(first);
        assert_eq!(arbiter(OLGA).bond, 0);
        assert!(matches!(state(second), State::Hearing { arbiter, .. } if arbiter == OLGA));
        let ravi = gain(RAVI);
        advance(second);
        assert_eq!(gain(RAVI), ravi);
        assert_eq!((gain(OLGA), record(OLGA).timeouts), (-1_001, 2));
    });
    build_and_execute(|| {
        let (first, second) = (hearing(), hearing());
        advance(first);
        assert_ok!(Arbitration::top_up(signed(OLGA)));
        advance(second);
        assert_eq!(gain(OLGA), -2_002);
    });
}

#[test]
fn who_gives_what_the_other_demands_needs_no_committee() {
    build_and_execute(|| {
        for (given, demanded, share) in [(40, 40, 40), (60, 40, 50), (100, 100, 100)] {
            let id = pleading();
            assert_ok!(Arbitration::plead(signed(RAVI), id, percent(given)));
            assert_ok!(Arbitration::plead(signed(MEI), id, percent(demanded)));
            advance(id);
            assert_eq!(
                standing(id),
                Standing {
                    seller_share: percent(share),
                    loser: None,
                    author: Author::Parties,
                }
            );
            assert_eq!(held(HoldReason::CommitteeFee, RAVI), 0);
            advance(id);
            assert_gone(id);
        }
        let id = pleading();
        let odd = Perbill::from_parts(3);
        assert_ok!(Arbitration::plead(signed(RAVI), id, odd));
        assert_ok!(Arbitration::plead(signed(MEI), id, Perbill::from_parts(0)));
        advance(id);
        assert_eq!(standing(id).seller_share, Perbill::from_parts(1));
    });
}

/// It is not the claimant's fault that the jury draws none.
#[test]
fn without_a_jury_the_deadlock_share() {
    build_and_execute(|| {
        let id = bidding();
        advance(id);
        assert_ok!(Arbitration::plead(signed(MEI), id, percent(80)));
        Closed::<Test>::put(true);
        advance(id);
        let standing = Standing {
            seller_share: case(id).deadlock_share,
            loser: None,
            author: Author::Deadlock,
        };
        assert_eq!(case(id).standing, Some(standing));
        let error = sp_runtime::DispatchError::Unavailable;
        assert!(events().contains(&Event::CommitteeFailed { case: id, error }));
        Closed::<Test>::kill();
        advance(id);
        assert_gone(id);
    });
}

/// Nor that governance gives panels more time than the escrow gave the case.
#[test]
fn without_time_for_a_panel_the_deadlock_share() {
    build_and_execute(|| {
        let id = pleading();
        PanelTime::<Test>::put(case(id).last_deadline - deadline(id) - RULES.appeal_within + 1);
        advance(id);
        assert_eq!(standing(id).author, Author::Deadlock);
        let error = Error::<Test>::NoTimeForPanel.into();
        assert!(events().contains(&Event::CommitteeFailed { case: id, error }));
        assert_eq!(Panels::<Test>::iter().count(), 0);
        // Nobody is kept waiting for an appeal that can't be heard either.
        advance(id);
        assert_gone(id);
        assert_eq!((gain(RAVI), gain(MEI)), (-250, 250));
    });
    build_and_execute(|| {
        let id = pleading();
        PanelTime::<Test>::put(case(id).last_deadline - deadline(id) - RULES.appeal_within);
        advance(id);
        assert_eq!(panel_of(id), 0);
    });
}

#[test]
fn a_claimant_who_cannot_pay_does_not_pursue_his_claim() {
    build_and_execute(|| {
        let id = pleading();
        assert_ok!(Arbitration::plead(signed(MEI), id, percent(80)));
        // He spends all, and locks what was set aside.
        let free = Balances::free_balance(RAVI) - EXISTENTIAL_DEPOSIT;
        assert_ok!(Balances::transfer_keep_alive(signed(RAVI), STRANGER, free));
        use frame_support::traits::{LockableCurrency, WithdrawReasons};
        <Balances as LockableCurrency<_>>::set_lock(
            *b"allofit!",
            &RAVI,
            WEALTH,
            WithdrawReasons::all(),
        );
        advance(id);
        assert_eq!(
            standing(id),
            Standing {
                seller_share: percent(80),
                loser: None,
                author: Author::Default,
            }
        );
        assert_eq!(Panels::<Test>::iter().count(), 0);
        assert!(events()
            .iter()
            .any(|event| matches!(event, Event::CommitteeFailed { case, .. } if *case == id)));
        // He may still appeal, if he finds the money.
        <Balances as LockableCurrency<_>>::remove_lock(*b"allofit!", &RAVI);
        assert_ok!(Balances::transfer_allow_death(
            signed(STRANGER),
            RAVI,
            1_000
        ));
        assert_ok!(Arbitration::appeal(
            signed(RAVI),
            id,
            percent(0),
            content(8)
        ));
        decide(id, Verdict::Granted);
        advance(id);
        assert_gone(id);
    });
}

#[test]
fn a_case_whose_deal_has_ended_ends() {
    for (index, reach) in REACH.iter().enumerate() {
        build_and_execute(|| {
            let id = reach();
            assert_ok!(Arbitration::submit_evidence(
                signed(MEI),
                id,
                content(6),
                uri("")
            ));
            end_deal(id);
            if index == 3 {
                assert_noop!(
                    Arbitration::advance(signed(STRANGER), id),
                    Error::<Test>::AwaitingVerdict
                );
                decide(id, Verdict::Denied);
            }
            assert_ok!(Arbitration::advance(signed(STRANGER), id));
            System::assert_last_event(
                Event::Closed {
                    case: id,
                    outcome: Outcome::Lapsed,
                }
                .into(),
            );
            assert_gone(id);
            // A quarter was for Mei. The arbiter is neither paid nor punished; the jurors are paid.
            assert_eq!(gain(MEI), 250);
            assert_eq!(gain(OLGA), 0);
            assert_eq!(gain(JURORS), if index == 3 { 120 } else { 0 });
            assert_eq!(gain(RAVI), -250 - gain(JURORS));
            if let Some(olga) = Arbiters::<Test>::get(OLGA) {
                assert_eq!((olga.hearing, olga.ruled), (0, 0));
                assert_eq!(olga.record, Record::default());
            }
        });
    }
}

/// The escrow's time is over, though nobody has told it.
#[test]
fn a_ruling_that_comes_too_late_lapses() {
    build_and_execute(|| {
        let id = ruled();
        run_to(Until::<Test>::get(id).unwrap());
        assert!(!is_disputed(id));
        advance(id);
        assert_gone_but_the_deal(id);
        System::assert_last_event(
            Event::Closed {
                case: id,
                outcome: Outcome::Lapsed,
            }
            .into(),
        );
        end_deal(id);
        assert_eq!(record(OLGA), Record::default());
    });
}

fn assert_gone_but_the_deal(id: CaseId) {
    assert_eq!(Cases::<Test>::get(id), None);
    assert_eq!(held(HoldReason::Rent, RAVI), 0);
}

#[test]
fn not_before_the_deadline() {
    build_and_execute(|| {
        for (index, reach) in REACH.iter().enumerate() {
            let id = reach();
            let error = match state(id).deadline() {
                Some(deadline) => {
                    run_to(deadline - 1);
                    Error::<Test>::DeadlineNotPassed
                }
                None => {
                    assert_eq!(index, 3);
                    Error::<Test>::AwaitingVerdict
                }
            };
            assert_noop!(Arbitration::advance(signed(RAVI), id), error);
        }
        assert_noop!(
            Arbitration::advance(signed(RAVI), 9),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn by_anybody_who_signs() {
    build_and_execute(|| {
        let id = bidding();
        run_to(21);
        assert_not_by([], DispatchError::BadOrigin, |who| try_advance(who, id));
        advance(id);
    });
}

#[test]
fn it_weighs_what_its_state_takes() {
    build_and_execute(|| {
        let most = crate::Call::<Test>::advance { case: 0 }
            .get_dispatch_info()
            .call_weight;
        let end = <()>::advance_ruled() + RULE_WEIGHT + DISCHARGE_WEIGHT * MAX_PANELS as u64;
        assert_eq!(
            most,
            end.max(<()>::advance_pleading() + SUMMON_WEIGHT)
                .max(<()>::advance_bidding())
                .max(<()>::advance_hearing())
        );
        let weights = [
            (4, end),
            (0, <()>::advance_bidding()),
            (2, <()>::advance_pleading() + SUMMON_WEIGHT),
            (1, <()>::advance_hearing()),
        ];
        for (index, weight) in weights {
            let id = REACH[index]();
            run_to(deadline(id));
            let post = Arbitration::advance(signed(STRANGER), id).unwrap();
            assert_eq!(post.actual_weight, Some(weight));
        }
    });
}
