//! Rent: what is said of the bytes is so, and it comes back.

use super::mock::*;
use crate::{pallet::*, rent::Rented, types::*};
use cybermiles_primitives::justice::Verdict;
use frame_support::assert_ok;

type Ticket = <Test as Config>::Ticket;

#[test]
fn as_the_doc_says() {
    assert_eq!(
        [Rented::Arbiter, Rented::Case, Rented::Evidence].map(|rented| rented.bytes::<Ticket>()),
        [231, 1_281, 215]
    );
}

#[test]
fn all_of_it_comes_back() {
    build_and_execute(|| {
        let id = hearing();
        for who in [RAVI, MEI] {
            assert_ok!(Arbitration::submit_evidence(
                signed(who),
                id,
                content(6),
                uri("somewhere")
            ));
        }
        let arbiter = 15 + Rented::Arbiter.bytes::<Ticket>() as u128;
        let case = 15 + Rented::Case.bytes::<Ticket>() as u128;
        let exhibit = 15 + Rented::Evidence.bytes::<Ticket>() as u128;
        assert_eq!(held(HoldReason::Rent, OLGA), arbiter);
        assert_eq!(held(HoldReason::Rent, RAVI), case + exhibit);
        assert_eq!(held(HoldReason::Rent, MEI), exhibit);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(50)));
        assert_ok!(Arbitration::appeal(
            signed(MEI),
            id,
            percent(60),
            content(8)
        ));
        decide(id, Verdict::Undecided);
        advance(id);
        assert_gone(id);
    });
}

#[test]
fn a_payer_who_cannot_receive_stops_nobody() {
    new_test_ext().execute_with(|| {
        let id = ruled();
        assert_ok!(Arbitration::submit_evidence(
            signed(MEI),
            id,
            content(6),
            uri("")
        ));
        end_deal(id);
        frame_system::Account::<Test>::mutate(MEI, |account| account.data.free = u128::MAX);
        assert_ok!(Arbitration::advance(signed(STRANGER), id));
        assert!(events().contains(&Event::RentStuck { payer: MEI }));
        assert_eq!(Cases::<Test>::get(id), None);
        assert_eq!(held(HoldReason::Rent, RAVI), 0);
    });
}

/// What a side can't receive of a bond stays with it.
#[test]
fn a_party_who_cannot_receive_stops_no_case() {
    new_test_ext().execute_with(|| {
        let id = hearing();
        frame_system::Account::<Test>::mutate(MEI, |account| account.data.free = u128::MAX);
        advance(id);
        assert_eq!(arbiter(OLGA).bond, 500);
        assert_eq!(held(HoldReason::Bond, OLGA), 500);
        assert!(events().contains(&Event::BondSlashed {
            case: id,
            arbiter: OLGA,
            to_buyer: 501,
            to_seller: 0,
        }));
        Arbitration::do_try_state().unwrap();
    });
}

#[test]
fn types_fit_their_bounds() {
    use codec::MaxEncodedLen;
    assert_eq!(
        BidList::max_encoded_len(),
        1 + MAX_BIDS as usize * Bid::max_encoded_len()
    );
}
