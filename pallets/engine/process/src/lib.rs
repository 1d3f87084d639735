//! # Process: what a business does step by step, and who has to act next
//!
//! Most of the time a business waits: for an approval, a payment, a parcel. A process says for what, who may
//! end the waiting, and what comes then (003 ch. 3.2: a business process manager, `process.next()`). Here
//! processes have owners and names; a case is a process that runs, with tokens, variables and the accounts that
//! play its roles. What a net of nodes means is the business of the [engine](cybermiles_process).
//!
//! ## A story
//!
//! Lena's shop deploys the paper's "purchase process". For each order its contract starts a case, which waits
//! in "evaluate". It approves; the case forks, and three tokens wait: to decrement the inventory, to credit
//! the seller, to deduct from the buyer. The contract does each and signals it. With the third the case has
//! ended; what it knows can be read until the contract closes it, and every planck of its rent is back. When Lena
//! replaces the process, the cases that run go on as they began; those that start afterwards run the new one.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | a process in which tokens get lost or stuck | `deploy` takes only what [`Process::from_bytes`](cybermiles_process::Process::from_bytes) accepts, and that proves the net sound |
//! | a run that never ends | a call has at most 64 visits of nodes, 50 000 steps, 16 runs, 8 decisions by rules and 8 calls put in the queue, all cases that it touches together; what passes that is undone, and pays |
//! | sub-processes that start each other | they are at most two deep, four at a time for a case |
//! | act for another | the controller signals a state, an account its role's task, the owner a service; nobody else does, and a role is handed over only by its holder |
//! | drain an app's account through its service nodes | a process that calls its owner's contract is started by its owner only |
//! | block an owner's rent by starting cases of his process | whoever starts a case pays for its code too, under his own account |
//! | replace a process under somebody's hand | a case runs the code with which it began, and `start` pins the code |
//! | make a deadline fire early, or twice | the engine compares the time, and the token is gone then |
//! | make rules or the queue fail halfway | all of the call is undone |
//! | flood storage, or make the controller pay without end | rent by the byte for code, names and cases; what a case knows has at most 2 711 bytes |
//! | names that look like others | printable ASCII only |
//! | publish who is who in the events | they name accounts, nodes and edges, and no variable |
//!
//! ## Who may do what, when
//!
//! | a token waits in | who lets it leave | if that one vanished |
//! |---|---|---|
//! | a state | the controller: `signal` | `expire`, anybody, if it has a deadline |
//! | a task | the account of its role: `signal` | the same; or `cancel`, the controller |
//! | a catch | the controller or the process's owner: `signal` | the same |
//! | a service | the owner, whose contract was called and who is the controller: `signal` | `expire` |
//! | a timer | anybody when it is due: `expire` | – |
//! | a sub-process | its end | `expire`, or `cancel`: what is below goes, too |
//!
//! | state | its controller | anybody | if the controller vanished |
//! |---|---|---|---|
//! | process deployed | (its owner:) `deploy` replaces it, `remove` | `start`, if it has no services | it stays, rent on hold |
//! | case running | `cancel` | `expire` what is due | roles, services and deadlines go on; his rent stays |
//! | case ended | `close` | – | it stays, rent on hold; nobody waits for it |
//!
//! The exits, `cancel`, `close` and `remove`, depend on nobody else, on no rule and on no queue.
//!
//! ## Sub-processes
//!
//! When a token comes to a sub-process, a case starts of the process that has its name then: of the same owner and
//! the same controller. A role is played by who plays the role of the same name in the parent, or by the
//! controller if there is none; a variable gets the value of that of the same name. When the case ends, the
//! variables that the parent's node lets be set get theirs back, and the token leaves by the only transition,
//! or the one without a name; the case is gone. It is gone, too, with all below it, when its token no longer waits:
//! by a deadline, or because the parent ended.
//!
//! ## Services and rules
//!
//! A token that comes to a service puts a call in the owner's queue: the selector, then the case (`u64`) and the
//! token (`u32`). The contract signals when it is done, and only the owner's account can. A decision by rules fires
//! the owner's rule set on one fact of the type `Case`, whose fields are the variables of the same name; what the rules
//! make of them comes back, and their first signal names the transition.
//!
//! ## Weight
//!
//! A run is charged before for the most that a call may use, and afterwards for the runs, the bytes of code, the
//! visits, the steps (each at the price of the dearest kind), what the rules weighed, the calls that were put in
//! the queue and the cases that went. What is refused, or undone, pays for what it took.
//!
//! ## Bytes, and who pays
//!
//! The owner pays for a name (its length and 100 bytes), the controller for a case (its size, which follows its
//! tokens and variables, and 16), each for the code that he uses (its length and 84, once); each besides the 16
//! of the ticket's amount and the compact lengths. If a case grows while another signals, its controller
//! pays; if he can't, the signal is refused.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for rent is the sum of its tickets, of code, names and cases; who has
//!    none has no hold.
//! 2. Code has as many users as names of its account and cases that it controls run it, and at least one; and
//!    what they run is there.
//! 3. Code is what may be deployed, under its own hash.
//! 4. A case is one that its process can have: its tokens wait, its variables are of their types, each role has an
//!    account; it has ended if and only if it has no token.
//! 5. Families: a sub-process is the child of a token that waits for it in a running case of the same owner and
//!    controller, one deeper; each such token has its child.
//! 6. Names are printable and not empty; cases are numbered below [`NextCase`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod costs;
mod deciding;
mod deploying;
mod ending;
mod people;
mod promise;
mod refusal;
mod rent;
mod running;
#[cfg(any(feature = "runtime-benchmarks", test))]
mod samples;
mod subprocess;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;
#[cfg(feature = "runtime-benchmarks")]
mod workloads;

pub use costs::steps_weight;
pub use pallet::*;
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
    use super::{types::*, views::*, WeightInfo};
    use alloc::vec::Vec;
    use cybermiles_primitives::{
        engine::{CallQueue, CaseId, ItemName, ProcessRef, Rules, TokenId},
        AccountId, Balance, Hash, Moment,
    };
    use cybermiles_process::{Invalid, Step};
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

        /// What deadlines are measured by, in milliseconds since the Unix epoch.
        type Time: Time<Moment = Moment>;

        /// Takes decisions.
        type Rules: Rules;

        /// Calls the contracts of services.
        type Queue: CallQueue;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// Rent for what somebody stores, returned when it goes.
        Rent,
    }

    /// The id that the next case gets; the chain's own bytes, only ever counted up.
    #[pallet::storage]
    pub type NextCase<T: Config> = StorageValue<_, CaseId, ValueQuery>;

    /// The code that each account's names and cases run, by its hash.
    ///
    /// Accounts are chosen by their holders, so their hasher is a cryptographic one; the second key is a
    /// hash. The account pays; the entry goes with its last user.
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

    /// The processes, by owner and name, both of which people choose. The owner pays; [`Pallet::remove`]
    /// removes the entry.
    #[pallet::storage]
    pub type Processes<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        AccountId,
        Blake2_128Concat,
        ItemName,
        ProcessEntry<T::Ticket>,
        OptionQuery,
    >;

    /// The cases, by an id that the chain counts. The controller pays; [`Pallet::close`] or [`Pallet::cancel`]
    /// removes the entry, that of a sub-process its end.
    #[pallet::storage]
    pub type Cases<T: Config> =
        StorageMap<_, Twox64Concat, CaseId, CaseEntry<T::Ticket>, OptionQuery>;

    /// What happened. An indexer rebuilds from it where each case stands, and for whom it waits.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A process is there, at revision 0, or has other code.
        Deployed {
            /// Whose.
            owner: AccountId,
            /// What he calls it.
            name: ItemName,
            /// The hash of its code.
            code: Hash,
            /// How often it was replaced.
            revision: u32,
        },
        /// A process is gone; cases that run its code go on.
        Removed {
            /// Whose it was.
            owner: AccountId,
            /// What he called it.
            name: ItemName,
            /// The hash of the code that it had.
            code: Hash,
        },
        /// A case is there, and ran until each token waits.
        Started {
            /// Which case.
            case: CaseId,
            /// Whose process.
            owner: AccountId,
            /// What he calls it.
            name: ItemName,
            /// The hash of the code that it runs.
            code: Hash,
            /// Who controls it.
            controller: AccountId,
            /// Who plays its roles.
            roles: Roles,
            /// The token that waits for it, if it is a sub-process.
            parent: Option<Parent>,
            /// What its tokens did, in order.
            log: Vec<Step>,
            /// Whether it has ended already.
            ended: bool,
        },
        /// A token left the node in which it waited, and the case ran until each waits.
        Signalled {
            /// Which case.
            case: CaseId,
            /// Which token.
            token: TokenId,
            /// Who let it.
            by: AccountId,
            /// What its tokens did, in order.
            log: Vec<Step>,
            /// Whether it has ended.
            ended: bool,
        },
        /// A token left the node in which it waited because it was due there.
        Expired {
            /// Which case.
            case: CaseId,
            /// Which token.
            token: TokenId,
            /// Who saw it.
            by: AccountId,
            /// What its tokens did, in order.
            log: Vec<Step>,
            /// Whether it has ended.
            ended: bool,
        },
        /// A token left its sub-process, which ended and is gone.
        Returned {
            /// Which case.
            case: CaseId,
            /// Which token.
            token: TokenId,
            /// The sub-process.
            child: CaseId,
            /// What its tokens did, in order.
            log: Vec<Step>,
            /// Whether it has ended.
            ended: bool,
        },
        /// The controller set variables of a case.
        Set {
            /// Which case.
            case: CaseId,
            /// Which variables, by their places in the process.
            variables: Vec<u8>,
        },
        /// A role of a case is another's.
        HandedOver {
            /// Which case.
            case: CaseId,
            /// Which role, by its place in the process.
            role: u8,
            /// Whose it was.
            from: AccountId,
            /// Whose it is.
            to: AccountId,
        },
        /// A case is gone before it ended: by its controller, or since nothing waits for it any more.
        Cancelled {
            /// Which case.
            case: CaseId,
        },
        /// A case that had ended is gone.
        Closed {
            /// Which case.
            case: CaseId,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The owner has no process of this name.
        UnknownProcess,
        /// There is no such case.
        UnknownCase,
        /// The case has no such token, or no longer.
        UnknownToken,
        /// The process calls its owner's contract: only he starts it.
        NotOwner,
        /// Another controls the case.
        NotController,
        /// The token waits for another, or for nobody.
        NotAllowed,
        /// The node does not let this variable be set.
        NotWritable,
        /// The case has ended.
        Ended,
        /// The case has not ended.
        NotEnded,
        /// The case is a sub-process; it goes with its parent.
        HasParent,
        /// The token is not due.
        NotDue,
        /// The name is empty, or has other characters than printable ASCII.
        BadName,
        /// The process does not have the code that the caller means.
        Replaced,
        /// The process has this code already.
        Unchanged,
        /// There is not one account for each role.
        WrongRoles,
        /// There is no such variable, or it can't hold such a value.
        WrongValue,
        /// No transition of the node has this name.
        NoSuchTransition,
        /// No guard of a decision holds, or rules signalled no transition of their node.
        NoWay,
        /// The rules that decide are not there, could not compute, or made a value that does not fit.
        RulesFailed,
        /// The call would visit more nodes than it may.
        VisitLimit,
        /// The call would take more steps than it may.
        StepLimit,
        /// There would be more tokens than may be.
        TokenLimit,
        /// The call would run more cases than it may.
        RunLimit,
        /// Rules would decide more often than they may in a call.
        FiringLimit,
        /// The call would put more calls in the queue than it may.
        ServiceLimit,
        /// The case would wait for more sub-processes than it may.
        ChildLimit,
        /// The sub-processes would be too deep.
        TooDeep,
        /// A number would not fit.
        Overflow,
        /// An expression divides by zero.
        DivisionByZero,
        /// The code does not begin as that of a process does.
        BadMagic,
        /// The code is of another version of the engine.
        BadVersion,
        /// The code is cut off, or not in its one canonical form.
        Undecodable,
        /// The code passes a cap of the engine: the one at this place of `Cap::ALL`.
        OverCap(u8),
        /// A name in the code is empty, too long, not UTF-8 or there twice: in the part at this place of `Part`.
        BadNameIn(u8),
        /// The variables of the code are no sound form.
        BadVariables,
        /// A node of the code, by its place, is not as its kind needs it: why, by the place in `Fault`.
        BadNode(u8, u8),
        /// The net is not sound: at which node it shows, and why, by the place in `Why`.
        Unsound(u8, u8),
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
        /// Deploy a process under a name, or replace the one that has it. Cases that run go on as they began.
        ///
        /// * `code`: what the compiler wrote.
        /// * `previous`: the code that it replaces, refused if there is another; `None` replaces whatever there is.
        ///
        /// Origin: whoever will own it, signed. Deposit: rent for name and code.
        /// Errors: `BadName`, `Replaced`, `Unchanged`, those of unsound code (`BadMagic` and the like), the
        /// ticket's own. Event: `Deployed`. Weight: by the bytes of the code.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::deploy(crate::costs::count(code.len())))]
        pub fn deploy(
            origin: OriginFor<T>,
            name: ItemName,
            code: CodeBytes,
            previous: Option<Hash>,
        ) -> DispatchResult {
            Self::do_deploy(ensure_signed(origin)?, name, code, previous)
        }

        /// Remove a process. Cases that run go on as they began.
        ///
        /// Origin: its owner, signed. Deposit: its rent goes back, and that of the code if nothing else of his runs
        /// it. Errors: `UnknownProcess`. Event: `Removed`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::remove())]
        pub fn remove(origin: OriginFor<T>, name: ItemName) -> DispatchResult {
            Self::do_remove(ensure_signed(origin)?, name)
        }

        /// Start a case of a process, which runs until each token waits. The caller controls it.
        ///
        /// * `code`: the code that the process must have; `None` takes what there is.
        /// * `roles`: an account for each role, in the order of the process.
        /// * `variables`: those that do not begin at zero.
        ///
        /// Origin: anybody, signed; the owner, if the process has services. Deposit: rent for the case, which
        /// follows its size, and for the code, once.
        /// Errors: `UnknownProcess`, `Replaced`, `NotOwner`, `WrongRoles`, `WrongValue`, what undoes a run (`NoWay`,
        /// `RulesFailed`, `Overflow`, `DivisionByZero`, any `…Limit`, `TooDeep`, the queue's and the ticket's own).
        /// Event: `Started`, and those of other cases that it moves. Weight: for the most that a call may use;
        /// what was not used is given back, whether it ran or not.
        #[pallet::call_index(2)]
        #[pallet::weight(Pallet::<T>::most_for_run())]
        pub fn start(
            origin: OriginFor<T>,
            owner: AccountId,
            name: ItemName,
            code: Option<Hash>,
            roles: Roles,
            variables: Assignments,
        ) -> DispatchResultWithPostInfo {
            let controller = ensure_signed(origin)?;
            let process = ProcessRef { owner, name, code };
            Self::metered(|usage| {
                Self::do_start(controller, process, roles, variables, usage).map(|_| ())
            })
        }

        /// Let a token leave the node in which it waits, and the case run until each waits.
        ///
        /// * `transition`: by which; empty for the only one, or the one without a name.
        /// * `variables`: what is set before, of those that the node lets be set.
        ///
        /// Origin: signed, for a state the controller, for a task the account of its role, for a catch the controller
        /// or the owner, for a service the owner. Deposit: the controller's rent becomes that of the new size.
        /// Errors: `UnknownCase`, `Ended`, `UnknownToken`, `NotAllowed`, `NoSuchTransition`, `NotWritable`,
        /// `WrongValue`, what undoes a run as with `start`.
        /// Event: `Signalled`, and those of other cases that it moves. Weight: as with `start`.
        #[pallet::call_index(3)]
        #[pallet::weight(Pallet::<T>::most_for_run())]
        pub fn signal(
            origin: OriginFor<T>,
            case: CaseId,
            token: TokenId,
            transition: TransitionName,
            variables: Assignments,
        ) -> DispatchResultWithPostInfo {
            let by = ensure_signed(origin)?;
            Self::metered(|usage| Self::do_signal(by, case, token, &transition, variables, usage))
        }

        /// Let a token leave its node because it is due there.
        ///
        /// Origin: anybody, signed. Deposit: as with `signal`.
        /// Errors: `UnknownCase`, `Ended`, `UnknownToken`, `NotDue`, what undoes a run as with `start`.
        /// Event: `Expired`, and those of other cases that it moves. Weight: as with `start`.
        #[pallet::call_index(5)]
        #[pallet::weight(Pallet::<T>::most_for_run())]
        pub fn expire(
            origin: OriginFor<T>,
            case: CaseId,
            token: TokenId,
        ) -> DispatchResultWithPostInfo {
            let by = ensure_signed(origin)?;
            Self::metered(|usage| Self::do_expire(by, case, token, usage))
        }

        /// Remove a case that has ended.
        ///
        /// Origin: its controller, signed. Deposit: as with `remove`. Errors: `UnknownCase`, `NotController`,
        /// `NotEnded`. Event: `Closed`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::close())]
        pub fn close(origin: OriginFor<T>, case: CaseId) -> DispatchResult {
            Self::do_close(&ensure_signed(origin)?, case)
        }

        /// Remove a case that runs, with all sub-processes below it, wherever its tokens wait.
        ///
        /// Origin: its controller, signed. Deposit: as with `close`, for each of the cases.
        /// Errors: `UnknownCase`, `NotController`, `Ended`, `HasParent`. Event: `Cancelled`, for each of the cases.
        /// Weight: for as many sub-processes as there can be; what was not used is given back.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::cancel(MAX_DESCENDANTS))]
        pub fn cancel(origin: OriginFor<T>, case: CaseId) -> DispatchResultWithPostInfo {
            Self::do_cancel(&ensure_signed(origin)?, case)
        }

        /// Give a role of a case to another account. Sub-processes that run keep theirs.
        ///
        /// Origin: who plays the role, signed. Deposit: none.
        /// Errors: `UnknownCase`, `Ended`, `WrongRoles`, `NotAllowed`. Event: `HandedOver`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::hand_over())]
        pub fn hand_over(
            origin: OriginFor<T>,
            case: CaseId,
            role: u8,
            to: AccountId,
        ) -> DispatchResult {
            Self::do_hand_over(ensure_signed(origin)?, case, role, to)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A process of an account, with its code.
        pub fn process(owner: AccountId, name: ItemName) -> Option<ProcessView> {
            Self::process_view(&owner, &name)
        }

        /// A case: who has to do with it, where its tokens wait, what it knows.
        pub fn case(case: CaseId) -> Option<CaseView> {
            Self::case_view(case)
        }

        /// The first token of a case that waits, of those with a higher id than `after`.
        pub fn next(case: CaseId, after: Option<TokenId>) -> Option<TokenView> {
            Self::next_view(case, after)
        }

        /// A variable of a case, by its name.
        pub fn variable(case: CaseId, name: Vec<u8>) -> Option<cybermiles_rules::Value> {
            Self::variable_view(case, &name)
        }

        /// The tokens of a case that anybody may let leave now, because they are due.
        pub fn due(case: CaseId) -> Vec<TokenId> {
            Self::due_view(case)
        }

        /// Whether code could be deployed, and what is in it.
        pub fn check(code: CodeBytes) -> Result<Summary, Invalid> {
            Self::summary(&code)
        }
    }
}
