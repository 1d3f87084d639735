//! What a holder signs with the Ethereum key, and who signed it.
//!
//! Two schemes say the same thing, *pay this amount to this account on this chain*:
//!
//! * EIP-712 typed data, which wallets show field by field;
//! * EIP-191 `personal_sign` of a text, for wallets and devices without typed data.
//!
//! Pure code without storage: the pallet, its benchmarks and the `cmt` tool share it.

use crate::snapshot::abi_word;
use alloc::{format, string::String};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{AccountId, Balance};
use scale_info::TypeInfo;
use sp_core::{H160, H256};
use sp_io::{crypto::secp256k1_ecdsa_recover, hashing::keccak_256};

/// `name` of the EIP-712 domain.
pub const DOMAIN_NAME: &str = "CyberMiles";

/// `version` of the EIP-712 domain.
pub const DOMAIN_VERSION: &str = "1";

/// The EIP-712 domain's type. Its `salt` is the hash of the chain's block 0.
pub const DOMAIN_TYPE: &str = "EIP712Domain(string name,string version,bytes32 salt)";

/// The EIP-712 type of what is signed: the account's public key, the leaf's amount in planck.
pub const CLAIM_TYPE: &str = "Claim(bytes32 account,uint256 amount)";

/// Half the order of secp256k1, rounded down: the greatest `s` that EIP-2 allows.
const HALF_ORDER: [u8; 32] = [
    0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
];

/// How the message was presented to the key's owner.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub enum Scheme {
    /// EIP-712 typed data.
    Eip712,
    /// EIP-191 `personal_sign` of [`personal_text`].
    Personal,
}

/// An Ethereum signature over a claim.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct ClaimSignature {
    /// What was signed: typed data or text.
    pub scheme: Scheme,
    /// The genesis hash of the chain it was signed for. A signature does not tell: on another chain it
    /// only leads to a stranger's address. Named here, it is refused for what it is, and cheaply.
    pub chain: H256,
    /// `r` (32 bytes), `s` (32 bytes), `v` (0, 1, 27 or 28).
    pub rsv: [u8; 65],
}

/// Why a signature leads to no address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// `s` is in the upper half: the twin of another signature (EIP-2).
    HighS,
    /// `v` is unknown, or no key fits `r` and `s`.
    Malformed,
}

/// What the key signs under `scheme` so that `amount` goes to `account` on the chain of `genesis`.
pub fn digest(scheme: Scheme, genesis: H256, account: &AccountId, amount: Balance) -> [u8; 32] {
    match scheme {
        Scheme::Eip712 => eip712_digest(genesis, account, amount),
        Scheme::Personal => personal_digest(&personal_text(genesis, account, amount)),
    }
}

/// The address whose key signed `digest`.
pub fn recover(rsv: &[u8; 65], digest: &[u8; 32]) -> Result<H160, Fault> {
    let [_r, s, [v, ..]] = split(rsv);
    if s > HALF_ORDER {
        return Err(Fault::HighS);
    }
    if !matches!(v, 0 | 1 | 27 | 28) {
        return Err(Fault::Malformed);
    }
    secp256k1_ecdsa_recover(rsv, digest)
        .map(|key| address_of(&key))
        .map_err(|_| Fault::Malformed)
}

/// The Ethereum address of an uncompressed public key (without its leading 4).
pub fn address_of(public_key: &[u8; 64]) -> H160 {
    H160::from(H256(keccak_256(public_key)))
}

/// The text of the `personal_sign` scheme, without a newline at its end.
pub fn personal_text(genesis: H256, account: &AccountId, amount: Balance) -> String {
    format!(
        "CyberMiles Claims: exchange my ERC-20 CMT for native CMT, one to one.\n\
         Chain: {genesis:#x}\n\
         Account: {:#x}\n\
         Amount: {amount} planck (10^-18 CMT)",
        H256(account_key(account)),
    )
}

fn personal_digest(text: &str) -> [u8; 32] {
    keccak_256(format!("\x19Ethereum Signed Message:\n{}{text}", text.len()).as_bytes())
}

fn eip712_digest(genesis: H256, account: &AccountId, amount: Balance) -> [u8; 32] {
    let domain = keccak_256(
        &[
            keccak_256(DOMAIN_TYPE.as_bytes()),
            keccak_256(DOMAIN_NAME.as_bytes()),
            keccak_256(DOMAIN_VERSION.as_bytes()),
            genesis.0,
        ]
        .concat(),
    );
    let claim = keccak_256(
        &[
            keccak_256(CLAIM_TYPE.as_bytes()),
            account_key(account),
            abi_word(amount),
        ]
        .concat(),
    );
    keccak_256(&[&b"\x19\x01"[..], &domain, &claim].concat())
}

fn account_key(account: &AccountId) -> [u8; 32] {
    *account.as_ref()
}

/// A signature as `r`, `s` and `v` (the first byte of the third).
fn split(rsv: &[u8; 65]) -> [[u8; 32]; 3] {
    let mut bytes = rsv.iter().copied();
    [(); 3].map(|()| [(); 32].map(|()| bytes.next().unwrap_or_default()))
}
