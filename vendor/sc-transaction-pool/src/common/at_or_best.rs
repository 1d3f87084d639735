//! Where a question is asked whose block may be gone.

/// Asks at a block, or else at the best one: the state of a fork that has lost goes at once, and who asked for it a
/// moment before has asked for the best block. The first error counts if there is no other block to ask.
pub fn at_or_best<Hash: Copy + PartialEq, Answer, Error>(
	at: Hash,
	best: impl FnOnce() -> Hash,
	ask: impl Fn(Hash) -> Result<Answer, Error>,
) -> Result<Answer, Error> {
	ask(at).or_else(|error| match best() {
		best if best == at => Err(error),
		best => ask(best),
	})
}
