//! Before the clock starts: nonces and funds of the senders, and the contract that they call.

use super::{accounts::Accounts, Contract};
use crate::{
    net::Client,
    target::substrate::{bytes, Signing, SUBMIT},
};
use anyhow::{bail, ensure, Context};
use codec::{Decode, Encode};
use cybermiles_primitives::{AccountId, Balance, CMT};
use cybermiles_runtime::{Runtime, RuntimeCall};
use frame_support::weights::Weight;
use pallet_contracts::{AddressGenerator, DefaultAddressGenerator};
use serde_json::{json, Value};
use sp_core::{sr25519, Pair};
use sp_crypto_hashing::blake2_256;
use std::time::{Duration, Instant};

/// What a sender must have to need no funds.
const ENOUGH: Balance = 20 * CMT;

/// What a sender gets who has less: twenty thousand together less than //Alice has on a development chain (a million CMT).
const GIFT: Balance = 40 * CMT;

/// Accounts in one question, payments in one transaction.
const CHUNK: usize = 500;

/// How long a transaction of the preparations may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// The contract: `points.wat`.
const CODE: &[u8] = include_bytes!("../../fixtures/points.wasm");

type AccountInfo = frame_system::AccountInfo<
    <Runtime as frame_system::Config>::Nonce,
    <Runtime as frame_system::Config>::AccountData,
>;

/// Gives those who need it money of `//Alice`'s, and gives back the senders' next nonces.
pub async fn funds(
    client: &Client,
    signing: &Signing<Runtime>,
    accounts: &Accounts,
) -> anyhow::Result<Vec<u64>> {
    let known = look(client, accounts.paying()).await?;
    let poor: Vec<&AccountId> = accounts
        .paying()
        .iter()
        .zip(&known)
        .filter(|(_, info)| info.data.free < ENOUGH)
        .map(|(account, _)| account)
        .collect();
    if !poor.is_empty() {
        eprintln!("giving {} senders money of //Alice's", poor.len());
    }
    let mut alice = Patron::new(client, signing).await?;
    for some in poor.chunks(CHUNK) {
        let pay = |account: &&AccountId| {
            let (dest, value) = ((*account).clone().into(), GIFT);
            pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }.into()
        };
        let calls = some.iter().map(pay).collect();
        let call = pallet_utility::Call::<Runtime>::batch_all { calls };
        alice.send(call.into()).await?;
    }
    if let Some(last) = poor.last() {
        let what = "the senders have no money: has //Alice, of whom it comes, enough";
        until(what, client, last, ENOUGH).await?;
    }
    Ok(known.iter().map(|info| info.nonce.into()).collect())
}

/// Deploys the contract, unless it is there from an earlier run, and asks what `caller` needs to call it.
pub async fn contract(
    client: &Client,
    signing: &Signing<Runtime>,
    caller: &AccountId,
) -> anyhow::Result<Contract> {
    let mut alice = Patron::new(client, signing).await?;
    let address = address(&alice.account());
    if !has(client, &address, 1).await? {
        alice.send(deployment()).await?;
        until("the contract was not deployed", client, &address, 1).await?;
    }
    let none: (Option<Weight>, Option<Balance>) = (None, None);
    let arguments = (
        caller,
        &address,
        Balance::from(0u8),
        none.0,
        none.1,
        Vec::<u8>::new(),
    );
    let arguments = format!("0x{}", hex::encode(arguments.encode()));
    let answer: String = client
        .ask("state_call", json!(["ContractsApi_call", arguments]))
        .await?;
    // Consumed, then required; what follows is of no interest.
    let (_, required) = <(Weight, Weight)>::decode(&mut &bytes(&answer)?[..])
        .context("the node answers ContractsApi_call in another way")?;
    ensure!(required.ref_time() > 0, "the contract cannot be called");
    // The first call of each sender writes a new entry, the others do not.
    let gas = required.saturating_add(required.saturating_div(10));
    Ok(Contract { address, gas })
}

fn deployment() -> RuntimeCall {
    let call = pallet_contracts::Call::<Runtime>::instantiate_with_code {
        value: 0,
        gas_limit: gas_of_deployment(),
        storage_deposit_limit: None,
        code: CODE.to_vec(),
        data: Vec::new(),
        salt: Vec::new(),
    };
    call.into()
}

/// A quarter of a block is more than enough.
fn gas_of_deployment() -> Weight {
    <Runtime as frame_system::Config>::BlockWeights::get()
        .max_block
        .saturating_div(4)
}

/// Where the contract is that this account deploys.
fn address(deployer: &AccountId) -> AccountId {
    let hash = blake2_256(CODE).into();
    <DefaultAddressGenerator as AddressGenerator<Runtime>>::contract_address(
        deployer,
        &hash,
        &[],
        &[],
    )
}

/// A call of the contract.
pub fn contract_call(contract: Option<&Contract>) -> anyhow::Result<RuntimeCall> {
    let contract = contract.context("the contract is not deployed")?;
    let call = pallet_contracts::Call::<Runtime>::call {
        dest: contract.address.clone().into(),
        value: 0,
        gas_limit: contract.gas,
        storage_deposit_limit: None,
        data: Vec::new(),
    };
    Ok(call.into())
}

/// Who pays for the preparations.
struct Patron<'a> {
    client: &'a Client,
    signing: &'a Signing<Runtime>,
    key: sr25519::Pair,
    nonce: u64,
}

impl<'a> Patron<'a> {
    async fn new(client: &'a Client, signing: &'a Signing<Runtime>) -> anyhow::Result<Self> {
        let key = sr25519::Pair::from_string("//Alice", None)?;
        let account: AccountId = key.public().into();
        let known = look(client, &[account]).await?;
        let nonce = known.first().map_or(0, |info| info.nonce.into());
        Ok(Self {
            client,
            signing,
            key,
            nonce,
        })
    }

    fn account(&self) -> AccountId {
        self.key.public().into()
    }

    async fn send(&mut self, call: RuntimeCall) -> anyhow::Result<()> {
        let payload = self.signing.sign(&self.key, call, self.nonce, 0)?;
        let transaction = format!("0x{}", hex::encode(&payload.bytes));
        let _: Value = self.client.ask(SUBMIT, json!([transaction])).await?;
        self.nonce = self.nonce.saturating_add(1);
        Ok(())
    }
}

/// Waits until an account has at least so much.
async fn until(
    what: &str,
    client: &Client,
    account: &AccountId,
    least: Balance,
) -> anyhow::Result<()> {
    let started = Instant::now();
    while !has(client, account, least).await? {
        if started.elapsed() > PATIENCE {
            bail!("{what}; waited for {} s", PATIENCE.as_secs());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

async fn has(client: &Client, account: &AccountId, least: Balance) -> anyhow::Result<bool> {
    let known = look(client, std::slice::from_ref(account)).await?;
    Ok(known.iter().all(|info| info.data.free >= least))
}

/// What the chain has of accounts, at its best block.
async fn look(client: &Client, accounts: &[AccountId]) -> anyhow::Result<Vec<AccountInfo>> {
    let mut known = Vec::with_capacity(accounts.len());
    for some in accounts.chunks(CHUNK) {
        let keys: Vec<String> = some
            .iter()
            .map(frame_system::Account::<Runtime>::hashed_key_for)
            .map(|key| format!("0x{}", hex::encode(key)))
            .collect();
        let answer: Vec<Changes> = client.ask("state_queryStorageAt", json!([keys])).await?;
        let changes = answer.into_iter().flat_map(|set| set.changes);
        let values: std::collections::HashMap<String, Option<String>> = changes.collect();
        for key in keys {
            let info = match values.get(&key) {
                Some(Some(value)) => AccountInfo::decode(&mut &bytes(value)?[..])
                    .context("the node's accounts are of another kind")?,
                _ => AccountInfo::default(),
            };
            known.push(info);
        }
    }
    Ok(known)
}

#[derive(serde::Deserialize)]
struct Changes {
    changes: Vec<(String, Option<String>)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_is_what_the_text_says() {
        use wasmparser::{Parser, Payload, TypeRef};
        let mut imports = Vec::new();
        let mut exports = Vec::new();
        for part in Parser::new(0).parse_all(CODE) {
            match part.unwrap() {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import.unwrap();
                        imports.push((import.module, import.name));
                        if let TypeRef::Memory(memory) = import.ty {
                            assert_eq!((memory.initial, memory.maximum), (1, Some(1)));
                        }
                    }
                }
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(|export| export.unwrap().name))
                }
                _ => (),
            }
        }
        assert_eq!(exports, ["deploy", "call"]);
        let text = include_str!("../../fixtures/points.wat");
        for (module, name) in imports {
            assert!(
                text.contains(&format!("(import \"{module}\" \"{name}\"")),
                "{name}"
            );
        }
    }

    #[test]
    fn the_contract_gives_points() {
        use cybermiles_runtime::{Contracts, RuntimeOrigin, System};
        let accounts = Accounts::derive(1, 0, None).unwrap();
        let storage = crate::cybermiles::genesis::storage(1, &accounts).unwrap();
        let mut chain: sp_io::TestExternalities = storage.into();
        chain.execute_with(|| {
            System::set_block_number(1);
            let caller = &accounts.paying()[0];
            let origin = || RuntimeOrigin::signed(caller.clone());
            let RuntimeCall::Contracts(deploy) = deployment() else {
                panic!("no call of contracts")
            };
            use frame_support::traits::UnfilteredDispatchable;
            deploy.dispatch_bypass_filter(origin()).unwrap();
            let contract = Contract {
                address: address(caller),
                gas: gas_of_deployment(),
            };
            for points in [1u32, 2] {
                let call = contract_call(Some(&contract)).unwrap();
                call.dispatch_bypass_filter(origin()).unwrap();
                let key = <AccountId as AsRef<[u8; 32]>>::as_ref(caller).to_vec();
                let value = Contracts::get_storage(contract.address.clone(), key).unwrap();
                assert_eq!(value, Some(points.to_le_bytes().to_vec()));
            }
        });
    }

    #[test]
    fn alice_can_give_to_the_senders_of_trades() {
        assert!(20_000 * GIFT < cybermiles_runtime::genesis::dev::ENDOWMENT);
    }

    #[test]
    fn a_contract_that_is_not_there_is_not_called() {
        assert!(contract_call(None).is_err());
    }
}
