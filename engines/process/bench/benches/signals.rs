//! Signals per second, and what reading a process and its verdict take.
//!
//! `cargo bench --manifest-path engines/process/bench/Cargo.toml`. A signal is what a chain does for one: the case is
//! cloned as it would be read, runs until all its tokens wait, and a new one comes out. Before anything is
//! measured, whole cases must come to their ends.

#[path = "../../tests/builder/mod.rs"]
mod builder;

use builder::{binary, constant, purchase, variable, Builder, NOW};
use criterion::{Criterion, Throughput};
use cybermiles_process::{signal, start, Case, Process, Run};
use cybermiles_rules::{Op, Type, Value};
use std::{fs, hint::black_box, thread, time::Duration};

/// A row of decisions by amount, each before a fork of six branches that wait and meet: nearly as many nodes as a
/// process may have.
fn large() -> Process {
    let rounds = 12;
    let names =
        |what: &str| -> Vec<String> { (0..=rounds).map(|at| format!("{what}{at}")).collect() };
    let (asks, forks, joins) = (names("ask"), names("fork"), names("join"));
    let mut builder = Builder::new("large")
        .variable("amount", Type::Int)
        .constants(vec![Value::Int(1), Value::Int(1_000_000)])
        .start("ask0");
    for at in 0..rounds {
        let branches: Vec<String> = (0..6).map(|branch| format!("b{at}-{branch}")).collect();
        let edges: Vec<&str> = branches.iter().map(String::as_str).collect();
        builder = builder
            .decision(&asks[at], &["end", &forks[at]])
            .guard(0, binary(Op::Gt, variable(0), constant(1)))
            .fork(&forks[at], &edges);
        for branch in &edges {
            builder = builder.state(branch, &[&joins[at]]).sets(
                0,
                0,
                binary(Op::Add, variable(0), constant(0)),
            );
        }
        let next = if at + 1 < rounds {
            &asks[at + 1]
        } else {
            "end"
        };
        builder = builder.join(&joins[at], next);
    }
    builder.end("end").build()
}

fn begin(process: &Process) -> Run {
    start(process, process.variables.zero(), NOW, &mut ()).expect("nothing fails in it")
}

/// Signals the first token that waits by the first edge of its node.
fn next(process: &Process, case: Case) -> Run {
    let token = case.tokens[0];
    let edge = &process.nodes[usize::from(token.node)].edges[0];
    signal(process, case, token.id, &edge.name, vec![], NOW, &mut ()).expect("it waits there")
}

/// The case before each of its signals, to its end.
fn stages(process: &Process) -> Vec<Case> {
    let mut case = begin(process).case;
    let mut stages = vec![];
    while !case.ended() {
        stages.push(case.clone());
        case = next(process, case).case;
    }
    stages
}

fn bench(criterion: &mut Criterion, name: &str, process: &Process, signals: usize) {
    let bytes = process.to_bytes();
    assert_eq!(process.check(), Ok(()));
    let stages = stages(process);
    assert_eq!(stages.len(), signals);
    println!(
        "\n{name}: {} nodes, {} bytes, {signals} signals to the end",
        process.nodes.len(),
        bytes.len()
    );
    let mut group = criterion.benchmark_group(name);
    group.bench_function("soundness", |bench| {
        bench.iter(|| black_box(process).soundness())
    });
    group.bench_function("check", |bench| {
        bench.iter(|| Process::from_bytes(black_box(&bytes)))
    });
    group.bench_function("read", |bench| {
        bench.iter(|| Process::trusted(black_box(&bytes)))
    });
    group.bench_function("start", |bench| bench.iter(|| begin(black_box(process))));
    group.throughput(Throughput::Elements(signals as u64));
    group.bench_function("signals", |bench| {
        bench.iter(|| {
            for case in &stages {
                black_box(next(process, case.clone()));
            }
        })
    });
    group.finish();
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
    println!("Method: one thread; bench profile; signals: a case from its start to its end, one after the other");
    println!("  purchase: the process of 003 chapter 3.2");
    println!(
        "  large: decisions by amount, each before a fork of six branches that meet in a join"
    );
    println!("  soundness: the verdict alone; check: bytes to a process that may be deployed; read: without it");
}

fn main() {
    introduce();
    let mut criterion = Criterion::default()
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(700))
        .sample_size(10)
        .configure_from_args();
    bench(&mut criterion, "purchase", &purchase(), 4);
    bench(&mut criterion, "large", &large(), 12 * 6);
    criterion.final_summary();
}
