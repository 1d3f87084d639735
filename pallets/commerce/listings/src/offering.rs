//! What a seller does with a listing as a whole: list, amend, pause, resume, delist.

use crate::{pallet::*, Amendment, CategoryId, Listing, NewestFirst};
use codec::MaxEncodedLen;
use cybermiles_primitives::{
    trade::{AssetKind, Content, Escrow, ListingId, Standing, Terms},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Consideration, Footprint},
};
use sp_runtime::ArithmeticError;

/// Bytes of the three keys beside their pallets' and items' prefixes: of the listing itself, on the
/// shelf, in the category.
const KEY_BYTES: usize = (8 + 8) + (16 + 32 + 8) + (16 + 4 + 8);

impl<T: Config> Pallet<T> {
    pub(crate) fn do_list(
        seller: AccountId,
        price: Balance,
        asset: AssetKind,
        quantity: u32,
        category: CategoryId,
        content: Content,
        terms: Terms,
    ) -> DispatchResult {
        ensure!(T::Standing::may_trade(&seller), Error::<T>::Barred);
        Self::ensure_stock(quantity, Some(quantity))?;
        let listing = Listing {
            seller,
            price,
            asset,
            available: quantity,
            locked: 0,
            category,
            content,
            terms,
            pricing: None,
            revision: 0,
            paused: false,
            taken_down: false,
        };
        Self::ensure_sound(&listing)?;

        let id = NextListing::<T>::get();
        NextListing::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        let ticket = T::Ticket::new(&listing.seller, Self::footprint())?;
        let key = NewestFirst::from(id);
        Shelves::<T>::insert(&listing.seller, key, ());
        Categories::<T>::insert(category, key, ());
        Listings::<T>::insert(id, (&listing, ticket));
        Self::deposit_event(Event::Listed {
            listing: id,
            seller: listing.seller,
            price,
            asset: listing.asset,
            quantity,
            category,
            content,
            terms: listing.terms,
        });
        Ok(())
    }

    pub(crate) fn do_amend(
        seller: &AccountId,
        id: ListingId,
        revision: u32,
        amendment: Amendment,
    ) -> DispatchResult {
        ensure!(
            amendment != Amendment::default(),
            Error::<T>::NothingToAmend
        );
        Self::try_change(seller, id, |listing| {
            // What was judged is what would be put back.
            ensure!(!listing.taken_down, Error::<T>::TakenDown);
            ensure!(revision == listing.revision, Error::<T>::RevisionChanged);
            let category = listing.category;
            listing.amend(amendment.clone());
            Self::ensure_sound(listing)?;
            listing.revision = revision.checked_add(1).ok_or(ArithmeticError::Overflow)?;
            if listing.category != category {
                let key = NewestFirst::from(id);
                Categories::<T>::remove(category, key);
                Categories::<T>::insert(listing.category, key, ());
            }
            Self::deposit_event(Event::Amended {
                listing: id,
                revision: listing.revision,
                amendment,
            });
            Ok(())
        })
    }

    pub(crate) fn do_pause(seller: &AccountId, id: ListingId) -> DispatchResult {
        Self::try_change(seller, id, |listing| {
            ensure!(!listing.paused, Error::<T>::Paused);
            listing.paused = true;
            Self::deposit_event(Event::Paused { listing: id });
            Ok(())
        })
    }

    pub(crate) fn do_resume(seller: &AccountId, id: ListingId) -> DispatchResult {
        Self::try_change(seller, id, |listing| {
            ensure!(listing.paused, Error::<T>::NotPaused);
            listing.paused = false;
            Self::deposit_event(Event::Resumed { listing: id });
            Ok(())
        })
    }

    pub(crate) fn do_delist(seller: &AccountId, id: ListingId) -> DispatchResult {
        let (listing, ticket) = Listings::<T>::get(id).ok_or(Error::<T>::NotFound)?;
        ensure!(listing.seller == *seller, Error::<T>::NotSeller);
        Listings::<T>::remove(id);
        let key = NewestFirst::from(id);
        Shelves::<T>::remove(seller, key);
        Categories::<T>::remove(listing.category, key);
        ticket.drop(seller)?;
        Self::deposit_event(Event::Delisted { listing: id });
        Ok(())
    }

    /// Changes a listing in its seller's name.
    pub(crate) fn try_change(
        seller: &AccountId,
        id: ListingId,
        change: impl FnOnce(&mut Listing) -> DispatchResult,
    ) -> DispatchResult {
        Listings::<T>::try_mutate(id, |entry| {
            let (listing, _) = entry.as_mut().ok_or(Error::<T>::NotFound)?;
            ensure!(listing.seller == *seller, Error::<T>::NotSeller);
            change(listing)
        })
    }

    /// What must hold of a listing that is made or amended.
    fn ensure_sound(listing: &Listing) -> DispatchResult {
        ensure!(listing.price > 0, Error::<T>::ZeroPrice);
        let lengths = 1..=CurrentParameters::<T>::get().max_content;
        ensure!(
            lengths.contains(&listing.content.length),
            Error::<T>::ContentLengthOutOfRange
        );
        let is_own_carrier = listing.terms.carrier.as_ref() == Some(&listing.seller);
        ensure!(!is_own_carrier, Error::<T>::OwnCarrier);
        T::Escrow::ensure_asset(&listing.asset)?;
        T::Escrow::ensure_terms(&listing.terms)
    }

    /// What a listing takes of storage: the same for each, so that no amendment moves the rent. One
    /// item, because `LinearStoragePrice` multiplies items by bytes.
    pub(crate) fn footprint() -> Footprint {
        let value = <(Listing, T::Ticket)>::max_encoded_len();
        Footprint::from_parts(1, value.saturating_add(KEY_BYTES))
    }
}
