//! The allocator over a small arena and a node that counts, natively.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use cybermiles_allocator::{Allocator, Arena, Node, ARENA_ALIGN, LARGE, NODE_ALIGN, PATIENCE};
use parking_lot::RawMutex;
use proptest::prelude::*;
use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::{Cell, RefCell},
    collections::BTreeMap,
};
use talc::{source::Manual, TalcLock};

/// Smaller than two large objects, so that tests fill it.
const ARENA: u32 = 96 * 1024;

thread_local! {
    static ASKED: Cell<u32> = const { Cell::new(0) };
    static LENT: RefCell<BTreeMap<usize, usize>> = const { RefCell::new(BTreeMap::new()) };
}

/// A node that knows what it has lent, and lends no object twice.
struct Counting;

fn node_layout(size: usize) -> Layout {
    Layout::from_size_align(size.max(1), NODE_ALIGN).unwrap()
}

impl Node for Counting {
    fn malloc(size: u32) -> *mut u8 {
        // Not aligned further than a node promises: the steps to an aligned address are taken.
        let whole = node_layout(size as usize + 2 * NODE_ALIGN);
        let memory = unsafe { System.alloc(whole).add(NODE_ALIGN) };
        LENT.with_borrow_mut(|lent| lent.insert(memory as usize, whole.size()));
        memory
    }

    fn free(memory: *mut u8) {
        let size = LENT.with_borrow_mut(|lent| lent.remove(&(memory as usize)));
        let size = size.expect("the node gets back what it lent, once");
        unsafe { System.dealloc(memory.sub(NODE_ALIGN), node_layout(size)) }
    }
}

fn lent() -> usize {
    LENT.with_borrow(BTreeMap::len)
}

struct Talc(TalcLock<RawMutex, Manual>);

unsafe impl GlobalAlloc for Talc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.set(ASKED.get() + 1);
        self.0.alloc(layout)
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        self.0.dealloc(memory, layout)
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        self.0.realloc(memory, layout, size)
    }
}

impl Arena for Talc {
    unsafe fn claim(&self, memory: *mut u8, size: u32) {
        self.0.lock().claim(memory, size as usize);
    }
}

fn new() -> Allocator<Talc, Counting> {
    LENT.take();
    Allocator::new(Talc(TalcLock::new(Manual)), ARENA)
}

/// One that has its arena.
fn allocator() -> Allocator<Talc, Counting> {
    let allocator = new();
    let layout = layout(1, 1);
    unsafe { allocator.dealloc(allocator.alloc(layout), layout) };
    assert_eq!(lent(), ARENA_ONLY);
    allocator
}

/// What is lent when only the arena is.
const ARENA_ONLY: usize = 1;

fn layout(size: usize, align: usize) -> Layout {
    Layout::from_size_align(size, align).unwrap()
}

#[test]
fn small_objects_do_not_reach_the_node() {
    let allocator = allocator();
    let layout = layout(100, 8);
    for _ in 0..10_000 {
        let memory = unsafe { allocator.alloc(layout) };
        assert!(!memory.is_null());
        assert_eq!(lent(), ARENA_ONLY);
        unsafe { allocator.dealloc(memory, layout) };
    }
}

#[test]
fn the_arena_is_asked_for_once_and_only_when_it_is_needed() {
    let allocator = new();
    let large = layout(LARGE, 1);
    let memory = unsafe { allocator.alloc(large) };
    assert_eq!(lent(), 1);
    unsafe { allocator.dealloc(memory, large) };
    assert_eq!(lent(), 0);
    for _ in 0..3 {
        unsafe { allocator.alloc(layout(24, 8)) };
        assert_eq!(lent(), ARENA_ONLY);
    }
}

#[test]
fn large_objects_are_the_nodes() {
    let allocator = allocator();
    for align in [1, 8, 16, 64, 4096] {
        let layout = layout(LARGE, align);
        let memory = unsafe { allocator.alloc(layout) };
        assert_eq!((memory as usize % align, lent()), (0, ARENA_ONLY + 1));
        unsafe { allocator.dealloc(memory, layout) };
        assert_eq!(lent(), ARENA_ONLY);
    }
}

#[test]
fn a_full_arena_leaves_the_rest_to_the_node() {
    let allocator = allocator();
    let layout = layout(LARGE / 4, 16);
    let all: Vec<_> = (0..12)
        .map(|_| unsafe { allocator.alloc(layout) })
        .collect();
    assert!(all.iter().all(|memory| !memory.is_null()));
    assert!(
        (ARENA_ONLY + 1..12).contains(&lent()),
        "{} of 12 lent",
        lent()
    );
    for memory in all {
        unsafe { allocator.dealloc(memory, layout) };
    }
    assert_eq!(lent(), ARENA_ONLY);
    // And there is room again.
    let again = unsafe { allocator.alloc(layout) };
    assert_eq!(lent(), ARENA_ONLY);
    unsafe { allocator.dealloc(again, layout) };
}

#[test]
fn an_arena_that_refuses_is_soon_left_alone() {
    let allocator = allocator();
    let layout = layout(LARGE / 4, 8);
    // It is full long before.
    let all: Vec<_> = (0..PATIENCE + 10)
        .map(|_| unsafe { allocator.alloc(layout) })
        .collect();
    ASKED.set(0);
    let more: Vec<_> = (0..1_000)
        .map(|_| unsafe { allocator.alloc(layout) })
        .collect();
    assert!(ASKED.get() < PATIENCE, "asked {} times more", ASKED.get());
    let grown: Vec<_> = all
        .into_iter()
        .map(|memory| unsafe { allocator.realloc(memory, layout, LARGE / 3) })
        .collect();
    assert!(ASKED.get() < PATIENCE, "asked {} times more", ASKED.get());
    for memory in more {
        unsafe { allocator.dealloc(memory, layout) };
    }
    for memory in grown {
        unsafe { allocator.dealloc(memory, self::layout(LARGE / 3, 8)) };
    }
    assert_eq!(lent(), ARENA_ONLY);
}

#[test]
fn the_arena_takes_all_but_the_large_and_the_far_aligned() {
    let allocator = allocator();
    for (size, align, nodes) in [
        (LARGE - 1, ARENA_ALIGN, 0),
        (LARGE, 1, 1),
        (1, ARENA_ALIGN * 2, 1),
    ] {
        let layout = layout(size, align);
        let memory = unsafe { allocator.alloc(layout) };
        assert_eq!((memory as usize % align, lent()), (0, ARENA_ONLY + nodes));
        unsafe { allocator.dealloc(memory, layout) };
        assert_eq!(lent(), ARENA_ONLY);
    }
}

#[test]
fn what_a_host_function_returned_goes_back_to_the_node() {
    let allocator = allocator();
    let returned = Counting::malloc(32);
    assert_eq!(lent(), ARENA_ONLY + 1);
    unsafe { allocator.dealloc(returned, layout(32, 1)) };
    assert_eq!(lent(), ARENA_ONLY);
    // Also when it grows first.
    let returned = Counting::malloc(32);
    unsafe { returned.write_bytes(7, 32) };
    let grown = unsafe { allocator.realloc(returned, layout(32, 1), 64) };
    assert_eq!(unsafe { std::slice::from_raw_parts(grown, 32) }, [7; 32]);
    assert_eq!(lent(), ARENA_ONLY);
    unsafe { allocator.dealloc(grown, layout(64, 1)) };
}

#[test]
fn more_than_an_address_space_is_refused() {
    let allocator = allocator();
    for align in [8, 64] {
        let memory = unsafe { allocator.alloc(layout(isize::MAX as usize - 4096, align)) };
        assert!(memory.is_null());
    }
}

#[derive(Debug, Clone)]
enum Step {
    Alloc { size: usize, align: usize },
    Resize { which: usize, size: usize },
    Free { which: usize },
}

fn size() -> impl Strategy<Value = usize> {
    prop_oneof![8 => 1..600usize, 2 => 600..20_000usize, 1 => LARGE - 2..LARGE * 2]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (size(), 0..8u32).prop_map(|(size, power)| Step::Alloc { size, align: 1 << power }),
        2 => (any::<usize>(), size()).prop_map(|(which, size)| Step::Resize { which, size }),
        3 => any::<usize>().prop_map(|which| Step::Free { which }),
    ]
}

/// A live object: all its bytes are `fill`.
struct Object {
    memory: *mut u8,
    layout: Layout,
    fill: u8,
}

impl Object {
    fn fill(&self) {
        unsafe { self.memory.write_bytes(self.fill, self.layout.size()) }
    }

    fn check(&self, size: usize) {
        assert_eq!(self.memory as usize % self.layout.align(), 0);
        let bytes = unsafe { std::slice::from_raw_parts(self.memory, size) };
        assert!(bytes.iter().all(|byte| *byte == self.fill));
    }
}

proptest! {
    /// Objects are aligned, keep their bytes while others come and go, and all of the node's memory goes back.
    #[test]
    fn objects_keep_their_bytes(steps in prop::collection::vec(step(), 1..300)) {
        let allocator = allocator();
        let mut objects: Vec<Object> = Vec::new();
        for (number, step) in steps.into_iter().enumerate() {
            match step {
                Step::Alloc { size, align } => {
                    let layout = layout(size, align);
                    let object = Object { memory: unsafe { allocator.alloc(layout) }, layout, fill: number as u8 };
                    prop_assert!(!object.memory.is_null());
                    object.fill();
                    objects.push(object);
                }
                Step::Resize { which, size } if !objects.is_empty() => {
                    let which = which % objects.len();
                    let object = &mut objects[which];
                    let kept = object.layout.size().min(size);
                    object.memory = unsafe { allocator.realloc(object.memory, object.layout, size) };
                    object.layout = layout(size, object.layout.align());
                    object.check(kept);
                    object.fill();
                }
                Step::Free { which } if !objects.is_empty() => {
                    let object = objects.swap_remove(which % objects.len());
                    object.check(object.layout.size());
                    unsafe { allocator.dealloc(object.memory, object.layout) };
                }
                Step::Resize { .. } | Step::Free { .. } => (),
            }
        }
        for object in objects {
            object.check(object.layout.size());
            unsafe { allocator.dealloc(object.memory, object.layout) };
        }
        prop_assert_eq!(lent(), ARENA_ONLY);
    }
}
