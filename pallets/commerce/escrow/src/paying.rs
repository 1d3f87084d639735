//! How money leaves a pot: nothing of it is burnt as dust, and nobody's account can keep another's share.

use crate::{pallet::*, Amounts};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Side},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{
        fungibles::{Inspect, Mutate},
        tokens::{Fortitude, Preservation},
    },
};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

impl<T: Config> Pallet<T> {
    /// Moves an amount exactly, or nothing. The SDK's transfer ignores a credit that fails (an asset of an
    /// absurd supply), so it is looked for.
    pub(crate) fn transfer(
        asset: &AssetKind,
        from: &AccountId,
        to: &AccountId,
        amount: Balance,
        preservation: Preservation,
    ) -> DispatchResult {
        with_storage_layer(|| {
            let expected = T::Assets::balance(asset.clone(), to).checked_add(amount);
            T::Assets::transfer(asset.clone(), from, to, amount, preservation)?;
            let is_credited = Some(T::Assets::balance(asset.clone(), to)) == expected;
            ensure!(is_credited, Error::<T>::NotCredited);
            Ok(())
        })
    }

    /// Pays a side all that it is due, if that works; says whether it did.
    pub(crate) fn pay_due(
        id: DealId,
        deal: &mut DealOf<T>,
        side: Side,
        to: &AccountId,
        preservation: Preservation,
    ) -> bool {
        let amount = deal.due.of(side);
        let pot = Self::pot(id, deal.salt);
        match Self::transfer(&deal.asset, &pot, to, amount, preservation) {
            Ok(()) => {
                deal.due.set(side, 0);
                Self::deposit_event(Event::Paid {
                    deal: id,
                    side,
                    to: to.clone(),
                    amount,
                });
                true
            }
            Err(error) => {
                Self::deposit_event(Event::PaymentFailed {
                    deal: id,
                    side,
                    amount,
                    error,
                });
                false
            }
        }
    }

    /// Pays both sides of a deal whose outcome is known, as far as it works; one of them elsewhere, if it
    /// wishes.
    ///
    /// The smaller share first, so that what waits in the pot meanwhile is enough to stay there. If it is
    /// below the asset's minimum and can't be paid, it joins the larger one: left in the pot alone it would
    /// be dust, so the larger share could not be paid either.
    pub(crate) fn pay_all(id: DealId, deal: &mut DealOf<T>, elsewhere: Option<(Side, AccountId)>) {
        Self::write_off(id, deal);
        Self::add_surplus(id, deal);
        let receiver = |deal: &DealOf<T>, side| match &elsewhere {
            Some((chosen, to)) if *chosen == side => to.clone(),
            _ => deal.party(side).clone(),
        };
        let small = deal.due.smaller();
        let large = small.other();
        let mut joined = 0;
        if deal.due.of(small) > 0 {
            let to = receiver(deal, small);
            let is_paid = Self::pay_due(id, deal, small, &to, Preservation::Preserve);
            if !is_paid && deal.due.of(small) < Self::minimum_of(&deal.asset) {
                joined = deal.due.of(small);
            }
        }
        let before = deal.due;
        if joined > 0 {
            deal.due.set(small, 0);
            deal.due.add(large, joined);
        }
        if deal.due.of(large) > 0 {
            // With the last payment the account goes: nothing else in it is owed to anybody.
            let preservation = if deal.due.of(small) > 0 {
                Preservation::Preserve
            } else {
                Preservation::Expendable
            };
            let to = receiver(deal, large);
            if !Self::pay_due(id, deal, large, &to, preservation) {
                deal.due = before;
            } else if joined > 0 {
                Self::deposit_event(Event::ShareJoined {
                    deal: id,
                    from: small,
                    amount: joined,
                });
            }
        }
    }

    /// What is no longer in the pot is due no longer, to both in proportion: its asset was destroyed, or
    /// its admin took from it. The remainder of the division is the buyer's.
    fn write_off(id: DealId, deal: &mut DealOf<T>) {
        let left = T::Assets::balance(deal.asset.clone(), &Self::pot(id, deal.salt));
        let due = deal.due;
        if left >= due.total() {
            return;
        }
        let seller =
            multiply_by_rational_with_rounding(due.seller, left, due.total(), Rounding::Down)
                .unwrap_or_default();
        deal.due = Amounts {
            seller,
            buyer: left.saturating_sub(seller),
        };
        Self::deposit_event(Event::Lost {
            deal: id,
            amounts: Amounts {
                buyer: due.buyer.saturating_sub(deal.due.buyer),
                seller: due.seller.saturating_sub(seller),
            },
        });
    }

    /// What strangers sent to the pot is the buyer's, as far as it can be moved.
    fn add_surplus(id: DealId, deal: &mut DealOf<T>) {
        let surplus =
            Self::movable(&deal.asset, &Self::pot(id, deal.salt)).saturating_sub(deal.due.total());
        if surplus > 0 {
            deal.due.add(Side::Buyer, surplus);
            Self::deposit_event(Event::SurplusFound {
                deal: id,
                asset: deal.asset.clone(),
                amount: surplus,
            });
        }
    }

    /// Gives the buyer CMT that somebody sent to the pot of a deal in another asset, as far as it works.
    pub(crate) fn sweep_cmt(id: DealId, deal: &DealOf<T>, pot: &AccountId) {
        let asset = AssetKind::Native;
        let amount = Self::movable(&asset, pot);
        if amount == 0 || deal.asset == asset {
            return;
        }
        let swept = Self::transfer(&asset, pot, &deal.buyer, amount, Preservation::Expendable);
        if swept.is_ok() {
            Self::deposit_event(Event::SurplusFound {
                deal: id,
                asset,
                amount,
            });
        }
    }

    fn movable(asset: &AssetKind, who: &AccountId) -> Balance {
        T::Assets::reducible_balance(
            asset.clone(),
            who,
            Preservation::Expendable,
            Fortitude::Polite,
        )
    }
}
