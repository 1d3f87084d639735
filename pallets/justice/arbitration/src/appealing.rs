//! Appeals, and what the panels say.

use crate::{pallet::*, types::*};
use cybermiles_primitives::{
    justice::{Docket, Jury, PanelId, Summons, Verdict},
    trade::{Content, Side},
    AccountId,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::{DispatchError, Perbill, Saturating};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_appeal(
        who: AccountId,
        id: CaseId,
        demand: Perbill,
        grounds: Content,
    ) -> DispatchResult {
        let (mut case, appeal) = Self::ensure_appeal(&who, id, demand, &grounds)?;
        case.appeals = case.appeals.saturating_add(1);
        let panel = T::Jury::summon(Self::appeal_panel(id, &case, who, grounds))?;
        Self::enter_panel(id, &mut case, panel, Some(appeal))?;
        Cases::<T>::insert(id, case);
        Ok(())
    }

    pub(crate) fn ensure_appeal(
        who: &AccountId,
        id: CaseId,
        demand: Perbill,
        grounds: &Content,
    ) -> Result<(CaseOf<T>, Appeal), DispatchError> {
        let case = Self::case_of(id)?;
        let by = case.side_of(who).ok_or(Error::<T>::NotParty)?;
        let is_ruled = matches!(case.state, State::Ruled { .. });
        let standing = case
            .standing
            .as_ref()
            .filter(|_| is_ruled)
            .ok_or(Error::<T>::WrongState)?;
        ensure!(Self::is_appealable(&case), Error::<T>::NotAppealable);
        Self::ensure_in_time(&case.state)?;
        Self::ensure_disputed(id)?;
        // Nobody goes on to shift the costs alone.
        let ruled = standing.seller_share;
        let gain = match by {
            Side::Buyer => ruled.saturating_sub(demand),
            Side::Seller => demand.saturating_sub(ruled),
        };
        let is_better = gain >= APPEAL_STEP;
        ensure!(is_better, Error::<T>::DemandNotBetter);
        Self::ensure_content(grounds)?;
        Ok((case, Appeal { by, demand }))
    }

    /// Whether what stands can be appealed and a panel, in the windows of this moment, decides in time: governance
    /// may have lengthened them since the escrow gave the case its time.
    pub(crate) fn is_appealable(case: &CaseOf<T>) -> bool {
        let next = case.appeals.saturating_add(1);
        case.is_appealable() && Self::is_time_for_panel(case, next)
    }

    /// Whether the panel that hears the `appeal`-th appeal, or the committee for 0, decides so that whoever then
    /// may appeal has his window.
    pub(crate) fn is_time_for_panel(case: &CaseOf<T>, appeal: u32) -> bool {
        let window = if case.terms.is_final || appeal >= case.rules.max_appeals {
            0
        } else {
            case.rules.appeal_within
        };
        let until = Self::after(T::Jury::longest_panel()).saturating_add(window);
        until <= case.last_deadline
    }

    /// What an appeal's panel is asked: whether the appellant's demand stands, or the ruling. The arbiter
    /// whose ruling it may be does not sit on it; who sat on a panel before is as likely to be drawn as anybody.
    pub(crate) fn appeal_panel(
        id: CaseId,
        case: &CaseOf<T>,
        requester: AccountId,
        question: Content,
    ) -> Summons {
        let concerned = Self::concerned(id, case);
        Summons {
            docket: Docket::Arbitration(id),
            requester,
            pledge: case.rules.pledge(case.appeals),
            seats: case.rules.seats(case.appeals),
            vote_cost: case.rules.vote_cost,
            excluded: concerned.into_iter().chain(case.arbiter.clone()).collect(),
            question,
        }
    }

    /// Writes down what a panel says; `advance` does the rest. There is no way to fail.
    pub(crate) fn hear_verdict(docket: Docket, decided: PanelId, verdict: Verdict) {
        let Docket::Arbitration(id) = docket else {
            return;
        };
        let Some(mut case) = Cases::<T>::get(id) else {
            return;
        };
        let appeal = match case.state {
            State::Panel { panel, appeal } if panel == decided => appeal,
            _ => return,
        };
        let author = Author::Panel(decided);
        let standing = match (appeal, verdict) {
            (None, Verdict::Granted) => Self::for_side(&case, case.claimant, author),
            (None, Verdict::Denied) => Self::for_side(&case, case.claimant.other(), author),
            (Some(Appeal { by, demand }), Verdict::Granted) => Standing {
                seller_share: demand,
                loser: Some(by.other()),
                author,
            },
            (_, Verdict::Denied | Verdict::Undecided) => {
                // What was ruled stands; if nothing was, what the two agreed on for that case.
                case.standing.clone().unwrap_or(Standing {
                    seller_share: case.deadlock_share,
                    loser: None,
                    author: Author::Deadlock,
                })
            }
        };
        Self::enter_ruled(id, &mut case, standing);
        Cases::<T>::insert(id, case);
    }

    /// Whose demand stands has won, however modest it is.
    fn for_side(case: &CaseOf<T>, winner: Side, author: Author) -> Standing {
        Standing {
            seller_share: case.demands.of(winner),
            loser: Some(winner.other()),
            author,
        }
    }
}
