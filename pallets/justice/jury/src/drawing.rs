//! The draw: seat by seat, in chunks that anybody calls for, from stakes that were frozen before the seed was
//! known.

use crate::{pallet::*, types::*};
use codec::Encode;
use cybermiles_primitives::{justice::PanelId, AccountId, BlockNumber, Hash};
use cybermiles_sortition::Leaf;
use frame_support::{
    ensure,
    traits::{Get, Randomness},
};
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchError;

/// What the seeds are asked for by.
pub(crate) const SEED_SUBJECT: &[u8] = b"pallet_jury";

impl<T: Config> Pallet<T> {
    /// Draws until the panel is full or `limit` draws have been made; says how many were.
    pub(crate) fn do_draw(id: PanelId, limit: u32) -> Result<u32, DispatchError> {
        Self::ensure_limit(limit)?;
        let mut panel = Self::panel_of(id)?;
        let State::Drawing {
            frozen_at,
            term,
            seed,
            mut drawn,
            mut draws,
        } = panel.state
        else {
            return Err(Error::<T>::WrongState.into());
        };
        ensure!(Self::is_remembered(term), Error::<T>::SnapshotForgotten);
        let seed = match seed {
            Some(seed) => seed,
            None => Self::take_seed(id, panel.round, frozen_at)?,
        };

        let tree = Self::tree();
        let mut used: u32 = 0;
        while used < limit && drawn < panel.seats {
            let leaf = tree
                .draw(term, seed.as_fixed_bytes(), draws)
                .map_err(Self::tree_error)?
                .ok_or(Error::<T>::NoJurors)?;
            if Self::fill_seat(id, &panel, leaf, draws) {
                drawn = drawn.saturating_add(1);
            }
            draws = draws.saturating_add(1);
            used = used.saturating_add(1);
        }
        panel.state = State::Drawing {
            frozen_at,
            term,
            seed: Some(seed),
            drawn,
            draws,
        };
        if drawn == panel.seats {
            Self::begin_voting(id, &mut panel);
        }
        Panels::<T>::insert(id, panel);
        Ok(used)
    }

    /// Keeps the current seed, if it is a new one.
    pub(crate) fn note_seed() {
        let (value, known_since) = T::Randomness::random(SEED_SUBJECT);
        Self::keep_seed(Seed { known_since, value });
    }

    /// Keeps a seed that is later than all others, in place of the oldest if there is no room.
    pub(crate) fn keep_seed(seed: Seed) {
        let mut seeds = Seeds::<T>::get();
        let last = seeds.last().map(|last| last.known_since);
        if last.is_some_and(|last| seed.known_since <= last) {
            return;
        }
        if seeds.is_full() {
            seeds.remove(0);
        }
        // There is room.
        let _ = seeds.try_push(seed);
        Seeds::<T>::put(seeds);
    }

    /// What a round of a panel is drawn from: each has its own, of the first seed that may be used, whoever
    /// calls for it and when. To wait for a better one changes nothing.
    fn take_seed(id: PanelId, round: u32, frozen_at: BlockNumber) -> Result<Hash, DispatchError> {
        let Seed { known_since, value } =
            Self::first_seed(frozen_at).ok_or(Error::<T>::SeedNotKnown)?;
        let seed = (value, id, round).using_encoded(blake2_256).into();
        Self::deposit_event(Event::Seeded {
            panel: id,
            seed,
            known_since,
        });
        Ok(seed)
    }

    /// Whether a seed may be used now.
    pub(crate) fn is_seed_known(frozen_at: BlockNumber) -> bool {
        Self::first_seed(frozen_at).is_some()
    }

    /// The first seed that nobody could know before the stakes were frozen, nor for a while after.
    fn first_seed(frozen_at: BlockNumber) -> Option<Seed> {
        let from = Self::seed_from(frozen_at);
        let seeds = Seeds::<T>::get();
        seeds.into_iter().find(|seed| seed.known_since >= from)
    }

    /// Since when a seed may be known at the earliest.
    fn seed_from(frozen_at: BlockNumber) -> BlockNumber {
        frozen_at.saturating_add(T::FreezeMargin::get())
    }

    /// Gives the seat to whom the draw hit; not to one who may not sit, nor to one whose stake can't answer
    /// for it, nor to one who has lost it all and left.
    fn fill_seat(id: PanelId, panel: &PanelOf<T>, leaf: Leaf, draw: u64) -> bool {
        let Some(who) = Leaves::<T>::get(leaf) else {
            return false;
        };
        let Some(mut juror) = Jurors::<T>::get(&who) else {
            return false;
        };
        let cost = panel.terms.absence_cost;
        if Self::may_not_sit(panel, &who) || juror.free() < cost {
            return false;
        }
        juror.locked = juror.locked.saturating_add(cost);
        Jurors::<T>::insert(&who, juror);
        Ballots::<T>::mutate((id, Class::Silent, &who), |ballot| {
            let ballot = ballot.get_or_insert_default();
            ballot.seats = ballot.seats.saturating_add(1);
        });
        Duties::<T>::insert(&who, id, Class::Silent);
        Self::deposit_event(Event::Drawn {
            panel: id,
            juror: who,
            draw,
        });
        true
    }

    fn may_not_sit(panel: &PanelOf<T>, who: &AccountId) -> bool {
        *who == panel.requester || panel.excluded.contains(who)
    }

    fn begin_voting(id: PanelId, panel: &mut PanelOf<T>) {
        let commit_until = Self::after(panel.terms.commit_within);
        let reveal_until = commit_until.saturating_add(panel.terms.reveal_within);
        panel.state = State::Voting {
            commit_until,
            reveal_until,
        };
        Self::deposit_event(Event::VotingBegan {
            panel: id,
            commit_until,
            reveal_until,
        });
    }

    pub(crate) fn ensure_limit(limit: u32) -> Result<(), DispatchError> {
        let is_chunk = (1..=MAX_CHUNK).contains(&limit);
        ensure!(is_chunk, Error::<T>::LimitOutOfBounds);
        Ok(())
    }
}
