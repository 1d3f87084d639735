//! The story of the pallet's doc: a shop pays its suppliers at the end of the month.

use super::*;
use crate::Error;
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_shop_pays_its_suppliers() {
    build_and_execute(|| {
        // The list as it was first written: the new supplier's amount lost its zeros.
        let list = [(MEI, 4_000), (RAVI, 2_500), (NEWCOMER, 3)];
        assert_noop!(pay(&list), Error::<Test>::BelowExistentialDeposit(2));

        // Place 2 is put right; everybody is paid, and their wallets see a transfer each.
        assert_ok!(pay(&[(MEI, 4_000), (RAVI, 2_500), (NEWCOMER, 3_000)]));
        assert_eq!(Balances::free_balance(MEI), 4_100);
        assert_eq!(Balances::free_balance(RAVI), 2_600);
        assert_eq!(Balances::free_balance(NEWCOMER), 3_000);
        assert_eq!(Balances::free_balance(PAYER), 500);
        assert!(events().contains(&transferred(NEWCOMER, 3_000)));
    });
}
