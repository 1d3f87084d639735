//! What is wrong with a text, and how it is shown to the person who wrote it.

use cybermiles_rules::Cap;
use std::fmt::Write;

/// How many remarks there are at most.
const SHOWN: usize = 100;

/// A stretch of the source, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Span {
    pub start: usize,
    pub end: usize,
}

/// Something to say about a place in the source.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Remark {
    span: Span,
    line: usize,
    column: usize,
    message: String,
    help: Option<String>,
}

/// Why a text is refused.
pub type Fault = Remark;

/// What the compiler did that its author should know.
pub type Note = Remark;

impl Remark {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            line: 1,
            column: 1,
            message: message.into(),
            help: None,
        }
    }

    /// Something to say about a stretch of a source, in bytes.
    pub fn at(
        source: &str,
        range: std::ops::Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Self {
        let (start, end) = (range.start, range.end);
        let mut remark = Self::new(Span { start, end }, message);
        remark.help = help;
        remark.locate(source);
        remark
    }

    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The bytes of the source that it is about.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.span.start..self.span.end
    }

    /// What there is to say.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What may help.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// `file:line:column: message`, the line itself with the place underlined, and the help.
    pub fn show(&self, file: &str, source: &str) -> String {
        let mut shown = format!("{file}:{}:{}: {}\n", self.line, self.column, self.message);
        let line = source
            .lines()
            .nth(self.line.saturating_sub(1))
            .unwrap_or_default();
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        let indent: String = line
            .chars()
            .take(self.column.saturating_sub(1))
            .map(|c| if c == '\t' { '\t' } else { ' ' })
            .collect();
        let marked = source.get(self.range()).unwrap_or_default();
        let width = marked
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            .max(1);
        let line = line.trim_end();
        // Writing to a `String` cannot fail.
        let _ = write!(
            shown,
            "{margin} |\n{number} | {line}\n{margin} | {indent}{}\n",
            "^".repeat(width)
        );
        for help in self.help.iter().flat_map(|help| help.lines()) {
            let _ = writeln!(shown, "{margin} = {help}");
        }
        shown
    }

    /// Finds its line and column.
    pub(crate) fn locate(&mut self, source: &str) {
        let before = source.get(..self.span.start).unwrap_or(source);
        self.line = before.matches('\n').count().saturating_add(1);
        let line = before.rsplit('\n').next().unwrap_or_default();
        self.column = line.chars().count().saturating_add(1);
    }
}

/// Remarks as they are found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Remarks(Vec<Remark>);

impl Remarks {
    pub fn add(&mut self, span: Span, message: impl Into<String>) {
        self.0.push(Remark::new(span, message));
    }

    pub fn add_with(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let remark = Remark::new(span, message);
        self.0.push(Remark {
            help: Some(help.into()),
            ..remark
        });
    }

    /// An unknown name, with the known one that is meant.
    pub fn unknown<'n>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        name: &str,
        known: impl Iterator<Item = &'n str>,
    ) {
        match nearest(name, known) {
            Some(near) => self.add_with(span, message, format!("did you mean `{near}`?")),
            None => self.add(span, message),
        }
    }

    /// A fault if there are too many of something.
    pub fn cap(&mut self, span: Span, cap: Cap, count: usize) {
        if let Err(cap) = cap.check(count) {
            self.over(span, cap);
        }
    }

    pub fn over(&mut self, span: Span, cap: Cap) {
        self.add(
            span,
            format!("too many {}: {} at most", cap.name(), cap.max()),
        );
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of the source, each once: what is inherited is looked at with every heir. No more than
    /// anybody reads.
    pub fn finish(mut self, source: &str) -> Vec<Remark> {
        self.0
            .sort_by(|a, b| a.span.start.cmp(&b.span.start).then_with(|| a.cmp(b)));
        self.0.dedup();
        self.0.truncate(SHOWN);
        self.0.iter_mut().for_each(|remark| remark.locate(source));
        self.0
    }
}

/// The known name that differs from a given one by a few letters only.
pub fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let most = name
        .chars()
        .count()
        .checked_div(3)
        .unwrap_or_default()
        .min(3);
    known
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| (1..=most).contains(distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letters to add, drop, replace or swap with their neighbour: optimal string alignment.
fn distance(a: &str, b: &str) -> usize {
    let b = Vec::from_iter(b.chars());
    let mut older: Vec<usize> = Vec::new();
    let mut old: Vec<usize> = (0..=b.len()).collect();
    let mut previous = None;
    for letter in a.chars() {
        let mut new = Vec::from_iter(old.first().map(|cost| cost.saturating_add(1)));
        for (at, other) in b.iter().enumerate() {
            let cost = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX);
            let replaced = cost(&old, at).saturating_add(usize::from(letter != *other));
            let dropped = cost(&old, at.saturating_add(1)).saturating_add(1);
            let added = cost(&new, at).saturating_add(1);
            let before = at.checked_sub(1);
            let swaps = before.is_some_and(|before| b.get(before) == Some(&letter))
                && previous == Some(*other);
            let swapped = match before.filter(|_| swaps) {
                Some(before) => cost(&older, before).saturating_add(1),
                None => usize::MAX,
            };
            new.push(replaced.min(dropped).min(added).min(swapped));
        }
        older = std::mem::replace(&mut old, new);
        previous = Some(letter);
    }
    old.last().copied().unwrap_or_default()
}
