// Rules, processes, records, the queue and deals: what the library asks the chain, byte by byte, and what it makes of the answer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { selectorOf } from "../transform/generate.mjs";
import { compileText } from "./compile.mjs";
import { Host, Reverted, account } from "./host.mjs";
import { concat, encode, encodeList, encodeOption, encodeValue } from "./scale.mjs";

const ORDER = `import { Account, Decimal, Fact, Hash, Reader, Writer } from "cybermiles";
export class Order extends Fact {
  static readonly OPEN: u8 = 0;
  static readonly PAID: u8 = 1;
  status: u8 = 0; total: Decimal = Decimal.ZERO; count: i64 = 0; vip: bool = false; note: string = ""; buyer: Account = Account.ZERO; ref: Hash = Hash.ZERO;
  kind(): u8 { return 1; }
  write(to: Writer): void {
    to.fields(7); to.valueEnum(this.status); to.valueDecimal(this.total); to.valueInt(this.count); to.valueBool(this.vip);
    to.valueText(this.note); to.valueAccount(this.buyer); to.valueHash(this.ref);
  }
  read(from: Reader): void {
    from.fields(7); this.status = from.valueEnum(); this.total = from.valueDecimal(); this.count = from.valueInt(); this.vip = from.valueBool();
    this.note = from.valueText(); this.buyer = from.valueAccount(); this.ref = from.valueHash();
  }
}
export class Bonus extends Fact {
  rate: Decimal = Decimal.ZERO;
  kind(): u8 { return 0; }
  write(to: Writer): void { to.fields(1); to.valueDecimal(this.rate); }
  read(from: Reader): void { from.fields(1); this.rate = from.valueDecimal(); }
}
`;
const NOTE = `import { Page, Reader, Row, Value, Writer } from "cybermiles";
export class Note extends Row {
  stars: i64 = 0; text: string = "";
  collection(): string { return "notes"; }
  write(to: Writer): void { to.fields(2); to.valueInt(this.stars); to.valueText(this.text); }
  read(from: Reader): void { from.fields(2); this.stars = from.valueInt(); this.text = from.valueText(); }
  static get(key: string): Note | null { const found = new Note(); return found.load(key) ? found : null; }
  static by_stars(from: i64, to: i64, limit: u32 = 16, after: Note | null = null): Note[] {
    const page = new Page(0, Value.int(from), Value.int(to), limit);
    if (after != null) page.after(Value.int(after.stars), after.key);
    return page.rows<Note>();
  }
}
`;
const FLOW = `import { Account, Process, Value } from "cybermiles";
export class Flow extends Process {
  static readonly NAME: string = "flow";
  constructor() { super(Flow.NAME, 2); }
  static load(id: u64): Flow { const found = new Flow(); found.id = id; return found; }
  get boss(): Account { return this.role(0); }
  set boss(account: Account) { this.bind(0, account); }
  get clerk(): Account { return this.role(1); }
  set clerk(account: Account) { this.bind(1, account); }
  get count(): i64 { return this.variable(0).asInt(); }
  set count(value: i64) { this.assign(0, Value.int(value)); }
  get note(): string { return this.variable(1).asText(); }
  set note(value: string) { this.assign(1, Value.text(value)); }
}
`;
const { code, abi } = await compileText(
  `import { Account, Decimal, Hash, Option, load_deal, load_process, load_rules, later, none, some, start_process, u128 } from "cybermiles";
import { Bonus, Order } from "rules/shop";
import { Flow } from "process/flow";
import { Note } from "records/note";

@contract
class Glue {
  @view
  fire(owner: Option<Account>): string {
    const engine = load_rules("shop", owner.is_some ? owner.value : null);
    const order = new Order();
    order.total = Decimal.from("12.5");
    order.count = -3;
    order.vip = true;
    order.note = "süß";
    order.buyer = Account.parse("0x" + "05".repeat(32));
    order.ref = Hash.parse("07".repeat(32));
    const other = new Order();
    engine.max_steps = 500;
    engine.insert(order);
    engine.insert(other);
    engine.fire();
    const bonuses = engine.added<Bonus>();
    let said = order.status.toString() + " " + order.total.toString() + " " + order.deleted.toString() + " " + other.deleted.toString();
    for (let i = 0; i < bonuses.length; i++) said += " bonus " + bonuses[i].rate.toString();
    for (let i = 0; i < engine.messages.length; i++) {
      const message = engine.messages[i];
      said += " message " + message.topic.toString() + " " + message.values[0].asText() + " " + message.values[1].asInt128().toString();
    }
    if (engine.signalled(4) && !engine.signalled(5)) said += " signal 4";
    return said + " in " + engine.steps.toString();
  }

  @call
  begin(count: i64): u64 {
    const flow = new Flow();
    flow.clerk = Account.parse("02".repeat(32));
    flow.boss = Account.parse("01".repeat(32));
    flow.count = 1;
    flow.count = count;
    assert(flow.count == count && flow.boss == Account.parse("01".repeat(32)));
    flow.start();
    return flow.id;
  }

  @call begin_without_roles(): void { new Flow().start(); }
  @call begin_plain(): u64 { return start_process("plain").id; }

  @view
  see(id: u64): string {
    const flow = Flow.load(id);
    return flow.boss.is_zero().toString() + " " + flow.clerk.hex().substring(0, 4) + " " + flow.count.toString() + " " + flow.note + " " +
      flow.ended.toString() + " " + (flow.owner == flow.controller).toString();
  }

  @call
  work(id: u64): string {
    const process = load_process(id);
    let path = "";
    while (process.next()) {
      path += process.token.toString() + process.state + " ";
      if (process.state == "a") process.signal("go");
      if (process.state == "b") process.signal();
    }
    return path;
  }

  @call
  write(id: u64): void {
    const flow = Flow.load(id);
    flow.note = "n";
    flow.save();
    flow.count = 2;
    flow.signal_token(9, "t");
    flow.close();
    flow.cancel();
  }

  @view
  note(key: string): string {
    const note = Note.get(key);
    return note == null ? "none" : note.text + " " + note.revision.toString();
  }

  @call
  jot(key: string): u32 {
    const note = new Note();
    note.text = "first";
    note.insert(key);
    note.stars = 5;
    note.save();
    note.remove();
    return note.revision;
  }

  @view
  page(): string {
    let said = "";
    let after: Note | null = null;
    for (let pages = 0; pages < 3; pages++) {
      const notes = Note.by_stars(-1, 5, 2, after);
      for (let i = 0; i < notes.length; i++) said += notes[i].key + "@" + notes[i].revision.toString() + ":" + notes[i].stars.toString() + " ";
      if (notes.length < 2) break;
      after = notes[notes.length - 1];
    }
    return said;
  }

  @view too_long(): void { Note.by_stars(0, 1, 65); }

  @call
  queue(): void {
    later("charge(u64,u32)").with<u64>(7).with<u32>(8).send();
    later("charge(u64,u32)").with<u64>(7).with<u32>(8).gas(1000, 2000).send();
  }

  @service charge(id: u64, token: u32): void {}

  @view
  deal(id: u64): string {
    const deal = load_deal(id);
    if (deal == null) return "none";
    return deal.seller.hex().substring(0, 2) + deal.buyer.hex().substring(0, 2) + " " + deal.listing.toString() + " " + deal.quantity.toString() + " " +
      deal.amount.toString() + " " + deal.stage.toString() + " " + deal.end.toString();
  }

  @view begin_in_view(): void { start_process("plain"); }
  @view write_in_view(): void { const note = new Note(); note.insert("k"); }
  @view queue_in_view(): void { later("charge(u64,u32)").send(); }
}`,
  { bindings: { "rules/shop": ORDER, "process/flow": FLOW, "process/plain": "", "records/note": NOTE } },
);

/** A host whose extension answers in the order of a script: what is expected, and what comes back. */
function scripted(steps) {
  const rest = [...steps];
  const host = new Host(code, abi, (id, input) => {
    const step = rest.shift();
    assert.ok(step, `nothing more is asked, but 0x${id.toString(16)}`);
    assert.equal(id, step.id);
    if (step.asked) assert.deepEqual(input.bytes, step.asked);
    return step.answer ?? new Uint8Array();
  });
  host.done = () => assert.equal(rest.length, 0, "all was asked");
  return host;
}
const u32 = (value) => encode("u32", value);
const u64 = (value) => encode("u64", value);
const text = (value) => encode("string", value);
const some = (bytes) => concat([1], bytes);
const nothing = Uint8Array.of(0);
const fields = (...values) => encodeList(values, encodeValue);
const assigned = (...pairs) => encodeList(pairs, ([index, value]) => concat([index], encodeValue(value)));
const one = 10n ** 18n;
const refusal = (run) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Reverted) return error.message;
    throw error;
  }
  return null;
};

const order = (status, total) =>
  fields({ enum: status }, { decimal: total }, { int: -3n }, { bool: true }, { text: "süß" }, { account: account(5) }, { hash: account(7) });
const blank = fields({ enum: 0 }, { decimal: 0n }, { int: 0n }, { bool: false }, { text: "" }, { account: account(0) }, { hash: account(0) });

test("rules fire on facts, which come back changed", () => {
  const facts = concat(encode("bytes", new TextEncoder().encode("shop")), [2 << 2], [1], order(0, (125n * one) / 10n), [1], blank, u32(500));
  const kept = (handle, kind, content) => concat(u32(handle), u32(9), [kind], content);
  const answer = concat(
    encodeList([kept(0, 1, order(1, 10n * one)), kept(2, 0, fields({ decimal: one / 2n }))], (item) => item),
    encodeList([concat([0, 3], fields({ text: "hello" }, { int: -(10n ** 30n) })), Uint8Array.of(1, 4)], (item) => item),
    u32(90),
  );
  const host = scripted([
    { id: 0x0101, asked: concat(nothing, facts), answer },
    { id: 0x0101, asked: concat(some(account(6)), facts), answer },
  ]);
  const said = `1 10 false true bonus 0.5 message 3 hello ${-(10n ** 30n)} signal 4 in 90`;
  assert.equal(host.call("fire", { owner: null }), said);
  assert.equal(host.call("fire", { owner: account(6) }), said);
  host.done();
});

test("a fact of other fields than it was built with is refused", () => {
  const answer = (content) => concat(encodeList([concat(u32(0), u32(0), [1], content)], (item) => item), [0], u32(1));
  const said = (content) => refusal(() => scripted([{ id: 0x0101, answer: answer(content) }]).call("fire", { owner: null }));
  assert.equal(said(fields({ enum: 0 })), "other fields than the contract was built with");
  assert.equal(said(fields(...Array(7).fill({ enum: 0 }))), "a field of another type than the contract was built with");
  const large = fields({ enum: 0 }, { decimal: 0n }, { int: 1n << 63n }, { bool: false }, { text: "" }, { account: account(0) }, { hash: account(0) });
  assert.equal(said(large), "a number does not fit");
});

test("a case starts with its roles and variables", () => {
  const asked = concat(text("flow"), [2 << 2], account(1), account(2), assigned([0, { int: 6n }]));
  const host = scripted([{ id: 0x0201, asked, answer: u64(77) }, { id: 0x0201, asked: concat(text("plain"), [0, 0]), answer: u64(78) }]);
  assert.equal(host.call("begin", { count: 6n }), 77n);
  assert.equal(host.call("begin_plain"), 78n);
  host.done();
  assert.equal(refusal(() => host.call("begin_without_roles")), "process.start: nobody plays role 0");
});

test("what a case knows is asked once", () => {
  const info = concat(account(3), account(3), [1], encodeList([account(0), account(0xab)], (item) => item), fields({ int: 41n }, { text: "so" }));
  const host = scripted([{ id: 0x0204, asked: u64(5), answer: info }]);
  assert.equal(host.call("see", { id: 5n }), "true abab 41 so true true");
  host.done();
});

test("a loop goes where tokens wait, and starts again after a signal", () => {
  const next = (after, found) => ({
    id: 0x0202,
    asked: concat(u64(5), encodeOption(after, u32)),
    answer: encodeOption(found, ([token, state]) => concat(u32(token), text(state))),
  });
  const signal = (token, transition) => ({ id: 0x0203, asked: concat(u64(5), u32(token), text(transition), [0]) });
  const host = scripted([
    next(null, [1, "x"]), next(1, [2, "a"]), signal(2, "go"),
    // Token 2 came to b; token 1 was seen.
    next(null, [1, "x"]), next(1, [2, "b"]), signal(2, ""),
    // A join went on with token 0, which comes before them.
    next(null, [0, "y"]), next(0, [1, "x"]), next(1, null),
  ]);
  assert.equal(host.call("work", { id: 5n }), "1x 2a 2b 0y ");
  host.done();
});

test("a case is written, signalled, closed and cancelled", () => {
  const host = scripted([
    { id: 0x0205, asked: concat(u64(5), assigned([1, { text: "n" }])) },
    { id: 0x0203, asked: concat(u64(5), u32(9), text("t"), assigned([0, { int: 2n }])) },
    { id: 0x0206, asked: u64(5) },
    { id: 0x0207, asked: u64(5) },
  ]);
  host.call("write", { id: 5n });
  host.done();
});

test("records are read, written and removed by the revision that was read", () => {
  const name = text("notes");
  const key = text("k");
  const note = (stars) => fields({ int: stars }, { text: "first" });
  const host = scripted([
    { id: 0x0301, asked: concat(name, key), answer: nothing },
    { id: 0x0301, answer: some(concat(u32(4), fields({ int: 1n }, { text: "hi" }))) },
    { id: 0x0302, asked: concat(name, key, some(u32(0)), note(0n)), answer: u32(1) },
    { id: 0x0302, asked: concat(name, key, some(u32(1)), note(5n)), answer: u32(2) },
    { id: 0x0303, asked: concat(name, key, some(u32(2))) },
  ]);
  assert.equal(host.call("note", { key: "k" }), "none");
  assert.equal(host.call("note", { key: "k" }), "hi 4");
  assert.equal(host.call("jot", { key: "k" }), 0);
  host.done();
});

test("pages go on after their last record", () => {
  const row = ([key, revision, stars]) => concat(text(key), u32(revision), fields({ int: stars }, { text: "x" }));
  const asked = (after) =>
    concat(text("notes"), [0], some(encodeValue({ int: -1n })), some(encodeValue({ int: 5n })), encodeOption(after, ([value, key]) => concat(encodeValue(value), text(key))), u32(2));
  const host = scripted([
    { id: 0x0304, asked: asked(null), answer: encodeList([["a", 1, 0n], ["b", 2, 3n]], row) },
    { id: 0x0304, asked: asked([{ int: 3n }, "b"]), answer: encodeList([["c", 3, 4n]], row) },
  ]);
  assert.equal(host.call("page"), "a@1:0 b@2:3 c@3:4 ");
  host.done();
  assert.equal(refusal(() => host.call("too_long")), "a page has 1 to 64 records");
});

test("a call is queued with its selector, arguments and gas", () => {
  const input = concat(Buffer.from(selectorOf("charge(u64,u32)"), "hex"), u64(7), u32(8));
  const host = scripted([
    { id: 0x0401, asked: concat(encode("bytes", input), nothing) },
    { id: 0x0401, asked: concat(encode("bytes", input), some(concat(u64(1000), u64(2000)))) },
  ]);
  host.call("queue");
  host.done();
});

test("a deal is as the chain knows it", () => {
  const deal = concat(account(0xaa), account(0xbb), u64(3), u32(2), encode("u128", 5n * one), [5, 1]);
  const host = scripted([{ id: 0x0501, asked: u64(9), answer: some(deal) }, { id: 0x0501, answer: nothing }]);
  assert.equal(host.call("deal", { id: 9n }), `aabb 3 2 ${5n * one} 5 1`);
  assert.equal(host.call("deal", { id: 10n }), "none");
});

test("a refusal says what was asked and why", () => {
  const reasons = ["malformed input", "not found", "not allowed", "conflict", "invalid", "undone", "over a limit", "not enough CMT", "read-only"];
  reasons.forEach((reason, i) => {
    assert.equal(refusal(() => scripted([{ id: 0x0301, answer: i + 1 }]).call("note", { key: "k" })), `records.get: ${reason}`);
  });
  assert.equal(refusal(() => scripted([{ id: 0x0101, answer: 255 }]).call("fire", { owner: null })), "rules.fire: refused");
  assert.equal(refusal(() => scripted([{ id: 0x0304, answer: 7 }]).call("page")), "records.scan: over a limit");
});

test("nothing is asked that a view may not do", () => {
  for (const name of ["begin_in_view", "write_in_view", "queue_in_view"]) {
    const host = scripted([]);
    assert.equal(refusal(() => host.call(name)), "a view changes nothing");
  }
});
