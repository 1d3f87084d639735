//! Accounts and transactions of Ethereum: EIP-1559 transactions in RLP, signed with secp256k1.

use cybermiles_bench::target::{Hash, Payload};
use secp256k1::{All, Message, PublicKey, Secp256k1, SecretKey};
use sp_crypto_hashing::keccak_256;

/// An account's or a contract's address.
pub type Address = [u8; 20];

/// The type byte of an EIP-1559 transaction.
const DYNAMIC_FEE: u8 = 0x02;

/// Where lengths begin: of a string and of a list.
const STRING: u8 = 0x80;
const LIST: u8 = 0xc0;

/// The longest content whose length fits into the first byte.
const SHORT: usize = 55;

/// An account that signs.
pub struct Account {
    secret: SecretKey,
    /// Its address.
    pub address: Address,
}

impl Account {
    /// The account of a secret key.
    pub fn new(curve: &Secp256k1<All>, secret: SecretKey) -> Self {
        let key = PublicKey::from_secret_key(curve, &secret).serialize_uncompressed();
        // Without the first byte, which says that both coordinates follow.
        let hash = keccak_256(key.get(1..).unwrap_or_default());
        let mut address = Address::default();
        address.copy_from_slice(hash.get(12..).unwrap_or_default());
        Self { secret, address }
    }

    /// A sender by its number, the same one in every run.
    pub fn numbered(curve: &Secp256k1<All>, number: usize) -> anyhow::Result<Self> {
        let seed = keccak_256(format!("cybermiles-bench sender {number}").as_bytes());
        Ok(Self::new(curve, SecretKey::from_byte_array(&seed)?))
    }
}

/// What a transaction does and pays.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// The chain.
    pub chain: u64,
    /// How many transactions the sender has signed before.
    pub nonce: u64,
    /// What the miner gets for a unit of gas.
    pub tip: u128,
    /// What a unit of gas may cost at most.
    pub price: u128,
    /// How much gas it may use.
    pub gas: u64,
    /// Whom it pays or calls.
    pub to: Address,
    /// What it pays.
    pub value: u128,
    /// What it calls.
    pub data: Vec<u8>,
}

impl Transaction {
    /// The transaction as it travels, signed by `from`.
    pub fn sign(&self, curve: &Secp256k1<All>, from: &Account) -> Payload {
        let mut fields = self.fields();
        let message = Message::from_digest(keccak_256(&envelope(&fields)));
        let (parity, signature) = curve
            .sign_ecdsa_recoverable(&message, &from.secret)
            .serialize_compact();
        let (r, s) = signature.split_at(32);
        number(&mut fields, i32::from(parity) as u128);
        string(&mut fields, trimmed(r));
        string(&mut fields, trimmed(s));
        let bytes = envelope(&fields);
        Payload {
            hash: keccak_256(&bytes),
            bytes: bytes.into(),
        }
    }

    fn fields(&self) -> Vec<u8> {
        let mut fields = Vec::with_capacity(256);
        number(&mut fields, self.chain.into());
        number(&mut fields, self.nonce.into());
        number(&mut fields, self.tip);
        number(&mut fields, self.price);
        number(&mut fields, self.gas.into());
        string(&mut fields, &self.to);
        number(&mut fields, self.value);
        string(&mut fields, &self.data);
        // No storage is announced.
        header(&mut fields, LIST, 0);
        fields
    }
}

/// The type byte and the list of the encoded `fields`.
fn envelope(fields: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(fields.len().saturating_add(10));
    bytes.push(DYNAMIC_FEE);
    header(&mut bytes, LIST, fields.len());
    bytes.extend_from_slice(fields);
    bytes
}

fn number(out: &mut Vec<u8>, value: u128) {
    string(out, trimmed(&value.to_be_bytes()));
}

fn string(out: &mut Vec<u8>, content: &[u8]) {
    match content {
        [byte] if *byte < STRING => (),
        _ => header(out, STRING, content.len()),
    }
    out.extend_from_slice(content);
}

fn header(out: &mut Vec<u8>, kind: u8, length: usize) {
    if length <= SHORT {
        out.push(kind.wrapping_add(length as u8));
        return;
    }
    let bytes = length.to_be_bytes();
    let bytes = trimmed(&bytes);
    out.push(
        kind.wrapping_add(SHORT as u8)
            .wrapping_add(bytes.len() as u8),
    );
    out.extend_from_slice(bytes);
}

/// A number's bytes without the zeros before it.
fn trimmed(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.get(zeros..).unwrap_or_default()
}

/// A word of the EVM that holds an address.
pub fn word(address: &Address) -> Hash {
    let mut word = Hash::default();
    if let Some(place) = word.get_mut(12..) {
        place.copy_from_slice(address);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(content: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        string(&mut out, content);
        out
    }

    /// The examples of Ethereum's documentation of RLP.
    #[test]
    fn strings_and_numbers_are_rlp() {
        assert_eq!(encoded(b"dog"), b"\x83dog");
        assert_eq!(encoded(b""), b"\x80");
        assert_eq!(encoded(&[0x0f]), [0x0f]);
        assert_eq!(encoded(&[0x80]), [0x81, 0x80]);
        let lorem = b"Lorem ipsum dolor sit amet, consectetur adipisicing elit";
        assert_eq!(encoded(lorem)[..3], [0xb8, 0x38, b'L']);
        assert_eq!(encoded(&[1; 1024])[..4], [0xb9, 0x04, 0x00, 1]);
        let mut numbers = Vec::new();
        number(&mut numbers, 0);
        number(&mut numbers, 15);
        number(&mut numbers, 1024);
        assert_eq!(numbers, [0x80, 0x0f, 0x82, 0x04, 0x00]);
    }
}
