//! The origins that referenda give beside root: each may do one kind of thing.

/// A pallet of nothing but an origin: what a referendum's track speaks as.
#[frame_support::pallet]
pub mod pallet_origins {
    use codec::DecodeWithMemTracking;
    use frame_support::pallet_prelude::*;

    /// No settings.
    #[pallet::config]
    pub trait Config: frame_system::Config {}

    /// The pallet.
    #[pallet::pallet]
    pub struct Pallet<T>(_);

    /// On whose behalf a passed referendum acts.
    #[derive(
        PartialEq, Eq, Clone, MaxEncodedLen, Encode, Decode, DecodeWithMemTracking, TypeInfo, Debug,
    )]
    #[pallet::origin]
    pub enum Origin {
        /// Dispatches a call that the technical committee has whitelisted: upgrades, mostly.
        WhitelistedCaller,
        /// Sets what staking leaves to governance; cancels slashes.
        StakingAdmin,
        /// Spends up to [`super::super::SMALL_SPEND`] of the treasury.
        SmallSpender,
        /// Spends up to [`super::super::MEDIUM_SPEND`].
        MediumSpender,
        /// Spends up to [`super::super::BIG_SPEND`].
        BigSpender,
    }
}

pub use pallet_origins::Origin;

/// Declares `EnsureOrigin` types that accept one variant of [`Origin`] each.
macro_rules! ensure {
    ($($(#[$doc:meta])* $name:ident => $variant:ident,)*) => {$(
        $(#[$doc])*
        pub struct $name;
        impl<O> frame_support::traits::EnsureOrigin<O> for $name
        where
            O: frame_support::traits::OriginTrait + From<Origin> + Clone,
            for<'a> &'a O::PalletsOrigin: TryInto<&'a Origin>,
        {
            type Success = ();

            fn try_origin(origin: O) -> Result<(), O> {
                let accepted = matches!(origin.caller().try_into(), Ok(Origin::$variant));
                accepted.then_some(()).ok_or(origin)
            }

            #[cfg(feature = "runtime-benchmarks")]
            fn try_successful_origin() -> Result<O, ()> {
                Ok(Origin::$variant.into())
            }
        }
    )*};
}

ensure! {
    /// The whitelisted caller's track.
    WhitelistedCaller => WhitelistedCaller,
    /// The staking admin's track.
    StakingAdmin => StakingAdmin,
}
