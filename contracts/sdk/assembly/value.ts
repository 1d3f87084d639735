// Values as rules, processes and records have them: each carries its type with it.

import { give_up } from "./abort";
import { Account, Hash } from "./account";
import { Decimal } from "./decimal";
import { i128 } from "./i128";
import { Reader, Writer } from "./scale";

/** The first byte of an encoded value. */
export namespace Kind {
  export const INT: u8 = 0;
  export const DECIMAL: u8 = 1;
  export const BOOL: u8 = 2;
  export const TEXT: u8 = 3;
  export const ACCOUNT: u8 = 4;
  export const HASH: u8 = 5;
  export const ENUM: u8 = 6;
}

/** A value of a type that is known only when the contract runs; its encoding. */
export class Value {
  private encoded: Writer = new Writer(36);

  private static writer(): Writer {
    return new Writer(36);
  }

  private constructor(encoded: Writer) {
    this.encoded = encoded;
  }

  static int(value: i64): Value {
    const to = Value.writer();
    to.valueInt(value);
    return new Value(to);
  }

  static int128(value: i128): Value {
    const to = Value.writer();
    to.valueInt128(value);
    return new Value(to);
  }

  static decimal(value: Decimal): Value {
    const to = Value.writer();
    to.valueDecimal(value);
    return new Value(to);
  }

  static bool(value: bool): Value {
    const to = Value.writer();
    to.valueBool(value);
    return new Value(to);
  }

  static text(value: string): Value {
    const to = Value.writer();
    to.valueText(value);
    return new Value(to);
  }

  static account(value: Account): Value {
    const to = Value.writer();
    to.valueAccount(value);
    return new Value(to);
  }

  static hash(value: Hash): Value {
    const to = Value.writer();
    to.valueHash(value);
    return new Value(to);
  }

  static enumeration(value: u8): Value {
    const to = Value.writer();
    to.valueEnum(value);
    return new Value(to);
  }

  /** The value that comes next. */
  static read(from: Reader): Value {
    const to = Value.writer();
    const kind = from.u8();
    to.u8(kind);
    switch (kind) {
      case Kind.INT:
      case Kind.DECIMAL:
        to.raw(from.take(16), 16);
        break;
      case Kind.BOOL:
        to.bool(from.bool());
        break;
      case Kind.TEXT:
        to.string(from.string());
        break;
      case Kind.ACCOUNT:
      case Kind.HASH:
        to.raw(from.take(32), 32);
        break;
      case Kind.ENUM:
        to.u8(from.u8());
        break;
      default:
        give_up("malformed input: no value");
    }
    return new Value(to);
  }

  write(to: Writer): void {
    to.raw(this.encoded.start, this.encoded.length);
  }

  private reader(): Reader {
    return new Reader(this.encoded.start, this.encoded.start + this.encoded.length);
  }

  asInt(): i64 {
    return this.reader().valueInt();
  }

  asInt128(): i128 {
    return this.reader().valueInt128();
  }

  asDecimal(): Decimal {
    return this.reader().valueDecimal();
  }

  asBool(): bool {
    return this.reader().valueBool();
  }

  asText(): string {
    return this.reader().valueText();
  }

  asAccount(): Account {
    return this.reader().valueAccount();
  }

  asHash(): Hash {
    return this.reader().valueHash();
  }

  asEnum(): u8 {
    return this.reader().valueEnum();
  }
}
