//! What one part of an app asks of another: whether it is there, and as it is needed.

use crate::{
    abi::{Abi, Selector, SERVICE_ARGS},
    fault::{nearest, Fault},
    parts::{Part, Parts, Remarks},
    project::{Source, CONTRACT},
    xml,
};
use cybermiles_primitives::engine::MAX_ITEM_NAME;
use cybermiles_process::{Kind, Node, Process};
use cybermiles_rule_language::show_type;
use cybermiles_rules::{Enum, FactType, Field, Form, Name, RuleSet, Type};
use std::collections::BTreeMap;

/// The type of the fact on which a process fires rules.
const CASE: &[u8] = b"Case";

/// How deep sub-processes may be nested below a case, as pallet-process has it.
const MAX_DEPTH: usize = 2;

/// Looks at all that can be told without the contract.
pub(crate) fn check(parts: &Parts, remarks: &mut Remarks) {
    names(parts, &mut remarks.faults);
    for part in &parts.processes {
        for node in &part.compiled.nodes {
            match &node.kind {
                Kind::Rules { rules } => decision(parts, part, node, rules, &mut remarks.faults),
                Kind::SubProcess { process } => {
                    sub_process(parts, part, node, process, &mut remarks.faults);
                }
                _ => (),
            }
        }
    }
}

/// Looks at what processes ask of the contract.
pub(crate) fn check_services(parts: &Parts, abi: Option<&Abi>, faults: &mut Vec<Fault>) {
    for part in &parts.processes {
        for node in &part.compiled.nodes {
            if let Kind::Service { selector } = node.kind {
                service(part, node, Selector(selector), abi, faults);
            }
        }
    }
}

/// A fault where an attribute of a process's text says something, else of the whole text.
fn fault_at(
    source: &Source,
    attributes: &[&str],
    is_it: impl Fn(&str) -> bool,
    message: String,
    help: Option<String>,
) -> Fault {
    match xml::find(&source.text, attributes, is_it) {
        Some(found) => source.fault(found.range, message, help),
        None => source.whole(message, help.as_deref()),
    }
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn meant<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<String> {
    nearest(name, known).map(|near| format!("did you mean `{near}`?"))
}

/// Names under which the chain keeps parts, each once.
fn names(parts: &Parts, faults: &mut Vec<Fault>) {
    let help = format!("up to {MAX_ITEM_NAME} letters, digits and signs of ASCII");
    for (source, name) in files(parts) {
        if !is_item_name(name) {
            let message = format!("`{name}` is no name under which the chain keeps something");
            faults.push(fault_at(
                source,
                &["name", "id"],
                |value| value == name,
                message,
                Some(help.clone()),
            ));
        }
    }
    let mut named: BTreeMap<&str, &Source> = BTreeMap::new();
    for part in &parts.processes {
        if let Some(other) = named.insert(&part.name, &part.source) {
            let message = format!(
                "the process of {} is called `{}` too",
                other.path, part.name
            );
            faults.push(fault_at(
                &part.source,
                &["name", "id"],
                |value| value == part.name,
                message,
                None,
            ));
        }
    }
    let mut stems: BTreeMap<&str, &Source> = BTreeMap::new();
    for part in &parts.processes {
        if let Some(other) = stems.insert(part.source.stem(), &part.source) {
            let message = format!("{} has the same name but for its ending", other.path);
            faults.push(
                part.source
                    .whole(message, Some("a contract imports both as the same file")),
            );
        }
    }
}

fn files(parts: &Parts) -> impl Iterator<Item = (&Source, &str)> {
    let rules = parts
        .rules
        .iter()
        .map(|part| (&part.source, part.name.as_str()));
    let processes = parts
        .processes
        .iter()
        .map(|part| (&part.source, part.name.as_str()));
    let records = parts
        .records
        .iter()
        .map(|part| (&part.source, part.name.as_str()));
    rules.chain(processes).chain(records)
}

fn is_item_name(name: &str) -> bool {
    let is_printable = name.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    !name.is_empty() && name.len() <= MAX_ITEM_NAME as usize && is_printable
}

/// A decision by rules: they must be there, know a case, and signal the ways out.
fn decision(
    parts: &Parts,
    part: &Part<Process>,
    node: &Node,
    rules: &Name,
    faults: &mut Vec<Fault>,
) {
    let name = text(rules);
    let at_rules = |message: String, help: Option<String>| {
        fault_at(
            &part.source,
            &["rules"],
            |value| value == name,
            message,
            help,
        )
    };
    let Some(found) = parts.rule_set(rules) else {
        let known = parts.rules.iter().map(|part| part.name.as_str());
        let help = meant(&name, known).unwrap_or_else(|| format!("it would be rules/{name}.drl"));
        faults.push(at_rules(
            format!("the app has no rule set `{name}`"),
            Some(help),
        ));
        return;
    };
    let case = found.compiled.types.iter().find(|ty| ty.name == CASE);
    let Some(case) = case else {
        let message = format!(
            "{} has no type `Case`, on which a process fires rules",
            found.source.path
        );
        let help = "declare Case with fields that are called as the variables";
        faults.push(at_rules(message, Some(help.into())));
        return;
    };
    case_fields(part, &found.compiled, case, &found.source, faults);
    ways_out(parts, part, node, found, faults);
}

/// Fields go by names: one of another type than the variable of its name would never meet it.
fn case_fields(
    part: &Part<Process>,
    rules: &RuleSet,
    case: &FactType,
    source: &Source,
    faults: &mut Vec<Fault>,
) {
    let form = &part.compiled.variables;
    let other = Form {
        enums: rules.enums.clone(),
        fields: case.fields.clone(),
    };
    for field in &case.fields {
        let variable = form
            .fields
            .iter()
            .find(|variable| variable.name == field.name);
        let differs = variable.filter(|variable| !is_same(form, variable, &other, field));
        if let Some(variable) = differs {
            let name = text(&field.name);
            let message = format!(
                "the variable `{name}` has the type `{}` here and `{}` in the type `Case` of {}",
                type_name(form, variable.ty),
                type_name(&other, field.ty),
                source.path
            );
            faults.push(fault_at(
                &part.source,
                &["name"],
                |value| value == name,
                message,
                None,
            ));
        }
    }
}

fn enum_of(form: &Form, ty: Type) -> Option<&Enum> {
    match ty {
        Type::Enum(of) => form.enums.get(usize::from(of)),
        _ => None,
    }
}

/// Whether two fields hold the same values, but for how long texts may be.
fn is_same(form: &Form, field: &Field, other_form: &Form, other: &Field) -> bool {
    match (field.ty, other.ty) {
        (Type::Text(_), Type::Text(_)) => true,
        (Type::Enum(_), Type::Enum(_)) => {
            let variants = |form, ty| enum_of(form, ty).map(|of| &of.variants);
            variants(form, field.ty) == variants(other_form, other.ty)
        }
        (ty, other) => ty == other,
    }
}

/// A type, and of an enum its variants, which are what counts.
fn type_name(form: &Form, ty: Type) -> String {
    let name = show_type(form, ty);
    match enum_of(form, ty) {
        None => name,
        Some(of) => {
            let names: Vec<String> = of.variants.iter().map(|name| text(name)).collect();
            format!("{name}({})", names.join(", "))
        }
    }
}

/// The signals of rules and the transitions of the decisions that they take.
fn ways_out(
    parts: &Parts,
    part: &Part<Process>,
    node: &Node,
    rules: &Part<RuleSet>,
    faults: &mut Vec<Fault>,
) {
    let signals = &rules.compiled.signals;
    let names: Vec<String> = signals.iter().map(|signal| text(signal)).collect();
    for edge in node.edges.iter().filter(|edge| !edge.name.is_empty()) {
        if !signals.contains(&edge.name) {
            let name = text(&edge.name);
            let message = format!("no rule of {} signals `{name}`", rules.source.path);
            let help = meant(&name, names.iter().map(String::as_str))
                .unwrap_or_else(|| format!("they signal: {}", list(&names)));
            faults.push(fault_at(
                &part.source,
                &["name"],
                |value| value == name,
                message,
                Some(help),
            ));
        }
    }
    let taken = |signal: &Name| asked(parts, &rules.name).any(|edge| edge == signal);
    let lost = signals.iter().find(|signal| !taken(signal));
    if let Some(signal) = lost {
        let message = format!(
            "{} signals `{}`, and no transition of `{}` is called so",
            rules.source.path,
            text(signal),
            text(&node.name)
        );
        let at = |value: &str| value == rules.name;
        faults.push(fault_at(&part.source, &["rules"], at, message, None));
    }
}

/// The transitions of all decisions that a rule set takes.
fn asked<'p>(parts: &'p Parts, name: &'p str) -> impl Iterator<Item = &'p Name> {
    let nodes = parts.processes.iter().flat_map(|part| &part.compiled.nodes);
    let asking = nodes.filter(
        move |node| matches!(&node.kind, Kind::Rules { rules } if rules == name.as_bytes()),
    );
    asking.flat_map(|node| &node.edges).map(|edge| &edge.name)
}

fn list(names: &[String]) -> String {
    match names.is_empty() {
        true => "nothing".into(),
        false => names.join(", "),
    }
}

/// A sub-process: it must be there, and not go deeper than the chain does.
fn sub_process(
    parts: &Parts,
    part: &Part<Process>,
    node: &Node,
    process: &Name,
    faults: &mut Vec<Fault>,
) {
    let name = text(process);
    let at_node = |message: String, help: Option<String>| {
        let is_it = |value: &str| value.as_bytes() == node.name;
        fault_at(&part.source, &["name", "id"], is_it, message, help)
    };
    if parts.process(process).is_none() {
        let known = parts.processes.iter().map(|part| part.name.as_str());
        let help = meant(&name, known);
        faults.push(at_node(format!("the app has no process `{name}`"), help));
    } else if depth(parts, &part.name, 0) > MAX_DEPTH {
        let message = format!(
            "sub-processes of `{}` go deeper than {MAX_DEPTH}",
            part.name
        );
        let help = "a process that is its own sub-process goes on for ever";
        faults.push(at_node(message, Some(help.into())));
    }
}

/// How deep the sub-processes of a process go, counted one beyond what is allowed and no further.
fn depth(parts: &Parts, name: &str, above: usize) -> usize {
    if above > MAX_DEPTH {
        return above;
    }
    let found = parts.process(name.as_bytes());
    let nodes = found.map_or(&[][..], |part| &part.compiled.nodes);
    let children = nodes.iter().filter_map(|node| match &node.kind {
        Kind::SubProcess { process } => Some(text(process)),
        _ => None,
    });
    let depths = children.map(|child| depth(parts, &child, above.saturating_add(1)));
    depths.max().unwrap_or(above)
}

/// A call that the queue makes: the contract must have it, for the queue.
fn service(
    part: &Part<Process>,
    node: &Node,
    selector: Selector,
    abi: Option<&Abi>,
    faults: &mut Vec<Fault>,
) {
    let is_it = |value: &str| Selector::of(&signature(value)) == selector;
    let attributes = ["service", "selector"];
    let written = xml::find(&part.source.text, &attributes, is_it);
    let name = written.map_or_else(|| selector.to_string(), |found| found.value.to_string());
    let mut fault = |message: String, help: Option<String>| {
        faults.push(fault_at(&part.source, &attributes, is_it, message, help));
    };
    let Some(abi) = abi else {
        let message = format!(
            "`{}` has the contract called, and the app has none",
            text(&node.name)
        );
        return fault(message, Some(format!("it would be {CONTRACT}")));
    };
    match abi.calls.iter().find(|call| call.selector == selector) {
        Some(call) if call.serves() => (),
        Some(_) => {
            let message = format!("`{name}` is no service of the contract");
            fault(
                message,
                Some("put `@service` before it, in place of what is there".into()),
            );
        }
        None => {
            let [case, token] = SERVICE_ARGS;
            let message = format!("the contract has no service `{name}`");
            let known = abi.calls.iter().filter(|call| call.serves());
            let help = meant(&name, known.map(|call| call.name.as_str())).unwrap_or_else(|| {
                format!("it would be `@service {name}(id: {case}, token: {token}): void`")
            });
            fault(message, Some(help));
        }
    }
}

/// The signature by which the queue calls a method.
fn signature(method: &str) -> String {
    let [case, token] = SERVICE_ARGS;
    format!("{method}({case},{token})")
}

#[cfg(test)]
mod tests;
