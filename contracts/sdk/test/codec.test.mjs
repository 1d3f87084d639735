// SCALE: the library against @polkadot/types, and what is malformed against a clear refusal.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TypeRegistry } from "@polkadot/types";
import { blake2_256 } from "../transform/blake2.mjs";
import { compileText } from "./compile.mjs";
import { Host, Reverted } from "./host.mjs";
import { Input, concat, encode } from "./scale.mjs";

const registry = new TypeRegistry();
const TYPES = {
  bool: "bool", u8: "u8", u16: "u16", u32: "u32", u64: "u64", u128: "u128", i8: "i8", i16: "i16", i32: "i32", i64: "i64", i128: "i128",
  string: "String", Account: "AccountId32", Hash: "H256", Uint8Array: "Bytes", "u32[]": "Vec<u32>", "string[]": "Vec<String>",
  "Option<u64>": "Option<u64>", "Option<string>": "Option<String>", "u8[][]": "Vec<Vec<u8>>", "Option<Account>[]": "Vec<Option<AccountId32>>",
};
const names = Object.keys(TYPES);
const { code, abi } = await compileText(`
import { Account, Hash, Option, i128, u128 } from "cybermiles";
@contract class Echo {
  ${names.map((type, i) => `@view echo${i}(it: ${type}): ${type} { return it; }`).join("\n")}
}`);
const host = new Host(code, abi);

function echo(i, bytes) {
  const selector = Buffer.from(abi.calls[i].selector.slice(2), "hex");
  return host.run("call", concat(selector, bytes));
}
const refused = (i, bytes) => {
  try {
    echo(i, bytes);
  } catch (error) {
    if (error instanceof Reverted) return error.message;
    throw error;
  }
  return null;
};
const of = (type) => names.indexOf(type);

const account = `0x${"1234567890abcdef".repeat(4)}`;
const VECTORS = {
  bool: [true, false], u8: [0, 255], u16: [0x0102], u32: [0xfffffffe], u64: ["18446744073709551615"], u128: ["340282366920938463463374607431768211455", 1],
  i8: [-1, 127, -128], i16: [-300], i32: [-70000], i64: ["-9223372036854775808"], i128: ["-170141183460469231731687303715884105728", "-5"],
  string: ["", "Grüße 日本 😀", "x".repeat(100), "y".repeat(5000)], Account: [account], Hash: [account], Uint8Array: ["0x", "0x00ff10"],
  "u32[]": [[], [1, 2, 3], Array.from({ length: 70 }, (_, i) => i)], "string[]": [["a", "", "😀"]], "Option<u64>": [null, 7], "Option<string>": ["gold", null],
  "u8[][]": [["0x0102", "0x", "0xff"]], "Option<Account>[]": [[account, null]],
};

test("what @polkadot/types writes comes back as it was", () => {
  for (const [type, values] of Object.entries(VECTORS)) {
    for (const value of values) {
      const bytes = registry.createType(TYPES[type], value).toU8a();
      assert.deepEqual(echo(of(type), bytes), bytes, `${type} ${JSON.stringify(value)}`);
    }
  }
});

test("what is cut short or too long is refused", () => {
  for (const [type, values] of Object.entries(VECTORS)) {
    const bytes = registry.createType(TYPES[type], values[0]).toU8a();
    for (let length = 0; length < bytes.length; length++) {
      assert.equal(refused(of(type), bytes.subarray(0, length)), "malformed input: too short", `${type} of ${length}`);
    }
    assert.equal(refused(of(type), concat(bytes, [0])), "malformed input: too long", type);
  }
});

test("what has no such form is refused", () => {
  assert.equal(refused(of("bool"), [2]), "malformed input: no bool");
  assert.equal(refused(of("Option<u64>"), [2]), "malformed input: no bool");
  assert.equal(refused(of("string"), [0b11, 0xff, 0xff, 0xff, 0xff]), "malformed input: too short");
  assert.equal(refused(of("string"), [0b111, 0, 0, 0, 0, 1]), "malformed input: too large a number");
  for (const long of [[0b01, 0], [0b10, 0, 0, 0], [0b11, 0, 0, 0, 0]]) {
    assert.equal(refused(of("string"), long), "malformed input: no shortest form", String(long));
  }
});

test("only UTF-8 is a text", () => {
  const wrong = [[0x80], [0xc1, 0xbf], [0xe0, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc3], [0xe2, 0x82], [0xc3, 0x28]];
  for (const bytes of wrong) assert.equal(refused(of("string"), encode("bytes", bytes)), "malformed input: no text", String(bytes));
  const right = [[0x7f], [0xc2, 0x80], [0xdf, 0xbf], [0xe0, 0xa0, 0x80], [0xed, 0x9f, 0xbf], [0xee, 0x80, 0x80], [0xf0, 0x90, 0x80, 0x80], [0xf4, 0x8f, 0xbf, 0xbf]];
  for (const bytes of right) assert.deepEqual([...new Input(echo(of("string"), encode("bytes", bytes))).value("bytes")], bytes);
});

test("a list that says it is longer than the input costs nothing", () => {
  assert.equal(refused(of("u32[]"), [0b11, 0xff, 0xff, 0xff, 0x3f]), "malformed input: no shortest form");
  assert.equal(refused(of("u32[]"), [0b10, 0xff, 0xff, 0xff]), "malformed input: too short");
});

test("selectors are of Blake2b", () => {
  const hex = (text) => Buffer.from(blake2_256(Buffer.from(text))).toString("hex");
  assert.equal(hex(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  assert.equal(hex("abc"), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
  for (const length of [127, 128, 129, 256, 300]) {
    const text = "a".repeat(length);
    const known = registry.hash(Buffer.from(text)).toHex().slice(2);
    assert.equal(hex(text), known, String(length));
  }
});
