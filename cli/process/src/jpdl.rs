//! jPDL 3: what is read of it, and what is refused.

use crate::{
    draft::{names, statements, Deadline, Draft, Edge, Node, What},
    duration,
    remarks::{Remarks, Word},
    xml::{Element, Text},
};

const NODES: [&str; 10] = [
    "start-state",
    "state",
    "task-node",
    "node",
    "decision",
    "fork",
    "join",
    "end-state",
    "process-state",
    "variables",
];

/// What other engines have there.
const ELSEWHERE: [(&str, &str); 9] = [
    ("event", NO_CODE),
    ("action", NO_CODE),
    ("handler", NO_CODE),
    ("exception-handler", NO_CODE),
    (
        "create-timer",
        "write `<timer duedate=\"2 days\" transition=\"late\"/>` into a state or a task",
    ),
    (
        "cancel-timer",
        "a timer ends when its token leaves the node",
    ),
    (
        "assignment",
        "an account is bound to each swimlane when a case starts",
    ),
    (
        "mail-node",
        "a chain sends no mail; call the contract by `service`, which emits an event",
    ),
    (
        "super-state",
        "write its nodes into the process, or make them a process of their own",
    ),
];
const NO_CODE: &str =
    "there is no Java here: call the contract from a state with `service=\"method\"`, \
                       or set variables by `<assign>` on a transition";

/// Reads a process.
pub(crate) fn read(root: &Element, faults: &mut Remarks) -> Draft {
    let mut reader = Reader {
        draft: Draft::default(),
        faults,
    };
    reader.draft.name = reader.needed(root, "name");
    root.only_attributes(&["name"], &[], reader.faults);
    root.no_text(reader.faults);
    for child in root.all("swimlane") {
        reader.swimlane(child);
    }
    for child in root.all("variables") {
        reader.variables(child);
    }
    reader.controllers(root);
    for child in &root.children {
        reader.child(root, child);
    }
    reader.draft
}

fn unnamed(element: &Element) -> Word {
    Word {
        text: String::new(),
        span: element.span(),
    }
}

struct Reader<'f> {
    draft: Draft,
    faults: &'f mut Remarks,
}

impl Reader<'_> {
    fn swimlane(&mut self, element: &Element) {
        element.only_attributes(&["name"], &[], self.faults);
        self.only_children(element, &["description"]);
        let name = self.needed(element, "name");
        if self.draft.roles.iter().any(|role| role.text == name.text) {
            let message = format!("the swimlane `{}` is there twice", name.text);
            self.faults.add(name.span, message);
        } else {
            self.draft.roles.push(name);
        }
    }

    fn variables(&mut self, element: &Element) {
        element.only_attributes(&[], &[], self.faults);
        self.only_children(element, &["variable"]);
        for variable in element.all("variable") {
            variable.only_attributes(&["name", "type"], &[], self.faults);
            self.only_children(variable, &[]);
            let name = self.needed(variable, "name");
            match variable.attribute("type") {
                Some(ty) => self.draft.declare(&name, ty, self.faults),
                None => {
                    self.draft.incomplete = true;
                    self.faults.add_with(
                        variable.span(),
                        format!("the variable `{}` has no type", name.text),
                        "write `type=`, with `int`, `decimal`, `bool`, `string(n)`, `account`, `hash` or `enum(A, B)`",
                    );
                }
            }
        }
    }

    /// Variables may be declared where a task first uses them.
    fn controllers(&mut self, element: &Element) {
        for child in &element.children {
            if child.local == "controller" {
                for variable in child.all("variable") {
                    let known = |name: &Word| {
                        let position = self.draft.variables.position(name.text.as_bytes());
                        position.is_some()
                    };
                    let name = variable.word("name").filter(|name| !known(name));
                    if let (Some(name), Some(ty)) = (name, variable.attribute("type")) {
                        self.draft.declare(&name, ty, self.faults);
                    }
                }
            } else {
                self.controllers(child);
            }
        }
    }

    fn child(&mut self, root: &Element, child: &Element) {
        match child.local.as_str() {
            "swimlane" | "variables" | "description" => {}
            "start-state" => self.plain(child, What::Start),
            "state" => self.state(child),
            "task-node" => self.task_node(child),
            "node" if child.attribute("service").is_some() => self.state(child),
            "node" | "decision" => self.decision(child),
            "fork" => self.plain(child, What::Fork),
            "join" => self.plain(child, What::Join),
            "process-state" => self.process_state(child),
            "end-state" => self.end_state(child),
            _ => {
                self.draft.incomplete = true;
                root.refuse(child, &NODES, &ELSEWHERE, self.faults);
            }
        }
    }

    fn plain(&mut self, element: &Element, what: What) {
        element.only_attributes(&["name"], &[], self.faults);
        self.only_children(element, &["transition", "description"]);
        self.push(element, what);
    }

    /// A node with its edges, its deadline and what may be set there.
    fn push(&mut self, element: &Element, what: What) {
        let name = self.needed(element, "name");
        let mut node = Node::new(name.text.clone(), name, what);
        element.no_text(self.faults);
        node.edges = element
            .all("transition")
            .map(|transition| self.transition(transition))
            .collect();
        node.writes = element.attribute("writes").map(names).unwrap_or_default();
        self.timers(element, &mut node);
        for controller in element.all("controller") {
            self.controller(controller, &mut node);
        }
        for task in element.all("task") {
            self.timers(task, &mut node);
            for controller in task.all("controller") {
                self.controller(controller, &mut node);
            }
        }
        self.draft.nodes.push(node);
    }

    fn state(&mut self, element: &Element) {
        let known = ["name", "service", "event", "writes"];
        element.only_attributes(&known, &[("async", NO_CODE)], self.faults);
        self.only_children(
            element,
            &["transition", "timer", "controller", "description"],
        );
        let what = match (element.word("service"), element.word("event")) {
            (Some(_), Some(event)) => {
                let message = "a state has a contract called or waits for an event, not both";
                self.faults.add(event.span, message);
                What::State
            }
            (Some(method), None) => What::Service(method),
            (None, Some(event)) => What::Catch(event),
            (None, None) => What::State,
        };
        self.push(element, what);
    }

    fn task_node(&mut self, element: &Element) {
        element.only_attributes(&["name", "writes"], &[], self.faults);
        self.only_children(
            element,
            &["task", "transition", "timer", "controller", "description"],
        );
        let mut tasks = element.all("task");
        let task = tasks.next();
        for other in tasks {
            self.faults.add_with(
                other.span(),
                "a task node has one task here",
                "use a fork for tasks at the same time",
            );
        }
        let role = match task {
            Some(task) => {
                let hints = [
                    (
                        "duedate",
                        "write `<timer duedate=\"2 days\" transition=\"late\"/>` into it",
                    ),
                    (
                        "actor-id",
                        "an account is bound to each swimlane when a case starts",
                    ),
                ];
                task.only_attributes(&["name", "swimlane"], &hints, self.faults);
                task.no_text(self.faults);
                self.only_children(task, &["controller", "timer", "description"]);
                self.needed(task, "swimlane")
            }
            None => {
                let message = "a task node needs a task";
                let help = "write `<task name=\"…\" swimlane=\"…\"/>` into it";
                self.faults.add_with(element.span(), message, help);
                unnamed(element)
            }
        };
        // What is missing has its fault already.
        let what = match role.text.is_empty() {
            true => What::State,
            false => What::Task(role),
        };
        self.push(element, what);
    }

    fn controller(&mut self, element: &Element, node: &mut Node) {
        element.only_attributes(&[], &[], self.faults);
        self.only_children(element, &["variable"]);
        for variable in element.all("variable") {
            variable.only_attributes(&["name", "access", "type"], &[], self.faults);
            self.only_children(variable, &[]);
            let name = self.needed(variable, "name");
            let access = variable.attribute("access");
            let access = access.map(names).unwrap_or_default();
            let known = ["read", "write", "required"];
            for word in access
                .iter()
                .filter(|word| !known.contains(&word.text.as_str()))
            {
                let message = format!("there is no access `{}`", word.text);
                self.faults.unknown(word, message, known.into_iter());
            }
            // What is only read needs no leave: all of a case is public.
            if access.is_empty() || access.iter().any(|word| word.text == "write") {
                node.writes.push(name);
            }
        }
    }

    fn decision(&mut self, element: &Element) {
        let hints = [
            ("expression", "write a condition on each transition"),
            ("async", NO_CODE),
        ];
        element.only_attributes(&["name", "rules"], &hints, self.faults);
        self.only_children(element, &["transition", "description"]);
        let what = match element.word("rules") {
            Some(rules) => What::Rules(rules),
            None => What::Decision,
        };
        self.push(element, what);
    }

    fn process_state(&mut self, element: &Element) {
        element.only_attributes(&["name"], &[], self.faults);
        self.only_children(
            element,
            &["sub-process", "transition", "timer", "description"],
        );
        let mut subs = element.all("sub-process");
        let name = match subs.next() {
            Some(sub) => {
                sub.only_attributes(&["name"], &[], self.faults);
                self.only_children(sub, &[]);
                self.needed(sub, "name")
            }
            None => {
                let help = "write `<sub-process name=\"…\"/>` into it";
                self.faults.add_with(
                    element.span(),
                    "it is not said which process starts here",
                    help,
                );
                unnamed(element)
            }
        };
        for other in subs {
            self.faults
                .add(other.span(), "one process starts in a process state");
        }
        self.push(element, What::SubProcess(name));
    }

    fn end_state(&mut self, element: &Element) {
        element.only_attributes(&["name", "end-complete-process"], &[], self.faults);
        self.only_children(element, &["description", "transition"]);
        let all = element.word("end-complete-process");
        if let Some(word) = all
            .as_ref()
            .filter(|word| word.text != "true" && word.text != "false")
        {
            self.faults
                .add(word.span.clone(), "`true` or `false` expected");
        }
        let all = all.is_some_and(|word| word.text == "true");
        self.push(element, What::End { all });
    }

    fn transition(&mut self, element: &Element) -> Edge {
        element.only_attributes(&["name", "to", "condition"], &[], self.faults);
        element.no_text(self.faults);
        self.only_children(element, &["condition", "assign", "script", "description"]);
        let mut guard = element.attribute("condition").cloned();
        for condition in element.all("condition") {
            condition.only_attributes(&["expression"], &[], self.faults);
            if guard.is_some() {
                self.faults
                    .add(condition.span(), "a transition has one condition");
            }
            let written = condition.attribute("expression");
            guard = Some(written.unwrap_or(&condition.text).clone());
        }
        Edge {
            name: element.word("name").unwrap_or_else(|| unnamed(element)),
            to: self.needed(element, "to"),
            guard,
            sets: self.sets(element),
        }
    }

    /// What a transition sets, in the order of the text.
    fn sets(&mut self, element: &Element) -> Vec<(Word, Text)> {
        let mut sets = Vec::new();
        for child in &element.children {
            match child.local.as_str() {
                "assign" => {
                    child.only_attributes(&["variable", "value"], &[], self.faults);
                    self.only_children(child, &[]);
                    let name = self.needed(child, "variable");
                    self.needed(child, "value");
                    if let Some(value) = child.attribute("value") {
                        sets.push((name, value.clone()));
                    }
                }
                "script" => {
                    child.only_attributes(&[], &[], self.faults);
                    sets.extend(statements(&child.text, self.faults));
                }
                _ => {}
            }
        }
        sets
    }

    fn timers(&mut self, element: &Element, node: &mut Node) {
        for timer in element.all("timer") {
            let hints = [
                (
                    "repeat",
                    "a timer lets its token leave once; lead a transition back to the node",
                ),
                (
                    "cancel-event",
                    "a timer ends when its token leaves the node",
                ),
            ];
            timer.only_attributes(&["name", "duedate", "transition"], &hints, self.faults);
            self.only_children(timer, &[]);
            let due = self.needed(timer, "duedate");
            if node.deadline.is_some() {
                self.faults.add(timer.span(), "a node has one timer");
            }
            let millis = duration::words(&due.text);
            if millis.is_none() && !due.text.is_empty() {
                let message = format!("`{}` is no duration", due.text);
                let help = match due.text.contains("business") {
                    true => "a chain knows no holidays: count all days",
                    false => duration::WORDS,
                };
                self.faults.add_with(due.span.clone(), message, help);
            }
            let edge = self.timer_edge(timer, node);
            if let (Some(edge), Some(millis)) = (edge, millis) {
                node.deadline = Some(Deadline {
                    span: due.span,
                    millis,
                    edge,
                });
            }
        }
    }

    /// By which edge a token leaves when its time has come: the one that is named, else the one without a name.
    fn timer_edge(&mut self, timer: &Element, node: &Node) -> Option<usize> {
        let names = || node.edges.iter().map(|edge| edge.name.text.as_str());
        let wanted = timer.word("transition");
        let text = wanted.as_ref().map_or("", |word| word.text.as_str());
        let found = names().position(|name| name == text);
        match (found, &wanted) {
            (None, None) if node.edges.len() == 1 => Some(0),
            (None, None) => {
                let help = "write `transition=\"…\"` with the name of a transition of the node";
                self.faults.add_with(
                    timer.span(),
                    "it is not said which way the timer takes",
                    help,
                );
                None
            }
            (None, Some(word)) => {
                let message = format!("`{}` has no transition `{text}`", node.name.text);
                self.faults.unknown(word, message, names());
                None
            }
            (found, _) => found,
        }
    }

    fn needed(&mut self, element: &Element, attribute: &str) -> Word {
        let word = element.word(attribute);
        if word.as_ref().is_none_or(|word| word.text.is_empty()) {
            let message = format!("`<{}>` needs `{attribute}`", element.name.text);
            self.faults.add_with(
                element.span(),
                message,
                format!("write `{attribute}=\"…\"` into it"),
            );
            self.draft.incomplete = true;
        }
        word.unwrap_or_else(|| unnamed(element))
    }

    fn only_children(&mut self, element: &Element, known: &[&str]) {
        for child in &element.children {
            if !known.contains(&child.local.as_str()) {
                element.refuse(child, known, &ELSEWHERE, self.faults);
            }
        }
    }
}
