// Written by cmt from process/order.xml. Changes here are lost.

import { Decimal, Process, Value } from "cybermiles";

/** A case of the process `order to cash`. */
export class OrderToCash extends Process {
  static readonly NAME: string = "order to cash";
  static readonly AT_ACCEPTANCE: string = "acceptance";
  static readonly AT_SHIPMENT: string = "shipment";
  static readonly AT_PAYMENT: string = "payment";
  static readonly AT_REMIND: string = "remind";
  static readonly AT_COLLECTION: string = "collection";

  constructor() {
    super(OrderToCash.NAME, 0);
  }

  /** A case that was started before. */
  static load(id: u64): OrderToCash {
    const found = new OrderToCash();
    found.id = id;
    return found;
  }

  /** The variable `deal`. */
  get deal(): i64 {
    return this.variable(0).asInt();
  }

  set deal(value: i64) {
    this.assign(0, Value.int(value));
  }

  /** The variable `amount`. */
  get amount(): Decimal {
    return this.variable(1).asDecimal();
  }

  set amount(value: Decimal) {
    this.assign(1, Value.decimal(value));
  }
}
