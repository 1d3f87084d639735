//! A block is filled early enough that its seal is not late.

use crate::settings::{FILLED_BY, SEALED_BY};
use cybermiles_primitives::SLOT_MILLIS;
use futures::future::{MapOk, TryFutureExt};
use sp_consensus::{Environment, ProposeArgs, Proposer};
use sp_runtime::traits::Block;
use std::time::Duration;

/// Proposers that stop filling a block at two thirds of its slot (`FILLED_BY`), though they may seal it until nine
/// tenths (`SEALED_BY`).
///
/// The SDK's author throws a block away that is not sealed in the time that it may be filled in; for all that comes
/// after the last transaction it keeps a tenth of that time, 0.2 s. The new root of a large state takes longer, and so
/// full blocks among a million accounts were made and thrown away. After a slot without a block it lends a block more
/// than a slot: that is for its seal, since a block that is filled for longer makes its author late for the next slot.
pub struct LeavesTimeToSeal<Inner>(pub Inner);

impl<B: Block, Factory: Environment<B>> Environment<B> for LeavesTimeToSeal<Factory> {
    type Proposer = LeavesTimeToSeal<Factory::Proposer>;
    type CreateProposer = MapOk<Factory::CreateProposer, fn(Factory::Proposer) -> Self::Proposer>;
    type Error = Factory::Error;

    fn init(&mut self, parent: &B::Header) -> Self::CreateProposer {
        self.0.init(parent).map_ok(LeavesTimeToSeal)
    }
}

impl<B: Block, Inner: Proposer<B>> Proposer<B> for LeavesTimeToSeal<Inner> {
    type Error = Inner::Error;
    type Proposal = Inner::Proposal;

    fn propose(self, args: ProposeArgs<B>) -> Self::Proposal {
        self.0.propose(ProposeArgs {
            max_duration: to_fill(args.max_duration),
            ..args
        })
    }
}

/// Of the time in which a block must be sealed, that in which it is filled.
fn to_fill(to_seal: Duration) -> Duration {
    let most = Duration::from_millis(SLOT_MILLIS).mul_f32(FILLED_BY);
    to_seal.mul_f32(FILLED_BY / SEALED_BY).min(most)
}
