// Written by cmt from records/product.toml. Changes here are lost.

import { Account, Decimal, Page, Reader, Row, Value, Writer } from "cybermiles";

/** A record of the collection `product`. */
export class Product extends Row {
  static readonly COLLECTION: string = "product";

  seller: Account = Account.ZERO;
  listed_price: Decimal = Decimal.ZERO;
  stock: i64 = 0;

  collection(): string {
    return Product.COLLECTION;
  }

  write(to: Writer): void {
    to.fields(3);
    to.valueAccount(this.seller);
    to.valueDecimal(this.listed_price);
    to.valueInt(this.stock);
  }

  read(from: Reader): void {
    from.fields(3);
    this.seller = from.valueAccount();
    this.listed_price = from.valueDecimal();
    this.stock = from.valueInt();
  }

  /** The record with a key, or `null`. */
  static get(key: string): Product | null {
    const found = new Product();
    return found.load(key) ? found : null;
  }

  /** Records by `seller`, from a value to a value, both included; go on after the last of a page by `after`. */
  static by_seller(from: Account, to: Account, limit: u32 = 16, after: Product | null = null): Product[] {
    const page = new Page(0, Value.account(from), Value.account(to), limit);
    if (after != null) page.after(Value.account(after.seller), after.key);
    return page.rows<Product>();
  }
}
