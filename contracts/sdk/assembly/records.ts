// Records: documents of the app with a schema, found by key and by index.

import { give_up } from "./abort";
import { ensure_changes_allowed } from "./context";
import { Ask, ask, ask_much } from "./extension";
import { Reader, Writer } from "./scale";
import { Value } from "./value";

/** The most bytes of a record: 16 texts of 128 bytes and what is around them. */
const RECORD: u32 = 2304;
/** The most records of a page. */
const MOST: u32 = 64;

/** A record. The classes of the app's collections extend it. */
export abstract class Row {
  /** By what it is known; up to 64 bytes. */
  key: string = "";
  /** How often it was written; 0 if it never was. */
  revision: u32 = 0;

  /** The collection's name. */
  abstract collection(): string;

  abstract write(to: Writer): void;

  abstract read(from: Reader): void;

  /** Reads the record with a key; `false` if there is none. */
  load(key: string): bool {
    this.key = key;
    this.revision = 0;
    const answer = ask(Ask.RECORDS_GET, "records.get", this.input());
    if (!answer.some()) return false;
    this.revision = answer.u32();
    this.read(answer);
    return true;
  }

  /** Writes it under its key, unless somebody else wrote it since it was read. */
  save(): void {
    ensure_changes_allowed();
    const input = this.input();
    input.bool(true);
    input.u32(this.revision);
    this.write(input);
    this.revision = ask(Ask.RECORDS_PUT, "records.put", input).u32();
  }

  /** Writes it under a key that no record has yet. */
  insert(key: string): void {
    this.key = key;
    this.revision = 0;
    this.save();
  }

  /** Removes it, unless somebody else wrote it since it was read. */
  remove(): void {
    ensure_changes_allowed();
    const input = this.input();
    input.bool(true);
    input.u32(this.revision);
    ask(Ask.RECORDS_REMOVE, "records.remove", input);
    this.revision = 0;
  }

  private input(): Writer {
    const input = new Writer();
    input.string(this.collection());
    input.string(this.key);
    return input;
  }
}

/** A page of records in the order of an index. */
export class Page {
  private last_value: Value | null = null;
  private last_key: string = "";

  /** From a value to a value, both included; `null` is from the first or to the last. */
  constructor(
    private index: u8,
    private from: Value | null,
    private to: Value | null,
    private limit: u32,
  ) {
    if (limit == 0 || limit > MOST) give_up("a page has 1 to 64 records");
  }

  /** Goes on after the last record of the page before: its indexed value and its key. */
  after(value: Value, key: string): void {
    this.last_value = value;
    this.last_key = key;
  }

  rows<T extends Row>(): T[] {
    const input = new Writer();
    input.string(instantiate<T>().collection());
    input.u8(this.index);
    write_optional(this.from, input);
    write_optional(this.to, input);
    write_optional(this.last_value, input);
    if (this.last_value != null) input.string(this.last_key);
    input.u32(this.limit);
    const answer = ask_much(Ask.RECORDS_SCAN, "records.scan", input, 16 + this.limit * RECORD);
    const count = answer.count();
    const rows: T[] = [];
    for (let i: u32 = 0; i < count; i++) {
      const row = instantiate<T>();
      row.key = answer.string();
      row.revision = answer.u32();
      row.read(answer);
      rows.push(row);
    }
    return rows;
  }
}

function write_optional(value: Value | null, to: Writer): void {
  to.bool(value != null);
  if (value != null) value.write(to);
}
