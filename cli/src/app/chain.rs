//! What these commands ask of a node.

use super::{
    contracts::{DryRun, Message, DRY_RUN},
    views::{View, VIEW},
};
use crate::{
    chain::{Chain, Included},
    failure::Failure,
};
use codec::Decode;

/// What a pallet shows.
pub async fn view<T: Decode>(chain: &Chain, view: &View<T>) -> Result<T, Failure> {
    let question = view.question(&*chain.metadata().await?)?;
    view.answer(&chain.ask(VIEW, &question).await?)
}

/// What a call would do now.
pub async fn dry_run(chain: &Chain, message: &Message) -> Result<DryRun, Failure> {
    let answer = chain.ask(DRY_RUN, &message.question()).await?;
    let unknown = || {
        Failure::Node(format!(
            "the node's {DRY_RUN} is not the one this tool knows"
        ))
    };
    DryRun::read(&answer).ok_or_else(unknown)
}

/// Prints where a transaction became final.
pub fn print_included(included: &Included) {
    println!("extrinsic  {:#x}", included.extrinsic);
    println!("finalized  block {} {:#x}", included.number, included.block);
}
