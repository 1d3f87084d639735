//! `upgrade`.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*};
use cybermiles_archive::{Builder, Kind};
use cybermiles_primitives::AccountId;
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo, weights::Weight};
use sp_runtime::{DispatchError, TokenError};

/// Lena puts an archive in the place of the first release.
fn try_upgrade(new: ArchiveBytes, with: &[u8]) -> DispatchResultWithPostInfo {
    let previous = hash_of(&purchase("1"));
    Bundles::upgrade(signed(LENA), 0, new, previous, input(with), Gas::get())
}

/// Other rules, no process, another collection, other code.
fn second() -> ArchiveBytes {
    archive(
        "2",
        &[
            (Kind::Contract, "purchase", b"new code"),
            (Kind::Rules, "discount", b"more rules"),
            (Kind::Rules, "pricing", b"new rules"),
            (Kind::Records, "orders", b"schema"),
        ],
    )
}

#[test]
fn what_is_gone_goes_what_is_new_comes_and_the_rest_stays() {
    build_and_execute(|| {
        let (app, account) = deploy(purchase("1"));
        changes();
        events();
        let before = rent(&LENA);
        assert_ok!(try_upgrade(second(), b""));
        assert_eq!(
            changes(),
            [
                "remove 2 purchase process",
                "deploy 3 discount",
                "deploy 3 pricing",
                "replace code"
            ]
        );
        assert_eq!(part(2, &account, "purchase process"), None);
        assert_eq!(part(3, &account, "pricing"), Some(b"new rules".to_vec()));
        assert_eq!(part(5, &account, "orders"), Some(b"schema".to_vec()));
        assert_eq!(code(&account), Some(b"new code".to_vec()));
        assert_eq!(account_of(app), account);
        let entry = Apps::<Test>::get(app).unwrap();
        assert_eq!((entry.revision, entry.hash()), (1, hash_of(&second())));
        assert_eq!(
            events(),
            [Event::Upgraded {
                app,
                manifest: hash_of(&second()),
                revision: 1
            }]
        );
        // One section less: its rent follows.
        assert!(rent(&LENA) < before);
        let parts = PART_RENT * (10 + 9 + 6);
        assert_eq!(free(&account), TANK - parts);
        // Nothing was asked of the contract.
        assert_eq!(asked(), []);
    });
}

#[test]
fn the_same_code_stays() {
    build_and_execute(|| {
        deploy(purchase("1"));
        changes();
        assert_ok!(try_upgrade(purchase("2"), b""));
        assert_eq!(changes(), [""; 0]);
    });
}

#[test]
fn the_new_code_brings_its_state_up_to_date() {
    build_and_execute(|| {
        let (_, account) = deploy(purchase("1"));
        let with = Act::Note(7).input();
        assert_ok!(try_upgrade(second(), &with));
        assert_eq!(asked(), [(account.clone(), with)]);
        assert_eq!(notes(&account), [7]);
    });
}

#[test]
fn all_or_nothing() {
    build_and_execute(|| {
        deploy(purchase("1"));
        let with = |kind, name, bytes| {
            archive("2", &[(Kind::Contract, "c", b"code"), (kind, name, bytes)])
        };
        let bad = with(Kind::Rules, "x", b"bad");
        assert_undone(|| try_upgrade(bad.clone(), b""), PART_REFUSED);
        let bad = archive("2", &[(Kind::Contract, "c", b"bad")]);
        assert_undone(|| try_upgrade(bad.clone(), b""), CODE_REJECTED);
        let trap = Act::Trap(1).input();
        assert_undone(|| try_upgrade(second(), &trap), TRAPPED);
        // More than its account has left.
        queue(&account_of(0), Act::Spend);
        poll();
        let dear = with(Kind::Records, "x", &[7; 2_000]);
        assert_undone(
            || try_upgrade(dear.clone(), b""),
            TokenError::FundsUnavailable,
        );
    });
}

#[test]
fn a_collection_that_is_not_empty_stays() {
    build_and_execute(|| {
        let full = archive(
            "1",
            &[
                (Kind::Contract, "c", b"code"),
                (Kind::Records, "orders", b"full"),
            ],
        );
        let (app, _) = deploy(full.clone());
        let without = archive("2", &[(Kind::Contract, "c", b"code")]);
        let upgrade = || {
            let (none, gas) = (input(b""), Gas::get());
            Bundles::upgrade(
                signed(LENA),
                app,
                without.clone(),
                hash_of(&full),
                none,
                gas,
            )
        };
        assert_undone(upgrade, NOT_EMPTY);
    });
}

#[test]
fn who_may_upgrade_what() {
    build_and_execute(|| {
        deploy(purchase("1"));
        let upgrade = |who: AccountId, app, new, previous| {
            Bundles::upgrade(signed(who), app, new, previous, input(b""), Gas::get())
        };
        let first = hash_of(&purchase("1"));
        assert_undone(|| upgrade(MEI, 0, second(), first), Error::<Test>::NotOwner);
        assert_undone(
            || upgrade(LENA, 1, second(), first),
            Error::<Test>::UnknownApp,
        );
        assert_undone(
            || upgrade(LENA, 0, second(), hash_of(&second())),
            Error::<Test>::Replaced,
        );
        assert_undone(
            || upgrade(LENA, 0, purchase("1"), first),
            Error::<Test>::Unchanged,
        );
        for origin in unsigned_origins() {
            let call = Bundles::upgrade(origin, 0, second(), first, input(b""), Weight::zero());
            assert_eq!(error_of(call), DispatchError::BadOrigin);
        }
        // The operator who comes second finds another archive than he means.
        assert_ok!(upgrade(LENA, 0, second(), first));
        assert_undone(
            || upgrade(LENA, 0, purchase("3"), first),
            Error::<Test>::Replaced,
        );
        assert_ok!(upgrade(LENA, 0, purchase("3"), hash_of(&second())));
        assert_eq!(Apps::<Test>::get(0).unwrap().revision, 2);
    });
}

#[test]
fn what_said_that_it_stays_stays() {
    build_and_execute(|| {
        deploy(purchase("1"));
        let mut last = Builder::new("sample", "2", "1");
        last.add(Kind::Contract, "purchase", b"code".to_vec());
        let last: ArchiveBytes = last.build().unwrap().try_into().unwrap();
        assert_ok!(try_upgrade(last.clone(), b""));
        let again = || {
            let (none, gas) = (input(b""), Gas::get());
            Bundles::upgrade(signed(LENA), 0, purchase("3"), hash_of(&last), none, gas)
        };
        assert_undone(again, Error::<Test>::NotUpgradable);
    });
}

#[test]
fn a_contract_neither_comes_nor_goes() {
    build_and_execute(|| {
        deploy(purchase("1"));
        assert_undone(
            || try_upgrade(bare("2"), b""),
            Error::<Test>::ContractMismatch,
        );
        let (app, _) = deploy(bare("1"));
        let upgrade = |new, with: &[u8]| {
            let previous = hash_of(&bare("1"));
            Bundles::upgrade(signed(LENA), app, new, previous, input(with), Gas::get())
        };
        assert_undone(
            || upgrade(purchase("2"), b""),
            Error::<Test>::ContractMismatch,
        );
        assert_undone(|| upgrade(bare("2"), b"x"), Error::<Test>::NoContract);
        assert_ok!(upgrade(bare("2"), b""));
    });
}

#[test]
fn too_heavy() {
    build_and_execute(|| {
        deploy(purchase("1"));
        let heavy = archive("2", &[(Kind::Contract, "c", &vec![7; 99_501])]);
        let refused = Error::<Test>::ArchiveTooHeavy(101);
        assert_undone(|| try_upgrade(heavy.clone(), b""), refused);
    });
}
