//! The story of the pallet's doc.

use super::{mock::*, processes::*};
use cybermiles_primitives::engine::Cases as Promise;
use cybermiles_process::Step;
use frame_support::assert_ok;

/// What the paper's script does: `while (process.next()) { if (process.state == …) … process.signal() }`.
fn serve(case: u64) -> Vec<String> {
    let mut done = Vec::new();
    let mut after = None;
    while let (Some(waiting), _) = <Process as Promise>::next(case, after).unwrap() {
        done.push(String::from_utf8(waiting.node).unwrap());
        <Process as Promise>::signal(&LENA, case, waiting.token, b"", vec![]).unwrap();
        after = Some(waiting.token);
    }
    done
}

#[test]
fn a_purchase() {
    build_and_execute(|| {
        let old = purchase();
        deploy(LENA, "purchase process", &old);
        let first = start("purchase process", &[]);
        let second = start("purchase process", &[]);
        assert_eq!(places(first), ["evaluate"]);

        signal(LENA, first, "evaluate", "approve");
        let log = log_of(last_event());
        assert!(log.contains(&Step::Forked {
            token: 0,
            first: 1,
            count: 3
        }));
        let three = ["decrement inventory", "credit seller", "deduct from buyer"];
        assert_eq!(places(first), three);

        // Meanwhile the process is replaced; what runs goes on as it began.
        let mut new = purchase();
        new.nodes[1].edges.truncate(1);
        new.nodes[1].edges[0].name = "buy".into();
        deploy(LENA, "purchase process", &new);
        let third = start("purchase process", &[]);
        assert_eq!((users(LENA, &old), users(LENA, &new)), (2, 2));

        assert_eq!(serve(first), three);
        assert_eq!(log_of(last_event()).last(), Some(&Step::Completed));
        assert!(data_of(first).ended);
        signal(LENA, second, "evaluate", "disapprove");
        assert!(data_of(second).ended);
        signal(LENA, third, "evaluate", "buy");
        assert_eq!(serve(third), three);

        // What is known stays until it is closed; then every planck is back.
        for case in [first, second, third] {
            assert!(exists(case));
            assert_ok!(Process::close(signed(LENA), case));
        }
        assert_eq!((users(LENA, &old), users(LENA, &new)), (0, 1));
        assert_ok!(Process::remove(signed(LENA), called("purchase process")));
        assert_quiet();
    });
}
