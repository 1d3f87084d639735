// A Smart Business Contract, for @polkadot/api: what is the same for every contract. It imports nothing.

/** What a call may use at most that was not tried before: a third of a second. What it leaves costs nothing. */
export const DEFAULT_GAS = { refTime: 300_000_000_000n, proofSize: 4_294_967_295n };
/** How much more gas than a call needed when it was tried it may use: one part of so many. */
const MARGIN = 10n;

const BITS = { u8: 8, u16: 16, u32: 32, u64: 64, u128: 128, i8: 8, i16: 16, i32: 32, i64: 64, i128: 128, decimal: 128 };
const UNIT = 10n ** 18n;
const utf8 = new TextEncoder();

/** What a contract said when it gave up. */
export class ContractReverted extends Error {}

function fromHex(text) {
  const digits = text.replace(/^0x/, "");
  if (digits.length % 2 || /[^0-9a-fA-F]/.test(digits)) throw new TypeError(`no bytes in hex: ${text}`);
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

const toHex = (bytes) => `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
const withMargin = (needed) => {
  const part = BigInt(needed.toString());
  return part + (part + MARGIN - 1n) / MARGIN;
};
const toBytes = (value) => (typeof value === "string" ? fromHex(value) : Uint8Array.from(value));

/** `"0.8"` as how many 10^-18. */
export function parseDecimal(value) {
  const found = /^(-?)(\d+)(?:\.(\d{1,18}))?$/.exec(String(value));
  if (!found) throw new TypeError(`no decimal number of at most 18 places: ${value}`);
  const raw = BigInt(found[2]) * UNIT + BigInt((found[3] ?? "").padEnd(18, "0"));
  return found[1] ? -raw : raw;
}

/** How many 10^-18, as `"0.8"`. */
export function formatDecimal(raw) {
  const magnitude = raw < 0n ? -raw : raw;
  const places = (magnitude % UNIT).toString().padStart(18, "0").replace(/0+$/, "");
  return `${raw < 0n ? "-" : ""}${magnitude / UNIT}${places && `.${places}`}`;
}

/** Writes arguments in SCALE. */
class Writer {
  bytes = [];

  constructor(api) {
    this.api = api;
  }

  put(bytes) {
    for (const byte of bytes) this.bytes.push(byte);
  }

  int(type, value) {
    const bits = BITS[type];
    const signed = !type.startsWith("u");
    const number = BigInt(value);
    const wrapped = signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number);
    if (wrapped !== number) throw new RangeError(`${value} does not fit into ${type}`);
    let rest = BigInt.asUintN(bits, number);
    for (let i = 0; i < bits; i += 8, rest >>= 8n) this.bytes.push(Number(rest & 255n));
  }

  length(value) {
    if (value < 64) this.int("u8", value << 2);
    else if (value < 16384) this.int("u16", (value << 2) | 1);
    else this.int("u32", value * 4 + 2);
  }

  blob(bytes) {
    this.length(bytes.length);
    this.put(bytes);
  }

  fixed(bytes, type) {
    if (bytes.length !== 32) throw new TypeError(`a ${type} has 32 bytes, not ${bytes.length}`);
    this.put(bytes);
  }

  value(type, value) {
    if (type.endsWith("[]")) {
      this.length(value.length);
      for (const item of value) this.value(type.slice(0, -2), item);
    } else if (type.endsWith("?")) {
      const missing = value === null || value === undefined;
      this.int("u8", missing ? 0 : 1);
      if (!missing) this.value(type.slice(0, -1), value);
    } else if (type === "bool") this.int("u8", value ? 1 : 0);
    else if (type === "string") this.blob(utf8.encode(value));
    else if (type === "bytes") this.blob(toBytes(value));
    else if (type === "account") this.fixed(this.api.createType("AccountId32", value).toU8a(), type);
    else if (type === "hash") this.fixed(toBytes(value), type);
    else this.int(type, type === "decimal" ? parseDecimal(value) : value);
  }
}

/** Reads results and events in SCALE. */
class Reader {
  at = 0;

  constructor(api, bytes) {
    this.api = api;
    this.bytes = bytes;
  }

  take(count) {
    if (this.at + count > this.bytes.length) throw new RangeError("the answer is cut short");
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  int(type) {
    const bits = BITS[type];
    const raw = this.take(bits / 8).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    return type.startsWith("u") ? raw : BigInt.asIntN(bits, raw);
  }

  length() {
    const mode = this.bytes[this.at] & 3;
    if (mode === 3) throw new RangeError("too long an answer");
    return Number(this.int(["u8", "u16", "u32"][mode]) >> 2n);
  }

  value(type) {
    if (type.endsWith("[]")) return Array.from({ length: this.length() }, () => this.value(type.slice(0, -2)));
    if (type.endsWith("?")) return this.int("u8") === 0n ? null : this.value(type.slice(0, -1));
    if (type === "bool") return this.int("u8") === 1n;
    if (type === "string") return new TextDecoder().decode(this.take(this.length()));
    if (type === "bytes") return toHex(this.take(this.length()));
    if (type === "account") return this.api.createType("AccountId32", this.take(32)).toString();
    if (type === "hash") return toHex(this.take(32));
    if (type === "decimal") return formatDecimal(this.int(type));
    return BITS[type] > 32 ? this.int(type) : Number(this.int(type));
  }

  finish() {
    if (this.at !== this.bytes.length) throw new RangeError("the answer is longer than the ABI says");
  }
}

/** A contract on the chain. The typed class of an app extends it. */
export class Contract {
  constructor(api, address, abi) {
    this.api = api;
    this.address = address;
    this.abi = abi;
  }

  known(name) {
    const call = this.abi.calls.find((candidate) => candidate.name === name);
    if (!call) throw new TypeError(`${this.abi.contract} has no call ${name}`);
    return call;
  }

  /** The input of a call: its selector and its arguments. */
  input(name, args) {
    const call = this.known(name);
    if (args.length !== call.args.length) throw new TypeError(`${name} takes ${call.args.length} arguments, not ${args.length}`);
    const writer = new Writer(this.api);
    writer.put(fromHex(call.selector));
    call.args.forEach(({ type }, i) => writer.value(type, args[i]));
    return Uint8Array.from(writer.bytes);
  }

  /**
   * A transaction that makes a call: sign and send it. If no gas is given, `signAndSend` tries the call before, in the
   * sender's name: what the contract refuses is not sent, and anything else gets the gas that it needs and a tenth more.
   * In a batch, or signed in another way, it may use `DEFAULT_GAS`.
   */
  tx(name, args, { value = 0n, gasLimit = null, storageDepositLimit = null } = {}) {
    const input = toHex(this.input(name, args));
    const within = (gas) => this.api.tx.contracts.call(this.address, value, gas, storageDepositLimit, input);
    if (gasLimit !== null) return within(gasLimit);
    const tx = within(DEFAULT_GAS);
    tx.signAndSend = async (sender, ...rest) => {
      const from = sender.address ?? sender;
      const { gasRequired } = await this.dryRun(name, args, { from, value, storageDepositLimit });
      const gas = { refTime: withMargin(gasRequired.refTime), proofSize: withMargin(gasRequired.proofSize) };
      return within(gas).signAndSend(sender, ...rest);
    };
    return tx;
  }

  /** Runs a call without a transaction: its result, and what it would cost. Nothing is changed. */
  async dryRun(name, args, { from = this.address, value = 0n, gasLimit = null, storageDepositLimit = null } = {}) {
    const data = toHex(this.input(name, args));
    const run = await this.api.call.contractsApi.call(from, this.address, value, gasLimit, storageDepositLimit, data);
    if (run.result.isErr) throw new Error(this.describe(run.result.asErr));
    const { flags, data: answer } = run.result.asOk;
    const bytes = answer.toU8a(true);
    const bits = typeof flags.toNumber === "function" ? flags.toNumber() : flags.bits.toNumber();
    if (bits & 1) throw new ContractReverted(new Reader(this.api, bytes).value("string"));
    return { result: this.decode(name, bytes), gasRequired: run.gasRequired, gasConsumed: run.gasConsumed, storageDeposit: run.storageDeposit };
  }

  /** Asks a view. */
  async read(name, args, options) {
    return (await this.dryRun(name, args, options)).result;
  }

  decode(name, bytes) {
    const { returns } = this.known(name);
    if (returns === null) return null;
    const reader = new Reader(this.api, bytes);
    const value = reader.value(returns);
    reader.finish();
    return value;
  }

  describe(error) {
    if (!error.isModule) return error.toString();
    const { section, name, docs } = this.api.registry.findMetaError(error.asModule);
    return `${section}.${name}: ${docs.join(" ")}`;
  }

  /** The contract's own events among the records of a block or of a transaction's result. */
  events(records) {
    const own = this.api.createType("AccountId32", this.address).toHex();
    return records
      .map(({ event }) => event)
      .filter(({ section, method, data }) => section === "contracts" && method === "ContractEmitted" && data[0].toHex() === own)
      .map(({ data }) => this.event(data[1].toU8a(true)))
      .filter((event) => event !== null);
  }

  event(bytes) {
    const reader = new Reader(this.api, bytes);
    const index = Number(reader.int("u8"));
    const known = this.abi.events.find((event) => event.index === index);
    if (!known) return null;
    const fields = known.fields.map(({ name, type }) => [name, reader.value(type)]);
    reader.finish();
    return { event: known.name, ...Object.fromEntries(fields) };
  }
}
