// A small chain behind the extension, for the examples: cases, records, rules and deals, enough to see that the scripts do what
// they should. The engines themselves are tested where they are.

import { Host } from "./host.mjs";
import { concat, encode, encodeList, encodeOption, encodeValue, readValue } from "./scale.mjs";

const NOT_FOUND = 2;
const NOT_ALLOWED = 3;
const CONFLICT = 4;
const INVALID = 5;
const WAITS = ["state", "service", "task"];

const u32 = (value) => encode("u32", value);
const u64 = (value) => encode("u64", value);
const attribute = (text, name) => new RegExp(`\\b${name}=["”]([^"”]*)["”]`).exec(text)?.[1];

/** Reads as much of jPDL as the examples use. */
export function readJpdl(text) {
  const body = text.replace(/<!--[^]*?-->/g, "");
  const nodes = [];
  for (const [, kind, attributes, , inner = ""] of body.matchAll(/<(start-state|state|fork|end-state)\b([^>]*?)(\/>|>([^]*?)<\/\1>)/g)) {
    const edges = [...inner.matchAll(/<transition\b([^>]*)\/>/g)].map(([, edge]) => ({ name: attribute(edge, "name") ?? "", to: attribute(edge, "to") }));
    const service = attribute(attributes, "service");
    const timer = /<timer\b[^>]*transition="([^"]*)"/.exec(inner)?.[1];
    nodes.push({ name: attribute(attributes, "name"), kind: service ? "service" : kind, service, timer, edges });
  }
  const variables = [...body.matchAll(/<variable\b([^>]*)\/>/g)].map(([, variable]) => ({ [attribute(variable, "type")]: 0n }));
  return { name: attribute(body, "name"), nodes, variables, roles: 0 };
}

/** Runs the tokens of one case; its forks end when all their branches have. */
class Case {
  constructor(net, owner, roles, variables, queue) {
    Object.assign(this, { net, owner, roles, variables, queue, tokens: new Map(), next: 0, log: [] });
    this.enter(this.add(), net.nodes[0].name);
  }

  add() {
    return this.next++;
  }

  get ended() {
    return this.tokens.size === 0;
  }

  enter(token, name) {
    const node = this.net.nodes.find((known) => known.name === name);
    if (!node) throw new Error(`no node ${name}`);
    this.log.push(name);
    this.tokens.delete(token);
    if (node.kind === "fork") node.edges.forEach(({ to }) => this.enter(this.add(), to));
    else if (node.kind === "decision") this.enter(token, node.decide(this.variables));
    else if (WAITS.includes(node.kind)) this.tokens.set(token, node);
    else if (node.kind !== "end-state") this.enter(token, node.edges[0].to);
    if (node.kind === "service") this.queue.push({ name: node.service, token });
  }

  signal(token, transition) {
    const node = this.tokens.get(token);
    const edge = node?.edges.find(({ name }) => name === transition) ?? (transition === "" && node?.edges.length === 1 ? node.edges[0] : null);
    if (!edge) return false;
    this.enter(token, edge.to);
    return true;
  }
}

export class Chain extends Host {
  /** `nets` by name; `rules` are functions of facts by name. */
  constructor({ code, abi }, { nets = [], rules = {} } = {}) {
    super(code, abi, (id, input) => this.answer(id, input));
    this.nets = new Map(nets.map((net) => [net.name, net]));
    this.rules = rules;
    this.cases = [];
    this.records = new Map();
    this.deals = new Map();
    this.queue = [];
  }

  /** All or nothing, cases and records too. */
  run(...given) {
    const copy = (found) => found && Object.assign(Object.create(Case.prototype), found, { tokens: new Map(found.tokens), log: [...found.log], variables: [...found.variables] });
    const cases = this.cases.map(copy);
    const records = new Map([...this.records].map(([name, rows]) => [name, new Map(rows)]));
    const queue = [...this.queue];
    try {
      return super.run(...given);
    } catch (error) {
      Object.assign(this, { cases, records, queue });
      throw error;
    }
  }

  answer(id, input) {
    const answers = {
      0x0101: () => this.fire(input),
      0x0201: () => this.start(input),
      0x0202: () => this.nextToken(input),
      0x0203: () => this.signal(input),
      0x0204: () => this.info(input),
      0x0206: () => this.close(input),
      0x0207: () => this.cancel(input),
      0x0301: () => this.getRecord(input),
      0x0302: () => this.putRecord(input),
      0x0303: () => this.removeRecord(input),
      0x0304: () => this.scan(input),
      0x0401: () => this.enqueue(input),
      0x0501: () => encodeOption(this.deals.get(input.value("u64")) ?? null, (deal) => deal()),
    };
    const answered = answers[id]();
    input.finish();
    return answered;
  }

  fire(input) {
    input.option(() => input.take(32));
    const rule = this.rules[input.value("string")];
    const facts = input.list(() => ({ kind: input.take(1)[0], fields: input.list(readValue) }));
    input.value("u32");
    if (!rule) return NOT_FOUND;
    facts.forEach((fact) => rule(fact.fields));
    const kept = facts.map((fact, i) => concat(u32(i), u32(i), [fact.kind], encodeList(fact.fields, encodeValue)));
    return concat(encodeList(kept, (item) => item), [0], u32(1));
  }

  start(input) {
    const net = this.nets.get(input.value("string"));
    const roles = input.list(() => input.take(32));
    const variables = [...(net?.variables ?? [])];
    this.assign(variables, input);
    if (!net) return NOT_FOUND;
    if (roles.length !== net.roles) return INVALID;
    const id = this.cases.length;
    const queue = { push: (call) => this.queue.push({ case: BigInt(id), ...call }) };
    this.cases.push(new Case(net, this.address, roles, variables, queue));
    return u64(id);
  }

  assign(variables, input) {
    input.list(() => {
      variables[input.take(1)[0]] = readValue(input);
    });
  }

  nextToken(input) {
    const found = this.cases[Number(input.value("u64"))];
    const after = input.option(() => input.value("u32")) ?? -1;
    if (!found) return NOT_FOUND;
    const token = Math.min(...[...found.tokens.keys()].filter((known) => known > after));
    return encodeOption(Number.isFinite(token) ? token : null, () => concat(u32(token), encode("string", found.tokens.get(token).name)));
  }

  signal(input) {
    const found = this.cases[Number(input.value("u64"))];
    const token = input.value("u32");
    const transition = input.value("string");
    this.assign(found?.variables ?? [], input);
    if (!found?.tokens.has(token)) return NOT_FOUND;
    return found.signal(token, transition) ? new Uint8Array() : INVALID;
  }

  info(input) {
    const found = this.cases[Number(input.value("u64"))];
    if (!found) return NOT_FOUND;
    const roles = encodeList(found.roles, (role) => role);
    return concat(found.owner, found.owner, [found.ended ? 1 : 0], roles, encodeList(found.variables, encodeValue));
  }

  close(input) {
    const id = Number(input.value("u64"));
    if (!this.cases[id]) return NOT_FOUND;
    if (!this.cases[id].ended) return NOT_ALLOWED;
    this.cases[id] = null;
    return new Uint8Array();
  }

  cancel(input) {
    const id = Number(input.value("u64"));
    if (!this.cases[id]) return NOT_FOUND;
    if (this.cases[id].ended) return CONFLICT;
    this.cases[id] = null;
    return new Uint8Array();
  }

  enqueue(input) {
    const call = input.value("bytes");
    input.option(() => input.take(16));
    this.queue.push({ input: call });
    return new Uint8Array();
  }

  collection(input) {
    const name = input.value("string");
    if (!this.records.has(name)) this.records.set(name, new Map());
    return this.records.get(name);
  }

  getRecord(input) {
    const found = this.collection(input).get(input.value("string")) ?? null;
    return encodeOption(found, ({ revision, fields }) => concat(u32(revision), encodeList(fields, encodeValue)));
  }

  putRecord(input) {
    const collection = this.collection(input);
    const key = input.value("string");
    const expected = input.option(() => input.value("u32"));
    const fields = input.list(readValue);
    const revision = collection.get(key)?.revision ?? 0;
    if (expected !== null && expected !== revision) return CONFLICT;
    collection.set(key, { revision: revision + 1, fields });
    return u32(revision + 1);
  }

  removeRecord(input) {
    const collection = this.collection(input);
    const key = input.value("string");
    const expected = input.option(() => input.value("u32"));
    if (!collection.has(key)) return NOT_FOUND;
    if (expected !== null && expected !== collection.get(key).revision) return CONFLICT;
    collection.delete(key);
    return new Uint8Array();
  }

  scan(input) {
    const collection = this.collection(input);
    const index = input.take(1)[0];
    const order = (value) => Object.values(value)[0];
    const from = order(input.option(() => readValue(input)));
    const to = order(input.option(() => readValue(input)));
    input.option(() => [readValue(input), input.value("string")]);
    const limit = input.value("u32");
    const at = ({ fields }) => order(fields[this.indexes[index]]);
    const within = (value) => (value instanceof Uint8Array ? Buffer.compare(value, from) >= 0 && Buffer.compare(value, to) <= 0 : value >= from && value <= to);
    const rows = [...collection].filter(([, row]) => within(at(row))).slice(0, limit);
    return encodeList(rows, ([key, row]) => concat(encode("string", key), u32(row.revision), encodeList(row.fields, encodeValue)));
  }

  /** Fires the timer of a case's only token. */
  expire(id) {
    const [token, node] = [...this.cases[id].tokens][0];
    return this.cases[id].signal(token, node.timer);
  }

  /** Makes the calls that wait, as the queue does. */
  serve() {
    const calls = this.queue.splice(0);
    calls.forEach(({ name, case: id, token, input }) => {
      if (input) return this.run("call", input, { from: this.address });
      const [first, second] = this.abi.calls.find((call) => call.name === name).args;
      this.call(name, { [first.name]: id, [second.name]: token }, { from: this.address });
    });
  }
}
