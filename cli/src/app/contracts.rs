//! What the runtime says of a contract's call, before it is made and after.

use codec::{Compact, Decode, Encode};
use cybermiles_apps::abi::{revert_message, Abi, Told};
use cybermiles_primitives::{AccountId, Balance};
use cybermiles_sandbox::{Call, DispatchError, Event, MultiAddress, Weight};

/// The pallet's name in the runtime.
pub const PALLET: &str = "Contracts";
/// The runtime API of a dry run.
pub const DRY_RUN: &str = "ContractsApi_call";
/// The bit of a contract's answer that says that it gave up.
const REVERTED: u32 = 1;
/// Picoseconds of a unit of gas: people count in microseconds of a validator's time.
const GAS: u64 = 1_000_000;
/// What may be spent where nobody says how much: a third of a second. How much state is read bounds nothing: nobody
/// makes proofs of it on this chain.
pub const DEFAULT_GAS: Weight = Weight::from_parts(300_000 * GAS, u32::MAX as u64);

/// A call of a contract.
#[derive(Clone, Debug)]
pub struct Message {
    /// Who calls.
    pub from: AccountId,
    /// Which contract.
    pub to: AccountId,
    /// The CMT that go along, in planck.
    pub value: Balance,
    /// Selector and arguments.
    pub input: Vec<u8>,
}

/// What came of a call that nobody made.
#[derive(Clone, Debug, PartialEq)]
pub struct DryRun {
    /// The gas that it needs.
    pub gas: Weight,
    /// What its caller pays for storage, in planck; less than nothing comes back to him.
    pub deposit: Deposit,
    /// How it ended.
    pub outcome: Outcome,
}

/// What changes of what a contract's storage holds on deposit.
#[derive(Clone, Copy, Debug, Decode, PartialEq)]
pub enum Deposit {
    /// It comes back.
    Refund(Balance),
    /// It is paid.
    Charge(Balance),
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// With this output.
    Returned(Vec<u8>),
    /// The contract gave up, and said why.
    Reverted(String),
    /// The runtime stopped it.
    Failed(DispatchError),
}

/// What a contract gave: flags and output.
#[derive(Decode)]
struct Given {
    flags: u32,
    data: Vec<u8>,
}

/// The beginning of what the runtime API answers; the events are read from blocks.
#[derive(Decode)]
struct Answer {
    _consumed: Weight,
    required: Weight,
    deposit: Deposit,
    _debug: Vec<u8>,
    result: Result<Given, DispatchError>,
}

impl Message {
    /// The arguments of [`DRY_RUN`].
    pub fn question(&self) -> Vec<u8> {
        let limits = (None::<Weight>, None::<Balance>);
        (&self.from, &self.to, self.value, limits, &self.input).encode()
    }

    /// The call that makes it.
    pub fn call(&self, gas: Weight) -> Call {
        let to = MultiAddress::<AccountId, ()>::Id(self.to.clone());
        let limit = None::<Compact<Balance>>;
        Call {
            pallet: PALLET,
            name: "call",
            arguments: (to, Compact(self.value), gas, limit, &self.input).encode(),
        }
    }
}

impl DryRun {
    /// From what the runtime API answered.
    pub fn read(mut answer: &[u8]) -> Option<Self> {
        let answer = Answer::decode(&mut answer).ok()?;
        let outcome = match answer.result {
            Ok(given) if given.flags & REVERTED != 0 => {
                Outcome::Reverted(revert_message(&given.data))
            }
            Ok(given) => Outcome::Returned(given.data),
            Err(error) => Outcome::Failed(error),
        };
        Some(Self {
            gas: answer.required,
            deposit: answer.deposit,
            outcome,
        })
    }
}

/// What a contract emitted, as its description has it; what that does not know is left out.
pub fn emitted(abi: &Abi, contract: &AccountId, events: &[Event]) -> Vec<Told> {
    let emitted = events.iter().filter(|e| e.is(PALLET, "ContractEmitted"));
    let data = emitted.filter_map(|event| {
        let (by, data) = <(AccountId, Vec<u8>)>::decode(&mut &event.fields[..]).ok()?;
        (by == *contract).then_some(data)
    });
    data.filter_map(|data| abi.read_event(&data).ok()).collect()
}

/// What a transaction cost its signer, in planck.
pub fn fee(events: &[Event]) -> Option<Balance> {
    let paid = |event: &&Event| event.is("TransactionPayment", "TransactionFeePaid");
    let fields = &events.iter().find(paid)?.fields;
    let (_, fee, _) = <(AccountId, Balance, Balance)>::decode(&mut &fields[..]).ok()?;
    Some(fee)
}

/// Gas, as people count it.
pub fn gas(weight: Weight) -> u64 {
    weight.ref_time().div_ceil(GAS)
}

/// What this much gas weighs: the proof is never short before it.
pub fn weight_of(gas: u64) -> Weight {
    Weight::from_parts(gas.saturating_mul(GAS), DEFAULT_GAS.proof_size())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use cybermiles_sandbox::Event;

    fn answer(result: Result<(u32, Vec<u8>), DispatchError>) -> Vec<u8> {
        let weights = (Weight::from_parts(1, 2), Weight::from_parts(3, 4));
        let charge = (1u8, 5u128);
        let rest = (b"debug".to_vec(), result, None::<Vec<u8>>);
        (weights, charge, rest).encode()
    }

    #[test]
    fn a_dry_run_is_read() {
        let run = |result| DryRun::read(&answer(result)).unwrap();
        let returned = run(Ok((0, vec![1, 2])));
        let expected = DryRun {
            gas: Weight::from_parts(3, 4),
            deposit: Deposit::Charge(5),
            outcome: Outcome::Returned(vec![1, 2]),
        };
        assert_eq!(returned, expected);
        let said = "out of stock".to_string();
        let reverted = run(Ok((1, said.encode()))).outcome;
        assert_eq!(reverted, Outcome::Reverted(said));
        let failed = run(Err(DispatchError::CannotLookup)).outcome;
        assert_eq!(failed, Outcome::Failed(DispatchError::CannotLookup));
        assert_eq!(DryRun::read(&[1, 2]), None);
    }

    #[test]
    fn a_fee_is_found_among_the_events() {
        let paid = Event {
            pallet: "TransactionPayment".into(),
            name: "TransactionFeePaid".into(),
            fields: (AccountId::new([1; 32]), 7u128, 0u128).encode(),
        };
        assert_eq!(fee(&[paid]), Some(7));
        assert_eq!(fee(&[]), None);
    }

    #[test]
    fn gas_is_a_microsecond() {
        assert_eq!(gas(Weight::from_parts(1_500_000, 9)), 2);
        assert_eq!(weight_of(2).ref_time(), 2_000_000);
        assert_eq!(weight_of(gas(DEFAULT_GAS)), DEFAULT_GAS);
    }
}
