//! `signal`.

use super::{mock::*, processes::*};
use crate::{pallet::*, samples::*};
use cybermiles_process::{Kind, Step};
use cybermiles_rules::Value;
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn a_token_goes_on() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[RAVI, MEI]);
        assert_ok!(try_signal(
            RAVI,
            case,
            0,
            "",
            &[(0, int(12)), (1, text(40))]
        ));
        assert_eq!(
            last_event(),
            Event::Signalled {
                case,
                token: 0,
                by: RAVI,
                log: vec![
                    Step::Set { variable: 0 },
                    Step::Set { variable: 1 },
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
        assert_eq!(values_of(case), [int(12), text(40), Value::Enum(0)]);
        assert_eq!(places(case), ["decide"]);
        // The controller pays for what it grew.
        let paid = code_rent(&review()) + name_rent("review") + case_rent(case);
        assert_eq!((rent(&LENA), rent(&RAVI)), (paid, 0));

        signal(LENA, case, "decide", "again");
        assert_ok!(try_signal(RAVI, case, 0, "", &[(1, text(0))]));
        let paid = code_rent(&review()) + name_rent("review") + case_rent(case);
        assert_eq!(rent(&LENA), paid);
        signal(LENA, case, "decide", "accept");
        assert!(data_of(case).ended);
    });
}

#[test]
fn each_by_whom_it_waits_for() {
    // The roles' account is Ravi, the controller Mei, the owner Lena.
    let task = Kind::Task { role: 0 };
    let catch = Kind::Catch { event: 0 };
    let cases: [(Kind, &[cybermiles_primitives::AccountId]); 3] = [
        (Kind::State, &[MEI]),
        (task, &[RAVI]),
        (catch, &[MEI, LENA]),
    ];
    for (kind, may) in cases {
        build_and_execute(|| {
            deploy(LENA, "p", &waiting(kind.clone()));
            for who in [LENA, MEI, RAVI, NEWCOMER] {
                let case = NextCase::<Test>::get();
                assert_ok!(try_start(MEI, "p", &[RAVI], &[]));
                if may.contains(&who) {
                    assert_ok!(try_signal(who, case, 0, "on", &[]));
                    assert_eq!(places(case), ["in time"]);
                } else {
                    let refused = Error::<Test>::NotAllowed;
                    assert_undone(|| try_signal(who.clone(), case, 0, "on", &[]), refused);
                }
            }
        });
    }
}

#[test]
fn nobody_signals_time_or_a_sub_process() {
    build_and_execute(|| {
        deploy(LENA, "timer", &timer());
        deploy(LENA, "child", &purchase());
        deploy(LENA, "parent", &parent("child"));
        let alone = start("timer", &[]);
        let above = start("parent", &[LENA]);
        for case in [alone, above] {
            let refused = Error::<Test>::NotAllowed;
            assert_undone(|| try_signal(LENA, case, 0, "", &[]), refused);
        }
    });
}

#[test]
fn a_deadline_s_way_may_be_taken_by_name() {
    build_and_execute(|| {
        deploy(LENA, "p", &waiting(Kind::State));
        let case = start("p", &[RAVI]);
        signal(LENA, case, "wait", "late");
        assert_eq!(places(case), ["too late"]);
    });
}

#[test]
fn only_what_there_is() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[RAVI, MEI]);
        let refused = |case, token, transition, variables: &[(u8, Value)], error| {
            assert_undone(
                || try_signal(RAVI, case, token, transition, variables),
                error as Error<Test>,
            );
        };
        refused(case + 1, 0, "", &[], Error::UnknownCase);
        refused(case, 1, "", &[], Error::UnknownToken);
        refused(case, 0, "again", &[], Error::NoSuchTransition);
        refused(case, 0, "", &[(2, Value::Enum(1))], Error::NotWritable);
        refused(case, 0, "", &[(7, int(1))], Error::NotWritable);
        refused(case, 0, "", &[(0, text(1))], Error::WrongValue);
        refused(case, 0, "", &[(1, text(101))], Error::WrongValue);
        signal(RAVI, case, "review", "");
        // The one without a name is not there.
        assert_undone(
            || try_signal(LENA, case, 0, "", &[]),
            Error::<Test>::NoSuchTransition,
        );
        signal(LENA, case, "decide", "accept");
        assert_undone(|| try_signal(LENA, case, 0, "", &[]), Error::<Test>::Ended);
    });
}

#[test]
fn a_case_grows_only_as_far_as_its_controller_can_pay() {
    build_and_execute(|| {
        deploy(LENA, "review", &review());
        let case = start("review", &[RAVI, MEI]);
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            MEI,
            free(&LENA) - 20
        ));
        assert_undone(
            || {
                frame_support::storage::with_storage_layer(|| {
                    try_signal(RAVI, case, 0, "", &[(1, text(100))])
                })
            },
            sp_runtime::TokenError::FundsUnavailable,
        );
        assert_ok!(try_signal(RAVI, case, 0, "", &[(1, text(10))]));
        assert_eq!(free(&LENA), 10);
    });
}

#[test]
fn somebody() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            let refused = Process::signal(origin, 0, 0, Default::default(), set_to(&[]));
            assert_eq!(refused.unwrap_err().error, DispatchError::BadOrigin);
        }
    });
}
