//! Worst cases: the longest proof, an account that is opened and whose vesting slots are all but full.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::{
    signing::{ClaimSignature, Scheme},
    snapshot::{root_of, Leaf, VestingTerms},
};
use alloc::{vec, vec::Vec};
use cybermiles_primitives::{AccountId, Balance, Hash};
use frame_benchmarking::v2::*;
use frame_support::{
    pallet_prelude::TransactionSource,
    traits::{
        fungible::{Inspect, Mutate},
        Authorize, EnsureOrigin, Get, VestingSchedule,
    },
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_core::{crypto::KeyTypeId, ecdsa, H160, H256};
use sp_io::{crypto, hashing::keccak_256};

/// Under which the benchmarks' Ethereum key lies in the keystore.
const KEY_TYPE: KeyTypeId = KeyTypeId(*b"ethc");

/// A key that signs through the host, as code in Wasm cannot.
struct Holder {
    key: ecdsa::Public,
    address: H160,
}

impl Holder {
    fn new() -> Self {
        let key = crypto::ecdsa_generate(KEY_TYPE, None);
        let probe = keccak_256(b"whose key is this");
        let rsv = crypto::ecdsa_sign_prehashed(KEY_TYPE, &key, &probe).expect("the key is there");
        let address = signing::recover(&rsv.0, &probe).expect("it was just signed");
        Self { key, address }
    }

    fn sign<T: Config>(&self, account: &AccountId, amount: Balance) -> ClaimSignature {
        let chain = Pallet::<T>::genesis_hash();
        let digest = signing::digest(Scheme::Personal, chain, account, amount);
        let rsv =
            crypto::ecdsa_sign_prehashed(KEY_TYPE, &self.key, &digest).expect("the key is there");
        ClaimSignature {
            scheme: Scheme::Personal,
            chain,
            rsv: rsv.0,
        }
    }
}

/// An amount that opens any account, and that any runtime vests.
fn amount<T: Config>() -> Balance {
    <T as Config>::Currency::minimum_balance() * 1_000_000
}

fn far_block<T: Config>() -> BlockNumberFor<T> {
    frame_system::Pallet::<T>::block_number() + 1_000_000u32.into()
}

/// The exchange is open and holds `amount` more than before.
fn open<T: Config>(amount: Balance) {
    Deadline::<T>::put(far_block::<T>());
    Total::<T>::mutate(|total| *total += amount);
    if Root::<T>::get().is_zero() {
        Root::<T>::put(Hash::repeat_byte(1));
    }
    Pallet::<T>::fill_pot(amount).expect("the pot can be filled");
}

/// A claim for a leaf with vesting, under a root that a proof of `p` siblings leads to.
fn prepare_claim<T: Config>(p: u32) -> (AccountId, Leaf, Proof, ClaimSignature) {
    let amount = amount::<T>();
    open::<T>(amount);
    let account: AccountId = account("holder", 0, 0);
    let vesting = VestingTerms {
        vested: amount,
        per_block: 1,
        starting_block: 2_000_000,
    };
    fill_vesting_slots::<T>(&account, &vesting);

    let holder = Holder::new();
    // Moved, so that the lookup of the signer reads all it can.
    let old = H160::repeat_byte(7);
    Pallet::<T>::do_move_claim(old, holder.address).expect("nothing is moved yet");
    let leaf = Leaf {
        address: old,
        amount,
        vesting: Some(vesting),
    };
    let siblings: Vec<H256> = (0..p).map(|i| H256(keccak_256(&i.to_le_bytes()))).collect();
    Root::<T>::put(root_of(leaf.hash(), &siblings));
    let proof = siblings.try_into().expect("within the component's range");
    let signature = holder.sign::<T>(&account, amount);
    (account, leaf, proof, signature)
}

/// Schedules until a single slot is free.
fn fill_vesting_slots<T: Config>(who: &AccountId, v: &VestingTerms) {
    let minimum = <T as Config>::Currency::minimum_balance();
    <T as Config>::Currency::mint_into(who, minimum).expect("the account can be opened");
    let (locked, start) = (v.vested, v.starting_block.into());
    while T::Vesting::can_add_vesting_schedule(who, locked, v.per_block, start).is_ok() {
        T::Vesting::add_vesting_schedule(who, locked, v.per_block, start).expect("just checked");
    }
    T::Vesting::remove_vesting_schedule(who, 0).expect("there is at least one");
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn authorize_claim(p: Linear<0, { MAX_PROOF_LEN }>) -> Result<(), BenchmarkError> {
        let (account, leaf, proof, signature) = prepare_claim::<T>(p);
        let call = Call::<T>::claim {
            account,
            leaf,
            proof,
            signature,
        };

        #[block]
        {
            call.authorize(TransactionSource::InBlock)
                .ok_or("claim must be authorized")?
                .map_err(|_| "the claim is valid")?;
        }
        Ok(())
    }

    #[benchmark]
    fn claim(p: Linear<0, { MAX_PROOF_LEN }>) {
        let (account, leaf, proof, signature) = prepare_claim::<T>(p);
        let before = <T as Config>::Currency::total_balance(&account);

        #[extrinsic_call]
        _(
            RawOrigin::Authorized,
            account.clone(),
            leaf,
            proof,
            signature,
        );

        assert_eq!(
            <T as Config>::Currency::total_balance(&account),
            before + leaf.amount
        );
        assert!(Claimed::<T>::contains_key(leaf.address));
    }

    #[benchmark]
    fn move_claim() -> Result<(), BenchmarkError> {
        let origin =
            T::MoveOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        open::<T>(amount::<T>());
        let (old, new) = (H160::repeat_byte(1), H160::repeat_byte(2));

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, old, new);

        assert_eq!(Moves::<T>::get(old), Some(new));
        Ok(())
    }

    #[benchmark]
    fn revoke_move() -> Result<(), BenchmarkError> {
        let origin =
            T::MoveOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        open::<T>(amount::<T>());
        let (old, new) = (H160::repeat_byte(1), H160::repeat_byte(2));
        Pallet::<T>::do_move_claim(old, new)?;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, old);

        assert_eq!(Moves::<T>::get(old), None);
        Ok(())
    }

    #[benchmark]
    fn sweep() -> Result<(), BenchmarkError> {
        let origin =
            T::SweepOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        open::<T>(amount::<T>());
        let donated = amount::<T>();
        <T as Config>::Currency::mint_into(&Pallet::<T>::pot_account(), donated)?;
        Deadline::<T>::kill();

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin);

        assert_eq!(Pallet::<T>::current_phase(), Phase::Swept);
        assert_eq!(Pallet::<T>::unclaimed(), 0);
        Ok(())
    }

    /// Moves, of which each is two entries.
    #[benchmark]
    fn clear(n: Linear<1, { T::MaxClear::get() }>) {
        Deadline::<T>::kill();
        Swept::<T>::put(0);
        for i in 0..n {
            let [old, new] = [1u8, 2].map(|side| {
                H160::from(H256(keccak_256(
                    &[vec![side], i.to_le_bytes().to_vec()].concat(),
                )))
            });
            Moves::<T>::insert(old, new);
            MoveTargets::<T>::insert(new, old);
        }

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), n);

        assert_eq!(Moves::<T>::iter_keys().count(), 0);
        assert_eq!(MoveTargets::<T>::iter_keys().count(), 0);
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
