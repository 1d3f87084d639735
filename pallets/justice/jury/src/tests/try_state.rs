//! Each invariant is seen to fail when it is broken.

use super::mock::*;
use crate::{pallet::*, Class, State};
use cybermiles_primitives::{
    justice::{Jury as _, PanelId},
    CMT,
};
use frame_support::{
    assert_ok,
    traits::{fungible::Mutate, tokens::Preservation},
};

/// A vote in which Dan has said yes, and what is wrong after something was broken.
#[track_caller]
fn assert_broken(message: &'static str, break_it: impl FnOnce(PanelId)) {
    new_test_ext().execute_with(|| {
        let id = drawn(12);
        assert_ok!(commit(id, DAN, true));
        run_to(commit_until(id));
        assert_ok!(reveal(id, DAN, true));
        Jury::do_try_state().unwrap();
        break_it(id);
        assert_eq!(Jury::do_try_state(), Err(message.into()));
    });
}

fn change(id: PanelId, change: impl FnOnce(&mut PanelOf<Test>)) {
    Panels::<Test>::mutate_extant(id, change);
}

fn change_juror(change: impl FnOnce(&mut JurorOf<Test>)) {
    Jurors::<Test>::mutate_extant(ADA, change);
}

#[test]
fn one_a_pot_that_was_robbed() {
    assert_broken("jury 1: a pot holds less than is owed", |id| {
        assert_ok!(<Balances as Mutate<_>>::transfer(
            &Jury::pot(id),
            &RAVI,
            1,
            Preservation::Preserve
        ));
    });
    assert_broken("jury 1: a pot holds less than is owed", |id| {
        change(id, |panel| panel.forfeited = 1);
    });
    assert_broken("jury 1: what is owed overflows", |id| {
        change(id, |panel| panel.forfeited = u128::MAX);
    });
}

#[test]
fn one_a_pot_that_was_robbed_while_it_is_shared() {
    new_test_ext().execute_with(|| {
        let id = decided(12, |who| Some(*who == ADA));
        assert_ok!(Jury::discharge(id));
        assert_ok!(Jury::settle(signed(STRANGER), id, 2));
        Jury::do_try_state().unwrap();
        assert!(
            matches!(state(id), State::Settling { settlement, .. } if settlement.payout.is_some())
        );
        assert_ok!(<Balances as Mutate<_>>::transfer(
            &Jury::pot(id),
            &RAVI,
            1,
            Preservation::Preserve
        ));
        assert_eq!(
            Jury::do_try_state(),
            Err("jury 1: a pot holds less than is owed".into())
        );
    });
}

#[test]
fn two_stakes_and_weights() {
    assert_broken("jury 2: a hold is not the stake", |_| {
        change_juror(|juror| juror.stake += 1);
    });
    assert_broken("jury 2: a weight is not the stake's", |_| {
        Jury::set_weight(0, 999).unwrap();
    });
    assert_broken("jury 2: more leaves than is staked", |_| {
        change_juror(|juror| {
            let amount = 1_001 * CMT;
            juror.leaving = Some(crate::Leaving { amount, at: 0 });
        });
        Jury::set_weight(0, 0).unwrap();
    });
    assert_broken("jury 2: the tree's total is not the jurors'", |_| {
        Jury::set_weight(9, 1).unwrap();
    });
}

#[test]
fn three_ballots_and_locks() {
    assert_broken("jury 3: a ballot outlived its panel", |id| {
        Panels::<Test>::remove(id);
    });
    assert_broken("jury 3: a ballot is not its juror's duty", |id| {
        Duties::<Test>::insert(DAN, id, Class::Silent);
    });
    assert_broken("jury 3: a ballot without a seat", |id| {
        Ballots::<Test>::insert((id, Class::Granted, DAN), crate::Ballot::default());
    });
    assert_broken(
        "jury 3: what is locked is not what the seats could cost",
        |_| change_juror(|juror| juror.locked += 1),
    );
    assert_broken("jury 3: more is locked than is staked", |id| {
        let seats = 1_000;
        Ballots::<Test>::mutate((id, Class::Silent, ADA), |ballot| {
            ballot.get_or_insert_default().seats = seats;
        });
        Duties::<Test>::insert(ADA, id, Class::Silent);
        change_juror(|juror| juror.locked = ABSENCE * u128::from(seats));
    });
    assert_broken("jury 3: a ballot outlived its juror", |id| {
        let ballot = Ballots::<Test>::get((id, Class::Granted, DAN)).unwrap();
        Ballots::<Test>::insert((id, Class::Granted, STRANGER), ballot);
        Duties::<Test>::insert(STRANGER, id, Class::Granted);
    });
    assert_broken("jury 3: a duty without a ballot", |id| {
        Duties::<Test>::insert(STRANGER, id, Class::Granted);
    });
}

#[test]
fn four_panels() {
    assert_broken("jury 4: a panel's id was not given out", |_| {
        NextPanel::<Test>::put(0);
    });
    for spoil in [
        |panel: &mut PanelOf<Test>| panel.terms.vote_cost = ABSENCE,
        |panel: &mut PanelOf<Test>| panel.terms.quorum = 13,
        |panel: &mut PanelOf<Test>| panel.terms.quorum = 0,
        |panel: &mut PanelOf<Test>| panel.seats = 0,
    ] {
        assert_broken("jury 4: a panel's terms are unsound", |id| {
            change(id, spoil)
        });
    }
    assert_broken("jury 4: more seats committed than there are", |id| {
        change(id, |panel| panel.tally.committed = 13)
    });
    assert_broken("jury 4: more was revealed than was committed to", |id| {
        change(id, |panel| panel.tally.denied += 1)
    });
    assert_broken("jury 4: a tally is not its ballots'", |id| {
        change(id, |panel| panel.tally.granted -= 1);
    });
    assert_broken("jury 4: a tally is not its ballots'", |id| {
        change(id, |panel| panel.tally.committed += 1);
    });
    assert_broken("jury 4: a tally is not its ballots'", |id| {
        change(id, |panel| {
            panel.tally.granted -= 1;
            let verdict = panel.tally.verdict();
            let voted = true;
            panel.state = State::Decided { verdict, voted };
        });
    });
    assert_broken("jury 4: a draw's count is not its ballots'", |id| {
        change(id, |panel| {
            panel.state = State::Drawing {
                frozen_at: 0,
                term: 1,
                seed: None,
                drawn: 3,
                draws: 3,
            };
        });
    });
    assert_broken("jury 4: a payout's seats are not its ballots'", |id| {
        change(id, |panel| {
            let payout = Some(crate::Payout {
                pool: 0,
                seats: 11,
                paid: 0,
            });
            panel.state = State::Clearing(crate::Settlement {
                voted: true,
                payout,
            });
        });
    });
}

#[test]
fn five_leaves() {
    assert_broken("jury 5: a juror's leaf is not his", |_| {
        Leaves::<Test>::insert(0, BEN);
    });
    assert_broken("jury 5: a free leaf is missing", |_| {
        LeafPlaces::<Test>::mutate(|places| places.free = 1);
    });
    assert_broken("jury 5: a free leaf is not", |_| {
        FreeLeaves::<Test>::insert(0, 3);
        LeafPlaces::<Test>::mutate(|places| places.free = 1);
    });
    assert_broken("jury 5: a snapshot draws a free leaf", |_| {
        Jury::set_weight(4, 1).unwrap();
        run_to(System::block_number() + TERM);
        Jury::set_weight(4, 0).unwrap();
        FreeLeaves::<Test>::insert(0, 4);
        LeafPlaces::<Test>::mutate(|places| {
            places.next = 5;
            places.free = 1;
        });
    });
    assert_broken("jury 5: a leaf is not its juror's", |_| {
        Leaves::<Test>::insert(4, ADA);
    });
    assert_broken("jury 5: a leaf was lost", |_| {
        LeafPlaces::<Test>::mutate(|places| places.next = 5);
    });
}

#[test]
fn six_pots() {
    assert_broken("jury 6: a pot is not provided for", |id| {
        System::dec_providers(&Jury::pot(id)).unwrap();
        System::dec_providers(&Jury::pot(id)).unwrap();
        // The money is still there, but nothing keeps it.
        frame_system::Account::<Test>::mutate(Jury::pot(id), |account| {
            account.data.free = PLEDGE + EXISTENTIAL_DEPOSIT;
        });
    });
}

#[test]
fn seven_parameters() {
    assert_broken("jury 7: the parameters are unsound", |_| {
        CurrentParameters::<Test>::mutate(|parameters| parameters.redraws = 99);
    });
}

#[test]
fn eight_seeds() {
    for known_since in [0, 1] {
        assert_broken("jury 8: the seeds are out of order", |_| {
            let value = Default::default();
            Seeds::<Test>::mutate(|seeds| {
                seeds
                    .try_insert(
                        0,
                        crate::Seed {
                            known_since: 1,
                            value,
                        },
                    )
                    .unwrap();
                seeds
                    .try_insert(1, crate::Seed { known_since, value })
                    .unwrap();
            });
        });
    }
}
