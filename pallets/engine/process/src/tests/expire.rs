//! `expire`.

use super::{mock::*, processes::*};
use crate::pallet::*;
use cybermiles_process::{Kind, Step};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn anybody_when_it_is_due() {
    for kind in [
        Kind::State,
        Kind::Task { role: 0 },
        Kind::Catch { event: 0 },
    ] {
        build_and_execute(|| {
            deploy(LENA, "p", &waiting(kind));
            let case = start("p", &[RAVI]);
            assert_eq!(
                Process::case(case).unwrap().tokens[0].due,
                Some(START + DAY)
            );
            set_now(START + DAY - 1);
            assert_undone(|| try_expire(NEWCOMER, case, 0), Error::<Test>::NotDue);
            assert!(Process::due(case).is_empty());
            set_now(START + DAY);
            assert_eq!(Process::due(case), [0]);
            assert_ok!(try_expire(NEWCOMER, case, 0));
            assert_eq!(
                last_event(),
                Event::Expired {
                    case,
                    token: 0,
                    by: NEWCOMER,
                    log: vec![
                        Step::Left {
                            token: 0,
                            node: 1,
                            edge: 1
                        },
                        Step::Entered { token: 0, node: 3 },
                    ],
                    ended: false,
                }
            );
            assert_eq!(places(case), ["too late"]);
            // Once.
            assert_undone(|| try_expire(NEWCOMER, case, 0), Error::<Test>::NotDue);
        });
    }
}

#[test]
fn a_timer_that_ends_the_case() {
    build_and_execute(|| {
        deploy(LENA, "timer", &timer());
        let case = start("timer", &[]);
        assert_undone(|| try_expire(LENA, case, 0), Error::<Test>::NotDue);
        set_now(START + 9 * DAY);
        assert_ok!(try_expire(RAVI, case, 0));
        assert!(data_of(case).ended);
        assert_undone(|| try_expire(RAVI, case, 0), Error::<Test>::Ended);
    });
}

#[test]
fn only_what_there_is() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        let case = start("p", &[]);
        set_now(u64::MAX);
        assert_undone(|| try_expire(LENA, case, 0), Error::<Test>::NotDue);
        assert_undone(|| try_expire(LENA, case, 1), Error::<Test>::UnknownToken);
        assert_undone(|| try_expire(LENA, case + 1, 0), Error::<Test>::UnknownCase);
        for origin in unsigned_origins() {
            let refused = Process::expire(origin, case, 0);
            assert_eq!(refused.unwrap_err().error, DispatchError::BadOrigin);
        }
    });
}
