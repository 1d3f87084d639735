//! What a hostile caller would try: everything as large as can be, garbage, work without end.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*};
use codec::{Decode, Encode};
use cybermiles_primitives::engine::ProcessRef;
use cybermiles_process::{Deadline, Kind, Node, Process as Net, Set};
use cybermiles_rules::{Expr, Op, Type, Value};
use frame_support::{assert_noop, assert_ok, storage::with_storage_layer};
use proptest::prelude::*;

/// So many decisions in a row, each after another; then what the last ones are.
fn long(count: u8, last: Vec<Node>) -> Net {
    let pass = |at: u8| node(&format!("{at}"), Kind::Decision, vec![edge("", at + 1)]);
    let mut nodes = vec![begin()];
    nodes.extend((1..=count).map(pass));
    nodes.extend(last);
    process("long", nodes)
}

/// A sub-process after so many decisions.
fn long_above(count: u8, child: &str) -> Net {
    let kind = Kind::SubProcess {
        process: child.into(),
    };
    long(
        count,
        vec![node("wait", kind, vec![edge("", count + 2)]), end()],
    )
}

fn refuse(name: &str, error: Error<Test>) {
    assert_undone(
        || with_storage_layer(|| try_start(LENA, name, &[], &[])),
        error,
    );
}

#[test]
fn a_case_as_large_as_can_be() {
    build_and_execute(|| {
        // With the token that the fork holds back there are 32.
        const OUT: u8 = 31;
        let fork = node(
            "split",
            Kind::Fork,
            (2..OUT + 2).map(|to| edge("", to)).collect(),
        );
        let timer = |number: u8| Node {
            deadline: Some(Deadline {
                after: Expr(vec![Op::Const(0)]),
                edge: 0,
            }),
            ..node(&format!("{number}"), Kind::State, vec![edge("", OUT + 2)])
        };
        let mut nodes = vec![begin(), fork];
        nodes.extend((0..OUT).map(timer));
        nodes.push(end());
        let texts: Vec<String> = (0..16).map(|number| format!("t{number}")).collect();
        let texts: Vec<(&str, Type)> = texts
            .iter()
            .map(|name| (name.as_str(), Type::Text(128)))
            .collect();
        let net = Net {
            roles: (0..16).map(|role| format!("r{role}").into()).collect(),
            variables: variables(&texts),
            constants: vec![int(i128::MAX)],
            ..process("large", nodes)
        };
        deploy(LENA, "large", &net);
        let all: Vec<(u8, Value)> = (0..16).map(|at| (at, text(128))).collect();
        assert_ok!(try_start(LENA, "large", &vec![RAVI; 16], &all));
        let size = data_of(0).state.len();
        assert!(size > 2_600 && size <= MAX_STATE as usize);
        assert_eq!(state_of(0).tokens.len(), 31);
        assert_ok!(Process::cancel(signed(LENA), 0));
    });
}

#[test]
fn more_than_a_call_has_room_for() {
    let roles = vec![RAVI; 17].encode();
    assert!(Roles::decode(&mut roles.as_slice()).is_err());
    let variables = vec![(0u8, int(1)); 17].encode();
    assert!(Assignments::decode(&mut variables.as_slice()).is_err());
    let name = vec![b'n'; 49].encode();
    assert!(TransitionName::decode(&mut name.as_slice()).is_err());
    let code = vec![0u8; MAX_CODE as usize + 1].encode();
    assert!(CodeBytes::decode(&mut code.as_slice()).is_err());
}

/// The runs of a call draw on one budget.
#[test]
fn nodes_without_number() {
    build_and_execute(|| {
        // 42 and 22 visits, and the end to which the token of the first comes in the end.
        deploy(LENA, "below", &long(20, vec![end()]));
        deploy(LENA, "above", &long_above(40, "below"));
        refuse("above", Error::VisitLimit);
        deploy(LENA, "above", &long_above(39, "below"));
        assert_ok!(try_start(LENA, "above", &[], &[]));
        assert!(data_of(0).ended);
    });
}

/// A process that multiplies decimals on its way, as often as its code has room for, and then waits for
/// another one, if that is named.
fn heavy(below: Option<&str>) -> Net {
    let mut ops = vec![Op::Const(0)];
    ops.extend([Op::Const(0), Op::Mul].repeat(31));
    let set = Set {
        variable: 0,
        value: Expr(ops),
    };
    let mut net = match below {
        Some(child) => long_above(7, child),
        None => long(7, vec![end()]),
    };
    net.variables = variables(&[("product", Type::Decimal)]);
    net.constants = vec![Value::Decimal("1".parse().unwrap())];
    for node in net.nodes.iter_mut().skip(1).take(7) {
        node.edges[0].sets = vec![set.clone(); 16];
    }
    net
}

/// So do their steps.
#[test]
fn steps_without_number() {
    build_and_execute(|| {
        deploy(LENA, "c", &heavy(None));
        deploy(LENA, "b", &heavy(Some("c")));
        deploy(LENA, "a", &heavy(Some("b")));
        let steps = |name: &str| {
            let mut usage = Usage::default();
            let process = ProcessRef {
                owner: LENA,
                name: called(name),
                code: None,
            };
            let started = with_storage_layer(|| {
                Process::do_start(LENA, process, Roles::default(), set_to(&[]), &mut usage)
            });
            (started.map(|_| ()), usage.steps)
        };
        let (done, one) = steps("c");
        assert_eq!(done, Ok(()));
        assert!((17_000..25_000).contains(&one));
        assert_eq!(steps("b"), (Ok(()), 2 * one));
        // What passed the limit was computed, and is charged.
        let refused = Err(Error::<Test>::StepLimit.into());
        assert_eq!(steps("a"), (refused, 3 * one));
    });
}

#[test]
fn a_case_that_is_not_one_s_own() {
    build_and_execute(|| {
        deploy(LENA, "p", &waiting(Kind::State));
        let case = start("p", &[RAVI]);
        for who in [MEI, RAVI, NEWCOMER] {
            assert_undone(
                || try_signal(who.clone(), case, 0, "on", &[]),
                Error::<Test>::NotAllowed,
            );
            assert_undone(
                || Process::cancel(signed(who.clone()), case),
                Error::<Test>::NotController,
            );
            assert_noop!(
                Process::close(signed(who), case),
                Error::<Test>::NotController
            );
        }
    });
}

/// A role may be an account that nobody has seen; it can't pay, and need not.
#[test]
fn a_role_without_money() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[NEWCOMER, MEI]);
        assert_ok!(try_signal(NEWCOMER, case, 0, "", &[(1, text(100))]));
        assert_eq!(rent(&NEWCOMER), 0);
    });
}

/// What can be done with a case: every token lets go by every way, as far as it goes.
fn play(case: u64) {
    let corrupt = sp_runtime::DispatchError::from(Error::<Test>::Corrupt);
    for _ in 0..6 {
        let Some(token) = Process::case(case).and_then(|view| view.tokens.first().cloned()) else {
            return;
        };
        for way in ["", "approve", "on", "accept", "high"] {
            for who in [LENA, RAVI] {
                let act = || try_signal(who, case, token.token, way, &[]);
                let refused = with_storage_layer(act).map_err(|failure| failure.error);
                assert_ne!(refused.err(), Some(corrupt));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Bytes that were a process, spoilt in places: refused, or deployed and then run without harm.
    #[test]
    fn garbage_is_refused_or_harmless(
        spoilt in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        which in 0..4usize,
    ) {
        new_test_ext().execute_with(|| {
            let nets = [purchase(), review(), decision(), waiting(Kind::Task { role: 0 })];
            let roles = nets[which].roles.len();
            let mut code = nets[which].to_bytes();
            for (at, byte) in spoilt {
                let at = at.index(code.len());
                code[at] = byte;
            }
            let code = CodeBytes::try_from(code).unwrap();
            rule(LENA, "grading", Rule::Says(vec![], vec!["high"]));
            let result = Process::deploy(signed(LENA), called("garbage"), code, None);
            if result.is_err() {
                assert_quiet();
            } else {
                let start = || try_start(LENA, "garbage", &vec![RAVI; roles], &[]);
                if with_storage_layer(start).is_ok() {
                    play(0);
                }
            }
            Process::do_try_state().unwrap();
        });
    }

    #[test]
    fn anything_is_refused_as_code(code in prop::collection::vec(any::<u8>(), 0..200)) {
        new_test_ext().execute_with(|| {
            let code = CodeBytes::try_from(code).unwrap();
            assert_noop!(
                Process::deploy(signed(LENA), called("garbage"), code, None),
                Error::<Test>::BadMagic
            );
        });
    }
}
