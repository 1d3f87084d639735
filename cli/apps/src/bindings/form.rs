//! Fields, with their types in TypeScript.

use super::{names::Names, shown, Writer};
use cybermiles_rules::{Enum, Field, Name, Type};

/// A type of the engines in TypeScript.
pub(super) struct Typed {
    /// Its type.
    pub ty: &'static str,
    /// What a field begins as.
    pub zero: &'static str,
    /// What `Writer` and `Reader` call it, after `value`; and `Value`, after `as`.
    pub method: &'static str,
    /// What makes a `Value` of it.
    pub make: &'static str,
    /// The class that must be imported for it.
    import: Option<&'static str>,
}

impl Typed {
    pub fn of(ty: Type) -> Self {
        let (ty, zero, method, make) = match ty {
            Type::Int => ("i64", "0", "Int", "int"),
            Type::Decimal => ("Decimal", "Decimal.ZERO", "Decimal", "decimal"),
            Type::Bool => ("bool", "false", "Bool", "bool"),
            Type::Text(_) => ("string", "\"\"", "Text", "text"),
            Type::Account => ("Account", "Account.ZERO", "Account", "account"),
            Type::Hash => ("Hash", "Hash.ZERO", "Hash", "hash"),
            Type::Enum(_) => ("u8", "0", "Enum", "enumeration"),
        };
        let import = ["Account", "Decimal", "Hash"]
            .into_iter()
            .find(|name| *name == ty);
        Self {
            ty,
            zero,
            method,
            make,
            import,
        }
    }

    /// The type, which the file then uses.
    pub fn used(ty: Type, writer: &mut Writer) -> Self {
        let typed = Self::of(ty);
        if let Some(import) = typed.import {
            writer.uses([import]);
        }
        typed
    }
}

/// `static readonly OPEN: u8 = 0;` for each name, in order.
pub(super) fn constants(names: &mut Names, all: &[Name]) -> String {
    let line = |(at, name): (usize, &Name)| {
        format!(
            "  static readonly {}: u8 = {at};\n",
            names.constant("", name)
        )
    };
    all.iter().enumerate().map(line).collect()
}

/// A class for each enum.
pub(super) fn enums<'e>(
    enums: impl Iterator<Item = &'e Enum>,
    classes: &mut Names,
    writer: &mut Writer,
) {
    for of in enums {
        let doc = format!("The enum `{}`.", shown(&of.name));
        let head = classes.own_class(&of.name);
        let variants = constants(&mut Names::beside(""), &of.variants);
        writer.class(&doc, &head, vec![variants]);
    }
}

/// A field with the name that it has in TypeScript.
pub(super) struct Member {
    /// Its name there.
    pub name: String,
    /// Its type there.
    pub typed: Typed,
}

/// The fields of a class.
pub(super) fn members(fields: &[Field], names: &mut Names, writer: &mut Writer) -> Vec<Member> {
    let member = |field: &Field| Member {
        name: names.plain(&field.name),
        typed: Typed::used(field.ty, writer),
    };
    fields.iter().map(member).collect()
}

/// `seller: Account = Account.ZERO;`
pub(super) fn declared(members: &[Member]) -> String {
    let line =
        |Member { name, typed }: &Member| format!("  {name}: {} = {};\n", typed.ty, typed.zero);
    members.iter().map(line).collect()
}

/// `write` and `read`.
pub(super) fn codec(members: &[Member]) -> [String; 2] {
    let count = members.len();
    let written = members
        .iter()
        .map(|Member { name, typed }| format!("    to.value{}(this.{name});\n", typed.method));
    let read = members
        .iter()
        .map(|Member { name, typed }| format!("    this.{name} = from.value{}();\n", typed.method));
    [
        format!(
            "  write(to: Writer): void {{\n    to.fields({count});\n{}  }}\n",
            String::from_iter(written)
        ),
        format!(
            "  read(from: Reader): void {{\n    from.fields({count});\n{}  }}\n",
            String::from_iter(read)
        ),
    ]
}
