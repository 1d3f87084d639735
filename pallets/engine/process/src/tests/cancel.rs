//! `cancel`.

use super::{mock::*, processes::*};
use crate::{pallet::*, WeightInfo};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn wherever_its_tokens_wait() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        let case = start("p", &[]);
        signal(LENA, case, "evaluate", "approve");
        let cancelled = Process::cancel(signed(LENA), case);
        assert_eq!(weight_of(cancelled), <()>::cancel(0));
        assert_eq!(last_event(), Event::Cancelled { case });
        assert!(!exists(case));
        assert_ok!(Process::remove(signed(LENA), called("p")));
        assert_quiet();
    });
}

#[test]
fn with_all_below_it() {
    build_and_execute(|| {
        deploy(LENA, "leaf", &purchase());
        deploy(LENA, "branch", &many("leaf", 4));
        deploy(LENA, "root", &many("branch", 2));
        let root = start("root", &[]);
        assert_eq!(Cases::<Test>::iter().count(), 1 + 2 + 8);
        let cancelled = Process::cancel(signed(LENA), root);
        assert_eq!(weight_of(cancelled), <()>::cancel(10));
        assert_eq!(Cases::<Test>::iter().count(), 0);
        let gone = events()
            .into_iter()
            .filter(|event| matches!(event, Event::Cancelled { .. }));
        assert_eq!(gone.count(), 11);
        for name in ["leaf", "branch", "root"] {
            assert_ok!(Process::remove(signed(LENA), called(name)));
        }
        assert_quiet();
    });
}

#[test]
fn only_its_controller_while_it_runs() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_ok!(try_start(MEI, "p", &[], &[]));
        let cancel = |who, case| Process::cancel(signed(who), case);
        assert_undone(|| cancel(LENA, 0), Error::<Test>::NotController);
        assert_undone(|| cancel(MEI, 1), Error::<Test>::UnknownCase);
        signal(MEI, 0, "evaluate", "disapprove");
        assert_undone(|| cancel(MEI, 0), Error::<Test>::Ended);
        for origin in unsigned_origins() {
            let refused = Process::cancel(origin, 0).unwrap_err();
            assert_eq!(refused.error, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn not_a_sub_process_alone() {
    build_and_execute(|| {
        deploy(LENA, "child", &purchase());
        deploy(LENA, "parent", &parent("child"));
        start("parent", &[RAVI]);
        assert_undone(
            || Process::cancel(signed(LENA), 1),
            Error::<Test>::HasParent,
        );
        assert_ok!(Process::cancel(signed(LENA), 0));
        assert!(!exists(1));
    });
}
