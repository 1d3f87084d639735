// What a contract keeps between calls. Each entry costs a deposit that comes back when it is removed.

import { give_up } from "./abort";
import { decode, encode } from "./codec";
import { answer, answer_buffer, answer_length, ensure_changes_allowed } from "./context";
import * as env from "./env";
import { Writer } from "./scale";

/** The most bytes of a key. */
const LONGEST_KEY: u32 = 128;

function put<T>(key: Writer, value: T): void {
  ensure_changes_allowed();
  const encoded = new Writer();
  encode<T>(value, encoded);
  env.set_storage(key.start, key.length, encoded.start, encoded.length);
}

function find(key: Writer): bool {
  return env.get_storage(key.start, key.length, answer_buffer(), answer_length()) == 0;
}

function clear(key: Writer): void {
  ensure_changes_allowed();
  env.clear_storage(key.start, key.length);
}

function has(key: Writer): bool {
  return env.contains_storage(key.start, key.length) != u32.MAX_VALUE;
}

/** A value under a name. */
export class StorageValue<T> {
  private key: Writer = new Writer(16);

  constructor(private name: string) {
    this.key.string(name);
  }

  /** The value; gives up if it was never set. */
  get(): T {
    if (!find(this.key)) give_up(this.name + " is not set");
    return decode<T>(answer());
  }

  /** The value, or something else if it was never set. */
  get_or(other: T): T {
    return find(this.key) ? decode<T>(answer()) : other;
  }

  set(value: T): void {
    put<T>(this.key, value);
  }

  exists(): bool {
    return has(this.key);
  }

  remove(): void {
    clear(this.key);
  }
}

/** Values under a name, each with a key. */
export class StorageMap<K, V> {
  constructor(private name: string) {}

  private key(id: K): Writer {
    const key = new Writer(64);
    key.string(this.name);
    encode<K>(id, key);
    if (key.length > LONGEST_KEY) give_up(this.name + ": a key of over 128 bytes");
    return key;
  }

  /** The value of a key; gives up if there is none. */
  get(id: K): V {
    if (!find(this.key(id))) give_up(this.name + ": no such entry");
    return decode<V>(answer());
  }

  /** The value of a key, or something else if there is none. */
  get_or(id: K, other: V): V {
    return find(this.key(id)) ? decode<V>(answer()) : other;
  }

  set(id: K, value: V): void {
    put<V>(this.key(id), value);
  }

  has(id: K): bool {
    return has(this.key(id));
  }

  remove(id: K): void {
    clear(this.key(id));
  }
}
