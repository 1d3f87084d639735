// Something, or nothing: `T?` at the border of a contract.

import { give_up } from "./abort";
import { decode, encode } from "./codec";
import { Reader, Writer } from "./scale";

/** Something, or nothing. Made by `some` and `none`. */
export class Option<T> {
  private inner: T[] = [];

  constructor(value: T[]) {
    this.inner = value;
  }

  get is_some(): bool {
    return this.inner.length > 0;
  }

  get is_none(): bool {
    return this.inner.length == 0;
  }

  /** What is there; gives up if nothing is. */
  get value(): T {
    if (this.is_none) give_up("nothing there");
    return this.inner[0];
  }

  /** What is there, or something else. */
  or(other: T): T {
    return this.is_some ? this.inner[0] : other;
  }

  encode(to: Writer): void {
    to.bool(this.is_some);
    if (this.is_some) encode<T>(this.inner[0], to);
  }

  decode(from: Reader): void {
    this.inner = from.some() ? [decode<T>(from)] : [];
  }
}

export function some<T>(value: T): Option<T> {
  return new Option<T>([value]);
}

export function none<T>(): Option<T> {
  return new Option<T>([]);
}
