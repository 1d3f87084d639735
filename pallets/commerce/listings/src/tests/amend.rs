//! `amend`.

use super::mock::*;
use crate::{pallet::*, Amendment, Listing};
use cybermiles_primitives::trade::{AssetKind, Content, Parts, TakeDown, Terms};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

fn price(price: u128) -> Amendment {
    Amendment {
        price: Some(price),
        ..Default::default()
    }
}

fn amend(revision: u32, amendment: Amendment) -> sp_runtime::DispatchResult {
    Shop::amend(signed(MEI), 0, revision, amendment)
}

#[test]
fn all_at_once() {
    build_and_execute(|| {
        let id = list_lamps();
        let slow = Terms {
            ship_within: 99,
            ..terms()
        };
        let amendment = Amendment {
            price: Some(25),
            category: Some(8),
            content: Some(content("brass lamps")),
            terms: Some(slow.clone()),
        };
        assert_ok!(amend(0, amendment.clone()));
        System::assert_last_event(
            Event::Amended {
                listing: id,
                revision: 1,
                amendment,
            }
            .into(),
        );
        let expected = Listing {
            price: 25,
            category: 8,
            content: content("brass lamps"),
            terms: slow,
            revision: 1,
            ..lamps()
        };
        assert_eq!(get(id), expected);
        assert!(Shop::category(7, None, 10).is_empty());
        assert_eq!(Shop::category(8, None, 10), [(id, expected)]);
        assert_eq!(rent(&MEI), RENT);
    });
}

#[test]
fn one_thing_at_a_time() {
    build_and_execute(|| {
        let id = list_lamps();
        assert_ok!(amend(0, price(21)));
        let category = Amendment {
            category: Some(8),
            ..Default::default()
        };
        assert_ok!(amend(1, category));
        let text = Amendment {
            content: Some(content("tin lamps")),
            ..Default::default()
        };
        assert_ok!(amend(2, text));
        let slow = Terms {
            ship_within: 99,
            ..terms()
        };
        let terms = Amendment {
            terms: Some(slow.clone()),
            ..Default::default()
        };
        assert_ok!(amend(3, terms));
        let expected = Listing {
            price: 21,
            category: 8,
            content: content("tin lamps"),
            terms: slow,
            revision: 4,
            ..lamps()
        };
        assert_eq!(get(id), expected);
    });
}

#[test]
fn the_same_category_again_stays_in_it() {
    build_and_execute(|| {
        let id = list_lamps();
        let same = Amendment {
            category: Some(CATEGORY),
            ..Default::default()
        };
        assert_ok!(amend(0, same));
        assert_eq!(Shop::category(CATEGORY, None, 10), [(id, get(id))]);
        assert_eq!(get(id).revision, 1);
    });
}

#[test]
fn running_deals_keep_what_was_agreed() {
    build_and_execute(|| {
        let id = list_lamps();
        let deal = buy(RAVI, id, 2);
        assert_ok!(amend(0, price(25)));
        let parts = Parts::Units {
            price: 20,
            count: 2,
        };
        assert_eq!(Deals::get(deal).unwrap().parts, parts);
        assert_eq!(units(id), (8, 2));
    });
}

#[test]
fn paused_or_not() {
    build_and_execute(|| {
        list_lamps();
        assert_ok!(Shop::pause(signed(MEI), 0));
        assert_ok!(amend(0, price(25)));
        assert!(get(0).paused);
    });
}

#[test]
fn only_the_seller_amends() {
    build_and_execute(|| {
        list_lamps();
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
            assert_noop!(
                Shop::amend(origin, 0, 0, price(25)),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Shop::amend(signed(RAVI), 0, 0, price(25)),
            Error::<Test>::NotSeller
        );
        assert_noop!(
            Shop::amend(signed(MEI), 1, 0, price(25)),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn the_revision_is_the_one_of_now() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(amend(1, price(25)), Error::<Test>::RevisionChanged);
        assert_ok!(amend(0, price(25)));
        assert_noop!(amend(0, price(26)), Error::<Test>::RevisionChanged);
    });
}

#[test]
fn something_has_to_change() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(
            amend(0, Amendment::default()),
            Error::<Test>::NothingToAmend
        );
    });
}

#[test]
fn what_comes_out_could_be_listed() {
    build_and_execute(|| {
        list_lamps();
        assert_noop!(amend(0, price(0)), Error::<Test>::ZeroPrice);
        for length in [0, 1_001] {
            let content = Some(Content {
                length,
                ..content("")
            });
            let amendment = Amendment {
                content,
                ..Default::default()
            };
            assert_noop!(amend(0, amendment), Error::<Test>::ContentLengthOutOfRange);
        }
        let with = |terms| Amendment {
            terms: Some(terms),
            ..Default::default()
        };
        let own = Terms {
            carrier: Some(MEI),
            ..terms()
        };
        assert_noop!(amend(0, with(own)), Error::<Test>::OwnCarrier);
        let hasty = Terms {
            inspect_within: 0,
            ..terms()
        };
        assert_noop!(amend(0, with(hasty)), DispatchError::Unavailable);
    });
}

/// Whatever is amended, asset and terms are asked for again: both may be refused since.
#[test]
fn the_escrow_is_asked_again() {
    build_and_execute(|| {
        list_lamps();
        Listings::<Test>::mutate(0, |entry| {
            entry.as_mut().unwrap().0.asset = AssetKind::WithId(2);
        });
        assert_noop!(amend(0, price(25)), TokenError::UnknownAsset);
        Listings::<Test>::mutate(0, |entry| {
            let listing = &mut entry.as_mut().unwrap().0;
            listing.asset = DOLLARS;
            listing.terms.inspect_within = 0;
        });
        assert_noop!(amend(0, price(25)), DispatchError::Unavailable);
        let both = Amendment {
            terms: Some(terms()),
            ..price(25)
        };
        assert_ok!(amend(0, both));
    });
}

#[test]
fn what_is_taken_down_is_not_amended() {
    build_and_execute(|| {
        list_lamps();
        assert_ok!(Shop::set_taken_down(0, true));
        assert_noop!(amend(0, price(25)), Error::<Test>::TakenDown);
        assert_ok!(Shop::set_taken_down(0, false));
        assert_ok!(amend(0, price(25)));
    });
}

#[test]
fn revisions_run_out_with_an_error() {
    build_and_execute(|| {
        list_lamps();
        Listings::<Test>::mutate(0, |entry| entry.as_mut().unwrap().0.revision = u32::MAX);
        assert_noop!(amend(u32::MAX, price(25)), ArithmeticError::Overflow);
    });
}
