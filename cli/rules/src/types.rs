//! The enums and the types of facts, as they are declared or as their use tells.

use crate::{
    ast::{Declared, Enum, Field, File, Word},
    fault::{nearest, Remarks},
};
use cybermiles_rules::{Cap, Type};
use std::fmt::Write;

/// Bytes of a `string` that says nothing about it.
pub(crate) const STRING: u8 = 64;

#[derive(Debug, Default)]
pub(crate) struct Table {
    pub enums: Vec<EnumType>,
    pub types: Vec<FactType>,
}

#[derive(Debug)]
pub(crate) struct EnumType {
    pub name: Word,
    pub variants: Vec<Word>,
    pub inferred: bool,
    /// Whether there is a fault about it already.
    pub lost: bool,
}

#[derive(Debug)]
pub(crate) struct FactType {
    pub name: Word,
    pub fields: Vec<FieldType>,
    pub inferred: bool,
}

#[derive(Debug)]
pub(crate) struct FieldType {
    pub name: Word,
    /// `None` if there is a fault about it already.
    pub ty: Option<Type>,
}

/// As an index of the compiled form; what does not fit is over a cap, which is a fault elsewhere.
pub(crate) fn index(at: usize) -> u8 {
    u8::try_from(at).unwrap_or(u8::MAX)
}

impl Table {
    /// What is declared.
    pub fn declared(file: &File, faults: &mut Remarks) -> Self {
        let mut table = Self::default();
        for declared in &file.enums {
            table.add_enum(declared, faults);
        }
        for declared in &file.types {
            table.add_type(declared, faults);
        }
        table
    }

    fn add_enum(&mut self, declared: &Enum, faults: &mut Remarks) {
        let name = &declared.name;
        if self.enum_named(&name.text).is_some() {
            faults.add(
                name.span,
                format!("the enum `{}` is declared twice", name.text),
            );
            return;
        }
        for (at, variant) in declared.variants.iter().enumerate() {
            let mut before = declared.variants.iter().take(at);
            if before.any(|other| other.text == variant.text) {
                let message = format!("`{}` has the variant `{}` twice", name.text, variant.text);
                faults.add(variant.span, message);
            }
            cap_once(faults, variant, Cap::Variants, at);
        }
        cap_once(faults, name, Cap::Enums, self.enums.len());
        let variants = declared.variants.clone();
        self.enums.push(EnumType {
            name: name.clone(),
            variants,
            inferred: false,
            lost: false,
        });
    }

    fn add_type(&mut self, declared: &Declared, faults: &mut Remarks) {
        let name = &declared.name;
        if self.type_named(&name.text).is_some() {
            faults.add(
                name.span,
                format!("the type `{}` is declared twice", name.text),
            );
            return;
        }
        let mut fields: Vec<FieldType> = Vec::new();
        for field in &declared.fields {
            if fields
                .iter()
                .any(|other| other.name.text == field.name.text)
            {
                let message = format!("`{}` has the field `{}` twice", name.text, field.name.text);
                faults.add(field.name.span, message);
                continue;
            }
            cap_once(faults, &field.name, Cap::Fields, fields.len());
            let ty = self.field_type(field, faults);
            fields.push(FieldType {
                name: field.name.clone(),
                ty,
            });
        }
        cap_once(faults, name, Cap::Types, self.types.len());
        self.types.push(FactType {
            name: name.clone(),
            fields,
            inferred: false,
        });
    }

    pub fn field_type(&self, field: &Field, faults: &mut Remarks) -> Option<Type> {
        let ty = match field.ty.text.as_str() {
            "int" | "Integer" | "Long" | "long" | "BigInteger" => Type::Int,
            "decimal" | "BigDecimal" => Type::Decimal,
            "bool" | "Boolean" | "boolean" => Type::Bool,
            "string" | "String" => return string_type(field, faults).map(Type::Text),
            "account" => Type::Account,
            "hash" => Type::Hash,
            name => match self.enum_named(name) {
                Some(of) => Type::Enum(index(of)),
                None => {
                    let known = ["int", "decimal", "bool", "string", "account", "hash"];
                    let enums = self.enums.iter().map(|of| of.name.text.as_str());
                    let message = format!("there is no type `{name}`");
                    faults.unknown(field.ty.span, message, name, known.into_iter().chain(enums));
                    return None;
                }
            },
        };
        if let Some(size) = &field.size {
            faults.add(size.span, format!("`{}` has no size", field.ty.text));
        }
        Some(ty)
    }

    pub fn enum_named(&self, name: &str) -> Option<usize> {
        self.enums.iter().position(|of| of.name.text == name)
    }

    pub fn type_named(&self, name: &str) -> Option<usize> {
        self.types.iter().position(|ty| ty.name.text == name)
    }

    /// A declared type whose name is nearly the given one, which is then taken for a slip.
    pub fn nearly(&self, name: &str) -> Option<&str> {
        let declared = self.types.iter().filter(|ty| !ty.inferred);
        nearest(name, declared.map(|ty| ty.name.text.as_str()))
    }

    pub fn field_named(&self, kind: usize, name: &str) -> Option<usize> {
        let fields = &self.types.get(kind)?.fields;
        fields.iter().position(|field| field.name.text == name)
    }

    pub fn field(&self, kind: usize, field: usize) -> Option<&FieldType> {
        self.types.get(kind)?.fields.get(field)
    }

    pub fn type_name(&self, kind: usize) -> &str {
        self.types.get(kind).map_or("", |ty| ty.name.text.as_str())
    }

    pub fn is_inferred(&self, kind: usize) -> bool {
        self.types.get(kind).is_some_and(|ty| ty.inferred)
    }

    /// A type as it is written in a declaration.
    pub fn show(&self, ty: Type) -> String {
        match ty {
            Type::Int => "int".into(),
            Type::Decimal => "decimal".into(),
            Type::Bool => "bool".into(),
            Type::Text(STRING) => "string".into(),
            Type::Text(size) => format!("string({size})"),
            Type::Account => "account".into(),
            Type::Hash => "hash".into(),
            Type::Enum(of) => self
                .enums
                .get(usize::from(of))
                .map_or("enum".into(), |of| of.name.text.clone()),
        }
    }

    /// Tells of everything inferred, with the declaration that says the same.
    pub fn notes(&self, notes: &mut Remarks) {
        for of in self.enums.iter().filter(|of| of.inferred) {
            let variants = Vec::from_iter(of.variants.iter().map(|variant| variant.text.as_str()));
            let declare = format!(
                "declare enum {}\n  {}\nend",
                of.name.text,
                variants.join(", ")
            );
            let message = format!(
                "the enum `{}` is not declared; its use makes it",
                of.name.text
            );
            notes.add_with(of.name.span, message, declare);
        }
        for ty in self.types.iter().filter(|ty| ty.inferred) {
            let mut declare = format!("declare {}\n", ty.name.text);
            for field in &ty.fields {
                let shown = field.ty.map(|ty| self.show(ty)).unwrap_or_default();
                // Writing to a `String` cannot fail.
                let _ = writeln!(declare, "  {} : {shown}", field.name.text);
            }
            declare.push_str("end");
            let message = format!(
                "the type `{}` is not declared; its use makes it",
                ty.name.text
            );
            notes.add_with(ty.name.span, message, declare);
        }
    }
}

/// A fault where a list goes over its cap, at the first that is too many.
pub(crate) fn cap_once(faults: &mut Remarks, word: &Word, cap: Cap, before: usize) {
    if before == cap.max() as usize {
        faults.over(word.span, cap);
    }
}

fn string_type(field: &Field, faults: &mut Remarks) -> Option<u8> {
    let Some(size) = &field.size else {
        return Some(STRING);
    };
    let max = Cap::Text.max();
    match size
        .text
        .parse()
        .ok()
        .filter(|size| (1..=max).contains(&u32::from(*size)))
    {
        None => {
            faults.add(size.span, format!("a string has from 1 to {max} bytes"));
            None
        }
        some => some,
    }
}
