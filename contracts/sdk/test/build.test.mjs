// The command: what it writes, and how it fails.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promises as fs } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { EXAMPLES, compileExample } from "./compile.mjs";

const BUILD = path.join(EXAMPLES, "..", "sdk", "build.mjs");
async function build(args) {
  return promisify(execFile)(process.execPath, [BUILD, ...args]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}
async function inFolder(run) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "build-"));
  try {
    await run((...names) => path.join(folder, ...names));
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

test("it writes the module, the ABI and the client", () =>
  inFolder(async (at) => {
    const purchase = path.join(EXAMPLES, "purchase");
    const entry = path.join(purchase, "contract.ts");
    const generated = path.join(purchase, "expected", "generated");
    const made = await build(["--entry", entry, "--generated", generated, "--out", at("b", "c.wasm"), "--abi", at("b", "c.abi.json"), "--client", at("b", "client.mjs")]);
    assert.equal(made.code, 0, made.stderr);
    const { code, abi } = await compileExample("purchase");
    assert.deepEqual(new Uint8Array(await fs.readFile(at("b", "c.wasm"))), new Uint8Array(code));
    assert.equal(made.stdout, `${at("b", "c.wasm")}: ${code.length} bytes\n`);
    const written = await fs.readFile(at("b", "c.abi.json"), "utf8");
    assert.deepEqual(JSON.parse(written), abi);
    assert.equal(written, await fs.readFile(path.join(purchase, "expected", "purchase.abi.json"), "utf8"));
    assert.deepEqual([abi.name, abi.release, abi.processes, abi.rules, abi.records], ["purchase", "1.0.0", ["purchase process"], ["pricing"], ["product", "profile"]]);
    assert.match(await fs.readFile(at("b", "client.d.ts"), "utf8"), /export class Purchase extends Contract/);
    assert.match(await fs.readFile(at("b", "client.mjs"), "utf8"), /export class Purchase extends Contract/);
  }));

test("an author's fault is exit code 1, and nothing is written", () =>
  inFolder(async (at) => {
    await fs.writeFile(at("contract.ts"), "@contract class C { @view f(): f64 { return 1; } }\n");
    const made = await build(["--entry", at("contract.ts"), "--out", at("c.wasm"), "--abi", at("c.abi.json")]);
    assert.equal(made.code, 1);
    assert.match(made.stderr, /^contract.ts:1:32: /);
    assert.deepEqual(await fs.readdir(at(".")), ["contract.ts"]);
  }));

test("anything else is exit code 2", async () => {
  const missing = await build(["--out", "x"]);
  assert.deepEqual([missing.code, missing.stderr.split("\n")[0]], [2, "--entry is missing"]);
  const unknown = await build(["--nonsense"]);
  assert.equal(unknown.code, 2);
  const absent = await build(["--entry", path.join(os.tmpdir(), "absent", "contract.ts"), "--out", "x", "--abi", "y"]);
  assert.deepEqual([absent.code, absent.stderr], [2, "contract.ts: no such file\n"]);
});
