// Modules that the chain would refuse.

import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "assemblyscript/binaryen";
import { MAX_CODE, checkModule } from "../transform/wasm.mjs";

const ENDS = '(func (export "deploy")) (func (export "call"))';
const MEMORY = '(import "env" "memory" (memory 2 16))';
const OFFERED = binaryen.Features.SignExt | binaryen.Features.MutableGlobals;
function check(text, features = binaryen.Features.All) {
  const module = binaryen.parseText(`(module ${text})`);
  module.setFeatures(features);
  const binary = module.emitBinary();
  module.dispose();
  return checkModule(binary);
}

test("what is right is not refused", () => {
  const body = `(func $f (param i32 i64) (result i64) (local i32)
    (block $b (loop $l (br_if $b (i32.eqz (local.get 0))) (br_table $b $l $b (local.get 0))))
    (if (i32.const -129) (then (i32.store offset=8 (i32.const 4) (i32.const 1000000))) (else (drop (memory.grow (i32.const 1)))))
    (i64.store8 (i32.const 0) (i64.const -9000000000000000000))
    (drop (i32.extend8_s (local.get 0)))
    (select (local.get 1) (i64.extend_i32_s (local.get 0)) (i32.wrap_i64 (local.get 1))))
    (table 1 funcref) (elem (i32.const 0) $f)
    (global $g (mut i32) (i32.const 5))
    (func $h (param i32) (result i64) (global.set $g (memory.size)) (call_indirect (param i32 i64) (result i64) (i32.const 1) (i64.const 2) (local.get 0)))`;
  assert.deepEqual(check(`${MEMORY} (import "seal1" "get_storage" (func (param i32 i32 i32 i32) (result i32))) ${body} ${ENDS} (data (i32.const 8) "x")`, OFFERED), []);
});

const REFUSED = [
  ["no memory", ENDS, "env.memory is not imported"],
  ["its own memory", `(memory 1) ${ENDS}`, "the module has a memory of its own; it must import env.memory"],
  ["too much memory", `(import "env" "memory" (memory 2 17)) ${ENDS}`, "the memory may grow to 17 pages; 16 are the most"],
  ["a missing entry", `${MEMORY} (func (export "deploy"))`, "`call` is not exported"],
  ["a stray export", `${MEMORY} ${ENDS} (func (export "other"))`, "`other` is exported; only `deploy` and `call` may be"],
  ["an exported global", `${MEMORY} ${ENDS} (global (export "g") i32 (i32.const 1))`, "`g` is exported; only `deploy` and `call` may be"],
  ["abort", `${MEMORY} (import "env" "abort" (func (param i32 i32 i32 i32))) ${ENDS}`, "`env.abort` is imported, which the chain does not offer"],
  ["an unstable function", `${MEMORY} (import "seal0" "reentrance_count" (func (result i32))) ${ENDS}`, "`seal0.reentrance_count` is imported, which the chain does not offer"],
  ["a version that there is not", `${MEMORY} (import "seal2" "get_storage" (func (result i32))) ${ENDS}`, "`seal2.get_storage` is imported, which the chain does not offer"],
  ["a float in a body", `${MEMORY} ${ENDS} (func (drop (f64.add (f64.const 1) (f64.const 2))))`, "function 2 computes with floats"],
  ["a conversion", `${MEMORY} ${ENDS} (func (drop (i32.reinterpret_f32 (f32.load (i32.const 0)))))`, "function 2 computes with floats"],
  ["a float as a result", `${MEMORY} ${ENDS} (func (result f32) (unreachable))`, "a function takes or returns floats"],
  ["a local that is a float", `${MEMORY} ${ENDS} (func (local f64) (local.set 0 (local.get 0)))`, "function 2 computes with floats"],
  ["a global that is a float", `${MEMORY} ${ENDS} (global (mut f64) (f64.const 1))`, "a global is a float"],
];
for (const [what, text, reason] of REFUSED) {
  test(`refused: ${what}`, () => assert.ok(check(text).includes(reason), check(text).join("; ")));
}

const SWITCHED_OFF = [
  ["bulk memory", `(func (memory.fill (i32.const 0) (i32.const 0) (i32.const 1)))`],
  ["saturating conversions", `(func (param f32) (drop (i32.trunc_sat_f32_s (local.get 0))))`],
  ["SIMD", `(func (drop (i32x4.splat (i32.const 1))))`],
  ["tail calls", `(func $f (return_call $f))`],
  ["references", `(func (drop (ref.null func)))`],
];
for (const [what, text] of SWITCHED_OFF) {
  test(`refused: ${what}`, () => {
    assert.throws(() => check(`${MEMORY} ${ENDS} ${text}`), /switched off on the chain/);
  });
}

test("imports other than functions and the memory are refused", () => {
  assert.throws(() => check(`${MEMORY} (import "env" "g" (global i32)) ${ENDS}`), /`env.g` is imported/);
});

test("too much code is refused", () => {
  const module = binaryen.parseText(`(module ${MEMORY} ${ENDS} (data (i32.const 0) "${"x".repeat(MAX_CODE)}"))`);
  const code = module.emitBinary();
  assert.ok(code.length > MAX_CODE);
  assert.deepEqual(checkModule(code), [`the code has ${code.length} bytes; ${MAX_CODE} are the most`]);
});

test("what is cut short is refused", () => {
  const module = binaryen.parseText(`(module ${MEMORY} ${ENDS})`);
  const code = module.emitBinary();
  assert.throws(() => checkModule(code.subarray(0, code.length - 1)), /cut short/);
});
