//! From a draft to the compiled form: names become numbers, expressions code.

use crate::{
    draft::{self, Draft, What},
    remarks::{Remarks, Span, Word},
    xml::Text,
};
use cybermiles_process::{Cap, Deadline, Edge, Fault, Invalid, Kind, Node, Process, Set, Why};
use cybermiles_rule_language::formula;
use cybermiles_rules::{Expr, Op, Type, Value};

/// The compiled form, if there is no fault then.
pub(crate) fn emit(mut draft: Draft, source: &str, faults: &mut Remarks) -> Process {
    start_first(&mut draft, faults);
    check_nodes(&draft, faults);
    let mut emitter = Emitter {
        process: Process {
            source: sp_crypto_hashing::blake2_256(source.as_bytes()),
            name: bytes(&draft.name),
            roles: draft.roles.iter().map(bytes).collect(),
            variables: draft.variables.clone(),
            ..Process::default()
        },
        draft: &draft,
        faults,
    };
    check_length(&draft.name, "process", emitter.faults);
    for role in &draft.roles {
        check_length(role, "role", emitter.faults);
    }
    for node in &draft.nodes {
        let node = emitter.node(node);
        emitter.process.nodes.push(node);
    }
    let process = emitter.process;
    if faults.is_empty() {
        if let Err(invalid) = process.check() {
            refuse(&invalid, &draft, faults);
        }
    }
    process
}

fn bytes(word: &Word) -> Vec<u8> {
    word.text.as_bytes().to_vec()
}

fn index(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

/// Puts the start where the engine looks for it.
fn start_first(draft: &mut Draft, faults: &mut Remarks) {
    let is_start = |node: &draft::Node| matches!(node.what, What::Start);
    let Some(at) = draft.nodes.iter().position(is_start) else {
        if !draft.incomplete {
            faults.add_with(
                draft.name.span.clone(),
                "the process has no start",
                "a case begins in `<start-state>` in jPDL, in `<startEvent>` in BPMN",
            );
        }
        return;
    };
    let others = draft.nodes.iter().filter(|node| is_start(node)).skip(1);
    for other in others {
        faults.add(
            other.name.span.clone(),
            "this is a second start, a process has one",
        );
    }
    let start = draft.nodes.remove(at);
    draft.nodes.insert(0, start);
}

fn check_nodes(draft: &Draft, faults: &mut Remarks) {
    for (at, node) in draft.nodes.iter().enumerate() {
        check_length(&node.name, "node", faults);
        let mut before = draft.nodes.iter().take(at);
        if before.any(|other| other.name.text == node.name.text) {
            let message = format!("there are two nodes `{}`", node.name.text);
            faults.add_with(
                node.name.span.clone(),
                message,
                "who signals names the node: give it a name of its own",
            );
        }
        if at == Cap::Nodes.max() as usize {
            faults.add(node.name.span.clone(), too_many(Cap::Nodes));
        }
    }
}

fn too_many(cap: Cap) -> String {
    format!("too many {}: {} at most", cap.name(), cap.max())
}

fn check_length(name: &Word, of: &str, faults: &mut Remarks) {
    if Cap::Name.check(name.text.len()).is_err() {
        let message = format!(
            "the name of a {of} has at most {} bytes, this one has {}",
            Cap::Name.max(),
            name.text.len()
        );
        faults.add(name.span.clone(), message);
    }
}

struct Emitter<'d, 'f> {
    draft: &'d Draft,
    process: Process,
    faults: &'f mut Remarks,
}

impl Emitter<'_, '_> {
    fn node(&mut self, node: &draft::Node) -> Node {
        let kind = self.kind(&node.what);
        let decides = matches!(kind, Kind::Decision);
        self.check_edges(node, &kind);
        let edges = node.edges.iter().map(|edge| self.edge(edge, decides));
        let edges = edges.collect();
        let deadline = node.deadline.as_ref().map(|deadline| Deadline {
            after: self.constant(deadline.millis, &deadline.span),
            edge: index(deadline.edge),
        });
        Node {
            name: bytes(&node.name),
            kind,
            writes: self.writes(&node.writes),
            deadline,
            edges,
        }
    }

    fn kind(&mut self, what: &What) -> Kind {
        match what {
            What::Start => Kind::Start,
            What::State => Kind::State,
            What::Task(role) => Kind::Task {
                role: self.role(role),
            },
            What::Catch(event) => Kind::Catch {
                event: self.event(event),
            },
            What::Service(method) => Kind::Service {
                selector: self.selector(method),
            },
            What::Timer => Kind::Timer,
            What::SubProcess(name) => {
                self.check_name(name, "process");
                Kind::SubProcess {
                    process: bytes(name),
                }
            }
            What::Decision => Kind::Decision,
            What::Rules(name) => {
                self.check_name(name, "rule set");
                Kind::Rules { rules: bytes(name) }
            }
            What::Fork => Kind::Fork,
            What::Join => Kind::Join,
            What::End { all } => Kind::End { all: *all },
        }
    }

    /// A name that must be there; where it is missing altogether there is a fault already.
    fn check_name(&mut self, name: &Word, of: &str) {
        if name.text.is_empty() && !self.draft.incomplete {
            self.faults
                .add(name.span.clone(), format!("the {of} has no name"));
        }
        check_length(name, of, self.faults);
    }

    fn role(&mut self, role: &Word) -> u8 {
        let roles = &self.draft.roles;
        let at = roles.iter().position(|known| known.text == role.text);
        if at.is_none() {
            let known = roles.iter().map(|role| role.text.as_str());
            let message = format!("there is no swimlane `{}`", role.text);
            self.faults.unknown(role, message, known);
        }
        index(at.unwrap_or_default())
    }

    fn event(&mut self, event: &Word) -> u8 {
        self.check_name(event, "event");
        let events = &mut self.process.events;
        let known = events
            .iter()
            .position(|known| known == event.text.as_bytes());
        index(known.unwrap_or_else(|| {
            events.push(bytes(event));
            events.len().saturating_sub(1)
        }))
    }

    /// A call of the contract is named as the contract names it, or by the four bytes themselves.
    fn selector(&mut self, method: &Word) -> [u8; 4] {
        let text = &method.text;
        if let Some(digits) = text.strip_prefix("0x") {
            let number = u32::from_str_radix(digits, 16).ok();
            if let Some(number) = number.filter(|_| digits.len() == 8) {
                return number.to_be_bytes();
            }
        }
        let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let starts = text
            .chars()
            .next()
            .is_some_and(|c| letter(c) && !c.is_ascii_digit());
        let missing = text.is_empty() && self.draft.incomplete;
        if !missing && (!starts || !text.chars().all(letter)) {
            let message = format!("`{text}` is no call of a contract");
            let help = "write the method's name, or its selector as `0x` and eight digits";
            self.faults.add_with(method.span.clone(), message, help);
        }
        let signature = format!("{text}(u64,u32)");
        let [a, b, c, d, ..] = sp_crypto_hashing::blake2_256(signature.as_bytes());
        [a, b, c, d]
    }

    fn edge(&mut self, edge: &draft::Edge, decides: bool) -> Edge {
        check_length(&edge.name, "transition", self.faults);
        let nodes = &self.draft.nodes;
        let to = nodes.iter().position(|node| node.id == edge.to.text);
        match to {
            None if !self.draft.incomplete => {
                let message = format!("there is no node `{}`", edge.to.text);
                let known = nodes.iter().map(|node| node.id.as_str());
                self.faults.unknown(&edge.to, message, known);
            }
            Some(0) => self.faults.add_with(
                edge.to.span.clone(),
                "a transition cannot lead back to the start",
                "lead it to the node after the start",
            ),
            _ => {}
        }
        let guard = edge.guard.as_ref().and_then(|guard| {
            if !decides {
                let help = "set a variable in the task, and decide in a decision after it";
                let message = "a condition stands only on the ways out of a decision";
                self.faults.add_with(guard.span(), message, help);
                return None;
            }
            self.formula(guard, Type::Bool, "a condition")
        });
        let sets = edge.sets.iter();
        let sets = sets.filter_map(|(name, value)| self.set(name, value));
        Edge {
            name: bytes(&edge.name),
            to: index(to.unwrap_or_default()),
            guard,
            sets: sets.collect(),
        }
    }

    fn set(&mut self, name: &Word, value: &Text) -> Option<Set> {
        let variable = self.variable(name)?;
        let field = self.draft.variables.fields.get(usize::from(variable))?;
        let value = self.formula(value, field.ty, &format!("`{}`", name.text))?;
        Some(Set { variable, value })
    }

    fn variable(&mut self, name: &Word) -> Option<u8> {
        let form = &self.draft.variables;
        let found = form.position(name.text.as_bytes());
        if found.is_none() && !self.draft.incomplete {
            let names = form.fields.iter();
            let names = names.filter_map(|field| std::str::from_utf8(&field.name).ok());
            let message = format!("there is no variable `{}`", name.text);
            self.faults.unknown(name, message, names);
        }
        found
    }

    fn writes(&mut self, names: &[Word]) -> Vec<u8> {
        let mut writes = Vec::new();
        for name in names {
            match self.variable(name) {
                Some(variable) if writes.contains(&variable) => self.faults.add(
                    name.span.clone(),
                    format!("the variable `{}` is there twice", name.text),
                ),
                Some(variable) => writes.push(variable),
                None => {}
            }
        }
        writes
    }

    fn formula(&mut self, text: &Text, wanted: Type, of: &str) -> Option<Expr> {
        let text = draft::expression(text);
        let constants = &mut self.process.constants;
        match formula(&text.text, &self.draft.variables, constants, wanted, of) {
            Ok(expr) => Some(expr),
            Err(_) if self.draft.incomplete => None,
            Err(wrong) => {
                for fault in wrong {
                    let help = fault.help().map(str::to_owned);
                    self.faults
                        .push(text.span_of(fault.range()), fault.message(), help);
                }
                None
            }
        }
    }

    fn constant(&mut self, number: i128, span: &Span) -> Expr {
        let constants = &mut self.process.constants;
        let value = Value::Int(number);
        let known = constants.iter().position(|known| *known == value);
        let at = known.unwrap_or_else(|| {
            constants.push(value);
            constants.len().saturating_sub(1)
        });
        if at >= Cap::Constants.max() as usize {
            self.faults.add(span.clone(), too_many(Cap::Constants));
        }
        Expr(vec![Op::Const(u16::try_from(at).unwrap_or(u16::MAX))])
    }

    /// What the engine says about edges without a place, said where it is.
    fn check_edges(&mut self, node: &draft::Node, kind: &Kind) {
        let name = &node.name.text;
        let said = match (kind, node.edges.len()) {
            (Kind::End { .. }, 0) => None,
            (Kind::End { .. }, _) => Some(format!("nothing goes on from the end `{name}`")),
            (_, 0) => Some(format!("no way leads out of `{name}`")),
            (Kind::Fork, 1) => Some(format!("only one way leads out of the fork `{name}`")),
            (Kind::Start, 2..) => {
                Some(format!("more than one way leads out of the start `{name}`"))
            }
            (Kind::Join, 2..) => Some(format!("more than one way leads out of the join `{name}`")),
            (Kind::Timer, 2..) => {
                Some(format!("more than one way leads out of the timer `{name}`"))
            }
            _ => None,
        };
        if let Some(message) = said {
            self.faults.add(node.name.span.clone(), message);
        }
        if matches!(kind, Kind::Decision) {
            let last = node.edges.len().saturating_sub(1);
            for edge in node
                .edges
                .iter()
                .take(last)
                .filter(|edge| edge.guard.is_none())
            {
                self.faults.add_with(
                    edge.to.span.clone(),
                    "a way without a condition is always taken, and those after it never",
                    "give it a condition, or put it last",
                );
            }
        } else if kind.waits() || matches!(kind, Kind::Rules { .. }) {
            self.check_edge_names(node, kind);
        }
    }

    /// Who signals names the edge, so that there can be one without a name.
    fn check_edge_names(&mut self, node: &draft::Node, kind: &Kind) {
        let by_deadline = node.deadline.as_ref().map(|deadline| deadline.edge);
        let mut before: Vec<&str> = Vec::new();
        for (at, edge) in node.edges.iter().enumerate() {
            let text = edge.name.text.as_str();
            let exempt = text.is_empty() && kind.waits() && Some(at) == by_deadline;
            if before.contains(&text) && !exempt {
                let span = match text {
                    "" => edge.to.span.clone(),
                    _ => edge.name.span.clone(),
                };
                let message = match text {
                    "" => format!("two ways out of `{}` have no name", node.name.text),
                    _ => format!("two ways out of `{}` are named `{text}`", node.name.text),
                };
                self.faults
                    .add_with(span, message, "who signals chooses by the name");
            }
            if !exempt {
                before.push(text);
            }
        }
    }
}

/// What the engine refuses, at the node that it names.
fn refuse(invalid: &Invalid, draft: &Draft, faults: &mut Remarks) {
    let at = |node: u8| draft.nodes.get(usize::from(node));
    let span = |node: u8| at(node).map_or(0..0, |node| node.name.span.clone());
    match invalid {
        Invalid::Over(cap) => faults.add(draft.name.span.clone(), too_many(*cap)),
        Invalid::BadNode {
            node,
            why: Fault::Expression(why),
        } => faults.add(span(*node), format!("an expression is refused: {why}")),
        Invalid::BadNode { node, why } => faults.add(span(*node), why.to_string()),
        Invalid::Unsound(unsound) => {
            let name = at(unsound.node).map_or("", |node| node.name.text.as_str());
            let message = format!("`{name}`: {}", unsound.why);
            faults.push(span(unsound.node), message, hint(unsound.why));
        }
        other => faults.add(draft.name.span.clone(), other.to_string()),
    }
}

/// What may help where a net is not sound.
fn hint(why: Why) -> Option<String> {
    let hint = match why {
        Why::Lost => "let every branch come to the same join, or every one to an end",
        Why::JoinWithoutFork => "a join is for the branches of a fork; ways meet in any node",
        Why::Endless => "add a way to an end, or to the join of its fork",
        Why::Unreachable => "add a way to it, or leave it out",
        Why::Unbounded => "let its branches meet in a join before they come back",
        Why::Busy => "put a state, a task or a timer into the loop",
        Why::TooManyTokens | Why::TooManyVisits => return None,
    };
    Some(hint.into())
}
