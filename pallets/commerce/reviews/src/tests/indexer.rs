//! Reputations and receipts, rebuilt from events.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{
    trade::{DealId, Outcome, Reputation, Side},
    AccountId, Balance, BlockNumber,
};
use std::collections::BTreeMap;

/// What one learns who reads nothing but events.
#[derive(Default)]
pub struct Indexer {
    known: BTreeMap<AccountId, Reputation>,
    /// The receipts: the end of the commitments, and the sides that have a commitment.
    receipts: BTreeMap<DealId, (BlockNumber, Vec<AccountId>)>,
    /// Who has reviewed, deal by deal, as long as its receipt was kept.
    reviewers: BTreeMap<DealId, Vec<AccountId>>,
}

impl Indexer {
    pub fn read(&mut self, event: Event<Test>) {
        match event {
            Event::DealCounted {
                buyer,
                seller,
                outcome,
                volume,
                ..
            } => self.count(buyer, seller, outcome, volume),
            Event::ReceiptKept {
                deal, commit_until, ..
            } => {
                self.receipts.insert(deal, (commit_until, Vec::new()));
                self.reviewers.insert(deal, Vec::new());
            }
            Event::Committed {
                deal,
                account,
                commit_until,
                ..
            } => {
                let (until, committed) = self.receipts.get_mut(&deal).unwrap();
                assert!(System::block_number() < *until);
                *until = commit_until;
                if !committed.contains(&account) {
                    committed.push(account);
                }
            }
            Event::Reviewed {
                deal,
                reviewer,
                reviewed,
                rating,
                ..
            } => {
                assert_ne!(reviewer, reviewed);
                self.ensure_unblinded(deal, &reviewer);
                let known = self.known.get_mut(&reviewed).unwrap();
                known.reviews += 1;
                known.rating_sum += u64::from(rating);
            }
            Event::ReceiptExpired { deal } => {
                self.receipts.remove(&deal);
            }
            _ => (),
        }
    }

    fn count(&mut self, buyer: AccountId, seller: AccountId, outcome: Outcome, volume: Balance) {
        for (side, account) in [(Side::Buyer, buyer), (Side::Seller, seller)] {
            let known = self.known.entry(account).or_default();
            known.deals += 1;
            known.volume += volume;
            known.disputes_lost += u32::from(outcome == Outcome::Ruled { loser: Some(side) });
            if side == Side::Seller {
                known.sales += 1;
                known.refunds += u32::from(outcome == Outcome::Refunded);
            }
        }
    }

    /// Both have committed or the window has ended, and each side reviews once.
    fn ensure_unblinded(&mut self, deal: DealId, reviewer: &AccountId) {
        let (until, committed) = &self.receipts[&deal];
        assert!(committed.len() == 2 || System::block_number() >= *until);
        assert!(committed.contains(reviewer));
        let reviewers = self.reviewers.get_mut(&deal).unwrap();
        assert!(!reviewers.contains(reviewer));
        reviewers.push(reviewer.clone());
    }

    pub fn check(&self) {
        let stored: BTreeMap<_, _> = ReputationOf::<Test>::iter().collect();
        assert_eq!(stored, self.known);
        let windows: BTreeMap<_, _> = Receipts::<Test>::iter()
            .map(|(deal, receipt)| (deal, receipt.commit_until))
            .collect();
        let read = self
            .receipts
            .iter()
            .map(|(deal, (until, _))| (*deal, *until));
        assert_eq!(windows, read.collect());
    }
}
