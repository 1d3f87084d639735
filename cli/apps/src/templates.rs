//! Projects to begin with.

use crate::{
    embedded::TEMPLATES,
    fault::nearest,
    project::{is_app_name, SETTINGS},
    sdk, Failure,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The template that is taken if none is asked for.
pub const DEFAULT: &str = "hello";

/// The names of all templates.
pub fn names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(name, _)| *name)
}

/// Writes a template into a folder, which must be new or empty; the app is called as the folder, if it can be.
/// Returns the files, as seen from there.
pub fn write(template: &str, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let found = TEMPLATES.iter().find(|(name, _)| *name == template);
    let (name, files) = found.ok_or_else(|| unknown(template))?;
    ensure_free(folder)?;
    let mut written = Vec::new();
    for (path, text) in *files {
        let text = match *path {
            SETTINGS => named(text, name, folder),
            _ => (*text).into(),
        };
        sdk::write(&folder.join(path), text.as_bytes())?;
        written.push(path.into());
    }
    Ok(written)
}

fn unknown(template: &str) -> Failure {
    let all = Vec::from_iter(names()).join(", ");
    let near = nearest(template, names()).map(|near| format!("; did you mean `{near}`?"));
    Failure::Other(format!(
        "there is no template `{template}`{}; there are {all}",
        near.unwrap_or_default()
    ))
}

fn ensure_free(folder: &Path) -> Result<(), Failure> {
    let is_free = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !folder.exists(),
    };
    match is_free {
        true => Ok(()),
        false => Err(Failure::of(
            folder,
            "there is something in it already, and nothing is overwritten",
        )),
    }
}

/// The settings with the folder's name as the app's.
fn named(text: &str, template: &str, folder: &Path) -> String {
    let name = folder.file_name().and_then(|name| name.to_str());
    match name.filter(|name| is_app_name(name)) {
        Some(name) => text.replacen(
            &format!("name = \"{template}\""),
            &format!("name = \"{name}\""),
            1,
        ),
        None => text.into(),
    }
}
