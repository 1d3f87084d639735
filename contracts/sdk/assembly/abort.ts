// How a call gives up: everything that it did is undone, and a message goes back to who called.

import { seal_return } from "./env";
import { Writer } from "./scale";

/** Gives up with a message exactly as it is. */
export function give_up(message: string): void {
  const answer = new Writer();
  answer.string(message);
  // Flag 1: undo.
  seal_return(1, answer.start, answer.length);
  unreachable();
}

/**
 * Gives up. Everything that the call did is undone; whoever called reads the message. The compiler adds the place in
 * the author's file.
 */
export function revert(message: string, place: string = ""): void {
  give_up(place.length > 0 ? message + " (" + place + ")" : message);
}

/** Where `assert`, `throw` and the checks of the standard library come to: `--use abort=` of the build. */
export function abort(message: string | null, file: string | null, line: u32, _column: u32): void {
  const said = message == null ? "aborted" : message;
  revert(said, (file == null ? "" : file) + ":" + line.toString());
}
