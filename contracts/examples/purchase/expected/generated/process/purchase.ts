// Written by cmt from process/purchase.xml. Changes here are lost.

import { Process } from "cybermiles";

/** A case of the process `purchase process`. */
export class PurchaseProcess extends Process {
  static readonly NAME: string = "purchase process";
  static readonly AT_EVALUATE: string = "evaluate";
  static readonly AT_DECREMENT_INVENTORY: string = "decrement inventory";
  static readonly AT_CREDIT_SELLER: string = "credit seller";
  static readonly AT_DEDUCT_FROM_BUYER: string = "deduct from buyer";

  constructor() {
    super(PurchaseProcess.NAME, 0);
  }

  /** A case that was started before. */
  static load(id: u64): PurchaseProcess {
    const found = new PurchaseProcess();
    found.id = id;
    return found;
  }
}
