// What a contract knows of the call and of itself, and how it pays.

import { give_up } from "./abort";
import { Account, Hash } from "./account";
import * as env from "./env";
import { Reader, Writer } from "./scale";
import { u128 } from "./u128";

/** The most bytes that a call takes in, and that one value of storage or one answer of the chain has. */
const ROOM: u32 = 16 * 1024;
const BUFFER: usize = memory.data(16384, 8);
const LENGTH: usize = memory.data(4, 4);

let viewing: bool = false;

/** The buffer into which the chain answers; it holds until the chain is asked again. */
export function answer_buffer(): usize {
  return BUFFER;
}

/** The room of the buffer, where the chain reads it and leaves how much it used. */
export function answer_length(room: u32 = ROOM): usize {
  store<u32>(LENGTH, room);
  return LENGTH;
}

/** What the chain answered. */
export function answer(): Reader {
  return new Reader(BUFFER, BUFFER + load<u32>(LENGTH));
}

/** From here on nothing may be changed: the call is a view. */
export function begin_view(): void {
  viewing = true;
}

/** Gives up in a view. */
export function ensure_changes_allowed(): void {
  if (viewing) give_up("a view changes nothing");
}

/** What the call brought. */
export function call_input(): Reader {
  env.input(BUFFER, answer_length());
  const length = load<u32>(LENGTH);
  // A copy, as the buffer is needed for what the chain answers while arguments are still read.
  const copy = heap.alloc(length);
  memory.copy(copy, BUFFER, length);
  return new Reader(copy, copy + length);
}

/** Who calls: a person, another contract, or for what the queue calls the contract itself. */
export function caller(): Account {
  env.caller(BUFFER, answer_length());
  return Account.read(BUFFER);
}

/** The contract's own account. */
export function self_account(): Account {
  env.address(BUFFER, answer_length());
  return Account.read(BUFFER);
}

/** How much CMT came with the call, in its smallest unit. */
export function value(): u128 {
  env.value_transferred(BUFFER, answer_length());
  return answer().u128();
}

/** How much CMT the contract can spend, in its smallest unit: without what is on hold, and without the least that it must have. */
export function balance(): u128 {
  env.balance(BUFFER, answer_length());
  return answer().u128();
}

/** The least CMT that an account may have. */
export function minimum_balance(): u128 {
  env.minimum_balance(BUFFER, answer_length());
  return answer().u128();
}

/** The block's time in milliseconds since 1970. */
export function now(): u64 {
  env.now(BUFFER, answer_length());
  return answer().u64();
}

/** The block's number. */
export function block_number(): u32 {
  env.block_number(BUFFER, answer_length());
  return answer().u32();
}

/** Pays CMT from the contract; gives up if it has not enough. */
export function transfer(to: Account, amount: u128): void {
  ensure_changes_allowed();
  const encoded = new Writer(16);
  encoded.u128(amount);
  if (env.transfer(to.at, 32, encoded.start, 16) != 0) give_up("transfer: not enough CMT");
}

/** The Blake2 hash of bytes, 256 bits. */
export function blake2_256(data: Uint8Array): Hash {
  env.hash_blake2_256(data.dataStart, data.length, BUFFER);
  return Hash.read(BUFFER);
}
