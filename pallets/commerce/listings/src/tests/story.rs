//! The story of the pallet's doc, from ten lamps to an empty shelf.

use super::mock::*;
use crate::{pallet::*, Amendment};
use cybermiles_primitives::trade::Outcome;
use frame_support::{assert_noop, assert_ok};

#[test]
fn ten_lamps() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();

        // Mei lists ten lamps and pays the rent.
        assert_ok!(list(lamps()));
        assert_eq!(rent(&MEI), RENT);

        // Ravi finds them on her shelf and buys two.
        let (id, seen) = Shop::shelf(MEI, None, 10).remove(0);
        assert_ok!(try_buy(RAVI, id, 2, seen.price, seen.revision));
        let ravis = DealCount::get() - 1;
        assert_eq!(units(id), (8, 2));

        // Mei raises her price; Lena still saw the old one.
        let dearer = Amendment {
            price: Some(25),
            ..Default::default()
        };
        assert_ok!(Shop::amend(signed(MEI), id, seen.revision, dearer));
        assert_noop!(
            try_buy(LENA, id, 1, seen.price, seen.revision),
            Error::<Test>::RevisionChanged
        );
        assert_eq!(free(&LENA), ENDOWMENT);

        // Ravi's lamps arrive, at the price that he saw.
        close(ravis, 2, Outcome::Released);
        assert_eq!(free(&RAVI), ENDOWMENT - 2 * 20);
        assert_eq!(units(id), (8, 0));

        // Lena buys one at the new price and is refunded; the lamp returns.
        let lenas = buy(LENA, id, 1);
        assert_eq!(free(&LENA), ENDOWMENT - 25);
        close(lenas, 0, Outcome::Refunded);
        assert_eq!(free(&LENA), ENDOWMENT);
        assert_eq!(units(id), (8, 0));

        // Rules of Mei's make the price: who has paid 30 in his deals pays a tenth less.
        deploy(MEI, "regulars", |purchase| {
            let is_regular = purchase.reputation.volume >= 30;
            Ok(purchase.listed_price * if is_regular { 90 } else { 100 } / 100)
        });
        assert_ok!(Shop::set_pricing(signed(MEI), id, Some(called("regulars"))));
        let quote = Shop::quote(id, RAVI, 1).unwrap();
        assert_eq!((quote, Shop::quote(id, LENA, 1)), (22, Ok(25)));
        assert_ok!(try_buy(RAVI, id, 1, quote, 2));
        close(DealCount::get() - 1, 1, Outcome::Released);
        assert_eq!(free(&RAVI), ENDOWMENT - 2 * 20 - 22);

        // Mei closes the shop.
        assert_ok!(Shop::delist(signed(MEI), id));
        assert!(Shop::shelf(MEI, None, 10).is_empty());
        assert_eq!(free(&MEI), ENDOWMENT + 2 * 20 + 22);
        assert_eq!(Balances::total_issuance(), issuance);
    });
}
