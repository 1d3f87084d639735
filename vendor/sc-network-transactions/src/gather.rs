//! How transactions are put together in notifications.

use codec::{Compact, Encode};
use futures::{
	future::{Fuse, FusedFuture},
	FutureExt,
};
use futures_timer::Delay;
use std::time::Duration;

/// How long a transaction waits for others before it is sent on.
pub const GATHER: Duration = Duration::from_millis(100);

/// A notification gets no further transaction once it has so many bytes: others share the connection.
pub const FULL: usize = 64 * 1024;

/// What came in since the last time that it was sent on.
pub struct Gathered<H> {
	items: Vec<H>,
	/// Ends when they are to be sent; ended while there are none.
	pub due: Fuse<Delay>,
}

impl<H> Default for Gathered<H> {
	fn default() -> Self {
		Self { items: Vec::new(), due: Fuse::terminated() }
	}
}

impl<H> Gathered<H> {
	/// One more; the first one starts the clock.
	pub fn push(&mut self, item: H) {
		if self.items.is_empty() && self.due.is_terminated() {
			self.due = Delay::new(GATHER).fuse();
		}
		self.items.push(item);
	}

	/// All of them, once they are due.
	pub fn take(&mut self) -> Vec<H> {
		std::mem::take(&mut self.items)
	}
}

/// The transactions in notifications: SCALE-encoded lists, none empty, each closed once it is `FULL`.
pub fn notifications<T: Encode>(transactions: &[T]) -> Vec<Vec<u8>> {
	let mut notifications = Vec::new();
	let (mut count, mut bytes) = (0u32, Vec::new());
	for (at, transaction) in transactions.iter().enumerate() {
		transaction.encode_to(&mut bytes);
		count += 1;
		if bytes.len() >= FULL || at + 1 == transactions.len() {
			let mut notification = Compact(count).encode();
			notification.append(&mut bytes);
			notifications.push(notification);
			count = 0;
		}
	}
	notifications
}
