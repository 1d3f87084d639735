//! Issuers: how they come, and how they leave with their bond.

use crate::{pallet::*, rent::Rented, Issuer, Parameters};
use cybermiles_primitives::{
    trade::{Content, Standing},
    AccountId, BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{fungible::MutateHold, tokens::Precision, Consideration},
};
use sp_runtime::{traits::BlockNumberProvider, ArithmeticError};

impl<T: Config> Pallet<T> {
    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    /// The block that lies `delay` blocks ahead.
    pub(crate) fn later(delay: BlockNumber) -> Result<BlockNumber, ArithmeticError> {
        Self::now()
            .checked_add(delay)
            .ok_or(ArithmeticError::Overflow)
    }

    /// What somebody tells has a length, within what governance allows.
    pub(crate) fn ensure_content(content: &Content) -> Result<Parameters, Error<T>> {
        let parameters = CurrentParameters::<T>::get();
        ensure!(
            (1..=parameters.max_content_length).contains(&content.length),
            Error::<T>::ContentLengthOutOfRange
        );
        Ok(parameters)
    }

    pub(crate) fn do_register(who: AccountId, content: Content) -> DispatchResult {
        ensure!(!Issuers::<T>::contains_key(&who), Error::<T>::AlreadyIssuer);
        Self::ensure_standing(&who)?;
        let Parameters {
            bond, exit_delay, ..
        } = Self::ensure_content(&content)?;

        T::Currency::hold(&HoldReason::IssuerBond.into(), &who, bond)?;
        let issuer = Issuer {
            content,
            since: Self::now(),
            bond,
            missing: 0,
            reports: 0,
            exit_delay,
            leaves_at: None,
            ticket: Self::rent(&who, Rented::Issuer)?,
        };
        Issuers::<T>::insert(&who, issuer);
        Self::deposit_event(Event::IssuerRegistered {
            issuer: who,
            content,
            bond,
            exit_delay,
        });
        Ok(())
    }

    pub(crate) fn do_update_issuer(who: AccountId, content: Content) -> DispatchResult {
        let mut issuer = Issuers::<T>::get(&who).ok_or(Error::<T>::NotIssuer)?;
        Self::ensure_content(&content)?;

        issuer.content = content;
        Issuers::<T>::insert(&who, issuer);
        Self::deposit_event(Event::IssuerUpdated {
            issuer: who,
            content,
        });
        Ok(())
    }

    /// A closed account makes no new promises; those that it made go on.
    pub(crate) fn ensure_standing(who: &AccountId) -> Result<(), Error<T>> {
        ensure!(T::Standing::may_trade(who), Error::<T>::TradingSuspended);
        Ok(())
    }

    /// Who is registered, and not leaving.
    pub(crate) fn ensure_active(who: &AccountId) -> Result<Issuer<T::Ticket>, Error<T>> {
        let issuer = Issuers::<T>::get(who).ok_or(Error::<T>::NotIssuer)?;
        ensure!(issuer.leaves_at.is_none(), Error::<T>::Leaving);
        Ok(issuer)
    }

    pub(crate) fn do_leave(who: AccountId) -> DispatchResult {
        let mut issuer = Self::ensure_active(&who)?;
        let leaves_at = Self::later(issuer.exit_delay)?;

        issuer.leaves_at = Some(leaves_at);
        Issuers::<T>::insert(&who, issuer);
        Self::deposit_event(Event::IssuerLeaving {
            issuer: who,
            leaves_at,
        });
        Ok(())
    }

    pub(crate) fn do_withdraw_bond(who: AccountId) -> DispatchResult {
        let issuer = Issuers::<T>::get(&who).ok_or(Error::<T>::NotIssuer)?;
        let leaves_at = issuer.leaves_at.ok_or(Error::<T>::NotLeaving)?;
        ensure!(Self::now() >= leaves_at, Error::<T>::ExitDelayNotPassed);
        ensure!(issuer.reports == 0, Error::<T>::ReportOpen);

        let bond = issuer.bond;
        Issuers::<T>::remove(&who);
        T::Currency::release(&HoldReason::IssuerBond.into(), &who, bond, Precision::Exact)?;
        issuer.ticket.drop(&who)?;
        Self::deposit_event(Event::IssuerLeft { issuer: who, bond });
        Ok(())
    }
    pub(crate) fn do_top_up_bond(who: AccountId) -> DispatchResult {
        let mut issuer = Self::ensure_active(&who)?;
        let amount = core::mem::take(&mut issuer.missing);
        ensure!(amount > 0, Error::<T>::BondComplete);

        T::Currency::hold(&HoldReason::IssuerBond.into(), &who, amount)?;
        issuer.bond = issuer
            .bond
            .checked_add(amount)
            .ok_or(ArithmeticError::Overflow)?;
        Issuers::<T>::insert(&who, issuer);
        Self::deposit_event(Event::BondToppedUp {
            issuer: who,
            amount,
        });
        Ok(())
    }
}
