//! Verdicts: what follows from them, and what is forgotten when it no longer matters.

use crate::{pallet::*, Action, Closure, Cooldown, Request, RequestId, Target, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, PanelId, Verdict},
    trade::{Standing, TakeDown},
    AccountId,
};
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, weights::Weight,
};

impl<T: Config> Pallet<T> {
    /// Ends a request as decided; the panel is not discharged yet. Nothing here can fail.
    pub(crate) fn conclude(id: RequestId, request: Request<T::Ticket>, verdict: Verdict) {
        Requests::<T>::remove(id);
        OpenRequests::<T>::remove(&request.target);
        Self::deposit_event(Event::Decided {
            request: id,
            target: request.target.clone(),
            action: request.action,
            verdict,
        });
        match verdict {
            Verdict::Granted => Self::carry_out(id, request),
            Verdict::Denied => Self::cool_down(request),
            Verdict::Undecided => Self::give_back(&request.requester, request.ticket),
        }
    }

    /// Closes the target, or opens it again.
    fn carry_out(id: RequestId, request: Request<T::Ticket>) {
        let Request {
            target,
            action,
            requester,
            ticket,
            ..
        } = request;
        Self::give_back(&requester, ticket);
        // A denial before this one no longer speaks for the target.
        Self::end_cooldown(&target);
        if let Err(error) = Self::set_listing(&target, action) {
            Self::deposit_event(Event::NotCarriedOut {
                request: id,
                target,
                error,
            });
            return;
        }
        match action {
            Action::Close => {
                let since = Self::now();
                Closed::<T>::insert(&target, Closure { since, request: id });
                Self::deposit_event(Event::TargetClosed {
                    request: id,
                    target,
                });
            }
            Action::Reopen => {
                Closed::<T>::remove(&target);
                Self::deposit_event(Event::TargetReopened {
                    request: id,
                    target,
                });
            }
        }
    }

    /// Tells the listings, if the target is one; it may be gone by now.
    fn set_listing(target: &Target, action: Action) -> DispatchResult {
        match target {
            Target::Account(_) => Ok(()),
            Target::Listing(listing) => with_storage_layer(|| {
                T::TakeDown::set_taken_down(*listing, action == Action::Close)
            }),
        }
    }

    /// The request was denied: until the cool-down is over another one pledges more.
    fn cool_down(request: Request<T::Ticket>) {
        let Request {
            target,
            requester,
            cooldown,
            ticket,
            ..
        } = request;
        Self::end_cooldown(&target);
        if cooldown == 0 {
            Self::give_back(&requester, ticket);
            return;
        }
        let until = Self::now().saturating_add(cooldown);
        let ticket = Self::reduce(&requester, ticket);
        let entry = Cooldown {
            until,
            payer: requester,
            ticket,
        };
        Cooldowns::<T>::insert(&target, entry);
        Self::deposit_event(Event::CooldownBegan { target, until });
    }

    fn end_cooldown(target: &Target) {
        if let Some(cooldown) = Cooldowns::<T>::take(target) {
            Self::give_back(&cooldown.payer, cooldown.ticket);
        }
    }

    pub(crate) fn do_forget(target: Target) -> DispatchResult {
        ensure!(
            !OpenRequests::<T>::contains_key(&target),
            Error::<T>::RequestOpen
        );
        let is_gone = Self::respondent(&target).is_none();
        let is_over =
            Cooldowns::<T>::contains_key(&target) && (is_gone || !Self::is_cooling_down(&target));
        let is_obsolete = is_gone && Closed::<T>::contains_key(&target);
        ensure!(is_over || is_obsolete, Error::<T>::NothingToForget);

        if is_over {
            Self::end_cooldown(&target);
        }
        if is_obsolete {
            Closed::<T>::remove(&target);
        }
        Self::deposit_event(Event::Forgotten {
            target,
            cooldown: is_over,
            closure: is_obsolete,
        });
        Ok(())
    }
}

impl<T: Config> OnVerdict for Pallet<T> {
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict) {
        let Docket::Moderation(id) = docket else {
            return;
        };
        // Only the panel that was summoned for the request, once.
        let Some(request) = Requests::<T>::get(id).filter(|request| request.panel == panel) else {
            return;
        };
        Self::conclude(id, request, verdict);
        if let Err(error) = with_storage_layer(|| T::Jury::discharge(panel)) {
            Self::deposit_event(Event::NotDischarged {
                request: id,
                panel,
                error,
            });
        }
    }

    /// The worst verdict's part, and the jury's.
    fn weight() -> Weight {
        T::WeightInfo::verdict_granted()
            .max(T::WeightInfo::verdict_denied())
            .saturating_add(T::Jury::discharge_weight())
    }
}

impl<T: Config> Standing for Pallet<T> {
    fn may_trade(who: &AccountId) -> bool {
        !Closed::<T>::contains_key(Target::Account(who.clone()))
    }
}
