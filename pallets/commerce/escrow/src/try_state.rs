//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, State};
use alloc::collections::BTreeMap;
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Side},
    AccountId, Balance,
};
use frame_support::{
    ensure,
    traits::{fungible::InspectHold, fungibles::Inspect},
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        let mut deposits = BTreeMap::new();
        for (id, deal) in Deals::<T>::iter() {
            Self::try_conservation(id, &deal)?;
            Self::add_deposits(&deal, &mut deposits)?;
            Self::try_form(id, &deal)?;
            Self::try_pot(id, &deal)?;
            Self::try_offers(&deal)?;
        }
        Self::try_deposits(deposits)?;
        ensure!(
            CurrentParameters::<T>::get().is_sound(),
            "escrow 6: the parameters are unsound"
        );
        Ok(())
    }

    /// 1. A pot holds what has not been released, and what is due; in CMT, which nobody can take from it.
    fn try_conservation(id: DealId, deal: &DealOf<T>) -> Result<(), TryRuntimeError> {
        let owed = deal
            .rest()
            .checked_add(deal.due.total())
            .ok_or("escrow 1: what is owed overflows")?;
        let held = T::Assets::balance(deal.asset.clone(), &Self::pot(id, deal.salt));
        ensure!(
            held >= owed || deal.asset != AssetKind::Native,
            "escrow 1: a pot holds less than is owed"
        );
        Ok(())
    }

    /// 2. An account's hold for deposits is the sum of its deposits.
    fn try_deposits(deposits: BTreeMap<AccountId, Balance>) -> Result<(), TryRuntimeError> {
        for (who, sum) in deposits {
            let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &who);
            ensure!(
                held == sum,
                "escrow 2: a hold is not the sum of its deposits"
            );
        }
        Ok(())
    }

    fn add_deposits(
        deal: &DealOf<T>,
        deposits: &mut BTreeMap<AccountId, Balance>,
    ) -> Result<(), TryRuntimeError> {
        for side in Side::BOTH {
            let sum = deposits.entry(deal.party(side).clone()).or_default();
            *sum = sum
                .checked_add(deal.deposit_of(side))
                .ok_or("escrow 2: deposits overflow")?;
        }
        Ok(())
    }

    /// 3. Deals are well formed.
    fn try_form(id: DealId, deal: &DealOf<T>) -> Result<(), TryRuntimeError> {
        ensure!(
            id < NextDeal::<T>::get(),
            "escrow 3: a deal's id was not given out"
        );
        ensure!(deal.buyer != deal.seller, "escrow 3: a deal with oneself");
        ensure!(deal.parts.total().is_some(), "escrow 3: a total overflows");
        if deal.state == State::Owed {
            ensure!(!deal.due.is_zero(), "escrow 3: a deal outlived its end");
        } else {
            ensure!(
                deal.released < deal.parts.count(),
                "escrow 3: a deal goes on though all is released"
            );
            ensure!(
                deal.due.buyer == 0,
                "escrow 3: the buyer is due something too early"
            );
        }
        Ok(())
    }

    /// 4. A pot is provided for.
    fn try_pot(id: DealId, deal: &DealOf<T>) -> Result<(), TryRuntimeError> {
        let providers = frame_system::Pallet::<T>::providers(&Self::pot(id, deal.salt));
        ensure!(providers > 0, "escrow 4: a pot is not provided for");
        Ok(())
    }

    /// 5. No offer is more than the rest.
    fn try_offers(deal: &DealOf<T>) -> Result<(), TryRuntimeError> {
        if let State::Settling { offers, .. } = deal.state {
            let highest = offers.buyer.max(offers.seller).unwrap_or_default();
            ensure!(
                highest <= deal.rest(),
                "escrow 5: an offer is more than the rest"
            );
        }
        Ok(())
    }
}
