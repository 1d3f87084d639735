//! `start`.

use super::{mock::*, processes::*};
use crate::{pallet::*, samples::*, types::*};
use cybermiles_primitives::AccountId;
use cybermiles_process::{Kind, Step};
use cybermiles_rules::Value;
use frame_support::{assert_noop, assert_ok, storage::with_storage_layer};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn a_case_waits() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        assert_ok!(try_start(
            LENA,
            "review",
            &[RAVI, MEI],
            &[(0, int(7)), (1, text(3))]
        ));
        assert_eq!(
            last_event(),
            Event::Started {
                case: 0,
                owner: LENA,
                name: called("review"),
                code: hash_of(&review()),
                controller: LENA,
                roles: vec![RAVI, MEI].try_into().unwrap(),
                parent: None,
                log: vec![
                    Step::Entered { token: 0, node: 0 },
                    Step::Left {
                        token: 0,
                        node: 0,
                        edge: 0
                    },
                    Step::Entered { token: 0, node: 1 },
                ],
                ended: false,
            }
        );
        let data = data_of(0);
        assert_eq!((data.owner, data.controller), (LENA, LENA));
        assert_eq!(data.roles.into_inner(), [RAVI, MEI]);
        assert_eq!((data.parent, data.depth, data.ended), (None, 0, false));
        assert_eq!(values_of(0), [int(7), text(3), Value::Enum(0)]);
        assert_eq!(places(0), ["review"]);
        let paid = code_rent(&review()) + name_rent("review") + case_rent(0);
        assert_eq!((rent(&LENA), free(&LENA)), (paid, FUNDS - paid));
        assert_eq!((users(LENA, &review()), NextCase::<Test>::get()), (2, 1));
    });
}

#[test]
fn who_starts_another_s_pays_for_its_code_too() {
    build_and_execute(|| {
        let net = review();
        deploy(LENA, "review", &net);
        let held = rent(&LENA);
        assert_ok!(try_start(MEI, "review", &[RAVI, MEI], &[]));
        assert_ok!(try_start(MEI, "review", &[RAVI, MEI], &[]));
        assert_eq!((users(LENA, &net), users(MEI, &net)), (1, 2));
        assert_eq!(rent(&LENA), held);
        assert_eq!(rent(&MEI), code_rent(&net) + case_rent(0) + case_rent(1));
        // The owner is free of it whenever he likes.
        assert_ok!(Process::remove(signed(LENA), called("review")));
        assert_eq!(rent(&LENA), 0);
        assert_eq!(places(0), ["review"]);
        for case in [0, 1] {
            assert_ok!(Process::cancel(signed(MEI), case));
        }
        assert_quiet();
    });
}

#[test]
fn one_that_ends_at_once_stays_until_it_is_closed() {
    build_and_execute(|| {
        deploy(LENA, "instant", &instant(5));
        let case = start("instant", &[]);
        assert!(data_of(case).ended);
        assert_eq!(values_of(case)[0], int(5));
        assert!(matches!(last_event(), Event::Started { ended: true, .. }));
        assert_ok!(Process::close(signed(LENA), case));
        assert_ok!(Process::remove(signed(LENA), called("instant")));
        assert_quiet();
    });
}

#[test]
fn only_what_is_meant() {
    build_and_execute(|| {
        let (old, new) = (review(), instant(1));
        deploy(LENA, "p", &old);
        let start = |code, roles: &[AccountId]| {
            Process::start(
                signed(MEI),
                LENA,
                called("p"),
                code,
                roles.to_vec().try_into().unwrap(),
                set_to(&[]),
            )
        };
        assert_undone(
            || start(Some(hash_of(&new)), &[RAVI, RAVI]),
            Error::<Test>::Replaced,
        );
        assert_ok!(start(Some(hash_of(&old)), &[RAVI, RAVI]));
        deploy(LENA, "p", &new);
        assert_undone(
            || start(Some(hash_of(&old)), &[RAVI, RAVI]),
            Error::<Test>::Replaced,
        );
        assert_undone(
            || try_start(MEI, "q", &[], &[]),
            Error::<Test>::UnknownProcess,
        );
    });
}

#[test]
fn an_account_for_each_role_and_values_that_fit() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        for roles in [&[][..], &[RAVI], &[RAVI, MEI, LENA]] {
            assert_undone(
                || with_storage_layer(|| try_start(LENA, "review", roles, &[])),
                Error::<Test>::WrongRoles,
            );
        }
        let wrong = [
            (3, int(1)),
            (0, text(1)),
            (1, text(101)),
            (2, Value::Enum(2)),
        ];
        for value in wrong {
            assert_undone(
                || try_start(LENA, "review", &[RAVI, MEI], std::slice::from_ref(&value)),
                Error::<Test>::WrongValue,
            );
        }
    });
}

#[test]
fn services_are_their_owner_s() {
    build_and_execute(|| {
        deploy(LENA, "service", &service());
        assert_undone(
            || try_start(MEI, "service", &[], &[]),
            Error::<Test>::NotOwner,
        );
        assert_ok!(try_start(LENA, "service", &[], &[]));
        // Also those that are reached by a sub-process.
        deploy(LENA, "parent", &parent("service"));
        assert_undone(
            || with_storage_layer(|| try_start(MEI, "parent", &[RAVI], &[])),
            Error::<Test>::NotOwner,
        );
    });
}

#[test]
fn what_does_not_compute_is_undone() {
    build_and_execute(|| {
        use cybermiles_rules::{Expr, Op};
        let failing = |ops: &[Op], constants: Vec<Value>| {
            let mut net = instant(0);
            net.constants = constants;
            net.nodes[0].edges[0].sets[0].value = Expr(ops.to_vec());
            net
        };
        let huge = vec![int(i128::MAX), int(0)];
        let cases = [
            (
                failing(&[Op::Const(0), Op::Const(0), Op::Add], huge.clone()),
                Error::Overflow,
            ),
            (
                failing(&[Op::Const(0), Op::Const(1), Op::Div], huge),
                Error::DivisionByZero,
            ),
        ];
        for (net, error) in cases {
            deploy(LENA, "p", &net);
            assert_undone(
                || with_storage_layer(|| try_start(LENA, "p", &[], &[])),
                error as Error<Test>,
            );
        }
        let closed = cybermiles_process::Node {
            edges: vec![cybermiles_process::Edge {
                guard: Some(Expr(vec![Op::Const(0), Op::Const(1), Op::Eq])),
                ..edge("", 2)
            }],
            ..node("closed", Kind::Decision, vec![])
        };
        let mut net = process("closed", vec![begin(), closed, end()]);
        net.constants = vec![int(0), int(1)];
        deploy(LENA, "p", &net);
        assert_undone(
            || with_storage_layer(|| try_start(LENA, "p", &[], &[])),
            Error::<Test>::NoWay,
        );
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_noop!(
            with_storage_layer(|| try_start(NEWCOMER, "p", &[], &[])).map_err(|e| e.error),
            TokenError::FundsUnavailable
        );
        for origin in unsigned_origins() {
            let refused = Process::start(
                origin,
                LENA,
                called("p"),
                None,
                Roles::default(),
                set_to(&[]),
            );
            assert_eq!(refused.unwrap_err().error, DispatchError::BadOrigin);
        }
    });
}
