//! Trades in progress.
//!
//! Two senders, of an even number and the next one, are seller and buyer of one trade after the other: the seller
//! lists a unit, the buyer buys it, the seller accepts, the buyer releases the money, and the deal is closed. Each
//! step needs a number that the chain gave in the step before, so it is signed when that step is in a block: none
//! of these transactions can be signed ahead.

use crate::target::{Hash, Payload};
use cybermiles_primitives::{
    trade::{AssetKind, Content, DealId, ListingId, Terms},
    Balance, BlockNumber, CMT,
};
use cybermiles_runtime::{Runtime, RuntimeCall};
use pallet_escrow::Call as Deal;
use pallet_listings::Call as Shop;
use sp_core::H256;
use sp_runtime::Perbill;
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What a unit costs.
const PRICE: Balance = CMT;

/// What each side puts on hold.
const DEPOSIT: Balance = CMT;

/// What each of the parties may take: no deadline passes in a run.
const LONG: BlockNumber = 5_000;

/// What comes next in a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    List,
    Buy(ListingId),
    Accept(DealId),
    Release(DealId),
}

/// What a step's events say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// A listing's number.
    Listing(ListingId),
    /// A deal's number.
    Deal(DealId),
}

#[derive(Clone)]
struct Trade {
    step: Step,
    /// Whether the step's transaction is on its way.
    sent: bool,
}

/// All trades in progress.
pub struct Book {
    inner: Mutex<Pages>,
}

struct Pages {
    trades: Vec<Trade>,
    /// To which trade a transaction belongs that is on its way.
    sent: HashMap<Hash, usize>,
}

impl Book {
    /// For so many senders; a last one without another has no trade.
    pub fn new(senders: usize) -> Self {
        let trade = Trade {
            step: Step::List,
            sent: false,
        };
        Self {
            inner: Mutex::new(Pages {
                trades: vec![trade; senders / 2],
                sent: HashMap::new(),
            }),
        }
    }

    /// Signs the next step of the sender's trade, if it is the sender's turn.
    pub fn sign(
        &self,
        sender: usize,
        attempt: u32,
        sign: impl FnOnce(RuntimeCall) -> anyhow::Result<Payload>,
    ) -> anyhow::Result<Option<Payload>> {
        let mut pages = self.pages();
        let index = sender / 2;
        let sells = sender.is_multiple_of(2);
        let Some(trade) = pages.trades.get_mut(index) else {
            return Ok(None);
        };
        let is_turn = sells == matches!(trade.step, Step::List | Step::Accept(_));
        if !is_turn || (trade.sent && attempt == 0) {
            return Ok(None);
        }
        let payload = sign(call(trade.step))?;
        trade.sent = true;
        pages.sent.insert(payload.hash, index);
        Ok(Some(payload))
    }

    /// A transaction is in a block. If it was a step of a trade, the trade goes on, or begins anew if it failed.
    pub fn settle(&self, hash: &Hash, succeeded: bool, given: Option<Given>) {
        let mut pages = self.pages();
        let Some(index) = pages.sent.remove(hash) else {
            return;
        };
        let Some(trade) = pages.trades.get_mut(index) else {
            return;
        };
        trade.sent = false;
        trade.step = match (trade.step, succeeded, given) {
            (Step::List, true, Some(Given::Listing(listing))) => Step::Buy(listing),
            (Step::Buy(_), true, Some(Given::Deal(deal))) => Step::Accept(deal),
            (Step::Accept(deal), true, _) => Step::Release(deal),
            _ => Step::List,
        };
    }

    /// Nothing panics while the lock is held.
    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn call(step: Step) -> RuntimeCall {
    match step {
        Step::List => Shop::<Runtime>::list {
            price: PRICE,
            asset: AssetKind::Native,
            quantity: 1,
            category: 1,
            content: Content {
                hash: H256::repeat_byte(1),
                length: 100,
            },
            terms: terms(),
        }
        .into(),
        Step::Buy(listing) => Shop::<Runtime>::buy {
            listing,
            quantity: 1,
            max_price: PRICE,
            revision: 0,
        }
        .into(),
        Step::Accept(deal) => Deal::<Runtime>::accept { deal }.into(),
        Step::Release(deal) => Deal::<Runtime>::release { deal, parts: 1 }.into(),
    }
}

fn terms() -> Terms {
    Terms {
        deposit: DEPOSIT,
        carrier: None,
        accept_within: LONG,
        ship_within: LONG,
        deliver_within: LONG,
        inspect_within: LONG,
        settle_within: LONG,
        deadlock_share: Perbill::from_percent(50),
        court: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    /// Signs by counting.
    #[derive(Default)]
    struct Pen(Cell<u8>);

    impl Pen {
        fn sign(&self, book: &Book, sender: usize, attempt: u32) -> Option<Hash> {
            let sign = |_| {
                self.0.set(self.0.get() + 1);
                let hash = [self.0.get(); 32];
                let bytes = [].into();
                Ok(Payload { hash, bytes })
            };
            let payload = book.sign(sender, attempt, sign).unwrap();
            payload.map(|payload| payload.hash)
        }
    }

    #[test]
    fn the_parties_take_turns_until_the_trade_is_closed() {
        let (book, pen) = (Book::new(2), Pen::default());
        for _ in 0..2 {
            assert_eq!(pen.sign(&book, 1, 0), None);
            let list = pen.sign(&book, 0, 0).unwrap();
            assert_eq!(pen.sign(&book, 0, 0), None, "it is on its way");
            book.settle(&list, true, Some(Given::Listing(7)));
            let buy = pen.sign(&book, 1, 0).unwrap();
            book.settle(&buy, true, Some(Given::Deal(9)));
            assert_eq!(book.pages().trades[0].step, Step::Accept(9));
            let accept = pen.sign(&book, 0, 0).unwrap();
            book.settle(&accept, true, None);
            let release = pen.sign(&book, 1, 0).unwrap();
            book.settle(&release, true, None);
        }
    }

    #[test]
    fn a_step_that_fails_begins_a_new_trade() {
        let (book, pen) = (Book::new(2), Pen::default());
        let list = pen.sign(&book, 0, 0).unwrap();
        book.settle(&list, true, Some(Given::Listing(7)));
        let buy = pen.sign(&book, 1, 0).unwrap();
        book.settle(&buy, false, None);
        assert_eq!(pen.sign(&book, 1, 0), None);
        assert!(pen.sign(&book, 0, 0).is_some());
    }

    #[test]
    fn another_attempt_counts_like_the_first() {
        let (book, pen) = (Book::new(3), Pen::default());
        let lost = pen.sign(&book, 0, 0).unwrap();
        let again = pen.sign(&book, 0, 1).unwrap();
        assert_ne!(lost, again);
        book.settle(&again, true, Some(Given::Listing(7)));
        assert!(pen.sign(&book, 1, 0).is_some());
        assert_eq!(pen.sign(&book, 2, 0), None, "nobody buys from the third");
    }
}
