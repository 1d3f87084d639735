//! Before, a call is charged for the most that it may need; a step, as the dearest kind.

use super::mock::*;
use crate::{steps_weight, types::*, WeightInfo};
use frame_support::weights::Weight;

/// Every kind of step costs something else.
struct Uneven;

impl WeightInfo for Uneven {
    fn deploy(c: u32) -> Weight {
        <()>::deploy(c)
    }
    fn remove() -> Weight {
        <()>::remove()
    }
    fn fire(c: u32, f: u32) -> Weight {
        <()>::fire(c, f)
    }
    fn open_session() -> Weight {
        <()>::open_session()
    }
    fn fire_session(c: u32, f: u32) -> Weight {
        <()>::fire_session(c, f)
    }
    fn close_session() -> Weight {
        <()>::close_session()
    }
    fn steps_alphas(s: u32) -> Weight {
        Weight::from_parts(1_000 + 2 * u64::from(s), 0)
    }
    fn steps_joins(s: u32) -> Weight {
        Weight::from_parts(5_000 + 7 * u64::from(s), 0)
    }
    fn steps_tokens(s: u32) -> Weight {
        Weight::from_parts(9_000 + 3 * u64::from(s), 0)
    }
    fn steps_decimals(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 0)
    }
    fn steps_divisions(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 11 * u64::from(s))
    }
    fn steps_integers(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 0)
    }
    fn steps_roundings(_: u32) -> Weight {
        Weight::from_parts(50_000, 50_000)
    }
    fn steps_feeds(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 0)
    }
    fn steps_texts(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 0)
    }
    fn steps_copies(s: u32) -> Weight {
        Weight::from_parts(u64::from(s), 0)
    }
    fn steps_matches(s: u32) -> Weight {
        Weight::from_parts(13 * u64::from(s), 0)
    }
    fn fire_cart() -> Weight {
        <()>::fire_cart()
    }
}

#[test]
fn steps_cost_what_the_dearest_kind_does() {
    assert_eq!(steps_weight::<Uneven>(0), Weight::zero());
    assert_eq!(steps_weight::<Uneven>(10), Weight::from_parts(130, 110));
}

#[test]
fn the_most_is_all_that_a_firing_may_use() {
    let steps = steps_weight::<()>(MAX_STEPS);
    let most = <()>::fire(MAX_CODE, 2 * 100 + MAX_SAID) + steps;
    assert_eq!(Rules::most_for_fire(100, MAX_STEPS), most);
    let most = <()>::fire_session(MAX_CODE, 2 * 100 + 2 * MAX_STATE + MAX_SAID) + steps;
    assert_eq!(Rules::most_for_fire_session(100, MAX_STEPS), most);
}

#[test]
fn steps_that_are_refused_are_not_charged() {
    let most = Rules::most_for_fire(0, MAX_STEPS);
    assert_eq!(Rules::most_for_fire(0, u32::MAX), most);
    let most = Rules::most_for_fire_session(0, MAX_STEPS);
    assert_eq!(Rules::most_for_fire_session(0, u32::MAX), most);
}
