//! `fire_session`.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*, types::*};
use codec::Encode;
use cybermiles_rules::{Effect, Firing};
use frame_support::{assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, TokenError};

fn opened() -> SessionId {
    deploy(LENA, "Loyalty", &loyalty(1));
    open("Loyalty")
}

#[test]
fn facts_stay_from_one_firing_to_the_next() {
    build_and_execute(|| {
        let id = opened();
        assert_ok!(try_fire_session(
            id,
            inserts(vec![customer(0, false), bought(60)])
        ));
        let Event::SessionFired {
            session,
            inserted,
            changed,
            deleted,
            effects,
            fired,
            steps,
        } = last_event()
        else {
            panic!("nothing fired");
        };
        assert_eq!((session, inserted), (id, vec![0, 1]));
        assert_eq!(plain(&changed), [(0, customer(60, false))]);
        // The purchase came and went in this call.
        assert_eq!(deleted, [0; 0]);
        assert_eq!(effects, []);
        let collect = Firing {
            rule: 0,
            facts: vec![0, 1],
        };
        assert_eq!(fired, [collect]);
        assert!(steps > 0);
        assert_eq!(facts_of(id), [customer(60, false)]);

        assert_ok!(try_fire_session(id, inserts(vec![bought(50)])));
        let Event::SessionFired {
            inserted,
            changed,
            effects,
            ..
        } = last_event()
        else {
            panic!("nothing fired");
        };
        assert_eq!(inserted, [2]);
        assert_eq!(plain(&changed), [(0, customer(110, true))]);
        assert_eq!(effects, [message(vec![int(110)])]);

        // Gold he is, and that is not said again.
        assert_ok!(try_fire_session(id, inserts(vec![bought(5)])));
        assert_eq!(facts_of(id), [customer(115, true)]);
        assert!(matches!(
            last_event(),
            Event::SessionFired { effects, .. } if effects.is_empty()
        ));
    });
}

#[test]
fn facts_change_and_go() {
    build_and_execute(|| {
        let id = opened();
        assert_ok!(try_fire_session(
            id,
            inserts(vec![customer(10, false), customer(20, false)])
        ));
        let change = changes(vec![
            Change::Update {
                handle: 0,
                fields: customer(100, false).fields,
            },
            Change::Delete { handle: 1 },
            Change::Insert(customer(1, true)),
            Change::Delete { handle: 2 },
        ]);
        assert_ok!(try_fire_session(id, change));
        let Event::SessionFired {
            inserted,
            changed,
            deleted,
            effects,
            ..
        } = last_event()
        else {
            panic!("nothing fired");
        };
        assert_eq!((inserted, deleted), (vec![2], vec![1]));
        assert_eq!(plain(&changed), [(0, customer(100, true))]);
        assert_eq!(effects, [message(vec![int(100)])]);
        assert_eq!(facts_of(id), [customer(100, true)]);
    });
}

#[test]
fn a_fact_that_is_not_there() {
    build_and_execute(|| {
        let id = opened();
        assert_ok!(try_fire_session(id, inserts(vec![customer(1, true)])));
        let missing = [
            vec![Change::Delete { handle: 1 }],
            vec![Change::Delete { handle: 0 }, Change::Delete { handle: 0 }],
            vec![Change::Update {
                handle: 7,
                fields: customer(1, true).fields,
            }],
        ];
        for change in missing {
            assert_undone(
                || try_fire_session(id, changes(change.clone())),
                Error::NoSuchFact,
            );
        }
    });
}

#[test]
fn a_fact_of_wrong_values() {
    build_and_execute(|| {
        let id = opened();
        assert_ok!(try_fire_session(id, inserts(vec![customer(1, true)])));
        let wrong = Change::Update {
            handle: 0,
            fields: bought(1).fields,
        };
        assert_undone(
            || try_fire_session(id, changes(vec![wrong.clone()])),
            Error::WrongFields,
        );
        assert_undone(
            || try_fire_session(id, inserts(vec![fact(2, vec![])])),
            Error::NoSuchType,
        );
    });
}

#[test]
fn what_matched_before_does_not_fire_again() {
    build_and_execute(|| {
        deploy(LENA, "Opening", &dated(START));
        let id = open("Opening");
        let effects = |with| {
            assert_ok!(try_fire_session(id, with));
            match last_event() {
                Event::SessionFired { effects, .. } => effects,
                other => panic!("another event: {other:?}"),
            }
        };
        assert_eq!(effects(inserts(vec![number(1)])), [Effect::Signal(0)]);
        assert_eq!(effects(inserts(vec![])), []);
        assert_eq!(effects(inserts(vec![number(1)])), [Effect::Signal(0)]);
        let update = Change::Update {
            handle: 0,
            fields: number(1).fields,
        };
        assert_eq!(effects(changes(vec![update])), [Effect::Signal(0)]);
    });
}

#[test]
fn on_the_code_with_which_it_was_opened() {
    build_and_execute(|| {
        let old = opened();
        deploy(LENA, "Loyalty", &loyalty(3));
        let new = open("Loyalty");
        for id in [old, new] {
            assert_ok!(try_fire_session(
                id,
                inserts(vec![customer(0, false), bought(10)])
            ));
        }
        assert_eq!(facts_of(old), [customer(10, false)]);
        assert_eq!(facts_of(new), [customer(30, false)]);
        assert_eq!(users(LENA, &loyalty(1)), 1);
        assert_eq!(users(LENA, &loyalty(3)), 2);
    });
}

#[test]
fn rent_follows_the_facts() {
    build_and_execute(|| {
        let id = opened();
        let base = rent(&LENA) - session_rent(id);
        let empty = session_rent(id);
        assert_ok!(try_fire_session(id, inserts(vec![customer(1, true)])));
        // Handle, tag, type, number of fields, a number and a flag, each with its kind.
        assert_eq!(session_rent(id), empty + 4 + 4 + 1 + 1 + 17 + 2);
        assert_eq!(rent(&LENA), base + session_rent(id));
        let gone = vec![Change::Delete { handle: 0 }];
        assert_ok!(try_fire_session(id, changes(gone)));
        assert_eq!(rent(&LENA), base + empty);
    });
}

#[test]
fn what_the_owner_can_t_pay_is_not_kept() {
    build_and_execute(|| {
        let id = opened();
        let free = free(&LENA);
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            RAVI,
            free - 20
        ));
        let result = frame_support::storage::with_storage_layer(|| {
            try_fire_session(id, inserts(vec![customer(1, true)]))
        });
        assert_eq!(error_of(result), TokenError::FundsUnavailable.into());
        assert!(weight_of(result).ref_time() > 0);
        assert_eq!(facts_of(id), []);
    });
}

#[test]
fn by_its_owner() {
    build_and_execute(|| {
        let id = opened();
        deploy(MEI, "Loyalty", &loyalty(1));
        let fire = |who, id| Rules::fire_session(signed(who), id, inserts(vec![]), STEPS);
        assert_undone(|| fire(MEI, id), Error::NotOwner);
        assert_undone(|| fire(LENA, id + 1), Error::UnknownSession);
        for origin in unsigned_origins() {
            let result = Rules::fire_session(origin, id, inserts(vec![]), STEPS);
            assert_eq!(error_of(result), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn within_the_steps_that_are_allowed() {
    build_and_execute(|| {
        let id = opened();
        let fire = |steps| {
            let with = inserts(vec![customer(0, false), bought(1)]);
            Rules::fire_session(signed(LENA), id, with, steps)
        };
        assert_undone(|| fire(0), Error::StepsOutOfRange);
        assert_undone(|| fire(MAX_STEPS + 1), Error::StepsOutOfRange);
        for steps in [1, 5, 20] {
            assert_undone(|| fire(steps), Error::StepLimit);
        }
        assert_ok!(fire(1_000));
    });
}

#[test]
fn charged_for_what_it_took() {
    build_and_execute(|| {
        let id = opened();
        let with = inserts(vec![customer(0, false), bought(60)]);
        let call = Call::<Test>::fire_session {
            session: id,
            changes: with.clone(),
            max_steps: 5_000,
        };
        let before = state_of(id).encoded_size();
        let result = Rules::fire_session(signed(LENA), id, with.clone(), 5_000);
        let weight = weight_of(result);
        let Event::SessionFired {
            inserted,
            changed,
            deleted,
            effects,
            fired,
            steps,
            ..
        } = last_event()
        else {
            panic!("nothing fired");
        };
        let said = (inserted, changed, deleted, effects, fired).encoded_size();
        let bytes = with.encoded_size() + before + state_of(id).encoded_size() + said;
        let code = code_of(&loyalty(1)).len() as u32;
        let expected = <() as crate::WeightInfo>::fire_session(code, bytes as u32)
            + crate::steps_weight::<()>(steps);
        assert_eq!(weight, expected);
        assert!(weight.ref_time() < call.get_dispatch_info().call_weight.ref_time());

        let failed = weight_of(Rules::fire_session(signed(LENA), id, with.clone(), 30));
        let bytes = with.encoded_size() + state_of(id).encoded_size();
        let expected = <() as crate::WeightInfo>::fire_session(code, bytes as u32)
            + crate::steps_weight::<()>(30);
        assert_eq!(failed, expected);
    });
}
