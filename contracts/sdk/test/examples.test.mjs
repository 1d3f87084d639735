// The examples' scripts, each through its story. On the chain itself `cmt test` runs them, from the `tests` folder of each.

import assert from "node:assert/strict";
import { promises as fs } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Chain, readJpdl } from "./chain.mjs";
import { EXAMPLES, compileExample } from "./compile.mjs";
import { CMT, Reverted, account } from "./host.mjs";
import { concat, encode } from "./scale.mjs";

const [ALICE, BOB, CAROL, DAVE] = [1, 2, 3, 4].map(account);
const net = async (example, file) => readJpdl(await fs.readFile(path.join(EXAMPLES, example, "process", file), "utf8"));
const refusal = (run) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Reverted) return error.message;
    throw error;
  }
  return null;
};

/** The papers' rule, on the fields of a `Message`. */
function pricing(fields) {
  const [status, score, , listed] = fields;
  if (status.enum === 0 && score.decimal > 740n * CMT) fields[2] = { decimal: (listed.decimal * 8n) / 10n };
}

const purchase = await compileExample("purchase");
async function shop() {
  const chain = new Chain(purchase, { nets: [await net("purchase", "purchase.xml")], rules: { pricing } });
  chain.indexes = [0];
  chain.give(chain.address, 100n * CMT);
  chain.give(ALICE, 1000n * CMT);
  chain.deploy({ seller: BOB, listed_price: 100n * CMT, stock: 3, credit_bureau: CAROL });
  return chain;
}

test("purchase: the papers' process, as printed, has their states", async () => {
  const { name, nodes } = await net("purchase", "purchase.xml");
  assert.equal(name, "purchase process");
  assert.deepEqual(nodes.map((node) => node.name), ["request a purchase", "evaluate", "approved", "decrement inventory", "credit seller", "deduct from buyer", "done"]);
});

test("purchase: the papers' rule makes the price", async () => {
  const chain = await shop();
  assert.equal(chain.call("price", { buyer: ALICE }), 100n * CMT);
  chain.call("rate", { buyer: ALICE, fico_score: 741 }, { from: CAROL });
  assert.equal(chain.call("price", { buyer: ALICE }), 80n * CMT);
  chain.call("rate", { buyer: ALICE, fico_score: 740 }, { from: CAROL });
  assert.equal(chain.call("price", { buyer: ALICE }), 100n * CMT);
  assert.match(refusal(() => chain.call("rate", { buyer: ALICE, fico_score: 800 }, { from: ALICE })), /^only the credit bureau rates \(contract.ts:\d+\)$/);
});

test("purchase: approved, it moves goods and money", async () => {
  const chain = await shop();
  chain.call("rate", { buyer: ALICE, fico_score: 741 }, { from: CAROL });
  assert.equal(chain.call("buy", { quantity: 2 }, { value: 200n * CMT }), 0n);
  assert.equal(chain.balance(ALICE), 800n * CMT);
  assert.deepEqual([...chain.cases[0].tokens.values()].map((node) => node.name), ["evaluate"]);
  chain.call("approve", { order: 0n }, { from: BOB });
  assert.equal(chain.call("stock"), 1);
  assert.equal(chain.balance(BOB), 160n * CMT);
  assert.equal(chain.balance(ALICE), 840n * CMT);
  assert.equal(chain.balance(chain.address), 100n * CMT);
  assert.ok(chain.cases[0].ended);
  assert.deepEqual(chain.cases[0].log, ["request a purchase", "evaluate", "approved", "decrement inventory", "credit seller", "deduct from buyer", "done", "done", "done"]);
  assert.deepEqual(chain.events, [
    { event: "Ordered", order: 0n, buyer: ALICE, quantity: 2, price: 160n * CMT },
    { event: "Sold", order: 0n, seller: BOB, price: 160n * CMT },
  ]);
});

test("purchase: disapproved, the buyer has his money back", async () => {
  const chain = await shop();
  chain.call("buy", { quantity: 1 }, { value: 100n * CMT });
  chain.call("disapprove", { order: 0n }, { from: BOB });
  assert.equal(chain.balance(ALICE), 1000n * CMT);
  assert.equal(chain.balance(BOB), 0n);
  assert.equal(chain.call("stock"), 3);
  assert.deepEqual(chain.cases[0].log, ["request a purchase", "evaluate", "done"]);
  assert.match(refusal(() => chain.call("approve", { order: 0n }, { from: BOB })), /^decided already/);
  assert.match(refusal(() => chain.call("disapprove", { order: 0n }, { from: BOB })), /^decided already/);
  chain.call("clear", { order: 0n });
  assert.equal(refusal(() => chain.call("approve", { order: 0n }, { from: BOB })), "orders: no such entry");
});

test("purchase: nothing is sold that is not there, for less, or by others", async () => {
  const chain = await shop();
  assert.match(refusal(() => chain.call("buy", { quantity: 4 }, { value: 500n * CMT })), /^out of stock/);
  assert.match(refusal(() => chain.call("buy", { quantity: 0 })), /^buy one at least/);
  assert.match(refusal(() => chain.call("buy", { quantity: 2 }, { value: 199n * CMT })), /^it costs 200 CMT/);
  chain.call("buy", { quantity: 2 }, { value: 200n * CMT });
  chain.call("buy", { quantity: 2 }, { value: 200n * CMT });
  assert.match(refusal(() => chain.call("approve", { order: 0n }, { from: ALICE })), /^only the seller decides/);
  chain.call("approve", { order: 0n }, { from: BOB });
  assert.match(refusal(() => chain.call("approve", { order: 1n }, { from: BOB })), /^out of stock/);
  assert.equal(refusal(() => chain.call("clear", { order: 1n })), "process.close: not allowed");
  chain.call("disapprove", { order: 1n }, { from: BOB });
  assert.equal(chain.balance(ALICE), 800n * CMT);
});

test("purchase: its seller closes the shop once all is decided, and nothing stays behind", async () => {
  const chain = await shop();
  const close = (from) => chain.call("close_shop", {}, { from });
  const left = () => ["product", "profile"].map((name) => chain.records.get(name).size);
  for (let i = 100; i < 170; i++) chain.call("rate", { buyer: account(i), fico_score: i }, { from: CAROL });
  chain.call("buy", { quantity: 1 }, { value: 100n * CMT });
  assert.match(refusal(() => close(BOB)), /^an order is not decided/);
  chain.call("disapprove", { order: 0n }, { from: BOB });
  assert.match(refusal(() => close(ALICE)), /^only the seller closes the shop/);
  assert.equal(close(BOB), false);
  assert.deepEqual([left(), chain.balance(BOB)], [[1, 6], 0n]);
  assert.equal(close(BOB), true);
  assert.deepEqual([left(), chain.balance(BOB), chain.balance(ALICE)], [[0, 0], 100n * CMT - CMT / 100n, 1000n * CMT]);
  for (const run of [
    () => chain.call("buy", { quantity: 1 }, { value: 100n * CMT }),
    () => chain.call("rate", { buyer: ALICE, fico_score: 741 }, { from: CAROL }),
    () => chain.call("price", { buyer: ALICE }),
  ]) assert.match(refusal(run), /^the shop is closed/);
  // The app is removed: there are no collections any more, and its deposits have come back.
  chain.collection = () => assert.fail("no collection");
  chain.give(chain.address, 3n * CMT);
  chain.call("clear", { order: 0n });
  assert.match(refusal(() => close(ALICE)), /^only the seller closes the shop/);
  assert.equal(close(BOB), true);
  assert.equal(chain.balance(BOB), 103n * CMT - CMT / 100n);
  assert.equal(close(BOB), true);
});

test("purchase: what costs nothing is not sold, as its orders would not be seen when the shop closes", () => {
  const chain = new Chain(purchase);
  assert.match(refusal(() => chain.deploy({ seller: BOB, listed_price: 0n, stock: 3, credit_bureau: CAROL })), /^it costs something/);
});

const orders = await compileExample("order-to-cash");
const deal = (stage, result, { seller = BOB, amount = 50n * CMT } = {}) => () =>
  concat(seller, ALICE, encode("u64", 1), encode("u32", 1), encode("u128", amount), [stage, result]);
async function office() {
  const chain = new Chain(orders, { nets: [await net("order-to-cash", "order.xml")] });
  chain.indexes = [0, 3, 4];
  chain.deploy({ seller: BOB });
  return chain;
}
const at = (chain, id) => [...chain.cases[id].tokens.values()].map((node) => node.name);

test("order to cash: an order follows its deal to the money", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(0, 0));
  assert.equal(chain.call("place", { deal: 7n }), 0n);
  assert.equal(chain.call("order", { deal: 7n }), 0n);
  assert.deepEqual(at(chain, 0), ["acceptance"]);
  chain.deals.set(7n, deal(1, 0));
  chain.call("sync", { order: 0n }, { from: DAVE });
  assert.deepEqual(at(chain, 0), ["shipment"]);
  chain.deals.set(7n, deal(2, 0));
  chain.call("sync", { order: 0n });
  assert.deepEqual(at(chain, 0), ["payment"]);
  assert.deepEqual(chain.call("invoices", { buyer: ALICE }), [0n]);
  assert.equal(chain.call("due_until", { time: chain.time + 14n * 86_400_000n }), 50n * CMT);
  assert.equal(chain.call("due_until", { time: chain.time + 14n * 86_400_000n - 1n }), 0n);
  chain.deals.set(7n, deal(5, 1));
  assert.equal(refusal(() => chain.call("clear", { order: 0n })), "process.close: not allowed");
  chain.call("sync", { order: 0n });
  assert.ok(chain.cases[0].ended);
  assert.deepEqual(chain.events.at(-1), { event: "Settled", order: 0n, paid: true });
  chain.call("clear", { order: 0n }, { from: DAVE });
  assert.equal(chain.cases[0], null);
  assert.equal(chain.call("order", { deal: 7n }), null);
  assert.deepEqual(chain.call("invoices", { buyer: ALICE }), [0n]);
  chain.deals.set(7n, deal(5, 1, { amount: 0n }));
  assert.match(refusal(() => chain.call("place", { deal: 7n })), /^not in CMT/);
});

test("order to cash: what is overdue is marked, and may still be paid", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(3, 0));
  chain.call("place", { deal: 7n });
  assert.deepEqual(at(chain, 0), ["payment"]);
  assert.ok(chain.expire(0));
  assert.deepEqual(at(chain, 0), ["remind"]);
  assert.deepEqual(chain.call("overdue"), []);
  chain.serve();
  assert.deepEqual(chain.call("overdue"), [0n]);
  assert.deepEqual(at(chain, 0), ["collection"]);
  chain.deals.set(7n, deal(5, 3));
  chain.call("sync", { order: 0n });
  assert.deepEqual(chain.call("overdue"), []);
  assert.ok(chain.cases[0].ended);
});

test("order to cash: a reminder that the queue could not make is made by whoever asks, once", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(3, 0));
  chain.call("place", { deal: 7n });
  assert.ok(chain.expire(0));
  const late = [...chain.queue];
  chain.queue = [];
  chain.call("sync", { order: 0n }, { from: DAVE });
  assert.deepEqual(at(chain, 0), ["collection"]);
  assert.deepEqual(chain.call("overdue"), [0n]);
  chain.queue = late;
  chain.serve();
  assert.deepEqual(at(chain, 0), ["collection"]);
  assert.equal(chain.events.filter(({ event }) => event === "Reminded").length, 1);
  chain.deals.set(7n, deal(5, 2));
  chain.call("sync", { order: 0n });
  assert.deepEqual(chain.call("overdue"), []);
  assert.equal(chain.cases[0].log.at(-1), "cancelled");
});

test("order to cash: a refund cancels, before and after the goods are on their way", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(0, 0));
  chain.deals.set(8n, deal(2, 0));
  chain.call("place", { deal: 7n });
  chain.call("place", { deal: 8n });
  for (const id of [7n, 8n]) chain.deals.set(id, deal(5, 2));
  for (const order of [0n, 1n]) chain.call("sync", { order });
  assert.deepEqual(chain.cases.map((found) => found.log.at(-1)), ["cancelled", "cancelled"]);
  assert.equal(chain.call("due_until", { time: 1n << 62n }), 0n);
});

test("order to cash: the invoice is of what was agreed, also if the deal ended meanwhile", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(0, 0));
  chain.call("place", { deal: 7n });
  chain.deals.set(7n, deal(5, 1, { amount: 0n }));
  chain.call("sync", { order: 0n });
  assert.ok(chain.cases[0].ended);
  assert.deepEqual(chain.events[1], { event: "Invoiced", order: 0n, amount: 50n * CMT, due: chain.time + 14n * 86_400_000n });
});

test("order to cash: an order whose deal is forgotten is written off", async () => {
  const chain = await office();
  chain.deals.set(7n, deal(2, 0));
  chain.call("place", { deal: 7n });
  assert.match(refusal(() => chain.call("write_off", { order: 0n }, { from: BOB })), /^the deal is known/);
  chain.deals.delete(7n);
  assert.match(refusal(() => chain.call("sync", { order: 0n })), /^no such deal/);
  assert.match(refusal(() => chain.call("write_off", { order: 0n })), /^only the shop writes off/);
  chain.call("write_off", { order: 0n }, { from: BOB });
  assert.equal(chain.cases[0], null);
  assert.deepEqual(chain.events.at(-1), { event: "Settled", order: 0n, paid: false });
  assert.equal(chain.call("order", { deal: 7n }), null);
  assert.equal(chain.call("due_until", { time: 1n << 62n }), 0n);
  assert.equal(refusal(() => chain.call("write_off", { order: 0n }, { from: BOB })), "process.info: not found");
});

test("order to cash: an order is written off wherever it waits, but not when it has ended", async () => {
  const chain = await office();
  for (const id of [7n, 8n]) chain.deals.set(id, deal(2, 0));
  for (const id of [7n, 8n]) chain.call("place", { deal: id });
  assert.ok(chain.expire(0));
  chain.deals.set(8n, deal(5, 1));
  chain.call("sync", { order: 1n });
  chain.deals.clear();
  chain.call("write_off", { order: 0n }, { from: BOB });
  assert.equal(chain.cases[0], null);
  assert.match(refusal(() => chain.call("write_off", { order: 1n }, { from: BOB })), /^ended already/);
  chain.call("clear", { order: 1n });
  assert.deepEqual(chain.cases, [null, null]);
});

test("order to cash: other people's deals are not followed", async () => {
  const chain = await office();
  assert.match(refusal(() => chain.call("place", { deal: 9n })), /^no such deal/);
  chain.deals.set(7n, deal(0, 0, { seller: CAROL }));
  assert.match(refusal(() => chain.call("place", { deal: 7n })), /^not a deal of this shop/);
  chain.deals.set(7n, deal(0, 0, { amount: 0n }));
  assert.match(refusal(() => chain.call("place", { deal: 7n })), /^not in CMT/);
  chain.deals.set(7n, deal(0, 0));
  assert.match(refusal(() => chain.call("place", { deal: 7n }, { from: DAVE })), /^not your deal/);
  chain.call("place", { deal: 7n });
  assert.match(refusal(() => chain.call("place", { deal: 7n })), /^placed already/);
  assert.equal(refusal(() => chain.call("remind", { order: 0n, token: 0 })), "only the queue calls this");
});

const FUNDS = 5n * CMT;
const subscriptions = await compileExample("subscription");
async function magazine() {
  const chain = new Chain(subscriptions, { nets: [await net("subscription", "subscription.xml")] });
  chain.give(chain.address, FUNDS);
  chain.give(ALICE, 100n * CMT);
  chain.deploy({ to: BOB, monthly: 10n * CMT });
  return chain;
}

test("subscription: each month is charged until nothing is left", async () => {
  const chain = await magazine();
  chain.call("subscribe", {}, { value: 25n * CMT });
  assert.equal(chain.balance(BOB), 10n * CMT);
  assert.equal(chain.call("prepaid", { subscription: 0n }), 15n * CMT);
  assert.ok(chain.expire(0));
  chain.serve();
  assert.deepEqual([chain.balance(BOB), chain.call("months", { subscription: 0n })], [20n * CMT, 2]);
  assert.ok(chain.expire(0));
  chain.serve();
  assert.equal(chain.cases[0], null);
  assert.equal(chain.balance(BOB), 20n * CMT);
  assert.equal(chain.balance(ALICE), 80n * CMT);
  assert.deepEqual(chain.events.at(-1), { event: "Ended", subscription: 0n, returned: 5n * CMT });
});

test("subscription: it is topped up by anybody and cancelled by the subscriber", async () => {
  const chain = await magazine();
  chain.give(DAVE, 30n * CMT);
  chain.call("subscribe", {}, { value: 10n * CMT });
  chain.call("top_up", { subscription: 0n }, { from: DAVE, value: 30n * CMT });
  assert.match(refusal(() => chain.call("cancel", { subscription: 0n }, { from: DAVE })), /^only the subscriber cancels/);
  chain.call("cancel", { subscription: 0n });
  assert.equal(chain.balance(ALICE), 120n * CMT);
  assert.equal(chain.balance(chain.address), FUNDS);
  assert.equal(refusal(() => chain.call("top_up", { subscription: 0n })), "plans: no such entry");
});

test("subscription: it may be cancelled while a charge waits", async () => {
  const chain = await magazine();
  chain.call("subscribe", {}, { value: 30n * CMT });
  assert.ok(chain.expire(0));
  chain.call("cancel", { subscription: 0n });
  assert.equal(chain.balance(ALICE), 90n * CMT);
  // No failure: the queue would try it again.
  chain.serve();
  assert.equal(chain.balance(BOB), 10n * CMT);
  chain.give(chain.address, -FUNDS);
  assert.match(refusal(() => chain.call("subscribe", {}, { value: 20n * CMT })), /^the app is out of CMT for deposits/);
  assert.match(refusal(() => chain.call("subscribe", {}, { value: CMT })), /^the first month is not paid/);
});

test("subscription: a charge that the queue could not make is made by whoever asks, once, and not queued", async () => {
  const chain = await magazine();
  chain.call("subscribe", {}, { value: 30n * CMT });
  const retry = () => chain.call("retry", { subscription: 0n }, { from: DAVE });
  assert.match(refusal(retry), /^no charge waits/);
  assert.ok(chain.expire(0));
  const late = [...chain.queue];
  chain.queue = [];
  retry();
  assert.deepEqual([chain.balance(BOB), chain.queue], [20n * CMT, []]);
  assert.match(refusal(retry), /^no charge waits/);
  // If the queue comes after all, there is nothing left for it to do.
  chain.queue = late;
  chain.serve();
  assert.deepEqual([chain.balance(BOB), chain.call("months", { subscription: 0n })], [20n * CMT, 2]);
  assert.ok(chain.expire(0));
  chain.serve();
  assert.deepEqual([chain.balance(BOB), chain.call("prepaid", { subscription: 0n })], [30n * CMT, 0n]);
});

const approvals = await compileExample("approval");
/** As in approval.bpmn. */
const APPROVAL = {
  name: "approval",
  roles: 3,
  variables: [{ decimal: 0n }, { account: account(0) }, { text: "" }, { int: 0n }, { bool: false }],
  nodes: [
    { name: "requested", kind: "start-state", edges: [{ name: "", to: "levels" }] },
    { name: "levels", kind: "decision", decide: levels },
    { name: "manager", kind: "task", edges: [{ name: "", to: "paid" }] },
    { name: "pay", kind: "service", service: "pay", edges: [{ name: "", to: "paid" }] },
    { name: "paid", kind: "end-state", edges: [] },
  ],
};
function levels(variables) {
  const amount = variables[0].decimal;
  variables[3] = { int: amount <= 10n * CMT ? 0n : 1n };
  return amount <= 10n * CMT ? "pay" : "manager";
}

function office_of(budget) {
  const chain = new Chain(approvals, { nets: [APPROVAL] });
  chain.give(chain.address, budget);
  chain.deploy({ first: BOB, second: CAROL, third: DAVE, staff: [ALICE, BOB] });
  const request = (amount, from = ALICE) => chain.call("request", { amount, payee: DAVE, purpose: "stamps" }, { from });
  return { chain, request };
}

test("approval: what is agreed is paid by the queue", () => {
  const { chain, request } = office_of(0n);
  chain.give(ALICE, 5000n * CMT);
  chain.call("fill", {}, { value: 1000n * CMT });
  assert.equal(request(5n * CMT), 0n);
  assert.equal(chain.call("waits_at", { request: 0n }), "pay");
  chain.serve();
  assert.equal(chain.balance(DAVE), 5n * CMT);
  assert.equal(chain.cases[0], null);
  assert.equal(request(500n * CMT), 1n);
  assert.equal(chain.call("waits_at", { request: 1n }), "manager");
  assert.equal(chain.call("levels", { request: 1n }), 1);
  assert.deepEqual(chain.cases[1].roles, [BOB, CAROL, DAVE]);
  assert.match(refusal(() => request(0n)), /^ask for something/);
  assert.match(refusal(() => request(996n * CMT)), /^over the budget/);
});

test("approval: only the staff asks, and for little without a signature", () => {
  const { chain, request } = office_of(1000n * CMT);
  assert.match(refusal(() => request(1n, DAVE)), /^only the staff asks/);
  for (let i = 0; i < 5; i++) request(10n * CMT);
  assert.match(refusal(() => request(1n)), /^over the month's petty cash/);
  assert.equal(chain.cases.length, 5);
  request(11n * CMT);
  request(10n * CMT, BOB);
  chain.time += 30n * 86_400_000n;
  request(10n * CMT);
});

test("approval: what the queue could not pay the staff pays at once, and nothing is queued", () => {
  const { chain, request } = office_of(8n * CMT);
  for (const id of [0n, 1n]) assert.equal(request(5n * CMT), id);
  assert.equal(refusal(() => chain.serve()), "transfer: not enough CMT");
  const retry = (id, from = ALICE) => chain.call("retry", { request: id }, { from });
  assert.equal(refusal(() => retry(1n)), "transfer: not enough CMT");
  chain.give(chain.address, 10n * CMT);
  assert.match(refusal(() => retry(1n, DAVE)), /^only the staff asks/);
  retry(1n);
  assert.deepEqual([chain.balance(DAVE), chain.queue, chain.cases], [10n * CMT, [], [null, null]]);
  assert.equal(refusal(() => retry(1n)), "process.next: not found");
  chain.give(chain.address, 500n * CMT);
  request(500n * CMT);
  assert.match(refusal(() => retry(2n)), /^no payment waits/);
});

test("approval: what ended without a payment is cleared away", () => {
  const { chain, request } = office_of(1000n * CMT);
  request(500n * CMT);
  assert.equal(refusal(() => chain.call("clear", { request: 0n })), "process.close: not allowed");
  chain.cases[0].signal(0, "");
  assert.equal(chain.call("waits_at", { request: 0n }), "");
  chain.call("clear", { request: 0n }, { from: DAVE });
  assert.equal(chain.cases[0], null);
});

test("approval: every signature has a deadline", async () => {
  const text = await fs.readFile(path.join(EXAMPLES, "approval", "process", "approval.bpmn"), "utf8");
  const found = (pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
  const tasks = found(/<bpmn:userTask id="(\w+)"/g);
  assert.deepEqual(tasks, ["manager", "deputy", "director", "board"]);
  assert.deepEqual(found(/<bpmn:boundaryEvent id="\w+" attachedToRef="(\w+)"/g), tasks);
});

test("purchase: deposits are never paid from what buyers left", async () => {
  const chain = await shop();
  chain.give(chain.address, -100n * CMT);
  assert.match(refusal(() => chain.call("buy", { quantity: 1 }, { value: 100n * CMT })), /^the shop is out of CMT for deposits/);
});
