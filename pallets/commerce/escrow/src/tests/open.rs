//! `open`, and the opening in general.

use super::mock::*;
use crate::{pallet::*, Amounts, Deal, State};
use cybermiles_primitives::{
    trade::{AssetKind, DealId, Order, Parts},
    AccountId, Balance,
};
use frame_support::{
    assert_noop, assert_ok,
    dispatch::DispatchResult,
    traits::{Consideration, VestedTransfer},
};
use sp_runtime::{DispatchError, TokenError};

fn call(order: Order) -> DispatchResult {
    let Order {
        buyer,
        seller,
        asset,
        parts,
        terms,
        content,
        listing,
    } = order;
    assert_eq!(listing, None);
    Escrow::open(signed(buyer), seller, asset, parts, terms, content)
}

fn assert_refused(order: Order, error: impl Into<DispatchError>) {
    let error = error.into();
    assert_noop!(call(order.clone()), error);
    // By the trait, not even when the caller goes on.
    let before = sp_io::storage::root(Default::default());
    assert_eq!(
        <Escrow as cybermiles_primitives::trade::Escrow>::open(order),
        Err(error)
    );
    assert_eq!(before, sp_io::storage::root(Default::default()));
}

#[test]
fn the_price_lies_in_a_pot_of_its_own() {
    build_and_execute(|| {
        let order = units(CMT);
        assert_ok!(call(order.clone()));
        let stored = Deals::<Test>::get(0).unwrap();
        let expected = Deal {
            buyer: RAVI,
            seller: MEI,
            asset: CMT,
            parts: order.parts.clone(),
            terms: order.terms.clone(),
            content: None,
            listing: None,
            salt: stored.salt,
            released: 0,
            due: Amounts::default(),
            state: State::Funded { deadline: 11 },
            ticket: stored.ticket.clone(),
        };
        assert_eq!(stored, expected);
        assert_eq!(NextDeal::<Test>::get(), 1);
        assert_eq!(owns(CMT, pot(0)), TOTAL);
        assert_eq!(Balances::free_balance(RAVI), WEALTH - TOTAL - 100 - RENT);
        assert_eq!((deposit(RAVI), rent(RAVI)), (100, RENT));
        // The seller has not agreed to anything yet.
        assert_eq!((deposit(MEI), owns(CMT, MEI)), (0, WEALTH));
        assert_eq!(
            events(),
            [Event::Opened {
                deal: 0,
                buyer: RAVI,
                seller: MEI,
                asset: CMT,
                parts: order.parts,
                terms: order.terms,
                content: None,
                listing: None,
                pot: pot(0),
                deadline: 11,
            }]
        );
    });
}

#[test]
fn in_an_asset_that_keeps_no_account_alive() {
    build_and_execute(|| {
        assert_ok!(call(milestones(USD)));
        assert_eq!(owns(USD, pot(0)), TOTAL);
        assert_eq!(owns(CMT, pot(0)), 0);
        assert_eq!(owns(USD, RAVI), WEALTH - TOTAL);
        assert_eq!(owns(CMT, RAVI), WEALTH);
        assert_eq!(Deals::<Test>::get(0).unwrap().content, Some(content(3)));
    });
}

#[test]
fn who_lists_has_agreed_before() {
    build_and_execute(|| {
        let id = open(Order {
            listing: Some(9),
            ..units(CMT)
        });
        assert_eq!((deposit(RAVI), deposit(MEI)), (100, 100));
        assert_eq!(Deals::<Test>::get(id).unwrap().listing, Some(9));
    });
}

#[test]
fn each_deal_has_another_pot_that_nobody_knows_in_advance() {
    build_and_execute(|| {
        let first = open(units(CMT));
        let second = open(units(CMT));
        assert_eq!((first, second), (0, 1));
        assert_ne!(pot(first), pot(second));
        let salt = |id| Deals::<Test>::get(id).unwrap().salt;
        assert_eq!(salt(first), salt(second));
        System::reset_events();
        System::initialize(&2, &sp_core::H256::repeat_byte(7), &Default::default());
        assert_ne!(salt(open(units(CMT))), salt(first));
    });
}

#[test]
fn a_pots_address_holds_id_and_salt_in_full() {
    let mut seen = std::collections::BTreeSet::new();
    for id in [0, 1, 255, 256, u64::from(u32::MAX) + 1, DealId::MAX] {
        for salt in [[0; 12], [0xff; 12], *b"\0\0\0\0\0\0\0\0\0\0\0\x01"] {
            let pot = Escrow::derive_pot(id, salt).unwrap();
            assert_eq!(pot, Escrow::pot(id, salt));
            assert!(seen.insert(pot));
        }
    }
}

#[test]
fn a_deal_takes_the_bytes_that_the_doc_says() {
    assert_eq!(Escrow::footprint().size, 568);
    new_test_ext().execute_with(|| {
        let ticket = <Test as Config>::Ticket::new(&RAVI, Escrow::footprint());
        assert!(ticket.is_ok());
        assert_eq!(rent(RAVI), RENT);
    });
}

#[test]
fn parties_are_distinct() {
    build_and_execute(|| {
        let order = Order {
            seller: RAVI,
            ..units(CMT)
        };
        assert_refused(order, Error::<Test>::SameParty);
        for carrier in [RAVI, MEI] {
            let mut order = units(CMT);
            order.terms.carrier = Some(carrier);
            assert_refused(order, Error::<Test>::CarrierIsParty);
        }
        let mut order = units(CMT);
        order.terms.carrier = None;
        assert_ok!(call(order));
    });
}

#[test]
fn both_must_be_in_good_standing() {
    for who in [RAVI, MEI] {
        build_and_execute(|| {
            Recorder::suspend(who);
            assert_refused(units(CMT), Error::<Test>::TradingSuspended);
        });
    }
}

#[test]
fn the_asset_must_be_accepted() {
    build_and_execute(|| {
        for id in [SHELL, 99] {
            assert_refused(
                units(AssetKind::WithId(id)),
                Error::<Test>::AssetNotAccepted,
            );
        }
    });
}

#[test]
fn durations_lie_within_their_bounds() {
    build_and_execute(|| {
        for duration in 0..5 {
            for (blocks, is_allowed) in [(1, false), (2, true), (1_000, true), (1_001, false)] {
                let mut order = units(CMT);
                let terms = &mut order.terms;
                *[
                    &mut terms.accept_within,
                    &mut terms.ship_within,
                    &mut terms.deliver_within,
                    &mut terms.inspect_within,
                    &mut terms.settle_within,
                ][duration] = blocks;
                if is_allowed {
                    assert_ok!(call(order));
                } else {
                    assert_refused(order, Error::<Test>::DurationOutOfBounds);
                }
            }
        }
    });
}

#[test]
fn a_deposit_is_none_or_lives_on_its_own() {
    build_and_execute(|| {
        for (amount, is_allowed) in [
            (0, true),
            (1, false),
            (EXISTENTIAL_DEPOSIT - 1, false),
            (EXISTENTIAL_DEPOSIT, true),
        ] {
            let mut order = units(CMT);
            order.terms.deposit = amount;
            if is_allowed {
                assert_ok!(call(order));
            } else {
                assert_refused(order, Error::<Test>::DepositTooSmall);
            }
        }
    });
}

#[test]
fn the_court_must_sit() {
    build_and_execute(|| {
        Recorder::set(|record| record.court_is_closed = true);
        assert_refused(units(CMT), Error::<Test>::CourtUnavailable);
        let mut order = units(CMT);
        order.terms.court = None;
        assert_ok!(call(order));
    });
}

fn with_parts(asset: AssetKind, parts: Parts) -> Order {
    Order {
        parts,
        ..units(asset)
    }
}

fn of_units(price: Balance, count: u32) -> Order {
    with_parts(CMT, Parts::Units { price, count })
}

fn of_steps(asset: AssetKind, steps: &[Balance]) -> Order {
    let parts = Parts::Milestones(steps.to_vec().try_into().unwrap());
    with_parts(asset, parts)
}

#[test]
fn every_portion_is_paid_for() {
    build_and_execute(|| {
        assert_refused(of_units(100, 0), Error::<Test>::EmptyPart);
        assert_refused(of_units(0, 100), Error::<Test>::EmptyPart);
        assert_refused(of_steps(CMT, &[]), Error::<Test>::EmptyPart);
        assert_refused(of_steps(CMT, &[100, 0, 100]), Error::<Test>::EmptyPart);
        assert_ok!(call(of_steps(CMT, &[20; 16])));
    });
}

#[test]
fn totals_neither_overflow_nor_are_dust() {
    build_and_execute(|| {
        assert_refused(of_units(Balance::MAX, 2), Error::<Test>::TotalOverflow);
        assert_refused(
            of_steps(CMT, &[Balance::MAX, 10]),
            Error::<Test>::TotalOverflow,
        );
        assert_refused(of_units(3, 3), Error::<Test>::TotalTooSmall);
        assert_ok!(call(of_units(5, 2)));
        assert_refused(of_steps(USD, &[4]), Error::<Test>::TotalTooSmall);
        assert_ok!(call(of_steps(USD, &[5])));
    });
}

#[test]
fn a_last_milestone_can_stay_in_the_pot() {
    build_and_execute(|| {
        assert_refused(of_steps(CMT, &[100, 9]), Error::<Test>::RemainderTooSmall);
        assert_ok!(call(of_steps(CMT, &[1, 10])));
    });
}

#[test]
fn the_buyer_pays_or_nothing_happens() {
    build_and_execute(|| {
        assert_refused(of_units(WEALTH, 1), TokenError::FundsUnavailable);
        // The deposit and the rent are on hold; what then is left must keep the account.
        let liquid = WEALTH - 100 - RENT;
        assert_refused(of_units(liquid, 1), TokenError::Frozen);
        assert_refused(
            of_units(liquid - EXISTENTIAL_DEPOSIT + 1, 1),
            TokenError::Frozen,
        );
        assert_ok!(call(of_units(liquid - EXISTENTIAL_DEPOSIT, 1)));
        assert_eq!(Balances::free_balance(RAVI), EXISTENTIAL_DEPOSIT);
    });
}

#[test]
fn all_of_an_asset_can_be_paid_but_no_dust_is_made() {
    build_and_execute(|| {
        let order = |price| with_parts(USD, Parts::Units { price, count: 1 });
        for left in 1..ASSET_MINIMUM {
            assert_refused(order(WEALTH - left), TokenError::NotExpendable);
        }
        assert_ok!(call(order(WEALTH)));
        assert_eq!(owns(USD, RAVI), 0);
    });
}

#[test]
fn an_asset_that_is_frozen_is_not_paid_with() {
    build_and_execute(|| {
        freeze();
        assert_refused(units(USD), TokenError::Frozen);
    });
}

#[test]
fn locked_cmt_is_no_price() {
    build_and_execute(|| {
        let vested = |who: &AccountId, amount| {
            <Vesting as VestedTransfer<AccountId>>::vested_transfer(&RAVI, who, amount, 1, 1)
        };
        assert_ok!(vested(&NEWCOMER, 5_000));
        let order = Order {
            buyer: NEWCOMER,
            ..units(CMT)
        };
        assert_refused(order, TokenError::Frozen);
    });
}

#[test]
fn a_seller_who_listed_without_a_deposit_sells_nothing() {
    build_and_execute(|| {
        let order = Order {
            seller: NEWCOMER,
            listing: Some(1),
            ..units(CMT)
        };
        let before = sp_io::storage::root(Default::default());
        let opened = <Escrow as cybermiles_primitives::trade::Escrow>::open(order);
        assert_eq!(opened, Err(TokenError::FundsUnavailable.into()));
        assert_eq!(before, sp_io::storage::root(Default::default()));
    });
}

#[test]
fn ids_end() {
    build_and_execute(|| {
        NextDeal::<Test>::put(DealId::MAX);
        assert_refused(
            units(CMT),
            DispatchError::Arithmetic(sp_runtime::ArithmeticError::Overflow),
        );
    });
}

#[test]
fn only_the_signed_open() {
    build_and_execute(|| {
        let order = units(CMT);
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Escrow::open(
                    origin,
                    MEI,
                    CMT,
                    order.parts.clone(),
                    order.terms.clone(),
                    None
                ),
                DispatchError::BadOrigin
            );
        }
    });
}
