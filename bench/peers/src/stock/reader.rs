//! What the plain chain's events say of each transaction.

use anyhow::Context;
use codec::Decode;
use cybermiles_bench::target::{
    substrate::{self, tally, Sign},
    Outcome,
};
use frame_support::{dispatch::DispatchClass, traits::Get};
use frame_system::{
    limits::{BlockLength, BlockWeights},
    Config, EventRecord, Phase,
};
use stock_runtime::{Hash, Runtime, RuntimeEvent};

/// Reads blocks.
pub struct Reader;

impl substrate::Reader for Reader {
    fn outcomes(&self, transactions: &[Vec<u8>], events: &[u8]) -> anyhow::Result<Vec<Outcome>> {
        let records = Vec::<EventRecord<RuntimeEvent, Hash>>::decode(&mut &events[..])
            .context("the node's events are not those of the runtime that this generator knows")?;
        let signs = records.iter().filter_map(|record| match record.phase {
            Phase::ApplyExtrinsic(index) => Some((index, sign(&record.event)?)),
            _ => None,
        });
        Ok(tally(transactions, signs))
    }

    fn limits(&self) -> (u64, u64) {
        let class = DispatchClass::Normal;
        let weights: BlockWeights = <Runtime as Config>::BlockWeights::get();
        let weight = weights.get(class).max_total.unwrap_or(weights.max_block);
        let length: BlockLength = <Runtime as Config>::BlockLength::get();
        (weight.ref_time(), (*length.max.get(class)).into())
    }
}

fn sign(event: &RuntimeEvent) -> Option<Sign> {
    use frame_system::Event as System;
    match event {
        RuntimeEvent::System(System::ExtrinsicSuccess { .. }) => Some(Sign::Success),
        RuntimeEvent::System(System::ExtrinsicFailed { .. }) => Some(Sign::Failure),
        RuntimeEvent::Balances(pallet_balances::Event::Transfer { .. }) => Some(Sign::Unit),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Encode;
    use frame_system::DispatchEventInfo;
    use sp_runtime::DispatchError;
    use stock_runtime::AccountId;
    use substrate::Reader as _;

    fn transfer() -> RuntimeEvent {
        let (from, to) = (AccountId::new([1; 32]), AccountId::new([2; 32]));
        pallet_balances::Event::Transfer {
            from,
            to,
            amount: 5,
        }
        .into()
    }

    fn end(error: Option<DispatchError>) -> RuntimeEvent {
        let dispatch_info = DispatchEventInfo {
            weight: Default::default(),
            class: Default::default(),
            pays_fee: Default::default(),
        };
        match error {
            None => frame_system::Event::ExtrinsicSuccess { dispatch_info },
            Some(dispatch_error) => frame_system::Event::ExtrinsicFailed {
                dispatch_error,
                dispatch_info,
            },
        }
        .into()
    }

    #[test]
    fn transfers_count_if_the_transaction_succeeded() {
        let transactions: Vec<Vec<u8>> = [5u8, 0x84, 0x84]
            .iter()
            .map(|version| vec![*version, 0].encode())
            .collect();
        let failed = end(Some(DispatchError::BadOrigin));
        let events = [
            (0, end(None)),
            (1, transfer()),
            (1, transfer()),
            (1, end(None)),
        ];
        let records: Vec<EventRecord<RuntimeEvent, Hash>> = events
            .into_iter()
            .chain([(2, transfer()), (2, failed)])
            .map(|(index, event)| EventRecord {
                phase: Phase::ApplyExtrinsic(index),
                event,
                topics: Vec::new(),
            })
            .collect();
        let outcomes = Reader.outcomes(&transactions, &records.encode()).unwrap();
        let told: Vec<_> = outcomes.iter().map(|o| (o.units, o.succeeded)).collect();
        assert_eq!(told, [(2, true), (0, false)]);
        assert!(Reader.outcomes(&[], &[4, 0xff, 0xff]).is_err());
    }

    /// The SDK's defaults: 1.5 s of 2 s, and three quarters of 5 MiB.
    #[test]
    fn the_limits_are_the_defaults() {
        assert_eq!(Reader.limits(), (1_500_000_000_000, 3_932_160));
    }
}
