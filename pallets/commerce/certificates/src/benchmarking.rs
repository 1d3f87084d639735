//! Worst cases: the longest proof, full lists, and of everything that pays somebody back each to another account.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::{
    rent::Rented,
    tree::{commitment, leaf, parent, seal, Proof, Secret},
};
use alloc::vec::Vec;
use cybermiles_primitives::{
    justice::{Jury, Verdict},
    trade::{AssetKind, Content, DealId, Deals, OnDealClosed, Outcome, Receipt},
    AccountId, Balance, BlockNumber, Hash, CMT,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Mutate, EnsureOrigin};
use frame_system::RawOrigin;

const CONTENT: Content = Content {
    hash: Hash::repeat_byte(7),
    length: 1,
};
const SECRET: Secret = [9; 32];

/// An account that can pay a bond and any rent.
fn funded<T: Config>(name: &'static str, index: u32) -> AccountId {
    let who: AccountId = account(name, index, 0);
    let bond = CurrentParameters::<T>::get().bond;
    T::Currency::mint_into(&who, bond + 10_000 * CMT).expect("the account can be funded");
    who
}

fn issuer<T: Config>() -> AccountId {
    let who = funded::<T>("issuer", 0);
    Pallet::<T>::do_register(who.clone(), CONTENT).expect("he is new");
    who
}

/// A batch of as many units as there can be.
fn batch<T: Config>() -> (AccountId, BatchId) {
    let who = issuer::<T>();
    let id = NextBatch::<T>::get();
    Pallet::<T>::do_certify(who.clone(), Hash::repeat_byte(1), u32::MAX, CONTENT)
        .expect("he is registered");
    (who, id)
}

/// A unit in the custody of `holders`, one after the other.
fn unit<T: Config>(batch: BatchId, index: u32, holders: &[AccountId]) -> UnitId {
    let id = UnitId { batch, index };
    let first = holders.first().expect("somebody has it");
    let rent = |who, rented| Pallet::<T>::rent(who, rented).expect("he is funded");
    let mut unit = Unit {
        custodian: first.clone(),
        claimed_at: 0,
        entries: 0,
        status: Status::Held,
        ticket: rent(first, Rented::Unit),
    };
    let payers = core::iter::once(first).chain(holders);
    for (holder, payer) in holders.iter().zip(payers) {
        let ticket = rent(payer, Rented::Entry);
        Pallet::<T>::append(id, &mut unit, holder.clone(), None, ticket);
    }
    Units::<T>::insert(id, unit);
    Batches::<T>::mutate_extant(batch, |batch| batch.live += 1);
    id
}

/// `units` units of one seller, bound to a deal of his with `buyer`.
fn bound<T: Config>(units: u32) -> (Vec<UnitId>, DealId, AccountId, AccountId) {
    let (_, batch) = batch::<T>();
    let (seller, buyer) = (funded::<T>("seller", 0), funded::<T>("buyer", 0));
    let deal = T::Deals::benchmark_deal(buyer.clone(), seller.clone());
    let ids: Vec<_> = (0..units)
        .map(|index| {
            let id = unit::<T>(batch, index, core::slice::from_ref(&seller));
            Pallet::<T>::do_bind(seller.clone(), id, deal).expect("the deal is open");
            id
        })
        .collect();
    (ids, deal, seller, buyer)
}

/// As if the commitment had been made at another time.
fn set_times<T: Config>(who: &AccountId, hash: Hash, from: BlockNumber, expires: BlockNumber) {
    let mut commitment = Commitments::<T>::get(who, hash).expect("it stands");
    (commitment.from, commitment.expires) = (from, expires);
    Commitments::<T>::insert(who, hash, commitment);
}

/// A report of a unit that somebody has, with an issuer whose bond is behind it.
fn reported<T: Config>() -> (ReportId, Report<T::Ticket>, AccountId) {
    let (issuer, batch) = batch::<T>();
    let unit = unit::<T>(batch, 0, &[funded::<T>("holder", 0)]);
    let id = NextReport::<T>::get();
    let reporter = funded::<T>("reporter", 0);
    let admitted = Pallet::<T>::admit(reporter, unit, CONTENT, Balance::MAX).expect("it may be");
    Pallet::<T>::enter(admitted, 0).expect("he is funded");
    let report = Reports::<T>::get(id).expect("it was entered");
    (id, report, issuer)
}

fn receipt(deal: DealId, seller: AccountId, buyer: AccountId, outcome: Outcome) -> Receipt {
    let released = u32::from(outcome == Outcome::Released);
    Receipt {
        deal,
        listing: None,
        buyer,
        seller,
        asset: AssetKind::Native,
        parts: 1,
        released,
        paid: released.into(),
        refunded: 0,
        accepted: true,
        outcome,
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn register() {
        let who = funded::<T>("issuer", 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), CONTENT);

        assert!(Issuers::<T>::contains_key(&who));
    }

    #[benchmark]
    fn update_issuer() {
        let who = issuer::<T>();
        let content = Content {
            length: 2,
            ..CONTENT
        };

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), content);

        assert_eq!(Issuers::<T>::get(&who).map(|i| i.content), Some(content));
    }

    #[benchmark]
    fn leave() {
        let who = issuer::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        assert!(Pallet::<T>::ensure_active(&who).is_err());
    }

    #[benchmark]
    fn withdraw_bond() {
        let who = issuer::<T>();
        Pallet::<T>::do_leave(who.clone()).expect("he is active");
        Issuers::<T>::mutate_extant(&who, |issuer| issuer.leaves_at = Some(0));

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        assert!(!Issuers::<T>::contains_key(&who));
    }

    #[benchmark]
    fn certify() {
        let who = issuer::<T>();
        let id = NextBatch::<T>::get();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who),
            Hash::repeat_byte(1),
            u32::MAX,
            CONTENT,
        );

        assert!(Batches::<T>::contains_key(id));
    }

    #[benchmark]
    fn recall() {
        let (who, id) = batch::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, CONTENT);

        assert!(Batches::<T>::get(id).is_some_and(|batch| batch.recall.is_some()));
    }

    #[benchmark]
    fn close_batch() {
        let (who, id) = batch::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert!(Batches::<T>::get(id).is_some_and(|batch| batch.closes_at.is_some()));
    }

    /// One mark fewer than the limit, so that the batch goes too.
    #[benchmark]
    fn remove_batch(n: Linear<1, { MAX_CLEAR }>) {
        let (_, id) = batch::<T>();
        for index in 1..n {
            let payer = funded::<T>("payer", index);
            let ticket = Pallet::<T>::rent(&payer, Rented::Spent).expect("he is funded");
            SpentUnits::<T>::insert(id, index, Spent { payer, ticket });
        }
        Batches::<T>::mutate_extant(id, |batch| batch.closes_at = Some(0));

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), id, n);

        assert!(!Batches::<T>::contains_key(id));
    }

    #[benchmark]
    fn commit() {
        let who = funded::<T>("claimant", 0);
        let hash = Hash::repeat_byte(3);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), hash);

        assert!(Commitments::<T>::contains_key(&who, hash));
    }

    #[benchmark]
    fn expire_commitment() {
        let who = funded::<T>("claimant", 0);
        let hash = Hash::repeat_byte(3);
        Pallet::<T>::do_commit(who.clone(), hash).expect("it is new");
        set_times::<T>(&who, hash, 0, 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), who.clone(), hash);

        assert!(!Commitments::<T>::contains_key(&who, hash));
    }

    /// Unit 0 is the left child in every row.
    #[benchmark]
    fn claim(p: Linear<0, { MAX_PROOF_LEN }>) {
        let (_, id) = batch::<T>();
        let siblings: Vec<Hash> = (0..p).map(|i| seal(&[i as u8; 32])).collect();
        let root = siblings
            .iter()
            .fold(leaf(0, seal(&SECRET)), |node, next| parent(node, *next));
        Batches::<T>::mutate_extant(id, |batch| {
            batch.root = root;
            batch.units = 1u32.checked_shl(p).unwrap_or(u32::MAX);
        });
        let unit = UnitId {
            batch: id,
            index: 0,
        };
        let who = funded::<T>("claimant", 0);
        let hash = commitment(unit, &SECRET, &who);
        Pallet::<T>::do_commit(who.clone(), hash).expect("it is new");
        set_times::<T>(&who, hash, 0, BlockNumber::MAX);
        let proof: Proof = siblings.try_into().expect("within the component's range");

        #[extrinsic_call]
        _(RawOrigin::Signed(who), unit, SECRET, proof);

        assert!(Units::<T>::contains_key(unit));
    }

    #[benchmark]
    fn transfer() {
        let (_, batch) = batch::<T>();
        let who = funded::<T>("holder", 0);
        let to: AccountId = account("holder", 1, 0);
        let id = unit::<T>(batch, 0, core::slice::from_ref(&who));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id, to.clone());

        assert_eq!(Units::<T>::get(id).map(|u| u.custodian), Some(to));
    }

    #[benchmark]
    fn bind() {
        let (_, deal, seller, _) = bound::<T>(MAX_UNITS_PER_DEAL - 1);
        let batch = NextBatch::<T>::get() - 1;
        let id = unit::<T>(batch, MAX_UNITS_PER_DEAL, core::slice::from_ref(&seller));

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, deal);

        assert_eq!(DealUnits::<T>::get(deal).len() as u32, MAX_UNITS_PER_DEAL);
    }

    /// The last of a full list, and the deal has never been.
    #[benchmark]
    fn unbind() {
        let (ids, deal, ..) = bound::<T>(MAX_UNITS_PER_DEAL);
        let gone = DealId::MAX;
        DealUnits::<T>::insert(gone, DealUnits::<T>::take(deal));
        for id in &ids {
            Units::<T>::mutate_extant(id, |unit| {
                if let Status::Bound { deal, .. } = &mut unit.status {
                    *deal = gone;
                }
            });
        }
        let last = *ids.last().expect("the list is full");

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), last);

        assert_eq!(
            DealUnits::<T>::get(gone).len() as u32,
            MAX_UNITS_PER_DEAL - 1
        );
    }

    #[benchmark]
    fn retire() {
        let (_, batch) = batch::<T>();
        let who = funded::<T>("holder", 0);
        let id = unit::<T>(batch, 0, core::slice::from_ref(&who));

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(Units::<T>::get(id).map(|u| u.status), Some(Status::Retired));
    }

    /// The whole history, of as many hands, so that the unit goes too and a mark stays.
    #[benchmark]
    fn clear(n: Linear<1, { MAX_CLEAR }>) {
        let (_, batch) = batch::<T>();
        let holders: Vec<_> = (0..n).map(|i| funded::<T>("holder", i)).collect();
        let id = unit::<T>(batch, 0, &holders);
        Units::<T>::mutate_extant(id, |unit| unit.status = Status::Retired);

        #[extrinsic_call]
        _(RawOrigin::Signed(whitelisted_caller()), id, n);

        assert!(SpentUnits::<T>::contains_key(batch, 0));
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let parameters = Parameters {
            bond: 1,
            ..Parameters::default()
        };

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    #[benchmark]
    fn top_up_bond() {
        let who = issuer::<T>();
        Issuers::<T>::mutate_extant(&who, |issuer| issuer.missing = CMT);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        assert_eq!(Issuers::<T>::get(&who).map(|i| i.missing), Some(0));
    }

    /// Without the summons.
    #[benchmark]
    fn report() -> Result<(), BenchmarkError> {
        let (_, batch) = batch::<T>();
        let id = unit::<T>(batch, 0, &[funded::<T>("holder", 0)]);
        let who = funded::<T>("reporter", 0);

        #[block]
        {
            let admitted = Pallet::<T>::admit(who, id, CONTENT, Balance::MAX)
                .map_err(|_| "it may be reported")?;
            // The custodian is asked for.
            let _ = Pallet::<T>::summons(&admitted);
            Pallet::<T>::enter(admitted, 0)?;
        }

        assert!(OpenReports::<T>::contains_key(batch, 0));
        Ok(())
    }

    #[benchmark]
    fn answer() {
        let (id, _, issuer) = reported::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(issuer), id, CONTENT);

        assert!(Reports::<T>::get(id).is_some_and(|entry| entry.answer.is_some()));
    }

    /// Both halves of the penalty are paid. Without the discharge.
    #[benchmark]
    fn verdict_granted() {
        let (id, open, issuer) = reported::<T>();
        T::Currency::mint_into(&T::Jury::pot(open.panel), CMT).expect("the pot is there");

        #[block]
        {
            let entry = Reports::<T>::get(id).expect("it is open");
            Pallet::<T>::conclude(id, entry, Verdict::Granted);
        }

        let UnitId { batch, index } = open.unit;
        assert!(Counterfeits::<T>::contains_key(batch, index));
        assert_eq!(
            Issuers::<T>::get(&issuer).map(|i| i.missing),
            Some(open.penalty)
        );
    }

    #[benchmark]
    fn deal_closed_sold(n: Linear<0, { MAX_UNITS_PER_DEAL }>) {
        let (ids, deal, seller, buyer) = bound::<T>(n);
        let receipt = receipt(deal, seller, buyer.clone(), Outcome::Released);

        #[block]
        {
            Pallet::<T>::on_deal_closed(&receipt);
        }

        for id in ids {
            let custodian = Units::<T>::get(id).map(|unit| unit.custodian);
            assert_eq!(custodian, Some(buyer.clone()));
        }
    }

    #[benchmark]
    fn deal_closed_kept(n: Linear<0, { MAX_UNITS_PER_DEAL }>) {
        let (ids, deal, seller, buyer) = bound::<T>(n);
        let receipt = receipt(deal, seller.clone(), buyer, Outcome::Refunded);

        #[block]
        {
            Pallet::<T>::on_deal_closed(&receipt);
        }

        for id in ids {
            assert!(Pallet::<T>::ensure_free(&seller, id).is_ok());
        }
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
