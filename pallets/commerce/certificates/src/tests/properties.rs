//! Random lives of issuers, units and deals against a model: who has what since when, and what may happen to it.
//! However a life went, all of it can be wound up, and then nobody has anything on hold.

use super::mock::*;
use crate::{pallet::*, selling::sold, BatchId, Status, UnitId, MAX_CLEAR};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Outcome, Receipt},
    AccountId, BlockNumber,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const WHO: usize = 4;
const BATCHES: BatchId = 2;
const INDICES: u32 = 3;
const DEALS: DealId = 4;

#[derive(Clone, Debug)]
enum Step {
    Register(usize),
    Leave(usize),
    Withdraw(usize),
    Certify(usize),
    Recall(usize, BatchId),
    Close(usize, BatchId),
    Remove(BatchId, u32),
    Commit(usize, UnitId),
    /// With the right secret and proof, or not.
    Claim(usize, UnitId, bool),
    Expire(usize, UnitId),
    Transfer(usize, UnitId, usize),
    Bind(usize, UnitId, DealId),
    Unbind(UnitId),
    Retire(usize, UnitId),
    Clear(UnitId, u32),
    Open(DealId, usize, usize),
    End(DealId, Outcome, u32, u32),
    Lose(DealId),
    Wait(BlockNumber),
}

fn any_unit() -> impl Strategy<Value = UnitId> {
    (0..BATCHES, 0..INDICES).prop_map(|(batch, index)| UnitId { batch, index })
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Released),
        Just(Outcome::Refunded),
        Just(Outcome::Settled),
        Just(Outcome::Ruled { loser: None }),
    ]
}

fn any_maker_step() -> impl Strategy<Value = Step> {
    let who = || 0..WHO;
    let batch = || 0..BATCHES;
    prop_oneof![
        3 => who().prop_map(Step::Register),
        1 => who().prop_map(Step::Leave),
        1 => who().prop_map(Step::Withdraw),
        4 => who().prop_map(Step::Certify),
        1 => (who(), batch()).prop_map(|(who, batch)| Step::Recall(who, batch)),
        1 => (who(), batch()).prop_map(|(who, batch)| Step::Close(who, batch)),
        2 => (batch(), 0..4u32).prop_map(|(batch, limit)| Step::Remove(batch, limit)),
    ]
}

fn any_holder_step() -> impl Strategy<Value = Step> {
    let who = || 0..WHO;
    prop_oneof![
        9 => (who(), any_unit()).prop_map(|(who, unit)| Step::Commit(who, unit)),
        12 => (who(), any_unit(), prop::bool::weighted(0.9))
            .prop_map(|(who, unit, honest)| Step::Claim(who, unit, honest)),
        1 => (who(), any_unit()).prop_map(|(who, unit)| Step::Expire(who, unit)),
        8 => (who(), any_unit(), who()).prop_map(|(who, unit, to)| Step::Transfer(who, unit, to)),
        3 => (who(), any_unit()).prop_map(|(who, unit)| Step::Retire(who, unit)),
        3 => (any_unit(), 0..4u32).prop_map(|(unit, limit)| Step::Clear(unit, limit)),
    ]
}

fn any_deal_step() -> impl Strategy<Value = Step> {
    let deal = || 0..DEALS;
    prop_oneof![
        3 => (deal(), 0..WHO, 1..WHO)
            .prop_map(|(deal, buyer, next)| Step::Open(deal, buyer, (buyer + next) % WHO)),
        14 => (0..WHO, any_unit(), deal())
            .prop_map(|(who, unit, deal)| Step::Bind(who, unit, deal)),
        2 => any_unit().prop_map(Step::Unbind),
        3 => (deal(), any_outcome(), 0..4u32, 0..3u32)
            .prop_map(|(deal, outcome, released, more)| Step::End(deal, outcome, released, released + more)),
        2 => deal().prop_map(Step::Lose),
    ]
}

/// Most steps are [aimed](Model::aim) at what is there: blind ones would seldom hit.
fn any_step() -> impl Strategy<Value = (Step, Option<usize>)> {
    let step = prop_oneof![
        20 => any_maker_step(),
        60 => any_holder_step(),
        40 => any_deal_step(),
        20 => (1..6u32).prop_map(Step::Wait),
        1 => (20..120u32).prop_map(Step::Wait),
    ];
    (step, prop::option::weighted(0.9, any::<usize>()))
}

fn pick<X>(among: impl Iterator<Item = X>, pick: usize) -> Option<X> {
    let mut among: Vec<_> = among.collect();
    (!among.is_empty()).then(|| among.swap_remove(pick % among.len()))
}

#[derive(Clone, Debug, PartialEq)]
enum State {
    Held,
    Bound(DealId),
    Retired,
}

struct Life {
    history: Vec<(usize, BlockNumber, Option<DealId>)>,
    holder: usize,
    state: State,
}

/// What should be, by people's numbers.
#[derive(Default)]
struct Model {
    /// When they leave, if they do.
    issuers: BTreeMap<usize, Option<BlockNumber>>,
    /// The issuer, whether recalled, and when it closes.
    batches: BTreeMap<BatchId, (usize, bool, Option<BlockNumber>)>,
    next: BatchId,
    commitments: BTreeMap<(usize, UnitId), (BlockNumber, BlockNumber)>,
    lives: BTreeMap<UnitId, Life>,
    spent: BTreeSet<UnitId>,
    deals: BTreeMap<DealId, (usize, usize)>,
    bound: BTreeMap<DealId, Vec<UnitId>>,
}

impl Model {
    fn is_closed(&self, batch: BatchId) -> bool {
        let closes = self.batches.get(&batch).and_then(|(.., closes)| *closes);
        closes.is_some_and(|closes| now() >= closes)
    }

    /// The same step, by somebody who may take it, if there is one.
    fn aim(&self, step: Step, n: usize) -> Step {
        let batch = || pick(self.batches.iter(), n).map(|(id, (who, ..))| (*who, *id));
        let closed = || pick(self.batches.keys().filter(|id| self.is_closed(**id)), n);
        let commitment = || pick(self.commitments.keys().copied(), n);
        let unit = |is_fit: fn(&State) -> bool| {
            let fit = self.lives.iter().filter(|(_, life)| is_fit(&life.state));
            pick(fit, n).map(|(id, life)| (life.holder, *id))
        };
        let held = || unit(|state| *state == State::Held);
        let sale = |seller| {
            let sales = self.deals.iter().filter(|(_, deal)| deal.1 == seller);
            pick(sales, n).map(|(id, _)| *id)
        };
        let busy = || {
            let deals = self.deals.keys().filter(|id| self.bound.contains_key(id));
            pick(deals, n).or_else(|| pick(self.deals.keys(), n))
        };
        let aimed = match step {
            Step::Recall(..) => batch().map(|(who, id)| Step::Recall(who, id)),
            Step::Close(..) => batch().map(|(who, id)| Step::Close(who, id)),
            Step::Remove(_, limit) => closed().map(|id| Step::Remove(*id, limit)),
            Step::Claim(_, _, honest) => commitment().map(|(who, id)| Step::Claim(who, id, honest)),
            Step::Expire(..) => commitment().map(|(who, id)| Step::Expire(who, id)),
            Step::Transfer(_, _, to) => held().map(|(who, id)| Step::Transfer(who, id, to)),
            Step::Retire(..) => held().map(|(who, id)| Step::Retire(who, id)),
            Step::Bind(_, _, deal) => {
                held().map(|(who, id)| Step::Bind(who, id, sale(who).unwrap_or(deal)))
            }
            Step::Unbind(_) => {
                unit(|state| matches!(state, State::Bound(_))).map(|(_, id)| Step::Unbind(id))
            }
            Step::Clear(_, limit) => {
                unit(|state| *state == State::Retired).map(|(_, id)| Step::Clear(id, limit))
            }
            Step::Open(deal, buyer, _) => {
                let seller = held().filter(|(seller, _)| *seller != buyer);
                seller.map(|(seller, _)| Step::Open(deal, buyer, seller))
            }
            Step::End(_, outcome, released, parts) => {
                busy().map(|id| Step::End(*id, outcome, released, parts))
            }
            _ => None,
        };
        aimed.unwrap_or(step)
    }

    fn make(&mut self, step: &Step) -> bool {
        match *step {
            Step::Register(who) => {
                !self.issuers.contains_key(&who) && {
                    self.issuers.insert(who, None);
                    true
                }
            }
            Step::Leave(who) => {
                self.issuers.get(&who) == Some(&None) && {
                    self.issuers
                        .insert(who, Some(now() + PARAMETERS.exit_delay));
                    true
                }
            }
            Step::Withdraw(who) => {
                let leaves = self.issuers.get(&who).copied().flatten();
                let may = leaves.is_some_and(|leaves| now() >= leaves);
                may && self.issuers.remove(&who).is_some()
            }
            Step::Certify(who) => {
                self.issuers.get(&who) == Some(&None) && {
                    self.batches.insert(self.next, (who, false, None));
                    self.next += 1;
                    true
                }
            }
            Step::Recall(who, batch) => match self.batches.get_mut(&batch) {
                Some((issuer, recalled @ false, _)) if *issuer == who => {
                    *recalled = true;
                    true
                }
                _ => false,
            },
            Step::Close(who, batch) => match self.batches.get_mut(&batch) {
                Some((issuer, _, closes @ None)) if *issuer == who => {
                    *closes = Some(now() + PARAMETERS.close_notice);
                    true
                }
                _ => false,
            },
            Step::Remove(batch, limit) => self.remove(batch, limit as usize),
            _ => unreachable!("no maker's step"),
        }
    }

    /// Which marks go is the chain's choice; the chain is asked.
    fn remove(&mut self, batch: BatchId, limit: usize) -> bool {
        let of_batch = |unit: &&UnitId| unit.batch == batch;
        let marks = self.spent.iter().filter(of_batch).count();
        let living = self.lives.keys().filter(of_batch).count();
        let is_empty = living == 0 && marks < limit;
        let may = self.is_closed(batch)
            && (1..=MAX_CLEAR as usize).contains(&limit)
            && (marks > 0 || is_empty);
        if may && is_empty {
            self.batches.remove(&batch);
        }
        may
    }

    fn hold(&mut self, step: &Step) -> bool {
        match *step {
            Step::Commit(who, unit) => {
                !self.commitments.contains_key(&(who, unit)) && {
                    let from = now() + PARAMETERS.commit_delay;
                    let expires = now() + PARAMETERS.commit_lifetime;
                    self.commitments.insert((who, unit), (from, expires));
                    true
                }
            }
            Step::Claim(who, unit, honest) => self.claim(who, unit, honest),
            Step::Expire(who, unit) => {
                let key = (who, unit);
                let times = self.commitments.get(&key);
                let may = times.is_some_and(|(_, expires)| now() >= *expires);
                may && self.commitments.remove(&key).is_some()
            }
            Step::Transfer(who, unit, to) => self.free(who, unit).is_some_and(|life| {
                let may = to != who;
                if may {
                    life.holder = to;
                    life.history.push((to, now(), None));
                }
                may
            }),
            Step::Retire(who, unit) => self.free(who, unit).is_some_and(|life| {
                life.state = State::Retired;
                true
            }),
            Step::Clear(unit, limit) => self.clear(unit, limit as usize),
            _ => unreachable!("no holder's step"),
        }
    }

    fn claim(&mut self, who: usize, unit: UnitId, honest: bool) -> bool {
        let times = self.commitments.get(&(who, unit)).copied();
        let may = honest
            && times.is_some_and(|(from, expires)| (from..expires).contains(&now()))
            && self.batches.contains_key(&unit.batch)
            && !self.is_closed(unit.batch)
            && !self.lives.contains_key(&unit)
            && !self.spent.contains(&unit);
        if may {
            self.commitments.remove(&(who, unit));
            let life = Life {
                history: vec![(who, now(), None)],
                holder: who,
                state: State::Held,
            };
            self.lives.insert(unit, life);
        }
        may
    }

    fn free(&mut self, who: usize, unit: UnitId) -> Option<&mut Life> {
        let life = self.lives.get_mut(&unit)?;
        (life.holder == who && life.state == State::Held).then_some(life)
    }

    fn clear(&mut self, unit: UnitId, limit: usize) -> bool {
        let is_closed = self.is_closed(unit.batch);
        let Some(life) = self.lives.get_mut(&unit) else {
            return false;
        };
        let may = life.state == State::Retired && (1..=MAX_CLEAR as usize).contains(&limit);
        if may {
            let left = life.history.len().saturating_sub(limit);
            life.history.truncate(left);
            if left == 0 {
                self.lives.remove(&unit);
                if !is_closed {
                    self.spent.insert(unit);
                }
            }
        }
        may
    }

    fn bind(&mut self, who: usize, unit: UnitId, deal: DealId) -> bool {
        let sells = self
            .deals
            .get(&deal)
            .is_some_and(|(_, seller)| *seller == who);
        let may = sells && self.free(who, unit).is_some();
        if may {
            self.lives.get_mut(&unit).unwrap().state = State::Bound(deal);
            self.bound.entry(deal).or_default().push(unit);
        }
        may
    }

    fn unbind(&mut self, unit: UnitId) -> bool {
        let Some(life) = self.lives.get_mut(&unit) else {
            return false;
        };
        let State::Bound(deal) = life.state else {
            return false;
        };
        let may = !self.deals.contains_key(&deal);
        if may {
            life.state = State::Held;
            let units = self.bound.get_mut(&deal).unwrap();
            units.retain(|other| *other != unit);
        }
        may
    }

    fn end(&mut self, deal: DealId, outcome: Outcome, released: u32, parts: u32) {
        let (buyer, seller) = self.deals.remove(&deal).unwrap();
        let units = self.bound.remove(&deal).unwrap_or_default();
        let receipt = Receipt {
            deal,
            listing: None,
            buyer: person(buyer),
            seller: person(seller),
            asset: AssetKind::Native,
            parts,
            released,
            paid: released.into(),
            refunded: 0,
            accepted: true,
            outcome,
        };
        let sold = sold(&receipt, units.len() as u32) as usize;
        for (place, unit) in units.into_iter().enumerate() {
            let life = self.lives.get_mut(&unit).unwrap();
            life.state = State::Held;
            if place < sold {
                life.holder = buyer;
                life.history.push((buyer, now(), Some(deal)));
            }
        }
    }

    fn check(&self) {
        assert_eq!(Issuers::<Test>::iter().count(), self.issuers.len());
        assert_eq!(Batches::<Test>::iter().count(), self.batches.len());
        assert_eq!(Commitments::<Test>::iter().count(), self.commitments.len());
        assert_eq!(Units::<Test>::iter().count(), self.lives.len());
        assert_eq!(SpentUnits::<Test>::iter().count(), self.spent.len());
        for (id, life) in &self.lives {
            let unit = Units::<Test>::get(id).unwrap();
            let state = match unit.status {
                Status::Held => State::Held,
                Status::Bound { deal, .. } => State::Bound(deal),
                Status::Retired => State::Retired,
            };
            assert_eq!(unit.custodian, person(life.holder));
            assert_eq!(state, life.state);
            let expected: Vec<_> = life
                .history
                .iter()
                .map(|(who, since, deal)| (person(*who), *since, *deal))
                .collect();
            assert_eq!(history(*id), expected);
        }
        for deal in 0..DEALS {
            let units = self.bound.get(&deal).cloned().unwrap_or_default();
            assert_eq!(Certificates::units_of_deal(deal), units);
        }
    }
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt<T, E>(act: impl FnOnce() -> Result<T, E>) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = act().is_ok();
    assert!(done || before == root());
    done
}

fn by(who: usize) -> RuntimeOrigin {
    signed(person(who))
}

fn run_maker_step(step: &Step) -> bool {
    match *step {
        Step::Register(who) => attempt(|| Certificates::register(by(who), content(1))),
        Step::Leave(who) => attempt(|| Certificates::leave(by(who))),
        Step::Withdraw(who) => attempt(|| Certificates::withdraw_bond(by(who))),
        Step::Certify(who) => attempt(|| Certificates::certify(by(who), root(), UNITS, content(2))),
        Step::Recall(who, batch) => attempt(|| Certificates::recall(by(who), batch, content(6))),
        Step::Close(who, batch) => attempt(|| Certificates::close_batch(by(who), batch)),
        Step::Remove(batch, limit) => attempt(|| Certificates::remove_batch(by(0), batch, limit)),
        _ => unreachable!("no maker's step"),
    }
}

fn run_holder_step(step: &Step) -> bool {
    match *step {
        Step::Commit(who, unit) => {
            attempt(|| Certificates::commit(by(who), hash_of(&person(who), unit)))
        }
        Step::Claim(who, unit, honest) => {
            let proven = if honest { unit.index } else { unit.index + 1 };
            let secret = secret(unit.index);
            attempt(|| Certificates::claim(by(who), unit, secret, proof(proven)))
        }
        Step::Expire(who, unit) => {
            let hash = hash_of(&person(who), unit);
            attempt(|| Certificates::expire_commitment(by(0), person(who), hash))
        }
        Step::Transfer(who, unit, to) => {
            attempt(|| Certificates::transfer(by(who), unit, person(to)))
        }
        Step::Retire(who, unit) => attempt(|| Certificates::retire(by(who), unit)),
        Step::Clear(unit, limit) => attempt(|| Certificates::clear(by(0), unit, limit)),
        _ => unreachable!("no holder's step"),
    }
}

fn run(model: &mut Model, step: &Step) {
    match *step {
        Step::Wait(blocks) => wait(blocks),
        Step::Open(deal, buyer, seller) => {
            // A lost deal's number is not used again.
            let is_new = !model.deals.contains_key(&deal)
                && model.bound.get(&deal).is_none_or(|units| units.is_empty());
            if is_new {
                model.deals.insert(deal, (buyer, seller));
                open_deal(deal, person(buyer), person(seller));
            }
        }
        Step::End(deal, outcome, released, parts) => {
            if model.deals.contains_key(&deal) {
                model.end(deal, outcome, released, parts);
                end_deal(deal, outcome, released, parts);
            }
        }
        Step::Lose(deal) => {
            if model.deals.remove(&deal).is_some() {
                lose_deal(deal);
            }
        }
        Step::Bind(who, unit, deal) => {
            let expected = model.bind(who, unit, deal);
            let done = attempt(|| Certificates::bind(by(who), unit, deal));
            assert_eq!(done, expected);
        }
        Step::Unbind(unit) => {
            let expected = model.unbind(unit);
            assert_eq!(attempt(|| Certificates::unbind(by(0), unit)), expected);
        }
        Step::Commit(..)
        | Step::Claim(..)
        | Step::Expire(..)
        | Step::Transfer(..)
        | Step::Retire(..)
        | Step::Clear(..) => {
            let expected = model.hold(step);
            assert_eq!(run_holder_step(step), expected);
        }
        _ => {
            let expected = model.make(step);
            assert_eq!(run_maker_step(step), expected);
            model.spent = SpentUnits::<Test>::iter()
                .map(|(batch, index, _)| UnitId { batch, index })
                .collect();
        }
    }
}

/// Every step by whoever may take it, in an order that leaves nothing.
fn wind_up(model: &mut Model) {
    let done = |model: &mut Model, step: Step| run(model, &step);
    for deal in 0..DEALS {
        done(model, Step::End(deal, Outcome::Refunded, 0, 1));
    }
    let units: Vec<_> = model.lives.keys().copied().collect();
    for unit in units {
        done(model, Step::Unbind(unit));
        let holder = model.lives[&unit].holder;
        done(model, Step::Retire(holder, unit));
        while model.lives.contains_key(&unit) {
            done(model, Step::Clear(unit, 2));
        }
    }
    let batches: Vec<_> = model
        .batches
        .iter()
        .map(|(id, (who, ..))| (*id, *who))
        .collect();
    for (batch, who) in &batches {
        done(model, Step::Close(*who, *batch));
    }
    for who in 0..WHO {
        done(model, Step::Leave(who));
    }
    done(model, Step::Wait(100));
    for (batch, _) in batches {
        while model.batches.contains_key(&batch) {
            done(model, Step::Remove(batch, 2));
        }
    }
    let commitments: Vec<_> = model.commitments.keys().copied().collect();
    for (who, unit) in commitments {
        done(model, Step::Expire(who, unit));
    }
    for who in 0..WHO {
        done(model, Step::Withdraw(who));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_unit_has_one_custodian_and_every_planck_an_owner(
        steps in prop::collection::vec(any_step(), 1..150),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            // A start in which much can happen.
            for step in [Step::Register(0), Step::Register(1), Step::Certify(0), Step::Certify(1)] {
                run(&mut model, &step);
            }
            for (step, aim) in steps {
                let step = match aim {
                    Some(n) => model.aim(step, n),
                    None => step,
                };
                run(&mut model, &step);
                model.check();
                Certificates::do_try_state().unwrap();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            wind_up(&mut model);
            model.check();
            Certificates::do_try_state().unwrap();
            assert_clean();
        });
    }
}
