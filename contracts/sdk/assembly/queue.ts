// The queue: calls of the contract that the chain makes later, and that the contract's account pays.

import { encode } from "./codec";
import { answer_buffer, ensure_changes_allowed } from "./context";
import { hash_blake2_256 } from "./env";
import { Ask, ask } from "./extension";
import { Writer } from "./scale";

/** A call that is to be made. */
export class Later {
  private input: Writer = new Writer();
  private ref_time: u64 = 0;
  private proof_size: u64 = 0;

  /** Of a call by its signature, as `"charge(u64,u32)"`. */
  constructor(signature: string) {
    const length = <u32>String.UTF8.byteLength(signature);
    const text = new Writer(length);
    String.UTF8.encodeUnsafe(changetype<usize>(signature), signature.length, text.take(length));
    hash_blake2_256(text.start, text.length, answer_buffer());
    this.input.raw(answer_buffer(), 4);
  }

  /** Its next argument. */
  with<T>(argument: T): Later {
    encode<T>(argument, this.input);
    return this;
  }

  /** What it may weigh at most, if not what calls weigh at most by default. */
  gas(ref_time: u64, proof_size: u64): Later {
    this.ref_time = ref_time;
    this.proof_size = proof_size;
    return this;
  }

  /** Puts it in the queue. */
  send(): void {
    ensure_changes_allowed();
    const input = new Writer();
    input.compact(this.input.length);
    input.raw(this.input.start, this.input.length);
    input.bool(this.ref_time != 0);
    if (this.ref_time != 0) {
      input.u64(this.ref_time);
      input.u64(this.proof_size);
    }
    ask(Ask.QUEUE_ENQUEUE, "queue.enqueue", input);
  }
}

/**
 * A call of the contract's own, to be made in a later turn: `later("charge(u64,u32)").with<u64>(id).with<u32>(token).send()`.
 * The compiler checks that there is such a call.
 */
export function later(signature: string): Later {
  return new Later(signature);
}
