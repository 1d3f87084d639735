// Business processes: a case is started, its tokens wait in states, and the contract moves them on.

import { give_up } from "./abort";
import { Account } from "./account";
import { ensure_changes_allowed } from "./context";
import { Ask, ask } from "./extension";
import { Writer } from "./scale";
import { Value } from "./value";

/** Before a case is started. */
const NOT_STARTED: u64 = u64.MAX_VALUE;

/** A variable that will be set. */
class Assignment {
  constructor(readonly variable: u8, public value: Value) {}
}

/** A case of a process. The classes of the app's own processes extend it. */
export class Process {
  /** The case's number on the chain. */
  id: u64 = NOT_STARTED;
  /** The state in which the token that `next` found waits. */
  state: string = "";
  /** The token that `next` found. */
  token: u32 = 0;
  private bound: Array<Account | null>;
  private assigned: Assignment[] = [];
  private seen: string[] = [];
  private after: i64 = -1;
  private known: Info | null = null;

  constructor(private process: string = "", roles: i32 = 0) {
    this.bound = new Array<Account | null>(roles);
  }

  /** Starts the case, with the roles and variables that were set before; the contract controls it. */
  start(): void {
    ensure_changes_allowed();
    if (this.id != NOT_STARTED) give_up("process.start: started already");
    const input = new Writer();
    input.string(this.process);
    input.compact(this.bound.length);
    for (let i = 0; i < this.bound.length; i++) {
      const account = this.bound[i];
      if (account) input.account(account);
      else give_up("process.start: nobody plays role " + i.toString());
    }
    this.write_assigned(input);
    this.id = ask(Ask.PROCESS_START, "process.start", input).u64();
  }

  /**
   * Finds the next token that waits: `state` says where. Once a token was signalled those that waited where the loop has
   * been are passed over, and what the signal led to is found: a loop ends when it signals nothing any more.
   */
  next(): bool {
    for (;;) {
      const input = this.input();
      input.bool(this.after >= 0);
      if (this.after >= 0) input.u32(<u32>this.after);
      const answer = ask(Ask.PROCESS_NEXT, "process.next", input);
      if (!answer.some()) return false;
      this.token = answer.u32();
      this.state = answer.string();
      this.after = this.token;
      const place = this.place();
      if (this.seen.includes(place)) continue;
      this.seen.push(place);
      return true;
    }
  }

  /** Lets the token leave its state by a transition, or by the only one, with the variables that were set. */
  signal(transition: string = ""): void {
    this.signal_token(this.token, transition);
    // A token that comes back to where it was is found again.
    const at = this.seen.indexOf(this.place());
    if (at >= 0) this.seen.splice(at, 1);
  }

  /** Lets some token leave its state, as the service that the queue called does for its own. */
  signal_token(token: u32, transition: string = ""): void {
    ensure_changes_allowed();
    const input = this.input();
    input.u32(token);
    input.string(transition);
    this.write_assigned(input);
    ask(Ask.PROCESS_SIGNAL, "process.signal", input);
    // A join goes on with a token of a lower number: look from the first again.
    this.after = -1;
  }

  /** Sets the variables that were assigned, without a signal. */
  save(): void {
    ensure_changes_allowed();
    const input = this.input();
    this.write_assigned(input);
    ask(Ask.PROCESS_SET, "process.set", input);
  }

  /** Removes the case, which must have ended; its rent comes back. */
  close(): void {
    ensure_changes_allowed();
    ask(Ask.PROCESS_CLOSE, "process.close", this.input());
  }

  /** Removes the case while it runs, and its sub-processes; its rent comes back. */
  cancel(): void {
    ensure_changes_allowed();
    ask(Ask.PROCESS_CANCEL, "process.cancel", this.input());
  }

  /** Whether it has ended. */
  get ended(): bool {
    return this.info().ended;
  }

  /** Who controls it. */
  get controller(): Account {
    return this.info().controller;
  }

  /** Whose process it is. */
  get owner(): Account {
    return this.info().owner;
  }

  /** The account that plays a role. */
  role(index: i32): Account {
    if (this.id == NOT_STARTED) {
      const account = this.bound[index];
      if (!account) give_up("nobody plays role " + index.toString());
      return account!;
    }
    return this.info().roles[index];
  }

  /** Has an account play a role, before the case is started. */
  bind(index: i32, account: Account): void {
    if (this.id != NOT_STARTED) give_up("roles are bound before a case is started");
    this.bound[index] = account;
  }

  /** The value of a variable: as it was assigned here, or as the chain has it. */
  variable(index: u8): Value {
    for (let i = 0; i < this.assigned.length; i++) {
      if (this.assigned[i].variable == index) return this.assigned[i].value;
    }
    if (this.id == NOT_STARTED) give_up("a variable was not set");
    return this.info().variables[index];
  }

  /** Sets a variable with the next `start`, `signal` or `save`. */
  assign(index: u8, value: Value): void {
    for (let i = 0; i < this.assigned.length; i++) {
      if (this.assigned[i].variable != index) continue;
      this.assigned[i].value = value;
      return;
    }
    this.assigned.push(new Assignment(index, value));
  }

  private place(): string {
    return this.token.toString() + "@" + this.state;
  }

  private input(): Writer {
    if (this.id == NOT_STARTED) give_up("the case was not started");
    const input = new Writer();
    input.u64(this.id);
    return input;
  }

  private write_assigned(to: Writer): void {
    to.compact(this.assigned.length);
    for (let i = 0; i < this.assigned.length; i++) {
      to.u8(this.assigned[i].variable);
      this.assigned[i].value.write(to);
    }
    this.assigned = [];
    this.known = null;
  }

  private info(): Info {
    const known = this.known;
    if (known != null) return known;
    const info = new Info(this.input());
    this.known = info;
    return info;
  }
}

/** What the chain knows of a case. */
class Info {
  controller: Account;
  owner: Account;
  ended: bool;
  roles: Account[] = [];
  variables: Value[] = [];

  constructor(id: Writer) {
    const from = ask(Ask.PROCESS_INFO, "process.info", id);
    this.controller = from.account();
    this.owner = from.account();
    this.ended = from.bool();
    const roles = from.count();
    for (let i: u32 = 0; i < roles; i++) this.roles.push(from.account());
    const variables = from.count();
    for (let i: u32 = 0; i < variables; i++) this.variables.push(Value.read(from));
  }
}

/** Starts a case of a process that has no roles. */
export function start_process(name: string): Process {
  const process = new Process(name);
  process.start();
  return process;
}

/** A case that was started before. */
export function load_process(id: u64): Process {
  const process = new Process();
  process.id = id;
  return process;
}
