//! How fast do Smart Business Contracts run? Signals of a process, the calls that one block makes for the queue, and
//! archives up to 512 KiB, on the real runtime; prints what each takes and what it is charged.
//!
//! `engine_scale [CASES]`, by default 10,000. The state is the runtime's own, in a trie in memory; native code, one
//! thread.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs
)]

#[path = "../src/app.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod app;
#[path = "../src/engine/parts.rs"]
mod parts;
#[path = "../src/support.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use the rest")]
mod support;

use app::{args, deploy, example, SHOP};
use cybermiles_archive::Manifest;
use cybermiles_primitives::{
    engine::{CallQueue, CaseId, ItemName},
    CMT,
};
use cybermiles_process_language as process_language;
use cybermiles_runtime::{
    configs::base::Weights, genesis::dev, Bundles, Process, Runtime, RuntimeEvent, System,
};
use frame_support::weights::Weight;
use pallet_bundles::{ArchiveBytes, Event as AppEvent, Input, Salt, MAX_ARCHIVE, MAX_PENDING};
use pallet_process::{Assignments, CodeBytes, Roles};
use std::time::{Duration, Instant};
use support::{account, block, blocks, chain, origin};

/// Apps that have calls waiting.
const APPS: usize = 24;
const PURCHASE: &str = include_str!("../../../contracts/examples/processes/purchase.xml");
/// What a case of the papers' purchase is told, from its beginning to its end.
const SIGNALS: [&str; 4] = ["approve", "", "", ""];

fn machine() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name\t: "));
    let cores = std::thread::available_parallelism().map_or(0, |cores| cores.get());
    format!("{cores} cores, {}", model.unwrap_or("unknown processor"))
}

fn millis(weight: Weight) -> f64 {
    weight.ref_time() as f64 / 1e9
}

fn per_second(count: usize, time: Duration) -> f64 {
    count as f64 / time.as_secs_f64()
}

/// Runs the papers' purchase from its beginning to its end, so many times.
fn signals(cases: usize) {
    let mut state = chain(&dev::foundation(1)).0;
    let name: ItemName = b"purchase".to_vec().try_into().unwrap();
    let process = process_language::compile(PURCHASE, "purchase.xml").unwrap();
    let code = CodeBytes::try_from(process.process.to_bytes()).unwrap();
    state.execute_with(|| {
        blocks(1);
        Process::deploy(origin("Alice"), name.clone(), code, None).unwrap();
    });
    state.commit_all().unwrap();
    let (mut starting, mut signalling) = (Duration::ZERO, Duration::ZERO);
    for case in 0..cases as CaseId {
        state.execute_with(|| {
            let begun = Instant::now();
            let none = (Roles::default(), Assignments::default());
            let started = Process::start(
                origin("Alice"),
                account("Alice"),
                name.clone(),
                None,
                none.0,
                none.1,
            );
            started.map_err(|failed| failed.error).unwrap();
            starting += begun.elapsed();
            for transition in SIGNALS {
                let token = Process::next(case, None).unwrap().token;
                let transition = transition.as_bytes().to_vec().try_into().unwrap();
                let begun = Instant::now();
                let told = Process::signal(
                    origin("Alice"),
                    case,
                    token,
                    transition,
                    Assignments::default(),
                );
                told.map_err(|failed| failed.error).unwrap();
                signalling += begun.elapsed();
            }
            assert!(Process::case(case).unwrap().ended);
            System::reset_events();
        });
        // As a new block would, the next case reads from the trie.
        state.commit_all().unwrap();
    }
    println!("starts a second      {:>12.0}", per_second(cases, starting));
    println!(
        "signals a second     {:>12.0}",
        per_second(cases * SIGNALS.len(), signalling)
    );
}

/// Fills the queues of some apps with calls, and makes blocks until all are made.
fn queue() {
    let purchase = example("purchase");
    chain(&dev::foundation(1)).0.execute_with(|| {
        blocks(1);
        let shops: Vec<_> = (0..APPS)
            .map(|n| {
                // Another owner's money each time would be the same; another argument gives another address.
                let stock = format!("stock={}", n + 1);
                deploy(&purchase, &[SHOP[0], SHOP[1], &stock, SHOP[3]])
            })
            .collect();
        for shop in &shops {
            let call = shop.abi.call("stock").unwrap().input(&args(&[])).unwrap();
            for _ in 0..MAX_PENDING {
                Bundles::enqueue(&shop.account, call.clone(), Bundles::default_gas()).unwrap();
            }
        }
        println!("calls that wait      {:>12}", APPS * MAX_PENDING as usize);
        let begun = Instant::now();
        block(vec![]);
        let time = begun.elapsed();
        let served: Vec<Weight> = System::events()
            .into_iter()
            .filter_map(|record| match record.event {
                RuntimeEvent::Bundles(AppEvent::CallServed { weight, .. }) => Some(weight),
                _ => None,
            })
            .collect();
        assert!(!served.is_empty());
        let weight = served
            .iter()
            .copied()
            .fold(Weight::zero(), Weight::saturating_add);
        println!("made by one block    {:>12}", served.len());
        println!("their weight, ms     {:>12.1}", millis(weight));
        println!("the block took, ms   {:>12.1}", time.as_secs_f64() * 1e3);
        println!(
            "a block has, ms      {:>12.1}",
            millis(Weights::get().max_block)
        );
    });
}

/// Archives of more and more parts, no two alike: how long they take, and from which size on they are refused.
fn archives() {
    println!(
        "{:>10} {:>6} {:>12} {:>12}  outcome",
        "bytes", "parts", "weight, ms", "took, ms"
    );
    for share in [32, 16, 8, 4, 2, 1] {
        let size = MAX_ARCHIVE as usize / share;
        let bytes = parts::archive(size);
        let (manifest, _) = Manifest::peek(&bytes).unwrap();
        let count = manifest.sections.len();
        let bytes = ArchiveBytes::try_from(bytes).unwrap();
        chain(&dev::foundation(1)).0.execute_with(|| {
            blocks(1);
            let begun = Instant::now();
            let done = Bundles::deploy(
                origin("Alice"),
                bytes,
                Input::default(),
                100_000 * CMT,
                Weight::zero(),
                None,
                Salt::default(),
            );
            let time = begun.elapsed().as_secs_f64() * 1e3;
            let (weight, outcome) = match done {
                Ok(done) => (done.actual_weight, "deployed".into()),
                Err(failed) => (
                    failed.post_info.actual_weight,
                    format!("{:?}", failed.error),
                ),
            };
            let weight = millis(weight.unwrap_or_default());
            println!("{size:>10} {count:>6} {weight:>12.1} {time:>12.1}  {outcome}");
        });
    }
    let tenth: Weight = <Runtime as pallet_bundles::Config>::MaxDeploy::get();
    println!("an archive may weigh {:>12.1} ms", millis(tenth));
}

fn main() {
    let cases = std::env::args().nth(1).map_or(10_000, |argument| {
        argument.parse::<usize>().unwrap_or_else(|_| {
            eprintln!("error: '{argument}' is no number; usage: engine_scale [CASES]");
            std::process::exit(2)
        })
    });
    println!("machine: {}", machine());
    println!("method: the runtime's calls in native code on a trie in memory, one thread");
    signals(cases);
    queue();
    archives();
}
