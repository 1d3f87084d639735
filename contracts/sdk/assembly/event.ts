// Events: what a contract tells those who watch the chain.

import { ensure_changes_allowed } from "./context";
import * as env from "./env";
import { Writer } from "./scale";

/** Deposits an event, an instance of an `@event` class. */
export function emit<T>(event: T): void {
  ensure_changes_allowed();
  const data = new Writer();
  data.u8(event.event_index());
  event.encode(data);
  env.deposit_event(0, 0, data.start, data.length);
}
