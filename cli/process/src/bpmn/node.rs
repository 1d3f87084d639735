//! Events, tasks and gateways.

use super::{Reader, ELSEWHERE};
use crate::{
    draft::{names, Deadline, Node, What},
    duration,
    remarks::{Span, Word},
    xml::Element,
};

const NODES: [&str; 13] = [
    "startEvent",
    "endEvent",
    "userTask",
    "task",
    "manualTask",
    "receiveTask",
    "serviceTask",
    "businessRuleTask",
    "callActivity",
    "intermediateCatchEvent",
    "exclusiveGateway",
    "parallelGateway",
    "eventBasedGateway",
];

const PLAIN: [&str; 2] = ["id", "name"];
const TASK: [&str; 3] = ["id", "name", "cmt:writes"];

impl Reader<'_> {
    pub(super) fn node(&mut self, process: &Element, element: &Element) {
        match element.local.as_str() {
            "startEvent" => {
                self.only(element, &["id", "name", "isInterrupting"], &[]);
                self.push(element, What::Start);
            }
            "endEvent" => {
                self.only(element, &PLAIN, &["terminateEventDefinition"]);
                let all = element.all("terminateEventDefinition").next().is_some();
                self.push(element, What::End { all });
            }
            "userTask" => self.user_task(element),
            "task" | "manualTask" => {
                self.only(element, &TASK, &[]);
                self.push(element, What::State);
            }
            "receiveTask" => {
                self.only(element, &["id", "name", "messageRef", "cmt:writes"], &[]);
                let event = self.message(element, element);
                self.push(element, What::Catch(event));
            }
            "serviceTask" => {
                self.only(element, &["id", "name", "cmt:selector", "cmt:writes"], &[]);
                let method = self.needed(element, "cmt:selector");
                self.push(element, What::Service(method));
            }
            "businessRuleTask" => {
                self.only(element, &["id", "name", "cmt:rules"], &[]);
                let rules = self.needed(element, "cmt:rules");
                self.push(element, What::Rules(rules));
            }
            "callActivity" => {
                self.only(element, &["id", "name", "calledElement"], &[]);
                let called = self.needed(element, "calledElement");
                self.push(element, What::SubProcess(called));
            }
            "intermediateCatchEvent" => self.catch(element),
            "exclusiveGateway" => self.exclusive(element),
            "parallelGateway" => self.parallel(element),
            "eventBasedGateway" => {
                self.only(element, &["id", "name", "gatewayDirection"], &[]);
                self.gateways
                    .push(element.word("id").unwrap_or_default().text);
                self.push(element, What::State);
            }
            _ => {
                self.draft.incomplete = true;
                process.refuse(element, &NODES, &ELSEWHERE, self.faults);
            }
        }
    }

    /// Refuses attributes and children other than these.
    fn only(&mut self, element: &Element, attributes: &[&str], children: &[&str]) {
        element.only_attributes(attributes, &[], self.faults);
        element.no_text(self.faults);
        self.only_children(element, children);
    }

    fn push(&mut self, element: &Element, what: What) {
        let id = self.needed(element, "id").text;
        let name = self.name(element);
        self.no_extensions(element);
        let edges = self.edges(&id);
        let mut node = Node::new(id, name, what);
        node.edges = edges;
        node.writes = element
            .attribute("cmt:writes")
            .map(names)
            .unwrap_or_default();
        self.draft.nodes.push(node);
    }

    fn user_task(&mut self, element: &Element) {
        self.only(element, &["id", "name", "cmt:role", "cmt:writes"], &[]);
        let id = element.word("id").unwrap_or_default().text;
        let own = element.word("cmt:role");
        if let Some(role) = &own {
            self.draft.role(role);
        }
        let role = own.or_else(|| self.lanes.get(&id).cloned());
        let what = role.map_or_else(
            || {
                let message = "it is not said who does this task";
                let help = "draw it into a lane, or write `cmt:role=\"…\"` into it";
                self.faults.add_with(element.span(), message, help);
                What::State
            },
            What::Task,
        );
        self.push(element, what);
    }

    /// The name of the message for which an element waits: that of the message, else its own.
    fn message(&mut self, element: &Element, named: &Element) -> Word {
        let Some(reference) = element.word("messageRef") else {
            return self.name(named);
        };
        let found = self.messages.get(&reference.text).cloned();
        found.unwrap_or_else(|| {
            let message = format!("there is no message `{}`", reference.text);
            let known = self.messages.keys().map(String::as_str);
            self.faults.unknown(&reference, message, known);
            reference
        })
    }

    fn catch(&mut self, element: &Element) {
        self.only(
            element,
            &["id", "name", "cmt:writes"],
            &["messageEventDefinition", "timerEventDefinition"],
        );
        let message = element.all("messageEventDefinition").next();
        let timer = element.all("timerEventDefinition").next();
        match (message, timer) {
            (Some(message), None) => {
                let event = self.message(message, element);
                self.push(element, What::Catch(event));
            }
            (None, Some(timer)) => {
                let due = self.duration(timer);
                self.push(element, What::Timer);
                let (span, millis) = due.unwrap_or((timer.span(), 1));
                if let Some(node) = self.draft.nodes.last_mut() {
                    node.deadline = Some(Deadline {
                        span,
                        millis,
                        edge: 0,
                    });
                }
            }
            _ => {
                self.draft.incomplete = true;
                let message = "this event waits for nothing that is known";
                let help =
                    "write one `messageEventDefinition` or one `timerEventDefinition` into it";
                self.faults.add_with(element.span(), message, help);
            }
        }
    }

    fn exclusive(&mut self, element: &Element) {
        self.only(element, &["id", "name", "default", "gatewayDirection"], &[]);
        let id = element.word("id").unwrap_or_default().text;
        let edges = self.choices(element, &id);
        self.push(element, What::Decision);
        if let Some(node) = self.draft.nodes.last_mut() {
            node.edges = edges;
        }
    }

    /// Whether it is a fork or a join the flows tell; one that is both becomes two nodes.
    fn parallel(&mut self, element: &Element) {
        self.only(element, &["id", "name", "gatewayDirection"], &[]);
        let id = element.word("id").unwrap_or_default().text;
        let (incoming, outgoing) = (self.incoming(&id), self.edges(&id).len());
        match (incoming > 1, outgoing > 1) {
            (true, false) => self.push(element, What::Join),
            (false, true) => self.push(element, What::Fork),
            (false, false) => self.push(element, What::Decision),
            (true, true) => {
                let message = "this gateway is a join and a fork at once";
                let help = "draw two gateways: the join, and after it the fork";
                self.faults.add_with(element.span(), message, help);
                self.push(element, What::Fork);
            }
        }
    }

    pub(super) fn boundary(&mut self, element: &Element) {
        self.only(
            element,
            &["id", "name", "attachedToRef", "cancelActivity"],
            &["timerEventDefinition"],
        );
        if let Some(cancel) = element
            .word("cancelActivity")
            .filter(|word| word.text != "true")
        {
            let message = "a boundary event here ends the task to which it is attached";
            let help = "write `cancelActivity=\"true\"`, or use a fork";
            self.faults.add_with(cancel.span, message, help);
        }
        let host = self.needed(element, "attachedToRef");
        let due = match element.all("timerEventDefinition").next() {
            Some(timer) => self.duration(timer),
            None => {
                let message = "a boundary event is a timer here";
                self.faults.add(element.span(), message);
                None
            }
        };
        let id = self.needed(element, "id");
        self.no_extensions(element);
        let edges = self.edges(&id.text);
        self.late.insert(id.text.clone());
        if edges.len() != 1 {
            let message = format!("one way leads out of a boundary event, not {}", edges.len());
            self.faults.add(id.span, message);
        }
        let nodes = &mut self.draft.nodes;
        let Some(at) = nodes.iter().position(|node| node.id == host.text) else {
            let message = format!("there is no node `{}`", host.text);
            let known = nodes.iter().map(|node| node.id.as_str());
            return self.faults.unknown(&host, message, known);
        };
        let (Some(node), Some((span, millis))) = (nodes.get_mut(at), due) else {
            return;
        };
        if node.deadline.is_some() {
            let message = format!("`{}` has one timer already", node.name.text);
            self.faults.add(element.span(), message);
        }
        node.deadline = Some(Deadline {
            span,
            millis,
            edge: node.edges.len(),
        });
        node.edges.extend(edges);
    }

    /// How long a timer waits, and where that stands.
    fn duration(&mut self, timer: &Element) -> Option<(Span, i128)> {
        timer.only_attributes(&["id"], &[], self.faults);
        let hints = [
            ("timeDate", "a chain has no calendar: write `timeDuration`"),
            ("timeCycle", "a timer ends once: lead a sequence flow back"),
        ];
        for child in timer
            .children
            .iter()
            .filter(|child| child.local != "timeDuration")
        {
            timer.refuse(child, &["timeDuration"], &hints, self.faults);
        }
        let Some(written) = timer.all("timeDuration").next() else {
            if timer.children.is_empty() {
                let message = "it is not said how long it takes";
                self.faults.add_with(timer.span(), message, duration::ISO);
            }
            return None;
        };
        let text = written.text.trimmed();
        let millis = duration::iso(&text.text);
        if millis.is_none() {
            let message = format!("`{}` is no duration", text.text);
            let span = if text.text.is_empty() {
                written.span()
            } else {
                text.span()
            };
            self.faults.add_with(span, message, duration::ISO);
        }
        Some((text.span(), millis?))
    }
}
