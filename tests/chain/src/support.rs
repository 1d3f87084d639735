//! A chain in memory: genesis from a preset, blocks made as an author makes them.

use codec::Encode;
use cybermiles_primitives::{AccountId, Balance, Moment, Signature, SLOT_MILLIS};
use cybermiles_runtime::{
    configs::consensus::EPOCH_SLOTS, genesis::Foundation, AllPalletsWithSystem, Balances,
    Executive, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, Session, SignedPayload,
    System, TxExtension, UncheckedExtrinsic,
};
use frame_support::traits::{fungible::Mutate, Currency, IntegrityTest};
use sp_consensus_babe::{
    digests::{PreDigest, SecondaryPlainPreDigest},
    BABE_ENGINE_ID,
};
use sp_consensus_slots::Slot;
use sp_core::{sr25519, Pair};
use sp_io::TestExternalities;
use sp_runtime::{
    generic::Era, traits::Header as _, ApplyExtrinsicResult, BuildStorage, Digest, DigestItem,
    ExtrinsicInclusionMode,
};
use sp_staking::EraIndex;

/// When block 1 of every test's chain is made.
pub const FIRST_MOMENT: Moment = 1_800_000_000_000;

/// A chain at genesis.
pub fn chain(foundation: &Foundation) -> TestExternalities {
    chain_of(foundation.to_json())
}

/// The same from the patch itself.
pub fn chain_of(patch: serde_json::Value) -> TestExternalities {
    let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
    merge(&mut json, patch);
    let genesis: RuntimeGenesisConfig = serde_json::from_value(json).unwrap();
    let mut chain: TestExternalities = genesis.build_storage().unwrap().into();
    chain.execute_with(AllPalletsWithSystem::integrity_test);
    chain
}

/// As the node merges a preset's patch into the default genesis.
fn merge(into: &mut serde_json::Value, patch: serde_json::Value) {
    match (into, patch) {
        (serde_json::Value::Object(into), serde_json::Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(serde_json::Value::Null), value);
            }
        }
        (into, patch) => *into = patch,
    }
}

/// `//Name`.
pub fn pair(name: &str) -> sr25519::Pair {
    sr25519::Pair::from_string(&format!("//{name}"), None).unwrap()
}

/// The account of `//Name`.
pub fn account(name: &str) -> AccountId {
    pair(name).public().into()
}

/// `//Name`, signing.
pub fn origin(name: &str) -> RuntimeOrigin {
    RuntimeOrigin::signed(account(name))
}

/// An account that has a number for its name, and so much CMT. Accounts sort as their numbers do.
pub fn holder(number: u32, amount: Balance) -> AccountId {
    let mut id = [0xe0; 32];
    id[..4].copy_from_slice(&number.to_be_bytes());
    let who = AccountId::new(id);
    Balances::mint_into(&who, amount).unwrap();
    who
}

/// All the CMT of an account, free or not.
pub fn total(who: &AccountId) -> Balance {
    Balances::total_balance(who)
}

fn first_slot() -> u64 {
    FIRST_MOMENT / SLOT_MILLIS
}

/// Makes the next block, in the slot right after the last. Authorities take turns.
pub fn block(extrinsics: Vec<UncheckedExtrinsic>) -> Vec<ApplyExtrinsicResult> {
    block_after(1, extrinsics)
}

/// Makes the next block `slots` after the last. While a migration is on, the transactions wait for another.
pub fn block_after(slots: u64, extrinsics: Vec<UncheckedExtrinsic>) -> Vec<ApplyExtrinsicResult> {
    let slot = match System::block_number() {
        0 => first_slot(),
        _ => u64::from(pallet_babe::CurrentSlot::<Runtime>::get()) + slots,
    };
    let digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
        authority_index: author(slot),
        slot: Slot::from(slot),
    });
    let header = cybermiles_primitives::Header::new(
        System::block_number() + 1,
        Default::default(),
        Default::default(),
        if System::block_number() == 0 {
            Default::default()
        } else {
            parent_hash()
        },
        Digest {
            logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, digest.encode())],
        },
    );
    let allowed = match Executive::initialize_block(&header) {
        ExtrinsicInclusionMode::AllExtrinsics => extrinsics,
        ExtrinsicInclusionMode::OnlyInherents => vec![],
    };
    let now = RuntimeCall::Timestamp(pallet_timestamp::Call::set {
        now: slot * SLOT_MILLIS,
    });
    Executive::apply_extrinsic(UncheckedExtrinsic::new_bare(now))
        .unwrap()
        .unwrap();
    let results = allowed
        .into_iter()
        .map(Executive::apply_extrinsic)
        .collect();
    let finished = Executive::finalize_block();
    LAST.with(|last| last.set(finished.hash()));
    results
}

/// Makes `count` empty blocks, one a slot.
pub fn blocks(count: u32) {
    for _ in 0..count {
        block(vec![]);
    }
}

/// Ends the running epoch, after a block by each authority, so that none counts as offline, and one in
/// its last quarter, in which the election begins.
pub fn next_epoch() {
    blocks(authorities());
    let last_quarter = EPOCH_SLOTS / 4;
    block_after((EPOCH_SLOTS - last_quarter).into(), vec![]);
    block_after(last_quarter.into(), vec![]);
}

/// Until that era is the active one.
pub fn wait_for_era(era: EraIndex) {
    while pallet_staking::ActiveEra::<Runtime>::get().unwrap().index < era {
        next_epoch();
    }
}

fn authorities() -> u32 {
    pallet_babe::Authorities::<Runtime>::get().len() as u32
}

/// Whose turn it is, of those who may author.
fn author(slot: u64) -> u32 {
    let disabled = Session::disabled_validators();
    let enabled: Vec<u32> = (0..authorities())
        .filter(|index| !disabled.contains(index))
        .collect();
    enabled[(slot % enabled.len() as u64) as usize]
}

thread_local! {
    static LAST: std::cell::Cell<cybermiles_primitives::Hash> = const { std::cell::Cell::new(sp_core::H256::zero()) };
}

fn parent_hash() -> cybermiles_primitives::Hash {
    LAST.with(|last| last.get())
}

/// The transaction of `//name`, signed, with its next nonce and a tip.
pub fn signed(name: &str, call: RuntimeCall, tip: Balance) -> UncheckedExtrinsic {
    let signer = pair(name);
    let nonce = System::account_nonce(account(name));
    let extension: TxExtension = (
        frame_system::AuthorizeCall::new(),
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        frame_system::CheckEra::from(Era::Immortal),
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
        pallet_transaction_payment::ChargeTransactionPayment::from(tip),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    );
    let payload = SignedPayload::new(call, extension).unwrap();
    let signature = payload.using_encoded(|bytes| signer.sign(bytes));
    let (call, extension, _) = payload.deconstruct();
    UncheckedExtrinsic::new_signed(
        call,
        account(name).into(),
        Signature::Sr25519(signature),
        extension,
    )
}
