//! Worst cases: jurors whose leaves lie so far apart that each has a way of his own through the tree, nodes
//! that remember as much as they can, a juror for each seat.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::{drawing::SEED_SUBJECT, voting::commitment, *};
use alloc::vec::Vec;
use cybermiles_primitives::{
    justice::{Docket, Jury, PanelId, Summons, Verdict, MAX_EXCLUDED, MAX_SEATS},
    trade::Content,
    AccountId, Balance, BlockNumber, Hash, CMT,
};
use cybermiles_sortition::{Leaf, CAPACITY};
use frame_benchmarking::v2::*;
use frame_support::{
    traits::{
        fungible::{Inspect, InspectHold, Mutate, MutateHold},
        Consideration, EnsureOrigin, Get, Randomness,
    },
    BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::traits::BlockNumberProvider;

const STAKE: Balance = 2_000 * CMT;
const VOTE_COST: Balance = 10 * CMT;
const SALT: Salt = [7; 16];

/// Among how many jurors is drawn: so many that hardly two seats are one's.
const CROWD: u32 = 300;

/// The first term of the benchmarks: later than what genesis wrote.
const FIRST_TERM: BlockNumber = 10;

fn funded<T: Config>(name: &'static str, index: u32) -> AccountId {
    let who: AccountId = account(name, index, 0);
    T::Currency::mint_into(&who, 1_000_000 * CMT).expect("the supply can grow");
    who
}

fn go_to_term<T: Config>(term: BlockNumber) {
    T::Clock::set_block_number(Pallet::<T>::start_of(term));
}

/// A leaf that shares as little of its way with others as can be.
fn leaf_of(index: u32) -> Leaf {
    index * (CAPACITY / CROWD)
}

/// A juror with a leaf of the benchmark's choice, whose weight does not count yet.
fn add_juror<T: Config>(name: &'static str, index: u32, leaf: Leaf) -> AccountId {
    let who = funded::<T>(name, index);
    T::Currency::hold(&HoldReason::Stake.into(), &who, STAKE).expect("he is rich");
    let footprint = Pallet::<T>::juror_footprint();
    let juror = Juror {
        leaf,
        stake: STAKE,
        locked: 0,
        leaving: None,
        ticket: T::Ticket::new(&who, footprint).expect("he is rich"),
    };
    Leaves::<T>::insert(leaf, &who);
    Jurors::<T>::insert(&who, juror);
    who
}

/// Jurors on whose ways each node remembers three versions. The next term has begun.
fn crowd<T: Config>(count: u32) -> Vec<AccountId> {
    CurrentParameters::<T>::put(Parameters::default());
    let jurors: Vec<_> = (0..count)
        .map(|index| add_juror::<T>("juror", index, leaf_of(index)))
        .collect();
    for term in FIRST_TERM..FIRST_TERM + 3 {
        go_to_term::<T>(term);
        for index in 0..count {
            // The last one is what he stakes.
            let weight = (STAKE / CMT) as u64 + u64::from(FIRST_TERM + 2 - term);
            Pallet::<T>::set_weight(leaf_of(index), weight).expect("the tree has room");
        }
    }
    go_to_term::<T>(FIRST_TERM + 3);
    LeafPlaces::<T>::mutate(|places| places.next = CAPACITY);
    jurors
}

fn summons<T: Config>(seats: u32) -> Summons {
    CurrentParameters::<T>::put(Parameters::default());
    Summons {
        docket: Docket::Arbitration(u64::MAX),
        requester: funded::<T>("requester", 0),
        pledge: 1_000 * CMT,
        seats,
        vote_cost: VOTE_COST,
        excluded: (0..MAX_EXCLUDED)
            .map(|index| account("party", index, 0))
            .collect(),
        question: Content {
            hash: Hash::repeat_byte(7),
            length: 1,
        },
    }
}

fn summoned<T: Config>(seats: u32) -> PanelId {
    <Pallet<T> as Jury>::summon(summons::<T>(seats)).expect("the summons is sound")
}

fn change<T: Config>(id: PanelId, change: impl FnOnce(&mut PanelOf<T>)) {
    Panels::<T>::mutate_extant(id, change);
}

/// Gives each of the jurors one seat and a ballot of a class.
fn seat<T: Config>(id: PanelId, jurors: &[AccountId], class: Class) {
    for who in jurors {
        Jurors::<T>::mutate_extant(who, |juror| juror.locked = 2 * VOTE_COST);
        let ballot = Ballot {
            seats: 1,
            commitment: Some(commitment(id, 0, who, true, &SALT)),
        };
        Ballots::<T>::insert((id, class, who), ballot);
        Duties::<T>::insert(who, id, class);
    }
}

/// A vote in which one juror sits; until when he may commit.
fn voting<T: Config>(commit_within: BlockNumber) -> (PanelId, AccountId) {
    let jurors = crowd::<T>(1);
    let id = summoned::<T>(1);
    seat::<T>(id, &jurors, Class::Silent);
    let commit_until = Pallet::<T>::after(commit_within);
    let reveal_until = commit_until + 1_000;
    change::<T>(id, |panel| {
        panel.tally.committed = 1;
        panel.state = State::Voting {
            commit_until,
            reveal_until,
        };
    });
    let who = jurors.into_iter().next().expect("there is one");
    (id, who)
}

/// A panel that is settled, of so many ballots of a class; a pool is in the pot.
fn settling<T: Config>(ballots: u32, class: Class, verdict: Verdict) -> PanelId {
    let jurors = crowd::<T>(ballots);
    let id = summoned::<T>(ballots.max(1));
    seat::<T>(id, &jurors, class);
    let pot = <Pallet<T> as Jury>::pot(id);
    T::Currency::mint_into(&pot, 1_000 * CMT).expect("the supply can grow");
    change::<T>(id, |panel| {
        panel.tally.committed = ballots;
        panel.tally.granted = if class == Class::Granted { ballots } else { 0 };
        let settlement = Settlement {
            voted: true,
            payout: None,
        };
        panel.state = State::Settling {
            verdict,
            settlement,
        };
    });
    id
}

/// As many seeds as are kept, each known a block later than the one before it.
fn fill_seeds<T: Config>(first: BlockNumber) {
    let seeds: Vec<_> = (first..first + MAX_SEEDS)
        .map(|known_since| Seed {
            known_since,
            value: Hash::repeat_byte(7),
        })
        .collect();
    Seeds::<T>::put(BoundedVec::truncate_from(seeds));
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// On the way of another, to a leaf that is free again.
    #[benchmark]
    fn register() {
        crowd::<T>(2);
        let who = funded::<T>("newcomer", 0);
        let leaf = leaf_of(1) + 1;
        FreeLeaves::<T>::insert(0, leaf);
        LeafPlaces::<T>::mutate(|places| places.free = 1);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), STAKE);

        assert_eq!(Jurors::<T>::get(who).map(|juror| juror.leaf), Some(leaf));
    }

    #[benchmark]
    fn raise() -> Result<(), BenchmarkError> {
        let who = crowd::<T>(2).pop().ok_or("there are two")?;

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), STAKE);

        let held = T::Currency::balance_on_hold(&HoldReason::Stake.into(), &who);
        assert_eq!(held, 2 * STAKE);
        Ok(())
    }

    #[benchmark]
    fn lower() -> Result<(), BenchmarkError> {
        let who = crowd::<T>(2).pop().ok_or("there are two")?;

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), STAKE);

        assert_eq!(Jurors::<T>::get(who).map(|juror| juror.active()), Some(0));
        Ok(())
    }

    /// All that he has; the leaf is given back.
    #[benchmark]
    fn withdraw() -> Result<(), BenchmarkError> {
        let who = crowd::<T>(2).pop().ok_or("there are two")?;
        Pallet::<T>::do_lower(who.clone(), STAKE)?;
        let exit = Parameters::default().exit_delay;
        let term = Pallet::<T>::after(exit) / T::TermLength::get() + 1;
        // His neighbour's changes keep the nodes full.
        for term in [term, term + 1, term + 2] {
            go_to_term::<T>(term);
            Pallet::<T>::set_weight(leaf_of(1) + 1, term.into())?;
        }
        // So much later that each node has something to forget.
        go_to_term::<T>(term + 5);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        assert!(!Jurors::<T>::contains_key(who));
        Ok(())
    }

    /// Each draw fills a seat, hardly any two with the same juror; of all the seeds the last one counts.
    #[benchmark]
    fn draw(n: Linear<1, MAX_CHUNK>) -> Result<(), BenchmarkError> {
        crowd::<T>(CROWD);
        let id = summoned::<T>(n);
        let first_to_count = Pallet::<T>::after(T::FreezeMargin::get());
        fill_seeds::<T>((first_to_count + 1).saturating_sub(MAX_SEEDS));
        T::Clock::set_block_number(first_to_count);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), id, n);

        let panel = Pallet::<T>::panel_of(id)?;
        assert!(matches!(panel.state, State::Voting { .. }));
        Ok(())
    }

    #[benchmark]
    fn commit() -> Result<(), BenchmarkError> {
        let (id, who) = voting::<T>(1_000);
        let hash = Hash::repeat_byte(9);
        let silent = Ballot {
            seats: 1,
            commitment: None,
        };
        Ballots::<T>::insert((id, Class::Silent, &who), silent);
        change::<T>(id, |panel| panel.tally.committed = 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), id, hash);

        let ballot = Ballots::<T>::get((id, Class::Silent, who)).ok_or("it is his")?;
        assert_eq!(ballot.commitment, Some(hash));
        assert_eq!(Pallet::<T>::panel_of(id)?.tally.committed, 1);
        Ok(())
    }

    #[benchmark]
    fn reveal() {
        let (id, who) = voting::<T>(0);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), id, true, SALT);

        assert_eq!(Duties::<T>::get(who, id), Some(Class::Granted));
    }

    /// To a verdict; without the listener's part, which it weighs itself.
    #[benchmark]
    fn advance() -> Result<(), BenchmarkError> {
        let (id, who) = voting::<T>(0);
        Pallet::<T>::do_reveal(who, id, true, SALT)?;

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), id);

        let panel = Pallet::<T>::panel_of(id)?;
        assert!(matches!(panel.state, State::Decided { .. }));
        Ok(())
    }

    /// Ballots of the silent, and the end: there is nobody to share what they lose.
    #[benchmark]
    fn settle_losers(n: Linear<0, { MAX_CHUNK - 1 }>) -> Result<(), BenchmarkError> {
        let id = settling::<T>(n, Class::Silent, Verdict::Undecided);

        #[extrinsic_call]
        settle(RawOrigin::Signed(whitelisted_caller()), id, n + 1);

        assert!(!Panels::<T>::contains_key(id));
        let pot = <Pallet<T> as Jury>::pot(id);
        assert_eq!(T::Currency::total_balance(&pot), 0);
        Ok(())
    }

    /// Ballots of the majority, and the end.
    #[benchmark]
    fn settle_sharers(n: Linear<0, { MAX_CHUNK - 1 }>) -> Result<(), BenchmarkError> {
        let id = settling::<T>(n, Class::Granted, Verdict::Granted);

        #[extrinsic_call]
        settle(RawOrigin::Signed(whitelisted_caller()), id, n + 1);

        assert!(!Panels::<T>::contains_key(id));
        let pot = <Pallet<T> as Jury>::pot(id);
        assert_eq!(T::Currency::total_balance(&pot), 0);
        Ok(())
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let parameters = Parameters {
            redraws: 1,
            ..Default::default()
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    #[benchmark]
    fn summon() -> Result<(), BenchmarkError> {
        let summons = summons::<T>(MAX_SEATS);
        let id;

        #[block]
        {
            id = <Pallet<T> as Jury>::summon(summons)?;
        }

        assert!(Panels::<T>::contains_key(id));
        Ok(())
    }

    #[benchmark]
    fn discharge() -> Result<(), BenchmarkError> {
        let id = summoned::<T>(MAX_SEATS);
        <Pallet<T> as Jury>::benchmark_decide(id, Verdict::Granted);

        #[block]
        {
            <Pallet<T> as Jury>::discharge(id)?;
        }

        let panel = Pallet::<T>::panel_of(id)?;
        assert!(matches!(panel.state, State::Settling { .. }));
        Ok(())
    }

    /// A new seed when as many are kept as can be: what `on_initialize` does, with a seed that is later than
    /// any that the runtime can give now.
    #[benchmark]
    fn note_seed() {
        fill_seeds::<T>(0);
        let seed;

        #[block]
        {
            let (value, _) = T::Randomness::random(SEED_SUBJECT);
            let known_since = MAX_SEEDS;
            seed = Seed { known_since, value };
            Pallet::<T>::keep_seed(seed);
        }

        assert_eq!(Seeds::<T>::get().last(), Some(&seed));
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
