// Accounts and hashes: 32 bytes.

import { give_up } from "./abort";

/** What accounts and hashes have in common. */
class Bytes32 {
  private bytes: StaticArray<u8> = new StaticArray<u8>(32);

  /** Where the bytes are in memory. */
  get at(): usize {
    return changetype<usize>(this.bytes);
  }

  protected fill(from: usize): void {
    memory.copy(this.at, from, 32);
  }

  protected fill_hex(text: string): void {
    const from = text.startsWith("0x") ? 2 : 0;
    if (text.length != from + 64) give_up("no 32 bytes in hex: " + text);
    for (let i = 0; i < 32; i++) {
      const high = nibble(text.charCodeAt(from + 2 * i));
      const low = nibble(text.charCodeAt(from + 2 * i + 1));
      if (high > 15 || low > 15) give_up("no 32 bytes in hex: " + text);
      this.bytes[i] = <u8>((high << 4) | low);
    }
  }

  is_zero(): bool {
    const at = this.at;
    return (load<u64>(at) | load<u64>(at, 8) | load<u64>(at, 16) | load<u64>(at, 24)) == 0;
  }

  /** 64 hexadecimal digits: as much as the key of a record may have. */
  hex(): string {
    const digits = "0123456789abcdef";
    let text = "";
    for (let i = 0; i < 32; i++) {
      const byte = this.bytes[i];
      text += digits.charAt(byte >> 4) + digits.charAt(byte & 15);
    }
    return text;
  }

  /** `0x` and 64 digits. */
  toString(): string {
    return "0x" + this.hex();
  }
}

function same(a: Bytes32 | null, b: Bytes32 | null): bool {
  const first = changetype<usize>(a);
  const second = changetype<usize>(b);
  if (first == 0 || second == 0) return first == second;
  return memory.compare(changetype<Bytes32>(first).at, changetype<Bytes32>(second).at, 32) == 0;
}

function nibble(code: i32): i32 {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}

/** An account of the chain: a person's, or a contract's. */
export class Account extends Bytes32 {
  static readonly ZERO: Account = new Account();

  /** From 32 bytes in memory. */
  static read(from: usize): Account {
    const account = new Account();
    account.fill(from);
    return account;
  }

  /** From 64 hexadecimal digits, with or without `0x`. */
  static parse(text: string): Account {
    const account = new Account();
    account.fill_hex(text);
    return account;
  }

  @operator("==")
  static equal(a: Account | null, b: Account | null): bool {
    return same(a, b);
  }

  @operator("!=")
  static unequal(a: Account | null, b: Account | null): bool {
    return !same(a, b);
  }
}

/** A hash. */
export class Hash extends Bytes32 {
  static readonly ZERO: Hash = new Hash();

  /** From 32 bytes in memory. */
  static read(from: usize): Hash {
    const hash = new Hash();
    hash.fill(from);
    return hash;
  }

  /** From 64 hexadecimal digits, with or without `0x`. */
  static parse(text: string): Hash {
    const hash = new Hash();
    hash.fill_hex(text);
    return hash;
  }

  @operator("==")
  static equal(a: Hash | null, b: Hash | null): bool {
    return same(a, b);
  }

  @operator("!=")
  static unequal(a: Hash | null, b: Hash | null): bool {
    return !same(a, b);
  }
}
