// SPDX-License-Identifier: GPL-3.0-or-later WITH Classpath-exception-2.0

//! Which pages of a mapping were written to: `PAGEMAP_SCAN` of Linux 6.7 and later
//! (`Documentation/admin-guide/mm/pagemap.rst` of the kernel).

use std::{
	fs::File,
	io,
	ops::{ControlFlow, Range},
	os::fd::AsRawFd,
	sync::OnceLock,
};

/// Pages next to each other that share their categories: `struct page_region`.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct Region {
	start: u64,
	end: u64,
	categories: u64,
}

/// What to look for: `struct pm_scan_arg`.
#[repr(C)]
#[derive(Default)]
struct Scan {
	size: u64,
	flags: u64,
	start: u64,
	end: u64,
	walk_end: u64,
	regions: u64,
	regions_len: u64,
	max_pages: u64,
	category_inverted: u64,
	category_mask: u64,
	category_any_of: u64,
	return_mask: u64,
}

const FILE: u64 = 1 << 2;
const PRESENT: u64 = 1 << 3;
const SWAPPED: u64 = 1 << 4;
const ZERO: u64 = 1 << 5;

/// `_IOWR('f', 16, struct pm_scan_arg)`.
const PAGEMAP_SCAN: u64 = (3 << 30) | ((size_of::<Scan>() as u64) << 16) | ((b'f' as u64) << 8) | 16;

/// Regions that one look at the kernel's tables brings back.
const AT_ONCE: usize = 64;

/// The kernel's tables of this process.
pub(crate) struct PageTables(File);

impl PageTables {
	/// `None` where the kernel cannot tell.
	pub(crate) fn get() -> Option<&'static Self> {
		static TABLES: OnceLock<Option<PageTables>> = OnceLock::new();
		TABLES
			.get_or_init(|| {
				let tables = PageTables(File::open("/proc/self/pagemap").ok()?);
				tables.works().then_some(tables)
			})
			.as_ref()
	}

	/// Asks about memory of which the answer is known.
	fn works(&self) -> bool {
		let size = rustix::param::page_size();
		let Ok(memory) = (unsafe {
			rustix::mm::mmap_anonymous(
				std::ptr::null_mut(),
				4 * size,
				rustix::mm::ProtFlags::READ | rustix::mm::ProtFlags::WRITE,
				rustix::mm::MapFlags::PRIVATE,
			)
		}) else {
			return false;
		};
		let first = memory.cast::<u8>();
		let page = |index: usize| first as usize + index * size;
		// Page 0 stays untouched, 1 is read, 2 and 3 are written.
		let mut found = Vec::new();
		let scanned = unsafe {
			std::ptr::read_volatile(first.add(size));
			std::ptr::write_volatile(first.add(2 * size), 1);
			std::ptr::write_volatile(first.add(3 * size), 1);
			self.written(page(0)..page(4), |range| {
				found.push(range);
				ControlFlow::Continue(())
			})
		};
		let _ = unsafe { rustix::mm::munmap(memory, 4 * size) };
		scanned.is_ok() && found == [page(2)..page(4)]
	}

	/// Hands over every range of pages in `memory` that holds more than what was mapped there: pages of private
	/// mappings count from the first write on, whether of a file or of zeros; pages that were only read do not.
	pub(crate) fn written(
		&self,
		memory: Range<usize>,
		mut each: impl FnMut(Range<usize>) -> ControlFlow<()>,
	) -> io::Result<()> {
		let mut from = memory.start as u64;
		while from < memory.end as u64 {
			let mut regions = [Region::default(); AT_ONCE];
			let mut scan = Scan {
				size: size_of::<Scan>() as u64,
				start: from,
				end: memory.end as u64,
				regions: regions.as_mut_ptr() as u64,
				regions_len: AT_ONCE as u64,
				category_inverted: FILE | ZERO,
				category_mask: FILE | ZERO,
				category_any_of: PRESENT | SWAPPED,
				..Default::default()
			};
			let found = unsafe { libc::ioctl(self.0.as_raw_fd(), PAGEMAP_SCAN as _, &mut scan) };
			let found = usize::try_from(found).map_err(|_| io::Error::last_os_error())?;
			for region in &regions[..found.min(AT_ONCE)] {
				if each(region.start as usize..region.end as usize).is_break() {
					return Ok(());
				}
			}
			if scan.walk_end <= from {
				return Err(io::Error::other("the kernel did not go on"));
			}
			from = scan.walk_end;
		}
		Ok(())
	}
}
