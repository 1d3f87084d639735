//! What other pallets are promised: `Cases`.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*, WeightInfo as Weights};
use cybermiles_primitives::{
    engine::{CaseInfo, Cases as Promise, NotDone, ProcessRef, Waiting},
    AccountId,
};
use cybermiles_rules::Value;
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

fn of_lena(name: &str) -> ProcessRef {
    ProcessRef {
        owner: LENA,
        name: called(name),
        code: None,
    }
}

/// A call is refused, changes nothing and says what it weighed.
fn assert_refused<Done: core::fmt::Debug>(
    act: impl FnOnce() -> Result<Done, NotDone>,
    error: Error<Test>,
) -> Weight {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let refused = act().unwrap_err();
    assert_eq!(refused.error, error.into());
    assert_eq!(root(), before);
    refused.weight
}

fn begin_review(roles: Vec<AccountId>, variables: Vec<(u8, Value)>) -> Result<u64, NotDone> {
    let started = <Process as Promise>::start(&LENA, &of_lena("review"), roles, variables);
    started.map(|(case, _)| case)
}

#[test]
fn from_start_to_end() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let roles = vec![LENA, RAVI];
        let (case, weight) = <Process as Promise>::start(
            &LENA,
            &of_lena("review"),
            roles.clone(),
            vec![(0, int(2))],
        )
        .unwrap();
        let most = <Process as Promise>::run_weight();
        assert!(weight.all_lte(most) && weight.ref_time() < most.ref_time() / 10);
        let (next, weight) = <Process as Promise>::next(case, None).unwrap();
        let waiting = Waiting {
            token: 0,
            node: "review".into(),
        };
        assert_eq!(next, Some(waiting));
        let bytes = review().to_bytes().len() as u32;
        assert_eq!(weight, <() as Weights>::next(bytes));
        assert_eq!(
            <Process as Promise>::next(case, Some(0)),
            Ok((None, <() as Weights>::next(0)))
        );

        let weight = <Process as Promise>::set(&LENA, case, vec![(1, text(9))]).unwrap();
        assert_eq!(weight, <() as Weights>::set(bytes));
        assert_eq!(
            last_event(),
            Event::Set {
                case,
                variables: vec![1]
            }
        );
        assert_eq!(
            rent(&LENA),
            code_rent(&review()) + name_rent("review") + case_rent(case)
        );
        <Process as Promise>::signal(&LENA, case, 0, b"", vec![(0, int(5))]).unwrap();
        <Process as Promise>::signal(&LENA, case, 0, b"accept", vec![]).unwrap();
        let info = CaseInfo {
            controller: LENA,
            owner: LENA,
            ended: true,
            roles,
            variables: vec![int(5), text(9), Value::Enum(0)].try_into().unwrap(),
        };
        assert_eq!(
            <Process as Promise>::info(case),
            Ok((info, <() as Weights>::info()))
        );
        assert_eq!(
            <Process as Promise>::close(&LENA, case),
            Ok(<() as Weights>::close())
        );
        assert!(!exists(case));
    });
}

#[test]
fn a_refusal_changes_nothing_and_says_what_it_weighed() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let refused = |roles: usize, count: usize, error| {
            assert_refused(
                || begin_review(vec![RAVI; roles], vec![(0, int(1)); count]),
                error,
            )
        };
        let nothing = refused(17, 0, Error::WrongRoles);
        assert_eq!(nothing, Weight::zero());
        refused(2, 17, Error::WrongValue);
        let read = refused(1, 0, Error::WrongRoles);
        let bytes = review().to_bytes().len() as u32;
        let start = Usage {
            starts: 1,
            code: bytes,
            ..Usage::default()
        };
        assert_eq!(read, used(start));
        let case = begin_review(vec![RAVI, MEI], vec![]).unwrap();
        let signal = |by: &AccountId, token, variables| {
            <Process as Promise>::signal(by, case, token, b"", variables)
        };
        assert_refused(|| signal(&LENA, 0, vec![]), Error::NotAllowed);
        assert_refused(|| signal(&RAVI, 1, vec![]), Error::UnknownToken);
        assert_refused(
            || signal(&RAVI, 0, vec![(0, int(1)); 17]),
            Error::WrongValue,
        );
        let nobody_s = assert_refused(
            || <Process as Promise>::signal(&RAVI, case + 1, 0, b"", vec![]),
            Error::UnknownCase,
        );
        let signal = Usage {
            signals: 1,
            ..Usage::default()
        };
        assert_eq!(nobody_s, used(signal));
    });
}

#[test]
fn only_the_controller_sets_and_closes() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = begin_review(vec![RAVI, MEI], vec![]).unwrap();
        let set = |by: &AccountId, case, value| {
            <Process as Promise>::set(by, case, vec![value]).map(|_| ())
        };
        assert_refused(|| set(&RAVI, case, (0, int(1))), Error::NotController);
        assert_refused(|| set(&LENA, case, (0, text(1))), Error::WrongValue);
        assert_refused(|| set(&LENA, case, (3, int(1))), Error::WrongValue);
        assert_refused(|| set(&LENA, case + 1, (0, int(1))), Error::UnknownCase);
        assert_refused(
            || <Process as Promise>::set(&LENA, case, vec![(0, int(1)); 17]),
            Error::WrongValue,
        );
        assert_refused(|| <Process as Promise>::close(&LENA, case), Error::NotEnded);
        signal(RAVI, case, "review", "");
        signal(LENA, case, "decide", "accept");
        assert_refused(|| set(&LENA, case, (0, int(1))), Error::Ended);
        assert_refused(
            || <Process as Promise>::close(&RAVI, case),
            Error::NotController,
        );
        assert_refused(
            || <Process as Promise>::next(case + 1, None),
            Error::UnknownCase,
        );
        assert_refused(|| <Process as Promise>::info(case + 1), Error::UnknownCase);
    });
}

#[test]
fn what_fails_halfway_is_undone_whole() {
    build_and_execute(|| {
        // Its first child is there, when its second is not.
        deploy(LENA, "child", &purchase());
        let mut net = many("child", 2);
        if let cybermiles_process::Kind::SubProcess { process } = &mut net.nodes[3].kind {
            *process = "nothing".into();
        }
        deploy(LENA, "parent", &net);
        let weight = assert_refused(
            || <Process as Promise>::start(&LENA, &of_lena("parent"), vec![], vec![]),
            Error::UnknownProcess,
        );
        // Three starts.
        assert!(weight.ref_time() > 3 * <() as Weights>::start(0).ref_time());
        assert_eq!(NextCase::<Test>::get(), 0);
    });
}

#[test]
fn the_most_that_calls_weigh() {
    let most = [
        <() as Weights>::set(MAX_CODE),
        <() as Weights>::next(MAX_CODE),
        <() as Weights>::info(),
        <() as Weights>::close(),
    ];
    let touch = <Process as Promise>::touch_weight();
    assert!(most.iter().all(|weight| weight.all_lte(touch)));
    assert_eq!(<Process as Promise>::run_weight(), Process::most_for_run());
}

#[test]
fn nobody_has_no_cases() {
    let nobody = <() as Promise>::start(&LENA, &of_lena("p"), vec![], vec![]);
    let refused = NotDone {
        error: DispatchError::Unavailable,
        weight: Weight::zero(),
    };
    assert_eq!(nobody, Err(refused));
}
