//! Blocks, made as an author makes them. Authorities take turns.

use crate::Error;
use codec::Encode;
use cybermiles_primitives::{Hash, Header, Moment, SLOT_MILLIS};
use cybermiles_runtime::{
    configs::{base::Weights, consensus::EPOCH_SLOTS},
    Executive, Runtime, RuntimeCall, Session, System, UncheckedExtrinsic,
};
use sp_consensus_babe::{
    digests::{PreDigest, SecondaryPlainPreDigest},
    BABE_ENGINE_ID,
};
use sp_runtime::{
    traits::Header as _, ApplyExtrinsicResult, Digest, DigestItem, ExtrinsicInclusionMode,
};

/// When block 1 is made.
pub const FIRST_MOMENT: Moment = 1_800_000_000_000;

/// Where the hash of the last block is kept, which its own state can't hold: beside the runtime's keys.
const LAST: &[u8] = b":sandbox:last";

/// Begins the next block, this many slots after the last; block 1 comes at [`FIRST_MOMENT`]. The time is set, and
/// what runs before transactions has run. Says whether there may be any.
pub fn open(slots: u64) -> Result<ExtrinsicInclusionMode, Error> {
    let slot = match System::block_number() {
        0 => FIRST_MOMENT.div_euclid(SLOT_MILLIS),
        _ => u64::from(pallet_babe::CurrentSlot::<Runtime>::get()).saturating_add(slots.max(1)),
    };
    let mode = Executive::initialize_block(&header(slot)?);
    let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set {
        now: slot.saturating_mul(SLOT_MILLIS),
    });
    match Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now)) {
        Ok(Ok(())) => {}
        refused => return Err(Error::Time(format!("{refused:?}"))),
    }
    Executive::inherents_applied();
    Ok(mode)
}

/// Ends the block that [`open`] began.
pub fn close() {
    let hash = Executive::finalize_block().hash();
    sp_io::storage::set(LAST, &hash.encode());
}

/// Whether most of the open block is left for transactions.
pub fn has_room() -> bool {
    let used = System::block_weight().total().ref_time();
    used < Weights::get().max_block.ref_time().div_euclid(2)
}

/// Makes the next block, in the slot right after the last.
pub fn block(extrinsics: Vec<UncheckedExtrinsic>) -> Result<Vec<ApplyExtrinsicResult>, Error> {
    block_after(1, extrinsics)
}

/// Makes the next block, this many slots after the last. While a migration is on, the transactions wait for another.
pub fn block_after(
    slots: u64,
    extrinsics: Vec<UncheckedExtrinsic>,
) -> Result<Vec<ApplyExtrinsicResult>, Error> {
    let allowed = match open(slots)? {
        ExtrinsicInclusionMode::AllExtrinsics => extrinsics,
        ExtrinsicInclusionMode::OnlyInherents => Vec::new(),
    };
    let results = allowed.into_iter().map(Executive::apply_extrinsic);
    let results = results.collect();
    close();
    Ok(results)
}

/// Makes empty blocks, one a slot.
pub fn blocks(count: u32) -> Result<(), Error> {
    (0..count).try_for_each(|_| block(Vec::new()).map(|_| ()))
}

/// Ends the running epoch, after a block by each authority, so that none counts as absent, and one in its last
/// quarter, in which the election begins.
pub fn next_epoch() -> Result<(), Error> {
    blocks(authorities())?;
    let last_quarter = EPOCH_SLOTS.div_euclid(4);
    block_after(EPOCH_SLOTS.saturating_sub(last_quarter).into(), Vec::new())?;
    block_after(last_quarter.into(), Vec::new())?;
    Ok(())
}

/// How many authorities there are.
pub fn authorities() -> u32 {
    let authorities = pallet_babe::Authorities::<Runtime>::decode_len();
    authorities
        .and_then(|count| count.try_into().ok())
        .unwrap_or(0)
}

fn header(slot: u64) -> Result<Header, Error> {
    let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
        authority_index: author(slot)?,
        slot: slot.into(),
    });
    Ok(Header::new(
        System::block_number().saturating_add(1),
        Hash::zero(),
        Hash::zero(),
        last(),
        Digest {
            logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())],
        },
    ))
}

/// Whose turn it is, of those who may make blocks.
fn author(slot: u64) -> Result<u32, Error> {
    let disabled = Session::disabled_validators();
    let enabled: Vec<u32> = (0..authorities())
        .filter(|index| !disabled.contains(index))
        .collect();
    let turn = slot.checked_rem(enabled.len() as u64);
    let author = turn.and_then(|turn| enabled.get(usize::try_from(turn).ok()?));
    author.copied().ok_or(Error::NoAuthor)
}

fn last() -> Hash {
    let stored = sp_io::storage::get(LAST);
    stored.map_or(Hash::zero(), |bytes| Hash::from_slice(&bytes))
}
