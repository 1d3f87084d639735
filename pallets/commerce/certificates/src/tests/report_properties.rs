//! Random reports and verdicts against a model: what is marked, what each has paid, and what his bond is. However
//! it went all can be wound up, and then nobody has anything on hold and every planck is where it belongs.

use super::mock::*;
use crate::{pallet::*, BatchId, ReportId, UnitId};
use cybermiles_primitives::{
    justice::{Jury, Verdict},
    AccountId, Balance, BlockNumber,
};
use frame_support::storage::with_storage_layer;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The first two are makers.
const MAKERS: usize = 2;
const INDICES: u32 = 3;

#[derive(Clone, Debug)]
enum Step {
    Report(usize, UnitId),
    Answer(usize, UnitId),
    Decide(UnitId, Verdict),
    TopUp(usize),
    Register(usize),
    Leave(usize),
    Withdraw(usize),
    Certify(usize),
    Close(BatchId),
    Remove(BatchId, u32),
    Wait(BlockNumber),
}

fn any_unit() -> impl Strategy<Value = UnitId> {
    (0..3u64, 0..INDICES).prop_map(|(batch, index)| UnitId { batch, index })
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        3 => Just(Verdict::Granted),
        2 => Just(Verdict::Denied),
        1 => Just(Verdict::Undecided),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    let maker = || 0..MAKERS;
    let batch = || 0..3u64;
    prop_oneof![
        20 => (0..PEOPLE.len(), any_unit()).prop_map(|(who, unit)| Step::Report(who, unit)),
        5 => (0..PEOPLE.len(), any_unit()).prop_map(|(who, unit)| Step::Answer(who, unit)),
        20 => (any_unit(), any_verdict()).prop_map(|(unit, verdict)| Step::Decide(unit, verdict)),
        4 => maker().prop_map(Step::TopUp),
        3 => maker().prop_map(Step::Register),
        2 => maker().prop_map(Step::Leave),
        4 => maker().prop_map(Step::Withdraw),
        5 => maker().prop_map(Step::Certify),
        2 => batch().prop_map(Step::Close),
        4 => (batch(), 1..4u32).prop_map(|(batch, limit)| Step::Remove(batch, limit)),
        6 => (1..40u32).prop_map(Step::Wait),
    ]
}

struct Maker {
    bond: Balance,
    leaves: Option<BlockNumber>,
}

struct Open {
    id: ReportId,
    who: usize,
    penalty: Balance,
    answered: bool,
}

struct Batch {
    issuer: usize,
    closes: Option<BlockNumber>,
}

/// What should be, by people's numbers.
#[derive(Default)]
struct Model {
    makers: BTreeMap<usize, Maker>,
    batches: BTreeMap<BatchId, Batch>,
    next_batch: BatchId,
    open: BTreeMap<UnitId, Open>,
    next_report: ReportId,
    marked: BTreeSet<UnitId>,
    won: [Balance; PEOPLE.len()],
    lost: [Balance; PEOPLE.len()],
    jurors: Balance,
}

impl Model {
    fn is_certified(&self, unit: UnitId) -> bool {
        self.batches.contains_key(&unit.batch)
    }

    fn reports_behind(&self, maker: usize) -> usize {
        let counts = |(unit, open): &(&UnitId, &Open)| {
            open.penalty > 0 && self.batches[&unit.batch].issuer == maker
        };
        self.open.iter().filter(counts).count()
    }

    fn report(&mut self, who: usize, unit: UnitId) -> bool {
        let may = self.is_certified(unit)
            && self.batches[&unit.batch].issuer != who
            && !self.marked.contains(&unit)
            && !self.open.contains_key(&unit);
        if may {
            let maker = self.makers.get(&self.batches[&unit.batch].issuer);
            let is_bound = maker.is_some_and(|maker| maker.leaves.is_none_or(|at| now() < at));
            let open = Open {
                id: self.next_report,
                who,
                penalty: if is_bound { PARAMETERS.penalty } else { 0 },
                answered: false,
            };
            self.open.insert(unit, open);
            self.next_report += 1;
        }
        may
    }

    fn decide(&mut self, unit: UnitId, verdict: Verdict) {
        let open = self.open.remove(&unit).unwrap();
        match verdict {
            Verdict::Granted => {
                self.marked.insert(unit);
                if open.penalty == 0 {
                    return;
                }
                let issuer = self.batches[&unit.batch].issuer;
                let maker = self.makers.get_mut(&issuer).unwrap();
                let penalty = open.penalty.min(maker.bond);
                maker.bond -= penalty;
                self.lost[issuer] += penalty;
                self.won[open.who] += penalty / 2;
                self.jurors += penalty - penalty / 2;
            }
            Verdict::Denied => {
                self.lost[open.who] += PARAMETERS.report_bond;
                self.jurors += PARAMETERS.report_bond;
            }
            Verdict::Undecided => (),
        }
    }

    fn manage(&mut self, step: &Step) -> bool {
        match *step {
            Step::TopUp(who) => {
                let maker = self.makers.get_mut(&who).filter(|m| m.leaves.is_none());
                let lacks = maker.filter(|maker| maker.bond < PARAMETERS.bond);
                lacks.map(|maker| maker.bond = PARAMETERS.bond).is_some()
            }
            Step::Register(who) => {
                let may = !self.makers.contains_key(&who);
                self.makers.entry(who).or_insert(Maker {
                    bond: PARAMETERS.bond,
                    leaves: None,
                });
                may
            }
            Step::Leave(who) => {
                let maker = self.makers.get_mut(&who).filter(|m| m.leaves.is_none());
                let leaves = Some(now() + PARAMETERS.exit_delay);
                maker.map(|maker| maker.leaves = leaves).is_some()
            }
            Step::Withdraw(who) => {
                let leaves = self.makers.get(&who).and_then(|maker| maker.leaves);
                let may = leaves.is_some_and(|at| now() >= at) && self.reports_behind(who) == 0;
                may && self.makers.remove(&who).is_some()
            }
            Step::Certify(who) => {
                let is_fit =
                    |maker: &Maker| maker.leaves.is_none() && maker.bond == PARAMETERS.bond;
                let may = self.makers.get(&who).is_some_and(is_fit);
                if may {
                    let batch = Batch {
                        issuer: who,
                        closes: None,
                    };
                    self.batches.insert(self.next_batch, batch);
                    self.next_batch += 1;
                }
                may
            }
            Step::Close(batch) => {
                let entry = self.batches.get_mut(&batch).filter(|b| b.closes.is_none());
                let closes = Some(now() + PARAMETERS.close_notice);
                entry.map(|entry| entry.closes = closes).is_some()
            }
            Step::Remove(batch, limit) => self.remove(batch, limit as usize),
            _ => unreachable!("no maker's step"),
        }
    }

    /// Which marks go is the chain's choice; it is asked for them.
    fn remove(&mut self, batch: BatchId, limit: usize) -> bool {
        let closes = self.batches.get(&batch).and_then(|entry| entry.closes);
        let may = closes.is_some_and(|at| now() >= at)
            && self.open.keys().all(|unit| unit.batch != batch);
        let marks = self.marked.iter().filter(|unit| unit.batch == batch);
        if may && marks.count() < limit {
            self.batches.remove(&batch);
        }
        may
    }

    fn check(&self) {
        assert_eq!(Reports::<Test>::iter().count(), self.open.len());
        assert_eq!(Counterfeits::<Test>::iter().count(), self.marked.len());
        assert_eq!(Batches::<Test>::iter().count(), self.batches.len());
        for (unit, open) in &self.open {
            let info = report_of(open.id);
            assert_eq!((info.unit, info.penalty), (*unit, open.penalty));
            assert_eq!(info.answer.is_some(), open.answered);
            assert_eq!(free(&Court::pot(info.panel)), PARAMETERS.report_bond);
            assert_eq!(Certificates::unit(*unit).unwrap().report, Some(open.id));
        }
        for unit in &self.marked {
            assert!(is_marked(*unit));
        }
        for (number, who) in PEOPLE.into_iter().enumerate() {
            let on_bond = self.makers.get(&number).map_or(0, |maker| maker.bond);
            assert_eq!(bond(&who), on_bond);
            let reports = self.open.values().filter(|open| open.who == number).count();
            let batches = self.batches.values().filter(|b| b.issuer == number).count();
            let maker = Balance::from(self.makers.contains_key(&number) as u8);
            let on_rent = reports as Balance * price(REPORT_BYTES)
                + batches as Balance * price(BATCH_BYTES)
                + maker * price(ISSUER_BYTES);
            assert_eq!(rent(&who), on_rent);
            let pledged = reports as Balance * PARAMETERS.report_bond;
            // To the planck.
            let expected = FUNDS + self.won[number] - self.lost[number] - pledged;
            assert_eq!(free(&who), expected - on_rent - on_bond);
        }
        assert_eq!(free(&JURORS), self.jurors);
        Certificates::do_try_state().unwrap();
    }
}

fn by(who: usize) -> RuntimeOrigin {
    signed(PEOPLE[who].clone())
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> sp_runtime::DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = with_storage_layer(act).is_ok();
    assert!(done || before == root());
    done
}

fn manage(step: &Step, issuer_of: impl Fn(BatchId) -> usize) -> bool {
    match *step {
        Step::TopUp(who) => attempt(|| Certificates::top_up_bond(by(who))),
        Step::Register(who) => attempt(|| Certificates::register(by(who), content(1))),
        Step::Leave(who) => attempt(|| Certificates::leave(by(who))),
        Step::Withdraw(who) => attempt(|| Certificates::withdraw_bond(by(who))),
        Step::Certify(who) => attempt(|| Certificates::certify(by(who), root(), UNITS, content(2))),
        Step::Close(batch) => attempt(|| Certificates::close_batch(by(issuer_of(batch)), batch)),
        Step::Remove(batch, limit) => attempt(|| {
            Certificates::remove_batch(by(0), batch, limit)
                .map(|_| ())
                .map_err(|error| error.error)
        }),
        _ => unreachable!("no maker's step"),
    }
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Wait(blocks) => wait(blocks),
        Step::Report(who, unit) => {
            let expected = model.report(who, unit);
            assert_eq!(attempt(|| try_report(PEOPLE[who].clone(), unit)), expected);
        }
        Step::Answer(who, unit) => {
            let Some(id) = model.open.get(&unit).map(|open| open.id) else {
                return;
            };
            let is_issuer = model.batches[&unit.batch].issuer == who;
            let open = model.open.get_mut(&unit).unwrap();
            let expected = is_issuer && !open.answered;
            open.answered |= expected;
            let done = attempt(|| Certificates::answer(by(who), id, content(4)));
            assert_eq!(done, expected);
        }
        Step::Decide(unit, verdict) => {
            if let Some(id) = model.open.get(&unit).map(|open| open.id) {
                decide(id, verdict);
                model.decide(unit, verdict);
            }
        }
        step => {
            let issuers: BTreeMap<_, _> = model
                .batches
                .iter()
                .map(|(id, batch)| (*id, batch.issuer))
                .collect();
            let expected = model.manage(&step);
            let done = manage(&step, |batch| issuers.get(&batch).copied().unwrap_or(0));
            assert_eq!(done, expected, "{step:?}");
            model.marked = Counterfeits::<Test>::iter()
                .map(|(batch, index, _)| UnitId { batch, index })
                .collect();
        }
    }
}

/// The jury's silence ends every report, and then everything goes its way.
fn wind_up(model: &mut Model) {
    let open: Vec<_> = model.open.keys().copied().collect();
    for unit in open {
        run(model, Step::Decide(unit, Verdict::Undecided));
    }
    let batches: Vec<_> = model.batches.keys().copied().collect();
    for batch in &batches {
        run(model, Step::Close(*batch));
    }
    for who in 0..MAKERS {
        run(model, Step::Leave(who));
    }
    run(model, Step::Wait(100));
    for batch in batches {
        run(model, Step::Remove(batch, 50));
    }
    for who in 0..MAKERS {
        run(model, Step::Withdraw(who));
    }
}

fn any_start() -> [Step; 4] {
    [
        Step::Register(0),
        Step::Register(1),
        Step::Certify(0),
        Step::Certify(1),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_marked_was_found_so_and_every_planck_has_an_owner(
        steps in prop::collection::vec(any_step(), 1..100),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            for step in any_start().into_iter().chain(steps) {
                run(&mut model, step);
                model.check();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            wind_up(&mut model);
            model.check();
            assert_empty();
        });
    }
}

#[test]
fn the_people_are_enough() {
    let makers: [AccountId; MAKERS] = [FACTORY, DISTRIBUTOR];
    assert_eq!(PEOPLE[..MAKERS], makers);
}
