//! # Certificates: which products are genuine, and through whose hands they went
//!
//! Counterfeits are "one of the most difficult issues in global e-commerce": makers "create authenticity
//! certificates for each of the product items they make", which are "transparently tracked as the product
//! moves through the supply chain from sellers to buyers" (003 ch. 5.4; 002 "Addressing the counterfeit
//! problem"). A maker with a bond certifies a batch of up to 2^32 − 1 units in one entry, the root of a
//! [`tree`]. A unit comes into the state when somebody claims it with the secret under its label; from then
//! on its custody is handed on, by hand or by a sale through the escrow, and its whole history can be read.
//!
//! ## A story
//!
//! A factory registers with a bond and certifies a million bottles. It claims bottle 17 and hands it to a
//! distributor, who hands it to a shop. Anna buys it through a deal: the shop binds the bottle to the deal,
//! Anna sees that before she pays the rest, and when the deal ends in the shop's favour she is the custodian.
//! A year later she sells it to Ben in the same way, who reads where it has been: five entries. The factory
//! recalls the batch, and whoever looks at a bottle sees why. Ben empties his and retires it.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | see a secret in the pool and claim ahead of its finder | only a commitment that names the claimant and is older than `commit_delay` may claim; whoever sees the secret is that late, and would have to keep the claim out of all blocks meanwhile |
//! | make a finder's claim fail once its secret is out | the rent is taken with the commitment: a claim moves no money |
//! | copy a label a thousand times | the unit is claimed once; the second buyer gets `AlreadyClaimed`, and reads who has it since when |
//! | copy another maker's root | it is a batch of the copier's, under his name and bond, and everybody reads whose it is |
//! | pass an inner node of the tree off as a unit | a leaf's hash covers 44 bytes with a domain, a node's 64 |
//! | bind what one doesn't own, or what is promised to another | the custodian alone binds, to an open deal whose seller he is, and a bound unit doesn't move |
//! | hand the unit on after the buyer has paid | a bound unit stays bound until the deal has ended |
//! | wash a counterfeit through many accounts | each hand is an entry, in order, with its block and its deal; none can be left out |
//! | wipe a history by retiring the unit | what is retired is never handed on again, nor claimed a second time |
//! | leave to save the bond | it stays on hold for `exit_delay` more, as it stood when the maker registered |
//! | fill the state with commitments, units, entries | each pays rent until it goes; commitments expire |
//! | push a unit on somebody | costs him nothing, takes no slot of his, and says truly who sent it; so nobody need consent |
//!
//! Who knows the secret first is the first custodian: a maker's own people too. The history says who that
//! was. A certificate says nothing about a bottle that was refilled: that is for a court, which reads the history.
//!
//! ## Who may do what, when
//!
//! | state | nobody vanished | who vanished → who may do what |
//! |---|---|---|
//! | issuer registered | `update_issuer`, `certify`, `leave` | issuer → batches and units live on |
//! | issuer leaving | `update_issuer`; `now >= leaves_at`: `withdraw_bond` | issuer → the bond waits |
//! | batch open | anybody `claim`s; issuer: `recall`, `close_batch` | issuer → claims go on; makers should publish the seals, see [`tree`] |
//! | batch closed (`now >= closes_at`) | anybody: `remove_batch` when no unit is left | custodians → their units live on, and the batch with them |
//! | commitment | `claim` while `from <= now < expires` | claimant → anybody: `expire_commitment` |
//! | unit held | custodian: `transfer`, `bind`, `retire` | custodian → the certificate waits, as the product does |
//! | unit bound | – | either party → the deal ends by its own deadlines, and takes the unit along; anybody: `unbind` if the deal is gone |
//! | unit retired | anybody: `clear` | – |
//!
//! ## What a deal's end does to the units bound to it
//!
//! | outcome | the units |
//! |---|---|
//! | released | go to the buyer |
//! | refunded | as many as portions were released, in proportion, rounded up, those bound first go to the buyer: of five bound to a deal of five with two delivered, two. The rest stays with the seller |
//! | settled, ruled | go to the buyer if the seller was paid anything, else stay: who gets nothing keeps his goods' papers |
//!
//! ## Bytes, and who pays
//!
//! Per entry, hashed key included: issuer 129, batch 194 (of any size), commitment 136 (pays 210, what its claim
//! will write), unit 109, entry of the history 101 (130 through a deal, which lists the unit meanwhile), mark of a
//! unit that was cleared 84. Whoever hands a unit on pays for the next holder's entry; the first holder pays for
//! the unit and his own entry. All is returned when it goes: `retire` and `clear` end a unit, of which a mark
//! remains so that its label is good for nothing; `close_batch`, its notice and `remove_batch` end batch and marks.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for bonds is its bond, its hold for rent the sum of its tickets.
//! 2. Each unit and mark is of a batch that exists and within its size, never both; a batch counts its units.
//! 3. A unit's history has entries 0 to `entries − 1` and no others, at least one, in the order of time; the last
//!    one's holder is the custodian, until a retired unit's history is being cleared.
//! 4. A unit is bound to a deal exactly if that deal's list has it, once; no list is empty.
//! 5. Parameters are sound; batches are numbered below [`NextBatch`]; a commitment matures before it expires.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod batches;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod claiming;
mod custody;
mod errors;
mod events;
mod issuing;
mod rent;
mod selling;
#[cfg(test)]
mod tests;
pub mod tree;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;

use frame_support::pallet_macros::import_section;

pub use pallet::*;
pub use types::*;
pub use views::*;
pub use weights::WeightInfo;

/// The most units that are bound to one deal.
pub const MAX_UNITS_PER_DEAL: u32 = 16;

/// The most siblings that a proof may have: room for 2^32 leaves.
pub const MAX_PROOF_LEN: u32 = 32;

/// The most entries that one call removes.
pub const MAX_CLEAR: u32 = 50;

/// The most entries that one view returns.
pub const MAX_PAGE: u32 = 100;

/// The pallet.
#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
#[allow(
    clippy::expect_used,
    clippy::large_enum_variant,
    reason = "the macro expands to it; nothing written here does"
)]
pub mod pallet {
    use super::{
        rent::{commitment_bytes, Rented},
        tree::{Proof, Secret},
        types::*,
        views::*,
        WeightInfo, MAX_UNITS_PER_DEAL,
    };
    use alloc::vec::Vec;
    use cybermiles_primitives::{
        trade::{Content, DealId, Deals},
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint},
    };
    use frame_system::pallet_prelude::*;
    use sp_runtime::traits::BlockNumberProvider;

    /// What the pallet needs of the runtime.
    #[pallet::config]
    pub trait Config: frame_system::Config<AccountId = AccountId, Hash = Hash> {
        /// The runtime's reasons for holds.
        type RuntimeHoldReason: From<HoldReason>;

        /// CMT, in which bonds are put up. Balances in planck (10^-18 CMT).
        type Currency: fungible::Mutate<AccountId, Balance = Balance>
            + fungible::MutateHold<AccountId, Reason = Self::RuntimeHoldReason>;

        /// Rent for storage; the runtime holds it under [`HoldReason::Rent`].
        type Ticket: Consideration<AccountId, Footprint>;

        /// The chain's clock.
        type Clock: BlockNumberProvider<BlockNumber = BlockNumber>;

        /// Who sells to whom in the deals that have not ended.
        type Deals: Deals;

        /// Who sets the parameters.
        type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

        /// What the calls weigh.
        type WeightInfo: WeightInfo;
    }

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// Why the pallet holds money.
    #[pallet::composite_enum]
    pub enum HoldReason {
        /// A maker's bond, behind all that he certifies.
        IssuerBond,
        /// Rent for what somebody stores, returned when it goes.
        Rent,
    }

    /// What governance sets; the chain's own bytes.
    #[pallet::storage]
    pub type CurrentParameters<T: Config> = StorageValue<_, Parameters, ValueQuery>;

    /// The next batch's id; the chain's own bytes.
    #[pallet::storage]
    pub type NextBatch<T: Config> = StorageValue<_, BatchId, ValueQuery>;

    /// The makers, by account; accounts are chosen, so the hasher is a cryptographic one. The maker pays;
    /// `withdraw_bond` removes it.
    #[pallet::storage]
    pub type Issuers<T: Config> =
        StorageMap<_, Blake2_128Concat, AccountId, Issuer<T::Ticket>, OptionQuery>;

    /// What was certified, by an id that the chain counts. The issuer pays; `remove_batch` removes it.
    #[pallet::storage]
    pub type Batches<T: Config> =
        StorageMap<_, Twox64Concat, BatchId, Batch<T::Ticket>, OptionQuery>;

    /// Who says that he knows a secret, by account and [`tree::commitment`](crate::tree::commitment); both
    /// are chosen. The claimant pays; `claim` or `expire_commitment` removes it.
    #[pallet::storage]
    pub type Commitments<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        AccountId,
        Blake2_128Concat,
        Hash,
        Commitment<T::Ticket>,
        OptionQuery,
    >;

    /// The units that were claimed, by an id of which the maker chooses the serial number. The first holder
    /// pays; `clear` removes it.
    #[pallet::storage]
    pub type Units<T: Config> =
        StorageMap<_, Blake2_128Concat, UnitId, Unit<T::Ticket>, OptionQuery>;

    /// The marks of units that were cleared, so that they are never claimed again; by batch, which the chain
    /// counts and which removes them all, and serial number, which the maker chooses. What the first holder
    /// paid for the unit pays for it; `remove_batch` removes it.
    #[pallet::storage]
    pub type SpentUnits<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        BatchId,
        Blake2_128Concat,
        u32,
        Spent<T::Ticket>,
        OptionQuery,
    >;

    /// Through whose hands each unit went, by unit, of which the maker chooses the serial number, and
    /// position, which the chain counts. The holder before pays, the first one for himself; `clear` removes it.
    #[pallet::storage]
    pub type Custody<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        UnitId,
        Twox64Concat,
        u32,
        Entry<T::Ticket>,
        OptionQuery,
    >;

    /// The units bound to each deal, in the order of binding, by an id that the escrow counts. The seller pays
    /// with each unit; the deal's end removes it, or `unbind`.
    #[pallet::storage]
    pub type DealUnits<T: Config> = StorageMap<
        _,
        Twox64Concat,
        DealId,
        BoundedVec<UnitId, ConstU32<MAX_UNITS_PER_DEAL>>,
        ValueQuery,
    >;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// Bond, delays and bounds.
        pub parameters: Parameters,
        /// Nothing.
        #[serde(skip)]
        pub _config: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(),
                "certificates: the parameters are unsound"
            );
            CurrentParameters::<T>::put(self.parameters);
        }
    }

    #[pallet::hooks]
    impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
        fn integrity_test() {
            let claim = Rented::Unit
                .bytes::<T::Ticket>()
                .saturating_add(Rented::Entry.bytes::<T::Ticket>());
            assert!(
                commitment_bytes::<T::Ticket>() <= claim,
                "certificates: a commitment must pay for its own bytes"
            );
            assert!(
                Rented::Spent.bytes::<T::Ticket>() <= Rented::Unit.bytes::<T::Ticket>(),
                "certificates: a mark must not cost more than the unit that it replaces"
            );
        }

        #[cfg(feature = "try-runtime")]
        fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
            Self::do_try_state()
        }
    }

    #[pallet::call]
    impl<T: Config> Pallet<T> {
        /// Become an issuer: `content` says who certifies.
        ///
        /// Origin: signed. Deposit: the bond of this moment, and rent.
        /// Errors: `AlreadyIssuer`, `ContentLengthOutOfRange`. Event: `IssuerRegistered`. Weight: constant.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::register())]
        pub fn register(origin: OriginFor<T>, content: Content) -> DispatchResult {
            Self::do_register(ensure_signed(origin)?, content)
        }

        /// Say anew who certifies.
        ///
        /// Origin: the issuer, leaving or not. Deposit: none.
        /// Errors: `NotIssuer`, `ContentLengthOutOfRange`. Event: `IssuerUpdated`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::update_issuer())]
        pub fn update_issuer(origin: OriginFor<T>, content: Content) -> DispatchResult {
            Self::do_update_issuer(ensure_signed(origin)?, content)
        }

        /// Certify no more; the bond stays on hold for the exit delay. There is no way back but a new bond.
        ///
        /// Origin: the issuer. Deposit: none.
        /// Errors: `NotIssuer`, `Leaving`. Event: `IssuerLeaving`. Weight: constant.
        #[pallet::call_index(2)]
        #[pallet::weight(T::WeightInfo::leave())]
        pub fn leave(origin: OriginFor<T>) -> DispatchResult {
            Self::do_leave(ensure_signed(origin)?)
        }

        /// Take the bond back; from `now = leaves_at` on. The batches stay.
        ///
        /// Origin: the issuer. Deposit: bond and rent are returned.
        /// Errors: `NotIssuer`, `NotLeaving`, `ExitDelayNotPassed`. Event: `IssuerLeft`. Weight: constant.
        #[pallet::call_index(3)]
        #[pallet::weight(T::WeightInfo::withdraw_bond())]
        pub fn withdraw_bond(origin: OriginFor<T>) -> DispatchResult {
            Self::do_withdraw_bond(ensure_signed(origin)?)
        }

        /// Certify `units` units of a product by the root of their [`tree`](crate::tree).
        ///
        /// Origin: an issuer who is not leaving. Deposit: rent for one batch, whatever its size.
        /// Errors: `NotIssuer`, `Leaving`, `NoUnits`, `ContentLengthOutOfRange`. Event: `BatchCertified`.
        /// Weight: constant.
        #[pallet::call_index(4)]
        #[pallet::weight(T::WeightInfo::certify())]
        pub fn certify(
            origin: OriginFor<T>,
            root: Hash,
            units: u32,
            product: Content,
        ) -> DispatchResult {
            Self::do_certify(ensure_signed(origin)?, root, units, product)
        }

        /// Warn of a batch: each unit of it shows the reason from now on. For good.
        ///
        /// Origin: the batch's issuer, even if he has left. Deposit: none.
        /// Errors: `UnknownBatch`, `NotBatchIssuer`, `AlreadyRecalled`, `ContentLengthOutOfRange`.
        /// Event: `BatchRecalled`. Weight: constant.
        #[pallet::call_index(5)]
        #[pallet::weight(T::WeightInfo::recall())]
        pub fn recall(origin: OriginFor<T>, batch: BatchId, reason: Content) -> DispatchResult {
            Self::do_recall(ensure_signed(origin)?, batch, reason)
        }

        /// Say that no unit of a batch is claimed once its notice has passed; in time while `now < closes_at`.
        ///
        /// Origin: the batch's issuer, even if he has left. Deposit: none.
        /// Errors: `UnknownBatch`, `NotBatchIssuer`, `AlreadyClosing`. Event: `BatchClosing`. Weight: constant.
        #[pallet::call_index(6)]
        #[pallet::weight(T::WeightInfo::close_batch())]
        pub fn close_batch(origin: OriginFor<T>, batch: BatchId) -> DispatchResult {
            Self::do_close_batch(ensure_signed(origin)?, batch)
        }

        /// Remove up to `limit` marks of a closed batch, and the batch itself when no mark and no unit is left.
        ///
        /// Origin: signed, anybody. Deposit: rent goes back to those who paid it.
        /// Errors: `LimitOutOfRange`, `UnknownBatch`, `BatchNotClosed`, `BatchInUse`.
        /// Events: `MarksRemoved`, `BatchRemoved`. Weight: O(`limit`); what was not removed is refunded.
        #[pallet::call_index(7)]
        #[pallet::weight(T::WeightInfo::remove_batch(*limit))]
        pub fn remove_batch(
            origin: OriginFor<T>,
            batch: BatchId,
            limit: u32,
        ) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let marks = Self::do_remove_batch(batch, limit)?;
            Ok(Some(T::WeightInfo::remove_batch(marks)).into())
        }

        /// Say that one knows a unit's secret without telling it:
        /// `hash` = [`tree::commitment`](crate::tree::commitment).
        ///
        /// Origin: signed. Deposit: rent for unit and first entry, which the claim writes without taking more.
        /// Errors: `AlreadyCommitted`. Event: `Committed`. Weight: constant.
        #[pallet::call_index(8)]
        #[pallet::weight(T::WeightInfo::commit())]
        pub fn commit(origin: OriginFor<T>, hash: Hash) -> DispatchResult {
            Self::do_commit(ensure_signed(origin)?, hash)
        }

        /// Remove a commitment of `who` whose time has passed.
        ///
        /// Origin: signed, anybody. Deposit: the rent goes back to `who`.
        /// Errors: `NoCommitment`, `CommitmentNotExpired`. Event: `CommitmentRemoved`. Weight: constant.
        #[pallet::call_index(9)]
        #[pallet::weight(T::WeightInfo::expire_commitment())]
        pub fn expire_commitment(
            origin: OriginFor<T>,
            who: AccountId,
            hash: Hash,
        ) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_expire_commitment(who, hash)
        }

        /// Become a unit's first custodian by the secret under its label. Once.
        ///
        /// Origin: signed, with a commitment that is in time while `from <= now < expires`. Deposit: the
        /// commitment's rent becomes that of unit and first entry.
        /// Errors: `NoCommitment`, `CommitmentTooYoung`, `CommitmentExpired`, `UnknownBatch`, `BatchClosed`,
        /// `UnknownUnit`, `AlreadyClaimed`, `WrongProof`. Event: `UnitClaimed`. Weight: O(proof) hashes.
        #[pallet::call_index(10)]
        #[pallet::weight(T::WeightInfo::claim(proof.len() as u32))]
        pub fn claim(
            origin: OriginFor<T>,
            unit: UnitId,
            secret: Secret,
            proof: Proof,
        ) -> DispatchResult {
            Self::do_claim(ensure_signed(origin)?, unit, &secret, &proof)
        }

        /// Hand a unit on. The recipient need not consent: it costs him nothing.
        ///
        /// Origin: the custodian. Deposit: rent for the recipient's entry.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`, `SameCustodian`.
        /// Event: `UnitTransferred`. Weight: constant.
        #[pallet::call_index(11)]
        #[pallet::weight(T::WeightInfo::transfer())]
        pub fn transfer(origin: OriginFor<T>, unit: UnitId, to: AccountId) -> DispatchResult {
            Self::do_transfer(ensure_signed(origin)?, unit, to)
        }

        /// Promise a unit to a deal: its end decides who has it.
        ///
        /// Origin: the custodian, who sells in that deal. Deposit: rent for the entry to come.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`, `UnknownDeal`, `NotSeller`,
        /// `TooManyUnits`. Event: `UnitBound`. Weight: constant.
        #[pallet::call_index(12)]
        #[pallet::weight(T::WeightInfo::bind())]
        pub fn bind(origin: OriginFor<T>, unit: UnitId, deal: DealId) -> DispatchResult {
            Self::do_bind(ensure_signed(origin)?, unit, deal)
        }

        /// Free a unit whose deal is gone without having decided about it, for its custodian.
        ///
        /// Origin: signed, anybody. Deposit: the rent of the entry goes back to the custodian.
        /// Errors: `UnknownUnit`, `UnitNotBound`, `DealNotEnded`. Event: `UnitUnbound`. Weight: constant.
        #[pallet::call_index(13)]
        #[pallet::weight(T::WeightInfo::unbind())]
        pub fn unbind(origin: OriginFor<T>, unit: UnitId) -> DispatchResult {
            ensure_signed(origin)?;
            Self::do_unbind(unit)
        }

        /// Say that a unit is consumed or destroyed. For good; then anybody may [`clear`](Pallet::clear) it.
        ///
        /// Origin: the custodian. Deposit: none.
        /// Errors: `UnknownUnit`, `NotCustodian`, `UnitBound`, `UnitRetired`. Event: `UnitRetired`.
        /// Weight: constant.
        #[pallet::call_index(14)]
        #[pallet::weight(T::WeightInfo::retire())]
        pub fn retire(origin: OriginFor<T>, unit: UnitId) -> DispatchResult {
            Self::do_retire(ensure_signed(origin)?, unit)
        }

        /// Remove up to `limit` entries of a retired unit's history, the last first, and with the first one the
        /// unit: a mark stays, unless the batch is closed.
        ///
        /// Origin: signed, anybody. Deposit: rent goes back to those who paid it.
        /// Errors: `LimitOutOfRange`, `UnknownUnit`, `UnitNotRetired`. Event: `HistoryCleared`.
        /// Weight: O(`limit`); what was not removed is refunded.
        #[pallet::call_index(15)]
        #[pallet::weight(T::WeightInfo::clear(*limit))]
        pub fn clear(origin: OriginFor<T>, unit: UnitId, limit: u32) -> DispatchResultWithPostInfo {
            ensure_signed(origin)?;
            let entries = Self::do_clear(unit, limit)?;
            Ok(Some(T::WeightInfo::clear(entries)).into())
        }

        /// Set bond, delays and bounds for what is made from now on.
        ///
        /// Origin: `AdminOrigin`. Deposit: none.
        /// Errors: `UnsoundParameters`. Event: `ParametersSet`. Weight: constant.
        #[pallet::call_index(16)]
        #[pallet::weight(T::WeightInfo::force_set_parameters())]
        pub fn force_set_parameters(
            origin: OriginFor<T>,
            parameters: Parameters,
        ) -> DispatchResult {
            T::AdminOrigin::ensure_origin(origin)?;
            ensure!(parameters.is_sound(), Error::<T>::UnsoundParameters);
            CurrentParameters::<T>::put(parameters);
            Self::deposit_event(Event::ParametersSet { parameters });
            Ok(())
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// What governance has set.
        pub fn parameters() -> Parameters {
            CurrentParameters::<T>::get()
        }

        /// Who certifies under this account.
        pub fn issuer(who: AccountId) -> Option<IssuerInfo> {
            Self::issuer_info(&who)
        }

        /// What was certified under this id.
        pub fn batch(id: BatchId) -> Option<BatchInfo> {
            Self::batch_info(id)
        }

        /// From when until when a commitment may claim.
        pub fn commitment(who: AccountId, hash: Hash) -> Option<CommitmentInfo> {
            Self::commitment_info(&who, hash)
        }

        /// What is known of a unit; nothing if no batch has it.
        pub fn unit(id: UnitId) -> Option<UnitInfo> {
            Self::unit_info(id)
        }

        /// Up to `limit`, at most [`MAX_PAGE`](crate::MAX_PAGE), entries of a unit's history, the oldest first,
        /// from position `from` on.
        pub fn history(id: UnitId, from: u32, limit: u32) -> Vec<HistoryEntry> {
            Self::history_page(id, from, limit)
        }

        /// The units bound to a deal that has not ended, in the order of binding.
        pub fn units_of_deal(deal: DealId) -> Vec<UnitId> {
            DealUnits::<T>::get(deal).into_inner()
        }
    }
}
