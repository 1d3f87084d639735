//! What a page of a marketplace asks the runtime, in one API: a listing, a shelf, a category, a deal with
//! what each party may do next, a reputation, a certificate with its history.
//!
//! The same is to be had from each pallet's view functions; this is one name for all, whose shape is
//! checked against the client's at compile time.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    trade::{DealId, ListingId, Reputation},
    AccountId, Balance,
};
use pallet_certificates::{HistoryEntry, UnitId, UnitInfo};
use pallet_escrow::{Actions, DealView};
use pallet_listings::{CategoryId, Listing};
use scale_info::TypeInfo;
use sp_runtime::DispatchError;

/// A deal and who may do what about it now.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct DealPage {
    /// The deal, with its deadline.
    pub deal: DealView,
    /// What the buyer may do.
    pub buyer: Actions,
    /// What the seller may do.
    pub seller: Actions,
    /// What the carrier may do, if the terms name one.
    pub carrier: Option<Actions>,
}

sp_api::decl_runtime_apis! {
    /// What a page of a marketplace shows.
    pub trait TradeApi {
        /// A listing, if it has not been taken off.
        fn listing(listing: ListingId) -> Option<Listing>;

        /// What a unit would cost this buyer if he bought so many now, by the seller's rules where they make
        /// the price; or why there is no price.
        fn quote(
            listing: ListingId,
            buyer: AccountId,
            quantity: u32,
        ) -> Result<Balance, DispatchError>;

        /// What a seller sells, the newest first: up to `limit` (100 at most) older than `cursor`.
        fn shelf(
            seller: AccountId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)>;

        /// What a category has, the newest first: up to `limit` (100 at most) older than `cursor`.
        fn category(
            category: CategoryId,
            cursor: Option<ListingId>,
            limit: u32,
        ) -> Vec<(ListingId, Listing)>;

        /// A deal that has not ended, with its deadline and what each party may do next.
        fn deal(deal: DealId) -> Option<DealPage>;

        /// What is known of an account from its deals.
        fn reputation(account: AccountId) -> Reputation;

        /// A certified unit: who certified it, who has it, whether it was recalled.
        fn certificate(unit: UnitId) -> Option<UnitInfo>;

        /// A unit's custody, the oldest entry first: up to `limit` (100 at most) from position `from`.
        fn certificate_history(unit: UnitId, from: u32, limit: u32) -> Vec<HistoryEntry>;
    }
}
