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
//! Lena buys a bottle whose label says 18, and finds 18 in the hands of somebody far away. She reports it
//! with a bond of 500 CMT and the photographs of both. The factory answers; a jury, at which none of them
//! sits, reads through whose hands 18 went, and finds the number copied. The unit is marked for good, and
//! 2,000 CMT of the factory's bond are shared by Lena and the jurors: who prints secrets under labels keeps
//! them. Until the factory has put that up again it certifies no more.
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
//! | leave to save the bond | it stays on hold for `exit_delay` more, as it stood when the maker registered, and longer while a report made by then is open |
//! | report a rival's units without end, to keep his bond | each report that is denied costs the reporter's bond; who could take his bond already is kept by no new one |
//! | report one's own unit badly, so that a jury says that it is genuine | refused for the issuer by account; and a denial bars nobody from reporting it again |
//! | have a friend report, and get one's penalty back | half of it is the jurors', whatever the other half is |
//! | wipe the history before the jury has read it | neither unit nor batch is removed while a report is open |
//! | certify on without a bond behind it | not until it is topped up; nor while moderation has closed the account |
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
//! | issuer registered | `update_issuer`, `certify`, `top_up_bond`, `leave` | issuer → batches and units live on |
//! | issuer leaving | `update_issuer`; `now >= leaves_at`: `withdraw_bond`, when no report is open | issuer → the bond waits |
//! | batch open | anybody `claim`s; issuer: `recall`, `close_batch` | issuer → claims go on; makers should publish the seals, see [`tree`] |
//! | batch closed (`now >= closes_at`) | anybody: `remove_batch` when no unit is left | custodians → their units live on, and the batch with them |
//! | commitment | `claim` while `from <= now < expires` | claimant → anybody: `expire_commitment` |
//! | unit held | custodian: `transfer`, `bind`, `retire` | custodian → the certificate waits, as the product does |
//! | unit bound | – | either party → the deal ends by its own deadlines, and takes the unit along; anybody: `unbind` if the deal is gone |
//! | unit retired | anybody: `clear` | – |
//! | unit of a batch, in any state | anybody but the issuer: `report`; custodians go on as before | – |
//! | report open | issuer: `answer`, once; the jury decides | issuer → nothing to answer; reporter → nothing is needed of him; jurors → the panel ends by its own deadlines, Undecided at last |
//!
//! ## What a deal's end does to the units bound to it
//!
//! | outcome | the units |
//! |---|---|
//! | released | go to the buyer |
//! | refunded | as many as portions were released, in proportion, rounded up, those bound first go to the buyer: of five bound to a deal of five with two delivered, two. The rest stays with the seller |
//! | settled, ruled | go to the buyer if the seller was paid anything, else stay: who gets nothing keeps his goods' papers |
//!
//! ## What a verdict about a report does
//!
//! | verdict | the unit | the reporter's bond, by the jury | the issuer's bond |
//! |---|---|---|---|
//! | granted | marked, for good: whatever state it is in or gets into, until its batch is removed | back, with his part of the votes | loses the penalty of the day of the report, or what is left of the bond: half to the reporter, rounded down, the rest to the jurors; all to them if he can't receive it |
//! | denied | as before | to the majority | – |
//! | undecided | as before | back | – |
//!
//! The jurors are asked whether the number was copied and the maker answers for it: who lets labels leave the
//! house with their secrets legible does, and who certifies what he did not make. That a buyer copied his own
//! label is a reason to deny.
//!
//! A marked unit still goes from hand to hand, and everybody sees the mark: whoever has it need not be who
//! copied it. A report of a unit whose issuer had left, or could take his bond when it was made, costs no
//! bond but marks the unit all the same.
//!
//! ## Bytes, and who pays
//!
//! Per entry, hashed key included: issuer 149, batch 194 (of any size), commitment 136 (pays 210, what its claim
//! will write), unit 109, entry of the history 101 (130 through a deal, which lists the unit meanwhile), mark of a
//! unit that was cleared 84. Whoever hands a unit on pays for the next holder's entry; the first holder pays for
//! the unit and his own entry. All is returned when it goes: `retire` and `clear` end a unit, of which a mark
//! remains so that its label is good for nothing; `close_batch`, its notice and `remove_batch` end batch and marks.
//! A report takes 221, which the reporter pays until the verdict. The mark of a counterfeit takes 48, which are
//! the chain's own: each took a jury's majority.
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for bonds is its bond, its hold for rent the sum of its tickets.
//! 2. Each unit and mark is of a batch that exists and within its size, never both; a batch counts its units.
//! 3. A unit's history has entries 0 to `entries − 1` and no others, at least one, in the order of time; the last
//!    one's holder is the custodian, until a retired unit's history is being cleared.
//! 4. A unit is bound to a deal exactly if that deal's list has it, once; no list is empty.
//! 5. Parameters are sound; batches are numbered below [`NextBatch`]; a commitment matures before it expires.
//! 6. Each report is of a unit of an existing batch that is not marked, is found by the unit, and has a panel of
//!    its own; nothing else is found. Each issuer's count is that of the open reports that his bond is behind.
//! 7. Each mark of a counterfeit is of a unit of an existing batch; reports are numbered below [`NextReport`].

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod batches;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod claiming;
mod custody;
mod errors;
mod events;
mod issuing;
mod rent;
mod reporting;
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
#[import_section(calls::calls)]
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
        justice::{Jury, PanelId, Verdict},
        trade::{self, Content, DealId, Deals},
        AccountId, Balance, BlockNumber, Hash,
    };
    use frame_support::{
        pallet_prelude::*,
        traits::{
            fungible::{self, Inspect},
            Consideration, Footprint,
        },
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

        /// Who may take up new business.
        type Standing: trade::Standing;

        /// Decides about reports of counterfeits.
        type Jury: Jury;

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

    /// The next report's id; the chain's own bytes.
    #[pallet::storage]
    pub type NextReport<T: Config> = StorageValue<_, ReportId, ValueQuery>;

    /// The reports that no jury has decided, by an id that the chain counts. The reporter pays; the verdict
    /// removes it.
    #[pallet::storage]
    pub type Reports<T: Config> =
        StorageMap<_, Twox64Concat, ReportId, Report<T::Ticket>, OptionQuery>;

    /// Of each unit the report that is open; by batch, which the chain counts, and serial number, which the
    /// maker chooses. The reporter pays; the verdict removes it.
    #[pallet::storage]
    pub type OpenReports<T: Config> =
        StorageDoubleMap<_, Twox64Concat, BatchId, Blake2_128Concat, u32, ReportId, OptionQuery>;

    /// The marks of units that a jury found copied, by batch and serial number as above. The chain's own bytes,
    /// of which each entry took a jury's majority; `remove_batch` removes it.
    #[pallet::storage]
    pub type Counterfeits<T: Config> =
        StorageDoubleMap<_, Twox64Concat, BatchId, Blake2_128Concat, u32, Counterfeit, OptionQuery>;

    /// What the chain starts with.
    #[pallet::genesis_config]
    #[derive(frame_support::DefaultNoBound)]
    pub struct GenesisConfig<T: Config> {
        /// Bonds, delays, juries and bounds.
        pub parameters: Parameters,
        /// Nothing.
        #[serde(skip)]
        pub _config: PhantomData<T>,
    }

    #[pallet::genesis_build]
    impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
        fn build(&self) {
            assert!(
                self.parameters.is_sound(T::Currency::minimum_balance()),
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

        /// A report that is not decided.
        pub fn report_of(id: ReportId) -> Option<ReportInfo> {
            Self::report_info(id)
        }

        /// The units bound to a deal that has not ended, in the order of binding.
        pub fn units_of_deal(deal: DealId) -> Vec<UnitId> {
            DealUnits::<T>::get(deal).into_inner()
        }
    }
}
