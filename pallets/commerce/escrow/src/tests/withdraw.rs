//! `withdraw`.

use super::mock::*;
use crate::{pallet::*, Amounts, State};
use cybermiles_primitives::trade::{Outcome, Side};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_deal_has_ended_and_the_money_follows() {
    for who in [RAVI, MEI, STRANGER] {
        build_and_execute(|| {
            let id = owed(units(USD));
            let pot = pot(id);
            // The outcome is told, the deposits are back; the rent pays for what is kept.
            assert_ended(Outcome::Settled, 250, 150);
            let dues = Amounts {
                buyer: 250,
                seller: 150,
            };
            assert_eq!(due(id), dues);
            assert_eq!((deposit(RAVI), deposit(MEI), rent(RAVI)), (0, 0, RENT));
            thaw();
            System::reset_events();
            assert_ok!(Escrow::withdraw(signed(who), id, Side::Seller, None));
            // The smaller share first; the other with it.
            assert_eq!(
                events(),
                [
                    Event::Paid {
                        deal: id,
                        side: Side::Seller,
                        to: MEI,
                        amount: 150,
                    },
                    Event::Paid {
                        deal: id,
                        side: Side::Buyer,
                        to: RAVI,
                        amount: 250,
                    },
                    Event::Removed { deal: id },
                ]
            );
            assert_gone(id, pot);
            assert_eq!(
                (owns(USD, RAVI), owns(USD, MEI)),
                (WEALTH - 150, WEALTH + 150)
            );
            // It was told once.
            assert_eq!(Recorder::take_receipt(), None);
        });
    }
}

#[test]
fn the_owed_side_may_have_it_paid_elsewhere() {
    build_and_execute(|| {
        let id = owed(units(USD));
        let pot = pot(id);
        thaw();
        // The stranger can be paid, Mei can't any more.
        assert_ok!(Assets::block(signed(ADMIN), DOLLAR, MEI));
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Seller, None),
            Error::<Test>::NotPayable
        );
        // The buyer's part does not wait for hers.
        assert_ok!(Escrow::withdraw(signed(RAVI), id, Side::Buyer, None));
        assert_eq!(
            due(id),
            Amounts {
                buyer: 0,
                seller: 150
            }
        );
        assert_eq!(owns(USD, RAVI), WEALTH - 150);
        assert_ok!(Escrow::withdraw(
            signed(MEI),
            id,
            Side::Seller,
            Some(STRANGER)
        ));
        assert_eq!(owns(USD, STRANGER), WEALTH + 150);
        assert_gone(id, pot);
    });
}

#[test]
fn nobody_chooses_for_another() {
    build_and_execute(|| {
        let id = owed(units(USD));
        thaw();
        for who in [RAVI, LENA, STRANGER] {
            assert_noop!(
                Escrow::withdraw(signed(who.clone()), id, Side::Seller, Some(who)),
                Error::<Test>::NotParty
            );
        }
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Buyer, Some(MEI)),
            Error::<Test>::NotParty
        );
    });
}

#[test]
fn the_pot_is_no_beneficiary() {
    build_and_execute(|| {
        let id = owed(units(USD));
        thaw();
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Seller, Some(pot(id))),
            Error::<Test>::NotPayable
        );
    });
}

#[test]
fn not_while_it_can_not_be_paid() {
    build_and_execute(|| {
        let id = owed(units(USD));
        for side in Side::BOTH {
            assert_noop!(
                Escrow::withdraw(signed(STRANGER), id, side, None),
                Error::<Test>::NotPayable
            );
        }
    });
}

#[test]
fn what_was_released_but_not_paid_is_withdrawn_while_the_deal_goes_on() {
    build_and_execute(|| {
        let id = delivered(units(USD));
        freeze();
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!(due(id).seller, 200);
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Seller, None),
            Error::<Test>::NotPayable
        );
        thaw();
        assert_noop!(
            Escrow::withdraw(signed(RAVI), id, Side::Buyer, None),
            Error::<Test>::NothingDue
        );
        let before = state(id);
        assert_ok!(Escrow::withdraw(
            signed(MEI),
            id,
            Side::Seller,
            Some(STRANGER)
        ));
        assert_eq!(owns(USD, STRANGER), WEALTH + 200);
        assert_eq!((due(id), state(id)), (Amounts::default(), before));
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Seller, None),
            Error::<Test>::NothingDue
        );
        advance(id);
        assert_eq!(owns(USD, MEI), WEALTH + 200);
        assert_ended(Outcome::Released, 0, TOTAL);
    });
}

#[test]
fn or_paid_with_the_next_release() {
    build_and_execute(|| {
        let id = delivered(units(USD));
        freeze();
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        thaw();
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!(owns(USD, MEI), WEALTH + 200);
        assert_eq!(due(id), Amounts::default());
    });
}

#[test]
fn only_what_is_due_of_a_deal_there_is() {
    build_and_execute(|| {
        for (index, reach) in REACH.iter().enumerate() {
            let id = reach(units(CMT));
            assert_eq!(id, index as u64);
            for side in Side::BOTH {
                assert_noop!(
                    Escrow::withdraw(signed(RAVI), id, side, None),
                    Error::<Test>::NothingDue
                );
            }
        }
        assert_noop!(
            Escrow::withdraw(signed(RAVI), 6, Side::Buyer, None),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn by_anybody_who_signs() {
    build_and_execute(|| {
        let id = owed(units(USD));
        thaw();
        assert_not_by([], Error::<Test>::NotParty, |who| {
            Escrow::withdraw(who, id, Side::Buyer, None)
        });
        assert_eq!(state(id), State::Owed);
    });
}
