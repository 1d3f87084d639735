//! Random trades, silences and mishaps, followed by an indexer that knows nothing but the events.
//!
//! After every step: what the indexer makes of the events is what the chain holds, account by account and
//! deal by deal, to the planck; a call works exactly if the view says that it can; and every deal can be
//! ended by anybody within the sum of its deadlines.

use super::{indexer::Index, mock::*};
use crate::{pallet::*, Action, State};
use cybermiles_primitives::{
    trade::{DealId, Order, Parts, Side, Terms},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    assert_ok,
    dispatch::DispatchResult,
    storage::{with_transaction, TransactionOutcome},
};
use proptest::prelude::*;
use sp_runtime::{DispatchError, Perbill};

const TRADERS: [AccountId; 3] = [RAVI, MEI, STRANGER];
pub const PEOPLE: [AccountId; 6] = [RAVI, MEI, STRANGER, LENA, ADMIN, ARBITER];
const CALLS: [Action; 13] = [
    Action::Accept,
    Action::Cancel,
    Action::Ship,
    Action::ConfirmDelivery,
    Action::Release,
    Action::Refund,
    Action::Reject,
    Action::Offer,
    Action::AcceptOffer,
    Action::Dispute,
    Action::Advance,
    Action::WithdrawForBuyer,
    Action::WithdrawForSeller,
];

#[derive(Clone, Debug)]
struct NewDeal {
    buyer: usize,
    seller: usize,
    in_dollars: bool,
    steps: Option<Vec<Balance>>,
    price: Balance,
    count: u32,
    deposit: Balance,
    has_carrier: bool,
    has_court: bool,
    listed: bool,
    share: u32,
}

#[derive(Clone, Debug)]
enum Step {
    Open(NewDeal),
    /// Anybody tries anything.
    Try {
        deal: usize,
        who: usize,
        call: usize,
        amount: Balance,
    },
    /// Somebody does what the view says he can; one time in five it may be to give up.
    Do {
        deal: usize,
        choice: usize,
        amount: Balance,
        may_give_up: bool,
    },
    /// Nobody does anything until the deadline.
    Silence(usize),
    Rule {
        deal: usize,
        percent: u32,
        loser: Option<bool>,
    },
    Wait(BlockNumber),
    Freeze(bool),
    Block {
        who: usize,
        blocked: bool,
    },
    /// A trader spends all dollars.
    Empty(usize),
    Donate {
        deal: usize,
        in_dollars: bool,
        amount: Balance,
    },
}

fn any_deal() -> impl Strategy<Value = NewDeal> {
    // Many are near what an account must hold.
    let payment = || prop_oneof![1u128..12, 1u128..200];
    let parts = (
        prop::option::of(prop::collection::vec(payment(), 1..17)),
        payment(),
        prop_oneof![1u32..3, 1u32..9],
    );
    let people = (0usize..3, 1usize..3, any::<bool>());
    let terms = (
        prop_oneof![Just(0u128), 10u128..200],
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        0u32..101,
    );
    (people, parts, terms).prop_map(
        |(
            (buyer, seller, in_dollars),
            (steps, price, count),
            (deposit, has_carrier, has_court, listed, share),
        )| NewDeal {
            buyer,
            seller: (buyer + seller) % 3,
            in_dollars,
            steps,
            price,
            count,
            deposit,
            has_carrier,
            has_court,
            listed,
            share,
        },
    )
}

fn any_step() -> impl Strategy<Value = Step> {
    let deal = || 0usize..5;
    prop_oneof![
        4 => any_deal().prop_map(Step::Open),
        10 => (deal(), 0usize..4, 0usize..CALLS.len(), 0u128..500)
            .prop_map(|(deal, who, call, amount)| Step::Try { deal, who, call, amount }),
        40 => (deal(), 0usize..60, 0u128..500, prop::bool::weighted(0.2)).prop_map(
            |(deal, choice, amount, may_give_up)| Step::Do { deal, choice, amount, may_give_up }
        ),
        5 => deal().prop_map(Step::Silence),
        5 => (deal(), 0u32..101, any::<Option<bool>>())
            .prop_map(|(deal, percent, loser)| Step::Rule { deal, percent, loser }),
        4 => (1u32..10).prop_map(Step::Wait),
        2 => any::<bool>().prop_map(Step::Freeze),
        2 => (0usize..3, any::<bool>()).prop_map(|(who, blocked)| Step::Block { who, blocked }),
        2 => (0usize..3).prop_map(Step::Empty),
        1 => (deal(), any::<bool>(), 1u128..30)
            .prop_map(|(deal, in_dollars, amount)| Step::Donate { deal, in_dollars, amount }),
    ]
}

impl NewDeal {
    fn order(self) -> Order {
        let parts = match self.steps {
            Some(steps) => Parts::Milestones(steps.try_into().unwrap()),
            None => Parts::Units {
                price: self.price,
                count: self.count,
            },
        };
        Order {
            buyer: TRADERS[self.buyer].clone(),
            seller: TRADERS[self.seller].clone(),
            asset: if self.in_dollars { USD } else { CMT },
            parts,
            terms: Terms {
                deposit: self.deposit,
                carrier: self.has_carrier.then_some(LENA),
                court: self.has_court.then_some(COURT),
                deadlock_share: Perbill::from_percent(self.share),
                ..terms()
            },
            content: None,
            listing: self.listed.then_some(1),
        }
    }
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

fn call(id: DealId, who: &AccountId, action: Action, amount: Balance) -> DispatchResult {
    let origin = signed(who.clone());
    let deal = Deals::<Test>::get(id);
    let offered = |side: Side| match deal.as_ref().map(|deal| deal.state) {
        Some(State::Settling { offers, .. }) => offers.of(side.other()),
        _ => None,
    };
    match action {
        Action::Accept => Escrow::accept(origin, id),
        Action::Cancel => Escrow::cancel(origin, id),
        Action::Ship => Escrow::ship(origin, id, None),
        Action::ConfirmDelivery => Escrow::confirm_delivery(origin, id),
        Action::Release => {
            let remain = deal.map_or(1, |deal| deal.parts.count() - deal.released);
            let parts = match amount % 4 {
                0 => remain,
                some => some as u32,
            };
            Escrow::release(origin, id, parts)
        }
        Action::Refund => Escrow::refund(origin, id),
        Action::Reject => Escrow::reject(origin, id, content(1)),
        Action::Offer => {
            let rest = deal.map_or(0, |deal| deal.rest());
            Escrow::offer(origin, id, amount % (rest + 2))
        }
        Action::AcceptOffer => {
            let side = deal.as_ref().and_then(|deal| deal.side_of(who));
            let amount = side.and_then(offered).unwrap_or(amount);
            Escrow::accept_offer(origin, id, amount)
        }
        Action::Dispute => Escrow::dispute(origin, id, content(2)),
        Action::Advance => Escrow::advance(origin, id),
        Action::WithdrawForBuyer => Escrow::withdraw(origin, id, Side::Buyer, None),
        Action::WithdrawForSeller => Escrow::withdraw(origin, id, Side::Seller, None),
    }
}

/// Before the deadline the parties, from then on what follows from silence; nobody once a court has it.
fn check_time(id: DealId, deal: &DealOf<Test>, action: Action) {
    let now = System::block_number();
    match (action, deal.state.deadline()) {
        (Action::WithdrawForBuyer | Action::WithdrawForSeller, _) => (),
        (Action::Advance, Some(deadline)) => {
            assert!(now >= deadline);
            let is_broken = matches!(deal.state, State::Accepted { .. });
            let forfeit = Event::DepositForfeited {
                deal: id,
                by: Side::Seller,
                to: deal.buyer.clone(),
                amount: deal.terms.deposit,
            };
            let expected = is_broken && deal.terms.deposit > 0;
            assert_eq!(events().contains(&forfeit), expected);
        }
        (_, Some(deadline)) => {
            assert!(now < deadline);
            assert!(!matches!(deal.state, State::Disputed { .. }));
        }
        (_, None) => panic!("{action:?} of a deal that is over"),
    }
}

/// A call works if the view says so, unless its arguments or the money's state forbid it; and only if.
fn try_call(id: DealId, who: &AccountId, action: Action, amount: Balance) {
    let actions = Escrow::actions(id, who.clone()).map(|actions| actions.now);
    let is_listed = actions.unwrap_or_default().contains(&action);
    let before = Deals::<Test>::get(id);
    let done = attempt(|| call(id, who, action, amount));
    assert!(is_listed || !done, "{action:?} was not listed and worked");
    if let (true, Some(deal)) = (done, before) {
        check_time(id, &deal, action);
    }
    let may_fail = match action {
        Action::Release => !amount.is_multiple_of(4),
        Action::Offer | Action::WithdrawForBuyer | Action::WithdrawForSeller => true,
        _ => false,
    };
    assert!(
        done || !is_listed || may_fail,
        "{action:?} was listed and failed"
    );
}

/// One of the deals in storage, if there is any.
fn pick(deal: usize) -> Option<DealId> {
    let ids: Vec<_> = Deals::<Test>::iter_keys().collect();
    (!ids.is_empty()).then(|| ids[deal % ids.len()])
}

fn run(index: &mut Index, step: Step) {
    match step {
        Step::Open(deal) => {
            let order = deal.order();
            attempt(|| <Escrow as cybermiles_primitives::trade::Escrow>::open(order).map(|_| ()));
        }
        Step::Try {
            deal,
            who,
            call,
            amount,
        } => {
            let id = pick(deal).unwrap_or_default();
            try_call(id, &PEOPLE[who], CALLS[call], amount);
        }
        Step::Do {
            deal,
            choice,
            amount,
            may_give_up,
        } => {
            let Some(id) = pick(deal) else { return };
            if let Some((who, action)) = choose(id, choice, may_give_up) {
                try_call(id, &who, action, amount);
            }
        }
        Step::Silence(deal) => {
            let Some(id) = pick(deal) else { return };
            if let Some(deadline) = state(id).deadline() {
                run_to(deadline.max(System::block_number()));
                try_call(id, &ARBITER, Action::Advance, 0);
            }
        }
        Step::Rule {
            deal,
            percent,
            loser,
        } => {
            let loser = loser.map(|buyer| if buyer { Side::Buyer } else { Side::Seller });
            let is_disputed = |id: &DealId| matches!(state(*id), State::Disputed { .. });
            let before_court = Deals::<Test>::iter_keys().find(is_disputed);
            let Some(id) = before_court.or(pick(deal)) else {
                return;
            };
            let is_heard = is_disputed(&id) && System::block_number() < deadline(id);
            assert_eq!(attempt(|| rule(id, percent, loser)), is_heard);
        }
        Step::Wait(blocks) => run_to(System::block_number() + blocks),
        mishap => befall(index, mishap),
    }
}

/// What somebody may do about a deal, as the view says.
fn choose(id: DealId, choice: usize, may_give_up: bool) -> Option<(AccountId, Action)> {
    let of = |who: &AccountId| Escrow::actions(id, who.clone()).unwrap().now;
    let all: Vec<_> = PEOPLE[..4]
        .iter()
        .flat_map(|who| of(who).into_iter().map(|action| (who.clone(), action)))
        .filter(|(_, action)| may_give_up || !matches!(action, Action::Cancel | Action::Refund))
        .collect();
    all.get(choice % all.len().max(1)).cloned()
}

fn befall(index: &mut Index, mishap: Step) {
    match mishap {
        Step::Freeze(true) => {
            attempt(|| Assets::freeze_asset(signed(ADMIN), DOLLAR));
        }
        Step::Freeze(false) => {
            attempt(|| Assets::thaw_asset(signed(ADMIN), DOLLAR));
        }
        Step::Block { who, blocked } => {
            let who = TRADERS[who].clone();
            if blocked {
                attempt(|| Assets::block(signed(ADMIN), DOLLAR, who));
            } else {
                attempt(|| Assets::thaw(signed(ADMIN), DOLLAR, who));
            }
        }
        Step::Empty(who) => {
            let who = &TRADERS[who];
            let all = owns(USD, who.clone());
            if attempt(|| Assets::transfer_all(signed(who.clone()), DOLLAR, ADMIN, false))
                && owns(USD, who.clone()) == 0
            {
                index.moved(&USD, who, &ADMIN, all);
            }
        }
        Step::Donate {
            deal,
            in_dollars,
            amount,
        } => {
            let Some(id) = pick(deal) else { return };
            let (asset, pot) = (if in_dollars { USD } else { CMT }, pot(id));
            let done = attempt(|| {
                if in_dollars {
                    Assets::transfer(signed(ADMIN), DOLLAR, pot.clone(), amount)
                } else {
                    Balances::transfer_allow_death(signed(ADMIN), pot.clone(), amount)
                }
            });
            // Dollars in a pot of CMT are junk: nobody can move them, and the account stays.
            if done {
                index.moved(&asset, &ADMIN, &pot, amount);
            }
        }
        step => panic!("{step:?}"),
    }
}

/// Everybody but a stranger vanishes: what follows from silence ends every deal, in time, and gives all
/// deposits back. Undone afterwards.
fn check_that_all_ends(index: &Index) {
    let heard = Recorder::set(|record| record.receipts.len());
    let undone: Result<(), DispatchError> = with_transaction(|| {
        let begin = System::block_number();
        for (id, known) in &index.deals {
            run_to(begin);
            end_by_silence(*id);
            let end = System::block_number();
            assert!(end - begin <= known.longest(), "deal {id} took too long");
        }
        for who in TRADERS {
            assert_eq!(deposit(who), 0);
        }
        Escrow::do_try_state().unwrap();
        TransactionOutcome::Rollback(Ok(()))
    });
    undone.unwrap();
    Recorder::set(|record| record.receipts.truncate(heard));
}

fn end_by_silence(id: DealId) {
    while let Some(deadline) = Escrow::deal(id).and_then(|deal| deal.deadline) {
        run_to(deadline.max(System::block_number()));
        assert_ok!(Escrow::advance(signed(ARBITER), id));
    }
}

/// At last the asset thaws, everything ends and is withdrawn: nothing is left.
fn finish(index: &mut Index) {
    attempt(|| Assets::thaw_asset(signed(ADMIN), DOLLAR));
    for who in TRADERS {
        attempt(|| Assets::thaw(signed(ADMIN), DOLLAR, who));
    }
    for id in Deals::<Test>::iter_keys().collect::<Vec<_>>() {
        end_by_silence(id);
        index.read();
        for side in Side::BOTH {
            attempt(|| Escrow::withdraw(signed(ARBITER), id, side, None));
        }
        index.read();
    }
    index.check();
    assert_eq!(Deals::<Test>::iter().count(), 0);
    for who in TRADERS {
        assert_eq!((deposit(who.clone()), rent(who)), (0, 0));
    }
    for known in &index.ended {
        let dollars = if known.asset == CMT {
            owns(USD, known.pot.clone())
        } else {
            0
        };
        assert_eq!(owns(CMT, known.pot.clone()), 0);
        assert_eq!(owns(USD, known.pot.clone()), dollars);
        assert_eq!(System::account_exists(&known.pot), dollars > 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn every_deal_ends_and_every_planck_is_accounted_for(
        deals in prop::collection::vec(any_deal(), 1..6),
        steps in prop::collection::vec(any_step(), 1..80),
    ) {
        new_test_ext().execute_with(|| {
            let mut index = Index::new();
            for step in deals.into_iter().map(Step::Open).chain(steps) {
                run(&mut index, step);
                index.read();
                index.check();
                check_that_all_ends(&index);
            }
            finish(&mut index);
        });
    }
}
