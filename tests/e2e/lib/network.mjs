// Several nodes of one chain on the loopback.

import { Node } from './node.mjs';
import { rpc } from './rpc.mjs';
import { until } from './wait.mjs';

/** Four validators with the well-known keys, and whoever else joins. */
export class Network {
  constructor(spec) {
    this.spec = spec;
    this.nodes = new Map();
  }

  node(name) {
    return this.nodes.get(name);
  }

  /** The nodes whose process runs. */
  get alive() {
    return [...this.nodes.values()].filter((node) => node.alive);
  }

  /**
   * Prepares nodes without starting them. Each knows the addresses of all before it, and of those
   * prepared with it: a network of the loopback needs no discovery.
   * @param {{name: string, args: string[]}[]} members
   */
  async add(members) {
    const added = await Promise.all(
      members.map(({ name, args }) => Node.create({ name, args, spec: this.spec })),
    );
    const all = [...this.nodes.values(), ...added];
    for (const node of added) {
      const others = all.filter((other) => other !== node).map((other) => other.address);
      node.args = [
        ...node.args,
        '--validator',
        '--allow-private-ip',
        ...(others.length ? ['--bootnodes', ...others, '--reserved-nodes', ...others] : []),
      ];
      this.nodes.set(node.name, node);
    }
    return added;
  }

  /** Starts the named nodes and waits until each has at least one peer. */
  async start(...names) {
    const nodes = names.map((name) => this.node(name));
    await Promise.all(nodes.map((node) => node.start()));
    if (this.alive.length > 1) {
      await until(
        `${names.join(', ')}: peers`,
        async () => {
          const health = await Promise.all(nodes.map((node) => node.rpc('system_health')));
          return health.every(({ peers }) => peers > 0);
        },
        { timeout: 60_000 },
      );
    }
  }

  async stop() {
    await Promise.all(this.alive.map((node) => node.kill()));
  }
}

/** The height of a node's best and of its last final block. */
export async function heights(url) {
  const final = await rpc(url, 'chain_getFinalizedHead');
  const [bestHeader, finalHeader] = await Promise.all([
    rpc(url, 'chain_getHeader'),
    rpc(url, 'chain_getHeader', final),
  ]);
  return { best: Number(bestHeader.number), final: Number(finalHeader.number) };
}
