//! Literals.

use super::{Pair, Parser, Part};
use crate::ast::What;
use cybermiles_rules::{Cap, Decimal};
use std::str::FromStr;

/// A text without its quotes and with its escapes taken.
pub(super) fn unquote(quoted: &str) -> String {
    let mut chars = quoted.chars();
    chars.next();
    chars.next_back();
    let mut text = String::new();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some(c) => text.push(c),
                None => {}
            },
            c => text.push(c),
        }
    }
    text
}

impl Parser<'_> {
    pub(super) fn literal(&mut self, pair: &Pair<'_>) -> Option<What> {
        Some(match pair.as_rule() {
            Part::boolean => What::Bool(pair.as_str() == "true"),
            Part::string => {
                let text = self.word(pair);
                self.faults.cap(text.span, Cap::Text, text.text.len());
                What::Text(text.text)
            }
            Part::number if pair.as_str().contains('.') => match Decimal::from_str(pair.as_str()) {
                Ok(decimal) => What::Decimal(decimal),
                Err(error) => self.bad(pair, error.to_string()),
            },
            Part::number => match pair.as_str().parse() {
                Ok(int) => What::Int(int),
                Err(_) => self.bad(pair, "too large a number"),
            },
            Part::bytes => {
                let digits = pair.as_str().strip_prefix("0x")?;
                let mut bytes = [0; 32];
                match hex::decode_to_slice(digits, &mut bytes) {
                    Ok(()) => What::Bytes(bytes),
                    Err(_) => {
                        let count = digits.len();
                        let message = format!(
                            "an account or a hash is `0x` and 64 hexadecimal digits, this has {count}"
                        );
                        self.bad(pair, message)
                    }
                }
            }
            _ => return None,
        })
    }

    fn bad(&mut self, pair: &Pair<'_>, message: impl Into<String>) -> What {
        self.faults.add(self.span(pair), message);
        What::Bad
    }
}
