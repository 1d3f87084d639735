//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, types::*};
use alloc::collections::{BTreeMap, BTreeSet};
use cybermiles_primitives::{
    justice::{Jury, PanelId, Verdict, MAX_SEATS},
    AccountId, Balance,
};
use cybermiles_sortition::Weight;
use frame_support::{ensure, traits::fungible::InspectHold, traits::Get};
use sp_runtime::TryRuntimeError;

/// What the ballots of a panel add up to.
#[derive(Default)]
struct Count {
    seats: BTreeMap<Class, u32>,
    /// Seats that committed to a vote.
    committed: u32,
}

impl Count {
    fn of(&self, class: Class) -> u32 {
        self.seats.get(&class).copied().unwrap_or_default()
    }

    fn total(&self) -> u32 {
        self.seats
            .values()
            .fold(0, |sum: u32, seats| sum.saturating_add(*seats))
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_jurors()?;
        let mut locked = BTreeMap::new();
        let mut counts: BTreeMap<PanelId, Count> = BTreeMap::new();
        for ((id, class, who), ballot) in Ballots::<T>::iter() {
            Self::try_ballot(id, class, &who, ballot, &mut locked)?;
            let count = counts.entry(id).or_default();
            if ballot.commitment.is_some() {
                count.committed = count.committed.saturating_add(ballot.seats);
            }
            let seats = count.seats.entry(class).or_default();
            *seats = seats.saturating_add(ballot.seats);
        }
        Self::try_locked(&locked)?;
        for (id, panel) in Panels::<T>::iter() {
            Self::try_conservation(id, &panel)?;
            Self::try_form(id, &panel, &counts.remove(&id).unwrap_or_default())?;
            let providers = frame_system::Pallet::<T>::providers(&Self::pot(id));
            ensure!(providers > 0, "jury 6: a pot is not provided for");
        }
        Self::try_places()?;
        ensure!(
            CurrentParameters::<T>::get().is_sound(T::TermLength::get()),
            "jury 7: the parameters are unsound"
        );
        Self::try_seeds()
    }

    /// 1. A pot holds what is owed out of it.
    fn try_conservation(id: PanelId, panel: &PanelOf<T>) -> Result<(), TryRuntimeError> {
        let (settlement, verdict) = match panel.state {
            State::Clearing(settlement) => (Some(settlement), None),
            State::Settling {
                settlement,
                verdict,
            } => (Some(settlement), Some(verdict)),
            _ => (None, None),
        };
        let payout = settlement.and_then(|settlement| settlement.payout);
        let shared = payout.map_or(0, |payout| payout.rest());
        let is_pledge_shared = payout.is_some() && verdict == Some(Verdict::Denied);
        let pledge = if is_pledge_shared { 0 } else { panel.pledge };
        let owed = [panel.keep, pledge, panel.forfeited, shared]
            .into_iter()
            .try_fold(0, |sum: Balance, amount| sum.checked_add(amount))
            .ok_or("jury 1: what is owed overflows")?;
        ensure!(
            Self::movable(&Self::pot(id)) >= owed,
            "jury 1: a pot holds less than is owed"
        );
        Ok(())
    }

    /// 2. A juror's hold is his stake, and his live weight that part of it which stays.
    fn try_jurors() -> Result<(), TryRuntimeError> {
        let tree = Self::tree();
        let mut total: Weight = 0;
        for (who, juror) in Jurors::<T>::iter() {
            let held = T::Currency::balance_on_hold(&HoldReason::Stake.into(), &who);
            ensure!(held == juror.stake, "jury 2: a hold is not the stake");
            let weight = tree.weight(juror.leaf);
            ensure!(
                weight == juror.weight(),
                "jury 2: a weight is not the stake's"
            );
            ensure!(
                juror.leaving_amount() <= juror.stake,
                "jury 2: more leaves than is staked"
            );
            ensure!(
                Leaves::<T>::get(juror.leaf) == Some(who),
                "jury 5: a juror's leaf is not his"
            );
            total = total.saturating_add(weight);
        }
        ensure!(
            tree.total() == total,
            "jury 2: the tree's total is not the jurors'"
        );
        Ok(())
    }

    /// 3. Each ballot is of a panel that runs, of a juror who knows of it.
    fn try_ballot(
        id: PanelId,
        class: Class,
        who: &AccountId,
        ballot: Ballot,
        locked: &mut BTreeMap<AccountId, Balance>,
    ) -> Result<(), TryRuntimeError> {
        let panel = Panels::<T>::get(id).ok_or("jury 3: a ballot outlived its panel")?;
        ensure!(
            Duties::<T>::get(who, id) == Some(class),
            "jury 3: a ballot is not its juror's duty"
        );
        ensure!(ballot.seats > 0, "jury 3: a ballot without a seat");
        let sum = locked.entry(who.clone()).or_default();
        *sum = panel
            .terms
            .absence_cost
            .saturating_mul(ballot.seats.into())
            .saturating_add(*sum);
        Ok(())
    }

    /// 3. What is locked of a stake is what all its seats could cost, and never more than the stake.
    fn try_locked(locked: &BTreeMap<AccountId, Balance>) -> Result<(), TryRuntimeError> {
        for (who, juror) in Jurors::<T>::iter() {
            let sum = locked.get(&who).copied().unwrap_or_default();
            ensure!(
                juror.locked == sum,
                "jury 3: what is locked is not what the seats could cost"
            );
            ensure!(
                juror.locked <= juror.stake,
                "jury 3: more is locked than is staked"
            );
        }
        for who in locked.keys() {
            ensure!(
                Jurors::<T>::contains_key(who),
                "jury 3: a ballot outlived its juror"
            );
        }
        for (who, id, class) in Duties::<T>::iter() {
            ensure!(
                Ballots::<T>::contains_key((id, class, who)),
                "jury 3: a duty without a ballot"
            );
        }
        Ok(())
    }

    /// 4. Panels are well formed.
    fn try_form(id: PanelId, panel: &PanelOf<T>, count: &Count) -> Result<(), TryRuntimeError> {
        ensure!(
            id < NextPanel::<T>::get(),
            "jury 4: a panel's id was not given out"
        );
        ensure!(
            (1..=MAX_SEATS).contains(&panel.seats)
                && panel.terms.absence_cost > panel.terms.vote_cost
                && (1..=panel.seats).contains(&panel.terms.quorum),
            "jury 4: a panel's terms are unsound"
        );
        ensure!(
            panel.tally.committed <= panel.seats,
            "jury 4: more seats committed than there are"
        );
        ensure!(
            panel.tally.revealed() <= panel.tally.committed,
            "jury 4: more was revealed than was committed to"
        );
        let voted = Tally {
            committed: count.committed,
            granted: count.of(Class::Granted),
            denied: count.of(Class::Denied),
        };
        let tally = panel.tally;
        match panel.state {
            State::Drawing { drawn, .. } => ensure!(
                count.total() == drawn && drawn < panel.seats && tally == Tally::default(),
                "jury 4: a draw's count is not its ballots'"
            ),
            State::Voting { .. } => ensure!(
                count.total() == panel.seats && voted == tally,
                "jury 4: a tally is not its ballots'"
            ),
            State::Decided { .. } => ensure!(voted == tally, "jury 4: a tally is not its ballots'"),
            State::Clearing(settlement) | State::Settling { settlement, .. } => {
                if let Some(payout) = settlement.payout {
                    ensure!(
                        payout.paid.saturating_add(count.total()) == payout.seats,
                        "jury 4: a payout's seats are not its ballots'"
                    );
                }
            }
        }
        Ok(())
    }

    /// 5. Each leaf that was given out is a juror's or free, and no snapshot draws a free one.
    fn try_places() -> Result<(), TryRuntimeError> {
        let places = LeafPlaces::<T>::get();
        let tree = Self::tree();
        let mut free = BTreeSet::new();
        for index in 0..places.free {
            let leaf = FreeLeaves::<T>::get(index).ok_or("jury 5: a free leaf is missing")?;
            ensure!(
                leaf < places.next && free.insert(leaf) && !Leaves::<T>::contains_key(leaf),
                "jury 5: a free leaf is not"
            );
            ensure!(tree.is_free(leaf), "jury 5: a snapshot draws a free leaf");
        }
        let mut given: u32 = places.free;
        for (leaf, who) in Leaves::<T>::iter() {
            let is_his = Jurors::<T>::get(&who).is_some_and(|juror| juror.leaf == leaf);
            ensure!(is_his, "jury 5: a leaf is not its juror's");
            given = given.saturating_add(1);
        }
        ensure!(given == places.next, "jury 5: a leaf was lost");
        Ok(())
    }

    /// 8. Seeds are in the order in which they became known.
    fn try_seeds() -> Result<(), TryRuntimeError> {
        let seeds = Seeds::<T>::get();
        let mut pairs = seeds.iter().zip(seeds.iter().skip(1));
        ensure!(
            pairs.all(|(one, next)| one.known_since < next.known_since),
            "jury 8: the seeds are out of order"
        );
        Ok(())
    }
}
