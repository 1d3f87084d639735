//! A chain of balances and arbitration; an escrow that keeps disputed deals with real money, a jury whose
//! verdicts the test decides, and kin that the test names.

use crate::{self as pallet_arbitration, pallet::*, types::*};
use cybermiles_primitives::{
    justice::{OnVerdict, PanelId, Verdict},
    trade::{Content, Court, CourtTerms, DealId, Disputes, Procedure, Side, Terms},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_support::{
    assert_noop, assert_ok, derive_impl, ord_parameter_types, parameter_types,
    traits::{
        fungible::{HoldConsideration, InspectHold},
        ConstU128, LinearStoragePrice,
    },
};
use frame_system::EnsureSignedBy;
use sp_io::TestExternalities;
use sp_runtime::{traits::IdentityLookup, BuildStorage, DispatchError, DispatchResult, Perbill};

pub use super::neighbours::{pallet as neighbours, *};

#[frame_support::runtime]
mod runtime {
    #[runtime::runtime]
    #[runtime::derive(
        RuntimeCall,
        RuntimeError,
        RuntimeEvent,
        RuntimeFreezeReason,
        RuntimeHoldReason,
        RuntimeOrigin,
        RuntimeTask,
        RuntimeViewFunction
    )]
    pub struct Test;

    #[runtime::pallet_index(0)]
    pub type System = frame_system;
    #[runtime::pallet_index(1)]
    pub type Balances = pallet_balances;
    #[runtime::pallet_index(2)]
    pub type Neighbours = neighbours;
    #[runtime::pallet_index(3)]
    pub type Arbitration = pallet_arbitration;
}

pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const WEALTH: Balance = 1_000_000;
/// What each side puts up, and what the quarrel is about; odd ones, so that they don't halve.
pub const DEPOSIT: Balance = 101;
pub const AMOUNT: Balance = 1_001;

/// The buyer.
pub const RAVI: AccountId = AccountId::new([0x2a; 32]);
/// The seller.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
pub const OLGA: AccountId = AccountId::new([0x01; 32]);
pub const PAVEL: AccountId = AccountId::new([0x02; 32]);
pub const QUINN: AccountId = AccountId::new([0x03; 32]);
pub const ARBITERS: [AccountId; 3] = [OLGA, PAVEL, QUINN];
/// Has nothing to do with it.
pub const STRANGER: AccountId = AccountId::new([0x57; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// All jurors in one.
pub const JURORS: AccountId = AccountId::new([0x77; 32]);
/// Has never been seen.
pub const NEWCOMER: AccountId = AccountId::new([0x9e; 32]);
pub const PEOPLE: [AccountId; 8] = [RAVI, MEI, OLGA, PAVEL, QUINN, STRANGER, GOVERNOR, JURORS];

pub const PARAMETERS: Parameters = Parameters {
    bond: 1_001,
    exit_delay: 100,
    max_open_cases: 2,
    min_deposit: 50,
    max_content_length: 1_000,
    call_within: 5,
    rules: RULES,
};

pub const RULES: Rules = Rules {
    bid_within: 20,
    hear_within: 30,
    plead_within: 15,
    appeal_within: 10,
    max_arbiters: 3,
    timeout_slash: Perbill::from_percent(100),
    committee_seats: 3,
    committee_fee: 120,
    committee_rent: 30,
    vote_cost: 7,
    max_appeals: 2,
    appeal_bond: 200,
};

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
    type AccountId = AccountId;
    type Lookup = IdentityLookup<AccountId>;
    type Block = frame_system::mocking::MockBlockU32<Test>;
    type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
    type Balance = Balance;
    type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
    type AccountStore = System;
}

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Arbitration(HoldReason::Rent);
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

impl neighbours::Config for Test {}

impl Config for Test {
    type RuntimeHoldReason = RuntimeHoldReason;
    type Currency = Balances;
    type Ticket = HoldConsideration<
        AccountId,
        Balances,
        RentReason,
        LinearStoragePrice<ConstU128<15>, ConstU128<1>, Balance>,
    >;
    type Deals = Neighbours;
    type Disputes = Neighbours;
    type Jury = Neighbours;
    type Kinship = Neighbours;
    type Standing = Neighbours;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type Clock = System;
    type WeightInfo = ();
}

pub const BY_BIDS: CourtTerms = CourtTerms {
    procedure: Procedure::Bids,
    is_final: false,
};

pub const BY_COMMITTEE: CourtTerms = CourtTerms {
    procedure: Procedure::Committee,
    is_final: false,
};

pub fn content(byte: u8) -> Content {
    Content {
        hash: Hash::repeat_byte(byte),
        length: byte.into(),
    }
}

pub fn uri(text: &str) -> Uri {
    text.as_bytes().to_vec().try_into().unwrap()
}

pub fn percent(percent: u32) -> Perbill {
    Perbill::from_percent(percent)
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

pub fn terms(deposit: Balance) -> Terms {
    Terms {
        deposit,
        carrier: None,
        accept_within: 1,
        ship_within: 1,
        deliver_within: 1,
        inspect_within: 1,
        settle_within: 1,
        deadlock_share: percent(25),
        court: Some(BY_BIDS),
    }
}

pub fn register(who: AccountId) {
    let specialities = Specialities::try_from(
        [7, 3]
            .into_iter()
            .collect::<std::collections::BTreeSet<_>>(),
    );
    let languages = Languages::try_from(
        [*b"en"]
            .into_iter()
            .collect::<std::collections::BTreeSet<_>>(),
    );
    assert_ok!(Arbitration::register(
        signed(who),
        content(4),
        specialities.unwrap(),
        languages.unwrap()
    ));
}

pub fn register_all() {
    for who in ARBITERS {
        if !Arbiters::<Test>::contains_key(&who) {
            register(who);
        }
    }
}

/// Ravi goes to court against Mei, and the arbiters are there.
pub fn bidding() -> CaseId {
    register_all();
    go_to_court(Side::Buyer, BY_BIDS).unwrap()
}

pub fn bid(id: CaseId, who: AccountId, fee: Balance) {
    assert_ok!(Arbitration::bid(signed(who), id, fee));
}

/// The bids for a case, in their order.
pub fn bids(id: CaseId) -> Vec<(AccountId, Balance)> {
    Arbitration::bids(id)
        .into_iter()
        .map(|bid| (bid.arbiter, bid.fee))
        .collect()
}

/// As many further arbiters as a list of bids holds, who bid 50, 51 …
pub fn full_list(id: CaseId) -> Vec<AccountId> {
    (0x80..0x80 + MAX_BIDS as u8)
        .zip(50..)
        .map(|(byte, fee)| {
            let who = AccountId::new([byte; 32]);
            let money = 10_000;
            assert_ok!(Balances::transfer_allow_death(
                signed(JURORS),
                who.clone(),
                money
            ));
            register(who.clone());
            bid(id, who.clone(), fee);
            who
        })
        .collect()
}

/// From now on nobody bids, and the parties strike.
pub fn close_bids(id: CaseId) {
    run_to(case(id).bids_until().unwrap());
}

/// Three have bid; both sides have accepted Olga's 41.
pub fn hearing() -> CaseId {
    let id = bidding();
    bid(id, OLGA, 41);
    bid(id, PAVEL, 30);
    bid(id, QUINN, 35);
    for who in [RAVI, MEI] {
        assert_ok!(Arbitration::accept_bid(signed(who), id, OLGA, 41));
    }
    id
}

pub fn pleading() -> CaseId {
    go_to_court(Side::Buyer, BY_COMMITTEE).unwrap()
}

/// Before the committee.
pub fn panel() -> CaseId {
    let id = pleading();
    advance(id);
    id
}

/// Olga has ruled that Mei gets a fifth.
pub fn ruled() -> CaseId {
    let id = hearing();
    assert_ok!(Arbitration::rule(signed(OLGA), id, percent(20)));
    id
}

/// Ravi goes to court by his terms, and both agreed that the first ruling is final.
pub fn finally(terms: CourtTerms) -> CaseId {
    register_all();
    let is_final = true;
    go_to_court(Side::Buyer, CourtTerms { is_final, ..terms }).unwrap()
}

/// How to reach each state: 0 Bidding, 1 Hearing, 2 Pleading, 3 Panel, 4 Ruled.
pub const REACH: [fn() -> CaseId; 5] = [bidding, hearing, pleading, panel, ruled];

/// A call is in its place in the named states, where it comes too late once the deadline has passed, and in no
/// other, whatever the time.
pub fn assert_only_in(states: &[usize], call: impl Fn(CaseId) -> DispatchResult) {
    for (index, reach) in REACH.iter().enumerate() {
        build_and_execute(|| {
            let id = reach();
            assert_noop!(call(id + 1), Error::<Test>::NotFound);
            if !states.contains(&index) {
                assert_noop!(call(id), Error::<Test>::WrongState);
            }
            let Some(deadline) = state(id).deadline() else {
                return;
            };
            run_to(deadline);
            let error = if states.contains(&index) {
                Error::<Test>::DeadlinePassed
            } else {
                Error::<Test>::WrongState
            };
            assert_noop!(call(id), error);
        });
    }
}

/// None of these may call.
pub fn assert_not_by(
    origins: impl IntoIterator<Item = AccountId>,
    error: impl Into<DispatchError>,
    call: impl Fn(RuntimeOrigin) -> DispatchResult,
) {
    let error = error.into();
    for who in origins {
        assert_noop!(call(signed(who)), error);
    }
    for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
        assert_noop!(call(origin), DispatchError::BadOrigin);
    }
}

pub fn case(id: CaseId) -> CaseOf<Test> {
    Cases::<Test>::get(id).unwrap()
}

pub fn state(id: CaseId) -> State {
    case(id).state
}

pub fn standing(id: CaseId) -> Standing {
    case(id).standing.unwrap()
}

pub fn deadline(id: CaseId) -> BlockNumber {
    state(id).deadline().unwrap()
}

pub fn arbiter(who: AccountId) -> ArbiterOf<Test> {
    Arbiters::<Test>::get(who).unwrap()
}

pub fn record(who: AccountId) -> Record {
    arbiter(who).record
}

/// The panel that decides a case.
pub fn panel_of(id: CaseId) -> PanelId {
    match state(id) {
        State::Panel { panel, .. } => panel,
        state => panic!("{state:?}"),
    }
}

pub fn decide(id: CaseId, verdict: Verdict) {
    let panel = panel_of(id);
    set_verdict(panel, verdict);
    let docket = cybermiles_primitives::justice::Docket::Arbitration(id);
    <Arbitration as OnVerdict>::on_verdict(docket, panel, verdict);
}

/// When the deadline comes, a stranger advances the case.
pub fn advance(id: CaseId) {
    run_to(deadline(id).max(System::block_number()));
    assert_ok!(Arbitration::advance(signed(STRANGER), id));
}

pub fn try_advance(origin: RuntimeOrigin, id: CaseId) -> DispatchResult {
    Arbitration::advance(origin, id)
        .map(|_| ())
        .map_err(|error| error.error)
}

pub fn run_to(block: BlockNumber) {
    System::set_block_number(block);
}

/// What somebody owns, on hold or not.
pub fn owns(who: AccountId) -> Balance {
    <Balances as frame_support::traits::fungible::Inspect<_>>::total_balance(&who)
}

/// What somebody has gained since the beginning; what is on hold counts.
pub fn gain(who: AccountId) -> i128 {
    owns(who) as i128 - WEALTH as i128
}

pub fn held(reason: HoldReason, who: AccountId) -> Balance {
    Balances::balance_on_hold(&reason.into(), &who)
}

/// Nothing of the case is left, and nothing of the parties is on hold.
pub fn assert_gone(id: CaseId) {
    assert_eq!(Cases::<Test>::get(id), None);
    assert!(!Bids::<Test>::contains_key(id));
    assert_eq!(Exhibits::<Test>::iter_prefix(id).count(), 0);
    for who in [RAVI, MEI] {
        assert_eq!(held(HoldReason::CommitteeFee, who.clone()), 0);
        assert_eq!(held(HoldReason::Rent, who.clone()), 0);
        assert_eq!(
            Balances::balance_on_hold(&DealHold::Deposit.into(), &who),
            0
        );
        assert_eq!(
            Balances::balance_on_hold(&DealHold::PanelRent.into(), &who),
            0
        );
    }
    assert_eq!(Panels::<Test>::iter().count(), 0);
}

pub fn events() -> Vec<Event<Test>> {
    System::read_events_for_pallet::<Event<Test>>()
}

pub fn ext_with(arbitration: GenesisConfig<Test>) -> TestExternalities {
    let mut storage: TestExternalities = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: PEOPLE.map(|who| (who, WEALTH)).to_vec(),
            ..Default::default()
        },
        arbitration,
        ..Default::default()
    }
    .build_storage()
    .unwrap()
    .into();
    storage.execute_with(|| System::set_block_number(1));
    storage
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(GenesisConfig {
        parameters: PARAMETERS,
        ..Default::default()
    })
}

/// Money is where it belongs, to the planck: all accounts together own what was issued, no more and no less
/// than in the beginning; the price pot and the deposits are those of the deals that have not ended; nobody
/// has a hold that nothing explains.
pub fn assert_conserved() {
    let issued = WEALTH * PEOPLE.len() as Balance;
    assert_eq!(Balances::total_issuance(), issued);
    let owned: Balance = frame_system::Account::<Test>::iter_values()
        .map(|account| account.data.free + account.data.reserved)
        .sum();
    assert_eq!(owned, issued);
    let mut expected: std::collections::BTreeMap<AccountId, Balance> = Default::default();
    let mut prices = 0;
    for deal in Deals::<Test>::iter_values() {
        prices += deal.amount;
        for who in [deal.buyer, deal.seller] {
            *expected.entry(who).or_default() += deal.deposit;
        }
    }
    assert_eq!(owns(PRICES), prices);
    for panel in Panels::<Test>::iter_values() {
        *expected.entry(panel.requester).or_default() += PANEL_RENT;
    }
    for (id, case) in Cases::<Test>::iter() {
        let claimant = case.party(case.claimant).clone();
        *expected.entry(claimant.clone()).or_default() += case.set_aside + ticket(&case.ticket);
        for (_, exhibit) in Exhibits::<Test>::iter_prefix(id) {
            *expected.entry(case.party(exhibit.by).clone()).or_default() += ticket(&exhibit.ticket);
        }
    }
    for (who, arbiter) in Arbiters::<Test>::iter() {
        *expected.entry(who).or_default() += arbiter.bond + ticket(&arbiter.ticket);
    }
    for (who, account) in frame_system::Account::<Test>::iter() {
        let sum = expected.remove(&who).unwrap_or_default();
        assert_eq!(account.data.reserved, sum, "{who:?}");
    }
    assert!(expected.values().all(|sum| *sum == 0));
}

fn ticket(ticket: &impl codec::Encode) -> Balance {
    codec::Decode::decode(&mut ticket.encode().as_slice()).unwrap()
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        assert_conserved();
        Arbitration::do_try_state().unwrap();
    });
}

/// Opens a deal whose parties have put up deposits, and brings it to court.
pub fn go_to_court(claimant: Side, terms: CourtTerms) -> Result<DealId, DispatchError> {
    frame_support::storage::with_storage_layer(|| {
        let dispute = open_deal(RAVI, MEI, claimant, terms)?;
        let id = dispute.deal;
        <Arbitration as Court>::open_case(dispute)?;
        Ok(id)
    })
}

/// The escrow would carry a ruling out.
pub fn is_disputed(id: DealId) -> bool {
    let ruling = cybermiles_primitives::trade::Ruling {
        seller_share: percent(0),
        costs: cybermiles_primitives::trade::Costs::Nobody,
    };
    frame_support::storage::with_transaction(|| {
        let done = <Neighbours as Disputes>::rule(id, ruling).is_ok();
        frame_support::storage::TransactionOutcome::Rollback(Ok::<_, DispatchError>(done))
    })
    .unwrap()
}
