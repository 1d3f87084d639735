//! Worst cases: the longest manifest, full queues, the longest input. The parts of an archive are weighed by the
//! pallets that keep them.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that can't be set up must not be run"
)]

use crate::{pallet::*, samples::*, types::*};
use alloc::vec;
use cybermiles_archive::{Archive, Kind};
use cybermiles_primitives::{
    engine::{CallQueue, MAX_QUEUED_INPUT},
    AccountId, Balance,
};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{fungible::Mutate, Get, Hooks},
    weights::{Weight, WeightMeter},
};
use frame_system::RawOrigin;

/// More than anything here costs, in planck: a million CMT.
const PLENTY: Balance = 1_000_000 * 1_000_000_000_000_000_000;

fn owner<T: Config>() -> AccountId {
    let owner = account("owner", 0, 0);
    T::Currency::mint_into(&owner, PLENTY).expect("it is not too much");
    owner
}

/// An app with the contract that does nothing; the salt makes each another.
fn deployed<T: Config>(owner: &AccountId, salt: u8) -> (AppId, AccountId) {
    let id = NextApp::<T>::get();
    Pallet::<T>::deploy(
        RawOrigin::Signed(owner.clone()).into(),
        archive("1", &[(Kind::Contract, "idle", IDLE_CONTRACT)]),
        Input::new(),
        PLENTY / 100,
        T::ReservedSlice::get(),
        None,
        Salt::truncate_from(vec![salt]),
    )
    .expect("it can be deployed");
    (id, Apps::<T>::get(id).expect("it is there").account)
}

/// So many calls of the longest input.
fn queue_calls<T: Config>(account: &AccountId, count: u32) {
    let gas = T::DefaultGas::get();
    for _ in 0..count {
        let input = vec![0; MAX_QUEUED_INPUT as usize];
        Pallet::<T>::enqueue(account, input, gas).expect("it has money and room");
    }
}

/// Three apps in line, the first of them with a full queue.
fn full_line<T: Config>() -> (AccountId, AppId, AccountId) {
    let owner = owner::<T>();
    let (id, account) = deployed::<T>(&owner, 0);
    queue_calls::<T>(&account, MAX_PENDING);
    for salt in 1..3 {
        let (_, other) = deployed::<T>(&owner, salt);
        queue_calls::<T>(&other, 1);
    }
    (owner, id, account)
}

/// An app had its turns, and the next block begins.
fn rest_until_next_block<T: Config>(app: AppId) {
    let now = frame_system::Pallet::<T>::block_number();
    let mut queue = Queues::<T>::get(app).expect("it is there");
    queue.count(now, MAX_TURNS);
    Pallet::<T>::step_out(app);
    Pallet::<T>::line_up(app, &queue);
    frame_system::Pallet::<T>::set_block_number(now + 1u32.into());
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// No call of its own: an archive is read.
    #[benchmark]
    fn parse(b: Linear<1_000, MAX_ARCHIVE>) {
        let bytes = filled(b);
        let sections;

        #[block]
        {
            sections = Archive::parse(&bytes).map(|archive| archive.sections.len());
        }

        assert_eq!(sections, Ok(4));
    }

    /// The app's own entries and its money.
    #[benchmark]
    fn deploy() -> Result<(), BenchmarkError> {
        let owner = owner::<T>();
        let app = account("app", 0, 0);
        let manifest = longest_manifest(b'1');

        #[block]
        {
            Pallet::<T>::begin(0, &owner, &app, &manifest, PLENTY / 1_000)?;
        }

        assert_eq!(AppOf::<T>::get(app), Some(0));
        Ok(())
    }

    #[benchmark]
    fn upgrade() -> Result<(), BenchmarkError> {
        let owner = owner::<T>();
        let account = account("app", 0, 0);
        Pallet::<T>::begin(0, &owner, &account, &longest_manifest(b'1'), PLENTY / 1_000)?;
        let manifest = longest_manifest(b'2');

        #[block]
        {
            let app = Pallet::<T>::owned(&owner, 0)?;
            Pallet::<T>::renew(0, app, &manifest)?;
        }

        assert_eq!(Apps::<T>::get(0).map(|app| app.revision), Some(1));
        Ok(())
    }

    /// Without a contract, so that what the account has is sent to the owner.
    #[benchmark]
    fn remove() -> Result<(), BenchmarkError> {
        let owner = owner::<T>();
        let account = account("app", 0, 0);
        Pallet::<T>::begin(0, &owner, &account, &longest_manifest(b'1'), PLENTY / 1_000)?;

        #[block]
        {
            let app = Pallet::<T>::owned(&owner, 0)?;
            Pallet::<T>::end(0, app)?;
        }

        assert!(!AppOf::<T>::contains_key(account));
        Ok(())
    }

    /// Apps that rested come to the end of the line; no call is made.
    #[benchmark]
    fn service() {
        let (_, first, _) = full_line::<T>();
        rest_until_next_block::<T>(first);
        let caller: AccountId = whitelisted_caller();

        #[extrinsic_call]
        _(RawOrigin::Signed(caller), Weight::zero());

        assert_eq!(TheLine::<T>::get().ready.last, Some(first));
    }

    /// An app whose first call does not fit is passed over.
    #[benchmark]
    fn pass() {
        let (_, first, _) = full_line::<T>();
        let passed;

        #[block]
        {
            let mut meter = WeightMeter::with_limit(Weight::zero());
            passed = Pallet::<T>::is_passed(first, &mut meter);
            Pallet::<T>::next_in_line(Some(first));
        }

        assert!(passed);
    }

    /// One call of the contract that does nothing, with the longest input, of a full queue; its app goes to the end
    /// of the line.
    #[benchmark]
    fn serve_call() {
        let (_, first, _) = full_line::<T>();
        let passed;

        #[block]
        {
            let mut meter = WeightMeter::new();
            passed = Pallet::<T>::is_passed(first, &mut meter);
        }

        assert!(!passed);
        let left = Queues::<T>::get(first).map(|queue| queue.pending.len());
        assert_eq!(left, Some(MAX_PENDING as usize - 1));
        assert_eq!(TheLine::<T>::get().ready.last, Some(first));
    }

    /// The only call of an app between two others.
    #[benchmark]
    fn drop_call() {
        let owner = owner::<T>();
        let apps = [0, 1, 2].map(|salt| deployed::<T>(&owner, salt));
        for (_, account) in &apps {
            queue_calls::<T>(account, 1);
        }
        let [_, (id, _), _] = apps;

        #[extrinsic_call]
        _(RawOrigin::Signed(owner), id, 0);

        assert!(!Places::<T>::contains_key(id));
    }

    /// The first call of an app behind two others, when those before rested.
    #[benchmark]
    fn enqueue() -> Result<(), BenchmarkError> {
        let owner = owner::<T>();
        let (_, account) = deployed::<T>(&owner, 9);
        let (_, first, _) = full_line::<T>();
        rest_until_next_block::<T>(first);
        let input = vec![0; MAX_QUEUED_INPUT as usize];
        let gas = T::DefaultGas::get();

        #[block]
        {
            <Pallet<T> as CallQueue>::enqueue(&account, input, gas)?;
        }

        assert_eq!(Pallet::<T>::calls_of(&account).len(), 1);
        Ok(())
    }

    /// Calls that do nothing, as many as the reserved slice of a block has room for. No call is charged by it: it is
    /// the measure of how many are made in a block.
    #[benchmark]
    fn serve_block() {
        let owner = owner::<T>();
        for salt in 0..16 {
            let (_, account) = deployed::<T>(&owner, salt);
            queue_calls::<T>(&account, MAX_TURNS);
        }
        frame_system::Pallet::<T>::reset_events();

        #[block]
        {
            Pallet::<T>::on_poll(1u32.into(), &mut WeightMeter::new());
        }

        assert!(!frame_system::Pallet::<T>::events().is_empty());
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
