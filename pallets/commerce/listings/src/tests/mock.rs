//! A chain of balances and listings, with an escrow of a few lines that keeps the price and remembers
//! the order, and rules that are functions.

use crate::{self as pallet_listings, pallet::*, Listing, Parameters};
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{NotPriced, PriceRules, Purchase, RuleSetName},
    trade::{
        AssetKind, Content, DealId, Escrow, ListingId, OnDealClosed, Order, Outcome, Parts,
        Receipt, Reputation, Reputations, Standing, Terms,
    },
    AccountId, Balance,
};
use frame_support::{
    assert_ok, derive_impl, ord_parameter_types, parameter_types, storage_alias,
    traits::{
        fungible::{HoldConsideration, InspectHold, Mutate},
        tokens::Preservation,
        ConstU128, ConstU32, LinearStoragePrice,
    },
    weights::Weight,
    Twox64Concat,
};
use frame_system::EnsureSignedBy;
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{
    traits::IdentityLookup, ArithmeticError, BuildStorage, DispatchError, DispatchResult, Perbill,
    TokenError,
};
use std::collections::BTreeMap;

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
    pub type Shop = pallet_listings;
}

/// Sells lamps.
pub const MEI: AccountId = AccountId::new([0x3e; 32]);
pub const RAVI: AccountId = AccountId::new([0x4a; 32]);
pub const LENA: AccountId = AccountId::new([0x1e; 32]);
pub const GOVERNOR: AccountId = AccountId::new([0x60; 32]);
/// Where the escrow keeps the prices.
pub const POT: AccountId = AccountId::new([0x70; 32]);

pub const ENDOWMENT: Balance = 1_000_000;
pub const LAMPS: u32 = 10;
pub const PRICE: Balance = 20;
pub const CATEGORY: u32 = 7;
/// 50, and 1 for each byte.
pub const RENT: Balance = 50 + 333;
/// The asset of pallet-assets that the escrow takes.
pub const DOLLARS: AssetKind = AssetKind::WithId(1);
pub const OPEN_WEIGHT: Weight = Weight::from_parts(1_234, 567);
/// To look whether rules suit.
pub const ENSURE_WEIGHT: Weight = Weight::from_parts(4_321, 765);
/// To let rules make a price.
pub const RULES_WEIGHT: Weight = Weight::from_parts(77, 7);
pub const STEPS: u32 = 1_000;

pub const PARAMETERS: Parameters = Parameters {
    max_stock: 100,
    max_purchase: 20,
    max_content: 1_000,
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
    type ExistentialDeposit = ConstU128<1>;
    type AccountStore = System;
}

parameter_types! {
    pub const RentReason: RuntimeHoldReason = RuntimeHoldReason::Shop(HoldReason::ListingStorage);
    /// Whose account is closed.
    pub static Closed: Vec<AccountId> = Vec::new();
    /// Whether the escrow opens no deals.
    pub static EscrowRefuses: bool = false;
    /// The rule sets that are deployed.
    pub static Deployed: Vec<FakeRuleSet> = Vec::new();
    /// What is known of whom.
    pub static Known: BTreeMap<AccountId, Reputation> = BTreeMap::new();
}

ord_parameter_types! {
    pub const Governor: AccountId = GOVERNOR;
}

impl Config for Test {
    type Escrow = FakeEscrow;
    type Standing = Moderation;
    type Pricing = FakeRules;
    type PricingSteps = ConstU32<STEPS>;
    type Reputations = FakeReviews;
    type Ticket = HoldConsideration<
        AccountId,
        Balances,
        RentReason,
        LinearStoragePrice<ConstU128<50>, ConstU128<1>, Balance>,
    >;
    type AdminOrigin = EnsureSignedBy<Governor, AccountId>;
    type WeightInfo = ();
    #[cfg(feature = "runtime-benchmarks")]
    type BenchmarkHelper = FakeEscrow;
}

pub struct Moderation;

impl Standing for Moderation {
    fn may_trade(who: &AccountId) -> bool {
        !Closed::get().contains(who)
    }
}

/// What rules make of a purchase.
pub type MakePrice = fn(&Purchase) -> Result<Balance, NotPriced>;

#[derive(Clone)]
pub struct FakeRuleSet {
    pub owner: AccountId,
    pub name: RuleSetName,
    /// Why they suit no purchase at all.
    pub unfit: Option<NotPriced>,
    pub price: MakePrice,
}

pub struct FakeRules;

impl FakeRules {
    fn find(owner: &AccountId, name: &RuleSetName) -> Result<FakeRuleSet, NotPriced> {
        let deployed = Deployed::get().into_iter();
        let found = deployed
            .filter(|rules| rules.owner == *owner)
            .find(|rules| rules.name == *name)
            .ok_or(NotPriced::Refused(DispatchError::CannotLookup))?;
        found.unfit.map_or(Ok(found), Err)
    }
}

impl PriceRules for FakeRules {
    fn ensure(seller: &AccountId, rules: &RuleSetName) -> Result<(), NotPriced> {
        Self::find(seller, rules).map(drop)
    }

    fn ensure_weight() -> Weight {
        ENSURE_WEIGHT
    }

    fn price(
        rules: &RuleSetName,
        purchase: &Purchase,
        max_steps: u32,
    ) -> (Result<Balance, NotPriced>, Weight) {
        assert_eq!(max_steps, STEPS);
        let found = Self::find(&purchase.seller, rules);
        (
            found.and_then(|rules| (rules.price)(purchase)),
            RULES_WEIGHT,
        )
    }

    fn price_weight(max_steps: u32) -> Weight {
        RULES_WEIGHT * u64::from(max_steps)
    }
}

/// Deploys rules, or replaces them.
pub fn deploy(owner: AccountId, name: &str, price: MakePrice) {
    deploy_unfit(owner, name, None, price)
}

pub fn deploy_unfit(owner: AccountId, name: &str, unfit: Option<NotPriced>, price: MakePrice) {
    let name = called(name);
    let mut deployed = Deployed::get();
    deployed.retain(|rules| (&rules.owner, &rules.name) != (&owner, &name));
    deployed.push(FakeRuleSet {
        owner,
        name,
        unfit,
        price,
    });
    Deployed::set(deployed);
}

pub fn called(name: &str) -> RuleSetName {
    name.as_bytes().to_vec().try_into().unwrap()
}

/// Counts the deals that end, and what is paid in them.
pub struct FakeReviews;

impl Reputations for FakeReviews {
    fn reputation(who: &AccountId) -> Reputation {
        Known::get().get(who).copied().unwrap_or_default()
    }
}

fn know(who: &AccountId, paid: Balance) {
    Known::mutate(|known| {
        let reputation = known.entry(who.clone()).or_default();
        reputation.deals += 1;
        reputation.volume += paid;
    });
}

/// Keeps the price in [`POT`], and the order beside it.
pub struct FakeEscrow;

/// An order, as the escrow remembers it.
#[derive(Clone, Debug, Decode, Encode, PartialEq)]
pub struct Deal {
    pub buyer: AccountId,
    pub seller: AccountId,
    pub asset: AssetKind,
    pub parts: Parts,
    pub terms: Terms,
    pub content: Option<Content>,
    pub listing: Option<ListingId>,
}

#[storage_alias]
pub type Deals = StorageMap<FakeEscrow, Twox64Concat, DealId, Deal>;

#[storage_alias]
pub type DealCount = StorageValue<FakeEscrow, DealId, frame_support::pallet_prelude::ValueQuery>;

impl Escrow for FakeEscrow {
    fn ensure_terms(terms: &Terms) -> DispatchResult {
        match terms.inspect_within {
            0 => Err(DispatchError::Unavailable),
            _ => Ok(()),
        }
    }

    fn ensure_asset(asset: &AssetKind) -> DispatchResult {
        match asset {
            AssetKind::Native | AssetKind::WithId(1) => Ok(()),
            AssetKind::WithId(_) => Err(TokenError::UnknownAsset.into()),
        }
    }

    fn open(order: Order) -> Result<DealId, DispatchError> {
        let total = order.parts.total().ok_or(ArithmeticError::Overflow)?;
        let deal = DealCount::mutate(|count| core::mem::replace(count, *count + 1));
        let Order {
            buyer,
            seller,
            asset,
            parts,
            terms,
            content,
            listing,
        } = order;
        if asset == AssetKind::Native {
            Balances::transfer(&buyer, &POT, total, Preservation::Preserve)?;
        }
        // Only now, so that a refusal has something to undo.
        if EscrowRefuses::get() {
            return Err(DispatchError::Exhausted);
        }
        let order = Deal {
            buyer,
            seller,
            asset,
            parts,
            terms,
            content,
            listing,
        };
        Deals::insert(deal, order);
        Ok(deal)
    }

    fn open_weight() -> Weight {
        OPEN_WEIGHT
    }
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for FakeEscrow {
    fn asset() -> AssetKind {
        DOLLARS
    }

    fn terms() -> Terms {
        terms()
    }
}

/// Ends a deal and tells the listings. The seller is paid what was released, and all of it unless the
/// buyer is refunded.
pub fn close(deal: DealId, released: u32, outcome: Outcome) {
    let order = Deals::take(deal).unwrap();
    let units = order.parts.count();
    let to_seller = match outcome {
        Outcome::Refunded => released,
        _ => units,
    };
    let paid = order.parts.sum(0, to_seller).unwrap();
    let refunded = order.parts.sum(to_seller, units).unwrap();
    for (who, amount) in [(&order.seller, paid), (&order.buyer, refunded)] {
        if order.asset == AssetKind::Native && amount > 0 {
            assert_ok!(Balances::transfer(
                &POT,
                who,
                amount,
                Preservation::Expendable
            ));
        }
    }
    know(&order.buyer, paid);
    know(&order.seller, paid);
    Shop::on_deal_closed(&Receipt {
        deal,
        listing: order.listing,
        buyer: order.buyer,
        seller: order.seller,
        asset: order.asset,
        parts: units,
        released,
        paid,
        refunded,
        accepted: true,
        outcome,
    });
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
    RuntimeOrigin::signed(who)
}

pub fn governor() -> RuntimeOrigin {
    signed(GOVERNOR)
}

pub fn terms() -> Terms {
    Terms {
        deposit: 5,
        carrier: None,
        accept_within: 10,
        ship_within: 20,
        deliver_within: 30,
        inspect_within: 40,
        settle_within: 50,
        deadlock_share: Perbill::from_percent(50),
        court: None,
    }
}

pub fn content(text: &str) -> Content {
    Content {
        hash: blake2_256(text.as_bytes()).into(),
        length: text.len() as u32,
    }
}

/// What Mei offers.
pub fn lamps() -> Listing {
    Listing {
        seller: MEI,
        price: PRICE,
        asset: AssetKind::Native,
        available: LAMPS,
        locked: 0,
        category: CATEGORY,
        content: content("lamps"),
        terms: terms(),
        pricing: None,
        revision: 0,
        paused: false,
        taken_down: false,
    }
}

/// Lists what is so described; all of it available.
pub fn list(listing: Listing) -> DispatchResult {
    Shop::list(
        signed(listing.seller),
        listing.price,
        listing.asset,
        listing.available,
        listing.category,
        listing.content,
        listing.terms,
    )
}

/// Lists Mei's lamps.
pub fn list_lamps() -> ListingId {
    listed(lamps())
}

pub fn listed(listing: Listing) -> ListingId {
    let id = NextListing::<Test>::get();
    assert_ok!(list(listing));
    id
}

pub fn get(id: ListingId) -> Listing {
    Shop::listing(id).unwrap()
}

/// What can be bought, and what is locked.
pub fn units(id: ListingId) -> (u32, u32) {
    (get(id).available, get(id).locked)
}

/// Buys at the price and the revision of now.
pub fn buy(buyer: AccountId, id: ListingId, quantity: u32) -> DealId {
    let price = Shop::quote(id, buyer.clone(), quantity).unwrap();
    let deal = DealCount::get();
    assert_ok!(try_buy(buyer, id, quantity, price, get(id).revision));
    deal
}

pub fn try_buy(
    buyer: AccountId,
    id: ListingId,
    quantity: u32,
    max_price: Balance,
    revision: u32,
) -> DispatchResult {
    let bought = Shop::buy(signed(buyer), id, quantity, max_price, revision);
    bought.map(drop).map_err(|refused| refused.error)
}

pub fn rent(who: &AccountId) -> Balance {
    Balances::balance_on_hold(&RentReason::get(), who)
}

pub fn free(who: &AccountId) -> Balance {
    Balances::free_balance(who)
}

/// Each account has on hold what its tickets say.
pub fn check_rents() {
    let mut rents = BTreeMap::from([MEI, RAVI, LENA, GOVERNOR].map(|who| (who, 0)));
    for (listing, ticket) in Listings::<Test>::iter_values() {
        let amount = Balance::decode(&mut &ticket.encode()[..]).unwrap();
        *rents.entry(listing.seller).or_default() += amount;
    }
    for (who, amount) in rents {
        assert_eq!(rent(&who), amount);
    }
}

pub fn ext_with(parameters: Parameters) -> TestExternalities {
    Closed::set(Vec::new());
    EscrowRefuses::set(false);
    Deployed::set(Vec::new());
    Known::set(BTreeMap::new());
    let endowed = [MEI, RAVI, LENA].map(|who| (who, ENDOWMENT));
    let mut ext: TestExternalities = RuntimeGenesisConfig {
        balances: pallet_balances::GenesisConfig {
            balances: endowed.into(),
            ..Default::default()
        },
        shop: GenesisConfig {
            parameters,
            ..Default::default()
        },
        ..Default::default()
    }
    .build_storage()
    .map(Into::into)
    .unwrap();
    ext.execute_with(|| System::set_block_number(1));
    ext
}

pub fn new_test_ext() -> TestExternalities {
    ext_with(PARAMETERS)
}

/// Every test ends with the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
    new_test_ext().execute_with(|| {
        test();
        Shop::do_try_state().unwrap();
        check_rents();
    });
}
