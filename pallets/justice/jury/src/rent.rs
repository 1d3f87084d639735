//! What storage costs: the bytes of a juror and of a panel, which tickets pay for.

use crate::{pallet::*, types::*};
use codec::MaxEncodedLen;
use cybermiles_primitives::{justice::PanelId, AccountId};
use cybermiles_sortition::{Leaf, Node, Place};
use frame_support::traits::Footprint;

/// Bytes of a hashed key: of an account, and what the hash of a counted key takes beside the key.
const ACCOUNT_KEY: usize = 16 + 32;
const COUNTED_HASH: usize = 8;

/// The bytes of a juror: his record, his leaf and the place that it leaves when it is free again; and a node
/// of the tree, which he may be the only one to need.
pub(crate) fn juror_bytes<Ticket: MaxEncodedLen>() -> usize {
    let record = ACCOUNT_KEY.saturating_add(Juror::<Ticket>::max_encoded_len());
    let leaf = COUNTED_HASH
        .saturating_add(Leaf::max_encoded_len())
        .saturating_add(AccountId::max_encoded_len());
    let node = COUNTED_HASH
        .saturating_add(Place::max_encoded_len())
        .saturating_add(Node::max_encoded_len());
    record.saturating_add(leaf).saturating_add(node)
}

/// The bytes of a panel, without its seats.
pub(crate) fn panel_bytes<Ticket: MaxEncodedLen>() -> usize {
    COUNTED_HASH
        .saturating_add(PanelId::max_encoded_len())
        .saturating_add(Panel::<Ticket>::max_encoded_len())
}

/// The bytes of a seat: a ballot and a duty, which it may share with others of the same juror.
pub(crate) fn seat_bytes() -> usize {
    let panel = COUNTED_HASH.saturating_add(PanelId::max_encoded_len());
    let class = COUNTED_HASH.saturating_add(Class::max_encoded_len());
    let ballot = panel
        .saturating_add(class)
        .saturating_add(ACCOUNT_KEY)
        .saturating_add(Ballot::max_encoded_len());
    let duty = panel
        .saturating_add(ACCOUNT_KEY)
        .saturating_add(Class::max_encoded_len());
    ballot.saturating_add(duty)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn juror_footprint() -> Footprint {
        Footprint::from_parts(1, juror_bytes::<T::Ticket>())
    }

    /// As one entry: a panel and all its seats, which never take more.
    pub(crate) fn panel_footprint(seats: u32) -> Footprint {
        let bytes = seat_bytes()
            .saturating_mul(seats as usize)
            .saturating_add(panel_bytes::<T::Ticket>());
        Footprint::from_parts(1, bytes)
    }
}
