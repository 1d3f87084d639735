//! A process as its text draws it, before its nodes have numbers.

use crate::{
    remarks::{Remarks, Span, Word},
    xml::Text,
};
use cybermiles_rule_language::{add_field, WrongField};
use cybermiles_rules::Form;

/// A process: what both languages are read into.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub name: Word,
    pub roles: Vec<Word>,
    pub variables: Form,
    pub nodes: Vec<Node>,
    /// Whether a variable or a node is missing because there is a fault about it.
    pub incomplete: bool,
}

#[derive(Debug)]
pub(crate) struct Node {
    /// By which edges name it.
    pub id: String,
    pub name: Word,
    pub what: What,
    pub writes: Vec<Word>,
    pub deadline: Option<Deadline>,
    pub edges: Vec<Edge>,
}

/// What a node is; a name in it is not looked up yet.
#[derive(Clone, Debug)]
pub(crate) enum What {
    Start,
    State,
    Task(Word),
    Catch(Word),
    Service(Word),
    Timer,
    SubProcess(Word),
    Decision,
    Rules(Word),
    Fork,
    Join,
    End { all: bool },
}

#[derive(Debug)]
pub(crate) struct Deadline {
    pub span: Span,
    pub millis: i128,
    /// By which edge, by position.
    pub edge: usize,
}

#[derive(Debug)]
pub(crate) struct Edge {
    pub name: Word,
    /// The id of the node to which it leads.
    pub to: Word,
    pub guard: Option<Text>,
    /// Variables that are set on the way, and to what.
    pub sets: Vec<(Word, Text)>,
}

impl Node {
    pub fn new(id: String, name: Word, what: What) -> Self {
        Self {
            id,
            name,
            what,
            writes: Vec::new(),
            deadline: None,
            edges: Vec::new(),
        }
    }
}

impl Draft {
    /// Declares a variable.
    pub fn declare(&mut self, name: &Word, ty: &Text, faults: &mut Remarks) {
        let Err(wrong) = add_field(&mut self.variables, &name.text, &ty.text) else {
            return;
        };
        self.incomplete = true;
        let (span, fault) = match &wrong {
            WrongField::Name(fault) => (name.span.clone(), fault),
            WrongField::Type(fault) => (ty.span_of(fault.range()), fault),
        };
        faults.push(span, fault.message(), fault.help().map(str::to_owned));
    }

    /// Declares a role, unless it is there.
    pub fn role(&mut self, role: &Word) {
        if !self.roles.iter().any(|known| known.text == role.text) {
            self.roles.push(role.clone());
        }
    }
}

/// Names in a list, `a, b`.
pub(crate) fn names(list: &Text) -> Vec<Word> {
    split(list, ',')
        .into_iter()
        .filter(|part| !part.text.is_empty())
        .map(|part| part.word())
        .collect()
}

/// The parts of a text between a separator, which means nothing within quotes; without the space around them.
pub(crate) fn split(text: &Text, separator: char) -> Vec<Text> {
    let mut parts = Vec::new();
    let (mut start, mut quote) = (0, None);
    for (at, c) in text.text.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            None if c == separator => {
                parts.push(text.part(start..at).trimmed());
                start = at.saturating_add(c.len_utf8());
            }
            _ => {}
        }
    }
    parts.push(text.part(start..text.text.len()).trimmed());
    parts
}

/// An expression without the `#{…}` or `${…}` that other engines want around it.
pub(crate) fn expression(text: &Text) -> Text {
    let text = text.trimmed();
    let wrapped = ["#{", "${"].iter().any(|open| text.text.starts_with(open));
    match wrapped && text.text.ends_with('}') {
        true => text.part(2..text.text.len().saturating_sub(1)).trimmed(),
        false => text,
    }
}

/// `x = expression`, once or more, with a `;` between them.
pub(crate) fn statements(text: &Text, faults: &mut Remarks) -> Vec<(Word, Text)> {
    let mut sets = Vec::new();
    for part in split(text, ';') {
        if part.text.is_empty() {
            continue;
        }
        match part.text.find('=') {
            Some(sign)
                if !part
                    .text
                    .get(sign..)
                    .is_some_and(|rest| rest.starts_with("==")) =>
            {
                let value = part.part(sign.saturating_add(1)..part.text.len());
                sets.push((part.part(0..sign).trimmed().word(), value.trimmed()));
            }
            _ => faults.add_with(
                part.span(),
                "an assignment expected",
                "write `variable = expression`, with `;` between them",
            ),
        }
    }
    sets
}
