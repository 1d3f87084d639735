//! What storage costs: the bytes of each entry, and the tickets that pay for them.

use crate::{pallet::*, types::*};
use codec::MaxEncodedLen;
use cybermiles_primitives::AccountId;
use frame_support::{
    storage::with_storage_layer,
    traits::{Consideration, Footprint},
};
use sp_runtime::DispatchError;

/// Bytes of a hashed key: of an account, of a counted number of 64 bits and of 32, of a chosen serial number,
/// of a unit's id, of a commitment.
const ACCOUNT_KEY: usize = 16 + 32;
const COUNTED_KEY: usize = 8 + 8;
const POSITION_KEY: usize = 8 + 4;
const INDEX_KEY: usize = 16 + 4;
const UNIT_KEY: usize = 16 + 12;
const HASH_KEY: usize = 16 + 32;

/// What somebody pays rent for; a commitment pays for the unit and the entry that it becomes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rented {
    Issuer,
    Batch,
    Unit,
    Entry,
    /// A report, with room for the answer, and the entry that finds it by its unit.
    Report,
    /// An entry to come through a deal, whose list names the unit meanwhile. The list's key counts for each
    /// unit, since each may be its only one.
    BoundEntry,
    Spent,
}

impl Rented {
    /// How many bytes it takes at most, hashed key included.
    pub(crate) fn bytes<Ticket: MaxEncodedLen>(self) -> usize {
        let (key, value) = match self {
            Self::Issuer => (ACCOUNT_KEY, Issuer::<Ticket>::max_encoded_len()),
            Self::Batch => (COUNTED_KEY, Batch::<Ticket>::max_encoded_len()),
            Self::Unit => (UNIT_KEY, Unit::<Ticket>::max_encoded_len()),
            Self::Entry => (
                UNIT_KEY.saturating_add(POSITION_KEY),
                Entry::<Ticket>::max_encoded_len(),
            ),
            Self::Report => (
                COUNTED_KEY.saturating_add(Report::<Ticket>::max_encoded_len()),
                COUNTED_KEY
                    .saturating_add(INDEX_KEY)
                    .saturating_add(ReportId::max_encoded_len()),
            ),
            Self::BoundEntry => (
                // A list of one: its key, its length, the unit.
                COUNTED_KEY
                    .saturating_add(1)
                    .saturating_add(UnitId::max_encoded_len()),
                Self::Entry.bytes::<Ticket>(),
            ),
            Self::Spent => (
                COUNTED_KEY.saturating_add(INDEX_KEY),
                Spent::<Ticket>::max_encoded_len(),
            ),
        };
        key.saturating_add(value)
    }

    /// As an entry of its own.
    pub(crate) fn footprint<Ticket: MaxEncodedLen>(self) -> Footprint {
        Footprint::from_parts(1, self.bytes::<Ticket>())
    }
}

/// How many bytes a commitment takes, hashed key included.
pub(crate) fn commitment_bytes<Ticket: MaxEncodedLen>() -> usize {
    ACCOUNT_KEY
        .saturating_add(HASH_KEY)
        .saturating_add(Commitment::<Ticket>::max_encoded_len())
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
