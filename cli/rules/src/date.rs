//! Dates of `date-effective` and `date-expires`, in UTC.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

const DAYS: [&str; 2] = ["%Y-%m-%d", "%d-%b-%Y"];
const MOMENT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Milliseconds since 1970 of `2026-11-23`, `2026-11-23T08:00:00Z` or, as Drools has it,
/// `23-Nov-2026`.
pub(crate) fn parse(text: &str) -> Option<u64> {
    let days = DAYS
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
        .map(|day| day.and_time(NaiveTime::MIN));
    let moment = days.or_else(|| NaiveDateTime::parse_from_str(text, MOMENT).ok())?;
    u64::try_from(moment.and_utc().timestamp_millis()).ok()
}
