// A transfer, staking and a referendum with @polkadot/api.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { account, CallFailed, free, submit } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { propose, tally, voteAye } from './lib/governance.mjs';
import { validators } from './lib/staking.mjs';
import { CMT } from './lib/units.mjs';

const bob = account('//Bob');
const saver = account('//polkadot-js saver');

let chain;
let api;
before(async () => {
  chain = await devChain();
  api = chain.api;
}, { timeout: 300_000 });
after(() => chain?.close());

test('transfer', async () => {
  const before = await free(api, bob.address);
  const sent = await submit(
    api,
    api.tx.balances.transferKeepAlive(saver.address, 2_500n * CMT),
    bob,
  );
  const { from, to, amount } = sent.event('balances', 'Transfer');
  assert.equal(from.toString(), bob.address);
  assert.equal(to.toString(), saver.address);
  assert.equal(amount.toBigInt(), 2_500n * CMT);
  assert.equal(await free(api, saver.address), 2_500n * CMT);
  assert.equal(await free(api, bob.address), before - 2_500n * CMT - sent.fee);
});

test('a transfer of more than there is fails by name', async () => {
  await assert.rejects(
    submit(api, api.tx.balances.transferKeepAlive(bob.address, 5_000n * CMT), saver),
    (error) => error instanceof CallFailed && /FundsUnavailable|InsufficientBalance/.test(error.reason),
  );
});

test('the fees are the author\'s, whole', async () => {
  // The only author of this chain.
  const author = account('//Alice//stash').address;
  const before = await free(api, author);
  const sent = await submit(api, api.tx.system.remark('0x00'), bob, { final: false });
  assert.ok(sent.fee > 0n);
  assert.equal(await free(api, author), before + sent.fee);
});

test('bond and nominate', async () => {
  const bonded = await submit(api, api.tx.staking.bond(1_000n * CMT, 'Staked'), saver);
  assert.equal(bonded.event('staking', 'Bonded').amount.toBigInt(), 1_000n * CMT);
  const ledger = (await api.query.staking.ledger(saver.address)).unwrap();
  assert.equal(ledger.active.toBigInt(), 1_000n * CMT);
  const [target] = await validators(api);
  await submit(api, api.tx.staking.nominate([target]), saver);
  const nominations = (await api.query.staking.nominators(saver.address)).unwrap();
  assert.deepEqual(nominations.targets.map(String), [target]);
});

test('referendum', async () => {
  const { index, submitted } = await propose(api, {
    call: api.tx.system.remark('submitted through @polkadot/api'),
    origin: { system: 'Root' },
    proposer: bob,
  });
  assert.equal(submitted.event('referenda', 'Submitted').track.toNumber(), 0);
  await voteAye(api, index, saver, 750n * CMT);
  assert.deepEqual(await tally(api, index), {
    ayes: 750n * CMT,
    nays: 0n,
    support: 750n * CMT,
  });
});
