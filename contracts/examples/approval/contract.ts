// Expenses that are paid once enough people have agreed. Who they are and how long they may take is in the process; how
// many of them an amount needs is in the rules. Who may ask, and how much petty cash he may have, is here.

import {
  Account,
  Decimal,
  StorageMap,
  StorageValue,
  balance,
  caller,
  emit,
  now,
  transfer,
} from "cybermiles";
import { Approval } from "process/approval";

const MONTH: u64 = 30 * 24 * 60 * 60 * 1000;
/** What a person may have in a month without a signature, in CMT. */
const PETTY_CASH = Decimal.from(50);

/** What a person has had in a month without a signature. */
@data
class Petty {
  constructor(public month: u64, public amount: Decimal) {}
}

@event
class Requested {
  constructor(public request: u64, public by: Account, public amount: Decimal) {}
}

@event
class Paid {
  constructor(public request: u64, public payee: Account, public amount: Decimal) {}
}

const manager = new StorageValue<Account>("manager");
const director = new StorageValue<Account>("director");
const board = new StorageValue<Account>("board");
/** Those who may ask. */
const requesters = new StorageMap<Account, Petty>("requesters");

@contract
class Approvals {
  /** Who decides, by the first signature, the second and the third; and who may ask. */
  @init
  create(first: Account, second: Account, third: Account, staff: Account[]): void {
    manager.set(first);
    director.set(second);
    board.set(third);
    for (let i = 0; i < staff.length; i++) requesters.set(staff[i], new Petty(0, Decimal.ZERO));
  }

  /** Fills the budget. */
  @payable
  @call
  fill(): void {}

  /** Asks for an expense. Whoever has a role then decides by signals to the case, whose number this returns. */
  @call
  request(amount: Decimal, payee: Account, purpose: string): u64 {
    assert(requesters.has(caller()), "only the staff asks");
    assert(amount > Decimal.ZERO, "ask for something");
    assert(amount.to_cmt() <= balance(), "over the budget");
    const process = new Approval();
    process.manager = manager.get();
    process.director = director.get();
    process.board = board.get();
    process.amount = amount;
    process.payee = payee;
    process.purpose = purpose;
    process.start();
    if (process.levels == 0) this.take_petty_cash(amount);
    emit(new Requested(process.id, caller(), amount));
    return process.id;
  }

  /** Enough people have agreed: the queue calls. */
  @service
  pay(request: u64, token: u32): void {
    this.settle(Approval.load(request), token);
  }

  /** A payment that the queue could not make, as the budget was spent, somebody of the staff makes at once. */
  @call
  retry(request: u64): void {
    assert(requesters.has(caller()), "only the staff asks");
    const process = Approval.load(request);
    assert(process.next() && process.state == Approval.AT_PAY, "no payment waits");
    this.settle(process, process.token);
  }

  /** Once a request was refused or has lapsed, anybody may clear it away; its rent comes back to the budget. */
  @call
  clear(request: u64): void {
    Approval.load(request).close();
  }

  /** Where a request waits, the first place of them; empty once it was refused or has lapsed. A request that was paid is gone. */
  @view
  waits_at(request: u64): string {
    const process = Approval.load(request);
    return process.next() ? process.state : "";
  }

  /** How many signatures a request needs. */
  @view
  levels(request: u64): u32 {
    return <u32>Approval.load(request).levels;
  }

  /** What needs no signature is little, also when it is asked for often. */
  private take_petty_cash(amount: Decimal): void {
    const month = now() / MONTH;
    const before = requesters.get(caller());
    const taken = before.month == month ? before.amount + amount : amount;
    assert(taken <= PETTY_CASH, "over the month's petty cash");
    requesters.set(caller(), new Petty(month, taken));
  }

  /** Pays; the case has ended then, and its rent comes back. */
  private settle(process: Approval, token: u32): void {
    const payee = process.payee;
    const amount = process.amount;
    transfer(payee, amount.to_cmt());
    emit(new Paid(process.id, payee, amount));
    process.signal_token(token);
    process.close();
  }
}
