//! `deploy`.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*};
use cybermiles_archive::Kind;
use cybermiles_primitives::{engine::CallQueue, AccountId};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::{traits::AccountIdConversion, DispatchError, TokenError};

#[test]
fn parts_first_then_the_contract() {
    build_and_execute(|| {
        let calls = Act::Queue(Act::Note(1).input());
        assert_ok!(try_deploy(purchase("1"), &calls.input(), TANK));
        let account = account_of(0);
        assert_eq!(
            changes(),
            [
                "deploy 3 pricing",
                "deploy 2 purchase process",
                "deploy 5 orders"
            ]
        );
        assert_eq!(part(3, &account, "pricing"), Some(b"rules".to_vec()));
        assert_eq!(
            part(2, &account, "purchase process"),
            Some(b"process".to_vec())
        );
        assert_eq!(part(5, &account, "orders"), Some(b"schema".to_vec()));
        assert_eq!(part(7, &account, "purchase"), None);
        assert_eq!(code(&account), Some(b"code".to_vec()));
        // The constructor could use the queue.
        assert_eq!(notes(&account), b"q");
        assert_eq!(pending(0), [0]);

        let app = Apps::<Test>::get(0).unwrap();
        assert_eq!((&app.owner, app.revision), (&LENA, 0));
        assert_eq!(app.manifest().unwrap().name, b"sample");
        assert_eq!(AppOf::<Test>::get(&account), Some(0));
        assert_eq!(NextApp::<Test>::get(), 1);
        let expected = Event::Deployed {
            app: 0,
            owner: LENA,
            account,
            manifest: hash_of(&purchase("1")),
        };
        assert_eq!(events()[0], expected);
    });
}

#[test]
fn the_app_s_account_pays_for_its_parts_and_the_owner_for_the_app() {
    build_and_execute(|| {
        let (_, account) = deploy(purchase("1"));
        let parts = PART_RENT * (7 + 5 + 6);
        assert_eq!(free(&account), TANK - parts);
        let on_hold = rent(&LENA);
        assert!(on_hold > 0);
        assert_eq!(free(&LENA), FUNDS - TANK - CONTRACT_DEPOSIT - on_hold);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
    });
}

#[test]
fn an_app_without_a_contract() {
    build_and_execute(|| {
        let (app, account) = deploy(bare("1"));
        assert_eq!(account, AppsPallet::get().into_sub_account_truncating(app));
        assert_eq!(code(&account), None);
        assert_eq!(part(3, &account, "pricing"), Some(b"rules".to_vec()));
        assert_eq!(Queues::<Test>::get(app), None);
        // The next one is another account's, though it is the same archive.
        let (_, other) = deploy(bare("1"));
        assert_ne!(account, other);
    });
}

#[test]
fn nothing_but_a_name() {
    build_and_execute(|| {
        assert_ok!(try_deploy(archive("1", &[]), b"", 0));
        assert_eq!(free(&account_of(0)), 0);
    });
}

#[test]
fn the_same_contract_twice() {
    build_and_execute(|| {
        deploy(contract_only());
        assert_undone(
            || try_deploy(contract_only(), b"", TANK),
            Error::<Test>::AlreadyApp,
        );
        // With salt it is another.
        let (app, _) = shop(LENA, 1);
        assert_eq!(app, 1);
        // And so it is another's.
        let (app, _) = shop(MEI, 1);
        assert_eq!(app, 2);
    });
}

#[test]
fn all_or_nothing() {
    build_and_execute(|| {
        let with = |kind, bytes: &'static [u8]| {
            let mut parts = vec![
                (Kind::Contract, "purchase", &b"code"[..]),
                (Kind::Rules, "pricing", b"rules"),
            ];
            parts.retain(|(other, ..)| *other != kind);
            parts.push((kind, "bad one", bytes));
            archive("1", &parts)
        };
        for kind in [Kind::Rules, Kind::Process, Kind::Records] {
            assert_undone(|| try_deploy(with(kind, b"bad"), b"", TANK), PART_REFUSED);
        }
        let rejected = with(Kind::Contract, b"bad");
        assert_undone(|| try_deploy(rejected.clone(), b"", TANK), CODE_REJECTED);
        for (act, error) in [(Act::Trap(1), TRAPPED), (Act::Exhaust(1), OUT_OF_GAS)] {
            assert_undone(|| try_deploy(purchase("1"), &act.input(), TANK), error);
        }
        let queued = Act::QueueAndTrap(Act::Note(1).input());
        assert_undone(|| try_deploy(purchase("1"), &queued.input(), TANK), TRAPPED);
        assert_quiet();
        assert_eq!(NextApp::<Test>::get(), 0);
    });
}

#[test]
fn who_can_t_pay() {
    build_and_execute(|| {
        // Less than an account must have.
        assert_undone(
            || try_deploy(purchase("1"), b"", ED - 1),
            TokenError::BelowMinimum,
        );
        // Enough to be there, not for its parts.
        assert_undone(
            || try_deploy(purchase("1"), b"", ED + 3),
            TokenError::NotExpendable,
        );
        assert_undone(
            || try_deploy(purchase("1"), b"", FUNDS),
            TokenError::NotExpendable,
        );
        let limited = |limit| {
            Bundles::deploy(
                signed(LENA),
                contract_only(),
                input(b""),
                TANK,
                Gas::get(),
                Some(limit),
                salt(b""),
            )
        };
        assert_undone(|| limited(CONTRACT_DEPOSIT - 1), DispatchError::Exhausted);
        assert_ok!(limited(CONTRACT_DEPOSIT));
    });
}

#[test]
fn a_constructor_s_input_needs_one() {
    build_and_execute(|| {
        assert_undone(
            || try_deploy(bare("1"), b"x", TANK),
            Error::<Test>::NoContract,
        );
    });
}

#[test]
fn too_heavy() {
    build_and_execute(|| {
        // A thousand for each byte of code, a hundred million are allowed.
        let code = |bytes: usize| vec![7; bytes];
        let heavy = |bytes| archive("1", &[(Kind::Contract, "c", code(bytes).as_slice())]);
        assert_ok!(try_deploy(heavy(99_000), b"", TANK));
        let hundred_and_one = Error::<Test>::ArchiveTooHeavy(101);
        assert_undone(|| try_deploy(heavy(99_001), b"", TANK), hundred_and_one);
        let twice = Error::<Test>::ArchiveTooHeavy(200);
        assert_undone(|| try_deploy(heavy(199_000), b"", TANK), twice);
    });
}

#[test]
fn the_owner_signs() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            let call = Bundles::deploy(
                origin,
                purchase("1"),
                input(b""),
                TANK,
                Weight::zero(),
                None,
                salt(b""),
            );
            assert_eq!(error_of(call), DispatchError::BadOrigin);
        }
    });
}

#[test]
fn ids_end() {
    build_and_execute(|| {
        NextApp::<Test>::put(AppId::MAX);
        assert_undone(
            || try_deploy(bare("1"), b"", TANK),
            sp_runtime::ArithmeticError::Overflow,
        );
        NextApp::<Test>::put(0);
    });
}

#[test]
fn only_apps_with_contracts_have_a_queue() {
    build_and_execute(|| {
        let (_, bare) = deploy(bare("1"));
        let nobody: AccountId = RAVI;
        let gas = Gas::get();
        assert_noop!(
            Bundles::enqueue(&nobody, vec![], gas),
            Error::<Test>::UnknownApp
        );
        assert_noop!(
            Bundles::enqueue(&bare, vec![], gas),
            Error::<Test>::NoContract
        );
    });
}
