//! Requests: made with a pledge, answered by whom they concern.

use crate::{pallet::*, rent::Rented, Action, Parameters, Request, RequestId, Target};
use alloc::vec;
use cybermiles_primitives::{
    justice::{Docket, Jury, PanelId, Summons},
    trade::{Content, TakeDown},
    AccountId, Balance, BlockNumber,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Consideration};
use sp_runtime::{traits::BlockNumberProvider, ArithmeticError, DispatchError};

/// A request that may be made: what its panel and its entry need.
pub(crate) struct Admitted {
    pub id: RequestId,
    pub requester: AccountId,
    pub respondent: AccountId,
    pub target: Target,
    pub action: Action,
    pub reason: Content,
    pub pledge: Balance,
    pub parameters: Parameters,
}

impl Admitted {
    fn summons(&self) -> Summons {
        let mut excluded = vec![self.requester.clone()];
        if self.respondent != self.requester {
            excluded.push(self.respondent.clone());
        }
        Summons {
            docket: Docket::Moderation(self.id),
            requester: self.requester.clone(),
            pledge: self.pledge,
            seats: self.parameters.seats,
            vote_cost: self.parameters.vote_cost,
            excluded,
            question: self.reason,
        }
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    fn ensure_content(content: &Content, parameters: &Parameters) -> Result<(), Error<T>> {
        ensure!(
            (1..=parameters.max_content_length).contains(&content.length),
            Error::<T>::ContentLengthOutOfRange
        );
        Ok(())
    }

    /// Who may answer for a target.
    pub(crate) fn respondent(target: &Target) -> Option<AccountId> {
        match target {
            Target::Account(who) => Some(who.clone()),
            Target::Listing(listing) => T::TakeDown::seller_of(*listing),
        }
    }

    /// Whether a request about this target pledges more now.
    pub(crate) fn is_cooling_down(target: &Target) -> bool {
        Cooldowns::<T>::get(target).is_some_and(|cooldown| Self::now() < cooldown.until)
    }

    /// Whether the request may be made, and what it pledges.
    pub(crate) fn admit(
        requester: AccountId,
        target: Target,
        action: Action,
        reason: Content,
        max_pledge: Balance,
    ) -> Result<Admitted, DispatchError> {
        let parameters = CurrentParameters::<T>::get();
        Self::ensure_content(&reason, &parameters)?;
        let respondent = Self::respondent(&target).ok_or(Error::<T>::UnknownListing)?;
        let is_closed = Closed::<T>::contains_key(&target);
        match action {
            Action::Close => {
                ensure!(!is_closed, Error::<T>::AlreadyClosed);
                // He may simply stop; to ask for it is to word the question badly, and take the place of
                // those who would word it well.
                ensure!(requester != respondent, Error::<T>::OwnTarget);
            }
            Action::Reopen => ensure!(is_closed, Error::<T>::NotClosed),
        }
        ensure!(
            !OpenRequests::<T>::contains_key(&target),
            Error::<T>::RequestOpen
        );
        let pledge = parameters.pledge(Self::is_cooling_down(&target));
        ensure!(pledge <= max_pledge, Error::<T>::PledgeTooHigh);
        Ok(Admitted {
            id: NextRequest::<T>::get(),
            requester,
            respondent,
            target,
            action,
            reason,
            pledge,
            parameters,
        })
    }

    pub(crate) fn do_request(
        requester: AccountId,
        target: Target,
        action: Action,
        reason: Content,
        max_pledge: Balance,
    ) -> DispatchResult {
        let admitted = Self::admit(requester, target, action, reason, max_pledge)?;
        let panel = T::Jury::summon(admitted.summons())?;
        Self::enter(admitted, panel)
    }

    /// Writes the request down once its panel is summoned.
    pub(crate) fn enter(admitted: Admitted, panel: PanelId) -> DispatchResult {
        let Admitted {
            id,
            requester,
            respondent,
            target,
            action,
            reason,
            pledge,
            parameters: Parameters { cooldown, .. },
        } = admitted;
        let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        let ticket = T::Ticket::new(&requester, Rented::Request.footprint::<T::Ticket>())?;

        NextRequest::<T>::put(next);
        OpenRequests::<T>::insert(&target, id);
        let request = Request {
            target: target.clone(),
            action,
            requester: requester.clone(),
            respondent: respondent.clone(),
            reason,
            answer: None,
            since: Self::now(),
            panel,
            cooldown,
            ticket,
        };
        Requests::<T>::insert(id, request);
        Self::deposit_event(Event::Requested {
            request: id,
            target,
            action,
            requester,
            respondent,
            reason,
            panel,
            pledge,
            cooldown,
        });
        Ok(())
    }

    pub(crate) fn do_answer(who: AccountId, id: RequestId, answer: Content) -> DispatchResult {
        let mut request = Requests::<T>::get(id).ok_or(Error::<T>::UnknownRequest)?;
        ensure!(request.respondent == who, Error::<T>::NotRespondent);
        ensure!(request.answer.is_none(), Error::<T>::AlreadyAnswered);
        Self::ensure_content(&answer, &CurrentParameters::<T>::get())?;

        request.answer = Some(answer);
        Requests::<T>::insert(id, request);
        Self::deposit_event(Event::Answered {
            request: id,
            answer,
        });
        Ok(())
    }
}
