// A development chain with one validator and the short-lived runtime.

import { tree } from './claims.mjs';
import { connect } from './chain.mjs';
import { Node } from './node.mjs';
import { fastSpec } from './spec.mjs';

/** Starts a node of its own on a new chain, whose claims are those of `claims.mjs`. */
export async function startDevNode() {
  const spec = fastSpec('dev', (genesis) => {
    genesis.claims.root = tree.root;
  });
  const node = await Node.create({
    name: 'dev',
    spec,
    args: ['--alice', '--force-authoring', '--allow-private-ip'],
  });
  return node.start();
}

/**
 * A connection to the development chain that the test run shares (`CYBERMILES_WS`), or to one of
 * this test's own. `close` when done.
 */
export async function devChain() {
  const shared = process.env.CYBERMILES_WS;
  const node = shared ? undefined : await startDevNode();
  const url = shared || node.url;
  try {
    const api = await connect(url);
    return {
      api,
      url,
      async close() {
        await api.disconnect();
        await node?.stop();
      },
    };
  } catch (error) {
    await node?.stop();
    throw error;
  }
}
