// A running chain changes its runtime as its rules ask: the technical committee whitelists the
// authorization, CMT holders pass it on the whitelisted caller's track, anybody hands in the code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { account, CallFailed, free, submit, waitForFinal } from './lib/chain.mjs';
import { devChain } from './lib/dev.mjs';
import { EventLog } from './lib/events.mjs';
import { enacted, propose, voteAye, whitelist } from './lib/governance.mjs';
import { nextWasm } from './lib/paths.mjs';
import { CMT } from './lib/units.mjs';
import { until } from './lib/wait.mjs';

const code = readFileSync(nextWasm());
const codeHash = blake2AsHex(code);
const ferdie = account('//Ferdie');

let chain;
let api;
let log;
before(async () => {
  chain = await devChain();
  api = chain.api;
  log = await EventLog.follow(api);
}, { timeout: 300_000 });
after(async () => {
  log?.stop();
  await chain?.close();
});

const version = async () => (await api.rpc.state.getRuntimeVersion()).specVersion.toNumber();
const apply = () => submit(api, api.tx.system.applyAuthorizedUpgrade(u8aToHex(code)), ferdie);

test('nobody changes the runtime alone', { timeout: 60_000 }, async () => {
  await assert.rejects(
    apply(),
    (error) => error instanceof CallFailed && error.reason === 'system.NothingAuthorized',
  );
  await assert.rejects(
    submit(api, api.tx.system.setCode(u8aToHex(code)), ferdie, { final: false }),
    (error) => error instanceof CallFailed && error.reason === 'BadOrigin',
  );
});

test('governance authorizes the new runtime', { timeout: 180_000 }, async () => {
  const authorize = api.tx.system.authorizeUpgrade(codeHash);
  await whitelist(api, authorize);
  const { index, submitted } = await propose(api, {
    call: api.tx.whitelist.dispatchWhitelistedCallWithPreimage(authorize),
    origin: { Origins: 'WhitelistedCaller' },
  });
  assert.equal(submitted.event('referenda', 'Submitted').track.toNumber(), 1);
  // Locked CMT vote; but they pay no fees.
  const team = account('//Team');
  await submit(api, api.tx.balances.transferKeepAlive(team.address, CMT), ferdie, { final: false });
  await voteAye(api, index, team, 100_000_000n * CMT, { final: false });
  await enacted(api, log, index);
  const [{ event }] = log.all('whitelist.WhitelistedCallDispatched');
  assert.ok(event.data.result.isOk, `${event.data.result}`);
  const { codeHash: authorized } = (await api.query.system.authorizedUpgrade()).unwrap();
  assert.equal(authorized.toHex(), codeHash);
});

test('anybody hands in the code, and the chain goes on with it', { timeout: 120_000 }, async () => {
  const old = await version();
  const applied = await apply();
  // Not by the transaction's events: the client reads that block's with the new metadata or the old.
  await until('the new runtime', async () => (await version()) === old + 1);
  await until(
    'the client knows the new runtime',
    () => api.runtimeVersion.specVersion.toNumber() === old + 1,
  );
  await waitForFinal(api, applied.block + 3);

  const receiver = account('//after the upgrade').address;
  await submit(api, api.tx.balances.transferKeepAlive(receiver, 5n * CMT), ferdie);
  assert.equal(await free(api, receiver), 5n * CMT);
  const { specVersion } = (await api.query.system.lastRuntimeUpgrade()).unwrap();
  assert.equal(specVersion.toNumber(), old + 1);
});
