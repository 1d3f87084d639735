// Runs a contract as pallet-contracts does, as far as it can be seen from inside: storage, money, events and reverts. What the
// chain extension answers a test says itself.

import { blake2_256 } from "../transform/blake2.mjs";
import { Input, concat, encode } from "./scale.mjs";

export const CMT = 10n ** 18n;
/** The least that an account must have. */
const LEAST = CMT / 100n;
const spendable = (balance) => (balance > LEAST ? balance - LEAST : 0n);
const hex = (bytes) => Buffer.from(bytes).toString("hex");

/** An account by a number, for tests. */
export function account(number) {
  return new Uint8Array(32).fill(number);
}

class Returned extends Error {
  constructor(flags, data) {
    super("returned");
    Object.assign(this, { flags, data });
  }
}

/** What a contract said when it gave up. */
export class Reverted extends Error {}

export class Host {
  /** `extension(id, input)` gives the answer's bytes, or a status as a number. */
  constructor(code, abi, extension = () => 255) {
    this.module = new WebAssembly.Module(code);
    this.abi = abi;
    this.extension = extension;
    this.address = account(0xcc);
    this.time = 1_700_000_000_000n;
    this.block = 7;
    this.storage = new Map();
    this.balances = new Map();
    this.events = [];
  }

  balance(who) {
    return this.balances.get(hex(who)) ?? 0n;
  }

  give(who, amount) {
    this.balances.set(hex(who), this.balance(who) + amount);
  }

  move(from, to, amount) {
    if (this.balance(from) < amount) return false;
    this.give(from, -amount);
    this.give(to, amount);
    return true;
  }

  /** Runs the constructor. */
  deploy(args = {}, options = {}) {
    const { constructor } = this.abi;
    return this.run("deploy", this.encodeArgs(constructor.args, args), options);
  }

  /** Makes a call and gives what it returned, decoded. */
  call(name, args = {}, options = {}) {
    const call = this.abi.calls.find((known) => known.name === name);
    const selector = Buffer.from(call.selector.slice(2), "hex");
    const answer = new Input(this.run("call", concat(selector, this.encodeArgs(call.args, args)), options));
    const value = call.returns ? answer.value(call.returns) : null;
    answer.finish();
    return value;
  }

  encodeArgs(known, args) {
    return concat(...known.map(({ name, type }) => encode(type, args[name])));
  }

  /** All or nothing, as a transaction is. */
  run(entry, input, { from = account(1), value = 0n } = {}) {
    const before = { storage: new Map(this.storage), balances: new Map(this.balances), events: [...this.events] };
    try {
      if (!this.move(from, this.address, value)) throw new Error("the caller has not so much");
      return this.enter(entry, input, from, value);
    } catch (error) {
      Object.assign(this, before);
      throw error;
    }
  }

  enter(entry, input, caller, value) {
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 16 });
    const frame = { memory, input, caller, value };
    const imports = { env: { memory }, ...this.functions(frame) };
    try {
      new WebAssembly.Instance(this.module, imports).exports[entry]();
    } catch (error) {
      if (!(error instanceof Returned)) throw error;
      if (error.flags & 1) throw new Reverted(new Input(error.data).value("string"));
      return error.data;
    }
    return new Uint8Array();
  }

  functions(frame) {
    const read = (at, length) => new Uint8Array(frame.memory.buffer, at >>> 0, length).slice();
    const put = (bytes, at) => new Uint8Array(frame.memory.buffer, at >>> 0, bytes.length).set(bytes);
    const answer = (bytes, out, length) => {
      const view = new DataView(frame.memory.buffer);
      if (view.getUint32(length, true) < bytes.length) throw new Error("OutputBufferTooSmall");
      put(bytes, out);
      view.setUint32(length, bytes.length, true);
    };
    const key = (at, length) => {
      if (length > 128) throw new Error("DecodingFailed");
      return hex(read(at, length));
    };
    const size = (found) => (found ? found.length : -1);
    return {
      seal0: {
        input: (out, length) => answer(frame.input, out, length),
        seal_return: (flags, at, length) => {
          throw new Returned(flags, read(at, length));
        },
        caller: (out, length) => answer(frame.caller, out, length),
        address: (out, length) => answer(this.address, out, length),
        // As on the chain: what it can spend.
        balance: (out, length) => answer(encode("u128", spendable(this.balance(this.address))), out, length),
        minimum_balance: (out, length) => answer(encode("u128", LEAST), out, length),
        value_transferred: (out, length) => answer(encode("u128", frame.value), out, length),
        now: (out, length) => answer(encode("u64", this.time), out, length),
        block_number: (out, length) => answer(encode("u32", this.block), out, length),
        transfer: (to, _toLength, amount) => (this.move(this.address, read(to, 32), new Input(read(amount, 16)).value("u128")) ? 0 : 5),
        deposit_event: (_topics, topics, at, length) => {
          if (topics !== 0) throw new Error("no topics are expected");
          this.events.push(this.decodeEvent(read(at, length)));
        },
        hash_blake2_256: (at, length, out) => put(blake2_256(read(at, length)), out),
        call_chain_extension: (id, at, length, out, outLength) => {
          const said = this.extension(id, new Input(read(at, length)), this);
          if (typeof said === "number") return said;
          answer(said, out, outLength);
          return 0;
        },
      },
      seal1: {
        get_storage: (at, length, out, outLength) => {
          const found = this.storage.get(key(at, length));
          if (!found) return 3;
          answer(found, out, outLength);
          return 0;
        },
        clear_storage: (at, length) => {
          const name = key(at, length);
          const found = this.storage.get(name);
          this.storage.delete(name);
          return size(found);
        },
        contains_storage: (at, length) => size(this.storage.get(key(at, length))),
      },
      seal2: {
        set_storage: (at, length, value, valueLength) => {
          if (valueLength > 16 * 1024) throw new Error("ValueTooLarge");
          const name = key(at, length);
          const found = this.storage.get(name);
          this.storage.set(name, read(value, valueLength));
          return size(found);
        },
      },
    };
  }

  decodeEvent(data) {
    const input = new Input(data);
    const index = input.take(1)[0];
    const event = this.abi.events.find((known) => known.index === index);
    const fields = Object.fromEntries(event.fields.map(({ name, type }) => [name, input.value(type)]));
    input.finish();
    return { event: event.name, ...fields };
  }
}
