//! The tracks of referenda: how long, how sure and how dear a decision of each kind must be.

use super::origins::Origin;
use crate::{live_or_fast, Balance, BlockNumber, OriginCaller, RuntimeOrigin};
use alloc::borrow::Cow;
use cybermiles_primitives::{CMT, DAYS, HOURS, MINUTES};
use frame_support::traits::OriginTrait;
use pallet_referenda::{Curve, Track, TrackInfo};
use sp_runtime::{str_array as name, Perbill};

/// What everybody may propose, by the origin that it would speak as.
pub struct Tracks;

const fn percent(x: u32) -> Perbill {
    Perbill::from_percent(x)
}

/// Falls in a straight line from `ceil` percent to `floor` percent over the decision period.
const fn falling(ceil: u32, floor: u32) -> Curve {
    Curve::LinearDecreasing {
        length: percent(100),
        floor: percent(floor),
        ceil: percent(ceil),
    }
}

/// The periods of a track, in blocks: on the live chain, or under `fast-runtime`.
const fn periods(
    prepare: BlockNumber,
    decision: BlockNumber,
    confirm: BlockNumber,
    enactment: BlockNumber,
) -> [BlockNumber; 4] {
    live_or_fast!([prepare, decision, confirm, enactment], [1, 8, 2, 1])
}

const fn track(
    id: u16,
    title: &str,
    (max_deciding, decision_deposit): (u32, Balance),
    [prepare_period, decision_period, confirm_period, min_enactment_period]: [BlockNumber; 4],
    (min_approval, min_support): (Curve, Curve),
) -> Track<u16, Balance, BlockNumber> {
    Track {
        id,
        info: TrackInfo {
            name: name(title),
            max_deciding,
            decision_deposit,
            prepare_period,
            decision_period,
            confirm_period,
            min_enactment_period,
            min_approval,
            min_support,
        },
    }
}

/// All tracks, in the order of their ids, as the referenda pallet asks.
static TRACKS: [Track<u16, Balance, BlockNumber>; 6] = [
    track(
        0,
        "root",
        (1, 100_000 * CMT),
        periods(2 * HOURS, 14 * DAYS, DAYS, DAYS),
        (falling(100, 50), falling(50, 0)),
    ),
    track(
        1,
        "whitelisted_caller",
        (10, 10_000 * CMT),
        periods(30 * MINUTES, 14 * DAYS, 30 * MINUTES, 10 * MINUTES),
        (falling(100, 50), falling(20, 0)),
    ),
    track(
        10,
        "staking_admin",
        (5, 5_000 * CMT),
        periods(2 * HOURS, 14 * DAYS, 3 * HOURS, 10 * MINUTES),
        (falling(100, 50), falling(25, 0)),
    ),
    track(
        30,
        "small_spender",
        (30, 100 * CMT),
        periods(2 * HOURS, 7 * DAYS, 12 * HOURS, DAYS),
        (falling(100, 50), falling(10, 0)),
    ),
    track(
        31,
        "medium_spender",
        (20, 1_000 * CMT),
        periods(2 * HOURS, 14 * DAYS, DAYS, DAYS),
        (falling(100, 50), falling(20, 0)),
    ),
    track(
        32,
        "big_spender",
        (10, 10_000 * CMT),
        periods(2 * HOURS, 14 * DAYS, 2 * DAYS, DAYS),
        (falling(100, 50), falling(40, 0)),
    ),
];

impl pallet_referenda::TracksInfo<Balance, BlockNumber> for Tracks {
    type Id = u16;
    type RuntimeOrigin = <RuntimeOrigin as OriginTrait>::PalletsOrigin;

    fn tracks() -> impl Iterator<Item = Cow<'static, Track<Self::Id, Balance, BlockNumber>>> {
        TRACKS.iter().map(Cow::Borrowed)
    }

    fn track_for(origin: &Self::RuntimeOrigin) -> Result<Self::Id, ()> {
        match origin {
            OriginCaller::system(frame_system::RawOrigin::Root) => Ok(0),
            OriginCaller::Origins(origin) => Ok(match origin {
                Origin::WhitelistedCaller => 1,
                Origin::StakingAdmin => 10,
                Origin::SmallSpender => 30,
                Origin::MediumSpender => 31,
                Origin::BigSpender => 32,
            }),
            _ => Err(()),
        }
    }
}
