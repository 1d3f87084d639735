//! From the bytes that a contract writes to what people read.

use super::{words, Arg, BadValue, Given, Type};
use codec::{Compact, Decode, Error};
use cybermiles_rules::Decimal;
use serde_json::Value as Json;

/// A value from all of its bytes. Numbers of up to 64 bits are numbers; larger ones and decimals are texts, for
/// most readers of JSON would round them. Accounts are addresses.
pub fn decode(ty: &Type, mut bytes: &[u8]) -> Result<Json, BadValue> {
    let value = read(ty, &mut bytes)?;
    all_read(bytes)?;
    Ok(value)
}

/// Values by the names of the arguments, or fields, that they are.
pub fn decode_args(args: &[Arg], mut bytes: &[u8]) -> Result<Given, BadValue> {
    let mut values = Given::new();
    for arg in args {
        let value = read(&arg.ty, &mut bytes).map_err(|why| why.at(&arg.name))?;
        values.insert(arg.name.clone(), value);
    }
    all_read(bytes)?;
    Ok(values)
}

/// What a contract said when it gave up, from the output of the call.
pub fn revert_message(output: &[u8]) -> String {
    match decode(&Type::String, output) {
        Ok(Json::String(message)) if !message.is_empty() => message,
        _ if output.is_empty() => "the contract gave up and did not say why".into(),
        _ => format!("the contract gave up: 0x{}", hex::encode(output)),
    }
}

fn all_read(rest: &[u8]) -> Result<(), BadValue> {
    match rest.is_empty() {
        true => Ok(()),
        false => Err(BadValue::new(format!("{} bytes too many", rest.len()))),
    }
}

fn read(ty: &Type, from: &mut &[u8]) -> Result<Json, BadValue> {
    match ty {
        Type::List(inner) => {
            let count = Compact::<u32>::decode(from).map_err(|_| damaged(ty))?.0;
            // Grown as values come, whatever the count says.
            let mut values = Vec::new();
            for at in 0..count {
                let value = read(inner, from).map_err(|why| why.at(format_args!("[{at}]")))?;
                values.push(value);
            }
            Ok(values.into())
        }
        Type::Option(inner) => match u8::decode(from) {
            Ok(0) => Ok(Json::Null),
            Ok(1) => read(inner, from),
            _ => Err(damaged(ty)),
        },
        plain => read_plain(plain, from).map_err(|_| damaged(ty)),
    }
}

fn read_plain(ty: &Type, from: &mut &[u8]) -> Result<Json, Error> {
    Ok(match ty {
        Type::Bool => bool::decode(from)?.into(),
        Type::U8 => u8::decode(from)?.into(),
        Type::U16 => u16::decode(from)?.into(),
        Type::U32 => u32::decode(from)?.into(),
        Type::U64 => u64::decode(from)?.into(),
        Type::U128 => u128::decode(from)?.to_string().into(),
        Type::I8 => i8::decode(from)?.into(),
        Type::I16 => i16::decode(from)?.into(),
        Type::I32 => i32::decode(from)?.into(),
        Type::I64 => i64::decode(from)?.into(),
        Type::I128 => i128::decode(from)?.to_string().into(),
        Type::Decimal => Decimal::from_raw(i128::decode(from)?).to_string().into(),
        Type::String => String::decode(from)?.into(),
        Type::Bytes => hex_text(&Vec::<u8>::decode(from)?),
        Type::Account => words::address(<[u8; 32]>::decode(from)?).into(),
        Type::Hash => hex_text(&<[u8; 32]>::decode(from)?),
        Type::List(_) | Type::Option(_) => return Err("not plain".into()),
    })
}

fn hex_text(bytes: &[u8]) -> Json {
    format!("0x{}", hex::encode(bytes)).into()
}

fn damaged(ty: &Type) -> BadValue {
    BadValue::new(format!("not the bytes of a {ty}"))
}
