//! `deploy`, and what an app does by `Deployable`.

use super::{mock::*, processes::*};
use crate::{pallet::*, samples::*, types::*};
use cybermiles_primitives::engine::Deployable;
use cybermiles_process::{Cap, Invalid, Kind, Part, Process as Net};
use cybermiles_rules::Type;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn try_deploy(name: &str, code: CodeBytes) -> sp_runtime::DispatchResult {
    Process::deploy(signed(LENA), called(name), code, None)
}

/// The purchase process with another name.
fn renamed(name: &str) -> Net {
    Net {
        name: name.into(),
        ..purchase()
    }
}

#[test]
fn a_new_one() {
    build_and_execute(|| {
        let net = purchase();
        deploy(LENA, "purchase process", &net);
        assert_eq!(
            last_event(),
            Event::Deployed {
                owner: LENA,
                name: called("purchase process"),
                code: hash_of(&net),
                revision: 0,
            }
        );
        let entry = Processes::<Test>::get(LENA, called("purchase process")).unwrap();
        assert_eq!((entry.code, entry.revision), (hash_of(&net), 0));
        let code = Codes::<Test>::get(LENA, hash_of(&net)).unwrap();
        assert_eq!((code.bytes, code.users), (code_of(&net), 1));
        let paid = code_rent(&net) + name_rent("purchase process");
        assert_eq!((rent(&LENA), free(&LENA)), (paid, FUNDS - paid));
    });
}

#[test]
fn in_the_place_of_another() {
    build_and_execute(|| {
        let (old, new) = (purchase(), renamed("other"));
        deploy(LENA, "p", &old);
        assert_ok!(Process::deploy(
            signed(LENA),
            called("p"),
            code_of(&new),
            Some(hash_of(&old))
        ));
        assert_eq!(
            last_event(),
            Event::Deployed {
                owner: LENA,
                name: called("p"),
                code: hash_of(&new),
                revision: 1,
            }
        );
        assert_eq!((users(LENA, &old), users(LENA, &new)), (0, 1));
        assert_eq!(rent(&LENA), code_rent(&new) + name_rent("p"));
    });
}

#[test]
fn the_same_code_under_two_names_is_stored_once() {
    build_and_execute(|| {
        let net = purchase();
        deploy(LENA, "a", &net);
        deploy(LENA, "b", &net);
        deploy(MEI, "a", &net);
        assert_eq!((users(LENA, &net), users(MEI, &net)), (2, 1));
        assert_eq!(rent(&LENA), code_rent(&net) + 2 * name_rent("a"));
    });
}

#[test]
fn what_is_freed_pays_for_what_comes() {
    build_and_execute(|| {
        let (old, new) = (renamed("old"), renamed("new!"));
        deploy(LENA, "p", &old);
        let least = name_rent("p") + code_rent(&new) + 10;
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            RAVI,
            FUNDS - least
        ));
        deploy(LENA, "p", &new);
        assert_eq!(free(&LENA), 10);
    });
}

#[test]
fn only_in_the_place_of_what_is_meant() {
    build_and_execute(|| {
        let (old, new) = (purchase(), renamed("other"));
        let try_replace =
            |previous| Process::deploy(signed(LENA), called("p"), code_of(&new), Some(previous));
        assert_noop!(try_replace(hash_of(&old)), Error::<Test>::Replaced);
        deploy(LENA, "p", &old);
        assert_noop!(try_replace(hash_of(&new)), Error::<Test>::Replaced);
        assert_ok!(try_replace(hash_of(&old)));
        assert_noop!(try_deploy("p", code_of(&new)), Error::<Test>::Unchanged);
    });
}

#[test]
fn under_a_printable_name() {
    build_and_execute(|| {
        for name in ["", "Tab\t", "Ünïcode", "\u{7f}"] {
            assert_noop!(
                try_deploy(name, code_of(&purchase())),
                Error::<Test>::BadName
            );
        }
        deploy(LENA, "~ as long as a name can be: 32 !", &purchase());
    });
}

#[test]
fn only_what_the_engine_takes() {
    build_and_execute(|| {
        let bytes = |all: Vec<u8>| CodeBytes::try_from(all).unwrap();
        let sound = purchase().to_bytes();
        let mut version = sound.clone();
        version[4] = 9;
        let spoiled = |spoil: fn(&mut Net)| {
            let mut net = review();
            spoil(&mut net);
            code_of(&net)
        };
        let cases: [(CodeBytes, Error<Test>); 9] = [
            (bytes(vec![]), Error::BadMagic),
            (bytes(version), Error::BadVersion),
            (bytes(sound[..30].to_vec()), Error::Undecodable),
            (
                spoiled(|net| net.roles = vec!["x".into(); 17]),
                Error::OverCap(Cap::Roles as u8),
            ),
            (
                spoiled(|net| net.roles[1] = net.roles[0].clone()),
                Error::BadNameIn(Part::Roles as u8),
            ),
            (
                spoiled(|net| net.variables.fields[0].ty = Type::Enum(7)),
                Error::BadVariables,
            ),
            (
                spoiled(|net| net.nodes[1].kind = Kind::Task { role: 2 }),
                Error::BadNode(1, 3),
            ),
            (
                spoiled(|net| net.nodes[1].writes = vec![0, 0]),
                Error::BadNode(1, 6),
            ),
            (
                spoiled(|net| net.nodes[2].edges[1].guard = Some(Default::default())),
                Error::BadNode(2, 4),
            ),
        ];
        for (code, error) in cases {
            assert_noop!(try_deploy("p", code), error);
        }
    });
}

#[test]
fn only_a_sound_net() {
    build_and_execute(|| {
        // Between the two nothing waits, and nothing ends.
        let turn = |name, to| node(name, Kind::State, vec![edge("", to)]);
        let net = process("endless", vec![begin(), turn("a", 2), turn("b", 1)]);
        let refused = Net::from_bytes(&net.to_bytes()).unwrap_err();
        let Invalid::Unsound(unsound) = refused else {
            panic!("{refused:?}");
        };
        assert_noop!(
            try_deploy("p", code_of(&net)),
            Error::<Test>::Unsound(unsound.node, unsound.why as u8)
        );
    });
}

#[test]
fn only_what_can_be_named_and_returned_from() {
    build_and_execute(|| {
        let bad_name = sp_runtime::DispatchError::from(Error::<Test>::BadNode(1, 2));
        for name in ["n".repeat(33), "Tab\t".into(), "ü".into()] {
            assert_noop!(try_deploy("p", code_of(&parent(&name))), bad_name);
            let mut net = decision();
            net.nodes[1].kind = Kind::Rules { rules: name.into() };
            assert_noop!(try_deploy("p", code_of(&net)), bad_name);
        }
        // When it has ended there is no saying where to go.
        let mut net = parent("child");
        net.nodes[1].edges[0].name = "done".into();
        assert_noop!(try_deploy("p", code_of(&net)), bad_name);
        net.nodes[1].edges[1].name = vec![];
        deploy(LENA, "p", &net);
        deploy(LENA, "q", &parent(&"n".repeat(32)));
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        assert_noop!(
            Process::deploy(signed(NEWCOMER), called("p"), code_of(&purchase()), None),
            TokenError::FundsUnavailable
        );
        for origin in unsigned_origins() {
            assert_noop!(
                Process::deploy(origin, called("p"), code_of(&purchase()), None),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn a_revision_never_overflows() {
    new_test_ext().execute_with(|| {
        deploy(LENA, "p", &purchase());
        Processes::<Test>::mutate(LENA, called("p"), |entry| {
            entry.as_mut().unwrap().revision = u32::MAX;
        });
        assert_noop!(
            try_deploy("p", code_of(&renamed("other"))),
            sp_runtime::ArithmeticError::Overflow
        );
    });
}

#[test]
fn by_an_app() {
    build_and_execute(|| {
        let net = purchase();
        let deploy = |bytes: &[u8]| <Process as Deployable>::deploy(&LENA, &called("p"), bytes);
        assert_ok!(deploy(&net.to_bytes()));
        assert_eq!(users(LENA, &net), 1);
        // The same changes nothing.
        let before = (events().len(), rent(&LENA));
        assert_ok!(deploy(&net.to_bytes()));
        assert_eq!((events().len(), rent(&LENA)), before);
        // Other code takes the place.
        let other = renamed("other");
        assert_ok!(deploy(&other.to_bytes()));
        assert_eq!((users(LENA, &net), users(LENA, &other)), (0, 1));
        assert_noop!(
            deploy(&vec![0; MAX_CODE as usize + 1]),
            Error::<Test>::OverCap(Cap::Bytes as u8)
        );
        assert_noop!(
            <Process as Deployable>::remove(&LENA, &called("q")),
            Error::<Test>::UnknownProcess
        );
        assert_ok!(<Process as Deployable>::remove(&LENA, &called("p")));
        assert_quiet();
    });
}
