//! The story of the pallet's doc, from the ERC-20 to cleared storage.

use super::mock::*;
use crate::{pallet::*, signing::Scheme, Phase};
use frame_support::assert_ok;

#[test]
fn the_erc20_becomes_native_cmt() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();
        assert_eq!(Claims::remaining(), TOTAL);

        // Mei signs typed data for an account that has never been seen, and is paid without a fee.
        Claim::of(MEI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_500);

        // Lena's leaf vests; she reads the text on her device and signs that.
        let mut lena = Claim::of(LENA, &SETTLER);
        lena.signature = sign(LENA, Scheme::Personal, GENESIS, &SETTLER, 1_000);
        lena.submit();
        assert_eq!(Balances::usable_balance(SETTLER), 500 + 400);

        // Ravi lost his key. Governance moves his claim to his new address; a first try had a typo.
        assert_ok!(Claims::move_claim(governor(), address(RAVI), address(TINY)));
        assert_ok!(Claims::revoke_move(governor(), address(RAVI)));
        assert_ok!(Claims::move_claim(
            governor(),
            address(RAVI),
            address(STRANGER)
        ));
        Claim::signed_by(STRANGER, RAVI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_500 + 700);

        // The twin sleeps through the deadline. Governance sweeps, anybody clears.
        run_to(DEADLINE);
        Claim::of(TWIN, &NEWCOMER).assert_refused(Error::DeadlinePassed);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        assert_eq!(Balances::free_balance(TREASURY), 50 + 1_500 + 4);
        assert_ok!(Claims::clear(RuntimeOrigin::signed(SETTLER), 50));
        assert_eq!(Claims::current_phase(), Phase::Swept);
        assert_eq!(
            Claimed::<Test>::iter().count() + Moves::<Test>::iter().count(),
            0
        );
        assert_eq!(Balances::total_issuance(), issuance);
    });
}
