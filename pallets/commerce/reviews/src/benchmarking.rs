//! Worst cases: reputations that exist, bonds that are held, returned and lost, contents of any length.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::commitment::{commitment, Salt};
use cybermiles_primitives::{
    trade::{AssetKind, Content, DealId, OnDealClosed, Outcome, Receipt, Side},
    AccountId, Balance, BlockNumber, Hash, CMT,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{
    fungible::{Balanced, Inspect, InspectHold},
    tokens::Precision,
    Consideration, EnsureOrigin,
};
use frame_system::RawOrigin;
use sp_runtime::traits::BlockNumberProvider;

const DEAL: DealId = 7;
const RATING: u8 = 5;
const SALT: Salt = [9; 32];

fn party(side: Side) -> AccountId {
    match side {
        Side::Buyer => account("buyer", 0, 0),
        Side::Seller => account("seller", 0, 0),
    }
}

fn content() -> Content {
    Content {
        hash: Hash::repeat_byte(3),
        length: 1,
    }
}

/// A bond that is one, whatever governance has set.
fn parameters() -> Parameters {
    Parameters {
        bond: 5 * CMT,
        ..Default::default()
    }
}

fn receipt(deal: DealId) -> Receipt {
    Receipt {
        deal,
        listing: Some(1),
        buyer: party(Side::Buyer),
        seller: party(Side::Seller),
        asset: AssetKind::Native,
        parts: 1,
        released: 1,
        paid: CMT,
        refunded: 0,
        accepted: true,
        outcome: Outcome::Ruled {
            loser: Some(Side::Seller),
        },
    }
}

/// Both sides have had a deal, and can pay rents and bonds.
fn meet<T: Config>() {
    CurrentParameters::<T>::put(parameters());
    for side in Side::BOTH {
        let funds = parameters().bond + <T as Config>::Currency::minimum_balance();
        let minted = <T as Config>::Currency::deposit(&party(side), funds, Precision::Exact);
        drop(minted.expect("the account can be opened"));
    }
    let pay_next_rent = || {
        T::Ticket::ensure_successful(&party(Side::Buyer), Pallet::<T>::footprint());
    };
    pay_next_rent();
    close::<T>(DEAL - 1);
    pay_next_rent();
}

fn close<T: Config>(deal: DealId) {
    Pallet::<T>::on_deal_closed(&receipt(deal));
    assert!(Receipts::<T>::contains_key(deal));
}

fn write_review<T: Config>(by: Side) {
    let hash = commitment(DEAL, &party(by), RATING, Some(content()), &SALT);
    Pallet::<T>::do_commit(party(by), DEAL, hash).expect("the side can pay the bond");
}

fn show_review<T: Config>(by: Side) {
    Pallet::<T>::do_reveal(party(by), DEAL, RATING, Some(content()), &SALT)
        .expect("both have committed");
}

fn bond<T: Config>(side: Side) -> Balance {
    <T as Config>::Currency::balance_on_hold(&HoldReason::Commitment.into(), &party(side))
}

fn wait<T: Config>(blocks: BlockNumber) {
    T::Clock::set_block_number(T::Clock::current_block_number() + blocks);
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn on_deal_closed() {
        meet::<T>();

        #[block]
        {
            Pallet::<T>::on_deal_closed(&receipt(DEAL));
        }

        assert!(Receipts::<T>::contains_key(DEAL));
        assert_eq!(ReputationOf::<T>::get(party(Side::Seller)).disputes_lost, 2);
    }

    /// The second of the two, which ends the window.
    #[benchmark]
    fn commit() {
        meet::<T>();
        close::<T>(DEAL);
        write_review::<T>(Side::Seller);
        let hash = Hash::repeat_byte(1);

        #[extrinsic_call]
        _(RawOrigin::Signed(party(Side::Buyer)), DEAL, hash);

        assert_eq!(bond::<T>(Side::Buyer), parameters().bond);
        let now = T::Clock::current_block_number();
        assert_eq!(Receipts::<T>::get(DEAL).map(|r| r.commit_until), Some(now));
    }

    #[benchmark]
    fn reveal() {
        meet::<T>();
        close::<T>(DEAL);
        Side::BOTH.into_iter().for_each(write_review::<T>);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(party(Side::Buyer)),
            DEAL,
            RATING,
            Some(content()),
            SALT,
        );

        assert_eq!(bond::<T>(Side::Buyer), 0);
        assert_eq!(ReputationOf::<T>::get(party(Side::Seller)).reviews, 1);
    }

    #[benchmark]
    fn reply() {
        meet::<T>();
        close::<T>(DEAL);
        Side::BOTH.into_iter().for_each(write_review::<T>);
        show_review::<T>(Side::Buyer);

        #[extrinsic_call]
        _(RawOrigin::Signed(party(Side::Seller)), DEAL, content());

        let replied = Receipts::<T>::get(DEAL).map(|receipt| receipt.by_buyer);
        assert_eq!(replied, Some(Review::Replied));
    }

    /// Both bonds are lost, and the rent comes back.
    #[benchmark]
    fn expire() {
        meet::<T>();
        close::<T>(DEAL);
        Side::BOTH.into_iter().for_each(write_review::<T>);
        wait::<T>(parameters().reveal_window);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), DEAL);

        assert!(!Receipts::<T>::contains_key(DEAL));
        assert_eq!(Side::BOTH.map(bond::<T>), [0, 0]);
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let new = Parameters {
            bond: 7,
            ..Default::default()
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, new.clone());

        assert_eq!(CurrentParameters::<T>::get(), new);
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
