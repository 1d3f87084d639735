//! `cmt claim submit`.

use super::Scheme;
use crate::{
    chain::{Call, Chain, Verdict},
    ethereum::{address_of, checksummed, parse_address},
    failure::Failure,
    key, parse,
    snapshot::{Entry, Proofs},
};
use clap::{ArgGroup, Args};
use codec::Encode;
use cybermiles_primitives::AccountId;
use pallet_claims::{
    signing::{self, ClaimSignature},
    Proof,
};
use sp_core::{ecdsa, Pair, H160, H256};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// Send a claim to a node and wait until it is final. Free of charge.
#[derive(Args)]
#[command(group(ArgGroup::new("signer").required(true).args(["signature", "key_file"])))]
pub struct Submit {
    /// The proofs file of the snapshot.
    #[arg(long)]
    proofs: PathBuf,
    /// The CyberMiles account to be paid: SS58 or 0x hex.
    #[arg(long, value_parser = parse::account)]
    account: AccountId,
    /// The Ethereum address whose leaf is claimed; the key's own if it is left out.
    #[arg(long, value_parser = parse_address, required_unless_present = "key_file")]
    holder: Option<H160>,
    /// The signature of what `cmt claim message` prints: 0x and 130 hex digits.
    #[arg(long, value_parser = parse::signature)]
    signature: Option<[u8; 65]>,
    /// A file with the Ethereum private key, 64 hex digits. Never give a key on the command line.
    #[arg(long)]
    key_file: Option<PathBuf>,
    /// How the message was, or is to be, signed.
    #[arg(long, value_enum, default_value = "eip712")]
    scheme: Scheme,
    /// The node: ws:// on this machine, or wss://.
    #[arg(long, default_value = "ws://127.0.0.1:9944")]
    url: String,
    /// How long to wait for the claim to be final, in seconds.
    #[arg(long, default_value_t = 120)]
    timeout: u64,
}

/// Who signs.
enum Signer {
    Key(Box<ecdsa::Pair>),
    Done([u8; 65]),
}

impl Submit {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let signer = self.signer()?;
        let holder = self.holder(&signer)?;
        let proofs = Proofs::read(&self.proofs)?;
        let entry = proofs.entry(holder)?;
        let proof = checked_proof(&proofs, entry)?;

        let runtime = tokio::runtime::Runtime::new()
            .map_err(|why| Failure::Node(format!("cannot start: {why}")))?;
        runtime.block_on(async {
            let patience = Duration::from_secs(self.timeout);
            tokio::time::timeout(patience, self.send(&signer, entry, proof)).await.map_err(|_| {
                let seconds = self.timeout;
                Failure::Node(format!(
                    "not final after {seconds} s; the claim may still arrive: sending it again is harmless"
                ))
            })?
        })
    }

    async fn send(&self, signer: &Signer, entry: &Entry, proof: Proof) -> Result<(), Failure> {
        let leaf = entry.leaf();
        let chain = Chain::connect(&self.url).await?;
        let genesis = chain.genesis();
        let digest = signing::digest(self.scheme.into(), genesis, &self.account, leaf.amount);
        let rsv = match signer {
            Signer::Key(key) => key.sign_prehashed(&digest).0,
            Signer::Done(rsv) => *rsv,
        };
        let signature = ClaimSignature {
            scheme: self.scheme.into(),
            chain: genesis,
            rsv,
        };
        let arguments = (&self.account, leaf, proof, signature).encode();
        let call = Call {
            pallet: "Claims",
            name: "claim",
            arguments,
        };
        let extrinsic = chain.general_extrinsic(&call).await?;

        match chain.validate(&extrinsic).await? {
            Verdict::Valid => (),
            Verdict::Custom(code) => {
                let why = chain.error_of(call.pallet, code).await?;
                let signed_by =
                    signing::recover(&rsv, &digest).map_or("nobody".into(), checksummed);
                return Err(Failure::Refused(format!(
                    "the chain refuses the claim: {why} (leaf of {}, signed by {signed_by} for chain {genesis:#x})",
                    checksummed(leaf.address),
                )));
            }
            Verdict::Other(why) => {
                return Err(Failure::Refused(format!(
                    "the chain refuses the claim: {why}"
                )))
            }
        }

        let before = chain.balance(&self.account, None).await?;
        let included = chain.submit(extrinsic).await?;
        let after = chain.balance(&self.account, Some(included.block)).await?;
        println!("holder          {}", checksummed(leaf.address));
        println!("amount          {}", parse::cmt(leaf.amount));
        println!("extrinsic       {:#x}", included.extrinsic);
        println!(
            "finalized       block {} {:#x}",
            included.number, included.block
        );
        println!("balance before  {}", parse::cmt(before));
        println!("balance after   {}", parse::cmt(after));
        Ok(())
    }

    fn signer(&self) -> Result<Signer, Failure> {
        match (&self.key_file, self.signature) {
            (Some(path), _) => read_key(path).map(|key| Signer::Key(Box::new(key))),
            (None, Some(rsv)) => Ok(Signer::Done(rsv)),
            (None, None) => Err(Failure::Input("neither --signature nor --key-file".into())),
        }
    }

    fn holder(&self, signer: &Signer) -> Result<H160, Failure> {
        let own = match signer {
            Signer::Key(key) => address_of(key),
            Signer::Done(_) => None,
        };
        self.holder
            .or(own)
            .ok_or_else(|| Failure::Input("--holder is missing".into()))
    }
}

/// The proof, if the leaf is sound and the proof leads to the file's root.
fn checked_proof(proofs: &Proofs, entry: &Entry) -> Result<Proof, Failure> {
    let leaf = entry.leaf();
    let siblings: Vec<H256> = entry.proof.clone();
    let is_right = leaf.is_sound() && leaf.is_proven(proofs.root, &siblings);
    siblings
        .try_into()
        .ok()
        .filter(|_| is_right)
        .ok_or_else(|| {
            let address = checksummed(leaf.address);
            Failure::Input(format!(
                "the proof of {address} in the proofs file is wrong"
            ))
        })
}

fn read_key(path: &Path) -> Result<ecdsa::Pair, Failure> {
    let text = key::read(path)?;
    // The content is never repeated in a message.
    let seed = parse::bytes::<32>(text.trim())
        .map_err(|why| Failure::file(path, format!("no private key: {why}")))?;
    ecdsa::Pair::from_seed_slice(&seed)
        .map_err(|_| Failure::file(path, "no private key: out of range"))
}
