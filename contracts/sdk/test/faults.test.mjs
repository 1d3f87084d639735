// What an author is told, and where.

import assert from "node:assert/strict";
import { promises as fs } from "node:fs";
import { test } from "node:test";
import { compileText, faultsOf } from "./compile.mjs";
import { Host } from "./host.mjs";

/** The one fault of a contract's text. */
async function fault(text, options) {
  const faults = await faultsOf(text, options);
  assert.equal(faults.length, 1, JSON.stringify(faults, null, 1));
  return faults[0];
}
const within = (body, more = "") => `import { Account, Decimal, Option, later, load_rules, start_process } from "cybermiles";\n${more}@contract class C {\n${body}\n}\n`;

test("a fault shows the author's line with the place underlined", async () => {
  const text = "@contract\nclass C {\n\t@veiw it(): u32 { return 1; }\n}\n";
  await assert.rejects(compileText(text), (error) => {
    assert.equal(
      error.message,
      "contract.ts:3:2: unknown decorator `@veiw`\n  |\n3 | \t@veiw it(): u32 { return 1; }\n  | \t^^^^^\n  = did you mean `view`?\n",
    );
    return true;
  });
});

const CASES = [
  ["no contract", "class C {}\n", "", "no contract here", "put `@contract` before its class"],
  ["two contracts", "@contract class A {}\n@contract class B {}\n", "B", "a second contract: `A` is one already", "an app has one contract"],
  ["a mark on the wrong thing", "@contract class A {}\n@view function f(): void {}\n", "@view", "`@view` belongs before a method of the `@contract` class", null],
  ["a mark in another class", "@contract class A {}\nclass B { @call f(): void {} }\n", "@call", "`@call` belongs before a method of the `@contract` class", null],
  ["a class mark on a method", within("@event f(): void {}"), "@event", "`@event` belongs before a class", null],
  ["a mark on a field", within("@call x: u32 = 1;"), "x", "`@call` belongs before a method", null],
  ["two kinds of a call", within("@view @call f(): void {}"), "f", "`f` is both `@view` and `@call`", null],
  ["only payable", within("@payable f(): void {}"), "f", "`@payable` goes with `@call` or `@init`", null],
  ["a view for money", within("@payable @view f(): void {}"), "f", "a `@view` takes no CMT", null],
  ["a private call", within("@call private f(): void {}"), "f", "what is called from outside is not private", null],
  ["a static call", within("@call static f(): void {}"), "f", "what is called from outside is not static", null],
  ["a generic call", within("@call f<T>(a: u32): void {}"), "f", "what is called from outside has no type parameters", null],
  ["a second constructor", within("@init a(): void {}\n@init b(): void {}"), "b", "a second `@init`", "`a` is one already"],
  ["a constructor with a result", within("@init a(): u32 { return 1; }"), "u32", "an `@init` returns nothing", "its type is `void`"],
  ["a class constructor with arguments", within("constructor(a: u32) {}"), "constructor", "the constructor of a contract takes nothing", "what it is deployed with comes to its `@init` method"],
  ["an optional argument", within("@call f(a: u32 = 1): void {}"), "a: u32 = 1", "what is called from outside has no optional arguments", "what may be missing is an `Option<…>`"],
  ["an argument that may be null", within("@call f(a: Account | null): void {}"), "Account | null", "argument `a` has the type `Account | null`, which crosses no border of a contract", "what may be missing is an `Option<…>`"],
  ["a class as a result", within("@view f(): D { return new D(); }", "class D {}\n"), "D", "the result has the type `D`, which crosses no border of a contract", "bool, u8 to u128, i8 to i128, string, Decimal, Account, Hash, Uint8Array, and arrays and `Option`s of them"],
  ["a class as a field of an event", within("", "@data class D { a: u32; }\n@event class E { d: D; }\n"), "D", "field `d` has the type `D`, which crosses no border of a contract", "bool, u8 to u128, i8 to i128, string, Decimal, Account, Hash, Uint8Array, and arrays and `Option`s of them"],
  ["a float", within("@view f(): u32 { return <u32>(0.8 * 10); }"), "0.8", "a float: no chain computes with them", 'write `Decimal.from("0.8")`'],
  ["a float type", within("f(): void { const x = changetype<f64>(1); }"), "f64", "`f64`: there are no floats on a chain", "use Decimal"],
  ["Math", within("f(): void { Math.random(); }"), "Math", "`Math` computes with floats, which no chain does", "use whole numbers, Decimal and `now()`"],
  ["a call of later that is not there", within('@service charge(a: u64): void {}\n@call f(): void { later("charge(u32)").send(); }'), '"charge(u32)"', "the contract has no call `charge(u32)`", "did you mean `charge(u64)`?"],
  ["a class in storage that is not marked", within("", 'import { StorageValue } from "cybermiles";\nclass D { a: u32 = 0; }\nconst d = new StorageValue<D[]>("d");\n'), "D", "storage does not know how to keep a `D`", "put `@data` before its class"],
  ["a map in a class that storage keeps", within("", "@data class D { a: Map<u32, u32> = new Map<u32, u32>(); }\n"), "Map<u32, u32>", "storage keeps no `Map`", "a `StorageMap` has an entry for each key"],
  ["a field that may be null", within("", "@data class D { a: string | null = null; }\n"), "string | null", "storage keeps no `null`", "what may be missing is an `Option<…>`"],
  ["an heir in storage", within("", "class A { a: u32 = 0; }\n@data class D extends A { b: u32 = 0; }\n"), "A", "a `@data` class extends nothing", "its own fields are what it has"],
  ["an event that is none", within("f(): void { emit(new E()); }", 'import { emit } from "cybermiles";\nclass E { a: u32 = 0; }\n'), "E", "`E` is no event", "put `@event` before its class"],
  ["a syntax error", "@contract class C {\n@view f(): u32 { return 1 + ; }\n}", ";", "Expression expected.", null],
];

for (const [what, text, marked, message, help] of CASES) {
  if (!text) continue;
  test(`refused: ${what}`, async () => {
    const faults = await faultsOf(text);
    assert.deepEqual([faults[0].marked, faults[0].message, faults[0].help], [marked, message, help], JSON.stringify(faults, null, 1));
    if (what !== "a syntax error") assert.equal(faults.length, 1, JSON.stringify(faults, null, 1));
  });
}

test("rule sets and processes are those of the app", async () => {
  const bindings = { "rules/pricing": "", "process/p": 'static readonly NAME: string = "the process"' };
  const rules = await fault(within('f(): void { load_rules("pricng"); }'), { bindings });
  assert.deepEqual([rules.marked, rules.message, rules.help], ['"pricng"', "the app has no rule set `pricng`", "did you mean `pricing`?"]);
  const process = await fault(within('f(): void { start_process("p"); }'), { bindings });
  assert.deepEqual([process.message, process.help], ["the app has no process `p`", "it has: the process"]);
});

test("events are declared in the contract's own file", async () => {
  const files = { "other.ts": "@event export class E { a: u32; }\n" };
  const found = await fault(`import { E } from "./other";\n${within("f(): E { return new E(); }")}`, { files });
  assert.deepEqual([found.at, found.marked, found.message], ["other.ts:1:21", "E", "events are declared in the contract's own file"]);
});

test("what the compiler finds is at the author's place, whatever was put in before it", async () => {
  const text = within('@call f(a: u32): void {\n  if (a > 1) revert("no"); const b: string = a; if (a > 2) revert("never");\n}').replace("later,", "later, revert,");
  const found = await fault(text);
  assert.deepEqual([found.at, found.marked], ["contract.ts:4:46", "a"]);
  assert.match(found.message, /^Type 'u32' is not assignable to type '~lib\/string\/String'\. \(AS2322\)$/);
});

test("an unknown module is named", async () => {
  const found = await fault(within("", 'import { X } from "rules/none";\n'));
  assert.match(found.message, /none/);
  assert.match(found.at, /^contract.ts:2:/);
});

test("a contract may export for its own tests", async () => {
  const { abi } = await compileText(within("@view one(): u32 { return ONE; }", "export const ONE: u32 = 1;\n").replace("@contract class", "@contract export class"));
  assert.deepEqual(abi.calls.map(({ name }) => name), ["one"]);
});

test("the README's contract compiles, and its fault is what is shown", async () => {
  const readme = await fs.readFile(new URL("../README.md", import.meta.url), "utf8");
  const contract = /## A contract\n\n```ts\n([^]*?)```/.exec(readme)[1];
  const { abi } = await compileText(contract);
  assert.deepEqual(abi.calls.map(({ name }) => name), ["give", "given_by"]);
  const text = `${"\n".repeat(33)}@contract class C {\n  @call set(price: f64): void {\n  }\n}`;
  const shown = await compileText(text).catch((error) => error.message);
  assert.ok(readme.includes(`\`\`\`\n${shown}\`\`\``), shown);
});

test("what is AssemblyScript's own stays", async () => {
  const text = within("@view f(): i32 { return (-new V(5)).x; }", '@final class V { constructor(public x: i32) {}\n@operator.prefix("-") static neg(a: V): V { return new V(-a.x); }\n@inline get twice(): i32 { return 2 * this.x; } }\n');
  assert.deepEqual((await compileText(text)).abi.calls.map(({ name }) => name), ["f"]);
});

test("comments are no obstacle to what is put in", async () => {
  const text = `import { StorageValue, emit, revert } from "cybermiles";
@event class E { a: u32 = 0; // the last field
}
@data class D { a: u32 = 0; /* } */ }
const d = new StorageValue<D>("d");
@contract class C {
  @call f(how: u32): void {
    if (how == 0) revert("no" /* , */);
    if (how == 1) revert(
      "no", // why, you ask
    );
    emit(new E());
    d.set(new D());
  }
} // the end`;
  const { code, abi } = await compileText(text);
  const host = new Host(code, abi);
  assert.throws(() => host.call("f", { how: 0 }), { message: "no (contract.ts:8)" });
  assert.throws(() => host.call("f", { how: 1 }), { message: "no (contract.ts:9)" });
  host.call("f", { how: 2 });
  assert.deepEqual(host.events, [{ event: "E", a: 0 }]);
});
