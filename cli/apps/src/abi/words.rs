//! Accounts, amounts and bytes as people write them.

use super::BadValue;
use cybermiles_primitives::{AccountId, Balance, CMT, DECIMALS, SS58_PREFIX};
use sp_core::{
    crypto::{Ss58AddressFormat, Ss58Codec},
    sr25519, Pair,
};

/// Those whose keys everybody knows, for chains on which people try things.
pub const PEOPLE: [&str; 6] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];

/// An account: an SS58 address of this chain, the 32 bytes of its public key in hex, or the name of one of
/// [`PEOPLE`].
pub fn account(text: &str) -> Result<[u8; 32], BadValue> {
    if text.starts_with("0x") {
        return bytes(text);
    }
    if PEOPLE.contains(&text) {
        let pair = sr25519::Pair::from_string(&format!("//{text}"), None);
        return pair
            .map(|pair| pair.public().0)
            .map_err(|_| BadValue::new("no key of this name"));
    }
    let (account, format) = AccountId::from_ss58check_with_version(text).map_err(|_| {
        let why = format!("`{text}` is no account: neither an SS58 address, nor 0x and 64 hex digits, nor Alice, Bob, …");
        BadValue::new(why).meant(text, PEOPLE.into_iter())
    })?;
    if format != Ss58AddressFormat::custom(SS58_PREFIX) {
        let prefix = format.prefix();
        return Err(BadValue::new(format!(
            "an address of another network (prefix {prefix}; CyberMiles has {SS58_PREFIX})"
        )));
    }
    Ok(account.into())
}

/// The address of an account.
pub fn address(account: [u8; 32]) -> String {
    AccountId::new(account).to_ss58check_with_version(Ss58AddressFormat::custom(SS58_PREFIX))
}

/// An amount of CMT, in its smallest unit: `200 CMT`, `0.5 CMT`, `1500 planck` or `1500`.
pub fn amount(text: &str) -> Result<Balance, BadValue> {
    let wrong = || {
        BadValue::new(format!(
            "`{text}` is no amount: write `200 CMT`, `0.5 CMT`, or a whole number of planck (10^-18 CMT)"
        ))
    };
    let Some(number) = text.strip_suffix("CMT") else {
        let number = text.strip_suffix("planck").unwrap_or(text).trim_end();
        return digits(number).ok_or_else(wrong);
    };
    let number = number.trim_end();
    let (whole, places) = match number.split_once('.') {
        Some((_, "")) => return Err(wrong()),
        Some(parts) => parts,
        None => (number, ""),
    };
    let zeros = usize::from(DECIMALS).checked_sub(places.len());
    let zeros = zeros.ok_or_else(|| BadValue::new("more than 18 decimal places"))?;
    let whole = digits(whole).and_then(|whole| whole.checked_mul(CMT));
    let places = digits(&format!("{places}{}", "0".repeat(zeros)));
    let sum = whole.and_then(|whole| whole.checked_add(places?));
    sum.ok_or_else(wrong)
}

/// An amount for people, without needless zeros: `1.5 CMT`.
pub fn cmt(planck: Balance) -> String {
    let width = usize::from(DECIMALS).saturating_add(1);
    let digits = format!("{planck:0>width$}");
    let (whole, places) = digits.split_at(digits.len().saturating_sub(DECIMALS.into()));
    match places.trim_end_matches('0') {
        "" => format!("{whole} CMT"),
        places => format!("{whole}.{places} CMT"),
    }
}

/// Exactly `N` bytes in hex, after `0x`.
pub fn bytes<const N: usize>(text: &str) -> Result<[u8; N], BadValue> {
    let wrong = || BadValue::new(format!("not 0x and {} hex digits", N.saturating_mul(2)));
    let digits = text.strip_prefix("0x").ok_or_else(wrong)?;
    let mut bytes = [0; N];
    hex::decode_to_slice(digits, &mut bytes).map_err(|_| wrong())?;
    Ok(bytes)
}

fn digits(text: &str) -> Option<u128> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}
