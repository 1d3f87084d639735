//! # Records: what a business keeps, in collections that everybody can search
//!
//! A smart business contract has a database beside the ledger (003 ch. 3.3). Here it is the chain's own: every
//! node has it, a contract reads what it wrote a moment ago, and nobody can take a row out unseen. A
//! collection has a schema: fields of the types that rules and processes have too, up to four of
//! them indexed. A record is written under a key, found by its key or by a range of an index, and has a
//! revision, so that nobody overwrites what he has not seen. What a schema may be is the business of the
//! [engine](cybermiles_records).
//!
//! ## A story
//!
//! Lena's shop keeps its orders in the collection "orders": who buys, for how much, in which state; the state
//! and the amount are indexed. Her two clerks both read order 7 at revision 1; the first marks it paid, which
//! makes it revision 2, and the second, who means to replace revision 1, is refused and looks again. Each
//! evening her contract goes through the orders that are paid, a page at a time, and through those above a
//! thousand. "reviews" is open to all: Ravi writes one under his own key, pays its rent, and nobody
//! else can change it; Mei's spam Lena takes out, and Mei's rent goes back to Mei. When Lena closes the shop,
//! she removes records and collections, and every planck of rent is back with whoever paid it.
//!
//! ## Attacks, and what stops each
//!
//! | attack | what stops it |
//! |---|---|
//! | two writers who overwrite each other | `put` and `remove` name the revision that they mean |
//! | write into another's collection | the schema says who may: its owner, or anyone |
//! | change another's record where anyone may write | only its author does; he and the owner remove it |
//! | fill a collection so that its owner can't remove it | he removes any record of it |
//! | give records another meaning | a schema is replaced only while there are none |
//! | flood storage | rent by the byte and by the entry, for those of the index too, before anything is kept |
//! | let others pay | a record's rent is its author's, and goes back to nobody else |
//! | crowd a value with others that begin alike | entries of one value are together in the index, told apart by its hash, so that who asks for it is led to it; a range of others reads at most four entries for each record that it may return, and says where to go on |
//! | pick values that make the index deep | only 16 bytes of a value are the writer's to pick; the benchmarks measure an index that is as deep as that allows |
//! | a schema that the engine stumbles over | `create` takes only what [`Schema::from_bytes`](cybermiles_records::Schema::from_bytes) accepts |
//! | a contract that goes on after half a change | each promise is kept whole or not at all |
//! | names that look like others | printable ASCII only; keys are bytes, and the writer's own affair |
//! | grind names and keys to unbalance storage | both are hashed |
//!
//! ## Who may do what, when
//!
//! | state | its owner | an author (where anyone writes) | anybody | if the owner vanished | if the author vanished |
//! |---|---|---|---|---|---|
//! | collection empty | `create` gives it another schema, `remove_collection`, `put` | – | reads; `put` where anyone writes | it stays, rent on hold | – |
//! | collection with records | `put` where only he writes, `remove` of any record | `put` and `remove` of his own | reads; `put` of a new one where anyone writes | authors change and remove theirs as before | the owner removes his records, whose rent goes back to him |
//! | collection removed | `create` anew, under another id | – | – | – | – |
//!
//! Nothing here waits for anybody. The exits, `remove` and `remove_collection`, are open in every state, also
//! while the chain is paused. A record that is removed and written again begins at revision 1.
//!
//! ## Order
//!
//! An index has its records in the order of the indexed value's first 16 bytes, as
//! [`order_key`](cybermiles_records::order_key) makes them: all of a number, a truth value or a variant, the
//! beginning of a text, an account or a hash. Then come those of one value together, in the order of
//! their keys' hashes. A range is of whole values: 16 bytes only say in which order. A page may have fewer
//! records than its limit before the range is done, so whoever pages goes on until the view says that
//! nothing is next, or a contract gets an empty page; if nothing at all was found among
//! [`READS_PER_RECORD`] entries for each record that may be returned, a contract gets `TooManyAlike`.
//!
//! ## Weight
//!
//! Each call is charged before for a schema of 4 KiB with four indexes, and afterwards for the schema that it
//! read, the indexes that it wrote and the bytes that it brought; a scan for the entries that it read.
//!
//! ## Bytes, and who pays
//!
//! A collection and its schema are the owner's to pay: 224 bytes, its name and its schema. A record is
//! its author's: 68 bytes, its key and its values, and for each index 165 bytes and the key once more. Each
//! has besides the 16 of the ticket's amount and the compact lengths; an entry more than the one that a ticket
//! pays for counts as 100 bytes, which are in these figures. Rent follows the size of what is stored.
//!
//! ## Query nodes
//!
//! Events have all that is written. A node with an offchain index also keeps the latest revision of each
//! record that it met, under [`feed_key`].
//!
//! ## Invariants
//!
//! 1. Conservation: each account's hold for rent is the sum of its tickets, of collections and records; who
//!    has none has no hold.
//! 2. Each collection has a printable name, an id of its own below [`NextCollection`], and a sound schema
//!    under the hash that it says; no schema is of no collection.
//! 3. Each collection has as many records as it says; no record is of no collection.
//! 4. Each record has a key and values of its schema, and was written at least once; where only the owner
//!    writes, he is the author.
//! 5. The entries of the index are exactly those that the records' values make.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod collecting;
mod costs;
mod feed;
mod promise;
mod reading;
mod refusal;
mod rent;
#[cfg(any(feature = "runtime-benchmarks", test))]
mod samples;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod views;
pub mod weights;
mod writing;

pub use feed::{feed_key, FEED_PREFIX};
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
    use super::{costs::Usage, types::*, views::*, WeightInfo};
    use cybermiles_primitives::{
        engine::{ItemName, Range, RecordKey},
        AccountId, Balance, Hash,
    };
    use cybermiles_rules::{Fields, Value};
    use frame_support::{
        pallet_prelude::*,
        traits::{fungible, Consideration, Footprint},
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

    /// The id that the next collection gets; the chain's own bytes, only ever counted up.
    #[pallet::storage]
    pub type NextCollection<T: Config> = StorageValue<_, CollectionId, ValueQuery>;

    /// The collections, by owner and name, both of which people choose. The owner pays;
    /// [`Pallet::remove_collection`] removes the entry.
    #[pallet::storage]
    pub type Collections<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        AccountId,
        Blake2_128Concat,
        ItemName,
        Collection<T::Ticket>,
        OptionQuery,
    >;

    /// The schemas, by collection, an id that the chain counts. Apart from the collections, which every new
    /// record writes anew. The owner pays with the collection; the entry goes with it.
    #[pallet::storage]
    pub type Schemas<T: Config> =
        StorageMap<_, Twox64Concat, CollectionId, SchemaBytes, OptionQuery>;

    /// The records, by collection and key, which people choose. The author pays; [`Pallet::remove`] removes the
    /// entry.
    #[pallet::storage]
    pub type Entries<T: Config> = StorageDoubleMap<
        _,
        Twox64Concat,
        CollectionId,
        Blake2_128Concat,
        RecordKey,
        RecordEntry<T::Ticket>,
        OptionQuery,
    >;

    /// The records of a collection, by index, place of the indexed value and key.
    ///
    /// Indexes and places are not hashed, so that the trie has the records in their order. Of a place people
    /// choose the first half, so somebody can make the trie 32 levels deeper where he pays rent for each. The
    /// record's author pays with the record; the entry goes with it, or when its value changes.
    #[pallet::storage]
    pub type Index<T: Config> = StorageNMap<
        _,
        (
            NMapKey<Twox64Concat, CollectionId>,
            NMapKey<Identity, u8>,
            NMapKey<Identity, Place>,
            NMapKey<Blake2_128Concat, RecordKey>,
        ),
        (),
        OptionQuery,
    >;

    /// What happened. An indexer rebuilds the state from it.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// A collection is there; it has no records.
        Created {
            /// Whose.
            owner: AccountId,
            /// What he calls it.
            name: ItemName,
            /// By what it is known.
            collection: CollectionId,
            /// The hash of its schema.
            schema: Hash,
        },
        /// An empty collection has another schema.
        SchemaReplaced {
            /// Which collection.
            collection: CollectionId,
            /// The hash of its schema.
            schema: Hash,
        },
        /// A collection is gone.
        CollectionRemoved {
            /// Whose it was.
            owner: AccountId,
            /// What he called it.
            name: ItemName,
            /// By what it was known.
            collection: CollectionId,
        },
        /// A record is there, at revision 1, or has other values.
        Written {
            /// In which collection.
            collection: CollectionId,
            /// Under which key.
            key: RecordKey,
            /// How often it was written.
            revision: u32,
            /// Who wrote it.
            author: AccountId,
            /// Its values.
            fields: Fields,
        },
        /// A record is gone.
        Removed {
            /// From which collection.
            collection: CollectionId,
            /// Under which key it was.
            key: RecordKey,
            /// How often it had been written.
            revision: u32,
            /// Who removed it.
            by: AccountId,
        },
    }

    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The owner has no collection of this name.
        UnknownCollection,
        /// The collection has no record under this key.
        UnknownRecord,
        /// The collection has no such index.
        UnknownIndex,
        /// The name is empty, or has other characters than printable ASCII.
        BadName,
        /// The key is empty.
        BadKey,
        /// The collection has this schema already.
        Unchanged,
        /// The collection has records.
        NotEmpty,
        /// The record is another's, or only the owner of the collection writes here.
        NotAllowed,
        /// The record does not have the revision that the caller means.
        WrongRevision,
        /// The values are not those of the schema.
        WrongFields,
        /// A text is longer than its field.
        TextTooLong,
        /// The limit is zero, or more than a scan may return.
        LimitOutOfRange,
        /// So many values begin alike that none of the range was found among those that may be read.
        TooManyAlike,
        /// The schema has too many bytes.
        SchemaTooLong,
        /// The schema does not begin as one does.
        BadMagic,
        /// The schema is of another version of the engine.
        BadVersion,
        /// The schema is cut off, or not in its one canonical form.
        Undecodable,
        /// What the schema calls a record is empty, too long or not UTF-8.
        BadRecordName,
        /// The schema has an index of no field, or two of one.
        BadIndex,
        /// The schema has too many indexes.
        TooManyIndexes,
        /// A name in the schema is empty, not UTF-8 or there twice: in the part at this place of `Part`.
        BadNameIn(u8),
        /// The schema refers to something that is not in it: in the part at this place of `Part`.
        BadIndexIn(u8),
        /// The schema has a type that can't be: in the part at this place of `Part`.
        BadTypeIn(u8),
        /// The schema passes a cap of its form: the one at this place of `Cap::ALL`.
        OverCap(u8),
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
        /// Create a collection under a name, or give an empty one another schema.
        ///
        /// Origin: the owner, signed. Deposit: rent for the collection and its schema, which follows its size.
        /// Errors: `BadName`, what the engine refuses (`SchemaTooLong`, `BadMagic`, `BadVersion`, `Undecodable`,
        /// `BadRecordName`, `BadIndex`, `TooManyIndexes`, `BadNameIn`, `BadIndexIn`, `BadTypeIn`, `OverCap`),
        /// `Unchanged`, `NotEmpty`, the ticket's own. Event: `Created`, `SchemaReplaced`.
        /// Weight: by the bytes of the schema.
        #[pallet::call_index(0)]
        #[pallet::weight(T::WeightInfo::create(schema.len() as u32))]
        pub fn create(origin: OriginFor<T>, name: ItemName, schema: SchemaBytes) -> DispatchResult {
            Self::do_create(ensure_signed(origin)?, name, schema)
        }

        /// Remove a collection that is empty.
        ///
        /// Origin: the owner, signed. Deposit: its rent goes back.
        /// Errors: `UnknownCollection`, `NotEmpty`. Event: `CollectionRemoved`. Weight: constant.
        #[pallet::call_index(1)]
        #[pallet::weight(T::WeightInfo::remove_collection())]
        pub fn remove_collection(origin: OriginFor<T>, name: ItemName) -> DispatchResult {
            Self::do_remove_collection(ensure_signed(origin)?, name)
        }

        /// Write a record: a new one, or other values of one that is there.
        ///
        /// * `expected`: the revision that it replaces, 0 if there must be none; `None` replaces whichever.
        /// * `fields`: all of its values, in the order of the schema.
        ///
        /// Origin: signed; the owner of the collection, or, where anyone writes, whoever writes a new record
        /// or is the author of this one. Deposit: the author's rent for the record and its entries of the
        /// index, which follows its size.
        /// Errors: `BadKey`, `UnknownCollection`, `NotAllowed`, `WrongRevision`, `WrongFields`, `TextTooLong`, the
        /// ticket's own. Event: `Written`.
        /// Weight: by the bytes of schema and fields and by the indexes; what was not used is given back.
        #[pallet::call_index(2)]
        #[pallet::weight(Pallet::<T>::most_for_put(fields.encoded_size()))]
        pub fn put(
            origin: OriginFor<T>,
            owner: AccountId,
            collection: ItemName,
            key: RecordKey,
            expected: Option<u32>,
            fields: Fields,
        ) -> DispatchResultWithPostInfo {
            let by = ensure_signed(origin)?;
            let intent = Intent {
                by,
                owner,
                collection,
                key,
                expected,
            };
            Self::do_put(intent, fields)
        }

        /// Remove a record.
        ///
        /// * `expected`: the revision that it must have; `None` removes whichever.
        ///
        /// Origin: the owner of the collection or the record's author, signed. Deposit: the record's rent goes
        /// back to its author.
        /// Errors: `UnknownCollection`, `UnknownRecord`, `NotAllowed`, `WrongRevision`. Event: `Removed`.
        /// Weight: by the bytes of the schema and by the indexes; what was not used is given back.
        #[pallet::call_index(3)]
        #[pallet::weight(Pallet::<T>::most_for_remove())]
        pub fn remove(
            origin: OriginFor<T>,
            owner: AccountId,
            collection: ItemName,
            key: RecordKey,
            expected: Option<u32>,
        ) -> DispatchResultWithPostInfo {
            let by = ensure_signed(origin)?;
            Self::do_remove(Intent {
                by,
                owner,
                collection,
                key,
                expected,
            })
        }
    }

    #[pallet::view_functions]
    impl<T: Config> Pallet<T> {
        /// A collection of an account, with its schema.
        pub fn collection(owner: AccountId, name: ItemName) -> Option<CollectionView> {
            Self::collection_view(&owner, &name)
        }

        /// A record.
        pub fn record(
            owner: AccountId,
            collection: ItemName,
            key: RecordKey,
        ) -> Option<RecordView> {
            Self::record_view(&owner, &collection, &key)
        }

        /// A page of the records whose indexed value is from one to another, both included.
        ///
        /// * `after`: where the page before ended, as its `next` says.
        /// * `limit`: how many records at most, 1 to 64.
        pub fn scan(
            owner: AccountId,
            collection: ItemName,
            index: u8,
            from: Option<Value>,
            to: Option<Value>,
            after: Option<Position>,
            limit: u32,
        ) -> Result<PageView, DispatchError> {
            let range = Range {
                index,
                from,
                to,
                after: after.map(|position| (position.value, position.key)),
                limit,
            };
            let page = Self::page(&owner, &collection, &range, &mut Usage::default());
            page.map_err(Into::into)
        }

        /// Whether a schema could be deployed; if not, why.
        pub fn check(schema: SchemaBytes) -> Result<(), DispatchError> {
            Self::ensure_sound(&schema).map_err(Into::into)
        }
    }
}
