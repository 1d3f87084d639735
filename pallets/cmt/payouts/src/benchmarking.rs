//! Worst case: every payment opens an account.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use alloc::vec::Vec;
use cybermiles_primitives::Balance;
use frame_benchmarking::v2::*;
use frame_support::traits::{
    fungible::{Inspect, Mutate},
    Get,
};
use frame_system::RawOrigin;

/// Payments that open an account each, and somebody who can make them.
fn payout<T: Config>(n: u32) -> (T::AccountId, Payments<T>) {
    let amount = T::Currency::minimum_balance();
    let payments: Vec<_> = (0..n)
        .map(|number| Payment {
            payee: account("payee", number, 0),
            amount,
        })
        .collect();
    let payer: T::AccountId = whitelisted_caller();
    T::Currency::set_balance(&payer, amount * Balance::from(n + 1));
    (
        payer,
        payments.try_into().expect("no more than MaxPayments"),
    )
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn pay(n: Linear<1, { T::MaxPayments::get() }>) {
        let (payer, payments) = payout::<T>(n);
        let last = payments.last().expect("at least one").payee.clone();

        #[extrinsic_call]
        _(RawOrigin::Signed(payer.clone()), payments);

        assert_eq!(T::Currency::balance(&last), T::Currency::minimum_balance());
        assert_eq!(T::Currency::balance(&payer), T::Currency::minimum_balance());
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::chain(Default::default()),
        crate::tests::mock::Test
    );
}
