//! `deploy`.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*, types::*};
use cybermiles_rules::{Cap, Op, Part, RuleSet};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

fn try_deploy(name: &str, code: CodeBytes) -> sp_runtime::DispatchResult {
    Rules::deploy(signed(LENA), called(name), code, None)
}

fn bytes(all: Vec<u8>) -> CodeBytes {
    all.try_into().unwrap()
}

#[test]
fn a_new_one() {
    build_and_execute(|| {
        let rules = pricing();
        deploy(LENA, "Pricing", &rules);
        assert_eq!(
            last_event(),
            Event::Deployed {
                owner: LENA,
                name: called("Pricing"),
                code: hash_of(&rules),
                revision: 0,
            }
        );
        let entry = RuleSets::<Test>::get(LENA, called("Pricing")).unwrap();
        assert_eq!((entry.code, entry.revision), (hash_of(&rules), 0));
        let code = Codes::<Test>::get(LENA, hash_of(&rules)).unwrap();
        assert_eq!((code.bytes, code.users), (code_of(&rules), 1));
        let paid = code_rent(&rules) + name_rent("Pricing");
        assert_eq!((rent(&LENA), free(&LENA)), (paid, FUNDS - paid));
    });
}

#[test]
fn in_the_place_of_another() {
    build_and_execute(|| {
        let (old, new) = (discounts(&[(740, 80)]), discounts(&[(740, 90), (700, 95)]));
        deploy(LENA, "Pricing", &old);
        assert_ok!(Rules::deploy(
            signed(LENA),
            called("Pricing"),
            code_of(&new),
            Some(hash_of(&old))
        ));
        assert_eq!(
            last_event(),
            Event::Deployed {
                owner: LENA,
                name: called("Pricing"),
                code: hash_of(&new),
                revision: 1,
            }
        );
        assert_eq!((users(LENA, &old), users(LENA, &new)), (0, 1));
        assert_eq!(rent(&LENA), code_rent(&new) + name_rent("Pricing"));
        // And back again.
        deploy(LENA, "Pricing", &old);
        assert_eq!(rent(&LENA), code_rent(&old) + name_rent("Pricing"));
        let entry = RuleSets::<Test>::get(LENA, called("Pricing")).unwrap();
        assert_eq!(entry.revision, 2);
    });
}

#[test]
fn the_same_code_under_two_names_is_stored_once() {
    build_and_execute(|| {
        let rules = pricing();
        deploy(LENA, "a", &rules);
        deploy(LENA, "b", &rules);
        assert_eq!(users(LENA, &rules), 2);
        let paid = code_rent(&rules) + 2 * name_rent("a");
        assert_eq!(rent(&LENA), paid);
        // Another's is his own.
        deploy(MEI, "a", &rules);
        assert_eq!((users(LENA, &rules), users(MEI, &rules)), (2, 1));
        assert_eq!(rent(&MEI), code_rent(&rules) + name_rent("a"));
        // One of the names gets other code.
        deploy(LENA, "b", &loyalty(1));
        assert_eq!(users(LENA, &rules), 1);
    });
}

#[test]
fn what_is_freed_pays_for_what_comes() {
    build_and_execute(|| {
        let (old, new) = (dense(20_000), dense(20_100));
        deploy(LENA, "Pricing", &old);
        let least = name_rent("Pricing") + code_rent(&new) + 10;
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            RAVI,
            FUNDS - least
        ));
        deploy(LENA, "Pricing", &new);
        assert_eq!(free(&LENA), 10);
    });
}

#[test]
fn only_in_the_place_of_what_is_meant() {
    build_and_execute(|| {
        let (old, new) = (pricing(), loyalty(1));
        let try_replace = |previous| {
            Rules::deploy(
                signed(LENA),
                called("Pricing"),
                code_of(&new),
                Some(previous),
            )
        };
        assert_noop!(try_replace(hash_of(&old)), Error::<Test>::Replaced);
        deploy(LENA, "Pricing", &old);
        assert_noop!(try_replace(hash_of(&new)), Error::<Test>::Replaced);
        assert_ok!(try_replace(hash_of(&old)));
    });
}

#[test]
fn not_what_is_there_already() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        assert_noop!(
            try_deploy("Pricing", code_of(&pricing())),
            Error::<Test>::Unchanged
        );
    });
}

#[test]
fn under_a_printable_name() {
    build_and_execute(|| {
        for name in ["", "Tab\t", "Ünïcode", "\u{7f}"] {
            assert_noop!(
                try_deploy(name, code_of(&pricing())),
                Error::<Test>::BadName
            );
        }
        deploy(LENA, "~ as long as a name can be: 32 !", &pricing());
    });
}

#[test]
fn not_what_is_no_rule_set() {
    build_and_execute(|| {
        let good = pricing().to_bytes();
        let spoil = |at: usize, byte: u8| {
            let mut code = good.clone();
            code[at] = byte;
            bytes(code)
        };
        let cut = bytes(good[..good.len() - 1].to_vec());
        let longer = bytes([good.clone(), vec![0]].concat());
        let cases = [
            (bytes(vec![]), Error::<Test>::BadMagic),
            (spoil(0, b'X'), Error::BadMagic),
            (spoil(4, 0), Error::BadVersion),
            (bytes(good[..4].to_vec()), Error::BadVersion),
            (cut, Error::Undecodable),
            (longer, Error::Undecodable),
        ];
        for (code, error) in cases {
            assert_noop!(try_deploy("Pricing", code), error);
        }
    });
}

/// Something wrong with the code of the loyalty programme.
fn spoiled(spoil: impl FnOnce(&mut RuleSet)) -> CodeBytes {
    let mut rules = loyalty(1);
    spoil(&mut rules);
    code_of(&rules)
}

#[test]
fn not_what_is_unsound() {
    build_and_execute(|| {
        let cases = [
            (
                spoiled(|rules| rules.types[1].name = name("Customer")),
                Error::<Test>::BadNameIn(Part::Types as u8),
            ),
            (
                spoiled(|rules| rules.alphas[1].kind = 2),
                Error::BadIndexIn(Part::Alphas as u8),
            ),
            (
                spoiled(|rules| rules.betas[1].left = Some(1)),
                Error::BadIndexIn(Part::Betas as u8),
            ),
            (
                spoiled(|rules| rules.rules[0].then[0] = set(0, 0, &[Op::Const(2)])),
                Error::BadTypeIn(Part::Rules as u8),
            ),
            (
                spoiled(|rules| rules.alphas[2].tests[0] = expr(&[Op::Add])),
                Error::BadTypeIn(Part::Alphas as u8),
            ),
            (
                spoiled(|rules| {
                    rules.rules[0]
                        .then
                        .push(cybermiles_rules::Statement::Skip(1))
                }),
                Error::BadJumpIn(Part::Rules as u8),
            ),
            (
                spoiled(|rules| {
                    rules.rules[0].effective = Some(2);
                    rules.rules[0].expires = Some(2);
                }),
                Error::BadDates,
            ),
            (
                spoiled(|rules| rules.constants = vec![int(0); 257]),
                Error::OverCap(Cap::Constants as u8),
            ),
            (
                spoiled(|rules| rules.types[0].name = vec![b'n'; 49]),
                Error::OverCap(Cap::Name as u8),
            ),
        ];
        for (code, error) in cases {
            assert_noop!(try_deploy("Loyalty", code), error);
        }
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        assert_noop!(
            Rules::deploy(
                signed(NEWCOMER),
                called("Pricing"),
                code_of(&pricing()),
                None
            ),
            TokenError::FundsUnavailable
        );
        for origin in unsigned_origins() {
            assert_noop!(
                Rules::deploy(origin, called("Pricing"), code_of(&pricing()), None),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn a_revision_never_overflows() {
    new_test_ext().execute_with(|| {
        deploy(LENA, "Pricing", &pricing());
        spoil_name(LENA, "Pricing", |entry| entry.revision = u32::MAX);
        assert_noop!(
            try_deploy("Pricing", code_of(&loyalty(1))),
            sp_runtime::ArithmeticError::Overflow
        );
    });
}
