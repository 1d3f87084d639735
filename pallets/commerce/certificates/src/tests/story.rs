//! The story of the pallet's doc.

use super::mock::*;
use crate::{pallet::*, Recall, UnitState};
use cybermiles_primitives::trade::Outcome;
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_bottle_goes_from_the_factory_to_its_last_drop() {
    build_and_execute(|| {
        // The factory certifies its bottles and sends one on its way.
        assert_ok!(Certificates::register(signed(FACTORY), content(1)));
        assert_ok!(Certificates::certify(
            signed(FACTORY),
            root(),
            UNITS,
            content(2)
        ));
        let bottle = claim(FACTORY, BOTTLE);
        run_to(10);
        transfer(FACTORY, bottle, DISTRIBUTOR);
        run_to(20);
        transfer(DISTRIBUTOR, bottle, SHOP);

        // Anna buys it. A first deal falls through, and the bottle stays with the shop.
        open_deal(1, ANNA, SHOP);
        bind(SHOP, bottle, 1);
        end_deal(1, Outcome::Refunded, 0, 1);
        assert_eq!(custodian(bottle), SHOP);
        open_deal(2, ANNA, SHOP);
        bind(SHOP, bottle, 2);
        assert_eq!(Certificates::units_of_deal(2), [bottle]);
        assert_noop!(
            Certificates::transfer(signed(SHOP), bottle, BEN),
            Error::<Test>::UnitBound
        );
        run_to(30);
        end_deal(2, Outcome::Released, 1, 1);

        // A copy of the label is offered to Ben, who finds out.
        commit(BEN, bottle);
        wait(2);
        assert_noop!(try_claim(BEN, bottle), Error::<Test>::AlreadyClaimed);
        assert_eq!(holders(bottle).last(), Some(&ANNA));

        // So he buys Anna's, and reads where it has been.
        open_deal(3, BEN, ANNA);
        bind(ANNA, bottle, 3);
        run_to(40);
        end_deal(3, Outcome::Released, 1, 1);
        let expected = [
            (FACTORY, 3, None),
            (DISTRIBUTOR, 10, None),
            (SHOP, 20, None),
            (ANNA, 30, Some(2)),
            (BEN, 40, Some(3)),
        ];
        assert_eq!(history(bottle), expected);

        // The factory warns of the batch, while it is leaving.
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        let seen = Certificates::unit(bottle).unwrap();
        let warning = Recall {
            reason: content(6),
            at: 40,
        };
        assert_eq!((seen.issuer, seen.recall), (FACTORY, Some(warning)));

        // Ben empties it. All that was paid for storage comes back, and the label is good for nothing.
        assert_ok!(Certificates::retire(signed(BEN), bottle));
        assert_ok!(Certificates::clear(signed(ANNA), bottle, 50));
        assert_eq!(Certificates::unit(bottle).unwrap().state, UnitState::Spent);
        let hash = hash_of(&BEN, bottle);
        run_to(60);
        assert_ok!(Certificates::expire_commitment(signed(SHOP), BEN, hash));

        // The factory closes the batch and leaves.
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        run_to(150);
        assert_ok!(Certificates::remove_batch(signed(ANNA), 0, 50));
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_clean();
    });
}
