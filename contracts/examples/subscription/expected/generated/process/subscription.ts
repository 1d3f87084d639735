// Written by cmt from process/subscription.xml. Changes here are lost.

import { Process } from "cybermiles";

/** A case of the process `subscription`. */
export class Subscription extends Process {
  static readonly NAME: string = "subscription";
  static readonly AT_PAID: string = "paid";
  static readonly AT_CHARGE: string = "charge";

  constructor() {
    super(Subscription.NAME, 0);
  }

  /** A case that was started before. */
  static load(id: u64): Subscription {
    const found = new Subscription();
    found.id = id;
    return found;
  }
}
