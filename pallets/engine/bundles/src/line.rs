//! The line of apps whose calls wait: who has a turn goes to its end, so that nobody's backlog delays another.
//!
//! A list that is linked both ways: whatever happens to an app in it touches it and its neighbours only,
//! however many there are.

use crate::{pallet::*, types::*};
use frame_system::pallet_prelude::BlockNumberFor;

impl<BlockNumber> Line<BlockNumber> {
    /// The row that begins, or ends, with an app.
    fn row_of(&mut self, is_it: impl Fn(&Row) -> bool) -> &mut Row {
        if is_it(&self.ready) {
            &mut self.ready
        } else {
            &mut self.resting
        }
    }
}

impl<T: Config> Pallet<T> {
    /// Whoever rested in an earlier block goes to the end of the line.
    pub(crate) fn wake() -> LineOf<T> {
        let mut line = TheLine::<T>::get();
        let now = frame_system::Pallet::<T>::block_number();
        let Some(first) = line.resting.first.filter(|_| line.since != now) else {
            return line;
        };
        match line.ready.last {
            Some(last) => {
                Places::<T>::mutate_extant(last, |place| place.after = Some(first));
                Places::<T>::mutate_extant(first, |place| place.before = Some(last));
                line.ready.last = line.resting.last;
            }
            None => line.ready = line.resting,
        }
        line.resting = Row::default();
        TheLine::<T>::put(line);
        line
    }

    /// An app goes to the end of the line; or rests, if it had enough turns in this block.
    pub(crate) fn line_up(app: AppId, queue: &Queue<BlockNumberFor<T>>) {
        let mut line = Self::wake();
        let now = frame_system::Pallet::<T>::block_number();
        let row = if queue.is_spent(now) {
            line.since = now;
            &mut line.resting
        } else {
            &mut line.ready
        };
        let before = row.last.replace(app);
        match before {
            Some(last) => Places::<T>::mutate_extant(last, |place| place.after = Some(app)),
            None => row.first = Some(app),
        }
        let place = Place {
            before,
            after: None,
        };
        Places::<T>::insert(app, place);
        TheLine::<T>::put(line);
    }

    /// An app leaves the line; nothing if it is not in it.
    pub(crate) fn step_out(app: AppId) {
        let Some(Place { before, after }) = Places::<T>::take(app) else {
            return;
        };
        let mut line = TheLine::<T>::get();
        match before {
            Some(before) => Places::<T>::mutate_extant(before, |place| place.after = after),
            None => line.row_of(|row| row.first == Some(app)).first = after,
        }
        match after {
            Some(after) => Places::<T>::mutate_extant(after, |place| place.before = before),
            None => line.row_of(|row| row.last == Some(app)).last = before,
        }
        TheLine::<T>::put(line);
    }

    /// Whose turn is next, after an app that was passed over.
    pub(crate) fn next_in_line(passed: Option<AppId>) -> Option<AppId> {
        match passed {
            Some(app) => Places::<T>::get(app).and_then(|place| place.after),
            None => TheLine::<T>::get().ready.first,
        }
    }
}
