//! Worst cases: sixteen milestones in an asset that keeps no account alive, both sides paid, deposits of
//! both, strangers' gifts in the pot.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use alloc::vec;
use cybermiles_primitives::{
    trade::{
        AssetKind, Content, Costs, CourtTerms, DealId, Order, Parts, Procedure, Ruling, Side,
        Terms, MAX_MILESTONES,
    },
    AccountId, Balance, BlockNumber, Hash, CMT,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{
    fungible::{InspectHold, Mutate},
    fungibles::{Inspect as _, Mutate as _},
    EnsureOrigin,
};
use frame_system::RawOrigin;
use sp_runtime::Perbill;

/// Gives the benchmarks an asset.
pub trait BenchmarkHelper {
    /// Makes an asset that exists and keeps no account alive, the worst case; CMT if there is none.
    fn create_asset() -> AssetKind;
}

impl BenchmarkHelper for () {
    fn create_asset() -> AssetKind {
        AssetKind::Native
    }
}

fn content(length: u32) -> Content {
    Content {
        hash: Hash::repeat_byte(7),
        length,
    }
}

/// Everybody has CMT enough for any price, deposit and rent.
fn funded<T: Config>(name: &'static str) -> AccountId {
    let who: AccountId = account(name, 0, 0);
    T::Currency::mint_into(&who, 1_000_000 * CMT).expect("the supply can grow");
    who
}

/// The longest durations, no court: the runtime's may not sit.
fn terms(deposit: Balance) -> Terms {
    let parameters = Parameters::default();
    Terms {
        deposit,
        carrier: Some(account("carrier", 0, 0)),
        accept_within: parameters.accept_within.max,
        ship_within: parameters.ship_within.max,
        deliver_within: parameters.deliver_within.max,
        inspect_within: parameters.inspect_within.max,
        settle_within: parameters.settle_within.max,
        deadlock_share: Perbill::from_percent(50),
        court: None,
    }
}

/// An asset among as many accepted ones as there can be, of which the buyer has plenty.
fn prepare_asset<T: Config>(buyer: &AccountId) -> (AssetKind, Balance) {
    let asset = T::BenchmarkHelper::create_asset();
    AcceptedAssets::<T>::mutate(|assets| {
        if let AssetKind::WithId(id) = asset {
            assets.try_insert(id).expect("genesis leaves room");
        }
        let others = (1_000_000..).take(MAX_ASSETS as usize - assets.len());
        others.for_each(|id| {
            assets.try_insert(id).expect("there is room");
        });
    });
    let payment = 1_000 * Pallet::<T>::minimum_of(&asset).max(1);
    let plenty = 100 * payment;
    T::Assets::mint_into(asset.clone(), buyer, plenty).expect("the supply can grow");
    (asset, payment)
}

fn prepare_order<T: Config>() -> Order {
    CurrentParameters::<T>::put(Parameters::default());
    let (buyer, seller) = (funded::<T>("buyer"), funded::<T>("seller"));
    let (asset, payment) = prepare_asset::<T>(&buyer);
    let payments = vec![payment; MAX_MILESTONES as usize];
    Order {
        buyer,
        seller,
        asset,
        parts: Parts::Milestones(payments.try_into().expect("as many as there may be")),
        terms: terms(CMT),
        content: Some(content(1)),
        listing: Some(0),
    }
}

/// The worst deal, brought to a state by hand.
fn deal_in<T: Config>(state: State) -> (DealId, DealOf<T>) {
    let order = prepare_order::<T>();
    let asset = order.asset.clone();
    let id = Pallet::<T>::do_open(order).expect("the order is sound");
    let mut deal = Pallet::<T>::deal_of(id).expect("it was just opened");
    deal.state = state;
    Deals::<T>::insert(id, &deal);
    // Gifts, which go to the buyer at the end.
    let pot = Pallet::<T>::pot(id, deal.salt);
    let gift = Pallet::<T>::minimum_of(&asset).max(1);
    T::Assets::mint_into(asset, &pot, gift).expect("the pot takes it");
    T::Currency::mint_into(&pot, CMT).expect("the pot takes it");
    (id, deal)
}

fn later<T: Config>() -> BlockNumber {
    Pallet::<T>::after(1_000)
}

fn settling<T: Config>() -> State {
    State::Settling {
        deadline: later::<T>(),
        offers: Offers {
            buyer: Some(1),
            seller: Some(2),
        },
    }
}

/// The deal is gone and nothing is on hold any more.
fn assert_over<T: Config>(id: DealId, deal: &DealOf<T>) {
    assert!(!Deals::<T>::contains_key(id));
    let pot = Pallet::<T>::pot(id, deal.salt);
    assert_eq!(T::Assets::balance(deal.asset.clone(), &pot), 0);
    for side in Side::BOTH {
        let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), deal.party(side));
        assert_eq!(held, 0);
    }
}

/// A deal in CMT between two accounts, for the benchmarks of other pallets.
pub(crate) fn open_simple_deal<T: Config>(buyer: AccountId, seller: AccountId) -> DealId {
    CurrentParameters::<T>::put(Parameters::default());
    for who in [&buyer, &seller] {
        T::Currency::mint_into(who, 1_000 * CMT).expect("the supply can grow");
    }
    let order = Order {
        buyer,
        seller,
        asset: AssetKind::Native,
        parts: Parts::Units {
            price: CMT,
            count: 1,
        },
        terms: terms(0),
        content: None,
        listing: None,
    };
    Pallet::<T>::do_open(order).expect("the order is sound")
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// By the trait and from a listing, so that both deposits are taken.
    #[benchmark]
    fn open() -> Result<(), BenchmarkError> {
        let order = prepare_order::<T>();
        let seller = order.seller.clone();
        let id;

        #[block]
        {
            id = <Pallet<T> as cybermiles_primitives::trade::Escrow>::open(order)?;
        }

        assert!(Deals::<T>::contains_key(id));
        let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &seller);
        assert_eq!(held, CMT);
        Ok(())
    }

    /// Without a listing, so that the deposit is taken.
    #[benchmark]
    fn accept() -> Result<(), BenchmarkError> {
        let mut order = prepare_order::<T>();
        order.listing = None;
        let seller = order.seller.clone();
        let id = Pallet::<T>::do_open(order)?;

        #[extrinsic_call]
        _(RawOrigin::Signed(seller.clone()), id);

        let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &seller);
        assert_eq!(held, CMT);
        Ok(())
    }

    #[benchmark]
    fn cancel() {
        let deadline = later::<T>();
        let (id, deal) = deal_in::<T>(State::Funded { deadline });

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.seller.clone()), id);

        assert_over::<T>(id, &deal);
    }

    #[benchmark]
    fn ship() -> Result<(), BenchmarkError> {
        let deadline = later::<T>();
        let (id, deal) = deal_in::<T>(State::Accepted { deadline });

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.seller), id, Some(content(2)));

        let state = Pallet::<T>::deal_of(id)
            .map_err(|_| "the deal goes on")?
            .state;
        assert!(matches!(state, State::Shipped { .. }));
        Ok(())
    }

    #[benchmark]
    fn confirm_delivery() -> Result<(), BenchmarkError> {
        let deadline = later::<T>();
        let (id, deal) = deal_in::<T>(State::Shipped { deadline });
        let carrier = deal.terms.carrier.ok_or("the terms name a carrier")?;

        #[extrinsic_call]
        _(RawOrigin::Signed(carrier), id);

        let state = Pallet::<T>::deal_of(id)
            .map_err(|_| "the deal goes on")?
            .state;
        assert!(matches!(state, State::Delivered { .. }));
        Ok(())
    }

    /// The last of the milestones, so that the deal ends.
    #[benchmark]
    fn release() {
        let (id, deal) = deal_in::<T>(settling::<T>());

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.buyer.clone()), id, MAX_MILESTONES);

        assert_over::<T>(id, &deal);
    }

    /// Something is due to the seller, so that both are paid.
    #[benchmark]
    fn refund() {
        let (id, mut deal) = deal_in::<T>(settling::<T>());
        deal.released = 1;
        deal.due.seller = deal.paid();
        Deals::<T>::insert(id, &deal);

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.seller.clone()), id);

        assert_over::<T>(id, &deal);
    }

    #[benchmark]
    fn reject() -> Result<(), BenchmarkError> {
        let deadline = later::<T>();
        let (id, deal) = deal_in::<T>(State::Delivered { deadline });

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.buyer), id, content(3));

        let state = Pallet::<T>::deal_of(id)
            .map_err(|_| "the deal goes on")?
            .state;
        assert!(matches!(state, State::Settling { .. }));
        Ok(())
    }

    #[benchmark]
    fn offer() -> Result<(), BenchmarkError> {
        let (id, deal) = deal_in::<T>(settling::<T>());

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.seller), id, 3);

        let state = Pallet::<T>::deal_of(id)
            .map_err(|_| "the deal goes on")?
            .state;
        assert!(matches!(
            state,
            State::Settling { offers, .. } if offers.seller == Some(3)
        ));
        Ok(())
    }

    #[benchmark]
    fn accept_offer() {
        let (id, mut deal) = deal_in::<T>(settling::<T>());
        let half = deal.rest() / 2;
        if let State::Settling { offers, .. } = &mut deal.state {
            offers.set(Side::Buyer, Some(half));
        }
        Deals::<T>::insert(id, &deal);

        #[extrinsic_call]
        _(RawOrigin::Signed(deal.seller.clone()), id, half);

        assert_over::<T>(id, &deal);
    }

    /// Without the court's part, which it weighs itself.
    #[benchmark]
    fn dispute() -> Result<(), BenchmarkError> {
        let (id, mut deal) = deal_in::<T>(settling::<T>());
        deal.terms.court = Some(CourtTerms {
            procedure: Procedure::Committee,
            is_final: false,
        });
        Deals::<T>::insert(id, &deal);

        #[block]
        {
            Pallet::<T>::summon(&deal.seller, id, content(4))?;
        }

        let state = Pallet::<T>::deal_of(id)
            .map_err(|_| "the deal goes on")?
            .state;
        assert!(matches!(state, State::Disputed { .. }));
        Ok(())
    }

    #[benchmark]
    fn rule() -> Result<(), BenchmarkError> {
        let deadline = later::<T>();
        let (id, deal) = deal_in::<T>(State::Disputed { deadline });
        let ruling = Ruling {
            seller_share: Perbill::from_percent(50),
            costs: Costs::Shared {
                to: account("arbiter", 0, 0),
                each: deal.terms.deposit / 2,
            },
        };

        #[block]
        {
            <Pallet<T> as cybermiles_primitives::trade::Disputes>::rule(id, ruling)?;
        }

        assert_over::<T>(id, &deal);
        Ok(())
    }

    /// The two are in deadlock, so that both are paid.
    #[benchmark]
    fn advance() {
        let deadline = Pallet::<T>::now();
        let offers = Offers::default();
        let (id, deal) = deal_in::<T>(State::Settling { deadline, offers });

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), id);

        assert_over::<T>(id, &deal);
    }

    /// Both sides are due something, and the deal leaves storage.
    #[benchmark]
    fn withdraw() -> Result<(), BenchmarkError> {
        let (id, mut deal) = deal_in::<T>(settling::<T>());
        let half = deal.rest() / 2;
        Pallet::<T>::end_deposits(id, &deal, Costs::Nobody)?;
        deal.due = Amounts {
            buyer: half,
            seller: half,
        };
        deal.state = State::Owed;
        Deals::<T>::insert(id, &deal);
        let beneficiary: AccountId = funded::<T>("beneficiary");

        #[extrinsic_call]
        _(
            RawOrigin::Signed(deal.seller.clone()),
            id,
            Side::Seller,
            Some(beneficiary),
        );

        assert_over::<T>(id, &deal);
        Ok(())
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let mut parameters = Parameters::default();
        parameters.ship_within.max -= 1;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    #[benchmark]
    fn force_accept_asset() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let buyer = funded::<T>("buyer");
        let (asset, _) = prepare_asset::<T>(&buyer);
        // The last one of a full list; if there is no asset, one is dropped.
        let (id, accepted) = match asset {
            AssetKind::WithId(id) => {
                AcceptedAssets::<T>::mutate(|assets| assets.remove(&id));
                (id, true)
            }
            AssetKind::Native => (1_000_000, false),
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, id, accepted);

        assert_eq!(AcceptedAssets::<T>::get().contains(&id), accepted);
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
