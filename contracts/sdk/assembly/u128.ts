// Whole numbers of 128 bits without sign; what does not fit gives up, nothing wraps around.

import { give_up } from "./abort";

const OVERFLOW = "a number does not fit";

/** A whole number from 0 to 2^128 - 1, as amounts of CMT in its smallest unit are. */
export class u128 {
  static readonly ZERO: u128 = new u128(0, 0);
  static readonly ONE: u128 = new u128(1, 0);
  static readonly MAX: u128 = new u128(u64.MAX_VALUE, u64.MAX_VALUE);

  constructor(readonly low: u64 = 0, readonly high: u64 = 0) {}

  /** From a whole number; a negative one gives up. */
  static from<T>(value: T): u128 {
    if (!isInteger<T>()) ERROR("u128.from takes a whole number");
    if (isSigned<T>() && value < <T>0) give_up(OVERFLOW);
    return new u128(<u64>value, 0);
  }

  /** So many CMT in its smallest unit, 10^-18. */
  static cmt(amount: u64): u128 {
    return u128.from(amount) * new u128(1_000_000_000_000_000_000, 0);
  }

  /** From decimal digits. */
  static parse(text: string): u128 {
    if (text.length == 0) give_up("no number");
    let value = u128.ZERO;
    const ten = new u128(10, 0);
    for (let i = 0; i < text.length; i++) {
      const digit = text.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) give_up("no number: " + text);
      value = value * ten + u128.from(digit);
    }
    return value;
  }

  is_zero(): bool {
    return (this.low | this.high) == 0;
  }

  /** As 64 bits; gives up if it does not fit. */
  to_u64(): u64 {
    if (this.high != 0) give_up(OVERFLOW);
    return this.low;
  }

  /** How many bits it takes. */
  bits(): u32 {
    return this.high != 0 ? 128 - <u32>clz(this.high) : 64 - <u32>clz(this.low);
  }

  static compare(a: u128, b: u128): i32 {
    if (a.high != b.high) return a.high < b.high ? -1 : 1;
    if (a.low != b.low) return a.low < b.low ? -1 : 1;
    return 0;
  }

  @operator("==")
  static equal(a: u128, b: u128): bool {
    return u128.compare(a, b) == 0;
  }

  @operator("!=")
  static unequal(a: u128, b: u128): bool {
    return u128.compare(a, b) != 0;
  }

  @operator("<")
  static less(a: u128, b: u128): bool {
    return u128.compare(a, b) < 0;
  }

  @operator(">")
  static more(a: u128, b: u128): bool {
    return u128.compare(a, b) > 0;
  }

  @operator("<=")
  static at_most(a: u128, b: u128): bool {
    return u128.compare(a, b) <= 0;
  }

  @operator(">=")
  static at_least(a: u128, b: u128): bool {
    return u128.compare(a, b) >= 0;
  }

  @operator("+")
  static add(a: u128, b: u128): u128 {
    const low = a.low + b.low;
    const carry = <u64>(low < a.low);
    const high = a.high + b.high;
    const sum = high + carry;
    if (high < a.high || sum < high) give_up(OVERFLOW);
    return new u128(low, sum);
  }

  @operator("-")
  static sub(a: u128, b: u128): u128 {
    if (u128.compare(a, b) < 0) give_up(OVERFLOW);
    return new u128(a.low - b.low, a.high - b.high - <u64>(a.low < b.low));
  }

  @operator("*")
  static mul(a: u128, b: u128): u128 {
    const product = Wide.product(a, b);
    if (product.bits() > 128) give_up(OVERFLOW);
    return product.low();
  }

  @operator("/")
  static div(a: u128, b: u128): u128 {
    if (b.is_zero()) give_up("division by zero");
    if ((a.high | b.high) == 0) return new u128(a.low / b.low, 0);
    return Wide.of(a).divide(b).low();
  }

  @operator("%")
  static rem(a: u128, b: u128): u128 {
    return a - (a / b) * b;
  }

  /** `this * by / divisor` without overflow between, rounded down. */
  scale(by: u128, divisor: u128): u128 {
    if (divisor.is_zero()) give_up("division by zero");
    const quotient = Wide.product(this, by).divide(divisor);
    if (quotient.bits() > 128) give_up(OVERFLOW);
    return quotient.low();
  }

  toString(): string {
    if (this.high == 0) return this.low.toString();
    // 10^19 is the largest power of ten in 64 bits.
    const part = new u128(10_000_000_000_000_000_000, 0);
    const rest = (this % part).low.toString();
    return (this / part).toString() + rest.padStart(19, "0");
  }
}

/** A number of 256 bits, between a multiplication and a division: eight digits of 32 bits, the lowest first. */
class Wide {
  private digits: StaticArray<u32> = new StaticArray<u32>(8);

  static of(value: u128): Wide {
    const wide = new Wide();
    wide.set(0, value);
    return wide;
  }

  static product(a: u128, b: u128): Wide {
    const left = Wide.of(a).digits;
    const right = Wide.of(b).digits;
    const wide = new Wide();
    const digits = wide.digits;
    for (let i = 0; i < 4; i++) {
      let carry: u64 = 0;
      for (let j = 0; j < 4; j++) {
        carry += <u64>left[i] * <u64>right[j] + <u64>digits[i + j];
        digits[i + j] = <u32>carry;
        carry >>= 32;
      }
      digits[i + 4] = <u32>carry;
    }
    return wide;
  }

  private set(at: i32, value: u128): void {
    this.digits[at] = <u32>value.low;
    this.digits[at + 1] = <u32>(value.low >> 32);
    this.digits[at + 2] = <u32>value.high;
    this.digits[at + 3] = <u32>(value.high >> 32);
  }

  low(): u128 {
    const d = this.digits;
    return new u128(<u64>d[0] | (<u64>d[1] << 32), <u64>d[2] | (<u64>d[3] << 32));
  }

  bits(): u32 {
    for (let i = 7; i >= 0; i--) {
      if (this.digits[i] != 0) return <u32>(i + 1) * 32 - <u32>clz(this.digits[i]);
    }
    return 0;
  }

  /** The whole quotient; `by` is not zero. */
  divide(by: u128): Wide {
    if (by.high == 0 && by.low >> 32 == 0) return this.divide_short(<u32>by.low);
    const quotient = new Wide();
    let rest = u128.ZERO;
    for (let bit = <i32>this.bits() - 1; bit >= 0; bit--) {
      const overflow = rest.high >> 63 != 0;
      const next = (this.digits[bit >> 5] >> (bit & 31)) & 1;
      rest = new u128((rest.low << 1) | <u64>next, (rest.high << 1) | (rest.low >> 63));
      if (overflow || u128.compare(rest, by) >= 0) {
        rest = new u128(rest.low - by.low, rest.high - by.high - <u64>(rest.low < by.low));
        quotient.digits[bit >> 5] |= 1 << (bit & 31);
      }
    }
    return quotient;
  }

  private divide_short(by: u32): Wide {
    const quotient = new Wide();
    let rest: u64 = 0;
    for (let i = 7; i >= 0; i--) {
      rest = (rest << 32) | <u64>this.digits[i];
      quotient.digits[i] = <u32>(rest / by);
      rest %= by;
    }
    return quotient;
  }
}
