//! Jurors: how stake comes, and how it leaves.

use crate::{pallet::*, Juror, Leaving};
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{fungible::MutateHold, tokens::Precision, Consideration},
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    pub(crate) fn juror_of(who: &AccountId) -> Result<JurorOf<T>, DispatchError> {
        Jurors::<T>::get(who).ok_or(Error::<T>::NotJuror.into())
    }

    pub(crate) fn do_register(who: AccountId, stake: Balance) -> DispatchResult {
        ensure!(
            !Jurors::<T>::contains_key(&who),
            Error::<T>::AlreadyRegistered
        );
        Self::ensure_stake(stake)?;
        let juror = Juror {
            leaf: Self::give_leaf(&who)?,
            stake,
            locked: 0,
            leaving: None,
            ticket: T::Ticket::new(&who, Self::juror_footprint())?,
        };
        T::Currency::hold(&HoldReason::Stake.into(), &who, stake)?;
        Self::set_weight(juror.leaf, juror.weight())?;
        Self::deposit_event(Event::Registered {
            juror: who.clone(),
            leaf: juror.leaf,
            stake,
        });
        Jurors::<T>::insert(who, juror);
        Ok(())
    }

    pub(crate) fn do_raise(who: AccountId, amount: Balance) -> DispatchResult {
        let mut juror = Self::juror_of(&who)?;
        ensure!(amount > 0, Error::<T>::ZeroAmount);
        let active = juror
            .active()
            .checked_add(amount)
            .ok_or(ArithmeticError::Overflow)?;
        Self::ensure_stake(active)?;
        T::Currency::hold(&HoldReason::Stake.into(), &who, amount)?;
        juror.stake = juror
            .stake
            .checked_add(amount)
            .ok_or(ArithmeticError::Overflow)?;
        Self::set_weight(juror.leaf, juror.weight())?;
        Self::deposit_event(Event::Raised {
            juror: who.clone(),
            amount,
            stake: juror.stake,
        });
        Jurors::<T>::insert(who, juror);
        Ok(())
    }

    pub(crate) fn do_lower(who: AccountId, amount: Balance) -> DispatchResult {
        let mut juror = Self::juror_of(&who)?;
        ensure!(amount > 0, Error::<T>::ZeroAmount);
        let active = juror
            .active()
            .checked_sub(amount)
            .ok_or(Error::<T>::StakeTooLow)?;
        let parameters = CurrentParameters::<T>::get();
        let is_enough = active == 0 || active >= parameters.min_stake;
        ensure!(is_enough, Error::<T>::StakeTooLow);

        let at = Self::after(parameters.exit_delay);
        let leaving = juror
            .leaving_amount()
            .checked_add(amount)
            .ok_or(ArithmeticError::Overflow)?;
        juror.leaving = Some(Leaving {
            amount: leaving,
            at,
        });
        Self::set_weight(juror.leaf, juror.weight())?;
        Self::deposit_event(Event::Lowered {
            juror: who.clone(),
            amount,
            at,
        });
        Jurors::<T>::insert(who, juror);
        Ok(())
    }

    /// What leaves, is due and answers for no seat.
    pub(crate) fn withdrawable(juror: &JurorOf<T>) -> Balance {
        juror.leaving.map_or(0, |leaving| {
            if Self::now() < leaving.at {
                0
            } else {
                leaving.amount.min(juror.free())
            }
        })
    }

    pub(crate) fn do_withdraw(who: AccountId) -> DispatchResult {
        let mut juror = Self::juror_of(&who)?;
        let amount = Self::withdrawable(&juror);
        if juror.stake > 0 {
            let leaving = juror.leaving.ok_or(Error::<T>::NothingLeaves)?;
            ensure!(Self::now() >= leaving.at, Error::<T>::TooEarly);
            ensure!(amount > 0, Error::<T>::StakeLocked);
            let left = leaving.amount.saturating_sub(amount);
            juror.leaving = (left > 0).then_some(Leaving {
                amount: left,
                ..leaving
            });
            juror.stake = juror.stake.saturating_sub(amount);
            T::Currency::release(&HoldReason::Stake.into(), &who, amount, Precision::Exact)?;
            Self::deposit_event(Event::Withdrawn {
                juror: who.clone(),
                amount,
            });
        }
        if juror.stake > 0 {
            Jurors::<T>::insert(who, juror);
            return Ok(());
        }
        // Whatever left by itself was forgotten long ago; what a panel took perhaps was not.
        if !Self::tree().is_free(juror.leaf) {
            ensure!(amount > 0, Error::<T>::TooEarly);
            Jurors::<T>::insert(who, juror);
            return Ok(());
        }
        Self::take_leaf(juror.leaf)?;
        Jurors::<T>::remove(&who);
        juror.ticket.drop(&who)?;
        Self::deposit_event(Event::Left {
            juror: who,
            leaf: juror.leaf,
        });
        Ok(())
    }

    fn ensure_stake(stake: Balance) -> DispatchResult {
        let parameters = CurrentParameters::<T>::get();
        ensure!(stake >= parameters.min_stake, Error::<T>::StakeTooLow);
        ensure!(stake <= parameters.max_stake, Error::<T>::StakeTooHigh);
        Ok(())
    }
}
