//! A thousand seats among two thousand jurors, in chunks.

use super::mock::*;
use crate::{pallet::*, State, MAX_CHUNK};
use cybermiles_primitives::{
    justice::{Jury as _, Verdict},
    AccountId, Balance, CMT,
};
use frame_support::assert_ok;

#[test]
fn a_thousand_seats_run_through_in_chunks() {
    let stakes: Vec<(AccountId, Balance)> = (1..=2_000u16)
        .map(|number| (juror(number), (1_000 + Balance::from(number)) * CMT))
        .collect();
    let jurors: Vec<_> = stakes.iter().map(|(who, _)| who.clone()).collect();
    execute(ext_with(PARAMETERS, stakes), || {
        let id = seeded(1_000);
        let mut calls = 0;
        while matches!(state(id), State::Drawing { .. }) {
            assert_ok!(Jury::draw(signed(STRANGER), id, MAX_CHUNK));
            calls += 1;
        }
        assert_eq!(calls, 1_000 / MAX_CHUNK);

        // A tenth is silent, and of the others one in three is against it.
        let number = |who: &AccountId| {
            let bytes: &[u8; 32] = who.as_ref();
            u16::from_le_bytes([bytes[0], bytes[1]])
        };
        vote(id, |who| {
            (!number(who).is_multiple_of(10)).then_some(!number(who).is_multiple_of(3))
        });
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Granted)]);
        assert_ok!(Jury::discharge(id));

        let ballots = seats(id).len() as u32;
        let mut calls = 0;
        while Panels::<Test>::contains_key(id) {
            assert_ok!(Jury::settle(signed(STRANGER), id, MAX_CHUNK));
            calls += 1;
        }
        assert!(calls <= ballots / MAX_CHUNK + 1, "{calls} calls");
        assert_gone(id);
        let total: Balance = jurors.iter().chain([&MEI]).map(owns).sum();
        assert_eq!(total, 2_001 * WEALTH);
    });
}
