// SCALE, the encoding of everything that crosses between contracts, callers and the chain.

import { give_up } from "./abort";
import { Account, Hash } from "./account";
import { Decimal } from "./decimal";
import { i128 } from "./i128";
import { u128 } from "./u128";
import { Kind } from "./value";

/** Writes SCALE into a buffer that grows. */
export class Writer {
  /** Where the bytes begin in memory. */
  start: usize;
  /** How many there are. */
  length: u32 = 0;
  private room: u32;

  constructor(room: u32 = 128) {
    this.room = room;
    this.start = heap.alloc(room);
  }

  /** Makes room for more bytes and says where they go. */
  take(count: u32): usize {
    const end = this.length + count;
    if (end > this.room) {
      this.room = max(end, this.room * 2);
      this.start = heap.realloc(this.start, this.room);
    }
    const at = this.start + this.length;
    this.length = end;
    return at;
  }

  bool(value: bool): void {
    store<u8>(this.take(1), value);
  }

  u8(value: u8): void {
    store<u8>(this.take(1), value);
  }

  u16(value: u16): void {
    store<u16>(this.take(2), value);
  }

  u32(value: u32): void {
    store<u32>(this.take(4), value);
  }

  u64(value: u64): void {
    store<u64>(this.take(8), value);
  }

  u128(value: u128): void {
    this.u64(value.low);
    this.u64(value.high);
  }

  i128(value: i128): void {
    this.u128(value.bits());
  }

  /** A length before what has one. */
  compact(value: u32): void {
    if (value < 1 << 6) this.u8(<u8>(value << 2));
    else if (value < 1 << 14) this.u16(<u16>((value << 2) | 1));
    else if (value < 1 << 30) this.u32((value << 2) | 2);
    else {
      this.u8(3);
      this.u32(value);
    }
  }

  /** Bytes as they are, without a length. */
  raw(from: usize, count: u32): void {
    memory.copy(this.take(count), from, count);
  }

  bytes(value: Uint8Array): void {
    this.compact(value.length);
    this.raw(value.dataStart, value.length);
  }

  string(value: string): void {
    const length = <u32>String.UTF8.byteLength(value);
    this.compact(length);
    String.UTF8.encodeUnsafe(changetype<usize>(value), value.length, this.take(length));
  }

  account(value: Account): void {
    this.raw(value.at, 32);
  }

  hash(value: Hash): void {
    this.raw(value.at, 32);
  }

  /** How many values follow. */
  fields(count: u32): void {
    this.compact(count);
  }

  valueInt(value: i64): void {
    this.valueInt128(i128.from(value));
  }

  valueInt128(value: i128): void {
    this.u8(Kind.INT);
    this.i128(value);
  }

  valueDecimal(value: Decimal): void {
    this.u8(Kind.DECIMAL);
    this.i128(value.raw);
  }

  valueBool(value: bool): void {
    this.u8(Kind.BOOL);
    this.bool(value);
  }

  valueText(value: string): void {
    this.u8(Kind.TEXT);
    this.string(value);
  }

  valueAccount(value: Account): void {
    this.u8(Kind.ACCOUNT);
    this.account(value);
  }

  valueHash(value: Hash): void {
    this.u8(Kind.HASH);
    this.hash(value);
  }

  valueEnum(value: u8): void {
    this.u8(Kind.ENUM);
    this.u8(value);
  }
}

/** Reads SCALE from bytes in memory. What is cut short or malformed gives up. */
export class Reader {
  constructor(private at: usize, private end: usize) {}

  /** What is left to read, in bytes. */
  get left(): u32 {
    return <u32>(this.end - this.at);
  }

  /** Goes past some bytes and says where they begin. */
  take(count: u32): usize {
    if (count > this.left) give_up("malformed input: too short");
    const at = this.at;
    this.at = at + count;
    return at;
  }

  /** Gives up if something is left. */
  finish(): void {
    if (this.left != 0) give_up("malformed input: too long");
  }

  bool(): bool {
    const byte = this.u8();
    if (byte > 1) give_up("malformed input: no bool");
    return byte == 1;
  }

  u8(): u8 {
    return load<u8>(this.take(1));
  }

  u16(): u16 {
    return load<u16>(this.take(2));
  }

  u32(): u32 {
    return load<u32>(this.take(4));
  }

  u64(): u64 {
    return load<u64>(this.take(8));
  }

  u128(): u128 {
    const low = this.u64();
    return new u128(low, this.u64());
  }

  i128(): i128 {
    return i128.of_bits(this.u128());
  }

  /** A length; only its shortest form is one. */
  compact(): u32 {
    const first = this.u8();
    let value: u32;
    let least: u32;
    switch (first & 3) {
      case 0:
        return first >> 2;
      case 1:
        value = ((<u32>this.u8() << 8) | first) >> 2;
        least = 1 << 6;
        break;
      case 2:
        value = ((<u32>this.u8() << 8) | (<u32>this.u16() << 16) | first) >> 2;
        least = 1 << 14;
        break;
      default:
        if (first != 3) give_up("malformed input: too large a number");
        value = this.u32();
        least = 1 << 30;
    }
    if (value < least) give_up("malformed input: no shortest form");
    return value;
  }

  /** The number of elements that follow, none of which takes no bytes. */
  count(): u32 {
    const count = this.compact();
    if (count > this.left) give_up("malformed input: too short");
    return count;
  }

  bytes(): Uint8Array {
    const length = this.count();
    const value = new Uint8Array(length);
    memory.copy(value.dataStart, this.take(length), length);
    return value;
  }

  string(): string {
    const length = this.count();
    const at = this.take(length);
    if (!is_utf8(at, at + length)) give_up("malformed input: no text");
    return String.UTF8.decodeUnsafe(at, length);
  }

  account(): Account {
    return Account.read(this.take(32));
  }

  hash(): Hash {
    return Hash.read(this.take(32));
  }

  /** Whether there is something, before what may be there. */
  some(): bool {
    return this.bool();
  }

  /** Gives up if not so many values follow. */
  fields(count: u32): void {
    if (this.compact() != count) give_up("other fields than the contract was built with");
  }

  private kind(expected: u8): void {
    if (this.u8() != expected) give_up("a field of another type than the contract was built with");
  }

  valueInt(): i64 {
    return this.valueInt128().to_i64();
  }

  valueInt128(): i128 {
    this.kind(Kind.INT);
    return this.i128();
  }

  valueDecimal(): Decimal {
    this.kind(Kind.DECIMAL);
    return new Decimal(this.i128());
  }

  valueBool(): bool {
    this.kind(Kind.BOOL);
    return this.bool();
  }

  valueText(): string {
    this.kind(Kind.TEXT);
    return this.string();
  }

  valueAccount(): Account {
    this.kind(Kind.ACCOUNT);
    return this.account();
  }

  valueHash(): Hash {
    this.kind(Kind.HASH);
    return this.hash();
  }

  valueEnum(): u8 {
    this.kind(Kind.ENUM);
    return this.u8();
  }
}

/** Whether bytes are UTF-8 in its shortest forms, without surrogates. */
function is_utf8(at: usize, end: usize): bool {
  while (at < end) {
    const lead = load<u8>(at++);
    if (lead < 0x80) continue;
    const more: u32 = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (lead < 0xc2 || lead > 0xf4 || end - at < more) return false;
    const second = load<u8>(at);
    if (lead == 0xe0 && second < 0xa0) return false;
    if (lead == 0xed && second > 0x9f) return false;
    if (lead == 0xf0 && second < 0x90) return false;
    if (lead == 0xf4 && second > 0x8f) return false;
    for (let i: u32 = 0; i < more; i++) {
      if ((load<u8>(at++) & 0xc0) != 0x80) return false;
    }
  }
  return true;
}
