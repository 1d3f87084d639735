//! The examples and the template, from their folders to their archives, with the real compiler of contracts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use cybermiles_apps::{abi::Abi, build, check, templates, Failure, Project, Tools};
use cybermiles_archive::{Archive, Kind};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const EXAMPLES: [&str; 4] = ["approval", "order-to-cash", "purchase", "subscription"];

fn contracts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../contracts")
}

/// The compiler that the SDK's own tests use, if it is installed; else it is fetched as `cmt` does.
fn tools() -> Tools {
    let sdk = contracts().join("sdk");
    match sdk.join("node_modules/assemblyscript").is_dir() {
        true => Tools::at(sdk),
        false => Tools::find().unwrap(),
    }
}

/// A project of a template, in a folder of the template's name.
fn project(template: &str) -> (TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().join(template);
    templates::write(template, &at).unwrap();
    let project = Project::read(&at).unwrap();
    (folder, project)
}

/// All files below a folder, as seen from there, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// Changes a text of a project.
fn edit(project: &Project, path: &str, from: &str, to: &str) -> Project {
    let file = project.folder.join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from), "{path} has no `{from}`");
    fs::write(&file, text.replacen(from, to, 1)).unwrap();
    Project::read(&project.folder).unwrap()
}

/// What is wrong with a project.
fn refused(project: &Project) -> String {
    match check(project, &tools()) {
        Err(Failure::Faults(faults)) => Failure::Faults(faults).to_string(),
        other => panic!("not refused for the author's files: {other:?}"),
    }
}

#[test]
fn every_example_becomes_an_archive_with_the_bindings_that_are_expected() {
    for name in EXAMPLES {
        let (_folder, project) = project(name);
        let app = build(&project, &tools()).unwrap_or_else(|why| panic!("{name}:\n{why}"));
        let archive = Archive::parse(&app.archive).unwrap();
        assert_eq!(archive.manifest.name, name.as_bytes());
        assert_eq!(archive.of(Kind::Abi).count(), 1);
        assert_eq!(archive.of(Kind::Rules).count(), app.parts.rules.len());
        assert_eq!(archive.of(Kind::Process).count(), 1);
        assert_eq!(archive.of(Kind::Records).count(), app.parts.records.len());
        assert_eq!(
            archive.contract(),
            app.contract.as_ref().map(|c| &c.code[..])
        );
        assert_eq!(fs::read(project.archive_file()).unwrap(), app.archive);

        let expected = contracts()
            .join("examples")
            .join(name)
            .join("expected/generated");
        let generated = project.build_folder().join("generated");
        let of = |folder: &Path| -> Vec<PathBuf> {
            let all = files(folder).into_iter();
            all.map(|file| file.strip_prefix(folder).unwrap().into())
                .collect()
        };
        assert_eq!(of(&generated), of(&expected), "{name}");
        for file in of(&expected) {
            let read = |folder: &Path| fs::read_to_string(folder.join(&file)).unwrap();
            assert_eq!(
                read(&generated),
                read(&expected),
                "{name}: {}",
                file.display()
            );
        }
    }
}

#[test]
fn the_description_of_the_purchase_is_the_expected_one() {
    let (_folder, project) = project("purchase");
    let app = build(&project, &tools()).unwrap();
    let expected = contracts().join("examples/purchase/expected/purchase.abi.json");
    let text = fs::read_to_string(expected).unwrap();
    assert_eq!(fs::read_to_string(project.abi_file()).unwrap(), text);
    assert_eq!(app.abi(), Some(&Abi::from_json(&text).unwrap()));
    let archive = Archive::parse(&app.archive).unwrap();
    let (_, json) = archive.of(Kind::Abi).next().unwrap();
    assert_eq!(
        Abi::from_json(std::str::from_utf8(json).unwrap()).unwrap(),
        *app.abi().unwrap()
    );
    assert!(project.build_folder().join("client.mjs").is_file());
    assert!(project.build_folder().join("client.d.ts").is_file());
}

#[test]
fn the_same_sources_make_the_same_archive_wherever_they_are() {
    let (_one, first) = project("hello");
    let (_other, second) = project("hello");
    let first = build(&first, &tools()).unwrap();
    let again = build(&first.project, &tools()).unwrap();
    let second = build(&second, &tools()).unwrap();
    assert_eq!(first.archive, again.archive);
    assert_eq!(first.archive, second.archive);
}

#[test]
fn faults_of_all_parts_are_shown_where_they_are() {
    let (_folder, project) = project("purchase");
    let project = edit(
        &project,
        "rules/pricing.drl",
        "m.fico_score > 740",
        "m.fico_score >> 740",
    );
    let project = edit(
        &project,
        "process/purchase.xml",
        "to=”approved”",
        "to=”aproved”",
    );
    let project = edit(
        &project,
        "records/product.toml",
        "\"decimal\"",
        "\"decimla\"",
    );
    let shown = refused(&project);
    for place in [
        "rules/pricing.drl:",
        "process/purchase.xml:9:36:",
        "records/product.toml:7:",
    ] {
        assert!(shown.contains(place), "{place}\n{shown}");
    }
}

#[test]
fn faults_of_the_contract_are_shown_where_they_are() {
    let (_folder, project) = project("hello");
    let project = edit(&project, "contract.ts", "visits: u32", "visits: f64");
    let shown = refused(&project);
    assert!(
        shown.starts_with("contract.ts:10:31: argument `visits`"),
        "{shown}"
    );
}

#[test]
fn a_service_that_the_contract_lacks_is_missed() {
    let (_folder, project) = project("subscription");
    let project = edit(
        &project,
        "process/subscription.xml",
        "service=\"charge\"",
        "service=\"chrage\"",
    );
    let shown = refused(&project);
    assert!(
        shown.contains("process/subscription.xml:14:33: the contract has no service `chrage`"),
        "{shown}"
    );
    assert!(shown.contains("did you mean `charge`?"), "{shown}");
}

#[test]
fn rules_that_a_process_lacks_or_that_signal_otherwise_are_missed() {
    let (_folder, project) = project("approval");
    let other = edit(
        &project,
        "process/approval.bpmn",
        "cmt:rules=\"levels\"",
        "cmt:rules=\"level\"",
    );
    let shown = refused(&other);
    assert!(shown.contains("the app has no rule set `level`"), "{shown}");
    assert!(shown.contains("did you mean `levels`?"), "{shown}");
    let project = edit(
        &other,
        "process/approval.bpmn",
        "cmt:rules=\"level\"",
        "cmt:rules=\"levels\"",
    );
    let project = edit(
        &project,
        "process/approval.bpmn",
        "name=\"nobody\"",
        "name=\"nobdy\"",
    );
    let shown = refused(&project);
    assert!(
        shown.contains("no rule of rules/levels.drl signals `nobdy`"),
        "{shown}"
    );
}

#[test]
fn a_case_with_other_types_than_the_variables_is_refused() {
    let (_folder, project) = project("approval");
    let project = edit(
        &project,
        "rules/levels.drl",
        "levels : int",
        "levels : decimal",
    );
    let shown = refused(&project);
    assert!(
        shown.contains("the variable `levels` has the type `int` here and `decimal`"),
        "{shown}"
    );
}

#[test]
fn an_app_may_do_without_a_contract_but_not_without_anything() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("cmt.toml", "[app]\nname = \"notes\"\nrelease = \"1\"\n");
    let project = Project::read(folder.path()).unwrap();
    assert!(refused(&project).contains("there is nothing in this app"));
    write(
        "records/note.toml",
        "access = \"anyone\"\n[fields]\ntext = \"string(100)\"\n",
    );
    let project = Project::read(folder.path()).unwrap();
    // Nothing is asked of the compiler of contracts, so it need not be there.
    let app = build(&project, &Tools::at("/nowhere")).unwrap();
    let archive = Archive::parse(&app.archive).unwrap();
    assert_eq!(archive.manifest.sections.len(), 1);
    assert_eq!(archive.contract(), None);
}

#[test]
fn a_template_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine"), "kept").unwrap();
    for template in templates::names() {
        let failure = templates::write(template, folder.path()).unwrap_err();
        assert!(
            failure.to_string().contains("nothing is overwritten"),
            "{failure}"
        );
    }
    assert_eq!(files(folder.path()).len(), 1);
    let failure = templates::write("purchas", &folder.path().join("new")).unwrap_err();
    assert!(
        failure.to_string().contains("did you mean `purchase`?"),
        "{failure}"
    );
}

#[test]
fn an_app_is_called_as_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let named = |name: &str| {
        let at = folder.path().join(name);
        templates::write(templates::DEFAULT, &at).unwrap();
        Project::read(&at).unwrap().name
    };
    assert_eq!(named("my-shop"), "my-shop");
    assert_eq!(named("my shop"), "hello");
}
