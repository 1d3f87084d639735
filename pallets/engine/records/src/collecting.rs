//! Collections: created, given another schema, removed.

use crate::{pallet::*, rent, types::*, WeightInfo};
use cybermiles_primitives::{
    engine::{Deployable, ItemName},
    AccountId, Hash,
};
use cybermiles_records::{Cap, Invalid, Schema};
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::Consideration,
    weights::Weight,
};
use sp_io::hashing::blake2_256;
use sp_runtime::ArithmeticError;

/// The hash by which a schema is known.
pub(crate) fn hash_of(bytes: &[u8]) -> Hash {
    blake2_256(bytes).into()
}

impl<T: Config> Pallet<T> {
    pub(crate) fn ensure_name(name: &ItemName) -> Result<(), Error<T>> {
        let is_printable = name.iter().all(|byte| matches!(byte, b' '..=b'~'));
        ensure!(!name.is_empty() && is_printable, Error::<T>::BadName);
        Ok(())
    }

    /// Whether the engine takes the schema, once and for all.
    pub(crate) fn ensure_sound(schema: &[u8]) -> Result<(), Error<T>> {
        Schema::from_bytes(schema)?;
        Ok(())
    }

    pub(crate) fn do_create(
        owner: AccountId,
        name: ItemName,
        schema: SchemaBytes,
    ) -> DispatchResult {
        Self::ensure_name(&name)?;
        Self::ensure_sound(&schema)?;
        match Collections::<T>::get(&owner, &name) {
            None => Self::create_new(owner, name, schema),
            Some(present) => Self::replace_schema(owner, name, present, schema),
        }
    }

    fn create_new(owner: AccountId, name: ItemName, schema: SchemaBytes) -> DispatchResult {
        let id = NextCollection::<T>::get();
        NextCollection::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        let hash = hash_of(&schema);
        let collection = Collection {
            id,
            schema: hash,
            records: 0,
            ticket: T::Ticket::new(&owner, rent::of_collection::<T::Ticket>(&name, &schema))?,
        };
        Collections::<T>::insert(&owner, &name, collection);
        Schemas::<T>::insert(id, schema);
        Self::deposit_event(Event::Created {
            owner,
            name,
            collection: id,
            schema: hash,
        });
        Ok(())
    }

    fn replace_schema(
        owner: AccountId,
        name: ItemName,
        present: Collection<T::Ticket>,
        schema: SchemaBytes,
    ) -> DispatchResult {
        let hash = hash_of(&schema);
        ensure!(present.schema != hash, Error::<T>::Unchanged);
        ensure!(present.records == 0, Error::<T>::NotEmpty);
        let footprint = rent::of_collection::<T::Ticket>(&name, &schema);
        let collection = Collection {
            schema: hash,
            ticket: present.ticket.update(&owner, footprint)?,
            ..present
        };
        let id = collection.id;
        Collections::<T>::insert(&owner, &name, collection);
        Schemas::<T>::insert(id, schema);
        Self::deposit_event(Event::SchemaReplaced {
            collection: id,
            schema: hash,
        });
        Ok(())
    }

    pub(crate) fn do_remove_collection(owner: AccountId, name: ItemName) -> DispatchResult {
        let present = Collections::<T>::take(&owner, &name).ok_or(Error::<T>::UnknownCollection)?;
        ensure!(present.records == 0, Error::<T>::NotEmpty);
        Schemas::<T>::remove(present.id);
        present.ticket.drop(&owner)?;
        Self::deposit_event(Event::CollectionRemoved {
            owner,
            name,
            collection: present.id,
        });
        Ok(())
    }
}

/// An app's collections.
impl<T: Config> Deployable for Pallet<T> {
    fn deploy(owner: &AccountId, name: &ItemName, bytes: &[u8]) -> DispatchResult {
        let schema = SchemaBytes::try_from(bytes.to_vec())
            .map_err(|_| Error::<T>::from(Invalid::Over(Cap::Bytes)))?;
        let hash = hash_of(bytes);
        let same = Collections::<T>::get(owner, name).is_some_and(|present| present.schema == hash);
        if same {
            return Ok(());
        }
        with_storage_layer(|| Self::do_create(owner.clone(), name.clone(), schema))
    }

    fn remove(owner: &AccountId, name: &ItemName) -> DispatchResult {
        with_storage_layer(|| Self::do_remove_collection(owner.clone(), name.clone()))
    }

    fn deploy_weight(bytes: u32) -> Weight {
        T::WeightInfo::create(bytes)
    }

    fn remove_weight() -> Weight {
        T::WeightInfo::remove_collection()
    }
}
