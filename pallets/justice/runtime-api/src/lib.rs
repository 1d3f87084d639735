//! What a page of a court asks the runtime, in one API: a case with what each may do next, a panel, a juror
//! and his duties, an arbiter's record, how an account or a listing stands.
//!
//! The same is to be had from each pallet's view functions; this is one name for all, whose shape is
//! checked against the client's at compile time.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{justice::PanelId, AccountId};
use pallet_arbitration::{ArbiterView, Bid, CaseId, CaseView, ExhibitView};
use pallet_jury::{Class, JurorView, PanelView};
use pallet_moderation::{RequestId, RequestInfo, Target, TargetInfo};
use scale_info::TypeInfo;

/// A case and who may do what about it now.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CasePage {
    /// The case, with its deadline.
    pub case: CaseView,
    /// The bids, in the order in which they are taken.
    pub bids: Vec<Bid>,
    /// What the parties have shown, in order.
    pub evidence: Vec<ExhibitView>,
    /// What the buyer may do.
    pub buyer: pallet_arbitration::Actions,
    /// What the seller may do.
    pub seller: pallet_arbitration::Actions,
}

sp_api::decl_runtime_apis! {
    /// What a page of a court shows.
    pub trait JusticeApi {
        /// A dispute that is not over, with its deadline and what each party may do next.
        fn case(case: CaseId) -> Option<CasePage>;

        /// What an account may do about a dispute now: an arbiter, or anybody.
        fn case_actions(case: CaseId, who: AccountId) -> Option<pallet_arbitration::Actions>;

        /// An arbiter, with his record.
        fn arbiter(who: AccountId) -> Option<ArbiterView>;

        /// A panel that is not settled, with its deadline.
        fn panel(panel: PanelId) -> Option<PanelView>;

        /// What an account may do about a panel now.
        fn panel_actions(panel: PanelId, who: AccountId) -> Option<pallet_jury::Actions>;

        /// A juror, with his stake and his first duties.
        fn juror(who: AccountId) -> Option<JurorView>;

        /// The panels on which a juror sits, and what of him each waits for: up to 100 after the one given.
        fn duties(who: AccountId, after: Option<PanelId>) -> Vec<(PanelId, Class)>;

        /// How an account or a listing stands, and what may be asked about it.
        fn standing(target: Target) -> TargetInfo;

        /// A request to the community that is not decided.
        fn request(request: RequestId) -> Option<RequestInfo>;
    }
}
