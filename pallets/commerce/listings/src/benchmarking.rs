//! Worst cases: every amendment at once, the largest stock, an asset and terms that are dear to check, the
//! longest name of rules.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use cybermiles_primitives::{
    engine::{RuleSetName, MAX_ITEM_NAME},
    trade::{AssetKind, Content, ListingId, OnDealClosed, Outcome, Receipt, Terms},
    AccountId, Balance, Hash,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{Consideration, EnsureOrigin};
use frame_system::RawOrigin;

/// What the runtime's escrow takes.
pub trait BenchmarkHelper {
    /// An asset that prices may be in; the dearest to check.
    fn asset() -> AssetKind;

    /// Terms that deals may have; the dearest to check. The carrier is not the benchmarks' seller.
    fn terms() -> Terms;
}

const CATEGORY: CategoryId = 1;
const PRICE: Balance = 1_000;

/// A seller with enough for a listing's ticket.
fn seller<T: Config>() -> AccountId {
    let seller: AccountId = account("seller", 0, 0);
    T::Ticket::ensure_successful(&seller, Pallet::<T>::footprint());
    seller
}

fn content(fill: u8) -> Content {
    Content {
        hash: Hash::repeat_byte(fill),
        length: 1,
    }
}

/// A listing with all the units that one may have.
fn listed<T: Config>(seller: &AccountId) -> ListingId {
    let id = NextListing::<T>::get();
    Pallet::<T>::do_list(
        seller.clone(),
        PRICE,
        T::BenchmarkHelper::asset(),
        CurrentParameters::<T>::get().max_stock,
        CATEGORY,
        content(1),
        T::BenchmarkHelper::terms(),
    )
    .expect("the seller can list");
    id
}

/// Of a rule set.
fn longest_name() -> RuleSetName {
    RuleSetName::truncate_from(alloc::vec![b'a'; MAX_ITEM_NAME as usize])
}

fn get<T: Config>(id: ListingId) -> Listing {
    Pallet::<T>::listing(id).expect("it is listed")
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn list() {
        let seller = seller::<T>();
        let id = NextListing::<T>::get();
        let quantity = CurrentParameters::<T>::get().max_stock;

        #[extrinsic_call]
        _(
            RawOrigin::Signed(seller.clone()),
            PRICE,
            T::BenchmarkHelper::asset(),
            quantity,
            CATEGORY,
            content(1),
            T::BenchmarkHelper::terms(),
        );

        assert_eq!(get::<T>(id).seller, seller);
    }

    #[benchmark]
    fn amend() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        let amendment = Amendment {
            price: Some(PRICE + 1),
            category: Some(CATEGORY + 1),
            content: Some(content(2)),
            terms: Some(T::BenchmarkHelper::terms()),
        };

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, 0, amendment);

        assert_eq!(
            (get::<T>(id).revision, get::<T>(id).category),
            (1, CATEGORY + 1)
        );
    }

    #[benchmark]
    fn restock() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        let available = get::<T>(id).available;
        Pallet::<T>::do_destock(&seller, id, 1).expect("there is one");

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, 1);

        assert_eq!(get::<T>(id).available, available);
    }

    #[benchmark]
    fn destock() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        let available = get::<T>(id).available;

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, available);

        assert_eq!(get::<T>(id).available, 0);
    }

    #[benchmark]
    fn pause() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id);

        assert!(get::<T>(id).paused);
    }

    #[benchmark]
    fn resume() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        Pallet::<T>::do_pause(&seller, id).expect("it is not paused");

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id);

        assert!(!get::<T>(id).paused);
    }

    #[benchmark]
    fn delist() {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id);

        assert_eq!(Pallet::<T>::listing(id), None);
    }

    /// All that a purchase at a price by rules does, but for the escrow and the rules, which say themselves
    /// what they weigh.
    #[benchmark]
    fn buy() -> Result<(), BenchmarkError> {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        Pallet::<T>::price_by(&seller, id, Some(longest_name()))?;
        let buyer: AccountId = account("buyer", 0, 0);

        #[block]
        {
            let listing = Pallet::<T>::lock(&buyer, id, 1, 1)?;
            let price = Pallet::<T>::purchase(&listing, id, &buyer, 1).listed_price;
            let order = listing.order(id, buyer, 1, price);
            Pallet::<T>::deposit_bought(id, 0, order.buyer, 1, price);
        }

        assert_eq!(get::<T>(id).locked, 1);
        Ok(())
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let parameters = Parameters {
            max_stock: 2,
            max_purchase: 1,
            max_content: 3,
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    /// All but the look at the rules, which say themselves what that weighs.
    #[benchmark]
    fn set_pricing() -> Result<(), BenchmarkError> {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        let name = longest_name();

        #[block]
        {
            Pallet::<T>::price_by(&seller, id, Some(name.clone()))?;
        }

        assert_eq!(get::<T>(id).pricing, Some(name));
        Ok(())
    }

    #[benchmark]
    fn on_deal_closed() -> Result<(), BenchmarkError> {
        let seller = seller::<T>();
        let id = listed::<T>(&seller);
        let buyer: AccountId = account("buyer", 0, 0);
        Pallet::<T>::lock(&buyer, id, 2, 0)?;
        let available = get::<T>(id).available;
        let receipt = Receipt {
            deal: 0,
            listing: Some(id),
            buyer,
            seller,
            asset: T::BenchmarkHelper::asset(),
            parts: 2,
            released: 1,
            paid: PRICE,
            refunded: PRICE,
            accepted: true,
            outcome: Outcome::Refunded,
        };

        #[block]
        {
            <Pallet<T> as OnDealClosed>::on_deal_closed(&receipt);
        }

        assert_eq!(
            (get::<T>(id).locked, get::<T>(id).available),
            (0, available + 1)
        );
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
