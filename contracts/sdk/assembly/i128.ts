// Whole numbers of 128 bits with sign.

import { give_up } from "./abort";
import { u128 } from "./u128";

const OVERFLOW = "a number does not fit";

/** A whole number from -2^127 to 2^127 - 1, as the rules' `int` is. What does not fit gives up. */
export class i128 {
  static readonly ZERO: i128 = new i128(false, u128.ZERO);

  private constructor(readonly negative: bool, readonly magnitude: u128) {}

  /** From its sign and its magnitude. */
  static of(negative: bool, magnitude: u128): i128 {
    if (magnitude.is_zero()) return i128.ZERO;
    if (magnitude.high >> 63 != 0) {
      if (!negative || magnitude != new u128(0, 1 << 63)) give_up(OVERFLOW);
    }
    return new i128(negative, magnitude);
  }

  static from<T>(value: T): i128 {
    if (!isInteger<T>()) ERROR("i128.from takes a whole number");
    if (isSigned<T>() && value < <T>0) return new i128(true, new u128(~(<u64>(<i64>value)) + 1, 0));
    return i128.of(false, new u128(<u64>value, 0));
  }

  /** From decimal digits, with `-` before them if it is negative. */
  static parse(text: string): i128 {
    const negative = text.startsWith("-");
    return i128.of(negative, u128.parse(negative ? text.substring(1) : text));
  }

  /** From the two's complement. */
  static of_bits(bits: u128): i128 {
    if (bits.high >> 63 == 0) return i128.of(false, bits);
    return new i128(true, complement(bits));
  }

  /** Its two's complement. */
  bits(): u128 {
    return this.negative ? complement(this.magnitude) : this.magnitude;
  }

  /** As 64 bits; gives up if it does not fit. */
  to_i64(): i64 {
    const limit: u64 = this.negative ? 1 << 63 : (1 << 63) - 1;
    if (this.magnitude.high != 0 || this.magnitude.low > limit) give_up(OVERFLOW);
    return this.negative ? <i64>(~this.magnitude.low + 1) : <i64>this.magnitude.low;
  }

  /** Without sign; gives up if it is negative. */
  to_u128(): u128 {
    if (this.negative) give_up(OVERFLOW);
    return this.magnitude;
  }

  static compare(a: i128, b: i128): i32 {
    if (a.negative != b.negative) return a.negative ? -1 : 1;
    const order = u128.compare(a.magnitude, b.magnitude);
    return a.negative ? -order : order;
  }

  @operator("==")
  static equal(a: i128, b: i128): bool {
    return i128.compare(a, b) == 0;
  }

  @operator("!=")
  static unequal(a: i128, b: i128): bool {
    return i128.compare(a, b) != 0;
  }

  @operator("<")
  static less(a: i128, b: i128): bool {
    return i128.compare(a, b) < 0;
  }

  @operator(">")
  static more(a: i128, b: i128): bool {
    return i128.compare(a, b) > 0;
  }

  @operator("<=")
  static at_most(a: i128, b: i128): bool {
    return i128.compare(a, b) <= 0;
  }

  @operator(">=")
  static at_least(a: i128, b: i128): bool {
    return i128.compare(a, b) >= 0;
  }

  @operator("+")
  static add(a: i128, b: i128): i128 {
    if (a.negative == b.negative) return i128.of(a.negative, a.magnitude + b.magnitude);
    if (a.magnitude >= b.magnitude) return i128.of(a.negative, a.magnitude - b.magnitude);
    return i128.of(b.negative, b.magnitude - a.magnitude);
  }

  @operator("-")
  static sub(a: i128, b: i128): i128 {
    if (a.negative != b.negative) return i128.of(a.negative, a.magnitude + b.magnitude);
    if (a.magnitude >= b.magnitude) return i128.of(a.negative, a.magnitude - b.magnitude);
    return i128.of(!a.negative, b.magnitude - a.magnitude);
  }

  @operator("*")
  static mul(a: i128, b: i128): i128 {
    return i128.of(a.negative != b.negative, a.magnitude * b.magnitude);
  }

  /** Toward zero. */
  @operator("/")
  static div(a: i128, b: i128): i128 {
    return i128.of(a.negative != b.negative, a.magnitude / b.magnitude);
  }

  /** What division leaves; it has the sign of `a`. */
  @operator("%")
  static rem(a: i128, b: i128): i128 {
    return i128.of(a.negative, a.magnitude % b.magnitude);
  }

  @operator.prefix("-")
  static neg(a: i128): i128 {
    return i128.of(!a.negative, a.magnitude);
  }

  toString(): string {
    const digits = this.magnitude.toString();
    return this.negative ? "-" + digits : digits;
  }
}

function complement(bits: u128): u128 {
  const low = ~bits.low + 1;
  return new u128(low, ~bits.high + <u64>(low == 0));
}
