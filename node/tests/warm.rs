//! A call of the runtime finds what the module defines, whatever was called before: see vendor/sc-executor-wasmtime.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use sc_executor_common::{
    runtime_blob::RuntimeBlob,
    wasm_runtime::{HeapAllocStrategy, WasmInstance, WasmModule},
};
use sc_executor_wasmtime::{create_runtime, Config, InstantiationStrategy, Semantics};
use std::fs;

/// As the node gives its runtime by default, but fewer.
const SOME: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 64 };
const MORE: HeapAllocStrategy = HeapAllocStrategy::Static { extra_pages: 80 };

/// Two pages of memory that the module defines, 64 or 80 of the heap after them.
const MODULE: &str = r#"(module
    (memory (export "memory") 2)
    (global (export "__heap_base") i32 (i32.const 131072))
    (global $first (mut i32) (i32.const 7))
    (global $second (mut i64) (i64.const 8))
    (data (i32.const 70000) "\2a")

    ;; Where the heap was not used by the call's data.
    (func $far (result i32) (i32.const 4000000))

    ;; Tells the globals, the memory below, in and after the data, that of the heap and how much there is; then
    ;; changes all of it.
    (func (export "look") (param i32 i32) (result i64)
        (i32.store (i32.const 0) (global.get $first))
        (i32.store (i32.const 4) (i32.wrap_i64 (global.get $second)))
        (i32.store (i32.const 8) (i32.load (i32.const 5000)))
        (i32.store (i32.const 12) (i32.load (i32.const 70000)))
        (i32.store (i32.const 16) (i32.load (i32.const 120000)))
        (i32.store (i32.const 20) (i32.load (call $far)))
        (i32.store (i32.const 24) (memory.size))
        (call $spoil)
        (i64.const 120259084288))

    (func $spoil
        (global.set $first (i32.const 99))
        (global.set $second (i64.const 99))
        (i32.store (i32.const 5000) (i32.const 99))
        (i32.store (i32.const 70000) (i32.const 99))
        (i32.store (i32.const 120000) (i32.const 99))
        (i32.store (call $far) (i32.const 99)))

    (func (export "trap") (param i32 i32) (result i64)
        (call $spoil)
        unreachable)

    ;; Tells how much memory there is, and takes more.
    (func (export "grow") (param i32 i32) (result i64)
        (i32.store (i32.const 0) (memory.size))
        (if (i32.eq (memory.grow (i32.const 1)) (i32.const -1)) (then unreachable))
        (i64.const 17179869184))

    ;; Writes to each 4 KiB of 3 MiB of the heap.
    (func (export "flood") (param i32 i32) (result i64) (local $at i32)
        (call $spoil)
        (local.set $at (i32.const 1000000))
        (loop $next
            (i32.store (local.get $at) (i32.const 99))
            (local.set $at (i32.add (local.get $at) (i32.const 4096)))
            (br_if $next (i32.lt_u (local.get $at) (i32.const 4145728))))
        (i64.const 0)))"#;

fn module(instantiation_strategy: InstantiationStrategy) -> impl WasmModule {
    let wasm = wat::parse_str(MODULE).expect("the module is written well");
    let semantics = Semantics {
        instantiation_strategy,
        deterministic_stack_limit: None,
        canonicalize_nans: false,
        parallel_compilation: true,
        heap_alloc_strategy: SOME,
        wasm_multi_value: false,
        wasm_bulk_memory: false,
        wasm_reference_types: false,
        wasm_simd: false,
    };
    let config = Config {
        allow_missing_func_imports: false,
        cache_path: None,
        semantics,
    };
    create_runtime::<()>(RuntimeBlob::new(&wasm).unwrap(), config).unwrap()
}

fn instance() -> Box<dyn WasmInstance> {
    let module = module(InstantiationStrategy::PoolingCopyOnWrite);
    module.new_instance(SOME).unwrap()
}

/// What a call finds.
fn look(instance: &mut dyn WasmInstance) -> Vec<u32> {
    told(instance, "look")
}

fn told(instance: &mut dyn WasmInstance, method: &str) -> Vec<u32> {
    let seen = instance.call(method, b"input").unwrap();
    let words = seen.chunks(4).map(|word| word.try_into().unwrap());
    words.map(u32::from_le_bytes).collect()
}

const PRISTINE: [u32; 6] = [7, 8, 0, 42, 0, 0];

#[track_caller]
fn assert_pristine(instance: &mut dyn WasmInstance) {
    assert_eq!(look(instance), [&PRISTINE[..], &[2 + 64]].concat());
}

/// Pages that the kernel had to bring to this thread so far.
fn faults() -> u64 {
    let stat = fs::read_to_string("/proc/thread-self/stat").unwrap();
    stat.split(' ').nth(9).unwrap().parse().unwrap()
}

/// Whether the kernel tells which pages were written.
fn kernel_tells() -> bool {
    let release = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let mut numbers = release
        .split(['.', '-'])
        .map(|part| part.parse().unwrap_or(0));
    let version: (u32, u32) = (numbers.next().unwrap(), numbers.next().unwrap());
    version >= (6, 7)
}

#[test]
fn every_call_finds_what_the_module_defines() {
    for strategy in [
        InstantiationStrategy::PoolingCopyOnWrite,
        InstantiationStrategy::RecreateInstanceCopyOnWrite,
        InstantiationStrategy::Pooling,
        InstantiationStrategy::RecreateInstance,
    ] {
        let mut instance = module(strategy).new_instance(SOME).unwrap();
        for _ in 0..5 {
            assert_pristine(&mut *instance);
        }
    }
}

#[test]
fn what_a_call_wrote_is_cleared_however_it_ended() {
    let mut instance = instance();
    assert_pristine(&mut *instance);
    instance.call("trap", b"").unwrap_err();
    assert_pristine(&mut *instance);
    instance.call("flood", b"").unwrap();
    assert_pristine(&mut *instance);
    instance.call("absent", b"").unwrap_err();
    assert_pristine(&mut *instance);
}

#[test]
fn memory_is_as_large_as_the_caller_says() {
    let mut instance = instance();
    for (strategy, pages) in [(SOME, 64), (MORE, 80), (SOME, 64)] {
        instance.set_heap_alloc_strategy(strategy);
        assert_eq!(look(&mut *instance), [&PRISTINE[..], &[2 + pages]].concat());
    }
}

#[test]
fn what_grew_is_as_small_as_before() {
    let mut instance = instance();
    instance.set_heap_alloc_strategy(HeapAllocStrategy::Dynamic {
        maximum_pages: None,
    });
    let first = told(&mut *instance, "grow");
    (0..3).for_each(|_| assert_eq!(told(&mut *instance, "grow"), first));
}

#[test]
fn instances_of_a_module_know_nothing_of_each_other() {
    let module = module(InstantiationStrategy::PoolingCopyOnWrite);
    let mut instances = [(); 3].map(|()| module.new_instance(SOME).unwrap());
    for _ in 0..3 {
        for instance in &mut instances {
            assert_pristine(&mut **instance);
        }
    }
}

#[test]
fn a_call_brings_no_new_pages() {
    const CALLS: u64 = 200;
    let mut instance = instance();
    (0..10).for_each(|_| assert_pristine(&mut *instance));
    let before = faults();
    (0..CALLS).for_each(|_| assert_pristine(&mut *instance));
    let each_call = faults().saturating_sub(before) / CALLS;
    // A new instance brings the five pages that a look writes to.
    assert_eq!(each_call == 0, kernel_tells(), "{each_call} pages a call");
}
