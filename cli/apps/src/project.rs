//! The folder of a project: `cmt.toml`, and the files that are the app's parts.

use crate::{fault::Fault, Failure};
use serde::Deserialize;
use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};
use toml::Spanned;

/// The file that makes a folder a project.
pub const SETTINGS: &str = "cmt.toml";
/// The file of the contract.
pub const CONTRACT: &str = "contract.ts";

/// A file of a project.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Where it is, as seen from the project's folder, with `/` between folders.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A project, as its files are. Nothing is compiled yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Project {
    /// Its folder.
    pub folder: PathBuf,
    /// What the app is called.
    pub name: String,
    /// Which release of it.
    pub release: String,
    /// Whether its owner may put another archive in its place.
    pub upgradable: bool,
    /// `cmt.toml`.
    pub settings: Source,
    /// `contract.ts`; an app may do without.
    pub contract: Option<Source>,
    /// `rules/*.drl`.
    pub rules: Vec<Source>,
    /// `process/*.xml` and `process/*.bpmn`.
    pub processes: Vec<Source>,
    /// `records/*.toml`.
    pub records: Vec<Source>,
    /// The scenarios, `tests/*.toml`.
    pub scenarios: Vec<Source>,
    /// Files that lie among the parts and are none.
    pub(crate) strangers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    app: App,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct App {
    name: Spanned<String>,
    release: Spanned<String>,
    #[serde(default)]
    upgradable: bool,
}

impl Source {
    fn read(folder: &Path, path: &str) -> Result<Self, Failure> {
        let file = folder.join(path);
        let bytes = fs::read(&file).map_err(|why| Failure::of(&file, why))?;
        let text = String::from_utf8(bytes)
            .map_err(|_| Fault::whole(path, "this is no text in UTF-8", None))?;
        Ok(Self {
            path: path.into(),
            text,
        })
    }

    /// The file's name without its ending: what a rule set and a collection are called.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Something that is wrong at a place in it, and what may help.
    pub(crate) fn fault(
        &self,
        at: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) -> Fault {
        Fault::at(&self.path, &self.text, at, message, help)
    }

    /// Something that is wrong with all of it.
    pub(crate) fn whole(&self, message: impl Into<String>, help: Option<&str>) -> Fault {
        Fault::whole(&self.path, message, help)
    }

    /// What it is as TOML.
    pub(crate) fn toml<T: serde::de::DeserializeOwned>(&self) -> Result<T, Fault> {
        toml::from_str(&self.text).map_err(|why| {
            let message = why.message().trim().replace('\n', "; ");
            match why.span() {
                Some(at) => self.fault(at, message, None),
                None => self.whole(message, None),
            }
        })
    }
}

impl Project {
    /// Reads a project's folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        if !folder.join(SETTINGS).is_file() {
            let help = "`cmt new <folder>` makes a project";
            return Err(Failure::of(
                folder,
                format!("there is no {SETTINGS} in it; {help}"),
            ));
        }
        let settings = Source::read(folder, SETTINGS)?;
        let Settings { app } = settings.toml()?;
        let mut faults = Vec::new();
        check_name(&settings, &app.name, &mut faults);
        check_release(&settings, &app.release, &mut faults);
        if !faults.is_empty() {
            return Err(Failure::Faults(faults));
        }
        let contract = folder.join(CONTRACT).is_file();
        let contract = contract
            .then(|| Source::read(folder, CONTRACT))
            .transpose()?;
        let mut files = Files {
            folder,
            strangers: Vec::new(),
        };
        Ok(Self {
            folder: folder.into(),
            name: app.name.into_inner(),
            release: app.release.into_inner(),
            upgradable: app.upgradable,
            settings,
            contract,
            rules: files.in_folder("rules", &["drl"])?,
            processes: files.in_folder("process", &["xml", "bpmn"])?,
            records: files.in_folder("records", &["toml"])?,
            scenarios: files.in_folder("tests", &["toml"])?,
            strangers: files.strangers,
        })
    }

    /// Where everything goes that is made of it.
    pub fn build_folder(&self) -> PathBuf {
        self.folder.join("build")
    }

    /// Where its archive goes.
    pub fn archive_file(&self) -> PathBuf {
        self.build_folder().join(format!("{}.sbc", self.name))
    }

    /// Where the description of its contract goes.
    pub fn abi_file(&self) -> PathBuf {
        self.build_folder().join(format!("{}.abi.json", self.name))
    }
}

/// Finds the files of a project.
struct Files<'a> {
    folder: &'a Path,
    strangers: Vec<String>,
}

impl Files<'_> {
    /// The files of a folder with one of some endings, by their names, so that they are the same everywhere.
    fn in_folder(&mut self, below: &str, endings: &[&str]) -> Result<Vec<Source>, Failure> {
        let at = self.folder.join(below);
        if !at.is_dir() {
            return Ok(Vec::new());
        }
        let mut names = Vec::new();
        for entry in fs::read_dir(&at).map_err(|why| Failure::of(&at, why))? {
            let entry = entry.map_err(|why| Failure::of(&at, why))?;
            let name = entry
                .file_name()
                .into_string()
                .map_err(|name| Failure::of(&at.join(name), "its name is no text in UTF-8"))?;
            if !name.starts_with('.') && entry.path().is_file() {
                names.push(name);
            }
        }
        names.sort();
        let mut sources = Vec::new();
        for name in names {
            let path = format!("{below}/{name}");
            let ending = name.rsplit_once('.').map(|(_, ending)| ending);
            match ending.is_some_and(|ending| endings.contains(&ending)) {
                true => sources.push(Source::read(self.folder, &path)?),
                false => self.strangers.push(path),
            }
        }
        Ok(sources)
    }
}

/// An app's name is that of its files.
pub(crate) fn is_app_name(name: &str) -> bool {
    let of_files = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let first = name.chars().next();
    first.is_some_and(|c| c.is_ascii_alphanumeric())
        && name.chars().all(of_files)
        && cybermiles_archive::Cap::Name.check(name.len()).is_ok()
}

fn check_name(settings: &Source, name: &Spanned<String>, faults: &mut Vec<Fault>) {
    if !is_app_name(name.get_ref()) {
        let most = cybermiles_archive::Cap::Name.max();
        let help = format!(
            "up to {most} letters, digits, `-`, `_` and `.`, beginning with a letter or digit"
        );
        let message = format!("`{}` is no name of an app", name.get_ref());
        faults.push(settings.fault(name.span(), message, Some(help)));
    }
}

fn check_release(settings: &Source, release: &Spanned<String>, faults: &mut Vec<Fault>) {
    let text = release.get_ref();
    let cap = cybermiles_archive::Cap::Release;
    let is_printable = text.bytes().all(|byte| byte.is_ascii_graphic());
    if text.is_empty() || !is_printable || cap.check(text.len()).is_err() {
        let help = format!("up to {} signs without blanks, as \"1.0.0\"", cap.max());
        let message = format!("`{text}` is no release");
        faults.push(settings.fault(release.span(), message, Some(help)));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;
    use tempfile::TempDir;

    const APP: &str = "[app]\nname = \"order-to-cash\"\nrelease = \"1.0.0\"\nupgradable = true\n";

    fn folder(files: &[(&str, &str)]) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            crate::sdk::write(&folder.path().join(path), text.as_bytes()).unwrap();
        }
        folder
    }

    fn refused(settings: &str) -> Vec<String> {
        let folder = folder(&[(SETTINGS, settings)]);
        match Project::read(folder.path()) {
            Err(Failure::Faults(faults)) => faults.iter().map(ToString::to_string).collect(),
            other => panic!("{settings}: {other:?}"),
        }
    }

    #[test]
    fn a_project_says_what_it_is_called() {
        let folder = folder(&[(SETTINGS, APP)]);
        let project = Project::read(folder.path()).unwrap();
        assert_eq!(
            (&*project.name, &*project.release),
            ("order-to-cash", "1.0.0")
        );
        assert!(project.upgradable);
        assert_eq!(project.contract, None);
        let archive = folder.path().join("build/order-to-cash.sbc");
        assert_eq!(project.archive_file(), archive);

        let text = APP.replace("upgradable = true\n", "");
        crate::sdk::write(&folder.path().join(SETTINGS), text.as_bytes()).unwrap();
        assert!(!Project::read(folder.path()).unwrap().upgradable);
    }

    #[test]
    fn parts_are_found_in_the_order_of_their_names() {
        let folder = folder(&[
            (SETTINGS, APP),
            (CONTRACT, "// a contract"),
            ("rules/b.drl", "b"),
            ("rules/a.drl", "a"),
            ("rules/a.dlr", "a slip"),
            ("rules/.a.drl.swp", "an editor's"),
            ("process/p.bpmn", "p"),
            ("process/a.xml", "a"),
            ("process/old/z.xml", "not looked at"),
            ("records/r.toml", "r"),
            ("tests/t.toml", "t"),
        ]);
        let project = Project::read(folder.path()).unwrap();
        let paths = |sources: &[Source]| -> Vec<String> {
            sources.iter().map(|source| source.path.clone()).collect()
        };
        assert_eq!(paths(&project.rules), ["rules/a.drl", "rules/b.drl"]);
        assert_eq!(
            paths(&project.processes),
            ["process/a.xml", "process/p.bpmn"]
        );
        assert_eq!(paths(&project.records), ["records/r.toml"]);
        assert_eq!(paths(&project.scenarios), ["tests/t.toml"]);
        assert_eq!(project.strangers, ["rules/a.dlr"]);
        assert_eq!(project.rules[0].stem(), "a");
        assert_eq!(project.contract.unwrap().text, "// a contract");
    }

    #[test]
    fn a_folder_without_settings_is_no_project() {
        let folder = folder(&[]);
        let Err(Failure::Other(why)) = Project::read(folder.path()) else {
            panic!("a project of nothing");
        };
        assert!(why.ends_with("there is no cmt.toml in it; `cmt new <folder>` makes a project"));
    }

    #[test]
    fn a_part_that_is_no_text_is_a_fault_of_its_own() {
        let folder = folder(&[(SETTINGS, APP)]);
        crate::sdk::write(&folder.path().join("rules/a.drl"), &[0xff]).unwrap();
        let why = Project::read(folder.path()).unwrap_err().to_string();
        assert_eq!(why, "rules/a.drl: this is no text in UTF-8");
    }

    #[test]
    fn what_is_wrong_with_the_settings_is_shown_where_it_is() {
        let long = format!("[app]\nname = \"{}\"\nrelease = \"1\"\n", "n".repeat(33));
        let cases = [
            (
                "[app]\nname = \"\"\nrelease = \"1\"\n",
                "cmt.toml:2:8: `` is no name of an app",
            ),
            (
                "[app]\nname = \"a/b\"\nrelease = \"1\"\n",
                "cmt.toml:2:8: `a/b` is no name of an app",
            ),
            (
                "[app]\nname = \"..\"\nrelease = \"1\"\n",
                "cmt.toml:2:8: `..` is no name of an app",
            ),
            (&long, "cmt.toml:2:8: `nnn"),
            (
                "[app]\nname = \"a\"\nrelease = \"12345678901234567\"\n",
                "cmt.toml:3:11: `12345678901234567` is no release",
            ),
            (
                "[app]\nname = \"a\"\n",
                "cmt.toml:1:1: missing field `release`",
            ),
            (
                "[app]\nname = \"a\"\nrelease = \"1\"\nowner = 1\n",
                "cmt.toml:4:1: unknown field `owner`",
            ),
            ("[app\n", "cmt.toml:1:5: invalid table header; expected"),
        ];
        for (text, wanted) in cases {
            let shown = refused(text);
            assert!(shown[0].starts_with(wanted), "{}", shown[0]);
        }
        let both = "[app]\nname = \"a b\"\nrelease = \"1 0\"\n";
        assert_eq!(refused(both).len(), 2);
    }
}
