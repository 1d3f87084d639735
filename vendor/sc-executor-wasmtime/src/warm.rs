// SPDX-License-Identifier: GPL-3.0-or-later WITH Classpath-exception-2.0

//! Instances that are used again.
//!
//! A call of the runtime finds memory and globals as the module defines them, whatever was called before. The SDK
//! reaches that with a new instance for each call, whose pages the kernel copies, counts and gives back. Here an
//! instance is put back instead: of its memory what was written, found in the kernel's page tables, and every mutable
//! global. The outcome is the same to the byte; what the kernel did for a call is gone.
//!
//! Not put back, but thrown away, is an instance that trapped, grew, or wrote more than [`MOST_WRITTEN`]. Where the
//! kernel cannot tell what was written, no instance is.

use crate::{dirty::PageTables, instance_wrapper::InstanceWrapper, runtime::Semantics};
use sc_executor_common::{error::WasmError, wasm_runtime::HeapAllocStrategy};
use std::{
	ops::ControlFlow,
	sync::{Arc, OnceLock},
};
use wasm_instrument::parity_wasm;
use wasmtime::{Global, Val};

/// The most that an instance may have written to be put back, in bytes: clearing more costs what it saves.
const MOST_WRITTEN: usize = 1024 * 1024;

/// What the mutable globals are exported as, followed by `_` and a number.
const GLOBALS: &str = "mutable_global";

/// What a module's instances are put back to.
#[derive(Clone, Default)]
pub(crate) struct Pristine {
	/// The memory that the module asks for, as it defines it; what comes after is zero. Filled by the first
	/// instance.
	memory: Arc<OnceLock<Box<[u8]>>>,
}

/// Exports the mutable globals of a module, so that they can be put back.
///
/// `None` if its instances are not put back: where the kernel cannot tell what was written, and for a module that can
/// keep something elsewhere, in tables or segments, which change only with proposals that runtimes are compiled without.
pub(crate) fn expose_globals(wasm: &[u8], semantics: &Semantics) -> Result<Option<Vec<u8>>, WasmError> {
	if semantics.wasm_bulk_memory || semantics.wasm_reference_types || PageTables::get().is_none() {
		return Ok(None);
	}
	let error = |e| WasmError::Other(format!("cannot export the globals of the module: {e:?}"));
	let mut module: parity_wasm::elements::Module =
		parity_wasm::deserialize_buffer(wasm).map_err(error)?;
	wasm_instrument::export_mutable_globals(&mut module, GLOBALS);
	parity_wasm::serialize(module).map(Some).map_err(error)
}

/// An instance that nothing was called on yet, or that is as if.
pub(crate) struct WarmInstance {
	pub(crate) wrapper: InstanceWrapper,
	strategy: HeapAllocStrategy,
	/// Bytes of memory when it was made.
	size: usize,
	globals: Vec<(Global, Val)>,
	pristine: Pristine,
}

impl WarmInstance {
	/// Takes over a new instance.
	pub(crate) fn new(mut wrapper: InstanceWrapper, strategy: HeapAllocStrategy, pristine: Pristine) -> Self {
		let globals = wrapper.globals(GLOBALS);
		let initial = wrapper.initial_memory();
		let memory = wrapper.memory();
		// A huge page counts as written from its first byte on, and is more than is put back. If the kernel does not
		// take the advice, instances are thrown away as ever.
		let _ = unsafe {
			rustix::mm::madvise(
				memory.as_mut_ptr().cast(),
				memory.len(),
				rustix::mm::Advice::LinuxNoHugepage,
			)
		};
		pristine.memory.get_or_init(|| memory[..initial].into());
		WarmInstance { size: memory.len(), wrapper, strategy, globals, pristine }
	}

	/// Whether a new instance would be given as much memory.
	pub(crate) fn fits(&self, strategy: HeapAllocStrategy) -> bool {
		self.strategy == strategy
	}

	/// Puts the instance back after a call that returned; `None` if it has to be thrown away.
	pub(crate) fn put_back(mut self) -> Option<Self> {
		let tables = PageTables::get()?;
		for (global, value) in &self.globals {
			global.set(self.wrapper.store_mut(), *value).ok()?;
		}

		let pristine = self.pristine.memory.get()?;
		let memory = self.wrapper.memory();
		if memory.len() != self.size {
			return None;
		}
		let start = memory.as_ptr() as usize;
		let mut left = MOST_WRITTEN;
		let mut too_much = false;
		tables
			.written(start..start + memory.len(), |pages| {
				let Some(rest) = left.checked_sub(pages.len()) else {
					too_much = true;
					return ControlFlow::Break(());
				};
				left = rest;
				restore(memory, pristine, pages.start - start, pages.end - start);
				ControlFlow::Continue(())
			})
			.ok()?;
		(!too_much).then_some(self)
	}
}

/// Makes `memory` from `start` to `end` what `pristine` says, and zero after that one's end.
fn restore(memory: &mut [u8], pristine: &[u8], start: usize, end: usize) {
	let known = end.min(pristine.len());
	if start < known {
		memory[start..known].copy_from_slice(&pristine[start..known]);
	}
	memory[start.max(known)..end].fill(0);
}
