//! What a client is shown.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*, views::*, WeightInfo};
use cybermiles_archive::{Invalid, Kind, Manifest};
use cybermiles_primitives::Balance;
use frame_support::weights::Weight;
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::Convert, DispatchError, TokenError};

#[test]
fn an_app() {
    build_and_execute(|| {
        assert_eq!(Bundles::app(0), None);
        let (app, account) = deploy(purchase("1"));
        let expected = AppView {
            owner: LENA,
            account: account.clone(),
            manifest: Manifest::peek(&purchase("1")).unwrap().0,
            hash: hash_of(&purchase("1")),
            revision: 0,
            code: Some(blake2_256(b"code").into()),
        };
        assert_eq!(Bundles::app(app), Some(expected));
        assert_eq!(Bundles::app_of(account), Some(app));
        assert_eq!(Bundles::app_of(RAVI), None);
        let (other, _) = deploy(bare("1"));
        assert_eq!(Bundles::app(other).unwrap().code, None);
    });
}

#[test]
fn a_queue() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        assert_eq!(Bundles::queue(account.clone()), []);
        queue(&account, Act::Trap(1));
        poll();
        queue(&account, Act::Note(2));
        let fee = call_fee(&account) / 2;
        let view = |call, act: Act, attempts| CallView {
            call,
            input: input(&act.input()),
            gas: Gas::get(),
            attempts,
            fee,
        };
        assert_eq!(
            Bundles::queue(account),
            [view(0, Act::Trap(1), 1), view(1, Act::Note(2), 0)]
        );
        assert_eq!(Bundles::queue(RAVI), []);
    });
}

#[test]
fn an_archive() {
    build_and_execute(|| {
        let view = Bundles::check(purchase("1"), 7).unwrap();
        assert_eq!(view.manifest.name, b"sample");
        assert_eq!(view.hash, hash_of(&purchase("1")));
        assert_eq!(view.too_heavy, None);
        let most = Bundles::most_for_deploy(&purchase("1"), &[0; 7], Weight::zero());
        assert_eq!(view.weight, most);
        let heavy = archive("1", &[(Kind::Contract, "c", &vec![7; 199_000])]);
        assert_eq!(Bundles::check(heavy, 0).unwrap().too_heavy, Some(200));
        let none: ArchiveBytes = b"SBC2".to_vec().try_into().unwrap();
        assert_eq!(Bundles::check(none, 0), Err(Invalid::BadMagic));
    });
}

fn estimate(with: &[u8], funds: Balance) -> Result<Estimate, DispatchError> {
    let (none, gas) = (salt(b""), Gas::get());
    Bundles::estimate(LENA, purchase("1"), input(with), funds, gas, None, none)
}

#[test]
fn an_estimate_is_what_then_happens() {
    build_and_execute(|| {
        let with = Act::Queue(Act::Note(1).input()).input();
        let before = root();
        let estimate = estimate(&with, TANK).unwrap();
        assert_eq!(root(), before);
        assert_eq!(NextApp::<Test>::get(), 0);

        let weight = weight_of(try_deploy(purchase("1"), &with, TANK));
        let account = account_of(0);
        let expected = Estimate {
            app: 0,
            weight,
            fee: Price::convert(weight),
            pays: FUNDS - free(&LENA),
            left: free(&account),
            account,
        };
        assert_eq!(estimate, expected);
        assert!(estimate.pays > TANK);
        assert!(estimate.left < TANK);
    });
}

#[test]
fn an_estimate_says_why_not() {
    build_and_execute(|| {
        let before = root();
        assert_eq!(estimate(&Act::Trap(1).input(), TANK), Err(TRAPPED));
        assert_eq!(estimate(b"", ED + 1), Err(TokenError::NotExpendable.into()));
        assert_eq!(root(), before);
    });
}

/// The views and the calls read the same archive alike.
#[test]
fn the_read_alone_is_the_least() {
    build_and_execute(|| {
        let bytes = purchase("1");
        let read = <() as WeightInfo>::parse(bytes.len() as u32);
        assert!(read.all_lte(Bundles::check(bytes, 0).unwrap().weight));
    });
}
