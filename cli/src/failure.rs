//! How a command fails: one sentence and an exit code.

use std::{fmt::Display, process::ExitCode};

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A file or a value is not acceptable.
    #[error("{0}")]
    Input(String),
    /// The node cannot be reached, or is none of this chain.
    #[error("{0}")]
    Node(String),
    /// The chain does not accept it.
    #[error("{0}")]
    Refused(String),
}

impl Failure {
    /// 1, 3 and 4; the parser of arguments takes 2 for wrong usage.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Input(_) => 1,
            Self::Node(_) => 3,
            Self::Refused(_) => 4,
        }
        .into()
    }

    /// What is wrong with a file.
    pub fn file(path: impl AsRef<std::path::Path>, why: impl Display) -> Self {
        Self::Input(format!("{}: {why}", path.as_ref().display()))
    }

    /// What the node said when asked for `what`.
    pub fn node(what: &'static str) -> impl FnOnce(anyhow::Error) -> Self {
        move |why| Self::Node(format!("the node did not {what}: {why}"))
    }
}
