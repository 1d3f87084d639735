//! What storage costs: the bytes of what somebody asks for, and the tickets that pay for them.

use crate::{pallet::*, types::*};
use codec::MaxEncodedLen;
use cybermiles_primitives::AccountId;
use frame_support::{
    storage::with_storage_layer,
    traits::{Consideration, Footprint},
};

/// Bytes of a hashed key: of a counted number, of a target.
const COUNTED_KEY: usize = 8 + 8;
const TARGET_KEY: usize = 16 + 33;

/// What somebody pays rent for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rented {
    /// A request, with room for the answer, and the entry that finds it by its target.
    Request,
    Cooldown,
}

impl Rented {
    /// How many bytes it takes at most, hashed keys included.
    pub(crate) fn bytes<Ticket: MaxEncodedLen>(self) -> usize {
        match self {
            Self::Request => COUNTED_KEY
                .saturating_add(Request::<Ticket>::max_encoded_len())
                .saturating_add(TARGET_KEY)
                .saturating_add(RequestId::max_encoded_len()),
            Self::Cooldown => TARGET_KEY.saturating_add(Cooldown::<Ticket>::max_encoded_len()),
        }
    }

    /// As an entry of its own.
    pub(crate) fn footprint<Ticket: MaxEncodedLen>(self) -> Footprint {
        Footprint::from_parts(1, self.bytes::<Ticket>())
    }
}

impl<T: Config> Pallet<T> {
    /// Returns rent where one account that can't receive must not stop what concerns others.
    pub(crate) fn give_back(payer: &AccountId, ticket: T::Ticket) {
        if with_storage_layer(|| ticket.drop(payer)).is_err() {
            Self::deposit_event(Event::RentStuck {
                payer: payer.clone(),
            });
        }
    }

    /// Turns the rent of a request into that of a cool-down, which is smaller, and returns the rest.
    pub(crate) fn reduce(payer: &AccountId, ticket: T::Ticket) -> T::Ticket {
        let kept = ticket.clone();
        let smaller = Rented::Cooldown.footprint::<T::Ticket>();
        with_storage_layer(|| ticket.update(payer, smaller)).unwrap_or_else(|_| {
            Self::deposit_event(Event::RentStuck {
                payer: payer.clone(),
            });
            kept
        })
    }
}
