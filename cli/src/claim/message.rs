//! `cmt claim message`.

use super::Scheme;
use crate::parse;
use clap::Args;
use cybermiles_primitives::{AccountId, Balance};
use pallet_claims::signing::{personal_text, DOMAIN_NAME, DOMAIN_VERSION};
use serde_json::json;
use sp_core::H256;

/// Print what the Ethereum key has to sign.
#[derive(Args)]
pub struct Message {
    /// The CyberMiles account to be paid: SS58 or 0x hex.
    #[arg(long, value_parser = parse::account)]
    account: AccountId,
    /// The amount of the holder's leaf, in planck (wei).
    #[arg(long, value_parser = parse::planck)]
    amount: Balance,
    /// The hash of the chain's block 0.
    #[arg(long, value_parser = parse::hash)]
    genesis: H256,
    /// Typed data as JSON, or the text.
    #[arg(long, value_enum, default_value = "eip712")]
    scheme: Scheme,
}

impl Message {
    /// The JSON for `eth_signTypedData_v4`, or the text for `personal_sign`.
    pub fn text(&self) -> String {
        match self.scheme {
            Scheme::Personal => personal_text(self.genesis, &self.account, self.amount),
            Scheme::Eip712 => format!("{:#}", self.typed_data()),
        }
    }

    fn typed_data(&self) -> serde_json::Value {
        let field = |name: &str, kind: &str| json!({ "name": name, "type": kind });
        json!({
            "types": {
                "EIP712Domain": [
                    field("name", "string"),
                    field("version", "string"),
                    field("salt", "bytes32"),
                ],
                "Claim": [field("account", "bytes32"), field("amount", "uint256")],
            },
            "domain": { "name": DOMAIN_NAME, "version": DOMAIN_VERSION, "salt": self.genesis },
            "primaryType": "Claim",
            "message": {
                "account": H256(*self.account.as_ref()),
                "amount": self.amount.to_string(),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    fn message(scheme: Scheme) -> Message {
        Message {
            account: AccountId::new([0x2a; 32]),
            amount: 1_500_000_000_000_000_000_000,
            genesis: H256::repeat_byte(0x45),
            scheme,
        }
    }

    #[test]
    fn typed_data_is_the_payload_that_ethers_makes() {
        let ethers = r#"{"types":{"Claim":[{"name":"account","type":"bytes32"},{"name":"amount","type":"uint256"}],"EIP712Domain":[{"name":"name","type":"string"},{"name":"version","type":"string"},{"name":"salt","type":"bytes32"}]},"domain":{"name":"CyberMiles","version":"1","salt":"0x4545454545454545454545454545454545454545454545454545454545454545"},"primaryType":"Claim","message":{"account":"0x2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a","amount":"1500000000000000000000"}}"#;
        let ethers: serde_json::Value = serde_json::from_str(ethers).unwrap_or_default();
        assert_eq!(message(Scheme::Eip712).typed_data(), ethers);
    }

    #[test]
    fn the_text_names_chain_account_and_amount() {
        let text = message(Scheme::Personal).text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[1].ends_with(&"45".repeat(32)));
        assert!(lines[2].ends_with(&"2a".repeat(32)));
        assert_eq!(
            lines[3],
            "Amount: 1500000000000000000000 planck (10^-18 CMT)"
        );
    }
}
