//! The invariants see what breaks them.

use super::*;

#[test]
fn what_is_left_over_is_seen() {
    build_and_execute(|| {
        assert_eq!(Fees::do_try_state(), Ok(()));
        Collected::<Test>::put(1);
        assert_eq!(
            Fees::do_try_state(),
            Err("1: fees are left over that the treasury could take".into())
        );
        Collected::<Test>::kill();
    });
}
