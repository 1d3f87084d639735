//! The runtime's memory.
//!
//! The SDK's runtime asks the node for each object's memory and gives it back by another call: two ways out of the Wasm
//! for every vector, some 15 % of the time of a full block of transfers (docs/performance.md). Here objects live in an
//! arena, kept by [talc] inside the Wasm, for which the node is asked once. It is also asked for what is [`LARGE`] or
//! [aligned](ARENA_ALIGN) further than usual, and for what the arena has no room for, so that a call may have as much
//! memory as before, less the arena: a heap that `system.set_heap_pages` makes smaller than that runs nothing.
//!
//! What a host function returns lies in memory that the node has allocated and the runtime frees. An address tells which
//! of the two a piece of memory belongs to.
//!
//! Deterministic as the rest of the runtime: where an object lies follows from what the call allocated before it, and
//! every call of the runtime begins without an arena.

#![no_std]
#![deny(unsafe_op_in_unsafe_fn)]

use core::{
    alloc::{GlobalAlloc, Layout},
    marker::PhantomData,
    mem::{align_of, size_of},
    ptr,
    sync::atomic::{AtomicU32, AtomicUsize, Ordering::Relaxed},
};

/// From so many bytes on the node is asked: such objects are few, and would soon fill the arena.
pub const LARGE: usize = 64 * 1024;

/// What the arena aligns at no cost. For more it would look through all its gaps.
pub const ARENA_ALIGN: usize = 16;

/// An arena that has refused so often is left alone for the rest of the call. It looks through gaps before it
/// refuses, and nobody should be able to make a block slow by filling it.
pub const PATIENCE: u32 = 64;

/// What the node's memory is aligned to.
pub const NODE_ALIGN: usize = 8;

/// Memory that the node allocates.
pub trait Node {
    /// So many bytes, aligned to [`NODE_ALIGN`]; null if there is no more.
    fn malloc(size: u32) -> *mut u8;

    /// Gives back what [`malloc`](Self::malloc), or a host function, returned.
    fn free(memory: *mut u8);
}

/// Allocates out of what it was given, and nothing before that.
pub trait Arena: GlobalAlloc {
    /// Takes this much memory.
    ///
    /// # Safety
    ///
    /// Nobody else uses the memory from now on.
    unsafe fn claim(&self, memory: *mut u8, size: u32);
}

/// An arena, and the node for what does not go there.
pub struct Allocator<A, N> {
    arena: A,
    size: u32,
    // Where the arena's memory is; nowhere before the node was asked for it.
    begin: AtomicUsize,
    end: AtomicUsize,
    refusals: AtomicU32,
    node: PhantomData<fn() -> N>,
}

impl<A: Arena, N: Node> Allocator<A, N> {
    /// With an arena that will have so many bytes.
    pub const fn new(arena: A, size: u32) -> Self {
        Self {
            arena,
            size,
            begin: AtomicUsize::new(0),
            end: AtomicUsize::new(0),
            refusals: AtomicU32::new(0),
            node: PhantomData,
        }
    }

    fn in_arena(&self, memory: *mut u8) -> bool {
        (self.begin.load(Relaxed)..self.end.load(Relaxed)).contains(&(memory as usize))
    }

    /// Gives the arena its memory, once.
    fn open(&self) {
        if self.end.load(Relaxed) != 0 {
            return;
        }
        let memory = N::malloc(self.size);
        if memory.is_null() {
            return;
        }
        self.begin.store(memory as usize, Relaxed);
        self.end.store(
            (memory as usize).saturating_add(self.size as usize),
            Relaxed,
        );
        // SAFETY: the node lends it to nobody else.
        unsafe { self.arena.claim(memory, self.size) };
    }

    /// Whether the arena is asked for such an object.
    fn is_arenas(&self, layout: Layout) -> bool {
        layout.size() < LARGE
            && layout.align() <= ARENA_ALIGN
            && self.refusals.load(Relaxed) < PATIENCE
    }

    /// Whether this is a refusal, which counts.
    fn refused(&self, memory: *mut u8) -> bool {
        let refused = memory.is_null();
        if refused {
            let before = self.refusals.load(Relaxed);
            self.refusals.store(before.saturating_add(1), Relaxed);
        }
        refused
    }
}

/// Where memory of the node's that is aligned further notes the address that the node knows it by.
type Note = u32;

/// From the node, for any alignment.
fn malloc<N: Node>(layout: Layout) -> *mut u8 {
    if layout.align() <= NODE_ALIGN {
        return node_bytes::<N>(layout.size());
    }
    // Room for a step to the next aligned address, with the note before it.
    let memory = node_bytes::<N>(layout.size().saturating_add(layout.align()));
    if memory.is_null() {
        return memory;
    }
    // SAFETY: the step is at most the alignment, which the memory is longer by. It is above zero and a multiple of the
    // node's alignment, as both addresses are, so there is room for the note in it.
    unsafe {
        let past = memory as usize & layout.align().wrapping_sub(1);
        let step = layout.align().wrapping_sub(past);
        let aligned = memory.add(step);
        aligned
            .sub(size_of::<Note>())
            .cast::<Note>()
            .write(step as Note);
        aligned
    }
}

const _: () = assert!(size_of::<Note>() <= NODE_ALIGN && align_of::<Note>() <= NODE_ALIGN);

fn node_bytes<N: Node>(size: usize) -> *mut u8 {
    u32::try_from(size).map_or(ptr::null_mut(), N::malloc)
}

/// # Safety
///
/// `memory` is what [`malloc`] returned for the layout, or was allocated by a host function.
unsafe fn free<N: Node>(memory: *mut u8, layout: Layout) {
    if layout.align() <= NODE_ALIGN {
        N::free(memory);
    } else {
        // SAFETY: only `malloc` makes memory of such an alignment, and it leaves a note.
        N::free(unsafe {
            let step = memory.sub(size_of::<Note>()).cast::<Note>().read();
            memory.sub(step as usize)
        });
    }
}

// SAFETY: memory comes from two allocators, goes back to the one it came from, and is theirs as long as it is used.
unsafe impl<A: Arena, N: Node> GlobalAlloc for Allocator<A, N> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.is_arenas(layout) {
            self.open();
            // SAFETY: as the caller vouches for.
            let memory = unsafe { self.arena.alloc(layout) };
            if !self.refused(memory) {
                return memory;
            }
        }
        malloc::<N>(layout)
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as the caller vouches for; the address tells where it came from.
        unsafe {
            if self.in_arena(memory) {
                self.arena.dealloc(memory, layout)
            } else {
                free::<N>(memory, layout)
            }
        }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as the caller vouches for; the new layout is valid as `realloc` asks for it.
        unsafe {
            let new = Layout::from_size_align_unchecked(size, layout.align());
            let moved = if self.in_arena(memory) && self.is_arenas(new) {
                let grown = self.arena.realloc(memory, layout, size);
                if !self.refused(grown) {
                    return grown;
                }
                malloc::<N>(new)
            } else {
                self.alloc(new)
            };
            if !moved.is_null() {
                ptr::copy_nonoverlapping(memory, moved, layout.size().min(size));
                self.dealloc(memory, layout);
            }
            moved
        }
    }
}

#[cfg(target_family = "wasm")]
mod wasm {
    use super::{Allocator, Arena, Node};
    use core::alloc::{GlobalAlloc, Layout};
    use talc::{cell::TalcCell, source::Manual, wasm::WasmBinning};

    /// Bytes of the arena: more than the longest block and what its execution has in small objects at a time. Pages
    /// of it that are never touched cost nothing.
    const SIZE: u32 = 16 * 1024 * 1024;

    struct Host;

    impl Node for Host {
        fn malloc(size: u32) -> *mut u8 {
            sp_io::allocator::malloc(size)
        }

        fn free(memory: *mut u8) {
            sp_io::allocator::free(memory)
        }
    }

    struct Talc(TalcCell<Manual, WasmBinning>);

    // SAFETY: a runtime has one thread.
    unsafe impl Sync for Talc {}

    // SAFETY: all of it is talc's.
    unsafe impl GlobalAlloc for Talc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            unsafe { self.0.alloc(layout) }
        }

        unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
            unsafe { self.0.dealloc(memory, layout) }
        }

        unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            unsafe { self.0.realloc(memory, layout, size) }
        }
    }

    impl Arena for Talc {
        unsafe fn claim(&self, memory: *mut u8, size: u32) {
            // SAFETY: as the caller vouches for.
            unsafe { self.0.claim(memory, size as usize) };
        }
    }

    #[global_allocator]
    static ALLOCATOR: Allocator<Talc, Host> = Allocator::new(Talc(TalcCell::new(Manual)), SIZE);
}
