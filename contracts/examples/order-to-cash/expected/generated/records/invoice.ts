// Written by cmt from records/invoice.toml. Changes here are lost.

import { Account, Decimal, Page, Reader, Row, Value, Writer } from "cybermiles";

/** The enum `Status`. */
export class Status {
  static readonly OPEN: u8 = 0;
  static readonly PAID: u8 = 1;
  static readonly OVERDUE: u8 = 2;
  static readonly CANCELLED: u8 = 3;
}

/** A record of the collection `invoice`. */
export class Invoice extends Row {
  static readonly COLLECTION: string = "invoice";

  buyer: Account = Account.ZERO;
  deal: i64 = 0;
  amount: Decimal = Decimal.ZERO;
  due: i64 = 0;
  status: u8 = 0;

  collection(): string {
    return Invoice.COLLECTION;
  }

  write(to: Writer): void {
    to.fields(5);
    to.valueAccount(this.buyer);
    to.valueInt(this.deal);
    to.valueDecimal(this.amount);
    to.valueInt(this.due);
    to.valueEnum(this.status);
  }

  read(from: Reader): void {
    from.fields(5);
    this.buyer = from.valueAccount();
    this.deal = from.valueInt();
    this.amount = from.valueDecimal();
    this.due = from.valueInt();
    this.status = from.valueEnum();
  }

  /** The record with a key, or `null`. */
  static get(key: string): Invoice | null {
    const found = new Invoice();
    return found.load(key) ? found : null;
  }

  /** Records by `buyer`, from a value to a value, both included; go on after the last of a page by `after`. */
  static by_buyer(from: Account, to: Account, limit: u32 = 16, after: Invoice | null = null): Invoice[] {
    const page = new Page(0, Value.account(from), Value.account(to), limit);
    if (after != null) page.after(Value.account(after.buyer), after.key);
    return page.rows<Invoice>();
  }

  /** Records by `due`, from a value to a value, both included; go on after the last of a page by `after`. */
  static by_due(from: i64, to: i64, limit: u32 = 16, after: Invoice | null = null): Invoice[] {
    const page = new Page(1, Value.int(from), Value.int(to), limit);
    if (after != null) page.after(Value.int(after.due), after.key);
    return page.rows<Invoice>();
  }

  /** Records by `status`, from a value to a value, both included; go on after the last of a page by `after`. */
  static by_status(from: u8, to: u8, limit: u32 = 16, after: Invoice | null = null): Invoice[] {
    const page = new Page(2, Value.enumeration(from), Value.enumeration(to), limit);
    if (after != null) page.after(Value.enumeration(after.status), after.key);
    return page.rows<Invoice>();
  }
}
