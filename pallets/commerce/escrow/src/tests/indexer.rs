//! An indexer that knows nothing but the pallet's events, and compares what it makes of them with the chain.

use super::{mock::*, properties::PEOPLE};
use crate::{pallet::*, Amounts, Offers, State};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Parts, Receipt, Side, Terms},
    AccountId, Balance, BlockNumber,
};
use std::collections::BTreeMap;

/// What the events say of a deal.
#[derive(Clone, Debug)]
pub struct Known {
    pub buyer: AccountId,
    pub seller: AccountId,
    pub asset: AssetKind,
    pub pot: AccountId,
    pub parts: Parts,
    pub terms: Terms,
    pub state: State,
    pub released: u32,
    pub due: Amounts,
    pub paid: Amounts,
    pub surplus: Balance,
    pub joined: Option<(Side, Balance)>,
    pub receipt: Option<Receipt>,
}

/// What the events say in all.
#[derive(Default)]
pub struct Index {
    pub wealth: BTreeMap<(AccountId, bool), Balance>,
    pub deals: BTreeMap<DealId, Known>,
    pub ended: Vec<Known>,
}

impl Index {
    pub fn new() -> Self {
        let mut index = Self::default();
        for who in PEOPLE {
            index.wealth.insert((who.clone(), false), WEALTH);
            index.wealth.insert((who, true), WEALTH);
        }
        index
    }

    pub fn moved(&mut self, asset: &AssetKind, from: &AccountId, to: &AccountId, amount: Balance) {
        let is_dollar = *asset == USD;
        let source = self.wealth.get_mut(&(from.clone(), is_dollar)).unwrap();
        *source = source
            .checked_sub(amount)
            .expect("nobody pays what he has not");
        *self.wealth.entry((to.clone(), is_dollar)).or_default() += amount;
    }

    fn known(&mut self, deal: DealId) -> &mut Known {
        self.deals.get_mut(&deal).unwrap()
    }

    pub fn read(&mut self) {
        for event in events() {
            self.hear(event);
        }
        System::reset_events();
    }

    fn hear(&mut self, event: Event<Test>) {
        match event {
            Event::Opened { .. } => self.hear_of_a_new_deal(event),
            Event::Accepted { deal, deadline } => {
                self.known(deal).state = State::Accepted { deadline };
            }
            Event::Shipped { deal, deadline, .. } => {
                self.known(deal).state = State::Shipped { deadline };
            }
            Event::Delivered { deal, deadline, .. } => {
                self.known(deal).state = State::Delivered { deadline };
            }
            Event::Rejected { deal, deadline, .. } => {
                let offers = Offers::default();
                self.known(deal).state = State::Settling { deadline, offers };
            }
            Event::Offered {
                deal,
                by,
                seller_amount,
            } => match &mut self.known(deal).state {
                State::Settling { offers, .. } => offers.set(by, Some(seller_amount)),
                state => panic!("an offer in {state:?}"),
            },
            Event::Disputed { deal, deadline, .. } => {
                self.known(deal).state = State::Disputed { deadline };
            }
            event => self.hear_of_money(event),
        }
    }

    fn hear_of_a_new_deal(&mut self, event: Event<Test>) {
        let Event::Opened {
            deal,
            buyer,
            seller,
            asset,
            parts,
            terms,
            pot,
            deadline,
            ..
        } = event
        else {
            panic!("{event:?}");
        };
        self.moved(&asset, &buyer, &pot, parts.total().unwrap());
        let known = Known {
            buyer,
            seller,
            asset,
            pot,
            parts,
            terms,
            state: State::Funded { deadline },
            released: 0,
            due: Amounts::default(),
            paid: Amounts::default(),
            surplus: 0,
            joined: None,
            receipt: None,
        };
        assert!(self.deals.insert(deal, known).is_none());
    }

    fn hear_of_money(&mut self, event: Event<Test>) {
        match event {
            Event::PartsReleased {
                deal,
                released,
                amount,
                state,
            } => {
                let known = self.known(deal);
                assert_eq!(known.parts.sum(known.released, released), Some(amount));
                known.released = released;
                known.due.seller += amount;
                known.state = state;
            }
            Event::DepositForfeited {
                deal,
                by,
                to,
                amount,
            } => {
                let known = self.known(deal).clone();
                assert_eq!(known.terms.deposit, amount);
                let loser = match by {
                    Side::Buyer => known.buyer,
                    Side::Seller => known.seller,
                };
                self.moved(&CMT, &loser, &to, amount);
            }
            Event::Paid {
                deal,
                side,
                to,
                amount,
            } => {
                let known = self.known(deal);
                known.due.set(side, 0);
                known.paid.add(side, amount);
                let (asset, pot) = (known.asset.clone(), known.pot.clone());
                self.moved(&asset, &pot, &to, amount);
            }
            event => self.hear_of_the_end(event),
        }
    }

    fn hear_of_the_end(&mut self, event: Event<Test>) {
        match event {
            Event::ShareJoined { deal, from, amount } => {
                let known = self.known(deal);
                known.due.set(from, 0);
                assert_eq!(known.joined.replace((from, amount)), None);
            }
            Event::SurplusFound {
                deal,
                asset,
                amount,
            } => {
                let known = self.known(deal);
                if known.asset == asset {
                    known.surplus += amount;
                    known.due.buyer += amount;
                } else {
                    let (pot, buyer) = (known.pot.clone(), known.buyer.clone());
                    self.moved(&asset, &pot, &buyer, amount);
                }
            }
            Event::Closed { receipt, due } => {
                let known = self.known(receipt.deal);
                known.released = receipt.released;
                known.due = due;
                known.state = State::Owed;
                assert_eq!(known.receipt.replace(receipt), None);
            }
            Event::Removed { deal } => {
                let known = self.deals.remove(&deal).unwrap();
                known.check_end();
                self.ended.push(known);
            }
            Event::PaymentFailed { .. } | Event::PotLeft { .. } => (),
            event => panic!("{event:?}"),
        }
    }

    pub fn check(&self) {
        for ((who, is_dollar), amount) in &self.wealth {
            let asset = if *is_dollar { USD } else { CMT };
            assert_eq!(owns(asset, who.clone()), *amount, "{who:?} {is_dollar}");
        }
        let supply = PEOPLE.len() as u128 * WEALTH;
        assert_eq!(Balances::total_issuance(), supply);
        assert_eq!(Assets::total_supply(DOLLAR), supply);
        for is_dollar in [false, true] {
            let owned = self.wealth.iter().filter(|(key, _)| key.1 == is_dollar);
            assert_eq!(owned.map(|(_, amount)| amount).sum::<Balance>(), supply);
        }
        assert_eq!(Deals::<Test>::iter().count(), self.deals.len());
        for (id, known) in &self.deals {
            let stored = Deals::<Test>::get(id).unwrap();
            assert_eq!(
                (stored.state, stored.released, stored.due),
                (known.state, known.released, known.due)
            );
        }
        assert_pots_are_full();
        Escrow::do_try_state().unwrap();
    }
}

impl Known {
    /// Everything that was in the pot went to the two, as the receipt says.
    fn check_end(&self) {
        let receipt = self.receipt.as_ref().unwrap();
        let total = self.parts.total().unwrap();
        assert_eq!(receipt.paid + receipt.refunded, total);
        assert_eq!(self.paid.total(), total + self.surplus);
        let mut shares = Amounts {
            buyer: receipt.refunded + self.surplus,
            seller: receipt.paid,
        };
        if let Some((from, amount)) = self.joined {
            assert!(amount < EXISTENTIAL_DEPOSIT);
            shares.set(from, shares.of(from) - amount);
            shares.add(from.other(), amount);
        }
        assert_eq!(self.paid, shares);
        let heard = Recorder::set(|record| {
            let of_deal = record.receipts.iter().filter(|heard| *heard == receipt);
            of_deal.count()
        });
        assert_eq!(heard, 1, "the listeners hear of it once");
    }

    /// The sum of all deadlines that it may run into.
    pub fn longest(&self) -> BlockNumber {
        let terms = &self.terms;
        let step = terms.ship_within + terms.deliver_within + terms.inspect_within;
        terms.accept_within + self.parts.count() * step + terms.settle_within + LONGEST_CASE
    }
}
