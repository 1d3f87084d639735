// Encoding by type, for storage, arguments, results and events.

import { Account, Hash } from "./account";
import { Decimal } from "./decimal";
import { i128 } from "./i128";
import { Reader, Writer } from "./scale";
import { u128 } from "./u128";

/** Writes a value: a number, a text, bytes, a type of the SDK, an array or an `Option` of such, or a `@data` class. */
export function encode<T>(value: T, to: Writer): void {
  if (isBoolean<T>()) to.bool(<bool>value);
  else if (isInteger<T>()) store<T>(to.take(sizeof<T>()), value);
  else if (isFloat<T>()) ERROR("there are no floats on a chain: use Decimal");
  else if (isString<T>()) to.string(<string>value);
  else if (value instanceof Uint8Array) to.bytes(value);
  else if (value instanceof u128) to.u128(value);
  else if (value instanceof i128) to.i128(value);
  else if (value instanceof Decimal) to.i128(value.raw);
  else if (value instanceof Account) to.account(value);
  else if (value instanceof Hash) to.hash(value);
  else if (isArray<T>()) encode_array<valueof<T>>(value, to);
  else value.encode(to);
}

/** Reads a value that `encode` wrote. */
export function decode<T>(from: Reader): T {
  if (isBoolean<T>()) return <T>from.bool();
  if (isInteger<T>()) return load<T>(from.take(sizeof<T>()));
  if (isString<T>()) return changetype<T>(from.string());
  if (idof<T>() == idof<Uint8Array>()) return changetype<T>(from.bytes());
  if (idof<T>() == idof<u128>()) return changetype<T>(from.u128());
  if (idof<T>() == idof<i128>()) return changetype<T>(from.i128());
  if (idof<T>() == idof<Decimal>()) return changetype<T>(new Decimal(from.i128()));
  if (idof<T>() == idof<Account>()) return changetype<T>(from.account());
  if (idof<T>() == idof<Hash>()) return changetype<T>(from.hash());
  if (isArray<T>()) return changetype<T>(decode_array<valueof<T>>(from));
  // Every field is read: what the constructor would put there is not needed.
  const value = changetype<T>(__new(offsetof<T>(), idof<T>()));
  value.decode(from);
  return value;
}

function encode_array<E>(values: E[], to: Writer): void {
  to.compact(values.length);
  for (let i = 0; i < values.length; i++) encode<E>(values[i], to);
}

function decode_array<E>(from: Reader): E[] {
  const count = from.count();
  const values: E[] = [];
  for (let i: u32 = 0; i < count; i++) values.push(decode<E>(from));
  return values;
}
