// Runs every test. Those of a development chain share one node and go one after the other. Justice,
// which waits for windows as long as all of them together, has a chain of its own, and so has the
// network of validators; they run beside the others, since most of a chain's time is waiting for slots.
//
// `node run.mjs` runs all; `node run.mjs dev`, `justice` or `network` one group. A single file
// runs with `node --test <file>`, on a node of its own.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDevNode } from './lib/dev.mjs';

// Node.js runs files in the order of their names: first the one that expects an untouched chain, last
// the one that changes the runtime.
const GROUPS = {
  dev: [
    'apps.test.mjs',
    'claim.test.mjs',
    'contracts.test.mjs',
    'papi.test.mjs',
    'polkadot-js.test.mjs',
    'rules.test.mjs',
    'subxt.test.mjs',
    'trade.test.mjs',
    'upgrade.test.mjs',
  ],
  justice: ['justice.test.mjs'],
  network: ['network.test.mjs'],
};

/** Runs test files in this folder, one after the other, each line marked with the group's name. */
function runTests(group, files, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--test', '--test-concurrency=1', '--test-reporter=spec', ...files],
      {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    process.once('exit', () => child.kill('SIGINT'));
    let rest = '';
    child.stdout.on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        console.log(`${group.padEnd(7)} | ${line}`);
      }
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function runDev(files) {
  const node = await startDevNode();
  try {
    const passed = await runTests('dev', files, { CYBERMILES_WS: node.url });
    if (!passed) {
      console.error(`--- the last of the node's log\n${node.tail()}`);
    }
    return passed;
  } finally {
    await node.stop();
  }
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(GROUPS);
const unknown = wanted.filter((group) => !(group in GROUPS));
if (unknown.length) {
  console.error(`no group ${unknown.join(', ')}: there are ${Object.keys(GROUPS).join(', ')}`);
  process.exit(2);
}
const started = Date.now();
const outcomes = await Promise.all(
  wanted.map((group) =>
    group === 'dev' ? runDev(GROUPS.dev) : runTests(group, GROUPS[group]),
  ),
);
const passed = outcomes.every(Boolean);
const seconds = Math.round((Date.now() - started) / 1_000);
console.log(`end to end: ${passed ? 'all passed' : 'FAILED'} in ${seconds} s`);
process.exit(passed ? 0 : 1);
