//! The story of the pallet's doc.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::justice::Verdict;
use frame_support::assert_ok;

#[test]
fn broken_lamps() {
    build_and_execute(|| {
        // Ravi goes to court. Olga bids 40, Pavel 30, and Quinn, whom Ravi has seen with Mei, 5.
        let case = bidding();
        bid(case, OLGA, 40);
        bid(case, PAVEL, 30);
        bid(case, QUINN, 5);
        close_bids(case);
        assert_ok!(Arbitration::strike(signed(RAVI), case, QUINN));
        // Ravi accepts Olga; Mei says nothing, so the lowest bid stands.
        assert_ok!(Arbitration::accept_bid(signed(RAVI), case, OLGA, 40));
        advance(case);
        assert!(matches!(state(case), State::Hearing { arbiter, .. } if arbiter == PAVEL));
        let picture = uri("ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi");
        assert_ok!(Arbitration::submit_evidence(
            signed(RAVI),
            case,
            content(0xe1),
            picture
        ));

        // But Pavel sleeps.
        advance(case);
        assert_eq!((gain(PAVEL), record(PAVEL).timeouts), (-1_001, 1));
        assert!(matches!(state(case), State::Hearing { arbiter, .. } if arbiter == OLGA));
        run_to(60);
        assert_ok!(Arbitration::rule(signed(OLGA), case, percent(20)));

        // Mei wants all; the jurors say no, and her pledge is theirs.
        assert_ok!(Arbitration::appeal(
            signed(MEI),
            case,
            percent(100),
            content(0xa9)
        ));
        assert_eq!(Panels::<Test>::get(0).unwrap().seats, 7);
        decide(case, Verdict::Denied);
        advance(case);
        assert_gone(case);
        assert_eq!(gain(RAVI), -200 + 501);
        assert_eq!(gain(MEI), 200 - 101 - 200 + 500);
        assert_eq!((gain(OLGA), gain(JURORS)), (101, 200));
        assert_eq!((record(OLGA).cases, record(OLGA).upheld), (1, 1));
    });
}

#[test]
fn a_committee_for_those_who_trust_no_arbiter() {
    build_and_execute(|| {
        let case = pleading();
        // Ravi wants a discount, Mei all.
        assert_ok!(Arbitration::plead(signed(RAVI), case, percent(70)));
        advance(case);
        assert_eq!(Panels::<Test>::get(0).unwrap().seats, 3);
        decide(case, Verdict::Granted);
        advance(case);
        assert_gone(case);
        // 70 % of 1,001 is 700; the pledge came back, and Mei's deposit went to the jurors.
        assert_eq!((gain(RAVI), gain(MEI)), (-700, 700 - 101));
        assert_eq!(gain(JURORS), 101);
    });
}

#[test]
fn everybody_vanishes() {
    build_and_execute(|| {
        let case = bidding();
        while Cases::<Test>::contains_key(case) {
            if matches!(state(case), State::Panel { .. }) {
                run_to(System::block_number() + PANEL_TIME);
                decide(case, Verdict::Undecided);
            }
            advance(case);
        }
        assert_gone(case);
        assert_eq!((gain(RAVI), gain(MEI)), (-250, 250));
    });
}
