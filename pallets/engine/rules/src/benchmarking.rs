//! Worst cases: the code that is the most work to read, facts of as many texts as there can be, and, for the
//! price of a step, rules that do nothing but one kind of step until the steps are used up.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::{costs::Usage, samples::*};
use alloc::vec::Vec;
use codec::Encode;
use cybermiles_primitives::{engine::RuleSetName, AccountId, Hash};
use cybermiles_rules::{Cap, Error as EngineError, Failure, Kept, RuleSet, State};
use frame_benchmarking::v2::*;
use frame_support::traits::{Consideration, Footprint};
use frame_system::RawOrigin;

/// The least code that has all nodes and rules.
const LEAST_CODE: u32 = 5_000;

fn called(name: &[u8]) -> RuleSetName {
    RuleSetName::truncate_from(name.to_vec())
}

/// A name as long as can be.
fn long_name() -> RuleSetName {
    called(&[b'n'; 32])
}

fn owner<T: Config>() -> AccountId {
    let who: AccountId = account("owner", 0, 0);
    let all = Footprint::from_parts(1, 4 * MAX_CODE as usize);
    T::Ticket::ensure_successful(&who, all);
    who
}

fn code_of(rules: &RuleSet) -> CodeBytes {
    rules.to_bytes().try_into().expect("no more than fits")
}

fn deployed<T: Config>(owner: &AccountId, rules: &RuleSet) -> Hash {
    Pallet::<T>::do_deploy(owner.clone(), long_name(), code_of(rules), None)
        .expect("the owner is funded, the rules are sound");
    RuleSets::<T>::get(owner, long_name())
        .expect("it was deployed")
        .code
}

fn opened<T: Config>(owner: &AccountId) -> SessionId {
    let id = NextSession::<T>::get();
    Pallet::<T>::do_open_session(owner.clone(), long_name()).expect("the owner is funded");
    id
}

/// So many facts of texts, each text as long as they may all be if the facts have so many bytes together.
fn facts_of(count: usize, bytes: u32) -> Vec<cybermiles_rules::Fact> {
    let fact_bytes = bytes as usize / count;
    // A byte for the type, one for the number of values, and for each value one for its type and one or
    // two for its length.
    let length = fact_bytes.saturating_sub(2) / WIDTH;
    alloc::vec![texts(0, length.saturating_sub(3).min(128)); count]
}

/// A state of so many facts, as firings leave it.
fn state_of(facts: Vec<cybermiles_rules::Fact>) -> State {
    let count = facts.len() as u32;
    let kept = (0..count).zip(facts).map(|(handle, fact)| Kept {
        handle,
        tag: handle + 1,
        fact,
    });
    State {
        begun: true,
        facts: kept.collect(),
        next_handle: count,
        clock: count,
    }
}

/// Lets rules work until they have taken so many steps.
fn exhaust<T: Config>(work: Workload, steps: u32) -> Result<(), BenchmarkError> {
    let (rules, facts) = work;
    let mut usage = Usage::default();
    let undone = Pallet::<T>::run_on(&rules, facts, steps, &mut usage).map(|_| ());
    match undone {
        Err(Refusal::Undone(Failure {
            error: EngineError::Over(Cap::Steps),
            ..
        })) => Ok(()),
        _ => Err(BenchmarkError::Stop("the work ends before its steps do")),
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// In the place of code of the most bytes, which goes.
    #[benchmark]
    fn deploy(c: Linear<LEAST_CODE, MAX_CODE>) {
        let owner = owner::<T>();
        let other = RuleSet {
            source: [1; 32],
            ..dense(MAX_CODE as usize)
        };
        let old = deployed::<T>(&owner, &other);
        let code = code_of(&dense(c as usize));

        #[extrinsic_call]
        _(
            RawOrigin::Signed(owner.clone()),
            long_name(),
            code,
            Some(old),
        );

        assert_eq!(
            RuleSets::<T>::get(&owner, long_name()).map(|entry| entry.revision),
            Some(1)
        );
    }

    #[benchmark]
    fn remove() {
        let owner = owner::<T>();
        let code = deployed::<T>(&owner, &dense(MAX_CODE as usize));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner.clone()), long_name());

        assert!(!Codes::<T>::contains_key(&owner, code));
    }

    /// On facts that match nothing: what goes in comes out.
    #[benchmark]
    fn fire(c: Linear<LEAST_CODE, MAX_CODE>, f: Linear<6_000, 65_536>) {
        let owner = owner::<T>();
        let code = deployed::<T>(&owner, &dense(c as usize));
        let facts = Facts::truncate_from(facts_of(64, f / 2 - 1_024));
        let events = frame_system::Pallet::<T>::events().len();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(owner.clone()),
            owner.clone(),
            long_name(),
            Some(code),
            facts,
            MAX_STEPS,
        );

        assert_eq!(frame_system::Pallet::<T>::events().len(), events + 1);
    }

    #[benchmark]
    fn open_session() {
        let owner = owner::<T>();
        deployed::<T>(&owner, &dense(MAX_CODE as usize));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner), long_name());

        assert!(Sessions::<T>::contains_key(0));
    }

    /// Half of the facts are kept from before, half of them are new; all are kept.
    #[benchmark]
    fn fire_session(c: Linear<LEAST_CODE, MAX_CODE>, f: Linear<16_000, 81_920>) {
        let owner = owner::<T>();
        deployed::<T>(&owner, &dense(c as usize));
        let id = opened::<T>(&owner);
        let facts = facts_of(64, f / 5 - 1_024);
        let state = state_of(facts.clone());
        Sessions::<T>::mutate_extant(id, |session| {
            session.state = StateBytes::truncate_from(state.encode());
        });
        let changes = facts.into_iter().map(Change::Insert).collect::<Vec<_>>();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(owner),
            id,
            Changes::truncate_from(changes),
            MAX_STEPS,
        );

        let view = Pallet::<T>::session_view(id).expect("it is open");
        assert_eq!(view.facts.len(), 128);
    }

    /// The last user of its code.
    #[benchmark]
    fn close_session() {
        let owner = owner::<T>();
        let code = deployed::<T>(&owner, &dense(MAX_CODE as usize));
        let id = opened::<T>(&owner);
        Pallet::<T>::do_remove(owner.clone(), long_name()).expect("it is there");
        assert!(Codes::<T>::contains_key(&owner, code));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner.clone()), id);

        assert!(!Codes::<T>::contains_key(&owner, code));
    }

    #[benchmark]
    fn steps_alphas(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = alphas();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_joins(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = joins();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_tokens(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = tokens();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_decimals(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = decimals();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_divisions(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = divisions();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_integers(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = integers();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_roundings(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = roundings();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    /// There are not enough statements for all the steps that a firing may have.
    #[benchmark]
    fn steps_feeds(s: Linear<1_000, 20_000>) -> Result<(), BenchmarkError> {
        let work = feeds();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    /// As above.
    #[benchmark]
    fn steps_texts(s: Linear<1_000, 20_000>) -> Result<(), BenchmarkError> {
        let work = long_texts();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    /// As above.
    #[benchmark]
    fn steps_copies(s: Linear<1_000, 20_000>) -> Result<(), BenchmarkError> {
        let work = copies();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_matches(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = matches();

        #[block]
        {
            exhaust::<T>(work, s)?;
        }

        Ok(())
    }

    /// A firing of 64 facts on 32 rules. No call is charged by it: it is the measure of what rules cost.
    #[benchmark]
    fn fire_cart() -> Result<(), BenchmarkError> {
        let owner = owner::<T>();
        deployed::<T>(&owner, &cart());
        let facts = Facts::truncate_from(cart_facts());

        #[block]
        {
            Pallet::<T>::do_fire(owner.clone(), owner, long_name(), None, facts, MAX_STEPS)
                .map_err(|failure| failure.error)?;
        }

        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
