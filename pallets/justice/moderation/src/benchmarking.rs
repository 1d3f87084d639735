//! Worst cases: a listing, which is asked for and told; a cool-down of somebody else's that ends. The jury's
//! parts weigh themselves.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::rent::Rented;
use cybermiles_primitives::{
    justice::Verdict,
    trade::{Content, ListingId},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{Consideration, EnsureOrigin};
use frame_system::RawOrigin;

/// Gives the benchmarks what this pallet can't make itself.
pub trait BenchmarkHelper {
    /// Money enough for any rent.
    fn fund(who: &AccountId);

    /// A listing that can be bought from, of a seller who is funded.
    fn list(seller: AccountId) -> ListingId;
}

const CONTENT: Content = Content {
    hash: Hash::repeat_byte(7),
    length: 1,
};

fn funded<T: Config>(name: &'static str) -> AccountId {
    let who: AccountId = account(name, 0, 0);
    T::BenchmarkHelper::fund(&who);
    who
}

/// A listing that cools down since somebody was denied.
fn target<T: Config>() -> Target {
    let target = Target::Listing(T::BenchmarkHelper::list(funded::<T>("seller")));
    let payer = funded::<T>("denied");
    let ticket =
        T::Ticket::new(&payer, Rented::Cooldown.footprint::<T::Ticket>()).expect("he is funded");
    let cooldown = Cooldown {
        until: BlockNumber::MAX,
        payer,
        ticket,
    };
    Cooldowns::<T>::insert(&target, cooldown);
    target
}

/// An open request to close a listing.
fn opened<T: Config>() -> (RequestId, Request<T::Ticket>) {
    let id = NextRequest::<T>::get();
    let (who, target) = (funded::<T>("requester"), target::<T>());
    let admitted = Pallet::<T>::admit(who, target, Action::Close, CONTENT, Balance::MAX)
        .expect("it may be made");
    Pallet::<T>::enter(admitted, 0).expect("he is funded");
    (id, Requests::<T>::get(id).expect("it was entered"))
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// Without the summons.
    #[benchmark]
    fn request() -> Result<(), BenchmarkError> {
        let (who, target) = (funded::<T>("requester"), target::<T>());

        #[block]
        {
            let admitted =
                Pallet::<T>::admit(who, target.clone(), Action::Close, CONTENT, Balance::MAX)?;
            Pallet::<T>::enter(admitted, 0)?;
        }

        assert!(OpenRequests::<T>::contains_key(&target));
        Ok(())
    }

    #[benchmark]
    fn answer() {
        let (id, open) = opened::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(open.respondent), id, CONTENT);

        assert!(Requests::<T>::get(id).is_some_and(|entry| entry.answer.is_some()));
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let parameters = Parameters {
            seats: 1,
            ..Parameters::default()
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    /// All that can be forgotten of a listing.
    #[benchmark]
    fn forget() {
        let (id, open) = opened::<T>();
        Pallet::<T>::conclude(id, open, Verdict::Undecided);
        // As of a listing that is gone.
        let target = Target::Listing(ListingId::MAX);
        let cooldown = Cooldowns::<T>::iter_values()
            .next()
            .expect("one cools down");
        Cooldowns::<T>::insert(&target, cooldown);
        Closed::<T>::insert(
            &target,
            Closure {
                since: 0,
                request: id,
            },
        );

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), target.clone());

        assert!(!Closed::<T>::contains_key(&target));
        assert!(!Cooldowns::<T>::contains_key(&target));
    }

    /// Without the discharge.
    #[benchmark]
    fn verdict_granted() {
        let (id, open) = opened::<T>();
        let target = open.target;

        #[block]
        {
            let open = Requests::<T>::get(id).expect("it is open");
            Pallet::<T>::conclude(id, open, Verdict::Granted);
        }

        assert!(Closed::<T>::contains_key(&target));
        assert!(!Cooldowns::<T>::contains_key(&target));
    }

    /// Without the discharge.
    #[benchmark]
    fn verdict_denied() {
        let (id, open) = opened::<T>();
        let Request {
            target, requester, ..
        } = open;

        #[block]
        {
            let open = Requests::<T>::get(id).expect("it is open");
            Pallet::<T>::conclude(id, open, Verdict::Denied);
        }

        assert_eq!(
            Cooldowns::<T>::get(&target).map(|cooldown| cooldown.payer),
            Some(requester)
        );
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
