// Exact decimal numbers with 18 places, as the rules have them: there are no floats on a chain.

import { give_up } from "./abort";
import { i128 } from "./i128";
import { u128 } from "./u128";

const PLACES = 18;
const UNIT: u64 = 1_000_000_000_000_000_000;

/**
 * A number of 10^-18 from -1.7 × 10^20 to 1.7 × 10^20. Adding is exact, multiplying and dividing round toward
 * zero. One CMT is `1`, and its smallest unit is 10^-18: amounts convert without loss.
 */
export class Decimal {
  static readonly ZERO: Decimal = new Decimal(i128.ZERO);
  static readonly ONE: Decimal = new Decimal(i128.of(false, new u128(UNIT, 0)));

  /** From how many 10^-18 it is. */
  constructor(readonly raw: i128 = i128.ZERO) {}

  /** From a whole number or from a text as `"0.8"`. */
  static from<T>(value: T): Decimal {
    if (isString<T>()) return Decimal.parse(<string>value);
    const whole = i128.from(value);
    return new Decimal(i128.of(whole.negative, whole.magnitude * new u128(UNIT, 0)));
  }

  /** An amount of CMT's smallest unit, in CMT. */
  static of_cmt(amount: u128): Decimal {
    return new Decimal(i128.of(false, amount));
  }

  /** In CMT's smallest unit; gives up if it is negative. */
  to_cmt(): u128 {
    return this.raw.to_u128();
  }

  /** Its whole part, toward zero; gives up if it does not fit. */
  to_i64(): i64 {
    return (this.raw / Decimal.ONE.raw).to_i64();
  }

  static parse(text: string): Decimal {
    const negative = text.startsWith("-");
    const digits = negative ? text.substring(1) : text;
    const point = digits.indexOf(".");
    const whole = point < 0 ? digits : digits.substring(0, point);
    const places = point < 0 ? "" : digits.substring(point + 1);
    if (whole.length == 0 || (point >= 0 && places.length == 0)) give_up("no number: " + text);
    if (places.length > PLACES) give_up("more than 18 decimal places: " + text);
    return new Decimal(i128.of(negative, u128.parse(whole + places.padEnd(PLACES, "0"))));
  }

  is_zero(): bool {
    return this.raw.magnitude.is_zero();
  }

  @operator("==")
  static equal(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) == 0;
  }

  @operator("!=")
  static unequal(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) != 0;
  }

  @operator("<")
  static less(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) < 0;
  }

  @operator(">")
  static more(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) > 0;
  }

  @operator("<=")
  static at_most(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) <= 0;
  }

  @operator(">=")
  static at_least(a: Decimal, b: Decimal): bool {
    return i128.compare(a.raw, b.raw) >= 0;
  }

  @operator("+")
  static add(a: Decimal, b: Decimal): Decimal {
    return new Decimal(a.raw + b.raw);
  }

  @operator("-")
  static sub(a: Decimal, b: Decimal): Decimal {
    return new Decimal(a.raw - b.raw);
  }

  @operator("*")
  static mul(a: Decimal, b: Decimal): Decimal {
    const magnitude = a.raw.magnitude.scale(b.raw.magnitude, new u128(UNIT, 0));
    return new Decimal(i128.of(a.raw.negative != b.raw.negative, magnitude));
  }

  @operator("/")
  static div(a: Decimal, b: Decimal): Decimal {
    const magnitude = a.raw.magnitude.scale(new u128(UNIT, 0), b.raw.magnitude);
    return new Decimal(i128.of(a.raw.negative != b.raw.negative, magnitude));
  }

  @operator.prefix("-")
  static neg(a: Decimal): Decimal {
    return new Decimal(-a.raw);
  }

  /** Shortest form: `80`, `0.8`, `-1.25`. */
  toString(): string {
    const unit = new u128(UNIT, 0);
    let text = (this.raw.magnitude / unit).toString();
    const rest = (this.raw.magnitude % unit).low;
    if (rest != 0) {
      const places = rest.toString().padStart(PLACES, "0");
      let end = PLACES;
      while (places.charCodeAt(end - 1) == 48) end--;
      text += "." + places.substring(0, end);
    }
    return this.raw.negative ? "-" + text : text;
  }
}
