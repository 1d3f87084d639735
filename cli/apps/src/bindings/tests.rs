#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::{parts::Remarks, project::Source, Project};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

fn example(name: &str) -> PathBuf {
    let below = format!("../../contracts/examples/{name}");
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The files below a folder, by their paths.
fn files(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        match entry.path().is_dir() {
            true => files(&entry.path(), &format!("{name}/"), found),
            false => _ = found.insert(name, fs::read_to_string(entry.path()).unwrap()),
        }
    }
}

fn compiled(rules: &[(&str, &str)], processes: &[(&str, &str)], records: &[(&str, &str)]) -> Parts {
    let sources = |all: &[(&str, &str)]| {
        let source = |(path, text): &(&str, &str)| Source {
            path: (*path).into(),
            text: (*text).into(),
        };
        all.iter().map(source).collect::<Vec<_>>()
    };
    let mut project = Project::read(&example("purchase")).unwrap();
    project.rules = sources(rules);
    project.processes = sources(processes);
    project.records = sources(records);
    let mut remarks = Remarks::default();
    let parts = Parts::compile(&project, &mut remarks);
    assert_eq!(remarks.faults, []);
    parts
}

#[test]
fn the_examples_are_as_their_samples_byte_by_byte() {
    for name in ["purchase", "order-to-cash", "approval", "subscription"] {
        let project = Project::read(&example(name)).unwrap();
        let mut remarks = Remarks::default();
        let parts = Parts::compile(&project, &mut remarks);
        assert_eq!(remarks.faults, [], "{name}");
        let mut wanted = BTreeMap::new();
        files(&example(name).join("expected/generated"), "", &mut wanted);
        let written = generate(&parts).into_iter();
        let written = BTreeMap::from_iter(written.map(|binding| (binding.path, binding.text)));
        assert_eq!(
            Vec::from_iter(written.keys()),
            Vec::from_iter(wanted.keys())
        );
        for (path, text) in written {
            assert_eq!(text, wanted[&path], "{name}: {path}");
        }
    }
}

const SAYING: &str = r#"
declare enum Level LOW, HIGH end
declare Account
    id : int
    read : bool
    level : Level
end
rule "Tell"
when
    a : Account( id > 0 )
then
    emit note(a.id)
    signal("all done")
    signal("all-done")
end
"#;

#[test]
fn names_that_are_taken_give_way() {
    let rules = SAYING.replace("emit note(a.id)", "emit(\"note\", a.id)");
    let parts = compiled(&[("rules/saying.drl", &rules)], &[], &[]);
    let text = &generate(&parts)[0].text;
    assert!(text.contains("import { Fact, Reader, Writer } from \"cybermiles\";"));
    assert!(text.contains(
        "/** The enum `Level`. */\nexport class Level {\n  static readonly LOW: u8 = 0;\n"
    ));
    assert!(text.contains("export class Account_ extends Fact {\n  id: i64 = 0;\n  read_: bool = false;\n  level: u8 = 0;\n"));
    assert!(text.contains("    to.valueBool(this.read_);\n"));
    assert!(text.contains("export class Topics {\n  static readonly NOTE: u8 = 0;\n}\n"));
    assert!(text
        .contains("  static readonly ALL_DONE: u8 = 0;\n  static readonly ALL_DONE_2: u8 = 1;\n"));
}

#[test]
fn a_collection_of_all_types_has_a_page_for_each_index() {
    let text = "indexes = [\"key\", \"open\", \"paper\", \"note\"]\n[fields]\nkey = \"int\"\nopen = \"bool\"\npaper = \"hash\"\nnote = \"string(8)\"\n";
    let parts = compiled(&[], &[], &[("records/sales-book.toml", text)]);
    let binding = &generate(&parts)[0];
    assert_eq!(binding.path, "records/sales-book.ts");
    let text = &binding.text;
    assert!(text.contains("import { Hash, Page, Reader, Row, Value, Writer } from \"cybermiles\";"));
    assert!(text.contains("export class SalesBook extends Row {\n  static readonly COLLECTION: string = \"sales-book\";\n\n  key_: i64 = 0;\n"));
    assert!(text.contains("static by_key(from: i64, to: i64, limit: u32 = 16, after: SalesBook | null = null): SalesBook[] {\n    const page = new Page(0, Value.int(from), Value.int(to), limit);\n    if (after != null) page.after(Value.int(after.key_), after.key);\n"));
    assert!(text.contains("new Page(1, Value.bool(from), Value.bool(to), limit)"));
    assert!(text.contains("new Page(2, Value.hash(from), Value.hash(to), limit)"));
    assert!(text.contains("new Page(3, Value.text(from), Value.text(to), limit)"));
}

#[test]
fn what_authors_name_cannot_end_a_comment_or_a_text() {
    let text = r#"<process-definition name="a*/&quot;b">
  <variables><variable name="step" type="enum(A, B)"/></variables>
  <start-state name="s"><transition to="w"/></start-state>
  <state name="w*/&quot;"><transition to="e"/></state>
  <end-state name="e"/>
</process-definition>"#
        .replace("to=\"w\"", "to=\"w*/&quot;\"");
    let parts = compiled(&[], &[("process/odd.xml", &text)], &[]);
    let text = &generate(&parts)[0].text;
    assert!(
        text.contains("/** A case of the process `a* /\"b`. */\nexport class AB extends Process {"),
        "{text}"
    );
    assert!(text.contains("  static readonly NAME: string = \"a*/\\\"b\";\n"));
    assert!(text.contains("  static readonly AT_W___: string = \"w*/\\\"\";\n"));
    assert!(text.contains("  get step(): u8 {\n    return this.variable(0).asEnum();\n  }\n"));
    assert!(text.contains("    this.assign(0, Value.enumeration(value));\n"));
}
