//! The end of a deal: what counts in the reputations, and the receipt that is kept.

use crate::{pallet::*, KeptReceipt, Parameters, Review, WeightInfo};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, OnDealClosed, Outcome, Receipt, Reputation, Reputations, Side},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{Consideration, Footprint},
    weights::Weight,
};
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config> OnDealClosed for Pallet<T> {
    fn on_deal_closed(receipt: &Receipt) {
        if !receipt.accepted {
            return;
        }
        let kept = Self::ensure_reviewable(receipt).and_then(|()| {
            Self::count(receipt);
            // The caller is not to be rolled back, so what failed half-way is undone here.
            with_storage_layer(|| Self::keep(receipt))
        });
        if let Err(error) = kept {
            Self::deposit_event(Event::ReceiptNotKept {
                deal: receipt.deal,
                error,
            });
        }
    }

    fn weight() -> Weight {
        T::WeightInfo::on_deal_closed()
    }
}

impl<T: Config> Reputations for Pallet<T> {
    fn reputation(who: &AccountId) -> Reputation {
        ReputationOf::<T>::get(who)
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    /// What a receipt is charged for: its key and its bytes.
    pub(crate) fn footprint() -> Footprint {
        Footprint::from_mel::<(DealId, ReceiptOf<T>)>()
    }

    pub(crate) fn do_set_parameters(parameters: Parameters) -> DispatchResult {
        ensure!(parameters.is_sound(), Error::<T>::UnsoundParameters);
        CurrentParameters::<T>::put(&parameters);
        Self::deposit_event(Event::ParametersSet { parameters });
        Ok(())
    }

    /// The escrow promises both; a broken promise must cost nobody his ticket or his name.
    fn ensure_reviewable(receipt: &Receipt) -> DispatchResult {
        ensure!(receipt.buyer != receipt.seller, Error::<T>::OwnDeal);
        ensure!(
            !Receipts::<T>::contains_key(receipt.deal),
            Error::<T>::AlreadyKept
        );
        Ok(())
    }

    fn count(receipt: &Receipt) {
        let outcome = receipt.outcome;
        let volume = match receipt.asset {
            AssetKind::Native => receipt.paid,
            AssetKind::WithId(_) => 0,
        };
        for side in Side::BOTH {
            let account = match side {
                Side::Buyer => &receipt.buyer,
                Side::Seller => &receipt.seller,
            };
            ReputationOf::<T>::mutate(account, |known| add_deal(known, side, volume, outcome));
        }
        Self::deposit_event(Event::DealCounted {
            deal: receipt.deal,
            buyer: receipt.buyer.clone(),
            seller: receipt.seller.clone(),
            listing: receipt.listing,
            outcome,
            volume,
        });
    }

    fn keep(receipt: &Receipt) -> DispatchResult {
        let parameters = CurrentParameters::<T>::get();
        let commit_until = Self::now().saturating_add(parameters.commit_window);
        let ticket = T::Ticket::new(&receipt.buyer, Self::footprint())?;
        let kept = KeptReceipt {
            buyer: receipt.buyer.clone(),
            seller: receipt.seller.clone(),
            listing: receipt.listing,
            outcome: receipt.outcome,
            commit_until,
            parameters: parameters.clone(),
            by_buyer: Review::Open,
            by_seller: Review::Open,
            ticket,
        };
        Receipts::<T>::insert(receipt.deal, kept);
        Self::deposit_event(Event::ReceiptKept {
            deal: receipt.deal,
            commit_until,
            parameters,
        });
        Ok(())
    }
}

/// Counters stop at their ends, which no account reaches: 2^32 deals, or more than all CMT traded 10^10 times.
fn add_deal(known: &mut Reputation, side: Side, volume: Balance, outcome: Outcome) {
    let add_one = |counter: &mut u32| *counter = counter.saturating_add(1);
    add_one(&mut known.deals);
    known.volume = known.volume.saturating_add(volume);
    if side == Side::Seller {
        add_one(&mut known.sales);
        if outcome == Outcome::Refunded {
            add_one(&mut known.refunds);
        }
    }
    if outcome == (Outcome::Ruled { loser: Some(side) }) {
        add_one(&mut known.disputes_lost);
    }
}
