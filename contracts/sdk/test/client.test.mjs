// The typed client against a contract that really runs, behind an api as @polkadot/api has it.

import assert from "node:assert/strict";
import { promises as fs } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { TypeRegistry } from "@polkadot/types";
import { typeOf, typedClient } from "../client/typed.mjs";
import { formatDecimal, parseDecimal } from "../client/runtime.mjs";
import { EXAMPLES, compileExample, compileText } from "./compile.mjs";
import { CMT, Host, Reverted, account } from "./host.mjs";
import { encode } from "./scale.mjs";

const registry = new TypeRegistry();
const [ALICE, BOB] = [1, 2].map((number) => registry.createType("AccountId32", account(number)).toString());

/** What every call needs here, as @polkadot/api has it. */
const NEEDED = { refTime: registry.createType("Compact<u64>", 46_000_000_001n), proofSize: registry.createType("Compact<u64>", 1_182_536n) };

/** An api whose chain is one contract. */
function apiOf(host, { lookup = false } = {}) {
  const answered = (run) => {
    try {
      return [0, run()];
    } catch (error) {
      if (!(error instanceof Reverted)) throw error;
      return [1, encode("string", error.message)];
    }
  };
  const flagsOf = (bits) => (lookup ? { bits: registry.createType("u32", bits) } : registry.createType("ContractReturnFlags", bits));
  return {
    registry,
    createType: (...given) => registry.createType(...given),
    tx: { contracts: { call: (...given) => ({ given, signAndSend: async (...sent) => ({ given, sent }) }) } },
    call: {
      contractsApi: {
        call: async (from, _address, value, _gas, _deposit, data) => {
          if (from === "nobody") return { result: { isErr: true, asErr: { isModule: false, toString: () => "CannotLookup" } } };
          const input = Uint8Array.from(Buffer.from(data.slice(2), "hex"));
          const caller = registry.createType("AccountId32", from).toU8a();
          const [flags, bytes] = answered(() => host.run("call", input, { from: caller, value }));
          return {
            gasRequired: NEEDED, gasConsumed: "used", storageDeposit: "deposit",
            result: { isErr: false, asOk: { flags: flagsOf(flags), data: registry.createType("Bytes", `0x${Buffer.from(bytes).toString("hex")}`) } },
          };
        },
      },
    },
  };
}

async function load(abi) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "client-"));
  const runtime = { module: await fs.readFile(new URL("../client/runtime.mjs", import.meta.url), "utf8"), declaration: "" };
  const file = path.join(folder, "client.mjs");
  await fs.writeFile(file, typedClient(abi, runtime).module);
  const module = await import(pathToFileURL(file).href);
  await fs.rm(folder, { recursive: true });
  return module;
}

const { code, abi } = await compileText(`
import { Account, Decimal, Hash, Option, caller, emit, i128, revert, u128 } from "cybermiles";
@event class Said { constructor(public what: string, public by: Account, public much: Decimal, public all: u64[], public none: Option<u8>) {} }
@contract class Echo {
  @view all(a: bool, b: u8, c: i16, d: u64, e: u128, f: i128, g: Decimal, h: string, i: Uint8Array, j: Account, k: Hash): string {
    return [a.toString(), b.toString(), c.toString(), d.toString(), e.toString(), f.toString(), g.toString(), h, i.length.toString(), j.hex().substring(0, 2), k.hex().substring(0, 2)].join(" ");
  }
  @view bytes(a: Uint8Array): Uint8Array { return a; }
  @view maybe(a: Option<Decimal>[]): Option<Decimal>[] { return a; }
  @view who(): Account { return caller(); }
  @view hash(a: Hash): Hash { return a; }
  @view numbers(a: u32, b: i64): i64 { return <i64>a + b; }
  @view long(a: string[]): string[] { return a; }
  @view fails(): u32 { revert("not so"); return 0; }
  @call stop(): void { revert("stopped"); }
  @call say(what: string): void { emit(new Said(what, caller(), Decimal.from("-0.5"), [1, 2], new Option<u8>([]))); }
  @payable @call options(options: u32): void {}
  @service tick(id: u64, token: u32): void {}
}`);
const { Echo, ContractReverted } = await load(abi);
function client(options) {
  const host = new Host(code, abi);
  host.give(account(1), 10n * CMT);
  return { host, echo: new Echo(apiOf(host, options), registry.createType("AccountId32", host.address).toString()) };
}

test("arguments of every type arrive", async () => {
  const { echo } = client();
  const hash = `0x${"07".repeat(32)}`;
  const said = await echo.all(true, 255, -300, 2n ** 64n - 1n, "340282366920938463463374607431768211455", -5, "-0.25", "ü", "0x0102", BOB, hash);
  assert.equal(said, "true 255 -300 18446744073709551615 340282366920938463463374607431768211455 -5 -0.25 ü 2 02 07");
});

test("results of every type come back", async () => {
  const { echo } = client();
  assert.equal(await echo.bytes("0x00ff"), "0x00ff");
  assert.equal(await echo.bytes(Uint8Array.of(1)), "0x01");
  assert.deepEqual(await echo.maybe(["1.50", null, 2]), ["1.5", null, "2"]);
  assert.equal(await echo.who({ from: BOB }), BOB);
  assert.equal(await echo.hash(`0x${"ab".repeat(32)}`), `0x${"ab".repeat(32)}`);
  assert.equal(await echo.numbers(5, -7n), -2n);
  const words = Array.from({ length: 100 }, (_, i) => "x".repeat(i));
  assert.deepEqual(await echo.long(words), words);
});

test("what does not fit is refused before it is sent", async () => {
  const { echo } = client();
  await assert.rejects(echo.numbers(-1, 0), /-1 does not fit into u32/);
  await assert.rejects(echo.numbers(1, 2n ** 63n), /does not fit into i64/);
  await assert.rejects(echo.maybe(["0.1234567890123456789"]), /no decimal number/);
  await assert.rejects(echo.hash("0x01"), /a hash has 32 bytes, not 1/);
  await assert.rejects(echo.bytes("0xzz"), /no bytes in hex/);
  assert.throws(() => echo.tx("say", []), /say takes 1 arguments, not 0/);
  assert.throws(() => echo.tx("sya", []), /Echo has no call sya/);
});

test("what a contract says when it gives up is the error's message", async () => {
  for (const lookup of [false, true]) {
    const { echo } = client({ lookup });
    await assert.rejects(echo.fails(), (error) => error instanceof ContractReverted && /^not so \(contract.ts:\d+\)$/.test(error.message));
  }
  await assert.rejects(client().echo.who({ from: "nobody" }), /CannotLookup/);
});

test("a call is a transaction, with the gas and the money that are given", () => {
  const { echo } = client();
  const selector = abi.calls.find(({ name }) => name === "options").selector;
  const gasLimit = { refTime: 1n, proofSize: 2n };
  assert.deepEqual(echo.options(7, { value: 3n, gasLimit }).given, [echo.address, 3n, gasLimit, null, `${selector}07000000`]);
  assert.equal(echo.tick, undefined);
});

test("a call is tried in the sender's name before it is sent, and gets the gas that it needs and a tenth more", async () => {
  const { host, echo } = client();
  const sender = { address: BOB };
  const { given, sent } = await echo.say("hi").signAndSend(sender, { nonce: 5 }, "callback");
  assert.deepEqual(given.slice(1, 4), [0n, { refTime: 50_600_000_002n, proofSize: 1_300_790n }, null]);
  assert.deepEqual(sent, [sender, { nonce: 5 }, "callback"]);
  assert.equal(host.events.at(-1).by.toString(), account(2).toString());
  assert.deepEqual((await echo.options(7, { value: 3n }).signAndSend(ALICE)).given.slice(1, 2), [3n]);
  await assert.rejects(echo.tx("stop", []).signAndSend(sender), (error) => error instanceof ContractReverted && /^stopped/.test(error.message));
});

test("what was not tried may use as much as the dry run of `cmt call`, and what is told its gas is not tried", async () => {
  const { host, echo } = client();
  assert.deepEqual(echo.say("").given[2], { refTime: 300_000_000_000n, proofSize: 2n ** 32n - 1n });
  const gasLimit = { refTime: 1n, proofSize: 2n };
  const { given } = await echo.tx("stop", [], { gasLimit }).signAndSend(BOB);
  assert.deepEqual(given[2], gasLimit);
  assert.equal(host.events.length, 0);
});

test("a call that is tried says what it would cost", async () => {
  assert.deepEqual(await client().echo.dryRun("numbers", [1, 2], { from: ALICE }), { result: 3n, gasRequired: NEEDED, gasConsumed: "used", storageDeposit: "deposit" });
});

test("events are decoded, and other contracts' are left out", () => {
  const { host, echo } = client();
  const raw = [];
  host.decodeEvent = (data) => raw.push(data);
  host.call("say", { what: "hi" }, { from: account(2) });
  const record = (address, method = "ContractEmitted") => ({
    event: { section: "contracts", method, data: [registry.createType("AccountId32", address), registry.createType("Bytes", `0x${Buffer.from(raw[0]).toString("hex")}`)] },
  });
  assert.deepEqual(echo.events([record(host.address), record(account(9)), record(host.address, "Called")]), [
    { event: "Said", what: "hi", by: BOB, much: "-0.5", all: [1n, 2n], none: null },
  ]);
});

test("decimals are exact", () => {
  for (const [text, raw] of [["0", 0n], ["80", 80n * CMT], ["0.8", (8n * CMT) / 10n], ["-1.25", (-125n * CMT) / 100n], ["0.000000000000000001", 1n]]) {
    assert.equal(parseDecimal(text), raw);
    assert.equal(formatDecimal(raw), text);
  }
  for (const text of ["", "1.", ".5", "1e3", "0.0000000000000000001"]) assert.throws(() => parseDecimal(text), /no decimal number/);
});

test("types of the declaration", () => {
  assert.deepEqual(["u64?", "decimal[]", "u64[]"].map((type) => typeOf(type, true)), ["bigint | number | string | null", "(string | number)[]", "(bigint | number | string)[]"]);
  assert.deepEqual(["u64?", "decimal[]", "bytes", "u32"].map((type) => typeOf(type, false)), ["bigint | null", "string[]", "string", "number"]);
});

test("the client of the purchase is as shown", async () => {
  const { abi: purchase } = await compileExample("purchase");
  const { module, declaration } = typedClient(purchase, { module: "", declaration: "" });
  const shown = (name) => fs.readFile(path.join(EXAMPLES, "purchase", "expected", "client", name), "utf8");
  assert.equal(module.trimStart(), await shown("purchase.mjs"));
  assert.equal(declaration.trimStart(), await shown("purchase.d.ts"));
});
