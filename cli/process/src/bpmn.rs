//! BPMN 2.0: what is read of it, and what is refused.

mod flow;
mod node;

use crate::{
    draft::Draft,
    remarks::{Remarks, Word},
    xml::{Element, Space},
};
use flow::Flow;
use std::collections::{BTreeMap, BTreeSet};

/// The elements of a process that draw, and do nothing.
const DRAWN: [&str; 4] = ["documentation", "textAnnotation", "association", "group"];

/// What other engines have there.
const ELSEWHERE: [(&str, &str); 14] = [
    (
        "scriptTask",
        "write `<cmt:assign variable=… value=…/>` into the extensionElements of a sequence flow",
    ),
    (
        "sendTask",
        "a contract tells others by its events: use a `serviceTask` with `cmt:selector`",
    ),
    (
        "inclusiveGateway",
        "use an `exclusiveGateway`, or a `parallelGateway` with one in each branch",
    ),
    (
        "complexGateway",
        "use an `exclusiveGateway` with conditions",
    ),
    (
        "subProcess",
        "make it a process of its own, and call it by a `callActivity`",
    ),
    (
        "transaction",
        "make it a process of its own, and call it by a `callActivity`",
    ),
    (
        "adHocSubProcess",
        "make it a process of its own, and call it by a `callActivity`",
    ),
    (
        "intermediateThrowEvent",
        "a contract tells others by its events: use a `serviceTask` with `cmt:selector`",
    ),
    (
        "dataObject",
        "write `<cmt:variable name=… type=…/>` into the extensionElements of the process",
    ),
    (
        "dataObjectReference",
        "write `<cmt:variable name=… type=…/>` into the extensionElements of the process",
    ),
    (
        "property",
        "write `<cmt:variable name=… type=…/>` into the extensionElements of the process",
    ),
    (
        "ioSpecification",
        "variables belong to the whole process: `cmt:writes` names those that a task sets",
    ),
    (
        "multiInstanceLoopCharacteristics",
        "write a task for each, or lead a flow back",
    ),
    (
        "standardLoopCharacteristics",
        "lead a sequence flow back, with an `exclusiveGateway`",
    ),
];

/// Reads the one process of a file.
pub(crate) fn read(root: &Element, faults: &mut Remarks, notes: &mut Remarks) -> Draft {
    let mut messages = BTreeMap::new();
    let mut processes = Vec::new();
    for child in &root.children {
        match (child.space, child.local.as_str()) {
            (Space::Drawing | Space::Foreign, _) | (_, "documentation" | "extensionElements") => {}
            (_, "process") => processes.push(child),
            // Who takes part is drawn only; the lanes are the roles.
            (_, "collaboration" | "itemDefinition") => {}
            (_, "message") => {
                let name = child.word("name").or_else(|| child.word("id"));
                if let (Some(id), Some(name)) = (child.word("id"), name) {
                    messages.insert(id.text, name);
                }
            }
            _ => root.refuse(child, &["process", "message"], &ELSEWHERE, faults),
        }
    }
    let mut reader = Reader {
        draft: Draft::default(),
        lanes: BTreeMap::new(),
        messages,
        flows: Vec::new(),
        late: BTreeSet::new(),
        gateways: Vec::new(),
        faults,
        notes,
    };
    let mut processes = processes.into_iter();
    match processes.next() {
        Some(process) => reader.process(process),
        None => {
            reader.draft.incomplete = true;
            let message = "there is no `<process>`";
            reader.faults.add(root.span(), message);
        }
    }
    for other in processes {
        let help = "write it into a file of its own";
        reader
            .faults
            .add_with(other.span(), "this is a second process", help);
    }
    reader.draft
}

struct Reader<'f> {
    draft: Draft,
    /// The lane in which a node stands, by the node's id.
    lanes: BTreeMap<String, Word>,
    /// The names of messages, by id.
    messages: BTreeMap<String, Word>,
    flows: Vec<Flow>,
    /// The ids of boundary events, which are no nodes.
    late: BTreeSet<String>,
    /// The ids of event based gateways.
    gateways: Vec<String>,
    faults: &'f mut Remarks,
    notes: &'f mut Remarks,
}

impl Reader<'_> {
    fn process(&mut self, process: &Element) {
        process.only_attributes(
            &["id", "name", "isExecutable", "processType", "isClosed"],
            &[],
            self.faults,
        );
        process.no_text(self.faults);
        self.draft.name = self.name(process);
        for child in process.all("laneSet") {
            self.lane_set(child);
        }
        for child in process.all("extensionElements") {
            self.variables(child);
        }
        for child in process.all("sequenceFlow") {
            let flow = self.flow(child);
            self.flows.extend(flow);
        }
        for child in &process.children {
            let known = [
                "laneSet",
                "extensionElements",
                "sequenceFlow",
                "boundaryEvent",
            ];
            let local = child.local.as_str();
            let foreign = child.space == Space::Foreign;
            if !(foreign || known.contains(&local) || DRAWN.contains(&local)) {
                self.node(process, child);
            }
        }
        // Their hosts are there now.
        for child in process.all("boundaryEvent") {
            self.boundary(child);
        }
        self.check_flows();
        self.absorb_events();
        self.check_choices();
    }

    fn lane_set(&mut self, set: &Element) {
        self.only_children(set, &["lane"]);
        for lane in set.all("lane") {
            lane.only_attributes(&["id", "name"], &[], self.faults);
            self.only_children(lane, &["flowNodeRef"]);
            let name = self.name(lane);
            self.draft.role(&name);
            for node in lane.all("flowNodeRef") {
                let id = node.text.trimmed().text;
                self.lanes.insert(id, name.clone());
            }
        }
    }

    fn variables(&mut self, extension: &Element) {
        for child in extension
            .children
            .iter()
            .filter(|child| child.space == Space::Cmt)
        {
            if child.local != "variable" {
                extension.refuse(child, &["variable"], &[], self.faults);
                continue;
            }
            child.only_attributes(&["name", "type"], &[], self.faults);
            let name = self.needed(child, "name");
            self.needed(child, "type");
            if let Some(ty) = child.attribute("type") {
                self.draft.declare(&name, ty, self.faults);
            }
        }
    }

    /// The name of an element, else its id.
    fn name(&mut self, element: &Element) -> Word {
        let name = element.word("name").filter(|name| !name.text.is_empty());
        name.unwrap_or_else(|| self.needed(element, "id"))
    }

    fn needed(&mut self, element: &Element, attribute: &str) -> Word {
        let word = element.word(attribute);
        if word.as_ref().is_none_or(|word| word.text.is_empty()) {
            let message = format!("`<{}>` needs `{attribute}`", element.name.text);
            let help = format!("write `{attribute}=\"…\"` into it");
            self.faults.add_with(element.span(), message, help);
            self.draft.incomplete = true;
        }
        word.unwrap_or_else(|| Word {
            text: String::new(),
            span: element.span(),
        })
    }

    /// Refuses elements of ours where they would do nothing.
    fn no_extensions(&mut self, element: &Element) {
        let hints = [
            (
                "assign",
                "write it into the extensionElements of a sequence flow",
            ),
            (
                "variable",
                "write it into the extensionElements of the process",
            ),
        ];
        for extension in element.all("extensionElements") {
            let ours = extension.children.iter();
            for child in ours.filter(|child| child.space == Space::Cmt) {
                element.refuse(child, &[], &hints, self.faults);
            }
        }
    }

    /// Refuses children other than these, those that only draw and those of other makers.
    fn only_children(&mut self, element: &Element, known: &[&str]) {
        let ignored = ["incoming", "outgoing", "extensionElements"];
        for child in &element.children {
            let local = child.local.as_str();
            let foreign = child.space == Space::Foreign || child.space == Space::Drawing;
            if !(foreign
                || known.contains(&local)
                || ignored.contains(&local)
                || DRAWN.contains(&local))
            {
                element.refuse(child, known, &ELSEWHERE, self.faults);
            }
        }
    }
}
