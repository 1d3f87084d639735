//! Schemas of records, from `records/<collection>.toml`.
//!
//! ```toml
//! access = "owner"                # or "anyone"
//! indexes = ["buyer", "status"]   # up to four fields
//!
//! [enums]
//! Status = ["OPEN", "PAID"]
//!
//! [fields]
//! buyer = "account"
//! amount = "decimal"
//! note = "string(32)"
//! status = "Status"
//! ```
//!
//! Fields have the types of the rule language, `enum(OPEN, PAID)` among them, and are numbered in the order of the
//! text.

use crate::{
    fault::{nearest, Fault},
    project::Source,
};
use cybermiles_records::{Access, Cap, Schema};
use cybermiles_rule_language::{add_enum, add_field, Remark, WrongField};
use cybermiles_rules::Form;
use serde::{
    de::{MapAccess, Visitor},
    Deserialize, Deserializer,
};
use sp_crypto_hashing::blake2_256;
use std::{fmt, marker::PhantomData, ops::Range};
use toml::Spanned;

/// Types that are no enums, so that no enum of such a name would ever be meant.
const TYPES: [&str; 6] = ["int", "decimal", "bool", "string", "account", "hash"];

type Text = Spanned<String>;

/// The text of a collection.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    access: Option<Text>,
    #[serde(default)]
    indexes: Vec<Text>,
    #[serde(default)]
    enums: Ordered<Vec<Text>>,
    fields: Ordered<Text>,
}

/// Names with what they stand for, in the order of the text.
struct Ordered<T>(Vec<(Text, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

struct InOrder<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
    type Value = Ordered<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<T>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Ordered(entries))
    }
}

/// Compiles a schema; refuses it with all that is wrong. The same text gives the same bytes.
pub(crate) fn compile(source: &Source) -> Result<Schema, Vec<Fault>> {
    let file: File = source.toml().map_err(|fault| vec![fault])?;
    let mut reading = Reading {
        source,
        faults: Vec::new(),
    };
    let schema = Schema {
        source: blake2_256(source.text.as_bytes()),
        name: source.stem().into(),
        access: reading.access(file.access.as_ref()),
        indexes: reading.indexes(&file.indexes, &file.fields),
        form: reading.form(&file),
    };
    if reading.faults.is_empty() {
        // What no place in the text is to blame for.
        if let Err(invalid) = schema.check() {
            reading.faults.push(source.whole(invalid.to_string(), None));
        }
    }
    match reading.faults.is_empty() {
        true => Ok(schema),
        false => Err(reading.faults),
    }
}

/// Reads a schema and gathers what is wrong.
struct Reading<'a> {
    source: &'a Source,
    faults: Vec<Fault>,
}

impl Reading<'_> {
    fn fault(&mut self, at: Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.faults.push(self.source.fault(at, message, help));
    }

    /// What is wrong within a text of the file.
    fn within(&mut self, text: &Text, wrong: &Remark) {
        let at = place(&self.source.text, text, wrong.range());
        self.fault(at, wrong.message(), wrong.help().map(str::to_string));
    }

    fn access(&mut self, access: Option<&Text>) -> Access {
        match access.map(|access| (access, access.get_ref().as_str())) {
            None | Some((_, "owner")) => Access::Owner,
            Some((_, "anyone")) => Access::Anyone,
            Some((access, other)) => {
                let message = format!("there is no access `{other}`");
                let help = "\"owner\": only the app writes; \"anyone\": whoever comes";
                self.fault(access.span(), message, Some(help.into()));
                Access::Owner
            }
        }
    }

    fn indexes(&mut self, indexes: &[Text], fields: &Ordered<Text>) -> Vec<u8> {
        let mut read = Vec::new();
        let names = || fields.0.iter().map(|(name, _)| name.get_ref().as_str());
        for index in indexes {
            let name = index.get_ref();
            let at = names().position(|field| field == name);
            match at.and_then(|at| u8::try_from(at).ok()) {
                Some(at) if read.contains(&at) => {
                    self.fault(index.span(), format!("`{name}` has an index already"), None);
                }
                Some(at) => read.push(at),
                None => {
                    let near = nearest(name, names());
                    let help = near.map(|near| format!("did you mean `{near}`?"));
                    self.fault(index.span(), format!("there is no field `{name}`"), help);
                }
            }
        }
        if let Some(over) = indexes.get(Cap::Indexes.max() as usize) {
            let message = format!("more than {} indexes", Cap::Indexes.max());
            self.fault(over.span(), message, None);
        }
        read
    }

    fn form(&mut self, file: &File) -> Form {
        let mut form = Form::default();
        let before = self.faults.len();
        for (name, variants) in &file.enums.0 {
            if TYPES.contains(&name.get_ref().as_str()) {
                self.fault(name.span(), "this is a type already", None);
            }
            let texts: Vec<&str> = variants.iter().map(|v| v.get_ref().as_str()).collect();
            if let Err(wrong) = add_enum(&mut form, name.get_ref(), &texts) {
                let help = wrong.help().map(str::to_string);
                self.fault(name.span(), wrong.message(), help);
            }
        }
        // An enum that could not be read is missing, and every field of it would seem wrong.
        if self.faults.len() > before {
            return form;
        }
        for (name, ty) in &file.fields.0 {
            match add_field(&mut form, name.get_ref(), ty.get_ref()) {
                Ok(()) => (),
                Err(WrongField::Name(wrong)) => self.within(name, &wrong),
                Err(WrongField::Type(wrong)) => self.within(ty, &wrong),
            }
        }
        if file.fields.0.is_empty() {
            self.faults
                .push(self.source.whole("a record has no fields", None));
        }
        form
    }
}

/// Where a stretch of a text is in the file; all of the text, if it is not written letter by letter.
fn place(source: &str, text: &Text, within: Range<usize>) -> Range<usize> {
    let span = text.span();
    let written = source.get(span.clone()).unwrap_or_default();
    let quotes: &[char] = &['"', '\''];
    let inner = written
        .strip_prefix(quotes)
        .and_then(|inner| inner.strip_suffix(quotes));
    let before = match inner {
        Some(inner) if inner == text.get_ref() => 1,
        None if written == text.get_ref() => 0,
        _ => return span,
    };
    let start = span.start.saturating_add(before);
    start.saturating_add(within.start)..start.saturating_add(within.end)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;
    use cybermiles_rules::Type;

    fn compiled(stem: &str, text: &str) -> Result<Schema, Vec<Fault>> {
        compile(&Source {
            path: format!("records/{stem}.toml"),
            text: text.into(),
        })
    }

    const INVOICE: &str = r#"
access = "anyone"
indexes = ["due", "status"]

[enums]
Status = ["OPEN", "PAID"]

[fields]
number = "string(20)"
due = "int"
amount = "decimal"
status = "Status"
open = "bool"
buyer = "account"
paper = "hash"
note = "string"
"#;

    fn faults(text: &str) -> Vec<String> {
        let faults = compiled("invoice", text).unwrap_err();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_collection_is_read_in_its_order() {
        let schema = compiled("invoice", INVOICE).unwrap();
        assert_eq!(schema.name, b"invoice");
        assert_eq!(schema.access, Access::Anyone);
        assert_eq!(schema.indexes, [1, 3]);
        assert_eq!(schema.source, blake2_256(INVOICE.as_bytes()));
        assert_eq!(
            schema.form.enums[0].variants,
            [b"OPEN".to_vec(), b"PAID".to_vec()]
        );
        let fields: Vec<_> = schema.form.fields.iter().map(|field| field.ty).collect();
        let (number, note) = (Type::Text(20), Type::Text(64));
        let ends = [Type::Enum(0), Type::Bool, Type::Account, Type::Hash, note];
        assert_eq!(
            fields,
            [&[number, Type::Int, Type::Decimal][..], &ends].concat()
        );
        let names: Vec<_> = schema.form.fields.iter().map(|f| f.name.clone()).collect();
        assert_eq!(names[0], b"number");
        assert_eq!(names[7], b"note");
        assert_eq!(Schema::from_bytes(&schema.to_bytes()), Ok(schema));
    }

    #[test]
    fn only_the_owner_writes_if_nothing_is_said() {
        let schema = compiled("a", "[fields]\nx = \"int\"\n").unwrap();
        assert_eq!(schema.access, Access::Owner);
        assert!(schema.indexes.is_empty());
    }

    #[test]
    fn all_faults_are_shown_where_they_are() {
        let text = INVOICE
            .replace("\"anyone\"", "\"all\"")
            .replace("\"due\", ", "\"deu\", ")
            .replace("amount = \"decimal\"", "amount = \"decimla\"");
        let shown = faults(&text);
        assert_eq!(shown.len(), 3);
        assert!(
            shown[0].starts_with("records/invoice.toml:2:10: there is no access `all`"),
            "{}",
            shown[0]
        );
        assert_eq!(
            shown[1],
            "\
records/invoice.toml:3:12: there is no field `deu`
  |
3 | indexes = [\"deu\", \"status\"]
  |            ^^^^^
  = did you mean `due`?
"
        );
        assert!(shown[2].contains("did you mean `decimal`?"), "{}", shown[2]);
    }

    #[test]
    fn what_a_schema_may_not_be_is_refused() {
        let cases = [
            (
                "[fields]\nx = \"string(300)\"\n",
                "a string has from 1 to 128 bytes",
            ),
            ("[fields]\nx = 1\n", "invalid type: integer `1`"),
            (
                "indexes = [\"x\", \"x\"]\n[fields]\nx = \"int\"\n",
                "`x` has an index already",
            ),
            (
                "[enums]\nint = [\"A\"]\n[fields]\nx = \"int\"\n",
                "records/invoice.toml:2:1: this is a type already",
            ),
            ("access = \"owner\"\n", "missing field `fields`"),
            ("[fields]\nx = \"int\"\nx = \"int\"\n", "duplicate key"),
            (
                "index = []\n[fields]\nx = \"int\"\n",
                "unknown field `index`",
            ),
            (
                "[enums]\nE = []\n[fields]\nx = \"E\"\n",
                "records/invoice.toml:2:1: `E` has no variants",
            ),
            ("[fields]\n", "records/invoice.toml: a record has no fields"),
        ];
        for (text, wanted) in cases {
            let shown = faults(text).concat();
            assert!(shown.contains(wanted), "{wanted}: {shown}");
        }
    }

    #[test]
    fn indexes_over_the_most_are_shown() {
        let text = "indexes = [\"a\", \"b\", \"c\", \"d\", \"e\"]\n[fields]\na = \"int\"\nb = \"int\"\nc = \"int\"\nd = \"int\"\ne = \"int\"\n";
        assert!(faults(text)[0].starts_with("records/invoice.toml:1:32: more than 4 indexes"));
    }
}
