//! What the grammar wanted and what it found instead.

use super::{Kind, Part};
use crate::fault::{nearest, Remarks, Span};
use pest::error::{Error, ErrorVariant, InputLocation};

/// Whether a part is a keyword or punctuation, which carry nothing once they have been seen.
pub(super) fn is_mark(part: Part) -> bool {
    part == Part::EOI || !matches!(describe(part), None | Some(Wanted::Kind(_)))
}

/// How a part of the grammar is called.
enum Wanted {
    /// A word.
    Word(&'static str),
    /// A word with which an attribute begins.
    Attribute(&'static str),
    /// A word with which a statement begins.
    Statement(&'static str),
    /// A sign.
    Sign(&'static str),
    /// By what it is.
    Kind(&'static str),
}

fn describe(part: Part) -> Option<Wanted> {
    keyword(part).or_else(|| describe_other(part))
}

fn keyword(part: Part) -> Option<Wanted> {
    use Wanted::{Attribute, Statement, Word};
    Some(match part {
        Part::RULE => Word("rule"),
        Part::DECLARE => Word("declare"),
        Part::PACKAGE => Word("package"),
        Part::ENUM => Word("enum"),
        Part::EXTENDS => Word("extends"),
        Part::WHEN => Word("when"),
        Part::THEN => Word("then"),
        Part::END => Word("end"),
        Part::SALIENCE => Attribute("salience"),
        Part::NO_LOOP => Attribute("no-loop"),
        Part::LOCK_ON_ACTIVE => Attribute("lock-on-active"),
        Part::AUTO_FOCUS => Attribute("auto-focus"),
        Part::ENABLED => Attribute("enabled"),
        Part::AGENDA_GROUP => Attribute("agenda-group"),
        Part::ACTIVATION_GROUP => Attribute("activation-group"),
        Part::DATE_EFFECTIVE => Attribute("date-effective"),
        Part::DATE_EXPIRES => Attribute("date-expires"),
        Part::DIALECT => Attribute("dialect"),
        Part::NOT => Word("not"),
        Part::EXISTS => Word("exists"),
        Part::EVAL => Word("eval"),
        Part::AND => Word("and"),
        Part::IN => Word("in"),
        Part::IF => Word("if"),
        Part::ELSE => Word("else"),
        Part::MODIFY => Statement("modify"),
        Part::INSERT => Statement("insert"),
        Part::NEW => Word("new"),
        Part::UPDATE => Statement("update"),
        Part::DELETE => Statement("delete"),
        Part::EMIT => Statement("emit"),
        Part::SIGNAL => Statement("signal"),
        Part::FOCUS => Statement("focus"),
        _ => return None,
    })
}

/// Signs, and what is no word.
fn describe_other(part: Part) -> Option<Wanted> {
    use Wanted::{Kind, Sign};
    Some(match part {
        Part::open => Sign("("),
        Part::close => Sign(")"),
        Part::left => Sign("{"),
        Part::right => Sign("}"),
        Part::comma => Sign(","),
        Part::colon => Sign(":"),
        Part::dot => Sign("."),
        Part::name | Part::bind | Part::path | Part::call => Kind("a name"),
        Part::string => Kind("a text in quotes"),
        Part::integer => Kind("a whole number"),
        Part::boolean => Kind("`true` or `false`"),
        Part::expr | Part::operand | Part::prefix | Part::group | Part::number | Part::bytes => {
            Kind("a value")
        }
        Part::binary | Part::r#in => Kind("an operator"),
        Part::assign => Kind("`=`"),
        Part::field_type => Kind("a type"),
        Part::pattern | Part::not | Part::exists | Part::eval => Kind("a pattern"),
        Part::EOI => Kind("the next rule or the end of the file"),
        _ => return None,
    })
}

/// What people coming from Drools look for.
const ELSEWHERE: [(&str, &str); 6] = [
    (
        "or",
        "write a rule for each of the patterns, or `||` within one",
    ),
    ("import", "types are declared in the file itself"),
    ("global", "a global is a fact of a type of its own"),
    ("matches", "there are no regular expressions"),
    (
        "contains",
        "there are no collections; `in (…)` is a list of values",
    ),
    ("from", "all facts are in one memory"),
];

/// The same in an expression that stands alone.
const ELSEWHERE_ALONE: [(&str, &str); 6] = [
    ("and", "write `&&`"),
    ("or", "write `||`"),
    ("not", "write `!`"),
    ("=", "write `==`"),
    ("matches", "there are no regular expressions"),
    (
        "contains",
        "there are no collections; `in (…)` is a list of values",
    ),
];

const QUOTES: [char; 6] = ['"', '“', '”', '\'', '‘', '’'];

/// Turns the parser's error about an item into a fault with the words of the language.
pub(super) fn report(
    error: &Error<Part>,
    kind: Kind,
    source: &str,
    item: usize,
    faults: &mut Remarks,
) {
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => item.saturating_add(at),
    };
    let rest = source.get(at..).unwrap_or_default();
    let token = token(rest);
    let span = Span {
        start: at,
        end: at.saturating_add(token.len()),
    };
    if token.starts_with(QUOTES) && (token.chars().count() == 1 || !token.ends_with(QUOTES)) {
        return faults.add(span, "this text has no closing quote on its line");
    }
    if rest.starts_with("/*") {
        return faults.add(span, "this comment is not closed");
    }
    let found = match (token, kind) {
        ("", Kind::File) => "the end of the file".to_owned(),
        ("", Kind::Line) => "the end".to_owned(),
        (token, _) => format!("`{token}`"),
    };
    let parts: &[Part] = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives,
        ErrorVariant::CustomError { .. } => &[],
    };
    // Where a rule may begin the file may end, and after an operand all may; that need not be said.
    let starts = kind == Kind::Line || parts.contains(&Part::RULE);
    let wanted = parts.iter().filter(|part| **part != Part::EOI || !starts);
    let wanted = Vec::from_iter(wanted.filter_map(|part| describe(*part)));
    let message = format!("{} expected, found {found}", list(&wanted));
    let words = wanted.iter().filter_map(|wanted| match wanted {
        Wanted::Word(word) | Wanted::Attribute(word) | Wanted::Statement(word) => Some(*word),
        Wanted::Sign(_) | Wanted::Kind(_) => None,
    });
    let elsewhere = match kind {
        Kind::File => ELSEWHERE,
        Kind::Line => ELSEWHERE_ALONE,
    };
    match (
        nearest(token, words),
        elsewhere.iter().find(|(word, _)| *word == token),
    ) {
        (Some(near), _) => faults.add_with(span, message, format!("did you mean `{near}`?")),
        (None, Some((_, help))) => faults.add_with(span, message, *help),
        (None, None) => faults.add(span, message),
    }
}

/// The word, the text or the sign with which the source goes on.
fn token(rest: &str) -> &str {
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '-');
    let mut chars = rest.chars();
    let end = match chars.next() {
        Some(c) if word(c) && c != '-' => rest.find(|c| !word(c)).unwrap_or(rest.len()),
        Some(quote) if QUOTES.contains(&quote) => {
            let text = chars.as_str();
            let line = text.find(['\n', '\r']).unwrap_or(text.len());
            let closed = text.get(..line).and_then(|line| {
                line.char_indices()
                    .find(|(_, c)| QUOTES.contains(c))
                    .map(|(at, c)| (at, c.len_utf8()))
            });
            let length = closed.map_or(line, |(at, width)| at.saturating_add(width));
            quote.len_utf8().saturating_add(length)
        }
        Some(c) if !c.is_whitespace() => c.len_utf8(),
        _ => 0,
    };
    rest.get(..end).unwrap_or_default()
}

/// `a, b or c`, each once.
fn list(wanted: &[Wanted]) -> String {
    let mut names = Vec::new();
    for wanted in wanted {
        let name = match wanted {
            Wanted::Word(word) | Wanted::Sign(word) => format!("`{word}`"),
            Wanted::Attribute(_) => "an attribute".to_owned(),
            Wanted::Statement(_) => "a statement".to_owned(),
            Wanted::Kind(kind) => (*kind).to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.split_last() {
        None => "something else".to_owned(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}
