//! Who pays, who is paid, and the calls of payments and remarks.
//!
//! Keys and accounts are derived from their numbers, so that every run on a chain finds the same ones. Receivers are
//! picked by a hash of sender and nonce: spread over all of them, and the same in every run.

use anyhow::{ensure, Context};
use codec::Encode;
use cybermiles_primitives::{AccountId, Balance, MICRO_CMT};
use cybermiles_runtime::{Runtime, RuntimeCall};
use frame_support::BoundedVec;
use pallet_payouts::Payment;
use sp_core::{sr25519, Pair};
use sp_crypto_hashing::blake2_256;

/// What a transfer moves.
const AMOUNT: Balance = MICRO_CMT;

/// The accounts of a run.
pub struct Accounts {
    senders: Vec<sr25519::Pair>,
    /// The accounts of the senders, then of those that only receive.
    all: Vec<AccountId>,
    receivers: usize,
}

impl Accounts {
    /// So many senders, so many more that have funds, and how many of all of them, from the first one, receive
    /// payments: all, if nothing is said.
    pub fn derive(senders: usize, funded: usize, receivers: Option<usize>) -> anyhow::Result<Self> {
        ensure!(senders > 0, "--accounts must be at least 1");
        let total = senders.saturating_add(funded);
        let receivers = receivers.unwrap_or(total);
        ensure!(
            receivers > 0 && receivers <= total,
            "--receivers must be from 1 to {total}, which is all accounts that there are (--accounts and --funded)"
        );
        let pair = |index| sr25519::Pair::from_seed(&seed(b"cybermiles-bench sender", index));
        let senders: Vec<_> = (0..senders).map(pair).collect();
        let paying = senders.iter().map(|pair| pair.public().into());
        let other = |index| seed(b"cybermiles-bench funded", index).into();
        let all = paying.chain((0..funded).map(other)).collect();
        Ok(Self {
            senders,
            all,
            receivers,
        })
    }

    /// How many senders there are.
    pub fn senders(&self) -> usize {
        self.senders.len()
    }

    /// A sender's key.
    pub fn sender(&self, index: usize) -> anyhow::Result<&sr25519::Pair> {
        self.senders.get(index).context("there is no such sender")
    }

    /// The senders' accounts.
    pub fn paying(&self) -> &[AccountId] {
        self.all.get(..self.senders.len()).unwrap_or_default()
    }

    /// The accounts that have funds and send nothing.
    pub fn idle(&self) -> &[AccountId] {
        self.all.get(self.senders.len()..).unwrap_or_default()
    }

    /// The payment number `place` of a sender's transaction.
    pub fn transfer(&self, sender: usize, nonce: u64, place: u64) -> RuntimeCall {
        let dest = self.receiver(sender, nonce, place).into();
        let value = AMOUNT;
        pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }.into()
    }

    /// So many payments in one transaction, all or none.
    pub fn batch(&self, sender: usize, nonce: u64, size: usize) -> RuntimeCall {
        let calls = (0..size as u64)
            .map(|place| self.transfer(sender, nonce, place))
            .collect();
        pallet_utility::Call::<Runtime>::batch_all { calls }.into()
    }

    /// The same by the chain's own call for it; no more than it takes.
    pub fn payout(&self, sender: usize, nonce: u64, size: usize) -> RuntimeCall {
        let payments = (0..size as u64)
            .map(|place| Payment {
                payee: self.receiver(sender, nonce, place),
                amount: AMOUNT,
            })
            .collect();
        let payments = BoundedVec::truncate_from(payments);
        pallet_payouts::Call::<Runtime>::pay { payments }.into()
    }

    /// Whoever is hit by the hash, or who comes next if that is the sender: nobody pays himself.
    fn receiver(&self, sender: usize, nonce: u64, place: u64) -> AccountId {
        let mixed = mix(mix(mix(sender as u64) ^ nonce) ^ place);
        let hit = mixed.checked_rem(self.receivers as u64).unwrap_or_default();
        let next = hit.saturating_add(u64::from(hit == sender as u64));
        let index = next.checked_rem(self.receivers as u64).unwrap_or_default();
        // There is one: the index is below the number of receivers.
        let account = usize::try_from(index)
            .ok()
            .and_then(|index| self.all.get(index));
        account.cloned().unwrap_or_else(|| AccountId::new([0; 32]))
    }
}

/// So many bytes, and their hash in an event.
pub fn remark(bytes: usize) -> RuntimeCall {
    let remark = vec![0x5a; bytes];
    frame_system::Call::<Runtime>::remark_with_event { remark }.into()
}

fn seed(what: &[u8], index: usize) -> [u8; 32] {
    blake2_256(&(what, index as u64).encode())
}

/// The finalizer of SplitMix64: every bit of the input moves every bit of the output.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn accounts_are_the_same_in_every_run_and_all_different() {
        let (first, second) = (
            Accounts::derive(5, 7, None).unwrap(),
            Accounts::derive(8, 0, None).unwrap(),
        );
        assert_eq!(first.paying(), &second.paying()[..5]);
        let all: HashSet<_> = first.all.iter().collect();
        assert_eq!((all.len(), first.idle().len()), (12, 7));
    }

    #[test]
    fn payments_are_spread_over_the_receivers() {
        let accounts = Accounts::derive(2, 98, Some(100)).unwrap();
        let paid: HashSet<_> = (0..1_000).map(|n| accounts.receiver(1, n, 0)).collect();
        // All but the sender.
        assert_eq!(paid.len(), 99);
        let few = Accounts::derive(2, 98, Some(3)).unwrap();
        let paid: HashSet<_> = (0..1_000).map(|n| few.receiver(0, n, 0)).collect();
        assert_eq!(paid, few.all[1..3].iter().cloned().collect());
        let RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }) = few.batch(0, 1, 40)
        else {
            panic!("no batch")
        };
        assert_eq!(calls.len(), 40);
        let RuntimeCall::Payouts(pallet_payouts::Call::pay { payments }) = few.payout(0, 1, 40)
        else {
            panic!("no payout")
        };
        assert_eq!(payments.len(), 40);
        let own = few.paying().first().unwrap();
        assert!(payments.iter().all(|payment| payment.payee != *own));
    }

    #[test]
    fn a_remark_is_as_long_as_it_is_to_be() {
        // The call's two indices and the length before the bytes.
        assert_eq!(remark(1_000).encoded_size(), 1_004);
    }

    #[test]
    fn impossible_numbers_are_refused_with_a_sentence() {
        let why = |senders, receivers| {
            let refused = Accounts::derive(senders, 1, Some(receivers)).err().unwrap();
            refused.to_string()
        };
        assert_eq!(why(0, 1), "--accounts must be at least 1");
        assert!(why(1, 3).starts_with("--receivers must be from 1 to 2"));
        assert!(why(1, 0).starts_with("--receivers must be from 1 to 2"));
    }
}
