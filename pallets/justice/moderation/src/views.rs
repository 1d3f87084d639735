//! What a page shows of targets and requests.

use crate::{pallet::*, Action, Closure, RequestId, Target};
use codec::{Decode, Encode};
use cybermiles_primitives::{justice::PanelId, trade::Content, AccountId, Balance, BlockNumber};
use scale_info::TypeInfo;

/// How an account or a listing stands.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TargetInfo {
    /// Since when it is closed, and by which request, if it is.
    pub closed: Option<Closure>,
    /// The request about it that is not decided, if there is one.
    pub open_request: Option<RequestId>,
    /// What may be asked for; nothing while a request is open, or if the listing is gone.
    pub may_ask: Option<Action>,
    /// What that pledges in this block, in planck.
    pub pledge: Balance,
    /// The first block in which it pledges no more than usual, if it does now.
    pub cooldown_until: Option<BlockNumber>,
}

/// A request that is not decided.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RequestInfo {
    /// What it is about.
    pub target: Target,
    /// What is asked for.
    pub action: Action,
    /// Who asks.
    pub requester: AccountId,
    /// Who may answer, once.
    pub respondent: AccountId,
    /// Why.
    pub reason: Content,
    /// What the respondent says to that, if he has.
    pub answer: Option<Content>,
    /// The block in which it was made.
    pub since: BlockNumber,
    /// The panel that decides.
    pub panel: PanelId,
    /// Blocks for which the target cools down if it is denied.
    pub cooldown: BlockNumber,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn target_info(target: &Target) -> TargetInfo {
        let closed = Closed::<T>::get(target);
        let open_request = OpenRequests::<T>::get(target);
        let is_free = open_request.is_none() && Self::respondent(target).is_some();
        let action = closed.map_or(Action::Close, |_| Action::Reopen);
        let is_cooling_down = Self::is_cooling_down(target);
        let cooldown = Cooldowns::<T>::get(target).filter(|_| is_cooling_down);
        TargetInfo {
            closed,
            open_request,
            may_ask: is_free.then_some(action),
            pledge: CurrentParameters::<T>::get().pledge(is_cooling_down),
            cooldown_until: cooldown.map(|cooldown| cooldown.until),
        }
    }

    pub(crate) fn request_info(id: RequestId) -> Option<RequestInfo> {
        Requests::<T>::get(id).map(|request| RequestInfo {
            target: request.target,
            action: request.action,
            requester: request.requester,
            respondent: request.respondent,
            reason: request.reason,
            answer: request.answer,
            since: request.since,
            panel: request.panel,
            cooldown: request.cooldown,
        })
    }
}
