//! A case in a person's hands: what the views show of its tokens, after each of his signals.

use crate::support::*;
use cybermiles_primitives::engine::{CaseId, ItemName, TokenId};
use cybermiles_process_language::compile;
use cybermiles_runtime::{genesis::dev, Process, Runtime};
use frame_support::assert_ok;
use pallet_process::{Assignments, Call, CodeBytes, Roles};

const PURCHASE: &str = include_str!("../../../../contracts/examples/processes/purchase.xml");

/// The tokens that wait, and where, as a client finds them one after the other. The view of the case shows the same.
fn waiting(case: CaseId) -> Vec<(TokenId, String)> {
    let (mut found, mut after) = (vec![], None);
    while let Some(token) = Process::next(case, after) {
        after = Some(token.token);
        found.push(token);
    }
    assert_eq!(Process::case(case).unwrap().tokens, found);
    let found = found.into_iter();
    let named = found.map(|token| (token.token, String::from_utf8(token.node).unwrap()));
    named.collect()
}

/// What `waiting` should be.
fn tokens(of: &[(TokenId, &str)]) -> Vec<(TokenId, String)> {
    of.iter()
        .map(|(id, node)| (*id, node.to_string()))
        .collect()
}

/// Alice lets a token go on, in a block.
fn signal(case: CaseId, token: TokenId, transition: &str) {
    let call = Call::<Runtime>::signal {
        case,
        token,
        transition: transition.as_bytes().to_vec().try_into().unwrap(),
        variables: Assignments::default(),
    };
    assert_eq!(block(vec![signed("Alice", call.into(), 0)]), [Ok(Ok(()))]);
}

#[test]
fn a_person_sees_all_three_tokens_of_the_papers_fork() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let name: ItemName = b"purchase".to_vec().try_into().unwrap();
        let process = compile(PURCHASE, "purchase.xml").unwrap().process;
        let code = CodeBytes::try_from(process.to_bytes()).unwrap();
        assert_ok!(Process::deploy(origin("Bob"), name.clone(), code, None));
        // Of Bob's process, which Alice controls.
        let start = Call::<Runtime>::start {
            owner: account("Bob"),
            name,
            code: None,
            roles: Roles::default(),
            variables: Assignments::default(),
        };
        assert_eq!(block(vec![signed("Alice", start.into(), 0)]), [Ok(Ok(()))]);
        let case = 0;
        assert_eq!(Process::case(case).unwrap().controller, account("Alice"));
        assert_eq!(waiting(case), tokens(&[(0, "evaluate")]));

        signal(case, 0, "approve");
        let [decrement, credit, deduct] = [
            (1, "decrement inventory"),
            (2, "credit seller"),
            (3, "deduct from buyer"),
        ];
        assert_eq!(waiting(case), tokens(&[decrement, credit, deduct]));
        signal(case, 2, "");
        assert_eq!(waiting(case), tokens(&[decrement, deduct]));
        signal(case, 1, "");
        assert_eq!(waiting(case), tokens(&[deduct]));
        assert!(!Process::case(case).unwrap().ended);
        signal(case, 3, "");
        assert_eq!(waiting(case), tokens(&[]));
        assert!(Process::case(case).unwrap().ended);

        let close = Call::<Runtime>::close { case };
        assert_eq!(block(vec![signed("Alice", close.into(), 0)]), [Ok(Ok(()))]);
        assert_eq!(Process::case(case), None);
        assert_eq!(Process::next(case, None), None);
    });
}
