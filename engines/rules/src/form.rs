//! Forms: named fields with types, and expressions over the values of one of them, outside any rule set.
//! Records and the variables of processes have forms.

use crate::{
    check::{check_enums, check_form, Invalid, Part},
    code::Expr,
    error::Error,
    eval::{Meter, Source},
    rule_set::{Enum, Field},
    value::{Fields, Type, Value},
    verify::Verifier,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// Named fields, and the enums that are among their types.
///
/// In an expression over its values they are the fields of slot 0.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Form {
    /// The enums.
    pub enums: Vec<Enum>,
    /// The fields.
    pub fields: Vec<Field>,
}

impl Form {
    /// Whether it is sound: caps, names, enums that are there.
    pub fn check(&self) -> Result<(), Invalid> {
        check_enums(&self.enums)?;
        check_form(&self.enums, &self.fields)
    }

    /// Whether values are those of its fields, in number and in kind.
    pub fn check_values(&self, values: &[Value]) -> Result<(), Error> {
        check_values(&self.enums, &self.fields, values)
    }

    /// Whether a field may hold a value.
    pub fn check_value(&self, field: u8, value: &Value) -> Result<(), Error> {
        let field = self.fields.get(usize::from(field));
        check_value(&self.enums, field.ok_or(Error::WrongFields)?, value)
    }

    /// Its values before anything is assigned.
    pub fn zero(&self) -> Fields {
        let values = self.fields.iter().map(|field| Value::zero(field.ty));
        Fields::truncate_from(values.collect())
    }

    /// The field with a name.
    pub fn position(&self, name: &[u8]) -> Option<u8> {
        let at = self.fields.iter().position(|field| field.name == name);
        at.and_then(|at| u8::try_from(at).ok())
    }

    /// Whether an expression over its values and constants is sound, and of a type.
    pub fn check_expr(
        &self,
        constants: &[Value],
        expr: &Expr,
        wanted: Type,
    ) -> Result<(), Invalid> {
        Verifier {
            part: Part::Expressions,
            enums: &self.enums,
            constants,
            slots: &[&self.fields],
            locals: &[],
        }
        .expect(expr, wanted)
    }

    /// The value of an expression, at a time in milliseconds since 1970; takes what it costs off the steps
    /// that are left.
    pub fn eval(
        &self,
        constants: &[Value],
        values: &[Value],
        now: u64,
        expr: &Expr,
        steps: &mut u32,
    ) -> Result<Value, Error> {
        let source = Row {
            constants,
            values,
            now,
        };
        let mut meter = Meter::new(*steps);
        let value = source.value(expr, &mut meter);
        *steps = steps.saturating_sub(meter.used());
        value
    }
}

/// Whether values are those of fields, given the enums that there are.
pub(crate) fn check_values(
    enums: &[Enum],
    fields: &[Field],
    values: &[Value],
) -> Result<(), Error> {
    if fields.len() != values.len() {
        return Err(Error::WrongFields);
    }
    fields
        .iter()
        .zip(values)
        .try_for_each(|(field, value)| check_value(enums, field, value))
}

fn check_value(enums: &[Enum], field: &Field, value: &Value) -> Result<(), Error> {
    value.check(field.ty)?;
    let (Type::Enum(of), Value::Enum(variant)) = (field.ty, value) else {
        return Ok(());
    };
    let variants = enums.get(usize::from(of)).map_or(0, |of| of.variants.len());
    if usize::from(*variant) < variants {
        Ok(())
    } else {
        Err(Error::WrongFields)
    }
}

/// The values of a form, as an expression sees them.
struct Row<'a> {
    constants: &'a [Value],
    values: &'a [Value],
    now: u64,
}

impl<'a> Source<'a> for Row<'a> {
    fn constants(&self) -> &'a [Value] {
        self.constants
    }

    fn locals(&self) -> &'a [Value] {
        &[]
    }

    fn field(&self, slot: u8, field: u8) -> Result<&'a Value, Error> {
        match slot {
            0 => self.values.get(usize::from(field)),
            _ => None,
        }
        .ok_or(Error::Malformed)
    }

    fn now(&self) -> u64 {
        self.now
    }
}
