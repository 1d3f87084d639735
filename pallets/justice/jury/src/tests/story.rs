//! A listing is to be removed; strangers decide (002 ch. 4 "Democratic community management").

use super::mock::*;
use crate::State;
use cybermiles_primitives::{
    justice::{Jury as _, Verdict},
    CMT,
};
use frame_support::assert_ok;

#[test]
fn strangers_decide_and_are_paid_for_it() {
    build_and_execute(|| {
        // Mei asks, Ravi is the seller and sits on no panel about himself.
        let id = Jury::summon(summons(20)).unwrap();
        assert_eq!(owns(&MEI), WEALTH - PLEDGE - EXISTENTIAL_DEPOSIT);

        // It is too late to stake more.
        assert_ok!(Jury::raise(signed(ADA), 40_000 * CMT));

        // A seed that nobody could know before; a stranger draws.
        run_to(System::block_number() + MARGIN);
        give_seed(3);
        assert_ok!(Jury::draw(signed(STRANGER), id, 15));
        assert_ok!(Jury::draw(signed(STRANGER), id, 15));
        let seats = JURORS.map(|who| u128::from(seats_of(id, &who)));
        assert_eq!(seats.iter().sum::<u128>(), 20);
        assert!(seats.iter().all(|seats| *seats > 0), "{seats:?}");

        // Ben copies Dan's hash, which nobody but Dan can reveal. Ada forgets.
        let end = reveal_until(id);
        assert_ok!(commit(id, ADA, false));
        assert_ok!(Jury::commit(signed(BEN), id, hash(id, &DAN, true)));
        assert_ok!(commit(id, CLEO, false));
        assert_ok!(commit(id, DAN, true));
        run_to(commit_until(id));
        assert_ok!(reveal(id, CLEO, false));
        assert_ok!(reveal(id, DAN, true));
        assert!(reveal(id, BEN, true).is_err());
        run_to(end);

        assert_ok!(Jury::advance(signed(STRANGER), id));
        let verdict = if seats[3] > seats[2] {
            Verdict::Granted
        } else {
            Verdict::Denied
        };
        assert_eq!(verdict, Verdict::Granted);
        assert_eq!(verdicts(), vec![(DOCKET, id, verdict)]);

        // The case is over; a stranger settles.
        assert_ok!(Jury::discharge(id));
        assert_ok!(Jury::settle(signed(STRANGER), id, 2));
        assert!(matches!(state(id), State::Settling { .. }));
        assert_ok!(Jury::settle(signed(STRANGER), id, 3));
        assert_gone(id);

        let lost = (seats[0] + seats[1]) * ABSENCE + seats[2] * VOTE;
        assert_eq!(owns(&ADA), WEALTH - seats[0] * ABSENCE);
        assert_eq!(owns(&BEN), WEALTH - seats[1] * ABSENCE);
        assert_eq!(owns(&CLEO), WEALTH - seats[2] * VOTE);
        assert_eq!(owns(&DAN), WEALTH + lost - lost / 10);
        assert_eq!(owns(&MEI), WEALTH + lost / 10);
    });
}
