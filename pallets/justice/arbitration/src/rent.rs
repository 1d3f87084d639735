//! What storage costs: the bytes of each entry, and the tickets that pay for them.

use crate::{pallet::*, types::*};
use codec::MaxEncodedLen;
use cybermiles_primitives::AccountId;
use frame_support::{
    storage::with_storage_layer,
    traits::{Consideration, Footprint},
};
use sp_runtime::DispatchError;

/// Bytes of a hashed key: of an account, of a counted number of 64 bits and of 32.
const ACCOUNT_KEY: usize = 16 + 32;
const CASE_KEY: usize = 8 + 8;
const POSITION_KEY: usize = 8 + 4;

/// What somebody pays rent for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rented {
    Arbiter,
    /// With a list of bids as long as it may be: arbiters pay nothing for a bid.
    Case,
    Evidence,
}

impl Rented {
    /// How many bytes it takes at most, hashed keys included.
    pub(crate) fn bytes<Ticket: MaxEncodedLen>(self) -> usize {
        let (keys, value) = match self {
            Self::Arbiter => (ACCOUNT_KEY, Arbiter::<Ticket>::max_encoded_len()),
            Self::Case => (
                CASE_KEY.saturating_mul(2),
                Case::<Ticket>::max_encoded_len().saturating_add(BidList::max_encoded_len()),
            ),
            Self::Evidence => (
                CASE_KEY.saturating_add(POSITION_KEY),
                Exhibit::<Ticket>::max_encoded_len(),
            ),
        };
        keys.saturating_add(value)
    }

    /// As an entry of its own.
    pub(crate) fn footprint<Ticket: MaxEncodedLen>(self) -> Footprint {
        Footprint::from_parts(1, self.bytes::<Ticket>())
    }
}

impl<T: Config> Pallet<T> {
    /// Takes the rent for something from whoever stores it.
    pub(crate) fn rent(payer: &AccountId, rented: Rented) -> Result<T::Ticket, DispatchError> {
        T::Ticket::new(payer, rented.footprint::<T::Ticket>())
    }

    /// Returns rent where one account that can't receive must not stop what concerns others.
    pub(crate) fn give_back(payer: &AccountId, ticket: T::Ticket) {
        if with_storage_layer(|| ticket.drop(payer)).is_err() {
            Self::deposit_event(Event::RentStuck {
                payer: payer.clone(),
            });
        }
    }
}
