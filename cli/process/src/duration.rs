//! How long something may take, as both languages write it.

const SECOND: i128 = 1000;
const MINUTE: i128 = SECOND * 60;
const HOUR: i128 = MINUTE * 60;
const DAY: i128 = HOUR * 24;
const WEEK: i128 = DAY * 7;
/// A month is 30 days: a chain has no calendar, and a deadline no holidays.
const MONTH: i128 = DAY * 30;
const YEAR: i128 = DAY * 365;
/// What is waited for longer than this is a slip.
const MOST: i128 = YEAR * 100;

/// What a duration may look like in jPDL.
pub(crate) const WORDS: &str =
    "write a number and `seconds`, `minutes`, `hours`, `days`, `weeks`, `months` of 30 days or `years` of 365";
/// What a duration may look like in BPMN.
pub(crate) const ISO: &str =
    "write an ISO 8601 duration, as `P2D`, `PT36H`, `PT30M`, `PT10S` or `P1DT12H`; a month is 30 days, a year 365";

/// `2 days`, `36 hours`, in milliseconds.
pub(crate) fn words(text: &str) -> Option<i128> {
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at_checked(digits)?;
    let unit = match unit.trim() {
        "second" | "seconds" => SECOND,
        "minute" | "minutes" => MINUTE,
        "hour" | "hours" => HOUR,
        "day" | "days" => DAY,
        "week" | "weeks" => WEEK,
        "month" | "months" => MONTH,
        "year" | "years" => YEAR,
        _ => return None,
    };
    total(number, unit).filter(|millis| *millis > 0)
}

/// `P2DT12H`, in milliseconds.
pub(crate) fn iso(text: &str) -> Option<i128> {
    let text = text.trim().strip_prefix('P')?;
    let (date, time) = match text.split_once('T') {
        Some((date, time)) if !time.is_empty() => (date, time),
        Some(_) => return None,
        None => (text, ""),
    };
    let date = parts(date, &[('Y', YEAR), ('M', MONTH), ('W', WEEK), ('D', DAY)])?;
    let time = parts(time, &[('H', HOUR), ('M', MINUTE), ('S', SECOND)])?;
    let millis = date.checked_add(time)?;
    (1..=MOST).contains(&millis).then_some(millis)
}

/// Numbers, each with one of the units, in their order.
fn parts(mut text: &str, mut units: &[(char, i128)]) -> Option<i128> {
    let mut sum = 0i128;
    while !text.is_empty() {
        let digits = text.find(|c: char| !c.is_ascii_digit())?;
        let (number, rest) = text.split_at_checked(digits)?;
        let letter = rest.chars().next()?;
        let at = units.iter().position(|(unit, _)| *unit == letter)?;
        let (_, unit) = units.get(at)?;
        sum = sum.checked_add(total(number, *unit)?)?;
        units = units.get(at.saturating_add(1)..)?;
        text = rest.get(letter.len_utf8()..)?;
    }
    Some(sum)
}

fn total(number: &str, unit: i128) -> Option<i128> {
    let number: i128 = number.parse().ok()?;
    number.checked_mul(unit).filter(|millis| *millis <= MOST)
}
