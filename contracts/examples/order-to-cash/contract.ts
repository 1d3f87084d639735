// Order to cash: an order follows its deal through the chain's escrow, from acceptance to the money, with an invoice
// that falls due.

import {
  Account,
  Deal,
  Decimal,
  End,
  Option,
  Stage,
  StorageMap,
  StorageValue,
  caller,
  emit,
  load_deal,
  none,
  now,
  some,
} from "cybermiles";
import { OrderToCash } from "process/order";
import { Invoice, Status } from "records/invoice";

/** As in the process's timer. */
const TERM: u64 = 14 * 24 * 60 * 60 * 1000;

@event
class Placed {
  constructor(public order: u64, public deal: u64, public buyer: Account) {}
}

@event
class Invoiced {
  constructor(public order: u64, public amount: Decimal, public due: u64) {}
}

@event
class Settled {
  constructor(public order: u64, public paid: bool) {}
}

@event
class Reminded {
  constructor(public order: u64) {}
}

const shop = new StorageValue<Account>("shop");
const order_of = new StorageMap<u64, u64>("order of");

@contract
class OrderToCashApp {
  /** Whose deals these are. */
  @init
  create(seller: Account): void {
    shop.set(seller);
  }

  /** The buyer of a deal with the shop has it followed. Returns the order's number, which is its case's. */
  @call
  place(deal: u64): u64 {
    const found = this.deal(deal);
    assert(found.seller == shop.get(), "not a deal of this shop");
    assert(found.buyer == caller(), "not your deal");
    assert(!found.amount.is_zero(), "not in CMT");
    assert(!order_of.has(deal), "placed already");
    const process = new OrderToCash();
    process.deal = <i64>deal;
    process.amount = Decimal.of_cmt(found.amount);
    process.start();
    order_of.set(deal, process.id);
    emit(new Placed(process.id, deal, found.buyer));
    this.follow(process, found);
    return process.id;
  }

  /** Moves an order on as far as its deal has come. Anybody may. */
  @call
  sync(order: u64): void {
    const process = OrderToCash.load(order);
    this.follow(process, this.deal(<u64>process.deal));
  }

  /** The shop gives up an order whose deal ended so long ago that the chain knows it no more. */
  @call
  write_off(order: u64): void {
    assert(caller() == shop.get(), "only the shop writes off");
    const process = OrderToCash.load(order);
    const deal = <u64>process.deal;
    assert(load_deal(deal) == null, "the deal is known");
    assert(!process.ended, "ended already");
    const invoice = Invoice.get(order.toString());
    if (invoice != null) {
      invoice.status = Status.CANCELLED;
      invoice.save();
    }
    emit(new Settled(order, false));
    order_of.remove(deal);
    process.cancel();
  }

  /** Once an order is done, anybody may clear it away; its rent comes back to the app, its invoice stays. */
  @call
  clear(order: u64): void {
    const process = OrderToCash.load(order);
    order_of.remove(<u64>process.deal);
    process.close();
  }

  /** The term is over: the queue calls. */
  @service
  remind(order: u64, token: u32): void {
    const process = OrderToCash.load(order);
    // Else `sync` came first: what fails would be tried again, and the app would pay for that.
    if (process.next() && process.token == token && process.state == OrderToCash.AT_REMIND) this.mark_overdue(process);
  }

  /** The number of a deal's order. */
  @view
  order(deal: u64): Option<u64> {
    return order_of.has(deal) ? some<u64>(order_of.get(deal)) : none<u64>();
  }

  /** The orders of a buyer's invoices, a page of them. */
  @view
  invoices(buyer: Account): u64[] {
    return this.orders(Invoice.by_buyer(buyer, buyer));
  }

  /** The orders whose invoices are overdue, a page of them. */
  @view
  overdue(): u64[] {
    return this.orders(Invoice.by_status(Status.OVERDUE, Status.OVERDUE));
  }

  /** What all the invoices come to that fall due until then, a page of them. */
  @view
  due_until(time: u64): Decimal {
    const invoices = Invoice.by_due(0, <i64>time, 64);
    let sum = Decimal.ZERO;
    for (let i = 0; i < invoices.length; i++) {
      if (invoices[i].status == Status.OPEN) sum = sum + invoices[i].amount;
    }
    return sum;
  }

  private follow(process: OrderToCash, deal: Deal): void {
    const refunded = deal.stage == Stage.ENDED && deal.end == End.REFUNDED;
    while (process.next()) {
      if (process.state == OrderToCash.AT_ACCEPTANCE) {
        if (refunded) this.cancel(process);
        else if (deal.stage >= Stage.ACCEPTED) process.signal("accepted");
      } else if (process.state == OrderToCash.AT_SHIPMENT) {
        if (refunded) this.cancel(process);
        else if (deal.stage >= Stage.SHIPPED) this.ship(process, deal);
      } else if (process.state == OrderToCash.AT_REMIND) {
        // The queue could not.
        this.mark_overdue(process);
      } else if (process.state == OrderToCash.AT_PAYMENT || process.state == OrderToCash.AT_COLLECTION) {
        if (deal.stage == Stage.ENDED) this.settle(process, !refunded);
      }
    }
  }

  private ship(process: OrderToCash, deal: Deal): void {
    const invoice = new Invoice();
    invoice.buyer = deal.buyer;
    invoice.deal = process.deal;
    invoice.amount = process.amount;
    invoice.due = <i64>(now() + TERM);
    invoice.status = Status.OPEN;
    invoice.insert(process.id.toString());
    emit(new Invoiced(process.id, invoice.amount, now() + TERM));
    process.signal("shipped");
  }

  private mark_overdue(process: OrderToCash): void {
    const invoice = this.invoice(process.id);
    invoice.status = Status.OVERDUE;
    invoice.save();
    emit(new Reminded(process.id));
    process.signal();
  }

  private settle(process: OrderToCash, paid: bool): void {
    const invoice = this.invoice(process.id);
    invoice.status = paid ? Status.PAID : Status.CANCELLED;
    invoice.save();
    emit(new Settled(process.id, paid));
    process.signal(paid ? "paid" : "cancelled");
  }

  private cancel(process: OrderToCash): void {
    emit(new Settled(process.id, false));
    process.signal("cancelled");
  }

  private deal(id: u64): Deal {
    return assert(load_deal(id), "no such deal")!;
  }

  private invoice(order: u64): Invoice {
    return assert(Invoice.get(order.toString()), "no invoice")!;
  }

  private orders(invoices: Invoice[]): u64[] {
    const orders: u64[] = [];
    for (let i = 0; i < invoices.length; i++) orders.push(U64.parseInt(invoices[i].key));
    return orders;
  }
}
