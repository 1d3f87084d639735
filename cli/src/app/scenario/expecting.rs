//! What is expected of a step, and what it did.

use super::{acting::Happened, run::Found, Amount, Emitted, Expected, Stage};
use crate::{app::contracts, failure::Failure};
use codec::Decode;
use cybermiles_apps::abi::{decode, encode, words::cmt, Arg, Given, Told, Type};
use cybermiles_primitives::{AccountId, Balance};
use cybermiles_sandbox::Event;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// What accounts have, by their names in the scenario.
pub type Holdings = BTreeMap<String, Balance>;

impl Stage<'_> {
    /// What the accounts have whose changes are expected.
    pub(super) fn holdings(&mut self, expected: &Expected) -> Result<Holdings, Failure> {
        let names = expected.moves.iter().map(|(name, _)| name);
        names
            .map(|name| {
                let account = self.who(name)?;
                Ok((name.clone(), self.sandbox.total(&account)))
            })
            .collect()
    }

    /// What is not as expected.
    pub(super) fn unexpected(
        &mut self,
        expected: &Expected,
        happened: &Happened,
        before: &Holdings,
    ) -> Result<Found, Failure> {
        let mut found = unexpected_end(expected, happened);
        if found.is_empty() {
            let emitted = match &self.app.abi {
                Some(abi) => contracts::emitted(abi, &self.account, &happened.events),
                None => Vec::new(),
            };
            found.extend(unexpected_return(expected, happened));
            found.extend(self.unexpected_events(&expected.emits, &emitted));
            found.extend(self.unexpected_moves(expected, happened, before)?);
        }
        Ok(found)
    }

    /// The first event that is expected and was not emitted after those before it.
    fn unexpected_events(&self, expected: &[Emitted], emitted: &[Told]) -> Option<String> {
        let mut rest = emitted.iter();
        let missing = expected
            .iter()
            .find(|expected| !rest.any(|told| self.is_event(expected, told)))?;
        let shown = |name: &str, fields: &Given| format!("{name} {}", Json::from(fields.clone()));
        let found: Vec<_> = emitted
            .iter()
            .map(|told| shown(&told.name, &told.values))
            .collect();
        Some(format!(
            "emits: expected {}, found {}",
            shown(&missing.event, &missing.fields),
            match found.is_empty() {
                true => "no event".into(),
                false => found.join(", "),
            }
        ))
    }

    fn is_event(&self, expected: &Emitted, told: &Told) -> bool {
        let events = self.app.abi.iter().flat_map(|abi| &abi.events);
        let mut events = events.filter(|event| event.name == expected.event);
        let Some(event) = events.find(|event| event.name == told.name) else {
            return false;
        };
        let field = |name: &str| event.fields.iter().find(|arg: &&Arg| arg.name == name);
        expected.fields.iter().all(|(name, value)| {
            let found = told.values.get(name);
            field(name)
                .zip(found)
                .is_some_and(|(arg, found)| same(&arg.ty, value, found))
        })
    }

    fn unexpected_moves(
        &mut self,
        expected: &Expected,
        happened: &Happened,
        before: &Holdings,
    ) -> Result<Found, Failure> {
        let after = self.holdings(expected)?;
        let mut found = Found::new();
        for (name, wanted) in &expected.moves {
            let account = self.who(name)?;
            let had = before.get(name).copied().unwrap_or_default();
            let has = after.get(name).copied().unwrap_or_default();
            let moved = difference(has, had).saturating_add(set_aside(&account, happened));
            if moved != *wanted {
                found.push(format!(
                    "moves of {name}: expected {}, found {}",
                    shown(*wanted),
                    shown(moved)
                ));
            }
        }
        Ok(found)
    }
}

pub(super) fn unexpected_end(expected: &Expected, happened: &Happened) -> Found {
    match (&expected.fails, &happened.failed) {
        (None, None) => Found::new(),
        (Some(part), Some(why)) if why.contains(part.as_str()) => Found::new(),
        (Some(part), Some(why)) => vec![format!("fails: expected `{part}`, found `{why}`")],
        (Some(part), None) => vec![format!("fails: expected `{part}`, but it did not fail")],
        (None, Some(why)) => vec![format!("it failed: {why}")],
    }
}

pub(super) fn unexpected_return(expected: &Expected, happened: &Happened) -> Option<String> {
    let wanted = expected.returns.as_ref()?;
    let Some((output, ty)) = &happened.returned else {
        return Some(format!("returns: expected {wanted}, found nothing"));
    };
    match (encode(ty, wanted), decode(ty, output)) {
        (Ok(wanted), _) if wanted == *output => None,
        (Ok(_), Ok(found)) => Some(format!("returns: expected {wanted}, found {found}")),
        (Err(why), _) | (_, Err(why)) => Some(format!("returns: {why}")),
    }
}

/// Whether two ways to write a value are the same value.
fn same(ty: &Type, one: &Json, other: &Json) -> bool {
    match (encode(ty, one), encode(ty, other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// What an account paid that is not counted as a move: the fee, and what contracts' storage holds on deposit.
pub(super) fn set_aside(account: &AccountId, happened: &Happened) -> Amount {
    let fee = match &happened.paid {
        Some((payer, fee)) if payer == account => amount(*fee),
        _ => 0,
    };
    let deposits = happened.events.iter().map(|event| deposit(account, event));
    deposits.fold(fee, Amount::saturating_add)
}

fn deposit(account: &AccountId, event: &Event) -> Amount {
    let is = |name| event.is(contracts::PALLET, name);
    if !is("StorageDepositTransferredAndHeld") && !is("StorageDepositTransferredAndReleased") {
        return 0;
    }
    let fields = <(AccountId, AccountId, Balance)>::decode(&mut &event.fields[..]);
    match fields {
        Ok((from, to, _)) if from == to => 0,
        Ok((from, _, paid)) if from == *account => amount(paid),
        Ok((_, to, got)) if to == *account => amount(got).saturating_neg(),
        _ => 0,
    }
}

fn amount(planck: Balance) -> Amount {
    planck.try_into().unwrap_or(Amount::MAX)
}

fn difference(has: Balance, had: Balance) -> Amount {
    amount(has).saturating_sub(amount(had))
}

/// An amount with its sign, for people.
fn shown(moved: Amount) -> String {
    let sign = match moved.signum() {
        1 => "+",
        -1 => "-",
        _ => "",
    };
    format!("{sign}{}", cmt(moved.unsigned_abs()))
}
