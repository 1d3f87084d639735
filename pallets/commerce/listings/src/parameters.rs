//! What governance sets.

use crate::pallet::*;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{dispatch::DispatchResult, ensure};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Bounds that hold for what is done from now on; what was listed before stays as it is.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Deserialize,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    Serialize,
    TypeInfo,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// The most units that a listing may have when some are added, those in running deals included.
    pub max_stock: u32,
    /// The most units of one purchase.
    pub max_purchase: u32,
    /// The longest content, in bytes.
    pub max_content: u32,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            max_stock: 1_000_000,
            max_purchase: 10_000,
            max_content: 1_048_576,
        }
    }
}

impl Parameters {
    /// Whether anything can be listed and bought under them.
    pub fn is_sound(&self) -> bool {
        (1..=self.max_stock).contains(&self.max_purchase) && self.max_content > 0
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_force_set_parameters(parameters: Parameters) -> DispatchResult {
        ensure!(parameters.is_sound(), Error::<T>::UnsoundParameters);
        CurrentParameters::<T>::put(parameters);
        Self::deposit_event(Event::ParametersSet { parameters });
        Ok(())
    }
}
