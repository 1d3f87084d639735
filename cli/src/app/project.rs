//! The app of a folder or of an archive, and the description of its contract.

use super::archive::App;
use crate::failure::Failure;
use cybermiles_apps::{
    abi::{Abi, BadValue},
    check, Failure as Unbuilt, Project, Tools,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where a description is looked for that nobody names.
const BUILD: &str = "build";
/// How its file's name ends.
const ABI: &str = ".abi.json";

/// What an author has to mend.
pub fn unbuilt(why: Unbuilt) -> Failure {
    Failure::Input(match why {
        // Each fault begins with its own place.
        Unbuilt::Faults(faults) => {
            let count = faults.len();
            let shown: String = faults.iter().map(ToString::to_string).collect();
            let s = if count == 1 { "" } else { "s" };
            format!("{count} fault{s}\n{}", shown.trim_end())
        }
        Unbuilt::Other(why) => why,
    })
}

/// A value that is not what it is for.
pub fn wrong(why: BadValue) -> Failure {
    Failure::Input(why.to_string())
}

/// Compiles and checks a folder; what its author should know is shown.
pub fn compiled(folder: &Path) -> Result<cybermiles_apps::App, Failure> {
    let project = Project::read(folder).map_err(unbuilt)?;
    let tools = Tools::find().map_err(unbuilt)?;
    let app = check(&project, &tools).map_err(unbuilt)?;
    app.notes.iter().for_each(|note| eprint!("{note}"));
    Ok(app)
}

/// The app of a folder, which is built.
pub fn built(folder: &Path) -> Result<App, Failure> {
    App::read(compiled(folder)?.archive)
}

/// The app of a folder, which is built before, or of an archive.
pub fn app(what: &Path) -> Result<App, Failure> {
    match what.is_dir() {
        true => built(what),
        false => App::read(fs::read(what).map_err(|why| Failure::file(what, why))?),
    }
}

/// The description of a contract: of a file, or the one that was built here.
pub fn abi(file: Option<&Path>) -> Result<Abi, Failure> {
    let file = match file {
        Some(file) => file.into(),
        None => only_abi(Path::new(BUILD))?,
    };
    let text = fs::read_to_string(&file).map_err(|why| Failure::file(&file, why))?;
    Abi::from_json(&text).map_err(|why| Failure::file(&file, why))
}

fn only_abi(folder: &Path) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_abi = |path: &PathBuf| path.to_string_lossy().ends_with(ABI);
    let mut files = entries.map(|entry| entry.path()).filter(is_abi);
    match (files.next(), files.next()) {
        (Some(file), None) => Ok(file),
        (None, _) => Err(Failure::Input(format!(
            "there is no {BUILD}/*{ABI} here: run `cmt build` in the app's folder, or name one with --abi"
        ))),
        (Some(_), Some(_)) => Err(Failure::Input(format!(
            "there are several {BUILD}/*{ABI}: name one with --abi"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_description_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let found = || only_abi(folder.path()).map_err(|why| why.to_string());
        assert!(found()
            .unwrap_err()
            .starts_with("there is no build/*.abi.json"));
        fs::write(folder.path().join("shop.sbc"), "").unwrap();
        let one = folder.path().join("shop.abi.json");
        fs::write(&one, "").unwrap();
        assert_eq!(found(), Ok(one));
        fs::write(folder.path().join("other.abi.json"), "").unwrap();
        assert!(found().unwrap_err().starts_with("there are several"));
    }

    #[test]
    fn what_is_no_app_is_refused_with_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let told = |path: &Path| app(path).err().map(|why| why.to_string()).unwrap();
        assert!(told(folder.path()).contains("cmt.toml"));
        let file = folder.path().join("no.sbc");
        assert!(told(&file).contains("no.sbc"));
        fs::write(&file, "SBC").unwrap();
        assert!(told(&file).starts_with("the archive is refused"));
    }
}
