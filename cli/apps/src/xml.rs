//! Finds where a process's text says something. What has been compiled knows no places any more.

use std::ops::Range;

/// The value of an attribute.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Found<'t> {
    /// The value, without its quotes.
    pub value: &'t str,
    /// Where it is, in bytes.
    pub range: Range<usize>,
}

/// The first attribute with one of some names, whatever their prefixes, and a certain value; names that come
/// first are looked for first.
pub(crate) fn find<'t>(
    text: &'t str,
    names: &[&str],
    is_it: impl Fn(&str) -> bool,
) -> Option<Found<'t>> {
    names.iter().find_map(|name| {
        let mut all = attributes(text).filter(|(of, _)| of == name);
        all.find(|(_, found)| is_it(found.value))
            .map(|(_, found)| found)
    })
}

/// All attributes, in order. Quotes may be curly, as the papers print them.
fn attributes(text: &str) -> impl Iterator<Item = (&str, Found<'_>)> {
    let mut from = 0;
    std::iter::from_fn(move || loop {
        let rest = text.get(from..)?;
        let equals = rest.find('=')?;
        let name = name_before(rest.get(..equals)?);
        let behind = rest
            .get(equals..)?
            .trim_start_matches(|c: char| c == '=' || c.is_whitespace());
        let start = text.len().checked_sub(behind.len())?;
        from = start;
        let open = behind.chars().next()?;
        let Some(closers) = closers(open) else {
            continue;
        };
        let inner = behind.get(open.len_utf8()..)?;
        let length = inner.find(closers)?;
        let start = start.checked_add(open.len_utf8())?;
        let range = start..start.checked_add(length)?;
        from = range.end.checked_add(1)?;
        while !text.is_char_boundary(from) {
            from = from.checked_add(1)?;
        }
        let value = text.get(range.clone())?;
        return Some((name, Found { value, range }));
    })
}

/// The quotes that may end what one began.
fn closers(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"'],
        '\'' => &['\''],
        '“' | '”' => &['“', '”'],
        '‘' | '’' => &['‘', '’'],
        _ => return None,
    })
}

/// The name before an `=`, without its prefix.
fn name_before(text: &str) -> &str {
    let text = text.trim_end();
    let is_name = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    let start = text.trim_end_matches(is_name).len();
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn attributes_are_found_by_name_and_value() {
        let text = "<a id='levels' cmt:rules = \"levels\"/>\n<b name=”credit seller”/>";
        let found = find(text, &["rules"], |value| value == "levels").unwrap();
        assert_eq!(found.range, 28..34);
        assert_eq!(&text[found.range], "levels");
        let found = find(text, &["rules", "id"], |value| value == "levels").unwrap();
        assert_eq!(found.range, 28..34);
        let found = find(text, &["name"], |value| value == "credit seller").unwrap();
        assert_eq!(&text[found.range], "credit seller");
        assert_eq!(find(text, &["name"], |value| value == "levels"), None);
    }

    #[test]
    fn what_is_no_xml_is_no_trouble() {
        for text in ["", "=", "a=", "a=”", "a=\"", "==\"é=", "x = é='v'"] {
            assert_eq!(find(text, &["a"], |_| true), None, "{text}");
        }
    }
}
