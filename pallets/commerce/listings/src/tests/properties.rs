//! Random lives of a market against a model of a few lines: where each unit is, and each planck.

use super::mock::*;
use crate::{pallet::*, Amendment, Listing};
use cybermiles_primitives::{
    engine::{self, NotPriced},
    trade::{DealId, ListingId, Outcome, TakeDown},
    AccountId, Balance,
};
use frame_support::dispatch::DispatchResult;
use proptest::prelude::*;
use std::collections::BTreeMap;

const PEOPLE: [AccountId; 3] = [MEI, RAVI, LENA];
const CATEGORIES: u32 = 3;

#[derive(Clone, Debug)]
enum Step {
    List {
        seller: usize,
        price: Balance,
        units: u32,
        category: u32,
    },
    Change {
        seller: usize,
        listing: ListingId,
        change: Change,
    },
    TakeDown {
        listing: ListingId,
        taken_down: bool,
    },
    Bar {
        who: usize,
        barred: bool,
    },
    Buy {
        buyer: usize,
        listing: ListingId,
        units: u32,
        max_price: Balance,
        revision: u32,
        refused: bool,
    },
    Close {
        nth: usize,
        released: u32,
        outcome: Outcome,
    },
}

/// What the seller does with a listing, or somebody tries to.
#[derive(Clone, Debug)]
enum Change {
    Amend {
        revision: u32,
        price: Option<Balance>,
        category: Option<u32>,
    },
    Restock(u32),
    Destock(u32),
    Pause,
    Resume,
    /// By one of [`RULES`]; by another that is not there.
    Price(Option<usize>),
    Delist,
}

/// The rules that every seller has.
const RULES: [(&str, MakePrice); 2] = [("bulk", bulk), ("dear to Ravi", dear_to_ravi)];

/// From ten units on, each costs 1 less, and what costs 1 can't be had.
fn bulk(purchase: &engine::Purchase) -> Result<Balance, NotPriced> {
    match purchase.listed_price - Balance::from(purchase.quantity >= 10) {
        0 => Err(NotPriced::NoPrice),
        price => Ok(price),
    }
}

fn dear_to_ravi(purchase: &engine::Purchase) -> Result<Balance, NotPriced> {
    Ok(purchase.listed_price + 2 * Balance::from(purchase.buyer == RAVI))
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        1 => Just(Outcome::Released),
        3 => Just(Outcome::Refunded),
        1 => Just(Outcome::Settled),
        1 => Just(Outcome::Ruled { loser: None }),
    ]
}

fn any_units() -> impl Strategy<Value = u32> {
    0u32..25
}

fn any_price() -> impl Strategy<Value = Balance> {
    0u128..8
}

fn any_revision() -> impl Strategy<Value = u32> {
    prop_oneof![3 => Just(0u32), 1 => 1u32..4]
}

fn any_change() -> impl Strategy<Value = Change> {
    let price = prop::option::of(any_price());
    let category = prop::option::of(0..CATEGORIES);
    prop_oneof![
        3 => (any_revision(), price, category)
            .prop_map(|(revision, price, category)| Change::Amend { revision, price, category }),
        2 => prop_oneof![any_units(), 80u32..110].prop_map(Change::Restock),
        2 => any_units().prop_map(Change::Destock),
        1 => Just(Change::Pause),
        1 => Just(Change::Resume),
        2 => prop::option::of(0..=RULES.len()).prop_map(Change::Price),
        1 => Just(Change::Delist),
    ]
}

fn any_step() -> impl Strategy<Value = Step> {
    let who = || 0..PEOPLE.len();
    let listing = || 0u64..5;
    let stock = prop_oneof![0u32..60, 90u32..110];
    let max_price = 3u128..12;
    let refused = prop::bool::weighted(0.1);
    prop_oneof![
        4 => (who(), any_price(), stock, 0..CATEGORIES)
            .prop_map(|(seller, price, units, category)| Step::List { seller, price, units, category }),
        10 => (who(), listing(), any_change())
            .prop_map(|(seller, listing, change)| Step::Change { seller, listing, change }),
        1 => (listing(), any::<bool>())
            .prop_map(|(listing, taken_down)| Step::TakeDown { listing, taken_down }),
        1 => (who(), prop::bool::weighted(0.3)).prop_map(|(who, barred)| Step::Bar { who, barred }),
        12 => (who(), listing(), any_units(), max_price, any_revision(), refused)
            .prop_map(|(buyer, listing, units, max_price, revision, refused)| Step::Buy {
                buyer, listing, units, max_price, revision, refused
            }),
        8 => (0usize..8, 0u32..22, any_outcome())
            .prop_map(|(nth, released, outcome)| Step::Close { nth, released, outcome }),
    ]
}

/// What should be of one listing.
#[derive(Clone)]
struct Stock {
    seller: usize,
    price: Balance,
    pricing: Option<usize>,
    category: u32,
    revision: u32,
    paused: bool,
    taken_down: bool,
    available: u32,
    locked: u32,
    sold: u32,
    /// Listed and restocked, less what was destocked.
    put_in: u32,
}

impl Stock {
    /// Whether the change may be; done if so, but for `Delist`.
    fn change(&mut self, change: &Change) -> bool {
        let may = match change {
            Change::Amend {
                revision,
                price,
                category,
            } => {
                let is_something = price.is_some() || category.is_some();
                let is_current = *revision == self.revision && !self.taken_down;
                is_something && is_current && *price != Some(0)
            }
            Change::Restock(units) => *units > 0 && self.available + self.locked + units <= 100,
            Change::Destock(units) => (1..=self.available).contains(units),
            Change::Pause => !self.paused,
            Change::Resume => self.paused,
            Change::Price(rules) => {
                let is_there = rules.is_none_or(|rules| rules < RULES.len());
                is_there && !self.taken_down && *rules != self.pricing
            }
            Change::Delist => true,
        };
        if may {
            self.apply(change);
        }
        may
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Amend {
                price, category, ..
            } => {
                self.revision += 1;
                self.price = price.unwrap_or(self.price);
                self.category = category.unwrap_or(self.category);
            }
            Change::Restock(units) => {
                self.available += units;
                self.put_in += units;
            }
            Change::Destock(units) => {
                self.available -= units;
                self.put_in -= units;
            }
            Change::Pause | Change::Resume => self.paused = !self.paused,
            Change::Price(rules) => {
                self.revision += 1;
                self.pricing = *rules;
            }
            Change::Delist => (),
        }
    }

    /// What a unit costs a buyer, if he can have it.
    fn price_for(&self, buyer: usize, units: u32) -> Option<Balance> {
        let price = match self.pricing {
            None => self.price,
            Some(0) => self.price - Balance::from(units >= 10),
            Some(_) => self.price + 2 * Balance::from(PEOPLE[buyer] == RAVI),
        };
        (price > 0).then_some(price)
    }
}

struct Purchase {
    deal: DealId,
    listing: ListingId,
    buyer: usize,
    seller: usize,
    units: u32,
    price: Balance,
}

/// What should be.
struct Model {
    listings: BTreeMap<ListingId, Stock>,
    next: ListingId,
    deals: Vec<Purchase>,
    opened: DealId,
    barred: [bool; 3],
    cash: [Balance; 3],
}

impl Default for Model {
    fn default() -> Self {
        Self {
            listings: BTreeMap::new(),
            next: 0,
            deals: Vec::new(),
            opened: 0,
            barred: [false; 3],
            cash: [ENDOWMENT; 3],
        }
    }
}

impl Model {
    fn list(&mut self, seller: usize, price: Balance, units: u32, category: u32) -> bool {
        let may = !self.barred[seller] && price > 0 && (1..=100).contains(&units);
        if may {
            self.cash[seller] -= RENT;
            let stock = Stock {
                seller,
                price,
                pricing: None,
                category,
                revision: 0,
                paused: false,
                taken_down: false,
                available: units,
                locked: 0,
                sold: 0,
                put_in: units,
            };
            self.listings.insert(self.next, stock);
            self.next += 1;
        }
        may
    }

    fn change(&mut self, seller: usize, id: ListingId, change: &Change) -> bool {
        let stock = self.listings.get_mut(&id);
        let own = stock.filter(|stock| stock.seller == seller);
        let may = own.is_some_and(|stock| stock.change(change));
        if may && matches!(change, Change::Delist) {
            self.listings.remove(&id);
            self.cash[seller] += RENT;
        }
        may
    }

    fn buy(
        &mut self,
        buyer: usize,
        id: ListingId,
        units: u32,
        max_price: Balance,
        revision: u32,
    ) -> bool {
        let Some(stock) = self.listings.get_mut(&id) else {
            return false;
        };
        let price = stock.price_for(buyer, units);
        let may = !self.barred[buyer]
            && !self.barred[stock.seller]
            && stock.seller != buyer
            && !stock.paused
            && !stock.taken_down
            && stock.revision == revision
            && price.is_some_and(|price| price <= max_price)
            && (1..=stock.available.min(20)).contains(&units);
        if let Some(price) = price.filter(|_| may) {
            stock.available -= units;
            stock.locked += units;
            self.cash[buyer] -= price * Balance::from(units);
            self.deals.push(Purchase {
                deal: self.opened,
                listing: id,
                buyer,
                seller: stock.seller,
                units,
                price,
            });
            self.opened += 1;
        }
        may
    }

    /// The deal that ends, and how many of its units are released.
    fn close(&mut self, nth: usize, released: u32, outcome: Outcome) -> Option<(DealId, u32)> {
        if nth >= self.deals.len() {
            return None;
        }
        let deal = self.deals.swap_remove(nth);
        let released = match outcome {
            Outcome::Released => deal.units,
            _ => released.min(deal.units),
        };
        let sold = match outcome {
            Outcome::Refunded => released,
            _ => deal.units,
        };
        let returned = deal.units - sold;
        self.cash[deal.seller] += deal.price * Balance::from(sold);
        self.cash[deal.buyer] += deal.price * Balance::from(returned);
        if let Some(stock) = self.listings.get_mut(&deal.listing) {
            stock.locked -= deal.units;
            stock.available += returned;
            stock.sold += sold;
        }
        Some((deal.deal, released))
    }

    fn check(&self) {
        for (id, stock) in &self.listings {
            let in_deals: u32 = self
                .deals
                .iter()
                .filter(|deal| deal.listing == *id)
                .map(|deal| deal.units)
                .sum();
            let Listing {
                available, locked, ..
            } = get(*id);
            assert_eq!(available + locked + stock.sold, stock.put_in);
            assert_eq!(
                (available, locked, locked),
                (stock.available, stock.locked, in_deals)
            );
            assert_eq!(get(*id).price, stock.price);
            assert_eq!(get(*id).revision, stock.revision);
        }
        assert_eq!(Listings::<Test>::iter_keys().count(), self.listings.len());
        for (number, who) in PEOPLE.iter().enumerate() {
            assert_eq!(free(who), self.cash[number]);
            let shelf = self.newest_first(|stock| stock.seller == number);
            assert_eq!(ids(Shop::shelf(who.clone(), None, 100)), shelf);
            assert_eq!(rent(who), RENT * shelf.len() as Balance);
        }
        for category in 0..CATEGORIES {
            let expected = self.newest_first(|stock| stock.category == category);
            assert_eq!(ids(Shop::category(category, None, 100)), expected);
        }
    }

    fn newest_first(&self, is_there: impl Fn(&Stock) -> bool) -> Vec<ListingId> {
        let there = self.listings.iter().filter(|(_, stock)| is_there(stock));
        there.map(|(id, _)| *id).rev().collect()
    }
}

fn ids(page: Vec<(ListingId, Listing)>) -> Vec<ListingId> {
    page.into_iter().map(|(id, _)| id).collect()
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt(act: impl FnOnce() -> DispatchResult) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = act().is_ok();
    assert!(done || before == root());
    done
}

fn by(who: usize) -> RuntimeOrigin {
    signed(PEOPLE[who].clone())
}

fn try_list(seller: usize, price: Balance, units: u32, category: u32) -> DispatchResult {
    list(Listing {
        seller: PEOPLE[seller].clone(),
        price,
        available: units,
        category,
        ..lamps()
    })
}

fn try_change(seller: usize, id: ListingId, change: Change) -> DispatchResult {
    let seller = by(seller);
    match change {
        Change::Amend {
            revision,
            price,
            category,
        } => {
            let amendment = Amendment {
                price,
                category,
                ..Default::default()
            };
            Shop::amend(seller, id, revision, amendment)
        }
        Change::Restock(units) => Shop::restock(seller, id, units),
        Change::Destock(units) => Shop::destock(seller, id, units),
        Change::Pause => Shop::pause(seller, id),
        Change::Resume => Shop::resume(seller, id),
        Change::Price(rules) => {
            let name = |rules| RULES.get(rules).map_or("not there", |(name, _)| *name);
            Shop::set_pricing(seller, id, rules.map(name).map(called))
        }
        Change::Delist => Shop::delist(seller, id),
    }
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::List {
            seller,
            price,
            units,
            category,
        } => {
            let expected = model.list(seller, price, units, category);
            let act = || try_list(seller, price, units, category);
            assert_eq!(attempt(act), expected);
        }
        Step::Change {
            seller,
            listing,
            change,
        } => {
            let expected = model.change(seller, listing, &change);
            assert_eq!(attempt(|| try_change(seller, listing, change)), expected);
        }
        Step::TakeDown {
            listing,
            taken_down,
        } => take_down(model, listing, taken_down),
        Step::Bar { who, barred } => bar(model, who, barred),
        Step::Buy {
            buyer,
            listing,
            units,
            max_price,
            revision,
            refused,
        } => {
            let stock = model.listings.get(&listing);
            let quote = stock.and_then(|stock| stock.price_for(buyer, units));
            let buyer_is = PEOPLE[buyer].clone();
            assert_eq!(Shop::quote(listing, buyer_is.clone(), units).ok(), quote);
            EscrowRefuses::set(refused);
            let done = attempt(|| try_buy(buyer_is, listing, units, max_price, revision));
            EscrowRefuses::set(false);
            let expected = !refused && model.buy(buyer, listing, units, max_price, revision);
            assert_eq!(done, expected);
        }
        Step::Close {
            nth,
            released,
            outcome,
        } => {
            if let Some((deal, released)) = model.close(nth, released, outcome) {
                close(deal, released, outcome);
            }
        }
    }
}

fn take_down(model: &mut Model, id: ListingId, taken_down: bool) {
    let done = attempt(|| Shop::set_taken_down(id, taken_down));
    let stock = model.listings.get_mut(&id);
    assert_eq!(done, stock.is_some());
    if let Some(stock) = stock {
        stock.taken_down = taken_down;
    }
}

fn bar(model: &mut Model, who: usize, barred: bool) {
    model.barred[who] = barred;
    let closed = PEOPLE.iter().zip(model.barred);
    let closed = closed.filter(|(_, barred)| *barred);
    Closed::set(closed.map(|(who, _)| who.clone()).collect());
}

/// Everybody leaves; nothing is left, and nobody has paid for it.
fn wind_up(model: &mut Model) {
    Closed::set(PEOPLE.into());
    for (listing, stock) in model.listings.clone() {
        let (seller, change) = (stock.seller, Change::Delist);
        let step = Step::Change {
            seller,
            listing,
            change,
        };
        run(model, step);
    }
    while let Some((deal, _)) = model.close(0, 0, Outcome::Refunded) {
        close(deal, 0, Outcome::Refunded);
    }
    assert_eq!(Listings::<Test>::iter_keys().count(), 0);
    assert_eq!(Shelves::<Test>::iter_keys().count(), 0);
    assert_eq!(Categories::<Test>::iter_keys().count(), 0);
    assert_eq!(PEOPLE.map(|who| rent(&who)), [0; 3]);
    assert_eq!(free(&POT), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_unit_and_every_planck_is_accounted_for(
        steps in prop::collection::vec(any_step(), 1..80),
    ) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            for (name, price) in RULES {
                PEOPLE.into_iter().for_each(|owner| deploy(owner, name, price));
            }
            for step in steps {
                run(&mut model, step);
                model.check();
                Shop::do_try_state().unwrap();
                check_rents();
            }
            wind_up(&mut model);
            model.check();
            assert_eq!(Balances::total_issuance(), issuance);
        });
    }
}
