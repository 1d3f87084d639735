//! Files of secrets.

use crate::failure::Failure;
use std::{fs, path::Path};

/// The secret in a file, which is never repeated in a message.
pub fn read(path: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(path).map_err(|why| Failure::file(path, why))?;
    warn_if_readable_by_others(path);
    Ok(text)
}

#[cfg(unix)]
fn warn_if_readable_by_others(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0) {
        eprintln!(
            "cmt: warning: others can read {}; chmod 600 it",
            path.display()
        );
    }
}

#[cfg(not(unix))]
fn warn_if_readable_by_others(_: &Path) {}
