//! Random lives of the exchange against a model of a few lines: who may be paid, and the sums.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{AccountId, Balance};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const HOLDERS: usize = 5;
const SIGNERS: usize = 7;
const ACCOUNTS: u8 = 4;

#[derive(Clone, Debug)]
enum Step {
    Claim {
        holder: usize,
        signer: usize,
        account: u8,
    },
    Move {
        old: usize,
        new: usize,
    },
    Revoke {
        old: usize,
    },
    Wait {
        blocks: u64,
    },
    Donate {
        amount: Balance,
    },
    Sweep,
    Clear {
        limit: u32,
    },
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (0..HOLDERS, 0..SIGNERS, 0..ACCOUNTS)
            .prop_map(|(holder, signer, account)| Step::Claim { holder, signer, account }),
        6 => (0..HOLDERS, 0..ACCOUNTS)
            .prop_map(|(holder, account)| Step::Claim { holder, signer: holder, account }),
        3 => (0..SIGNERS, 0..SIGNERS).prop_map(|(old, new)| Step::Move { old, new }),
        2 => (0..SIGNERS).prop_map(|old| Step::Revoke { old }),
        3 => (1u64..25).prop_map(|blocks| Step::Wait { blocks }),
        1 => (10u128..40).prop_map(|amount| Step::Donate { amount }),
        2 => Just(Step::Sweep),
        1 => (0u32..60).prop_map(|limit| Step::Clear { limit }),
    ]
}

fn account(number: u8) -> AccountId {
    AccountId::new([0x30 + number; 32])
}

/// What should be, by holders' numbers.
#[derive(Default)]
struct Model {
    claimed: BTreeSet<usize>,
    cleared: u32,
    moves: BTreeMap<usize, usize>,
    paid: BTreeMap<u8, Balance>,
    donated: Balance,
    treasury: Balance,
    swept: bool,
}

impl Model {
    fn is_open(&self) -> bool {
        System::block_number() < DEADLINE
    }

    fn signer(&self, holder: usize) -> Option<usize> {
        let is_target = self.moves.values().any(|target| *target == holder);
        self.moves
            .get(&holder)
            .copied()
            .or((!is_target).then_some(holder))
    }

    fn claim(&mut self, holder: usize, signer: usize, number: u8) -> bool {
        let amount = leaf(holder).amount;
        let can_receive = amount >= EXISTENTIAL_DEPOSIT || self.paid.contains_key(&number);
        let may = self.is_open()
            && !self.claimed.contains(&holder)
            && self.signer(holder) == Some(signer)
            && can_receive;
        if may {
            self.claimed.insert(holder);
            *self.paid.entry(number).or_default() += amount;
        }
        may
    }

    fn move_claim(&mut self, old: usize, new: usize) -> bool {
        let may = self.is_open()
            && old != new
            && !self.claimed.contains(&old)
            && !self.claimed.contains(&new)
            && !self.moves.contains_key(&old)
            && self.moves.values().all(|target| *target != new);
        if may {
            self.moves.insert(old, new);
        }
        may
    }

    fn revoke(&mut self, old: usize) -> bool {
        let may = self.is_open() && self.moves.contains_key(&old) && !self.claimed.contains(&old);
        if may {
            self.moves.remove(&old);
        }
        may
    }

    fn sweep(&mut self) -> bool {
        let may = !self.is_open() && (!self.swept || self.donated > 0);
        if may {
            let unclaimed = if self.swept { 0 } else { self.unclaimed() };
            self.treasury += unclaimed + core::mem::take(&mut self.donated);
            self.swept = true;
        }
        may
    }

    fn clear(&mut self, limit: u32) -> bool {
        let entries = (self.claimed.len() + self.moves.len()) as u32 - self.cleared;
        let may = self.swept && (1..=50).contains(&limit) && entries > 0;
        if may {
            self.cleared += entries.min(limit);
        }
        may
    }

    fn unclaimed(&self) -> Balance {
        TOTAL
            - self
                .claimed
                .iter()
                .map(|holder| leaf(*holder).amount)
                .sum::<Balance>()
    }

    fn check(&self) {
        let in_pot = if self.swept { 0 } else { self.unclaimed() };
        assert_eq!(Claims::unclaimed(), in_pot);
        assert_eq!(Balances::free_balance(pot()), self.donated);
        assert_eq!(Balances::free_balance(TREASURY), 50 + self.treasury);
        for number in 0..ACCOUNTS {
            let paid = self.paid.get(&number).copied().unwrap_or_default();
            assert_eq!(Balances::free_balance(account(number)), paid);
        }
        let entries = Claimed::<Test>::iter().count() + Moves::<Test>::iter().count();
        assert_eq!(
            entries,
            self.claimed.len() + self.moves.len() - self.cleared as usize
        );
    }
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt<T, E>(act: impl FnOnce() -> Result<T, E>) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = act().is_ok();
    assert!(done || before == root());
    done
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Claim {
            holder,
            signer,
            account: number,
        } => {
            let claim = Claim::signed_by(signer, holder, &account(number));
            let expected = model.claim(holder, signer, number);
            assert_eq!(attempt(|| claim.dispatch()), expected);
        }
        Step::Move { old, new } => {
            let expected = model.move_claim(old, new);
            let act = || Claims::move_claim(governor(), address(old), address(new));
            assert_eq!(attempt(act), expected);
        }
        Step::Revoke { old } => {
            let expected = model.revoke(old);
            assert_eq!(
                attempt(|| Claims::revoke_move(governor(), address(old))),
                expected
            );
        }
        Step::Wait { blocks } => run_to(System::block_number() + blocks),
        Step::Donate { amount } => {
            let donor = RuntimeOrigin::signed(SETTLER);
            if attempt(|| Balances::transfer_keep_alive(donor, pot(), amount)) {
                model.donated += amount;
            }
        }
        Step::Sweep => {
            let expected = model.sweep();
            assert_eq!(attempt(|| Claims::sweep(RuntimeOrigin::root())), expected);
        }
        Step::Clear { limit } => {
            let expected = model.clear(limit);
            let act = || Claims::clear(RuntimeOrigin::signed(SETTLER), limit);
            assert_eq!(attempt(act), expected);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_planck_is_accounted_for(steps in prop::collection::vec(any_step(), 1..60)) {
        new_test_ext().execute_with(|| {
            let issuance = Balances::total_issuance();
            let mut model = Model::default();
            for step in steps {
                run(&mut model, step);
                model.check();
                Claims::do_try_state().unwrap();
                assert_eq!(Balances::total_issuance(), issuance);
            }
        });
    }
}
