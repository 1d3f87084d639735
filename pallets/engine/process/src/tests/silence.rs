//! Who vanishes, and who can still get away: the tables of the pallet's doc, state by state.

use super::{mock::*, processes::*};
use crate::pallet::*;
use cybermiles_primitives::AccountId;
use cybermiles_process::Kind;
use frame_support::assert_ok;

/// All of Lena's processes that wait.
fn all() -> Vec<(&'static str, cybermiles_process::Process)> {
    vec![
        ("state", waiting(Kind::State)),
        ("task", waiting(Kind::Task { role: 0 })),
        ("catch", waiting(Kind::Catch { event: 0 })),
        ("child", parent("child of it")),
    ]
}

/// Mei controls a case of each in which Ravi plays the role.
fn each(test: impl Fn(&str, u64)) {
    for (name, net) in all() {
        build_and_execute(|| {
            deploy(LENA, "child of it", &purchase());
            deploy(LENA, name, &net);
            let case = NextCase::<Test>::get();
            assert_ok!(try_start(MEI, name, &[RAVI], &[]));
            test(name, case);
        });
    }
}

#[test]
fn whoever_should_signal_a_deadline_goes_on_without_him() {
    each(|_, case| {
        set_now(START + DAY);
        assert_ok!(try_expire(NEWCOMER, case, 0));
        assert!(!data_of(case).ended);
    });
}

#[test]
fn and_the_controller_gets_away_at_any_time() {
    each(|_, case| {
        assert_ok!(Process::cancel(signed(MEI), case));
        assert_eq!((rent(&MEI), free(&MEI)), (0, FUNDS));
    });
}

#[test]
fn a_vanished_controller_holds_up_nobody_s_money_but_his_own() {
    each(|name, _| {
        for name in [name, "child of it"] {
            assert_ok!(Process::remove(signed(LENA), called(name)));
        }
        for who in [LENA, RAVI] {
            assert_eq!((rent(&who), free(&who)), (0, FUNDS));
        }
    });
}

#[test]
fn a_vanished_owner_holds_up_no_case() {
    each(|name, case| {
        // What he deployed is gone, even.
        for name in [name, "child of it"] {
            assert_ok!(Process::remove(signed(LENA), called(name)));
        }
        let by: AccountId = if name == "task" { RAVI } else { MEI };
        let signalled = if name == "child" {
            try_signal(by, case + 1, 0, "disapprove", &[])
        } else {
            try_signal(by, case, 0, "on", &[])
        };
        assert_ok!(signalled);
        let token = state_of(case).tokens[0].id;
        assert_ok!(try_signal(MEI, case, token, "", &[]));
        assert_ok!(Process::close(signed(MEI), case));
        assert_quiet();
    });
}

/// Services are the owner's own: he controls the case, too.
#[test]
fn a_contract_that_never_answers() {
    build_and_execute(|| {
        deploy(LENA, "service", &service());
        let case = start("service", &[]);
        assert_ok!(Process::cancel(signed(LENA), case));
        assert_ok!(Process::remove(signed(LENA), called("service")));
        assert_quiet();
    });
}

/// No signal, no rule and no queue is needed to get out.
#[test]
fn nothing_that_fails_blocks_an_exit() {
    build_and_execute(|| {
        deploy(LENA, "decision", &decision());
        rule(LENA, "grading", Rule::Says(vec![], vec!["low"]));
        let case = start("decision", &[]);
        rule(LENA, "grading", Rule::Fails);
        fill_queue();
        assert_ok!(Process::cancel(signed(LENA), case));
        assert_eq!(Codes::<Test>::iter().count(), 1);
    });
}

/// A controller without a planck to spare still gets away.
#[test]
fn without_money() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        assert_ok!(try_start(MEI, "p", &[], &[]));
        assert_ok!(Balances::transfer_allow_death(
            signed(MEI),
            RAVI,
            free(&MEI) - 10
        ));
        let held = rent(&MEI);
        assert_ok!(Process::cancel(signed(MEI), 0));
        assert_eq!((rent(&MEI), free(&MEI)), (0, 10 + held));
        assert!(!exists(0));
    });
}
