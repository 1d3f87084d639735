// Deals of the chain's marketplace, whose escrow holds what a buyer pays.

import { Account } from "./account";
import { Ask, ask } from "./extension";
import { Writer } from "./scale";
import { u128 } from "./u128";

/** How far a deal has come. */
export namespace Stage {
  export const FUNDED: u8 = 0;
  export const ACCEPTED: u8 = 1;
  export const SHIPPED: u8 = 2;
  export const DELIVERED: u8 = 3;
  export const DISPUTED: u8 = 4;
  export const ENDED: u8 = 5;
}

/** How a deal ended: where its money went. */
export namespace End {
  export const OPEN: u8 = 0;
  export const RELEASED: u8 = 1;
  export const REFUNDED: u8 = 2;
  export const SHARED: u8 = 3;
}

/** A deal, as the chain knows it. */
export class Deal {
  constructor(
    readonly seller: Account,
    readonly buyer: Account,
    /** The listing that was bought from; `u64.MAX_VALUE` if there is none. */
    readonly listing: u64,
    /** How many portions it has, 0 once it has ended. */
    readonly quantity: u32,
    /** What the buyer pays, in CMT's smallest unit; 0 once it has ended, and if it is paid in another asset. */
    readonly amount: u128,
    readonly stage: u8,
    readonly end: u8,
  ) {}
}

/** A deal by its number, those that ended lately among them; or `null`. */
export function load_deal(id: u64): Deal | null {
  const input = new Writer(8);
  input.u64(id);
  const from = ask(Ask.TRADE_DEAL, "trade.deal", input);
  if (!from.some()) return null;
  const seller = from.account();
  const buyer = from.account();
  const listing = from.u64();
  const quantity = from.u32();
  const amount = from.u128();
  const stage = from.u8();
  return new Deal(seller, buyer, listing, quantity, amount, stage, from.u8());
}
