//! What a client of the engine asks the runtime, in one API: what is deployed, what a session holds, and what
//! would happen: dry runs, which cost nothing and change nothing, and say more than an error of a call can.
//!
//! The same is to be had from the pallet's view functions; this is one name for all, whose shape is checked
//! against the client's at compile time.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

use cybermiles_primitives::{engine::RuleSetName, AccountId};
use pallet_rules::{
    Changes, CodeBytes, DryRun, Facts, Refusal, RuleSetView, SessionId, SessionView, Summary,
};

sp_api::decl_runtime_apis! {
    /// What a client of the engine asks.
    pub trait RulesApi {
        /// A rule set of an account, with its code.
        fn rule_set(owner: AccountId, name: RuleSetName) -> Option<RuleSetView>;

        /// A session, with its facts.
        fn session(session: SessionId) -> Option<SessionView>;

        /// Whether code could be deployed, and what is in it.
        fn check(code: CodeBytes) -> Result<Summary, Refusal>;

        /// What firing a rule set on facts would do now.
        fn fire(
            owner: AccountId,
            name: RuleSetName,
            facts: Facts,
            max_steps: u32,
        ) -> Result<DryRun, Refusal>;

        /// What firing code on facts would do now, if it were deployed.
        fn fire_code(code: CodeBytes, facts: Facts, max_steps: u32) -> Result<DryRun, Refusal>;

        /// What firing a session with changes of its facts would do now.
        fn fire_session(
            session: SessionId,
            changes: Changes,
            max_steps: u32,
        ) -> Result<DryRun, Refusal>;
    }
}
