//! What is wrong with an author's files, and how it is shown.

use cybermiles_rule_language::Remark;
use std::{
    fmt::{self, Display},
    ops::Range,
};

pub(crate) use cybermiles_rule_language::nearest;

/// Something to say about a place in one of the project's files.
///
/// It is shown as all compilers here do: `file:line:column: message`, the line with the place underlined, and
/// what may help.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file, as seen from the project's folder.
    pub file: String,
    /// The line, from 1; 0 if it is about the file as a whole.
    pub line: usize,
    /// The column in characters, from 1; 0 if it is about the file as a whole.
    pub column: usize,
    /// What there is to say.
    pub message: String,
    shown: String,
}

/// Why something is not done.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Failure {
    /// What the author can mend in the project's files, in their order.
    #[error("{}", show(.0))]
    Faults(Vec<Fault>),
    /// What is wrong around them: a file that can't be written, a tool that is missing.
    #[error("{0}")]
    Other(String),
}

/// Faults, each as it is shown.
fn show(faults: &[Fault]) -> String {
    let shown: Vec<&str> = faults.iter().map(|fault| fault.shown.trim_end()).collect();
    shown.join("\n")
}

impl Failure {
    /// About a file or a folder.
    pub(crate) fn of(path: &std::path::Path, why: impl Display) -> Self {
        Self::Other(format!("{}: {why}", path.display()))
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Faults(vec![fault])
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Fault {
    /// About a file as a whole.
    pub(crate) fn whole(file: &str, message: impl Into<String>, help: Option<&str>) -> Self {
        let message = message.into();
        let help = help.map(|help| format!("  = {help}\n")).unwrap_or_default();
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            shown: format!("{file}: {message}\n{help}"),
            message,
        }
    }

    /// What a compiler said about a text.
    pub(crate) fn remark(file: &str, text: &str, remark: &Remark) -> Self {
        Self {
            file: file.into(),
            line: remark.line(),
            column: remark.column(),
            message: remark.message().into(),
            shown: remark.show(file, text),
        }
    }

    /// About a stretch of a text.
    pub(crate) fn at(
        file: &str,
        text: &str,
        range: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Self {
        Self::remark(file, text, &Remark::at(text, range, message, help))
    }

    /// What the compiler of contracts showed; `None` if it is about no place.
    pub(crate) fn relayed(shown: &str) -> Option<Self> {
        let (head, _) = shown.split_once('\n')?;
        let mut parts = head.splitn(4, ':');
        let (file, line, column, message) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            file: file.into(),
            line: line.parse().ok()?,
            column: column.parse().ok()?,
            message: message.trim().into(),
            shown: format!("{}\n", shown.trim_end()),
        })
    }
}
