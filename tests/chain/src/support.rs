//! A chain in memory, made and moved on by the sandbox. Whatever a test did with it, the invariants of the pallets
//! hold afterwards: of those that Cargo.toml names with `try-runtime`, all of ours that have state among them.

use cybermiles_primitives::{AccountId, Balance};
use cybermiles_runtime::{
    configs::governance::TreasuryAccount, genesis::Foundation, AllPalletsWithSystem, Balances,
    Runtime, RuntimeCall, RuntimeOrigin, System, UncheckedExtrinsic,
};
use cybermiles_sandbox::{blocks, genesis, transactions};
use frame_support::traits::{
    fungible::Mutate, tokens::Preservation, Currency, IntegrityTest, TryState, TryStateSelect,
};
use sp_io::TestExternalities;
use sp_runtime::ApplyExtrinsicResult;
use sp_staking::EraIndex;

pub use blocks::FIRST_MOMENT;

/// A chain that is asked whether its state is sound; the state itself is for who measures, or makes what can't be.
pub struct Chain(pub TestExternalities);

impl Chain {
    fn new(mut genesis: TestExternalities) -> Self {
        // What is unsound is only logged.
        sp_tracing::try_init_simple();
        genesis.execute_with(AllPalletsWithSystem::integrity_test);
        Self(genesis)
    }

    /// Does something on the chain, then asks the pallets whether their state is sound.
    pub fn execute_with<R>(&mut self, what: impl FnOnce() -> R) -> R {
        self.0.execute_with(|| {
            let result = what();
            AllPalletsWithSystem::try_state(System::block_number(), TryStateSelect::All).unwrap();
            result
        })
    }
}

/// A chain at genesis.
pub fn chain(foundation: &Foundation) -> Chain {
    Chain::new(genesis::of(foundation).unwrap())
}

/// The same from the patch itself.
pub fn chain_of(patch: serde_json::Value) -> Chain {
    Chain::new(genesis::of_patch(patch).unwrap())
}

/// The account of `//Name`.
pub fn account(name: &str) -> AccountId {
    transactions::account(name).unwrap()
}

/// `//Name`, signing.
pub fn origin(name: &str) -> RuntimeOrigin {
    RuntimeOrigin::signed(account(name))
}

/// The transaction of `//name`, signed, with its next nonce and a tip.
pub fn signed(name: &str, call: RuntimeCall, tip: Balance) -> UncheckedExtrinsic {
    transactions::signed(name, call, tip).unwrap()
}

/// So much CMT more for an account, of the treasury's: no test makes any.
pub fn fund(who: &AccountId, amount: Balance) {
    let treasury = TreasuryAccount::get();
    <Balances as Mutate<_>>::transfer(&treasury, who, amount, Preservation::Preserve).unwrap();
}

/// An account that has a number for its name, and so much CMT. Accounts sort as their numbers do.
pub fn holder(number: u32, amount: Balance) -> AccountId {
    let mut id = [0xe0; 32];
    id[..4].copy_from_slice(&number.to_be_bytes());
    let who = AccountId::new(id);
    fund(&who, amount);
    who
}

/// All the CMT of an account, free or not.
pub fn total(who: &AccountId) -> Balance {
    Balances::total_balance(who)
}

/// Makes the next block, in the slot right after the last. Authorities take turns.
pub fn block(extrinsics: Vec<UncheckedExtrinsic>) -> Vec<ApplyExtrinsicResult> {
    block_after(1, extrinsics)
}

/// Makes the next block `slots` after the last. While a migration is on, the transactions wait for another.
pub fn block_after(slots: u64, extrinsics: Vec<UncheckedExtrinsic>) -> Vec<ApplyExtrinsicResult> {
    blocks::block_after(slots, extrinsics).unwrap()
}

/// Makes `count` empty blocks, one a slot.
pub fn blocks(count: u32) {
    blocks::blocks(count).unwrap()
}

/// Ends the running epoch, after a block by each authority, so that none counts as offline, and one in
/// its last quarter, in which the election begins.
pub fn next_epoch() {
    blocks::next_epoch().unwrap()
}

/// Until that era is the active one.
pub fn wait_for_era(era: EraIndex) {
    while pallet_staking::ActiveEra::<Runtime>::get().unwrap().index < era {
        next_epoch();
    }
}
