//! Justice on the real runtime, with the live chain's terms of stake: what an arbiter, a committee and the
//! community decide, and that nothing is made or lost by it.

mod scale;

use crate::support::*;
use cybermiles_primitives::{
    justice::{Kinship, PanelId},
    trade::{AssetKind, Content, CourtTerms, DealId, Parts, Procedure, Terms},
    AccountId, Balance, BlockNumber, CMT, DAYS,
};
use cybermiles_runtime::{
    configs::{
        base::ProxyType,
        justice::{FreezeMargin, SamePerson, TermLength},
        EXISTENTIAL_DEPOSIT,
    },
    genesis::dev,
    Arbitration, Balances, Escrow, Identity, Jury, Listings, Moderation, Proxy, Runtime,
    RuntimeCall, RuntimeHoldReason, RuntimeOrigin, SafeMode, System,
};
use frame_support::{
    assert_noop, assert_ok,
    traits::fungible::{InspectHold, Mutate},
};
use pallet_arbitration::Call as Arbitrate;
use pallet_jury::{voting::commitment, Call as Sit};
use pallet_moderation::{Action, Call as Moderate, Target};
use sp_core::H256;
use sp_runtime::{traits::Dispatchable, DispatchError, Perbill};

/// How many of them there are, with stakes of 2,000 to 13,000 CMT.
const JURORS: u8 = 12;
const SALT: [u8; 16] = [7; 16];
const DEPOSIT: Balance = 50 * CMT;
const PRICE: Balance = 100 * CMT;

fn content(of: u8) -> Content {
    Content {
        hash: H256([of; 32]),
        length: 100,
    }
}

fn juror(n: u8) -> AccountId {
    AccountId::new([0xa0 + n; 32])
}

fn jurors() -> impl Iterator<Item = AccountId> {
    (0..JURORS).map(juror)
}

/// Nothing happens until the block of that number.
fn wait_until(block: BlockNumber) {
    if System::block_number() + 1 < block {
        System::set_block_number(block - 1);
    }
    blocks(1);
}

/// Until the randomness counts for what is frozen now.
fn wait_for_randomness() {
    wait_until(System::block_number() + FreezeMargin::get() + 1);
    next_epoch();
}

/// A chain with jurors whose stakes count.
fn court() -> Chain {
    let mut chain = chain(&dev::foundation(1));
    chain.execute_with(|| {
        blocks(1);
        for (who, n) in jurors().zip(2u128..) {
            fund(&who, 50_000 * CMT);
            let stake = n * 1_000 * CMT;
            assert_ok!(Jury::register(RuntimeOrigin::signed(who), stake));
        }
        wait_until(TermLength::get());
    });
    chain
}

fn terms(procedure: Procedure, is_final: bool) -> Terms {
    Terms {
        deposit: DEPOSIT,
        carrier: None,
        accept_within: 10,
        ship_within: 10,
        deliver_within: 10,
        inspect_within: 10,
        settle_within: 10,
        deadlock_share: Perbill::from_percent(50),
        court: Some(CourtTerms {
            procedure,
            is_final,
        }),
    }
}

/// Bob sells to Alice for 100 CMT; she rejects what came and goes to court.
fn dispute(procedure: Procedure, is_final: bool) -> DealId {
    let deal = pallet_escrow::NextDeal::<Runtime>::get();
    assert_ok!(Escrow::open(
        origin("Alice"),
        account("Bob"),
        AssetKind::Native,
        Parts::Units {
            price: PRICE,
            count: 1
        },
        terms(procedure, is_final),
        None,
    ));
    assert_ok!(Escrow::accept(origin("Bob"), deal));
    assert_ok!(Escrow::ship(origin("Bob"), deal, None));
    assert_ok!(Escrow::reject(origin("Alice"), deal, content(1)));
    assert_ok!(Escrow::dispute(origin("Alice"), deal, content(2)));
    deal
}

fn last_panel() -> PanelId {
    pallet_jury::NextPanel::<Runtime>::get() - 1
}

/// Draws a panel, has each juror vote as said or keep silent, and counts.
fn vote(panel: PanelId, choice: impl Fn(&AccountId) -> Option<bool>) {
    wait_for_randomness();
    while matches!(
        Jury::panel(panel).unwrap().state,
        pallet_jury::State::Drawing { .. }
    ) {
        let limit = pallet_jury::MAX_CHUNK;
        assert_ok!(Jury::draw(origin("Dave"), panel, limit));
    }
    let drawn: Vec<AccountId> = jurors()
        .filter(|who| Jury::ballot(panel, who.clone()).is_some())
        .collect();
    for who in &drawn {
        if let Some(vote) = choice(who) {
            let hash = commitment(panel, 0, who, vote, &SALT);
            assert_ok!(Jury::commit(
                RuntimeOrigin::signed(who.clone()),
                panel,
                hash
            ));
        }
    }
    wait_until(Jury::panel(panel).unwrap().deadline.unwrap());
    for who in &drawn {
        if let Some(vote) = choice(who) {
            assert_ok!(Jury::reveal(
                RuntimeOrigin::signed(who.clone()),
                panel,
                vote,
                SALT
            ));
        }
    }
    let all_vote = drawn.iter().all(|who| choice(who).is_some());
    if !all_vote {
        wait_until(Jury::panel(panel).unwrap().deadline.unwrap());
    }
    assert_ok!(Jury::advance(origin("Dave"), panel));
}

/// Pays the jurors; nothing of the panel is left.
fn settle(panel: PanelId) {
    let pot = Jury::panel(panel).unwrap().pot;
    while Jury::panel(panel).is_some() {
        let limit = pallet_jury::MAX_CHUNK;
        assert_ok!(Jury::settle(origin("Dave"), panel, limit));
    }
    assert_eq!(total(&pot), 0);
}

fn all() -> Balance {
    ["Alice", "Bob", "Charlie", "Dave", "Eve"]
        .into_iter()
        .map(|name| total(&account(name)))
        .chain(jurors().map(|who| total(&who)))
        .sum()
}

fn register_arbiter(name: &str) {
    assert_ok!(Arbitration::register(
        origin(name),
        content(3),
        Default::default(),
        Default::default()
    ));
}

#[test]
fn the_loser_pays_the_arbiter_and_the_winner_has_his_deposit_back() {
    court().execute_with(|| {
        let everything = Balances::total_issuance();
        register_arbiter("Charlie");
        register_arbiter("Bob");
        let before = ["Alice", "Bob", "Charlie"].map(|name| total(&account(name)));
        let case = dispute(Procedure::Bids, true);
        assert_noop!(
            Arbitration::bid(origin("Bob"), case, CMT),
            pallet_arbitration::Error::<Runtime>::ArbiterIsParty
        );
        assert_ok!(Arbitration::bid(origin("Charlie"), case, 30 * CMT));
        for party in ["Alice", "Bob"] {
            let arbiter = account("Charlie");
            assert_ok!(Arbitration::accept_bid(
                origin(party),
                case,
                arbiter,
                30 * CMT
            ));
        }
        assert_ok!(Arbitration::rule(
            origin("Charlie"),
            case,
            Perbill::from_percent(20)
        ));
        assert_ok!(Arbitration::advance(origin("Dave"), case));

        assert_eq!(total(&account("Alice")), before[0] - 20 * CMT);
        assert_eq!(total(&account("Bob")), before[1] + 20 * CMT - DEPOSIT);
        assert_eq!(total(&account("Charlie")), before[2] + DEPOSIT);
        assert_eq!(Escrow::deal(case), None);
        assert_eq!(Arbitration::case(case), None);
        for reason in [
            pallet_escrow::HoldReason::Deposit.into(),
            pallet_arbitration::HoldReason::CommitteeFee.into(),
            pallet_arbitration::HoldReason::Rent.into(),
        ] {
            let reason: RuntimeHoldReason = reason;
            assert_eq!(Balances::balance_on_hold(&reason, &account("Alice")), 0);
        }
        assert_eq!(Balances::total_issuance(), everything);
        let record = Arbitration::arbiter(account("Charlie")).unwrap().record;
        assert_eq!((record.cases, record.timeouts), (1, 0));
    });
}

#[test]
fn a_committee_rules_and_a_larger_one_reverses_it() {
    court().execute_with(|| {
        let everything = all();
        let before = ["Alice", "Bob"].map(|name| total(&account(name)));
        let case = dispute(Procedure::Committee, false);
        wait_until(Arbitration::case(case).unwrap().deadline.unwrap());
        assert_ok!(Arbitration::advance(origin("Dave"), case));
        let first = last_panel();
        let rent: RuntimeHoldReason = pallet_jury::HoldReason::Rent.into();
        let rent = Balances::balance_on_hold(&rent, &account("Alice"));
        let set_aside = Arbitration::parameters().rules.committee_rent;
        assert!(rent + EXISTENTIAL_DEPOSIT <= set_aside, "{rent}");
        // For Bob, unanimously: Alice's fee is the jurors'.
        vote(first, |_| Some(false));
        let ruled = Arbitration::case(case).unwrap();
        assert_eq!(ruled.standing.unwrap().seller_share, Perbill::one());
        // The stake of who sits is locked while it may be appealed.
        let sits = jurors()
            .find(|who| Jury::ballot(first, who.clone()).is_some())
            .unwrap();
        assert!(Jury::juror(sits).unwrap().locked > 0);
        assert_noop!(
            Jury::settle(origin("Dave"), first, 1),
            pallet_jury::Error::<Runtime>::WrongState
        );

        let demand = Perbill::from_percent(30);
        let appeal = Arbitration::appeal(origin("Alice"), case, demand, content(4));
        assert_ok!(appeal);
        let second = last_panel();
        let panels = [first, second].map(|panel| Jury::panel(panel).unwrap());
        assert_eq!(panels[1].seats, 2 * panels[0].seats + 1);
        // For Alice, but for juror 0, and with juror 1 asleep.
        vote(second, |who| (*who != juror(1)).then(|| *who != juror(0)));
        wait_until(Arbitration::case(case).unwrap().deadline.unwrap());
        assert_ok!(Arbitration::advance(origin("Dave"), case));
        assert_eq!(Escrow::deal(case), None);
        settle(first);
        settle(second);

        // Alice paid 30 of 100, her first jury, and has her bond back with a part of what jurors lost.
        assert!(total(&account("Alice")) >= before[0] - 30 * CMT - 100 * CMT);
        assert_eq!(
            total(&account("Bob")),
            before[1] + 30 * CMT - DEPOSIT,
            "the loser's deposit is the jurors'"
        );
        assert_eq!(all(), everything, "not a planck is made or lost");
        for who in jurors() {
            assert_eq!(Jury::juror(who).unwrap().locked, 0);
        }
    });
}

#[test]
fn the_community_closes_an_account_and_opens_it_again() {
    court().execute_with(|| {
        let everything = all();
        let deal = pallet_escrow::NextDeal::<Runtime>::get();
        let open = |buyer: &str, seller: &str| {
            let parts = Parts::Units {
                price: PRICE,
                count: 1,
            };
            let terms = Terms {
                accept_within: 14 * DAYS,
                ..terms(Procedure::Bids, true)
            };
            let (buyer, seller) = (origin(buyer), account(seller));
            Escrow::open(buyer, seller, AssetKind::Native, parts, terms, None)
        };
        assert_ok!(open("Alice", "Bob"));
        let ask = |action| {
            let target = Target::Account(account("Bob"));
            assert_ok!(Moderation::request(
                origin("Eve"),
                target.clone(),
                action,
                content(5),
                Balance::MAX
            ));
            let request = Moderation::standing(target).open_request.unwrap();
            assert_ok!(Moderation::answer(origin("Bob"), request, content(6)));
            let panel = last_panel();
            assert_eq!(Jury::panel(panel).unwrap().seats, 100);
            vote(panel, |_| Some(true));
            settle(panel);
        };
        ask(Action::Close);
        for (buyer, seller) in [("Alice", "Bob"), ("Bob", "Alice")] {
            assert_noop!(
                open(buyer, seller),
                pallet_escrow::Error::<Runtime>::TradingSuspended
            );
        }
        let list = || {
            Listings::list(
                origin("Bob"),
                PRICE,
                AssetKind::Native,
                1,
                1,
                content(7),
                terms(Procedure::Bids, true),
            )
        };
        assert_noop!(list(), pallet_listings::Error::<Runtime>::Barred);
        // His running deal ends as it would have, and his money is his.
        assert_ok!(Escrow::cancel(origin("Bob"), deal));
        assert_ok!(Balances::transfer_keep_alive(
            origin("Bob"),
            account("Alice").into(),
            CMT
        ));
        ask(Action::Reopen);
        assert_ok!(list());
        assert_ok!(Listings::delist(origin("Bob"), 0));
        assert_eq!(all(), everything);
    });
}

#[test]
fn a_listing_is_taken_down_and_put_back() {
    court().execute_with(|| {
        assert_ok!(Listings::list(
            origin("Bob"),
            PRICE,
            AssetKind::Native,
            5,
            1,
            content(7),
            terms(Procedure::Bids, true),
        ));
        for (action, is_down) in [(Action::Close, true), (Action::Reopen, false)] {
            assert_ok!(Moderation::request(
                origin("Eve"),
                Target::Listing(0),
                action,
                content(5),
                Balance::MAX
            ));
            let panel = last_panel();
            vote(panel, |_| Some(true));
            settle(panel);
            assert_eq!(Listings::listing(0).unwrap().taken_down, is_down);
            let bought = Listings::buy(origin("Alice"), 0, 1, PRICE, 0);
            assert_eq!(bought.is_err(), is_down, "{bought:?}");
        }
    });
}

#[test]
fn who_belongs_to_a_party_is_no_arbiter_of_his() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let [alice, bob, charlie, dave, eve] =
            ["Alice", "Bob", "Charlie", "Dave", "Eve"].map(account);
        let name_proxy = |who: &str, proxy: &AccountId| {
            let kind = ProxyType::Governance;
            assert_ok!(Proxy::add_proxy(origin(who), proxy.clone().into(), kind, 0));
        };
        // Alice acts for Charlie; Dave is of Bob's identity, and lets it stand.
        name_proxy("Charlie", &alice);
        assert_ok!(Identity::set_identity(origin("Bob"), Default::default()));
        let name = pallet_identity::Data::None;
        assert_ok!(Identity::add_sub(origin("Bob"), dave.clone().into(), name));
        assert!(SamePerson::belongs_to(&alice, &alice));
        assert!(SamePerson::belongs_to(&charlie, &alice));
        assert!(SamePerson::belongs_to(&dave, &bob));
        for name in ["Charlie", "Dave", "Eve"] {
            register_arbiter(name);
        }
        let case = dispute(Procedure::Bids, true);
        for related in ["Charlie", "Dave"] {
            assert_noop!(
                Arbitration::bid(origin(related), case, CMT),
                pallet_arbitration::Error::<Runtime>::ArbiterRelated
            );
        }
        // Nor does who carries the goods hear the case.
        let set_carrier = |carrier: Option<AccountId>| {
            pallet_escrow::Deals::<Runtime>::mutate(case, |deal| {
                deal.as_mut().unwrap().terms.carrier = carrier;
            });
        };
        set_carrier(Some(eve.clone()));
        assert_noop!(
            Arbitration::bid(origin("Eve"), case, CMT),
            pallet_arbitration::Error::<Runtime>::ArbiterRelated
        );
        set_carrier(None);
        // But no party bars an arbiter by naming him its own.
        name_proxy("Alice", &eve);
        assert!(!SamePerson::belongs_to(&eve, &alice));
        assert_ok!(Arbitration::bid(origin("Eve"), case, CMT));
        assert_ok!(Identity::quit_sub(origin("Dave")));
        assert_ok!(Arbitration::bid(origin("Dave"), case, CMT));
    });
}

#[test]
fn safe_mode_stops_new_questions_and_no_case_that_is_open() {
    court().execute_with(|| {
        register_arbiter("Charlie");
        let case = dispute(Procedure::Bids, true);
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let dispatch = |call: RuntimeCall, name: &str| {
            call.dispatch(origin(name))
                .map(|_| ())
                .map_err(|failed| failed.error)
        };
        let refused: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
        let request = Moderate::request {
            target: Target::Account(account("Bob")),
            action: Action::Close,
            reason: content(1),
            max_pledge: Balance::MAX,
        };
        let register = Sit::register { stake: 1_000 * CMT };
        assert_noop!(dispatch(request.into(), "Eve"), refused);
        assert_noop!(dispatch(register.into(), "Eve"), refused);
        assert_ok!(dispatch(
            Arbitrate::bid { case, fee: CMT }.into(),
            "Charlie"
        ));
        let lower: RuntimeCall = Sit::lower { amount: CMT }.into();
        assert_ok!(lower.dispatch(RuntimeOrigin::signed(juror(3))));
    });
}

/// Every call of the three pallets, its lists and chunks as long as they may be.
pub fn calls() -> Vec<RuntimeCall> {
    let (case, panel, limit) = (0, 0, u32::MAX);
    let (amount, hash) = (CMT, H256::zero());
    let (arbiter, target) = (account("Bob"), Target::Listing(0));
    let seller_share = Perbill::one();
    vec![
        Sit::register { stake: amount }.into(),
        Sit::raise { amount }.into(),
        Sit::lower { amount }.into(),
        Sit::withdraw {}.into(),
        Sit::draw { panel, limit }.into(),
        Sit::commit {
            panel,
            commitment: hash,
        }
        .into(),
        Sit::reveal {
            panel,
            vote: true,
            salt: SALT,
        }
        .into(),
        Sit::advance { panel }.into(),
        Sit::settle { panel, limit }.into(),
        Sit::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
        Arbitrate::register {
            content: content(1),
            specialities: Default::default(),
            languages: Default::default(),
        }
        .into(),
        Arbitrate::update {
            content: content(1),
            specialities: Default::default(),
            languages: Default::default(),
        }
        .into(),
        Arbitrate::leave {}.into(),
        Arbitrate::withdraw_bond {}.into(),
        Arbitrate::top_up {}.into(),
        Arbitrate::bid { case, fee: amount }.into(),
        Arbitrate::withdraw_bid { case }.into(),
        Arbitrate::accept_bid {
            case,
            arbiter,
            fee: amount,
        }
        .into(),
        Arbitrate::strike {
            case,
            arbiter: account("Bob"),
        }
        .into(),
        Arbitrate::plead { case, seller_share }.into(),
        Arbitrate::submit_evidence {
            case,
            content: content(1),
            uri: vec![b'x'; 128].try_into().unwrap(),
        }
        .into(),
        Arbitrate::rule { case, seller_share }.into(),
        Arbitrate::appeal {
            case,
            demand: seller_share,
            grounds: content(1),
        }
        .into(),
        Arbitrate::advance { case }.into(),
        Arbitrate::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
        Moderate::request {
            target: target.clone(),
            action: Action::Close,
            reason: content(1),
            max_pledge: amount,
        }
        .into(),
        Moderate::answer {
            request: 0,
            answer: content(1),
        }
        .into(),
        Moderate::forget { target }.into(),
        Moderate::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
    ]
}
