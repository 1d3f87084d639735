//! From what people write to the bytes that a contract reads.

use super::{words, Arg, BadValue, Given, Type};
use codec::{Compact, Encode};
use cybermiles_rules::Decimal;
use serde_json::Value as Json;

/// Digits up to which every float is the decimal that was written.
const EXACT_DIGITS: usize = 15;

/// Values of a command line: `quantity=2`.
pub fn given<I>(texts: I) -> Result<Given, BadValue>
where
    I: IntoIterator<Item: AsRef<str>>,
{
    let mut given = Given::new();
    for text in texts {
        let text = text.as_ref();
        let (name, value) = text
            .split_once('=')
            .ok_or_else(|| BadValue::new(format!("`{text}`: write name=value")))?;
        if given.insert(name.into(), value.into()).is_some() {
            return Err(BadValue::new("there twice").at(name));
        }
    }
    Ok(given)
}

/// The bytes of arguments. What may be missing is none if it is left out; everything else is needed, and nothing
/// else is taken.
pub fn encode_args(args: &[Arg], given: &Given) -> Result<Vec<u8>, BadValue> {
    let known = || args.iter().map(|arg| arg.name.as_str());
    if let Some(name) = given.keys().find(|name| known().all(|arg| arg != *name)) {
        let has = Vec::from_iter(known()).join(", ");
        let why = match args.is_empty() {
            true => "no arguments are taken".into(),
            false => format!("there is no such argument; there are {has}"),
        };
        return Err(BadValue::new(why).meant(name, known()).at(name));
    }
    let mut bytes = Vec::new();
    for arg in args {
        let value = match (given.get(&arg.name), &arg.ty) {
            (Some(value), _) => value,
            (None, Type::Option(_)) => &Json::Null,
            (None, ty) => {
                return Err(BadValue::new(format!("is missing, of the type {ty}")).at(&arg.name))
            }
        };
        encode_to(&arg.ty, value, &mut bytes).map_err(|why| why.at(&arg.name))?;
    }
    Ok(bytes)
}

/// The bytes of a value.
pub fn encode(ty: &Type, value: &Json) -> Result<Vec<u8>, BadValue> {
    let mut bytes = Vec::new();
    encode_to(ty, value, &mut bytes)?;
    Ok(bytes)
}

fn encode_to(ty: &Type, value: &Json, to: &mut Vec<u8>) -> Result<(), BadValue> {
    if let Some((size, signed)) = ty.number() {
        let bytes = match signed {
            true => signed_bytes(value, size),
            false => unsigned_bytes(ty, value, size),
        };
        to.extend(bytes.ok_or_else(|| unfit(ty, value))?.iter().take(size));
        return Ok(());
    }
    match ty {
        Type::Bool => boolean(value)
            .ok_or_else(|| unfit(ty, value))?
            .encode_to(to),
        Type::Decimal => decimal(value)?.raw().encode_to(to),
        Type::String => text(ty, value)?.encode_to(to),
        Type::Bytes => {
            let digits = text(ty, value)?.strip_prefix("0x").map(hex::decode);
            let bytes = digits.and_then(Result::ok);
            bytes
                .ok_or_else(|| BadValue::new("not 0x and hex digits, two for each byte"))?
                .encode_to(to);
        }
        Type::Account => to.extend(words::account(text(ty, value)?)?),
        Type::Hash => to.extend(words::bytes::<32>(text(ty, value)?)?),
        Type::Option(_) if value.is_null() => to.push(0),
        Type::Option(inner) => {
            to.push(1);
            encode_to(inner, value, to)?;
        }
        Type::List(inner) => list(inner, value, to)?,
        _ => return Err(unfit(ty, value)),
    }
    Ok(())
}

fn list(inner: &Type, value: &Json, to: &mut Vec<u8>) -> Result<(), BadValue> {
    let wrong = || BadValue::new(format!("not a list like [{inner}, {inner}]"));
    // From a command line it is a text.
    let read: Option<Json> = value
        .as_str()
        .and_then(|text| serde_json::from_str(text).ok());
    let values = read
        .as_ref()
        .unwrap_or(value)
        .as_array()
        .ok_or_else(wrong)?;
    let count = u32::try_from(values.len()).map_err(|_| wrong())?;
    Compact(count).encode_to(to);
    for (at, value) in values.iter().enumerate() {
        encode_to(inner, value, to).map_err(|why| why.at(format_args!("[{at}]")))?;
    }
    Ok(())
}

fn unfit(ty: &Type, value: &Json) -> BadValue {
    let hint = match ty {
        Type::U128 => ", nor an amount like `200 CMT`",
        _ => "",
    };
    BadValue::new(format!("{value} is no {ty}{hint}"))
}

fn text<'v>(ty: &Type, value: &'v Json) -> Result<&'v str, BadValue> {
    value.as_str().ok_or_else(|| unfit(ty, value))
}

/// The digits of a number, written as one or as a text.
fn written(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn boolean(value: &Json) -> Option<bool> {
    match value {
        Json::Bool(value) => Some(*value),
        Json::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A sign, and digits: what `parse` takes besides is taken by nobody.
fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn unsigned_bytes(ty: &Type, value: &Json, size: usize) -> Option<[u8; 16]> {
    let text = written(value)?;
    let number = match ty {
        Type::U128 => words::amount(&text).ok()?,
        _ => text.parse().ok().filter(|_| is_whole(&text))?,
    };
    let bytes = u128::to_le_bytes(number);
    bytes
        .iter()
        .skip(size)
        .all(|byte| *byte == 0)
        .then_some(bytes)
}

fn signed_bytes(value: &Json, size: usize) -> Option<[u8; 16]> {
    let text = written(value)?;
    let number: i128 = text.parse().ok().filter(|_| is_whole(&text))?;
    let bytes = number.to_le_bytes();
    let last = size.checked_sub(1).and_then(|last| bytes.get(last))?;
    // What is cut off must be what its sign says.
    let filled = if number < 0 { u8::MAX } else { 0 };
    let keeps_sign = (*last >= 0x80) == (number < 0);
    let fits = bytes.iter().skip(size).all(|byte| *byte == filled);
    (fits && keeps_sign).then_some(bytes)
}

/// A decimal, exactly as it is written.
pub(super) fn decimal(value: &Json) -> Result<Decimal, BadValue> {
    let text = written(value).ok_or_else(|| unfit(&Type::Decimal, value))?;
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if value.is_number() && text.contains('.') && digits > EXACT_DIGITS {
        let why = "so long a number is written as a text, lest it be rounded";
        return Err(BadValue::new(why));
    }
    text.parse()
        .map_err(|why| BadValue::new(format!("{value} is no decimal: {why}")))
}
