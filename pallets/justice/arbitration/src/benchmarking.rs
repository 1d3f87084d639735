//! Worst cases: a full list of bids of which none can be taken, all the evidence there may be, both sides paid.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use alloc::vec;
use cybermiles_primitives::{
    justice::{Docket, OnVerdict, Verdict},
    trade::{AssetKind, Content, Court, CourtTerms, Deals, Dispute, Procedure, Side},
    AccountId, Balance, Hash, CMT,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{
    fungible::{InspectHold, Mutate},
    EnsureOrigin,
};
use frame_system::RawOrigin;
use sp_runtime::Perbill;

fn content(byte: u8) -> Content {
    Content {
        hash: Hash::repeat_byte(byte),
        length: 1,
    }
}

fn funded<T: Config>(name: &'static str, number: u32) -> AccountId {
    let who: AccountId = account(name, number, 0);
    T::Currency::mint_into(&who, 1_000_000 * CMT).expect("the supply can grow");
    who
}

fn profile() -> (Specialities, Languages) {
    let mut specialities = Specialities::default();
    (0..MAX_SPECIALITIES).for_each(|category| {
        specialities.try_insert(category).expect("there is room");
    });
    let mut languages = Languages::default();
    (b'a'..).take(MAX_LANGUAGES as usize).for_each(|letter| {
        languages.try_insert([b'a', letter]).expect("there is room");
    });
    (specialities, languages)
}

fn registered<T: Config>(number: u32) -> AccountId {
    let who = funded::<T>("arbiter", number);
    let (specialities, languages) = profile();
    Pallet::<T>::do_register(who.clone(), content(1), specialities, languages)
        .expect("he has not registered before");
    who
}

fn dispute<T: Config>(procedure: Procedure) -> Dispute {
    CurrentParameters::<T>::put(Parameters::default());
    let (buyer, seller) = (funded::<T>("buyer", 0), funded::<T>("seller", 0));
    Dispute {
        deal: T::Deals::benchmark_deal(buyer.clone(), seller.clone()),
        buyer,
        seller,
        claimant: Side::Buyer,
        asset: AssetKind::Native,
        amount: CMT,
        deposit: 100 * CMT,
        terms: CourtTerms {
            procedure,
            is_final: false,
        },
        deadlock_share: Perbill::from_percent(50),
        evidence: content(2),
    }
}

fn open<T: Config>(procedure: Procedure) -> (CaseId, AccountId, AccountId) {
    let dispute = dispute::<T>(procedure);
    let (id, buyer, seller) = (dispute.deal, dispute.buyer.clone(), dispute.seller.clone());
    Pallet::<T>::do_open_case(dispute).expect("the claimant can pay");
    (id, buyer, seller)
}

/// As many bids as there may be, the highest first.
fn with_bids<T: Config>() -> (CaseId, AccountId, AccountId) {
    let (id, buyer, seller) = open::<T>(Procedure::Bids);
    (0..MAX_BIDS).for_each(|number| {
        let arbiter = registered::<T>(number);
        let fee = 100 * CMT - Balance::from(number);
        Pallet::<T>::do_bid(arbiter, id, fee).expect("there is room");
    });
    (id, buyer, seller)
}

/// The last of the lowest bidders hears the case; the others wait.
fn heard<T: Config>() -> (CaseId, AccountId, AccountId, AccountId) {
    let (id, buyer, seller) = with_bids::<T>();
    let lowest = Bids::<T>::get(id).first().cloned().expect("there are bids");
    for party in [&buyer, &seller] {
        Pallet::<T>::do_accept_bid(party.clone(), id, lowest.arbiter.clone(), lowest.fee)
            .expect("the bid stands");
    }
    (id, buyer, seller, lowest.arbiter)
}

/// He has ruled; both sides have shown all that they may.
fn ruled<T: Config>() -> (CaseId, AccountId, AccountId, AccountId) {
    let (id, buyer, seller, arbiter) = heard::<T>();
    for party in [&buyer, &seller] {
        for _ in 0..MAX_EVIDENCE {
            submit::<T>(party, id);
        }
    }
    Pallet::<T>::do_rule(arbiter.clone(), id, Perbill::from_percent(20)).expect("he hears it");
    (id, buyer, seller, arbiter)
}

fn longest_uri() -> Uri {
    vec![b'u'; MAX_URI as usize]
        .try_into()
        .expect("as long as may be")
}

fn submit<T: Config>(party: &AccountId, id: CaseId) {
    Pallet::<T>::do_submit_evidence(party.clone(), id, content(3), longest_uri())
        .expect("there is room");
}

/// The deadline is now.
fn expire<T: Config>(id: CaseId) {
    let now = Pallet::<T>::now();
    Cases::<T>::mutate(id, |case| {
        let state = &mut case.as_mut().expect("the case is open").state;
        match state {
            State::Bidding { deadline, .. }
            | State::Hearing { deadline, .. }
            | State::Pleading { deadline }
            | State::Ruled { deadline } => *deadline = now,
            State::Panel { .. } => (),
        }
    });
}

/// Nobody bids any more; the parties strike.
fn close_bids<T: Config>(id: CaseId) {
    let now = Pallet::<T>::now();
    Cases::<T>::mutate(id, |case| {
        let case = case.as_mut().expect("the case is open");
        let strike_within = case.rules.strike_within();
        if let State::Bidding { deadline, .. } = &mut case.state {
            *deadline = now + strike_within;
        }
    });
}

/// Nobody who waits may be taken any more, but the last.
fn spoil_bids<T: Config>(id: CaseId) {
    let bids = Bids::<T>::get(id);
    let all_but_last = bids.len().saturating_sub(1);
    for bid in bids.iter().take(all_but_last) {
        // Found out last, after he was compared with both sides.
        Arbiters::<T>::mutate(&bid.arbiter, |arbiter| {
            arbiter.as_mut().expect("he has registered").hearing = u32::MAX;
        });
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn register() {
        CurrentParameters::<T>::put(Parameters::default());
        let who = funded::<T>("arbiter", 0);
        let (specialities, languages) = profile();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who.clone()),
            content(1),
            specialities,
            languages,
        );

        assert!(Arbiters::<T>::contains_key(who));
    }

    #[benchmark]
    fn update() {
        CurrentParameters::<T>::put(Parameters::default());
        let who = registered::<T>(0);
        let (specialities, languages) = profile();

        #[extrinsic_call]
        _(
            RawOrigin::Signed(who.clone()),
            content(2),
            specialities,
            languages,
        );

        let arbiter = Arbiters::<T>::get(who).expect("he has registered");
        assert_eq!(arbiter.content, content(2));
    }

    #[benchmark]
    fn leave() {
        CurrentParameters::<T>::put(Parameters::default());
        let who = registered::<T>(0);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        let arbiter = Arbiters::<T>::get(who).expect("he has not left yet");
        assert!(arbiter.leaves_at.is_some());
    }

    #[benchmark]
    fn withdraw_bond() {
        CurrentParameters::<T>::put(Parameters::default());
        let who = registered::<T>(0);
        Arbiters::<T>::mutate(&who, |arbiter| {
            arbiter.as_mut().expect("he has registered").leaves_at = Some(Pallet::<T>::now());
        });

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        assert!(!Arbiters::<T>::contains_key(who));
    }

    #[benchmark]
    fn top_up() {
        let mut parameters = Parameters::default();
        CurrentParameters::<T>::put(parameters);
        let who = registered::<T>(0);
        parameters.bond += CMT;
        CurrentParameters::<T>::put(parameters);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()));

        let held = T::Currency::balance_on_hold(&HoldReason::Bond.into(), &who);
        assert_eq!(held, parameters.bond);
    }

    /// The list is full: another bid is displaced.
    #[benchmark]
    fn bid() {
        let (id, _, _) = with_bids::<T>();
        let who = registered::<T>(MAX_BIDS);

        #[extrinsic_call]
        _(RawOrigin::Signed(who.clone()), id, 1);

        let lowest = Bids::<T>::get(id).first().cloned();
        assert_eq!(lowest.map(|lowest| lowest.arbiter), Some(who));
    }

    /// The highest of a list that is all but full.
    #[benchmark]
    fn withdraw_bid() {
        let (id, _, _) = with_bids::<T>();
        Bids::<T>::mutate(id, |bids| bids.remove(0));
        let who: AccountId = account("arbiter", 0, 0);

        #[extrinsic_call]
        _(RawOrigin::Signed(who), id);

        assert_eq!(Bids::<T>::get(id).len() as u32, MAX_BIDS - 2);
    }

    /// The second side accepts, so that the hearing begins.
    #[benchmark]
    fn accept_bid() {
        let (id, buyer, seller) = with_bids::<T>();
        let arbiter: AccountId = account("arbiter", 0, 0);
        let fee = 100 * CMT;
        Pallet::<T>::do_accept_bid(buyer, id, arbiter.clone(), fee).expect("the bid stands");

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, arbiter, fee);

        let case = Cases::<T>::get(id).expect("the case goes on");
        assert!(matches!(case.state, State::Hearing { .. }));
    }

    #[benchmark]
    fn plead() {
        let (id, _, seller, _) = heard::<T>();
        let share = Perbill::from_percent(70);

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, share);

        let case = Cases::<T>::get(id).expect("the case goes on");
        assert_eq!(case.demands.seller, share);
    }

    #[benchmark]
    fn submit_evidence() {
        let (id, _, seller, _) = heard::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(seller), id, content(3), longest_uri());

        assert!(Exhibits::<T>::contains_key(id, 0));
    }

    #[benchmark]
    fn rule() {
        let (id, _, _, arbiter) = heard::<T>();

        #[extrinsic_call]
        _(RawOrigin::Signed(arbiter), id, Perbill::from_percent(20));

        let case = Cases::<T>::get(id).expect("the case goes on");
        assert!(matches!(case.state, State::Ruled { .. }));
    }

    /// Without the jury's part, which it weighs itself.
    #[benchmark]
    fn appeal() -> Result<(), BenchmarkError> {
        let (id, _, seller, _) = ruled::<T>();

        #[block]
        {
            let all = Perbill::one();
            let (mut case, asked) = Pallet::<T>::ensure_appeal(&seller, id, all, &content(4))?;
            let summons = Pallet::<T>::appeal_panel(id, &case, seller, content(4));
            assert_eq!(summons.docket, Docket::Arbitration(id));
            Pallet::<T>::enter_panel(id, &mut case, 0, Some(asked))?;
            Cases::<T>::insert(id, case);
        }

        let case = Cases::<T>::get(id).ok_or("the case goes on")?;
        assert!(matches!(case.state, State::Panel { .. }));
        Ok(())
    }

    /// All but the last who have bid may hear the case no more.
    #[benchmark]
    fn advance_bidding() {
        let (id, _, _) = with_bids::<T>();
        spoil_bids::<T>(id);
        expire::<T>(id);

        #[extrinsic_call]
        advance(RawOrigin::Signed(whitelisted_caller()), id);

        let case = Cases::<T>::get(id).expect("the case goes on");
        assert!(matches!(case.state, State::Hearing { .. }));
        assert!(!Bids::<T>::contains_key(id));
    }

    /// A bond is slashed, and all but the last who have bid may hear the case no more.
    #[benchmark]
    fn advance_hearing() {
        let (id, _, _, arbiter) = heard::<T>();
        spoil_bids::<T>(id);
        expire::<T>(id);

        #[extrinsic_call]
        advance(RawOrigin::Signed(whitelisted_caller()), id);

        let slashed = Arbiters::<T>::get(arbiter).expect("he has registered");
        assert_eq!((slashed.bond, slashed.record.timeouts), (0, 1));
        assert!(!Bids::<T>::contains_key(id));
    }

    /// Without the jury's part, which it weighs itself.
    #[benchmark]
    fn advance_pleading() -> Result<(), BenchmarkError> {
        let (id, _, _) = open::<T>(Procedure::Committee);

        #[block]
        {
            let mut case = Pallet::<T>::case_of(id).map_err(|_| "the case is open")?;
            assert!(T::Deals::parties(id).is_some());
            Pallet::<T>::free_set_aside(&mut case)?;
            assert!(Pallet::<T>::is_time_for_panel(&case, 0));
            let summons = Pallet::<T>::committee(id, &case);
            assert_eq!(summons.docket, Docket::Arbitration(id));
            Pallet::<T>::enter_panel(id, &mut case, 0, None)?;
            Cases::<T>::insert(id, case);
        }

        let case = Cases::<T>::get(id).ok_or("the case goes on")?;
        assert!(matches!(case.state, State::Panel { .. }));
        Ok(())
    }

    /// With all the evidence there may be; the escrow's part and the jury's they weigh themselves.
    #[benchmark]
    fn advance_ruled() {
        let (id, buyer, _, _) = ruled::<T>();
        expire::<T>(id);

        #[extrinsic_call]
        advance(RawOrigin::Signed(whitelisted_caller()), id);

        assert!(!Cases::<T>::contains_key(id));
        let held = T::Currency::balance_on_hold(&HoldReason::Rent.into(), &buyer);
        assert_eq!(held, 0);
    }

    #[benchmark]
    fn force_set_parameters() -> Result<(), BenchmarkError> {
        let origin =
            T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let mut parameters = Parameters::default();
        parameters.exit_delay += 1;

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, parameters);

        assert_eq!(CurrentParameters::<T>::get(), parameters);
        Ok(())
    }

    /// The highest of a full list, which the other side has accepted.
    #[benchmark]
    fn strike() {
        let (id, buyer, seller) = with_bids::<T>();
        let arbiter: AccountId = account("arbiter", 0, 0);
        let fee = 100 * CMT;
        Pallet::<T>::do_accept_bid(seller, id, arbiter.clone(), fee).expect("the bid stands");
        close_bids::<T>(id);

        #[extrinsic_call]
        _(RawOrigin::Signed(buyer), id, arbiter);

        assert_eq!(Bids::<T>::get(id).len() as u32, MAX_BIDS - 1);
    }

    #[benchmark]
    fn open_case() -> Result<(), BenchmarkError> {
        let dispute = dispute::<T>(Procedure::Bids);
        let id = dispute.deal;

        #[block]
        {
            <Pallet<T> as Court>::open_case(dispute)?;
        }

        assert!(Cases::<T>::contains_key(id));
        Ok(())
    }

    /// An appeal is granted.
    #[benchmark]
    fn on_verdict() -> Result<(), BenchmarkError> {
        let (id, _, _, _) = ruled::<T>();
        let asked = Appeal {
            by: Side::Seller,
            demand: Perbill::one(),
        };
        Cases::<T>::mutate(id, |case| {
            let case = case.as_mut().expect("the case is open");
            case.state = State::Panel {
                panel: 0,
                appeal: Some(asked),
            };
        });

        #[block]
        {
            <Pallet<T> as OnVerdict>::on_verdict(Docket::Arbitration(id), 0, Verdict::Granted);
        }

        let case = Cases::<T>::get(id).ok_or("the case goes on")?;
        let standing = case.standing.ok_or("there is a ruling")?;
        assert_eq!(standing.seller_share, Perbill::one());
        Ok(())
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
