//! The traits by which other pallets open deals, read them and rule over them. What fails leaves nothing
//! behind, whether or not the caller's own storage layer is undone.

use crate::{pallet::*, weights::WeightInfo, State};
use cybermiles_primitives::{
    trade::{self, AssetKind, DealId, OnDealClosed, Order, Ruling, Terms},
    AccountId,
};
use frame_support::{dispatch::DispatchResult, storage::with_storage_layer, weights::Weight};
use sp_runtime::DispatchError;

impl<T: Config> trade::Escrow for Pallet<T> {
    fn ensure_terms(terms: &Terms) -> DispatchResult {
        Self::do_ensure_terms(terms)
    }

    fn ensure_asset(asset: &AssetKind) -> DispatchResult {
        Self::do_ensure_asset(asset)
    }

    fn open(order: Order) -> Result<DealId, DispatchError> {
        with_storage_layer(|| Self::do_open(order))
    }

    fn open_weight() -> Weight {
        T::WeightInfo::open()
    }
}

impl<T: Config> trade::Deals for Pallet<T> {
    fn parties(deal: DealId) -> Option<(AccountId, AccountId)> {
        Deals::<T>::get(deal)
            .filter(|deal| deal.state != State::Owed)
            .map(|deal| (deal.buyer, deal.seller))
    }

    fn carrier(deal: DealId) -> Option<AccountId> {
        Deals::<T>::get(deal)
            .filter(|deal| deal.state != State::Owed)
            .and_then(|deal| deal.terms.carrier)
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_deal(buyer: AccountId, seller: AccountId) -> DealId {
        crate::benchmarking::open_simple_deal::<T>(buyer, seller)
    }
}

impl<T: Config> trade::Disputes for Pallet<T> {
    fn rule(deal: DealId, ruling: Ruling) -> DispatchResult {
        with_storage_layer(|| Self::do_rule(deal, ruling))
    }

    fn rule_weight() -> Weight {
        T::WeightInfo::rule().saturating_add(T::OnDealClosed::weight())
    }
}
