// Rules of a business: facts go in, the rules fire, and the facts come back as they are now.

import { give_up } from "./abort";
import { Account } from "./account";
import { Ask, ask } from "./extension";
import { Reader, Writer } from "./scale";
import { Value } from "./value";

/** Steps that a firing may take if nothing else is said; the call is charged for those that it took. */
const STEPS: u32 = 20_000;

/** A fact. The classes of a rule set's types extend it. */
export abstract class Fact {
  /** Whether the rules took it away. */
  deleted: bool = false;

  /** The index of its type. */
  abstract kind(): u8;

  abstract write(to: Writer): void;

  abstract read(from: Reader): void;
}

/** A message that rules emitted. */
export class Emitted {
  constructor(readonly topic: u8, readonly values: Value[]) {}
}

/** A rule set, the facts for it and what came of them. */
export class Rules {
  /** Steps that the next firing may take. */
  max_steps: u32 = STEPS;
  /** Steps that the last firing took. */
  steps: u32 = 0;
  /** What the last firing emitted, in order. */
  messages: Emitted[] = [];
  /** The signals of the last firing, in order. */
  signals: u8[] = [];
  private facts: Fact[] = [];
  private inserted: Kept[] = [];

  constructor(private name: string, private owner: Account | null) {}

  /** Adds a fact to those of the next firing. */
  insert(fact: Fact): void {
    this.facts.push(fact);
  }

  /** Fires the rules on one fact, which then holds what they made of it. */
  send(fact: Fact): void {
    this.insert(fact);
    this.fire();
  }

  /** Fires the rules on the facts that were inserted, which then hold what the rules made of them. */
  fire(): void {
    const input = new Writer(256);
    const owner = this.owner;
    input.bool(owner ? true : false);
    if (owner) input.account(owner);
    input.string(this.name);
    const facts = this.facts;
    input.compact(facts.length);
    for (let i = 0; i < facts.length; i++) {
      input.u8(facts[i].kind());
      facts[i].write(input);
    }
    input.u32(this.max_steps);
    this.take(ask(Ask.RULES_FIRE, "rules.fire", input));
  }

  /** The facts of a type that the rules inserted, in order. */
  added<T extends Fact>(): T[] {
    const found: T[] = [];
    for (let i = 0; i < this.inserted.length; i++) {
      const fact = instantiate<T>();
      const kept = this.inserted[i];
      if (fact.kind() != kept.kind) continue;
      fact.read(kept.reader());
      found.push(fact);
    }
    return found;
  }

  /** Whether the last firing sent a signal. */
  signalled(signal: u8): bool {
    return this.signals.includes(signal);
  }

  private take(from: Reader): void {
    const facts = this.facts;
    this.facts = [];
    this.inserted = [];
    for (let i = 0; i < facts.length; i++) facts[i].deleted = true;
    const kept = from.count();
    for (let i: u32 = 0; i < kept; i++) this.take_fact(facts, from);
    this.messages = [];
    this.signals = [];
    const effects = from.count();
    for (let i: u32 = 0; i < effects; i++) this.take_effect(from);
    this.steps = from.u32();
  }

  private take_fact(facts: Fact[], from: Reader): void {
    // Facts that a firing brings have their places as handles; those that rules insert come after them.
    const handle = from.u32();
    from.u32();
    const kind = from.u8();
    if (handle >= <u32>facts.length) {
      this.inserted.push(Kept.read(kind, from));
      return;
    }
    const fact = facts[handle];
    if (fact.kind() != kind) give_up("rules.fire: a fact of another type came back");
    fact.read(from);
    fact.deleted = false;
  }

  private take_effect(from: Reader): void {
    if (from.u8() == 1) {
      this.signals.push(from.u8());
      return;
    }
    const topic = from.u8();
    const count = from.count();
    const values: Value[] = [];
    for (let i: u32 = 0; i < count; i++) values.push(Value.read(from));
    this.messages.push(new Emitted(topic, values));
  }
}

/** A fact that rules inserted, before it is known as which class it is wanted. */
class Kept {
  private constructor(readonly kind: u8, private encoded: Writer) {}

  static read(kind: u8, from: Reader): Kept {
    const encoded = new Writer();
    const count = from.count();
    encoded.fields(count);
    for (let i: u32 = 0; i < count; i++) Value.read(from).write(encoded);
    return new Kept(kind, encoded);
  }

  reader(): Reader {
    return new Reader(this.encoded.start, this.encoded.start + this.encoded.length);
  }
}

/** A rule set of the app's, by its name; or of somebody else's. */
export function load_rules(name: string, owner: Account | null = null): Rules {
  return new Rules(name, owner);
}
