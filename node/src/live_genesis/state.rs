//! The genesis state itself: what the runtime's genesis does not set, and what must be true of it.

use codec::{Compact, Encode};
use cybermiles_primitives::{AccountId, Balance, GENESIS_SUPPLY};
use sp_core::{crypto::Ss58Codec, storage::Storage};
use sp_crypto_hashing::twox_128;
use sp_runtime::Perbill;

/// Where pallet-staking keeps a validator's preferences: for the next election and for era 0.
const PREFERENCES: [&[u8]; 2] = [b"Validators", b"ErasValidatorPrefs"];

/// Sets a validator's commission, which pallet-staking's genesis leaves at zero.
pub fn set_commission(
    storage: &mut Storage,
    stash: &AccountId,
    commission: Perbill,
) -> Result<(), String> {
    // `ValidatorPrefs`: the commission, and not blocked for nominators.
    let preferences = (Compact(commission), false).encode();
    for name in PREFERENCES {
        let prefix = prefix(b"Staking", name);
        // Both maps' keys end with the account itself.
        let of_stash = |key: &[u8]| key.starts_with(&prefix) && key.ends_with(stash.as_ref());
        let entry = storage
            .top
            .iter_mut()
            .find(|(key, _)| of_stash(key.as_slice()));
        let Some((_, value)) = entry else {
            let stash = stash.to_ss58check();
            return Err(format!(
                "The genesis state does not have {stash} as a validator."
            ));
        };
        value.clone_from(&preferences);
    }
    Ok(())
}

/// The CMT in the genesis state are all the CMT there are.
pub fn ensure_supply(storage: &Storage) -> Result<(), String> {
    let supply = storage
        .top
        .get(&prefix(b"Balances", b"TotalIssuance"))
        .and_then(|bytes| bytes.as_slice().try_into().ok())
        .map_or(0, Balance::from_le_bytes);
    if supply == GENESIS_SUPPLY {
        return Ok(());
    }
    Err(format!(
        "The genesis state has {supply} planck in it instead of {GENESIS_SUPPLY}."
    ))
}

/// Nobody can overrule the live chain.
pub fn ensure_no_sudo(storage: &Storage) -> Result<(), String> {
    if storage.top.contains_key(&prefix(b"Sudo", b"Key")) {
        return Err("The genesis state has a sudo key in it.".into());
    }
    Ok(())
}

/// Where a pallet's item begins in the state.
fn prefix(pallet: &[u8], item: &[u8]) -> Vec<u8> {
    [twox_128(pallet), twox_128(item)].concat()
}
