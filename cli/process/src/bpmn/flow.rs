//! Sequence flows, and what leads where.

use super::Reader;
use crate::{
    draft::{Deadline, Edge, What},
    remarks::Word,
    xml::{Element, Space, Text},
};

/// A sequence flow.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    pub id: String,
    pub name: Word,
    pub from: Word,
    pub to: Word,
    guard: Option<Text>,
    sets: Vec<(Word, Text)>,
}

impl Flow {
    fn edge(&self) -> Edge {
        Edge {
            name: self.name.clone(),
            to: self.to.clone(),
            guard: self.guard.clone(),
            sets: self.sets.clone(),
        }
    }
}

impl Reader<'_> {
    pub(super) fn flow(&mut self, element: &Element) -> Option<Flow> {
        element.only_attributes(
            &["id", "name", "sourceRef", "targetRef", "isImmediate"],
            &[],
            self.faults,
        );
        self.only_children(element, &["conditionExpression"]);
        let (from, to) = (
            self.needed(element, "sourceRef"),
            self.needed(element, "targetRef"),
        );
        let mut sets = Vec::new();
        for extension in element.all("extensionElements") {
            let ours = extension.children.iter();
            for child in ours.filter(|child| child.space == Space::Cmt) {
                if child.local != "assign" {
                    extension.refuse(child, &["assign"], &[], self.faults);
                    continue;
                }
                child.only_attributes(&["variable", "value"], &[], self.faults);
                let variable = self.needed(child, "variable");
                self.needed(child, "value");
                let value = child.attribute("value").cloned();
                sets.extend(value.map(|value| (variable, value)));
            }
        }
        for (at, condition) in element.all("conditionExpression").enumerate() {
            let hints = [("language", "conditions are in the rule language")];
            condition.only_attributes(&["id"], &hints, self.faults);
            if at > 0 {
                let message = "a sequence flow has one condition";
                self.faults.add(condition.span(), message);
            }
        }
        let name = element.word("name").unwrap_or_else(|| Word {
            text: String::new(),
            span: element.span(),
        });
        Some(Flow {
            id: element.word("id").unwrap_or_default().text,
            name,
            from,
            to,
            guard: element
                .all("conditionExpression")
                .next()
                .map(|c| c.text.clone()),
            sets,
        })
    }

    /// The ways out of a node, in the order of the text.
    pub(super) fn edges(&self, id: &str) -> Vec<Edge> {
        let flows = self.flows.iter().filter(|flow| flow.from.text == id);
        flows.map(Flow::edge).collect()
    }

    /// The ways out of an exclusive gateway, the one by default last and without a condition.
    pub(super) fn choices(&mut self, element: &Element, id: &str) -> Vec<Edge> {
        let default = element.word("default");
        let flows = self.flows.iter().filter(|flow| flow.from.text == id);
        let is_default = |flow: &&Flow| default.as_ref().is_some_and(|word| word.text == flow.id);
        let (last, mut edges): (Vec<&Flow>, Vec<&Flow>) = flows.partition(is_default);
        if let (Some(default), true) = (&default, last.is_empty()) {
            let message = format!("no sequence flow `{}` leads out of `{id}`", default.text);
            let ids = edges.iter().map(|flow| flow.id.as_str());
            self.faults.unknown(default, message, ids);
        }
        if let Some(guard) = last.first().and_then(|flow| flow.guard.as_ref()) {
            let message = "the flow by default has no condition";
            self.faults.add(guard.span(), message);
        }
        edges.extend(last);
        edges.into_iter().map(Flow::edge).collect()
    }

    pub(super) fn incoming(&self, id: &str) -> usize {
        let flows = self.flows.iter();
        flows.filter(|flow| flow.to.text == id).count()
    }

    /// Flows from what is not there; what they lead to is looked up with all edges.
    pub(super) fn check_flows(&mut self) {
        let nodes = &self.draft.nodes;
        for flow in &self.flows {
            let from = flow.from.text.as_str();
            let known = nodes.iter().any(|node| node.id == from) || self.late.contains(from);
            if !known && !self.draft.incomplete {
                let message = format!("there is no node `{from}`");
                let names = nodes.iter().map(|node| node.id.as_str());
                self.faults.unknown(&flow.from, message, names);
            }
        }
    }

    /// An event based gateway waits itself: its ways are named after the events that follow it, which are no
    /// nodes then, and a timer among them is its deadline.
    pub(super) fn absorb_events(&mut self) {
        for id in std::mem::take(&mut self.gateways) {
            let find = |id: &str, nodes: &[crate::draft::Node]| {
                nodes.iter().position(|node| node.id == id)
            };
            let Some(at) = find(&id, &self.draft.nodes) else {
                continue;
            };
            let edges = self.draft.nodes.get_mut(at);
            let edges = edges
                .map(|node| std::mem::take(&mut node.edges))
                .unwrap_or_default();
            let (mut ways, mut deadline) = (Vec::new(), None);
            for edge in edges {
                if self.incoming(&edge.to.text) > 1 {
                    let message = "another flow leads to this event too";
                    self.faults.add(edge.to.span.clone(), message);
                }
                let found = find(&edge.to.text, &self.draft.nodes);
                let event = found.map(|at| self.draft.nodes.remove(at));
                match event {
                    Some(event) if matches!(event.what, What::Catch(_) | What::Timer) => {
                        let timed = event.deadline.map(|due| Deadline {
                            edge: ways.len(),
                            ..due
                        });
                        if timed.is_some() && deadline.is_some() {
                            let message = "a gateway has one timer";
                            self.faults.add(event.name.span.clone(), message);
                        }
                        deadline = timed.or(deadline);
                        let way = event.edges.into_iter().next();
                        ways.extend(way.map(|way| Edge {
                            name: match &event.what {
                                What::Catch(name) => name.clone(),
                                _ => event.name.clone(),
                            },
                            ..way
                        }));
                    }
                    other => {
                        self.draft.nodes.extend(other);
                        let message = "an event based gateway leads to events only";
                        let help = "use `intermediateCatchEvent` with a message or a timer";
                        self.faults.add_with(edge.to.span.clone(), message, help);
                    }
                }
            }
            if let Some(at) = find(&id, &self.draft.nodes) {
                if let Some(node) = self.draft.nodes.get_mut(at) {
                    (node.edges, node.deadline) = (ways, deadline);
                }
            }
        }
    }

    /// Several ways out of a task go at the same time in BPMN; here one of them is chosen, which must be meant.
    pub(super) fn check_choices(&mut self) {
        for node in &self.draft.nodes {
            let choice = matches!(
                node.what,
                What::Task(_) | What::Service(_) | What::SubProcess(_)
            );
            let deadline = usize::from(node.deadline.is_some());
            if choice && node.edges.len().saturating_sub(deadline) > 1 {
                let message = format!(
                    "of the flows out of `{}` one is chosen by its name, they are no fork",
                    node.name.text
                );
                let help = "for all of them at the same time use a `parallelGateway`";
                self.notes.add_with(node.name.span.clone(), message, help);
            }
        }
    }
}
