//! Arbiters: how they come, who of them may hear a case, what silence costs them, how they leave.

use crate::{pallet::*, rent::Rented, types::*};
use alloc::vec::Vec;
use cybermiles_primitives::{
    justice::Kinship,
    trade::{Content, Deals, Side, Standing},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{
        fungible::MutateHold,
        tokens::{Fortitude, Precision, Restriction},
        Consideration,
    },
};
use sp_runtime::traits::BlockNumberProvider;

impl<T: Config> Pallet<T> {
    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    /// The block that lies `blocks` ahead.
    pub(crate) fn after(blocks: BlockNumber) -> BlockNumber {
        Self::now().saturating_add(blocks)
    }

    /// What somebody tells has a length, within what governance allows.
    pub(crate) fn ensure_content(content: &Content) -> DispatchResult {
        let most = CurrentParameters::<T>::get().max_content_length;
        ensure!(
            (1..=most).contains(&content.length),
            Error::<T>::ContentLengthOutOfRange
        );
        Ok(())
    }

    fn ensure_profile(content: &Content, languages: &Languages) -> DispatchResult {
        Self::ensure_content(content)?;
        let are_named = languages
            .iter()
            .flatten()
            .all(|letter| letter.is_ascii_lowercase());
        ensure!(are_named, Error::<T>::BadLanguage);
        Ok(())
    }

    pub(crate) fn do_register(
        who: AccountId,
        content: Content,
        specialities: Specialities,
        languages: Languages,
    ) -> DispatchResult {
        ensure!(T::Standing::may_trade(&who), Error::<T>::TradingSuspended);
        ensure!(
            !Arbiters::<T>::contains_key(&who),
            Error::<T>::AlreadyArbiter
        );
        Self::ensure_profile(&content, &languages)?;
        let Parameters {
            bond, exit_delay, ..
        } = CurrentParameters::<T>::get();
        T::Currency::hold(&HoldReason::Bond.into(), &who, bond)?;
        let arbiter = Arbiter {
            content,
            specialities: specialities.clone(),
            languages: languages.clone(),
            bond,
            exit_delay,
            leaves_at: None,
            hearing: 0,
            ruled: 0,
            record: Record::default(),
            ticket: Self::rent(&who, Rented::Arbiter)?,
        };
        Arbiters::<T>::insert(&who, arbiter);
        Self::deposit_event(Event::ArbiterRegistered {
            arbiter: who,
            content,
            specialities,
            languages,
            bond,
            exit_delay,
        });
        Ok(())
    }

    pub(crate) fn do_update(
        who: AccountId,
        content: Content,
        specialities: Specialities,
        languages: Languages,
    ) -> DispatchResult {
        let mut arbiter = Self::arbiter_of(&who)?;
        Self::ensure_profile(&content, &languages)?;
        arbiter.content = content;
        arbiter.specialities = specialities.clone();
        arbiter.languages = languages.clone();
        Arbiters::<T>::insert(&who, arbiter);
        Self::deposit_event(Event::ArbiterUpdated {
            arbiter: who,
            content,
            specialities,
            languages,
        });
        Ok(())
    }

    pub(crate) fn do_leave(who: AccountId) -> DispatchResult {
        let mut arbiter = Self::arbiter_of(&who)?;
        ensure!(arbiter.leaves_at.is_none(), Error::<T>::Leaving);
        let leaves_at = Self::after(arbiter.exit_delay);
        arbiter.leaves_at = Some(leaves_at);
        Arbiters::<T>::insert(&who, arbiter);
        Self::deposit_event(Event::ArbiterLeaving {
            arbiter: who,
            leaves_at,
        });
        Ok(())
    }

    pub(crate) fn do_withdraw_bond(who: AccountId) -> DispatchResult {
        let arbiter = Self::arbiter_of(&who)?;
        let leaves_at = arbiter.leaves_at.ok_or(Error::<T>::NotLeaving)?;
        ensure!(Self::now() >= leaves_at, Error::<T>::ExitDelayNotPassed);
        let is_free = arbiter.hearing == 0 && arbiter.ruled == 0;
        ensure!(is_free, Error::<T>::CasesOpen);
        let bond = arbiter.bond;
        Arbiters::<T>::remove(&who);
        T::Currency::release(&HoldReason::Bond.into(), &who, bond, Precision::Exact)?;
        arbiter.ticket.drop(&who)?;
        Self::deposit_event(Event::ArbiterLeft { arbiter: who, bond });
        Ok(())
    }

    pub(crate) fn do_top_up(who: AccountId) -> DispatchResult {
        let mut arbiter = Self::arbiter_of(&who)?;
        ensure!(arbiter.leaves_at.is_none(), Error::<T>::Leaving);
        let bond = CurrentParameters::<T>::get().bond;
        let missing = bond.saturating_sub(arbiter.bond);
        ensure!(missing > 0, Error::<T>::BondComplete);
        T::Currency::hold(&HoldReason::Bond.into(), &who, missing)?;
        arbiter.bond = bond;
        Arbiters::<T>::insert(&who, arbiter);
        Self::deposit_event(Event::BondToppedUp {
            arbiter: who,
            added: missing,
            bond,
        });
        Ok(())
    }

    pub(crate) fn arbiter_of(who: &AccountId) -> Result<ArbiterOf<T>, Error<T>> {
        Arbiters::<T>::get(who).ok_or(Error::<T>::NotArbiter)
    }

    /// Who may bid: neither a relative of a party nor of the carrier, whose word may be what the two quarrel
    /// about, and fit. Asked once: a party who could make himself a relative of whoever has bid could choose
    /// his judge.
    pub(crate) fn ensure_may_bid(who: &AccountId, id: CaseId, case: &CaseOf<T>) -> DispatchResult {
        Self::ensure_fit(who)?;
        ensure!(case.side_of(who).is_none(), Error::<T>::ArbiterIsParty);
        let is_related = Self::concerned(id, case)
            .iter()
            .any(|concerned| T::Kinship::belongs_to(who, concerned));
        ensure!(!is_related, Error::<T>::ArbiterRelated);
        ensure!(T::Standing::may_trade(who), Error::<T>::TradingSuspended);
        Ok(())
    }

    /// Who neither judges the case nor belongs to whoever does.
    pub(crate) fn concerned(id: CaseId, case: &CaseOf<T>) -> Vec<AccountId> {
        [case.buyer.clone(), case.seller.clone()]
            .into_iter()
            .chain(T::Deals::carrier(id))
            .collect()
    }

    /// Who may hear one more case. Asked when he bids, and again when his bid is taken.
    pub(crate) fn ensure_fit(who: &AccountId) -> DispatchResult {
        let arbiter = Self::arbiter_of(who)?;
        let parameters = CurrentParameters::<T>::get();
        ensure!(arbiter.leaves_at.is_none(), Error::<T>::Leaving);
        ensure!(arbiter.bond >= parameters.bond, Error::<T>::BondTooSmall);
        ensure!(
            arbiter.hearing < parameters.max_open_cases,
            Error::<T>::TooManyCases
        );
        Ok(())
    }

    /// Takes what an arbiter has at stake from his bond, as far as it is left, for both sides in equal halves;
    /// the odd planck is the buyer's, who paid. By force: a lock on his account saves nothing that he has
    /// pledged. What a side can't receive stays with his bond.
    pub(crate) fn slash(
        id: CaseId,
        case: &CaseOf<T>,
        who: &AccountId,
        arbiter: &mut ArbiterOf<T>,
        at_stake: Balance,
    ) {
        let amount = arbiter.bond.min(at_stake);
        let half = amount.checked_div(2).unwrap_or_default();
        let [to_buyer, to_seller] = [
            (Side::Buyer, amount.saturating_sub(half)),
            (Side::Seller, half),
        ]
        .map(|(side, share)| Self::take_bond(who, case.party(side), share));
        arbiter.bond = arbiter
            .bond
            .saturating_sub(to_buyer.saturating_add(to_seller));
        Self::deposit_event(Event::BondSlashed {
            case: id,
            arbiter: who.clone(),
            to_buyer,
            to_seller,
        });
    }

    /// What `to` got: all of it or nothing.
    fn take_bond(from: &AccountId, to: &AccountId, amount: Balance) -> Balance {
        if amount == 0 {
            return 0;
        }
        with_storage_layer(|| {
            T::Currency::transfer_on_hold(
                &HoldReason::Bond.into(),
                from,
                to,
                amount,
                Precision::Exact,
                Restriction::Free,
                Fortitude::Force,
            )
        })
        .unwrap_or_default()
    }
}
