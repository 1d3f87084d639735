//! What other pallets see: `Escrow` and `Deals`. (`Disputes` has a file of its own.)

use super::mock::*;
use crate::{pallet::*, WeightInfo};
use cybermiles_primitives::trade::{AssetKind, Deals as _, Escrow as Opens, Order};
use frame_support::assert_ok;

#[test]
fn terms_are_judged_before_there_is_a_deal() {
    build_and_execute(|| {
        assert_ok!(<Escrow as Opens>::ensure_terms(&terms()));
        let mut late = terms();
        late.settle_within = 1;
        assert_eq!(
            <Escrow as Opens>::ensure_terms(&late),
            Err(Error::<Test>::DurationOutOfBounds.into())
        );
        let mut petty = terms();
        petty.deposit = 1;
        assert_eq!(
            <Escrow as Opens>::ensure_terms(&petty),
            Err(Error::<Test>::DepositTooSmall.into())
        );
        Recorder::set(|record| record.court_is_closed = true);
        assert_eq!(
            <Escrow as Opens>::ensure_terms(&terms()),
            Err(Error::<Test>::CourtUnavailable.into())
        );
    });
}

#[test]
fn so_are_assets() {
    build_and_execute(|| {
        assert_ok!(<Escrow as Opens>::ensure_asset(&CMT));
        assert_ok!(<Escrow as Opens>::ensure_asset(&USD));
        assert_eq!(
            <Escrow as Opens>::ensure_asset(&AssetKind::WithId(SHELL)),
            Err(Error::<Test>::AssetNotAccepted.into())
        );
    });
}

#[test]
fn opening_weighs_the_worst_case() {
    assert_eq!(<Escrow as Opens>::open_weight(), <()>::open());
}

#[test]
fn an_order_becomes_a_deal() {
    build_and_execute(|| {
        let order = Order {
            listing: Some(4),
            ..milestones(USD)
        };
        assert_eq!(<Escrow as Opens>::open(order), Ok(0));
        assert_eq!(Escrow::deal(0).unwrap().listing, Some(4));
    });
}

#[test]
fn parties_and_carrier_are_known_until_the_deal_has_ended() {
    build_and_execute(|| {
        for reach in REACH {
            let id = reach(units(CMT));
            assert_eq!(Escrow::parties(id), Some((RAVI, MEI)));
            assert_eq!(Escrow::carrier(id), Some(LENA));
        }
        let id = owed(units(USD));
        assert_eq!(Escrow::parties(id), None);
        assert_eq!(Escrow::carrier(id), None);
        assert_eq!(Escrow::parties(id + 1), None);
    });
}
