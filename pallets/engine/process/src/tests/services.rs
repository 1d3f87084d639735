//! Services: calls that are put in the owner's queue.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*};
use codec::Encode;
use cybermiles_process::{Kind, Process as Net};
use frame_support::{assert_ok, storage::with_storage_layer};
use sp_runtime::DispatchError;

fn input(case: u64, token: u32) -> Vec<u8> {
    ([1u8, 2, 3, 4], case, token).encode()
}

/// Has as many contracts called at once.
fn serving(count: u8) -> Net {
    let fork = node(
        "split",
        Kind::Fork,
        (2..count + 2).map(|to| edge("", to)).collect(),
    );
    let mut nodes = vec![begin(), fork];
    nodes.extend((0..count).map(|number| {
        let selector = [number, 0, 0, 0];
        node(
            &format!("serve {number}"),
            Kind::Service { selector },
            vec![edge("", count + 2)],
        )
    }));
    nodes.push(end());
    process("serving", nodes)
}

#[test]
fn a_contract_is_called_and_signals() {
    build_and_execute(|| {
        deploy(LENA, "service", &service());
        let first = start("service", &[]);
        let second = start("service", &[]);
        assert_eq!(
            queue(),
            [(LENA, input(first, 0), GAS), (LENA, input(second, 0), GAS)]
        );
        // A selector, a u64 and a u32, little-endian.
        assert_eq!(
            input(7, 9),
            [1, 2, 3, 4, 7, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0]
        );
        assert_undone(
            || try_signal(RAVI, first, 0, "", &[]),
            Error::<Test>::NotAllowed,
        );
        signal(LENA, first, "charge", "");
        assert_eq!(places(first), ["rest"]);
        assert_eq!(queue().len(), 2);
    });
}

#[test]
fn all_is_undone_if_the_queue_takes_nothing() {
    build_and_execute(|| {
        let mut net = service();
        // Back to the service.
        net.nodes[2].edges = vec![edge("again", 1), edge("", 3)];
        deploy(LENA, "service", &net);
        let case = start("service", &[]);
        signal(LENA, case, "charge", "");
        fill_queue();
        // The queue's own error.
        assert_undone(
            || with_storage_layer(|| try_signal(LENA, case, 0, "again", &[])),
            DispatchError::Exhausted,
        );
        assert_undone(
            || with_storage_layer(|| try_start(LENA, "service", &[], &[])),
            DispatchError::Exhausted,
        );
        // The exits need no queue.
        signal(LENA, case, "rest", "");
        assert_ok!(Process::close(signed(LENA), case));
    });
}

#[test]
fn only_so_many_at_once() {
    build_and_execute(|| {
        let most = MAX_SERVICES as u8;
        deploy(LENA, "p", &serving(most + 1));
        assert_undone(
            || with_storage_layer(|| try_start(LENA, "p", &[], &[])),
            Error::<Test>::ServiceLimit,
        );
        assert_eq!(queue(), []);
        deploy(LENA, "p", &serving(most));
        let started = try_start(LENA, "p", &[], &[]);
        // Each is charged.
        let usage = Usage {
            starts: 1,
            code: serving(most).to_bytes().len() as u32,
            visits: 2 + MAX_SERVICES,
            others: ENQUEUING * u64::from(MAX_SERVICES),
            ..Usage::default()
        };
        assert_eq!(weight_of(started), used(usage));
        let selectors: Vec<u8> = queue().iter().map(|(_, input, _)| input[0]).collect();
        assert_eq!(selectors, (0..most).collect::<Vec<u8>>());
    });
}
