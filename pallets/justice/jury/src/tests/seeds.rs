//! Seeds are kept: the first that may be used counts, whoever draws when.

use super::mock::*;
use crate::{drawing::SEED_SUBJECT, pallet::*, Action, State, MAX_SEEDS};
use codec::Encode;
use cybermiles_primitives::{justice::PanelId, AccountId, BlockNumber, Hash};
use frame_support::{assert_noop, assert_ok, traits::Randomness};
use sp_io::hashing::blake2_256;

/// A block in which a seed becomes known.
fn seed_at(block: BlockNumber, byte: u8) {
    run_to(block);
    give_seed(byte);
}

fn known_since() -> Vec<BlockNumber> {
    let seeds = Seeds::<Test>::get();
    seeds.iter().map(|seed| seed.known_since).collect()
}

fn can_draw(id: PanelId) -> bool {
    let actions = Jury::actions(id, STRANGER).unwrap();
    actions.now.contains(&Action::Draw)
}

/// Who is drawn when the draws come between or after the seeds of these blocks, counted from the freeze.
fn drawn_from(seeds: &[(BlockNumber, u8)], draw_after: usize) -> Vec<(AccountId, u32)> {
    new_test_ext().execute_with(|| {
        let id = summoned(30);
        let frozen_at = System::block_number();
        for (number, (after, byte)) in seeds.iter().enumerate() {
            if number == draw_after {
                draw_all(id);
            }
            seed_at(frozen_at + after, *byte);
        }
        if matches!(state(id), State::Drawing { .. }) {
            draw_all(id);
        }
        Jury::do_try_state().unwrap();
        seats(id)
    })
}

#[test]
fn the_first_seed_counts_whoever_draws_when() {
    let seeds = [(MARGIN, 1), (MARGIN + 7, 2), (MARGIN + 9, 3)];
    let at_once = drawn_from(&seeds, 1);
    assert_eq!(drawn_from(&seeds, 2), at_once);
    assert_eq!(drawn_from(&seeds, 3), at_once);
    // Another one would have drawn others.
    assert!(drawn_from(&[(MARGIN, 2)], 1) != at_once);
}

#[test]
fn a_seed_too_near_the_freeze_is_passed_over() {
    let seeds = [(0, 1), (MARGIN - 1, 2), (MARGIN, 3), (MARGIN + 1, 4)];
    let first = drawn_from(&[(MARGIN, 3)], 1);
    assert_eq!(drawn_from(&seeds, 3), first);
    assert_eq!(drawn_from(&seeds, 4), first);
}

#[test]
fn no_seed_counts_that_was_known_when_the_stakes_were_frozen() {
    build_and_execute(|| {
        give_seed(1);
        let id = summoned(5);
        let frozen_at = System::block_number();
        seed_at(frozen_at + MARGIN - 1, 2);
        // However late it is, what counts is since when it could be known.
        run_to(frozen_at + MARGIN + 5);
        begin_block();
        assert!(!can_draw(id));
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 5),
            Error::<Test>::SeedNotKnown
        );
        // The beacon's block may be noted late.
        let known_since = frozen_at + MARGIN;
        Recorder::set(|record| record.known_since = known_since);
        begin_block();
        assert!(can_draw(id));
        assert_ok!(Jury::draw(signed(STRANGER), id, 5));
        let (value, _) = Recorder::random(SEED_SUBJECT);
        let seed: Hash = (value, id, 0u32).using_encoded(blake2_256).into();
        assert!(events().contains(&Event::Seeded {
            panel: id,
            seed,
            known_since,
        }));
    });
}

#[test]
fn the_first_draw_keeps_the_seed() {
    build_and_execute(|| {
        let id = seeded(20);
        assert_ok!(Jury::draw(signed(STRANGER), id, 1));
        let State::Drawing { seed, .. } = state(id) else {
            panic!("it is being drawn");
        };
        assert!(seed.is_some());
        // Though all that is kept were forgotten.
        Seeds::<Test>::kill();
        assert_ok!(Jury::draw(signed(STRANGER), id, 1));
        assert!(matches!(state(id), State::Drawing { seed: same, .. } if same == seed));
    });
}

#[test]
fn a_seed_is_kept_once() {
    build_and_execute(|| {
        assert!(known_since().is_empty());
        // At genesis there is one that was always known.
        begin_block();
        assert_eq!(known_since(), vec![0]);
        seed_at(150, 1);
        let kept = Seeds::<Test>::get();
        run_to(160);
        begin_block();
        assert_eq!(Seeds::<Test>::get(), kept);
        // Nor is one that is not later.
        for early in [149, 150] {
            Recorder::set(|record| {
                record.seed = Hash::repeat_byte(9);
                record.known_since = early;
            });
            begin_block();
            assert_eq!(Seeds::<Test>::get(), kept);
        }
        seed_at(161, 2);
        assert_eq!(known_since(), vec![0, 150, 161]);
    });
}

#[test]
fn the_oldest_makes_room() {
    build_and_execute(|| {
        for block in 1..=MAX_SEEDS {
            seed_at(TERM + block, 1);
        }
        assert_eq!(known_since(), (101..=164).collect::<Vec<_>>());
        seed_at(TERM + MAX_SEEDS + 3, 2);
        let mut left: Vec<_> = (102..=164).collect();
        left.push(167);
        assert_eq!(known_since(), left);
    });
}

#[test]
fn the_first_that_counts_outlives_its_snapshot() {
    // As short as the doc allows: thirty epochs a term, from the freeze until the snapshot is forgotten.
    let step = TERM.div_ceil(30);
    let drawn = |until: BlockNumber| {
        new_test_ext().execute_with(|| {
            run_to(TERM);
            let id = summoned(30);
            let mut block = TERM + MARGIN;
            while block < until {
                seed_at(block, block as u8);
                block += step;
            }
            draw_all(id);
            seats(id)
        })
    };
    assert_eq!(drawn(3 * TERM), drawn(TERM + MARGIN + 1));
}
