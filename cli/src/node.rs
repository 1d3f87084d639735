//! Where the node is, who signs, and how the two are talked about on a command line.

use crate::{
    chain::{Call, Chain, Sent},
    failure::Failure,
    key,
};
use clap::Args;
use codec::{Decode, DecodeAll, Encode};
use sp_core::{sr25519::Pair as KeyPair, Pair};
use std::{future::Future, path::PathBuf, time::Duration};

/// Where the node is, and how long to wait for it.
#[derive(Args)]
pub struct Node {
    /// The node: ws:// on this machine, or wss://.
    #[arg(long, default_value = "ws://127.0.0.1:9944")]
    url: String,
    /// How long to wait for the node, in seconds.
    #[arg(long, default_value_t = 120)]
    timeout: u64,
}

/// Who signs.
#[derive(Args)]
pub struct Key {
    /// A file with the secret of an sr25519 key: its words, its seed in hex, or //Alice on a development chain.
    /// Never give a key on the command line.
    #[arg(long)]
    pub key_file: Option<PathBuf>,
}

impl Key {
    /// The key of the file, or else of the environment variable CMT_KEY.
    pub fn read(&self) -> Result<KeyPair, Failure> {
        let (place, secret) = match &self.key_file {
            Some(path) => (path.display().to_string(), key::read(path)?),
            None => {
                let secret = std::env::var("CMT_KEY");
                let missing = "give the key by --key-file or in CMT_KEY";
                (
                    "CMT_KEY".into(),
                    secret.map_err(|_| Failure::Input(missing.into()))?,
                )
            }
        };
        // The secret is never repeated in a message.
        KeyPair::from_string(secret.trim(), None)
            .map_err(|_| Failure::file(place, "no secret of an sr25519 key"))
    }
}

impl Node {
    /// Connects and does something there, within the time.
    pub fn talk<T, F: Future<Output = Result<T, Failure>>>(
        &self,
        talk: impl FnOnce(Chain) -> F,
    ) -> Result<T, Failure> {
        let runtime = tokio::runtime::Runtime::new()
            .map_err(|why| Failure::Node(format!("cannot start: {why}")))?;
        let patience = Duration::from_secs(self.timeout);
        runtime.block_on(async {
            let talking = async { talk(Chain::connect(&self.url).await?).await };
            tokio::time::timeout(patience, talking).await.map_err(|_| {
                let seconds = self.timeout;
                Failure::Node(format!(
                    "not done after {seconds} s; what was sent may still arrive"
                ))
            })?
        })
    }
}

/// What the runtime API `function` answers.
pub async fn ask<T: Decode>(
    chain: &Chain,
    function: &str,
    arguments: &impl Encode,
) -> Result<T, Failure> {
    let answer = chain.ask(function, &arguments.encode()).await?;
    T::decode_all(&mut &answer[..]).map_err(|_| {
        Failure::Node(format!(
            "the node's {function} is not the one this tool knows"
        ))
    })
}

/// Signs and sends a call; the fields of the event of its pallet that must come of it.
pub async fn send<T: Decode>(
    chain: &Chain,
    key: &KeyPair,
    call: &Call,
    event: &str,
) -> Result<(Sent, T), Failure> {
    let sent = chain.submit_signed(call, key).await?;
    let pallet = call.pallet;
    let fields = sent
        .event(pallet, event)
        .and_then(|fields| T::decode_all(&mut &fields[..]).ok());
    let unknown = || {
        Failure::Node(format!(
            "the node's event {pallet}.{event} is not the one this tool knows"
        ))
    };
    let fields = fields.ok_or_else(unknown)?;
    Ok((sent, fields))
}
