//! A collection: a class whose objects are records.

use super::{
    form,
    form::Member,
    names::{identifier, Names, LIBRARY},
    quoted, shown, Writer,
};
use crate::parts::Part;
use cybermiles_records::Schema;

/// What every record has.
const MEMBERS: &str =
    "COLLECTION collection get input insert key load read remove revision save write";

pub(super) fn write(part: &Part<Schema>, writer: &mut Writer) {
    let schema = &part.compiled;
    let mut classes = Names::beside(LIBRARY);
    let class = classes.class(part.name.as_bytes());
    form::enums(schema.form.enums.iter(), &mut classes, writer);
    writer.uses(["Reader", "Row", "Writer"]);
    let members = form::members(&schema.form.fields, &mut Names::beside(MEMBERS), writer);
    let [write, read] = form::codec(&members);
    let mut parts = vec![
        format!(
            "  static readonly COLLECTION: string = {};\n",
            quoted(part.name.as_bytes())
        ),
        form::declared(&members),
        format!("  collection(): string {{\n    return {class}.COLLECTION;\n  }}\n"),
        write,
        read,
        get(&class),
    ];
    let mut names = Names::beside("");
    for (at, field) in schema.indexes.iter().enumerate() {
        let field = usize::from(*field);
        let found = schema.form.fields.get(field).zip(members.get(field));
        if let Some((field, member)) = found {
            writer.uses(["Page", "Value"]);
            let name = names.plain(format!("by_{}", identifier(&field.name)).as_bytes());
            parts.push(by_index(&class, at, &name, &shown(&field.name), member));
        }
    }
    let doc = format!("A record of the collection `{}`.", part.name);
    writer.class(&doc, &format!("{class} extends Row"), parts);
}

fn get(class: &str) -> String {
    format!(
        "  /** The record with a key, or `null`. */
  static get(key: string): {class} | null {{
    const found = new {class}();
    return found.load(key) ? found : null;
  }}
"
    )
}

fn by_index(class: &str, at: usize, name: &str, field: &str, member: &Member) -> String {
    let (ty, make, own) = (member.typed.ty, member.typed.make, &member.name);
    let field = field.replace("*/", "* /");
    format!(
        "  /** Records by `{field}`, from a value to a value, both included; go on after the last of a page by `after`. */
  static {name}(from: {ty}, to: {ty}, limit: u32 = 16, after: {class} | null = null): {class}[] {{
    const page = new Page({at}, Value.{make}(from), Value.{make}(to), limit);
    if (after != null) page.after(Value.{make}(after.{own}), after.key);
    return page.rows<{class}>();
  }}
"
    )
}
