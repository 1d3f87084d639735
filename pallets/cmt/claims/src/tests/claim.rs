//! `claim`.

use super::mock::*;
use crate::{pallet::*, signing::Scheme, snapshot::VestingTerms};
use frame_support::{
    assert_noop, assert_ok,
    pallet_prelude::TransactionSource,
    traits::{Authorize, Currency, VestingSchedule},
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{DispatchError, Weight};

#[test]
fn a_holder_without_any_cmt_is_paid() {
    build_and_execute(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_500);
        assert_eq!(Claimed::<Test>::get(address(MEI)), Some(1_500));
        assert_eq!(ClaimedTotal::<Test>::get(), 1_500);
        assert_eq!(Claims::unclaimed(), TOTAL - 1_500);
        System::assert_last_event(
            Event::Claimed {
                address: address(MEI),
                account: NEWCOMER,
                amount: 1_500,
                vested: 0,
            }
            .into(),
        );
    });
}

#[test]
fn the_text_scheme_is_accepted_too() {
    build_and_execute(|| {
        let mut claim = Claim::of(MEI, &NEWCOMER);
        claim.signature = sign(MEI, Scheme::Personal, GENESIS, &NEWCOMER, 1_500);
        claim.submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_500);
    });
}

#[test]
fn both_ways_to_write_v_are_accepted() {
    for plus in [0, 27] {
        build_and_execute(|| {
            let mut claim = Claim::of(MEI, &NEWCOMER);
            claim.signature.rsv[64] += plus;
            claim.submit();
            assert_eq!(Balances::free_balance(NEWCOMER), 1_500);
        });
    }
}

#[test]
fn an_account_that_exists_is_paid_on_top() {
    build_and_execute(|| {
        Claim::of(RAVI, &SETTLER).submit();
        assert_eq!(Balances::free_balance(SETTLER), 500 + 700);
    });
}

#[test]
fn two_holders_may_be_paid_to_one_account() {
    build_and_execute(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        Claim::of(RAVI, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 2_200);
    });
}

#[test]
fn the_pot_pays_to_the_last_planck() {
    build_and_execute(|| {
        let issuance = Balances::total_issuance();
        for holder in [MEI, RAVI, LENA, TWIN] {
            Claim::of(holder, &SETTLER).submit();
        }
        // Less than an existential deposit is left, and it is still there.
        assert_eq!(Claims::unclaimed(), 4);
        Claim::of(TINY, &SETTLER).submit();
        assert_eq!(Claims::unclaimed(), 0);
        assert_eq!(Balances::total_balance(&pot()), 0);
        assert_eq!(Balances::free_balance(SETTLER), 500 + TOTAL);
        assert_eq!(Balances::total_issuance(), issuance);
    });
}

#[test]
fn vesting_locks_its_part_and_melts() {
    build_and_execute(|| {
        Claim::of(LENA, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), 1_000);
        assert_eq!(Balances::usable_balance(NEWCOMER), 400);
        System::assert_last_event(
            Event::Claimed {
                address: address(LENA),
                account: NEWCOMER,
                amount: 1_000,
                vested: 600,
            }
            .into(),
        );
        run_to(50);
        assert_ok!(Vesting::vest(RuntimeOrigin::signed(NEWCOMER)));
        assert_eq!(Balances::usable_balance(NEWCOMER), 400 + 30 * 10);
        run_to(80);
        assert_ok!(Vesting::vest(RuntimeOrigin::signed(NEWCOMER)));
        assert_eq!(Balances::usable_balance(NEWCOMER), 1_000);
    });
}

#[test]
fn the_pool_holds_one_claim_per_leaf_until_the_deadline() {
    build_and_execute(|| {
        run_to(30);
        let judge = |claim: Claim| {
            let judged = claim.call().authorize(TransactionSource::External).unwrap();
            judged.unwrap()
        };
        let (validity, unspent) = judge(Claim::of(MEI, &NEWCOMER));
        assert_eq!(validity.longevity, DEADLINE - 30);
        assert_eq!(validity.priority, 100);
        assert!(validity.propagate);
        assert!(validity.requires.is_empty());
        assert_eq!(unspent, Weight::zero());
        let (elsewhere, _) = judge(Claim::of(MEI, &SETTLER));
        assert_eq!(elsewhere.provides, validity.provides);
        let (other, _) = judge(Claim::of(RAVI, &NEWCOMER));
        assert_ne!(other.provides, validity.provides);
    });
}

#[test]
fn only_an_authorized_origin_may_call() {
    build_and_execute(|| {
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            RuntimeOrigin::signed(NEWCOMER),
        ] {
            let Claim {
                account,
                leaf,
                proof,
                signature,
            } = Claim::of(MEI, &NEWCOMER);
            assert_noop!(
                Claims::claim(origin, account, leaf, proof, signature),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn in_time_is_before_the_deadline() {
    build_and_execute(|| {
        run_to(DEADLINE - 1);
        Claim::of(MEI, &NEWCOMER).submit();
        run_to(DEADLINE);
        Claim::of(RAVI, &NEWCOMER).assert_refused(Error::DeadlinePassed);
    });
}

#[test]
fn a_leaf_is_paid_once() {
    build_and_execute(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::AlreadyClaimed);
        Claim::of(MEI, &SETTLER).assert_refused(Error::AlreadyClaimed);
    });
}

#[test]
fn a_signature_for_another_chain_is_refused() {
    build_and_execute(|| {
        let other = H256::repeat_byte(0x46);
        let mut claim = Claim::of(MEI, &NEWCOMER);
        for scheme in [Scheme::Eip712, Scheme::Personal] {
            claim.signature = sign(MEI, scheme, other, &NEWCOMER, 1_500);
            claim.assert_refused(Error::OtherChain);
            // And passed off as one for this chain.
            claim.signature.chain = GENESIS;
            claim.assert_refused(Error::WrongSigner);
        }
    });
}

#[test]
fn block_0_is_remembered_when_old_blocks_are_forgotten() {
    build_and_execute(|| {
        let mut parent = H256::repeat_byte(1);
        for number in 2..=30 {
            System::initialize(&number, &parent, &Default::default());
            parent = System::finalize().hash();
        }
        assert_eq!(System::block_hash(1), H256::zero());
        assert_eq!(Claims::genesis_hash(), GENESIS);
        Claim::of(MEI, &NEWCOMER).submit();
    });
}

#[test]
fn an_unsound_leaf_is_refused() {
    build_and_execute(|| {
        for spoil in [
            |claim: &mut Claim| claim.leaf.amount = 0,
            |claim: &mut Claim| {
                claim.leaf.vesting = Some(VestingTerms {
                    vested: 1_001,
                    ..LENAS_VESTING
                })
            },
            |claim: &mut Claim| {
                claim.leaf.vesting = Some(VestingTerms {
                    per_block: 0,
                    ..LENAS_VESTING
                })
            },
            // A second way to write a leaf without vesting.
            |claim: &mut Claim| {
                claim.leaf.vesting = Some(VestingTerms {
                    vested: 0,
                    per_block: 0,
                    starting_block: 0,
                })
            },
        ] {
            let mut claim = Claim::of(LENA, &NEWCOMER);
            spoil(&mut claim);
            claim.assert_refused(Error::UnsoundLeaf);
        }
    });
}

#[test]
fn a_total_below_the_leaves_pays_nobody_twice_over() {
    let mut ext = ext_with(GenesisConfig {
        root: root(),
        total: 1_600,
        deadline: DEADLINE,
    });
    ext.execute_with(|| {
        Claim::of(MEI, &NEWCOMER).submit();
        Claim::of(RAVI, &NEWCOMER).assert_refused(Error::PotExhausted);
        assert_eq!(Claims::unclaimed(), 100);
        Claims::do_try_state().unwrap();
    });
}

#[test]
fn an_amount_that_cannot_open_the_account_needs_one_that_exists() {
    build_and_execute(|| {
        Claim::of(TINY, &NEWCOMER).assert_refused(Error::BelowExistentialDeposit);
        Claim::of(TINY, &SETTLER).submit();
        assert_eq!(Balances::free_balance(SETTLER), 504);
    });
}

#[test]
fn an_account_that_cannot_be_paid_is_refused() {
    build_and_execute(|| {
        Claim::of(MEI, &pot()).assert_refused(Error::AccountRefused);
        let _ = Balances::make_free_balance_be(&NEWCOMER, u128::MAX - 1_000);
        Claim::of(MEI, &NEWCOMER).assert_refused(Error::AccountRefused);
    });
}

#[test]
fn full_vesting_slots_refuse_a_leaf_that_vests_and_only_that() {
    build_and_execute(|| {
        for _ in 0..2 {
            assert_ok!(Vesting::add_vesting_schedule(&SETTLER, 100, 1, 50));
        }
        Claim::of(LENA, &SETTLER).assert_refused(Error::VestingSlotsFull);
        Claim::of(MEI, &SETTLER).submit();
        Claim::of(LENA, &NEWCOMER).submit();
    });
}

#[test]
fn the_twin_of_a_signature_is_refused() {
    build_and_execute(|| {
        let mut claim = Claim::of(MEI, &NEWCOMER);
        claim.signature.rsv = super::signing::twin(&claim.signature.rsv);
        claim.assert_refused(Error::HighS);
    });
}

#[test]
fn bytes_that_are_no_signature_are_refused() {
    build_and_execute(|| {
        let mut claim = Claim::of(MEI, &NEWCOMER);
        for v in [2, 3, 26, 29, 31, 255] {
            claim.signature.rsv[64] = v;
            claim.assert_refused(Error::MalformedSignature);
        }
        claim.signature.rsv = [0; 65];
        claim.assert_refused(Error::MalformedSignature);
    });
}

#[test]
fn anybody_but_the_holder_is_a_wrong_signer() {
    build_and_execute(|| {
        Claim::signed_by(STRANGER, MEI, &NEWCOMER).assert_refused(Error::WrongSigner);
        // The holder's signature, for another account or another amount.
        let mut diverted = Claim::of(MEI, &NEWCOMER);
        diverted.account = SETTLER;
        diverted.assert_refused(Error::WrongSigner);
        let mut raised = Claim::of(MEI, &NEWCOMER);
        raised.leaf.amount += 1;
        raised.assert_refused(Error::WrongSigner);
        // Typed data passed off as text.
        let mut confused = Claim::of(MEI, &NEWCOMER);
        confused.signature.scheme = Scheme::Personal;
        confused.assert_refused(Error::WrongSigner);
    });
}

#[test]
fn a_proof_of_anything_else_is_refused() {
    build_and_execute(|| {
        let mut foreign = Claim::of(MEI, &NEWCOMER);
        foreign.proof = proof(RAVI);
        foreign.assert_refused(Error::WrongProof);
        let mut short = Claim::of(MEI, &NEWCOMER);
        short.proof.pop();
        short.assert_refused(Error::WrongProof);
        let mut empty = Claim::of(MEI, &NEWCOMER);
        empty.proof = Default::default();
        empty.assert_refused(Error::WrongProof);
        // The holder asks for more and signs it.
        let mut raised = Claim::of(MEI, &NEWCOMER);
        raised.leaf.amount = 2_000;
        raised.signature = sign(MEI, Scheme::Eip712, GENESIS, &NEWCOMER, 2_000);
        raised.assert_refused(Error::WrongProof);
        // The holder leaves the vesting out.
        let mut freed = Claim::of(LENA, &NEWCOMER);
        freed.leaf.vesting = None;
        freed.assert_refused(Error::WrongProof);
    });
}

#[test]
fn a_lock_that_a_stranger_puts_on_the_pot_holds_nobody_up() {
    build_and_execute(|| {
        let schedule = pallet_vesting::VestingInfo::new(400, 1, 1_000);
        assert_ok!(Vesting::vested_transfer(
            RuntimeOrigin::signed(SETTLER),
            pot(),
            schedule
        ));
        for holder in [MEI, RAVI, LENA, TWIN] {
            Claim::of(holder, &NEWCOMER).submit();
        }
        Claim::of(TINY, &NEWCOMER).submit();
        assert_eq!(Balances::free_balance(NEWCOMER), TOTAL);
        assert_eq!(Balances::free_balance(pot()), 400);
    });
}

#[test]
fn the_weight_grows_with_the_proof() {
    use crate::WeightInfo;
    use frame_support::dispatch::GetDispatchInfo;
    let call = Claim::of(MEI, &NEWCOMER).call();
    let length = proof(MEI).len() as u32;
    assert_eq!(call.get_dispatch_info().call_weight, <()>::claim(length));
    assert_eq!(call.weight_of_authorize(), <()>::authorize_claim(length));
}

#[test]
fn an_authorized_origin_alone_opens_nothing() {
    build_and_execute(|| {
        let Claim {
            account,
            leaf,
            proof,
            ..
        } = Claim::of(MEI, &NEWCOMER);
        let forged = Claim::signed_by(STRANGER, MEI, &NEWCOMER).signature;
        assert_noop!(
            Claims::claim(RawOrigin::Authorized.into(), account, leaf, proof, forged),
            Error::<Test>::WrongSigner
        );
    });
}

#[test]
fn what_waits_does_not_count_as_active_until_it_is_claimed() {
    build_and_execute(|| {
        let active = Balances::total_issuance() - TOTAL;
        assert_eq!(<Balances as Currency<_>>::active_issuance(), active);
        Claim::of(MEI, &NEWCOMER).submit();
        assert_eq!(<Balances as Currency<_>>::active_issuance(), active + 1_500);
    });
}
