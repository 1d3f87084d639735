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
  chain.call("sync", { order: 0n });
  assert.ok(chain.cases[0].ended);
  assert.deepEqual(chain.events.at(-1), { event: "Settled", order: 0n, paid: true });
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
  assert.equal(chain.cases[0].log.at(-1), "cancelled");
  assert.equal(chain.call("due_until", { time: 1n << 62n }), 0n);
  assert.match(refusal(() => chain.call("write_off", { order: 0n }, { from: BOB })), /^ended already/);
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
  assert.equal(refusal(() => chain.serve()), "plans: no such entry");
  chain.give(chain.address, -FUNDS);
  assert.match(refusal(() => chain.call("subscribe", {}, { value: 10n * CMT })), /^the app is out of CMT for deposits/);
  assert.match(refusal(() => chain.call("subscribe", {}, { value: CMT })), /^the first month is not paid/);
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

test("approval: what is agreed is paid by the queue", () => {
  const chain = new Chain(approvals, { nets: [APPROVAL] });
  chain.give(ALICE, 5000n * CMT);
  chain.deploy({ first: BOB, second: CAROL, third: DAVE });
  chain.call("fill", {}, { value: 1000n * CMT });
  const request = (amount) => chain.call("request", { amount, payee: DAVE, purpose: "stamps" });
  assert.equal(request(5n * CMT), 0n);
  assert.equal(chain.call("waits_at", { request: 0n }), "pay");
  chain.serve();
  assert.equal(chain.balance(DAVE), 5n * CMT);
  assert.equal(chain.call("waits_at", { request: 0n }), "");
  assert.equal(request(500n * CMT), 1n);
  assert.equal(chain.call("waits_at", { request: 1n }), "manager");
  assert.deepEqual([0n, 1n].map((id) => chain.call("levels", { request: id })), [0, 1]);
  assert.deepEqual(chain.cases[1].roles, [BOB, CAROL, DAVE]);
  assert.match(refusal(() => request(0n)), /^ask for something/);
  assert.match(refusal(() => request(996n * CMT)), /^over the budget/);
});

test("approval: what the queue could not pay is tried again", () => {
  const chain = new Chain(approvals, { nets: [APPROVAL] });
  chain.give(chain.address, 8n * CMT);
  chain.deploy({ first: BOB, second: CAROL, third: DAVE });
  for (const request of [0n, 1n]) assert.equal(chain.call("request", { amount: 5n * CMT, payee: DAVE, purpose: "" }), request);
  assert.equal(refusal(() => chain.serve()), "transfer: not enough CMT");
  assert.equal(chain.balance(DAVE), 5n * CMT);
  chain.give(chain.address, 10n * CMT);
  assert.match(refusal(() => chain.call("retry", { request: 0n })), /^no payment waits/);
  chain.call("retry", { request: 1n });
  chain.call("retry", { request: 1n });
  assert.equal(refusal(() => chain.serve()), "process.signal: invalid");
  assert.equal(chain.balance(DAVE), 10n * CMT);
});

test("purchase: deposits are never paid from what buyers left", async () => {
  const chain = await shop();
  chain.give(chain.address, -100n * CMT);
  assert.match(refusal(() => chain.call("buy", { quantity: 1 }, { value: 100n * CMT })), /^the shop is out of CMT for deposits/);
});
