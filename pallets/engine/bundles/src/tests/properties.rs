//! Random calls against a model: who has which app, which calls wait, and how often each was tried. However it went,
//! all can be given up, and then every planck is back or was paid for calls.

use super::{contracts::*, mock::*};
use crate::{pallet::*, types::*};
use cybermiles_primitives::{engine::CallQueue, AccountId};
use frame_support::{storage::with_storage_layer, weights::Weight};
use proptest::prelude::*;
use sp_runtime::DispatchResult;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Step {
    /// Who, with which salt, and how much money.
    Deploy(usize, u8, u32),
    /// Who, which app.
    Remove(usize, AppId),
    Upgrade(usize, AppId, u8),
    /// Which app, what it does, how much gas.
    Queue(AppId, Deed, u64),
    /// Who, which app, which call.
    Drop(usize, AppId, CallId),
    /// What part of the slice, in hundredths.
    Service(u64),
    /// The block ends, so much of it is left, and the next begins.
    Block(u64),
}

/// What a call does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Note,
    Trap,
    Exhaust,
    Queue,
    QueueAndTrap,
}

impl Deed {
    fn act(self) -> Act {
        match self {
            Self::Note => Act::Note(0),
            Self::Trap => Act::Trap(0),
            Self::Exhaust => Act::Exhaust(0),
            Self::Queue => Act::Queue(Act::Note(1).input()),
            Self::QueueAndTrap => Act::QueueAndTrap(Act::Note(1).input()),
        }
    }

    fn fails(self) -> bool {
        matches!(self, Self::Trap | Self::Exhaust | Self::QueueAndTrap)
    }
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE.len();
    let app = || 0..6u32;
    let deed = prop::sample::select(vec![
        Deed::Note,
        Deed::Note,
        Deed::Trap,
        Deed::Exhaust,
        Deed::Queue,
        Deed::QueueAndTrap,
    ]);
    prop_oneof![
        3 => (who(), 0..3u8, 0..40_000u32).prop_map(|(who, salt, funds)| Step::Deploy(who, salt, funds)),
        1 => (who(), app()).prop_map(|(who, app)| Step::Remove(who, app)),
        1 => (who(), app(), 0..3u8).prop_map(|(who, app, release)| Step::Upgrade(who, app, release)),
        9 => (app(), deed, 0..40u64).prop_map(|(app, deed, gas)| Step::Queue(app, deed, gas)),
        2 => (who(), app(), 0..12u64).prop_map(|(who, app, call)| Step::Drop(who, app, call)),
        1 => (0..120u64).prop_map(Step::Service),
        3 => (0..120u64).prop_map(Step::Block),
    ]
}

/// What is known of a call that waits.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    fails: bool,
    attempts: u8,
}

struct Shop {
    who: usize,
    account: AccountId,
    calls: BTreeMap<CallId, Waiting>,
    next: CallId,
}

#[derive(Default)]
struct Model {
    shops: BTreeMap<AppId, Shop>,
    next: AppId,
    /// The turns that each app had in this block.
    turns: BTreeMap<AppId, u32>,
}

impl Model {
    /// What was made, as the events say it.
    fn follow(&mut self) {
        for event in events() {
            match event {
                Event::CallQueued { app, call, .. } => {
                    let shop = self.shops.get_mut(&app).unwrap();
                    assert_eq!(call, shop.next);
                    shop.next += 1;
                    // What was queued by hand is told of more exactly.
                    let waits = Waiting {
                        fails: false,
                        attempts: 0,
                    };
                    shop.calls.insert(call, waits);
                }
                Event::CallServed { app, call, .. } => {
                    let gone = self.made(app, call);
                    assert!(!gone.fails);
                    self.shops.get_mut(&app).unwrap().calls.remove(&call);
                }
                Event::CallFailed {
                    app,
                    call,
                    attempts,
                    ..
                } => {
                    let before = self.made(app, call).attempts;
                    assert_eq!(attempts, before + 1);
                    assert!(attempts < MAX_ATTEMPTS);
                    // Not again in this block.
                    self.turns.insert(app, MAX_TURNS);
                    let shop = self.shops.get_mut(&app).unwrap();
                    shop.calls.get_mut(&call).unwrap().attempts = attempts;
                }
                Event::CallDropped {
                    app,
                    call,
                    attempts,
                    ..
                } => {
                    assert_eq!(attempts, self.made(app, call).attempts + 1);
                    self.turns.insert(app, MAX_TURNS);
                    self.shops.get_mut(&app).unwrap().calls.remove(&call);
                }
                _ => (),
            }
        }
    }

    /// An app had a turn, which was its own: its first call's.
    fn made(&mut self, app: AppId, call: CallId) -> Waiting {
        let turns = self.turns.entry(app).or_default();
        *turns += 1;
        assert!(*turns <= MAX_TURNS);
        let first = self.shops[&app].calls.iter().next().unwrap();
        assert_eq!(*first.0, call);
        *first.1
    }

    fn check(&self) {
        let apps: Vec<AppId> = self.shops.keys().copied().collect();
        let mut there: Vec<AppId> = Apps::<Test>::iter_keys().collect();
        there.sort_unstable();
        assert_eq!(there, apps);
        for (app, shop) in &self.shops {
            let calls: Vec<CallId> = shop.calls.keys().copied().collect();
            assert_eq!(pending(*app), calls);
            for (call, waiting) in &shop.calls {
                let attempts = Calls::<Test>::get(app, call).unwrap().attempts;
                assert_eq!(attempts, waiting.attempts);
            }
        }
        Bundles::do_try_state().unwrap();
    }
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let before = root();
    let done = with_storage_layer(act).is_ok();
    assert!(done || before == root());
    done
}

fn person(number: usize) -> AccountId {
    PEOPLE[number].clone()
}

fn plain(result: frame_support::dispatch::DispatchResultWithPostInfo) -> DispatchResult {
    result.map(|_| ()).map_err(|failure| failure.error)
}

fn run_deploy(model: &mut Model, who: usize, number: u8, funds: u32) {
    let done = attempt(|| {
        plain(Bundles::deploy(
            signed(person(who)),
            crate::samples::archive("0", &[(cybermiles_archive::Kind::Contract, "c", b"code")]),
            input(b""),
            funds.into(),
            Gas::get(),
            None,
            salt(&[number]),
        ))
    });
    if !done {
        return;
    }
    let shop = Shop {
        who,
        account: account_of(model.next),
        calls: BTreeMap::new(),
        next: 0,
    };
    model.shops.insert(model.next, shop);
    model.next += 1;
}

fn run_upgrade(model: &Model, who: usize, app: AppId, release: u8) {
    let may = model.shops.get(&app).is_some_and(|shop| shop.who == who);
    let release = format!("{release}");
    let new = crate::samples::archive(
        &release,
        &[(cybermiles_archive::Kind::Contract, "c", b"code")],
    );
    let previous = Apps::<Test>::get(app)
        .map(|app| app.hash())
        .unwrap_or_default();
    let other = previous != hash_of(&new);
    let done = attempt(|| {
        let (none, gas) = (input(b""), Gas::get());
        plain(Bundles::upgrade(
            signed(person(who)),
            app,
            new,
            previous,
            none,
            gas,
        ))
    });
    assert_eq!(done, may && other);
}

fn run_queue(model: &mut Model, app: AppId, deed: Deed, gas: u64) {
    let Some(account) = model.shops.get(&app).map(|shop| shop.account.clone()) else {
        return;
    };
    let share = Bundles::most_gas() / 40 * gas;
    let done = attempt(|| Bundles::enqueue(&account, deed.act().input(), share));
    model.follow();
    let shop = model.shops.get_mut(&app).unwrap();
    if done {
        // What queues another may find no room or no money for it: then it fails.
        let last = shop.next - 1;
        shop.calls.get_mut(&last).unwrap().fails = deed.fails();
    }
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Deploy(who, number, funds) => run_deploy(model, who, number, funds),
        Step::Remove(who, app) => {
            let shop = model.shops.get(&app);
            let may = shop.is_some_and(|shop| shop.who == who && shop.calls.is_empty());
            if may {
                // So that nobody has what it has.
                terminate(&account_of(app));
            }
            let done = attempt(|| plain(Bundles::remove(signed(person(who)), app)));
            assert_eq!(done, may);
            if may {
                model.shops.remove(&app);
            }
        }
        Step::Upgrade(who, app, release) => run_upgrade(model, who, app, release),
        Step::Queue(app, deed, gas) => run_queue(model, app, deed, gas),
        Step::Drop(who, app, call) => {
            let shop = model.shops.get(&app).filter(|shop| shop.who == who);
            let may = shop.is_some_and(|shop| shop.calls.contains_key(&call));
            let done = attempt(|| Bundles::drop_call(signed(person(who)), app, call));
            assert_eq!(done, may);
            if may {
                model.shops.get_mut(&app).unwrap().calls.remove(&call);
            }
        }
        Step::Service(part) => {
            let most = Slice::get() / 100 * part;
            Bundles::service(signed(RAVI), most).unwrap();
        }
        Step::Block(part) => {
            let rest = Slice::get() / 100 * part;
            assert!(idle(rest).all_lte(rest));
            model.follow();
            next_block();
            model.turns.clear();
            assert!(poll().all_lte(Slice::get()));
        }
    }
    model.follow();
}

/// Blocks go by until nothing waits; in each, every app that has calls has a turn, for there is room for all.
fn run_out(model: &mut Model) {
    let mut blocks = 0;
    while model.shops.values().any(|shop| !shop.calls.is_empty()) {
        run(model, Step::Block(0));
        model.check();
        blocks += 1;
        assert!(blocks < 2_000, "somebody waits for ever");
    }
}

/// Everybody gives up what he has.
fn wind_up(model: &mut Model) {
    let shops: Vec<(AppId, usize)> = model
        .shops
        .iter()
        .map(|(app, shop)| (*app, shop.who))
        .collect();
    for (app, who) in shops {
        run(model, Step::Remove(who, app));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_waits_is_made_or_dropped_and_every_planck_is_accounted_for(
        steps in prop::collection::vec(any_step(), 1..60),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            events();
            for step in steps {
                run(&mut model, step);
                model.check();
                assert_eq!(Balances::total_issuance() + earned(), issuance);
            }
            run_out(&mut model);
            wind_up(&mut model);
            model.check();
            assert_quiet();
            assert_eq!(Balances::total_issuance() + earned(), issuance);
            let people = PEOPLE.iter().chain([&DEPOSITS]);
            let owned: u128 = people.map(free).sum();
            assert_eq!(owned + earned(), issuance);
        });
    }

    /// Whatever the first apps have, a newcomer's call is made before anybody's second one.
    #[test]
    fn nobody_waits_for_more_than_a_call_of_each(
        counts in prop::collection::vec(1..12u8, 1..6),
        room in 1..4u64,
    ) {
        new_test_ext().execute_with(|| {
            let shops: Vec<_> = (0..counts.len() as u8).map(|n| shop(LENA, n)).collect();
            for ((_, account), count) in shops.iter().zip(&counts) {
                for _ in 0..*count {
                    queue(account, Act::Note(0));
                }
            }
            let (_, newcomer) = shop(MEI, 99);
            queue(&newcomer, Act::Note(0));
            let mut waited = BTreeMap::<AccountId, u32>::new();
            for block in 0.. {
                assert!(block < 1_000, "he waits for ever");
                let one = crate::Pallet::<Test>::weight_of_call(USED);
                idle(Weight::from_parts(500_000_000, 200_000) + (one + Gas::get()) * room);
                for (whom, _) in asked() {
                    *waited.entry(whom).or_default() += 1;
                }
                if waited.contains_key(&newcomer) {
                    break;
                }
                next_block();
            }
            let seen = waited.remove(&newcomer);
            assert_eq!(seen, Some(1));
            let extra = waited.values().filter(|turns| **turns > 1).count();
            // Within one block the line may come round again after him.
            assert!(extra == 0 || waited.len() == shops.len());
        });
    }
}
