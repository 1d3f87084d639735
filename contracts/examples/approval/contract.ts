// Expenses that are paid once enough people have agreed. Who they are and how long they may take is in the process; how
// many of them an amount needs is in the rules.

import {
  Account,
  Decimal,
  StorageValue,
  balance,
  caller,
  emit,
  later,
  transfer,
} from "cybermiles";
import { Approval } from "process/approval";

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

@contract
class Approvals {
  /** Who decides: the first signature, the second and the third. */
  @init
  create(first: Account, second: Account, third: Account): void {
    manager.set(first);
    director.set(second);
    board.set(third);
  }

  /** Fills the budget. */
  @payable
  @call
  fill(): void {}

  /** Asks for an expense. Whoever has a role then decides by signals to the case, whose number this returns. */
  @call
  request(amount: Decimal, payee: Account, purpose: string): u64 {
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
    emit(new Requested(process.id, caller(), amount));
    return process.id;
  }

  /** Enough people have agreed: the queue calls. */
  @service
  pay(request: u64, token: u32): void {
    const process = Approval.load(request);
    transfer(process.payee, process.amount.to_cmt());
    emit(new Paid(request, process.payee, process.amount));
    process.signal_token(token);
  }

  /** A payment that the queue could not make, as the budget was spent, is tried again. Anybody may. */
  @call
  retry(request: u64): void {
    const process = Approval.load(request);
    assert(process.next() && process.state == Approval.AT_PAY, "no payment waits");
    later("pay(u64,u32)").with<u64>(request).with<u32>(process.token).send();
  }

  /** Where a request waits, the first place of them; empty once it has ended. */
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
}
