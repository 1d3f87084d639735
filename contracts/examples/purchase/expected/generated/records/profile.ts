// Written by cmt from records/profile.toml. Changes here are lost.

import { Decimal, Page, Reader, Row, Value, Writer } from "cybermiles";

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

  /** Records by `fico_score`, from a value to a value, both included; go on after the last of a page by `after`. */
  static by_fico_score(from: Decimal, to: Decimal, limit: u32 = 16, after: Profile | null = null): Profile[] {
    const page = new Page(0, Value.decimal(from), Value.decimal(to), limit);
    if (after != null) page.after(Value.decimal(after.fico_score), after.key);
    return page.rows<Profile>();
  }
}
