//! Rules as a whole: names, inheritance, attributes, groups; and what they are compiled into.

use crate::{
    ast::{Condition, File, Rule, Word},
    emit::Consequence,
    expr::{caps, Code, Typed},
    fault::{Remarks, Span},
    network::Conditions,
    types::{cap_once, index, Table},
};
use cybermiles_rules as engine;
use cybermiles_rules::{Alpha, Beta, Cap, Op, RuleSet, Topic, Type, Value};

/// The agenda group in which a rule is that names none.
const MAIN: &str = "MAIN";

/// One more than can be: patterns, and after each of them as many `eval` as it may have tests.
const CONDITIONS: usize = {
    let (patterns, tests) = (Cap::Patterns.max() as usize, Cap::Tests.max() as usize);
    patterns
        .saturating_mul(tests.saturating_add(1))
        .saturating_add(1)
};

/// The rules of a file, which may inherit from each other.
pub(crate) struct Rules<'a> {
    rules: &'a [Rule],
}

impl<'a> Rules<'a> {
    pub fn of(file: &'a File, faults: &mut Remarks) -> Self {
        let rules = Self { rules: &file.rules };
        for (at, rule) in file.rules.iter().enumerate() {
            let name = &rule.name;
            if file
                .rules
                .iter()
                .take(at)
                .any(|other| other.name.text == name.text)
            {
                faults.add(name.span, format!("there are two rules `{}`", name.text));
            }
            cap_once(faults, name, Cap::Rules, at);
        }
        rules
    }

    pub fn all(&self) -> &'a [Rule] {
        self.rules
    }

    fn named(&self, name: &str) -> Option<&'a Rule> {
        self.rules.iter().find(|rule| rule.name.text == name)
    }

    /// From a rule to the one with which its inheritance begins.
    fn ancestors(&self, rule: &'a Rule, faults: &mut Remarks) -> Vec<&'a Rule> {
        let mut line = vec![rule];
        while let Some(base) = line.last().and_then(|rule| rule.extends.as_ref()) {
            match self.named(&base.text) {
                None => {
                    let known = self.rules.iter().map(|rule| rule.name.text.as_str());
                    let message = format!("there is no rule `{}` to extend", base.text);
                    faults.unknown(base.span, message, &base.text, known);
                    break;
                }
                Some(base_rule) if line.iter().any(|rule| std::ptr::eq(*rule, base_rule)) => {
                    faults.add(base.span, format!("`{}` extends itself", base.text));
                    break;
                }
                Some(base_rule) => line.push(base_rule),
            }
        }
        line
    }

    /// The conditions of a rule, those that it inherits first.
    pub fn conditions(&self, rule: &'a Rule, faults: &mut Remarks) -> Vec<&'a Condition> {
        let line = self.ancestors(rule, faults);
        let all = line.into_iter().rev().flat_map(|rule| &rule.conditions);
        all.take(CONDITIONS).collect()
    }
}

/// The rule set as it grows.
#[derive(Clone, Default)]
pub(crate) struct Output {
    pub rules: RuleSet,
    /// The agenda groups that some rule is in, switched off or not.
    groups: Vec<String>,
}

impl Output {
    pub fn new(table: &Table, rules: &Rules<'_>, source: &str) -> Self {
        let name = |word: &Word| word.text.clone().into_bytes();
        let field = |field: &crate::types::FieldType| engine::Field {
            name: name(&field.name),
            // A field without a type is a fault; what comes out is not used.
            ty: field.ty.unwrap_or(Type::Bool),
        };
        let enums = table.enums.iter().map(|of| engine::Enum {
            name: name(&of.name),
            variants: of.variants.iter().map(name).collect(),
        });
        let types = table.types.iter().map(|ty| engine::FactType {
            name: name(&ty.name),
            fields: ty.fields.iter().map(field).collect(),
        });
        let groups = rules
            .all()
            .iter()
            .filter_map(|rule| rule.attributes.agenda_group.as_ref());
        Self {
            rules: RuleSet {
                source: sp_crypto_hashing::blake2_256(source.as_bytes()),
                enums: enums.collect(),
                types: types.collect(),
                agenda_groups: vec![MAIN.into()],
                ..RuleSet::default()
            },
            groups: groups.map(|group| group.text.clone()).collect(),
        }
    }

    pub fn rule(&mut self, rules: &Rules<'_>, rule: &Rule, table: &Table, faults: &mut Remarks) {
        let inherited = rules.conditions(rule, faults);
        let mut conditions = Conditions::new(table, faults);
        for condition in inherited {
            conditions.add(condition);
        }
        let (scope, node) = conditions.finish(self);
        let attributes = &rule.attributes;
        let agenda_group = match &attributes.agenda_group {
            Some(group) => pooled(&mut self.rules.agenda_groups, group, Cap::Groups, faults),
            None => 0,
        };
        let activation_group = attributes.activation_group.as_ref().map(|group| {
            pooled(
                &mut self.rules.activation_groups,
                group,
                Cap::Groups,
                faults,
            )
        });
        let (locals, then) = Consequence::new(table, faults, scope, self).compile(&rule.then);
        self.rules.rules.push(engine::Rule {
            name: rule.name.text.clone().into_bytes(),
            node,
            salience: attributes.salience,
            no_loop: attributes.no_loop,
            lock_on_active: attributes.lock_on_active,
            auto_focus: attributes.auto_focus,
            agenda_group,
            activation_group,
            effective: attributes.effective.map(|(at, _)| at),
            expires: attributes.expires.map(|(at, _)| at),
            locals,
            then,
        });
    }

    /// An expression with its constants among the rule set's.
    pub fn expr(&mut self, typed: Typed, faults: &mut Remarks) -> engine::Expr {
        caps(&typed, faults);
        let span = typed.span;
        let op = |code| match code {
            Code::Op(op) => op,
            Code::Value(value) => Op::Const(self.constant(value, span, faults)),
        };
        engine::Expr(typed.code.into_iter().map(op).collect())
    }

    fn constant(&mut self, value: Value, span: Span, faults: &mut Remarks) -> u16 {
        pool(
            &mut self.rules.constants,
            value,
            span,
            Cap::Constants,
            faults,
        )
    }

    pub fn alpha(&mut self, alpha: Alpha, span: Span, faults: &mut Remarks) -> u16 {
        pool(&mut self.rules.alphas, alpha, span, Cap::Alphas, faults)
    }

    pub fn beta(&mut self, beta: Beta, span: Span, faults: &mut Remarks) -> u16 {
        pool(&mut self.rules.betas, beta, span, Cap::Betas, faults)
    }

    pub fn signal(&mut self, name: &Word, faults: &mut Remarks) -> u8 {
        pooled(&mut self.rules.signals, name, Cap::Topics, faults)
    }

    /// The kind of message with a name: as it is known already, or new. Texts are as long as the longest.
    pub fn topic(&mut self, name: &Word, topic: Topic, faults: &mut Remarks) -> u8 {
        match self
            .rules
            .topics
            .iter_mut()
            .enumerate()
            .find(|(_, known)| known.name == topic.name)
        {
            Some((at, known)) => {
                for (known, ty) in known.values.iter_mut().zip(&topic.values) {
                    if let (Type::Text(size), Type::Text(other)) = (known, ty) {
                        *size = (*size).max(*other);
                    }
                }
                index(at)
            }
            None => {
                cap_once(faults, name, Cap::Topics, self.rules.topics.len());
                self.rules.topics.push(topic);
                index(self.rules.topics.len().saturating_sub(1))
            }
        }
    }

    /// The agenda group with a name, in which there must be a rule.
    pub fn focus(&mut self, name: &Word, faults: &mut Remarks) -> Option<u8> {
        if name.text != MAIN && !self.groups.contains(&name.text) {
            let message = format!("no rule is in the agenda group `{}`", name.text);
            let known = self.groups.iter().map(String::as_str);
            faults.unknown(name.span, message, &name.text, known);
            return None;
        }
        Some(pooled(
            &mut self.rules.agenda_groups,
            name,
            Cap::Groups,
            faults,
        ))
    }
}

/// The index of what is in a list, at its end if it is new.
pub(crate) fn pool<T: PartialEq>(
    list: &mut Vec<T>,
    item: T,
    span: Span,
    cap: Cap,
    faults: &mut Remarks,
) -> u16 {
    let at = match list.iter().position(|known| *known == item) {
        Some(at) => at,
        None => {
            if list.len() == cap.max() as usize {
                faults.over(span, cap);
            }
            list.push(item);
            list.len().saturating_sub(1)
        }
    };
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn pooled(list: &mut Vec<Vec<u8>>, name: &Word, cap: Cap, faults: &mut Remarks) -> u8 {
    let at = pool(list, name.text.clone().into_bytes(), name.span, cap, faults);
    index(usize::from(at))
}
