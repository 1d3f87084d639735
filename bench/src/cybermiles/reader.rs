//! What the chain's own events say of each transaction.

use super::{
    base_limits,
    trades::{Book, Given},
};
use crate::target::{
    substrate::{self, tally, Sign},
    Outcome,
};
use anyhow::Context;
use codec::Decode;
use cybermiles_primitives::Hash;
use cybermiles_runtime::RuntimeEvent;
use frame_system::{EventRecord, Phase};
use std::{collections::HashMap, sync::Arc};

type Record = EventRecord<RuntimeEvent, Hash>;

/// Reads blocks, and tells the book of trades.
pub struct Reader {
    book: Arc<Book>,
}

/// What a transaction is, by its events. The money that trades and contracts move has events of its own, which are
/// no payments of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Contract,
    Trade(Option<Given>),
}

impl Reader {
    /// With the book to tell.
    pub fn new(book: Arc<Book>) -> Self {
        Self { book }
    }
}

impl substrate::Reader for Reader {
    fn outcomes(&self, transactions: &[Vec<u8>], events: &[u8]) -> anyhow::Result<Vec<Outcome>> {
        let records = Vec::<Record>::decode(&mut &events[..])
            .context("the node's events are not those of the runtime that this generator knows")?;
        let applied: Vec<(u32, &RuntimeEvent)> = records
            .iter()
            .filter_map(|record| match record.phase {
                Phase::ApplyExtrinsic(index) => Some((index, &record.event)),
                _ => None,
            })
            .collect();
        let kinds: HashMap<u32, Kind> = applied
            .iter()
            .filter_map(|(index, event)| Some((*index, kind(event)?)))
            .collect();
        let signs = applied
            .iter()
            .filter_map(|(index, event)| Some((*index, sign(event, kinds.get(index))?)));
        let outcomes = tally(transactions, signs);
        self.tell(&outcomes, transactions, &kinds);
        Ok(outcomes)
    }

    fn limits(&self) -> (u64, u64) {
        base_limits()
    }
}

impl Reader {
    fn tell(&self, outcomes: &[Outcome], transactions: &[Vec<u8>], kinds: &HashMap<u32, Kind>) {
        let signed = (0u32..)
            .zip(transactions)
            .filter(|(_, bytes)| substrate::is_signed(bytes));
        for ((index, _), outcome) in signed.zip(outcomes) {
            let given = match kinds.get(&index) {
                Some(Kind::Trade(given)) => *given,
                _ => None,
            };
            self.book.settle(&outcome.hash, outcome.succeeded, given);
        }
    }
}

fn kind(event: &RuntimeEvent) -> Option<Kind> {
    use pallet_escrow::Event as Deal;
    use pallet_listings::Event as Shop;
    match event {
        RuntimeEvent::Contracts(pallet_contracts::Event::Called { .. }) => Some(Kind::Contract),
        RuntimeEvent::Listings(Shop::Listed { listing, .. }) => {
            Some(Kind::Trade(Some(Given::Listing(*listing))))
        }
        RuntimeEvent::Listings(Shop::Bought { deal, .. }) => {
            Some(Kind::Trade(Some(Given::Deal(*deal))))
        }
        RuntimeEvent::Escrow(Deal::Accepted { .. } | Deal::Closed { .. }) => {
            Some(Kind::Trade(None))
        }
        _ => None,
    }
}

fn sign(event: &RuntimeEvent, kind: Option<&Kind>) -> Option<Sign> {
    use frame_system::Event as System;
    use pallet_balances::Event as Balances;
    use pallet_contracts::Event as Contracts;
    match (event, kind) {
        (RuntimeEvent::System(System::ExtrinsicSuccess { .. }), _) => Some(Sign::Success),
        (RuntimeEvent::System(System::ExtrinsicFailed { .. }), _) => Some(Sign::Failure),
        (RuntimeEvent::Balances(Balances::Transfer { .. }), None)
        | (RuntimeEvent::Contracts(Contracts::Called { .. }), _)
        | (RuntimeEvent::System(System::Remarked { .. }), _)
        | (RuntimeEvent::Escrow(pallet_escrow::Event::Closed { .. }), _) => Some(Sign::Unit),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Encode;
    use cybermiles_primitives::AccountId;
    use frame_support::dispatch::{DispatchInfo, PostDispatchInfo};
    use sp_runtime::DispatchError;
    use substrate::Reader as _;

    fn transfer() -> RuntimeEvent {
        let (from, to) = (AccountId::new([1; 32]), AccountId::new([2; 32]));
        let amount = 5;
        pallet_balances::Event::Transfer { from, to, amount }.into()
    }

    fn called() -> RuntimeEvent {
        pallet_contracts::Event::Called {
            caller: pallet_contracts::Origin::Root,
            contract: AccountId::new([2; 32]),
        }
        .into()
    }

    fn remarked() -> RuntimeEvent {
        let (sender, hash) = (AccountId::new([1; 32]), Hash::zero());
        frame_system::Event::Remarked { sender, hash }.into()
    }

    fn success() -> RuntimeEvent {
        let dispatch_info = frame_system::DispatchEventInfo {
            weight: DispatchInfo::default().call_weight,
            class: Default::default(),
            pays_fee: PostDispatchInfo::default().pays_fee,
        };
        frame_system::Event::ExtrinsicSuccess { dispatch_info }.into()
    }

    fn failure() -> RuntimeEvent {
        let RuntimeEvent::System(frame_system::Event::ExtrinsicSuccess { dispatch_info }) =
            success()
        else {
            unreachable!()
        };
        let dispatch_error = DispatchError::BadOrigin;
        frame_system::Event::ExtrinsicFailed {
            dispatch_error,
            dispatch_info,
        }
        .into()
    }

    fn outcomes(events: Vec<(u32, RuntimeEvent)>) -> Vec<(u32, bool)> {
        let transactions: Vec<Vec<u8>> = (0..5u8)
            .map(|content| vec![if content == 0 { 5 } else { 0x84 }, content].encode())
            .collect();
        let records: Vec<Record> = events
            .into_iter()
            .map(|(index, event)| Record {
                phase: Phase::ApplyExtrinsic(index),
                event,
                topics: vec![],
            })
            .collect();
        let reader = Reader::new(Arc::new(Book::new(0)));
        let outcomes = reader.outcomes(&transactions, &records.encode()).unwrap();
        outcomes.iter().map(|o| (o.units, o.succeeded)).collect()
    }

    #[test]
    fn each_workload_counts_its_own_events() {
        let told = outcomes(vec![
            (0, success()),
            (1, transfer()),
            (1, transfer()),
            (1, success()),
            (2, transfer()),
            (2, called()),
            (2, success()),
            (3, transfer()),
            (3, failure()),
            (4, remarked()),
            (4, success()),
        ]);
        assert_eq!(told, [(2, true), (1, true), (0, false), (1, true)]);
    }

    #[test]
    fn other_events_are_refused_with_a_sentence() {
        let reader = Reader::new(Arc::new(Book::new(0)));
        let why = reader.outcomes(&[], &[4, 0xff, 0xff]).unwrap_err();
        assert!(why.to_string().starts_with("the node's events are not"));
    }
}
