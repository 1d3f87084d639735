//! Values of the variables of a case and of the fields of a record, as people write them.

use super::{encode::decimal, words, BadValue};
use cybermiles_rules::{Form, Text, Type, Value};
use serde_json::Value as Json;

/// The value of a field of a form, with the number that the field has.
pub fn field_value(form: &Form, name: &str, value: &Json) -> Result<(u8, Value), BadValue> {
    let names = || form.fields.iter().map(|field| &field.name);
    let known: Vec<_> = names().map(|name| String::from_utf8_lossy(name)).collect();
    let at = form.position(name.as_bytes()).ok_or_else(|| {
        BadValue::new("there is no such field")
            .meant(name, known.iter().map(AsRef::as_ref))
            .at(name)
    })?;
    let field = form.fields.get(usize::from(at));
    let ty = field
        .ok_or_else(|| BadValue::new("there is no such field"))?
        .ty;
    let value = read(form, ty, value).map_err(|why| why.at(name))?;
    form.check_value(at, &value)
        .map_err(|why| BadValue::new(why.to_string()).at(name))?;
    Ok((at, value))
}

fn read(form: &Form, ty: Type, value: &Json) -> Result<Value, BadValue> {
    let wrong = |what: &str| BadValue::new(format!("{value} is no {what}"));
    let text = |what| value.as_str().ok_or_else(|| wrong(what));
    Ok(match ty {
        Type::Int => {
            let digits = match value {
                Json::Number(number) => number.to_string(),
                _ => text("whole number")?.into(),
            };
            Value::Int(digits.parse().map_err(|_| wrong("whole number"))?)
        }
        Type::Decimal => Value::Decimal(decimal(value)?),
        Type::Bool => match (value, value.as_str()) {
            (Json::Bool(value), _) => Value::Bool(*value),
            (_, Some(text)) => Value::Bool(text.parse().map_err(|_| wrong("bool"))?),
            _ => return Err(wrong("bool")),
        },
        Type::Text(_) => {
            let bytes = text("text")?.as_bytes().to_vec();
            Value::Text(Text::try_from(bytes).map_err(|_| wrong("text that short"))?)
        }
        Type::Account => Value::Account(words::account(text("account")?)?),
        Type::Hash => Value::Hash(words::bytes(text("hash")?)?),
        Type::Enum(of) => Value::Enum(variant(form, of, text("variant")?)?),
    })
}

fn variant(form: &Form, of: u8, name: &str) -> Result<u8, BadValue> {
    let found = form.enums.get(usize::from(of));
    let variants = found.map_or(&[][..], |of| &of.variants);
    let at = variants.iter().position(|v| v == name.as_bytes());
    at.and_then(|at| u8::try_from(at).ok()).ok_or_else(|| {
        let known: Vec<_> = variants
            .iter()
            .map(|v| String::from_utf8_lossy(v))
            .collect();
        let why = format!("`{name}` is none of {}", known.join(", "));
        BadValue::new(why).meant(name, known.iter().map(AsRef::as_ref))
    })
}

/// The value of a field of a form for people, in the shape of [`super::decode`]: whole numbers of up to 64 bits
/// are numbers, enums the names of their variants.
pub fn field_json(form: &Form, field: u8, value: &Value) -> Json {
    match value {
        Value::Int(int) => i64::try_from(*int).map_or_else(|_| int.to_string().into(), Json::from),
        Value::Decimal(decimal) => decimal.to_string().into(),
        Value::Bool(value) => (*value).into(),
        Value::Text(bytes) => String::from_utf8_lossy(bytes).into(),
        Value::Account(account) => words::address(*account).into(),
        Value::Hash(hash) => format!("0x{}", hex::encode(hash)).into(),
        Value::Enum(at) => {
            let ty = form.fields.get(usize::from(field)).map(|field| field.ty);
            let of = match ty {
                Some(Type::Enum(of)) => form.enums.get(usize::from(of)),
                _ => None,
            };
            let variant = of.and_then(|of| of.variants.get(usize::from(*at)));
            variant.map_or_else(|| (*at).into(), |name| String::from_utf8_lossy(name).into())
        }
    }
}
