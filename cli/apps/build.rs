//! Puts the SDK's files and the examples into the binary, so that `cmt` builds contracts wherever it is.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// What of the SDK a build needs.
const SDK: [&str; 7] = [
    "assembly",
    "build.mjs",
    "client",
    "package-lock.json",
    "package.json",
    "transform",
    "types",
];
/// Examples that are templates too.
const EXAMPLES: [&str; 4] = ["approval", "order-to-cash", "purchase", "subscription"];
/// What of an example is made of the rest, or only there to compare with.
const MADE: [&str; 3] = ["build", ".cmt", "expected"];

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let contracts = here.join("../../contracts").canonicalize()?;
    let mut sdk = Vec::new();
    for name in SDK {
        find(&contracts.join("sdk").join(name), name, &mut sdk)?;
    }
    let mut table = format!("pub(crate) const SDK: &[File] = &{};\n", listed(&sdk));
    let mut templates = vec![("hello", here.join("templates/hello"))];
    templates.extend(EXAMPLES.map(|name| (name, contracts.join("examples").join(name))));
    table.push_str("pub(crate) const TEMPLATES: &[(&str, &[File])] = &[\n");
    for (name, folder) in templates {
        let mut files = Vec::new();
        within(&folder, "", &mut files)?;
        table.push_str(&format!("({name:?}, &{}),\n", listed(&files)));
    }
    table.push_str("];\n");
    println!("cargo:rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("embedded.rs"), table)
}

/// The files at and below a place, with their paths from where the search began.
fn find(at: &Path, name: &str, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if at.is_dir() {
        return within(at, &format!("{name}/"), found);
    }
    println!("cargo:rerun-if-changed={}", at.display());
    found.push((name.into(), at.into()));
    Ok(())
}

fn within(folder: &Path, prefix: &str, found: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    for name in names.iter().filter(|name| !MADE.contains(&name.as_str())) {
        find(&folder.join(name), &format!("{prefix}{name}"), found)?;
    }
    Ok(())
}

fn listed(files: &[(String, PathBuf)]) -> String {
    let lines = files.iter().map(|(name, at)| {
        format!(
            "    ({name:?}, include_str!({:?})),\n",
            at.display().to_string()
        )
    });
    format!("[\n{}]", String::from_iter(lines))
}
