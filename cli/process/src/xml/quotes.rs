//! Curly quotes around the values of attributes, as word processors and the white paper print them.

use crate::remarks::Remarks;

/// Quotes that are curly, and the straight one that is meant.
const CURLY: [(&[char], char); 2] = [(&['“', '”'], '"'), (&['‘', '’'], '\'')];

/// What has no tags in it.
const OPAQUE: [(&str, &str); 4] = [
    ("<!--", "-->"),
    ("<![CDATA[", "]]>"),
    ("<?", "?>"),
    ("<!", ">"),
];

/// The source with straight quotes in its tags. Everything keeps its place: white space fills what is left.
pub(super) fn straighten(source: &str, notes: &mut Remarks) -> String {
    let mut straight = String::with_capacity(source.len());
    let mut rest = source;
    let mut noted = false;
    while let Some(tag) = rest.find('<') {
        let (before, from) = rest.split_at(tag);
        straight.push_str(before);
        let opaque = OPAQUE.iter().find(|(open, _)| from.starts_with(open));
        let length = match opaque {
            Some((_, close)) => from.find(close).map(|at| at.saturating_add(close.len())),
            None => {
                let start = straight.len();
                let length = push_tag(from, &mut straight);
                let changed =
                    straight.get(start..).map(str::as_bytes) != from.as_bytes().get(..length);
                if changed && !noted {
                    let at = source
                        .get(start..)
                        .and_then(|tag| tag.find(['“', '”', '‘', '’']));
                    let at = start.saturating_add(at.unwrap_or_default());
                    notes.add(
                        at..at.saturating_add('“'.len_utf8()),
                        "curly quotes are read as straight ones",
                    );
                    noted = true;
                }
                rest = from.get(length..).unwrap_or_default();
                continue;
            }
        };
        let (opaque, after) = from
            .split_at_checked(length.unwrap_or(from.len()))
            .unwrap_or((from, ""));
        straight.push_str(opaque);
        rest = after;
    }
    straight.push_str(rest);
    straight
}

/// Adds a tag; how long it is.
fn push_tag(from: &str, straight: &mut String) -> usize {
    let mut rest = from;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let curly = CURLY
            .iter()
            .find(|(curly, quote)| curly.contains(&c) || *quote == c);
        let value =
            curly.and_then(|(curly, quote)| Some((curly, quote, value(c, curly, *quote, after)?)));
        match value {
            Some((curly, quote, (value, closer))) => {
                let is_curly = curly.contains(&c);
                straight.push_str(if is_curly { "  " } else { "" });
                straight.push(*quote);
                straight.push_str(value);
                straight.push(*quote);
                straight.push_str(if curly.contains(&closer) { "  " } else { "" });
                let taken = value.len().saturating_add(closer.len_utf8());
                rest = after.get(taken..).unwrap_or_default();
            }
            None => {
                straight.push(c);
                rest = after;
                if c == '>' {
                    break;
                }
            }
        }
    }
    from.len().saturating_sub(rest.len())
}

/// What stands between an opening quote and the one that closes it.
fn value<'s>(open: char, curly: &[char], quote: char, after: &'s str) -> Option<(&'s str, char)> {
    let closes = |c: char| match curly.contains(&open) {
        true => c == quote || curly.contains(&c),
        false => c == quote,
    };
    let (value, rest) = after.split_at_checked(after.find(closes)?)?;
    let closer = rest.chars().next()?;
    // Another tag begins before it: the quote is not closed.
    let lost = curly.contains(&open) && value.contains('<');
    (!lost).then_some((value, closer))
}
