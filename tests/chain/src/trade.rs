//! Trades on the real runtime, and what their calls may cost.

use crate::support::*;
use cybermiles_primitives::{
    engine::MAX_ITEM_NAME,
    trade::{AssetKind, Content, DealId, Parts, Side, Terms},
    AccountId, Balance, CMT,
};
use cybermiles_runtime::{
    genesis::dev, Balances, Certificates, Escrow, Listings, Reviews, Runtime, RuntimeCall,
    RuntimeOrigin, SafeMode,
};
use frame_support::{assert_noop, assert_ok};
use pallet_certificates::{
    tree::{self, Proof, Tree},
    Call as Certify, UnitId,
};
use pallet_escrow::Call as Deal;
use pallet_listings::Call as Shop;
use pallet_reviews::Call as Review;
use sp_core::H256;
use sp_runtime::Perbill;

pub fn content(of: u8) -> Content {
    Content {
        hash: H256([of; 32]),
        length: 100,
    }
}

pub fn terms() -> Terms {
    Terms {
        deposit: 10 * CMT,
        carrier: Some(account("Charlie")),
        accept_within: 10,
        ship_within: 10,
        deliver_within: 10,
        inspect_within: 5,
        settle_within: 10,
        deadlock_share: Perbill::from_percent(50),
        court: None,
    }
}

/// Bob's lamps at 20 CMT, of which Alice buys two.
pub fn sale() -> DealId {
    let id = pallet_listings::NextListing::<Runtime>::get();
    assert_ok!(Listings::list(
        origin("Bob"),
        20 * CMT,
        AssetKind::Native,
        5,
        1,
        content(1),
        terms()
    ));
    let deal = pallet_escrow::NextDeal::<Runtime>::get();
    assert_ok!(Listings::buy(origin("Alice"), id, 2, 20 * CMT, 0));
    deal
}

#[test]
fn a_good_trade_leaves_a_receipt_and_reputations_only() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let everything = Balances::total_issuance();
        let (alice, bob) = (account("Alice"), account("Bob"));
        let before = (total(&alice), total(&bob));
        let deal = sale();
        assert_ok!(Escrow::accept(origin("Bob"), deal));
        assert_ok!(Escrow::ship(origin("Bob"), deal, None));
        assert_ok!(Escrow::confirm_delivery(origin("Charlie"), deal));
        blocks(5);
        assert_ok!(Escrow::advance(origin("Dave"), deal));

        assert_eq!(total(&alice), before.0 - 40 * CMT);
        assert_eq!(total(&bob), before.1 + 40 * CMT);
        assert_eq!(Balances::total_issuance(), everything);
        assert_eq!(pallet_escrow::Deals::<Runtime>::iter().count(), 0);
        let listing = Listings::listing(0).unwrap();
        assert_eq!((listing.available, listing.locked), (3, 0));
        let receipt = Reviews::receipt(deal).unwrap();
        assert_eq!(receipt.buyer, alice);
        let seller = Reviews::reputation(bob);
        assert_eq!(
            (seller.deals, seller.sales, seller.volume),
            (1, 1, 40 * CMT)
        );
    });
}

#[test]
fn vesting_locked_cmt_serves_as_a_deposit_and_is_lost_like_any_other() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        // All that the team has vests, so it can't even pay a fee.
        let team = AccountId::from(dev::TEAM);
        assert_eq!(Balances::usable_balance(&team), 0);
        let deal = pallet_escrow::NextDeal::<Runtime>::get();
        let parts = Parts::Units {
            price: CMT,
            count: 1,
        };
        let terms = terms();
        assert_ok!(Escrow::open(
            origin("Alice"),
            team.clone(),
            AssetKind::Native,
            parts,
            terms,
            None
        ));
        let before = total(&team);
        assert_ok!(Escrow::accept(RuntimeOrigin::signed(team.clone()), deal));
        blocks(10);
        let alice = total(&account("Alice"));
        assert_ok!(Escrow::advance(origin("Dave"), deal));
        assert_eq!(total(&team), before - 10 * CMT);
        assert_eq!(total(&account("Alice")), alice + 11 * CMT);
    });
}

#[test]
fn safe_mode_stops_new_deals_and_no_exit() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let deal = sale();
        assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
        let refused = frame_system::Error::<Runtime>::CallFiltered;
        let dispatch = |call: RuntimeCall, name| {
            use sp_runtime::traits::Dispatchable;
            call.dispatch(origin(name))
                .map(|_| ())
                .map_err(|failed| failed.error)
        };
        let again = Shop::buy {
            listing: 0,
            quantity: 1,
            max_price: 20 * CMT,
            revision: 0,
        };
        assert_noop!(dispatch(again.into(), "Alice"), refused);
        assert_ok!(dispatch(Deal::accept { deal }.into(), "Bob"));
        let release = Deal::release { deal, parts: 2 };
        assert_ok!(dispatch(release.into(), "Alice"));
    });
}

#[test]
fn a_million_units_are_certified_in_one_call_and_each_can_be_claimed() {
    let secret = |index: u32| sp_io::hashing::blake2_256(&index.to_le_bytes());
    let units = 1_000_000;
    let tree = Tree::new((0..units).map(|index| tree::seal(&secret(index)))).unwrap();
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        assert_ok!(Certificates::register(origin("Bob"), content(1)));
        let certify = Certificates::certify(origin("Bob"), tree.root(), units, content(2));
        assert_ok!(certify);
        let unit = UnitId {
            batch: 0,
            index: units - 1,
        };
        let alice = account("Alice");
        let hash = tree::commitment(unit, &secret(unit.index), &alice);
        assert_ok!(Certificates::commit(origin("Alice"), hash));
        blocks(1);
        let proof: Proof = tree.proof(unit.index).unwrap().try_into().unwrap();
        let claim = Certificates::claim(origin("Alice"), unit, secret(unit.index), proof);
        assert_ok!(claim);
        assert_eq!(Certificates::history(unit, 0, 10)[0].holder, alice);
    });
}

#[test]
fn nobody_but_governance_sets_parameters() {
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let bounds = Escrow::parameters();
        assert_eq!(bounds.accept_within.min, 1, "developers don't wait");
        assert_noop!(
            Escrow::force_set_parameters(origin("Alice"), bounds),
            sp_runtime::DispatchError::BadOrigin
        );
        assert_ok!(Escrow::force_set_parameters(RuntimeOrigin::root(), bounds));
    });
}

#[test]
fn the_live_durations_are_no_developers_ones() {
    let mut live = dev::foundation(1);
    live.short_deadlines = false;
    chain(&live).execute_with(|| {
        assert_eq!(Escrow::parameters(), pallet_escrow::Parameters::default());
        assert_eq!(Reviews::parameters(), pallet_reviews::Parameters::default());
    });
}

/// Every call of the four pallets, its lists as long as they may be.
pub fn calls() -> Vec<RuntimeCall> {
    let unit = UnitId { batch: 0, index: 0 };
    let milestones = vec![CMT; cybermiles_primitives::trade::MAX_MILESTONES as usize];
    let proof = vec![H256::zero(); pallet_certificates::MAX_PROOF_LEN as usize];
    let (deal, hash, who) = (0, H256::zero(), account("Bob"));
    let seller_amount: Balance = CMT;
    let limit = pallet_certificates::MAX_CLEAR;
    vec![
        Shop::list {
            price: CMT,
            asset: AssetKind::Native,
            quantity: 1,
            category: 1,
            content: content(1),
            terms: terms(),
        }
        .into(),
        Shop::amend {
            listing: 0,
            revision: 0,
            amendment: Default::default(),
        }
        .into(),
        Shop::restock {
            listing: 0,
            units: 1,
        }
        .into(),
        Shop::destock {
            listing: 0,
            units: 1,
        }
        .into(),
        Shop::pause { listing: 0 }.into(),
        Shop::resume { listing: 0 }.into(),
        Shop::delist { listing: 0 }.into(),
        Shop::buy {
            listing: 0,
            quantity: 1,
            max_price: CMT,
            revision: 0,
        }
        .into(),
        Shop::set_pricing {
            listing: 0,
            pricing: Some(vec![b'a'; MAX_ITEM_NAME as usize].try_into().unwrap()),
        }
        .into(),
        Shop::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
        Deal::open {
            seller: who.clone(),
            asset: AssetKind::Native,
            parts: Parts::Milestones(milestones.try_into().unwrap()),
            terms: terms(),
            content: Some(content(1)),
        }
        .into(),
        Deal::accept { deal }.into(),
        Deal::cancel { deal }.into(),
        Deal::ship {
            deal,
            content: Some(content(1)),
        }
        .into(),
        Deal::confirm_delivery { deal }.into(),
        Deal::release { deal, parts: 1 }.into(),
        Deal::refund { deal }.into(),
        Deal::reject {
            deal,
            reason: content(1),
        }
        .into(),
        Deal::offer {
            deal,
            seller_amount,
        }
        .into(),
        Deal::accept_offer {
            deal,
            seller_amount,
        }
        .into(),
        Deal::dispute {
            deal,
            evidence: content(1),
        }
        .into(),
        Deal::advance { deal }.into(),
        Deal::withdraw {
            deal,
            side: Side::Buyer,
            beneficiary: Some(who.clone()),
        }
        .into(),
        Deal::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
        Deal::force_accept_asset {
            asset: 1,
            accepted: true,
        }
        .into(),
        Review::commit {
            deal,
            commitment: hash,
        }
        .into(),
        Review::reveal {
            deal,
            rating: 5,
            content: Some(content(1)),
            salt: [0; 32],
        }
        .into(),
        Review::reply {
            deal,
            content: content(1),
        }
        .into(),
        Review::expire { deal }.into(),
        Review::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
        Certify::register {
            content: content(1),
        }
        .into(),
        Certify::update_issuer {
            content: content(1),
        }
        .into(),
        Certify::leave {}.into(),
        Certify::withdraw_bond {}.into(),
        Certify::certify {
            root: hash,
            units: 1,
            product: content(1),
        }
        .into(),
        Certify::recall {
            batch: 0,
            reason: content(1),
        }
        .into(),
        Certify::close_batch { batch: 0 }.into(),
        Certify::remove_batch { batch: 0, limit }.into(),
        Certify::commit { hash }.into(),
        Certify::expire_commitment {
            who: who.clone(),
            hash,
        }
        .into(),
        Certify::claim {
            unit,
            secret: [0; 32],
            proof: proof.try_into().unwrap(),
        }
        .into(),
        Certify::transfer { unit, to: who }.into(),
        Certify::bind { unit, deal }.into(),
        Certify::unbind { unit }.into(),
        Certify::retire { unit }.into(),
        Certify::clear { unit, limit }.into(),
        Certify::top_up_bond {}.into(),
        Certify::report {
            unit,
            evidence: content(1),
            max_bond: CMT,
        }
        .into(),
        Certify::answer {
            report: 0,
            answer: content(1),
        }
        .into(),
        Certify::force_set_parameters {
            parameters: Default::default(),
        }
        .into(),
    ]
}
