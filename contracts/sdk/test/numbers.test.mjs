// u128, i128 and Decimal against BigInt.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compileText } from "./compile.mjs";
import { Host, Reverted } from "./host.mjs";

const WIDE = ["add", "sub", "mul", "div", "rem"];
const SIGN = { add: "+", sub: "-", mul: "*", div: "/", rem: "%" };
const methods = (type, operations) =>
  operations.map((name) => `@view ${name}_${type}(a: ${type}, b: ${type}): ${type} { return a ${SIGN[name]} b; }`).join("\n");

const { code, abi } = await compileText(`
import { Decimal, i128, u128 } from "cybermiles";
@contract class Numbers {
  ${methods("u128", WIDE)}
  ${methods("i128", WIDE)}
  ${methods("Decimal", ["add", "sub", "mul", "div"])}
  @view scale(a: u128, b: u128, c: u128): u128 { return a.scale(b, c); }
  @view order(a: u128, b: u128): bool[] { return [a < b, a <= b, a == b, a >= b, a > b, a != b]; }
  @view order_i128(a: i128, b: i128): bool[] { return [a < b, a <= b, a == b, a >= b, a > b, a != b]; }
  @view text(a: u128): string { return a.toString(); }
  @view read(a: string): u128 { return u128.parse(a); }
  @view text_i128(a: i128): string { return a.toString(); }
  @view read_i128(a: string): i128 { return i128.parse(a); }
  @view narrow(a: i128): i64 { return a.to_i64(); }
  @view widen(a: i64): i128 { return i128.from(a); }
  @view text_decimal(a: Decimal): string { return a.toString(); }
  @view read_decimal(a: string): Decimal { return Decimal.parse(a); }
  @view whole(a: i64): Decimal { return Decimal.from(a); }
  @view trunc(a: Decimal): i64 { return a.to_i64(); }
  @view minus(a: Decimal): Decimal { return -a; }
  @view cmt(a: u64): u128 { return u128.cmt(a); }
}`);
const host = new Host(code, abi);
const ask = (name, args) => {
  try {
    return host.call(name, args);
  } catch (error) {
    if (error instanceof Reverted) return error.message;
    throw error;
  }
};

// Numbers of all sizes, and the edges among them; the same in every run.
let seed = 1n;
function random() {
  seed = (seed * 6364136223846793005n + 1442695040888963407n) & ((1n << 64n) - 1n);
  return seed >> 33n;
}
function wide(bits = 128n) {
  const edges = [0n, 1n, 2n, (1n << 32n) - 1n, 1n << 32n, (1n << 64n) - 1n, 1n << 64n, (1n << bits) - 1n, 1n << (bits - 1n)];
  if (random() % 4n === 0n) return edges[Number(random() % BigInt(edges.length))];
  let value = 0n;
  for (let i = 0; i < 5; i++) value = (value << 31n) | random();
  return BigInt.asUintN(Number(1n + (random() % bits)), value);
}
const signed = () => BigInt.asIntN(128, wide());

const OVER = "a number does not fit";
const bounded = (value, least, most) => (value < least || value > most ? OVER : value);
const unsigned = (value) => bounded(value, 0n, (1n << 128n) - 1n);
const ofSign = (value) => bounded(value, -(1n << 127n), (1n << 127n) - 1n);
const plain = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => (b === 0n ? "division by zero" : a / b),
  rem: (a, b) => (b === 0n ? "division by zero" : a % b),
};
const within = (limit, value) => (typeof value === "string" ? value : limit(value));

test("u128 computes as whole numbers do, or gives up", () => {
  for (let i = 0; i < 400; i++) {
    const [a, b] = [wide(), wide()];
    for (const name of WIDE) {
      assert.equal(ask(`${name}_u128`, { a, b }), within(unsigned, plain[name](a, b)), `${a} ${SIGN[name]} ${b}`);
    }
    assert.deepEqual(ask("order", { a, b }), [a < b, a <= b, a === b, a >= b, a > b, a !== b]);
    assert.equal(ask("text", { a }), a.toString());
    assert.equal(ask("read", { a: a.toString() }), a);
  }
});

test("u128 scales without overflow between", () => {
  for (let i = 0; i < 400; i++) {
    const [a, b, c] = [wide(), wide(), wide()];
    const expected = c === 0n ? "division by zero" : unsigned((a * b) / c);
    assert.equal(ask("scale", { a, b, c }), expected, `${a} * ${b} / ${c}`);
  }
});

test("i128 computes as whole numbers do, or gives up", () => {
  for (let i = 0; i < 400; i++) {
    const [a, b] = [signed(), signed()];
    for (const name of WIDE) {
      assert.equal(ask(`${name}_i128`, { a, b }), within(ofSign, plain[name](a, b)), `${a} ${SIGN[name]} ${b}`);
    }
    assert.deepEqual(ask("order_i128", { a, b }), [a < b, a <= b, a === b, a >= b, a > b, a !== b]);
    assert.equal(ask("text_i128", { a }), a.toString());
    assert.equal(ask("read_i128", { a: a.toString() }), a);
    assert.equal(ask("narrow", { a }), bounded(a, -(1n << 63n), (1n << 63n) - 1n));
    const small = BigInt.asIntN(64, a);
    assert.equal(ask("widen", { a: small }), small);
  }
});

test("Decimal truncates toward zero", () => {
  const one = 10n ** 18n;
  for (let i = 0; i < 400; i++) {
    const [a, b] = [signed(), signed()];
    assert.equal(ask("add_Decimal", { a, b }), ofSign(a + b));
    assert.equal(ask("sub_Decimal", { a, b }), ofSign(a - b));
    assert.equal(ask("mul_Decimal", { a, b }), ofSign((a * b) / one), `${a} * ${b}`);
    assert.equal(ask("div_Decimal", { a, b }), b === 0n ? "division by zero" : ofSign((a * one) / b), `${a} / ${b}`);
    assert.equal(ask("minus", { a }), ofSign(-a));
    assert.equal(ask("trunc", { a }), bounded(a / one, -(1n << 63n), (1n << 63n) - 1n));
    assert.equal(ask("read_decimal", { a: ask("text_decimal", { a }) }), a);
    const small = BigInt.asIntN(64, a);
    assert.equal(ask("whole", { a: small }), small * one);
  }
});

test("a Decimal reads as people write it", () => {
  const one = 10n ** 18n;
  const known = [["80", 80n * one], ["0.8", (8n * one) / 10n], ["-1.25", (-125n * one) / 100n], ["0.000000000000000001", 1n], ["0", 0n]];
  for (const [text, raw] of known) {
    assert.equal(ask("read_decimal", { a: text }), raw);
    assert.equal(ask("text_decimal", { a: raw }), text);
  }
  assert.equal(ask("read_decimal", { a: "-0" }), 0n);
  assert.equal(ask("read_decimal", { a: "1.10" }), (11n * one) / 10n);
  assert.equal(ask("read_decimal", { a: "0.0000000000000000001" }), "more than 18 decimal places: 0.0000000000000000001");
  for (const text of ["1.", ".5", "", "--1", "1e3", "1.2.3"]) assert.match(ask("read_decimal", { a: text }), /^no number/);
});

test("an amount in CMT", () => {
  assert.equal(ask("cmt", { a: 12n }), 12n * 10n ** 18n);
});
