//! A first look at the text: where its items begin, and whether it is nested too deeply to be parsed by
//! recursion.
//!
//! It sees texts and comments as the grammar does, so that what it counts is what the parser enters.

use crate::fault::{Remarks, Span};
use std::{iter::Peekable, str::CharIndices};

/// Parentheses, braces and inner `when` within each other.
const NESTING: usize = 32;

/// Where the items of a file lie; what is nested too deeply is left out with a fault.
pub(crate) fn items(source: &str, faults: &mut Remarks) -> Vec<Span> {
    let scan = Scan {
        source,
        chars: source.char_indices().peekable(),
        depth: Depth::default(),
    };
    let mut items = Vec::new();
    let mut item = Span::default();
    let mut sound = true;
    for token in scan {
        if token.starts_item {
            item.end = token.span.start;
            items.extend(sound.then_some(item));
            item.start = token.span.start;
            sound = true;
        }
        if sound && token.depth > NESTING {
            faults.add(
                token.span,
                format!("nested more than {NESTING} levels deep"),
            );
            sound = false;
        }
    }
    item.end = source.len();
    items.extend(sound.then_some(item));
    items
}

#[derive(Default)]
struct Depth {
    brackets: usize,
    whens: usize,
}

struct Token {
    span: Span,
    starts_item: bool,
    depth: usize,
}

struct Scan<'s> {
    source: &'s str,
    chars: Peekable<CharIndices<'s>>,
    depth: Depth,
}

impl Iterator for Scan<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let (start, c) = self.chars.next()?;
            match c {
                '#' => self.skip_line(),
                '/' if self.take('/') => self.skip_line(),
                '/' if self.take('*') => self.skip_comment(),
                '"' | '“' | '”' => self.skip_text(&['"', '“', '”']),
                '\'' | '‘' | '’' => self.skip_text(&['\'', '‘', '’']),
                '(' | '{' => {
                    self.depth.brackets = self.depth.brackets.saturating_add(1);
                    return Some(self.token(start, false));
                }
                ')' | '}' => self.depth.brackets = self.depth.brackets.saturating_sub(1),
                c if c.is_ascii_alphanumeric() || matches!(c, '_' | '$') => {
                    if let Some(token) = self.word(start) {
                        return Some(token);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Scan<'_> {
    fn position(&mut self) -> usize {
        self.chars.peek().map_or(self.source.len(), |(at, _)| *at)
    }

    fn token(&mut self, start: usize, starts_item: bool) -> Token {
        let span = Span {
            start,
            end: self.position(),
        };
        let depth = self.depth.brackets.saturating_add(self.depth.whens);
        Token {
            span,
            starts_item,
            depth,
        }
    }

    fn take(&mut self, c: char) -> bool {
        self.chars.next_if(|(_, next)| *next == c).is_some()
    }

    fn skip_line(&mut self) {
        while self.chars.next_if(|(_, c)| *c != '\n').is_some() {}
    }

    fn skip_comment(&mut self) {
        while let Some((_, c)) = self.chars.next() {
            if c == '*' && self.take('/') {
                return;
            }
        }
    }

    fn skip_text(&mut self, quotes: &[char]) {
        while let Some((_, c)) = self.chars.next_if(|(_, c)| !matches!(c, '\n' | '\r')) {
            if c == '\\' {
                self.chars.next_if(|(_, c)| !matches!(c, '\n' | '\r'));
            } else if quotes.contains(&c) {
                return;
            }
        }
    }

    fn word(&mut self, start: usize) -> Option<Token> {
        while self
            .chars
            .next_if(|(_, c)| c.is_ascii_alphanumeric() || *c == '_')
            .is_some()
        {}
        let end = self.position();
        match self.source.get(start..end)? {
            "rule" | "Rule" | "RULE" | "declare" | "package" => {
                self.depth = Depth::default();
                Some(self.token(start, true))
            }
            "when" => {
                self.depth.whens = self.depth.whens.saturating_add(1);
                Some(self.token(start, false))
            }
            "end" | "End" | "END" => {
                self.depth.whens = self.depth.whens.saturating_sub(1);
                None
            }
            _ => None,
        }
    }
}
