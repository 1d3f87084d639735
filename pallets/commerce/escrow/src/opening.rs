//! The beginning: what a deal may be, its opening, and what can be done before it is accepted.

use crate::{pallet::*, Amounts, Deal, Salt, State};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{
    trade::{AssetKind, Costs, Court, DealId, Order, Outcome, Parts, Side, Standing, Terms},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{
        fungible::{Inspect, MutateHold},
        fungibles,
        tokens::Preservation,
        Consideration, Footprint, Get,
    },
};
use sp_io::hashing::blake2_256;
use sp_runtime::{
    traits::{AccountIdConversion, BlockNumberProvider},
    ArithmeticError, DispatchError,
};

impl<T: Config> Pallet<T> {
    /// Durations, deposit and court; that the deadlock share is one is checked when it is decoded.
    pub(crate) fn do_ensure_terms(terms: &Terms) -> DispatchResult {
        ensure!(
            CurrentParameters::<T>::get().allow(terms),
            Error::<T>::DurationOutOfBounds
        );
        // A smaller one could not return to an account whose free balance is nil.
        let is_payable = terms.deposit == 0 || terms.deposit >= T::Currency::minimum_balance();
        ensure!(is_payable, Error::<T>::DepositTooSmall);
        let is_heard = terms.court.is_none() || T::Court::hears(terms);
        ensure!(is_heard, Error::<T>::CourtUnavailable);
        Ok(())
    }

    pub(crate) fn do_ensure_asset(asset: &AssetKind) -> DispatchResult {
        let is_accepted = match asset {
            AssetKind::Native => true,
            AssetKind::WithId(id) => AcceptedAssets::<T>::get().contains(id),
        };
        ensure!(is_accepted, Error::<T>::AssetNotAccepted);
        Ok(())
    }

    /// Takes price and deposits, and opens the deal.
    pub(crate) fn do_open(order: Order) -> Result<DealId, DispatchError> {
        let total = Self::ensure_order(&order)?;
        let id = NextDeal::<T>::get();
        NextDeal::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        let salt = Self::make_salt(&order.buyer);
        let pot = Self::pot(id, salt);
        let deadline = Self::after(order.terms.accept_within);

        let deal = Deal {
            ticket: T::Ticket::new(&order.buyer, Self::footprint())?,
            buyer: order.buyer,
            seller: order.seller,
            asset: order.asset,
            parts: order.parts,
            terms: order.terms,
            content: order.content,
            listing: order.listing,
            salt,
            released: 0,
            due: Amounts::default(),
            state: State::Funded { deadline },
        };
        for side in Side::BOTH {
            Self::hold_deposit(deal.party(side), deal.deposit_of(side))?;
        }
        // So that an asset which keeps no account alive fits in, and no last planck is dust.
        frame_system::Pallet::<T>::inc_providers(&pot);
        Self::take_price(&deal, &pot, total)?;
        Self::deposit_event(Event::Opened {
            deal: id,
            buyer: deal.buyer.clone(),
            seller: deal.seller.clone(),
            asset: deal.asset.clone(),
            parts: deal.parts.clone(),
            terms: deal.terms.clone(),
            content: deal.content,
            listing: deal.listing,
            pot,
            deadline,
        });
        Deals::<T>::insert(id, deal);
        Ok(id)
    }

    pub(crate) fn do_accept(who: AccountId, id: DealId) -> DispatchResult {
        let mut deal = Self::deal_of(id)?;
        ensure!(who == deal.seller, Error::<T>::NotSeller);
        let is_funded = matches!(deal.state, State::Funded { .. });
        ensure!(is_funded, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        ensure!(
            T::Standing::may_trade(&deal.seller),
            Error::<T>::TradingSuspended
        );

        let before = deal.deposit_of(Side::Seller);
        let deadline = Self::after(deal.terms.ship_within);
        deal.state = State::Accepted { deadline };
        let missing = deal.deposit_of(Side::Seller).saturating_sub(before);
        Self::hold_deposit(&deal.seller, missing)?;
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Accepted { deal: id, deadline });
        Ok(())
    }

    pub(crate) fn do_cancel(who: AccountId, id: DealId) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        ensure!(deal.side_of(&who).is_some(), Error::<T>::NotParty);
        let is_funded = matches!(deal.state, State::Funded { .. });
        ensure!(is_funded, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        Self::close(id, deal, 0, Outcome::Refunded, Costs::Nobody)
    }

    /// Everything that must hold for an order; says what it costs.
    fn ensure_order(order: &Order) -> Result<Balance, DispatchError> {
        ensure!(order.buyer != order.seller, Error::<T>::SameParty);
        let carrier = order.terms.carrier.as_ref();
        let is_neutral = carrier.is_none_or(|who| *who != order.buyer && *who != order.seller);
        ensure!(is_neutral, Error::<T>::CarrierIsParty);
        Self::do_ensure_terms(&order.terms)?;
        Self::do_ensure_asset(&order.asset)?;
        let may_trade =
            T::Standing::may_trade(&order.buyer) && T::Standing::may_trade(&order.seller);
        ensure!(may_trade, Error::<T>::TradingSuspended);
        Self::ensure_parts(&order.parts, &order.asset)
    }

    fn ensure_parts(parts: &Parts, asset: &AssetKind) -> Result<Balance, DispatchError> {
        let minimum = Self::minimum_of(asset);
        let (smallest, last) = match parts {
            Parts::Units { price, .. } => (Some(*price), None),
            Parts::Milestones(payments) => (payments.iter().min().copied(), payments.last()),
        };
        let is_filled = parts.count() > 0 && smallest.is_some_and(|payment| payment > 0);
        ensure!(is_filled, Error::<T>::EmptyPart);
        let total = parts.total().ok_or(Error::<T>::TotalOverflow)?;
        ensure!(total >= minimum, Error::<T>::TotalTooSmall);
        // Silence releases milestones one by one, and must leave what can stay in the pot.
        let leaves_enough = last.is_none_or(|payment| *payment >= minimum);
        ensure!(leaves_enough, Error::<T>::RemainderTooSmall);
        Ok(total)
    }

    fn take_price(deal: &DealOf<T>, pot: &AccountId, total: Balance) -> DispatchResult {
        let balance =
            <T::Assets as fungibles::Inspect<_>>::balance(deal.asset.clone(), &deal.buyer);
        // All or a living account: what is below the minimum would be lost to the buyer as dust.
        let preservation = if balance == total {
            Preservation::Expendable
        } else {
            Preservation::Preserve
        };
        Self::transfer(&deal.asset, &deal.buyer, pot, total, preservation)
    }

    fn hold_deposit(who: &AccountId, amount: Balance) -> DispatchResult {
        if amount == 0 {
            return Ok(());
        }
        T::Currency::hold(&HoldReason::Deposit.into(), who, amount)
    }

    /// The bytes that a deal's buyer pays for: its value and its key.
    pub(crate) fn footprint() -> Footprint {
        let key = 8usize.saturating_add(DealId::max_encoded_len());
        Footprint::from_parts(1, DealOf::<T>::max_encoded_len().saturating_add(key))
    }

    /// Nobody knows it before the last block is made, so nobody meddles with a pot before it is used.
    fn make_salt(buyer: &AccountId) -> Salt {
        let digest = (frame_system::Pallet::<T>::parent_hash(), buyer).using_encoded(blake2_256);
        let mut salt = Salt::default();
        salt.iter_mut()
            .zip(digest)
            .for_each(|(to, from)| *to = from);
        salt
    }

    /// A pot's account; `None` if the account type did not hold id and salt in full.
    pub(crate) fn derive_pot(id: DealId, salt: Salt) -> Option<AccountId> {
        T::PalletId::get().try_into_sub_account((id, salt))
    }

    /// The account in which a deal's money lies. Integrity tests check that nothing is truncated.
    pub(crate) fn pot(id: DealId, salt: Salt) -> AccountId {
        T::PalletId::get().into_sub_account_truncating((id, salt))
    }

    pub(crate) fn deal_of(id: DealId) -> Result<DealOf<T>, Error<T>> {
        Deals::<T>::get(id).ok_or(Error::<T>::NotFound)
    }

    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    pub(crate) fn after(duration: BlockNumber) -> BlockNumber {
        Self::now().saturating_add(duration)
    }

    /// In time while `now < deadline`.
    pub(crate) fn is_in_time(state: &State) -> bool {
        state
            .deadline()
            .is_some_and(|deadline| Self::now() < deadline)
    }

    pub(crate) fn ensure_in_time(state: &State) -> DispatchResult {
        ensure!(Self::is_in_time(state), Error::<T>::DeadlinePassed);
        Ok(())
    }

    pub(crate) fn minimum_of(asset: &AssetKind) -> Balance {
        <T::Assets as fungibles::Inspect<_>>::minimum_balance(asset.clone())
    }
}
