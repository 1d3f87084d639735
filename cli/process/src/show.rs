//! A compiled process as people read it.

use cybermiles_process::{Kind, Node, Process};
use cybermiles_rule_language::{show_formula, show_type};
use cybermiles_rules::{Expr, Op, Type, Value};
use std::fmt::{self, Write};

/// A compiled process as people read it: its roles, events, variables, nodes and edges.
pub fn show(process: &Process) -> String {
    let mut shown = String::new();
    // Writing to a `String` cannot fail.
    let _ = Shown(process).write(&mut shown);
    shown
}

struct Shown<'p>(&'p Process);

impl Shown<'_> {
    fn write(&self, to: &mut String) -> fmt::Result {
        writeln!(to, "process `{}`", text(&self.0.name))?;
        for role in &self.0.roles {
            writeln!(to, "role `{}`", text(role))?;
        }
        for event in &self.0.events {
            writeln!(to, "event `{}`", text(event))?;
        }
        for field in &self.0.variables.fields {
            let ty = show_type(&self.0.variables, field.ty);
            writeln!(to, "variable {} : {ty}", text(&field.name))?;
        }
        self.0.nodes.iter().try_for_each(|node| self.node(node, to))
    }

    fn node(&self, node: &Node, to: &mut String) -> fmt::Result {
        write!(to, "`{}`: {}", text(&node.name), self.kind(&node.kind))?;
        let writes = node.writes.iter().map(|at| self.variable(*at).0);
        let writes: Vec<String> = writes.collect();
        if !writes.is_empty() {
            write!(to, ", may set {}", writes.join(", "))?;
        }
        writeln!(to)?;
        for (at, edge) in node.edges.iter().enumerate() {
            write!(to, "  ")?;
            if !edge.name.is_empty() {
                write!(to, "`{}` ", text(&edge.name))?;
            }
            write!(to, "-> `{}`", self.name(edge.to))?;
            if let Some(guard) = &edge.guard {
                write!(to, " if {}", self.formula(guard, Type::Bool))?;
            }
            for set in &edge.sets {
                let (name, ty) = self.variable(set.variable);
                write!(to, ", {name} = {}", self.formula(&set.value, ty))?;
            }
            let deadline = node.deadline.as_ref();
            if let Some(due) = deadline.filter(|due| usize::from(due.edge) == at) {
                write!(to, ", after {}", self.after(&due.after))?;
            }
            writeln!(to)?;
        }
        Ok(())
    }

    fn kind(&self, kind: &Kind) -> String {
        let of = |names: &[Vec<u8>], at: u8| {
            names
                .get(usize::from(at))
                .map_or_else(String::new, |name| text(name))
        };
        match kind {
            Kind::Start => "start".into(),
            Kind::State => "state".into(),
            Kind::Task { role } => format!("task of `{}`", of(&self.0.roles, *role)),
            Kind::Catch { event } => format!("waits for `{}`", of(&self.0.events, *event)),
            Kind::Service {
                selector: [a, b, c, d],
            } => {
                format!("calls the contract, 0x{a:02x}{b:02x}{c:02x}{d:02x}")
            }
            Kind::Timer => "timer".into(),
            Kind::SubProcess { process } => format!("runs the process `{}`", text(process)),
            Kind::Decision => "decision".into(),
            Kind::Rules { rules } => format!("asks the rules `{}`", text(rules)),
            Kind::Fork => "fork".into(),
            Kind::Join => "join".into(),
            Kind::End { all: false } => "end".into(),
            Kind::End { all: true } => "end of the whole case".into(),
        }
    }

    fn name(&self, node: u8) -> String {
        let node = self.0.nodes.get(usize::from(node));
        node.map_or_else(String::new, |node| text(&node.name))
    }

    fn variable(&self, at: u8) -> (String, Type) {
        let field = self.0.variables.fields.get(usize::from(at));
        field.map_or((String::new(), Type::Int), |field| {
            (text(&field.name), field.ty)
        })
    }

    fn formula(&self, expr: &Expr, ty: Type) -> String {
        show_formula(&self.0.variables, &self.0.constants, expr, ty)
    }

    /// A duration that is written in the text is a constant.
    fn after(&self, expr: &Expr) -> String {
        let constant = match expr.0.as_slice() {
            [Op::Const(at)] => self.0.constants.get(usize::from(*at)),
            _ => None,
        };
        match constant {
            Some(Value::Int(millis)) => duration(*millis),
            _ => format!("{} ms", self.formula(expr, Type::Int)),
        }
    }
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

/// In the largest unit that fits.
fn duration(millis: i128) -> String {
    let units = [
        (86_400_000, "day"),
        (3_600_000, "hour"),
        (60_000, "minute"),
        (1_000, "second"),
    ];
    let fits = |(size, _): &&(i128, &str)| millis.checked_rem(*size) == Some(0);
    let mut shown = String::new();
    // Writing to a `String` cannot fail.
    let _ = match units.iter().find(fits) {
        Some((size, unit)) => match millis.checked_div(*size).unwrap_or_default() {
            1 => write!(shown, "1 {unit}"),
            many => write!(shown, "{many} {unit}s"),
        },
        None => write!(shown, "{millis} ms"),
    };
    shown
}
