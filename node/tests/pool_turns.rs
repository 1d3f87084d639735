//! What waits in the pool is validated again in turns, and is not lost to a fork: see vendor/sc-transaction-pool.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use codec::Encode;
use cybermiles_runtime::{
    opaque::{Block, Header},
    BlockNumber,
};
use futures::executor::block_on;
use sc_transaction_pool::{
    at_or_best,
    turn::{is_turn, BLOCKS},
    BasicPool, ChainApi, RevalidationType, ValidateTransactionPriority,
};
use sc_transaction_pool_api::{
    error::{IntoMetricsLabel, IntoPoolError},
    ChainEvent, MaintainedTransactionPool, TransactionPool, TransactionSource,
};
use sp_blockchain::{HashAndNumber, TreeRoute};
use sp_core::{testing::TaskExecutor, H256};
use sp_crypto_hashing::blake2_256;
use sp_runtime::{
    generic::BlockId,
    traits::Header as _,
    transaction_validity::{TransactionValidity, ValidTransaction},
    OpaqueExtrinsic,
};
use std::{
    cell::Cell,
    sync::{Arc, Mutex},
    thread::sleep,
    time::{Duration, Instant},
};

/// Longer than the pool waits between what it does in the background (200 ms).
const A_WHILE: Duration = Duration::from_millis(500);

/// A chain without forks of blocks that are empty. A block's hash is its number.
#[derive(Default)]
struct Chain {
    /// The block that cannot be asked, as when its fork has lost.
    gone: Option<H256>,
    /// What was asked about at which block, after the first time.
    asked: Mutex<Vec<(H256, H256)>>,
}

/// Why a question has no answer.
#[derive(Debug)]
struct Unanswered(String);

impl std::fmt::Display for Unanswered {
    fn fmt(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        to.write_str(&self.0)
    }
}

impl std::error::Error for Unanswered {}
impl IntoPoolError for Unanswered {}

impl IntoMetricsLabel for Unanswered {
    fn label(&self) -> String {
        "unanswered".into()
    }
}

impl From<sc_transaction_pool_api::error::Error> for Unanswered {
    fn from(error: sc_transaction_pool_api::error::Error) -> Self {
        Self(error.to_string())
    }
}

fn block(number: BlockNumber) -> H256 {
    H256::from_low_u64_be(number.into())
}

fn number(block: H256) -> BlockNumber {
    block.to_low_u64_be().try_into().unwrap()
}

#[async_trait::async_trait]
impl ChainApi for Chain {
    type Block = Block;
    type Error = Unanswered;

    async fn validate_transaction(
        &self,
        at: H256,
        source: TransactionSource,
        transaction: Arc<OpaqueExtrinsic>,
        _priority: ValidateTransactionPriority,
    ) -> Result<TransactionValidity, Unanswered> {
        self.validate_transaction_blocking(at, source, transaction)
    }

    fn validate_transaction_blocking(
        &self,
        at: H256,
        _source: TransactionSource,
        transaction: Arc<OpaqueExtrinsic>,
    ) -> Result<TransactionValidity, Unanswered> {
        let (hash, _) = self.hash_and_length(&transaction);
        if at != block(0) {
            self.asked.lock().unwrap().push((hash, at));
        }
        if Some(at) == self.gone {
            return Err(Unanswered("state already discarded".into()));
        }
        Ok(Ok(ValidTransaction {
            provides: vec![hash.encode()],
            ..Default::default()
        }))
    }

    fn block_id_to_number(&self, at: &BlockId<Block>) -> Result<Option<BlockNumber>, Unanswered> {
        Ok(Some(match at {
            BlockId::Hash(hash) => number(*hash),
            BlockId::Number(number) => *number,
        }))
    }

    fn block_id_to_hash(&self, at: &BlockId<Block>) -> Result<Option<H256>, Unanswered> {
        Ok(self.block_id_to_number(at)?.map(block))
    }

    fn hash_and_length(&self, transaction: &OpaqueExtrinsic) -> (H256, usize) {
        let bytes = transaction.encode();
        (H256(blake2_256(&bytes)), bytes.len())
    }

    async fn block_body(&self, _: H256) -> Result<Option<Vec<OpaqueExtrinsic>>, Unanswered> {
        Ok(Some(Vec::new()))
    }

    fn block_header(&self, at: H256) -> Result<Option<Header>, Unanswered> {
        let number = number(at);
        let parent = block(number.saturating_sub(1));
        let nothing = Default::default;
        Ok(Some(Header::new(
            number,
            nothing(),
            nothing(),
            parent,
            Default::default(),
        )))
    }

    fn tree_route(&self, from: H256, to: H256) -> Result<TreeRoute<Block>, Unanswered> {
        let route = (number(from)..=number(to))
            .map(|number| HashAndNumber {
                hash: block(number),
                number,
            })
            .collect();
        TreeRoute::new(route, 0).map_err(Unanswered)
    }
}

fn transactions(count: u32) -> Vec<OpaqueExtrinsic> {
    (0..count)
        .map(|number| OpaqueExtrinsic::from_blob(number.encode()))
        .collect()
}

/// A pool of these transactions, which were valid at block 0.
fn pool(chain: &Arc<Chain>, waiting: &[OpaqueExtrinsic]) -> BasicPool<Chain, Block> {
    let pool = BasicPool::with_revalidation_type(
        Default::default(),
        true.into(),
        chain.clone(),
        None,
        RevalidationType::Full,
        TaskExecutor::new(),
        0,
        block(0),
        block(0),
    );
    let source = TransactionSource::External;
    let taken = block_on(pool.submit_at(block(0), source, waiting.to_vec())).unwrap();
    assert!(taken.iter().all(Result::is_ok));
    pool
}

fn best(pool: &BasicPool<Chain, Block>, number: BlockNumber) {
    block_on(pool.maintain(ChainEvent::NewBestBlock {
        hash: block(number),
        tree_route: None,
    }));
}

/// What was asked after the first time, once it is as much as this.
fn asked(chain: &Chain, count: usize) -> Vec<(H256, H256)> {
    let begin = Instant::now();
    while chain.asked.lock().unwrap().len() < count {
        assert!(
            begin.elapsed() < 40 * A_WHILE,
            "fewer than {count} were asked about"
        );
        sleep(A_WHILE / 10);
    }
    sleep(A_WHILE);
    chain.asked.lock().unwrap().clone()
}

#[test]
fn each_is_validated_again_once_in_twenty_blocks() {
    let chain = Arc::new(Chain::default());
    let waiting = transactions(60);
    let pool = pool(&chain, &waiting);
    for number in 1..=BLOCKS {
        best(&pool, number.try_into().unwrap());
    }
    let mut asked: Vec<_> = asked(&chain, waiting.len())
        .into_iter()
        .map(|(hash, _)| hash)
        .collect();
    let mut all: Vec<_> = waiting.iter().map(|one| pool.hash_of(one)).collect();
    asked.sort();
    all.sort();
    assert_eq!(asked, all);
    assert_eq!(pool.ready().count(), waiting.len());
}

#[test]
fn what_cannot_be_validated_at_a_fork_that_lost_stays() {
    let waiting = transactions(60);
    // A block at which some of them have their turn.
    let lost: BlockNumber = 7;
    let chain = Arc::new(Chain {
        gone: Some(block(lost)),
        ..Default::default()
    });
    let pool = pool(&chain, &waiting);
    let due = waiting
        .iter()
        .filter(|one| is_turn(pool.hash_of(one), lost.into()))
        .count();
    assert!(due > 0, "a test of nothing");

    best(&pool, lost);
    let asked = asked(&chain, due);
    assert_eq!(asked.len(), due);
    assert!(asked.iter().all(|(_, at)| *at == block(lost)));
    assert_eq!(pool.ready().count(), waiting.len());
}

#[test]
fn what_has_no_answer_is_asked_again_at_the_best_block() {
    let gone = |at| {
        if at < 5 {
            Err(at)
        } else {
            Ok(at)
        }
    };
    let never = || panic!("nobody needs the best block");
    assert_eq!(at_or_best(7, never, gone), Ok(7));
    assert_eq!(at_or_best(3, || 9, gone), Ok(9));
    assert_eq!(at_or_best(3, || 4, gone), Err(4));
    let asked = Cell::new(0);
    let count = |at| {
        asked.set(asked.get() + 1);
        gone(at)
    };
    assert_eq!(at_or_best(3, || 3, count), Err(3));
    assert_eq!(asked.get(), 1, "the same block is not asked twice");
}

#[test]
fn turns_are_even() {
    let waiting: Vec<_> = (0..20_000u32)
        .map(|number| H256(blake2_256(&number.to_le_bytes())))
        .collect();
    let mut asked = vec![0; waiting.len()];
    for block in 1_000..1_000 + BLOCKS {
        let before: u64 = asked.iter().sum();
        for (hash, times) in waiting.iter().zip(&mut asked) {
            *times += u64::from(is_turn(hash, block));
        }
        let now = asked.iter().sum::<u64>() - before;
        assert!((850..1_150).contains(&now), "{now} of 1,000 at {block}");
    }
    assert!(asked.iter().all(|times| *times == 1));
    assert!(
        is_turn([7], 7) && !is_turn([7], 8),
        "short ones have turns too"
    );
}
