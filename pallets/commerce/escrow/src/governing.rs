//! What governance sets: bounds for new deals, and the assets that they may be in.

use crate::{pallet::*, Parameters};
use cybermiles_primitives::trade::{AssetId, AssetKind};
use frame_support::{dispatch::DispatchResult, ensure, traits::fungibles::Inspect};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_force_set_parameters(parameters: Parameters) -> DispatchResult {
        ensure!(parameters.is_sound(), Error::<T>::UnsoundParameters);
        CurrentParameters::<T>::put(parameters);
        Self::deposit_event(Event::ParametersSet { parameters });
        Ok(())
    }

    pub(crate) fn do_force_accept_asset(asset: AssetId, accepted: bool) -> DispatchResult {
        AcceptedAssets::<T>::try_mutate(|assets| -> DispatchResult {
            let is_changed = if accepted {
                let exists = T::Assets::asset_exists(AssetKind::WithId(asset));
                ensure!(exists, Error::<T>::AssetUnknown);
                assets
                    .try_insert(asset)
                    .map_err(|_| Error::<T>::TooManyAssets)?
            } else {
                assets.remove(&asset)
            };
            ensure!(is_changed, Error::<T>::AssetUnchanged);
            Ok(())
        })?;
        Self::deposit_event(Event::AssetAcceptanceSet { asset, accepted });
        Ok(())
    }
}
