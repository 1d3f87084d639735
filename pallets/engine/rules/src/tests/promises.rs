//! What other pallets are promised: `Rules`.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*};
use codec::Encode;
use cybermiles_primitives::engine::{NotDone, RuleSetRef, Rules as Promise};
use frame_support::weights::Weight;
use sp_runtime::DispatchError;

fn of_lena(name: &str) -> RuleSetRef {
    RuleSetRef {
        owner: LENA,
        name: called(name),
        code: None,
    }
}

#[test]
fn they_fire_without_a_caller() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        let events = System::events().len();
        let with = vec![purchase(741, 10_000)];
        let bytes = with.encoded_size() as u32;
        let (outcome, weight) = <Rules as Promise>::fire(&of_lena("Pricing"), with, 1_000).unwrap();
        assert_eq!(plain(&outcome.state.facts), [(0, purchase(741, 8_000))]);
        assert_eq!(outcome.effects, [message(vec![decimal(8_000)])]);
        assert!(weight.ref_time() < <Rules as Promise>::fire_weight(bytes, 1_000).ref_time());
        // What it means is for whoever asked to say.
        assert_eq!(System::events().len(), events);
    });
}

#[test]
fn a_refusal_says_what_it_weighed() {
    build_and_execute(|| {
        deploy(LENA, "Endless", &endless(vec![]));
        let pinned = RuleSetRef {
            code: Some(hash_of(&pricing())),
            ..of_lena("Endless")
        };
        let fire = |rules: &RuleSetRef, steps| {
            let NotDone { error, weight } =
                <Rules as Promise>::fire(rules, vec![counter()], steps).unwrap_err();
            (error, weight)
        };
        let (error, nothing) = fire(&pinned, 100);
        assert_eq!(error, Error::<Test>::Replaced.into());
        let (error, little) = fire(&of_lena("Endless"), 100);
        assert_eq!(error, Error::<Test>::StepLimit.into());
        let (_, more) = fire(&of_lena("Endless"), 200);
        assert!(nothing.ref_time() < little.ref_time());
        assert_eq!(more - little, crate::steps_weight::<()>(100));
    });
}

#[test]
fn nobody_has_no_rules() {
    let nobody = <() as Promise>::fire(&of_lena("Pricing"), vec![], 1);
    let refused = NotDone {
        error: DispatchError::Unavailable,
        weight: Weight::zero(),
    };
    assert_eq!(nobody, Err(refused));
    assert_eq!(<() as Promise>::fire_weight(1, 1), Weight::zero());
}
