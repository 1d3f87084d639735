// Written by cmt from records/profile.toml. Changes here are lost.

import { Decimal, Reader, Row, Writer } from "cybermiles";

/** A record of the collection `profile`. */
export class Profile extends Row {
  static readonly COLLECTION: string = "profile";

  fico_score: Decimal = Decimal.ZERO;

  collection(): string {
    return Profile.COLLECTION;
  }

  write(to: Writer): void {
    to.fields(1);
    to.valueDecimal(this.fico_score);
  }

  read(from: Reader): void {
    from.fields(1);
    this.fico_score = from.valueDecimal();
  }

  /** The record with a key, or `null`. */
  static get(key: string): Profile | null {
    const found = new Profile();
    return found.load(key) ? found : null;
  }
}
