//! Measures blocks that are built for it, on the first block after a genesis.

use crate::{
    chain::{self, Chain},
    transactions::{Remarks, Signing, Transfers},
};
use cybermiles_primitives::SLOT_MILLIS;
use cybermiles_runtime::opaque::Block;
use frame_benchmarking_cli::{ExtrinsicCmd, ExtrinsicFactory, OverheadCmd};
use sc_cli::Result;
use sc_client_api::HeaderBackend;
use sc_service::Configuration;
use sp_api::{Core, ProvideRuntimeApi};
use sp_consensus_babe::digests::{CompatibleDigestItem, PreDigest, SecondaryPlainPreDigest};
use sp_core::storage::well_known_keys::CODE;
use sp_inherents::InherentData;
use sp_runtime::DigestItem;
use sp_timestamp::Timestamp;
use std::fs;

/// The slot of the measured block; any would do.
const SLOT: u64 = 500_000_000;

/// Measure an empty block, and a transaction that does nothing.
///
/// With `--runtime`, the development chain is measured under that Wasm.
#[derive(Debug, clap::Args)]
pub struct Overhead {
    #[clap(flatten)]
    command: OverheadCmd,
}

impl Overhead {
    /// Measures, and writes the weights to where `--weight-path` says.
    pub fn run(&self) -> Result<()> {
        chain::runner(&self.command)?.sync_run(|config| self.measure(&config))
    }

    fn measure(&self, config: &Configuration) -> Result<()> {
        let code = self.command.params.runtime.as_ref().map(fs::read);
        let code = code.transpose()?;
        let chain = chain::open(config, None, |genesis| {
            if let Some(code) = code {
                genesis.top.insert(CODE.to_vec(), code);
            }
        })?;
        let remarks = Remarks(signing(&chain)?);
        self.command.run::<Block, _>(
            config.chain_spec.name().into(),
            chain.client,
            inherents()?,
            vec![author()],
            &remarks,
            false,
        )
    }
}

/// Measure a transaction in a full block.
#[derive(Debug, clap::Args)]
pub struct Extrinsic {
    #[clap(flatten)]
    command: ExtrinsicCmd,

    /// How many funded accounts take part in transfers.
    #[arg(long, default_value_t = 100_000)]
    accounts: u32,
}

impl Extrinsic {
    /// Measures, and prints.
    pub fn run(&self) -> Result<()> {
        chain::runner(&self.command)?.sync_run(|config| self.measure(&config))
    }

    fn measure(&self, config: &Configuration) -> Result<()> {
        let chain = chain::open(config, None, |genesis| {
            chain::fund_accounts(genesis, self.accounts);
        })?;
        let signing = signing(&chain)?;
        let transfers = Transfers {
            signing: signing.clone(),
            accounts: self.accounts,
        };
        let known = ExtrinsicFactory(vec![Box::new(Remarks(signing)), Box::new(transfers)]);
        self.command
            .run::<Block, _>(chain.client, inherents()?, vec![author()], &known)
    }
}

fn signing(chain: &Chain) -> Result<Signing> {
    let genesis = chain.client.info().genesis_hash;
    let version = chain
        .client
        .runtime_api()
        .version(genesis)
        .map_err(|error| format!("The runtime does not say its version: {error}."))?;
    Ok(Signing {
        genesis,
        spec_version: version.spec_version,
        transaction_version: version.transaction_version,
    })
}

/// The clock at the measured block's slot.
fn inherents() -> Result<InherentData> {
    let mut data = InherentData::new();
    let now = Timestamp::new(SLOT.saturating_mul(SLOT_MILLIS));
    data.put_data(sp_timestamp::INHERENT_IDENTIFIER, &now)
        .map_err(|error| format!("The clock cannot be given to the block: {error}."))?;
    Ok(data)
}

/// The first validator authors the measured block: its fees go to an author, as in every real one.
fn author() -> DigestItem {
    DigestItem::babe_pre_digest(PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
        authority_index: 0,
        slot: SLOT.into(),
    }))
}
