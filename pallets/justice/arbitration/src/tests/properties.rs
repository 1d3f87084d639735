//! Random quarrels, silences and verdicts.
//!
//! After every step: every planck is where the cases, bonds and panels say; the invariants hold; a call works
//! exactly if the view says that it can; and every case can be ended by anybody, with the jury's word at most.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{
    justice::Verdict,
    trade::{CourtTerms, Deals as _, Procedure, Side},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    assert_ok,
    dispatch::DispatchResult,
    storage::{with_transaction, TransactionOutcome},
};
use proptest::prelude::*;
use sp_runtime::{DispatchError, Perbill};

const PLAYERS: [AccountId; 6] = [RAVI, MEI, OLGA, PAVEL, QUINN, STRANGER];
const CALLS: [Action; 9] = [
    Action::Bid,
    Action::WithdrawBid,
    Action::AcceptBid,
    Action::Plead,
    Action::SubmitEvidence,
    Action::Rule,
    Action::Appeal,
    Action::Advance,
    Action::Strike,
];

#[derive(Clone, Debug)]
enum Step {
    Open {
        by_seller: bool,
        by_committee: bool,
        is_final: bool,
    },
    /// Anybody tries anything.
    Try {
        case: usize,
        who: usize,
        call: usize,
        amount: Balance,
    },
    /// Somebody does what the view says he can.
    Do {
        case: usize,
        choice: usize,
        amount: Balance,
    },
    /// Nobody does anything until the deadline, or the panel decides.
    Silence {
        case: usize,
        verdict: usize,
    },
    CloseBids(usize),
    EndDeal(usize),
    /// Governance changes what a panel takes.
    Panels(BlockNumber),
    Registry {
        who: usize,
        call: usize,
    },
    Kin {
        who: usize,
        seller: bool,
        related: bool,
    },
    Wait(BlockNumber),
}

fn any_open() -> impl Strategy<Value = Step> {
    (any::<bool>(), any::<bool>(), prop::bool::weighted(0.2)).prop_map(
        |(by_seller, by_committee, is_final)| Step::Open {
            by_seller,
            by_committee,
            is_final,
        },
    )
}

fn any_step() -> impl Strategy<Value = Step> {
    let case = || 0usize..4;
    prop_oneof![
        3 => any_open(),
        10 => (case(), 0usize..6, 0usize..CALLS.len(), 0u128..120)
            .prop_map(|(case, who, call, amount)| Step::Try { case, who, call, amount }),
        40 => (case(), 0usize..60, 0u128..120)
            .prop_map(|(case, choice, amount)| Step::Do { case, choice, amount }),
        15 => (case(), 0usize..3).prop_map(|(case, verdict)| Step::Silence { case, verdict }),
        4 => case().prop_map(Step::CloseBids),
        1 => case().prop_map(Step::EndDeal),
        2 => (1u32..200).prop_map(Step::Panels),
        6 => (2usize..5, 0usize..4).prop_map(|(who, call)| Step::Registry { who, call }),
        2 => (2usize..5, any::<bool>(), any::<bool>())
            .prop_map(|(who, seller, related)| Step::Kin { who, seller, related }),
        4 => (1u32..12).prop_map(Step::Wait),
    ]
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = with_transaction(|| match act() {
        Ok(()) => TransactionOutcome::Commit(Ok::<_, DispatchError>(true)),
        Err(_) => TransactionOutcome::Rollback(Ok(false)),
    })
    .unwrap();
    assert!(done || before == root());
    done
}

fn share(amount: Balance) -> Perbill {
    // Often the ends and the middle.
    percent(match amount as u32 {
        over @ 101.. => [0, 50, 100][over as usize % 3],
        within => within,
    })
}

fn call(id: CaseId, who: &AccountId, action: Action, amount: Balance) -> DispatchResult {
    let origin = signed(who.clone());
    match action {
        Action::Bid => Arbitration::bid(origin, id, amount % (DEPOSIT + 1)),
        Action::WithdrawBid => Arbitration::withdraw_bid(origin, id),
        Action::AcceptBid => {
            let bids = Arbitration::bids(id);
            let bid = bids.get(amount as usize % bids.len().max(1));
            let (arbiter, fee) = bid.map_or((OLGA, 0), |bid| (bid.arbiter.clone(), bid.fee));
            Arbitration::accept_bid(origin, id, arbiter, fee)
        }
        Action::Plead => Arbitration::plead(origin, id, share(amount)),
        Action::SubmitEvidence => {
            Arbitration::submit_evidence(origin, id, content(6), uri("ipfs://"))
        }
        Action::Rule => Arbitration::rule(origin, id, share(amount)),
        Action::Appeal => Arbitration::appeal(origin, id, share(amount), content(8)),
        Action::Advance => try_advance(origin, id),
        Action::Strike => {
            let bids = bids(id);
            let bid = bids.get(amount as usize % bids.len().max(1));
            Arbitration::strike(origin, id, bid.map_or(OLGA, |(arbiter, _)| arbiter.clone()))
        }
    }
}

/// A call works if the view says so, unless its arguments forbid it; and only if.
fn try_call(id: CaseId, who: &AccountId, action: Action, amount: Balance) {
    let actions = Arbitration::actions(id, who.clone()).map(|actions| actions.now);
    let is_listed = actions.unwrap_or_default().contains(&action);
    let before = Cases::<Test>::get(id);
    let done = attempt(|| call(id, who, action, amount));
    assert!(is_listed || !done, "{action:?} was not listed and worked");
    let may_fail = matches!(action, Action::AcceptBid | Action::Appeal);
    assert!(
        done || !is_listed || may_fail,
        "{action:?} was listed and failed"
    );
    if let (true, Some(case)) = (done, before) {
        check_time(id, &case, action);
    }
}

/// Before the deadline the parties and arbiters, from then on what follows from silence.
fn check_time(id: CaseId, case: &CaseOf<Test>, action: Action) {
    let now = System::block_number();
    match (action, case.state.deadline()) {
        (Action::Advance, Some(deadline)) => {
            assert!(now >= deadline || Neighbours::parties(id).is_none());
        }
        (Action::Advance, None) => panic!("a panel was not awaited"),
        (_, deadline) => assert!(deadline.is_none_or(|deadline| now < deadline)),
    }
}

fn pick(case: usize) -> Option<CaseId> {
    let ids: Vec<_> = Cases::<Test>::iter_keys().collect();
    (!ids.is_empty()).then(|| ids[case % ids.len()])
}

fn run(step: Step) {
    match step {
        Step::Open {
            by_seller,
            by_committee,
            is_final,
        } => {
            let procedure = if by_committee {
                Procedure::Committee
            } else {
                Procedure::Bids
            };
            let claimant = if by_seller { Side::Seller } else { Side::Buyer };
            assert_ok!(go_to_court(
                claimant,
                CourtTerms {
                    procedure,
                    is_final
                }
            ));
        }
        Step::Try {
            case,
            who,
            call,
            amount,
        } => {
            let id = pick(case).unwrap_or_default();
            try_call(id, &PLAYERS[who], CALLS[call], amount);
        }
        Step::Do {
            case,
            choice,
            amount,
        } => {
            let Some(id) = pick(case) else { return };
            let all: Vec<_> = PLAYERS
                .iter()
                .flat_map(|who| {
                    let now = Arbitration::actions(id, who.clone()).unwrap().now;
                    now.into_iter().map(|action| (who.clone(), action))
                })
                .collect();
            if let Some((who, action)) = all.get(choice % all.len().max(1)) {
                try_call(id, who, *action, amount);
            }
        }
        Step::Silence { case, verdict } => {
            let Some(id) = pick(case) else { return };
            match state(id).deadline() {
                Some(deadline) => {
                    run_to(deadline.max(System::block_number()));
                    try_call(id, &STRANGER, Action::Advance, 0);
                }
                None => {
                    let verdicts = [Verdict::Granted, Verdict::Denied, Verdict::Undecided];
                    decide(id, verdicts[verdict]);
                }
            }
        }
        other => befall(other),
    }
}

fn befall(step: Step) {
    match step {
        Step::CloseBids(case) => {
            let until = pick(case).and_then(|id| Cases::<Test>::get(id)?.bids_until());
            run_to(until.unwrap_or_default().max(System::block_number()));
        }
        Step::Panels(time) => PanelTime::<Test>::put(time),
        Step::EndDeal(case) => {
            let open = pick(case).filter(|id| Neighbours::parties(*id).is_some());
            if let Some(id) = open {
                end_deal(id);
            }
        }
        Step::Registry { who, call } => {
            let origin = signed(PLAYERS[who].clone());
            attempt(|| match call {
                0 => Arbitration::leave(origin),
                1 => Arbitration::withdraw_bond(origin),
                2 => Arbitration::top_up(origin),
                _ => Arbitration::register(
                    origin,
                    content(4),
                    Default::default(),
                    Default::default(),
                ),
            });
        }
        Step::Kin {
            who,
            seller,
            related,
        } => {
            let party = if seller { MEI } else { RAVI };
            let pair = (PLAYERS[who].clone(), party);
            Kin::<Test>::mutate(|kin| {
                kin.retain(|known| *known != pair);
                if related {
                    kin.push(pair);
                }
            });
        }
        Step::Wait(blocks) => run_to(System::block_number() + blocks),
        step => panic!("{step:?}"),
    }
}

/// Everybody but a stranger and the jury vanishes: every case ends. Each takes no more than the sum of its
/// windows. Undone afterwards.
fn check_that_all_ends() {
    let undone: Result<(), DispatchError> = with_transaction(|| {
        let begin = System::block_number();
        for id in Cases::<Test>::iter_keys().collect::<Vec<_>>() {
            run_to(begin);
            end_by_silence(id);
            let took = System::block_number() - begin;
            assert!(
                took <= Arbitration::longest_case(),
                "case {id} took too long"
            );
        }
        for who in [RAVI, MEI] {
            assert_eq!(held(HoldReason::CommitteeFee, who.clone()), 0);
            assert_eq!(held(HoldReason::Rent, who), 0);
        }
        for arbiter in Arbiters::<Test>::iter_values() {
            assert_eq!((arbiter.hearing, arbiter.ruled), (0, 0));
        }
        assert_conserved();
        Arbitration::do_try_state().unwrap();
        TransactionOutcome::Rollback(Ok(()))
    });
    undone.unwrap();
}

fn end_by_silence(id: CaseId) {
    while let Some(case) = Cases::<Test>::get(id) {
        match case.state.deadline() {
            Some(deadline) => {
                run_to(deadline.max(System::block_number()));
                assert_ok!(Arbitration::advance(signed(STRANGER), id));
            }
            None => {
                run_to(System::block_number() + PanelTime::<Test>::get());
                decide(id, Verdict::Undecided);
            }
        }
    }
}

/// At last everything ends and everybody leaves: nothing is left, and nobody has a hold.
fn finish() {
    for id in Cases::<Test>::iter_keys().collect::<Vec<_>>() {
        end_by_silence(id);
    }
    for id in Deals::<Test>::iter_keys().collect::<Vec<_>>() {
        end_deal(id);
    }
    for who in Arbiters::<Test>::iter_keys().collect::<Vec<_>>() {
        attempt(|| Arbitration::leave(signed(who.clone())));
        let leaves_at = arbiter(who.clone()).leaves_at.unwrap();
        run_to(leaves_at.max(System::block_number()));
        assert_ok!(Arbitration::withdraw_bond(signed(who)));
    }
    assert_conserved();
    assert_eq!(Panels::<Test>::iter().count(), 0);
    assert_eq!(Exhibits::<Test>::iter().count(), 0);
    assert_eq!(Bids::<Test>::iter().count(), 0);
    for account in frame_system::Account::<Test>::iter_values() {
        assert_eq!(account.data.reserved, 0);
    }
    assert_eq!(PEOPLE.map(gain).iter().sum::<i128>(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_case_ends_and_every_planck_is_accounted_for(
        cases in prop::collection::vec(any_open(), 1..4),
        steps in prop::collection::vec(any_step(), 1..50),
    ) {
        new_test_ext().execute_with(|| {
            for who in ARBITERS {
                register(who);
            }
            for step in cases.into_iter().chain(steps) {
                System::reset_events();
                run(step);
                assert_conserved();
                Arbitration::do_try_state().unwrap();
                check_that_all_ends();
            }
            finish();
        });
    }
}
