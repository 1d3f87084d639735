//! Forms and formulas: types and expressions where they stand alone, in the schema of a record or on the
//! transition of a process.

use crate::{
    ast::Word,
    check::pool,
    explain::Contents,
    expr::{caps, Code, Typed, Typer},
    fault::{Fault, Remarks, Span},
    parse::{self, TypeText},
    scope::{Own, Scope},
    types::{index, EnumType, FactType, FieldType, Table},
};
use cybermiles_rules::{self as engine, Cap, Enum, Expr, Field, Form, Op, RuleSet, Type, Value};

/// What is wrong with a field, within its name or within the text of its type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum WrongField {
    /// Its name.
    Name(Fault),
    /// Its type.
    Type(Fault),
}

/// A form of fields, each with the text of its type; or what is wrong with which of them.
pub fn form_of(fields: &[(&str, &str)]) -> Result<Form, Vec<(usize, WrongField)>> {
    let mut form = Form::default();
    let wrong = fields.iter().enumerate();
    let wrong =
        wrong.filter_map(|(at, (name, ty))| Some((at, add_field(&mut form, name, ty).err()?)));
    let wrong: Vec<_> = wrong.collect();
    match wrong.is_empty() {
        true => Ok(form),
        false => Err(wrong),
    }
}

/// Adds a field to a form.
///
/// A type is written as in a declaration, `int`, `decimal`, `bool`, `string`, `string(20)`, `account`, `hash` or the
/// name of an enum of the form; or it is an enum of its own: `enum(OPEN, PAID)`, which has the name of the
/// field, or `enum Status(OPEN, PAID)`.
pub fn add_field(form: &mut Form, name: &str, ty: &str) -> Result<(), WrongField> {
    check_name(name, "field", form.fields.iter().map(|field| &field.name))
        .and_then(|()| over(name, Cap::Fields, form.fields.len()))
        .map_err(WrongField::Name)?;
    let mut faults = Remarks::default();
    let read = parse::type_text(ty, &mut faults).and_then(|read| match read {
        TypeText::Named(field) => table(form).field_type(&field, &mut faults),
        TypeText::Enum(own, variants) => {
            let span = own.as_ref().map_or(
                Span {
                    start: 0,
                    end: ty.len(),
                },
                |own| own.span,
            );
            let text = own.map_or(name.to_owned(), |own| own.text);
            type_of_enum(form, &Word { text, span }, &variants, &mut faults)
        }
    });
    match (read, faults.finish(ty).into_iter().next()) {
        (Some(ty), None) => {
            let name = name.into();
            form.fields.push(Field { name, ty });
            Ok(())
        }
        (_, fault) => Err(WrongField::Type(
            fault.unwrap_or_else(|| said(ty, "this is no type")),
        )),
    }
}

/// Adds an enum to a form, for the types of its fields.
pub fn add_enum(form: &mut Form, name: &str, variants: &[&str]) -> Result<(), Fault> {
    check_name(name, "enum", form.enums.iter().map(|of| &of.name))?;
    over(name, Cap::Enums, form.enums.len())?;
    if variants.is_empty() {
        return Err(said(name, format!("`{name}` has no variants")));
    }
    over(name, Cap::Variants, variants.len().saturating_sub(1))?;
    let mut known: Vec<Vec<u8>> = Vec::new();
    for variant in variants {
        check_name(variant, "variant", known.iter())?;
        known.push((*variant).into());
    }
    let name = name.into();
    form.enums.push(Enum {
        name,
        variants: known,
    });
    Ok(())
}

/// The type of an enum that stands where a type does; one of the same name and variants is the same.
fn type_of_enum(
    form: &mut Form,
    name: &Word,
    variants: &[Word],
    faults: &mut Remarks,
) -> Option<Type> {
    let texts: Vec<&str> = variants
        .iter()
        .map(|variant| variant.text.as_str())
        .collect();
    let same = form.enums.iter().position(|of| {
        of.name == name.text.as_bytes()
            && of
                .variants
                .iter()
                .eq(texts.iter().map(|text| text.as_bytes()))
    });
    if let Some(same) = same {
        return Some(Type::Enum(index(same)));
    }
    let mut before: Vec<&str> = Vec::new();
    for variant in variants {
        if before.contains(&variant.text.as_str()) {
            faults.add(
                variant.span,
                format!("the variant `{}` is there twice", variant.text),
            );
        }
        before.push(&variant.text);
    }
    if !faults.is_empty() {
        return None;
    }
    match add_enum(form, &name.text, &texts) {
        Ok(()) => Some(Type::Enum(index(form.enums.len().saturating_sub(1)))),
        Err(fault) => {
            faults.add(name.span, fault.message());
            None
        }
    }
}

/// Compiles an expression over the fields of a form; its constants are added to those that there are.
///
/// `of` is what its value is for, as a fault says it: `` `amount` ``, or `a condition`.
pub fn formula(
    text: &str,
    form: &Form,
    constants: &mut Vec<Value>,
    wanted: Type,
    of: &str,
) -> Result<Expr, Vec<Fault>> {
    let mut faults = Remarks::default();
    let table = table(form);
    let own = Own {
        slot: 0,
        kind: Some(0),
    };
    let scope = Scope {
        own: Some(own),
        ..Scope::default()
    };
    let typed = parse::formula(text, &mut faults).and_then(|expr| {
        let mut typer = Typer {
            table: &table,
            scope: &scope,
            faults: &mut faults,
        };
        typer.assigned(&expr, wanted, of)
    });
    let mut pooled = constants.clone();
    let expr = typed.map(|typed| pool_constants(typed, &mut pooled, &mut faults));
    match expr {
        Some(expr) if faults.is_empty() => {
            *constants = pooled;
            Ok(expr)
        }
        _ => Err(faults.finish(text)),
    }
}

fn pool_constants(typed: Typed, constants: &mut Vec<Value>, faults: &mut Remarks) -> Expr {
    caps(&typed, faults);
    let span = typed.span;
    let op = |code| match code {
        Code::Op(op) => op,
        Code::Value(value) => Op::Const(pool(constants, value, span, Cap::Constants, faults)),
    };
    Expr(typed.code.into_iter().map(op).collect())
}

/// A type as it is written.
pub fn show_type(form: &Form, ty: Type) -> String {
    table(form).show(ty)
}

/// An expression over the fields of a form as people write it.
pub fn show_formula(form: &Form, constants: &[Value], expr: &Expr, ty: Type) -> String {
    let fields = engine::FactType {
        name: Vec::new(),
        fields: form.fields.clone(),
    };
    let rules = RuleSet {
        enums: form.enums.clone(),
        types: vec![fields],
        constants: constants.to_vec(),
        ..RuleSet::default()
    };
    Contents(&rules).formula(expr, ty)
}

/// The form as the one type of a table.
fn table(form: &Form) -> Table {
    let word = |name: &Vec<u8>| Word {
        text: String::from_utf8_lossy(name).into_owned(),
        span: Span::default(),
    };
    let enums = form.enums.iter().map(|of| EnumType {
        name: word(&of.name),
        variants: of.variants.iter().map(word).collect(),
        inferred: false,
        lost: false,
    });
    let fields = form.fields.iter().map(|field| FieldType {
        name: word(&field.name),
        ty: Some(field.ty),
    });
    let fields = FactType {
        name: Word::default(),
        fields: fields.collect(),
        inferred: false,
    };
    Table {
        enums: enums.collect(),
        types: vec![fields],
    }
}

fn check_name<'n>(
    name: &str,
    kind: &str,
    mut known: impl Iterator<Item = &'n Vec<u8>>,
) -> Result<(), Fault> {
    if !parse::is_name(name) {
        let help = "a name is letters without accents, digits and `_`, and no word of the language";
        let message = format!("`{name}` cannot be the name of a {kind}");
        return Err(Fault::at(name, 0..name.len(), message, Some(help.into())));
    }
    if known.any(|known| known == name.as_bytes()) {
        return Err(said(name, format!("the {kind} `{name}` is there twice")));
    }
    match Cap::Name.check(name.len()) {
        Ok(()) => Ok(()),
        Err(cap) => Err(too_many(name, cap)),
    }
}

/// A fault if so many are there already that another is too many.
fn over(name: &str, cap: Cap, before: usize) -> Result<(), Fault> {
    cap.check(before.saturating_add(1))
        .map_err(|cap| too_many(name, cap))
}

fn too_many(text: &str, cap: Cap) -> Fault {
    said(
        text,
        format!("too many {}: {} at most", cap.name(), cap.max()),
    )
}

/// A fault of a whole text.
fn said(text: &str, message: impl Into<String>) -> Fault {
    Fault::at(text, 0..text.len(), message, None)
}
