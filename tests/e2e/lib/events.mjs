// What happened on the chain, in final blocks, from the moment of asking.

import { total } from './chain.mjs';
import { until } from './wait.mjs';

/** Reads the events of every block as it becomes final. */
export class EventLog {
  static async follow(api) {
    const log = new EventLog(api);
    const head = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
    log.last = head.number.toNumber();
    log.unsubscribe = await api.rpc.chain.subscribeFinalizedHeads((final) => {
      log.queue = log.queue.then(() => log.#read(final.number.toNumber())).catch((error) => {
        log.failure = error;
      });
    });
    return log;
  }

  constructor(api) {
    this.api = api;
    this.entries = [];
    this.queue = Promise.resolve();
  }

  async #read(height) {
    while (this.last < height) {
      const block = this.last + 1;
      const hash = await this.api.rpc.chain.getBlockHash(block);
      const at = await this.api.at(hash);
      for (const { event } of await at.query.system.events()) {
        this.entries.push({ block, hash, event, name: `${event.section}.${event.method}` });
      }
      this.last = block;
    }
  }

  /** All events so far of that name for which `matches` holds: `{ block, hash, event }`. */
  all(name, matches = () => true) {
    return this.entries.filter((entry) => entry.name === name && matches(entry.event.data, entry));
  }

  /** The first such event, now or later. */
  wait(name, matches, timeout = 120_000) {
    return until(
      `the event ${name}`,
      () => {
        if (this.failure) {
          throw this.failure;
        }
        return this.all(name, matches)[0];
      },
      { timeout },
    );
  }

  /**
   * What an account has, held or not, with all that it paid in fees since the log began, in planck: only what
   * others pay to it or take from it moves that. As of the best block, once it is final.
   */
  async worth({ address }) {
    const head = (await this.api.rpc.chain.getHeader()).number.toNumber();
    await until(`the events of block ${head}`, () => this.last >= head, { timeout: 120_000 });
    const at = await this.api.at(await this.api.rpc.chain.getBlockHash(head));
    const isHis = ({ who }, { block }) => block <= head && who.toString() === address;
    return this.all('transactionPayment.TransactionFeePaid', isHis).reduce(
      (sum, { event }) => sum + event.data.actualFee.toBigInt(),
      await total(at, address),
    );
  }

  stop() {
    this.unsubscribe?.();
  }
}
