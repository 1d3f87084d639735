//! # Apps: deployed from one archive, and called back by a queue
//!
//! A Smart Business Contract is shipped as one archive: a contract, the rules and processes by which it works, the
//! collections in which it keeps what it knows (003 ch. 4). Here that archive becomes an app, all of it or
//! nothing; and here wait the calls that rules, processes and the contract itself ask for: the contract is called
//! later, in its own turn, so that nothing ever calls it while it runs.
//!
//! ## A story
//!
//! Lena builds `purchase-1.0.0.sbc` and asks what it will cost: the estimate deploys it and takes it back.
//! She deploys it with 100 CMT; its contract's account owns the pricing rules and the process. A buyer
//! starts the process, and its service node "charge" puts a call in the queue: the fee for all the gas that it
//! may use goes on hold in the app's account. In the next block, out of the slice that is kept for such calls, the
//! contract is called in its own name; it pays for what it used and gets back the rest. A call that traps is
//! undone, paid for, and tried again in a later block; after the third time it is dropped, and says so. Lena's
//! second release has a better price; she names the release that she means to replace, and cases that run go on
//! as they began. When she closes shop she removes the app, and the rent comes back.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | an archive that is not what it says | lengths and hashes of all sections are checked before anything is done with one |
//! | code that a pallet stumbles over | each pallet checks its own parts as if they came alone; one that is refused undoes all |
//! | an archive that fills the block | what it weighs is known from its manifest; above [`Config::MaxDeploy`] it is refused, and pays for being read |
//! | half an app | a call is a transaction of the storage: parts, money and contract come together or not at all |
//! | take over an app's parts | they are the account's that the contract's code, input and deployer make; nobody else has it |
//! | replace an archive under a customer's hand | only if the first one said that it can be; two owners' hands name the archive that they replace |
//! | a contract that calls itself by way of rules or processes while it runs | they can only queue a call, which comes when nothing else runs |
//! | flood the queue | 64 calls wait for an app at most, each of 4 KiB at most, each paid in advance, for bytes and gas |
//! | a backlog that delays others | apps take turns, a call each; an app has 8 turns in a block |
//! | calls that fail, again and again | the first that fails ends the app's turns in this block; three times, and it is dropped |
//! | calls that say they need much and use little | who does not fit into what is left keeps his place, and those behind him come before |
//! | a call that never fits | refused when it is queued |
//! | full blocks, so that no call is made | calls have a slice of their own, before all transactions |
//! | a callback that queues its own next one for ever | each turn is paid; when the app has no more money there is no more call |
//! | flood storage | rent by the byte for manifests, queues and calls; names and parts pay theirs in their pallets |
//!
//! ## Who may do what, when
//!
//! | state | the owner | the app's account | anybody | if the owner vanished |
//! |---|---|---|---|---|
//! | app deployed | `upgrade` if it said so, `remove` | queues calls | `service`; uses it | it runs on, as long as it has money |
//! | a call waits | `drop_call` | – | `service` | it is made or dropped in its turn |
//! | app removed | – | a contract runs on as any other, without parts and queue | – | – |
//!
//! Nothing here waits for anybody. The exits, `remove` and `drop_call`, are open in every state: a call that waits
//! can be dropped at any time, whoever else is in line, and an app without calls can be removed. What its
//! collections hold must be removed first. The money of a contract is the contract's: what is free in its account
//! after `remove`, and what was released of its rent, is moved by its code or not at all.
//!
//! ## Weight
//!
//! `deploy` and `upgrade` are charged by the bytes of the archive, and by what its sections weigh at most in their
//! pallets, as the manifest says it; afterwards for what was done. A constructor's gas is charged by use.
//! A call in the queue is charged to the app: before by its gas, which goes on hold, and afterwards by use. Who
//! calls `service` pays the usual fee for it besides.
//!
//! ## Bytes, and who pays
//!
//! The owner pays for an app's two entries, and with a contract for the two of its queue, as large as it can
//! become; the app's account pays for its calls that wait: 45 bytes, the input and the gas. Each besides the 16 of the ticket's
//! amount and the compact lengths.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for rent is the sum of its tickets, of apps and calls; its hold for calls is
//!    the sum of what its calls may cost; who has none has no hold.
//! 2. Each app has one account and each such account one app, numbered below [`NextApp`].
//! 3. An app has a queue if it has a contract; its calls are there, in order, none tried too often or too large,
//!    and no others are.
//! 4. Who has calls is in line, once, and nobody else; the line is linked both ways.
//! 5. What an app's archive says of itself is as it must be.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod deploying;
mod line;
mod money;
mod parts;
mod queue;
mod refusal;
#[cfg(any(feature = "runtime-benchmarks", test))]
mod samples;
mod serving;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

pub use pallet::*;
pub(crate) use refusal::Refusal;
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
    use super::{
        deploying::{Deployment, Upgrade},
        types::*,
        views::*,
        WeightInfo,
    };
    use alloc::vec::Vec;
    use cybermiles_archive::Invalid;
    use cybermiles_primitives::{
        engine::{Contracts, Deployable},
        AccountId, Balance, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint, OnUnbalanced},
        weights::WeightMeter,
        PalletId,
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::Convert;

    /// Who is in line, with the runtime's block numbers.
    pub(crate) type LineOf<T> = Line<BlockNumberFor<T>>;

    /// CMT that was paid and is somewhere else soon.
    pub type CreditOf<T> = fungible::Credit<AccountId, <T as Config>::Currency>;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT. Balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>
            + fungible::BalancedHold<AccountId>;

        /// Rent for storage; the runtime holds it under [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// Runs contracts.
        type Contracts: Contracts;

        /// Keeps processes.
        type Processes: Deployable;

        /// Keeps rule sets.
        type RuleSets: Deployable;

        /// Keeps collections.
        type Collections: Deployable;

        /// What weight costs, in planck.
        type WeightToFee: Convert<Weight, Balance>;

        /// Who gets what calls cost.
        type FeeTo: OnUnbalanced<CreditOf<Self>>;

        /// What the accounts of apps without a contract are made of.
        #[pallet::constant]
        type PalletId: Get<PalletId>;

        /// What of each block is kept for calls that wait; a tenth of it or less.
        #[pallet::constant]
        type ReservedSlice: Get<Weight>;

        /// What a call may weigh if nothing else is said.
        #[pallet::constant]
        type DefaultGas: Get<Weight>;

        /// What the parts of an archive may weigh to deploy, without the constructor's gas; a tenth of a block.
        #[pallet::constant]
        type MaxDeploy: Get<Weight>;

        /// Whether contracts may not be called now; calls that wait then wait on.
        type Paused: Get<bool>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// Rent for what an owner or an app stores, returned when it goes.
        Rent,
        /// What calls that wait may cost; what they do not use is returned.
        CallFee,
    }

    /// The id that the next app gets; the chain's own bytes, only ever counted up.
    #[pallet::storage]
    pub type NextApp<T: Config> = StorageValue<_, AppId, ValueQuery>;

    /// The apps, by an id that the chain counts. The owner pays; [`Pallet::remove`] removes the entry.
    #[pallet::storage]
    pub type Apps<T: Config> = StorageMap<_, Twox64Concat, AppId, App<T::Ticket>, OptionQuery>;

    /// Which app an account is.
    ///
    /// Accounts are chosen by their holders, so their hasher is a cryptographic one. The owner pays, with the
    /// app, and the entry goes with it.
    #[pallet::storage]
    pub type AppOf<T: Config> = StorageMap<_, Blake2_128Concat, AccountId, AppId, OptionQuery>;

    /// The calls of each app with a contract that wait. The owner pays, with the app, as if it were full, and the
    /// entry goes with it.
    #[pallet::storage]
    pub type Queues<T: Config> =
        StorageMap<_, Twox64Concat, AppId, Queue<BlockNumberFor<T>>, OptionQuery>;

    /// The calls that wait, by ids that the chain counts. The app's account pays; the entry goes when the call
    /// was made or dropped.
    #[pallet::storage]
    pub type Calls<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        AppId,
        Twox64Concat,
        CallId,
        QueuedCall<T::Ticket>,
        OptionQuery,
    >;

    /// Where each app with calls stands in line. The owner pays, with the app; the entry goes with the last call.
    #[pallet::storage]
    pub type Places<T: Config> = StorageMap<_, Twox64Concat, AppId, Place, OptionQuery>;

    /// The two ends of the line, and of those that rest; the chain's own bytes.
    #[pallet::storage]
    pub type TheLine<T: Config> = StorageValue<_, LineOf<T>, ValueQuery>;

    /// What happened. An indexer rebuilds the state from it.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An app is there.
        Deployed {
            /// Which one.
            app: AppId,
            /// Whose it is.
            owner: AccountId,
            /// The account that owns its parts.
            account: AccountId,
            /// The hash of its manifest.
            manifest: Hash,
        },
        /// An app has another archive.
        Upgraded {
            /// Which one.
            app: AppId,
            /// The hash of its manifest.
            manifest: Hash,
            /// How often it was upgraded.
            revision: u32,
        },
        /// An app is gone. If it had a contract, that is still there.
        Removed {
            /// Which one.
            app: AppId,
        },
        /// A call waits.
        CallQueued {
            /// Whose.
            app: AppId,
            /// Which one.
            call: CallId,
            /// What it may weigh.
            gas: Weight,
        },
        /// A call was made.
        CallServed {
            /// Whose.
            app: AppId,
            /// Which one.
            call: CallId,
            /// What it weighed.
            weight: Weight,
            /// What it cost the app, in planck.
            fee: Balance,
        },
        /// A call failed, and nothing of it is left; it is tried again in a later block.
        CallFailed {
            /// Whose.
            app: AppId,
            /// Which one.
            call: CallId,
            /// How often it failed.
            attempts: u8,
            /// Why.
            error: DispatchError,
            /// What it cost the app, in planck.
            fee: Balance,
        },
        /// A call failed, and is not tried again: for the last time, or because the app can't pay for another.
        CallDropped {
            /// Whose.
            app: AppId,
            /// Which one.
            call: CallId,
            /// How often it failed.
            attempts: u8,
            /// Why.
            error: DispatchError,
            /// What it cost the app, in planck.
            fee: Balance,
        },
        /// The owner dropped a call before its turn.
        CallCancelled {
            /// Whose.
            app: AppId,
            /// Which one.
            call: CallId,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such app; or the account is none.
        UnknownApp,
        /// The app is another's.
        NotOwner,
        /// The account has an app already.
        AlreadyApp,
        /// The app said that it can't be upgraded.
        NotUpgradable,
        /// The app does not have the archive that the caller means.
        Replaced,
        /// The app has this archive already.
        Unchanged,
        /// One of the two archives has a contract, and the other none.
        ContractMismatch,
        /// There is no contract that could be called.
        NoContract,
        /// The parts weigh more than may be deployed at once: this much of it, in hundredths.
        ArchiveTooHeavy(u16),
        /// The archive does not begin as one does.
        BadMagic,
        /// The archive's manifest is cut off, can't be read, or is too long.
        BadManifest,
        /// A name in the archive is empty, or has other characters than printable ASCII.
        BadName,
        /// The archive has a section of this kind, which there is not.
        UnknownSection(u8),
        /// The section at this place is there twice, or out of order.
        NotCanonical(u8),
        /// The section at this place is a second one of a kind of which there may be one.
        OneTooMany(u8),
        /// The section at this place is cut off.
        WrongLength(u8),
        /// The section at this place has another hash than the manifest says.
        WrongHash(u8),
        /// The section at this place is not text.
        NotText(u8),
        /// There are bytes after the last section.
        TrailingBytes,
        /// The archive passes a cap of its format: the one at this place of `Cap::ALL`.
        OverCap(u8),
        /// As many calls of the app wait as may.
        QueueFull,
        /// Calls of the app wait; they have to be made or dropped first.
        QueueNotEmpty,
        /// The call's input is too long.
        InputTooLong,
        /// The call would never fit into the slice that is kept for calls.
        GasTooHigh,
        /// There is no such call.
        UnknownCall,
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        /// Makes calls that wait, out of the slice of the block that is kept for them.
        fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
            Self::serve_slice(meter);
        }

        /// Makes calls that wait, out of what is left of the block.
        fn on_idle(_: BlockNumberFor<T>, rest: Weight) -> Weight {
            Self::serve_idle(rest)
        }

        fn integrity_test() {
            assert!(
                T::DefaultGas::get().all_lte(Self::most_gas()),
                "a call of the default gas must fit into the reserved slice"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Deploy an app from its archive, all or nothing: first its account gets its money, then its rules, its
        /// processes and its collections, last its contract, whose constructor can use them.
        ///
        /// * `input`: of the constructor; empty if there is no contract.
        /// * `funds`: what the app's account gets, in planck: it pays the rent of its parts.
        /// * `gas`: what the constructor may weigh.
        /// * `deposit_limit`: what the contract's code and state may put on hold of the caller's, in planck.
        /// * `salt`: tells apart contracts of the same code, input and deployer.
        ///
        /// Origin: signed. Deposit: rent for the app's entries; the contract's for its code and state; the
        /// parts' own, which the app's account pays.
        /// Errors: what the archive's format refuses (`BadMagic`, `BadManifest`, `BadName`, `UnknownSection`,
        /// `NotCanonical`, `OneTooMany`, `WrongLength`, `WrongHash`, `NotText`, `TrailingBytes`, `OverCap`),
        /// `ArchiveTooHeavy`, `NoContract`, `AlreadyApp`, those of the pallets that keep the parts, the contract's,
        /// the ticket's. Event: `Deployed`.
        /// Weight: by the archive's bytes, its sections and `gas`; what was not used is given back.
        #[pallet::call_index(0)]
        #[pallet::weight(Pallet::<T>::most_for_deploy(archive, input, *gas))]
        pub fn deploy(
            origin: OriginFor<T>,
            archive: ArchiveBytes,
            input: Input,
            funds: Balance,
            gas: Weight,
            deposit_limit: Option<Balance>,
            salt: Salt,
        ) -> DispatchResultWithPostInfo {
            let deployment = Deployment {
                archive,
                input,
                funds,
                gas,
                deposit_limit,
                salt,
            };
            Self::do_deploy(ensure_signed(origin)?, deployment)
        }

        /// Put another archive in the place of an app's: parts that it does not have are removed, new ones
        /// deployed, others replaced, and the contract gets the new code and keeps its state. Cases that run go on
        /// as they began.
        ///
        /// * `previous`: the hash of the manifest that it must replace.
        /// * `input`: a call that the new code gets at once, in its own name, to bring its state up to date; empty
        ///   for none.
        /// * `gas`: what that may weigh.
        ///
        /// Origin: the owner, signed. Deposit: rent follows what there is.
        /// Errors: what the archive's format refuses, `ArchiveTooHeavy`, `UnknownApp`, `NotOwner`,
        /// `NotUpgradable`, `Replaced`, `Unchanged`, `ContractMismatch`, `NoContract`, those of the pallets that
        /// keep the parts, the contract's, the ticket's. Event: `Upgraded`. Weight: as with `deploy`.
        #[pallet::call_index(1)]
        #[pallet::weight(Pallet::<T>::most_for_upgrade(archive, input, *gas))]
        pub fn upgrade(
            origin: OriginFor<T>,
            app: AppId,
            archive: ArchiveBytes,
            previous: Hash,
            input: Input,
            gas: Weight,
        ) -> DispatchResultWithPostInfo {
            let upgrade = Upgrade {
                archive,
                previous,
                input,
                gas,
            };
            Self::do_upgrade(ensure_signed(origin)?, app, upgrade)
        }

        /// Remove an app with its parts. If it has a contract, that stays, as any other; if not, what its account
        /// has goes to the owner.
        ///
        /// Origin: the owner, signed. Deposit: the rent of the app's entries goes back to the owner, that of the
        /// parts to the app's account.
        /// Errors: `UnknownApp`, `NotOwner`, `QueueNotEmpty`, those of the pallets that keep the parts: a
        /// collection must be empty. Event: `Removed`. Weight: for the most sections that there can be; what was
        /// not used is given back.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::remove().saturating_add(Pallet::<T>::most_removals()))]
        pub fn remove(origin: OriginFor<T>, app: AppId) -> DispatchResultWithPostInfo {
            Self::do_remove(ensure_signed(origin)?, app)
        }

        /// Make calls that wait, for somebody who can't wait: out of this transaction instead of a slice of the
        /// block. The apps pay for their calls as ever, and the caller for the transaction besides.
        ///
        /// * `most`: what the calls may weigh together.
        ///
        /// Origin: signed, anybody. Deposit: none. Errors: none. Events: `CallServed`, `CallFailed`,
        /// `CallDropped`. Weight: `most`; what was not used is given back.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::service().saturating_add(*most))]
        pub fn service(origin: OriginFor<T>, most: Weight) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            Self::do_service(most)
        }

        /// Drop a call that waits.
        ///
        /// Origin: the app's owner, signed. Deposit: what is on hold for the call, and its rent, go back to the
        /// app's account.
        /// Errors: `UnknownApp`, `NotOwner`, `UnknownCall`. Event: `CallCancelled`. Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::drop_call())]
        pub fn drop_call(origin: OriginFor<T>, app: AppId, call: CallId) -> DispatchResult {
            Self::do_drop_call(&ensure_signed(origin)?, app, call)
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// An app.
        pub fn app(app: AppId) -> Option<AppView> {
            Self::app_view(app)
        }

        /// Which app an account is.
        pub fn app_of(account: AccountId) -> Option<AppId> {
            AppOf::<T>::get(account)
        }

        /// The calls of an app's account that wait, in their order.
        pub fn queue(account: AccountId) -> Vec<CallView> {
            Self::calls_of(&account)
        }

        /// Whether an archive is as it must be, what is in it, and whether it could be deployed at once.
        pub fn check(archive: ArchiveBytes, input: u32) -> Result<ArchiveView, Invalid> {
            Self::archive_view(&archive, input)
        }

        /// What deploying an archive would come to now.
        pub fn estimate(
            who: AccountId,
            archive: ArchiveBytes,
            input: Input,
            funds: Balance,
            gas: Weight,
            deposit_limit: Option<Balance>,
            salt: Salt,
        ) -> Result<Estimate, DispatchError> {
            let deployment = Deployment {
                archive,
                input,
                funds,
                gas,
                deposit_limit,
                salt,
            };
            Self::try_deploy(who, deployment)
        }
    }
}
