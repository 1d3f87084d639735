//! From text to [`File`]: the pairs that the grammar makes out of an item, as a tree.
//!
//! `Option` means here: `None` is what the grammar rules out.

mod expected;
mod expr;
mod literal;
mod statement;

use crate::{
    ast::{
        Attributes, Condition, Constraint, Declared, Enum, Expr, Field, File, Pattern, Rule, Word,
    },
    date,
    fault::{Remarks, Span},
    scan,
};
use cybermiles_rules::Cap;
use pest::Parser as _;

/// Bytes of a source.
const SOURCE: usize = 64 * 1024;

/// What the derive makes of the grammar.
mod grammar {
    #![allow(missing_docs, clippy::all, clippy::restriction)]

    #[derive(pest_derive::Parser)]
    #[grammar = "grammar.pest"]
    pub struct Grammar;
}

use grammar::Rule as Part;

/// What a text is, as the faults of the grammar call it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A file of rules.
    File,
    /// An expression or a type that stands alone.
    Line,
}

/// The type of a field, as it is written where it stands alone.
pub(crate) enum TypeText {
    /// A type with a name, of a field that has none.
    Named(Field),
    /// `enum(A, B)`, or `enum Name(A, B)`.
    Enum(Option<Word>, Vec<Word>),
}

type Pair<'s> = pest::iterators::Pair<'s, Part>;

/// Reads a file item by item, so that each may have its own fault.
pub(crate) fn parse(source: &str, faults: &mut Remarks) -> File {
    let mut file = File::default();
    let items = items(source, faults);
    file.incomplete = !faults.is_empty();
    for item in items {
        let text = source.get(item.start..item.end).unwrap_or_default();
        let mut parser = Parser {
            start: item.start,
            faults,
        };
        match grammar::Grammar::parse(Part::item, text) {
            Ok(pairs) => {
                for pair in pairs {
                    let span = parser.span(&pair);
                    if parser.item(pair, &mut file).is_none() {
                        parser.faults.add(span, "this cannot be read");
                        file.incomplete = true;
                    }
                }
            }
            Err(error) => {
                expected::report(&error, Kind::File, source, item.start, parser.faults);
                file.incomplete = true;
            }
        }
    }
    file
}

fn items(source: &str, faults: &mut Remarks) -> Vec<Span> {
    if source.len() > SOURCE {
        let message = format!("too many bytes of a source: {SOURCE} at most");
        faults.add(Span::default(), message);
        return Vec::new();
    }
    scan::items(source, faults)
}

/// Reads an expression that stands alone.
pub(crate) fn formula(source: &str, faults: &mut Remarks) -> Option<Expr> {
    let pair = alone(Part::formula, source, faults)?;
    Parser { start: 0, faults }.expr(pair)
}

/// Reads the type of a field.
pub(crate) fn type_text(source: &str, faults: &mut Remarks) -> Option<TypeText> {
    let pair = alone(Part::type_text, source, faults)?;
    let is_enum = pair.as_rule() == Part::enum_type;
    let mut parser = Parser { start: 0, faults };
    if !is_enum {
        return parser
            .field_type(pair, Word::default())
            .map(TypeText::Named);
    }
    let named = pair.clone().into_inner().nth(1);
    let named = named.filter(|part| part.as_rule() == Part::name).is_some();
    let mut words = inner(pair).peekable();
    let name = words.next_if(|_| named).map(|name| parser.name(&name));
    let variants = words.map(|variant| parser.name(&variant)).collect();
    Some(TypeText::Enum(name, variants))
}

/// Whether a text is a name, and nothing else, as fields have one.
pub(crate) fn is_name(text: &str) -> bool {
    let read = grammar::Grammar::parse(Part::name, text);
    !text.starts_with('$') && read.is_ok_and(|pairs| pairs.as_str() == text)
}

/// The first pair of a text that stands alone.
fn alone<'s>(part: Part, source: &'s str, faults: &mut Remarks) -> Option<Pair<'s>> {
    items(source, faults);
    if !faults.is_empty() {
        return None;
    }
    match grammar::Grammar::parse(part, source) {
        Ok(mut pairs) => pairs.next(),
        Err(error) => {
            expected::report(&error, Kind::Line, source, 0, faults);
            None
        }
    }
}

struct Parser<'f> {
    /// Where the item begins.
    start: usize,
    faults: &'f mut Remarks,
}

/// The pairs within, without punctuation and keywords.
fn inner(pair: Pair<'_>) -> impl Iterator<Item = Pair<'_>> + Clone {
    pair.into_inner()
        .filter(|pair| !expected::is_mark(pair.as_rule()))
}

impl Parser<'_> {
    fn span(&self, pair: &Pair<'_>) -> Span {
        let span = pair.as_span();
        Span {
            start: self.start.saturating_add(span.start()),
            end: self.start.saturating_add(span.end()),
        }
    }

    /// A name, or a text without its quotes.
    fn word(&mut self, pair: &Pair<'_>) -> Word {
        let span = self.span(pair);
        let text = match pair.as_rule() {
            Part::string => literal::unquote(pair.as_str()),
            _ => pair.as_str().to_owned(),
        };
        Word { text, span }
    }

    /// A word that ends up as a name in the rule set.
    fn name(&mut self, pair: &Pair<'_>) -> Word {
        let word = self.word(pair);
        self.faults.cap(word.span, Cap::Name, word.text.len());
        if word.text.is_empty() {
            self.faults.add(word.span, "an empty name");
        }
        word
    }

    fn item(&mut self, pair: Pair<'_>, file: &mut File) -> Option<()> {
        match pair.as_rule() {
            Part::declare_enum => {
                let mut words = inner(pair);
                let name = self.name(&words.next()?);
                let variants = words.map(|variant| self.name(&variant)).collect();
                file.enums.push(Enum { name, variants });
            }
            Part::declare_type => {
                let mut parts = inner(pair);
                let name = self.name(&parts.next()?);
                let fields = parts
                    .map(|field| self.field(field))
                    .collect::<Option<_>>()?;
                file.types.push(Declared { name, fields });
            }
            Part::rule => {
                let rule = self.rule(pair)?;
                file.rules.push(rule);
            }
            _ => {}
        }
        Some(())
    }

    fn field(&mut self, pair: Pair<'_>) -> Option<Field> {
        let mut parts = inner(pair);
        let name = self.name(&parts.next()?);
        self.field_type(parts.next()?, name)
    }

    fn field_type(&mut self, pair: Pair<'_>, name: Word) -> Option<Field> {
        let mut ty = inner(pair);
        Some(Field {
            name,
            ty: self.word(&ty.next()?),
            size: ty.next().map(|size| self.word(&size)),
        })
    }

    fn rule(&mut self, pair: Pair<'_>) -> Option<Rule> {
        let mut parts = inner(pair);
        let mut rule = Rule {
            name: self.name(&parts.next()?),
            extends: None,
            attributes: Attributes::default(),
            conditions: Vec::new(),
            then: Vec::new(),
        };
        for part in parts {
            match part.as_rule() {
                Part::extends => rule.extends = Some(self.word(&inner(part).next()?)),
                Part::conditions => {
                    rule.conditions = inner(part)
                        .map(|part| self.condition(part))
                        .collect::<Option<_>>()?;
                }
                Part::statements => rule.then = self.statements(part)?,
                _ => self.attribute(part, &mut rule.attributes)?,
            }
        }
        self.period(&rule.attributes);
        Some(rule)
    }

    fn attribute(&mut self, pair: Pair<'_>, attributes: &mut Attributes) -> Option<()> {
        let kind = pair.as_rule();
        let span = self.span(&pair);
        let value = inner(pair).next();
        let on = value.as_ref().is_none_or(|value| value.as_str() == "true");
        match kind {
            Part::no_loop => attributes.no_loop = on,
            Part::lock_on_active => attributes.lock_on_active = on,
            Part::auto_focus => attributes.auto_focus = on,
            Part::enabled => attributes.disabled = (!on).then_some(span),
            Part::salience => attributes.salience = self.salience(&value?),
            Part::agenda_group => attributes.agenda_group = Some(self.name(&value?)),
            Part::activation_group => attributes.activation_group = Some(self.name(&value?)),
            Part::date_effective => attributes.effective = self.date(&value?),
            Part::date_expires => attributes.expires = self.date(&value?),
            // Drools has one besides Java's, and this language is neither.
            Part::dialect => {}
            _ => return None,
        }
        Some(())
    }

    fn salience(&mut self, pair: &Pair<'_>) -> i16 {
        pair.as_str().parse().unwrap_or_else(|_| {
            let range = format!("salience is from {} to {}", i16::MIN, i16::MAX);
            self.faults.add(self.span(pair), range);
            0
        })
    }

    fn date(&mut self, pair: &Pair<'_>) -> Option<(u64, Span)> {
        let word = self.word(pair);
        let date = date::parse(&word.text);
        if date.is_none() {
            self.faults.add_with(
                word.span,
                format!("`{}` is no date", word.text),
                "write `2026-11-23`, `2026-11-23T08:00:00Z` or `23-Nov-2026`; all are in UTC",
            );
        }
        date.map(|date| (date, word.span))
    }

    fn period(&mut self, attributes: &Attributes) {
        if let (Some((from, _)), Some((until, span))) = (attributes.effective, attributes.expires) {
            if from >= until {
                self.faults
                    .add(span, "the rule expires before it takes effect");
            }
        }
    }

    fn condition(&mut self, pair: Pair<'_>) -> Option<Condition> {
        match pair.as_rule() {
            Part::pattern => self.pattern(pair).map(Condition::Each),
            Part::not => self.pattern(inner(pair).next()?).map(Condition::Not),
            Part::exists => self.pattern(inner(pair).next()?).map(Condition::Exists),
            Part::eval => self.expr(inner(pair).next()?).map(Condition::Eval),
            _ => None,
        }
    }

    fn pattern(&mut self, pair: Pair<'_>) -> Option<Pattern> {
        let span = self.span(&pair);
        let mut parts = inner(pair).peekable();
        let bind = parts.next_if(|part| part.as_rule() == Part::bind);
        let bind = bind.map(|bind| self.word(&bind));
        let kind = self.name(&parts.next()?);
        let constraints = parts
            .map(|part| self.constraint(part))
            .collect::<Option<_>>()?;
        Some(Pattern {
            span,
            bind,
            kind,
            constraints,
        })
    }

    fn constraint(&mut self, pair: Pair<'_>) -> Option<Constraint> {
        let mut parts = inner(pair).peekable();
        let bind = parts.next_if(|part| part.as_rule() == Part::bind);
        let bind = bind.map(|bind| self.word(&bind));
        let expr = self.expr(parts.next()?)?;
        Some(Constraint { bind, expr })
    }
}
