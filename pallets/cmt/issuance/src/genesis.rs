//! Block 0: who is given CMT under cliffs, and the check that all adds up. The one place that may
//! panic, because a chain with a wrong genesis must not come to be.

use crate::{Config, GenesisConfig, Pallet, Start};
use alloc::format;
use cybermiles_primitives::Balance;
use frame_support::traits::{
    fungible::{Inspect, Mutate},
    Get, VestingSchedule,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::{CheckedMul, One, Saturating, Zero};

impl<T: Config> GenesisConfig<T> {
    /// Keep the moment when the curve begins, if the genesis names one.
    pub(crate) fn write_start(&self) {
        if let Some(start) = self.start {
            assert!(
                start > 0,
                "issuance genesis: start is in ms since 1970; null for block 1"
            );
            Start::<T>::put(start);
        }
    }

    /// Mint all allocations and attach their cliffs.
    #[allow(
        clippy::panic,
        reason = "a chain with a wrong genesis must not come to be"
    )]
    pub(crate) fn mint_allocations(&self) {
        for (who, amount, tranches, period) in &self.allocations {
            if let Err(reason) = mint_allocation::<T>(who, *amount, *tranches, *period) {
                panic!("issuance genesis: allocation of {amount} planck to {who:?}: {reason}");
            }
        }
    }
}

impl<T: Config> Pallet<T> {
    /// Panic unless block 0 holds exactly what the curve starts from.
    ///
    /// A genesis without any CMT passes: it is the default one, of which no chain can come to be, and
    /// which the SDK builds in every runtime's tests.
    pub(crate) fn assert_genesis_supply() {
        let (found, wanted) = (T::Currency::total_issuance(), T::GenesisSupply::get());
        assert!(
            found == wanted || found == 0,
            "issuance genesis: block 0 holds {found} planck, not the genesis supply of {wanted}"
        );
    }
}

/// Mint `amount` planck to `who`, locked in `tranches` cliffs of `period` blocks.
fn mint_allocation<T: Config>(
    who: &T::AccountId,
    amount: Balance,
    tranches: u32,
    period: BlockNumberFor<T>,
) -> Result<(), alloc::string::String> {
    T::Currency::mint_into(who, amount).map_err(|error| format!("not minted: {error:?}"))?;
    for (cliff, locked) in cliffs::<T>(amount, tranches, period)? {
        T::Vesting::add_vesting_schedule(who, locked, locked, cliff)
            .map_err(|error| format!("no vesting schedule: {error:?}"))?;
    }
    Ok(())
}

/// The `(starting block, planck)` of each cliff.
///
/// A schedule frees `per_block` in each block *after* its starting block. One with all of it in
/// `per_block`, starting in block `k × period − 1`, is locked wholly up to that block and free from
/// `k × period` on.
#[allow(clippy::type_complexity, reason = "a list of two things")]
fn cliffs<T: Config>(
    amount: Balance,
    tranches: u32,
    period: BlockNumberFor<T>,
) -> Result<alloc::vec::Vec<(BlockNumberFor<T>, Balance)>, &'static str> {
    let parts = Balance::from(tranches);
    let Some(tranche) = amount.checked_div(parts) else {
        return Ok(Default::default());
    };
    if period.is_zero() || tranche.is_zero() {
        return Err("a tranche needs a period of blocks and a planck at least");
    }
    (1..=tranches)
        .map(|k| {
            let end = period
                .checked_mul(&k.into())
                .ok_or("the last cliff is past all blocks")?;
            let rest = if k == tranches {
                amount.checked_rem(parts).unwrap_or_default()
            } else {
                0
            };
            Ok((end.saturating_sub(One::one()), tranche.saturating_add(rest)))
        })
        .collect()
}
