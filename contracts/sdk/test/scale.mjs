// SCALE in plain JavaScript, for the tests: numbers are BigInt where they may be large, accounts and hashes are Uint8Arrays.

const BITS = { u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, decimal: 128 };

function little(value, bytes) {
  let rest = BigInt.asUintN(8 * bytes, BigInt(value));
  return Uint8Array.from({ length: bytes }, () => {
    const byte = Number(rest & 255n);
    rest >>= 8n;
    return byte;
  });
}

export function concat(...parts) {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export function compact(value) {
  if (value < 1 << 6) return little(value << 2, 1);
  if (value < 1 << 14) return little((value << 2) | 1, 2);
  if (value < 2 ** 30) return little(value * 4 + 2, 4);
  return concat([3], little(value, 4));
}

/** Encodes a value of an ABI type. */
export function encode(type, value) {
  if (type.endsWith("[]")) return concat(compact(value.length), ...value.map((item) => encode(type.slice(0, -2), item)));
  if (type.endsWith("?")) return value === null ? Uint8Array.of(0) : concat([1], encode(type.slice(0, -1), value));
  if (type === "bool") return Uint8Array.of(value ? 1 : 0);
  if (type === "string") return encode("bytes", new TextEncoder().encode(value));
  if (type === "bytes") return concat(compact(value.length), value);
  if (type === "account" || type === "hash") return Uint8Array.from(value);
  return little(value, BITS[type] / 8);
}

export class Input {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    if (this.at + count > this.bytes.length) throw new Error("too short");
    this.at += count;
    return this.bytes.slice(this.at - count, this.at);
  }

  number(bytes) {
    return this.take(bytes).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  }

  compact() {
    const first = this.take(1)[0];
    if ((first & 3) === 0) return first >> 2;
    this.at -= 1;
    if ((first & 3) === 1) return Number(this.number(2)) >> 2;
    if ((first & 3) === 2) return Math.floor(Number(this.number(4)) / 4);
    this.at += 1;
    return Number(this.number(4));
  }

  list(read) {
    return Array.from({ length: this.compact() }, () => read(this));
  }

  option(read) {
    return this.take(1)[0] ? read(this) : null;
  }

  /** Decodes a value of an ABI type. */
  value(type) {
    if (type.endsWith("[]")) return this.list(() => this.value(type.slice(0, -2)));
    if (type.endsWith("?")) return this.option(() => this.value(type.slice(0, -1)));
    if (type === "bool") return this.take(1)[0] === 1;
    if (type === "string") return new TextDecoder("utf-8", { fatal: true }).decode(this.value("bytes"));
    if (type === "bytes") return this.take(this.compact());
    if (type === "account" || type === "hash") return this.take(32);
    const raw = this.number(BITS[type] / 8);
    const value = /^[id]/.test(type) ? BigInt.asIntN(BITS[type], raw) : raw;
    return BITS[type] <= 32 ? Number(value) : value;
  }

  finish() {
    if (this.at !== this.bytes.length) throw new Error(`${this.bytes.length - this.at} bytes left`);
  }
}

// Values of rules, processes and records: `{ int }`, `{ decimal }`, `{ bool }`, `{ text }`, `{ account }`, `{ hash }`, `{ enum }`.
const KINDS = ["int", "decimal", "bool", "text", "account", "hash", "enum"];
const TYPES = { int: "i128", decimal: "decimal", bool: "bool", text: "string", account: "account", hash: "hash", enum: "u8" };

export function encodeValue(value) {
  const [[kind, content]] = Object.entries(value);
  return concat([KINDS.indexOf(kind)], encode(TYPES[kind], content));
}

export function readValue(input) {
  const kind = KINDS[input.take(1)[0]];
  if (!kind) throw new Error("no value");
  return { [kind]: input.value(TYPES[kind]) };
}

export const encodeList = (items, write) => concat(compact(items.length), ...items.map(write));
export const encodeOption = (item, write) => (item === null ? Uint8Array.of(0) : concat([1], write(item)));
