//! Archives to take apart.

use codec::Encode;
use cybermiles_archive::{Builder, Kind, Manifest, MAGIC};

/// A purchase, with a section of each kind.
pub fn purchase() -> Builder {
    let mut builder = Builder::new("purchase", "1.0.0", "0.1.0");
    builder
        .upgradable(true)
        .add(Kind::Abi, "purchase", b"{\"calls\":[]}".to_vec())
        .add(Kind::Records, "orders", b"a schema".to_vec())
        .add(Kind::Rules, "pricing", b"rules".to_vec())
        .add(Kind::Rules, "discount", b"more rules".to_vec())
        .add(Kind::Process, "purchase process", b"a process".to_vec())
        .add(Kind::Contract, "purchase", b"\0asm".to_vec());
    builder
}

/// Its bytes.
pub fn bytes() -> Vec<u8> {
    purchase().build().unwrap()
}

/// What they say of themselves.
pub fn manifest() -> Manifest {
    Manifest::peek(&bytes()).unwrap().0
}

/// Bytes of a manifest, whatever it says, and what follows.
pub fn put_together(manifest: &Manifest, body: &[u8]) -> Vec<u8> {
    [&MAGIC, manifest.encode().as_slice(), body].concat()
}
