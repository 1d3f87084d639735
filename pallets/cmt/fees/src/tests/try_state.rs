//! The invariants see what breaks them.

use super::*;

#[test]
fn what_is_made_from_nothing_is_seen() {
    build_and_execute(|| {
        Collected::<Test>::put(1);
        assert_eq!(
            Fees::do_try_state(),
            Err("1: what accounts hold and what is gathered is not the total issuance".into())
        );
        Collected::<Test>::kill();
        assert_eq!(Fees::do_try_state(), Ok(()));
    });
}

#[test]
fn what_is_left_over_is_seen() {
    build_and_execute(|| {
        let taken = take(&MEI, 100).unwrap();
        settle(&MEI, 100, taken);
        assert_eq!(
            Fees::do_try_state(),
            Err("2: fees are left over that the treasury could take".into())
        );
        end_block(None);
    });
}
