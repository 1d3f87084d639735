//! Remarks as they are found.

use cybermiles_rule_language::{nearest, Remark};
use std::ops::Range;

/// How many remarks there are at most.
const SHOWN: usize = 100;

/// A stretch of the source, in bytes.
pub(crate) type Span = Range<usize>;

/// A name or a text, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Word {
    pub text: String,
    pub span: Span,
}

/// What there is to say, until it is known where its line begins.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Said {
    span: Span,
    message: String,
    help: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Remarks(Vec<Said>);

impl Remarks {
    pub fn add(&mut self, span: Span, message: impl Into<String>) {
        self.push(span, message, None);
    }

    pub fn add_with(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.push(span, message, Some(help.into()));
    }

    pub fn push(&mut self, span: Span, message: impl Into<String>, help: Option<String>) {
        let message = message.into();
        self.0.push(Said {
            span,
            message,
            help,
        });
    }

    /// An unknown name, with the known one that is meant.
    pub fn unknown<'n>(
        &mut self,
        word: &Word,
        message: String,
        known: impl Iterator<Item = &'n str>,
    ) {
        let near = nearest(&word.text, known).map(|near| format!("did you mean `{near}`?"));
        self.push(word.span.clone(), message, near);
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order of the source, each once, and no more than anybody reads.
    pub fn finish(mut self, source: &str) -> Vec<Remark> {
        self.0.sort_by_key(|said| said.span.start);
        self.0.dedup();
        self.0.truncate(SHOWN);
        let remarks = self.0.into_iter();
        let remarks = remarks
            .map(|said| Remark::at(source, whole(source, said.span), said.message, said.help));
        remarks.collect()
    }
}

/// A stretch of whole characters: within the white space that stands for a curly quote there are none.
fn whole(source: &str, span: Span) -> Span {
    let start = source.floor_char_boundary(span.start);
    start..source.ceil_char_boundary(span.end.max(start))
}

/// `a`, `b` and `c`, each as code.
pub(crate) fn listed<'n>(names: impl IntoIterator<Item = &'n str>, and: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        None => "nothing".into(),
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
    }
}
