//! XML, with the place of everything in it.

mod quotes;
mod read;
mod text;

pub(crate) use read::read;
pub(crate) use text::Text;

use crate::remarks::{listed, Remarks, Span, Word};
use cybermiles_rule_language::nearest;

/// The namespace of what this chain adds to BPMN.
pub(crate) const CMT: &str = "https://cybermiles.io/schema/bpmn";
/// The namespace of BPMN 2.0.
pub(crate) const BPMN: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";

/// To which vocabulary a name belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Space {
    /// To none, or to jPDL.
    Plain,
    Bpmn,
    Cmt,
    /// How a diagram is drawn.
    Drawing,
    /// To XML itself, or to its schemas.
    Xml,
    /// To the tool of another maker.
    Foreign,
}

impl Space {
    fn of(uri: &str) -> Self {
        match uri {
            BPMN => Self::Bpmn,
            CMT => Self::Cmt,
            "" => Self::Plain,
            uri if uri.starts_with("urn:jbpm.org:jpdl-3") => Self::Plain,
            "http://www.omg.org/spec/BPMN/20100524/DI"
            | "http://www.omg.org/spec/DD/20100524/DI"
            | "http://www.omg.org/spec/DD/20100524/DC" => Self::Drawing,
            "http://www.w3.org/2001/XMLSchema-instance"
            | "http://www.w3.org/XML/1998/namespace" => Self::Xml,
            _ => Self::Foreign,
        }
    }
}

/// An element.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub space: Space,
    /// Its name without a prefix.
    pub local: String,
    /// Its name as it is written.
    pub name: Word,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Element>,
    /// The text within, without that of its children.
    pub text: Text,
}

/// An attribute.
#[derive(Clone, Debug)]
pub(crate) struct Attribute {
    pub space: Space,
    /// Its name without a prefix; that of ours begins with `cmt:`, whatever prefix the document has.
    pub local: String,
    /// Its name as it is written.
    pub name: Word,
    pub value: Text,
}

impl Element {
    /// Where it is named.
    pub fn span(&self) -> Span {
        self.name.span.clone()
    }

    /// The value of an attribute.
    pub fn attribute(&self, local: &str) -> Option<&Text> {
        let found = self
            .attributes
            .iter()
            .find(|attribute| attribute.local == local);
        found.map(|attribute| &attribute.value)
    }

    /// The value of an attribute, as a name.
    pub fn word(&self, local: &str) -> Option<Word> {
        self.attribute(local).map(|value| value.trimmed().word())
    }

    /// The children with a name.
    pub fn all<'e>(&'e self, local: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children
            .iter()
            .filter(move |child| child.local == local)
    }

    /// Refuses attributes other than those that are known.
    pub fn only_attributes(&self, known: &[&str], hints: &[(&str, &str)], faults: &mut Remarks) {
        let others = self.attributes.iter().filter(|attribute| {
            // What tools of other makers keep there means nothing here.
            !matches!(attribute.space, Space::Xml | Space::Foreign)
                && !known.contains(&attribute.local.as_str())
        });
        for Attribute { local, name, .. } in others {
            let near = nearest(local, known.iter().copied());
            let hint = hints.iter().find(|(of, _)| of == local);
            let help = match (hint, near) {
                (Some((_, hint)), _) => (*hint).to_owned(),
                (None, Some(near)) => format!("did you mean `{near}`?"),
                (None, None) => format!("it can have {}", listed(known.iter().copied(), "and")),
            };
            let message = format!(
                "`<{}>` has no attribute `{}` here",
                self.name.text, name.text
            );
            faults.add_with(name.span.clone(), message, help);
        }
    }

    /// Refuses text where only elements belong.
    pub fn no_text(&self, faults: &mut Remarks) {
        let text = self.text.trimmed();
        if !text.text.is_empty() {
            let message = format!("text has no meaning in `<{}>`", self.name.text);
            faults.add(text.span(), message);
        }
    }

    /// Refuses a child that does not belong there.
    pub fn refuse(
        &self,
        child: &Element,
        known: &[&str],
        hints: &[(&str, &str)],
        faults: &mut Remarks,
    ) {
        let near = nearest(&child.local, known.iter().copied());
        let hint = hints.iter().find(|(of, _)| *of == child.local);
        let help = match (hint, near) {
            (Some((_, hint)), _) => (*hint).to_owned(),
            (None, Some(near)) => format!("did you mean `<{near}>`?"),
            (None, None) => format!("there can be {}", listed(known.iter().copied(), "and")),
        };
        let message = format!(
            "`<{}>` is not known in `<{}>`",
            child.name.text, self.name.text
        );
        faults.add_with(child.span(), message, help);
    }
}
