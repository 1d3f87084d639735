//! The author of a block has time to seal it.

#![allow(missing_docs, clippy::panic, clippy::unwrap_used)]

use cybermiles_node::sealing::LeavesTimeToSeal;
use cybermiles_runtime::opaque::{Block, Header};
use futures::{
    executor::block_on,
    future::{ready, Ready},
};
use sp_consensus::{Environment, Error, Proposal, ProposeArgs, Proposer};
use sp_runtime::traits::Header as _;
use std::time::Duration;

/// Proposers that tell how long they may take, instead of making a block.
struct Tells;

impl Environment<Block> for Tells {
    type Proposer = Self;
    type CreateProposer = Ready<Result<Self, Error>>;
    type Error = Error;

    fn init(&mut self, _: &Header) -> Self::CreateProposer {
        ready(Ok(Self))
    }
}

impl Proposer<Block> for Tells {
    type Error = Error;
    type Proposal = Ready<Result<Proposal<Block>, Error>>;

    fn propose(self, args: ProposeArgs<Block>) -> Self::Proposal {
        let told = format!(
            "{}, {:?}",
            args.max_duration.as_secs_f32(),
            args.block_size_limit
        );
        ready(Err(Error::ChainLookup(told)))
    }
}

/// What a proposer is told that has so many milliseconds to seal its block: the seconds in which to fill it, the rest.
fn told(to_seal: u64) -> (f32, String) {
    let parent = Header::new(
        0,
        Default::default(),
        Default::default(),
        Default::default(),
        Default::default(),
    );
    let proposer = block_on(LeavesTimeToSeal(Tells).init(&parent)).unwrap();
    let to_seal = ProposeArgs {
        max_duration: Duration::from_millis(to_seal),
        block_size_limit: Some(7),
        ..Default::default()
    };
    let Err(Error::ChainLookup(told)) = block_on(proposer.propose(to_seal)) else {
        panic!("it makes no blocks");
    };
    let (to_fill, rest) = told.split_once(", ").unwrap();
    (to_fill.parse().unwrap(), rest.into())
}

#[test]
fn a_block_is_filled_in_two_thirds_of_a_slot_and_sealed_within_nine_tenths() {
    let (to_fill, rest) = told(2_700);
    assert!((to_fill - 2.0).abs() < 0.001, "{to_fill} s");
    assert_eq!(rest, "Some(7)", "the rest is handed on");
}

#[test]
fn a_late_block_has_less_time() {
    let (to_fill, _) = told(1_350);
    assert!((to_fill - 1.0).abs() < 0.001, "{to_fill} s");
}

#[test]
fn after_a_slot_without_a_block_no_more_than_one_slot_is_filled() {
    let (to_fill, _) = told(5_400);
    assert!((to_fill - 2.0).abs() < 0.001, "{to_fill} s");
}
