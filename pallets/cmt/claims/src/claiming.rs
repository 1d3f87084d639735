//! A claim: who may, what is checked in which order, and the payout.

use crate::{
    pallet::*,
    signing::{self, ClaimSignature, Fault},
    snapshot::Leaf,
};
use codec::Encode;
use cybermiles_primitives::{AccountId, Balance, Hash};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{
        fungible::{Inspect, InspectHold, Mutate, MutateHold, Unbalanced},
        tokens::{DepositConsequence, Fortitude, Precision, Provenance, Restriction},
        Get, VestingSchedule,
    },
    weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::H160;
use sp_runtime::{
    traits::{SaturatedConversion, Saturating, Zero},
    transaction_validity::{
        InvalidTransaction, TransactionSource, TransactionValidityWithRefund, ValidTransaction,
    },
    ArithmeticError,
};

impl<T: Config> Error<T> {
    /// The error's index, by which a refusal before inclusion names it.
    pub fn code(&self) -> u8 {
        self.using_encoded(|bytes| bytes.first().copied().unwrap_or(u8::MAX))
    }
}

impl<T: Config> Pallet<T> {
    /// Judge a claim before it is included: whatever would fail is refused, feeless as it is.
    pub(crate) fn authorize_claim(
        _: TransactionSource,
        account: &AccountId,
        leaf: &Leaf,
        proof: &Proof,
        signature: &ClaimSignature,
    ) -> TransactionValidityWithRefund {
        Self::ensure_claimable(account, leaf, proof, signature)
            .map_err(|error| InvalidTransaction::Custom(error.code()))?;
        let time_left =
            Deadline::<T>::get().saturating_sub(frame_system::Pallet::<T>::block_number());
        ValidTransaction::with_tag_prefix("Claims")
            .priority(T::ClaimPriority::get())
            .and_provides(leaf.address)
            .longevity(time_left.saturated_into())
            .propagate(true)
            .build()
            .map(|validity| (validity, Weight::zero()))
    }

    /// Everything that must hold for a claim; what costs least is checked first.
    pub(crate) fn ensure_claimable(
        account: &AccountId,
        leaf: &Leaf,
        proof: &Proof,
        signature: &ClaimSignature,
    ) -> Result<(), Error<T>> {
        Self::ensure_open()?;
        let genesis = Self::genesis_hash();
        ensure!(signature.chain == genesis, Error::<T>::OtherChain);
        ensure!(leaf.is_sound(), Error::<T>::UnsoundLeaf);
        ensure!(
            !Claimed::<T>::contains_key(leaf.address),
            Error::<T>::AlreadyClaimed
        );
        ensure!(leaf.amount <= Self::unclaimed(), Error::<T>::PotExhausted);
        Self::ensure_payable(account, leaf)?;
        let signer = Self::signer_of(leaf.address).ok_or(Error::<T>::SignerTaken)?;
        let digest = signing::digest(signature.scheme, genesis, account, leaf.amount);
        let recovered = signing::recover(&signature.rsv, &digest)?;
        ensure!(recovered == signer, Error::<T>::WrongSigner);
        ensure!(
            leaf.is_proven(Root::<T>::get(), proof),
            Error::<T>::WrongProof
        );
        Ok(())
    }

    pub(crate) fn do_claim(
        account: AccountId,
        leaf: Leaf,
        proof: &Proof,
        signature: &ClaimSignature,
    ) -> DispatchResult {
        Self::ensure_claimable(&account, &leaf, proof, signature)?;
        let Leaf {
            address,
            amount,
            vesting,
        } = leaf;

        Claimed::<T>::insert(address, amount);
        ClaimedTotal::<T>::try_mutate(|claimed| {
            *claimed = claimed
                .checked_add(amount)
                .ok_or(ArithmeticError::Overflow)?;
            Ok::<_, ArithmeticError>(())
        })?;
        Self::pay_from_hold(&account, amount)?;
        if let Some(v) = vesting {
            T::Vesting::add_vesting_schedule(
                &account,
                v.vested,
                v.per_block,
                v.starting_block.into(),
            )?;
        }
        let vested = vesting.map_or(0, |v| v.vested);
        Self::deposit_event(Event::Claimed {
            address,
            account,
            amount,
            vested,
        });
        Ok(())
    }

    /// In time while `now < deadline`.
    pub(crate) fn ensure_open() -> Result<(), Error<T>> {
        let now = frame_system::Pallet::<T>::block_number();
        ensure!(now < Deadline::<T>::get(), Error::<T>::DeadlinePassed);
        Ok(())
    }

    fn ensure_payable(account: &AccountId, leaf: &Leaf) -> Result<(), Error<T>> {
        ensure!(*account != Self::pot_account(), Error::<T>::AccountRefused);
        match T::Currency::can_deposit(account, leaf.amount, Provenance::Extant) {
            DepositConsequence::Success => (),
            DepositConsequence::BelowMinimum => return Err(Error::<T>::BelowExistentialDeposit),
            _ => return Err(Error::<T>::AccountRefused),
        }
        // The leaf is sound, so the only thing that can be wrong is the number of schedules.
        leaf.vesting.map_or(Ok(()), |v| {
            T::Vesting::can_add_vesting_schedule(
                account,
                v.vested,
                v.per_block,
                v.starting_block.into(),
            )
            .map_err(|_| Error::<T>::VestingSlotsFull)
        })
    }

    /// Who signs for the leaf of `address`. Never the same for two leaves: the message names account and
    /// amount only, so one signature could otherwise be used for both.
    pub(crate) fn signer_of(address: H160) -> Option<H160> {
        Moves::<T>::get(address)
            .or_else(|| (!MoveTargets::<T>::contains_key(address)).then_some(address))
    }

    /// What waits for its holders.
    pub(crate) fn unclaimed() -> Balance {
        T::Currency::balance_on_hold(&HoldReason::Unclaimed.into(), &Self::pot_account())
    }

    /// The hash of block 0, which frame-system keeps when it forgets those of other old blocks.
    pub(crate) fn genesis_hash() -> Hash {
        frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero())
    }

    /// Mint `amount` into the pot, on hold: a hold has no existential deposit, so the pot pays to the
    /// last planck, and nobody's transfer mixes with what is owed.
    pub(crate) fn fill_pot(amount: Balance) -> DispatchResult {
        let pot = Self::pot_account();
        if frame_system::Pallet::<T>::providers(&pot) == 0 {
            frame_system::Pallet::<T>::inc_providers(&pot);
        }
        if amount > 0 {
            T::Currency::mint_into(&pot, amount)?;
            T::Currency::hold(&HoldReason::Unclaimed.into(), &pot, amount)?;
            // Nobody can vote with it, so no referendum's support is measured against it.
            T::Currency::deactivate(amount);
        }
        Ok(())
    }

    /// Pay from the hold. By force: a stranger may have put a lock on the pot (a vested transfer does),
    /// and owes nobody less for it.
    pub(crate) fn pay_from_hold(to: &AccountId, amount: Balance) -> DispatchResult {
        T::Currency::transfer_on_hold(
            &HoldReason::Unclaimed.into(),
            &Self::pot_account(),
            to,
            amount,
            Precision::Exact,
            Restriction::Free,
            Fortitude::Force,
        )?;
        T::Currency::reactivate(amount);
        Ok(())
    }
}

impl<T: Config> From<Fault> for Error<T> {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::HighS => Self::HighS,
            Fault::Malformed => Self::MalformedSignature,
        }
    }
}
