//! Texts that know where they stand.

use crate::remarks::{Remarks, Span, Word};
use quick_xml::escape::resolve_predefined_entity;
use std::ops::Range;

/// A text as its author means it, and where in the source each of its bytes comes from.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Text {
    pub text: String,
    /// A place for each byte.
    at: Vec<usize>,
    /// Where the last one ends.
    end: usize,
}

impl Text {
    /// Decodes the value of an attribute that begins at a place.
    pub fn of_attribute(raw: &str, at: usize, faults: &mut Remarks) -> Self {
        let mut text = Self {
            end: at,
            ..Self::default()
        };
        if let Some(sign) = raw.find('<') {
            let place = at.saturating_add(sign);
            let message = "`<` is written `&lt;` in an attribute";
            faults.add(place..place.saturating_add(1), message);
        }
        text.decode(raw, at, faults);
        text.text = text.text.replace(['\t', '\r', '\n'], " ");
        text
    }

    /// Adds what is written at a place, with its references resolved.
    pub fn decode(&mut self, raw: &str, at: usize, faults: &mut Remarks) {
        let mut rest = raw;
        while let Some(c) = rest.chars().next() {
            let start = at.saturating_add(raw.len().saturating_sub(rest.len()));
            let (c, taken) = match c {
                '&' => reference(rest, start, faults),
                c => (Some(c), c.len_utf8()),
            };
            self.end = start.saturating_add(taken);
            if let Some(c) = c {
                self.text.push(c);
                self.at.extend(std::iter::repeat_n(start, c.len_utf8()));
            }
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// Adds what is written at a place, as it is.
    pub fn verbatim(&mut self, raw: &str, at: usize) {
        self.text.push_str(raw);
        self.end = at.saturating_add(raw.len());
        self.at.extend(at..self.end);
    }

    fn place(&self, byte: usize) -> usize {
        self.at.get(byte).copied().unwrap_or(self.end)
    }

    /// Where all of it stands.
    pub fn span(&self) -> Span {
        self.place(0)..self.end
    }

    /// Where a range of it stands.
    pub fn span_of(&self, range: Range<usize>) -> Span {
        let start = self.place(range.start);
        start..self.place(range.end).max(start)
    }

    /// A range of it.
    pub fn part(&self, range: Range<usize>) -> Self {
        Self {
            end: self.span_of(range.clone()).end,
            at: self.at.get(range.clone()).unwrap_or_default().to_vec(),
            text: self.text.get(range).unwrap_or_default().to_owned(),
        }
    }

    /// Without the white space around it.
    pub fn trimmed(&self) -> Self {
        let start = self.text.len().saturating_sub(self.text.trim_start().len());
        let end = start.saturating_add(self.text.trim().len());
        self.part(start..end)
    }

    /// As a word.
    pub fn word(&self) -> Word {
        Word {
            text: self.text.clone(),
            span: self.span(),
        }
    }
}

/// The character that a reference stands for, and how many bytes it takes.
fn reference(rest: &str, at: usize, faults: &mut Remarks) -> (Option<char>, usize) {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
    let name = rest.get(1..).unwrap_or_default();
    let name = name.get(..name.find(|c| !is_name(c)).unwrap_or(name.len()));
    let name = name.unwrap_or_default();
    let taken = name.len().saturating_add(1);
    if rest.get(taken..).is_none_or(|rest| !rest.starts_with(';')) {
        faults.add(at..at.saturating_add(1), "`&` is written `&amp;`");
        return (None, 1);
    }
    let taken = taken.saturating_add(1);
    let number = name
        .strip_prefix('#')
        .map(|number| match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        });
    let found = match number {
        Some(number) => number.ok().and_then(char::from_u32),
        None => resolve_predefined_entity(name).and_then(|text| text.chars().next()),
    };
    if found.is_none() {
        let message = format!("`&{name};` stands for nothing that is known");
        faults.add(at..at.saturating_add(taken), message);
    }
    (found, taken)
}
