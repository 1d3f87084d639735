//! One deposit, to the author if the benchmark's block has one, or else to the treasury; it opens the account, which
//! takes more than to add to one.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Inspect, Get};

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn pay_author() {
        let fees = <T as pallet_balances::Config>::ExistentialDeposit::get();
        let payee = T::Author::get().unwrap_or_else(T::Treasury::get);
        frame_system::Account::<T>::remove(&payee);
        Collected::<T>::put(fees);

        #[block]
        {
            Pallet::<T>::pay_author();
        }

        assert_eq!(pallet_balances::Pallet::<T>::balance(&payee), fees);
        assert_eq!(Collected::<T>::get(), 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::chain(Default::default()),
        crate::tests::mock::Test
    );
}
