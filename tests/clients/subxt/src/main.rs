//! Uses a running CyberMiles chain as a Rust application does, through subxt: pays, bonds and
//! nominates, submits a referendum and votes on it, and looks in events and storage whether each
//! did what it should. It knows the chain only by its metadata: nothing is generated beforehand.
//!
//! `cybermiles-subxt-client ws://127.0.0.1:9944` needs a chain on which the well-known development
//! account `//Dave` has CMT. It ends with 0 when everything held.

mod chain;

use anyhow::{ensure, Context, Result};
use chain::{Chain, CMT};
use std::{
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};
use subxt::{config::substrate::AccountId32, dynamic::Value, ext::scale_decode::DecodeAsType};
use subxt_signer::{
    sr25519::{dev, Keypair},
    SecretUri,
};

/// What the new account receives, bonds, and votes with.
const GIFT: u128 = 2_500 * CMT;
const BOND: u128 = 1_000 * CMT;
const STAKE_OF_VOTE: u128 = 750 * CMT;

/// An aye that locks the stake for one period: the high bit is the aye, the rest the conviction.
const AYE_LOCKED_ONCE: u128 = 0x81;

#[tokio::main]
async fn main() -> ExitCode {
    let Some(url) = std::env::args().nth(1) else {
        eprintln!("usage: cybermiles-subxt-client <ws url>");
        return ExitCode::from(2);
    };
    match run(&url).await {
        Ok(()) => {
            println!("subxt: everything held");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("subxt: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(url: &str) -> Result<()> {
    let chain = Chain::connect(url).await?;
    let sponsor = dev::dave();
    let newcomer = fresh_account()?;
    transfer(&chain, &sponsor, &newcomer)
        .await
        .context("transfer")?;
    staking(&chain, &newcomer).await.context("staking")?;
    referendum(&chain, &sponsor, &newcomer)
        .await
        .context("referendum")
}

/// An account that has never been used, so that the program can run again on the same chain.
fn fresh_account() -> Result<Keypair> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let uri: SecretUri = format!("//subxt//{now}").parse()?;
    Ok(Keypair::from_uri(&uri)?)
}

fn account_of(pair: &Keypair) -> AccountId32 {
    pair.public_key().to_account_id()
}

fn address(account: &AccountId32) -> Value {
    Value::unnamed_variant("Id", [Value::from_bytes(account.0)])
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Transferred {
    from: AccountId32,
    to: AccountId32,
    amount: u128,
}

async fn transfer(chain: &Chain, from: &Keypair, to: &Keypair) -> Result<()> {
    println!("transfer");
    let receiver = account_of(to);
    ensure!(
        chain.free(&receiver).await? == 0,
        "the new account is not new"
    );
    let outcome = chain
        .submit(
            from,
            "Balances",
            "transfer_keep_alive",
            (address(&receiver), Value::u128(GIFT)),
        )
        .await?;
    let event: Transferred = outcome.event("Balances", "Transfer")?;
    ensure!(
        event.from == account_of(from) && event.to == receiver,
        "moved between others"
    );
    ensure!(event.amount == GIFT, "moved {} planck", event.amount);
    let free = chain.free(&receiver).await?;
    ensure!(free == GIFT, "the receiver has {free} planck");
    Ok(())
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Bonded {
    stash: AccountId32,
    amount: u128,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Ledger {
    active: u128,
    total: u128,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Nominations {
    targets: Vec<AccountId32>,
}

async fn staking(chain: &Chain, nominator: &Keypair) -> Result<()> {
    println!("staking");
    let stash = account_of(nominator);
    let staked = Value::unnamed_variant("Staked", []);
    let outcome = chain
        .submit(nominator, "Staking", "bond", (Value::u128(BOND), staked))
        .await?;
    let event: Bonded = outcome.event("Staking", "Bonded")?;
    ensure!(
        event.stash == stash && event.amount == BOND,
        "bonded {} planck",
        event.amount
    );
    let ledger: Ledger = chain.of_account("Staking", "Ledger", &stash).await?;
    ensure!(
        ledger.active == BOND && ledger.total == BOND,
        "{} planck are bonded",
        ledger.active
    );

    let validators: Vec<AccountId32> = chain.value("Session", "Validators").await?;
    let target = validators.first().context("the chain has no validator")?;
    let targets = Value::unnamed_composite([address(target)]);
    chain
        .submit(nominator, "Staking", "nominate", (targets,))
        .await?;
    let nominations: Nominations = chain.of_account("Staking", "Nominators", &stash).await?;
    ensure!(
        nominations.targets == [*target],
        "nominated {:?}",
        nominations.targets
    );
    Ok(())
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Submitted {
    index: u32,
    track: u16,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
enum Referendum {
    Ongoing(Status),
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Status {
    tally: Tally,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct Tally {
    ayes: u128,
    nays: u128,
    support: u128,
}

async fn referendum(chain: &Chain, proposer: &Keypair, voter: &Keypair) -> Result<()> {
    println!("referendum");
    let remark = Value::from_bytes(b"submitted through subxt");
    let call = chain.encode("System", "remark", (remark,)).await?;
    let root = Value::unnamed_variant("system", [Value::unnamed_variant("Root", [])]);
    let proposal = Value::unnamed_variant("Inline", [Value::from_bytes(call)]);
    let enactment = Value::unnamed_variant("After", [Value::u128(1)]);
    let outcome = chain
        .submit(proposer, "Referenda", "submit", (root, proposal, enactment))
        .await?;
    let submitted: Submitted = outcome.event("Referenda", "Submitted")?;
    ensure!(
        submitted.track == 0,
        "root's referendum went to track {}",
        submitted.track
    );

    let vote = Value::named_variant(
        "Standard",
        [
            (
                "vote",
                Value::unnamed_composite([Value::u128(AYE_LOCKED_ONCE)]),
            ),
            ("balance", Value::u128(STAKE_OF_VOTE)),
        ],
    );
    chain
        .submit(
            voter,
            "ConvictionVoting",
            "vote",
            (Value::u128(submitted.index.into()), vote),
        )
        .await?;
    let Referendum::Ongoing(Status { tally }) = chain
        .of_index("Referenda", "ReferendumInfoFor", submitted.index)
        .await?;
    ensure!(tally.ayes == STAKE_OF_VOTE, "the ayes are {}", tally.ayes);
    ensure!(
        tally.support == STAKE_OF_VOTE,
        "the support is {}",
        tally.support
    );
    ensure!(tally.nays == 0, "the nays are {}", tally.nays);
    Ok(())
}
