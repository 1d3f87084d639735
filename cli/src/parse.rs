//! Values as people write them on a command line.

use cybermiles_primitives::{AccountId, Balance, SS58_PREFIX};
use sp_core::{
    crypto::{Ss58AddressFormat, Ss58Codec},
    H256,
};

pub use cybermiles_apps::abi::words::cmt;

/// An account: an SS58 address of this chain, or the 32 bytes of its public key in hex.
pub fn account(text: &str) -> Result<AccountId, String> {
    if text.starts_with("0x") {
        return bytes::<32>(text).map(AccountId::new);
    }
    let (account, format) = AccountId::from_ss58check_with_version(text)
        .map_err(|_| "neither an SS58 address nor 0x and 64 hex digits".to_string())?;
    if format != Ss58AddressFormat::custom(SS58_PREFIX) {
        let prefix = format.prefix();
        return Err(format!(
            "an address of another network (prefix {prefix}; CyberMiles has {SS58_PREFIX})"
        ));
    }
    Ok(account)
}

/// A block's hash.
pub fn hash(text: &str) -> Result<H256, String> {
    bytes::<32>(text).map(H256)
}

/// An Ethereum signature: r, s, v.
pub fn signature(text: &str) -> Result<[u8; 65], String> {
    bytes::<65>(text)
}

/// A whole number of planck.
pub fn planck(text: &str) -> Result<Balance, String> {
    if text.is_empty() || !text.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err("not a whole number of planck (10^-18 CMT)".into());
    }
    text.parse().map_err(|_| "above 2^128 - 1".into())
}

/// An amount of CMT, in planck: `200 CMT`, `0.5 CMT`, or a whole number of planck.
pub fn amount(text: &str) -> Result<Balance, String> {
    cybermiles_apps::abi::words::amount(text).map_err(|why| why.to_string())
}

/// Exactly `N` bytes in hex, with or without 0x.
pub fn bytes<const N: usize>(text: &str) -> Result<[u8; N], String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let mut bytes = [0u8; N];
    hex::decode_to_slice(digits, &mut bytes)
        .map_err(|_| format!("not {} hex digits", N.saturating_mul(2)))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const ALICE_HEX: &str = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

    #[test]
    fn an_account_is_ss58_or_hex() {
        assert_eq!(account(ALICE), account(ALICE_HEX));
        assert!(account(ALICE).is_ok());
        assert!(account("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ").is_err());
        assert_eq!(account("0x12").unwrap_err(), "not 64 hex digits");
        let polkadots = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
        assert_eq!(
            account(polkadots).unwrap_err(),
            "an address of another network (prefix 0; CyberMiles has 42)"
        );
    }

    #[test]
    fn planck_are_whole() {
        assert_eq!(planck("1500"), Ok(1_500));
        assert_eq!(planck(&u128::MAX.to_string()), Ok(u128::MAX));
        for wrong in ["", "1.5", "-1", "+1", "1e18", "0x10", "1_000"] {
            assert_eq!(
                planck(wrong).unwrap_err(),
                "not a whole number of planck (10^-18 CMT)"
            );
        }
        assert_eq!(
            planck("340282366920938463463374607431768211456").unwrap_err(),
            "above 2^128 - 1"
        );
    }

    #[test]
    fn amounts_read_as_cmt() {
        assert_eq!(cmt(0), "0 CMT");
        assert_eq!(cmt(1), "0.000000000000000001 CMT");
        assert_eq!(cmt(1_500_000_000_000_000_000), "1.5 CMT");
        assert_eq!(cmt(700_000_000_000_000_000_000_000_000), "700000000 CMT");
    }
}
