//! Facts as people write them, JSON or CSV, and back.
//!
//! JSON is a list of facts, `[{"type": "Message", "status": "GET_PRICE", "listed_price": 100}]`, or an object with a
//! list for each type, `{"Message": [{"status": "GET_PRICE", "listed_price": 100}]}`. A CSV has a row of field names
//! and a row for each fact; its type is told beside the file, or in a column `type`.
//!
//! * A field that is left out, or an empty cell, is zero, false, the empty text, the first variant.
//! * Numbers are exact: digits, and a point for decimals, as a number or as a text. No exponents.
//! * An enum is the name of its variant. An account or a hash is 0x and 64 hex digits; [`Reader::accounts`]
//!   takes other forms of accounts.
//! * Facts come in the order of the file, from the object of lists type by type as the file has them.
//!
//! Nothing is skipped: whatever the rules do not know is refused with its place.

mod write;

pub use write::{Json, Named};

use cybermiles_rules::{
    Cap, Decimal, Fact, FactType, Fields, NotDecimal, RuleSet, Text, Type, Value,
};
use serde::{
    de::{DeserializeOwned, Deserializer, MapAccess, Visitor},
    Deserialize,
};
use serde_json::Value as JsonValue;
use std::{
    collections::HashSet,
    fmt::{self, Display},
    fs,
    io::Read,
    marker::PhantomData,
    path::Path,
};

/// Reads an account.
pub type ReadAccount = fn(&str) -> Result<[u8; 32], String>;

/// The key, and the column, that tells a fact's type.
const TYPE: &str = "type";

/// What is wrong, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// `people.csv:7: age`, `facts.json: [3].fico_score`.
    pub place: String,
    /// What is wrong there.
    pub why: String,
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.why)
    }
}

/// Gathers the facts of a firing from files, and everything that is wrong with them.
pub struct Reader<'r> {
    rules: &'r RuleSet,
    account: ReadAccount,
    facts: Vec<Fact>,
    faults: Vec<Fault>,
}

/// A value as the file has it.
#[derive(Clone, Copy)]
enum Raw<'a> {
    Text(&'a str),
    Number(&'a str),
    Bool(bool),
    /// From a table, where everything is a text.
    Cell(&'a str),
    /// Something that no field holds, by its kind.
    Other(&'static str),
}

impl<'r> Reader<'r> {
    /// For the types of these rules.
    pub fn new(rules: &'r RuleSet) -> Self {
        Self {
            rules,
            account: bytes,
            facts: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Takes accounts as `read` understands them, and not only in hex.
    pub fn accounts(self, read: ReadAccount) -> Self {
        Self {
            account: read,
            ..self
        }
    }

    /// The facts in the order in which they were read, or all that is wrong with them.
    pub fn finish(self) -> Result<Vec<Fact>, Vec<Fault>> {
        match self.faults.is_empty() {
            true => Ok(self.facts),
            false => Err(self.faults),
        }
    }

    /// Adds the facts of a file: `facts.json`, `facts.csv` with a column `type`, or `Person=people.csv`.
    pub fn file(&mut self, argument: &str) {
        let (kind, path) = match argument.split_once('=') {
            Some((kind, path)) => (Some(kind), path),
            None => (None, argument),
        };
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(why) => return self.refuse(path, why),
        };
        let is_table = Path::new(path)
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        match (is_table, kind, std::str::from_utf8(&bytes)) {
            (true, ..) => self.csv(path, kind, &bytes[..]),
            (false, Some(_), _) => self.refuse(path, "only a .csv is given with a type"),
            (false, None, Ok(text)) => self.json(path, text),
            (false, None, Err(why)) => self.refuse(path, why),
        }
    }

    /// Adds the facts of a JSON text; `file` is its name in faults.
    pub fn json(&mut self, file: &str, text: &str) {
        let text = text.trim_start_matches('\u{feff}');
        if text.trim_start().starts_with('{') {
            let Some(Members(lists)) = self.parsed::<Members<Vec<Members<JsonValue>>>>(file, text)
            else {
                return;
            };
            for (name, list) in &lists {
                for (at, Members(members)) in list.iter().enumerate() {
                    let place = format!("{file}: {name}[{at}]");
                    self.add_members(&place, name, members);
                }
            }
        } else {
            let Some(list) = self.parsed::<Vec<Members<JsonValue>>>(file, text) else {
                return;
            };
            for (at, Members(members)) in list.into_iter().enumerate() {
                self.add_typed(&format!("{file}: [{at}]"), members);
            }
        }
    }

    fn parsed<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        serde_json::from_str(text)
            .map_err(|why| self.refuse(file, why))
            .ok()
    }

    /// Adds a fact whose type is among its members.
    fn add_typed(&mut self, place: &str, mut members: Vec<(String, JsonValue)>) {
        let Some(at) = members.iter().position(|(key, _)| key == TYPE) else {
            return self.refuse(place, "has no `type`");
        };
        match members.remove(at).1 {
            JsonValue::String(name) => self.add_members(place, &name, &members),
            other => self.refuse(
                &format!("{place}.{TYPE}"),
                format!("`{}` is no name of a type", clipped(&other.to_string())),
            ),
        }
    }

    fn add_members(&mut self, place: &str, kind: &str, members: &[(String, JsonValue)]) {
        let numbers: Vec<_> = members.iter().map(|(_, value)| number_of(value)).collect();
        let given = members.iter().zip(&numbers).map(|((key, value), number)| {
            let raw = match value {
                JsonValue::String(text) => Raw::Text(text),
                JsonValue::Number(_) => Raw::Number(number),
                JsonValue::Bool(value) => Raw::Bool(*value),
                JsonValue::Null => Raw::Other("null"),
                JsonValue::Array(_) => Raw::Other("a list"),
                JsonValue::Object(_) => Raw::Other("an object"),
            };
            (key.as_str(), raw)
        });
        self.add(place, ".", kind, given);
    }

    /// Adds the facts of a CSV, all of type `kind`, or each of the type that its column `type` tells; `file`
    /// is its name in faults.
    pub fn csv(&mut self, file: &str, kind: Option<&str>, table: impl Read) {
        let mut rows = csv::ReaderBuilder::new()
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(table);
        let header = match rows.headers() {
            Ok(header) => header.clone(),
            Err(why) => return self.refuse(&format!("{file}:1"), why),
        };
        let Some(type_column) = self.type_column(file, kind, &header) else {
            return;
        };
        for row in rows.into_records() {
            let (line, row) = match row {
                Ok(row) => (row.position().map_or(0, csv::Position::line), row),
                Err(why) => {
                    let line = why.position().map_or(0, csv::Position::line);
                    return self.refuse(&format!("{file}:{line}"), "the row is not text in UTF-8");
                }
            };
            let place = format!("{file}:{line}");
            if row.len() != header.len() {
                let (cells, columns) = (row.len(), header.len());
                self.refuse(
                    &place,
                    format!("{cells} cells; the header has {columns} columns"),
                );
                continue;
            }
            let of_row = type_column.and_then(|column| row.get(column));
            let given = header
                .iter()
                .zip(&row)
                .enumerate()
                .filter(|(at, (_, cell))| Some(*at) != type_column && !cell.is_empty())
                .map(|(_, (name, cell))| (name, Raw::Cell(cell)));
            self.add(&place, ": ", kind.or(of_row).unwrap_or_default(), given);
        }
    }

    /// Where the column `type` is, if the type is not known without it. `None` if the header is refused.
    fn type_column(
        &mut self,
        file: &str,
        kind: Option<&str>,
        header: &csv::StringRecord,
    ) -> Option<Option<usize>> {
        let place = format!("{file}:1");
        if let Some(twice) = repeated(header.iter()) {
            self.refuse(&place, format!("the column `{twice}` is there twice"));
            return None;
        }
        let column = match kind {
            Some(_) => None,
            None => {
                let column = header.iter().position(|name| name == TYPE);
                if column.is_none() {
                    self.refuse(
                        &place,
                        "has no column `type`, and the file is given without a type",
                    );
                    return None;
                }
                column
            }
        };
        let unknown = header.iter().enumerate().find(|(at, name)| {
            let known = self.rules.types.iter().any(|of| {
                kind.is_none_or(|kind| is(&of.name, kind))
                    && of.fields.iter().any(|field| is(&field.name, name))
            });
            Some(*at) != column && !known
        });
        // Without the type nothing is known; its fault comes with the first row.
        if let (Some((_, name)), true) = (
            unknown,
            kind.is_none_or(|kind| type_of(self.rules, kind).is_some()),
        ) {
            self.refuse(
                &place,
                format!(
                    "the column `{}` is no field of {}",
                    clipped(name),
                    kind.unwrap_or("any type")
                ),
            );
            return None;
        }
        Some(column)
    }

    /// Adds a fact of the type `kind` with the values that are given. `joint` stands between a place and a
    /// field's name.
    fn add<'a>(
        &mut self,
        place: &str,
        joint: &str,
        kind: &str,
        given: impl Iterator<Item = (&'a str, Raw<'a>)> + Clone,
    ) {
        let rules = self.rules;
        let Some((index, of)) = type_of(rules, kind) else {
            let names = listed(rules.types.iter().map(|of| &of.name));
            return self.refuse(
                place,
                format!(
                    "the rules have no type `{}`; they have {names}",
                    clipped(kind)
                ),
            );
        };
        let room = Cap::Facts.max() as usize;
        if self.facts.len() >= room {
            return self.refuse(place, format!("more than {room} facts"));
        }
        let mut values: Vec<_> = of
            .fields
            .iter()
            .map(|field| Value::zero(field.ty))
            .collect();
        for (name, raw) in given {
            match self.field(of, name, raw) {
                Ok((at, value)) => values.get_mut(at).map_or((), |field| *field = value),
                Err(why) => self.refuse(&format!("{place}{joint}{}", clipped(name)), why),
            }
        }
        match (u8::try_from(index), Fields::try_from(values)) {
            (Ok(kind), Ok(fields)) => self.facts.push(Fact { kind, fields }),
            _ => self.refuse(place, "the rules have too many types or fields"),
        }
    }

    fn field(&self, of: &FactType, name: &str, raw: Raw<'_>) -> Result<(usize, Value), String> {
        let found = of
            .fields
            .iter()
            .enumerate()
            .find(|(_, field)| is(&field.name, name));
        let (at, field) = found.ok_or_else(|| {
            let names = listed(of.fields.iter().map(|field| &field.name));
            format!("no field of {}; it has {names}", text(&of.name))
        })?;
        self.value(field.ty, raw).map(|value| (at, value))
    }

    fn value(&self, ty: Type, raw: Raw<'_>) -> Result<Value, String> {
        use Raw::{Bool, Cell, Number, Other, Text as Word};
        if let Other(kind) = raw {
            return Err(format!("{kind}, where one value belongs"));
        }
        match (ty, raw) {
            (Type::Int, Word(t) | Number(t) | Cell(t)) => int(t).map(Value::Int),
            (Type::Decimal, Word(t) | Number(t) | Cell(t)) => t
                .parse::<Decimal>()
                .map(Value::Decimal)
                .map_err(|why| number_fault(t, why)),
            (Type::Bool, Bool(value)) => Ok(Value::Bool(value)),
            (Type::Bool, Cell("true")) => Ok(Value::Bool(true)),
            (Type::Bool, Cell("false")) => Ok(Value::Bool(false)),
            (Type::Text(most), Word(t) | Cell(t)) => limited(t, most).map(Value::Text),
            (Type::Account, Word(t) | Cell(t)) => (self.account)(t)
                .map(Value::Account)
                .map_err(|why| format!("`{}` is no account: {why}", clipped(t))),
            (Type::Hash, Word(t) | Cell(t)) => bytes(t)
                .map(Value::Hash)
                .map_err(|why| format!("`{}` is no hash: {why}", clipped(t))),
            (Type::Enum(of), Word(t) | Cell(t)) => self.variant(of, t),
            (ty, Word(t) | Number(t) | Cell(t)) => Err(wrong_kind(ty, t)),
            (ty, Bool(value)) => Err(wrong_kind(ty, &value.to_string())),
            (_, Other(kind)) => Err(kind.into()),
        }
    }

    fn variant(&self, of: u8, name: &str) -> Result<Value, String> {
        let Some(of) = self.rules.enums.get(usize::from(of)) else {
            return Err("of an enum that the rules do not have".into());
        };
        of.variants
            .iter()
            .position(|variant| is(variant, name))
            .and_then(|at| u8::try_from(at).ok())
            .map(Value::Enum)
            .ok_or_else(|| {
                format!(
                    "`{}` is no variant of {}; it has {}",
                    clipped(name),
                    text(&of.name),
                    listed(of.variants.iter())
                )
            })
    }

    fn refuse(&mut self, place: &str, why: impl Display) {
        self.faults.push(Fault {
            place: place.into(),
            why: why.to_string(),
        });
    }
}

/// The members of a JSON object in their order, none of them twice.
struct Members<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Members<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry::<String, T>()? {
                    members.push(member);
                }
                match repeated(members.iter().map(|(key, _)| key.as_str())) {
                    Some(twice) => Err(serde::de::Error::custom(format!(
                        "`{}` is there twice",
                        clipped(twice)
                    ))),
                    None => Ok(Members(members)),
                }
            }
        }

        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

fn repeated<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = HashSet::new();
    names.into_iter().find(|name| !seen.insert(*name))
}

/// The digits of a number, as they were written.
fn number_of(value: &JsonValue) -> String {
    match value {
        JsonValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn type_of<'r>(rules: &'r RuleSet, name: &str) -> Option<(usize, &'r FactType)> {
    let mut types = rules.types.iter().enumerate();
    types.find(|(_, of)| is(&of.name, name))
}

fn is(name: &[u8], text: &str) -> bool {
    name == text.as_bytes()
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn listed<'a>(names: impl Iterator<Item = &'a Vec<u8>>) -> String {
    let names: Vec<_> = names.map(|name| text(name)).collect();
    match names.is_empty() {
        true => "none".into(),
        false => names.join(", "),
    }
}

/// So much of a text that a message stays a line.
fn clipped(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.into(),
    }
}

fn int(text: &str) -> Result<i128, String> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(format!("`{}` is not a whole number", clipped(text)));
    }
    text.parse()
        .map_err(|_| number_fault(text, NotDecimal::TooLarge))
}

fn number_fault(text: &str, why: NotDecimal) -> String {
    match why {
        NotDecimal::TooFine => format!("`{}` has {why}", clipped(text)),
        NotDecimal::Malformed | NotDecimal::TooLarge => format!("`{}` is {why}", clipped(text)),
    }
}

fn limited(text: &str, most: u8) -> Result<Text, String> {
    let too_long = || {
        format!(
            "`{}` has {} bytes; the field holds {most}",
            clipped(text),
            text.len()
        )
    };
    if text.len() > usize::from(most) {
        return Err(too_long());
    }
    Text::try_from(text.as_bytes().to_vec()).map_err(|_| too_long())
}

fn bytes(text: &str) -> Result<[u8; 32], String> {
    let mut bytes = [0; 32];
    text.strip_prefix("0x")
        .and_then(|digits| hex::decode_to_slice(digits, &mut bytes).ok())
        .map(|()| bytes)
        .ok_or_else(|| "not 0x and 64 hex digits".into())
}

fn wrong_kind(ty: Type, text: &str) -> String {
    let wanted = match ty {
        Type::Int => "a whole number",
        Type::Decimal => "a number",
        Type::Bool => "true or false",
        Type::Text(_) => "a text in quotes",
        Type::Account => "an account in quotes",
        Type::Hash => "a hash in quotes",
        Type::Enum(_) => "the name of a variant in quotes",
    };
    format!("`{}` is not {wanted}", clipped(text))
}

#[cfg(test)]
mod tests;
