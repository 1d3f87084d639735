//! Ethereum addresses and keys.

use pallet_claims::signing::recover;
use sp_core::{ecdsa, H160};
use sp_crypto_hashing::keccak_256;

/// An address in hex; if its letters are of both cases, they must be right (EIP-55).
pub fn parse_address(text: &str) -> Result<H160, String> {
    let digits = text
        .strip_prefix("0x")
        .ok_or_else(|| format!("address {text:?} does not start with 0x"))?;
    let mut bytes = [0u8; 20];
    hex::decode_to_slice(digits, &mut bytes)
        .map_err(|_| format!("address {text:?} is not 0x and 40 hex digits"))?;
    let address = H160(bytes);
    let has = |case: fn(&u8) -> bool| digits.as_bytes().iter().any(case);
    let is_mixed = has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase);
    if is_mixed && checksummed(address) != text {
        return Err(format!("address {text:?} has a wrong checksum (EIP-55)"));
    }
    Ok(address)
}

/// An address with its checksum in the case of its letters (EIP-55).
pub fn checksummed(address: H160) -> String {
    let digits = hex::encode(address);
    let nibbles = hex::encode(keccak_256(digits.as_bytes()));
    let cased = digits
        .chars()
        .zip(nibbles.chars())
        .map(|(digit, nibble)| match nibble {
            '8'..='9' | 'a'..='f' => digit.to_ascii_uppercase(),
            _ => digit,
        });
    ['0', 'x'].into_iter().chain(cased).collect()
}

/// The address of a key.
pub fn address_of(key: &ecdsa::Pair) -> Option<H160> {
    let probe = keccak_256(b"whose key is this");
    recover(&key.sign_prehashed(&probe).0, &probe).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use sp_core::Pair;

    // The examples of EIP-55.
    const EXAMPLES: [&str; 4] = [
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ];

    #[test]
    fn checksums_are_those_of_eip_55() {
        for example in EXAMPLES {
            assert_eq!(checksummed(parse_address(example).unwrap()), example);
        }
    }

    #[test]
    fn one_case_carries_no_checksum() {
        let [example, ..] = EXAMPLES;
        let address = parse_address(example);
        assert_eq!(parse_address(&example.to_lowercase()), address);
        assert_eq!(
            parse_address(&format!("0x{}", example[2..].to_uppercase())),
            address
        );
    }

    #[test]
    fn malformed_addresses_say_why() {
        let why = |text| parse_address(text).unwrap_err();
        assert!(why("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").contains("does not start with 0x"));
        assert!(why("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe").contains("40 hex digits"));
        assert!(why("0xzzAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").contains("40 hex digits"));
        assert!(why("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").contains("EIP-55"));
    }

    #[test]
    fn a_key_has_the_address_that_ethers_gives() {
        let key = ecdsa::Pair::from_seed(&keccak_256(b"holder 0"));
        let address = checksummed(address_of(&key).unwrap());
        assert_eq!(address, "0x49286A9bdc9B0bfC71Ff5e7a40D55398AB020962");
    }
}
