//! Names of an app's parts, as TypeScript can write them.

use std::collections::BTreeSet;

/// Words that no name may be.
const RESERVED: &str = "abstract any as async await bool boolean break case catch class const constructor continue \
    debugger declare default delete do else enum export extends false finally for from function get i8 i16 i32 i64 \
    if implements import in instanceof interface is isize keyof let module namespace never new null number of \
    package private protected public readonly return set static string super switch symbol this throw true try \
    type typeof u8 u16 u32 u64 undefined usize var void while with yield";

/// Classes that a generated file imports or that the compiler knows by itself.
pub(super) const LIBRARY: &str =
    "Account Array Decimal Error Fact Hash Object Page Process Reader Row String Value \
    Writer i128 u128";

/// Names that are given one after another, each once.
pub(super) struct Names {
    taken: BTreeSet<String>,
    members: &'static str,
}

impl Names {
    /// Names beside those that something has already, in one text with blanks between.
    pub fn beside(members: &'static str) -> Self {
        Self {
            taken: BTreeSet::new(),
            members,
        }
    }

    /// The name of a field, a variable or a role.
    pub fn plain(&mut self, name: &[u8]) -> String {
        self.give(identifier(name))
    }

    /// The name of a constant.
    pub fn constant(&mut self, prefix: &str, name: &[u8]) -> String {
        let constant = format!("{prefix}{}", letters(name).to_ascii_uppercase());
        self.give(front(constant))
    }

    /// The name of a class.
    pub fn class(&mut self, name: &[u8]) -> String {
        let words = letters(name);
        let words = words.split('_').filter(|word| !word.is_empty());
        let class: String = words.map(capital).collect();
        let class = if class.is_empty() { "_".into() } else { class };
        self.give(front(class))
    }

    /// A name of the author's own that stays as it is.
    pub fn own_class(&mut self, name: &[u8]) -> String {
        self.give(identifier(name))
    }

    fn give(&mut self, name: String) -> String {
        let has = |words: &str| words.split_whitespace().any(|word| word == name);
        let name = match has(RESERVED) || has(self.members) {
            true => format!("{name}_"),
            false => name,
        };
        let numbered = (2u32..).map(|number| format!("{name}_{number}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        let free = candidates.find(|candidate| !self.taken.contains(candidate));
        let free = free.unwrap_or(name);
        self.taken.insert(free.clone());
        free
    }
}

/// What is no letter, digit or `_` becomes `_`.
fn letters(name: &[u8]) -> String {
    let text = String::from_utf8_lossy(name);
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.chars()
        .map(|c| if is_letter(c) { c } else { '_' })
        .collect()
}

/// No digit at the front.
fn front(name: String) -> String {
    match name.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("_{name}"),
        false => name,
    }
}

/// A name as TypeScript can write it.
pub(super) fn identifier(name: &[u8]) -> String {
    front(letters(name))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_typescript_can_write() {
        let mut names = Names::beside("id state");
        let mut plain = |name: &str| names.plain(name.as_bytes());
        assert_eq!(plain("amount"), "amount");
        assert_eq!(plain("due date"), "due_date");
        assert_eq!(plain("due-date"), "due_date_2");
        assert_eq!(plain("due.date"), "due_date_3");
        assert_eq!(plain("2nd"), "_2nd");
        assert_eq!(plain("für"), "f_r");
        assert_eq!(plain("case"), "case_");
        assert_eq!(plain("state"), "state_");
    }

    #[test]
    fn constants_are_in_capitals_and_classes_in_pascal_case() {
        let mut names = Names::beside(LIBRARY);
        assert_eq!(names.constant("AT_", b"credit seller"), "AT_CREDIT_SELLER");
        assert_eq!(names.constant("", b"1st"), "_1ST");
        assert_eq!(names.class(b"purchase process"), "PurchaseProcess");
        assert_eq!(names.class(b"order_line"), "OrderLine");
        assert_eq!(names.class(b"process"), "Process_");
        assert_eq!(names.class(b"--"), "_");
        assert_eq!(names.own_class(b"Account"), "Account_");
    }
}
