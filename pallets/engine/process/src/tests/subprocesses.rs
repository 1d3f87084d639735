//! Sub-processes: their roles, variables and ends.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*};
use cybermiles_process::{Kind, Process as Net, Step};
use cybermiles_rules::{Type, Value};
use frame_support::{assert_ok, storage::with_storage_layer};

/// Lena's parent waits for a review.
fn reviewed() -> u64 {
    deploy(LENA, "review", &review());
    deploy(LENA, "parent", &parent("review"));
    let case = NextCase::<Test>::get();
    let variables = [(0, int(3)), (1, text(5)), (2, Value::Enum(1))];
    assert_ok!(try_start(LENA, "parent", &[RAVI], &variables));
    case
}

#[test]
fn it_begins_with_roles_and_variables_by_name() {
    build_and_execute(|| {
        let case = reviewed();
        let child = case + 1;
        let data = data_of(child);
        assert_eq!((data.owner, data.controller), (LENA, LENA));
        assert_eq!(data.parent, Some(Parent { case, token: 0 }));
        assert_eq!(data.depth, 1);
        // The parent has an analyst; the auditor is the controller.
        assert_eq!(data.roles.into_inner(), [RAVI, LENA]);
        assert_eq!(values_of(child), [int(3), text(5), Value::Enum(1)]);
        assert_eq!(
            data_of(case).children.into_inner(),
            [Child {
                token: 0,
                case: child
            }]
        );
        assert_eq!(
            (users(LENA, &review()), users(LENA, &parent("review"))),
            (2, 2)
        );
        let started = events().into_iter().filter_map(|event| match event {
            Event::Started { case, parent, .. } => Some((case, parent)),
            _ => None,
        });
        let expected = [(case, None), (child, Some(Parent { case, token: 0 }))];
        assert_eq!(started.collect::<Vec<_>>(), expected);
    });
}

#[test]
fn its_end_lets_the_token_go_with_what_it_may_bring() {
    build_and_execute(|| {
        let case = reviewed();
        let child = case + 1;
        assert_ok!(try_signal(RAVI, child, 0, "", &[(0, int(4)), (1, text(6))]));
        signal(LENA, child, "decide", "accept");
        assert!(!exists(child));
        assert_eq!(users(LENA, &review()), 1);
        assert_eq!(places(case), ["checked"]);
        // Amount may be brought back, note may not.
        assert_eq!(values_of(case), [int(4), text(5), Value::Enum(1)]);
        assert!(data_of(case).children.is_empty());
        assert_eq!(
            last_event(),
            Event::Returned {
                case,
                token: 0,
                child,
                log: vec![
                    Step::Set { variable: 0 },
                    Step::Left {
                        token: 0,
                        node: 1,
                        edge: 0
                    },
                    Step::Entered { token: 0, node: 2 },
                ],
                ended: false,
            }
        );
        signal(LENA, case, "checked", "");
        assert_ok!(Process::close(signed(LENA), case));
        for name in ["review", "parent"] {
            assert_ok!(Process::remove(signed(LENA), called(name)));
        }
        assert_quiet();
    });
}

#[test]
fn one_that_ends_at_once() {
    build_and_execute(|| {
        deploy(LENA, "instant", &instant(42));
        deploy(LENA, "parent", &parent("instant"));
        let case = start("parent", &[RAVI]);
        assert_eq!(places(case), ["checked"]);
        assert_eq!(values_of(case)[0], int(42));
        assert!(!exists(case + 1));
        assert_eq!((users(LENA, &instant(42)), NextCase::<Test>::get()), (1, 2));
    });
}

#[test]
fn it_goes_when_its_token_does() {
    build_and_execute(|| {
        let case = reviewed();
        set_now(START + DAY);
        assert_ok!(try_expire(RAVI, case, 0));
        assert_eq!(places(case), ["given up"]);
        assert!(!exists(case + 1));
        assert!(events().contains(&Event::Cancelled { case: case + 1 }));
        assert_eq!(users(LENA, &review()), 1);
    });
}

#[test]
fn they_go_when_all_ends() {
    build_and_execute(|| {
        deploy(LENA, "leaf", &purchase());
        deploy(LENA, "branch", &many("leaf", 2));
        deploy(LENA, "root", &many("branch", 2));
        let root = start("root", &[]);
        assert_eq!(Cases::<Test>::iter().count(), 7);
        // A branch ends all of its own, and lets its parent's token go.
        let branch = data_of(root).children[0].case;
        signal(LENA, branch, "quit", "");
        assert_eq!(Cases::<Test>::iter().count(), 4);
        assert_eq!(places(root), ["delegate 1", "quit"]);
        signal(LENA, root, "quit", "");
        assert!(data_of(root).ended);
        assert_eq!(Cases::<Test>::iter().count(), 1);
    });
}

#[test]
fn the_end_of_the_last_ends_all_above() {
    build_and_execute(|| {
        deploy(LENA, "c", &purchase());
        let above = |child: &str| {
            let kind = Kind::SubProcess {
                process: child.into(),
            };
            process(
                "above",
                vec![begin(), node("wait", kind, vec![edge("", 2)]), end()],
            )
        };
        deploy(LENA, "b", &above("c"));
        deploy(LENA, "a", &above("b"));
        let root = start("a", &[]);
        let leaf = root + 2;
        assert_eq!(data_of(leaf).depth, 2);
        signal(LENA, leaf, "evaluate", "disapprove");
        assert!(data_of(root).ended);
        assert_eq!(Cases::<Test>::iter().count(), 1);
        let ends = events().into_iter().rev().take(3).collect::<Vec<_>>();
        assert!(matches!(ends[2], Event::Signalled { ended: true, .. }));
        assert!(matches!(ends[1], Event::Returned { ended: true, .. }));
        assert!(matches!(ends[0], Event::Returned { ended: true, .. }));
    });
}

#[test]
fn only_so_deep_and_so_many() {
    build_and_execute(|| {
        let refused = |name: &str, error: Error<Test>| {
            assert_undone(
                || with_storage_layer(|| try_start(LENA, name, &[], &[])),
                error,
            );
        };
        // It would start itself without end.
        let kind = Kind::SubProcess {
            process: "self".into(),
        };
        let net = process(
            "self",
            vec![begin(), node("wait", kind, vec![edge("", 2)]), end()],
        );
        deploy(LENA, "self", &net);
        refused("self", Error::TooDeep);

        deploy(LENA, "leaf", &purchase());
        let most = MAX_CHILDREN as u8;
        deploy(LENA, "many", &many("leaf", most + 1));
        refused("many", Error::ChildLimit);
        deploy(LENA, "branch", &many("leaf", most));
        assert_ok!(try_start(LENA, "branch", &[], &[]));
        // One and four and sixteen.
        deploy(LENA, "root", &many("branch", most));
        refused("root", Error::RunLimit);
    });
}

#[test]
fn only_what_is_there_and_fits() {
    build_and_execute(|| {
        let refused = |error: Error<Test>| {
            assert_undone(
                || with_storage_layer(|| try_start(LENA, "parent", &[RAVI], &[(1, text(90))])),
                error,
            );
        };
        deploy(LENA, "parent", &parent("nothing"));
        refused(Error::UnknownProcess);
        let other = |ty| Net {
            variables: variables(&[("note", ty)]),
            ..purchase()
        };
        deploy(LENA, "child", &other(Type::Int));
        deploy(LENA, "parent", &parent("child"));
        refused(Error::WrongValue);
        deploy(LENA, "child", &other(Type::Text(89)));
        refused(Error::WrongValue);
        deploy(LENA, "child", &other(Type::Text(90)));
        assert_ok!(try_start(LENA, "parent", &[RAVI], &[(1, text(90))]));
    });
}

/// What may not be brought back need not fit, what may must.
#[test]
fn only_what_fits_comes_back() {
    for writes in [vec![], vec![1]] {
        build_and_execute(|| {
            let mut child = review();
            child.variables = variables(&[("amount", Type::Int), ("note", Type::Text(120))]);
            let mut above = parent("child");
            above.nodes[1].writes = writes.clone();
            deploy(LENA, "child", &child);
            deploy(LENA, "parent", &above);
            let case = start("parent", &[RAVI]);
            assert_ok!(try_signal(RAVI, case + 1, 0, "", &[(1, text(101))]));
            let end = || with_storage_layer(|| try_signal(LENA, case + 1, 0, "accept", &[]));
            if writes.is_empty() {
                assert_ok!(end());
                assert_eq!(values_of(case)[1], text(0));
            } else {
                assert_undone(end, Error::<Test>::WrongValue);
                // It can be put right.
                signal(LENA, case + 1, "decide", "again");
                assert_ok!(try_signal(RAVI, case + 1, 0, "", &[(1, text(100))]));
                assert_ok!(end());
                assert_eq!(values_of(case)[1], text(100));
            }
        });
    }
}

/// The value of a longer text is asked for its length, not its type.
#[test]
fn longer_texts_take_shorter_ones() {
    build_and_execute(|| {
        deploy(
            LENA,
            "child",
            &Net {
                variables: variables(&[("note", Type::Text(5))]),
                ..purchase()
            },
        );
        deploy(LENA, "parent", &parent("child"));
        assert_ok!(try_start(LENA, "parent", &[RAVI], &[(1, text(5))]));
        assert_eq!(values_of(1), [text(5)]);
    });
}

/// One that ends at once is started over and over by one that never has to wait.
#[test]
fn they_share_the_runs_of_a_call() {
    build_and_execute(|| {
        let kind = Kind::SubProcess {
            process: "instant".into(),
        };
        let turn = node("turn", kind, vec![edge("", 1), edge("out", 2)]);
        deploy(
            LENA,
            "turning",
            &process("turning", vec![begin(), turn, end()]),
        );
        let instant = vec![node("start", Kind::Start, vec![edge("", 1)]), end()];
        deploy(LENA, "instant", &process("instant", instant));
        let turned = with_storage_layer(|| try_start(LENA, "turning", &[], &[]));
        assert_eq!(error_of(turned), Error::<Test>::RunLimit.into());
        assert!(weight_of(turned).all_lte(Process::most_for_run()));
    });
}

/// What goes, and who is told, is charged.
#[test]
fn its_end_is_paid_for() {
    build_and_execute(|| {
        let case = reviewed();
        signal(RAVI, case + 1, "review", "");
        let code = review().to_bytes().len() + parent("review").to_bytes().len();
        let ended = weight_of(try_signal(LENA, case + 1, 0, "accept", &[]));
        let usage = Usage {
            signals: 2,
            code: code as u32,
            visits: 2,
            dropped: 1,
            told: 1,
            ..Usage::default()
        };
        assert_eq!(ended, used(usage));
    });
}
