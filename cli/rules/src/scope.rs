//! Which names mean what, at a place in a rule.

use crate::{
    ast::{Pattern, Word},
    fault::Remarks,
    types::{index, Table},
};
use cybermiles_rules::Type;

/// A name that stands for a fact or for one of its fields.
#[derive(Clone, Debug)]
pub(crate) struct Bind {
    pub name: String,
    /// Where the fact is in the tuple.
    pub slot: u8,
    /// The fact's type; `None` if there is a fault about it already.
    pub kind: Option<usize>,
    pub of: Of,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Of {
    Fact,
    Field(usize),
    /// A field that is no field, reported already.
    Nothing,
}

#[derive(Clone, Debug)]
pub(crate) struct Local {
    pub name: String,
    pub ty: Type,
}

/// The fact that a pattern looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own {
    pub slot: u8,
    pub kind: Option<usize>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub binds: Vec<Bind>,
    /// Names bound within `not` or `exists`, where they stay.
    pub hidden: Vec<String>,
    pub own: Option<Own>,
    pub locals: Vec<Local>,
    /// Variables whose first assignment has a fault.
    pub lost: Vec<String>,
    /// How many facts the tuple has.
    pub slots: usize,
}

/// What a name without a point means.
pub(crate) enum Meaning<'s> {
    /// A field of the pattern's own fact.
    Own {
        slot: u8,
        kind: usize,
        field: usize,
    },
    Bind(&'s Bind),
    Local(usize),
    /// Reported already.
    Lost,
    Unknown,
}

impl Scope {
    pub fn bind(&self, name: &str) -> Option<&Bind> {
        self.binds.iter().find(|bind| bind.name == name)
    }

    /// In a pattern its own fields come first, then what is bound. A type that is not declared has the
    /// field if nothing else has the name.
    pub fn meaning(&self, name: &str, table: &Table) -> Meaning<'_> {
        let own = self
            .own
            .and_then(|own| own.kind.map(|kind| (own.slot, kind)));
        let field = own.and_then(|(slot, kind)| {
            let field = table.field_named(kind, name)?;
            Some(Meaning::Own { slot, kind, field })
        });
        let field_first = own.is_none_or(|(_, kind)| !table.is_inferred(kind));
        match (self.bind(name), field) {
            (Some(bind), None) => Meaning::Bind(bind),
            (Some(bind), Some(_)) if !field_first => Meaning::Bind(bind),
            (_, Some(field)) => field,
            (None, None) => match self.locals.iter().position(|local| local.name == name) {
                Some(local) => Meaning::Local(local),
                None if self.lost.iter().any(|lost| lost == name) => Meaning::Lost,
                // Of an unknown type nothing is known to be wrong.
                None if self.own.is_some_and(|own| own.kind.is_none()) => Meaning::Lost,
                None => Meaning::Unknown,
            },
        }
    }

    /// Enters a pattern; its fact and its fields may be bound.
    pub fn enter(&mut self, pattern: &Pattern, table: &Table, faults: &mut Remarks) {
        let own = Own {
            slot: index(self.slots),
            kind: table.type_named(&pattern.kind.text),
        };
        self.own = Some(own);
        if let Some(name) = &pattern.bind {
            self.add(name, own, Of::Fact, faults);
        }
        for constraint in &pattern.constraints {
            let Some(name) = &constraint.bind else {
                continue;
            };
            let field = constraint.expr.first_name().and_then(|field| {
                let kind = own.kind?;
                let found = table.field_named(kind, &field.text);
                if found.is_none() {
                    unknown_field(field, kind, table, faults);
                }
                found
            });
            if constraint.expr.first_name().is_none() {
                let message = format!("`{}` is to be bound to a field", name.text);
                faults.add_with(constraint.expr.span, message, "write `$name : field`");
            }
            self.add(name, own, field.map_or(Of::Nothing, Of::Field), faults);
        }
    }

    /// Leaves a pattern whose fact is part of the tuple.
    pub fn keep(&mut self) {
        self.own = None;
        self.slots = self.slots.saturating_add(1);
    }

    /// Leaves `not` or `exists`, whose fact is not.
    pub fn forget(&mut self) {
        let Some(own) = self.own.take() else { return };
        let (kept, gone) = self.binds.drain(..).partition(|bind| bind.slot != own.slot);
        self.binds = kept;
        self.hidden
            .extend(Vec::into_iter(gone).map(|bind: Bind| bind.name));
    }

    fn add(&mut self, name: &Word, own: Own, of: Of, faults: &mut Remarks) {
        if self.bind(&name.text).is_some() {
            faults.add(name.span, format!("`{}` is bound twice", name.text));
            return;
        }
        let name = name.text.clone();
        self.binds.push(Bind {
            name,
            slot: own.slot,
            kind: own.kind,
            of,
        });
    }

    /// Says that a name means nothing here.
    pub fn unknown(&self, name: &Word, table: &Table, faults: &mut Remarks) {
        if self.hidden.contains(&name.text) {
            let message = format!("`{}` is known only within its `not` or `exists`", name.text);
            return faults.add(name.span, message);
        }
        let own = self.own.and_then(|own| table.types.get(own.kind?));
        let fields = own
            .iter()
            .flat_map(|ty| &ty.fields)
            .map(|field| field.name.text.as_str());
        let binds = self.binds.iter().map(|bind| bind.name.as_str());
        let locals = self.locals.iter().map(|local| local.name.as_str());
        let message = match own.filter(|ty| !ty.name.text.is_empty()) {
            Some(ty) => format!(
                "`{}` is neither a field of `{}` nor bound",
                name.text, ty.name.text
            ),
            None => format!("`{}` is not known here", name.text),
        };
        faults.unknown(
            name.span,
            message,
            &name.text,
            fields.chain(binds).chain(locals),
        );
    }
}

pub(crate) fn unknown_field(field: &Word, kind: usize, table: &Table, faults: &mut Remarks) {
    let name = table.type_name(kind);
    let fields = table.types.get(kind).into_iter().flat_map(|ty| &ty.fields);
    let message = format!("`{name}` has no field `{}`", field.text);
    faults.unknown(
        field.span,
        message,
        &field.text,
        fields.map(|field| field.name.text.as_str()),
    );
}
