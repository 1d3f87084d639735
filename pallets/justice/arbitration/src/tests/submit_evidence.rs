//! `submit_evidence`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{justice::Verdict, trade::Side, AccountId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchResult, TokenError};

fn submit(who: AccountId, id: CaseId) -> DispatchResult {
    Arbitration::submit_evidence(signed(who), id, content(6), uri("ipfs://lamp"))
}

#[test]
fn it_is_kept_numbered_and_paid_for() {
    build_and_execute(|| {
        let id = bidding();
        let before = held(HoldReason::Rent, MEI);
        assert_eq!(before, 0);
        run_to(4);
        assert_ok!(submit(MEI, id));
        System::assert_last_event(
            Event::EvidenceSubmitted {
                case: id,
                by: Side::Seller,
                index: 0,
                content: content(6),
            }
            .into(),
        );
        assert_ok!(submit(RAVI, id));
        let bytes = crate::rent::Rented::Evidence.bytes::<<Test as Config>::Ticket>();
        assert_eq!(held(HoldReason::Rent, MEI), 15 + bytes as u128);
        let shown = |by| ExhibitView {
            by,
            at: 4,
            content: content(6),
            uri: b"ipfs://lamp".to_vec(),
        };
        assert_eq!(
            Arbitration::evidence(id),
            [shown(Side::Seller), shown(Side::Buyer)]
        );
    });
}

#[test]
fn in_every_state_while_it_lasts() {
    build_and_execute(|| {
        for reach in REACH {
            let id = reach();
            assert_ok!(submit(RAVI, id));
            let Some(deadline) = state(id).deadline() else {
                decide(id, Verdict::Denied);
                assert_ok!(submit(MEI, id));
                continue;
            };
            run_to(deadline);
            assert_noop!(submit(RAVI, id), Error::<Test>::DeadlinePassed);
        }
    });
}

#[test]
fn eight_pieces_a_side() {
    build_and_execute(|| {
        let id = bidding();
        for _ in 0..MAX_EVIDENCE {
            assert_ok!(submit(RAVI, id));
        }
        assert_noop!(submit(RAVI, id), Error::<Test>::TooMuchEvidence);
        for _ in 0..MAX_EVIDENCE {
            assert_ok!(submit(MEI, id));
        }
        assert_noop!(submit(MEI, id), Error::<Test>::TooMuchEvidence);
        assert_eq!(Arbitration::evidence(id).len(), 16);
        advance(id);
        advance(id);
        decide(id, Verdict::Granted);
        advance(id);
        assert_gone(id);
    });
}

#[test]
fn with_a_length_and_for_rent() {
    build_and_execute(|| {
        let id = bidding();
        assert_noop!(
            Arbitration::submit_evidence(signed(MEI), id, content(0), uri("")),
            Error::<Test>::ContentLengthOutOfRange
        );
        assert_noop!(submit(MEI, 9), Error::<Test>::NotFound);
        let free = Balances::free_balance(MEI) - EXISTENTIAL_DEPOSIT;
        assert_ok!(Balances::transfer_keep_alive(signed(MEI), STRANGER, free));
        assert_noop!(submit(MEI, id), TokenError::FundsUnavailable);
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = hearing();
        assert_not_by([OLGA, STRANGER], Error::<Test>::NotParty, |who| {
            Arbitration::submit_evidence(who, id, content(6), uri(""))
        });
    });
}
