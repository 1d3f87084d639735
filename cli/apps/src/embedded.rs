//! The files that the binary has along: the SDK and the templates.

/// A file: its path with `/` between folders, and its text.
pub(crate) type File = (&'static str, &'static str);

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
