//! The story of the pallet's doc.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive};
use cybermiles_archive::Kind;
use frame_support::assert_ok;

#[test]
fn lena_s_shop() {
    build_and_execute(|| {
        // She asks what it will cost, and deploys it.
        let estimate = Bundles::estimate(
            LENA,
            purchase("1"),
            input(b""),
            TANK,
            Gas::get(),
            None,
            salt(b""),
        )
        .unwrap();
        let (app, account) = deploy(purchase("1"));
        assert_eq!((estimate.app, &estimate.account), (app, &account));
        assert_eq!(free(&LENA), FUNDS - estimate.pays);

        // A process of hers comes to its service node; in the next block the contract is called.
        queue(&account, Act::Note(b'c'));
        let on_hold = call_fee(&account);
        next_block();
        poll();
        assert_eq!(notes(&account), b"c");
        assert!(earned() < on_hold);
        assert_eq!(call_fee(&account), 0);

        // One that traps is undone, tried three times, and dropped.
        queue(&account, Act::Trap(b'x'));
        events();
        for _ in 0..3 {
            next_block();
            poll();
        }
        let last = events().pop().unwrap();
        assert!(matches!(last, Event::CallDropped { attempts: 3, .. }));
        assert_eq!(notes(&account), b"c");

        // A better price, in the place of the one that she means.
        let second = archive(
            "2",
            &[
                (Kind::Contract, "purchase", b"code"),
                (Kind::Process, "purchase process", b"process"),
                (Kind::Rules, "pricing", b"cheaper"),
                (Kind::Records, "orders", b"schema"),
            ],
        );
        changes();
        assert_ok!(Bundles::upgrade(
            signed(LENA),
            app,
            second.clone(),
            hash_of(&purchase("1")),
            input(b""),
            Gas::get(),
        ));
        assert_eq!(changes(), ["deploy 3 pricing"]);
        assert_eq!(Bundles::app(app).unwrap().hash, hash_of(&second));

        // She closes shop.
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_quiet();
        assert_eq!(free(&LENA), FUNDS - TANK - CONTRACT_DEPOSIT);
        assert_eq!(free(&account), TANK - earned());
    });
}
