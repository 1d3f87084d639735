//! A process: a class whose objects are cases.

use super::{
    form,
    form::Typed,
    names::{Names, LIBRARY},
    quoted, shown, Writer,
};
use crate::parts::Part;
use cybermiles_process::{Kind, Node, Process};
use cybermiles_rules::{Field, Name};

/// What every case has.
const MEMBERS: &str = "NAME after assign assigned bind bound close controller ended id info input known load next \
    owner place process role save seen signal signal_token start state token variable write_assigned";

pub(super) fn write(part: &Part<Process>, writer: &mut Writer) {
    let process = &part.compiled;
    let mut classes = Names::beside(LIBRARY);
    let class = classes.class(&process.name);
    form::enums(process.variables.enums.iter(), &mut classes, writer);
    writer.uses(["Process"]);
    let mut names = Names::beside(MEMBERS);
    let mut parts = vec![
        constants(process, &mut names),
        format!(
            "  constructor() {{\n    super({class}.NAME, {});\n  }}\n",
            process.roles.len()
        ),
        load(&class),
    ];
    for (at, role) in process.roles.iter().enumerate() {
        writer.uses(["Account"]);
        parts.extend(role_property(at, role, &mut names));
    }
    for (at, variable) in process.variables.fields.iter().enumerate() {
        writer.uses(["Value"]);
        let typed = Typed::used(variable.ty, writer);
        parts.extend(variable_property(at, variable, &typed, &mut names));
    }
    let doc = format!("A case of the process `{}`.", shown(&process.name));
    writer.class(&doc, &format!("{class} extends Process"), parts);
}

fn constants(process: &Process, names: &mut Names) -> String {
    let name = quoted(&process.name);
    let mut lines = format!("  static readonly NAME: string = {name};\n");
    for node in process.nodes.iter().filter(|node| waits(node)) {
        let constant = names.constant("AT_", &node.name);
        let value = quoted(&node.name);
        lines.push_str(&format!(
            "  static readonly {constant}: string = {value};\n"
        ));
    }
    lines
}

/// Whether tokens wait in it.
fn waits(node: &Node) -> bool {
    match node.kind {
        Kind::State
        | Kind::Task { .. }
        | Kind::Catch { .. }
        | Kind::Service { .. }
        | Kind::Timer
        | Kind::SubProcess { .. } => true,
        Kind::Start
        | Kind::Decision
        | Kind::Rules { .. }
        | Kind::Fork
        | Kind::Join
        | Kind::End { .. } => false,
    }
}

fn load(class: &str) -> String {
    format!(
        "  /** A case that was started before. */
  static load(id: u64): {class} {{
    const found = new {class}();
    found.id = id;
    return found;
  }}
"
    )
}

fn role_property(at: usize, role: &Name, names: &mut Names) -> [String; 2] {
    let (name, doc) = (names.plain(role), comment("role", role));
    [
        format!("{doc}  get {name}(): Account {{\n    return this.role({at});\n  }}\n"),
        format!("  set {name}(account: Account) {{\n    this.bind({at}, account);\n  }}\n"),
    ]
}

fn variable_property(at: usize, variable: &Field, typed: &Typed, names: &mut Names) -> [String; 2] {
    let (name, doc) = (
        names.plain(&variable.name),
        comment("variable", &variable.name),
    );
    let Typed {
        ty, method, make, ..
    } = typed;
    [
        format!(
            "{doc}  get {name}(): {ty} {{\n    return this.variable({at}).as{method}();\n  }}\n"
        ),
        format!(
            "  set {name}(value: {ty}) {{\n    this.assign({at}, Value.{make}(value));\n  }}\n"
        ),
    ]
}

fn comment(what: &str, name: &[u8]) -> String {
    format!(
        "  /** The {what} `{}`. */\n",
        shown(name).replace("*/", "* /")
    )
}
