//! Random requests, answers and verdicts against a model: what is closed, what is asked about what for which
//! pledge, and who has how much. However it went, all can be ended, and then nobody has anything on hold.

use super::mock::*;
use crate::{Action, RequestId, Target};
use cybermiles_primitives::{
    justice::{Jury, Verdict},
    trade::ListingId,
    AccountId, Balance, BlockNumber,
};
use frame_support::traits::fungible::Inspect;
use proptest::prelude::*;
use std::collections::BTreeMap;

const LISTINGS: [ListingId; 2] = [PISTOL, LAMP];
/// People, then listings.
const TARGETS: usize = PEOPLE.len() + LISTINGS.len();

#[derive(Clone, Debug)]
enum Step {
    /// Who, about what, whether for the direction that fits, at most which pledge.
    Ask(usize, usize, bool, Balance),
    /// Who answers the request about what.
    Answer(usize, usize),
    /// What the panel about a target says.
    Decide(usize, Verdict),
    Forget(usize),
    Delist(usize),
    Wait(BlockNumber),
}

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        3 => Just(Verdict::Granted),
        3 => Just(Verdict::Denied),
        1 => Just(Verdict::Undecided),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE.len();
    let target = || 0..TARGETS;
    let pledge = prop_oneof![4 => Just(Balance::MAX), 1 => 900..1_100u128, 1 => 4_990..5_010u128];
    prop_oneof![
        20 => (who(), target(), prop::bool::weighted(0.9), pledge)
            .prop_map(|(who, target, fits, pledge)| Step::Ask(who, target, fits, pledge)),
        5 => (who(), target()).prop_map(|(who, target)| Step::Answer(who, target)),
        12 => (target(), any_verdict()).prop_map(|(target, verdict)| Step::Decide(target, verdict)),
        5 => target().prop_map(Step::Forget),
        1 => (0..LISTINGS.len()).prop_map(Step::Delist),
        6 => (1..20u32).prop_map(Step::Wait),
    ]
}

struct Open {
    id: RequestId,
    who: usize,
    action: Action,
    pledge: Balance,
    answered: bool,
}

/// What should be, by numbers of people and targets.
#[derive(Default)]
struct Model {
    gone: [bool; LISTINGS.len()],
    closed: [bool; TARGETS],
    open: BTreeMap<usize, Open>,
    /// Until when, and who pays.
    cooling: BTreeMap<usize, (BlockNumber, usize)>,
    /// What each has lost.
    lost: [Balance; PEOPLE.len()],
    next: RequestId,
}

fn target(number: usize) -> Target {
    match number.checked_sub(PEOPLE.len()) {
        None => account(PEOPLE[number].clone()),
        Some(place) => listing(LISTINGS[place]),
    }
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

impl Model {
    /// Whose it is; nobody's if it is gone. Mei's is the first listing, Lena's the second.
    fn owner(&self, target: usize) -> Option<usize> {
        match target.checked_sub(PEOPLE.len()) {
            None => Some(target),
            Some(place) if self.gone[place] => None,
            Some(place) => Some([0, 2][place]),
        }
    }

    fn pledge(&self, target: usize) -> Balance {
        match self.cooling.get(&target) {
            Some((until, _)) if now() < *until => 5_000,
            _ => 1_000,
        }
    }

    fn ask(&mut self, who: usize, target: usize, action: Action, most: Balance) -> bool {
        let pledge = self.pledge(target);
        let is_own = self.owner(target) == Some(who);
        let may = self.owner(target).is_some()
            && self.closed[target] == (action == Action::Reopen)
            && !(is_own && action == Action::Close)
            && !self.open.contains_key(&target)
            && pledge <= most;
        if may {
            let open = Open {
                id: self.next,
                who,
                action,
                pledge,
                answered: false,
            };
            self.open.insert(target, open);
            self.next += 1;
        }
        may
    }

    fn decide(&mut self, target: usize, verdict: Verdict) {
        let open = self.open.remove(&target).unwrap();
        match verdict {
            Verdict::Granted => {
                self.cooling.remove(&target);
                if self.owner(target).is_some() {
                    self.closed[target] = open.action == Action::Close;
                }
            }
            Verdict::Denied => {
                self.lost[open.who] += open.pledge;
                self.cooling
                    .insert(target, (now() + PARAMETERS.cooldown, open.who));
            }
            Verdict::Undecided => (),
        }
    }

    fn forget(&mut self, target: usize) -> bool {
        let is_gone = self.owner(target).is_none();
        let is_over = self
            .cooling
            .get(&target)
            .is_some_and(|(until, _)| is_gone || now() >= *until);
        let is_obsolete = is_gone && self.closed[target];
        let may = !self.open.contains_key(&target) && (is_over || is_obsolete);
        if may && is_over {
            self.cooling.remove(&target);
        }
        if may && is_obsolete {
            self.closed[target] = false;
        }
        may
    }

    fn check(&self) {
        for number in 0..TARGETS {
            let info = Moderation::standing(target(number));
            assert_eq!(info.closed.is_some(), self.closed[number]);
            let open = self.open.get(&number);
            assert_eq!(info.open_request, open.map(|open| open.id));
            assert_eq!(info.pledge, self.pledge(number));
            if let Some(open) = open {
                assert_eq!(pot_of(open.id), open.pledge);
                assert_eq!(request_of(open.id).answer.is_some(), open.answered);
            }
            if self.owner(number).is_some() && number >= PEOPLE.len() {
                let id = LISTINGS[number - PEOPLE.len()];
                assert_eq!(is_taken_down(id), self.closed[number]);
            }
        }
        for (number, who) in PEOPLE.into_iter().enumerate() {
            let of_requests = self.open.values().filter(|open| open.who == number);
            let pledged: Balance = of_requests.clone().map(|open| open.pledge).sum();
            let cooling = self.cooling.values().filter(|(_, payer)| *payer == number);
            let expected_rent = of_requests.count() as Balance * REQUEST_RENT
                + cooling.count() as Balance * COOLDOWN_RENT;
            assert_eq!(rent(&who), expected_rent);
            // To the planck: nothing but pledge, rent and what was forfeited is not there.
            let expected = FUNDS - self.lost[number] - pledged - expected_rent;
            assert_eq!(free(&who), expected);
            assert_eq!(may_trade(who), !self.closed[number]);
        }
        let forfeited: Balance = self.lost.iter().sum();
        assert_eq!(Balances::balance(&JURORS), forfeited);
        Moderation::do_try_state().unwrap();
    }
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> sp_runtime::DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = frame_support::storage::with_storage_layer(act).is_ok();
    assert!(done || before == root());
    done
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Ask(who, number, fits, most) => {
            let action = if model.closed[number] == fits {
                Action::Reopen
            } else {
                Action::Close
            };
            let expected = model.ask(who, number, action, most);
            let by = signed(person(who));
            let done =
                attempt(|| Moderation::request(by, target(number), action, content(1), most));
            assert_eq!(done, expected);
        }
        Step::Answer(who, number) => {
            let Some(id) = model.open.get(&number).map(|open| open.id) else {
                return;
            };
            // The seller of the day of the request, even if the listing is gone.
            let expected =
                request_of(id).respondent == person(who) && !model.open[&number].answered;
            let done = attempt(|| Moderation::answer(signed(person(who)), id, content(2)));
            assert_eq!(done, expected);
            model.open.get_mut(&number).unwrap().answered |= done;
        }
        Step::Decide(number, verdict) => {
            if let Some(id) = model.open.get(&number).map(|open| open.id) {
                let panel = request_of(id).panel;
                decide(id, verdict);
                model.decide(number, verdict);
                assert_eq!(Balances::total_balance(&Court::pot(panel)), 0);
            }
        }
        Step::Forget(number) => {
            let expected = model.forget(number);
            let done = attempt(|| Moderation::forget(signed(NEWCOMER), target(number)));
            assert_eq!(done, expected);
        }
        Step::Delist(place) => {
            model.gone[place] = true;
            delist(LISTINGS[place]);
        }
        Step::Wait(blocks) => wait(blocks),
    }
}

/// The jury's silence ends every request, and the cool-downs pass: nobody needs to be there for it.
fn wind_up(model: &mut Model) {
    for number in 0..TARGETS {
        run(model, Step::Decide(number, Verdict::Undecided));
    }
    run(model, Step::Wait(PARAMETERS.cooldown));
    for number in 0..TARGETS {
        run(model, Step::Forget(number));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_closed_is_what_was_granted_and_every_planck_has_an_owner(
        steps in prop::collection::vec(any_step(), 1..100),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            for step in steps {
                run(&mut model, step);
                model.check();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            wind_up(&mut model);
            model.check();
            assert_quiet();
        });
    }
}
