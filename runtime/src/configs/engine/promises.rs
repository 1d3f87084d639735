//! What pallets of the SDK and of commerce do for the engine, in its own words.

use crate::{AccountId, Balance, Contracts as Machine, Escrow, Hash, Reviews, Runtime};
use alloc::vec::Vec;
use cybermiles_primitives::{
    engine::{Contracts, DealEnd, DealStage, DealSummary, NewContract, NotDone, Trades},
    trade::{AssetKind, DealId, Outcome},
};
use frame_support::{dispatch::DispatchResult, sp_runtime::traits::StaticLookup, weights::Weight};
use frame_system::RawOrigin;
use pallet_contracts::{
    Code, CollectEvents, Config, DebugInfo, Determinism, Error, ExecReturnValue, WeightInfo,
};
use pallet_escrow::{DealView, State};
use pallet_reviews::ReceiptView;
use sp_runtime::DispatchError;

type Calls = <Runtime as Config>::WeightInfo;

/// The most bytes of an app's salt.
const SALT: u32 = 64;

/// Runs contracts with pallet-contracts.
pub struct VirtualMachine;

/// A call that reverted changed nothing, and is an error to whoever asked for it.
fn unless_reverted(returned: &ExecReturnValue) -> Result<(), DispatchError> {
    match returned.did_revert() {
        true => Err(Error::<Runtime>::ContractReverted.into()),
        false => Ok(()),
    }
}

fn weighed(result: Result<(), DispatchError>, weight: Weight) -> Result<Weight, NotDone> {
    result
        .map(|()| weight)
        .map_err(|error| NotDone { error, weight })
}

impl Contracts for VirtualMachine {
    fn address(contract: &NewContract) -> AccountId {
        let code = sp_io::hashing::blake2_256(&contract.code).into();
        Machine::contract_address(&contract.deployer, &code, &contract.input, &contract.salt)
    }

    fn instantiate(
        contract: NewContract,
        gas: Weight,
        deposit_limit: Option<Balance>,
    ) -> Result<Weight, NotDone> {
        let done = Machine::bare_instantiate(
            contract.deployer,
            0,
            gas,
            deposit_limit,
            Code::Upload(contract.code),
            contract.input,
            contract.salt,
            DebugInfo::Skip,
            CollectEvents::Skip,
        );
        let result = done.result.and_then(|made| unless_reverted(&made.result));
        weighed(result, done.gas_consumed)
    }

    /// The code before stays its deployer's, who gets its deposit back by `contracts.remove_code` once nothing
    /// runs it.
    fn replace(deployer: &AccountId, contract: &AccountId, code: Vec<u8>) -> DispatchResult {
        let stored =
            Machine::bare_upload_code(deployer.clone(), code, None, Determinism::Enforced)?;
        let contract = <Runtime as frame_system::Config>::Lookup::unlookup(contract.clone());
        Machine::set_code(RawOrigin::Root.into(), contract, stored.code_hash)
    }

    fn call(
        by: &AccountId,
        contract: &AccountId,
        input: Vec<u8>,
        gas: Weight,
    ) -> Result<Weight, NotDone> {
        let done = Machine::bare_call(
            by.clone(),
            contract.clone(),
            0,
            gas,
            None,
            input,
            DebugInfo::Skip,
            CollectEvents::Skip,
            Determinism::Enforced,
        );
        let result = done.result.and_then(|returned| unless_reverted(&returned));
        weighed(result, done.gas_consumed)
    }

    fn code_hash(contract: &AccountId) -> Option<Hash> {
        Machine::code_hash(contract)
    }

    fn instantiate_weight(code: u32, input: u32) -> Weight {
        Calls::instantiate_with_code(code, input, SALT)
    }

    fn replace_weight(code: u32) -> Weight {
        Calls::upload_code_determinism_enforced(code).saturating_add(Calls::set_code())
    }
}

/// Reads deals where they run, and where their receipts are kept afterwards.
pub struct EscrowDeals;

fn stage(state: &State) -> DealStage {
    match state {
        State::Funded { .. } => DealStage::Funded,
        State::Accepted { .. } => DealStage::Accepted,
        State::Shipped { .. } => DealStage::Shipped,
        State::Delivered { .. } => DealStage::Delivered,
        State::Settling { .. } | State::Disputed { .. } => DealStage::Disputed,
        State::Owed => DealStage::Ended,
    }
}

fn running(deal: DealView) -> DealSummary {
    let total = deal.parts.total().unwrap_or_default();
    DealSummary {
        stage: stage(&deal.state),
        end: DealEnd::Open,
        quantity: deal.parts.count(),
        amount: if deal.asset == AssetKind::Native {
            total
        } else {
            0
        },
        listing: deal.listing.unwrap_or(u64::MAX),
        seller: deal.seller,
        buyer: deal.buyer,
    }
}

fn ended(receipt: ReceiptView) -> DealSummary {
    DealSummary {
        stage: DealStage::Ended,
        end: match receipt.outcome {
            Outcome::Released => DealEnd::Released,
            Outcome::Refunded => DealEnd::Refunded,
            Outcome::Settled | Outcome::Ruled { .. } => DealEnd::Shared,
        },
        quantity: 0,
        amount: 0,
        listing: receipt.listing.unwrap_or(u64::MAX),
        seller: receipt.seller,
        buyer: receipt.buyer,
    }
}

impl Trades for EscrowDeals {
    /// A deal whose outcome is known but not yet paid has both a deal and a receipt: the receipt says more.
    fn deal(deal: DealId) -> Option<DealSummary> {
        let receipt = Reviews::receipt(deal).map(ended);
        receipt.or_else(|| Escrow::deal(deal).map(running))
    }

    /// Two entries to read, and nothing to compute.
    fn deal_weight() -> Weight {
        <Runtime as frame_system::Config>::DbWeight::get().reads(2)
    }
}
