//! Reads a document.

use super::{quotes::straighten, Attribute, Element, Space, Text, BPMN, CMT};
use crate::remarks::{Remarks, Span, Word};
use quick_xml::{
    errors::SyntaxError,
    events::{attributes::AttrError, BytesStart, Event},
    Error, Reader,
};
use std::borrow::Cow;

/// Bytes of a document: as many as an editor may need to draw it.
const SOURCE: usize = 512 * 1024;
/// Elements within each other.
const DEPTH: usize = 32;
/// The sign with which some editors begin a file.
const BOM: &str = "\u{feff}";

/// The element that is the document. Without one there is a fault.
pub(crate) fn read(source: &str, faults: &mut Remarks, notes: &mut Remarks) -> Option<Element> {
    if source.len() > SOURCE {
        faults.add(
            0..0,
            format!("too many bytes of a process's text: {SOURCE} at most"),
        );
        return None;
    }
    let straight = straighten(source, notes);
    let (base, text) = match straight.strip_prefix(BOM) {
        Some(text) => (BOM.len(), text),
        None => (0, straight.as_str()),
    };
    let mut document = Document {
        base,
        text,
        faults,
        open: Vec::new(),
        spaces: Vec::new(),
        root: None,
    };
    document.read();
    if document.root.is_none() && document.faults.is_empty() {
        document.faults.add(0..0, "there is no process");
    }
    document.root
}

struct Document<'s, 'f> {
    /// Where the text begins in the source.
    base: usize,
    text: &'s str,
    faults: &'f mut Remarks,
    /// The elements that are not closed yet, each with the count of namespaces before it.
    open: Vec<(Element, usize)>,
    /// The prefixes of namespaces, the latest last.
    spaces: Vec<(String, Space)>,
    root: Option<Element>,
}

impl Document<'_, '_> {
    fn read(&mut self) {
        let mut reader = Reader::from_str(self.text);
        let config = reader.config_mut();
        (config.check_end_names, config.allow_unmatched_ends) = (false, true);
        config.allow_dangling_amp = true;
        loop {
            let start = offset(reader.buffer_position());
            let event = reader.read_event();
            let end = offset(reader.buffer_position());
            match event {
                Ok(Event::Eof) => break,
                Ok(event) => {
                    if !self.event(event, start..end) {
                        return;
                    }
                }
                Err(why) => {
                    let at = offset(reader.error_position());
                    return self.broken(&why, at);
                }
            }
        }
        while let Some((element, _)) = self.open.pop() {
            let message = format!("`<{}>` is not closed", element.name.text);
            self.faults.add(element.name.span, message);
        }
    }

    /// Whether to go on.
    fn event(&mut self, event: Event<'_>, span: Span) -> bool {
        let raw = self.text.get(span.clone()).unwrap_or_default();
        match event {
            Event::Start(tag) => {
                let spaces = self.spaces.len();
                let element = self.element(&tag, span.start);
                if self.open.len() >= DEPTH {
                    let message = format!("elements within each other: {DEPTH} at most");
                    self.faults.add(element.name.span, message);
                    return false;
                }
                self.open.push((element, spaces));
            }
            Event::Empty(tag) => {
                let spaces = self.spaces.len();
                let element = self.element(&tag, span.start);
                self.spaces.truncate(spaces);
                self.close(element);
            }
            Event::End(tag) => self.end(tag.name().0, span),
            Event::Text(_) | Event::GeneralRef(_) => self.add_text(raw, span.start),
            Event::CData(_) => {
                let inner = raw
                    .strip_prefix("<![CDATA[")
                    .and_then(|raw| raw.strip_suffix("]]>"));
                let at = self
                    .base
                    .saturating_add(span.start)
                    .saturating_add("<![CDATA[".len());
                if let (Some((element, _)), Some(inner)) = (self.open.last_mut(), inner) {
                    element.text.verbatim(inner, at);
                }
            }
            Event::DocType(_) => {
                let span = self.span(span);
                self.faults
                    .add(span, "a document type declaration is not read here");
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::Eof => {}
        }
        true
    }

    fn span(&self, span: Span) -> Span {
        self.base.saturating_add(span.start)..self.base.saturating_add(span.end)
    }

    fn add_text(&mut self, raw: &str, start: usize) {
        let at = self.base.saturating_add(start);
        match self.open.last_mut() {
            Some((element, _)) => element.text.decode(raw, at, self.faults),
            None => {
                let from = raw.len().saturating_sub(raw.trim_start().len());
                let at = at.saturating_add(from);
                if !raw.trim().is_empty() {
                    let span = at..at.saturating_add(raw.trim().len());
                    self.faults.add(span, "text outside of the process");
                }
            }
        }
    }

    fn close(&mut self, element: Element) {
        if let Some((parent, _)) = self.open.last_mut() {
            parent.children.push(element);
        } else if self.root.is_none() {
            self.root = Some(element);
        } else {
            let message = format!(
                "`<{}>` comes after the end of the document",
                element.name.text
            );
            self.faults.add(element.name.span, message);
        }
    }

    fn end(&mut self, name: &str, span: Span) {
        let span = self.span(span);
        let is_it = |(open, _): &(Element, usize)| open.name.text == name;
        if !self.open.iter().any(is_it) {
            let message = format!("`</{name}>` closes nothing");
            let open = self.open.last();
            let help = open.map(|(open, _)| format!("`<{}>` is open", open.name.text));
            return self.faults.push(span, message, help);
        }
        while let Some((element, spaces)) = self.open.pop() {
            self.spaces.truncate(spaces);
            let found = element.name.text == name;
            if !found {
                let message = format!("`<{}>` is not closed", element.name.text);
                self.faults.add(element.name.span.clone(), message);
            }
            self.close(element);
            if found {
                break;
            }
        }
    }

    fn element(&mut self, tag: &BytesStart<'_>, start: usize) -> Element {
        // Behind the `<`.
        let at = self.base.saturating_add(start).saturating_add(1);
        let attributes = self.attributes(tag, at);
        for attribute in &attributes {
            let prefix = match attribute.name.text.as_str() {
                "xmlns" => Some(""),
                name => name.strip_prefix("xmlns:"),
            };
            if let Some(prefix) = prefix {
                let space = Space::of(attribute.value.text.trim());
                self.spaces.push((prefix.to_owned(), space));
            }
        }
        let name = tag.name().0;
        let name = Word {
            text: name.to_owned(),
            span: at..at.saturating_add(name.len()),
        };
        let (space, local) = self.resolve(&name, true);
        let attributes = attributes.into_iter().filter_map(|attribute| {
            let name = &attribute.name;
            if name.text == "xmlns" || name.text.starts_with("xmlns:") {
                return None;
            }
            let (space, local) = self.resolve(name, false);
            let local = match space {
                Space::Cmt => format!("cmt:{local}"),
                Space::Foreign => name.text.clone(),
                _ => local,
            };
            Some(Attribute {
                space,
                local,
                ..attribute
            })
        });
        Element {
            space,
            local,
            attributes: attributes.collect(),
            name,
            children: Vec::new(),
            text: Text::default(),
        }
    }

    fn attributes(&mut self, tag: &BytesStart<'_>, at: usize) -> Vec<Attribute> {
        let content: &str = tag;
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            match attribute {
                Ok(attribute) => {
                    let key = attribute.key.0;
                    let Cow::Borrowed(value) = attribute.value else {
                        continue;
                    };
                    let place = |part| at.saturating_add(place_in(content, part));
                    let start = place(key);
                    let span = start..start.saturating_add(key.len());
                    attributes.push(Attribute {
                        space: Space::Plain,
                        local: String::new(),
                        name: Word {
                            text: key.to_owned(),
                            span,
                        },
                        value: Text::of_attribute(value, place(value), self.faults),
                    });
                }
                Err(why) => self.bad_attribute(&why, content, at),
            }
        }
        attributes
    }

    fn bad_attribute(&mut self, why: &AttrError, content: &str, base: usize) {
        let (at, message) = match why {
            AttrError::ExpectedEq(at) => (
                *at,
                "`=` expected: an attribute is written `name=\"value\"`",
            ),
            AttrError::ExpectedValue(at) => (*at, "a value in quotes expected"),
            AttrError::UnquotedValue(at) => (*at, "a value stands in quotes"),
            AttrError::ExpectedQuote(at, _) => (*at, "a quote is not closed"),
            AttrError::Duplicated(at, _) => (*at, "this attribute is there twice"),
        };
        let rest = content.get(at..).unwrap_or_default();
        let word = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let start = base.saturating_add(at.min(content.len()));
        self.faults.add(start..start.saturating_add(word), message);
    }

    /// To which vocabulary a name belongs, and what it is there. A prefix counts for attributes only if it is
    /// written.
    fn resolve(&mut self, name: &Word, is_element: bool) -> (Space, String) {
        let (prefix, local) = match name.text.split_once(':') {
            Some((prefix, local)) => (prefix, local),
            None if is_element => ("", name.text.as_str()),
            None => return (Space::Plain, name.text.clone()),
        };
        let known = self.spaces.iter().rev().find(|(known, _)| known == prefix);
        let space = match (known, prefix) {
            (Some((_, space)), _) => *space,
            (None, "") => Space::Plain,
            (None, "xml") => Space::Xml,
            (None, prefix) => {
                let help = match prefix {
                    "cmt" => format!("write `xmlns:cmt=\"{CMT}\"` into the first element"),
                    "bpmn" | "bpmn2" => {
                        format!("write `xmlns:{prefix}=\"{BPMN}\"` into the first element")
                    }
                    _ => {
                        format!("write `xmlns:{prefix}=…` into the first element, or leave it out")
                    }
                };
                let message = format!("the prefix `{prefix}` is not declared");
                self.faults.add_with(name.span.clone(), message, help);
                // As it is meant, so that this is the only fault about it.
                if prefix == "cmt" {
                    Space::Cmt
                } else {
                    Space::Bpmn
                }
            }
        };
        (space, local.to_owned())
    }

    fn broken(&mut self, why: &Error, at: usize) {
        let message = match why {
            Error::Syntax(why) => match why {
                SyntaxError::UnclosedComment => "this comment is not closed by `-->`".into(),
                SyntaxError::UnclosedCData => "this text is not closed by `]]>`".into(),
                SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => {
                    "this instruction is not closed by `?>`".into()
                }
                SyntaxError::UnclosedSingleQuotedAttributeValue
                | SyntaxError::UnclosedDoubleQuotedAttributeValue => {
                    "a quote in this tag is not closed".into()
                }
                SyntaxError::UnclosedTag | SyntaxError::UnclosedDoctype => {
                    "this tag is not closed by `>`".into()
                }
                SyntaxError::InvalidBangMarkup => "`<!` begins nothing that is known".into(),
            },
            other => format!("this is no XML: {other}"),
        };
        let rest = self.text.get(at..).unwrap_or_default();
        let word = rest
            .find(|c: char| c.is_whitespace() || c == '>')
            .unwrap_or(rest.len());
        let span = self.span(at..at.saturating_add(word));
        self.faults.add(span, message);
    }
}

fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// Where a part of a text stands in it.
fn place_in(whole: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(whole.as_ptr().addr())
}
