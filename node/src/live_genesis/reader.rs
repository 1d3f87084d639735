//! Reads a genesis file field by field and collects what is wrong, instead of stopping at the first
//! problem as a deserializer would.

use super::dev_keys;
use cybermiles_primitives::{AccountId, Balance, BlockNumber, Moment, CMT, DAYS, SS58_PREFIX};
use sp_core::{
    crypto::{Derive, Ss58Codec},
    ed25519, sr25519, H256,
};
use sp_runtime::Perbill;
use std::collections::BTreeMap;
use toml::{
    value::{Datetime, Offset},
    Table, Value,
};

/// A table of the file and where it stands, for the messages.
pub struct Section {
    place: String,
    fields: Table,
    /// The whole table is missing, which has been said: its fields need not be missed one by one.
    missing: bool,
}

impl Section {
    /// The file itself.
    pub fn root(fields: Table) -> Self {
        Self {
            place: String::new(),
            fields,
            missing: false,
        }
    }

    /// How a field of this table is called in messages.
    pub fn name(&self, field: &str) -> String {
        if self.place.is_empty() {
            format!("`{field}`")
        } else {
            format!("`{}.{field}`", self.place)
        }
    }
}

/// Collects problems, and remembers every account and key that it has seen.
pub struct Reader {
    problems: Vec<String>,
    seen: BTreeMap<[u8; 32], String>,
    well_known: BTreeMap<[u8; 32], String>,
}

impl Reader {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self {
            problems: Vec::new(),
            seen: BTreeMap::new(),
            well_known: dev_keys::all(),
        }
    }

    /// What has been wrong so far.
    pub fn problems(self) -> Vec<String> {
        self.problems
    }

    /// Notes a problem, a whole sentence.
    pub fn complain(&mut self, problem: impl Into<String>) {
        self.problems.push(problem.into());
    }

    /// Takes a table out of `parent`.
    pub fn section(&mut self, parent: &mut Section, field: &str) -> Section {
        let place = parent.name(field).replace('`', "");
        match parent.fields.remove(field) {
            Some(Value::Table(fields)) => Section {
                place,
                fields,
                missing: false,
            },
            other => {
                let problem = if other.is_some() {
                    "is not a table"
                } else {
                    "is missing"
                };
                self.complain(format!("The table `{place}` {problem}."));
                Section {
                    place,
                    fields: Table::new(),
                    missing: true,
                }
            }
        }
    }

    /// Takes a list of tables out of `parent`. A list that is not there is empty.
    pub fn sections(&mut self, parent: &mut Section, field: &str) -> Vec<Section> {
        let name = parent.name(field);
        let items = match parent.fields.remove(field) {
            None => Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.complain(format!(
                    "{name} is not a list of tables: write `[[{field}]]`."
                ));
                Vec::new()
            }
        };
        let mut sections = Vec::new();
        for (item, number) in items.into_iter().zip(1..) {
            let place = format!("{field}[{number}]");
            match item {
                Value::Table(fields) => {
                    sections.push(Section {
                        place,
                        fields,
                        missing: false,
                    });
                }
                _ => self.complain(format!("`{place}` is not a table: write `[[{field}]]`.")),
            }
        }
        sections
    }

    /// Complains about every field that nobody has taken.
    pub fn close(&mut self, section: Section) {
        for field in section.fields.keys() {
            self.complain(format!("There is no field called {}.", section.name(field)));
        }
    }

    /// A text that is not empty.
    pub fn text(&mut self, section: &mut Section, field: &str) -> Option<String> {
        let text = self.take(section, field, "a text in quotes", |value| match value {
            Value::String(text) => Some(text),
            _ => None,
        })?;
        if text.trim().is_empty() {
            self.complain(format!("{} is empty.", section.name(field)));
            return None;
        }
        Some(text)
    }

    /// A list of texts.
    pub fn texts(&mut self, section: &mut Section, field: &str) -> Option<Vec<String>> {
        self.take(
            section,
            field,
            "a list of texts in quotes",
            |value| match value {
                Value::Array(items) => items
                    .into_iter()
                    .map(|item| item.as_str().map(ToString::to_string))
                    .collect::<Option<Vec<_>>>(),
                _ => None,
            },
        )
    }

    /// An amount, in whole CMT in the file and in planck here.
    pub fn amount(&mut self, section: &mut Section, field: &str) -> Option<Balance> {
        self.take(section, field, "a number of whole CMT", |value| {
            Balance::try_from(value.as_integer()?)
                .ok()?
                .checked_mul(CMT)
        })
    }

    /// A time on chain, in days of blocks in the file and in blocks here.
    pub fn days(&mut self, section: &mut Section, field: &str) -> Option<BlockNumber> {
        self.take(
            section,
            field,
            "a number of days, from 1 to 36525",
            |value| {
                let days = BlockNumber::try_from(value.as_integer()?).ok()?;
                (1..=36_525)
                    .contains(&days)
                    .then(|| days.saturating_mul(DAYS))
            },
        )
    }

    /// A percentage between 0 and 100, with up to seven digits after the point: `"7.5%"`.
    pub fn percent(&mut self, section: &mut Section, field: &str) -> Option<Perbill> {
        self.take(
            section,
            field,
            "a percentage from \"0%\" to \"100%\"",
            |value| percent(value.as_str()?),
        )
    }

    /// A date and time with its offset: `2027-01-01T00:00:00Z`.
    pub fn moment(&mut self, section: &mut Section, field: &str) -> Option<Moment> {
        self.take(
            section,
            field,
            "a moment such as 2027-01-01T00:00:00Z",
            |value| unix_millis(value.as_datetime()?),
        )
    }

    /// As [`Self::moment`], for a field that need not be there.
    pub fn optional_moment(&mut self, section: &mut Section, field: &str) -> Option<Moment> {
        section
            .fields
            .contains_key(field)
            .then(|| self.moment(section, field))
            .flatten()
    }

    /// A 32-byte hash that is not zero.
    pub fn hash(&mut self, section: &mut Section, field: &str) -> Option<H256> {
        let hash = self.take(section, field, "32 bytes in hexadecimal with 0x", |value| {
            bytes32(value.as_str()?.strip_prefix("0x")?).map(H256)
        })?;
        if hash.is_zero() {
            self.complain(format!(
                "{} is zero: nothing would be in it.",
                section.name(field)
            ));
            return None;
        }
        Some(hash)
    }

    /// An account that appears nowhere else.
    pub fn account(&mut self, section: &mut Section, field: &str) -> Option<AccountId> {
        self.identity(section, field).map(AccountId::from)
    }

    /// An ed25519 key that appears nowhere else.
    pub fn ed25519(&mut self, section: &mut Section, field: &str) -> Option<ed25519::Public> {
        self.identity(section, field).map(ed25519::Public::from_raw)
    }

    /// An sr25519 key that appears nowhere else.
    pub fn sr25519(&mut self, section: &mut Section, field: &str) -> Option<sr25519::Public> {
        let key = self
            .identity(section, field)
            .map(sr25519::Public::from_raw)?;
        // An empty derivation is refused only for bytes that are no point of the curve, as most
        // ed25519 keys are not.
        if key.derive(std::iter::empty()).is_none() {
            self.complain(format!("{} is not an sr25519 key.", section.name(field)));
            return None;
        }
        Some(key)
    }

    /// The 32 bytes of an account or key, which must be new, not zero and not well-known.
    fn identity(&mut self, section: &mut Section, field: &str) -> Option<[u8; 32]> {
        let name = section.name(field);
        let text = self.text(section, field)?;
        let bytes = match identity(&text) {
            Ok(bytes) => bytes,
            Err(reason) => {
                self.complain(format!("{name} {reason}."));
                return None;
            }
        };
        if bytes == [0; 32] {
            self.complain(format!("{name} is zero: nobody has its secret."));
        }
        if let Some(path) = self.well_known.get(&bytes) {
            let path = if path.is_empty() {
                "the development phrase"
            } else {
                path
            };
            self.complain(format!(
                "{name} is a development key ({path}): anybody can sign for it."
            ));
        }
        if let Some(other) = self.seen.get(&bytes) {
            self.complain(format!("{name} is the same as {other}."));
            return None;
        }
        self.seen.insert(bytes, name);
        Some(bytes)
    }

    /// Takes a field and reads it, or says that it is missing or not what it should be.
    fn take<T>(
        &mut self,
        section: &mut Section,
        field: &str,
        expected: &str,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Option<T> {
        let name = section.name(field);
        let Some(value) = section.fields.remove(field) else {
            if !section.missing {
                self.complain(format!("{name} is missing: it must be {expected}."));
            }
            return None;
        };
        let result = read(value);
        if result.is_none() {
            self.complain(format!("{name} is not {expected}."));
        }
        result
    }
}

/// The bytes of an address of this chain, or of 0x and 64 hexadecimal digits.
fn identity(text: &str) -> Result<[u8; 32], String> {
    if let Some(digits) = text.strip_prefix("0x") {
        return bytes32(digits).ok_or_else(|| "is not 32 bytes in hexadecimal".into());
    }
    match AccountId::from_ss58check_with_version(text) {
        Ok((account, format)) if u16::from(format) == SS58_PREFIX => Ok(account.into()),
        Ok((_, format)) => {
            let found = u16::from(format);
            Err(format!(
                "is an address of another network (prefix {found}, not {SS58_PREFIX})"
            ))
        }
        Err(_) => Err("is neither an address nor 32 bytes in hexadecimal with 0x".into()),
    }
}

/// 64 hexadecimal digits.
fn bytes32(digits: &str) -> Option<[u8; 32]> {
    hex::decode(digits).ok()?.try_into().ok()
}

/// `"7.5%"` as parts per billion, without a float in between.
fn percent(text: &str) -> Option<Perbill> {
    const DECIMALS: usize = 7;
    let number = text.strip_suffix('%')?.trim_end();
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || fraction.len() > DECIMALS {
        return None;
    }
    let parts: u64 = format!("{whole}{fraction:0<DECIMALS$}").parse().ok()?;
    (parts <= 1_000_000_000).then(|| Perbill::from_parts(u32::try_from(parts).unwrap_or(u32::MAX)))
}

/// Unix milliseconds of a moment that has a date, a time and an offset, from 1970 on.
#[allow(clippy::arithmetic_side_effects)] // A TOML date has a year of four digits.
fn unix_millis(moment: &Datetime) -> Option<Moment> {
    let (date, time, offset) = (moment.date?, moment.time?, moment.offset?);
    let offset_minutes = match offset {
        Offset::Z => 0,
        Offset::Custom { minutes } => i64::from(minutes),
    };
    // Days since 1970 by counting years from March, so that the leap day comes last.
    let (year, month, day) = (
        i64::from(date.year),
        i64::from(date.month),
        i64::from(date.day),
    );
    let march_year = if month > 2 { year } else { year - 1 };
    let month_from_march = (month + 9) % 12;
    let leap_days = march_year / 4 - march_year / 100 + march_year / 400;
    let days = march_year * 365 + leap_days + (month_from_march * 153 + 2) / 5 + day - 719_469;
    let minutes = (days * 24 + i64::from(time.hour)) * 60 + i64::from(time.minute) - offset_minutes;
    let millis = (minutes * 60 + i64::from(time.second)) * 1_000;
    Moment::try_from(millis + i64::from(time.nanosecond / 1_000_000)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(text: &str) -> Option<Moment> {
        unix_millis(&text.parse().ok()?)
    }

    #[test]
    fn moments_are_unix_milliseconds() {
        assert_eq!(millis("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(millis("1970-01-01T01:00:00+01:00"), Some(0));
        assert_eq!(millis("2000-02-29T12:34:56.789Z"), Some(951_827_696_789));
        assert_eq!(millis("2027-01-01T00:00:00Z"), Some(1_798_761_600_000));
        assert_eq!(millis("2100-03-01T00:00:00Z"), Some(4_107_542_400_000));
        assert_eq!(millis("1969-12-31T23:59:59Z"), None);
        assert_eq!(millis("2027-01-01T00:00:00"), None, "without an offset");
        assert_eq!(millis("2027-01-01"), None, "without a time");
    }

    #[test]
    fn percentages_are_exact() {
        assert_eq!(percent("0%"), Some(Perbill::zero()));
        assert_eq!(percent("5%"), Some(Perbill::from_percent(5)));
        assert_eq!(percent("7.5 %"), Some(Perbill::from_parts(75_000_000)));
        assert_eq!(percent("0.0000001%"), Some(Perbill::from_parts(1)));
        assert_eq!(percent("100%"), Some(Perbill::one()));
        for wrong in [
            "",
            "%",
            "5",
            "-1%",
            "100.1%",
            "1.00000001%",
            "1,5%",
            ".5%",
            "five%",
        ] {
            assert_eq!(percent(wrong), None, "{wrong}");
        }
    }
}
