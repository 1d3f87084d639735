//! The example passes, and every way to get a genesis file wrong is told in a sentence.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use cybermiles_node::live_genesis::{state, LiveGenesis};
use cybermiles_primitives::{AccountId, CMT, GENESIS_SUPPLY};
use cybermiles_runtime::genesis;
use sp_core::crypto::Ss58Codec;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::Perbill;

const EXAMPLE: &str = include_str!("../../docs/live-genesis.example.toml");

/// The problems of a text.
fn problems(text: &str) -> Vec<String> {
    LiveGenesis::read(text)
        .err()
        .map(|problems| problems.0)
        .unwrap_or_default()
}

/// The problems of the example after one replacement, which must find its place exactly once.
#[track_caller]
fn problems_with(old: &str, new: &str) -> Vec<String> {
    assert_eq!(
        EXAMPLE.matches(old).count(),
        1,
        "`{old}` stands once in the example"
    );
    problems(&EXAMPLE.replace(old, new))
}

/// The value of the `count`th line that begins with `field`.
#[track_caller]
fn value(field: &str, count: usize) -> &'static str {
    let prefix = format!("{field} = ");
    let line = EXAMPLE
        .lines()
        .filter(|line| line.starts_with(&prefix))
        .nth(count);
    line.map(|line| line[prefix.len()..].trim_matches('"'))
        .unwrap()
}

#[test]
fn the_example_is_complete_and_consistent() {
    let genesis = LiveGenesis::read(EXAMPLE)
        .map_err(|problems| problems.to_string())
        .unwrap();
    assert_eq!(genesis.validators.len(), 24);
    assert_eq!(genesis.chain.id, "cybermiles");
    assert_eq!(genesis.chain.start, Some(1_798_761_600_000));
    assert_eq!(genesis.chain.boot_nodes.len(), 2);
    assert_eq!(genesis.claims.total, 700_000_000 * CMT);
    assert_eq!(genesis.claims.deadline, 1_826 * 28_800);
    let first = &genesis.validators[0];
    assert_eq!(first.stash.to_ss58check(), value("stash", 0));
    assert_eq!(first.commission, Perbill::from_percent(5));
    assert_eq!(first.self_stake, 500_000 * CMT);
    assert_eq!(first.advance, 500_100 * CMT);
    assert_eq!(
        genesis.validators[1].commission,
        Perbill::from_parts(75_000_000)
    );
    assert_eq!(genesis.technical_committee.len(), 5);
    assert_eq!(genesis.advances.len(), 7);
}

#[test]
fn the_foundation_has_exactly_the_genesis_supply_and_no_sudo() {
    let foundation = LiveGenesis::read(EXAMPLE).unwrap().foundation();
    assert_eq!(foundation.seats, 24);
    assert_eq!(foundation.sudo, None);
    assert_eq!(foundation.balances.len(), 24 + 5 + 7);
    assert_eq!(foundation.reserve(), Some(87_922_600 * CMT));
}

#[test]
fn the_summary_says_what_a_signer_wants_to_know() {
    let summary = LiveGenesis::read(EXAMPLE).unwrap().summary();
    assert_eq!(
        summary,
        "CyberMiles: 24 validators, 5 members of the technical committee, 12077400 CMT of the \
         reserve advanced, 87922600 CMT left in the treasury, 1,000,000,000 CMT in all."
    );
}

#[test]
fn a_start_may_be_left_out() {
    let text = EXAMPLE.replace("start = 2027-01-01T00:00:00Z\n", "");
    assert_eq!(LiveGenesis::read(&text).unwrap().chain.start, None);
}

#[test]
fn an_empty_file_misses_every_table() {
    assert_eq!(
        problems(""),
        [
            "The table `chain` is missing.",
            "The table `claims` is missing.",
            "The table `team` is missing.",
            "The table `fivemiles` is missing.",
            "The table `reserve` is missing.",
            "There must be exactly 24 validators, and there are 0.",
            "The technical committee must have at least 3 members.",
        ]
    );
}

#[test]
fn a_text_that_is_not_toml_names_the_line() {
    let found = problems("[chain]\nname = CyberMiles\n");
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("Line 2 is not TOML: "), "{found:?}");
}

#[test]
fn every_problem_is_told_at_once() {
    let text = EXAMPLE
        .replacen("commission = \"5%\"", "commission = \"105%\"", 1)
        .replacen("self_stake = 500_000\n", "", 1)
        .replace("total = 700_000_000", "total = 600_000_000")
        .replace("name = \"CyberMiles\"", "nmae = \"CyberMiles\"");
    assert_eq!(
        problems(&text),
        [
            "`chain.name` is missing: it must be a text in quotes.",
            "There is no field called `chain.nmae`.",
            "`claims.total` must be 700000000 CMT, and is 600000000 CMT.",
            "`validator[1].commission` is not a percentage from \"0%\" to \"100%\".",
            "`validator[1].self_stake` is missing: it must be a number of whole CMT.",
        ]
    );
}

#[test]
fn fields_and_tables_that_are_not_known_are_refused() {
    assert_eq!(
        problems(&format!("{EXAMPLE}blocked = true\n")),
        ["There is no field called `validator[24].blocked`."]
    );
    assert_eq!(
        problems(&format!("{EXAMPLE}\n[sudo]\nkey = \"5\"\n")),
        ["There is no field called `sudo`."]
    );
}

#[test]
fn there_are_exactly_24_validators() {
    let last = EXAMPLE.rfind("[[validator]]").unwrap();
    let one_less = EXAMPLE[..last].replace("87_922_600", "88_422_700");
    assert_eq!(
        problems(&one_less),
        ["There must be exactly 24 validators, and there are 23."]
    );
}

#[test]
fn no_account_or_key_appears_twice() {
    assert_eq!(
        problems_with(value("babe", 3), value("im_online", 5)),
        ["`validator[6].im_online` is the same as `validator[4].babe`."]
    );
    assert_eq!(
        problems_with(value("stash", 23), value("stash", 0)),
        ["`validator[24].stash` is the same as `validator[1].stash`."]
    );
    // A key is no account either: who has the node has the stake.
    assert_eq!(
        problems_with(value("babe", 0), value("stash", 0)),
        ["`validator[1].babe` is the same as `validator[1].stash`."]
    );
    assert_eq!(
        problems_with(value("account", 1), value("account", 0)),
        ["`fivemiles.account` is the same as `team.account`."]
    );
    // The same bytes written differently are the same key.
    let account = AccountId::from_ss58check(value("account", 0)).unwrap();
    let digits = format!("0x{}", hex::encode(AsRef::<[u8; 32]>::as_ref(&account)));
    assert_eq!(
        problems_with(value("account", 1), &digits),
        ["`fivemiles.account` is the same as `team.account`."]
    );
}

#[test]
fn development_keys_are_refused() {
    for name in Sr25519Keyring::iter() {
        let found = problems_with(value("stash", 7), &name.to_account_id().to_ss58check());
        let path = format!("//{}", <&str>::from(name));
        assert_eq!(
            found,
            [format!(
                "`validator[8].stash` is a development key ({path}): anybody can sign for it."
            )]
        );
    }
    let alice = Ed25519Keyring::Alice.public();
    assert_eq!(
        problems_with(value("grandpa", 0), &alice.to_ss58check()),
        ["`validator[1].grandpa` is a development key (//Alice): anybody can sign for it."]
    );
    // //Bob//babe, sr25519.
    let derived = <sp_core::sr25519::Pair as sp_core::Pair>::from_string("//Bob//babe", None);
    let derived = sp_core::Pair::public(&derived.unwrap());
    assert_eq!(
        problems_with(value("babe", 1), &derived.to_ss58check()),
        ["`validator[2].babe` is a development key (//Bob//babe): anybody can sign for it."]
    );
    // The bare phrase.
    assert_eq!(
        problems_with(
            value("account", 0),
            "0x46ebddef8cd9bb167dc30878d7113b7e168e6f0646beffd77d69d39bad76b47a"
        ),
        ["`team.account` is a development key (the development phrase): anybody can sign for it."]
    );
    for account in [genesis::dev::TEAM, genesis::dev::FIVEMILES] {
        let found = problems_with(value("account", 0), &format!("0x{}", hex::encode(account)));
        assert!(found[0].contains("development key"), "{found:?}");
    }
}

#[test]
fn accounts_and_keys_must_be_real_and_of_this_chain() {
    let key = value("account", 0);
    assert_eq!(
        problems_with(key, "5Alice"),
        ["`team.account` is neither an address nor 32 bytes in hexadecimal with 0x."]
    );
    assert_eq!(
        problems_with(key, "0x1234"),
        ["`team.account` is not 32 bytes in hexadecimal."]
    );
    assert_eq!(problems_with(key, ""), ["`team.account` is empty."]);
    let zero = format!("0x{}", "0".repeat(64));
    assert_eq!(
        problems_with(key, &zero),
        ["`team.account` is zero: nobody has its secret."]
    );
    let polkadot = AccountId::from_ss58check(key).unwrap();
    let polkadot = polkadot.to_ss58check_with_version(0u16.into());
    assert_eq!(
        problems_with(key, &polkadot),
        ["`team.account` is an address of another network (prefix 0, not 42)."]
    );
    // One that is no point of sr25519's curve: its bytes are an odd number.
    let odd = format!("0x01{}", "0".repeat(62));
    assert_eq!(
        problems_with(value("babe", 0), &odd),
        ["`validator[1].babe` is not an sr25519 key."]
    );
}

#[test]
fn the_claims_are_the_holders() {
    assert_eq!(
        problems_with("total = 700_000_000", "total = 700_000_001"),
        [
            "`claims.total` must be 700000000 CMT, and is 700000001 CMT.",
            "All amounts together make 1000000001 CMT instead of 1000000000 CMT.",
        ]
    );
    let zero = format!("0x{}", "0".repeat(64));
    assert_eq!(
        problems_with(value("root", 0), &zero),
        ["`claims.root` is zero: nothing would be in it."]
    );
    let development = format!("0x{}", hex::encode(genesis::dev::SNAPSHOT_ROOT));
    assert_eq!(
        problems_with(value("root", 0), &development),
        ["`claims.root` is the development chains': anybody can claim under it."]
    );
    assert_eq!(
        problems_with("days = 1_826", "days = 0"),
        ["`claims.days` is not a number of days, from 1 to 36525."]
    );
}

#[test]
fn the_reserve_is_split_without_a_remainder() {
    assert_eq!(
        problems_with("treasury = 87_922_600", "treasury = 87_922_601"),
        [
            "The treasury's 87922601 CMT and the advances' 12077400 CMT make 100000001 CMT, but \
             the reserve is 100000000 CMT.",
            "All amounts together make 1000000001 CMT instead of 1000000000 CMT.",
        ]
    );
    assert_eq!(
        problems_with("[team]", "[team] # \namount = 99\n[old]"),
        [
            "`team.account` is missing: it must be a text in quotes.",
            "`team.amount` must be 100000000 CMT, and is 99 CMT.",
            "There is no field called `old`.",
        ]
    );
}

#[test]
fn a_stake_is_covered_and_large_enough() {
    let stake = |amounts: &str| {
        problems(&EXAMPLE.replacen("self_stake = 500_000\nadvance = 500_100", amounts, 1))
    };
    assert_eq!(
        stake("self_stake = 500_100\nadvance = 500_100"),
        ["`validator[1].advance` must be at least 1 CMT more than the self-stake, for fees."]
    );
    assert_eq!(
        stake("self_stake = 999\nadvance = 500_100"),
        ["`validator[1].self_stake` is less than the 1000 CMT that a validator must stake."]
    );
    assert_eq!(
        stake("self_stake = -1\nadvance = 500_100"),
        ["`validator[1].self_stake` is not a number of whole CMT."]
    );
    assert_eq!(
        stake("self_stake = \"500_000\"\nadvance = 500_100"),
        ["`validator[1].self_stake` is not a number of whole CMT."]
    );
}

#[test]
fn an_advance_is_worth_making() {
    let text = EXAMPLE.replacen(
        "advance = 10_000\npurpose = \"Council candidate 1\"",
        "advance = 0",
        1,
    );
    assert_eq!(
        problems(&text),
        [
            "`advance[1].purpose` is missing: it must be a text in quotes.",
            "`advance[1].advance` is zero: an account needs CMT to exist.",
        ]
    );
}

#[test]
fn the_chain_can_be_found_and_told_from_others() {
    assert_eq!(
        problems_with("id = \"cybermiles\"", "id = \"local\""),
        ["`chain.id` is `local`, which names another chain."]
    );
    assert_eq!(
        problems_with("id = \"cybermiles\"", "id = \"../Cyber Miles\""),
        ["`chain.id` must be at most 32 lowercase letters, digits, `-` and `_`."]
    );
    let nodes = |list: &str| {
        let start = EXAMPLE.find("boot_nodes = [").unwrap();
        let end = start + EXAMPLE[start..].find("]\n").unwrap();
        problems(&format!(
            "{}boot_nodes = [{list}{}",
            &EXAMPLE[..start],
            &EXAMPLE[end..]
        ))
    };
    assert_eq!(
        nodes(""),
        ["`chain.boot_nodes` is empty: a new node would find nobody."]
    );
    let peer = "12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp";
    let own = format!("/ip4/127.0.0.1/tcp/30333/p2p/{peer}");
    assert_eq!(
        nodes(&format!("\"{own}\"")),
        [format!(
            "`chain.boot_nodes` has `{own}`, which only its own machine reaches."
        )]
    );
    let nameless = "/dns/boot.example.org/tcp/30333";
    assert_eq!(
        nodes(&format!("\"{nameless}\"")),
        [format!(
            "`chain.boot_nodes` has `{nameless}`, which is not an address such as \
             /dns/boot-1.example.org/tcp/30333/p2p/<peer id>."
        )]
    );
    let good = format!("/ip4/192.0.2.1/tcp/30333/p2p/{peer}");
    assert_eq!(
        nodes(&format!("\"{good}\", \"{good}\"")),
        [format!("`chain.boot_nodes` has `{good}` twice.")]
    );
    assert_eq!(
        problems_with("start = 2027-01-01T00:00:00Z", "start = 2027-01-01"),
        ["`chain.start` is not a moment such as 2027-01-01T00:00:00Z."]
    );
}

#[test]
fn a_state_with_other_cmt_or_sudo_is_refused() {
    let mut storage = sp_core::storage::Storage::default();
    assert!(state::ensure_supply(&storage).is_err());
    assert!(state::ensure_no_sudo(&storage).is_ok());
    let key = |pallet: &[u8], item: &[u8]| {
        [
            sp_crypto_hashing::twox_128(pallet),
            sp_crypto_hashing::twox_128(item),
        ]
        .concat()
    };
    let supply = GENESIS_SUPPLY + 1;
    storage.top.insert(
        key(b"Balances", b"TotalIssuance"),
        supply.to_le_bytes().to_vec(),
    );
    assert_eq!(
        state::ensure_supply(&storage).unwrap_err(),
        "The genesis state has 1000000000000000000000000001 planck in it instead of \
         1000000000000000000000000000."
    );
    storage.top.insert(key(b"Sudo", b"Key"), vec![1; 32]);
    assert!(state::ensure_no_sudo(&storage).is_err());
    let nobody = AccountId::from([1; 32]);
    assert_eq!(
        state::set_commission(&mut storage, &nobody, Perbill::one()).unwrap_err(),
        format!(
            "The genesis state does not have {} as a validator.",
            nobody.to_ss58check()
        )
    );
}
