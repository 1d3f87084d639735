//! The draw is in proportion to stake, and knows nothing that came after the freeze.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{AccountId, Balance, Hash, CMT};
use frame_support::assert_ok;
use proptest::prelude::*;

/// How many of a thousand seats each juror gets, from a seed.
fn shares(stakes: Vec<(AccountId, Balance)>, seed: [u8; 32], seats: u32) -> Vec<u32> {
    let jurors: Vec<_> = stakes.iter().map(|(who, _)| who.clone()).collect();
    ext_with(PARAMETERS, stakes).execute_with(|| {
        let id = summoned(seats);
        // A seat costs so little that everybody can answer for all of them.
        Panels::<Test>::mutate_extant(id, |panel| panel.terms.absence_cost = 20);
        run_to(System::block_number() + MARGIN);
        give_seed(0);
        Recorder::set(|record| record.seed = Hash::from(seed));
        draw_all(id);
        jurors.iter().map(|who| seats_of(id, who)).collect()
    })
}

fn cmt(stakes: &[Balance]) -> Vec<(AccountId, Balance)> {
    (1..)
        .map(juror)
        .zip(stakes.iter().map(|stake| stake * CMT))
        .collect()
}

#[test]
fn seats_are_in_proportion_to_stake() {
    let mut sums = [0; 4];
    for seed in 0..10 {
        let shares = shares(cmt(&[1_000, 2_000, 3_000, 4_000]), [seed; 32], 1_000);
        assert_eq!(shares.iter().sum::<u32>(), 1_000);
        for (sum, share) in sums.iter_mut().zip(shares) {
            *sum += share;
        }
    }
    // Of 10,000 seats; five standard deviations are less than 250.
    for (sum, expected) in sums.into_iter().zip([1_000u32, 2_000, 3_000, 4_000]) {
        assert!(sum.abs_diff(expected) < 250, "{sums:?}");
    }
}

#[test]
fn a_fraction_of_a_cmt_does_not_count() {
    let whole = cmt(&[1_000, 2_000]);
    let broken: Vec<_> = whole
        .iter()
        .map(|(who, stake)| (who.clone(), stake + CMT - 1))
        .collect();
    assert_eq!(shares(whole, [5; 32], 100), shares(broken, [5; 32], 100));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Neighbours in the tree get together, seed by seed, exactly what one with all their stake gets.
    #[test]
    fn splitting_a_stake_gains_nothing(
        seed in any::<[u8; 32]>(),
        parts in prop::collection::vec(1_000u128..5_000, 2..8),
        others in prop::collection::vec(1_000u128..9_000, 1..5),
    ) {
        let whole = parts.iter().sum::<Balance>();
        let one: Vec<_> = others.iter().copied().chain([whole]).collect();
        let many: Vec<_> = others.iter().copied().chain(parts).collect();
        let alone = shares(cmt(&one), seed, 50);
        let split = shares(cmt(&many), seed, 50);
        prop_assert_eq!(&alone[..others.len()], &split[..others.len()]);
        let together = split[others.len()..].iter().sum::<u32>();
        prop_assert_eq!(alone[others.len()], together);
    }

    /// Whatever is done with stakes after a panel is summoned, its seats are the same.
    #[test]
    fn only_the_stakes_of_the_terms_start_count(
        seed in any::<[u8; 32]>(),
        steps in prop::collection::vec((0u16..6, 0u8..3, 0u128..3_000), 0..12),
        later in any::<bool>(),
    ) {
        let draw = |steps: &[(u16, u8, Balance)]| {
            new_test_ext().execute_with(|| {
                let id = summoned(30);
                for (who, what, amount) in steps {
                    let who = signed(juror(who + 1));
                    // Some are refused, as they should be.
                    let _ = match what {
                        0 => Jury::register(who, amount * CMT),
                        1 => Jury::raise(who, amount * CMT),
                        _ => Jury::lower(who, amount * CMT),
                    };
                }
                // The seed may come in the next term as well.
                let wait = if later { TERM } else { MARGIN };
                run_to(System::block_number() + wait);
                give_seed(0);
                Recorder::set(|record| record.seed = Hash::from(seed));
                draw_all(id);
                seats(id)
            })
        };
        prop_assert_eq!(draw(&steps), draw(&[]));
    }
}

#[test]
fn a_leaf_that_was_left_is_not_drawn_for_its_new_owner() {
    build_and_execute(|| {
        assert_ok!(Jury::lower(signed(DAN), 4_000 * CMT));
        run_to(System::block_number() + PARAMETERS.exit_delay);
        assert_ok!(Jury::withdraw(signed(DAN)));
        assert_ok!(Jury::register(signed(STRANGER), 50_000 * CMT));
        let id = drawn(100);
        assert_eq!(seats_of(id, &STRANGER), 0);
        assert_eq!(seats_of(id, &DAN), 0);
    });
}
