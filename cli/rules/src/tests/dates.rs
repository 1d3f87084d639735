//! From when and until when a rule holds.

use super::*;
use crate::date::parse;

#[test]
fn dates_are_utc() {
    let table = [
        ("1970-01-01", Some(0)),
        ("2026-11-23", Some(1_795_392_000_000)),
        ("23-Nov-2026", Some(1_795_392_000_000)),
        ("2026-11-23T08:00:00Z", Some(1_795_420_800_000)),
        ("2028-02-29", Some(1_835_395_200_000)),
        ("2027-02-29", None),
        ("2026-13-01", None),
        ("1969-12-31", None),
        ("2026-11-23T08:00:00", None),
        ("2026-11-23T08:00:00+01:00", None),
        ("23.11.2026", None),
        ("", None),
    ];
    for (text, expected) in table {
        assert_eq!(parse(text), expected, "{text}");
    }
}

#[test]
fn a_rule_holds_from_its_date_and_before_its_end() {
    let source = "rule R date-effective \"2026-11-23\" date-expires \"2026-11-24\" then end";
    let rules = right(source).rules;
    let day = 1_795_392_000_000u64;
    for (now, fires) in [
        (day - 1, 0),
        (day, 1),
        (day + 86_399_999, 1),
        (day + 86_400_000, 0),
    ] {
        assert_eq!(fire_at(&rules, now, vec![]).fired.len(), fires, "{now}");
    }
}
