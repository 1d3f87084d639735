//! What a panel costs and pays: ballots are settled one by one, in chunks that anybody calls for, first those
//! who lose and then, when the pool is known, those who share it (002 ch. 4, to the letter).

use crate::{pallet::*, types::*};
use cybermiles_primitives::{
    justice::{Jury, PanelId, Verdict},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    storage::with_storage_layer,
    traits::{
        fungible::{Balanced, Inspect, Mutate, MutateHold},
        tokens::{Fortitude, Precision, Preservation, Restriction},
        Consideration, OnUnbalanced,
    },
};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, DispatchError, Rounding};

impl Payout {
    /// What the first `seats` seats get together, rounded down; all of them get the pool, so not a planck
    /// is made or lost by the division.
    fn until(&self, seats: u32) -> Balance {
        multiply_by_rational_with_rounding(
            self.pool,
            seats.into(),
            self.seats.into(),
            Rounding::Down,
        )
        .unwrap_or_default()
    }

    /// What the next seats get.
    pub(crate) fn take(&mut self, seats: u32) -> Balance {
        let before = self.until(self.paid);
        self.paid = self.paid.saturating_add(seats);
        self.until(self.paid).saturating_sub(before)
    }

    /// What is still to be paid.
    #[cfg(any(feature = "try-runtime", test))]
    pub(crate) fn rest(&self) -> Balance {
        self.pool.saturating_sub(self.until(self.paid))
    }
}

/// Ballots of a class, of which some are settled in this call.
type Found = alloc::vec::Vec<(AccountId, Ballot)>;

impl<T: Config> Pallet<T> {
    /// Settles until the panel is through or `limit` ballots are; says how many were.
    pub(crate) fn do_settle(id: PanelId, limit: u32) -> Result<u32, DispatchError> {
        Self::ensure_limit(limit)?;
        let mut panel = Self::panel_of(id)?;
        let (verdict, mut settlement) = match panel.state {
            State::Clearing(settlement) => (None, settlement),
            State::Settling {
                verdict,
                settlement,
            } => (Some(verdict), settlement),
            _ => return Err(Error::<T>::WrongState.into()),
        };
        let mut left = limit;
        if settlement.payout.is_none() {
            for (class, cost) in Self::losers(&panel, verdict, settlement.voted) {
                left = Self::collect(id, &mut panel, class, cost, left)?;
            }
            if left > 0 {
                settlement.payout = Some(Self::open_payout(id, &mut panel, verdict));
            }
        }
        if let Some(payout) = &mut settlement.payout {
            for class in Self::sharers(verdict) {
                left = Self::pay(id, &panel, class, payout, left)?;
            }
        }
        // What is left of the limit shows that no ballot is.
        if left > 0 {
            Self::end_settlement(id, panel, verdict)?;
        } else {
            panel.state = match verdict {
                None => State::Clearing(settlement),
                Some(verdict) => State::Settling {
                    verdict,
                    settlement,
                },
            };
            Panels::<T>::insert(id, panel);
        }
        Ok(limit.saturating_sub(left))
    }

    /// A round that was cleared away is drawn again; of a panel that was settled nothing is left.
    fn end_settlement(
        id: PanelId,
        mut panel: PanelOf<T>,
        verdict: Option<Verdict>,
    ) -> DispatchResult {
        if verdict.is_some() {
            return Self::close(id, panel);
        }
        Self::redraw(id, &mut panel);
        Panels::<T>::insert(id, panel);
        Ok(())
    }

    /// Who loses how much per seat: the silent, if they were asked, and the minority.
    fn losers(
        panel: &PanelOf<T>,
        verdict: Option<Verdict>,
        voted: bool,
    ) -> impl Iterator<Item = (Class, Balance)> {
        let absence = if voted { panel.terms.absence_cost } else { 0 };
        let minority = match verdict {
            Some(Verdict::Granted) => Some(Class::Denied),
            Some(Verdict::Denied) => Some(Class::Granted),
            Some(Verdict::Undecided) | None => None,
        };
        let vote = panel.terms.vote_cost;
        [(Class::Silent, absence)]
            .into_iter()
            .chain(minority.map(|class| (class, vote)))
    }

    /// Who shares the pool: the majority, or all who revealed if there is none.
    fn sharers(verdict: Option<Verdict>) -> impl Iterator<Item = Class> {
        let (first, second) = match verdict {
            Some(Verdict::Granted) => (Class::Granted, None),
            Some(Verdict::Denied) => (Class::Denied, None),
            Some(Verdict::Undecided) | None => (Class::Granted, Some(Class::Denied)),
        };
        [first].into_iter().chain(second)
    }

    /// Up to `limit` ballots of a class. Each is settled and removed in the same call.
    fn ballots(id: PanelId, class: Class, limit: u32) -> Found {
        Ballots::<T>::iter_prefix((id, class))
            .take(limit as usize)
            .collect()
    }

    /// Takes from ballots of a class what they lose, and releases the stake of the jurors; says what is left
    /// of the limit.
    fn collect(
        id: PanelId,
        panel: &mut PanelOf<T>,
        class: Class,
        cost: Balance,
        mut left: u32,
    ) -> Result<u32, DispatchError> {
        for (who, ballot) in Self::ballots(id, class, left) {
            // That all seats together don't overflow was checked when the panel was summoned.
            let lost = cost.saturating_mul(ballot.seats.into());
            Self::end_duty(id, panel, class, &who, ballot, lost)?;
            panel.forfeited = panel.forfeited.saturating_add(lost);
            Self::deposit_event(Event::JurorSettled {
                panel: id,
                juror: who,
                lost,
                gained: 0,
            });
            left = left.saturating_sub(1);
        }
        Ok(left)
    }

    /// Releases a juror's stake from his seats, but what he loses: that goes to the pot, by force, since a
    /// lock on his account (vesting sets one) saves nothing that he has staked.
    fn end_duty(
        id: PanelId,
        panel: &PanelOf<T>,
        class: Class,
        who: &AccountId,
        ballot: Ballot,
        lost: Balance,
    ) -> DispatchResult {
        Ballots::<T>::remove((id, class, who));
        Duties::<T>::remove(who, id);
        let mut juror = Self::juror_of(who)?;
        let locked = panel.terms.absence_cost.saturating_mul(ballot.seats.into());
        juror.locked = juror.locked.saturating_sub(locked);
        if lost > 0 {
            // It can't fail: so much was locked, and the pot exists.
            T::Currency::transfer_on_hold(
                &HoldReason::Stake.into(),
                who,
                &Self::pot(id),
                lost,
                Precision::Exact,
                Restriction::Free,
                Fortitude::Force,
            )?;
            let before = juror.weight();
            juror.lose(lost);
            if juror.weight() != before {
                Self::set_weight(juror.leaf, juror.weight())?;
            }
        }
        Jurors::<T>::insert(who, juror);
        Ok(())
    }

    /// What is shared, now that nobody loses any more. What has no receiver of a decided panel goes where
    /// nobody's money goes; of a round that is cleared it waits for the next one.
    fn open_payout(id: PanelId, panel: &mut PanelOf<T>, verdict: Option<Verdict>) -> Payout {
        let seats = match verdict {
            Some(Verdict::Granted) => panel.tally.granted,
            Some(Verdict::Denied) => panel.tally.denied,
            Some(Verdict::Undecided) | None => panel.tally.revealed(),
        };
        let mut pool = match verdict {
            None if seats == 0 => 0,
            None => core::mem::take(&mut panel.forfeited),
            Some(verdict) => {
                let returned = Self::returned(panel, verdict);
                panel.forfeited = 0;
                Self::movable(&Self::pot(id)).saturating_sub(returned)
            }
        };
        Self::deposit_event(Event::PoolShared {
            panel: id,
            pool,
            seats,
        });
        if seats == 0 {
            Self::forfeit(id, pool);
            pool = 0;
        }
        Payout {
            pool,
            seats,
            paid: 0,
        }
    }

    /// What the requester gets out of the pot in the end: his keep; his pledge, unless it was denied; and
    /// his share of what was forfeited, if granted, rounded down.
    fn returned(panel: &PanelOf<T>, verdict: Verdict) -> Balance {
        let pledge = match verdict {
            Verdict::Denied => 0,
            Verdict::Granted | Verdict::Undecided => panel.pledge,
        };
        let share = match verdict {
            Verdict::Granted => panel.terms.requester_share.mul_floor(panel.forfeited),
            Verdict::Denied | Verdict::Undecided => 0,
        };
        panel.keep.saturating_add(pledge).saturating_add(share)
    }

    /// Pays ballots of a class their shares, and releases the stake of the jurors; says what is left of the
    /// limit.
    fn pay(
        id: PanelId,
        panel: &PanelOf<T>,
        class: Class,
        payout: &mut Payout,
        mut left: u32,
    ) -> Result<u32, DispatchError> {
        for (who, ballot) in Self::ballots(id, class, left) {
            Self::end_duty(id, panel, class, &who, ballot, 0)?;
            let amount = payout.take(ballot.seats);
            let gained = Self::pay_juror(id, &who, amount);
            Self::deposit_event(Event::JurorSettled {
                panel: id,
                juror: who,
                lost: 0,
                gained,
            });
            left = left.saturating_sub(1);
        }
        Ok(left)
    }

    /// Says what was paid: an account that can't take its share must not keep others from theirs.
    fn pay_juror(id: PanelId, who: &AccountId, amount: Balance) -> Balance {
        if amount == 0 {
            return 0;
        }
        let pot = Self::pot(id);
        let paid =
            with_storage_layer(|| T::Currency::transfer(&pot, who, amount, Preservation::Preserve));
        if paid.is_ok() {
            return amount;
        }
        Self::deposit_event(Event::PaymentFailed {
            panel: id,
            juror: who.clone(),
            amount,
        });
        Self::forfeit(id, amount);
        0
    }

    /// Hands over what has no receiver.
    fn forfeit(id: PanelId, amount: Balance) {
        let credit = T::Currency::withdraw(
            &Self::pot(id),
            amount,
            Precision::BestEffort,
            Preservation::Preserve,
            Fortitude::Polite,
        );
        if let Ok(credit) = credit {
            T::Forfeits::on_unbalanced(credit);
        }
    }

    /// What can be moved out of a pot: all but a stranger's locked gift.
    pub(crate) fn movable(pot: &AccountId) -> Balance {
        T::Currency::reducible_balance(pot, Preservation::Expendable, Fortitude::Polite)
    }

    /// Gives the requester what is left, which is the existential deposit at least, and his rent.
    fn close(id: PanelId, panel: PanelOf<T>) -> DispatchResult {
        let pot = Self::pot(id);
        let returned = Self::movable(&pot);
        T::Currency::transfer(&pot, &panel.requester, returned, Preservation::Expendable)?;
        // Refused only while a stranger's gift lies there that can't be moved: then the account stays.
        if frame_system::Pallet::<T>::dec_providers(&pot).is_err() {
            Self::deposit_event(Event::PotLeft { panel: id });
        }
        Panels::<T>::remove(id);
        panel.ticket.drop(&panel.requester)?;
        Self::deposit_event(Event::Closed {
            panel: id,
            returned,
        });
        Ok(())
    }
}
