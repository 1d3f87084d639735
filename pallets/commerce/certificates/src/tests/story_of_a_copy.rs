//! The second story of the pallet's doc: a copied serial number.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{justice::Verdict, trade::Outcome};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_copied_label_is_found_out() {
    build_and_execute(|| {
        // The true bottle goes from the factory by the distributor to Anna, far away.
        let bottle = bottle_of(FACTORY);
        transfer(FACTORY, bottle, DISTRIBUTOR);
        open_deal(1, ANNA, DISTRIBUTOR);
        bind(DISTRIBUTOR, bottle, 1);
        end_deal(1, Outcome::Released, 1, 1);

        // Ben, who bought another with the same label, can't claim it.
        commit(BEN, bottle);
        wait(2);
        assert_noop!(try_claim(BEN, bottle), Error::<Test>::AlreadyClaimed);
        run_to(50);
        assert_ok!(Certificates::expire_commitment(
            signed(BEN),
            BEN,
            hash_of(&BEN, bottle)
        ));

        // He reports it; the factory answers.
        let id = report(BEN, bottle);
        let summons = take_summons().remove(0);
        assert_eq!(summons.excluded, [BEN, FACTORY, ANNA]);
        assert_ok!(Certificates::answer(signed(FACTORY), id, content(4)));

        // The jurors read where it has been, and who tries to wipe that can't.
        assert_eq!(holders(bottle), [FACTORY, DISTRIBUTOR, ANNA]);
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert_noop!(
            Certificates::clear(signed(ANNA), bottle, 50),
            Error::<Test>::ReportOpen
        );

        // The number was copied: everybody sees it from now on.
        decide(id, Verdict::Granted);
        assert!(is_marked(bottle));
        assert_eq!((free(&BEN), free(&JURORS)), (FUNDS + 1_000, 1_001));
        assert_noop!(
            Certificates::certify(signed(FACTORY), root(), UNITS, content(2)),
            Error::<Test>::BondIncomplete
        );
        assert_ok!(Certificates::top_up_bond(signed(FACTORY)));
        assert_eq!(certify(), 1);

        // The mark outlives the unit, and goes with the batch.
        assert_ok!(Certificates::clear(signed(ANNA), bottle, 50));
        assert!(is_marked(bottle));
        for batch in [0, 1] {
            assert_ok!(Certificates::close_batch(signed(FACTORY), batch));
        }
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        for batch in [0, 1] {
            assert_ok!(Certificates::remove_batch(signed(SHOP), batch, 50));
        }
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_eq!(free(&FACTORY), FUNDS - 2_001);
        assert_empty();
    });
}
