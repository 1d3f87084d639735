//! Executes stored blocks again, as an import does, and compares the time with the charged weight.
//!
//! Timed is what an import executes: the inherents, each transaction with its signature, the hooks and
//! the state's new root, on the state before the block. Writing the result to the database, which takes
//! part in the weight of a write, is not done and not timed. The state before a block must still be in
//! the database; a node keeps it with `--state-pruning archive-canonical`, which development chains
//! have from their start.

use crate::chain::{self, Backend, Client};
use codec::Decode;
use cybermiles_runtime::{opaque::Block, BlockNumber, Hash, Runtime};
use frame_system::ConsumedWeight;
use sc_cli::{CliConfiguration, Error, ImportParams, Result, SharedParams};
use sc_client_api::{BlockBackend, HeaderBackend, StorageProvider};
use sc_service::Configuration;
use serde::Serialize;
use sp_api::{ApiExt, Core, ProvideRuntimeApi};
use sp_core::traits::CallContext;
use sp_runtime::{
    traits::{Block as _, Header as _},
    DigestItem,
};
use sp_storage::StorageKey;
use std::{cmp::Reverse, fs, num::NonZeroU32, path::PathBuf, time::Instant};

/// Picoseconds of weight in a nanosecond.
const WEIGHT_PER_NANOSECOND: u64 = 1_000;

/// Execute a chain's blocks again and compare the time with the weight that they were charged.
///
/// The node that uses the database must be stopped. Fails if a block took longer than its weight.
#[derive(Debug, clap::Args)]
pub struct Replay {
    #[clap(flatten)]
    shared: SharedParams,

    #[clap(flatten)]
    import: ImportParams,

    /// The first block.
    #[arg(long, default_value_t = 1)]
    from: BlockNumber,

    /// The last block; the best one if not given.
    #[arg(long)]
    to: Option<BlockNumber>,

    /// Only so many blocks, those with the greatest weight.
    #[arg(long, value_name = "COUNT")]
    heaviest: Option<usize>,

    /// How often each block is executed.
    #[arg(long, default_value = "10")]
    repeat: NonZeroU32,

    /// Where to write the result as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

impl CliConfiguration for Replay {
    fn shared_params(&self) -> &SharedParams {
        &self.shared
    }

    fn import_params(&self) -> Option<&ImportParams> {
        Some(&self.import)
    }
}

/// A block that can be executed again.
struct Stored {
    number: BlockNumber,
    hash: Hash,
    /// What it was charged, in nanoseconds.
    weight: u64,
}

/// What a block was charged and what it took.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Measured {
    number: BlockNumber,
    /// Inherents are among them.
    extrinsics: usize,
    /// What it was charged.
    weight_ns: u64,
    /// What it took, over the repetitions.
    real_ns: Times,
    /// The median of what it took over what it was charged: above 1 the weight is too small.
    share: f64,
}

/// How long repetitions took, in nanoseconds.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Times {
    /// The first, on caches that have not seen the block.
    first: u64,
    min: u64,
    median: u64,
    average: u64,
    max: u64,
}

/// A report of all blocks.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    repeat: u32,
    /// The greatest share of a block.
    greatest_share: f64,
    /// What all blocks took over what all were charged.
    total_share: f64,
    blocks: Vec<Measured>,
}

impl Replay {
    /// Measures, prints and writes the report.
    pub fn run(&self) -> Result<()> {
        chain::runner(self)?.sync_run(|config| self.measure(&config))
    }

    fn measure(&self, config: &Configuration) -> Result<()> {
        if !config.database.path().is_some_and(|path| path.exists()) {
            return Err(Error::Input(format!(
                "There is no database of the chain `{}` in `{}`: name the node's folder with \
                 `--base-path` and its chain with `--chain`.",
                config.chain_spec.id(),
                config.base_path.path().display()
            )));
        }
        let chain = chain::open(config, None, |_| ())?;
        let stored = self.choose(&chain.client)?;
        println!("     block  extrinsics    weight ms   first ms   median ms      max ms    share");
        let mut blocks = Vec::new();
        for block in &stored {
            let measured = self.execute(&chain.client, block)?;
            measured.print();
            blocks.push(measured);
        }
        Report::new(self.repeat.get(), blocks).finish(self.json.as_ref())
    }

    /// The blocks of the command line that can be executed again.
    fn choose(&self, client: &Client) -> Result<Vec<Stored>> {
        let last = self.to.unwrap_or(client.info().best_number);
        let mut stored = Vec::new();
        let mut without_state = 0_u32;
        for number in self.from.max(1)..=last {
            let hash = client
                .hash(number)?
                .ok_or_else(|| format!("Block {number} is not in the database."))?;
            match weight(client, hash) {
                Some(weight) if has_parent_state(client, number)? => stored.push(Stored {
                    number,
                    hash,
                    weight,
                }),
                _ => without_state = without_state.saturating_add(1),
            }
        }
        if without_state > 0 {
            eprintln!("{without_state} blocks are left out: their state is pruned.");
        }
        if let Some(count) = self.heaviest {
            stored.sort_by_key(|block| Reverse(block.weight));
            stored.truncate(count);
            stored.sort_by_key(|block| block.number);
        }
        if stored.is_empty() {
            return Err(Error::Input(
                "No block between `--from` and `--to` can be executed again: run the node with \
                 `--state-pruning archive-canonical`."
                    .into(),
            ));
        }
        Ok(stored)
    }

    fn execute(&self, client: &Client, stored: &Stored) -> Result<Measured> {
        let signed = client
            .block(stored.hash)?
            .ok_or_else(|| format!("Block {} has no body in the database.", stored.number))?;
        let block = without_seal(signed.block);
        let parent = *block.header().parent_hash();
        // Compiles the runtime, if this is its first block.
        client.runtime_api().version(parent).map_err(api_error)?;
        let mut times = Vec::new();
        for _ in 0..self.repeat.get() {
            times.push(execute_once(client, parent, block.clone())?);
        }
        Ok(Measured::new(
            stored,
            block.extrinsics().len(),
            Times::of(&times)?,
        ))
    }
}

/// What a block was charged, in nanoseconds, as its state tells; nothing if that is pruned.
fn weight(client: &Client, hash: Hash) -> Option<u64> {
    let key = StorageKey(frame_system::BlockWeight::<Runtime>::hashed_key().to_vec());
    let value = StorageProvider::<Block, Backend>::storage(client, hash, &key).ok()??;
    let weight = ConsumedWeight::decode(&mut value.0.as_slice()).ok()?;
    weight.total().ref_time().checked_div(WEIGHT_PER_NANOSECOND)
}

fn has_parent_state(client: &Client, number: BlockNumber) -> Result<bool> {
    let parent = client.hash(number.saturating_sub(1))?;
    Ok(parent.is_some_and(|hash| client.runtime_api().version(hash).is_ok()))
}

/// The block as its author executed it. The seal is checked before, and by the node.
fn without_seal(block: Block) -> Block {
    let (mut header, extrinsics) = block.deconstruct();
    header
        .digest_mut()
        .logs
        .retain(|item| !matches!(item, DigestItem::Seal(..)));
    Block::new(header, extrinsics)
}

fn execute_once(client: &Client, parent: Hash, block: Block) -> Result<u64> {
    let mut api = client.runtime_api();
    api.set_call_context(CallContext::Onchain { import: true });
    let block = block.into();
    let start = Instant::now();
    api.execute_block(parent, block).map_err(api_error)?;
    Ok(u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX))
}

fn api_error(error: sp_api::ApiError) -> Error {
    Error::Input(format!("The runtime refuses the block: {error}."))
}

impl Times {
    fn of(times: &[u64]) -> Result<Self> {
        let mut sorted = times.to_vec();
        sorted.sort_unstable();
        let count = sorted.len();
        let middle = count.checked_div(2).and_then(|index| sorted.get(index));
        let sum: u128 = times.iter().copied().map(u128::from).sum();
        let average = sum.checked_div(count as u128);
        match (
            times.first(),
            sorted.first(),
            middle,
            average,
            sorted.last(),
        ) {
            (Some(&first), Some(&min), Some(&median), Some(average), Some(&max)) => Ok(Self {
                first,
                min,
                median,
                average: u64::try_from(average).unwrap_or(u64::MAX),
                max,
            }),
            _ => Err("A block was not executed at all: raise `--repeat`.".into()),
        }
    }
}

impl Measured {
    fn new(block: &Stored, extrinsics: usize, real_ns: Times) -> Self {
        Self {
            number: block.number,
            extrinsics,
            weight_ns: block.weight,
            share: share(real_ns.median, block.weight),
            real_ns,
        }
    }

    fn print(&self) {
        let milliseconds = |nanoseconds: u64| nanoseconds as f64 / 1e6;
        println!(
            "{:10}  {:10}  {:11.3}  {:9.3}  {:10.3}  {:10.3}  {:6.1}%{}",
            self.number,
            self.extrinsics,
            milliseconds(self.weight_ns),
            milliseconds(self.real_ns.first),
            milliseconds(self.real_ns.median),
            milliseconds(self.real_ns.max),
            self.share * 100.0,
            if self.share > 1.0 {
                "  OVER WEIGHT"
            } else {
                ""
            },
        );
    }
}

fn share(real: u64, weight: u64) -> f64 {
    real as f64 / weight.max(1) as f64
}

impl Report {
    fn new(repeat: u32, blocks: Vec<Measured>) -> Self {
        let sum = |of: fn(&Measured) -> u64| blocks.iter().map(of).fold(0, u64::saturating_add);
        Self {
            repeat,
            greatest_share: blocks.iter().map(|block| block.share).fold(0.0, f64::max),
            total_share: share(
                sum(|block| block.real_ns.median),
                sum(|block| block.weight_ns),
            ),
            blocks,
        }
    }

    fn finish(&self, json: Option<&PathBuf>) -> Result<()> {
        if let Some(path) = json {
            let text = serde_json::to_string_pretty(self)
                .map_err(|error| format!("The report cannot be written as JSON: {error}."))?;
            fs::write(path, text)?;
        }
        println!(
            "{} blocks took {:.1}% of their weight, none more than {:.1}%",
            self.blocks.len(),
            self.total_share * 100.0,
            self.greatest_share * 100.0
        );
        let over = self.blocks.iter().filter(|block| block.share > 1.0).count();
        if over > 0 {
            return Err(Error::Input(format!(
                "{over} blocks took longer than their weight: measure the weights again on this \
                 machine, or find the call that is charged too little."
            )));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(number: BlockNumber, weight: u64, times: &[u64]) -> Measured {
        let block = Stored {
            number,
            hash: Hash::zero(),
            weight,
        };
        Measured::new(&block, 1, Times::of(times).unwrap())
    }

    #[test]
    fn times_are_of_all_repetitions() {
        let expected = Times {
            first: 9,
            min: 1,
            median: 5,
            average: 5,
            max: 9,
        };
        assert_eq!(Times::of(&[9, 1, 5]).unwrap(), expected);
        assert!(Times::of(&[]).is_err());
    }

    #[test]
    fn a_block_above_its_weight_fails_the_report() {
        let within = Report::new(1, vec![measured(1, 100, &[40]), measured(2, 100, &[100])]);
        assert_eq!((within.greatest_share, within.total_share), (1.0, 0.7));
        assert!(within.finish(None).is_ok());
        let above = Report::new(1, vec![measured(1, 100, &[40]), measured(2, 100, &[101])]);
        assert!(above.finish(None).is_err());
    }

    #[test]
    fn the_seal_alone_is_taken_off() {
        let mut header = <Block as sp_runtime::traits::Block>::Header::new(
            1,
            Hash::zero(),
            Hash::zero(),
            Hash::zero(),
            Default::default(),
        );
        let kept = DigestItem::PreRuntime(*b"BABE", vec![1]);
        header.digest_mut().push(kept.clone());
        header
            .digest_mut()
            .push(DigestItem::Seal(*b"BABE", vec![2]));
        let block = without_seal(Block::new(header, Vec::new()));
        assert_eq!(block.header().digest().logs, vec![kept]);
    }
}
