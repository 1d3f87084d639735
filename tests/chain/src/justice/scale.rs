//! Justice at the size for which it was made.

use super::*;

#[test]
fn a_thousand_seats_are_drawn_and_settled_in_chunks() {
    court().execute_with(|| {
        let parameters = pallet_moderation::Parameters {
            seats: 1_000,
            ..Moderation::parameters()
        };
        assert_ok!(Moderation::force_set_parameters(
            RuntimeOrigin::root(),
            parameters
        ));
        // Stakes that bear a thousand seats.
        for who in jurors() {
            assert_ok!(Jury::raise(RuntimeOrigin::signed(who), 30_000 * CMT));
        }
        wait_until(2 * TermLength::get());
        let everything = all();
        assert_ok!(Moderation::request(
            origin("Eve"),
            Target::Account(account("Bob")),
            Action::Close,
            content(5),
            Balance::MAX
        ));
        let panel = last_panel();
        vote(panel, |who| Some(*who != juror(5)));
        settle(panel);
        assert!(Moderation::standing(Target::Account(account("Bob")))
            .closed
            .is_some());
        assert_eq!(all(), everything);
    });
}

/// What the issue of a case costs does not grow with what there is beside it.
#[test]
fn a_hundred_thousand_jurors_and_ten_thousand_open_cases() {
    const MANY: u32 = 100_000;
    const CASES: u32 = 10_000;
    let numbered = |kind: u8, n: u32| {
        let mut id = [kind; 32];
        id[..4].copy_from_slice(&n.to_le_bytes());
        AccountId::new(id)
    };
    // They stake more CMT than there is.
    court().0.execute_with(|| {
        for n in 0..MANY {
            let who = numbered(0xb0, n);
            assert_ok!(Balances::mint_into(&who, 2_000 * CMT));
            assert_ok!(Jury::register(RuntimeOrigin::signed(who), 1_000 * CMT));
        }
        wait_until(2 * TermLength::get());
        let rich = numbered(0xc0, 0);
        assert_ok!(Balances::mint_into(&rich, 100_000_000 * CMT));
        for n in 0..CASES {
            assert_ok!(Moderation::request(
                RuntimeOrigin::signed(rich.clone()),
                Target::Account(numbered(0xd0, n)),
                Action::Close,
                content(5),
                Balance::MAX
            ));
        }
        let panel = last_panel();
        assert_eq!(panel + 1, u64::from(CASES));
        wait_for_randomness();
        let drawing = || {
            matches!(
                Jury::panel(panel).unwrap().state,
                pallet_jury::State::Drawing { .. }
            )
        };
        let mut calls = 0;
        while drawing() {
            assert_ok!(Jury::draw(origin("Dave"), panel, pallet_jury::MAX_CHUNK));
            calls += 1;
        }
        assert_eq!(calls, 2, "a hundred seats, fifty a call");
        // Nearly each seat is another juror's, as it must be with so many.
        let drawn = pallet_jury::Ballots::<Runtime>::iter_prefix((panel,)).count();
        assert!((95..=100).contains(&drawn), "{drawn}");
    });
}
