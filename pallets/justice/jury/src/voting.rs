//! The vote: a hash first, what it hides later, so that nobody votes as others did.
//!
//! A commitment is the BLAKE2b-256 hash of the SCALE encoding of `(panel, round, juror, vote, salt)`:
//!
//! | bytes | what |
//! |---|---|
//! | 8 | the panel, little-endian |
//! | 4 | the round, little-endian |
//! | 32 | the public key of the juror's account |
//! | 1 | the vote: `01` grants what was requested, `00` denies it |
//! | 16 | the salt: random, new for each ballot, never shown before the reveal |
//!
//! The juror is part of it, so nobody else can reveal a copy; panel and round are, so no old one fits.
//!
//! The quorum counts the seats that committed: that is settled before anybody has seen a vote, so who then sees
//! that he loses can't have the panel drawn anew by keeping silent. The votes that were revealed decide.

use crate::{pallet::*, types::*};
use codec::Encode;
use cybermiles_primitives::{
    justice::{OnVerdict, PanelId, Verdict},
    AccountId, Hash,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_io::hashing::blake2_256;
use sp_runtime::DispatchError;

/// The hash by which a juror commits to a vote.
pub fn commitment(panel: PanelId, round: u32, juror: &AccountId, vote: bool, salt: &Salt) -> Hash {
    (panel, round, juror, vote, salt)
        .using_encoded(blake2_256)
        .into()
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_commit(who: AccountId, id: PanelId, commitment: Hash) -> DispatchResult {
        let mut panel = Self::panel_of(id)?;
        let State::Voting { commit_until, .. } = panel.state else {
            return Err(Error::<T>::WrongState.into());
        };
        let (_, mut ballot) = Self::ballot_of(id, &who)?;
        ensure!(Self::now() < commit_until, Error::<T>::DeadlinePassed);
        // Who thinks again has been counted.
        if ballot.commitment.is_none() {
            panel.tally.committed = panel.tally.committed.saturating_add(ballot.seats);
            Panels::<T>::insert(id, panel);
        }
        ballot.commitment = Some(commitment);
        Ballots::<T>::insert((id, Class::Silent, &who), ballot);
        Self::deposit_event(Event::Committed {
            panel: id,
            juror: who,
            commitment,
        });
        Ok(())
    }

    pub(crate) fn do_reveal(who: AccountId, id: PanelId, vote: bool, salt: Salt) -> DispatchResult {
        let mut panel = Self::panel_of(id)?;
        let State::Voting {
            commit_until,
            reveal_until,
        } = panel.state
        else {
            return Err(Error::<T>::WrongState.into());
        };
        let (class, ballot) = Self::ballot_of(id, &who)?;
        ensure!(class == Class::Silent, Error::<T>::AlreadyRevealed);
        ensure!(Self::now() >= commit_until, Error::<T>::TooEarly);
        ensure!(Self::now() < reveal_until, Error::<T>::DeadlinePassed);
        let committed = ballot.commitment.ok_or(Error::<T>::NotCommitted)?;
        let revealed = commitment(id, panel.round, &who, vote, &salt);
        ensure!(committed == revealed, Error::<T>::WrongReveal);

        let count = if vote {
            &mut panel.tally.granted
        } else {
            &mut panel.tally.denied
        };
        *count = count.saturating_add(ballot.seats);
        Panels::<T>::insert(id, panel);
        Ballots::<T>::remove((id, Class::Silent, &who));
        Ballots::<T>::insert((id, Class::from(vote), &who), ballot);
        Duties::<T>::insert(&who, id, Class::from(vote));
        Self::deposit_event(Event::Revealed {
            panel: id,
            juror: who,
            vote,
            seats: ballot.seats,
        });
        Ok(())
    }

    fn ballot_of(id: PanelId, who: &AccountId) -> Result<(Class, Ballot), DispatchError> {
        let class = Duties::<T>::get(who, id).ok_or(Error::<T>::NotDrawn)?;
        let ballot = Ballots::<T>::get((id, class, who)).ok_or(DispatchError::Corruption)?;
        Ok((class, ballot))
    }

    /// Ends what was waited for: the draw when its snapshot is forgotten, the vote when its time is over or
    /// nothing is left to be revealed.
    pub(crate) fn do_advance(id: PanelId) -> DispatchResult {
        let panel = Self::panel_of(id)?;
        match panel.state {
            State::Drawing { term, drawn, .. } => {
                let is_over = !Self::is_remembered(term);
                ensure!(is_over, Error::<T>::DeadlineNotPassed);
                Self::end_round(id, panel, drawn, false);
            }
            State::Voting { reveal_until, .. } => {
                let is_complete = panel.tally.revealed() == panel.seats;
                let is_over = is_complete || Self::now() >= reveal_until;
                ensure!(is_over, Error::<T>::DeadlineNotPassed);
                if panel.tally.committed >= panel.terms.quorum {
                    let verdict = panel.tally.verdict();
                    Self::decide(id, panel, verdict, true);
                } else {
                    let drawn = panel.seats;
                    Self::end_round(id, panel, drawn, true);
                }
            }
            _ => return Err(Error::<T>::WrongState.into()),
        }
        Ok(())
    }

    /// A round without a result: the panel is drawn again, or it remains undecided.
    fn end_round(id: PanelId, mut panel: PanelOf<T>, drawn: u32, voted: bool) {
        Self::deposit_event(Event::RoundFailed {
            panel: id,
            round: panel.round,
            tally: panel.tally,
        });
        if panel.redraws == 0 {
            return Self::decide(id, panel, Verdict::Undecided, voted);
        }
        if drawn == 0 {
            Self::redraw(id, &mut panel);
        } else {
            panel.state = State::Clearing(Settlement {
                voted,
                payout: None,
            });
        }
        Panels::<T>::insert(id, panel);
    }

    fn decide(id: PanelId, mut panel: PanelOf<T>, verdict: Verdict, voted: bool) {
        let docket = panel.docket;
        panel.state = State::Decided { verdict, voted };
        Self::deposit_event(Event::Decided {
            panel: id,
            docket,
            verdict,
            tally: panel.tally,
        });
        // Written before it is told: whoever hears it may discharge the panel at once.
        Panels::<T>::insert(id, panel);
        T::OnVerdict::on_verdict(docket, id, verdict);
    }

    /// Freezes the stakes anew for the next round.
    pub(crate) fn redraw(id: PanelId, panel: &mut PanelOf<T>) {
        panel.redraws = panel.redraws.saturating_sub(1);
        panel.round = panel.round.saturating_add(1);
        Self::freeze(id, panel);
    }
}
