//! # Rules: what a business decides by, deployed and fired
//!
//! A business analyst writes rules, "if … then", and the chain applies them the same way for everybody (003
//! ch. 3.1: a rules engine inside the virtual machine, forward chaining, Rete; `engine.send(message)`). Here
//! rule sets have owners and names, fire on facts that a caller brings, or on facts that a session keeps;
//! what a firing means is the business of the [engine](cybermiles_rules).
//!
//! ## A story
//!
//! Lena's shop grants whoever has a good credit score twenty per cent. Her analyst compiles `pricing.rl` and she
//! deploys it as "Pricing". Ravi's wallet fires it on his score of 741 and the listed price of 100: the
//! event says 80. Next month she makes it ten per cent, naming the code that she means to replace, and
//! who still pins the old one is refused instead of surprised. Her loyalty programme runs in sessions, one
//! for a customer: points stay from one purchase to the next. When she replaces "Loyalty", the sessions
//! that are open go on as they began; those that she opens afterwards run the new rules. When the last of
//! the old ones is closed, the old code goes, and every planck of its rent is hers again.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | rules that never end | a firing has at most `max_steps` steps, 128 rules fired and 1024 partial matches; what passes that is undone |
//! | make the chain work for nothing by rules that fail | a firing that is undone pays for the steps that it took |
//! | code that the engine stumbles over | `deploy` takes only what [`RuleSet::from_bytes`](cybermiles_rules::RuleSet::from_bytes) accepts: indices, types, stack and caps are checked once, in time that the caps bound |
//! | replace a rule set under a customer's hand | `fire` pins the code |
//! | two operators who overwrite each other | `deploy` names the code that it replaces |
//! | replace a rule set under open sessions | a session runs the code with which it was opened, which stays as long as it needs it |
//! | fire somebody else's session, or read money out of it | only its owner fires it; rules move no money, they only say what they say |
//! | flood storage | rent by the byte for code, names and sessions; a session that grows pays before it is kept |
//! | flood the events | what a firing says has at most 8 KiB more than what the caller brought, and each byte of it is charged |
//! | grind names to unbalance storage | owners and names are hashed |
//! | names that look like others | printable ASCII only |
//! | let each node compute something else | no floating point, no order of a hash map, a total order of what fires next |
//!
//! ## Who may do what, when
//!
//! | state | its owner | anybody | if the owner vanished |
//! |---|---|---|---|
//! | rule set deployed | `deploy` replaces it, `remove`, `open_session` | `fire` | it stays, rent on hold, and can be fired on |
//! | rule set removed | `deploy` anew, with revision 0 | – | – |
//! | session open | `fire_session`, `close_session` | – | it stays, rent on hold; nobody waits for it |
//!
//! A session whose facts have become so many that to restore them takes all the steps can only be closed; nor
//! can one whose conditions no longer compute on its facts, because a number overflows or zero divides, do
//! anything else.
//! Nothing here waits for anybody. The exits, `remove` and `close_session`, are open in every state, also
//! while the chain is paused.
//!
//! ## Weight
//!
//! A firing is charged before as if the code had 32 KiB and all of `max_steps` were needed, and afterwards for
//! the code's bytes, the bytes of the facts in and out, and the steps taken: each at the price of the dearest
//! kind of step there is ([`steps_weight`]). What is refused or undone pays for what it took.
//!
//! ## Bytes, and who pays
//!
//! The owner pays, for hashed keys too: code takes its length and 84 bytes, a name its length and 100, a session
//! 80, its name and its facts; each besides the 16 of the ticket's amount and the compact lengths. A session's
//! rent follows its size, at each firing.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for rent is the sum of its tickets, of code, names and sessions; who
//!    has none has no hold.
//! 2. Code has as many users as names and sessions of its owner run it, and at least one; and what they run
//!    is there.
//! 3. Code is what the engine accepts, under its own hash.
//! 4. A session's state is one that the engine restores: handles ascend below the next one, no tag is from the
//!    future, each fact is one of its type.
//! 5. Names are printable and not empty; sessions are numbered below [`NextSession`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod costs;
mod deploying;
mod firing;
mod pricing;
mod refusal;
mod rent;
#[cfg(any(feature = "runtime-benchmarks", test))]
mod samples;
mod sessions;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

pub use costs::steps_weight;
pub use pallet::*;
pub use refusal::Refusal;
pub use types::*;
pub use views::*;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{refusal::Refusal, types::*, views::*, WeightInfo};
    use alloc::vec::Vec;
    use cybermiles_primitives::{engine::RuleSetName, AccountId, Balance, Hash, Moment};
    use cybermiles_rules::{Effect, Firing, Kept};
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint, Time},
    };
    use frame_system::pallet_prelude::*;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, of which this pallet only reads what is on hold. Balances in planck (10^-18 CMT).
        type Currency: fungible::InspectHold<
            AccountId,
            Balance = Balance,
            Reason = Self::RuntimeHoldReason,
        >;

        /// Rent for storage; the runtime holds it under [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// What rules see as the time, in milliseconds since the Unix epoch.
        type Time: Time<Moment = Moment>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// Rent for what an owner stores, returned when it goes.
        Rent,
    }

    /// The id that the next session gets; the chain's own bytes, only ever counted up.
    #[pallet::storage]
    pub type NextSession<T: Config> = StorageValue<_, SessionId, ValueQuery>;

    /// The code that each owner's names and sessions run, by its hash.
    ///
    /// Accounts are chosen by their holders, so their hasher is a cryptographic one; the second key is a
    /// hash. The owner pays; the entry goes with its last user.
    #[pallet::storage]
    pub type Codes<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        AccountId,
        Identity,
        Hash,
        Code<T::Ticket>,
        OptionQuery,
    >;

    /// The rule sets, by owner and name, both of which people choose. The owner pays; [`Pallet::remove`]
    /// removes the entry.
    #[pallet::storage]
    pub type RuleSets<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        AccountId,
        Blake2_128Concat,
        RuleSetName,
        RuleSetEntry<T::Ticket>,
        OptionQuery,
    >;

    /// The sessions, by an id that the chain counts. The owner pays; [`Pallet::close_session`] removes the
    /// entry.
    #[pallet::storage]
    pub type Sessions<T: Config> =
        StorageMap<_, Twox64Concat, SessionId, SessionEntry<T::Ticket>, OptionQuery>;

    /// What happened. An indexer rebuilds the state from it.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A rule set is there, at revision 0, or has other code.
        Deployed {
            /// Whose.
            owner: AccountId,
            /// What he calls it.
            name: RuleSetName,
            /// The hash of its code.
            code: Hash,
            /// How often it was replaced.
            revision: u32,
        },
        /// A rule set is gone; sessions that run its code go on.
        Removed {
            /// Whose it was.
            owner: AccountId,
            /// What he called it.
            name: RuleSetName,
            /// The hash of the code that it had.
            code: Hash,
        },
        /// A rule set fired on facts that somebody brought. Nothing is kept.
        Fired {
            /// Who brought them.
            who: AccountId,
            /// Whose rule set.
            owner: AccountId,
            /// What he calls it.
            name: RuleSetName,
            /// The hash of its code.
            code: Hash,
            /// The facts as they are now; those that were brought are numbered from 0.
            facts: Vec<Kept>,
            /// What the rules said.
            effects: Vec<Effect>,
            /// Which rules fired, for which facts, in order.
            fired: Vec<Firing>,
            /// How many steps it took.
            steps: u32,
        },
        /// A session is there; it has no facts.
        SessionOpened {
            /// Which session.
            session: SessionId,
            /// Whose.
            owner: AccountId,
            /// Of which rule set.
            name: RuleSetName,
            /// The hash of the code that it runs.
            code: Hash,
        },
        /// A session fired, and keeps its facts.
        SessionFired {
            /// Which session.
            session: SessionId,
            /// What the new facts of the call are numbered, in its order, those that are gone again among
            /// them.
            inserted: Vec<u32>,
            /// The facts that are new, updated or other than before, by the call or by a rule.
            changed: Vec<Kept>,
            /// The facts from before that are gone.
            deleted: Vec<u32>,
            /// What the rules said.
            effects: Vec<Effect>,
            /// Which rules fired, for which facts, in order.
            fired: Vec<Firing>,
            /// How many steps it took.
            steps: u32,
        },
        /// A session is gone, with its facts.
        SessionClosed {
            /// Which session.
            session: SessionId,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The owner has no rule set of this name.
        UnknownRuleSet,
        /// There is no such session.
        UnknownSession,
        /// The session is another's.
        NotOwner,
        /// The name is empty, or has other characters than printable ASCII.
        BadName,
        /// The rule set does not have the code that the caller means.
        Replaced,
        /// The rule set has this code already.
        Unchanged,
        /// The number of steps is zero, or more than a firing may have.
        StepsOutOfRange,
        /// The facts that the caller brings have too many bytes.
        FactsTooLarge,
        /// The facts that the session would keep have too many bytes.
        StateTooLarge,
        /// The firing would say too much.
        OutcomeTooLarge,
        /// The code does not begin as that of a rule set does.
        BadMagic,
        /// The code is of another version of the engine.
        BadVersion,
        /// The code is cut off, or not in its one canonical form.
        Undecodable,
        /// A name in the code is empty, not UTF-8 or there twice: in the part at this place of `Part`.
        BadNameIn(u8),
        /// The code refers to something that is not in it: in the part at this place of `Part`.
        BadIndexIn(u8),
        /// The code computes with values of the wrong types: in the part at this place of `Part`.
        BadTypeIn(u8),
        /// The code jumps to where it can't go on: in the part at this place of `Part`.
        BadJumpIn(u8),
        /// A rule of the code ends before it begins.
        BadDates,
        /// The firing would take more steps than the caller allows.
        StepLimit,
        /// More rules would fire than may.
        FiringLimit,
        /// More partial matches would arise than may.
        TokenLimit,
        /// There would be more facts than may be.
        FactLimit,
        /// The rules would say more than they may.
        EffectLimit,
        /// The code, or the firing, passes another cap of the engine: the one at this place of `Cap::ALL`.
        OverCap(u8),
        /// A number would not fit.
        Overflow,
        /// A rule divides by zero.
        DivisionByZero,
        /// A fact is of a type that the rule set does not have.
        NoSuchType,
        /// A fact's values are not those of its type.
        WrongFields,
        /// A text is longer than its field.
        TextTooLong,
        /// A fact is not there.
        NoSuchFact,
        /// What is stored is not what the engine once accepted.
        Corrupt,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Deploy a rule set under a name, or replace the one that has it. Sessions that are open keep the code
        /// with which they were opened.
        ///
        /// * `previous`: the code that it must replace; `None` replaces whatever there is.
        ///
        /// Origin: the owner, signed. Deposit: rent for the name and for code that he does not have yet; that
        /// of code that nothing runs any more goes back first.
        /// Errors: `BadName`, `Replaced`, `Unchanged`, what the engine refuses (`BadMagic`, `BadVersion`,
        /// `Undecodable`, `BadNameIn`, `BadIndexIn`, `BadTypeIn`, `BadJumpIn`, `BadDates`, `OverCap`), the
        /// ticket's own. Event: `Deployed`.
        /// Weight: by the bytes of the code.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::deploy(code.len() as u32))]
        pub fn deploy(
            origin: OriginFor<T>,
            name: RuleSetName,
            code: CodeBytes,
            previous: Option<Hash>,
        ) -> DispatchResult {
            Self::do_deploy(ensure_signed(origin)?, name, code, previous)
        }

        /// Remove a rule set. Sessions that run its code go on.
        ///
        /// Origin: the owner, signed. Deposit: the rent of the name goes back, and that of the code unless
        /// another name or a session of his runs it.
        /// Errors: `UnknownRuleSet`. Event: `Removed`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::remove())]
        pub fn remove(origin: OriginFor<T>, name: RuleSetName) -> DispatchResult {
            Self::do_remove(ensure_signed(origin)?, name)
        }

        /// Fire a rule set on facts, and keep nothing: the event says what came out.
        ///
        /// * `code`: the code that it must have; `None` takes what there is.
        /// * `max_steps`: how many steps it may take, 1 to [`MAX_STEPS`].
        ///
        /// Origin: signed, anybody. Deposit: none.
        /// Errors: `StepsOutOfRange`, `FactsTooLarge`, `UnknownRuleSet`, `Replaced`, what undoes a firing
        /// (`StepLimit`, `FiringLimit`, `TokenLimit`, `FactLimit`, `EffectLimit`, `OverCap`, `Overflow`,
        /// `DivisionByZero`, `NoSuchType`, `WrongFields`, `TextTooLong`, `NoSuchFact`), `OutcomeTooLarge`.
        /// Event: `Fired`. Weight: by the bytes of code and facts and by `max_steps`; what was not used is
        /// given back, whether it fired or not.
        #[pallet::call_index(2)]
        #[pallet::weight(Pallet::<T>::most_for_fire(facts.encoded_size(), *max_steps))]
        pub fn fire(
            origin: OriginFor<T>,
            owner: AccountId,
            name: RuleSetName,
            code: Option<Hash>,
            facts: Facts,
            max_steps: u32,
        ) -> DispatchResultWithPostInfo {
            Self::do_fire(ensure_signed(origin)?, owner, name, code, facts, max_steps)
        }

        /// Open a session of a rule set: without facts, on the code that the rule set has now.
        ///
        /// Origin: the owner of the rule set, signed. Deposit: rent for the session, which follows its size.
        /// Errors: `UnknownRuleSet`, the ticket's own. Event: `SessionOpened`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::open_session())]
        pub fn open_session(origin: OriginFor<T>, name: RuleSetName) -> DispatchResult {
            Self::do_open_session(ensure_signed(origin)?, name)
        }

        /// Change facts of a session, in order, and fire it. Rules fire for what the changes make match, and
        /// not again for what matched before.
        ///
        /// * `max_steps`: how many steps it may take, 1 to [`MAX_STEPS`].
        ///
        /// Origin: the session's owner, signed. Deposit: the session's rent becomes that of its new size.
        /// Errors: `StepsOutOfRange`, `FactsTooLarge`, `UnknownSession`, `NotOwner`, what undoes a firing as with
        /// `fire`, `StateTooLarge`, `OutcomeTooLarge`, the ticket's own. Event: `SessionFired`. Weight: as
        /// with `fire`, and by the bytes that the session keeps.
        #[pallet::call_index(4)]
        #[pallet::weight(Pallet::<T>::most_for_fire_session(changes.encoded_size(), *max_steps))]
        pub fn fire_session(
            origin: OriginFor<T>,
            session: SessionId,
            changes: Changes,
            max_steps: u32,
        ) -> DispatchResultWithPostInfo {
            Self::do_fire_session(ensure_signed(origin)?, session, changes, max_steps)
        }

        /// Close a session; its facts are gone.
        ///
        /// Origin: the session's owner, signed. Deposit: its rent goes back, and that of the code if nothing
        /// else of his runs it.
        /// Errors: `UnknownSession`, `NotOwner`. Event: `SessionClosed`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::close_session())]
        pub fn close_session(origin: OriginFor<T>, session: SessionId) -> DispatchResult {
            Self::do_close_session(&ensure_signed(origin)?, session)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A rule set of an account, with its code.
        pub fn rule_set(owner: AccountId, name: RuleSetName) -> Option<RuleSetView> {
            Self::rule_set_view(&owner, &name)
        }

        /// A session, with its facts.
        pub fn session(session: SessionId) -> Option<SessionView> {
            Self::session_view(session)
        }

        /// Whether code could be deployed, and what is in it.
        pub fn check(code: CodeBytes) -> Result<Summary, Refusal> {
            Self::summary(&code)
        }

        /// What firing a rule set on facts would do now.
        pub fn dry_fire(
            owner: AccountId,
            name: RuleSetName,
            facts: Facts,
            max_steps: u32,
        ) -> Result<DryRun, Refusal> {
            Self::try_fire(owner, name, facts, max_steps)
        }

        /// What firing code on facts would do now, if it were deployed.
        pub fn dry_fire_code(
            code: CodeBytes,
            facts: Facts,
            max_steps: u32,
        ) -> Result<DryRun, Refusal> {
            Self::try_fire_code(&code, facts, max_steps)
        }

        /// What firing a session with changes of its facts would do now.
        pub fn dry_fire_session(
            session: SessionId,
            changes: Changes,
            max_steps: u32,
        ) -> Result<DryRun, Refusal> {
            Self::try_fire_session(session, changes, max_steps)
        }
    }
}
