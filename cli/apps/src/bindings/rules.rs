//! A rule set: a class for each type of facts, and what the rules may say.

use super::{
    form,
    names::{Names, LIBRARY},
    shown, Writer,
};
use crate::parts::Part;
use cybermiles_rules::{Enum, FactType, Name, RuleSet};

/// What every fact has.
const MEMBERS: &str = "deleted kind write read";

pub(super) fn write(part: &Part<RuleSet>, writer: &mut Writer) {
    let rules = &part.compiled;
    let mut classes = Names::beside(LIBRARY);
    let is_type = |of: &&Enum| rules.types.iter().any(|ty| ty.name == of.name);
    let apart = rules.enums.iter().filter(|of| !is_type(of));
    form::enums(apart, &mut classes, writer);
    for (kind, ty) in rules.types.iter().enumerate() {
        let own = rules.enums.iter().find(|of| of.name == ty.name);
        fact(kind, ty, own, &mut classes, writer);
    }
    let topics: Vec<Name> = rules
        .topics
        .iter()
        .map(|topic| topic.name.clone())
        .collect();
    said("topics", "Topics", &topics, &mut classes, writer);
    said("signals", "Signals", &rules.signals, &mut classes, writer);
}

fn fact(kind: usize, ty: &FactType, own: Option<&Enum>, classes: &mut Names, writer: &mut Writer) {
    writer.uses(["Fact", "Reader", "Writer"]);
    let mut names = Names::beside(MEMBERS);
    let variants = own.map_or(&[][..], |of| &of.variants);
    let constants = form::constants(&mut names, variants);
    let members = form::members(&ty.fields, &mut names, writer);
    let [write, read] = form::codec(&members);
    let parts = vec![
        constants,
        form::declared(&members),
        format!("  kind(): u8 {{\n    return {kind};\n  }}\n"),
        write,
        read,
    ];
    let doc = format!("A fact of the type `{}`.", shown(&ty.name));
    let head = format!("{} extends Fact", classes.own_class(&ty.name));
    writer.class(&doc, &head, parts);
}

fn said(what: &str, class: &str, all: &[Name], classes: &mut Names, writer: &mut Writer) {
    if all.is_empty() {
        return;
    }
    let doc = format!("The {what} of these rules.");
    let head = classes.own_class(class.as_bytes());
    writer.class(
        &doc,
        &head,
        vec![form::constants(&mut Names::beside(""), all)],
    );
}
