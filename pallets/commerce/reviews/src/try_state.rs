//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, RATINGS};
use alloc::collections::BTreeMap;
use codec::{DecodeAll, Encode};
use cybermiles_primitives::{trade::Side, AccountId, Balance};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;

/// What should be on hold of an account: rents, bonds.
type Owed = BTreeMap<AccountId, (Balance, Balance)>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_receipts()?;
        Self::try_reputations()?;
        Self::try_parameters()
    }

    /// 1. Holds are the sums of tickets and of bonds.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let on_hold =
            |reason: HoldReason, who: &AccountId| T::Currency::balance_on_hold(&reason.into(), who);
        for (who, (rents, bonds)) in Self::owed()? {
            ensure!(
                on_hold(HoldReason::Receipt, &who) == rents,
                "reviews 1: an account's rents are not what its tickets say"
            );
            ensure!(
                on_hold(HoldReason::Commitment, &who) == bonds,
                "reviews 1: an account's bonds are not those of its commitments"
            );
        }
        Ok(())
    }

    /// Of every account that ever had a deal, so that a hold without a receipt is seen too.
    fn owed() -> Result<Owed, TryRuntimeError> {
        let add = |sum: &mut Balance, amount| {
            *sum = sum
                .checked_add(amount)
                .ok_or("reviews 1: what is owed overflows")?;
            Ok::<_, TryRuntimeError>(())
        };
        let mut owed: Owed = ReputationOf::<T>::iter_keys()
            .map(|who| (who, (0, 0)))
            .collect();
        for receipt in Receipts::<T>::iter_values() {
            let (rents, _) = owed.entry(receipt.buyer.clone()).or_default();
            add(rents, amount_of(&receipt.ticket))?;
            for side in Side::BOTH {
                if receipt.review(side).is_committed() {
                    let (_, bonds) = owed.entry(receipt.account(side).clone()).or_default();
                    add(bonds, receipt.parameters.bond)?;
                }
            }
        }
        Ok(owed)
    }

    /// 2. Two sides with a reputation each. 3. Blindness.
    fn try_receipts() -> Result<(), TryRuntimeError> {
        let now = Self::now();
        for receipt in Receipts::<T>::iter_values() {
            ensure!(
                receipt.buyer != receipt.seller,
                "reviews 2: an account reviews itself"
            );
            let [mine, yours] = Side::BOTH.map(|side| receipt.review(side));
            ensure!(
                Side::BOTH
                    .iter()
                    .all(|side| ReputationOf::<T>::get(receipt.account(*side)).deals > 0),
                "reviews 2: a side's deal does not count"
            );
            ensure!(
                now >= receipt.commit_until || !(mine.is_revealed() || yours.is_revealed()),
                "reviews 3: revealed while the other may commit"
            );
            ensure!(
                now >= receipt.commit_until || !(mine.is_committed() && yours.is_committed()),
                "reviews 3: both have committed, and may again"
            );
        }
        Ok(())
    }

    /// 4. Each reputation is one. 5. Every deal has one seller.
    fn try_reputations() -> Result<(), TryRuntimeError> {
        let (mut deals, mut sales) = (0u64, 0u64);
        for known in ReputationOf::<T>::iter_values() {
            ensure!(
                known.sales.max(known.reviews).max(known.disputes_lost) <= known.deals
                    && known.refunds <= known.sales,
                "reviews 4: more was counted than there were deals"
            );
            let all_rated = |rating: u8| u64::from(known.reviews).saturating_mul(rating.into());
            ensure!(
                (all_rated(RATINGS.min)..=all_rated(RATINGS.max)).contains(&known.rating_sum),
                "reviews 4: a rating is out of range"
            );
            deals = deals.saturating_add(known.deals.into());
            sales = sales.saturating_add(known.sales.into());
        }
        ensure!(
            deals == sales.saturating_mul(2),
            "reviews 5: a deal has not one seller"
        );
        Ok(())
    }

    /// 6. The parameters are sound.
    fn try_parameters() -> Result<(), TryRuntimeError> {
        ensure!(
            CurrentParameters::<T>::get().is_sound()
                && Receipts::<T>::iter_values().all(|receipt| receipt.parameters.is_sound()),
            "reviews 6: a parameter is out of bounds"
        );
        Ok(())
    }
}

/// What a ticket holds: one that holds is encoded as its amount; any other holds nothing.
fn amount_of(ticket: &impl Encode) -> Balance {
    Balance::decode_all(&mut ticket.encode().as_slice()).unwrap_or_default()
}
