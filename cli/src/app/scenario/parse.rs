//! From the text of a scenario to what it says. Everything that is wrong is told with its place.

use super::{
    raw::{self, Kind},
    Action, Amount, Deploy, Emitted, Expected, Place, Scenario, Step, APP,
};
use cybermiles_apps::abi::{
    words::{amount, PEOPLE},
    Given,
};
use cybermiles_primitives::{Balance, Moment, CMT};
use cybermiles_rule_language::{nearest, Remark};
use serde_json::{Number, Value as Json};
use std::ops::Range;
use toml::{Spanned, Table, Value};

/// Who acts if nobody is named.
const SOMEBODY: &str = "Alice";
/// What an app's account gets if nothing is said.
const FUNDS: Balance = 100 * CMT;
/// Units of time, in milliseconds.
const UNITS: [(&str, Moment); 6] = [
    ("second", 1_000),
    ("minute", 60_000),
    ("hour", 3_600_000),
    ("day", 86_400_000),
    ("week", 7 * 86_400_000),
    ("month", 30 * 86_400_000),
];

/// What a file says, or all that is wrong with it, each as it is shown.
pub fn parse(file: &str, text: &str) -> Result<Scenario, Vec<String>> {
    let mut reader = Reader {
        text,
        faults: Vec::new(),
    };
    let scenario = match toml::from_str::<raw::File>(text) {
        Ok(raw) => Some(reader.file(raw)),
        Err(why) => {
            reader.fault(why.span().unwrap_or_default(), why.message(), None);
            None
        }
    };
    let mut faults = reader.faults;
    faults.sort_by_key(|(place, _)| *place);
    match scenario {
        Some(scenario) if faults.is_empty() => Ok(scenario),
        _ => Err(faults
            .iter()
            .map(|(_, fault)| fault.show(file, text))
            .collect()),
    }
}

struct Reader<'t> {
    text: &'t str,
    /// With their places in the text, by whose order they are told.
    faults: Vec<(usize, Remark)>,
}

impl Reader<'_> {
    fn fault(&mut self, at: Range<usize>, why: impl Into<String>, help: Option<String>) {
        let place = at.start;
        self.faults
            .push((place, Remark::at(self.text, at, why, help)));
    }

    fn line(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        before.matches('\n').count().saturating_add(1)
    }

    fn file(&mut self, raw: raw::File) -> Scenario {
        let deploy = Deploy {
            from: self.person(raw.deploy.from),
            funds: self.amount(raw.deploy.funds).unwrap_or(FUNDS),
            args: self.given(raw.deploy.args),
        };
        if raw.step.is_empty() {
            let help = Some("a scenario has one [[step]] at least".into());
            self.fault(0..0, "nothing happens here", help);
        }
        let steps = raw.step.into_iter().filter_map(|step| {
            let at = step.span();
            let line = self.line(at.start);
            let raw = step.into_inner();
            let kind = self.kind(&raw, at)?;
            Some(self.step(line, kind, raw))
        });
        Scenario {
            steps: steps.collect(),
            deploy,
        }
    }

    fn kind(&mut self, raw: &raw::Step, at: Range<usize>) -> Option<Kind> {
        let Some(kind) = raw.kind() else {
            let why = "a step has one of call, signal, expire, wait, blocks, case, record";
            self.fault(at, why, None);
            return None;
        };
        for (key, at) in raw.misplaced(kind) {
            let why = format!("`{key}` does not go with `{}`", kind.key());
            self.fault(at, why, None);
        }
        let needs = match kind {
            Kind::Signal | Kind::Expire if raw.case.is_none() => Some("case"),
            Kind::Signal if raw.at.is_none() => Some("at"),
            Kind::Record if raw.key.is_none() => Some("key"),
            _ => None,
        };
        if let Some(key) = needs {
            let why = format!("`{}` needs `{key}`", kind.key());
            self.fault(at, why, None);
            return None;
        }
        Some(kind)
    }

    fn step(&mut self, line: usize, kind: Kind, mut raw: raw::Step) -> Step {
        let expected = self.expected(&mut raw);
        let action = match kind {
            Kind::Call => Action::Call {
                method: text(raw.call),
                from: self.person(raw.from),
                args: self.given(raw.args),
                value: self.amount(raw.value).unwrap_or_default(),
            },
            Kind::Signal => Action::Signal {
                transition: text(raw.signal),
                token: Place {
                    case: inner(raw.case),
                    node: self.name(raw.at),
                },
                from: self.person(raw.from),
                set: self.given(raw.set),
            },
            Kind::Expire => Action::Expire {
                token: Place {
                    case: inner(raw.case),
                    node: text(raw.expire),
                },
                from: self.person(raw.from),
            },
            Kind::Wait => Action::Wait {
                time: self.time(raw.wait),
            },
            Kind::Blocks => Action::Blocks {
                count: inner(raw.blocks),
            },
            Kind::Case => Action::Case {
                case: inner(raw.case),
                ended: raw.ended.map(Spanned::into_inner),
                at: raw.at.map(|at| self.names(Some(at))),
                variables: self.given(raw.variables),
            },
            Kind::Record => Action::Record {
                collection: text(raw.record),
                key: text(raw.key),
                equals: match inner(raw.missing) {
                    true => None,
                    false => Some(self.given(raw.equals)),
                },
            },
        };
        Step {
            line,
            action,
            expected,
        }
    }

    fn expected(&mut self, raw: &mut raw::Step) -> Expected {
        let returns = raw.returns.take();
        let emits = raw.emits.take().map_or(Vec::new(), Spanned::into_inner);
        let moves = raw.moves.take();
        Expected {
            returns: returns.and_then(|value| {
                let at = value.span();
                self.json(value.into_inner(), &at)
            }),
            emits: emits.into_iter().filter_map(|e| self.emitted(e)).collect(),
            moves: moves.map_or(Vec::new(), |moves| self.moves(moves)),
            fails: raw.fails.take().map(Spanned::into_inner),
        }
    }

    fn emitted(&mut self, table: Spanned<Table>) -> Option<Emitted> {
        let at = table.span();
        let mut table = table.into_inner();
        let Some(Value::String(event)) = table.remove("event") else {
            let help = Some(r#"write { event = "Bought", order = 1 }"#.into());
            self.fault(at, "no event is named", help);
            return None;
        };
        Some(Emitted {
            event,
            fields: self.fields(table, &at),
        })
    }

    fn moves(&mut self, table: Spanned<Table>) -> Vec<(String, Amount)> {
        let at = table.span();
        let mut moves = Vec::new();
        for (name, value) in table.into_inner() {
            self.known_person(&name, &at, &[&PEOPLE[..], &[APP]].concat());
            match value.as_str().and_then(signed) {
                Some(amount) => moves.push((name, amount)),
                None => {
                    let why = format!("`{name}` is no change of an amount");
                    let help = Some(r#"write "+200 CMT", "-0.5 CMT" or "0 CMT""#.into());
                    self.fault(at.clone(), why, help);
                }
            }
        }
        moves
    }

    fn person(&mut self, name: Option<Spanned<String>>) -> String {
        let Some(name) = name else {
            return SOMEBODY.into();
        };
        let at = name.span();
        let name = name.into_inner();
        self.known_person(&name, &at, &PEOPLE);
        name
    }

    fn known_person(&mut self, name: &str, at: &Range<usize>, known: &[&str]) {
        if !known.contains(&name) {
            let near = nearest(name, known.iter().copied());
            let help = near.map(|near| format!("did you mean `{near}`?"));
            let why = format!("there is no `{name}`; there are {}", known.join(", "));
            self.fault(at.clone(), why, help);
        }
    }

    fn amount(&mut self, value: Option<Spanned<Value>>) -> Option<Balance> {
        let value = value?;
        let at = value.span();
        let text = match value.into_inner() {
            Value::String(text) => text,
            Value::Integer(planck) => planck.to_string(),
            _ => String::new(),
        };
        let read = amount(&text);
        read.map_err(|why| self.fault(at, why.why, why.help)).ok()
    }

    fn time(&mut self, text: Option<Spanned<String>>) -> Moment {
        let Some(text) = text else {
            return 0;
        };
        let at = text.span();
        duration(text.as_ref()).unwrap_or_else(|| {
            let help = Some(r#"write "2 days", "36 hours" or "1 day 30 minutes""#.into());
            self.fault(at, "no length of time", help);
            0
        })
    }

    /// The name of a node.
    fn name(&mut self, value: Option<Spanned<Value>>) -> String {
        let at = value.as_ref().map(Spanned::span).unwrap_or_default();
        match value.map(Spanned::into_inner) {
            Some(Value::String(name)) => name,
            _ => {
                self.fault(at, "not the name of a node", None);
                String::new()
            }
        }
    }

    /// The name of a node, or a list of them.
    fn names(&mut self, value: Option<Spanned<Value>>) -> Vec<String> {
        let Some(value) = value else {
            return Vec::new();
        };
        let at = value.span();
        let values = match value.into_inner() {
            Value::Array(values) => values,
            one => vec![one],
        };
        let names: Option<Vec<String>> = values
            .into_iter()
            .map(|value| value.as_str().map(Into::into))
            .collect();
        names.unwrap_or_else(|| {
            self.fault(at, "neither the name of a node nor a list of names", None);
            Vec::new()
        })
    }

    fn given(&mut self, table: Option<Spanned<Table>>) -> Given {
        table.map_or(Given::new(), |table| {
            let at = table.span();
            self.fields(table.into_inner(), &at)
        })
    }

    fn fields(&mut self, table: Table, at: &Range<usize>) -> Given {
        let fields = table.into_iter();
        fields
            .filter_map(|(name, value)| Some((name, self.json(value, at)?)))
            .collect()
    }

    fn json(&mut self, value: Value, at: &Range<usize>) -> Option<Json> {
        Some(match value {
            Value::String(text) => text.into(),
            Value::Integer(number) => number.into(),
            Value::Boolean(value) => value.into(),
            Value::Array(values) => {
                let values = values.into_iter().filter_map(|v| self.json(v, at));
                Json::Array(values.collect())
            }
            Value::Table(table) => self.fields(table, at).into(),
            Value::Float(number) => match Number::from_f64(number) {
                Some(number) => number.into(),
                None => {
                    self.fault(at.clone(), "no number", None);
                    return None;
                }
            },
            Value::Datetime(_) => {
                let help = Some("write it as the contract takes it".into());
                self.fault(at.clone(), "a date is nothing that contracts know", help);
                return None;
            }
        })
    }
}

fn inner<T: Default>(value: Option<Spanned<T>>) -> T {
    value.map(Spanned::into_inner).unwrap_or_default()
}

fn text(value: Option<Spanned<String>>) -> String {
    inner(value)
}

/// `+200 CMT`, `-0.5 CMT`, `0 CMT`.
fn signed(text: &str) -> Option<Amount> {
    let (sign, rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(rest), _) => (1, rest),
        (_, Some(rest)) => (-1, rest),
        _ => (1, text),
    };
    let amount = Amount::try_from(amount(rest.trim_start()).ok()?).ok()?;
    amount.checked_mul(sign)
}

/// `2 days`, `1 day 12 hours`, in milliseconds.
fn duration(text: &str) -> Option<Moment> {
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.is_empty() {
        return None;
    }
    let mut sum: Moment = 0;
    for pair in words.chunks(2) {
        let [number, unit] = pair else {
            return None;
        };
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        let (_, unit) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
        let time = number.parse::<Moment>().ok()?.checked_mul(unit)?;
        sum = sum.checked_add(time)?;
    }
    Some(sum)
}
