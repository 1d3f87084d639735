//! Draws and updates per second, beside the draw that everybody would write first.
//!
//! `cargo bench --manifest-path engines/sortition/bench/Cargo.toml`. Each tree has as many leaves with a weight as the name says, each
//! written in two terms, so that nodes carry what they carry on a chain. Nodes are kept as their SCALE bytes
//! in a `HashMap`, so that each read decodes one and each write encodes one, as it is with a chain's storage;
//! what the chain's trie and database cost comes on top, and is measured by the pallets' benchmarks.

use codec::{Decode, Encode};
use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use cybermiles_sortition::{accept, Leaf, Node, Nodes, Place, Term, Tree, Weight};
use std::{collections::HashMap, fs, hint::black_box, thread, time::Duration};

const SIZES: [u32; 3] = [1_000, 100_000, 1_000_000];

/// Nodes as bytes, in a table of the standard library.
#[derive(Default)]
struct Bytes(HashMap<Place, Vec<u8>>);

impl Nodes for Bytes {
    fn get(&self, place: Place) -> Node {
        self.0
            .get(&place)
            .and_then(|bytes| Node::decode(&mut bytes.as_slice()).ok())
            .unwrap_or_default()
    }

    fn put(&mut self, place: Place, node: Node) {
        if node.is_empty() {
            self.0.remove(&place);
        } else {
            self.0.insert(place, node.encode());
        }
    }
}

/// Numbers that are cheap and the same in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let word = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        accept(self.next(), bound).unwrap_or_default()
    }

    /// A juror's stake in CMT, between what is least and what is most.
    fn stake(&mut self) -> Weight {
        self.below(1_000_000).saturating_add(1_000)
    }
}

/// The term in which the trees are measured; they were written in the two before.
const NOW: Term = 3;

/// The same weights as a tree and in a row.
fn grown(leaves: u32) -> (Tree<Bytes>, Vec<Weight>) {
    let mut numbers = Numbers(u64::from(leaves));
    let mut tree = Tree::new(Bytes::default(), 0);
    let mut row = Vec::new();
    for term in 1..NOW {
        tree.term = term;
        row = (0..leaves).map(|_| numbers.stake()).collect();
        for (leaf, weight) in (0..).zip(&row) {
            assert_eq!(tree.set(leaf, *weight), Ok(()));
        }
    }
    tree.term = NOW;
    (tree, row)
}

/// The naive draw: a walk along all weights to the one in which the point lies.
fn walk(row: &[Weight], mut point: Weight) -> Option<usize> {
    row.iter()
        .position(|weight| match point.checked_sub(*weight) {
            Some(beyond) => {
                point = beyond;
                false
            }
            None => true,
        })
}

fn draws(criterion: &mut Criterion) {
    for leaves in SIZES {
        let (mut tree, row) = grown(leaves);
        let total: Weight = row.iter().sum();
        assert_eq!(tree.total_at(NOW), Ok(total));
        // The two agree, before they are compared.
        let mut numbers = Numbers(1);
        for _ in 0..100 {
            let point = numbers.below(total);
            let walked = walk(&row, point).and_then(|leaf| Leaf::try_from(leaf).ok());
            assert_eq!(tree.pick(NOW, point), Ok(walked));
        }
        let kept: usize = tree.nodes.0.values().map(Vec::len).sum();
        println!(
            "\n{leaves} leaves: {} nodes, {kept} bytes",
            tree.nodes.0.len()
        );

        let mut group = criterion.benchmark_group("draw");
        group.throughput(Throughput::Elements(1));
        let mut number = 0u64;
        group.bench_function(BenchmarkId::new("tree", leaves), |bench| {
            bench.iter(|| {
                number = number.wrapping_add(1);
                tree.draw(NOW, black_box(&[7; 32]), number)
            });
        });
        group.bench_function(BenchmarkId::new("naive walk", leaves), |bench| {
            bench.iter_batched(
                || numbers.below(total),
                |point| walk(black_box(&row), point),
                BatchSize::SmallInput,
            );
        });
        group.finish();

        let mut group = criterion.benchmark_group("update");
        group.throughput(Throughput::Elements(1));
        group.bench_function(BenchmarkId::new("tree", leaves), |bench| {
            bench.iter(|| {
                let leaf = Leaf::try_from(numbers.below(u64::from(leaves))).unwrap_or_default();
                tree.set(leaf, numbers.stake())
            });
        });
        group.finish();
    }
}

/// Says on what and how this is measured.
fn introduce() {
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown", |(_, model)| model);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    println!("Machine: {cores} cores, {model}; load average {load}");
    println!(
        "Method: one thread; release profile; nodes as SCALE bytes in a std HashMap (SipHash)"
    );
    println!("  tree: a draw hashes, then reads and decodes 5 nodes; an update of a random leaf");
    println!("    reads, decodes, encodes and writes 5");
    println!("  naive walk: a Vec<u64> of the same weights, a point that is given, no hash");
}

fn quick() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
}

fn main() {
    introduce();
    let mut criterion = quick().configure_from_args();
    draws(&mut criterion);
    criterion.final_summary();
}
