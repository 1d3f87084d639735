//! `service`.

use super::{contracts::*, mock::*};
use crate::WeightInfo;
use frame_support::{assert_ok, dispatch::GetDispatchInfo, dispatch::Pays, weights::Weight};
use sp_runtime::DispatchError;

/// What one call that does as little weighs, with the look at it.
fn one() -> Weight {
    <() as WeightInfo>::pass() + <() as WeightInfo>::serve_call() + Gas::get()
}

#[test]
fn anybody_makes_calls_in_a_transaction_of_his() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        queue(&account, Act::Note(2));
        let fee = call_fee(&account) / 2;
        let info = Bundles::service(signed(RAVI), one()).unwrap();
        assert_eq!(info.pays_fee, Pays::Yes);
        assert_eq!(notes(&account), [1]);
        assert_eq!(pending(app), [1]);
        // The app has paid for it; Ravi pays for his transaction only.
        assert!(earned() > 0 && earned() < fee);
        assert_eq!(free(&RAVI), FUNDS);
    });
}

#[test]
fn what_it_weighs() {
    build_and_execute(|| {
        let service = <() as WeightInfo>::service();
        let most = one() * 3;
        let call = crate::Call::<Test>::service { most };
        assert_eq!(call.get_dispatch_info().call_weight, service + most);
        // With nothing to do, the look at the line.
        let nothing = weight_of(Bundles::service(signed(RAVI), most));
        assert_eq!(nothing, service + <() as WeightInfo>::pass());

        let (_, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        let pass = <() as WeightInfo>::pass();
        let made = weight_of(Bundles::service(signed(RAVI), most));
        let call = <() as WeightInfo>::serve_call() + USED;
        assert_eq!(made, service + pass * 2 + call);
    });
}

#[test]
fn too_little_for_a_call_makes_none() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        for less in [Weight::from_parts(1, 0), Weight::from_parts(0, 1)] {
            assert_ok!(Bundles::service(signed(RAVI), one() - less));
        }
        assert_eq!((asked(), pending(app)), (vec![], vec![0]));
        assert_ok!(Bundles::service(signed(RAVI), one()));
        assert_eq!(asked().len(), 1);
    });
}

#[test]
fn somebody_signs() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_eq!(
                error_of(Bundles::service(origin, one())),
                DispatchError::BadOrigin
            );
        }
    });
}
