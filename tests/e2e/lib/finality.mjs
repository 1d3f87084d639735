// Watches what each node holds for final: that no two ever disagree, and how long it took.

import { heights } from './network.mjs';
import { rpc } from './rpc.mjs';
import { sleep } from './wait.mjs';

/** Follows the final blocks of all nodes of a network. */
export class FinalityWatch {
  constructor(network) {
    this.network = network;
    /** By height: the hash that was final first. */
    this.hashes = new Map();
    /** Two nodes, or one node at two times, that disagreed. */
    this.conflicts = [];
    /** How many final blocks were compared with another node's. */
    this.compared = 0;
    this.seen = new Map();
    this.running = this.#follow();
  }

  async #follow() {
    while (!this.ended) {
      for (const node of this.network.alive) {
        // A node may be killed between two questions; it is asked again when it is back.
        await this.#look(node).catch(() => {});
      }
      await sleep(1_000);
    }
  }

  async #look(node) {
    const { final } = await heights(node.url);
    // A node that was restarted must still hold what it held for final before.
    const from = this.seen.get(node.name) ?? 1;
    for (let height = from; height <= final; height += 1) {
      const hash = await rpc(node.url, 'chain_getBlockHash', height);
      const known = this.hashes.get(height);
      if (known === undefined) {
        this.hashes.set(height, hash);
      } else {
        this.compared += 1;
        if (known !== hash) {
          this.conflicts.push({ height, node: node.name, hash, known });
        }
      }
    }
    this.seen.set(node.name, final);
  }

  async stop() {
    this.ended = true;
    await this.running;
    // Once more from the start: what was final must have stayed so.
    this.seen.clear();
    for (const node of this.network.alive) {
      await this.#look(node);
    }
  }
}

/** The slot in which a block was made, from its BABE pre-digest. */
function slotOf(header) {
  for (const log of header.digest.logs) {
    if (log.isPreRuntime && log.asPreRuntime[0].toString() === 'BABE') {
      const data = log.asPreRuntime[1].toU8a(true);
      // One byte of kind, four of the author's index, eight of the slot.
      return new DataView(data.buffer, data.byteOffset).getBigUint64(5, true);
    }
  }
  throw new Error('a block without a BABE pre-digest');
}

/**
 * Collects, for each block, the seconds from the start of its slot until this node held it for
 * final. `stop` gives the sorted list.
 */
export async function measureFinality(api, slotMillis) {
  const seconds = [];
  let last = (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead()))
    .number.toNumber();
  let queue = Promise.resolve();
  const unsubscribe = await api.rpc.chain.subscribeFinalizedHeads((head) => {
    const now = Date.now();
    queue = queue.then(async () => {
      for (; last < head.number.toNumber(); last += 1) {
        const header = await api.rpc.chain.getHeader(await api.rpc.chain.getBlockHash(last + 1));
        seconds.push((now - Number(slotOf(header)) * slotMillis) / 1_000);
      }
    });
  });
  return {
    async stop() {
      unsubscribe();
      await queue;
      return seconds.sort((a, b) => a - b);
    },
  };
}

/** The value below which the share `p` of a sorted list lies. */
export const percentile = (sorted, p) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)];
