//! What follows when he whose turn it is keeps silent.

use crate::{pallet::*, State};
use cybermiles_primitives::trade::{Costs, DealId, Outcome, Side};
use frame_support::{dispatch::DispatchResult, ensure};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_advance(id: DealId) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        let deadline = deal.state.deadline().ok_or(Error::<T>::WrongState)?;
        ensure!(Self::now() >= deadline, Error::<T>::DeadlineNotPassed);
        match deal.state {
            State::Funded { .. } => Self::close(id, deal, 0, Outcome::Refunded, Costs::Nobody),
            State::Accepted { .. } => {
                // He broke the promise that he had accepted.
                let costs = Costs::Loser {
                    side: Side::Seller,
                    to: deal.buyer.clone(),
                };
                Self::close(id, deal, 0, Outcome::Refunded, costs)
            }
            State::Shipped { .. } => {
                Self::begin_inspection(id, deal, None);
                Ok(())
            }
            State::Delivered { .. } => {
                let until = if deal.has_milestones() {
                    deal.released.saturating_add(1)
                } else {
                    deal.parts.count()
                };
                Self::release_until(id, deal, until)
            }
            State::Settling { .. } | State::Disputed { .. } => {
                // Rounded down: the remainder of a division is the buyer's.
                let seller_amount = deal.terms.deadlock_share.mul_floor(deal.rest());
                Self::close(id, deal, seller_amount, Outcome::Settled, Costs::Nobody)
            }
            State::Owed => Err(Error::<T>::WrongState.into()),
        }
    }
}
