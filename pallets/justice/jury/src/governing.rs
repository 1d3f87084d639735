//! What governance sets.

use crate::{pallet::*, Parameters};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_force_set_parameters(parameters: Parameters) -> DispatchResult {
        let is_sound = parameters.is_sound(T::TermLength::get());
        ensure!(is_sound, Error::<T>::UnsoundParameters);
        CurrentParameters::<T>::put(parameters);
        Self::deposit_event(Event::ParametersSet { parameters });
        Ok(())
    }
}
