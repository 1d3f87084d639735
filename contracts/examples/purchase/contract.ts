// The papers' purchase (003 ch. 3.1, 3.2): their process, their pricing rule, and a script shaped like theirs.

import {
  Account,
  Decimal,
  StorageMap,
  StorageValue,
  balance,
  caller,
  emit,
  load_process,
  load_rules,
  revert,
  start_process,
  transfer,
  u128,
  value,
} from "cybermiles";
import { Product } from "records/product";
import { Profile } from "records/profile";
import { Message } from "rules/pricing";

const PRODUCT = "product";
/** How many ratings go with a call. */
const PAGE: u32 = 64;

/** What a buyer ordered and paid into the contract. */
@data
class Order {
  constructor(
    public buyer: Account,
    public quantity: u32,
    public price: u128,
    public paid: u128,
  ) {}
}

@event
class Ordered {
  constructor(public order: u64, public buyer: Account, public quantity: u32, public price: u128) {}
}

@event
class Sold {
  constructor(public order: u64, public seller: Account, public price: u128) {}
}

@event
class Refused {
  constructor(public order: u64) {}
}

const bureau = new StorageValue<Account>("bureau");
const orders = new StorageMap<u64, Order>("orders");
/** What buyers have left here for orders that are not decided. */
const held = new StorageValue<u128>("held");
/** Whose the shop was, once it is closed. */
const closed = new StorageValue<Account>("closed");

@contract
class Purchase {
  /** One product of a seller's, and who may say how creditworthy buyers are. */
  @init
  create(seller: Account, listed_price: Decimal, stock: u32, credit_bureau: Account): void {
    assert(listed_price > Decimal.ZERO, "it costs something");
    const product = new Product();
    product.seller = seller;
    product.listed_price = listed_price;
    product.stock = stock;
    product.insert(PRODUCT);
    bureau.set(credit_bureau);
    held.set(u128.ZERO);
  }

  /** Keeps a buyer's FICO score. */
  @call
  rate(buyer: Account, fico_score: u32): void {
    assert(caller() == bureau.get(), "only the credit bureau rates");
    assert(!closed.exists(), "the shop is closed");
    const profile = new Profile();
    profile.load(buyer.hex());
    profile.fico_score = Decimal.from(fico_score);
    profile.save();
  }

  /** What one costs this buyer, in CMT. */
  @view
  price(buyer: Account): Decimal {
    const product = this.product();
    const profile = Profile.get(buyer.hex());

    const engine = load_rules("pricing");
    const m = new Message();
    m.status = Message.GET_PRICE;
    m.fico_score = profile == null ? Decimal.ZERO : profile.fico_score;
    m.listed_price = product.listed_price;
    m.price = product.listed_price;
    engine.send(m);
    return m.price;
  }

  /** How many are left. */
  @view
  stock(): u32 {
    return <u32>this.product().stock;
  }

  /** Orders, and leaves the money with the contract until the seller has decided. The order's number is its case's. */
  @payable
  @call
  buy(quantity: u32): u64 {
    assert(quantity > 0, "buy one at least");
    assert(this.stock() >= quantity, "out of stock");
    const price = (this.price(caller()) * Decimal.from(quantity)).to_cmt();
    if (value() < price) revert("it costs " + Decimal.of_cmt(price).toString() + " CMT");

    const process = start_process("purchase process");
    orders.set(process.id, new Order(caller(), quantity, price, value()));
    held.set(held.get() + value());
    // The deposit for the case is the app's to pay, never a buyer's.
    assert(balance() >= held.get(), "the shop is out of CMT for deposits");
    emit(new Ordered(process.id, caller(), quantity, price));
    return process.id;
  }

  /** The seller takes the order. */
  @call
  approve(order: u64): void {
    this.run(order, "approve");
  }

  /** The seller refuses the order, and the buyer has his money back. */
  @call
  disapprove(order: u64): void {
    this.run(order, "disapprove");
    const refused = orders.get(order);
    transfer(refused.buyer, refused.paid);
    emit(new Refused(order));
  }

  /** Once an order is done, anybody may clear it away; the deposits for it come back to the app. */
  @call
  clear(order: u64): void {
    load_process(order).close();
    orders.remove(order);
  }

  /**
   * The seller closes the shop once all orders are decided: its records go, so that the app can be removed, and she has its
   * money. If there are many ratings she calls it until it returns `true`, and afterwards for what came back since.
   */
  @call
  close_shop(): bool {
    if (!closed.exists() && !this.remove_records()) return false;
    assert(caller() == closed.get(), "only the seller closes the shop");
    if (!balance().is_zero()) transfer(caller(), balance());
    return true;
  }

  private product(): Product {
    return assert(Product.get(PRODUCT), "the shop is closed")!;
  }

  /** Whether none is left. */
  private remove_records(): bool {
    const product = this.product();
    assert(caller() == product.seller, "only the seller closes the shop");
    assert(held.get().is_zero(), "an order is not decided");
    const profiles = Profile.by_fico_score(Decimal.ZERO, Decimal.from(u32.MAX_VALUE), PAGE);
    for (let i = 0; i < profiles.length; i++) profiles[i].remove();
    if (<u32>profiles.length == PAGE) return false;
    product.remove();
    closed.set(caller());
    return true;
  }

  private run(pid: u64, decision: string): void {
    const product = this.product();
    const order = orders.get(pid);
    assert(caller() == product.seller, "only the seller decides");
    const process = load_process(pid);
    assert(!process.ended, "decided already");
    held.set(held.get() - order.paid);

    while (process.next()) {
      if (process.state == "evaluate") {
        process.signal(decision);
      } else if (process.state == "decrement inventory") {
        assert(product.stock >= <i64>order.quantity, "out of stock");
        product.stock -= order.quantity;
        product.save();
        process.signal();
      } else if (process.state == "credit seller") {
        transfer(product.seller, order.price);
        emit(new Sold(pid, product.seller, order.price));
        process.signal();
      } else if (process.state == "deduct from buyer") {
        // The price stays deducted from what the buyer left here; the rest goes back.
        if (order.paid > order.price) transfer(order.buyer, order.paid - order.price);
        process.signal();
      }
    }
  }
}
