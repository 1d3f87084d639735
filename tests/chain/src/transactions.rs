//! Transactions that no account signs: a claim, which its own Ethereum signature authorizes.

use crate::support::*;
use codec::{Decode, Encode};
use cybermiles_primitives::{AccountId, Balance, CMT};
use cybermiles_runtime::{
    genesis::dev, Balances, Claims, Executive, Runtime, RuntimeCall, RuntimeOrigin, SafeMode,
    System, UncheckedExtrinsic,
};
use frame_support::assert_ok;
use frame_system::offchain::CreateAuthorizedTransaction;
use hex_literal::hex;
use pallet_claims::{
    signing::{self, ClaimSignature, Scheme},
    snapshot::{Leaf, Tree, VestingTerms},
};
use sp_core::{ecdsa, Pair, H160, H256};
use sp_runtime::transaction_validity::{
    InvalidTransaction, TransactionSource, TransactionValidityError,
};

/// The first of the well-known Ethereum development accounts.
const FIRST_KEY: [u8; 32] =
    hex!("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

/// The committed snapshot of the developer chains.
fn leaves() -> Vec<Leaf> {
    include_str!("../../../runtime/src/genesis/dev_holders.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<_> = line.split(',').collect();
            let number = |field: usize| fields[field].parse::<Balance>().unwrap();
            Leaf {
                address: fields[0].parse::<H160>().unwrap(),
                amount: number(1),
                vesting: (number(2) > 0).then(|| VestingTerms {
                    vested: number(2),
                    per_block: number(3),
                    starting_block: number(4) as u32,
                }),
            }
        })
        .collect()
}

fn claim(index: usize, key: [u8; 32], account: &AccountId, chain: H256) -> UncheckedExtrinsic {
    let leaves = leaves();
    let proof = Tree::new(&leaves).unwrap().proof(index).unwrap();
    let digest = signing::digest(Scheme::Personal, chain, account, leaves[index].amount);
    let signature = ecdsa::Pair::from_seed(&key).sign_prehashed(&digest);
    let call = pallet_claims::Call::claim {
        account: account.clone(),
        leaf: leaves[index],
        proof: proof.try_into().unwrap(),
        signature: ClaimSignature {
            scheme: Scheme::Personal,
            chain,
            rsv: signature.0,
        },
    };
    <Runtime as CreateAuthorizedTransaction<pallet_claims::Call<Runtime>>>::create_authorized_transaction(
        RuntimeCall::Claims(call),
    )
}

#[test]
fn the_committed_snapshot_is_the_one_in_the_presets() {
    let leaves = leaves();
    assert_eq!(Tree::new(&leaves).unwrap().root(), H256(dev::SNAPSHOT_ROOT));
    assert_eq!(
        leaves.iter().map(|leaf| leaf.amount).sum::<Balance>(),
        700_000_000 * CMT
    );
}

#[test]
fn a_holder_without_cmt_claims_for_nothing_and_once() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let newcomer = account("Newcomer");
        let issuance = Balances::total_issuance();
        let claim = claim(0, FIRST_KEY, &newcomer, System::block_hash(0));
        assert_eq!(block(vec![claim.clone()]), [Ok(Ok(()))]);
        assert_eq!(total(&newcomer), 70_000_000 * CMT);
        assert_eq!(total(&Claims::pot()), 630_000_000 * CMT);
        assert_eq!(Balances::total_issuance(), issuance);
        let again = block(vec![claim]).remove(0);
        assert!(
            matches!(
                again,
                Err(TransactionValidityError::Invalid(
                    InvalidTransaction::Custom(_)
                ))
            ),
            "{again:?}"
        );
    });
}

#[test]
fn safe_mode_does_not_stop_a_claim() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let newcomer = account("Newcomer");
        let claim = claim(0, FIRST_KEY, &newcomer, System::block_hash(0));
        assert_eq!(block(vec![claim]), [Ok(Ok(()))]);
        assert_eq!(total(&newcomer), 70_000_000 * CMT);
    });
}

#[test]
fn the_wire_format_is_the_documented_one() {
    chain(&dev::foundation(1)).execute_with(|| {
        let claim = claim(0, FIRST_KEY, &account("Newcomer"), System::block_hash(0));
        let RuntimeCall::Claims(call) = claim.function.clone() else {
            panic!("a claim")
        };
        // Version 5 general, extension version 0, immortal, nonce 0, tip 0, no metadata hash.
        let mut expected = vec![0x45, 0x00, 0x00, 0x00, 0x00, 0x00];
        expected.extend(RuntimeCall::Claims(call).encode());
        let bytes = Vec::<u8>::decode(&mut &claim.encode()[..]).unwrap();
        assert_eq!(bytes, expected);
    });
}

#[test]
fn the_pool_refuses_a_claim_of_another_chain_or_key() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let newcomer = account("Newcomer");
        let here = System::block_hash(0);
        let elsewhere = claim(0, FIRST_KEY, &newcomer, H256::repeat_byte(7));
        let stranger = claim(0, [9; 32], &newcomer, here);
        let mut codes = Vec::new();
        for bad in [elsewhere, stranger] {
            let result = Executive::validate_transaction(TransactionSource::External, bad, here);
            match result {
                Err(TransactionValidityError::Invalid(InvalidTransaction::Custom(code))) => {
                    codes.push(code)
                }
                other => panic!("{other:?}"),
            }
        }
        assert_ne!(codes[0], codes[1]);
        assert_eq!(total(&newcomer), 0);
    });
}

#[test]
fn a_bare_claim_is_refused() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let here = System::block_hash(0);
        let call = claim(0, FIRST_KEY, &account("Newcomer"), here).function;
        let bare = UncheckedExtrinsic::new_bare(call);
        assert!(Executive::validate_transaction(TransactionSource::External, bare, here).is_err());
    });
}
