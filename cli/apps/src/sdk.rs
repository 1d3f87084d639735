//! The SDK that compiles contracts: unpacked from the binary beside the project, and the compiler that it
//! needs, installed once.

use crate::{embedded::SDK, Failure};
use serde::Deserialize;
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{self, Command, Output},
};

/// Where the folder of tools is, if not in the cache.
pub const TOOLS: &str = "CYBERMILES_TOOLS";

/// What `package.json` says.
#[derive(Deserialize)]
struct Package {
    version: String,
    #[serde(default)]
    dependencies: Dependencies,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Dependencies {
    assemblyscript: String,
}

/// Where the compiler that contracts need is installed, or will be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tools {
    /// The folder that has `node_modules`.
    pub folder: PathBuf,
}

impl Tools {
    /// Those of `$CYBERMILES_TOOLS`, else of the user's cache.
    pub fn find() -> Result<Self, Failure> {
        if let Some(folder) = env::var_os(TOOLS).filter(|folder| !folder.is_empty()) {
            return Ok(Self::at(folder));
        }
        let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"));
        let home = home.ok_or_else(|| {
            Failure::Other(format!(
                "there is no home folder; say by ${TOOLS} where the compiler of contracts is to go"
            ))
        })?;
        let below = format!(".cache/cybermiles/tools/sdk-{}", version()?);
        Ok(Self::at(Path::new(&home).join(below)))
    }

    /// Those of a folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        Self { folder }
    }

    /// Installs what is missing.
    pub fn install(&self) -> Result<(), Failure> {
        let wanted = package()?.dependencies.assemblyscript;
        match self.installed() {
            Some(installed) if installed == wanted => Ok(()),
            Some(installed) => Err(Failure::of(
                &self.folder,
                format!("has AssemblyScript {installed}, and contracts need {wanted}; set ${TOOLS} to another folder"),
            )),
            None => self.fetch(),
        }
    }

    /// The version of the compiler that is there.
    fn installed(&self) -> Option<String> {
        let file = self.folder.join("node_modules/assemblyscript/package.json");
        let text = fs::read_to_string(file).ok()?;
        let package: Package = serde_json::from_str(&text).ok()?;
        Some(package.version)
    }

    /// Has npm install exactly what the SDK's lock file says, beside the place and then moved there, so that
    /// others never see half of it.
    fn fetch(&self) -> Result<(), Failure> {
        let of = |at: &Path, why: io::Error| Failure::of(at, why);
        let mut name = self.folder.clone().into_os_string();
        name.push(format!(".{}", process::id()));
        let beside = PathBuf::from(name);
        fs::create_dir_all(&self.folder).map_err(|why| of(&self.folder, why))?;
        fs::create_dir_all(&beside).map_err(|why| of(&beside, why))?;
        let fetched = self.fetch_beside(&beside);
        // What is left of it is in nobody's way.
        let _ = fs::remove_dir_all(&beside);
        fetched
    }

    fn fetch_beside(&self, beside: &Path) -> Result<(), Failure> {
        for name in ["package.json", "package-lock.json"] {
            let at = beside.join(name);
            fs::write(&at, embedded(name)?).map_err(|why| Failure::of(&at, why))?;
        }
        let mut npm = Command::new("npm");
        npm.args([
            "ci",
            "--omit=dev",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ]);
        let output = run(npm.current_dir(beside), "npm")?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.trim();
            return Err(Failure::Other(format!(
                "npm could not install the compiler of contracts:\n{said}"
            )));
        }
        let to = self.folder.join("node_modules");
        match fs::rename(beside.join("node_modules"), &to) {
            // Somebody else was faster.
            Err(_) if self.installed().is_some() => Ok(()),
            moved => moved.map_err(|why| Failure::of(&to, why)),
        }
    }
}

/// Runs a command; a program that is not there is said by name.
pub(crate) fn run(command: &mut Command, program: &str) -> Result<Output, Failure> {
    command.output().map_err(|why| match why.kind() {
        io::ErrorKind::NotFound => Failure::Other(format!(
            "`{program}` is not installed; contracts are compiled by Node.js, version 20 or later"
        )),
        _ => Failure::Other(format!("{program}: {why}")),
    })
}

/// The SDK's release.
pub fn version() -> Result<String, Failure> {
    Ok(package()?.version)
}

fn package() -> Result<Package, Failure> {
    let text = embedded("package.json")?;
    serde_json::from_str(text)
        .map_err(|why| Failure::Other(format!("the SDK's package.json: {why}")))
}

fn embedded(name: &str) -> Result<&'static str, Failure> {
    let found = SDK.iter().find(|(path, _)| *path == name);
    let missing = || Failure::Other(format!("the SDK has no {name}"));
    found.map(|(_, text)| *text).ok_or_else(missing)
}

/// Unpacks the SDK below a project's folder, unless it is there as it should be. Returns where.
pub(crate) fn unpack(project: &Path) -> Result<PathBuf, Failure> {
    let folder = project.join(format!(".cmt/sdk-{}", version()?));
    let is_there = |(path, text): &(&str, &str)| {
        fs::read(folder.join(path)).is_ok_and(|there| there == text.as_bytes())
    };
    if SDK.iter().all(is_there) {
        return Ok(folder);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|why| Failure::of(&folder, why))?;
    }
    for (path, text) in SDK {
        write(&folder.join(path), text.as_bytes())?;
    }
    Ok(folder)
}

/// Writes a file, and the folders above it.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(above) = file.parent() {
        fs::create_dir_all(above).map_err(|why| Failure::of(above, why))?;
    }
    fs::write(file, bytes).map_err(|why| Failure::of(file, why))
}
