//! What calls are charged: before for the most, afterwards for what was done.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*, WeightInfo};
use cybermiles_archive::Kind;
use cybermiles_primitives::engine::{Contracts, Deployable};
use frame_support::{assert_ok, dispatch::GetDispatchInfo, weights::Weight};

fn read(archive: &ArchiveBytes) -> Weight {
    <() as WeightInfo>::parse(archive.len() as u32)
}

fn most_for_deploy(archive: &ArchiveBytes, with: &[u8], gas: Weight) -> Weight {
    let call = Call::<Test>::deploy {
        archive: archive.clone(),
        input: input(with),
        funds: TANK,
        gas,
        deposit_limit: None,
        salt: salt(b""),
    };
    call.get_dispatch_info().call_weight
}

fn parts() -> Weight {
    MockParts::<3>::deploy_weight(5)
        + MockParts::<2>::deploy_weight(7)
        + MockParts::<5>::deploy_weight(6)
}

#[test]
fn deploy_is_the_sum_of_its_parts() {
    build_and_execute(|| {
        let bytes = purchase("1");
        let gas = Gas::get();
        let all = read(&bytes)
            + <() as WeightInfo>::deploy()
            + parts()
            + MockContracts::instantiate_weight(4, 2);
        let with = Act::Note(1).input();
        assert_eq!(with.len(), 2);
        assert_eq!(most_for_deploy(&bytes, &with, gas), all + gas);
        assert_eq!(weight_of(try_deploy(bytes, &with, TANK)), all + USED);
        // Without a contract there is no gas.
        let bytes = bare("1");
        let all = read(&bytes) + <() as WeightInfo>::deploy() + MockParts::<3>::deploy_weight(5);
        assert_eq!(most_for_deploy(&bytes, b"", gas), all);
        assert_eq!(weight_of(try_deploy(bytes, b"", TANK)), all);
    });
}

#[test]
fn what_is_refused_pays_for_what_was_done() {
    build_and_execute(|| {
        let gas = Gas::get();
        // At once: what is no archive, and what is too heavy.
        let heavy = archive("1", &[(Kind::Contract, "c", &vec![7; 150_000])]);
        let none: ArchiveBytes = vec![1; 50].try_into().unwrap();
        for bytes in [heavy, none] {
            assert_eq!(most_for_deploy(&bytes, b"", gas), read(&bytes));
            let refused = weight_of(try_deploy(bytes.clone(), b"", TANK));
            assert_eq!(refused, read(&bytes));
        }
        // At its second part.
        let bad = archive(
            "1",
            &[(Kind::Rules, "a", b"rules"), (Kind::Records, "b", b"bad")],
        );
        let refused = weight_of(try_deploy(bad.clone(), b"", TANK));
        let parts = MockParts::<3>::deploy_weight(5) + MockParts::<5>::deploy_weight(3);
        assert_eq!(refused, read(&bad) + <() as WeightInfo>::deploy() + parts);
        // By its constructor, which used all its gas.
        let with = Act::Exhaust(1).input();
        let most = most_for_deploy(&purchase("1"), &with, gas);
        assert_eq!(weight_of(try_deploy(purchase("1"), &with, TANK)), most);
    });
}

#[test]
fn an_upgrade_pays_for_what_changed() {
    build_and_execute(|| {
        deploy(purchase("1"));
        let bytes = archive(
            "2",
            &[
                (Kind::Contract, "purchase", b"other"),
                (Kind::Process, "purchase process", b"process"),
                (Kind::Rules, "discount", b"rules"),
            ],
        );
        let call = |with: &[u8]| Call::<Test>::upgrade {
            app: 0,
            archive: bytes.clone(),
            previous: hash_of(&purchase("1")),
            input: input(with),
            gas: Gas::get(),
        };
        let fixed = read(&bytes) + <() as WeightInfo>::upgrade();
        let most = fixed
            + MockParts::<5>::remove_weight() * 64
            + MockParts::<3>::deploy_weight(5)
            + MockParts::<2>::deploy_weight(7)
            + MockContracts::replace_weight(5);
        assert_eq!(call(b"").get_dispatch_info().call_weight, most);
        let with = Act::Note(1).input();
        let one = <() as WeightInfo>::serve_call();
        let called = call(&with).get_dispatch_info().call_weight;
        assert_eq!(called, most + one + Gas::get());
        let done = Bundles::upgrade(
            signed(LENA),
            0,
            bytes.clone(),
            hash_of(&purchase("1")),
            input(&with),
            Gas::get(),
        );
        let changed = MockParts::<5>::remove_weight()
            + MockParts::<3>::remove_weight()
            + MockParts::<3>::deploy_weight(5)
            + MockContracts::replace_weight(5);
        assert_eq!(weight_of(done), fixed + changed + one + USED);
    });
}

#[test]
fn remove_is_charged_for_its_parts() {
    build_and_execute(|| {
        let (app, _) = deploy(purchase("1"));
        let call = Call::<Test>::remove { app };
        let remove = <() as WeightInfo>::remove();
        let most = remove + MockParts::<5>::remove_weight() * 64;
        assert_eq!(call.get_dispatch_info().call_weight, most);
        let parts = MockParts::<2>::remove_weight()
            + MockParts::<3>::remove_weight()
            + MockParts::<5>::remove_weight();
        let done = Bundles::remove(signed(LENA), app);
        assert_ok!(done);
        assert_eq!(weight_of(done), remove + parts);
    });
}

#[test]
fn the_default_gas_fits_into_the_slice() {
    <Bundles as frame_support::traits::Hooks<u32>>::integrity_test();
}
