//! Does a trade cost more on a full chain? Fills the state with listings and open deals, then runs each
//! step of a trade on the empty chain and on the full one, and prints how long and how many bytes it takes.
//!
//! `trade_scale [LISTINGS] [DEALS]`, by default 1,000,000 and 100,000. The state is the runtime's own, in a
//! trie in memory; native code, one thread. Each step is the median of so many trades.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    missing_docs
)]

#[path = "../src/support.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use the rest")]
mod support;

use cybermiles_primitives::{
    trade::{AssetKind, Content, DealId, ListingId, Terms},
    AccountId, Balance, CMT,
};
use cybermiles_runtime::{
    genesis::dev, Balances, Escrow, Listings, Reviews, Runtime, RuntimeOrigin,
};
use frame_support::traits::fungible::Mutate;
use sp_core::H256;
use sp_io::TestExternalities;
use sp_runtime::{DispatchResult, Perbill};
use std::time::{Duration, Instant};

/// Trades that are timed on each chain.
const TRADES: u64 = 200;
/// Who fills the chain: so many sellers and as many buyers.
const TRADERS: u64 = 1_000;
/// Listings that are written between two commits to the trie.
const CHUNK: u64 = 50_000;
const PRICE: Balance = CMT;

type Step = (&'static str, fn(u64, ListingId, DealId) -> DispatchResult);

/// The good trade, call by call.
const STEPS: [Step; 7] = [
    ("listings.list", |n, _, _| list(seller(n))),
    ("listings.buy", |n, listing, _| buy(buyer(n), listing)),
    ("escrow.accept", |n, _, deal| {
        Escrow::accept(origin(seller(n)), deal)
    }),
    ("escrow.ship", |n, _, deal| {
        Escrow::ship(origin(seller(n)), deal, None)
    }),
    ("escrow.confirm_delivery", |n, _, deal| {
        Escrow::confirm_delivery(origin(buyer(n)), deal)
    }),
    ("escrow.release", |n, _, deal| {
        Escrow::release(origin(buyer(n)), deal, 1)
    }),
    ("listings.delist", |n, listing, _| {
        Listings::delist(origin(seller(n)), listing)
    }),
];

fn trader(kind: u8, n: u64) -> AccountId {
    let mut id = [kind; 32];
    id[..8].copy_from_slice(&(n % TRADERS).to_le_bytes());
    AccountId::new(id)
}

fn seller(n: u64) -> AccountId {
    trader(1, n)
}

fn buyer(n: u64) -> AccountId {
    trader(2, n)
}

fn origin(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

fn list(seller: AccountId) -> DispatchResult {
    let content = Content {
        hash: H256([7; 32]),
        length: 1_000,
    };
    let terms = Terms {
        deposit: CMT,
        carrier: None,
        accept_within: 10_000,
        ship_within: 10_000,
        deliver_within: 10_000,
        inspect_within: 10_000,
        settle_within: 20_000,
        deadlock_share: Perbill::from_percent(50),
        court: None,
    };
    Listings::list(
        origin(seller),
        PRICE,
        AssetKind::Native,
        1_000,
        1,
        content,
        terms,
    )
}

fn buy(buyer: AccountId, listing: ListingId) -> DispatchResult {
    let bought = Listings::buy(origin(buyer), listing, 1, PRICE, 0);
    bought.map(drop).map_err(|refused| refused.error)
}

/// A chain on which the traders have money, and nothing else has happened.
fn fresh() -> TestExternalities {
    let mut chain = support::chain(&dev::foundation(1)).0;
    chain.execute_with(|| {
        support::blocks(1);
        for n in 0..TRADERS {
            for who in [seller(n), buyer(n)] {
                Balances::mint_into(&who, 1_000_000 * CMT).unwrap();
            }
        }
    });
    chain.commit_all().unwrap();
    chain
}

fn fill(chain: &mut TestExternalities, listings: u64, deals: u64) {
    // Those of the trades that were timed before are gone.
    let first = chain.execute_with(pallet_listings::NextListing::<Runtime>::get);
    for from in (0..listings).step_by(CHUNK as usize) {
        chain.execute_with(|| {
            for n in from..(from + CHUNK).min(listings) {
                list(seller(n)).unwrap();
                if n < deals {
                    buy(buyer(n), first + n).unwrap();
                }
            }
            frame_system::Pallet::<Runtime>::reset_events();
        });
        chain.commit_all().unwrap();
    }
}

/// The median time of each step.
fn measure(chain: &mut TestExternalities) -> Vec<Duration> {
    let mut times = vec![Vec::new(); STEPS.len()];
    for n in 0..TRADES {
        chain.execute_with(|| {
            let listing = pallet_listings::NextListing::<Runtime>::get();
            let deal = pallet_escrow::NextDeal::<Runtime>::get();
            for ((_, step), times) in STEPS.iter().zip(&mut times) {
                let begun = Instant::now();
                step(n, listing, deal).unwrap();
                times.push(begun.elapsed());
            }
            assert!(Reviews::receipt(deal).is_some(), "the deal has ended");
        });
        // As a new block would, the next trade reads from the trie.
        chain.commit_all().unwrap();
    }
    times
        .into_iter()
        .map(|mut times| {
            times.sort();
            times[times.len() / 2]
        })
        .collect()
}

/// How many bytes all keys and values under the pallets' prefixes take.
fn bytes(chain: &mut TestExternalities, pallet: &str) -> (u64, u64) {
    let prefix = sp_io::hashing::twox_128(pallet.as_bytes());
    chain.execute_with(|| {
        let mut key = prefix.to_vec();
        let (mut entries, mut bytes) = (0, 0);
        while let Some(next) =
            sp_io::storage::next_key(&key).filter(|next| next.starts_with(&prefix))
        {
            let value = sp_io::storage::get(&next).map_or(0, |value| value.len());
            entries += 1;
            bytes += (next.len() + value) as u64;
            key = next;
        }
        (entries, bytes)
    })
}

fn machine() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name\t: "));
    let cores = std::thread::available_parallelism().map_or(0, |cores| cores.get());
    format!("{cores} cores, {}", model.unwrap_or("unknown processor"))
}

fn main() {
    let mut numbers = std::env::args().skip(1).map(|argument| {
        argument.parse::<u64>().unwrap_or_else(|_| {
            eprintln!("error: '{argument}' is no number; usage: trade_scale [LISTINGS] [DEALS]");
            std::process::exit(2)
        })
    });
    let listings = numbers.next().unwrap_or(1_000_000);
    let deals = numbers.next().unwrap_or(100_000).min(listings);

    println!("machine: {}", machine());
    println!(
        "method: the runtime's calls in native code on a trie in memory; median of {TRADES} trades"
    );
    let mut chain = fresh();
    let empty = measure(&mut chain);
    let begun = Instant::now();
    fill(&mut chain, listings, deals);
    println!(
        "filled with {listings} listings and {deals} open deals in {} s",
        begun.elapsed().as_secs()
    );
    for pallet in ["Listings", "Escrow"] {
        let (entries, bytes) = bytes(&mut chain, pallet);
        println!("{pallet}: {entries} entries, {bytes} bytes, keys included");
    }
    let full = measure(&mut chain);
    println!("{:<26} {:>14} {:>14}", "call", "empty, µs", "full, µs");
    for ((name, _), (empty, full)) in STEPS.iter().zip(empty.iter().zip(&full)) {
        let micros = |time: &Duration| time.as_nanos() as f64 / 1_000.0;
        println!("{name:<26} {:>14.1} {:>14.1}", micros(empty), micros(full));
    }
}
