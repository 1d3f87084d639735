// Written by cmt from rules/levels.drl. Changes here are lost.

import { Decimal, Fact, Reader, Writer } from "cybermiles";

/** A fact of the type `Case`. */
export class Case extends Fact {
  amount: Decimal = Decimal.ZERO;
  levels: i64 = 0;

  kind(): u8 {
    return 0;
  }

  write(to: Writer): void {
    to.fields(2);
    to.valueDecimal(this.amount);
    to.valueInt(this.levels);
  }

  read(from: Reader): void {
    from.fields(2);
    this.amount = from.valueDecimal();
    this.levels = from.valueInt();
  }
}

/** The signals of these rules. */
export class Signals {
  static readonly NOBODY: u8 = 0;
  static readonly SOMEBODY: u8 = 1;
}
