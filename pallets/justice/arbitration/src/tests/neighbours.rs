//! The pallets next door, as simple as they can be, but with real money: an escrow whose deals are all disputed,
//! a jury whose verdicts the test decides, and kinship by a list.

use super::mock::{content, Arbitration, Balances, System, Test, AMOUNT, DEPOSIT, JURORS};
use cybermiles_primitives::{
    justice::{Jury, Kinship, PanelId, Summons, Verdict},
    trade::{
        self, AssetKind, CourtTerms, DealId, Deals as ReadsDeals, Dispute, Disputes, Ruling, Side,
    },
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    traits::{
        fungible::{Inspect, Mutate, MutateHold},
        tokens::{Fortitude, Precision, Preservation, Restriction},
    },
    weights::Weight,
};
use sp_runtime::{DispatchError, DispatchResult, Perbill};

pub use pallet::{
    Carriers, Closed, Deals, HoldReason as DealHold, Kin, PanelTime, Panels, Suspended, Until,
};

pub const PANEL_TIME: BlockNumber = 40;
pub const PANEL_RENT: Balance = 25;
pub const SUMMON_WEIGHT: Weight = Weight::from_parts(3_000_000, 30);
pub const DISCHARGE_WEIGHT: Weight = Weight::from_parts(2_000_000, 20);
pub const RULE_WEIGHT: Weight = Weight::from_parts(5_000_000, 50);
/// Where the prices of all deals lie.
pub const PRICES: AccountId = AccountId::new([0xcc; 32]);

#[frame_support::pallet]
pub mod pallet {
    use super::*;
    use codec::{Decode, Encode};
    use frame_support::pallet_prelude::*;
    use scale_info::TypeInfo;

    #[pallet::config]
    pub trait Config: frame_system::Config {}

    #[pallet::pallet]
    #[pallet::without_storage_info]
    pub struct Pallet<T>(_);

    #[pallet::composite_enum]
    pub enum HoldReason {
        Deposit,
        PanelRent,
    }

    #[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
    pub struct Deal {
        pub buyer: AccountId,
        pub seller: AccountId,
        pub amount: Balance,
        pub deposit: Balance,
    }

    #[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
    pub struct Panel {
        pub requester: AccountId,
        pub pledge: Balance,
        pub seats: u32,
        pub vote_cost: Balance,
        pub excluded: Vec<AccountId>,
        pub question: cybermiles_primitives::trade::Content,
        pub verdict: Option<Verdict>,
    }

    #[pallet::storage]
    pub type NextDeal<T: Config> = StorageValue<_, DealId, ValueQuery>;

    #[pallet::storage]
    pub type Deals<T: Config> = StorageMap<_, Twox64Concat, DealId, Deal>;

    /// Who carries the goods of a deal.
    #[pallet::storage]
    pub type Carriers<T: Config> = StorageMap<_, Twox64Concat, DealId, AccountId>;

    /// When the escrow lets the deal go its own way.
    #[pallet::storage]
    pub type Until<T: Config> = StorageMap<_, Twox64Concat, DealId, BlockNumber>;

    #[pallet::storage]
    pub type NextPanel<T: Config> = StorageValue<_, PanelId, ValueQuery>;

    #[pallet::storage]
    pub type Panels<T: Config> = StorageMap<_, Twox64Concat, PanelId, Panel>;

    /// What a panel takes, at most.
    #[pallet::storage]
    pub type PanelTime<T: Config> = StorageValue<_, BlockNumber, ValueQuery, ConstU32<PANEL_TIME>>;

    /// Whether the jury draws no panels.
    #[pallet::storage]
    pub type Closed<T: Config> = StorageValue<_, bool, ValueQuery>;

    /// Who may take up no new business.
    #[pallet::storage]
    pub type Suspended<T: Config> = StorageValue<_, Vec<AccountId>, ValueQuery>;

    #[pallet::storage]
    pub type Kin<T: Config> = StorageValue<_, Vec<(AccountId, AccountId)>, ValueQuery>;
}

use pallet::{Deal, NextDeal, NextPanel, Pallet, Panel};

pub fn open_deal(
    buyer: AccountId,
    seller: AccountId,
    claimant: Side,
    terms: CourtTerms,
) -> Result<Dispute, DispatchError> {
    let deal = NextDeal::<Test>::get();
    NextDeal::<Test>::put(deal + 1);
    for who in [&buyer, &seller] {
        Balances::hold(&DealHold::Deposit.into(), who, DEPOSIT)?;
    }
    Balances::transfer(&buyer, &PRICES, AMOUNT, Preservation::Preserve)?;
    Until::<Test>::insert(
        deal,
        System::block_number()
            + <Arbitration as cybermiles_primitives::trade::Court>::longest_case(),
    );
    Deals::<Test>::insert(
        deal,
        Deal {
            buyer: buyer.clone(),
            seller: seller.clone(),
            amount: AMOUNT,
            deposit: DEPOSIT,
        },
    );
    Ok(Dispute {
        deal,
        buyer,
        seller,
        claimant,
        asset: AssetKind::Native,
        amount: AMOUNT,
        deposit: DEPOSIT,
        terms,
        deadlock_share: Perbill::from_percent(25),
        evidence: content(9),
    })
}

/// The escrow waits no longer: the deadlock share, deposits back.
pub fn end_deal(id: DealId) {
    let costs = cybermiles_primitives::trade::Costs::Nobody;
    let seller_share = Perbill::from_percent(25);
    pay_out(
        id,
        Ruling {
            seller_share,
            costs,
        },
    )
    .unwrap();
}

fn pay_out(id: DealId, ruling: Ruling) -> DispatchResult {
    let deal = Deals::<Test>::take(id).ok_or(DispatchError::Unavailable)?;
    let reason = DealHold::Deposit.into();
    for (side, who) in [(Side::Buyer, &deal.buyer), (Side::Seller, &deal.seller)] {
        let mut back = deal.deposit;
        if let Some((to, amount)) = ruling.costs.of(side, deal.deposit) {
            Balances::transfer_on_hold(
                &reason,
                who,
                to,
                amount,
                Precision::Exact,
                Restriction::Free,
                Fortitude::Force,
            )?;
            back -= amount;
        }
        Balances::release(&reason, who, back, Precision::Exact)?;
    }
    let seller_amount = ruling.seller_share.mul_floor(deal.amount);
    for (who, amount) in [
        (&deal.seller, seller_amount),
        (&deal.buyer, deal.amount - seller_amount),
    ] {
        Balances::transfer(&PRICES, who, amount, Preservation::Expendable)?;
    }
    Ok(())
}

impl ReadsDeals for Pallet<Test> {
    fn parties(deal: DealId) -> Option<(AccountId, AccountId)> {
        Deals::<Test>::get(deal).map(|deal| (deal.buyer, deal.seller))
    }

    fn carrier(deal: DealId) -> Option<AccountId> {
        Carriers::<Test>::get(deal)
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_deal(buyer: AccountId, seller: AccountId) -> DealId {
        let enough = 10u128.pow(30);
        for who in [&buyer, &seller] {
            Balances::mint_into(who, enough).unwrap();
        }
        let terms = super::mock::BY_BIDS;
        open_deal(buyer, seller, Side::Buyer, terms).unwrap().deal
    }
}

impl Disputes for Pallet<Test> {
    fn rule(id: DealId, ruling: Ruling) -> DispatchResult {
        let until = Until::<Test>::get(id).unwrap_or_default();
        if System::block_number() >= until {
            return Err(DispatchError::Unavailable);
        }
        pay_out(id, ruling)
    }

    fn rule_weight() -> Weight {
        RULE_WEIGHT
    }
}

pub fn set_verdict(panel: PanelId, verdict: Verdict) {
    Panels::<Test>::mutate(panel, |panel| {
        let panel = panel.as_mut().unwrap();
        assert_eq!(panel.verdict, None);
        panel.verdict = Some(verdict);
    });
}

impl Jury for Pallet<Test> {
    fn summon(summons: Summons) -> Result<PanelId, DispatchError> {
        if Closed::<Test>::get() {
            return Err(DispatchError::Unavailable);
        }
        let id = NextPanel::<Test>::get();
        NextPanel::<Test>::put(id + 1);
        let requester = summons.requester;
        let pot = Self::pot(id);
        Balances::transfer(&requester, &pot, summons.pledge, Preservation::Preserve)?;
        Balances::hold(&DealHold::PanelRent.into(), &requester, PANEL_RENT)?;
        assert!(summons.excluded.len() <= 4);
        let panel = Panel {
            requester,
            pledge: summons.pledge,
            seats: summons.seats,
            vote_cost: summons.vote_cost,
            excluded: summons.excluded,
            question: summons.question,
            verdict: None,
        };
        Panels::<Test>::insert(id, panel);
        Ok(id)
    }

    fn pot(panel: PanelId) -> AccountId {
        let mut bytes = [0x70; 32];
        bytes[..8].copy_from_slice(&panel.to_le_bytes());
        AccountId::new(bytes)
    }

    fn discharge(id: PanelId) -> DispatchResult {
        let panel = Panels::<Test>::take(id).ok_or(DispatchError::CannotLookup)?;
        let verdict = panel.verdict.ok_or(DispatchError::Unavailable)?;
        let (pot, requester) = (Self::pot(id), panel.requester);
        Balances::release(
            &DealHold::PanelRent.into(),
            &requester,
            PANEL_RENT,
            Precision::Exact,
        )?;
        if verdict != Verdict::Denied {
            Balances::transfer(&pot, &requester, panel.pledge, Preservation::Expendable)?;
        }
        let rest = Balances::total_balance(&pot);
        if rest > 0 {
            Balances::transfer(&pot, &JURORS, rest, Preservation::Expendable)?;
        }
        Ok(())
    }

    fn longest_panel() -> BlockNumber {
        PanelTime::<Test>::get()
    }

    fn summon_weight() -> Weight {
        SUMMON_WEIGHT
    }

    fn discharge_weight() -> Weight {
        DISCHARGE_WEIGHT
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_decide(panel: PanelId, verdict: Verdict) {
        set_verdict(panel, verdict);
    }
}

impl trade::Standing for Pallet<Test> {
    fn may_trade(who: &AccountId) -> bool {
        !Suspended::<Test>::get().contains(who)
    }
}

impl Kinship for Pallet<Test> {
    fn belongs_to(one: &AccountId, other: &AccountId) -> bool {
        let pair = (one.clone(), other.clone());
        one == other || Kin::<Test>::get().contains(&pair)
    }
}
