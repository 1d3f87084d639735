//! What clients read.

use super::mock::*;
use crate::{
    signing::{digest, personal_text, Scheme},
    Phase,
};
use frame_support::assert_ok;
use sp_core::H256;

#[test]
fn the_books() {
    build_and_execute(|| {
        assert_eq!(Claims::total(), TOTAL);
        assert_eq!(Claims::remaining(), TOTAL);
        assert_eq!(Claims::deadline(), DEADLINE);
        assert_eq!(Claims::pot(), pot());
        assert_eq!(Claims::phase(), Phase::Open);
        assert!(!Claims::is_claimed(address(MEI)));

        Claim::of(MEI, &NEWCOMER).submit();
        assert!(Claims::is_claimed(address(MEI)));
        assert!(!Claims::is_claimed(address(RAVI)));
        assert_eq!(Claims::remaining(), TOTAL - 1_500);
        assert_eq!(Claims::total(), TOTAL);

        run_to(DEADLINE);
        assert_eq!(Claims::phase(), Phase::Expired);
        assert_ok!(Claims::sweep(RuntimeOrigin::root()));
        assert_eq!(Claims::phase(), Phase::Swept);
        assert_eq!(Claims::remaining(), 0);
    });
}

#[test]
fn who_signs() {
    build_and_execute(|| {
        assert_eq!(Claims::signer(address(RAVI)), Some(address(RAVI)));
        assert_ok!(Claims::move_claim(governor(), address(RAVI), address(MEI)));
        assert_eq!(Claims::signer(address(RAVI)), Some(address(MEI)));
        assert_eq!(Claims::signer(address(MEI)), None);
    });
}

#[test]
fn what_to_sign() {
    build_and_execute(|| {
        assert_eq!(
            Claims::message(NEWCOMER, 5),
            personal_text(GENESIS, &NEWCOMER, 5)
        );
        assert_eq!(
            Claims::eip712_digest(NEWCOMER, 5),
            H256(digest(Scheme::Eip712, GENESIS, &NEWCOMER, 5))
        );
    });
}
