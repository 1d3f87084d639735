// The chain extension: rules, processes, records, the queue and deals.

import { give_up } from "./abort";
import { answer, answer_buffer, answer_length } from "./context";
import { call_chain_extension } from "./env";
import { Reader, Writer } from "./scale";

/** What is asked of the chain. */
export namespace Ask {
  export const RULES_FIRE: u32 = 0x0101;
  export const PROCESS_START: u32 = 0x0201;
  export const PROCESS_NEXT: u32 = 0x0202;
  export const PROCESS_SIGNAL: u32 = 0x0203;
  export const PROCESS_INFO: u32 = 0x0204;
  export const PROCESS_SET: u32 = 0x0205;
  export const PROCESS_CLOSE: u32 = 0x0206;
  export const PROCESS_CANCEL: u32 = 0x0207;
  export const RECORDS_GET: u32 = 0x0301;
  export const RECORDS_PUT: u32 = 0x0302;
  export const RECORDS_REMOVE: u32 = 0x0303;
  export const RECORDS_SCAN: u32 = 0x0304;
  export const QUEUE_ENQUEUE: u32 = 0x0401;
  export const TRADE_DEAL: u32 = 0x0501;
}

/** Asks the chain; gives up with `what` and the reason if it refuses. The answer holds until the next call. */
export function ask(id: u32, what: string, input: Writer): Reader {
  const status = call_chain_extension(id, input.start, input.length, answer_buffer(), answer_length());
  if (status != 0) give_up(what + ": " + reason(status));
  return answer();
}

/** The same with room for an answer of more than 16 KiB. */
export function ask_much(id: u32, what: string, input: Writer, room: u32): Reader {
  const buffer = heap.alloc(room);
  const length = answer_length(room);
  const status = call_chain_extension(id, input.start, input.length, buffer, length);
  if (status != 0) give_up(what + ": " + reason(status));
  return new Reader(buffer, buffer + load<u32>(length));
}

function reason(status: u32): string {
  switch (status) {
    case 1:
      return "malformed input";
    case 2:
      return "not found";
    case 3:
      return "not allowed";
    case 4:
      return "conflict";
    case 5:
      return "invalid";
    case 6:
      return "undone";
    case 7:
      return "over a limit";
    case 8:
      return "not enough CMT";
    case 9:
      return "read-only";
    default:
      return "refused";
  }
}
