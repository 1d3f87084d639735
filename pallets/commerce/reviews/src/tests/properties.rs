//! Random lives of some deals against a model of a few lines: who may say what when, whose money is where,
//! what each is known for; and what an indexer makes of the events alone.

use super::{indexer::Indexer, mock::*};
use crate::{commitment::commitment, pallet::*, Parameters, RATINGS};
use cybermiles_primitives::{
    trade::{AssetKind, Content, DealId, OnDealClosed, Outcome, Receipt, Reputation, Side},
    AccountId, Balance, BlockNumber, Hash,
};
use frame_support::traits::fungible::{Inspect, Mutate};
use proptest::prelude::*;
use sp_io::hashing::blake2_256;
use std::collections::BTreeMap;

/// Two have enough, one runs short, one can hardly pay a rent.
const FUNDS_OF: [Balance; 4] = [20_000, 20_000, 900, 330];
const DEALS: DealId = 4;
const TREASURYS: Balance = 50;

#[derive(Clone, Debug)]
struct Draft {
    rating: u8,
    length: Option<u32>,
}

/// What a side opens its commitment with.
#[derive(Clone, Copy, Debug)]
enum Key {
    Own,
    Spoilt,
    TheOthers,
}

#[derive(Clone, Debug)]
enum Step {
    Close(Closing),
    Commit {
        deal: DealId,
        by: usize,
        draft: Draft,
    },
    Copy {
        deal: DealId,
        by: usize,
    },
    Reveal {
        deal: DealId,
        by: usize,
        key: Key,
    },
    Reply {
        deal: DealId,
        by: usize,
        length: u32,
    },
    Expire {
        deal: DealId,
    },
    Wait {
        blocks: BlockNumber,
    },
    SetParameters(Parameters),
}

#[derive(Clone, Debug)]
struct Closing {
    deal: DealId,
    buyer: usize,
    seller: usize,
    accepted: bool,
    is_cmt: bool,
    paid: Balance,
    outcome: Outcome,
}

fn trader(number: usize) -> AccountId {
    AccountId::new([0x30 + number as u8; 32])
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Released),
        Just(Outcome::Refunded),
        Just(Outcome::Settled),
        Just(Outcome::Ruled { loser: None }),
        Just(Outcome::Ruled {
            loser: Some(Side::Buyer)
        }),
        Just(Outcome::Ruled {
            loser: Some(Side::Seller)
        }),
    ]
}

fn any_closing() -> impl Strategy<Value = Closing> {
    let parties = (0..FUNDS_OF.len(), 0..FUNDS_OF.len());
    let accepted = prop::bool::weighted(0.9);
    let money = (any::<bool>(), 0u128..1_000);
    (0..DEALS, parties, accepted, money, any_outcome()).prop_map(
        |(deal, (buyer, seller), accepted, (is_cmt, paid), outcome)| Closing {
            deal,
            buyer,
            seller,
            accepted,
            is_cmt,
            paid,
            outcome,
        },
    )
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let rating = prop_oneof![12 => 1u8..=5, 1 => Just(0), 1 => Just(6)];
    let length = prop_oneof![3 => Just(None), 8 => (1u32..600).prop_map(Some), 1 => Just(Some(0))];
    (rating, length).prop_map(|(rating, length)| Draft { rating, length })
}

fn any_parameters() -> impl Strategy<Value = Parameters> {
    (2u32..25, 2u32..25, 2u32..25, 1u32..800, 0u128..80).prop_map(
        |(commit_window, reveal_window, reply_window, max_content_length, bond)| Parameters {
            commit_window,
            reveal_window,
            reply_window,
            max_content_length,
            bond,
        },
    )
}

/// Which side acts: mostly the buyer (0) or the seller (1), now and then a stranger (2).
fn any_actor() -> impl Strategy<Value = usize> {
    prop_oneof![10 => 0usize..2, 1 => Just(2)]
}

fn any_step() -> impl Strategy<Value = Step> {
    let key = prop_oneof![8 => Just(Key::Own), 1 => Just(Key::Spoilt), 1 => Just(Key::TheOthers)];
    prop_oneof![
        4 => any_closing().prop_map(Step::Close),
        8 => (0..DEALS, any_actor(), any_draft())
            .prop_map(|(deal, by, draft)| Step::Commit { deal, by, draft }),
        1 => (0..DEALS, any_actor()).prop_map(|(deal, by)| Step::Copy { deal, by }),
        8 => (0..DEALS, any_actor(), key).prop_map(|(deal, by, key)| Step::Reveal { deal, by, key }),
        5 => (0..DEALS, any_actor(), 0u32..900)
            .prop_map(|(deal, by, length)| Step::Reply { deal, by, length }),
        2 => (0..DEALS).prop_map(|deal| Step::Expire { deal }),
        4 => (1u32..14).prop_map(|blocks| Step::Wait { blocks }),
        1 => any_parameters().prop_map(Step::SetParameters),
    ]
}

/// One side's review, as the model knows it.
#[derive(Clone, Copy, Debug)]
enum Page {
    Blank,
    /// With what opens it; a copied hash is opened by nothing.
    Sealed(Hash, Option<Secret>),
    Read {
        reply_until: BlockNumber,
    },
    Answered,
}

#[derive(Clone, Debug)]
struct Deal {
    sides: [usize; 2],
    commit_until: BlockNumber,
    parameters: Parameters,
    pages: [Page; 2],
}

impl Deal {
    fn reveal_until(&self) -> BlockNumber {
        self.commit_until + self.parameters.reveal_window
    }

    fn is_over(&self, now: BlockNumber) -> bool {
        self.pages.iter().all(|page| match page {
            Page::Blank => now >= self.commit_until,
            Page::Sealed(..) => now >= self.reveal_until(),
            Page::Read { reply_until } => now >= *reply_until,
            Page::Answered => true,
        })
    }

    fn allows(&self, content: &Content) -> bool {
        content.length > 0 && content.length <= self.parameters.max_content_length
    }

    /// Who acts, as account and as side.
    fn actor(&self, by: usize) -> (usize, Option<usize>) {
        match self.sides.get(by) {
            Some(number) => (*number, Some(by)),
            None => {
                let is_stranger = |number: &usize| !self.sides.contains(number);
                ((0..FUNDS_OF.len()).find(is_stranger).unwrap(), None)
            }
        }
    }
}

#[derive(Default)]
struct Model {
    deals: BTreeMap<DealId, Deal>,
    free: [Balance; 4],
    forfeited: Balance,
    known: [Reputation; 4],
    parameters: Option<Parameters>,
    written: u64,
}

impl Model {
    fn new() -> Self {
        Self {
            free: FUNDS_OF,
            parameters: Some(PARAMETERS),
            ..Default::default()
        }
    }

    /// Nothing of a review that was written before is in a new one.
    fn secret(&mut self, draft: &Draft) -> Secret {
        self.written += 1;
        let unique = |what: &str| blake2_256(format!("{what} {}", self.written).as_bytes());
        Secret {
            rating: draft.rating,
            content: draft.length.map(|length| Content {
                hash: unique("content").into(),
                length,
            }),
            salt: unique("salt"),
        }
    }

    fn hold(&mut self, number: usize, amount: Balance) -> bool {
        let may = self.free[number] >= EXISTENTIAL_DEPOSIT + amount;
        if may {
            self.free[number] -= amount;
        }
        may
    }

    fn close(&mut self, closing: &Closing) {
        let Closing {
            deal,
            buyer,
            seller,
            ..
        } = *closing;
        if !closing.accepted || buyer == seller || self.deals.contains_key(&deal) {
            return;
        }
        for (side, number) in [(Side::Buyer, buyer), (Side::Seller, seller)] {
            let known = &mut self.known[number];
            known.deals += 1;
            known.volume += if closing.is_cmt { closing.paid } else { 0 };
            known.sales += u32::from(side == Side::Seller);
            known.refunds +=
                u32::from(side == Side::Seller && closing.outcome == Outcome::Refunded);
            known.disputes_lost +=
                u32::from(closing.outcome == Outcome::Ruled { loser: Some(side) });
        }
        if self.hold(buyer, RENT) {
            let parameters = self.parameters.clone().unwrap();
            let kept = Deal {
                sides: [buyer, seller],
                commit_until: System::block_number() + parameters.commit_window,
                parameters,
                pages: [Page::Blank; 2],
            };
            self.deals.insert(deal, kept);
        }
    }

    fn commit(&mut self, deal: DealId, side: usize, hash: Hash, secret: Option<Secret>) -> bool {
        let now = System::block_number();
        let kept = self.deals[&deal].clone();
        let is_first = matches!(kept.pages[side], Page::Blank);
        let bond = kept.parameters.bond;
        let may = now < kept.commit_until
            && (!is_first || bond == 0 || self.hold(kept.sides[side], bond));
        if may {
            let kept = self.deals.get_mut(&deal).unwrap();
            kept.pages[side] = Page::Sealed(hash, secret);
            if matches!(kept.pages[1 - side], Page::Sealed(..)) {
                kept.commit_until = now;
            }
        }
        may
    }

    fn reveal(&mut self, deal: DealId, side: usize, secret: &Secret) -> bool {
        let now = System::block_number();
        let kept = self.deals.get_mut(&deal).unwrap();
        let Page::Sealed(_, sealed) = kept.pages[side] else {
            return false;
        };
        let may = sealed == Some(*secret)
            && (kept.commit_until..kept.reveal_until()).contains(&now)
            && RATINGS.allow(&secret.rating)
            && secret.content.is_none_or(|content| kept.allows(&content));
        if may {
            let reply_until = now + kept.parameters.reply_window;
            kept.pages[side] = Page::Read { reply_until };
            self.free[kept.sides[side]] += kept.parameters.bond;
            let known = &mut self.known[kept.sides[1 - side]];
            known.reviews += 1;
            known.rating_sum += u64::from(secret.rating);
        }
        may
    }

    fn reply(&mut self, deal: DealId, side: usize, content: &Content) -> bool {
        let now = System::block_number();
        let kept = self.deals.get_mut(&deal).unwrap();
        let page = kept.pages[1 - side];
        let is_open = matches!(page, Page::Read { reply_until } if now < reply_until);
        let may = is_open && kept.allows(content);
        if may {
            kept.pages[1 - side] = Page::Answered;
        }
        may
    }

    fn expire(&mut self, deal: DealId) -> bool {
        let now = System::block_number();
        let may = self.deals.get(&deal).is_some_and(|kept| kept.is_over(now));
        if may {
            let kept = self.deals.remove(&deal).unwrap();
            let is_silent = |page: &&Page| matches!(page, Page::Sealed(..));
            let silent = kept.pages.iter().filter(is_silent).count() as Balance;
            self.forfeited += silent * kept.parameters.bond;
            self.free[kept.sides[0]] += RENT;
        }
        may
    }

    fn check(&self) {
        for number in 0..FUNDS_OF.len() {
            let who = trader(number);
            assert_eq!(Balances::free_balance(&who), self.free[number]);
            assert_eq!(reputation(who.clone()), self.known[number]);
            let rents = self.deals.values().filter(|deal| deal.sides[0] == number);
            assert_eq!(rent_of(&who), RENT * rents.count() as Balance);
            assert_eq!(bond_of(&who), self.bonds(number));
        }
        assert_eq!(Balances::free_balance(TREASURY), TREASURYS + self.forfeited);
        assert_eq!(Receipts::<Test>::iter().count(), self.deals.len());
        self.check_blindness();
    }

    fn bonds(&self, number: usize) -> Balance {
        let bond = |deal: &Deal, side: usize| {
            let is_his = deal.sides[side] == number;
            let is_sealed = matches!(deal.pages[side], Page::Sealed(..));
            Balance::from(is_his && is_sealed) * deal.parameters.bond
        };
        self.deals
            .values()
            .map(|deal| bond(deal, 0) + bond(deal, 1))
            .sum()
    }

    /// Neither content nor salt of a sealed review is anywhere in the state, events included.
    fn check_blindness(&self) {
        let values = all_values();
        let is_anywhere = |bytes: &[u8; 32]| {
            values
                .iter()
                .filter(|value| value.len() >= bytes.len())
                .any(|value| {
                    let starts = 0..=value.len() - bytes.len();
                    starts
                        .into_iter()
                        .any(|at| value[at] == bytes[0] && value[at..].starts_with(bytes))
                })
        };
        for page in self.deals.values().flat_map(|deal| deal.pages) {
            if let Page::Sealed(hash, Some(secret)) = page {
                assert!(is_anywhere(&hash.0));
                assert!(!is_anywhere(&secret.salt));
                assert!(!secret
                    .content
                    .is_some_and(|content| is_anywhere(&content.hash.0)));
            }
        }
    }
}

fn all_values() -> Vec<Vec<u8>> {
    let mut values = Vec::new();
    let mut key = Vec::new();
    while let Some(next) = sp_io::storage::next_key(&key) {
        values.extend(sp_io::storage::get(&next).map(|value| value.to_vec()));
        key = next;
    }
    values
}

/// Whether the chain did it; if it did not, nothing changed.
fn attempt<T, E>(act: impl FnOnce() -> Result<T, E>) -> bool {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let done = act().is_ok();
    assert!(done || before == root());
    done
}

fn commit_as(model: &mut Model, deal: DealId, by: usize, draft: Option<&Draft>) {
    let Some(kept) = model.deals.get(&deal).cloned() else {
        return;
    };
    let (number, side) = kept.actor(by);
    let secret = draft.map(|draft| model.secret(draft));
    let others = match side.map(|side| kept.pages[1 - side]) {
        Some(Page::Sealed(hash, _)) => hash,
        _ => Hash::zero(),
    };
    let hash = secret.map_or(others, |secret| secret.hash(deal, &trader(number)));
    let expected = side.is_some_and(|side| model.commit(deal, side, hash, secret));
    let origin = RuntimeOrigin::signed(trader(number));
    assert_eq!(attempt(|| Reviews::commit(origin, deal, hash)), expected);
}

fn reveal_as(model: &mut Model, deal: DealId, by: usize, key: Key) {
    let Some(kept) = model.deals.get(&deal).cloned() else {
        return;
    };
    let (number, side) = kept.actor(by);
    let secret_of = |side: usize| match kept.pages[side] {
        Page::Sealed(_, secret) => secret,
        _ => None,
    };
    let opened = side.and_then(|side| match key {
        Key::Own | Key::Spoilt => secret_of(side),
        Key::TheOthers => secret_of(1 - side),
    });
    let mut secret = opened.unwrap_or(Secret::new(3));
    if let Key::Spoilt = key {
        secret.salt[0] ^= 1;
    }
    let expected = side.is_some_and(|side| model.reveal(deal, side, &secret));
    let Secret {
        rating,
        content,
        salt,
    } = secret;
    let origin = RuntimeOrigin::signed(trader(number));
    let act = || Reviews::reveal(origin, deal, rating, content, salt);
    assert_eq!(attempt(act), expected);
}

fn run(model: &mut Model, step: Step) {
    match step {
        Step::Close(closing) => {
            let receipt = Receipt {
                buyer: trader(closing.buyer),
                seller: trader(closing.seller),
                asset: if closing.is_cmt {
                    AssetKind::Native
                } else {
                    AssetKind::WithId(1)
                },
                paid: closing.paid,
                accepted: closing.accepted,
                outcome: closing.outcome,
                ..receipt(closing.deal)
            };
            <Reviews as OnDealClosed>::on_deal_closed(&receipt);
            model.close(&closing);
        }
        Step::Commit { deal, by, draft } => commit_as(model, deal, by, Some(&draft)),
        Step::Copy { deal, by } => commit_as(model, deal, by, None),
        Step::Reveal { deal, by, key } => reveal_as(model, deal, by, key),
        Step::Reply { deal, by, length } => {
            let Some(kept) = model.deals.get(&deal).cloned() else {
                return;
            };
            let (number, side) = kept.actor(by);
            let content = content(length);
            let expected = side.is_some_and(|side| model.reply(deal, side, &content));
            let origin = RuntimeOrigin::signed(trader(number));
            assert_eq!(attempt(|| Reviews::reply(origin, deal, content)), expected);
        }
        Step::Expire { deal } => {
            let expected = model.expire(deal);
            let origin = RuntimeOrigin::signed(STRANGER);
            assert_eq!(attempt(|| Reviews::expire(origin, deal)), expected);
        }
        Step::Wait { blocks } => run_to(System::block_number() + blocks),
        Step::SetParameters(parameters) => {
            model.parameters = Some(parameters.clone());
            let origin = RuntimeOrigin::signed(GOVERNOR);
            assert!(attempt(|| Reviews::force_set_parameters(
                origin, parameters
            )));
        }
    }
}

/// Whatever was said or not, time ends every receipt, and all holds with it.
fn end(model: &mut Model) {
    let deals: Vec<_> = model.deals.keys().copied().collect();
    run_to(System::block_number() + 3 * 25);
    for deal in deals {
        run(model, Step::Expire { deal });
    }
    assert!(model.deals.is_empty());
    model.check();
    for who in (0..FUNDS_OF.len()).map(trader) {
        assert_eq!(Balances::total_balance(&who), Balances::free_balance(&who));
    }
    let free: Balance = model.free.iter().sum();
    assert_eq!(free + model.forfeited, FUNDS_OF.iter().sum());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn reviews_are_blind_and_every_planck_is_accounted_for(
        steps in prop::collection::vec(any_step(), 1..80)
    ) {
        new_test_ext().execute_with(|| {
            for (number, funds) in FUNDS_OF.into_iter().enumerate() {
                Balances::set_balance(&trader(number), funds);
            }
            let issuance = Balances::total_issuance();
            let (mut model, mut indexer) = (Model::new(), Indexer::default());
            for step in steps {
                System::reset_events();
                run(&mut model, step);
                events().into_iter().for_each(|event| indexer.read(event));
                model.check();
                indexer.check();
                Reviews::do_try_state().unwrap();
                assert_eq!(Balances::total_issuance(), issuance);
            }
            end(&mut model);
            Reviews::do_try_state().unwrap();
        });
    }

    #[test]
    fn no_other_review_has_the_same_hash(
        rating in 1u8..=5,
        other in 1u8..=5,
        deal in 0..DEALS,
        salt in any::<[u8; 32]>(),
        guess in any::<[u8; 32]>(),
    ) {
        let hash = |account, rating, salt| commitment(deal, &account, rating, None, &salt);
        let written = hash(BUYER, rating, salt);
        prop_assert_eq!(written == hash(BUYER, other, salt), rating == other);
        prop_assert_eq!(written == hash(BUYER, rating, guess), salt == guess);
        prop_assert_ne!(written, hash(SELLER, rating, salt));
    }
}
