// Written by cmt from process/approval.bpmn. Changes here are lost.

import { Account, Decimal, Process, Value } from "cybermiles";

/** A case of the process `approval`. */
export class Approval extends Process {
  static readonly NAME: string = "approval";
  static readonly AT_MANAGER: string = "manager";
  static readonly AT_DEPUTY: string = "deputy";
  static readonly AT_DIRECTOR: string = "director";
  static readonly AT_BOARD: string = "board";
  static readonly AT_PAY: string = "pay";

  constructor() {
    super(Approval.NAME, 3);
  }

  /** A case that was started before. */
  static load(id: u64): Approval {
    const found = new Approval();
    found.id = id;
    return found;
  }

  /** The role `manager`. */
  get manager(): Account {
    return this.role(0);
  }

  set manager(account: Account) {
    this.bind(0, account);
  }

  /** The role `director`. */
  get director(): Account {
    return this.role(1);
  }

  set director(account: Account) {
    this.bind(1, account);
  }

  /** The role `board`. */
  get board(): Account {
    return this.role(2);
  }

  set board(account: Account) {
    this.bind(2, account);
  }

  /** The variable `amount`. */
  get amount(): Decimal {
    return this.variable(0).asDecimal();
  }

  set amount(value: Decimal) {
    this.assign(0, Value.decimal(value));
  }

  /** The variable `payee`. */
  get payee(): Account {
    return this.variable(1).asAccount();
  }

  set payee(value: Account) {
    this.assign(1, Value.account(value));
  }

  /** The variable `purpose`. */
  get purpose(): string {
    return this.variable(2).asText();
  }

  set purpose(value: string) {
    this.assign(2, Value.text(value));
  }

  /** The variable `levels`. */
  get levels(): i64 {
    return this.variable(3).asInt();
  }

  set levels(value: i64) {
    this.assign(3, Value.int(value));
  }

  /** The variable `approved`. */
  get approved(): bool {
    return this.variable(4).asBool();
  }

  set approved(value: bool) {
    this.assign(4, Value.bool(value));
  }
}
