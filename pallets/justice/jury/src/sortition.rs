//! The tree of the jurors' weights: where it is stored, in which term it stands, who has which leaf.

use crate::{pallet::*, Places};
use core::marker::PhantomData;
use cybermiles_primitives::{AccountId, BlockNumber};
use cybermiles_sortition::{
    Error as TreeError, Leaf, Node, Nodes as NodeStore, Place, Term, Tree, Weight, CAPACITY,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::BlockNumberProvider, DispatchError, DispatchResult};

/// The tree's nodes in this pallet's storage.
pub struct StoredNodes<T>(PhantomData<T>);

impl<T: Config> NodeStore for StoredNodes<T> {
    fn get(&self, place: Place) -> Node {
        Nodes::<T>::get(place)
    }

    fn put(&mut self, place: Place, node: Node) {
        if node.is_empty() {
            Nodes::<T>::remove(place);
        } else {
            Nodes::<T>::insert(place, node);
        }
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn now() -> BlockNumber {
        T::Clock::current_block_number()
    }

    pub(crate) fn after(blocks: BlockNumber) -> BlockNumber {
        Self::now().saturating_add(blocks)
    }

    /// The term of the current block. That a term has a length is checked when the runtime is built.
    pub(crate) fn term_now() -> Term {
        Self::now()
            .checked_div(T::TermLength::get())
            .unwrap_or_default()
    }

    /// The first block of a term.
    pub(crate) fn start_of(term: Term) -> BlockNumber {
        term.saturating_mul(T::TermLength::get())
    }

    /// The first block in which the snapshot of a term's start is forgotten.
    pub(crate) fn forgotten_at(term: Term) -> BlockNumber {
        Self::start_of(term.saturating_add(2))
    }

    /// Whether the snapshot of a term's start can be read.
    pub(crate) fn is_remembered(term: Term) -> bool {
        Self::now() < Self::forgotten_at(term)
    }

    pub(crate) fn tree() -> Tree<StoredNodes<T>> {
        Tree::new(StoredNodes(PhantomData), Self::term_now())
    }

    /// Lets a juror's weight count from the start of the next term on.
    pub(crate) fn set_weight(leaf: Leaf, weight: Weight) -> DispatchResult {
        Self::tree().set(leaf, weight).map_err(Self::tree_error)
    }

    /// Nothing else goes wrong in a tree whose leaves and terms this pallet chooses.
    pub(crate) fn tree_error(error: TreeError) -> DispatchError {
        match error {
            TreeError::Forgotten => Error::<T>::SnapshotForgotten.into(),
            _ => DispatchError::Corruption,
        }
    }

    /// Gives a juror a leaf: the one that was left last, or else the next.
    pub(crate) fn give_leaf(juror: &AccountId) -> Result<Leaf, DispatchError> {
        let leaf = LeafPlaces::<T>::try_mutate(|places: &mut Places| {
            if let Some(last) = places.free.checked_sub(1) {
                places.free = last;
                return FreeLeaves::<T>::take(last).ok_or(DispatchError::Corruption);
            }
            ensure!(places.next < CAPACITY, Error::<T>::TooManyJurors);
            let leaf = places.next;
            places.next = leaf.saturating_add(1);
            Ok(leaf)
        })?;
        Leaves::<T>::insert(leaf, juror);
        Ok(leaf)
    }

    /// Takes a leaf back that no snapshot draws any more, and sweeps what is empty of the nodes above it.
    pub(crate) fn take_leaf(leaf: Leaf) -> DispatchResult {
        Self::set_weight(leaf, 0)?;
        Leaves::<T>::remove(leaf);
        LeafPlaces::<T>::mutate(|places| {
            FreeLeaves::<T>::insert(places.free, leaf);
            places.free = places.free.saturating_add(1);
        });
        Ok(())
    }
}
