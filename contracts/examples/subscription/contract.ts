// A subscription that is paid by the month, from what the subscriber left with the contract. When a month is over anybody may
// fire the timer; the process then has the queue call `charge`.

import {
  Account,
  StorageMap,
  StorageValue,
  balance,
  caller,
  emit,
  transfer,
  u128,
  value,
} from "cybermiles";
import { Subscription } from "process/subscription";

@data
class Plan {
  constructor(public subscriber: Account, public prepaid: u128, public months: u32) {}
}

@event
class Subscribed {
  constructor(public subscription: u64, public subscriber: Account) {}
}

@event
class Charged {
  constructor(public subscription: u64, public months: u32, public prepaid: u128) {}
}

@event
class Ended {
  constructor(public subscription: u64, public returned: u128) {}
}

const merchant = new StorageValue<Account>("merchant");
const fee = new StorageValue<u128>("fee");
const plans = new StorageMap<u64, Plan>("plans");
/** What subscribers have left here. */
const held = new StorageValue<u128>("held");

@contract
class Subscriptions {
  /** Who is paid, and how much each month, in CMT's smallest unit. */
  @init
  create(to: Account, monthly: u128): void {
    assert(!monthly.is_zero(), "a month costs something");
    merchant.set(to);
    fee.set(monthly);
    held.set(u128.ZERO);
  }

  /** Subscribes, and pays the first month. What is over stays for the months to come. Returns the subscription's number. */
  @payable
  @call
  subscribe(): u64 {
    const monthly = fee.get();
    assert(value() >= monthly, "the first month is not paid");
    const process = new Subscription();
    process.start();
    const plan = new Plan(caller(), value(), 0);
    held.set(held.get() + value());
    emit(new Subscribed(process.id, plan.subscriber));
    this.take(process.id, plan, monthly);
    // The deposit for the case is the app's to pay, never a subscriber's.
    assert(balance() >= held.get(), "the app is out of CMT for deposits");
    return process.id;
  }

  /** Adds to what is left. Anybody may, for anybody. */
  @payable
  @call
  top_up(subscription: u64): void {
    const plan = plans.get(subscription);
    plan.prepaid = plan.prepaid + value();
    plans.set(subscription, plan);
    held.set(held.get() + value());
  }

  /** Ends it, and returns what is left. */
  @call
  cancel(subscription: u64): void {
    const plan = plans.get(subscription);
    assert(caller() == plan.subscriber, "only the subscriber cancels");
    const process = Subscription.load(subscription);
    assert(process.next(), "ended already");
    process.signal("cancel");
    this.end(process, plan);
  }

  /** A month is over: the queue calls. */
  @service
  charge(subscription: u64, token: u32): void {
    // Cancelled meanwhile, or charged by `retry`: what fails would be tried again, and the app would pay for that.
    if (!plans.has(subscription)) return;
    const process = Subscription.load(subscription);
    if (this.charge_waits(process) && process.token == token) this.charge_month(process);
  }

  /** A charge that the queue could not make is made at once, by anybody, who pays for the gas. Nothing is queued again. */
  @call
  retry(subscription: u64): void {
    const process = Subscription.load(subscription);
    assert(this.charge_waits(process), "no charge waits");
    this.charge_month(process);
  }

  /** What is left for the months to come; nothing once it has ended. */
  @view
  prepaid(subscription: u64): u128 {
    return plans.has(subscription) ? plans.get(subscription).prepaid : u128.ZERO;
  }

  /** How many months were paid. */
  @view
  months(subscription: u64): u32 {
    return plans.has(subscription) ? plans.get(subscription).months : 0;
  }

  private charge_waits(process: Subscription): bool {
    return process.next() && process.state == Subscription.AT_CHARGE;
  }

  private charge_month(process: Subscription): void {
    const plan = plans.get(process.id);
    const monthly = fee.get();
    if (plan.prepaid >= monthly) {
      this.take(process.id, plan, monthly);
      process.signal("charged");
    } else {
      process.signal("dry");
      this.end(process, plan);
    }
  }

  private take(subscription: u64, plan: Plan, monthly: u128): void {
    plan.prepaid = plan.prepaid - monthly;
    plan.months++;
    plans.set(subscription, plan);
    held.set(held.get() - monthly);
    transfer(merchant.get(), monthly);
    emit(new Charged(subscription, plan.months, plan.prepaid));
  }

  private end(process: Subscription, plan: Plan): void {
    plans.remove(process.id);
    held.set(held.get() - plan.prepaid);
    if (!plan.prepaid.is_zero()) transfer(plan.subscriber, plan.prepaid);
    emit(new Ended(process.id, plan.prepaid));
    process.close();
  }
}
