// Written by cmt from rules/pricing.drl. Changes here are lost.

import { Decimal, Fact, Reader, Writer } from "cybermiles";

/** A fact of the type `Message`. */
export class Message extends Fact {
  static readonly GET_PRICE: u8 = 0;

  status: u8 = 0;
  fico_score: Decimal = Decimal.ZERO;
  price: Decimal = Decimal.ZERO;
  listed_price: Decimal = Decimal.ZERO;

  kind(): u8 {
    return 0;
  }

  write(to: Writer): void {
    to.fields(4);
    to.valueEnum(this.status);
    to.valueDecimal(this.fico_score);
    to.valueDecimal(this.price);
    to.valueDecimal(this.listed_price);
  }

  read(from: Reader): void {
    from.fields(4);
    this.status = from.valueEnum();
    this.fico_score = from.valueDecimal();
    this.price = from.valueDecimal();
    this.listed_price = from.valueDecimal();
  }
}
