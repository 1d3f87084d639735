// What the compiler puts around a contract: dispatch, money, views, the queue's calls, messages with places, events, storage.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compileText } from "./compile.mjs";
import { CMT, Host, Reverted, account } from "./host.mjs";
import { concat } from "./scale.mjs";

const TEXT = `import { Account, Option, StorageMap, StorageValue, balance, block_number, blake2_256, caller, emit, minimum_balance, none, now, revert, self_account, some, transfer, u128, value } from "cybermiles";
import { shout } from "./words";

@event class Stored { constructor(public key: string, public by: Account) {} }
@event class Paid { to: Account = Account.ZERO; amount: u128 = u128.ZERO; }

@data class Entry {
  constructor(public by: Account, public notes: string[], public most: Option<u64>) {}
}

const greeting = new StorageValue<string>("greeting");
const entries = new StorageMap<string, Entry>("entries");
const counts = new StorageMap<u32, u64>("counts");

@contract
class Everything {
  /** A comment. */
  @init
  create(words: string): void {
    greeting.set(words);
  }

  @view greet(): string { return shout(greeting.get()); }

  @call
  put(key: string, notes: string[], most: Option<u64>): u32 {
    entries.set(key, new Entry(caller(), notes, most));
    emit(new Stored(key, caller()));
    return <u32>notes.length;
  }

  @view
  most(key: string): Option<u64> {
    return entries.has(key) ? entries.get(key).most : none<u64>();
  }

  @view notes(key: string): string[] { return entries.get(key).notes; }

  @call forget(key: string): void { entries.remove(key); }

  @call
  count(which: u32): u64 {
    const next = counts.get_or(which, 0) + 1;
    counts.set(which, next);
    return next;
  }

  @payable @call
  pay(to: Account): u128 {
    const half = value() / new u128(2);
    transfer(to, half);
    const paid = new Paid();
    paid.to = to;
    paid.amount = half;
    emit(paid);
    return balance();
  }

  @service tick(id: u64, token: u32): void { greeting.set(id.toString() + "/" + token.toString()); }

  @call
  fail(how: u32): void {
    greeting.set("changed");
    if (how == 0) revert("just so");
    assert(how != 1, "it is one");
    assert(how != 2);
    if (how == 3) throw new Error("thrown");
    if (how == 4) shout("");
    if (how == 5) unreachable();
    if (how == 6) revert(
      "over " +
      "lines",
    );
    const list: u32[] = [];
    if (how == 7) list[7] = 1 / list[7];
  }

  @view cheat(): void { greeting.set("changed"); }
  @view cheat_money(): void { transfer(caller(), u128.ONE); }
  @view cheat_event(): void { emit(new Stored("", caller())); }

  @view
  about(): string[] {
    return [self_account().toString(), now().toString(), block_number().toString(), minimum_balance().toString(), blake2_256(new Uint8Array(0)).hex()];
  }

  private hidden(): void {}
}
`;
const WORDS = `import { revert } from "cybermiles";
export function shout(words: string): string {
  if (words == "") revert("nothing to shout");
  return words.toUpperCase() + "!";
}
`;
const built = await compileText(TEXT, { files: { "words.ts": WORDS } });
const line = (text) => TEXT.split("\n").findIndex((at) => at.includes(text)) + 1;

function deployed() {
  const host = new Host(built.code, built.abi);
  host.deploy({ words: "hello" });
  return host;
}
const refusal = (run) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Reverted) return error.message;
    return `trap: ${error.message}`;
  }
  return null;
};

test("a constructor takes arguments, and a view reads what it kept", () => {
  assert.equal(deployed().call("greet"), "HELLO!");
});

test("arguments, results and storage carry every shape", () => {
  const host = deployed();
  assert.equal(host.call("put", { key: "k", notes: ["a", "ü", ""], most: 9n }, { from: account(5) }), 3);
  assert.deepEqual(host.call("notes", { key: "k" }), ["a", "ü", ""]);
  assert.equal(host.call("most", { key: "k" }), 9n);
  host.call("put", { key: "k", notes: [], most: null });
  assert.equal(host.call("most", { key: "k" }), null);
  assert.equal(host.call("most", { key: "other" }), null);
  assert.deepEqual(host.events[0], { event: "Stored", key: "k", by: account(5) });
});

test("what is removed gives its storage back", () => {
  const host = deployed();
  const before = host.storage.size;
  host.call("put", { key: "k", notes: [], most: null });
  assert.equal(host.storage.size, before + 1);
  host.call("forget", { key: "k" });
  assert.equal(host.storage.size, before);
  assert.equal(refusal(() => host.call("notes", { key: "k" })), "entries: no such entry");
});

test("entries of a map are apart", () => {
  const host = deployed();
  assert.deepEqual([1, 1, 2, 1].map((which) => host.call("count", { which })), [1n, 2n, 1n, 3n]);
});

test("a key has 128 bytes at most", () => {
  const host = deployed();
  const entry = { notes: [], most: null };
  assert.equal(host.call("put", { key: "x".repeat(128 - 8 - 2), ...entry }), 0);
  assert.equal(refusal(() => host.call("put", { key: "x".repeat(128 - 8 - 1), ...entry })), "entries: a key of over 128 bytes");
});

test("money moves, and is refused where nobody expects it", () => {
  const host = deployed();
  host.give(account(1), 10n * CMT);
  // It gives half away, and can spend the rest but for the least that it must have.
  assert.equal(host.call("pay", { to: account(2) }, { value: 4n * CMT }), 2n * CMT - CMT / 100n);
  assert.equal(host.balance(account(2)), 2n * CMT);
  assert.deepEqual(host.events, [{ event: "Paid", to: account(2), amount: 2n * CMT }]);
  assert.equal(refusal(() => host.call("count", { which: 1 }, { value: 1n })), "takes no CMT");
  assert.equal(refusal(() => host.call("greet", {}, { value: 1n })), "takes no CMT");
  assert.equal(host.balance(account(1)), 6n * CMT);
});

test("a constructor that takes no money refuses it", () => {
  const host = new Host(built.code, built.abi);
  host.give(account(1), CMT);
  assert.equal(refusal(() => host.deploy({ words: "" }, { value: 1n })), "takes no CMT");
});

test("only the queue calls a service", () => {
  const host = deployed();
  assert.equal(refusal(() => host.call("tick", { id: 3n, token: 4 })), "only the queue calls this");
  host.call("tick", { id: 3n, token: 4 }, { from: host.address });
  assert.equal(host.call("greet"), "3/4!");
});

test("a view changes nothing", () => {
  const host = deployed();
  host.give(host.address, CMT);
  for (const name of ["cheat", "cheat_money", "cheat_event"]) {
    assert.equal(refusal(() => host.call(name)), "a view changes nothing");
  }
});

test("whoever gives up says why, and where in the author's file", () => {
  const host = deployed();
  const said = (how) => refusal(() => host.call("fail", { how }));
  assert.equal(said(0), `just so (contract.ts:${line('revert("just so")')})`);
  assert.equal(said(1), `it is one (contract.ts:${line("it is one")})`);
  assert.equal(said(2), `aborted (contract.ts:${line("assert(how != 2)")})`);
  assert.equal(said(3), `thrown (contract.ts:${line("thrown")})`);
  assert.equal(said(4), "nothing to shout (words.ts:3)");
  assert.equal(said(5), "trap: unreachable");
  assert.equal(said(6), `over lines (contract.ts:${line("if (how == 6)")})`);
  assert.match(said(7), /^Index out of range \(~lib\/array.ts:\d+\)$/);
  assert.equal(host.call("greet"), "HELLO!");
});

test("what there is not cannot be called", () => {
  const host = deployed();
  assert.equal(refusal(() => host.run("call", Uint8Array.of(1, 2, 3, 4))), "no such call");
  assert.equal(refusal(() => host.run("call", Uint8Array.of(1, 2, 3))), "malformed input: too short");
  assert.equal(refusal(() => host.run("call", new Uint8Array())), "malformed input: too short");
  const selector = Buffer.from(built.abi.calls.find(({ name }) => name === "greet").selector.slice(2), "hex");
  assert.equal(refusal(() => host.run("call", concat(selector, [0]))), "malformed input: too long");
});

test("what a contract knows of itself and the chain", () => {
  const empty = "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8";
  assert.deepEqual(deployed().call("about"), [`0x${"cc".repeat(32)}`, "1700000000000", "7", "10000000000000000", empty]);
});

test("the ABI says all that a client needs", () => {
  const { abi } = built;
  assert.deepEqual(abi.constructor, { args: [{ name: "words", type: "string" }], payable: false });
  const call = (name) => abi.calls.find((known) => known.name === name);
  assert.deepEqual(call("put"), {
    name: "put", selector: call("put").selector,
    args: [{ name: "key", type: "string" }, { name: "notes", type: "string[]" }, { name: "most", type: "u64?" }],
    returns: "u32", mutates: true, payable: false, service: false,
  });
  assert.deepEqual([call("greet").mutates, call("pay").payable, call("tick").service], [false, true, true]);
  assert.equal(call("hidden"), undefined);
  assert.deepEqual(abi.events[1], { name: "Paid", index: 1, fields: [{ name: "to", type: "account" }, { name: "amount", type: "u128" }] });
  assert.deepEqual([abi.name, abi.release, abi.contract], ["test", "1.0.0", "Everything"]);
});

test("the same source is the same module", async () => {
  const again = await compileText(TEXT, { files: { "words.ts": WORDS } });
  assert.deepEqual(again.code, built.code);
  assert.deepEqual(again.abi, built.abi);
});
