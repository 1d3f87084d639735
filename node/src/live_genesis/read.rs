//! What the fields of a genesis file mean, and what they must add up to.

use super::{
    in_cmt,
    reader::{Reader, Section},
    Advance, Chain, Claims, LiveGenesis, Problems, Validator, FEE_ALLOWANCE, RESERVE, SEATS,
    SMALLEST_COMMITTEE, SMALLEST_STAKE,
};
use cybermiles_primitives::{AccountId, Balance, GENESIS_SUPPLY};
use cybermiles_runtime::{
    genesis::{dev::SNAPSHOT_ROOT, FOUNDERS_SHARE, HOLDERS_SHARE},
    SessionKeys,
};
use sc_network::{config::MultiaddrWithPeerId, multiaddr::Protocol};
use std::collections::BTreeSet;

/// Names that mean something else to `--chain`.
const RESERVED_IDS: [&str; 4] = ["dev", "local", "live", "local_testnet"];

/// Reads a whole file.
pub fn genesis(text: &str) -> Result<LiveGenesis, Problems> {
    let fields = text
        .parse()
        .map_err(|error| Problems(vec![syntax(text, &error)]))?;
    let mut reader = Reader::new();
    let mut root = Section::root(fields);
    let chain = chain(&mut reader, &mut root);
    let claims = claims(&mut reader, &mut root);
    let team = allocation(&mut reader, &mut root, "team");
    let fivemiles = allocation(&mut reader, &mut root, "fivemiles");
    let treasury = treasury(&mut reader, &mut root);
    let validators = validators(&mut reader, &mut root);
    let technical_committee = committee(&mut reader, &mut root);
    let advances = advances(&mut reader, &mut root, "advance");
    reader.close(root);

    // Sums mean something only if every part of them could be read.
    if let (Some(claims), Some(treasury), Some(validators), Some(committee), Some(advances)) = (
        &claims,
        treasury,
        &validators,
        &technical_committee,
        &advances,
    ) {
        let advanced = sum(validators.iter().map(|validator| validator.advance)).saturating_add(
            sum(committee
                .iter()
                .chain(advances)
                .map(|advance| advance.amount)),
        );
        reserve(&mut reader, claims.total, treasury, advanced);
    }

    let read = (
        chain,
        claims,
        team,
        fivemiles,
        validators,
        technical_committee,
        advances,
    );
    match (reader.problems(), read) {
        (
            problems,
            (
                Some(chain),
                Some(claims),
                Some(team),
                Some(fivemiles),
                Some(validators),
                Some(technical_committee),
                Some(advances),
            ),
        ) if problems.is_empty() => Ok(LiveGenesis {
            chain,
            claims,
            team,
            fivemiles,
            validators,
            technical_committee,
            advances,
        }),
        (problems, _) => Err(Problems(problems)),
    }
}

/// What is wrong with a text that is not TOML.
fn syntax(text: &str, error: &toml::de::Error) -> String {
    let before = error
        .span()
        .and_then(|span| text.get(..span.start))
        .unwrap_or_default();
    let line = before.matches('\n').count().saturating_add(1);
    format!(
        "Line {line} is not TOML: {}.",
        error.message().trim_end().replace('\n', ", ")
    )
}

/// `[chain]`.
fn chain(reader: &mut Reader, root: &mut Section) -> Option<Chain> {
    let mut section = reader.section(root, "chain");
    let name = reader.text(&mut section, "name");
    let id = reader.text(&mut section, "id");
    let protocol_id = reader.text(&mut section, "protocol_id");
    let start = reader.optional_moment(&mut section, "start");
    let boot_nodes = boot_nodes(reader, &mut section);
    for (field, word) in [("id", &id), ("protocol_id", &protocol_id)] {
        let name = section.name(field);
        let Some(word) = word else { continue };
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        if word.len() > 32 || !word.chars().all(fits) {
            reader.complain(format!(
                "{name} must be at most 32 lowercase letters, digits, `-` and `_`."
            ));
        }
        if RESERVED_IDS.contains(&word.as_str()) {
            reader.complain(format!("{name} is `{word}`, which names another chain."));
        }
    }
    reader.close(section);
    Some(Chain {
        name: name?,
        id: id?,
        protocol_id: protocol_id?,
        boot_nodes: boot_nodes?,
        start,
    })
}

/// `chain.boot_nodes`: addresses with the node's identity, which can be reached from outside.
fn boot_nodes(reader: &mut Reader, section: &mut Section) -> Option<Vec<MultiaddrWithPeerId>> {
    let texts = reader.texts(section, "boot_nodes")?;
    let name = section.name("boot_nodes");
    if texts.is_empty() {
        reader.complain(format!("{name} is empty: a new node would find nobody."));
    }
    let mut nodes = Vec::new();
    let mut seen = BTreeSet::new();
    for text in texts {
        if !seen.insert(text.clone()) {
            reader.complain(format!("{name} has `{text}` twice."));
        }
        match text.parse::<MultiaddrWithPeerId>() {
            Ok(node) if reachable(&node) => nodes.push(node),
            Ok(_) => reader.complain(format!(
                "{name} has `{text}`, which only its own machine reaches."
            )),
            Err(_) => reader.complain(format!(
                "{name} has `{text}`, which is not an address such as \
                 /dns/boot-1.example.org/tcp/30333/p2p/<peer id>."
            )),
        }
    }
    Some(nodes)
}

/// Whether another machine could reach this address.
fn reachable(node: &MultiaddrWithPeerId) -> bool {
    node.multiaddr.iter().all(|part| match part {
        Protocol::Ip4(ip) => !ip.is_loopback() && !ip.is_unspecified(),
        Protocol::Ip6(ip) => !ip.is_loopback() && !ip.is_unspecified(),
        Protocol::Dns(name) | Protocol::Dns4(name) | Protocol::Dns6(name) => name != "localhost",
        _ => true,
    })
}

/// `[claims]`.
fn claims(reader: &mut Reader, root: &mut Section) -> Option<Claims> {
    let mut section = reader.section(root, "claims");
    let claim_root = reader.hash(&mut section, "root");
    let total = reader.amount(&mut section, "total");
    let deadline = reader.days(&mut section, "days");
    expect_amount(reader, &section, "total", total, HOLDERS_SHARE);
    if claim_root.is_some_and(|root| root.0 == SNAPSHOT_ROOT) {
        let name = section.name("root");
        reader.complain(format!(
            "{name} is the development chains': anybody can claim under it."
        ));
    }
    reader.close(section);
    Some(Claims {
        root: claim_root?,
        total: total?,
        deadline: deadline?,
    })
}

/// `[team]` and `[fivemiles]`.
fn allocation(reader: &mut Reader, root: &mut Section, field: &str) -> Option<AccountId> {
    let mut section = reader.section(root, field);
    let account = reader.account(&mut section, "account");
    let amount = reader.amount(&mut section, "amount");
    expect_amount(reader, &section, "amount", amount, FOUNDERS_SHARE);
    reader.close(section);
    account
}

/// `[reserve]`: what of it stays in the treasury.
fn treasury(reader: &mut Reader, root: &mut Section) -> Option<Balance> {
    let mut section = reader.section(root, "reserve");
    let treasury = reader.amount(&mut section, "treasury");
    reader.close(section);
    treasury
}

/// `[[validator]]`, 24 times.
fn validators(reader: &mut Reader, root: &mut Section) -> Option<Vec<Validator>> {
    let sections = reader.sections(root, "validator");
    let count = sections.len();
    if u32::try_from(count) != Ok(SEATS) {
        reader.complain(format!(
            "There must be exactly {SEATS} validators, and there are {count}."
        ));
    }
    // Every one is read before the first that failed is noticed: all problems are to be told.
    let read: Vec<_> = sections
        .into_iter()
        .map(|section| validator(reader, section))
        .collect();
    read.into_iter().collect()
}

/// One `[[validator]]`.
fn validator(reader: &mut Reader, mut section: Section) -> Option<Validator> {
    let stash = reader.account(&mut section, "stash");
    let grandpa = reader.ed25519(&mut section, "grandpa");
    let babe = reader.sr25519(&mut section, "babe");
    let im_online = reader.sr25519(&mut section, "im_online");
    let authority_discovery = reader.sr25519(&mut section, "authority_discovery");
    let commission = reader.percent(&mut section, "commission");
    let self_stake = reader.amount(&mut section, "self_stake");
    let advance = reader.amount(&mut section, "advance");
    if self_stake.is_some_and(|stake| stake < SMALLEST_STAKE) {
        reader.complain(format!(
            "{} is less than the {} CMT that a validator must stake.",
            section.name("self_stake"),
            in_cmt(SMALLEST_STAKE),
        ));
    }
    if let (Some(self_stake), Some(advance)) = (self_stake, advance) {
        if advance < self_stake.saturating_add(FEE_ALLOWANCE) {
            reader.complain(format!(
                "{} must be at least {} CMT more than the self-stake, for fees.",
                section.name("advance"),
                in_cmt(FEE_ALLOWANCE),
            ));
        }
    }
    reader.close(section);
    let keys = SessionKeys {
        grandpa: grandpa?.into(),
        babe: babe?.into(),
        im_online: im_online?.into(),
        authority_discovery: authority_discovery?.into(),
    };
    let (stash, commission) = (stash?, commission?);
    Some(Validator {
        stash,
        keys,
        commission,
        self_stake: self_stake?,
        advance: advance?,
    })
}

/// `[[technical_committee]]`.
fn committee(reader: &mut Reader, root: &mut Section) -> Option<Vec<Advance>> {
    let members = advances(reader, root, "technical_committee");
    if members
        .as_ref()
        .is_some_and(|members| members.len() < SMALLEST_COMMITTEE)
    {
        reader.complain(format!(
            "The technical committee must have at least {SMALLEST_COMMITTEE} members."
        ));
    }
    members
}

/// `[[advance]]` and `[[technical_committee]]`: accounts that start with CMT out of the reserve.
fn advances(reader: &mut Reader, root: &mut Section, field: &str) -> Option<Vec<Advance>> {
    let sections = reader.sections(root, field);
    let read: Vec<_> = sections
        .into_iter()
        .map(|section| advance(reader, section))
        .collect();
    read.into_iter().collect()
}

/// One of [`advances`].
fn advance(reader: &mut Reader, mut section: Section) -> Option<Advance> {
    let account = reader.account(&mut section, "account");
    let amount = reader.amount(&mut section, "advance");
    // Said in the file so that everybody who signs it knows; the chain has no use for it.
    let purpose = reader.text(&mut section, "purpose");
    if amount == Some(0) {
        let name = section.name("advance");
        reader.complain(format!("{name} is zero: an account needs CMT to exist."));
    }
    reader.close(section);
    purpose?;
    Some(Advance {
        account: account?,
        amount: amount?,
    })
}

/// The reserve is split without a remainder, and everything adds up to the CMT there are.
fn reserve(reader: &mut Reader, claims: Balance, treasury: Balance, advanced: Balance) {
    let split = treasury.saturating_add(advanced);
    if split != RESERVE {
        reader.complain(format!(
            "The treasury's {} CMT and the advances' {} CMT make {} CMT, but the reserve is {} CMT.",
            in_cmt(treasury),
            in_cmt(advanced),
            in_cmt(split),
            in_cmt(RESERVE),
        ));
    }
    let total = sum([claims, FOUNDERS_SHARE, FOUNDERS_SHARE, split]);
    if total != GENESIS_SUPPLY {
        reader.complain(format!(
            "All amounts together make {} CMT instead of {} CMT.",
            in_cmt(total),
            in_cmt(GENESIS_SUPPLY),
        ));
    }
}

/// An amount that the white paper fixes is written out for the reader and must be right.
fn expect_amount(
    reader: &mut Reader,
    section: &Section,
    field: &str,
    amount: Option<Balance>,
    expected: Balance,
) {
    if let Some(amount) = amount.filter(|amount| *amount != expected) {
        reader.complain(format!(
            "{} must be {} CMT, and is {} CMT.",
            section.name(field),
            in_cmt(expected),
            in_cmt(amount),
        ));
    }
}

/// The sum of amounts, as high as a balance can be if it is higher still.
fn sum(amounts: impl IntoIterator<Item = Balance>) -> Balance {
    amounts.into_iter().fold(0, Balance::saturating_add)
}
