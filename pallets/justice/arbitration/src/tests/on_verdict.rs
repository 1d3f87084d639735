//! `OnVerdict`: what the jury says is written down, and nothing else happens.

use super::mock::*;
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, OnVerdict, Verdict},
    trade::Side,
};
use frame_support::assert_ok;

#[test]
fn a_committees_verdict_is_the_ruling() {
    for (verdict, share, loser, author) in [
        (Verdict::Granted, 0, Some(Side::Seller), Author::Panel(0)),
        (Verdict::Denied, 100, Some(Side::Buyer), Author::Panel(0)),
        (Verdict::Undecided, 25, None, Author::Deadlock),
    ] {
        build_and_execute(|| {
            let id = panel();
            run_to(50);
            let jurors = gain(JURORS);
            decide(id, verdict);
            let expected = Standing {
                seller_share: percent(share),
                loser,
                author: author.clone(),
            };
            assert_eq!(standing(id), expected);
            assert_eq!(state(id), State::Ruled { deadline: 60 });
            System::assert_last_event(
                Event::Ruled {
                    case: id,
                    standing: expected,
                    deadline: 60,
                }
                .into(),
            );
            assert_eq!(gain(JURORS), jurors);
            assert!(is_disputed(id));
        });
    }
}

#[test]
fn an_appeals_verdict_changes_the_ruling_or_not() {
    for (verdict, share, loser) in [
        (Verdict::Granted, 90, Side::Buyer),
        (Verdict::Denied, 20, Side::Seller),
        (Verdict::Undecided, 20, Side::Seller),
    ] {
        build_and_execute(|| {
            let id = ruled();
            assert_ok!(Arbitration::appeal(
                signed(MEI),
                id,
                percent(90),
                content(8)
            ));
            decide(id, verdict);
            assert_eq!(standing(id).seller_share, percent(share));
            assert_eq!(standing(id).loser, Some(loser));
            assert_eq!(state(id), State::Ruled { deadline: 11 });
        });
    }
}

#[test]
fn a_final_one_is_carried_out_at_once() {
    build_and_execute(|| {
        let id = finally(BY_COMMITTEE);
        advance(id);
        decide(id, Verdict::Granted);
        assert_eq!(deadline(id), System::block_number());
        advance(id);
        assert_gone(id);
    });
}

#[test]
fn what_nobody_asked_is_not_heard() {
    build_and_execute(|| {
        let id = panel();
        for (docket, panel) in [
            (Docket::Moderation(id), 0),
            (Docket::Certificates(id), 0),
            (Docket::Arbitration(id + 1), 0),
            (Docket::Arbitration(id), 1),
        ] {
            Arbitration::on_verdict(docket, panel, Verdict::Granted);
        }
        let other = ruled();
        let kept = case(other);
        Arbitration::on_verdict(Docket::Arbitration(other), 0, Verdict::Granted);
        assert_eq!(case(other), kept);
        assert!(matches!(state(id), State::Panel { .. }));
    });
}

#[test]
fn it_weighs_as_measured() {
    assert_eq!(
        <Arbitration as OnVerdict>::weight(),
        <() as WeightInfo>::on_verdict()
    );
}
