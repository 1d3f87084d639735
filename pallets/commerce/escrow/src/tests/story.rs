//! The story of the pallet's doc: two lamps, told twice.

use super::mock::*;
use cybermiles_primitives::trade::{Order, Outcome, Parts};
use frame_support::assert_ok;

/// Two lamps of Mei's at 20, each side putting up 10; she had listed them.
fn lamps() -> Order {
    let mut order = Order {
        parts: Parts::Units {
            price: 20,
            count: 2,
        },
        listing: Some(3),
        ..units(CMT)
    };
    order.terms.deposit = 10;
    order
}

#[test]
fn silence_is_consent() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();
        let deal = open(lamps());
        let pot = pot(deal);
        assert_eq!(owns(CMT, pot.clone()), 40);
        assert_ok!(Escrow::accept(signed(MEI), deal));
        assert_ok!(Escrow::ship(signed(MEI), deal, Some(content(0x7a))));
        run_to(15);
        assert_ok!(Escrow::confirm_delivery(signed(LENA), deal));

        // Ravi says nothing. When his days are over, Mei calls.
        run_to(55);
        assert_ok!(Escrow::advance(signed(MEI), deal));
        assert_eq!(Balances::free_balance(MEI), WEALTH + 40);
        assert_eq!(Balances::free_balance(RAVI), WEALTH - 40);
        let receipt = assert_ended(Outcome::Released, 0, 40);
        assert_eq!((receipt.listing, receipt.released), (Some(3), 2));
        assert_gone(deal, pot);
        assert_eq!(Balances::total_issuance(), issuance);
    });
}

#[test]
fn one_lamp_is_broken() {
    build_and_execute(|| {
        let deal = open(lamps());
        assert_ok!(Escrow::accept(signed(MEI), deal));
        assert_ok!(Escrow::ship(signed(MEI), deal, None));
        assert_ok!(Escrow::confirm_delivery(signed(LENA), deal));
        assert_ok!(Escrow::release(signed(RAVI), deal, 1));
        assert_eq!(owns(CMT, MEI), WEALTH + 20);
        assert_ok!(Escrow::reject(signed(RAVI), deal, content(0xb0)));

        // Five for the bulb, says Ravi; fifteen, says Mei. Ravi goes to the court, which says half.
        assert_ok!(Escrow::offer(signed(RAVI), deal, 5));
        assert_ok!(Escrow::offer(signed(MEI), deal, 15));
        assert_ok!(Escrow::dispute(signed(RAVI), deal, content(0xe1)));
        assert_eq!(Recorder::set(|record| record.cases[0].amount), 20);
        assert_ok!(rule(deal, 50, None));
        assert_ended(Outcome::Ruled { loser: None }, 10, 30);
        assert_eq!(Balances::free_balance(MEI), WEALTH + 30);
        assert_eq!(Balances::free_balance(RAVI), WEALTH - 30);
    });
}
