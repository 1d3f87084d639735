// A transfer, staking and a referendum with subxt: runs the Rust client, which asserts itself.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { devChain } from './lib/dev.mjs';
import { subxtBinary } from './lib/paths.mjs';

let chain;
before(async () => {
  chain = await devChain();
}, { timeout: 300_000 });
after(() => chain?.close());

test('transfer, bond and nominate, referendum', { timeout: 180_000 }, async () => {
  const { code, output } = await new Promise((resolve) => {
    execFile(subxtBinary(), [chain.url], { timeout: 170_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal) : 0, output: stdout + stderr });
    });
  });
  assert.equal(code, 0, output);
  assert.match(output, /transfer\n.*\nstaking\n(.*\n){2}referendum\n(.*\n){2}subxt: everything held/);
});
