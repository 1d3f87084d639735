// What the generated `deploy` and `call` need.

import { give_up } from "./abort";
import { begin_view, call_input, caller, self_account, value } from "./context";
import { seal_return } from "./env";
import { Writer } from "./scale";

export { abort, revert } from "./abort";
export { Account, Hash } from "./account";
export { decode, encode } from "./codec";
export { Decimal } from "./decimal";
export { i128 } from "./i128";
export { Option } from "./option";
export { Reader, Writer } from "./scale";
export { u128 } from "./u128";
export { begin_view, call_input, give_up };

/** Refuses CMT that came with a call that takes none. */
export function refuse_value(): void {
  if (!value().is_zero()) give_up("takes no CMT");
}

/** Refuses everybody but the queue, which calls in the name of the contract's own account. */
export function ensure_queue(): void {
  if (caller() != self_account()) give_up("only the queue calls this");
}

/** Ends the call with a result. */
export function finish(result: Writer): void {
  seal_return(0, result.start, result.length);
}
