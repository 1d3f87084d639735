//! Worst cases: the code that is the most work to read, cases that know as much as they can, and, for the
//! price of a step, expressions of one kind until the steps are used up.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::{costs::Usage, samples::text, workloads::*};
use alloc::{vec, vec::Vec};
use codec::Encode;
use cybermiles_primitives::{
    engine::{Assignment, CaseId, Cases as Promise, ItemName, ProcessRef},
    AccountId, Hash,
};
use cybermiles_process::{Case, Process};
use cybermiles_rules::{Cap, Error as EngineError, Form};
use frame_benchmarking::v2::*;
use frame_support::{
    assert_ok,
    traits::{Consideration, Footprint},
};
use frame_system::RawOrigin;

/// The least code that has all nodes.
const LEAST_CODE: u32 = 4_000;

/// A name as long as can be.
fn long_name() -> ItemName {
    ItemName::truncate_from(vec![b'n'; 32])
}

/// Somebody who can pay for all that there can be.
fn rich<T: Config>(name: &'static str) -> AccountId {
    let who: AccountId = account(name, 0, 0);
    let all = Footprint::from_parts(1, 64 * MAX_CODE as usize);
    T::Ticket::ensure_successful(&who, all);
    who
}

fn code_of(process: &Process) -> CodeBytes {
    process.to_bytes().try_into().expect("no more than fits")
}

fn deployed<T: Config>(owner: &AccountId, process: &Process) -> Hash {
    Pallet::<T>::do_deploy(owner.clone(), long_name(), code_of(process), None)
        .expect("the owner is funded, the process is sound");
    let entry = Processes::<T>::get(owner, long_name());
    entry.expect("it was deployed").code
}

fn everybody() -> Roles {
    let role = |number| account("role", number, 0);
    Roles::truncate_from((0..MAX_ROLES).map(role).collect())
}

fn all_variables() -> Assignments {
    let set = |variable: u8| (variable, text(128));
    Assignments::truncate_from((0..16).map(set).collect())
}

/// A case of somebody else's process, of code of so many bytes that he alone uses.
fn started<T: Config>(controller: &AccountId, bytes: u32) -> CaseId {
    let owner = rich::<T>("owner");
    deployed::<T>(&owner, &dense(bytes as usize));
    let process = ProcessRef {
        owner,
        name: long_name(),
        code: None,
    };
    let variables = all_variables().into_inner();
    let roles = everybody().into_inner();
    let started = <Pallet<T> as Promise>::start(controller, &process, roles, variables);
    started.expect("the controller is funded").0
}

/// A case as it is stored, with as many tokens as there can be.
fn crowd<T: Config>(id: CaseId) {
    Cases::<T>::mutate_extant(id, |entry| {
        let mut state = entry.data.state::<T>().expect("it was stored");
        let first = state.tokens.first().copied().expect("it waits");
        state.tokens = (0..cybermiles_process::Cap::Tokens.max())
            .map(|id| cybermiles_process::Token { id, ..first })
            .collect();
        state.next = cybermiles_process::Cap::Tokens.max();
        entry.data.set_state::<T>(&state).expect("it fits");
    });
}

/// Puts a case there that runs code of the most bytes which nothing else runs, below another or not.
fn placed<T: Config>(controller: &AccountId, number: u8, parent: Option<Parent>) -> CaseId {
    let process = Process {
        source: [number; 32],
        ..dense(MAX_CODE as usize)
    };
    let bytes = code_of(&process);
    let code = Hash::from(sp_io::hashing::blake2_256(&bytes));
    assert_ok!(Pallet::<T>::acquire(controller, code, bytes));
    let state = Case {
        variables: process.variables.zero(),
        ..Case::default()
    };
    let data = CaseData {
        owner: controller.clone(),
        name: long_name(),
        code,
        controller: controller.clone(),
        roles: everybody(),
        parent,
        depth: 0,
        children: Default::default(),
        ended: parent.is_none() && number == 0,
        state: StateBytes::truncate_from(state.encode()),
    };
    let id = NextCase::<T>::get();
    NextCase::<T>::put(id + 1);
    assert_ok!(Pallet::<T>::keep(id, data, None));
    id
}

/// Puts a sub-process below a case.
fn placed_below<T: Config>(controller: &AccountId, number: u8, case: CaseId) -> CaseId {
    let token = u32::from(number);
    let child = placed::<T>(controller, number, Some(Parent { case, token }));
    Cases::<T>::mutate_extant(case, |entry| {
        let child = Child { token, case: child };
        entry.data.children.try_push(child).expect("there is room");
    });
    child
}

/// Lets an expression be computed until so many steps are used up.
fn exhaust((expr, constants): Work, steps: u32) -> Result<(), BenchmarkError> {
    let form = Form::default();
    let mut left = steps;
    loop {
        match form.eval(&constants, &[], 0, &expr, &mut left) {
            Ok(_) => {}
            Err(EngineError::Over(Cap::Steps)) => return Ok(()),
            Err(_) => return Err(BenchmarkError::Stop("it does not compute")),
        }
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// In the place of code of the most bytes, which goes.
    #[benchmark]
    fn deploy(c: Linear<LEAST_CODE, MAX_CODE>) {
        let owner = rich::<T>("owner");
        let other = Process {
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

        let entry = Processes::<T>::get(&owner, long_name());
        assert_eq!(entry.map(|entry| entry.revision), Some(1));
    }

    #[benchmark]
    fn remove() {
        let owner = rich::<T>("owner");
        let code = deployed::<T>(&owner, &dense(MAX_CODE as usize));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner.clone()), long_name());

        assert!(!Codes::<T>::contains_key(&owner, code));
    }

    /// Of another's process, whose code is stored once more.
    #[benchmark]
    fn start(c: Linear<LEAST_CODE, MAX_CODE>) {
        let owner = rich::<T>("owner");
        let controller = rich::<T>("controller");
        let code = deployed::<T>(&owner, &dense(c as usize));

        #[extrinsic_call]
        _(
            RawOrigin::Signed(controller.clone()),
            owner,
            long_name(),
            Some(code),
            everybody(),
            all_variables(),
        );

        assert!(Codes::<T>::contains_key(&controller, code));
    }

    /// All variables become as long as they can be.
    #[benchmark]
    fn signal(c: Linear<LEAST_CODE, MAX_CODE>) {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, c);
        crowd::<T>(id);
        let way = TransitionName::truncate_from(vec![b'f']);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id, 0, way, all_variables());

        let view = Pallet::<T>::case_view(id).expect("it runs");
        assert!(view.tokens.iter().any(|token| token.due.is_none()));
    }

    #[benchmark]
    fn expire(c: Linear<LEAST_CODE, MAX_CODE>) {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, c);
        crowd::<T>(id);
        let anybody: AccountId = account("anybody", 0, 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(anybody), id, 0);

        let view = Pallet::<T>::case_view(id).expect("it runs");
        assert!(view.tokens.iter().any(|token| token.due.is_none()));
    }

    /// The last user of its code.
    #[benchmark]
    fn close() {
        let controller = rich::<T>("controller");
        let id = placed::<T>(&controller, 0, None);

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), id);

        assert!(!Cases::<T>::contains_key(id));
    }

    /// With so many sub-processes, each the last user of other code.
    #[benchmark]
    fn cancel(n: Linear<0, MAX_DESCENDANTS>) {
        let controller = rich::<T>("controller");
        let root = placed::<T>(&controller, 255, None);
        let mut above = vec![root];
        for number in 0..n {
            let parent = above.get((number / MAX_CHILDREN) as usize).copied();
            let parent = parent.expect("it came before");
            above.push(placed_below::<T>(&controller, number as u8, parent));
        }

        #[extrinsic_call]
        _(RawOrigin::Signed(controller), root);

        assert_eq!(Cases::<T>::iter().count(), 0);
    }

    /// What it is to a case to be told of a sub-process.
    #[benchmark]
    fn adopt() -> Result<(), BenchmarkError> {
        let controller = rich::<T>("controller");
        let case = started::<T>(&controller, MAX_CODE);
        crowd::<T>(case);
        let parent = Parent { case, token: 0 };

        #[block]
        {
            Pallet::<T>::adopt(parent, case)?;
        }

        Ok(())
    }

    #[benchmark]
    fn hand_over() {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, MAX_CODE);
        let to: AccountId = account("to", 0, 0);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(account("role", 15, 0)),
            id,
            15,
            to.clone(),
        );

        let view = Pallet::<T>::case_view(id).expect("it runs");
        assert_eq!(view.roles.last().map(|role| &role.account), Some(&to));
    }

    #[benchmark]
    fn set(c: Linear<LEAST_CODE, MAX_CODE>) -> Result<(), BenchmarkError> {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, c);
        crowd::<T>(id);
        let variables: Vec<Assignment> = all_variables().into_inner();

        #[block]
        {
            <Pallet<T> as Promise>::set(&controller, id, variables)
                .map_err(|failure| failure.error)?;
        }

        Ok(())
    }

    #[benchmark]
    fn next(c: Linear<LEAST_CODE, MAX_CODE>) -> Result<(), BenchmarkError> {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, c);
        crowd::<T>(id);

        #[block]
        {
            <Pallet<T> as Promise>::next(id, Some(30)).map_err(|failure| failure.error)?;
        }

        Ok(())
    }

    #[benchmark]
    fn info() -> Result<(), BenchmarkError> {
        let controller = rich::<T>("controller");
        let id = started::<T>(&controller, MAX_CODE);
        crowd::<T>(id);

        #[block]
        {
            <Pallet<T> as Promise>::info(id).map_err(|failure| failure.error)?;
        }

        Ok(())
    }

    /// So many nodes, each left on a way that sets all variables.
    #[benchmark]
    fn visits(v: Linear<1, 60>) -> Result<(), BenchmarkError> {
        let owner = rich::<T>("owner");
        deployed::<T>(&owner, &passing(v));
        let process = ProcessRef {
            owner: owner.clone(),
            name: long_name(),
            code: None,
        };
        let mut usage = Usage::default();

        #[block]
        {
            let none = Assignments::default();
            Pallet::<T>::do_start(owner, process, Roles::default(), none, &mut usage)?;
        }

        // With the start, the jump and the state in which it waits.
        assert_eq!(usage.visits, v + 3);
        Ok(())
    }

    #[benchmark]
    fn steps_decimals(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = decimals();

        #[block]
        {
            exhaust(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_divisions(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = divisions();

        #[block]
        {
            exhaust(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_integers(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = integers();

        #[block]
        {
            exhaust(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_roundings(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = roundings();

        #[block]
        {
            exhaust(work, s)?;
        }

        Ok(())
    }

    #[benchmark]
    fn steps_texts(s: Linear<1_000, MAX_STEPS>) -> Result<(), BenchmarkError> {
        let work = long_texts();

        #[block]
        {
            exhaust(work, s)?;
        }

        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
