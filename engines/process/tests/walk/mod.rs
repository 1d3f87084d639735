//! Goes through cases of processes that were accepted.

use crate::generator::Oracle;
use cybermiles_process::{expire, signal, start, Error, Kind, Process};

/// Plays a process that was accepted: what is done may be refused, but only as it may be in a sound one.
pub fn through(process: &Process, tape: &[u8]) {
    let zero = process.variables.zero();
    let mut host = Oracle::new(tape.first().copied().unwrap_or(0));
    let sound = |error: &Error<_>| !matches!(error, Error::BadCase | Error::BadVariable(_));
    let mut case = match start(process, zero, 0, &mut host) {
        Ok(run) => run.case,
        Err(error) => return assert!(sound(&error), "{error:?}"),
    };
    for which in tape {
        let tokens = case.tokens.len().max(1);
        let Some(token) = case.tokens.get(usize::from(*which) % tokens) else {
            return;
        };
        let node = &process.nodes[usize::from(token.node)];
        let edge = &node.edges[usize::from(*which) % node.edges.len()];
        let (token, kept) = (token.id, case.clone());
        let done = if node.kind == Kind::Timer || *which > 200 {
            expire(process, kept, token, u64::MAX, &mut host)
        } else {
            signal(process, kept, token, &edge.name, vec![], 0, &mut host)
        };
        match done {
            Ok(run) => case = run.case,
            Err(error) => assert!(sound(&error), "{error:?}"),
        }
        assert!(process.fits(&case));
    }
}
