// The smallest app: a contract that asks a rule.

import { load_rules } from "cybermiles";
import { Guest } from "rules/greeting";

@contract
class Hello {
  /** Greets a guest, as the rules say. */
  @view
  greet(name: string, visits: u32): string {
    const guest = new Guest();
    guest.visits = visits;

    const rules = load_rules("greeting");
    rules.send(guest);
    return guest.greeting + ", " + name + "!";
  }
}
